import {
  type Controllers,
  controllersFor,
  type DeploymentSubject,
  type PauseAction,
  type PauseResult,
  type PollResult,
  type ServiceObserver,
  THROTTLED_FOR_MS,
} from '../controller/index.ts';
import {
  isOfCodeDeploy,
  primaryOf,
  revisionNumber,
  type Service,
  type ServiceTarget,
  shortName,
} from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import type { Refusals, Refused } from '../refusal.ts';
import { follow, next, type Rollout } from '../rollout/index.ts';
import { endedRollout, idOf, rolloutOf } from './begin-rollout.ts';
import { concludeRollout } from './conclude.ts';
import { readServices } from './read-at-end.ts';
import { readTargets } from './read-targets.ts';
import type { DeployContext, DeployRequest } from './request.ts';
import { type Report, reportOf, type ServiceResult } from './result.ts';
import { monitored, revisionsOf } from './roll-out.ts';
import { plannedResult, refuseAll, resultOf } from './untouched.ts';

/** A service whose deployment is waiting at a pause hook, or in CodeDeploy's wait before the traffic is shifted. */
interface Paused {
  readonly target: ServiceTarget;
  /** The ARN of the service deployment, or the ID of the deployment in CodeDeploy. */
  readonly deployment: string;
  readonly rollout: Rollout;
}

interface Means {
  readonly context: DeployContext;
  readonly request: DeployRequest;
  readonly controllers: Controllers;
  readonly observer: ServiceObserver;
}

const POLL_MS = 2_000;
const POLLS = 3;
const SEND_TRIES = 3;
const REQUESTED = 'A rollback was requested.';

/**
 * Continues the paused deployments or rolls them back, and follows them to their verdicts.
 */
export async function continueDeployments(
  context: DeployContext,
  request: DeployRequest,
  action: PauseAction,
): Promise<Report> {
  const names = request.services.map(({ name }) => name);
  // The task sets of the deployment in progress identify the deployment group, regardless of the group's name.
  const reading = { cluster: request.cluster, codeDeploy: { ...request.codeDeploy, byTaskSets: true } };
  const { found, refused, read } = await readTargets(context, reading, names);
  const refuse = (refusals: Refusals) => {
    const services = names.map((name) => ({ name, service: read.get(name) }));
    return reportOf(refuseAll(request, services, refusals));
  };
  if (refused.size > 0) return refuse(refused);
  const controllers = await controllersFor(context, found);
  const means: Means = { context, request, controllers, observer: controllers.observer() };
  const { paused, unpaused } = await findPaused(means, found, action);
  if (unpaused.size > 0) return refuse(unpaused);
  const scaling = await context.scaling?.plan(found);
  if (scaling && 'refused' in scaling) return refuse(scaling.refused);
  if (request.dryRun)
    return reportOf(
      paused.map((one) => dryRunResult(one, request, action)),
      names,
    );
  const unscaled = await context.scaling?.begin();
  if (unscaled) {
    const report = refuse(unscaled);
    await context.scaling?.end(report.services);
    return report;
  }
  const results = await followEach(means, paused, action);
  await context.scaling?.end(results);
  return reportOf(results, names);
}

/** The deployments at a pause hook, and the reasons why the deployments of other services cannot be continued. */
async function findPaused(
  means: Means,
  targets: readonly ServiceTarget[],
  action: PauseAction,
): Promise<{ paused: Paused[]; unpaused: Map<string, Refused> }> {
  const { context, controllers, observer } = means;
  const rollouts = new Map(targets.map((target) => [target, rolloutInProgress(means, target)]));
  const paused: Paused[] = [];
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
    await context.clock.sleep(POLL_MS, context.cancelled);
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

function subjectToPoll({ cluster, service, own, codeDeploy }: Rollout): DeploymentSubject {
  return { cluster, service, own, ...(codeDeploy && { codeDeploy }) };
}

/** The service's deployment in progress, treated as our deployment. */
function rolloutInProgress({ context, controllers }: Means, target: ServiceTarget): Rollout | undefined {
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
    return { by: 'aws', reason: `It could not be observed whether the deployment of '${name}' is paused: ${detail}` };
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
    return { by: 'aws', reason: `It could not be observed whether the deployment of '${name}' is waiting: ${detail}` };
  }
  const at = codeDeployment?.where ? `, ${codeDeployment.where}` : '';
  const state = deploymentId ? `its deployment ${deploymentId} is ${status}${at}` : 'no deployment is in progress';
  const reason = `No deployment of '${name}' in CodeDeploy is waiting to be continued before its traffic is shifted: ${state}. Remove 'continue' to start a deployment.`;
  return { by: 'input', reason };
}

function dryRunResult({ target, rollout }: Paused, { region }: DeployRequest, action: PauseAction): ServiceResult {
  const { own, previous } = rollout;
  const what = `The paused deployment ${own.id} of ${shortName(own.taskDefinition)} would be`;
  const done =
    action === 'CONTINUE' ? 'continued' : `rolled back to ${shortName(previous?.taskDefinition ?? 'the previous one')}`;
  return plannedResult(baseOf(target, rollout, region), `${what} ${done}`);
}

function baseOf({ cluster, service }: ServiceTarget, { own, codeDeploy }: Rollout, region: string): ServiceResult {
  const ids = { deploymentId: own.id, ...idOf(own.id, codeDeploy) };
  return { ...resultOf(cluster, service, region), taskDefinition: own.taskDefinition, ...ids };
}

async function followEach(
  { context, request, controllers, observer }: Means,
  paused: readonly Paused[],
  action: PauseAction,
): Promise<ServiceResult[]> {
  const means = { context, request, controllers, observer };
  const results = new Map<string, ServiceResult>();
  const describe = revisionsOf(context.ecs);
  const started = paused.map(async (one) => {
    const sent = await send(means, one, action);
    if (!('verdict' in sent)) return monitored(context, one.target, sent, request, describe);
    results.set(sent.service, sent);
    return endedRollout(one.rollout, sent, context.clock.now(), request.policy);
  });
  const followed = await follow(
    context,
    [],
    request.policy,
    started,
    request.logLines > 0 ? describe : undefined,
    controllers,
  );
  const open = followed.filter(({ rollout }) => !results.has(rollout.service));
  const finals = context.cancelled.aborted
    ? new Map()
    : await readServices(
        context,
        open.map(({ rollout }) => rollout),
      );
  await Promise.all(
    open.map(async (one) => {
      const result = await concludeRollout(context, one, finals.get(one.rollout), request, describe, controllers);
      results.set(result.service, result);
    }),
  );
  return paused.map(({ rollout }) => results.get(rollout.service) as ServiceResult);
}

/**
 * Requests that ECS or CodeDeploy continue a deployment or roll it back.
 * @returns the rollout to follow, or the result if it did not start
 */
async function send(
  means: Means,
  { target, deployment, rollout: paused }: Paused,
  action: PauseAction,
): Promise<Rollout | ServiceResult> {
  const { context, request, controllers, observer } = means;
  const { clock, log, cancelled } = context;
  const { policy } = request;
  const { own, service, previous } = paused;
  const base = { ...baseOf(target, paused, request.region), serviceDeploymentArn: observer.arnOf(paused.own.id) ?? '' };
  if (cancelled.aborted)
    return { ...base, verdict: 'cancelled', reason: 'The job was cancelled before the deployment was continued.' };
  const requested = { is: 'rollback-requested', reason: REQUESTED } as const;
  const rollout = action === 'ROLLBACK' ? next(paused, requested, clock.now(), policy).rollout : paused;
  // The post step's state is saved before the call.
  try {
    context.beforeWrite?.();
    context.remember([rollout]);
  } catch (error) {
    return { ...base, verdict: 'refused', refusedBy: 'input', reason: messageOf(error) };
  }
  const what = action === 'CONTINUE' ? 'continuing' : 'rolling back';
  log.info(`${service}: ${what} the paused deployment ${own.id} of ${shortName(own.taskDefinition)}`);
  if (action === 'ROLLBACK')
    log.info(
      `${service}: settings that are not part of a revision, such as the deployment configuration, are not changed`,
    );
  let attempts: Attempts = { hooks: paused.continued ?? [], mayHaveEffect: false };
  const began = clock.now();
  for (let tries = 1; ; tries++) {
    const call = await controllers.of(paused).endPause(deployment, attempts.hooks, action);
    const isWaiting = call.status === 'accepted' ? false : await isStillWaiting(means, paused);
    const isDone = isWaiting === false;
    if (isDone && !request.wait) {
      const goal = action === 'CONTINUE' ? 'continues' : `rolls back to ${shortName(previous?.taskDefinition ?? '')}`;
      const reason = `The deployment ${goal}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
      return { ...base, verdict: 'started', reason };
    }
    if (isDone || call.status === 'accepted') {
      const result = { of: 'stop', status: call.status === 'accepted' ? 'accepted' : 'unanswered' } as const;
      const event = { is: 'effect-ended', result, cancelled: cancelled.aborted } as const;
      return action === 'ROLLBACK' ? next(rollout, event, clock.now(), policy).rollout : rollout;
    }
    attempts = withFailed(attempts, call);
    if (cancelled.aborted || isLastTry(call, tries, clock.now() - began))
      return { ...base, ...notContinued(call, attempts, isWaiting, cancelled.aborted) };
    await clock.sleep(POLL_MS, cancelled);
  }
}

function isLastTry({ status }: PauseResult, tries: number, ms: number): boolean {
  if (status === 'throttled') return ms >= THROTTLED_FOR_MS;
  return status === 'refused' || tries >= SEND_TRIES;
}

type FailedPauseResult = Exclude<PauseResult, { status: 'accepted' }>;

/** The combined results of the attempts to end the pauses. */
interface Attempts {
  /** The hooks at which the deployment may still be waiting. */
  readonly hooks: readonly string[];
  /** Whether an attempt may have taken effect. */
  readonly mayHaveEffect: boolean;
}

function withFailed({ hooks, mayHaveEffect }: Attempts, { status, ended = [] }: FailedPauseResult): Attempts {
  return {
    hooks: hooks.filter((hook) => !ended.includes(hook)),
    mayHaveEffect: mayHaveEffect || status === 'unanswered' || ended.length > 0,
  };
}

/** The verdict if the call that ends a pause was not accepted. */
function notContinued(
  { status, reason }: FailedPauseResult,
  { mayHaveEffect }: Attempts,
  isWaiting: boolean | undefined,
  isCancelled: boolean,
): Pick<ServiceResult, 'verdict' | 'reason' | 'refusedBy'> {
  const seen = isWaiting ? ' When last observed, the deployment was still waiting.' : '';
  if (mayHaveEffect)
    return { verdict: 'unknown', reason: `${reason} It is unknown whether the call took effect.${seen}` };
  if (status === 'refused') return { verdict: 'refused', reason, refusedBy: 'aws' };
  const known = `${reason} The call had no effect.${seen}`;
  return isCancelled
    ? { verdict: 'cancelled', reason: known }
    : { verdict: 'refused', reason: known, refusedBy: 'aws' };
}

/**
 * Whether a deployment is still waiting at these hooks, and was not continued or rolled back by our call or another
 * one; `undefined` if it could not be observed.
 */
async function isStillWaiting({ controllers, observer }: Means, rollout: Rollout): Promise<boolean | undefined> {
  const { own, continued = [] } = rollout;
  const subject = subjectToPoll(rollout);
  const pollResult = (await observer.poll([subject])).get(subject);
  if (!pollResult) return undefined;
  const { isByServiceDeployment, pauses = [] } = controllers.of(rollout).assess(own, pollResult.observation);
  if (!isByServiceDeployment || pollResult.unread) return undefined;
  return pauses.some((hook) => continued.includes(hook));
}
