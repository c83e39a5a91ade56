import { type Controller, controllersFor, type UpdateRequest } from '../controller/index.ts';
import {
  completeMembers,
  hasHealthCheck,
  membersBefore,
  type Service,
  type ServiceTarget,
  shortName,
  type UpdateServiceInput,
} from '../ecs/index.ts';
import type { Refused } from '../refusal.ts';
import { follow, type Rollout } from '../rollout/index.ts';
import { beginRollout, endedRollout, intendedRollout, PostState, type RolloutSubject } from './begin-rollout.ts';
import { readPastDeployments, saveCompletedDeployment } from './completed-deployment.ts';
import { concludeRollout, type DescribeTaskDefinition } from './conclude.ts';
import { readServices } from './read-at-end.ts';
import type { Assignment, DeployContext, RollOptions } from './request.ts';
import type { ServiceResult } from './result.ts';
import { refusedResult, resultOf } from './untouched.ts';

/** Updates each service once, several concurrently, and follows all of them to their verdicts. */
export async function rollOutServices(
  context: DeployContext,
  assignments: readonly Assignment[],
  options: RollOptions,
): Promise<ServiceResult[]> {
  const results = new Map<Assignment, ServiceResult>();
  const tags = new Map<Assignment, Promise<Refused | undefined>>();
  const updated = new Map<string, Assignment>();
  const pasts = new Map<Assignment, ReturnType<typeof readPastDeployments>>();
  const describe = revisionsOf(context.ecs);
  const controllers = await controllersFor(
    context,
    assignments.map(({ target }) => target),
  );
  const begun = assignments.map(async (assignment) => {
    const controller = controllers.of(assignment.target);
    const started = assignment.isTagsOnly
      ? baseOf(assignment, options)
      : await update(context, controller, assignment, options);
    const tagged = isWritten(started) ? writeTagsOf(context, assignment) : undefined;
    if (tagged) tags.set(assignment, tagged);
    if ('verdict' in started) {
      results.set(assignment, started);
      return endedRollout(intended(controller, assignment, 0), started, context.clock.now(), options.policy);
    }
    context.remember([started]);
    updated.set(keyOf(started), assignment);
    if (context.saveCompletedDeployment) pasts.set(assignment, readPastDeployments(context, assignment));
    return monitored(context, assignment.target, started, options, describe);
  });
  // Each service is followed as soon as its update has a response, so that one lost response does not delay the others.
  const followed = await follow(
    context,
    [],
    options.policy,
    begun,
    options.logLines > 0 ? describe : undefined,
    controllers,
  );
  const finals = await readAtEnd(context, [...updated.values()]);
  await Promise.all(
    followed.map(async (one) => {
      const assignment = updated.get(keyOf(one.rollout));
      if (!assignment) return;
      const result = await concludeRollout(context, one, finals.get(assignment), options, describe, controllers);
      results.set(assignment, { ...result, changes: assignment.changes });
      saveCompletedDeployment(context, one, finals.get(assignment), assignment, pasts.get(assignment));
    }),
  );
  return Promise.all(
    assignments.map(async (assignment) =>
      withTags(context, assignment, results.get(assignment) as ServiceResult, await tags.get(assignment)),
    ),
  );
}

/** Whether the update was sent or none was needed. No tags are written for a service that was not updated. */
function isWritten(started: Rollout | ServiceResult): boolean {
  return !('verdict' in started) || (started.verdict !== 'refused' && started.verdict !== 'cancelled');
}

/** Tags are written in parallel with the rollout: tasks that ECS starts a moment later already have them. */
async function writeTagsOf(context: DeployContext, { target, settings }: Assignment): Promise<Refused | undefined> {
  if (!settings || (settings.tags.set.length === 0 && settings.tags.removed.length === 0)) return undefined;
  const { writeTags } = await import('./write-tags.ts');
  return writeTags(context, target.service, settings.tags);
}

function withTags(
  { log }: DeployContext,
  { isTagsOnly, target }: Assignment,
  result: ServiceResult,
  refused: Refused | undefined,
): ServiceResult {
  if (isTagsOnly && refused) return refusedResult(result, refused);
  if (refused) log.warning(`${target.service.serviceName}: ${refused.reason}`);
  return isTagsOnly ? { ...result, verdict: 'deployed' } : result;
}

function keyOf({ cluster, service }: Rollout): string {
  return `${cluster} ${service}`;
}

async function update(
  context: DeployContext,
  controller: Controller,
  assignment: Assignment,
  options: RollOptions,
): Promise<Rollout | ServiceResult> {
  const { target, taskDefinition, members } = assignment;
  const { cluster, service, codeDeploy, create } = target;
  const more = { ...completeMembers(service, members), ...assignment.settings?.members };
  const input: UpdateServiceInput = { cluster, service: service.serviceName, taskDefinition, ...more };
  let since: number | undefined;
  const state = new PostState(context, () => intended(controller, assignment, context.clock.now()));
  const until = context.clock.now() + options.policy.waitMs;
  const update: UpdateRequest = {
    input,
    before: service,
    ...(codeDeploy && { codeDeploy }),
    until,
    onWrite: state.save,
  };
  const call = create ? 'CreateService with' : codeDeploy ? 'CreateDeployment of' : 'UpdateService to';
  const onSend = () => {
    // The time limit starts when the update is sent, so that throttling by ECS does not consume it.
    const isFirst = since === undefined;
    since = context.clock.now();
    if (!isFirst) return;
    state.save();
    context.log.info(`${service.serviceName}: ${call} ${shortName(taskDefinition)}`);
  };
  const sent = create
    ? await controller.create({ ...create, cluster, serviceName: service.serviceName, taskDefinition }, service, onSend)
    : await controller.update(update, onSend);
  return beginRollout(subjectOf(assignment, since ?? context.clock.now()), baseOf(assignment, options), sent, {
    wait: options.wait,
    creates: create !== undefined,
    hasMembers: Object.keys(more).length > 0,
  });
}

/** What the update changes, before and after. */
function subjectOf({ target, members, settings }: Assignment, since: number): RolloutSubject {
  const before = { ...membersBefore(target.service, members), ...settings?.before };
  return { target, settings: { before, requested: { ...members, ...settings?.requested } }, since };
}

const MONITOR_SECONDS = 60;

/** Services may share revisions, so each revision is read once per step. */
export function revisionsOf(ecs: DeployContext['ecs']): DescribeTaskDefinition {
  const known = new Map<string, ReturnType<DescribeTaskDefinition>>();
  return (revision) => {
    const described = known.get(revision) ?? ecs.describeTaskDefinition(revision);
    known.set(revision, described);
    // A failed read may succeed the next time.
    described.catch(() => known.delete(revision));
    return described;
  };
}

/**
 * Adds to the rollout whether a health check covers its tasks, and how long it is monitored: one minute if no health
 * check does.
 */
export async function monitored(
  { cancelled }: DeployContext,
  target: ServiceTarget,
  rollout: Rollout,
  { monitorSeconds }: Pick<RollOptions, 'monitorSeconds'>,
  describe: DescribeTaskDefinition,
): Promise<Rollout> {
  const requested = monitorSeconds === undefined ? rollout : { ...rollout, monitorMs: monitorSeconds * 1000 };
  if (cancelled.aborted || (target.service.loadBalancers ?? []).length > 0) return requested;
  const described = await describe(rollout.own.taskDefinition).catch(() => undefined);
  if (described && hasHealthCheck(described.taskDefinition)) return requested;
  const longer = monitorSeconds === undefined ? { ...rollout, monitorMs: MONITOR_SECONDS * 1000 } : requested;
  // A definition that could not be read may have a health check.
  return described ? { ...longer, unchecked: true } : longer;
}

/** The state that a post step needs to find our deployment if this process ends before UpdateService responds. */
function intended(controller: Controller, assignment: Assignment, since: number): Rollout {
  const { target, taskDefinition } = assignment;
  return intendedRollout(subjectOf(assignment, since), taskDefinition, controller.earlierOf(target.service));
}

function baseOf({ target, taskDefinition, changes }: Assignment, { region }: RollOptions): ServiceResult {
  const { cluster, service } = target;
  return { ...resultOf(cluster, service, region), taskDefinition, changes };
}

/** The services at the end of the step; not read after a cancellation, to save time. */
async function readAtEnd(
  context: DeployContext,
  assignments: readonly Assignment[],
): Promise<Map<Assignment, Service>> {
  if (context.cancelled.aborted) return new Map();
  const wanted = assignments.map((assignment) => {
    const { cluster, service, codeDeploy } = assignment.target;
    return { assignment, cluster, service: service.serviceName, ...(codeDeploy && { codeDeploy }) };
  });
  const found = await readServices(context, wanted);
  return new Map([...found].map(([{ assignment }, service]) => [assignment, service]));
}
