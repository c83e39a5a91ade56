import { ECS_NAME } from '../../aws/index.ts';
import {
  checkTag,
  chosen,
  duplicates,
  findPlaceholder,
  get,
  items,
  type Node,
  number,
  originOf,
  QUOTAS,
  type RuleFinding,
  shorten,
  texts,
} from '../../taskdef/index.ts';
import { API_CREATE, outOfRange, type ServiceNode, type ServiceRule } from './rule.ts';

const STRATEGY = 'APIReference/API_CapacityProviderStrategyItem.html';

/** Rules about where the tasks of a service run, and how many. */
export const placementRules: readonly ServiceRule[] = [
  {
    id: 'service-name',
    about:
      'a `serviceName` with characters other than letters, numbers, hyphens and underscores, or with more than 255',
    severity: 'error',
    source: API_CREATE,
    *check({ node }) {
      const name = chosen(node, 'serviceName');
      if (name === undefined || ECS_NAME.test(name)) return;
      yield {
        message: `serviceName is '${shorten(name)}', which is not valid; expected up to 255 letters, numbers, hyphens and underscores`,
        origin: originOf(node, 'serviceName'),
      };
    },
  },
  {
    id: 'launch-type',
    about: '`launchType` with a capacity provider strategy, or MANAGED_INSTANCES as a launch type',
    severity: 'error',
    source: API_CREATE,
    *check({ node, launchType }) {
      const origin = originOf(node, 'launchType');
      if (launchType !== undefined && items(node, 'capacityProviderStrategy').length > 0)
        yield {
          message: `launchType is '${shorten(launchType)}', but capacityProviderStrategy is also set: remove one of them`,
          origin,
        };
      if (launchType === 'MANAGED_INSTANCES')
        yield {
          severity: 'warning',
          message:
            "launchType is 'MANAGED_INSTANCES', which ECS supports only through capacityProviderStrategy: set that instead",
          origin,
        };
    },
  },
  {
    id: 'capacity-providers',
    about:
      'a capacity provider strategy with two bases, without any weight, that mixes Fargate and other capacity providers, with more than 20 providers, with a repeated provider, or with numbers out of range',
    severity: 'error',
    source: STRATEGY,
    check: capacityProviders,
  },
  {
    id: 'platform-version',
    about: '`platformVersion` for a service that does not run on Fargate',
    severity: 'error',
    source: API_CREATE,
    *check({ node, launchType }) {
      const version = chosen(node, 'platformVersion');
      if (version === undefined || (launchType !== 'EC2' && launchType !== 'EXTERNAL')) return;
      yield {
        message: `platformVersion is '${shorten(version)}' but launchType is '${launchType}', and platform versions apply only to Fargate: remove it`,
        origin: originOf(node, 'platformVersion'),
      };
    },
  },
  {
    id: 'placement',
    about:
      'placement constraints or strategies on Fargate, more of them than ECS allows, `distinctInstance` with an expression, or `binpack` with another field than `cpu` or `memory`; a warning for `random` with a field',
    severity: 'error',
    source: API_CREATE,
    check: placement,
  },
  {
    id: 'zone-rebalancing',
    about:
      '`availabilityZoneRebalancing` for a DAEMON service; a warning with the EXTERNAL launch type, a maximum of 100%, a Classic Load Balancer, or a first placement strategy that is not a spread by Availability Zone',
    severity: 'error',
    source: 'developerguide/service-rebalancing.html',
    check: zones,
  },
  {
    id: 'desired-count',
    about: 'a `desiredCount` below 0 or above 5000, or a grace period out of range',
    severity: 'error',
    source: QUOTAS,
    *check({ node }) {
      yield* outOfRange(node, 'desiredCount', [0, 5000]);
      yield* outOfRange(node, 'healthCheckGracePeriodSeconds', [0, 2_147_483_647]);
    },
  },
  {
    id: 'tags',
    about:
      'more than 50 tags, a repeated or missing key, a key that starts with `aws:`, or a key or value that AWS does not accept',
    severity: 'error',
    source: 'APIReference/API_Tag.html',
    check: tags,
  },
  {
    id: 'placeholder',
    about: 'a template placeholder left in an ARN or an ID',
    severity: 'error',
    source: API_CREATE,
    check: placeholders,
  },
];

/** The members whose values are ARNs or IDs. */
const IDENTIFIER = /(Arns?|Id|Rule)$|^(role|subnets|securityGroups)$/;

/** Members whose contents ECS does not interpret. */
const FREE_FORM: ReadonlySet<string> = new Set(['hookDetails', 'options', 'tags']);

/** Each placeholder once, with the members that contain it. */
function* placeholders({ node }: ServiceNode): Generator<RuleFinding> {
  const found = Map.groupBy(placeholdersIn(node), ({ placeholder }) => placeholder);
  for (const [placeholder, uses] of found) {
    const members = [...new Set(uses.map(({ member }) => member))];
    const origin = uses[0]?.origin ?? node.origin;
    yield { message: `the placeholder ${shorten(placeholder)} is left in ${members.join(', ')}: replace it`, origin };
  }
}

interface PlaceholderUse {
  readonly placeholder: string;
  readonly member: string;
  readonly origin: Node['origin'];
}

function* placeholdersIn(node: Node, member = ''): Generator<PlaceholderUse> {
  if (FREE_FORM.has(member)) return;
  if (node.kind === 'fields') for (const [name, { value }] of node.entries) yield* placeholdersIn(value, name);
  if (node.kind === 'list') for (const item of node.items) yield* placeholdersIn(item, member);
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || !IDENTIFIER.test(member)) return;
  const placeholder = findPlaceholder(node.value, false);
  if (placeholder !== undefined) yield { placeholder, member, origin: node.origin };
}

const MAX_PROVIDERS = 20;
const FARGATE: readonly string[] = ['FARGATE', 'FARGATE_SPOT'];

function* capacityProviders({ node }: ServiceNode): Generator<RuleFinding> {
  const strategy = items(node, 'capacityProviderStrategy');
  const origin = originOf(node, 'capacityProviderStrategy');
  for (const item of strategy) {
    yield* outOfRange(item, 'base', [0, 100_000], 'base of a capacity provider');
    yield* outOfRange(item, 'weight', [0, 1000], 'weight of a capacity provider');
  }
  for (const { name, origin: at } of duplicates(strategy, 'capacityProvider'))
    yield {
      severity: 'warning',
      message: `the capacity provider '${shorten(name)}' is listed twice: remove one`,
      origin: at,
    };
  if (strategy.filter((item) => (number(item, 'base') ?? 0) > 0).length > 1)
    yield { message: 'capacityProviderStrategy has more than one base, but ECS allows one: remove the others', origin };
  if (strategy.length > MAX_PROVIDERS)
    yield {
      message: `capacityProviderStrategy has ${strategy.length} capacity providers, but ECS allows ${MAX_PROVIDERS}`,
      origin,
    };
  const names = strategy.flatMap((item) => chosen(item, 'capacityProvider') ?? []);
  const ofFargate = names.filter((name) => FARGATE.includes(name));
  if (ofFargate.length > 0 && ofFargate.length < names.length)
    yield {
      message:
        'capacityProviderStrategy mixes Fargate capacity providers with others, but ECS allows only one kind: remove the ones that you do not use',
      origin,
    };
  // A single provider without a weight is used; a weight of 0 excludes it.
  const weights = strategy.map((item) => number(item, 'weight') ?? (strategy.length === 1 ? 1 : 0));
  if (weights.length > 0 && weights.every((weight) => weight === 0))
    yield {
      message:
        'capacityProviderStrategy has no weight above 0, so ECS cannot place any task: give one provider a weight',
      origin,
    };
}

const MAX_CONSTRAINTS = 10;
const MAX_STRATEGIES = 5;

function* placement({ node, launchType }: ServiceNode): Generator<RuleFinding> {
  for (const [key, most] of [
    ['placementConstraints', MAX_CONSTRAINTS],
    ['placementStrategy', MAX_STRATEGIES],
  ] as const) {
    const entries = items(node, key);
    const origin = originOf(node, key);
    if (entries.length > most)
      yield { message: `${key} has ${entries.length} entries, but ECS allows ${most}`, origin };
    if (entries.length > 0 && launchType === 'FARGATE')
      yield {
        message: `${key} is set, but Fargate does not support task placement: remove it`,
        origin,
      };
  }
  for (const constraint of items(node, 'placementConstraints')) {
    if (chosen(constraint, 'type') === 'distinctInstance' && chosen(constraint, 'expression') !== undefined)
      yield {
        message: "a placement constraint 'distinctInstance' has no expression: remove it",
        origin: originOf(constraint, 'expression'),
      };
  }
  for (const strategy of items(node, 'placementStrategy')) {
    if (chosen(strategy, 'type') === 'random' && chosen(strategy, 'field') !== undefined)
      yield {
        // AWS documents only that the field is not used.
        severity: 'warning',
        message: "the placement strategy 'random' has no field: remove it",
        origin: originOf(strategy, 'field'),
      };
    const field = chosen(strategy, 'field') ?? '';
    if (chosen(strategy, 'type') === 'binpack' && !/^(cpu|memory)$/i.test(field))
      yield {
        message: `the field of the placement strategy 'binpack' is '${shorten(field)}', which is not valid; expected 'cpu' or 'memory'`,
        origin: originOf(strategy, 'field'),
      };
  }
}

function* zones({ node, isDaemon, launchType, deployment, loadBalancers }: ServiceNode): Generator<RuleFinding> {
  if (chosen(node, 'availabilityZoneRebalancing') !== 'ENABLED') return;
  const origin = originOf(node, 'availabilityZoneRebalancing');
  const unsupported = (what: string): string =>
    `availabilityZoneRebalancing is ENABLED, but ECS does not support it ${what}: set it to DISABLED`;
  if (isDaemon) yield { message: unsupported('for a DAEMON service'), origin };
  const [first] = items(node, 'placementStrategy');
  const isSpread = chosen(first, 'type') === 'spread' && chosen(first, 'field') === 'attribute:ecs.availability-zone';
  const others = [
    launchType === 'EXTERNAL' && 'with the launch type EXTERNAL',
    number(deployment, 'maximumPercent') === 100 && !isDaemon && 'with a maximumPercent of 100',
    loadBalancers.some((balancer) => chosen(balancer, 'loadBalancerName') !== undefined) &&
      'with a Classic Load Balancer',
    first !== undefined && !isSpread && 'unless the first placementStrategy spreads tasks across Availability Zones',
  ].filter((what) => what !== false);
  for (const what of others) yield { severity: 'warning', message: unsupported(what), origin };
}

const MAX_TAGS = 50;

function* tags({ node }: ServiceNode): Generator<RuleFinding> {
  const entries = items(node, 'tags');
  if (entries.length > MAX_TAGS)
    yield { message: `there are ${entries.length} tags, but ECS allows ${MAX_TAGS}`, origin: originOf(node, 'tags') };
  for (const { name, origin } of duplicates(entries, 'key'))
    yield { message: `the tag '${shorten(name)}' is listed twice: remove one`, origin };
  for (const tag of entries) yield* checkTag(tag);
}

/** The subnets and security groups of a definition. */
export const serviceNetworkRules: readonly ServiceRule[] = [
  {
    id: 'network',
    about: 'an `awsvpcConfiguration` without subnets, or with more subnets (16) or security groups (5) than ECS allows',
    severity: 'error',
    source: 'APIReference/API_AwsVpcConfiguration.html',
    *check({ node }) {
      const configuration = get(get(node, 'networkConfiguration'), 'awsvpcConfiguration');
      if (!configuration) return;
      const subnets = get(configuration, 'subnets');
      if (subnets?.kind === 'list' && subnets.items.length === 0)
        yield { message: 'awsvpcConfiguration has no subnets: add at least one', origin: subnets.origin };
      for (const [key, most] of [
        ['subnets', 16],
        ['securityGroups', 5],
      ] as const) {
        const { length } = texts(configuration, key);
        if (length > most)
          yield {
            message: `awsvpcConfiguration has ${length} ${key}, but ECS allows ${most}`,
            origin: originOf(configuration, key),
          };
      }
    },
  },
];
