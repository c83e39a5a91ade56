import { attemptsOf, describeFailure, isAmbiguous, isTransient } from '../aws/index.ts';
import type { Context } from '../context.ts';
import { type Paced, readPaced, type Service, shortName } from '../ecs/index.ts';
import { type Refusals, type Refused, refusedCall, refuseEach, unansweredCall } from '../refusal.ts';
import { describePolicies, describeTargets, isInEffect, sendScaling } from './calls.ts';
import {
  type PlannedScalingChange,
  planScaling,
  type ScalingCall,
  type ScalingChange,
  type ScalingPolicy,
  type ScalingRequest,
} from './plan.ts';

/** A service, by the name that the user gave. */
export interface NamedService {
  readonly name: string;
  readonly service: Service;
}

/** The changes that the step will make, or the reason why it cannot make them. */
export type PlannedScaling = { readonly changes: readonly PlannedScalingChange[] } | { readonly refused: Refusals };

type ScalingContext = Pick<Context, 'clients' | 'log'>;

/** Reads how the services scale, and plans the changes; writes nothing. */
export async function planEach(
  context: ScalingContext & Paced,
  request: ScalingRequest,
  services: readonly NamedService[],
): Promise<PlannedScaling> {
  const { clients, log } = context;
  const resources = services.map(({ service }) => resourceOf(service));
  let action = 'application-autoscaling:DescribeScalableTargets';
  const changes: PlannedScalingChange[] = [];
  const refused = new Map<string, Refused>();
  try {
    const targets = await readPaced(context, () => describeTargets(clients, resources));
    action = 'application-autoscaling:DescribeScalingPolicies';
    for (const [index, { name, service }] of services.entries()) {
      const resource = resources[index] as string;
      const isTracked = request.kind === 'set' && request.tracking.length > 0 && targets.has(resource);
      const policies: readonly ScalingPolicy[] = isTracked
        ? await readPaced(context, () => describePolicies(clients, resource))
        : [];
      const planned = planScaling(request, { resource, service: service.serviceName }, targets.get(resource), policies);
      if ('problem' in planned) refused.set(name, { by: 'input', reason: planned.problem });
      else changes.push(planned);
      if (request.kind === 'suspend' && !targets.has(resource))
        log.info(`${service.serviceName}: Application Auto Scaling does not scale it, so there is nothing to suspend`);
    }
  } catch (error) {
    const names = services.map(({ name }) => name);
    return { refused: refuseEach(names, refusedCall(action, error)) };
  }
  return refused.size > 0 ? { refused } : { changes };
}

/** The services that Application Auto Scaling scales, by their ARNs. @throws the SDK's error */
export async function findScaled(
  context: Pick<Context, 'clients'> & Paced,
  services: readonly Service[],
): Promise<Set<string>> {
  const targets = await readPaced(context, () => describeTargets(context.clients, services.map(resourceOf)));
  return new Set(services.flatMap((one) => (targets.has(resourceOf(one)) ? [one.serviceArn] : [])));
}

function resourceOf({ clusterArn, serviceName }: Service): string {
  return `service/${shortName(clusterArn)}/${serviceName}`;
}

/** The dependencies of a write, which is not repeated once `cancelled` aborts. */
type Writing = ScalingContext & Pick<Context, 'clock'> & Partial<Pick<Context, 'cancelled'>>;

const PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;
const TRY_FOR_MS = 60_000;

/** A call that AWS did not accept. */
interface Unaccepted {
  /** The error from the last attempt. */
  readonly error: unknown;
  /** Whether an attempt may have taken effect nevertheless, so that the scaling must be restored. */
  readonly mayHaveEffect: boolean;
  /** Whether it is unknown if an attempt took effect, or will. */
  readonly isUnknown: boolean;
}

/**
 * Sends a call until AWS accepts it, and repeats it until `until` while it is throttled or gets no response. After
 * ambiguous responses, the scaling is read to find out the call's effect.
 */
async function send(
  { clients, clock, cancelled }: Writing,
  resource: string,
  call: ScalingCall,
  until: number,
): Promise<Unaccepted | undefined> {
  let mayHaveEffect = false;
  for (let pause = PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      await sendScaling(clients, resource, call);
      return undefined;
    } catch (error) {
      mayHaveEffect ||= isAmbiguous(error) || attemptsOf(error) > 1;
      if (isTransient(error) && !cancelled?.aborted && clock.now() + pause < until) {
        await clock.sleep(pause, cancelled);
        continue;
      }
      const isShown = mayHaveEffect ? await isInEffect(clients, resource, call) : false;
      if (isShown) return undefined;
      return { error, mayHaveEffect, isUnknown: isAmbiguous(error) || isShown === undefined };
    }
  }
}

/**
 * Makes the changes.
 * @returns the service whose change AWS refused, with the reason, and the changes that may have taken effect
 */
export async function applyChanges(
  context: Writing,
  changes: readonly ScalingChange[],
): Promise<
  { readonly service: string; readonly refused: Refused; readonly made: readonly ScalingChange[] } | undefined
> {
  for (const [index, { resource, service, calls }] of changes.entries()) {
    for (const [number, one] of calls.entries()) {
      const unaccepted = await send(context, resource, one, context.clock.now() + TRY_FOR_MS);
      if (unaccepted) {
        const made = changes.slice(0, number > 0 || unaccepted.mayHaveEffect ? index + 1 : index);
        const action = `application-autoscaling:${one.call}`;
        const refused = (unaccepted.isUnknown ? unansweredCall : refusedCall)(action, unaccepted.error);
        return { service, refused, made };
      }
      context.log.info(`${service}: ${inWords(one)}`);
    }
  }
  return undefined;
}

/** Which part of the changes to restore. */
export type ScalingPart = 'resume' | 'restore';

/** A change that could not be reversed, with a sentence that says so. */
interface LeftChange {
  readonly change: ScalingChange;
  readonly problem: string;
}

/**
 * Restores the scaling of all services at the same time, so that many services take no longer than one: a post step has
 * little time.
 * @returns the changes that could not be reversed
 */
export async function restoreScaling(
  context: Writing,
  changes: readonly ScalingChange[],
  part: ScalingPart,
): Promise<LeftChange[]> {
  const until = context.clock.now() + TRY_FOR_MS;
  const notRestored = await Promise.all(changes.map((one) => restoreOne(context, one, part, until)));
  return notRestored.flatMap((one) => one ?? []);
}

async function restoreOne(
  context: Writing,
  change: ScalingChange,
  part: ScalingPart,
  until: number,
): Promise<LeftChange | undefined> {
  const { service, resource } = change;
  const left: { readonly call: ScalingCall; readonly error: unknown }[] = [];
  // A call that AWS denies leaves the others to be made.
  for (const call of change[part]) {
    const unaccepted = await send(context, resource, call, until);
    if (unaccepted && (await isDeregistered(context, resource))) {
      context.log.info(`${service}: Application Auto Scaling no longer scales it`);
      return undefined;
    }
    if (!unaccepted) context.log.info(`${service}: ${inWords(call)}`);
    // Nothing is left to restore if the change itself never took effect.
    else if ((await isInEffect(context.clients, resource, call)) !== true) left.push({ call, error: unaccepted.error });
  }
  const [first] = left;
  if (!first) return undefined;
  const reason = describeFailure(`application-autoscaling:${first.call.call}`, first.error);
  return {
    change: { ...change, [part]: left.map(({ call }) => call) },
    problem: `${reason} ${byHand(change, first.call)}`,
  };
}

/** Whether another program deregistered a service whose scaling was read before. */
async function isDeregistered({ clients }: ScalingContext, resource: string): Promise<boolean> {
  const targets = await describeTargets(clients, [resource]).catch(() => undefined);
  return targets !== undefined && !targets.has(resource);
}

function inWords({ call, members }: ScalingCall): string {
  const { SuspendedState, MinCapacity, MaxCapacity, PolicyName } = members;
  if (SuspendedState) return `scaling ${Object.values(SuspendedState).includes(true) ? 'suspended' : 'resumed'}`;
  if (PolicyName) return `scaling policy ${PolicyName} ${call === 'PutScalingPolicy' ? 'set' : 'deleted'}`;
  if (call === 'DeregisterScalableTarget') return 'scaling deregistered';
  const bounds = [
    MinCapacity !== undefined && `at least ${MinCapacity}`,
    MaxCapacity !== undefined && `at most ${MaxCapacity}`,
  ].filter(Boolean);
  return `scaling set to ${bounds.join(' and ')} tasks`;
}

/** A sentence with the command that restores the scaling manually. */
function byHand({ service, resource }: ScalingChange, { members }: ScalingCall): string {
  const what = `The scaling of '${service}' was not restored.`;
  if (!members.SuspendedState) return what;
  const state = Object.keys(members.SuspendedState as object).map((name) => `${name}=false`);
  return `The scaling of '${service}' is still suspended. To resume it manually, run: aws application-autoscaling register-scalable-target --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id ${resource} --suspended-state ${state.join(',')}`;
}
