import { attemptsOf, describeFailure, isAmbiguous, isTransient } from '../../aws/index.ts';
import { type AppSpec, type CodeDeploy, type DeploymentInfo, hasEnded } from '../../codedeploy/index.ts';
import type { Context } from '../../context.ts';
import { membersBefore, type Service } from '../../ecs/index.ts';
import { refusedCall, refusedWrite } from '../../refusal.ts';
import type { OwnDeployment, UpdateRequest, UpdateResult } from '../controller.ts';
import { earlierOf } from '../ecs/assess.ts';
import { restoreSettings } from '../ecs/restore.ts';
import { createDeployment } from './create.ts';
import { withDeployments } from './view.ts';

const POLL_MS = 4_000;
const ATTEMPTS = 3;

/** The members that are part of a CodeDeploy deployment. UpdateService rejects them for these services. */
const OF_DEPLOYMENT: readonly string[] = ['cluster', 'service', 'taskDefinition', 'forceNewDeployment'];

/**
 * Supersedes the deployment in progress, makes the changes that UpdateService allows for such a service, and creates
 * one deployment.
 */
export async function deployByCodeDeploy(
  context: Context,
  codeDeploy: CodeDeploy,
  request: UpdateRequest,
  onSend: () => void,
): Promise<UpdateResult> {
  const { input, before, codeDeploy: creation } = request;
  if (!creation) throw new Error(`The deployment group of '${before.serviceName}' was not read.`);
  const members = Object.fromEntries(Object.entries(input).filter(([name]) => !OF_DEPLOYMENT.includes(name)));
  const writesFirst = before.codeDeployment !== undefined || Object.keys(members).length > 0;
  const unwritable = writesFirst && refusedWrite(() => request.onWrite?.());
  if (unwritable) return { state: 'refused', ...unwritable };
  const busy = before.codeDeployment && (await supersede(context, codeDeploy, before.codeDeployment.id, request.until));
  if (busy) return busy;
  if (context.cancelled.aborted) return UNSENT;
  const problem = Object.keys(members).length > 0 ? await updateSettings(context, request, members) : undefined;
  if (problem) return problem;
  const { taskDefinition } = input;
  const created = await createDeployment(
    context,
    codeDeploy,
    { ...creation, spec: creation.appSpec as AppSpec, taskDefinition: String(taskDefinition) },
    onSend,
  );
  if (created.state === 'created') {
    const service = await readAgain(context, request);
    const own = ownDeployment(created.id, String(taskDefinition), created.createdAt, service, before);
    return { state: 'started', own, service };
  }
  const isUnsent = created.state === 'unsent' || created.state === 'refused' || created.state === 'busy';
  const notRestored = isUnsent ? await restore(context, request, members) : undefined;
  if (created.state === 'unsent') return { ...UNSENT, reason: [UNSENT.reason, notRestored].filter(Boolean).join(' ') };
  const reason = [created.reason, notRestored].filter(Boolean).join(' ');
  return created.state === 'lost' ? { state: 'lost', reason } : { state: 'refused', by: created.by, reason };
}

const UNSENT = { state: 'unsent', reason: 'The job was cancelled before the deployment was created.' } as const;

/**
 * The service after the deployment was created: another tool may have deployed since the first read. If this read
 * fails, the first one is used.
 */
async function readAgain({ ecs, cancelled }: Context, { input, before }: UpdateRequest): Promise<Service> {
  if (cancelled.aborted) return before;
  const read = ecs.describeServices(input.cluster, [input.service]).then(({ services }) => services[0]);
  const service = await read.catch(() => undefined);
  return service?.taskSets ? withDeployments(service) : before;
}

/** Our deployment, with the deployments that were in the service's list before it. */
export function ownDeployment(
  id: string,
  taskDefinition: string,
  createdAt: number,
  ...reads: readonly Service[]
): OwnDeployment {
  const listed = new Map(reads.flatMap(earlierOf).map((earlier) => [earlier.id, earlier]));
  return { id, taskDefinition, createdAt, earlier: [...listed.values()].filter((other) => other.id !== id) };
}

/** Sets the members that belong to the service rather than to a deployment. The call may be repeated. */
async function updateSettings(
  { ecs, clock, cancelled }: Context,
  { input: { cluster, service } }: UpdateRequest,
  members: Record<string, unknown>,
): Promise<UpdateResult | undefined> {
  let lost: UpdateResult | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      const isSent = await ecs.pace.turn(clock, cancelled, async () => {
        if (cancelled.aborted) return false;
        await ecs.updateService({ cluster, service, ...members });
        return true;
      });
      return isSent ? undefined : (lost ?? UNSENT);
    } catch (error) {
      if (!isTransient(error) && !isAmbiguous(error))
        return lost ?? { state: 'refused', ...refusedCall('ecs:UpdateService', error) };
      if (isAmbiguous(error)) lost = { state: 'lost', reason: describeFailure('ecs:UpdateService', error) };
      if (attempt >= ATTEMPTS || cancelled.aborted)
        return lost ?? { state: 'refused', ...refusedCall('ecs:UpdateService', error) };
      await clock.sleep(POLL_MS, cancelled);
    }
  }
}

/** Restores the settings if no deployment was created after they were changed. */
async function restore(
  context: Context,
  { input: { cluster, service }, before }: UpdateRequest,
  requested: Record<string, unknown>,
): Promise<string | undefined> {
  if (Object.keys(requested).length === 0) return undefined;
  const settings = { before: membersBefore(before, requested), requested };
  return restoreSettings(context, { cluster, service, settings }, (text) => context.log.info(`${service}: ${text}`));
}

/**
 * Stops the deployment in progress in a group, and waits until it has ended, because a group can have only one
 * deployment at a time. If not all traffic has shifted, the deployment is rolled back; otherwise its version stays
 * active until ours is active.
 * @returns why our deployment cannot be created; `undefined` if it can
 */
async function supersede(
  { clock, log, cancelled }: Context,
  codeDeploy: CodeDeploy,
  id: string,
  until: number,
): Promise<UpdateResult | undefined> {
  let requested = false;
  let mayBeStopping = false;
  let isOver = false;
  for (let failures = 0; ; ) {
    let operation = 'GetDeployment';
    try {
      const info = await codeDeploy.deployment(id);
      if (await isIdle(codeDeploy, info)) return undefined;
      if (!requested && !isOver && !hasEnded(info)) {
        operation = 'StopDeployment';
        await codeDeploy.stopDeployment(id, info.instanceTerminationWaitTimeStarted !== true);
        log.info(`superseding the deployment ${id}: requested that CodeDeploy stop it`);
        requested = true;
      }
      failures = 0;
    } catch (error) {
      const endedMeanwhile = hasEndedMeanwhile(error);
      isOver ||= endedMeanwhile;
      mayBeStopping ||= mayHaveStopped(operation, error);
      if (!endedMeanwhile && (!mayPass(error) || ++failures >= ATTEMPTS))
        return notSuperseded(id, `codedeploy:${operation}`, error, { requested, mayBeStopping });
    }
    if (cancelled.aborted) return UNSENT;
    if (clock.now() >= until) return notStoppedInTime(id, { requested, mayBeStopping });
    await clock.sleep(POLL_MS, cancelled);
  }
}

/** What is known about the request to stop a deployment. */
interface StopRequest {
  /** Whether CodeDeploy accepted it. */
  readonly requested: boolean;
  /** Whether CodeDeploy may have accepted it. */
  readonly mayBeStopping: boolean;
}

function notStoppedInTime(id: string, { requested, mayBeStopping }: StopRequest): UpdateResult {
  const reason = `The deployment ${id} did not stop in time.`;
  if (!requested && !mayBeStopping) return { state: 'refused', by: 'deployment-in-progress', reason };
  return { state: 'lost', reason: `${reason} No deployment was created.` };
}

/** The result if a call of `supersede` failed, after a request to stop the deployment that may have been accepted. */
function notSuperseded(
  id: string,
  action: string,
  error: unknown,
  { requested, mayBeStopping }: StopRequest,
): UpdateResult {
  const prefix = `The deployment ${id} is in progress and could not be stopped: `;
  if (!requested && !mayBeStopping) return { state: 'refused', ...refusedCall(action, error, prefix) };
  const what = requested
    ? `CodeDeploy is stopping the deployment ${id}, whose end could not be observed`
    : `It is unknown whether CodeDeploy is stopping the deployment ${id}`;
  return { state: 'lost', reason: `${what}: ${describeFailure(action, error)} No deployment was created.` };
}

function hasEndedMeanwhile(error: unknown): boolean {
  return error instanceof Error && error.name === 'DeploymentAlreadyCompletedException';
}

function mayHaveStopped(operation: string, error: unknown): boolean {
  return operation === 'StopDeployment' && (isAmbiguous(error) || attemptsOf(error) > 1);
}

function mayPass(error: unknown): boolean {
  return isTransient(error) || isAmbiguous(error);
}

/** Whether the deployment has ended, and with it the one that rolls it back. */
async function isIdle(codeDeploy: CodeDeploy, info: DeploymentInfo): Promise<boolean> {
  return hasEnded(info) && !(await isRolledBackNow(codeDeploy, info));
}

/** Whether a deployment that rolls another one back is still in progress. */
async function isRolledBackNow(codeDeploy: CodeDeploy, { rollbackInfo }: DeploymentInfo): Promise<boolean> {
  const { rollbackDeploymentId } = rollbackInfo ?? {};
  return rollbackDeploymentId !== undefined && !hasEnded(await codeDeploy.deployment(rollbackDeploymentId));
}
