import type { Json, World } from '../service.ts';
import type { ServiceDeployment } from './state.ts';

/**
 * Why ECS cannot shift the traffic of a service with a native strategy, from AWS's troubleshooting page for blue/green
 * deployments; `undefined` if it can, or if the load balancer was not created. The weights of a rule are checked
 * before ECS has shifted any traffic: after that, they are ECS's own.
 */
export function brokenTraffic(world: World, { service, shift }: ServiceDeployment): string | undefined {
  const balancers: Json[] = service.settings.loadBalancers ?? [];
  for (const { targetGroupArn, advancedConfiguration } of balancers) {
    if (!advancedConfiguration) continue;
    const {
      productionListenerRule: production,
      testListenerRule: test,
      alternateTargetGroupArn,
    } = advancedConfiguration;
    const rules = [production, ...(test === undefined ? [] : [test])].map((arn) => world.listenerRule(arn));
    if (rules.includes('unknown')) continue;
    if (rules.includes('missing')) return 'One or more rules not found';
    const [first = [], ...more] = rules.filter((rule) => typeof rule === 'object');
    const known = [...first, ...more.flat()].map(({ targetGroup }) => targetGroup);
    const other = [targetGroupArn, alternateTargetGroupArn].find((arn) => !known.includes(arn));
    if (other !== undefined)
      return `Target group ${other} is not associated with either productionListenerRule or testListenerRule.`;
    const serving = first.filter(({ weight }) => weight > 0);
    if (shift?.blue === undefined && serving.length !== 1) {
      return `productionListenerRule ${production} should have exactly one target group serving traffic but found ${serving.length}.`;
    }
  }
  return undefined;
}
