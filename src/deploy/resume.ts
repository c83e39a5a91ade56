import { describeFailure } from '../aws/failure.ts';
import { type OwnDeployment, ownDeployment } from '../controller/ecs/assess.ts';
import { type Deployment, primaryOf, type Service, shortName } from '../ecs/model.ts';
import { type Followed, follow } from '../rollout/follow.ts';
import { undo } from '../rollout/roll-back.ts';
import { type Policy, type Rollout, UNPROVEN } from '../rollout/rollout.ts';
import { concludeRollout } from './conclude.ts';
import type { DeployContext, RollOptions } from './request.ts';
import { type Report, reportOf, type ServiceResult } from './result.ts';

/**
 * Takes up rollouts that a cancelled or killed process left, and goes back where `onCancel` asks for it; ends within
 * `withinMs`, also when a service is then still on its way back.
 * @param settled the results of the step's other services
 */
export async function resume(
  tools: DeployContext,
  rollouts: readonly Rollout[],
  options: Pick<RollOptions, 'policy' | 'region' | 'logLines'>,
  withinMs: number,
  settled: readonly ServiceResult[] = [],
): Promise<Report> {
  const services = await readUntilSeen(tools, rollouts);
  const now = tools.clock.now();
  const begun = rollouts.map((rollout) => taken(rollout, services.get(rollout), now, options.policy));
  for (const rollout of begun) {
    // ECS had gone back, and the process may have ended before it set back what its update changed beside the revision.
    if (rollout.verdict === 'rolled-back' && !rollout.back) await undo(tools, rollout, (text) => tools.log.info(text));
  }
  const policy = { ...options.policy, rollbackMs: withinMs, smoke: false };
  const followed = (await follow(tools, begun, policy)).map(stillInProgress);
  const finals = await readAll(tools, rollouts);
  const results = followed.map((one, index) =>
    concludeRollout(tools, one, finals.get(rollouts[index] as Rollout), options),
  );
  return reportOf([...(await Promise.all(results)), ...settled]);
}

const LOOK_MS = 2_000;
const LOOKS = 5;

/** Reads the services; again for a while where an update was sent and its deployment is not in the list: reads may be stale. */
async function readUntilSeen(tools: DeployContext, rollouts: readonly Rollout[]): Promise<Map<Rollout, Service>> {
  for (let look = 1; ; look++) {
    const services = await readAll(tools, rollouts);
    const unseen = rollouts.some((rollout) => {
      const service = services.get(rollout);
      return !rollout.own.id && !(service && startedBy(rollout, service));
    });
    if (!unseen || look >= LOOKS) return services;
    await tools.clock.sleep(LOOK_MS, tools.cancelled);
  }
}

/** The deployment that an update without an answer started. */
function startedBy({ own }: Rollout, service: Service): Deployment | undefined {
  const primary = primaryOf(service);
  const isOurs = primary?.taskDefinition === own.taskDefinition && !own.earlier.some(({ id }) => id === primary.id);
  return isOurs ? primary : undefined;
}

async function readAll({ ecs, log }: DeployContext, rollouts: readonly Rollout[]): Promise<Map<Rollout, Service>> {
  const found = new Map<Rollout, Service>();
  for (const [cluster, members] of Map.groupBy(rollouts, (rollout) => rollout.cluster)) {
    const { services } = await ecs
      .describeServices(
        cluster,
        members.map(({ service }) => service),
      )
      .catch((error: unknown) => {
        log.info(describeFailure('ecs:DescribeServices', error));
        return { services: [] as Service[] };
      });
    for (const member of members) {
      const service = services.find(({ serviceName }) => serviceName === member.service);
      if (service) found.set(member, service);
    }
  }
  return found;
}

/** A rollout as this process follows it: from now on, and with the deployment that the unanswered update started. */
function taken(rollout: Rollout, service: Service | undefined, now: number, { onCancel }: Policy): Rollout {
  const { verdict, stop: _, rollsBack: __, ...rest } = rollout;
  if (verdict && verdict !== 'cancelled' && verdict !== 'unknown') return rollout;
  // The times of the process before this one are of another clock.
  const hasLanded = rest.landedAt !== undefined;
  const times = { since: now, ...(hasLanded && { landedAt: now }) };
  const open: Rollout = { ...rest, ...times, phase: 'forward', watchMs: 0, blind: 0 };
  const primary = service && primaryOf(service);
  if (open.backSince !== undefined) {
    const back = open.back ?? (primary && service && sentBack(open, primary, service));
    if (back) return { ...open, back, backSince: now, phase: 'returning' };
    // Whether the way back was asked for before the end is not known: the first look tells, and asks if it must.
    return { ...open, backSince: now, ...(open.unfit !== undefined && hasLanded && { phase: 'landed' }) };
  }
  const cancelled: Rollout = { ...open, trigger: 'cancelled', reason: 'The job was cancelled.' };
  // It was still watched, tested or held for the others.
  if (rollout.phase === 'landed' && onCancel === 'rollback' && open.previous) {
    return { ...cancelled, phase: 'landed', unfit: UNPROVEN };
  }
  if (open.own.id) return cancelled;
  const started = service && startedBy(open, service);
  if (started) return { ...cancelled, own: { ...ownDeployment(started, service), earlier: open.own.earlier } };
  const reason = service
    ? 'The job was cancelled, and no deployment of ours was seen.'
    : 'The job was cancelled after UpdateService was sent, and the service could not be read: whether it is being updated is not known.';
  return { ...cancelled, phase: 'ended', verdict: service ? 'cancelled' : 'unknown', reason };
}

/** The deployment of an update back whose answer the ended process did not live to see. */
function sentBack(
  { own, previous, backTo }: Rollout,
  primary: Deployment,
  service: Service,
): OwnDeployment | undefined {
  const isNew = primary.id !== own.id && !own.earlier.some(({ id }) => id === primary.id);
  return isNew && primary.taskDefinition === (backTo ?? previous?.taskDefinition)
    ? ownDeployment(primary, service)
    : undefined;
}

/** After a cancel, a rollback that was seen in progress when our time was over is no failure: ECS continues it. */
function stillInProgress(one: Followed): Followed {
  const { verdict, leftRollingBack, previous } = one.rollout;
  if (verdict !== 'rollback-failed' || !leftRollingBack) return one;
  const revision = shortName(previous?.taskDefinition ?? 'the previous revision');
  const reason = `The job was cancelled; ECS is still rolling back to ${revision}, and continues without this job.`;
  return { ...one, rollout: { ...one.rollout, verdict: 'cancelled', reason } };
}
