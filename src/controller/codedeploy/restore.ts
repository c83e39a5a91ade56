import { describeFailure, failureKind, isTransient } from '../../aws/index.ts';
import {
  type AppSpec,
  appSpecTaskDefinition,
  type CodeDeploy,
  type DeploymentGroupInfo,
  type DeploymentInfo,
  hasEnded,
  withoutHooks,
} from '../../codedeploy/index.ts';
import type { Context } from '../../context.ts';
import { digestsRun } from '../../history/index.ts';
import type { OwnDeployment, Print, RestoreRequest, RestoreResult, StopResult } from '../controller.ts';
import { restoreSettings } from '../ecs/restore.ts';
import { pinnedRevision } from '../pinned-revision.ts';
import { createDeployment } from './create.ts';

const STOP = 'codedeploy:StopDeployment';
const POLL_MS = 2_000;
/** How long to look in the group for the deployment that rolls ours back after ours was stopped. */
const ROLLBACK_WITHIN_MS = 60_000;

/** The deployments that the step may not stop, each with the SDK's error. A denied call is not repeated. */
export type DeniedStops = Map<string, unknown>;

/** Requests that CodeDeploy stop a deployment and roll it back. */
export async function stop(
  { log, cancelled }: Context,
  codeDeploy: CodeDeploy,
  denied: DeniedStops,
  deploymentId: string | undefined,
  isLast: boolean,
  print: Print,
): Promise<StopResult> {
  if (!deploymentId || denied.has(deploymentId)) return { status: 'unavailable' };
  const error = await requestStop(codeDeploy, denied, deploymentId, print);
  if (error === undefined) return { status: 'accepted' };
  const mayPass = isTransient(error);
  if ((isLast || !mayPass) && !cancelled.aborted)
    log.notice(`${describeFailure(STOP, error)} The rollback starts after the deployment has ended.`);
  return { status: mayPass ? 'unanswered' : 'unavailable' };
}

/** Requests a rollback, and returns the error if the request was not accepted. */
async function requestStop(
  codeDeploy: CodeDeploy,
  denied: DeniedStops,
  deploymentId: string,
  print: Print,
): Promise<unknown> {
  if (denied.has(deploymentId)) return denied.get(deploymentId);
  try {
    await codeDeploy.stopDeployment(deploymentId, true);
    print('requested a rollback (StopDeployment)');
    return undefined;
  } catch (error) {
    if (failureKind(error) === 'denied') denied.set(deploymentId, error);
    // The deployment ended in the meantime. The next poll shows its result.
    return error instanceof Error && error.name === 'DeploymentAlreadyCompletedException' ? undefined : error;
  }
}

/**
 * Restores the previous revision: a deployment in progress is stopped, and CodeDeploy rolls it back; if it has ended,
 * one deployment of the previous revision is created, unless CodeDeploy is already rolling back.
 */
export async function restoreByCodeDeploy(
  context: Context,
  codeDeploy: CodeDeploy,
  denied: DeniedStops,
  request: RestoreRequest,
  onRegistered: (revision: string) => void,
  print: Print,
): Promise<RestoreResult> {
  const { own, cluster, service, settings } = request;
  const info = await codeDeploy.deployment(own.id).catch(() => undefined);
  if (!info) return { status: 'not-due' };
  const rolledBack = hasEnded(info) ? info : await stopped(context, codeDeploy, denied, info, print);
  if (!rolledBack || !('deploymentId' in rolledBack)) return rolledBack ?? { status: 'not-due' };
  const { rollbackDeploymentId } = rolledBack.rollbackInfo ?? {};
  if (!rollbackDeploymentId) return create(context, codeDeploy, request, rolledBack, onRegistered, print);
  const notRestored = await restoreSettings(context, { cluster, service, settings }, print);
  if (notRestored) context.log.notice(notRestored);
  return { status: 'started', deployment: await rollbackOf(codeDeploy, request, rollbackDeploymentId) };
}

/**
 * A deployment in progress after it was stopped with a rollback; the status if it could not be stopped; `undefined` if
 * the next poll shows more.
 */
async function stopped(
  { clock, cancelled }: Context,
  codeDeploy: CodeDeploy,
  denied: DeniedStops,
  info: DeploymentInfo,
  print: Print,
): Promise<DeploymentInfo | RestoreResult | undefined> {
  const error = await requestStop(codeDeploy, denied, info.deploymentId, print);
  if (error !== undefined) {
    // Without this permission, the previous revision is deployed once the deployment has ended.
    const isTried = isTransient(error) || failureKind(error) === 'denied';
    return { status: isTried ? 'not-due' : 'failed', reason: describeFailure(STOP, error) };
  }
  const until = clock.now() + ROLLBACK_WITHIN_MS;
  for (;;) {
    const now = await codeDeploy.deployment(info.deploymentId).catch(() => info);
    if (now.status === 'Succeeded') return undefined;
    if (now.rollbackInfo?.rollbackDeploymentId || (hasEnded(now) && clock.now() >= until)) return now;
    if (clock.now() >= until || cancelled.aborted) return undefined;
    await clock.sleep(POLL_MS, cancelled);
  }
}

/** The deployment in CodeDeploy that rolls ours back, as a deployment to follow. */
async function rollbackOf(
  codeDeploy: CodeDeploy,
  { own, previous }: RestoreRequest,
  id: string,
): Promise<OwnDeployment> {
  const info = await codeDeploy.deployment(id).catch(() => undefined);
  const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
  const createdAt = info?.createTime ?? own.createdAt;
  return { id, taskDefinition: previous.taskDefinition, createdAt, earlier };
}

/** Creates a deployment of the previous revision. */
async function create(
  context: Context,
  codeDeploy: CodeDeploy,
  request: RestoreRequest,
  info: DeploymentInfo,
  onRegistered: (revision: string) => void,
  print: Print,
): Promise<RestoreResult> {
  const { own, cluster, service, settings, until, codeDeploy: name } = request;
  const application = info.applicationName ?? name?.application ?? '';
  const group = info.deploymentGroupName ?? name?.group ?? '';
  const read = await codeDeploy.group({ application, group }).catch((error: unknown) => ({ error }));
  if ('error' in read) {
    if (isTransient(read.error)) return { status: 'not-due' };
    return { status: 'failed', reason: describeFailure('codedeploy:GetDeploymentGroup', read.error) };
  }
  const { deploymentId: lastAttempted = own.id } = read.info.lastAttemptedDeployment ?? {};
  // A deployment that another tool began in the meantime is kept: the next poll shows it.
  if (lastAttempted !== own.id) return { status: 'not-due' };
  if (waitsToBeContinued(read.info) && (await neverHadTraffic(codeDeploy, own.id))) {
    const notRestored = await restoreSettings(context, { cluster, service, settings }, print);
    if (notRestored) context.log.notice(notRestored);
    return { status: 'still-active' };
  }
  const spec = await specFor(codeDeploy, request, info, print);
  if (!spec) return { status: 'failed', reason: `The AppSpec file of the deployment ${own.id} could not be read.` };
  const taskDefinition = request.revision ?? (await pinned(context, request, print));
  if (taskDefinition !== request.previous.taskDefinition) onRegistered(taskDefinition);
  const creation = {
    application,
    group,
    spec,
    taskDefinition,
    atOnce: true as const,
    ...alarmsOf(read.info),
    lastAttempted,
    readAt: read.date / 1000 || own.createdAt,
  };
  const created = await createDeployment(context, codeDeploy, creation, undefined, until);
  switch (created.state) {
    case 'created': {
      const notRestored = await restoreSettings(context, { cluster, service, settings }, print);
      if (notRestored) context.log.notice(notRestored);
      const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
      return {
        status: 'started',
        deployment: { id: created.id, taskDefinition, createdAt: created.createdAt, earlier },
      };
    }
    case 'busy':
    case 'unsent':
      return { status: 'not-due' };
    default:
      return { status: 'failed', reason: created.reason };
  }
}

function alarmsOf({ alarmConfiguration }: DeploymentGroupInfo): { readonly hasAlarms?: true } {
  return alarmConfiguration?.enabled ? { hasAlarms: true } : {};
}

/**
 * Whether the group's deployments wait until they are continued. A deployment of the previous revision would wait, too.
 */
function waitsToBeContinued({ blueGreenDeploymentConfiguration: { deploymentReadyOption } = {} }: DeploymentGroupInfo) {
  return deploymentReadyOption?.actionOnTimeout === 'STOP_DEPLOYMENT';
}

/** Whether a deployment ended before production traffic was shifted to it; false if its target cannot be read. */
async function neverHadTraffic(codeDeploy: CodeDeploy, deploymentId: string): Promise<boolean> {
  const ids = await codeDeploy.targetIds(deploymentId).catch(() => []);
  const target = ids.length > 0 ? await codeDeploy.target(deploymentId, ids).catch(() => undefined) : undefined;
  const shift = target?.lifecycleEvents?.find(({ lifecycleEventName: name }) => name === 'AllowTraffic');
  const isBefore = shift?.status === 'Pending' || shift?.status === 'Skipped';
  return isBefore && (target?.taskSetsInfo ?? []).every((one) => one.taskSetLabel !== 'Green' || !one.trafficWeight);
}

/**
 * The AppSpec file of the previous revision's deployment if it can be read, otherwise the one of our deployment. Hooks
 * are removed: CodeDeploy runs none when it rolls back on its own, and a hook may have caused the failure.
 */
async function specFor(
  codeDeploy: CodeDeploy,
  { own, previous, codeDeploy: group }: RestoreRequest,
  ours: DeploymentInfo,
  print: Print,
): Promise<AppSpec | undefined> {
  const { applicationName = '', revision, previousRevision } = ours;
  const read = async (one: DeploymentInfo['revision']) =>
    one &&
    codeDeploy.appSpec({ applicationName, revision: one }).catch((error: unknown) => {
      print(describeFailure('codedeploy:GetApplicationRevision', error));
      return undefined;
    });
  const before = await read(previousRevision);
  if (before && appSpecTaskDefinition(before) === previous.taskDefinition) return withoutHooks(before);
  const isOurs = group?.taskDefinition === own.taskDefinition && group.appSpec !== undefined;
  const spec = isOurs ? (group.appSpec as AppSpec) : await read(revision);
  return spec && withoutHooks(spec);
}

/** The revision to deploy, with the digests that the service's tasks ran. */
function pinned(context: Context, { cluster, service, previous }: RestoreRequest, print: Print): Promise<string> {
  const { taskDefinition } = previous;
  const read = async () => (await digestsRun(context.ecs, cluster, service)).get(taskDefinition) ?? new Map();
  return pinnedRevision(context, taskDefinition, { action: 'ecs:DescribeTaskDefinition', read }, print);
}
