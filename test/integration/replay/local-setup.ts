import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import type {
  ContinueServiceDeploymentCommandInput,
  DeploymentConfiguration,
  DeploymentLifecycleHook,
} from '@aws-sdk/client-ecs';
import type { HookPlan } from '../../../local-aws/ecs/hook-plan.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { CONTROLLERS } from '../controllers.ts';
import { type LocalService, type LocalServiceOptions, policy, startService } from '../local-service.ts';
import { appSpecOf, type FailingHook, failing } from '../rollout/fault-versions.ts';

/** How a scenario is set up in the local AWS. */
export interface LocalSetup extends LocalServiceOptions {
  /** Done before our deployment starts. */
  readonly first?: (local: LocalService) => Promise<unknown>;
  readonly hooks?: readonly HookPlan[];
  /** The lifecycle event of CodeDeploy whose function fails. */
  readonly failingHook?: FailingHook;
  /** Our role may not read service deployments, or anything in CodeDeploy except with GetDeployment. */
  readonly readsLess?: boolean;
  /** Done this many seconds after our deployment started. */
  readonly later?: Readonly<Record<number, (local: LocalService) => unknown>>;
}

const DENIED = [
  'denied:ecs:ListServiceDeployments',
  'denied:ecs:DescribeServiceDeployments',
  'denied:codedeploy:ListDeploymentTargets',
  'denied:codedeploy:BatchGetDeploymentTargets',
];

/** The expected result of our own code for a scenario in the local AWS. */
export async function followLocally(setup: LocalSetup, more: Partial<Policy> = {}) {
  const { first, hooks = [], later = {}, readsLess, failingHook, ...options } = setup;
  const local = await startService(options);
  try {
    await first?.(local);
    local.aws.setHooks(failingHook ? [failing(failingHook)] : hooks);
    const faults = readsLess ? DENIED : [];
    local.aws.setFaults(faults);
    // Other principals are allowed to make all calls.
    const asOthers = async (run: (local: LocalService) => unknown) => {
      local.aws.setFaults([]);
      await run(local);
      local.aws.setFaults(faults);
    };
    for (const [seconds, run] of Object.entries(later))
      local.after(local.seconds + Number(seconds), () => asOthers(run));
    const assignment = {
      target: await local.target(appSpecOf({ failingHook })),
      taskDefinition: local.arn(2),
      members: {},
      changes: [],
    };
    const asked = {
      policy: { ...policy, ...more },
      wait: true,
      logLines: 0,
      monitorSeconds: 0,
      region: 'eu-central-1',
    };
    const [result] = await rollOutServices(local.tools(), [assignment], asked);
    const by = CONTROLLERS.find(({ name }) => (name === 'CodeDeploy') === (options.codeDeploy !== undefined));
    const count = (call = '') => local.sent(call, by?.begin.split(':')[0]).length;
    const sent = { stop: count(by?.stops), updates: count(by?.begins) };
    return { verdict: result?.verdict, serving: result?.serving?.split(':').at(-1), ...sent };
  } finally {
    await local.aws.close();
  }
}

export const update = (revision: number) => (local: LocalService) =>
  local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: `web:${revision}` });

/** Adds lifecycle hooks to those of the service. */
export const addHooks = (lifecycleHooks: DeploymentLifecycleHook[]) => async (local: LocalService) => {
  const { service } = await local.target();
  const deploymentConfiguration = { ...service.deploymentConfiguration, lifecycleHooks } as DeploymentConfiguration;
  await local.admin.updateService({ cluster: 'demo', service: 'web', deploymentConfiguration });
};

/** The newest service deployment's ARN. */
async function newest(local: LocalService): Promise<string> {
  const { serviceDeployments = [] } = await local.admin.listServiceDeployments({ cluster: 'demo', service: 'web' });
  return serviceDeployments[0]?.serviceDeploymentArn ?? '';
}

/** The action of a person in the console. */
export const stopByHand = async (local: LocalService) =>
  local.admin.stopServiceDeployment({ serviceDeploymentArn: await newest(local), stopType: 'ROLLBACK' });

export const answerPause = (action: ContinueServiceDeploymentCommandInput['action']) => async (local: LocalService) => {
  const serviceDeploymentArn = await newest(local);
  const { serviceDeployments } = await local.admin.describeServiceDeployments({
    serviceDeploymentArns: [serviceDeploymentArn],
  });
  const hookId = serviceDeployments?.[0]?.lifecycleHookDetails?.[0]?.hookId;
  await local.admin.continueServiceDeployment({ serviceDeploymentArn, hookId, action });
};

const ALARM = 'web-5xx';

/** The alarms of a deployment configuration. */
export const alarmed = (rollback: boolean) => ({ alarms: { alarmNames: [ALARM], enable: true, rollback } });

function cloudWatchOf({ aws }: LocalService): CloudWatch {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
  return new CloudWatch({ endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } });
}

export async function makeAlarm(local: LocalService): Promise<void> {
  const metric = { MetricName: 'errors', Namespace: 'web', Statistic: 'Sum' as const, Threshold: 1 };
  const rule = { ComparisonOperator: 'GreaterThanThreshold' as const, EvaluationPeriods: 2, Period: 60 };
  const cloudWatch = cloudWatchOf(local);
  await cloudWatch.putMetricAlarm({ AlarmName: ALARM, ...metric, ...rule });
  cloudWatch.destroy();
}

export async function fireAlarm(local: LocalService): Promise<void> {
  const cloudWatch = cloudWatchOf(local);
  await cloudWatch.setAlarmState({ AlarmName: ALARM, StateValue: 'ALARM', StateReason: 'too many errors' });
  cloudWatch.destroy();
}
