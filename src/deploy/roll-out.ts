import { earlierOf, ownDeployment } from '../controller/ecs/assess.ts';
import { sendUpdate } from '../controller/ecs/update.ts';
import type { UpdateServiceInput } from '../ecs/ecs.ts';
import { hasHealthCheck } from '../ecs/health-check.ts';
import { completeMembers, membersBefore } from '../ecs/members.ts';
import { changedAt, primaryOf, type Service } from '../ecs/model.ts';
import { previousOf } from '../history/previous.ts';
import { follow } from '../rollout/follow.ts';
import { end, type Rollout } from '../rollout/rollout.ts';
import { concludeRollout, type Describe } from './conclude.ts';
import { resultOf } from './refused.ts';
import type { Assignment, DeployContext, RollOptions } from './request.ts';
import type { ServiceResult } from './result.ts';

/** Updates each service once, several at a time, and follows all of them to their verdicts. */
export async function roll(
  tools: DeployContext,
  assignments: readonly Assignment[],
  options: RollOptions,
): Promise<ServiceResult[]> {
  const results = new Map<Assignment, ServiceResult>();
  const updated = new Map<string, Assignment>();
  const describe = revisionsOf(tools.ecs);
  const begun = assignments.map(async (assignment) => {
    const outcome = await begin(tools, assignment, options);
    if (!('phase' in outcome)) {
      results.set(assignment, outcome);
      // It has ended, and the others may be to go back with it.
      return outcome.verdict === 'refused' || outcome.verdict === 'unknown'
        ? end(intended(assignment, 0), outcome.verdict, outcome.reason).rollout
        : undefined;
    }
    tools.remember([outcome]);
    updated.set(keyOf(outcome), assignment);
    return watched(tools, assignment, outcome, options, describe);
  });
  // Each is followed as soon as its update is answered: one whose answer is lost holds up no other.
  const followed = await follow(tools, [], options.policy, begun, options.logLines > 0 ? describe : undefined);
  const finals = await finalServices(tools, [...updated.values()]);
  await Promise.all(
    followed.map(async (one) => {
      const assignment = updated.get(keyOf(one.rollout));
      if (!assignment) return;
      const result = await concludeRollout(tools, one, finals.get(assignment), options, describe);
      results.set(assignment, { ...result, changes: assignment.changes });
    }),
  );
  return assignments.map((assignment) => results.get(assignment) as ServiceResult);
}

function keyOf({ cluster, service }: Rollout): string {
  return `${cluster} ${service}`;
}

async function begin(
  tools: DeployContext,
  assignment: Assignment,
  options: RollOptions,
): Promise<Rollout | ServiceResult> {
  const { target, taskDefinition, members } = assignment;
  const { cluster, service } = target;
  const more = completeMembers(service, members);
  const input: UpdateServiceInput = { cluster, service: service.serviceName, taskDefinition, ...more };
  let since: number | undefined;
  // What a post step needs is kept before the call, and of no service whose turn has not come.
  const sent = await sendUpdate(tools, input, service, () => {
    // The time to wait begins when it is sent: what ECS has throttled does not use it up.
    const isFirst = since === undefined;
    since = tools.clock.now();
    if (!isFirst) return;
    tools.remember([intended(assignment, since)]);
    tools.log.info(`${service.serviceName}: UpdateService to ${taskDefinition}`);
  });
  const base = baseOf(assignment, options);
  const began = since ?? tools.clock.now();
  switch (sent.state) {
    case 'unsent':
      return { ...base, verdict: 'cancelled', reason: sent.reason };
    case 'refused':
      return { ...base, verdict: 'refused', reason: sent.reason, refusedBy: 'aws' };
    case 'lost':
      return { ...base, verdict: 'unknown', reason: sent.reason };
    case 'no-deployment': {
      const primary = primaryOf(sent.service);
      const isStanding = primary?.taskDefinition === taskDefinition && primary.rolloutState === 'COMPLETED';
      const isComplete = isStanding && primary.runningCount >= sent.service.desiredCount;
      if (!primary || (isComplete && Object.keys(members).length === 0))
        return { ...base, verdict: 'unchanged', reason: 'ECS saw nothing that needs a new deployment.' };
      // Other members were written, a desired count say: the deployment that stands has still to come up to them.
      const own = ownDeployment(primary, service);
      const followed = isStanding ? { ...own, standing: standingOf(sent.service, service) } : own;
      // Its tasks that failed before this update say nothing of what was mended since.
      return begun({ ...rolloutOf(assignment, followed, began), countFrom: changedAt(sent.service) });
    }
    case 'started':
      return begun(rolloutOf(assignment, sent.own, began, sent.service));
  }

  function begun(rollout: Rollout): Rollout | ServiceResult {
    if (options.wait) return rollout;
    const reason = 'It was not waited for, as asked: whether it serves is not known.';
    return { ...base, verdict: 'started', reason, deploymentId: rollout.own.id };
  }
}

/** How the service stood before our update, where that changed the desired count. */
function standingOf(after: Service, before: Service): NonNullable<Rollout['own']['standing']> {
  const { updatedAt = 0 } = primaryOf(before) ?? {};
  return { updatedAt, ...(after.desiredCount !== before.desiredCount && { desiredCount: before.desiredCount }) };
}

/** @param after the service as ECS answered the update: what came to serve since the service was read stands there alone */
function rolloutOf({ target, members }: Assignment, own: Rollout['own'], since: number, after?: Service): Rollout {
  const { service } = target;
  const unread = after?.deployments?.filter(
    ({ id }) => id !== own.id && !service.deployments?.some((known) => known.id === id),
  );
  const previous = (unread && previousOf({ ...service, deployments: unread })) ?? previousOf(service);
  return {
    cluster: target.cluster,
    service: target.service.serviceName,
    own,
    ...(previous && previous.deploymentId !== own.id && { previous }),
    phase: 'forward',
    since,
    watchMs: 0,
    undo: membersBefore(target.service, members),
    ...(Object.keys(members).length > 0 && { asked: members }),
    blind: 0,
  };
}

const WATCH_SECONDS = 60;

/** Services share revisions: within a step each is read once. */
function revisionsOf(ecs: DeployContext['ecs']): Describe {
  const known = new Map<string, ReturnType<Describe>>();
  return (revision) => {
    const described = known.get(revision) ?? ecs.describeTaskDefinition(revision);
    known.set(revision, described);
    // What could not be read this time may be read the next.
    described.catch(() => known.delete(revision));
    return described;
  };
}

/** The rollout with whether anything checks its tasks, and how long it is monitored: a minute where nothing does. */
async function watched(
  { cancelled }: DeployContext,
  { target }: Assignment,
  rollout: Rollout,
  { watchSeconds }: RollOptions,
  describe: Describe,
): Promise<Rollout> {
  const asked = watchSeconds === undefined ? rollout : { ...rollout, watchMs: watchSeconds * 1000 };
  if (cancelled.aborted || (target.service.loadBalancers ?? []).length > 0) return asked;
  const described = await describe(rollout.own.taskDefinition).catch(() => undefined);
  if (described && hasHealthCheck(described.taskDefinition)) return asked;
  const monitored = watchSeconds === undefined ? { ...rollout, watchMs: WATCH_SECONDS * 1000 } : asked;
  // A definition that could not be read may have one.
  return described ? { ...monitored, unchecked: true } : monitored;
}

/** What a post step needs to find our deployment if this process ends before UpdateService answers. */
function intended(assignment: Assignment, since: number): Rollout {
  const { service } = assignment.target;
  return rolloutOf(
    assignment,
    { id: '', taskDefinition: assignment.taskDefinition, createdAt: 0, earlier: earlierOf(service) },
    since,
  );
}

function baseOf({ target, taskDefinition, changes }: Assignment, { region }: RollOptions): ServiceResult {
  const { cluster, service } = target;
  return { ...resultOf(cluster, service, region), taskDefinition, changes };
}

/** The services as they stand at the very end; what cannot be read is left out. */
async function finalServices(
  { ecs, cancelled }: DeployContext,
  assignments: readonly Assignment[],
): Promise<Map<Assignment, Service>> {
  const finals = new Map<Assignment, Service>();
  if (cancelled.aborted) return finals;
  const clusters = Map.groupBy(assignments, ({ target }) => target.cluster);
  for (const [cluster, members] of clusters) {
    const names = members.map(({ target }) => target.service.serviceName);
    const { services } = await ecs.describeServices(cluster, names).catch(() => ({ services: [] as Service[] }));
    for (const member of members) {
      const service = services.find(({ serviceName }) => serviceName === member.target.service.serviceName);
      if (service) finals.set(member, service);
    }
  }
  return finals;
}
