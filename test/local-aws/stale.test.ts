import type { StateValue } from '@aws-sdk/client-cloudwatch';
import type { DeploymentConfiguration, DeploymentLifecycleHookAction } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

let aws: LocalAws;
let ecs: ReturnType<typeof clientsOf>['ecs'];
let cloudwatch: ReturnType<typeof clientsOf>['cloudwatch'];
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
  ({ ecs, cloudwatch } = clientsOf(aws));
});
afterEach(() => aws.close());

async function register(image: string) {
  const containerDefinitions = [{ name: 'web', image, memory: 64 }];
  const { taskDefinition } = await ecs.registerTaskDefinition({ family: 'web', containerDefinitions });
  return taskDefinition?.taskDefinitionArn ?? '';
}

async function service() {
  await ecs.createCluster({ clusterName: 'prod' });
  const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } };
  const taskDefinition = await register('one');
  await ecs.createService({
    cluster: 'prod',
    serviceName: 'web',
    desiredCount: 2,
    taskDefinition,
    deploymentConfiguration,
  });
  aws.step(120_000);
}

const PLANS = [
  { match: { image: 'bad' }, tasks: [{ failToStart: { after: 3, stoppedReason: 'no' } }] },
  { match: { image: 'crash' }, tasks: [{ start: 2, exit: { after: 9, code: 1 } }] },
];

type Write =
  | {
      image?: string;
      desiredCount?: number;
      forceNewDeployment?: boolean;
      deploymentConfiguration?: DeploymentConfiguration;
      stop?: number;
      alarm?: StateValue;
      goOn?: DeploymentLifecycleHookAction;
    }
  | undefined;

const alarms = { alarmNames: ['web-5xx'], enable: true, rollback: true };
const STRATEGIES: DeploymentConfiguration[] = [
  { strategy: 'ROLLING', lifecycleHooks: [], alarms },
  { strategy: 'BLUE_GREEN', alarms, lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] }] },
  {
    strategy: 'CANARY',
    canaryConfiguration: { canaryBakeTimeInMinutes: 0 },
    lifecycleHooks: [{ hookTargetArn: 'arn:a', roleArn: 'arn:b', lifecycleStages: ['PRODUCTION_TRAFFIC_SHIFT'] }],
  },
];

/** Makes one change to the service, which ECS may refuse. */
async function act(write: Write): Promise<void> {
  const place = { cluster: 'prod', service: 'web' };
  if (write?.image) await ecs.updateService({ ...place, taskDefinition: await register(write.image) });
  else if (write?.alarm) {
    const AlarmName = 'web-5xx';
    await cloudwatch.putMetricAlarm({ AlarmName, Metrics: [], EvaluationPeriods: 1, Period: 60 });
    await cloudwatch.setAlarmState({ AlarmName, StateValue: write.alarm, StateReason: 'a test' });
  } else if (write?.goOn) {
    const { services } = await ecs.describeServices({ ...place, services: ['web'] });
    const serviceDeploymentArn = services?.[0]?.currentServiceDeployment ?? '';
    const serviceDeploymentArns = [serviceDeploymentArn];
    const { serviceDeployments } = await ecs.describeServiceDeployments({ serviceDeploymentArns });
    for (const { hookId, status } of serviceDeployments?.[0]?.lifecycleHookDetails ?? []) {
      if (status !== 'AWAITING_ACTION') continue;
      await ecs.continueServiceDeployment({ serviceDeploymentArn, hookId, action: write.goOn });
    }
  } else if (write?.stop !== undefined) {
    const { taskArns = [] } = await ecs.listTasks({ cluster: 'prod', serviceName: 'web' });
    const task = taskArns[write.stop % Math.max(1, taskArns.length)];
    if (task) await ecs.stopTask({ cluster: 'prod', task });
  } else if (write) await ecs.updateService({ ...place, ...write });
}

/** All reads of a deployment of a service. */
async function views() {
  const cluster = 'prod';
  const { services } = await ecs.describeServices({ cluster, services: ['web'] });
  const { serviceDeployments = [] } = await ecs.listServiceDeployments({ cluster, service: 'web' });
  const arns = serviceDeployments.map(({ serviceDeploymentArn = '' }) => serviceDeploymentArn);
  const described = arns.length > 0 ? await ecs.describeServiceDeployments({ serviceDeploymentArns: arns }) : undefined;
  const taskArns = [];
  for (const desiredStatus of ['RUNNING', 'STOPPED'] as const) {
    taskArns.push(...((await ecs.listTasks({ cluster, serviceName: 'web', desiredStatus })).taskArns ?? []));
  }
  const some = taskArns.slice(0, 100);
  const tasks = some.length > 0 ? (await ecs.describeTasks({ cluster, tasks: some })).tasks : [];
  return JSON.stringify({ services, deployments: described?.serviceDeployments, tasks });
}

describe('stale reads', () => {
  it('show a service as it was before the update, and the update once the delay has passed', async () => {
    await service();
    const two = await register('two');
    await ecs.updateService({ cluster: 'prod', service: 'web', taskDefinition: two });
    aws.setFaults(['stale-reads,seconds=10']);
    const seen = async () =>
      (await ecs.describeServices({ cluster: 'prod', services: ['web'] })).services?.[0]?.taskDefinition;
    expect(await seen()).toMatch(/web:1$/);
    aws.step(9_000);
    expect(await seen()).toMatch(/web:1$/);
    aws.step(1_000);
    expect(await seen()).toBe(two);
    aws.setFaults([]);
    expect(await seen()).toBe(two);
  });

  it('are identical to earlier responses throughout a deployment that fails and is rolled back', async () => {
    aws.setPlans([{ match: { image: 'bad' }, tasks: [{ failToStart: { after: 3, stoppedReason: 'no' } }] }]);
    await service();
    const behind = 20;
    const step = 5;
    const fresh: string[] = [];
    const refused = ecs.updateService({ cluster: 'prod', service: 'none', taskDefinition: 'web' });
    await expect(refused).rejects.toThrow();
    await ecs.updateService({ cluster: 'prod', service: 'web', taskDefinition: await register('bad') });
    for (let second = 0; second < 400; second += step) {
      aws.setFaults([]);
      fresh.push(await views());
      if (second >= behind) {
        aws.setFaults([`stale-reads,seconds=${behind}`]);
        expect(await views()).toBe(fresh[(second - behind) / step]);
      }
      aws.step(step * 1000);
    }
    expect(fresh.at(-1)).toContain('ROLLBACK_SUCCESSFUL');
  });

  it('are identical to earlier responses, whatever has changed since then', async () => {
    const write = fc.oneof(
      fc.record({ image: fc.constantFrom('one', 'bad', 'crash') }),
      fc.record({ desiredCount: fc.integer({ min: 0, max: 4 }) }),
      fc.record({ forceNewDeployment: fc.constant(true) }),
      fc.record({ stop: fc.nat(10) }),
      fc.record({ deploymentConfiguration: fc.constantFrom(...STRATEGIES), forceNewDeployment: fc.constant(true) }),
      fc.record({ alarm: fc.constantFrom<StateValue>('OK', 'ALARM') }),
      fc.record({ goOn: fc.constantFrom<DeploymentLifecycleHookAction>('CONTINUE', 'ROLLBACK') }),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 8, maxLength: 16 }), async (writes) => {
        await aws.close();
        aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1), plans: PLANS });
        ({ ecs, cloudwatch } = clientsOf(aws));
        await service();
        const fresh: string[] = [];
        for (const [index, one] of writes.entries()) {
          aws.setFaults([]); // Writes use the current state.
          await act(one);
          aws.step(7_000);
          fresh.push(await views());
          aws.setFaults(['stale-reads,seconds=16']);
          if (index >= 2) expect(await views()).toBe(fresh[index - 2]);
          aws.step(1_000); // There is no write at the time of a read.
        }
      }),
      { numRuns: 8 },
    );
  });

  it('report a resource as missing if it did not exist at the earlier time', async () => {
    await ecs.createCluster({ clusterName: 'prod' });
    aws.setFaults(['stale-reads']);
    expect((await ecs.describeClusters({ clusters: ['prod'] })).failures).toHaveLength(1);
    aws.step(5_000);
    expect((await ecs.describeClusters({ clusters: ['prod'] })).clusters).toHaveLength(1);
  });
});
