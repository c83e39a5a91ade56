import type { Json, RegionContext } from '../service.ts';
import type { ServiceDeployment } from './state.ts';

type Weights = readonly { readonly targetGroup: string; readonly weight: number }[];

/**
 * The reason for which ECS cannot shift the traffic of a service with a native strategy, in the words of AWS's troubleshooting page for
 * blue/green deployments after "invalid networking configuration"; `undefined` if it can, or if no listener was
 * created. The weights of a rule are checked before ECS has shifted any traffic: after that, they are ECS's own.
 */
export function networkingProblem(context: RegionContext, { service, shift }: ServiceDeployment): string | undefined {
  const balancers: Json[] = service.settings.loadBalancers ?? [];
  for (const { targetGroupArn: group, advancedConfiguration } of balancers) {
    if (!advancedConfiguration) continue;
    const {
      productionListenerRule: rule,
      testListenerRule: test,
      alternateTargetGroupArn: alternate,
    } = advancedConfiguration;
    const [production, testing = []] = [rule, ...(test === undefined ? [] : [test])].map(context.listenerRule);
    if (production === 'unknown' || testing === 'unknown') continue;
    if (production === undefined || production === 'missing' || testing === 'missing') {
      return '. One or more rules not found';
    }
    const problem =
      unassociated([...production, ...testing], [group, alternate]) ??
      unexpected(production, [group, alternate]) ??
      (shift?.blue === undefined ? severalServing(production, rule) : undefined);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function unassociated(weights: Weights, groups: readonly string[]): string | undefined {
  const missing = groups.find((group) => !weights.some(({ targetGroup }) => targetGroup === group));
  return (
    missing && `: Target group ${missing} is not associated with either productionListenerRule or testListenerRule.`
  );
}

function unexpected(production: Weights, groups: readonly string[]): string | undefined {
  const other = serving(production).find(({ targetGroup }) => !groups.includes(targetGroup));
  return (
    other &&
    `. Production listener rule is forwarding traffic to unexpected target group ${other.targetGroup}. Expected traffic to be forwarded to either targetGroupArn: ${groups[0]} or alternateTargetGroupArn: ${groups[1]}`
  );
}

function severalServing(production: Weights, rule: string): string | undefined {
  const { length } = serving(production);
  if (length === 1) return undefined;
  return `. productionListenerRule ${rule} should have exactly one target group serving traffic but found ${length} target groups which are serving traffic`;
}

function serving(weights: Weights): Weights {
  return weights.filter(({ weight }) => weight > 0);
}
