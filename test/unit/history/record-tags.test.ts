import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, Tag } from '../../../src/ecs/model.ts';
import { recordTags, registerRecorded, withoutRecord, withRecord } from '../../../src/history/record-tags.ts';

const ORIGIN = { commit: '8f2c1d3b', run: 'https://github.com/acme/hello/actions/runs/1/attempts/2', actor: 'octocat' };
const RECORD = recordTags(ORIGIN);

it('the record tags name the commit, the run and the actor', () => {
  expect(RECORD).toEqual([
    { key: 'slipway:commit', value: '8f2c1d3b' },
    { key: 'slipway:run', value: 'https://github.com/acme/hello/actions/runs/1/attempts/2' },
    { key: 'slipway:actor', value: 'octocat' },
  ]);
});

it('the record tags leave out unknown values', () => {
  expect(recordTags({ commit: '', run: '', actor: ' ' })).toEqual([]);
});

it('the record tags replace characters of the actor that a tag cannot contain', () => {
  expect(recordTags({ commit: '', run: '', actor: 'dependabot[bot]' })).toEqual([
    { key: 'slipway:actor', value: 'dependabot_bot' },
  ]);
});

it('the record tags are always accepted by ECS', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (actor) => {
      for (const { key, value } of recordTags({ commit: actor, run: actor, actor })) {
        expect(key).toMatch(/^slipway:[a-z]+$/);
        expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u);
      }
    }),
  );
});

it("the record tags keep the user's own tags, and replace the record of another revision", () => {
  const tags = [
    { key: 'team', value: 'web' },
    { key: 'slipway:commit', value: 'old' },
  ];
  expect(withRecord({ family: 'web', tags }, RECORD)).toEqual({
    family: 'web',
    tags: [{ key: 'team', value: 'web' }, ...RECORD],
  });
  expect(withRecord({ family: 'web', tags }, [])).toEqual({ family: 'web', tags: [{ key: 'team', value: 'web' }] });
  expect(withRecord({ family: 'web' }, [])).toEqual({ family: 'web' });
  expect(withoutRecord(tags)).toEqual([{ key: 'team', value: 'web' }]);
});

it("the record tags never exceed ECS's limit of 50 tags, and never replace one of the user's", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), (count) => {
      const own = Array.from({ length: count }, (_, index) => ({ key: `key-${index}`, value: '' }));
      const { tags = [] } = withRecord({ tags: own }, RECORD) as { tags?: Tag[] };
      expect(tags).toHaveLength(Math.min(50, count + 3));
      expect(tags.slice(0, count)).toEqual(own);
    }),
  );
});

describe('registering a revision', () => {
  const denied = (action: string) =>
    Object.assign(new Error(`User: arn is not authorized to perform: ${action} on resource: x`), {
      name: 'AccessDeniedException',
    });

  /** An ECS that returns an error while `refuse` gives one. */
  function register(refuse: (definition: Json) => Error | undefined) {
    const sent: Json[] = [];
    const notices: string[] = [];
    const send = async (definition: Json) => {
      sent.push(definition);
      const error = refuse(definition);
      if (error) throw error;
      return 'arn:web:1';
    };
    const log = {
      info: () => undefined,
      group: () => undefined,
      notice: (text: string) => void notices.push(text),
      warning: () => undefined,
      debug: () => undefined,
    };
    return { sent, notices, run: (definition: Json) => registerRecorded(send, log, definition, RECORD) };
  }

  it('tags it with the record', async () => {
    const { sent, notices, run } = register(() => undefined);
    expect(await run({ family: 'web' })).toBe('arn:web:1');
    expect(sent).toEqual([{ family: 'web', tags: RECORD }]);
    expect(notices).toEqual([]);
  });

  it('continues without the tags, with one notice, if tagging is denied', async () => {
    const { sent, notices, run } = register(({ tags }) => (tags ? denied('ecs:TagResource') : undefined));
    expect(await run({ family: 'web' })).toBe('arn:web:1');
    expect(sent).toEqual([{ family: 'web', tags: RECORD }, { family: 'web' }]);
    expect(notices).toEqual([expect.stringMatching(/ecs:TagResource.*'record-tags'/)]);
  });

  it("reports the denial of the user's own tags, and does not mention the record", async () => {
    const { notices, run } = register(() => denied('ecs:TagResource'));
    await expect(run({ family: 'web', tags: [{ key: 'team', value: 'web' }] })).rejects.toThrow('ecs:TagResource');
    expect(notices).toEqual([]);
  });

  it('is not tried again without the tags after another error', async () => {
    const { sent, run } = register(() => denied('iam:PassRole'));
    await expect(run({ family: 'web' })).rejects.toThrow('iam:PassRole');
    expect(sent).toHaveLength(1);
  });
});
