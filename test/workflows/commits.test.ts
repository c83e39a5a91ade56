import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caller, callers, entry, job, mustBeGreen, outputs, reported } from './caller.ts';
import type { Consumer } from './consumer.ts';
import { Stand } from './stand.ts';
import { describeWith } from './tool.ts';

const ENVIRONMENT = 'production';

interface Version {
  readonly commit: string;
  readonly image: string;
}

let stand: Stand;
let consumer: Consumer;
let old: Version;
let newer: Version;

/** The version's commit as sentences show it. */
const short = ({ commit }: Version) => commit.slice(0, 12);

describeWith(['ACT', 'ENGINE'], 'deliver.yml, run by act when a newer commit is active,', () => {
  beforeAll(async () => {
    stand = await Stand.open();
    await stand.createService(ENVIRONMENT);
    consumer = stand.consumer({ 'deliver.yml': caller([entry(ENVIRONMENT)]) });
    const deliver = async (version: string) => {
      const commit = consumer.commitVersion(version);
      mustBeGreen(await stand.run(consumer, 'deliver.yml'));
      return { commit, image: (await stand.serving(ENVIRONMENT)).image };
    };
    old = await deliver('v1');
    newer = await deliver('v2');
    consumer.git('branch', 'newest');
  });
  afterAll(() => stand?.close());

  /** Runs the newest commit with a caller that has these inputs. */
  const run = (inputs: Readonly<Record<string, string>>) => {
    consumer.checkOut('newest');
    consumer.write('.github/workflows/deliver.yml', caller([entry(ENVIRONMENT)], inputs));
    return stand.run(consumer, 'deliver.yml');
  };

  it('refuses an older commit', async () => {
    const before = await stand.serving(ENVIRONMENT);
    consumer.checkOut(old.commit);
    const refused = await stand.run(consumer, 'deliver.yml');
    expect(refused.green).toBe(false);
    expect(job(refused, `Deliver/${ENVIRONMENT}`).green).toBe(false);
    expect(refused.log).toContain(
      `hello runs ${short(newer)}, which is newer than ${short(old)}: nothing was changed.`,
    );
    expect(reported(refused)).toEqual({ verdicts: { [ENVIRONMENT]: 'superseded' }, failed: ENVIRONMENT });
    expect(await stand.serving(ENVIRONMENT)).toEqual(before);
  });

  it('refuses an image from an older commit', async () => {
    const refused = await run({ image: withoutHost(old.image) });
    expect(refused.green).toBe(false);
    expect(refused.log).toContain(`which is newer than ${short(old)}: nothing was changed.`);
    expect((await stand.serving(ENVIRONMENT)).image).toBe(newer.image);
  });

  it('delivers an older commit if requested, and the revision records that commit, not the run’s', async () => {
    mustBeGreen(await run({ ref: old.commit, 'if-older': 'deploy' }));
    expect((await stand.serving(ENVIRONMENT)).image).toBe(old.image);
    expect(await stand.recordedCommit(ENVIRONMENT)).toBe(old.commit);
  });

  it("delivers a given image without a build, and records the image's own commit", async () => {
    const image = withoutHost(newer.image);
    consumer.checkOut(old.commit);
    consumer.write('.github/workflows/deliver.yml', caller([entry(ENVIRONMENT)], { image }));
    stand.aws.clearRequests();
    const given = mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    expect((await stand.serving(ENVIRONMENT)).image).toBe(newer.image);
    expect(await stand.recordedCommit(ENVIRONMENT)).toBe(newer.commit);
    expect(given.jobs.has('Deliver/Build hello')).toBe(false);
    expect(stand.aws.requests({ service: 'ecr', operation: 'PutImage' })).toEqual([]);
    const { digest, repository, tag } = outputs(given);
    expect({ image: `${repository}@${digest}`, tag }).toEqual({ image, tag: '' });
  });

  it('records no commit for an image without a commit label', async () => {
    const image = await stand.seedImage();
    mustBeGreen(await run({ image }));
    expect((await stand.serving(ENVIRONMENT)).image).toBe(`${stand.aws.host}/${image}`);
    expect(await stand.recordedCommit(ENVIRONMENT)).toBeUndefined();
  });

  it('delivers the image from a first call in a second call', async () => {
    await stand.createService('later');
    const image = '${{ needs.first.outputs.repository }}@${{ needs.first.outputs.digest }}';
    consumer.checkOut('newest');
    consumer.write(
      '.github/workflows/deliver.yml',
      callers({
        first: { environments: [entry(ENVIRONMENT)] },
        second: { environments: [entry('later')], needs: 'first', inputs: { image } },
      }),
    );
    consumer.commitVersion('v3');
    const both = mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    expect((await stand.serving('later')).image).toBe((await stand.serving(ENVIRONMENT)).image);
    expect(outputs(both).verdicts).toEqual({ later: 'deployed' });
    expect([...both.jobs.keys()].filter((name) => /^First.*Build hello$/.test(name))).toHaveLength(1);
    expect([...both.jobs.keys()].filter((name) => /^Second.*Build/.test(name))).toEqual([]);
  });
});

function withoutHost(image: string): string {
  return image.replace(/^[^/]+\//, '');
}
