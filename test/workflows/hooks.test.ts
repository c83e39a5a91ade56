import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { job, mustBeGreen, outputs, reported } from './caller.ts';
import type { Consumer } from './consumer.ts';
import { ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

/** A hook that prints its inputs, and fails if a file of the commit requests it. */
const hook = (name: string, inputs: readonly string[]) => `name: ${name}
description: A hook of this repository.
inputs:
${inputs.map((input) => `  ${input}: { description: ${input}, required: false }`).join('\n')}
runs:
  using: composite
  steps:
    - shell: bash
      env:
        GIVEN: \${{ toJSON(inputs) }}
      run: |
        echo "hook ${name} $(echo "$GIVEN" | tr -d '\\n ')"
        echo "secret of the hook: $SLIPWAY_HOOK_SECRETS"
        test ! -e fail-${name}
`;

const REST = ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url'];
const HOOKS = {
  'before-build': ['commit'],
  'before-deploy': REST,
  'after-deploy': [...REST, 'verdict', 'reason'],
  report: ['image', 'digest', 'verdict', 'verdicts', 'reasons', 'urls', 'failed-environment'],
};

const WORKFLOW = `on: [push, workflow_dispatch]
jobs:
  deliver:
    name: Deliver
    uses: OWNER/slipway/.github/workflows/deliver.yml@v1
    secrets:
      settings: \${{ secrets.SETTINGS }}
      hook-secrets: \${{ secrets.HOOKS }}
    with:
      repository: hello
      build-region: eu-central-1
      cache: none
      environments: |
        - name: hooked
          region: eu-central-1
          services: hello
          task-definition: task-definition.json
          url: https://hello.example.com
          environment: { GREETING: hello }
          deploy: { log-lines: 5 }
  show:
    needs: deliver
    runs-on: ubuntu-latest
    steps:
      - run: echo 'outputs=\${{ toJSON(needs.deliver.outputs) }}' | tr -d '\\n '
`;
const secrets = {
  SETTINGS: JSON.stringify({
    hooked: { role: ROLES.deploy, cluster: 'secret-cluster' },
    'build-role': ROLES.build,
  }),
  HOOKS: '{"SLACK_URL":"correct-horse-battery-staple"}',
};

let stand: Stand;
let consumer: Consumer;

describeWith(['ACT', 'ENGINE'], 'deliver.yml with hooks, secret settings and a freeze, run by act', () => {
  beforeAll(async () => {
    stand = await Stand.open();
    await stand.createService('secret-cluster');
    consumer = stand.consumer({ 'deliver.yml': WORKFLOW });
    for (const [name, inputs] of Object.entries(HOOKS)) {
      consumer.write(`.github/slipway/${name}/action.yml`, hook(name, inputs));
    }
  });
  afterAll(() => stand?.close());

  it('runs each hook with its inputs, and shows no secret', async () => {
    const commit = consumer.commitVersion('hooked-1');
    const run = mustBeGreen(await stand.run(consumer, 'deliver.yml', { secrets }));
    const { digest, verdicts, urls } = outputs(run);
    expect(verdicts).toEqual({ hooked: 'deployed' });
    expect(urls).toEqual({ hooked: 'https://hello.example.com' });
    expect(job(run, 'Build hello').log).toContain(`hook before-build {"commit":"${commit}"}`);
    expect(job(run, 'Build hello').log).toContain('A builder is set up.');
    const { log } = job(run, 'Deliver/hooked');
    for (const name of ['before-deploy', 'after-deploy']) {
      expect(log).toMatch(new RegExp(`hook ${name} .*"digest":"${digest}".*"environment":"hooked"`));
    }
    expect(log).toMatch(/hook after-deploy .*"verdict":"deployed"/);
    expect(job(run, 'Report').log).toMatch(/hook report .*"verdict":"deployed"/);
    expect(run.log).not.toMatch(/correct-horse|secret-cluster/);
    const { taskDefinition } = await stand.clients.ecs.describeTaskDefinition({
      taskDefinition: (await stand.serving('secret-cluster')).revision,
    });
    expect(taskDefinition?.containerDefinitions?.[0]?.environment).toContainEqual({ name: 'GREETING', value: 'hello' });
  });

  it('rolls back the deployed services if the after-deploy hook fails, and reports the rollback', async () => {
    const before = await stand.serving('secret-cluster');
    consumer.write('fail-after-deploy', '');
    consumer.commitVersion('hooked-2');
    const run = await stand.run(consumer, 'deliver.yml', { secrets });
    expect(run.green).toBe(false);
    expect(reported(run)).toEqual({ verdicts: { hooked: 'rolled-back' }, failed: 'hooked' });
    expect(await stand.serving('secret-cluster')).toEqual(before);
    expect(job(run, 'Report').log).toMatch(
      /hooked: rolled-back\. The after-deploy hook failed\. Rolled back 'hello' to hello:\d+\./,
    );
    expect(job(run, 'Report').log).toMatch(/hook report .*"verdict":"rolled-back"/);
  });

  it('deploys nothing if the before-deploy hook fails or the environment is frozen', async () => {
    const before = await stand.serving('secret-cluster');
    consumer.git('rm', '--quiet', 'fail-after-deploy');
    consumer.write('fail-before-deploy', '');
    consumer.commitVersion('hooked-3');
    const refused = await stand.run(consumer, 'deliver.yml', { secrets });
    expect(reported(refused)).toEqual({ verdicts: { hooked: 'refused' }, failed: 'hooked' });
    const frozen = await stand.run(consumer, 'deliver.yml', {
      secrets,
      vars: { SLIPWAY_FREEZE: 'Until the audit is over' },
    });
    expect(job(frozen, 'Plan').log).toContain('This repository is frozen: Until the audit is over. To deliver anyway');
    expect([...frozen.jobs.keys()].filter((name) => /Build|hooked/.test(name))).toEqual([]);
    expect(await stand.serving('secret-cluster')).toEqual(before);
  });
});
