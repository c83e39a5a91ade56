import { describe, expect, it } from '@jest/globals';
import { findVersion, type Past, versionBefore } from '../../../src/deployment/history.ts';
import { arnOf, T0 } from './shapes.ts';

/** A history as it came about: `2` was deployed well, `3!` was rolled back by ECS, `4~` is under way. */
function historyOf(line: string): Past[] {
  const statuses = { '': 'SUCCESSFUL', '!': 'ROLLBACK_SUCCESSFUL', '~': 'IN_PROGRESS', '/': 'STOPPED' } as const;
  return line
    .split(' ')
    .filter(Boolean)
    .map((word, index): Past => {
      const [, revision = '', mark = ''] = /^(\d+)(.?)$/.exec(word) ?? [];
      const digest = `sha256:${revision.padStart(64, 'a')}`;
      return {
        deployment: `deployment-${index}`,
        taskDefinition: arnOf(Number(revision)),
        status: statuses[mark as keyof typeof statuses],
        createdAt: T0 + index,
        images: [{ container: 'web', image: `registry.example.com/web:v${revision}`, digest }],
      };
    })
    .toReversed();
}

describe('the version to go back to', () => {
  type Row = [line: string, serving: number, expected: number | undefined, why: string];
  it.each<Row>([
    ['1 2', 2, 1, 'the one before'],
    ['1 2 3', 3, 2, 'the newest of those before'],
    ['1', 1, undefined, 'nothing is before the first'],
    ['', 1, undefined, 'an empty history'],
    ['1 2 1', 1, undefined, 'a version that was rolled away from is not gone back to'],
    ['5 1 2 1', 1, 5, 'what was before the version that was gone back to'],
    ['5 1 2 1 3', 3, 1, 'what was rolled away from stays left out later'],
    ['1 2 3 2 1', 1, undefined, 'going back twice goes further back'],
    ['1 2 2 2', 2, 1, 'restarts are no versions of their own'],
    ['1 2!', 1, undefined, 'a deployment that ECS rolled back was never one that worked'],
    ['1 2 3!', 2, 1, 'the same, with an earlier one'],
    ['1 2 3/', 2, 1, 'a stopped one'],
    ['1 2 3~', 3, 2, 'one under way: the last that worked'],
    ['1 2', 9, 2, 'the serving one is not in the history: the last that worked'],
  ])('of "%s", with %d serving: %s (%s)', (line, serving, expected) => {
    expect(versionBefore(historyOf(line), arnOf(serving))).toBe(expected === undefined ? undefined : arnOf(expected));
  });
});

describe('a version that is named', () => {
  const history = historyOf('1 2 12 3!');

  it.each([
    ['2', 2],
    ['web:2', 2],
    [arnOf(2), 2],
    ['v12', 12],
    [`sha256:${'12'.padStart(64, 'a')}`, 12],
    ['3', 3],
  ])('%s', (wanted, revision) => {
    expect(findVersion(history, wanted)).toBe(arnOf(revision));
  });

  it.each(['4', 'eb:2', 'b:2', 'other:2', '', 'v', 'latest'])('"%s" is none', (wanted) => {
    expect(findVersion(history, wanted)).toBeUndefined();
  });

  it('by number is the revision, not a newer image that has the number for its tag', () => {
    const [newest, ...rest] = historyOf('2 9');
    const tagged = { ...(newest as Past), images: [{ container: 'web', image: 'registry.example.com/web:2' }] };
    expect(findVersion([tagged, ...rest], '2')).toBe(arnOf(2));
  });

  it('by tag is the newest deployment that brought it', () => {
    const [nine, two] = historyOf('2 9') as [Past, Past];
    const moved = [{ container: 'web', image: 'registry.example.com/web:stable' }];
    expect(
      findVersion(
        [
          { ...nine, images: moved },
          { ...two, images: moved },
        ],
        'stable',
      ),
    ).toBe(arnOf(9));
  });
});
