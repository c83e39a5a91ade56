import {
  chosen,
  type Fields,
  findPlaceholder,
  get,
  isTrue,
  items,
  type Node,
  number,
  originOf,
  QUOTAS,
  type RuleFinding,
  shorten,
  text,
} from '../../taskdef/index.ts';
import { API_ADVANCED, API_LOAD_BALANCER, type ServiceNode, type ServiceRule } from './rule.ts';

const SERVICE_CONNECT = 'APIReference/API_ServiceConnectConfiguration.html';

/** Rules about load balancers, registries, Service Connect, gateways and volumes. */
export const trafficRules: readonly ServiceRule[] = [
  {
    id: 'load-balancer',
    isOfWhole: true,
    about:
      'a load balancer with both or neither of `targetGroupArn` and `loadBalancerName`, with a `targetGroupArn` that is not the ARN of a target group, or without a container name and port',
    severity: 'error',
    source: API_LOAD_BALANCER,
    *check({ loadBalancers }) {
      for (const balancer of loadBalancers) yield* loadBalancer(balancer);
    },
  },
  {
    id: 'target-groups',
    about: 'more than five target groups',
    severity: 'warning',
    source: QUOTAS,
    *check({ node, loadBalancers }) {
      if (loadBalancers.length > 5)
        yield {
          message: `loadBalancers has ${loadBalancers.length} entries, but ECS allows 5 by default`,
          origin: originOf(node, 'loadBalancers'),
        };
    },
  },
  {
    id: 'advanced-configuration',
    isOfWhole: true,
    about:
      '`advancedConfiguration` that is missing for BLUE_GREEN, LINEAR or CANARY, set on only some of the load balancers, or set on a Classic Load Balancer',
    severity: 'error',
    source: API_ADVANCED,
    check: advanced,
  },
  {
    id: 'listener-rules',
    isOfWhole: true,
    about:
      'an `advancedConfiguration` that lacks a member, names the same listener rule twice, has a value that is not the ARN of a rule or listener, or repeats a target group',
    severity: 'error',
    source: API_ADVANCED,
    check: listenerRules,
  },
  {
    id: 'registries',
    about: 'more than one service registry, or a registry with both `port` and `containerPort`',
    severity: 'warning',
    source: 'APIReference/API_ServiceRegistry.html',
    *check({ node }) {
      const registries = items(node, 'serviceRegistries');
      if (registries.length > 1)
        yield {
          message: `serviceRegistries has ${registries.length} entries, but ECS allows one`,
          origin: originOf(node, 'serviceRegistries'),
        };
      for (const registry of registries) {
        if (number(registry, 'port') !== undefined && number(registry, 'containerPort') !== undefined)
          yield { message: 'a service registry has both port and containerPort: remove one', origin: registry.origin };
      }
    },
  },
  {
    id: 'service-connect',
    about: 'Service Connect that has services but is not enabled',
    severity: 'warning',
    source: SERVICE_CONNECT,
    *check({ node }) {
      const configuration = get(node, 'serviceConnectConfiguration');
      if (!configuration || isTrue(configuration, 'enabled') || items(configuration, 'services').length === 0) return;
      yield {
        message:
          'serviceConnectConfiguration has services but is not enabled, so they have no effect: set enabled to true',
        origin: configuration.origin,
      };
    },
  },
  {
    id: 'gateway-connectors',
    about: 'more than one gateway connector',
    severity: 'error',
    source: 'APIReference/API_UpdateService.html',
    *check({ node }) {
      const { length } = items(node, 'gatewayConnectors');
      if (length > 1)
        yield {
          message: `gatewayConnectors has ${length} entries, but ECS allows one`,
          origin: originOf(node, 'gatewayConnectors'),
        };
    },
  },
  {
    id: 'volume-configuration',
    isOfWhole: true,
    about: 'an EBS volume with neither a size nor a snapshot',
    severity: 'error',
    source: 'APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
    *check({ node }) {
      for (const volume of items(node, 'volumeConfigurations')) {
        const ebs = get(volume, 'managedEBSVolume');
        if (ebs?.kind !== 'fields' || number(ebs, 'sizeInGiB') !== undefined || chosen(ebs, 'snapshotId') !== undefined)
          continue;
        yield {
          message: `the volume '${shorten(text(volume, 'name') ?? '')}' has neither sizeInGiB nor snapshotId: set one of them`,
          origin: ebs.origin,
        };
      }
    },
  },
];

function* loadBalancer(balancer: Node): Generator<RuleFinding> {
  const [group, classic] = [chosen(balancer, 'targetGroupArn'), chosen(balancer, 'loadBalancerName')];
  if (group !== undefined && classic !== undefined)
    yield {
      message: 'a load balancer has both targetGroupArn and loadBalancerName: remove one',
      origin: balancer.origin,
    };
  if (group === undefined && classic === undefined)
    yield {
      message: 'a load balancer has neither targetGroupArn nor loadBalancerName: set one of them',
      origin: balancer.origin,
    };
  if (group !== undefined && !TARGET_GROUP.test(group) && findPlaceholder(group) === undefined)
    yield {
      message: `targetGroupArn is '${shorten(group)}', which is not valid; expected the ARN of a target group`,
      origin: originOf(balancer, 'targetGroupArn'),
    };
  for (const key of ['containerName', 'containerPort']) {
    if (get(balancer, key) === undefined)
      yield { message: `a load balancer has no ${key}: add it`, origin: balancer.origin };
  }
}

function* advanced({
  node,
  loadBalancers,
  strategy = 'ROLLING',
  controller = 'ECS',
}: ServiceNode): Generator<RuleFinding> {
  const equipped = loadBalancers.filter((balancer) => get(balancer, 'advancedConfiguration')?.kind === 'fields');
  for (const balancer of equipped) {
    if (chosen(balancer, 'loadBalancerName') !== undefined)
      yield {
        message: 'a Classic Load Balancer does not support advancedConfiguration: remove it',
        origin: originOf(balancer, 'advancedConfiguration'),
      };
  }
  // Other controllers do not support the strategy at all, which is a separate finding.
  if (equipped.length === loadBalancers.length || controller !== 'ECS') return;
  const origin = originOf(node, 'loadBalancers');
  if (strategy !== 'ROLLING')
    yield {
      message: `strategy is '${shorten(strategy)}', for which each load balancer needs an advancedConfiguration: add it`,
      origin,
    };
  else if (equipped.length > 0)
    yield {
      message:
        'some load balancers have an advancedConfiguration and others do not: give it to all of them, or to none',
      origin,
    };
}

const TARGET_GROUP = /^arn:aws[\w-]*:elasticloadbalancing:[\w-]+:\d{12}:targetgroup\//;
const RULE = /^arn:aws[\w-]*:elasticloadbalancing:[\w-]+:\d{12}:listener-rule\//;
const LISTENER = /^arn:aws[\w-]*:elasticloadbalancing:[\w-]+:\d{12}:listener\//;

function* incompleteConfiguration(configuration: Fields): Generator<RuleFinding> {
  for (const key of ['alternateTargetGroupArn', 'productionListenerRule', 'roleArn']) {
    if (chosen(configuration, key) === undefined)
      yield { message: `advancedConfiguration has no ${key}: add it`, origin: configuration.origin };
  }
}

function* invalidListenerRules(configuration: Fields): Generator<RuleFinding> {
  const [production, test] = ['productionListenerRule', 'testListenerRule'].map((key) => chosen(configuration, key));
  for (const [key, arn] of Object.entries({ productionListenerRule: production, testListenerRule: test })) {
    if (arn !== undefined && !RULE.test(arn) && !LISTENER.test(arn))
      yield {
        message: `${key} is '${shorten(arn)}', which is not valid; expected the ARN of a listener rule (Application Load Balancer) or of a listener (Network Load Balancer)`,
        origin: originOf(configuration, key),
      };
  }
  if (production !== undefined && production === test)
    yield {
      message: 'productionListenerRule and testListenerRule are the same: use another one for test traffic',
      origin: originOf(configuration, 'testListenerRule'),
    };
}

function* listenerRules({ loadBalancers }: ServiceNode): Generator<RuleFinding> {
  const groups = new Set<string>();
  for (const balancer of loadBalancers) {
    const configuration = get(balancer, 'advancedConfiguration');
    if (configuration?.kind !== 'fields') continue;
    yield* incompleteConfiguration(configuration);
    yield* invalidListenerRules(configuration);
    for (const group of [chosen(balancer, 'targetGroupArn'), chosen(configuration, 'alternateTargetGroupArn')]) {
      if (group === undefined) continue;
      if (groups.has(group))
        yield {
          message: `the target group ${shorten(group)} is listed twice: use another one`,
          origin: configuration.origin,
        };
      groups.add(group);
    }
  }
}
