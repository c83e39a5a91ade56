import type { Controllers, DeploymentSubject, PauseAction, PollResult, ServiceObserver } from '../controller/index.ts';
import {
  isOfCodeDeploy,
  primaryOf,
  revisionNumber,
  type Service,
  type ServiceTarget,
  shortName,
} from '../ecs/index.ts';
import type { Refused } from '../refusal.ts';
import type { Rollout } from '../rollout/index.ts';
import { idOf, rolloutOf } from './begin-rollout.ts';
import type { DeployContext, DeployRequest } from './request.ts';
import type { ServiceResult } from './result.ts';
import { resultOf } from './untouched.ts';

/** A service whose deployment is waiting at a pause hook, or in CodeDeploy's wait before the traffic is shifted. */
export interface PausedDeployment {
  readonly target: ServiceTarget;
  /** The ARN of the service deployment, or the ID of the deployment in CodeDeploy. */
  readonly deployment: string;
  readonly rollout: Rollout;
}

/** The dependencies of a step that continues deployments. */
export interface ContinueDependencies {
  readonly context: DeployContext;
  readonly request: DeployRequest;
  readonly controllers: Controllers;
  readonly observer: ServiceObserver;
}

export const PAUSE_POLL_MS = 2_000;

const POLLS = 3;

/** The deployments at a pause hook, and the reasons why the deployments of other services cannot be continued. */
export async function findPaused(
  dependencies: ContinueDependencies,
  targets: readonly ServiceTarget[],
  action: PauseAction,
): Promise<{ paused: PausedDeployment[]; unpaused: Map<string, Refused> }> {
  const { context, controllers, observer } = dependencies;
  const rollouts = new Map(targets.map((target) => [target, rolloutInProgress(dependencies, target)]));
  const paused: PausedDeployment[] = [];
  const unpaused = new Map<string, Refused>();
  // The read may be from before the pause.
  for (let poll = 1; poll <= POLLS; poll++) {
    const open = targets.filter((target) => !paused.some((one) => one.target === target));
    const subjects = new Map(open.flatMap((target) => subjectOf(target, rollouts.get(target))));
    const pollResults = await observer.poll([...subjects.values()]);
    for (const target of open) {
      const subject = subjects.get(target);
      const pollResult = subject && pollResults.get(subject);
      const rollout = rollouts.get(target);
      const deployment = rollout && observer.stopTargetOf(rollout.own.id);
      const { pauses = [] } =
        (rollout && pollResult && controllers.of(rollout).assess(rollout.own, pollResult.observation)) ?? {};
      if (rollout && deployment && pauses.length > 0)
        paused.push({ target, deployment, rollout: { ...rollout, continued: pauses } });
      else unpaused.set(target.name, notPaused(target, pollResult));
    }
    for (const { target } of paused) unpaused.delete(target.name);
    if (unpaused.size === 0 || context.cancelled.aborted || poll === POLLS) break;
    await context.clock.sleep(PAUSE_POLL_MS, context.cancelled);
  }
  await explainEnded(context, targets, unpaused);
  for (const { target, rollout } of action === 'ROLLBACK' ? paused : []) {
    if (rollout.previous) continue;
    const reason = `The paused deployment of '${target.name}' is its first: there is no earlier version to roll back to.`;
    unpaused.set(target.name, { by: 'input', reason });
  }
  return { paused, unpaused };
}

/**
 * Adds how the newest deployment ended if it is not the active one: for example, ECS rolled it back because nobody
 * continued it in time.
 */
async function explainEnded(
  { ecs }: DeployContext,
  targets: readonly ServiceTarget[],
  unpaused: Map<string, Refused>,
): Promise<void> {
  const read = targets.filter(({ name, service }) => unpaused.get(name)?.by === 'input' && !isOfCodeDeploy(service));
  await Promise.all(
    read.map(async ({ name, cluster, service }) => {
      const [newest] = await ecs.listServiceDeployments(cluster, service.serviceName, { limit: 1 }).catch(() => []);
      const { status = '', statusReason = '', targetServiceRevisionArn = '' } = newest ?? {};
      const id = `ecs-svc/${revisionNumber(targetServiceRevisionArn)}`;
      if (!newest || !ENDED.test(status) || id === primaryOf(service)?.id) return;
      const why = statusReason ? `: ${statusReason.replace(/\.$/, '')}` : '';
      unpaused.set(name, { by: 'input', reason: reasonOf(name, `the newest deployment, ${id}, is ${status}${why}`) });
    }),
  );
}

/** The statuses of a service deployment that ended without success. */
const ENDED = /^(?:ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED|STOPPED)$/;

function reasonOf(name: string, state: string): string {
  return `No deployment of '${name}' is waiting at a pause hook: ${state}. Remove 'continue' to start a deployment.`;
}

function subjectOf(target: ServiceTarget, rollout: Rollout | undefined): [ServiceTarget, DeploymentSubject][] {
  return rollout ? [[target, subjectToPoll(rollout)]] : [];
}

/** The identifiers with which an observer polls a rollout. */
export function subjectToPoll({ cluster, service, own, codeDeploy }: Rollout): DeploymentSubject {
  return { cluster, service, own, ...(codeDeploy && { codeDeploy }) };
}

/** The service's deployment in progress, treated as our deployment. */
function rolloutInProgress({ context, controllers }: ContinueDependencies, target: ServiceTarget): Rollout | undefined {
  const { service } = target;
  const primary = primaryOf(service);
  if (!primary) return undefined;
  const { id, taskDefinition, createdAt } = primary;
  const earlier = controllers
    .of(target)
    .earlierOf(service)
    .filter((one) => one.id !== id);
  const subject = { target, settings: { before: {}, requested: {} }, since: context.clock.now() };
  return rolloutOf(subject, { id, taskDefinition, createdAt, earlier });
}

function notPaused({ name, service }: ServiceTarget, pollResult: PollResult | undefined): Refused {
  const { unobservable, unread, observation } = pollResult ?? {};
  if (isOfCodeDeploy(service)) return notReady(name, service, pollResult);
  const { serviceDeployment } = observation ?? {};
  const { id = '', taskDefinition = '', rolloutState } = primaryOf(service) ?? {};
  if (rolloutState === 'IN_PROGRESS' && !serviceDeployment) {
    const detail =
      unobservable ?? unread ?? "Input 'continue' needs ecs:ListServiceDeployments and ecs:DescribeServiceDeployments.";
    return { by: 'aws', reason: `It could not be determined whether the deployment of '${name}' is paused: ${detail}` };
  }
  const { status, lifecycleStage } = serviceDeployment ?? {};
  const at = lifecycleStage && status === 'IN_PROGRESS' ? ` in stage ${lifecycleStage}` : '';
  const state = `${id} of ${shortName(taskDefinition)} is ${status ?? rolloutState ?? 'unknown'}${at}`;
  return { by: 'input', reason: reasonOf(name, state) };
}

function notReady(name: string, { codeDeployment }: Service, pollResult: PollResult | undefined): Refused {
  const { unobservable, unread, observation: { codeDeploy } = {} } = pollResult ?? {};
  const { deploymentId, status } = codeDeploy?.deployment ?? {};
  if (codeDeployment && !status) {
    const detail = unobservable ?? unread ?? "Input 'continue' needs codedeploy:GetDeployment.";
    return {
      by: 'aws',
      reason: `It could not be determined whether the deployment of '${name}' is waiting: ${detail}`,
    };
  }
  const at = codeDeployment?.where ? `, ${codeDeployment.where}` : '';
  const state = deploymentId ? `its deployment ${deploymentId} is ${status}${at}` : 'no deployment is in progress';
  const reason = `No CodeDeploy deployment of '${name}' is waiting for its traffic to be shifted: ${state}. Remove 'continue' to start a deployment.`;
  return { by: 'input', reason };
}

/** The result of a service before its deployment is continued. */
export function pausedResult(
  { cluster, service }: ServiceTarget,
  { own, codeDeploy }: Rollout,
  region: string,
): ServiceResult {
  const ids = { deploymentId: own.id, ...idOf(own.id, codeDeploy) };
  return { ...resultOf(cluster, service, region), taskDefinition: own.taskDefinition, ...ids };
}
