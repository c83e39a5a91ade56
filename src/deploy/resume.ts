import { type Controller, type Controllers, controllersFor } from '../controller/index.ts';
import type { Service } from '../ecs/index.ts';
import { follow, next, outcomeOf, type Policy, type Rollout, restoredBy, rollbackOf } from '../rollout/index.ts';
import { concludeRollout } from './conclude.ts';
import { readServices } from './read-at-end.ts';
import type { DeployContext, RollOptions } from './request.ts';
import { type Report, reportOf, type ServiceResult } from './result.ts';

/**
 * Resumes rollouts that a cancelled or killed process left in progress, and rolls back if `onCancel` requires it. Ends
 * within `withinMs`, even if a rollback is still in progress.
 * @param settled the results of the step's other services
 */
export async function resumeRollouts(
  given: DeployContext,
  rollouts: readonly Rollout[],
  options: Pick<RollOptions, 'policy' | 'region' | 'logLines'>,
  withinMs: number,
  settled: readonly ServiceResult[] = [],
): Promise<Report> {
  const { clock } = given;
  const until = clock.now() + withinMs;
  const limit = { clock, until: until + CLOSING_MS };
  const context = { ...given, ecs: given.ecs.within(limit) };
  const controllers = await controllersFor(context, rollouts, limit);
  const services = await readUntilSeen(context, controllers, rollouts, until);
  const policy: Policy = { ...options.policy, rollbackMs: until - clock.now(), smoke: false, resumes: true };
  const resumed = await Promise.all(
    rollouts.map((rollout) => resumeOne(context, controllers.of(rollout), rollout, services.get(rollout), policy)),
  );
  const followed = await follow(context, resumed, policy, [], undefined, controllers);
  const finals = await readServices(context, rollouts);
  const results = followed.map((one, index) =>
    concludeRollout(context, one, finals.get(rollouts[index] as Rollout), options, undefined, controllers),
  );
  return reportOf([...(await Promise.all(results)), ...settled]);
}

/** The time limit of the final read after the timeout. */
const CLOSING_MS = 10_000;
const POLL_MS = 2_000;
const POLLS = 5;
/** The fraction of the time limit that may be spent on reading the services before any change. */
const READING_PART = 0.25;

/**
 * Reads the services, repeatedly for a while if an update was sent but its deployment is missing: reads may be stale.
 */
async function readUntilSeen(
  context: DeployContext,
  controllers: Controllers,
  rollouts: readonly Rollout[],
  until: number,
): Promise<Map<Rollout, Service>> {
  const { ecs, clock, log, cancelled } = context;
  const readUntil = clock.now() + (until - clock.now()) * READING_PART;
  for (let poll = 1; ; poll++) {
    const services = await readServices({ ...context, ecs: ecs.within({ clock, until: readUntil }), log }, rollouts);
    const isUnseen = rollouts.some((rollout) => {
      const service = services.get(rollout);
      return !rollout.own.id && !(service && startedBy(controllers.of(rollout), rollout, service));
    });
    if (!isUnseen || poll >= POLLS || clock.now() >= readUntil) return services;
    await clock.sleep(POLL_MS, cancelled);
  }
}

/** The deployment that an update without a response started. */
function startedBy(controller: Controller, { own }: Rollout, service: Service) {
  return controller.startedSince(own, service, own.taskDefinition);
}

async function resumeOne(
  { clock, log }: DeployContext,
  controller: Controller,
  rollout: Rollout,
  service: Service | undefined,
  policy: Policy,
): Promise<Rollout> {
  const revision = rollbackOf(rollout)?.revision ?? rollout.previous?.taskDefinition;
  const started = service && startedBy(controller, rollout, service);
  const restored = service && revision && controller.startedSince(rollout.own, service, revision);
  const event = {
    is: 'resumed',
    isRead: service !== undefined,
    ...(started && { started }),
    ...(restored && { restored }),
  } as const;
  const resumed = next(rollout, event, clock.now(), policy).rollout;
  // ECS had rolled back, and the process may have ended before it restored the other settings.
  if (outcomeOf(resumed)?.verdict !== 'rolled-back' || restoredBy(resumed)) return resumed;
  const notRestored = await controller.restoreSettings(resumed, (text) => log.info(text));
  const result = { of: 'restore-settings', ...(notRestored && { notRestored }) } as const;
  return next(resumed, { is: 'effect-ended', result, cancelled: false }, clock.now(), policy).rollout;
}
