import { type Json, shortName } from '../ecs/index.ts';
import { isObject } from '../objects.ts';
import type { PreflightSubject } from './subject.ts';

/** The resources that the settings of a service definition name and that must exist before ECS accepts the settings. */
export interface ServiceNeeds {
  readonly targetGroups: readonly TargetGroupNeed[];
  /** The ARNs of listener rules and listeners. */
  readonly listeners: readonly string[];
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  /** The roles that ECS itself assumes: for load balancers, volumes, VPC Lattice, Service Connect TLS and hooks. */
  readonly roles: readonly string[];
  /** The account's own capacity providers. Fargate's capacity providers are available to every cluster. */
  readonly capacityProviders: readonly string[];
}

export interface TargetGroupNeed {
  readonly arn: string;
  /** Whether the target group receives traffic only during a deployment. */
  readonly isAlternate: boolean;
}

const LISTENER = /:listener(?:-rule)?\//;
/** The format of EC2's IDs. An ID in another format may be newer than this version. */
const SUBNET = /^subnet-[0-9a-f]{8}(?:[0-9a-f]{9})?$/;
const SECURITY_GROUP = /^sg-[0-9a-f]{8}(?:[0-9a-f]{9})?$/;

/**
 * The resources that the settings of a new service or of an update require. Settings that the service already has are
 * not checked.
 */
export function serviceNeeds({ target, members }: PreflightSubject): ServiceNeeds {
  const settings: Json = target.create ?? members;
  const balancers = objects(settings.loadBalancers);
  const advanced = balancers.flatMap(({ advancedConfiguration }) => objects([advancedConfiguration]));
  const lattices = objects(settings.vpcLatticeConfigurations);
  const { awsvpcConfiguration } = (settings.networkConfiguration ?? {}) as Json;
  const { subnets, securityGroups } = (awsvpcConfiguration ?? {}) as Json;
  const { lifecycleHooks } = (settings.deploymentConfiguration ?? {}) as Json;
  const { services } = (settings.serviceConnectConfiguration ?? {}) as Json;
  const certificates = objects(objects(services).map(({ tls }) => tls));
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
    roles: texts(
      [...advanced, ...lattices, ...volumes, ...certificates, ...objects(lifecycleHooks)].map(({ roleArn }) => roleArn),
    ),
    capacityProviders: texts(objects(settings.capacityProviderStrategy).map(({ capacityProvider }) => capacityProvider))
      .map(shortName)
      .filter((name) => !/^FARGATE(?:_SPOT)?$/.test(name)),
  };
}

function objects(list: unknown): Json[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** The strings in a list, without duplicates. Values of another type are left for ECS to reject. */
function texts(list: unknown): string[] {
  return Array.isArray(list) ? [...new Set(list.filter((one): one is string => typeof one === 'string'))] : [];
}
