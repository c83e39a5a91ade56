import type { DeploymentConfiguration, DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import type { HookPlan } from '../../../local-aws/ecs/hook-plan.ts';
import { CRASHES, type LocalService, type LocalServiceOptions, NO_IMAGE, startService } from '../local-service.ts';

/** When a fault can start. */
export type Phase = 'before' | 'update' | 'rolling' | 'pause' | 'shift' | 'bake' | 'alarm' | 'back';

export type FailingHook = 'BeforeAllowTraffic' | 'AfterAllowTraffic';

/** The behavior of a new version, or how it is deployed. */
export interface Version extends LocalServiceOptions {
  /** The outcome of its deployment without faults. */
  readonly verdict: string;
  readonly phases: readonly Phase[];
  /** Lifecycle events of CodeDeploy whose functions fail. */
  readonly failingHook?: FailingHook;
  /** The seconds after the update at which the deployment is in a phase, and its stage at that time. */
  readonly moments?: Partial<Record<Phase, readonly [seconds: number, stage: string]>>;
}

const ROLLING: readonly Phase[] = ['before', 'update', 'rolling'];

const CANARY: DeploymentConfiguration = {
  strategy: 'CANARY',
  bakeTimeInMinutes: 1,
  canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
};

/** Nobody continues it, so ECS does after a minute. */
const PAUSE: DeploymentLifecycleHook = {
  targetType: 'PAUSE',
  lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'],
  timeoutConfiguration: { timeoutInMinutes: 1, action: 'CONTINUE' },
};

/** A canary whose alarm fires in its bake time. */
const alarmed = (rollback: boolean): Version => ({
  service: {
    deploymentConfiguration: { ...CANARY, alarms: { alarmNames: ['web-5xx'], enable: true, rollback } },
  },
  verdict: 'rolled-back',
  phases: ['alarm', 'back'],
  moments: { alarm: [130, 'BAKE_TIME'] },
});

/** The stages before those of the canary are the same as in the other versions, and are not tested again. */
export const VERSIONS: Readonly<Record<string, Version>> = {
  'that succeeds': { verdict: 'deployed', phases: ROLLING },
  'that ECS rolls back': { tasks: [CRASHES], verdict: 'rolled-back', phases: [...ROLLING, 'back'] },
  'that fails without a rollback by the circuit breaker': {
    tasks: [CRASHES],
    breaker: { enable: true, rollback: false },
    verdict: 'rolled-back',
    phases: [...ROLLING, 'back'],
  },
  'without an image': { tasks: [NO_IMAGE], verdict: 'rolled-back', phases: [...ROLLING, 'back'] },
  'with a canary that pauses': {
    service: { deploymentConfiguration: { ...CANARY, lifecycleHooks: [PAUSE] } },
    verdict: 'deployed',
    phases: ['pause', 'shift', 'bake'],
    moments: {
      pause: [45, 'POST_TEST_TRAFFIC_SHIFT'],
      shift: [120, 'PRODUCTION_TRAFFIC_SHIFT'],
      bake: [190, 'BAKE_TIME'],
    },
  },
  'with a canary whose alarm fires': alarmed(true),
  'with a canary whose alarm fires without a rollback': alarmed(false),
  'that CodeDeploy deploys successfully': { codeDeploy: {}, verdict: 'deployed', phases: ROLLING },
  'with a CodeDeploy canary': {
    codeDeploy: { deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent5Minutes' },
    verdict: 'deployed',
    phases: ROLLING,
  },
  'that CodeDeploy deploys with a missing image': {
    codeDeploy: {},
    tasks: [NO_IMAGE],
    verdict: 'rolled-back',
    phases: [...ROLLING, 'back'],
  },
  'that CodeDeploy deploys and whose tasks never become healthy': {
    codeDeploy: {},
    tasks: [CRASHES],
    verdict: 'rolled-back',
    phases: [...ROLLING, 'back'],
  },
  'that CodeDeploy rolls back because a hook fails': {
    codeDeploy: { autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } },
    failingHook: 'AfterAllowTraffic',
    verdict: 'rolled-back',
    phases: ROLLING,
  },
  'that CodeDeploy does not roll back although a hook fails': {
    codeDeploy: {},
    failingHook: 'BeforeAllowTraffic',
    verdict: 'rolled-back',
    phases: [...ROLLING, 'back'],
  },
};

const HOOK_FUNCTION = 'arn:aws:lambda:eu-central-1:123456789012:function:check';

/** The plan of a function that reports a failure. */
export const failing = (stage: FailingHook): HookPlan => ({
  match: { stage, hookTargetArn: HOOK_FUNCTION },
  answers: [{ hookStatus: 'FAILED' }],
});

/** The AppSpec file of a version that CodeDeploy deploys with hooks. */
export function appSpecOf({
  failingHook,
}: {
  readonly failingHook?: FailingHook | undefined;
}): { readonly path: string; readonly text: string } | undefined {
  if (!failingHook) return undefined;
  const text = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: <TASK_DEFINITION>
        LoadBalancerInfo: { ContainerName: web, ContainerPort: 8080 }
Hooks:
  - ${failingHook}: ${HOOK_FUNCTION}
`;
  return { path: 'appspec.yaml', text };
}

/**
 * The service that gets the new version, with its hooks and alarm; from then on nobody else calls AWS, except at the
 * given times.
 */
export async function startVersion(version: Version): Promise<{ local: LocalService; fireAlarm(): Promise<unknown> }> {
  const { lifecycleHooks, ...configuration } = version.service?.deploymentConfiguration ?? {};
  const service = { ...version.service, deploymentConfiguration: configuration };
  const local = await startService({ ...version, service });
  if (lifecycleHooks) {
    // Not earlier, because the first version would pause too.
    const deploymentConfiguration = { ...configuration, lifecycleHooks };
    await local.admin.updateService({ cluster: 'demo', service: 'web', deploymentConfiguration });
  }
  if (version.failingHook) {
    local.aws.setHooks([failing(version.failingHook)]);
  }
  const fireAlarm = version.phases.includes('alarm') ? await local.alarm('web-5xx') : async () => undefined;
  return { local, fireAlarm };
}
