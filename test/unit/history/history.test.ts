import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findVersion,
  isSameVersion,
  type PastDeployment,
  type Version,
  versionBefore,
} from '../../../src/history/history.ts';
import { arnOf, T0 } from '../shapes.ts';

/**
 * A history in order: `2` was deployed successfully, `3!` was rolled back by ECS, `4~` is in progress, `5/` was stopped;
 * `2b` is revision 2 with another digest behind its tag, `7=2b` is a copy of it pinned by digest.
 */
function historyOf(line: string): PastDeployment[] {
  const statuses = { '': 'SUCCESSFUL', '!': 'ROLLBACK_SUCCESSFUL', '~': 'IN_PROGRESS', '/': 'STOPPED' } as const;
  return line
    .split(' ')
    .filter(Boolean)
    .map((word, index): PastDeployment => {
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
const primaryOf = (history: readonly PastDeployment[]) =>
  history.find(({ status }) => status !== 'ROLLBACK_SUCCESSFUL') as PastDeployment;

const brief = (past: PastDeployment | undefined) => past?.taskDefinition.split(':').at(-1);

describe('the version to roll back to', () => {
  type Row = [line: string, expected: string | undefined, why: string];
  it.each<Row>([
    ['1 2', '1', 'the previous one'],
    ['1 2 3', '2', 'the newest of the previous ones'],
    ['1', undefined, 'there is no version before the first one'],
    ['1 2 1', undefined, 'a version that was rolled back is not rolled back to'],
    ['5 1 2 1', '5', 'the version before the target of the rollback'],
    ['5 1 2 1 3', '1', 'a version that was rolled back is skipped later too'],
    ['1 2 3 2 1', undefined, 'no version is left after two rollbacks'],
    ['1 2 1 2', '1', 'a version that was rolled back and then deployed again is a target again'],
    ['1 2 2 2', '1', 'restarts are not separate versions'],
    ['1 2!', undefined, 'a deployment that ECS rolled back is not a version that worked'],
    ['1 2 3!', '1', 'a deployment that ECS rolled back is skipped, and an earlier version is used'],
    ['1 2 3/', '2', 'after a version that failed and was left: the last one that worked'],
    ['1 2 3~', '2', 'during a deployment: the last version that worked'],
    ['1 2 3 2~', '3', 'while an old version is deployed again: the version that was active before'],
    ['1 2 3 2/', '3', 'after an old version failed when it was deployed again: the version that was active before'],
    [
      '1 2 1 3!',
      undefined,
      'after ECS rolled back a version that followed a rollback: neither of the two versions that were rolled back',
    ],
    ['5 1 2 1 3!', '5', 'after ECS rolled back a version that followed a rollback: the version before both'],
    ['5 1 2 1 3~', '1', 'while the version after a rollback is deployed: the version that was rolled back to'],
    [
      '5 1 2 1 3/',
      '1',
      'after a version that followed a rollback failed and was left: the version that was rolled back to',
    ],
    [
      '5 1 2 7=1 3!',
      '5',
      'after ECS rolled back a version that followed a rollback to a pinned copy: the version before both',
    ],
    ['5 1 2/ 1', '5', 'after a version that failed and was rolled back manually'],
    ['5 1 2/ 1 3', '1', 'a version that failed and was rolled back manually is skipped later too'],
    ['5 1 2 1/ 2', '5', 'after a version that was tried again and rolled back'],
    ['1 2 3 2!', '1', 'an old version that ECS rolled back when it was deployed again is skipped'],
    ['1 2 2!', '1', 'after a restart that ECS rolled back'],
    ['1 2 2/', '1', 'after a restart that failed and was left'],
    ['1 2 7=1', undefined, 'a pinned copy is the same version as its original'],
    ['5 1 2 7=1', '5', 'a pinned copy is the same version as its original, and an earlier version is used'],
    ['1 7=1 2', '7', 'the pinned copy, because it is the newest revision of the version'],
    ['1 1b', '1', 'a revision is another version after its tag has moved'],
    ['1 1b 7=1a', undefined, 'a pinned copy is the version of its digest'],
    ['1 1b 7=1a 2', '7', 'a pinned copy shows that the version of the moved tag was rolled back'],
  ])('after the deployments "%s" is %s: %s', (line, expected) => {
    const history = historyOf(line);
    expect(brief(versionBefore(history, primaryOf(history)))).toBe(expected);
  });

  it('is the last version that worked when the active revision is not in the history', () => {
    expect(brief(versionBefore(historyOf('1 2'), { taskDefinition: arnOf(9), images: [] }))).toBe('2');
    expect(versionBefore([], { taskDefinition: arnOf(9), images: [] })).toBeUndefined();
  });

  it('is always a version that worked, and never the active one', () => {
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
        // A second rollback after this one does not restore the revision that was rolled back.
        const next: PastDeployment = { ...found, id: 'ecs-svc/99', deployment: 'deployment-99', createdAt: T0 + 99 };
        const after = versionBefore([next, ...history], next);
        if (after) expect(isSameVersion(after, primary)).toBe(false);
      }),
    );
  });
});

/** A model of a service: the versions that repeated rollbacks would restore, the active one last. */
class ServiceModel {
  readonly words: string[] = [];
  readonly versions: number[] = [];
  #newest = 0;

  deploy(mark: '' | '!' | '/'): void {
    const revision = this.#register(mark);
    if (mark === '') this.versions.push(revision);
    // A version that failed and was left is later rolled back manually.
    if (mark === '/') this.deployAgain(this.versions.length - 1, false);
  }

  /** Deploys the version at that place again, as a copy or as it was; the versions after it were rolled back. */
  deployAgain(place: number, byCopy: boolean): void {
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
      const service = new ServiceModel();
      service.deploy('');
      for (const one of steps) {
        const last = service.versions.length - 1;
        if (one.kind === 'deploy') service.deploy(one.mark);
        else if (one.kind === 'restart') service.deployAgain(last, false);
        else service.deployAgain(Math.max(0, last - 1 - one.by), one.byCopy);
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

describe('the comparison of two versions', () => {
  const version = (taskDefinition: number, digest?: string, copyOf?: string): Version => ({
    taskDefinition: arnOf(taskDefinition),
    images: [{ container: 'web', image: 'web:1', ...(digest && { digest }) }],
    ...(copyOf && { copyOf }),
  });
  it.each([
    ['with one revision and one digest finds one version', version(1, 'a'), version(1, 'a'), true],
    ['with one revision and two digests finds two versions', version(1, 'a'), version(1, 'b'), false],
    ['with two revisions of one image finds two versions', version(1, 'a'), version(2, 'a'), false],
    ['with one revision and an unknown digest finds one version', version(1, 'a'), version(1), true],
    ['that are an original and its copy finds one version', version(1, 'a'), version(7, 'a', 'web:1'), true],
    ['that are two copies of one revision finds one version', version(8, 'a', 'web:1'), version(7, 'a', 'web:1'), true],
    [
      'that are a revision and a copy with an earlier digest of its tag finds two versions',
      version(1, 'b'),
      version(7, 'a', 'web:1'),
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect([isSameVersion(a, b), isSameVersion(b, a)]).toEqual([expected, expected]);
  });
});

describe('a requested version', () => {
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
  ])("that is given as '%s' is found", (wanted, revision) => {
    expect(brief(findVersion(history, wanted))).toBe(revision);
  });

  it.each(['4', 'eb:2', 'b:2', 'other:2', '', 'v', 'latest', '02c0ff'])('is not found by "%s"', (wanted) => {
    expect(findVersion(history, wanted)).toBeUndefined();
  });

  it('that is a number is the revision with that number, not a newer image with that tag', () => {
    const [newest, ...rest] = historyOf('2 9');
    const tagged = {
      ...(newest as PastDeployment),
      images: [{ container: 'web', image: 'registry.example.com/web:2' }],
    };
    expect(brief(findVersion([tagged, ...rest], '2'))).toBe('2');
  });

  const withImages = (images: PastDeployment['images']) => historyOf('2 9').map((past) => ({ ...past, images }));

  it('that is a tag is the newest deployment whose image had the tag', () => {
    const moved = [{ container: 'web', image: 'registry.example.com/web:stable' }];
    expect(brief(findVersion(withImages(moved), 'stable'))).toBe('9');
  });

  it('is found by a tag that only the registry has for its pinned image', () => {
    const image = `registry.example.com/web@sha256:${'a'.repeat(64)}`;
    const tagged = withImages([{ container: 'web', image, tags: ['v1.2.3', 'latest'], state: 'stored' }]);
    expect(brief(findVersion(tagged, 'v1.2.3'))).toBe('9');
  });

  it('is found by a tag with a digest', () => {
    const image = `registry.example.com/web:v7@sha256:${'a'.repeat(64)}`;
    expect(brief(findVersion(withImages([{ container: 'web', image }]), 'v7'))).toBe('9');
  });

  it('is found as the deployment that worked, not as a newer deployment that failed', () => {
    expect(findVersion(historyOf('2 3 2!'), '2')?.status).toBe('SUCCESSFUL');
  });
});
