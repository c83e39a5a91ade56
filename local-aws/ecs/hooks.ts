import { BASE64URL, randomText } from '../random.ts';
import type { Json } from '../service.ts';
import { isInProgress } from './alarm-monitoring.ts';
import { type HookResult, hookResultOf } from './hook-plan.ts';
import { failBecause } from './rollout.ts';
import type { Ecs } from './simulator.ts';
import type { StageName } from './stages.ts';
import type { Hook, ServiceDeployment } from './state.ts';

const minute = 60_000;
/** AWS's defaults: a day, then ROLLBACK; a hook that is IN_PROGRESS is invoked again after 30 s. */
const timeoutInMinutes = 1440;
const defaultCallBackDelay = 30;

/** Starts all hooks of a stage concurrently; `settled` is called whenever one has ended. */
export function startHooks(ecs: Ecs, current: ServiceDeployment, stage: StageName, settled: () => void): Hook[] {
  const configured: Json[] = current.configuration.lifecycleHooks ?? [];
  return configured
    .filter(({ lifecycleStages }) => lifecycleStages.includes(stage))
    .map((configuration) => {
      const hook = createHook(ecs, configuration, stage);
      ecs.context.clock.at(hook.expiresAt, () => {
        if (isPending(current, hook)) timeOut(ecs, current, hook, settled);
      });
      if (hook.targetType === 'AWS_LAMBDA') invoke(ecs, current, hook, settled);
      return hook;
    });
}

/** Whether the deployment waits for a hook. */
export function isPending(current: ServiceDeployment, { status }: Hook): boolean {
  return isInProgress(current) && (status === 'AWAITING_ACTION' || status === 'IN_PROGRESS');
}

function createHook(ecs: Ecs, configuration: Json, stage: StageName): Hook {
  const { targetType = 'AWS_LAMBDA', hookTargetArn = '', roleArn = '', timeoutConfiguration = {} } = configuration;
  const kind = targetType === 'PAUSE' ? 'pause' : 'lambda';
  return {
    id: `ecs-${kind}-${randomText(ecs.context.random, 43, BASE64URL)}`,
    stage,
    targetType,
    targetArn: hookTargetArn,
    roleArn,
    expiresAt: ecs.context.clock.now() + (timeoutConfiguration.timeoutInMinutes ?? timeoutInMinutes) * minute,
    timeoutAction: timeoutConfiguration.action ?? 'ROLLBACK',
    status: targetType === 'PAUSE' ? 'AWAITING_ACTION' : 'IN_PROGRESS',
    invoked: 0,
  };
}

function timeOut(ecs: Ecs, current: ServiceDeployment, hook: Hook, settled: () => void): void {
  hook.status = 'TIMED_OUT';
  const kind = hook.targetType === 'PAUSE' ? 'pause' : 'lifecycle';
  if (hook.timeoutAction === 'ROLLBACK') failBecause(ecs, current, `${hook.stage} ${kind} hook timed out.`);
  settled();
}

function invoke(ecs: Ecs, current: ServiceDeployment, hook: Hook, settled: () => void): void {
  const { clock } = ecs.context;
  const invocation = { stage: hook.stage, hookTargetArn: hook.targetArn, count: hook.invoked++ };
  const answer = hookResultOf(ecs.hooks, { ...invocation, service: current.service.name });
  clock.after((answer.after ?? 1) * 1000, () => {
    if (!isPending(current, hook)) return;
    const failure = failureOf(hook, answer);
    if (failure === undefined && answer.hookStatus === 'IN_PROGRESS') {
      const again = (answer.callBackDelay ?? defaultCallBackDelay) * 1000;
      clock.after(again, () => {
        if (isPending(current, hook)) invoke(ecs, current, hook, settled);
      });
      return;
    }
    hook.status = failure === undefined ? 'SUCCEEDED' : 'FAILED';
    if (failure !== undefined) failBecause(ecs, current, `${hook.stage} lifecycle hook(s) failed. ${failure}`);
    settled();
  });
}

/** The text that a failed hook adds to the statusReason, from AWS's troubleshooting page. */
function failureOf({ targetArn, roleArn }: Hook, { error, hookStatus }: HookResult): string | undefined {
  switch (error) {
    case 'status':
      return `ECS was unable to parse the response from ${targetArn} due to HookStatus must not be null`;
    case 'role':
      return `ECS was unable to assume role ${roleArn}`;
    case 'invoke': {
      const user = roleArn.replace(/^arn:([\w-]+):iam::(\d+):role\/(?:.*\/)?/, 'arn:$1:sts::$2:assumed-role/');
      return `ECS was unable to invoke hook target ${targetArn} due to User: ${user}/ECS-Lambda-Execution is not authorized to perform: lambda:InvokeFunction on resource: ${targetArn} because no identity-based policy allows the lambda:InvokeFunction action`;
    }
    default:
      return hookStatus === 'FAILED' ? `Lifecycle hook target ${targetArn} returned FAILED status.` : undefined;
  }
}
