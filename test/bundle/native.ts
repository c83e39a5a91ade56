import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import {
  type CreateServiceCommandInput,
  type DeploymentConfiguration,
  type DeploymentLifecycleHook,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { definition, World } from './world.ts';

export const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;

const deploymentCircuitBreaker = { enable: true, rollback: true };

/** A tenth of the traffic for a minute, then all of it, and one more minute in which the old version is kept. */
export const canary = {
  strategy: 'CANARY',
  deploymentCircuitBreaker,
  bakeTimeInMinutes: 1,
  canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
} satisfies DeploymentConfiguration;

export const blueGreen = {
  strategy: 'BLUE_GREEN',
  deploymentCircuitBreaker,
  bakeTimeInMinutes: 1,
} satisfies DeploymentConfiguration;

/** ECS rolls back unless a person continues the deployment within ten minutes. */
export const pause = (
  ...lifecycleStages: NonNullable<DeploymentLifecycleHook['lifecycleStages']>
): DeploymentLifecycleHook => ({
  targetType: 'PAUSE',
  lifecycleStages,
  timeoutConfiguration: { timeoutInMinutes: 10, action: 'ROLLBACK' },
});

export const lambda = (
  ...lifecycleStages: NonNullable<DeploymentLifecycleHook['lifecycleStages']>
): DeploymentLifecycleHook => ({
  targetType: 'AWS_LAMBDA',
  hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:check-orders',
  roleArn: 'arn:aws:iam::123456789012:role/hooks',
  lifecycleStages,
});

const balancing = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012';

/** Both target groups of a blue/green service behind an Application Load Balancer. */
export const behindBalancer: Partial<CreateServiceCommandInput> = {
  loadBalancers: [
    {
      targetGroupArn: `${balancing}:targetgroup/web-blue/0123456789abcdef`,
      containerName: 'web',
      containerPort: 8080,
      advancedConfiguration: {
        alternateTargetGroupArn: `${balancing}:targetgroup/web-green/fedcba9876543210`,
        productionListenerRule: `${balancing}:listener-rule/app/web/1111111111111111/2222222222222222/3333333333333333`,
        testListenerRule: `${balancing}:listener-rule/app/web/1111111111111111/4444444444444444/5555555555555555`,
        roleArn: 'arn:aws:iam::123456789012:role/load-balancing',
      },
    },
  ],
};

/** A world whose service `web` is deployed with this strategy; the hooks apply to the next deployments. */
export async function startNative(
  policy: boolean,
  { lifecycleHooks, ...configuration }: DeploymentConfiguration,
): Promise<World> {
  const world = await World.start({ policy, service: { deploymentConfiguration: configuration } });
  if (!lifecycleHooks) return world;
  const deploymentConfiguration = { ...configuration, lifecycleHooks };
  await world.admin.send(new UpdateServiceCommand({ cluster: 'demo', service: 'web', deploymentConfiguration }));
  world.aws.clearRequests();
  return world;
}

/** The text of a file whose version listens on the port of the load balancer. */
export const listening = (letter: string) => definition(letter, { portMappings: [{ containerPort: 8080 }] });

/** An alarm of that name, and a function that sets it to ALARM. */
export async function alarmOf({ aws, admin }: World, AlarmName: string): Promise<() => Promise<unknown>> {
  const { region, url: endpoint } = aws;
  const cloudWatch = new CloudWatch({ region, endpoint, credentials: await admin.config.credentials() });
  await cloudWatch.putMetricAlarm({
    ...{ AlarmName, Namespace: 'web', MetricName: 'errors', Statistic: 'Sum', Threshold: 1 },
    ...{ ComparisonOperator: 'GreaterThanThreshold', Period: 60, EvaluationPeriods: 1 },
  });
  return async () => {
    await cloudWatch.setAlarmState({ AlarmName, StateValue: 'ALARM', StateReason: 'too many errors' });
    cloudWatch.destroy();
  };
}
