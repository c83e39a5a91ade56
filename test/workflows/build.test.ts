import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caller, callers, entry, job, mustBeGreen, reported } from './caller.ts';
import { Stand } from './stand.ts';
import { describeWith } from './tool.ts';

const SECRET = 'correct horse battery staple';
const DIGEST = createHash('sha256').update(SECRET).digest('hex');

/** A build that fails unless it gets its argument and its secret; the stages after `app` must not be built. */
const DOCKERFILE = `ARG BASE
FROM \${BASE} AS app
ARG FLAVOUR
ARG VERSION=dev
RUN --mount=type=secret,id=token test "$FLAVOUR" = plum && test "$(sha256sum </run/secrets/token)" = "${DIGEST}  -"
ENV VERSION=\${VERSION} BREAK=none PORT=8080
COPY --chmod=755 start.sh /start.sh
CMD ["/start.sh"]
FROM app AS other
RUN exit 1
`;

let stand: Stand;

describeWith(['ACT', 'ENGINE'], 'a build of deliver.yml, run by act:', () => {
  beforeAll(async () => {
    stand = await Stand.open();
  });
  afterAll(() => stand?.close());

  it('if the build fails, no environment starts, and the failure is reported', async () => {
    const consumer = stand.consumer({ 'deliver.yml': caller([entry('production')]) });
    consumer.edit('Dockerfile', /^USER /m, 'RUN echo no compiler $((6 * 7)); exit 1\nUSER ');
    consumer.commitVersion('broken');
    stand.aws.clearRequests();
    const run = await stand.run(consumer, 'deliver.yml');
    expect(run.green).toBe(false);
    expect(job(run, 'Deliver/Build hello').green).toBe(false);
    expect(job(run, 'Deliver/Build hello').log).toContain('no compiler 42');
    expect([...run.jobs.keys()].filter((name) => name.endsWith('production'))).toEqual([]);
    expect(reported(run)).toEqual({ verdicts: { production: 'not-started' }, failed: '' });
    expect(stand.aws.requests({ service: 'ecs' })).toEqual([]);
  });

  it('the inputs and secrets reach the build on a runner with several labels', async () => {
    await stand.createService('production');
    const consumer = stand.consumer({
      'deliver.yml': callers({
        deliver: {
          environments: [entry('production')],
          buildSecrets: '${{ secrets.FOR_THE_BUILD }}',
          inputs: {
            file: 'docker/app.Dockerfile',
            target: 'app',
            'build-args': `"BASE=${stand.base}\\nFLAVOUR=plum"`,
            tags: 'sha,v9',
            'runs-on': `'["ubuntu-latest"]'`,
          },
        },
      }),
    });
    consumer.write('docker/app.Dockerfile', DOCKERFILE);
    const commit = consumer.commitVersion('v9');
    const run = mustBeGreen(
      await stand.run(consumer, 'deliver.yml', { secrets: { FOR_THE_BUILD: `token=${SECRET}` } }),
    );
    expect(run.log).not.toContain(SECRET);
    const { imageDetails = [] } = await stand.clients.ecr.describeImages({
      repositoryName: 'hello',
      imageIds: [{ imageTag: commit }],
    });
    expect(imageDetails[0]?.imageTags?.toSorted()).toEqual([commit, 'v9'].toSorted());
    expect((await stand.serving('production')).image).toContain(imageDetails[0]?.imageDigest);
  });
});
