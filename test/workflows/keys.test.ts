import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { job, mustBeGreen, outputs } from './caller.ts';
import { Stand } from './stand.ts';
import { describeWith } from './tool.ts';

/** The workflow of an account without an OIDC provider and without roles. */
const WORKFLOW = `on: push
jobs:
  deliver:
    name: Deliver
    uses: OWNER/slipway/.github/workflows/deliver.yml@v1
    secrets:
      aws-access-key-id: \${{ secrets.KEY_ID }}
      aws-secret-access-key: \${{ secrets.KEY }}
    with:
      repository: hello
      build-region: eu-central-1
      cache: none
      environments: |
        - { name: keyed, cluster: keyed, region: eu-central-1, services: hello, task-definition: task-definition.json }
  show:
    needs: deliver
    runs-on: ubuntu-latest
    steps:
      - run: echo 'outputs=\${{ toJSON(needs.deliver.outputs) }}' | tr -d '\\n '
`;

let stand: Stand;

describeWith(['ACT', 'ENGINE'], 'deliver.yml with access keys instead of roles, run by act', () => {
  beforeAll(async () => {
    stand = await Stand.open();
    await stand.createService('keyed');
  });
  afterAll(() => stand?.close());

  it('builds and deploys with only access keys, recommends OIDC in the plan, and shows no key', async () => {
    const consumer = stand.consumer({ 'deliver.yml': WORKFLOW });
    consumer.commitVersion('keyed-1');
    const { AWS_ACCESS_KEY_ID: KEY_ID = '', AWS_SECRET_ACCESS_KEY: KEY = '' } = stand.aws.adminEnv;
    stand.aws.clearRequests();
    const run = mustBeGreen(await stand.run(consumer, 'deliver.yml', { secrets: { KEY_ID, KEY } }));
    expect(outputs(run).verdicts).toEqual({ keyed: 'deployed' });
    expect(stand.aws.requests({ service: 'sts' })).toEqual([]);
    expect(job(run, 'Plan').log).toContain('Prefer roles that the jobs assume through OIDC');
    expect(run.log).not.toContain(KEY);
  });
});
