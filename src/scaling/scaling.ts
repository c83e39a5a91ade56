import { describeFailure } from '../aws/index.ts';
import type { Context } from '../context.ts';
import { type Service, shortName } from '../ecs/index.ts';
import { type Refusals, type Refused, refuseEach } from '../refusal.ts';
import { describePolicies, describeTargets, sendScaling } from './calls.ts';
import {
  type PlannedScalingChange,
  planScaling,
  type ScalingCall,
  type ScalingChange,
  type ScalingOrder,
  type ScalingPolicy,
} from './plan.ts';

/** A service, by the name that the user gave. */
export interface Scaled {
  readonly name: string;
  readonly service: Service;
}

/** The changes that the step will make, or the reason why it cannot make them. */
export type PlannedScaling = { readonly changes: readonly PlannedScalingChange[] } | { readonly refused: Refusals };

type Means = Pick<Context, 'clients' | 'log'>;

/** Reads how the services scale, and plans the changes; writes nothing. */
export async function planEach(
  { clients, log }: Means,
  order: ScalingOrder,
  services: readonly Scaled[],
): Promise<PlannedScaling> {
  const resources = services.map(({ service }) => resourceOf(service));
  let action = 'application-autoscaling:DescribeScalableTargets';
  const changes: PlannedScalingChange[] = [];
  const refused = new Map<string, Refused>();
  try {
    const targets = await describeTargets(clients, resources);
    action = 'application-autoscaling:DescribeScalingPolicies';
    for (const [index, { name, service }] of services.entries()) {
      const resource = resources[index] as string;
      const isTracked = order.kind === 'set' && order.tracking.length > 0 && targets.has(resource);
      const policies: readonly ScalingPolicy[] = isTracked ? await describePolicies(clients, resource) : [];
      const planned = planScaling(order, { resource, service: service.serviceName }, targets.get(resource), policies);
      if ('problem' in planned) refused.set(name, { by: 'input', reason: planned.problem });
      else changes.push(planned);
      if (order.kind === 'suspend' && !targets.has(resource))
        log.info(`${service.serviceName}: Application Auto Scaling does not scale it, so there is nothing to suspend`);
    }
  } catch (error) {
    const names = services.map(({ name }) => name);
    return { refused: refuseEach(names, { by: 'aws', reason: describeFailure(action, error) }) };
  }
  return refused.size > 0 ? { refused } : { changes };
}

/** The services that Application Auto Scaling scales, by their ARNs. @throws the SDK's error */
export async function findScaled(clients: Context['clients'], services: readonly Service[]): Promise<Set<string>> {
  const targets = await describeTargets(clients, services.map(resourceOf));
  return new Set(services.flatMap((one) => (targets.has(resourceOf(one)) ? [one.serviceArn] : [])));
}

function resourceOf({ clusterArn, serviceName }: Service): string {
  return `service/${shortName(clusterArn)}/${serviceName}`;
}

/** Makes the changes. @returns the service whose change AWS refused, with the reason */
export async function change(
  { clients, log }: Means,
  changes: readonly ScalingChange[],
): Promise<{ readonly service: string; readonly reason: string } | undefined> {
  for (const { resource, service, calls } of changes) {
    for (const one of calls) {
      try {
        await sendScaling(clients, resource, one);
        log.info(`${service}: ${inWords(one)}`);
      } catch (error) {
        return { service, reason: describeFailure(`application-autoscaling:${one.call}`, error) };
      }
    }
  }
  return undefined;
}

/** Which part of the changes to restore. */
export type ScalingPart = 'resume' | 'restore';

/** Restores the scaling. @returns the changes that could not be reversed, each with a sentence */
export async function restoreScaling(
  { clients, log }: Means,
  changes: readonly ScalingChange[],
  part: ScalingPart,
): Promise<{ readonly change: ScalingChange; readonly problem: string }[]> {
  const left: { change: ScalingChange; problem: string }[] = [];
  for (const one of changes) {
    for (const call of one[part]) {
      try {
        await sendScaling(clients, one.resource, call);
        log.info(`${one.service}: ${inWords(call)}`);
      } catch (error) {
        const reason = describeFailure(`application-autoscaling:${call.call}`, error);
        left.push({ change: one, problem: `${reason} ${byHand(one, call)}` });
        break;
      }
    }
  }
  return left;
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
  return `The scaling of '${service}' is still suspended. To resume it by hand, run: aws application-autoscaling register-scalable-target --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id ${resource} --suspended-state ${state.join(',')}`;
}
