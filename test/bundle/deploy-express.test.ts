import { ECS } from '@aws-sdk/client-ecs';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { rightsOf } from '../runner/policy.ts';
import { type ActionRun, runAction, type StepOptions } from '../runner/runner.ts';
import { image, SPEED, trust } from './world.ts';

let aws: LocalAws;
let admin: ECS;

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const INPUTS = {
  ...{ cluster: 'demo', 'container-port': '8080', 'health-check-path': '/health' },
  ...{ 'execution-role-arn': role('execution'), 'infrastructure-role-arn': role('infrastructure') },
};

beforeAll(async () => {
  aws = await startLocalAws({ speed: SPEED });
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
  const { region, url: endpoint } = aws;
  admin = new ECS({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  await admin.createCluster({ clusterName: 'demo' });
  const iam = new IAMClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  const AssumeRolePolicyDocument = trust();
  await iam.send(new CreateRoleCommand({ RoleName: 'execution', AssumeRolePolicyDocument }));
  iam.destroy();
  aws.setPolicy(rightsOf('deploy-express', aws));
  aws.setPlans([
    {
      match: { image: 'c'.repeat(64) },
      tasks: [
        { failToStart: { after: 2, stoppedReason: 'CannotPullContainerError: failed to resolve ref: not found' } },
      ],
    },
  ]);
});
afterAll(async () => {
  admin.destroy();
  await aws.close();
});

/** Consecutive deployments of the service `web`, with only the permissions of the action's iam-policy.json. */
function run(letter: string, inputs: StepOptions['inputs'] = {}): Promise<ActionRun> {
  return runAction('deploy-express', {
    aws,
    inputs: { ...INPUTS, 'service-name': 'web', image: image(letter), ...inputs },
  });
}

describe('deploy-express', () => {
  it('creates a service and reports deployed, with the ARN and endpoint of the service', async () => {
    const { exitCode, outputs } = await run('a', { tags: 'team=shop' });
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: {
        verdict: 'deployed',
        reason: '',
        'service-arn': expect.stringMatching(/:service\/demo\/web$/),
        endpoint: expect.stringMatching(/^web-.*\.on\.aws$/),
        'deployment-id': expect.stringMatching(/^ecs-svc\//),
        'previous-task-definition-arn': '',
      },
    });
  });

  it('updates the service with a canary and reports deployed, and a rerun reports unchanged', async () => {
    const { exitCode, outputs, log, summary } = await run('b');
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { verdict: 'deployed' } });
    // Express Mode controls the settings that determine the duration, so the phases are shown without advice.
    expect(summary).toMatch(/\*\*Where the time went\*\*[\s\S]*\| bake \|/);
    expect(outputs.advice).toBe('[]');
    expect(JSON.parse(outputs.results ?? '')).toMatchObject([
      { advice: [], timing: { phases: expect.arrayContaining([expect.objectContaining({ phase: 'bake' })]) } },
    ]);
    expect(outputs['serving-task-definition-arn']).toBe(outputs['task-definition-arn']);
    expect(log).toContain('5% of the production traffic');
    const again = await run('b');
    expect(again.outputs).toMatchObject({ verdict: 'unchanged', advice: '[]', 'service-arn': outputs['service-arn'] });
  });

  it('reports rolled-back with the cause if the new version cannot start', async () => {
    const { exitCode, outputs, annotations } = await run('c');
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'rolled-back', 'rolled-back': 'true', endpoint: expect.stringMatching(/^web-/) },
    });
    expect(outputs['serving-task-definition-arn']).toBe(outputs['previous-task-definition-arn']);
    expect(JSON.stringify(annotations)).toMatch(/image/i);
  });
});
