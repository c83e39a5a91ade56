import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findVersion, isSameVersion, type Past, type Version, versionBefore } from '../../../src/history/history.ts';
import { arnOf, T0 } from '../shapes.ts';

/**
 * A history in order: `2` was deployed well, `3!` was rolled back by ECS, `4~` is in progress, `5/` was stopped; `2b`
 * is revision 2 with another digest behind its tag, `7=2b` is a copy of it pinned by digest.
 */
function historyOf(line: string): Past[] {
  const statuses = { '': 'SUCCESSFUL', '!': 'ROLLBACK_SUCCESSFUL', '~': 'IN_PROGRESS', '/': 'STOPPED' } as const;
  return line
    .split(' ')
    .filter(Boolean)
    .map((word, index): Past => {
      const [, revision = '', copied, letter = 'a', mark = ''] = /^(\d+)(?:=(\d+))?([a-f]?)(.?)$/.exec(word) ?? [];
      const digest = `sha256:${(copied ?? revision).padStart(64, letter || 'a')}`;
      return {
        deployment: `deployment-${index}`,
        id: `ecs-svc/${index}`,
        taskDefinition: arnOf(Number(revision)),
        status: statuses[mark as keyof typeof statuses],
        createdAt: T0 + index,
        images: [{ container: 'web', image: `registry.example.com/web:v${revision}`, digest }],
        ...(copied && { copyOf: `web:${copied}` }),
      };
    })
    .toReversed();
}

/** The revision of the last deployment that ECS did not roll back: the PRIMARY one. */
const primaryOf = (history: readonly Past[]) => history.find(({ status }) => status !== 'ROLLBACK_SUCCESSFUL') as Past;

const brief = (past: Past | undefined) => past?.taskDefinition.split(':').at(-1);

describe('the version to roll back to', () => {
  type Row = [line: string, expected: string | undefined, why: string];
  it.each<Row>([
    ['1 2', '1', 'the one before'],
    ['1 2 3', '2', 'the newest of those before'],
    ['1', undefined, 'nothing is before the first'],
    ['1 2 1', undefined, 'a version that was rolled back is not rolled back to'],
    ['5 1 2 1', '5', 'what was before the version that was rolled back to'],
    ['5 1 2 1 3', '1', 'what was rolled back stays left out later'],
    ['1 2 3 2 1', undefined, 'rolling back twice goes further back'],
    ['1 2 1 2', '1', 'what was rolled back and then forward to again counts again'],
    ['1 2 2 2', '1', 'restarts are not separate versions'],
    ['1 2!', undefined, 'a deployment that ECS rolled back was never one that worked'],
    ['1 2 3!', '1', 'the same, with an earlier one'],
    ['1 2 3/', '2', 'one that failed and stayed: the last that worked'],
    ['1 2 3~', '2', 'one in progress: the last that worked'],
    ['1 2 3 2~', '3', 'an old one in progress again: the previously active revision until now'],
    ['1 2 3 2/', '3', 'an old one that failed this time: the previously active revision until then'],
    ['1 2 1 3!', undefined, 'one that ECS rolled back after a rollback: neither it nor the one rolled back before'],
    ['5 1 2 1 3!', '5', 'the same, with an earlier one'],
    ['5 1 2 1 3~', '1', 'while it is in progress: the version that was rolled back to'],
    ['5 1 2 1 3/', '1', 'and where it failed and stayed'],
    ['5 1 2 7=1 3!', '5', 'the same after a rollback by a pinned copy'],
    ['5 1 2/ 1', '5', 'one that failed and was rolled back by hand'],
    ['5 1 2/ 1 3', '1', 'and it stays left out later'],
    ['5 1 2 1/ 2', '5', 'one that was tried again and rolled back'],
    ['1 2 3 2!', '1', 'an old one that ECS rolled back when it was deployed again is passed over'],
    ['1 2 2!', '1', 'a restart that ECS rolled back'],
    ['1 2 2/', '1', 'a restart that failed and stayed'],
    ['1 2 7=1', undefined, 'a pinned copy of a version is that version'],
    ['5 1 2 7=1', '5', 'the same, with an earlier one'],
    ['1 7=1 2', '7', 'the copy is taken, since it is the newest of the version'],
    ['1 1b', '1', 'the same revision after its tag has moved is another version'],
    ['1 1b 7=1a', undefined, 'and its copy is the version that it is pinned to'],
    ['1 1b 7=1a 2', '7', 'so the other one was rolled back'],
  ])('is the one that "%s" names: %s (%s)', (line, expected) => {
    const history = historyOf(line);
    expect(brief(versionBefore(history, primaryOf(history)))).toBe(expected);
  });

  it('is the last that worked when the active revision is not in the history', () => {
    expect(brief(versionBefore(historyOf('1 2'), { taskDefinition: arnOf(9), images: [] }))).toBe('2');
    expect(versionBefore([], { taskDefinition: arnOf(9), images: [] })).toBeUndefined();
  });

  it('worked once, and is never the active revision', () => {
    const word = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('', 'b'),
      fc.constantFrom('', '', '!', '/', '~'),
    );
    const line = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(line, (words) => {
        const history = historyOf(words.map((parts) => parts.join('')).join(' '));
        const primary = primaryOf(history);
        if (!primary) return;
        const found = versionBefore(history, primary);
        if (!found) return;
        expect(found.status).toBe('SUCCESSFUL');
        expect(isSameVersion(found, primary)).toBe(false);
        // Rolling back to it, and then again, does not restore the revision that was rolled back.
        const next: Past = { ...found, id: 'ecs-svc/99', deployment: 'deployment-99', createdAt: T0 + 99 };
        const after = versionBefore([next, ...history], next);
        if (after) expect(isSameVersion(after, primary)).toBe(false);
      }),
    );
  });
});

/** A model of a service: the versions that one would roll back through, the active one last. */
class Remembered {
  readonly words: string[] = [];
  readonly versions: number[] = [];
  #newest = 0;

  deploy(mark: '' | '!' | '/'): void {
    const revision = this.#register(mark);
    if (mark === '') this.versions.push(revision);
    // A version that failed and stays is later rolled back by hand.
    if (mark === '/') this.bring(this.versions.length - 1, false);
  }

  /** Deploys the version at that place again, as a copy or as it was; the versions after it were rolled back. */
  bring(place: number, byCopy: boolean): void {
    const version = this.versions[place] as number;
    this.versions.length = place + 1;
    if (byCopy) this.#register('', version);
    else this.words.push(String(version));
  }

  #register(mark: string, copied?: number): number {
    const revision = ++this.#newest;
    this.words.push(`${revision}${copied === undefined ? '' : `=${copied}`}${mark}`);
    return revision;
  }
}

it('the previous version is the last successful version that was not rolled back since, whatever was deployed', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('deploy' as const), mark: fc.constantFrom('' as const, '' as const, '!', '/') }),
    fc.record({ kind: fc.constantFrom('restart' as const, 'back' as const), by: fc.nat(3), byCopy: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const service = new Remembered();
      service.deploy('');
      for (const one of steps) {
        const last = service.versions.length - 1;
        if (one.kind === 'deploy') service.deploy(one.mark);
        else if (one.kind === 'restart') service.bring(last, false);
        else service.bring(Math.max(0, last - 1 - one.by), one.byCopy);
      }
      const history = historyOf(service.words.join(' '));
      const found = versionBefore(history, primaryOf(history));
      const version = found && (found.copyOf?.split(':').at(-1) ?? brief(found));
      expect([service.words.join(' '), version]).toEqual([
        service.words.join(' '),
        service.versions.at(-2)?.toString(),
      ]);
    }),
  );
});

describe('whether two versions are the same', () => {
  const version = (taskDefinition: number, digest?: string, copyOf?: string): Version => ({
    taskDefinition: arnOf(taskDefinition),
    images: [{ container: 'web', image: 'web:1', ...(digest && { digest }) }],
    ...(copyOf && { copyOf }),
  });
  it.each([
    [version(1, 'a'), version(1, 'a'), true, 'the same'],
    [version(1, 'a'), version(1, 'b'), false, 'another digest'],
    [version(1, 'a'), version(2, 'a'), false, 'another revision of the same image'],
    [version(1, 'a'), version(1), true, 'a digest that is not known may be any'],
    [version(1, 'a'), version(7, 'a', 'web:1'), true, 'a copy'],
    [version(8, 'a', 'web:1'), version(7, 'a', 'web:1'), true, 'two copies'],
    [version(1, 'b'), version(7, 'a', 'web:1'), false, 'a copy of what the tag named at another time'],
  ])('is decided for %j and %j: %s (%s)', (a, b, expected) => {
    expect([isSameVersion(a, b), isSameVersion(b, a)]).toEqual([expected, expected]);
  });
});

describe('a version that is named', () => {
  const history = historyOf('1 2 12 3!').map((past) => ({
    ...past,
    commit: `${past.taskDefinition.split(':').at(-1)?.padStart(2, '0')}${'c0ffee'.repeat(7)}`.slice(0, 40),
  }));

  it.each([
    ['2', '2'],
    ['web:2', '2'],
    [arnOf(2), '2'],
    ['v12', '12'],
    [`sha256:${'12'.padStart(64, 'a')}`, '12'],
    ['3', '3'],
    [`12${'c0ffee'.repeat(7)}`.slice(0, 40), '12'],
    ['02c0ffe', '2'],
    ['02C0FFEEC0', '2'],
  ])('is found: %s', (wanted, revision) => {
    expect(brief(findVersion(history, wanted))).toBe(revision);
  });

  it.each(['4', 'eb:2', 'b:2', 'other:2', '', 'v', 'latest', '02c0ff'])('is unknown for "%s"', (wanted) => {
    expect(findVersion(history, wanted)).toBeUndefined();
  });

  it('is the revision with that number, not a newer image whose tag is that number', () => {
    const [newest, ...rest] = historyOf('2 9');
    const tagged = { ...(newest as Past), images: [{ container: 'web', image: 'registry.example.com/web:2' }] };
    expect(brief(findVersion([tagged, ...rest], '2'))).toBe('2');
  });

  const brought = (images: Past['images']) => historyOf('2 9').map((past) => ({ ...past, images }));

  it('is the newest deployment whose image had that tag', () => {
    const moved = [{ container: 'web', image: 'registry.example.com/web:stable' }];
    expect(brief(findVersion(brought(moved), 'stable'))).toBe('9');
  });

  it('is found by a tag of its pinned image that only the registry knows', () => {
    const image = `registry.example.com/web@sha256:${'a'.repeat(64)}`;
    const tagged = brought([{ container: 'web', image, tags: ['v1.2.3', 'latest'], state: 'stored' }]);
    expect(brief(findVersion(tagged, 'v1.2.3'))).toBe('9');
  });

  it('is found by a tag with a digest', () => {
    const image = `registry.example.com/web:v7@sha256:${'a'.repeat(64)}`;
    expect(brief(findVersion(brought([{ container: 'web', image }]), 'v7'))).toBe('9');
  });

  it('is a deployment that worked, rather than a newer one that did not', () => {
    expect(findVersion(historyOf('2 3 2!'), '2')?.status).toBe('SUCCESSFUL');
  });
});
