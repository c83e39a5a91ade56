import { type Json, shortName } from '../ecs/index.ts';
import type { PreflightSubject } from './subject.ts';

/** What the settings of a service definition name, and must exist before ECS takes them. */
export interface ServiceNeeds {
  readonly targetGroups: readonly TargetGroupNeed[];
  /** Listener rules and listeners, by ARN. */
  readonly listeners: readonly string[];
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  /** Roles that ECS itself assumes: for load balancers, volumes, VPC Lattice and hooks. */
  readonly roles: readonly string[];
  /** Capacity providers of the account's own: Fargate's are there for every cluster. */
  readonly capacityProviders: readonly string[];
}

export interface TargetGroupNeed {
  readonly arn: string;
  /** Traffic comes to it only in the course of a deployment. */
  readonly isAlternate: boolean;
}

const LISTENER = /:listener(?:-rule)?\//;
/** IDs as EC2 makes them; others may be of a form that is newer than this version. */
const SUBNET = /^subnet-[0-9a-f]{8}(?:[0-9a-f]{9})?$/;
const SECURITY_GROUP = /^sg-[0-9a-f]{8}(?:[0-9a-f]{9})?$/;

/** What a service is created with, or what its update sets: what it has already is not in question. */
export function serviceNeeds({ target, members }: PreflightSubject): ServiceNeeds {
  const settings: Json = target.create ?? members;
  const balancers = objects(settings.loadBalancers);
  const advanced = balancers.flatMap(({ advancedConfiguration }) => objects([advancedConfiguration]));
  const lattices = objects(settings.vpcLatticeConfigurations);
  const { awsvpcConfiguration } = (settings.networkConfiguration ?? {}) as Json;
  const { subnets, securityGroups } = (awsvpcConfiguration ?? {}) as Json;
  const { lifecycleHooks } = (settings.deploymentConfiguration ?? {}) as Json;
  const volumes = objects(settings.volumeConfigurations).flatMap((one) => objects([one.managedEBSVolume]));
  return {
    targetGroups: [
      ...texts([...balancers, ...lattices].map(({ targetGroupArn }) => targetGroupArn)).map((arn) => ({
        arn,
        isAlternate: false,
      })),
      ...texts(advanced.map(({ alternateTargetGroupArn }) => alternateTargetGroupArn)).map((arn) => ({
        arn,
        isAlternate: true,
      })),
    ].filter(({ arn }) => arn.includes(':elasticloadbalancing:')),
    listeners: texts(
      advanced.flatMap(({ productionListenerRule, testListenerRule }) => [productionListenerRule, testListenerRule]),
    ).filter((arn) => LISTENER.test(arn)),
    subnets: texts(subnets).filter((id) => SUBNET.test(id)),
    securityGroups: texts(securityGroups).filter((id) => SECURITY_GROUP.test(id)),
    roles: texts([...advanced, ...lattices, ...volumes, ...objects(lifecycleHooks)].map(({ roleArn }) => roleArn)),
    capacityProviders: texts(objects(settings.capacityProviderStrategy).map(({ capacityProvider }) => capacityProvider))
      .map(shortName)
      .filter((name) => !/^FARGATE(?:_SPOT)?$/.test(name)),
  };
}

function objects(list: unknown): Json[] {
  return Array.isArray(list) ? list.filter((one): one is Json => typeof one === 'object' && one !== null) : [];
}

/** Without duplicates; what is of another type is ECS's to refuse. */
function texts(list: unknown): string[] {
  return Array.isArray(list) ? [...new Set(list.filter((one): one is string => typeof one === 'string'))] : [];
}
