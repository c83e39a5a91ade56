import type { LoadBalancers } from '../docker/load-balancers.ts';
import type { Ecs } from '../ecs/simulator.ts';
import { sdkClient } from '../sdk.ts';
import type { Json, RegionContext, Service } from '../service.ts';
import type { Balancing } from './balancing.ts';
import { listenerOperations } from './listeners.ts';
import { loadBalancerOperations } from './load-balancers.ts';
import { targetGroupOperations } from './target-groups.ts';
import { Targets } from './targets.ts';
import { Weights } from './weights.ts';

interface Parts {
  readonly balancing: Balancing;
  readonly ecs: Ecs;
  readonly loadBalancers: LoadBalancers | undefined;
}

/** Elastic Load Balancing, version 2: Application, Network and Gateway Load Balancers. */
export function createElb(context: RegionContext, parts: Parts): Service {
  const weights = new Weights(parts.ecs);
  const targets = new Targets({ ...parts, weights });
  return {
    prefix: 'elasticloadbalancing',
    protocol: 'query',
    target: '2015-12-01',
    schemas: () => sdkClient('elastic-load-balancing-v2'),
    operations: {
      ...loadBalancerOperations(context, parts.balancing),
      ...listenerOperations(targets, weights),
      ...targetGroupOperations(targets),
    },
    resources: resourcesOf,
  };
}

/** Describe calls have no resource-level permissions (Service Authorization Reference). */
function resourcesOf(operation: string, input: Json): string[] {
  if (operation.startsWith('Describe')) return ['*'];
  const { LoadBalancerArn, ListenerArn, RuleArn, TargetGroupArn, ResourceArns } = input;
  return ResourceArns ?? [TargetGroupArn ?? RuleArn ?? ListenerArn ?? LoadBalancerArn ?? '*'];
}
