import { shorten } from '../../taskdef/finding.ts';
import { get, items, type Node, number, texts } from '../../taskdef/node.ts';
import { chosen, duplicates, originOf, QUOTAS, type RuleFinding } from '../../taskdef/rules/rule.ts';
import { API_CREATE, outOfRange, type ServiceNode, type ServiceRule } from './rule.ts';

const STRATEGY = 'APIReference/API_CapacityProviderStrategyItem.html';

/** Rules about where the tasks of a service run, and how many. */
export const placementRules: readonly ServiceRule[] = [
  {
    id: 'service-name',
    about: 'a `serviceName` of other characters than letters, numbers, hyphens and underscores, or of more than 255',
    severity: 'error',
    source: API_CREATE,
    *check({ node }) {
      const name = chosen(node, 'serviceName');
      if (name === undefined || /^[A-Za-z0-9_-]{1,255}$/.test(name)) return;
      yield {
        message: `serviceName '${shorten(name)}' is not valid: ECS takes up to 255 letters, numbers, hyphens and underscores`,
        origin: originOf(node, 'serviceName'),
      };
    },
  },
  {
    id: 'launch-type',
    about: '`launchType` beside a capacity provider strategy, or MANAGED_INSTANCES as a launch type',
    severity: 'error',
    source: API_CREATE,
    *check({ node, launchType }) {
      const origin = originOf(node, 'launchType');
      if (launchType !== undefined && items(node, 'capacityProviderStrategy').length > 0)
        yield {
          message: `launchType is '${shorten(launchType)}', and capacityProviderStrategy is set too: ECS takes one of them; leave the other out`,
          origin,
        };
      if (launchType === 'MANAGED_INSTANCES')
        yield {
          severity: 'warning',
          message: "launchType is 'MANAGED_INSTANCES', which ECS takes by capacityProviderStrategy alone",
          origin,
        };
    },
  },
  {
    id: 'capacity-providers',
    about: 'a capacity provider strategy with two bases, no weight at all, a provider twice, or numbers out of range',
    severity: 'error',
    source: STRATEGY,
    check: capacityProviders,
  },
  {
    id: 'platform-version',
    about: '`platformVersion` of a service that is not on Fargate',
    severity: 'error',
    source: API_CREATE,
    *check({ node, launchType }) {
      const version = chosen(node, 'platformVersion');
      if (version === undefined || (launchType !== 'EC2' && launchType !== 'EXTERNAL')) return;
      yield {
        message: `platformVersion is '${shorten(version)}' and launchType is '${launchType}': it is for Fargate alone; leave it out`,
        origin: originOf(node, 'platformVersion'),
      };
    },
  },
  {
    id: 'placement',
    about:
      'placement constraints or strategies on Fargate, more than ECS takes, `distinctInstance` with an expression, or `random` with a field',
    severity: 'error',
    source: API_CREATE,
    check: placement,
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
    about: 'more than 50 tags, a key twice or empty, or one that begins with `aws:`',
    severity: 'error',
    source: 'APIReference/API_Tag.html',
    check: tags,
  },
];

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
      message: `the capacity provider '${shorten(name)}' is there twice: leave one out`,
      origin: at,
    };
  if (strategy.filter((item) => (number(item, 'base') ?? 0) > 0).length > 1)
    yield { message: 'capacityProviderStrategy has more than one base: ECS takes one; leave the others out', origin };
  if (strategy.length > 1 && strategy.every((item) => (number(item, 'weight') ?? 0) === 0))
    yield {
      message: 'capacityProviderStrategy has no weight above 0, so that ECS can place no task: give one a weight',
      origin,
    };
}

const MOST_CONSTRAINTS = 10;
const MOST_STRATEGIES = 5;

function* placement({ node, launchType }: ServiceNode): Generator<RuleFinding> {
  for (const [key, most] of [
    ['placementConstraints', MOST_CONSTRAINTS],
    ['placementStrategy', MOST_STRATEGIES],
  ] as const) {
    const entries = items(node, key);
    const origin = originOf(node, key);
    if (entries.length > most) yield { message: `${key} has ${entries.length} entries: ECS takes ${most}`, origin };
    if (entries.length > 0 && launchType === 'FARGATE')
      yield {
        message: `${key} is set and launchType is 'FARGATE', where ECS places the tasks itself: leave it out`,
        origin,
      };
  }
  for (const constraint of items(node, 'placementConstraints')) {
    if (chosen(constraint, 'type') === 'distinctInstance' && chosen(constraint, 'expression') !== undefined)
      yield {
        message: "a placement constraint 'distinctInstance' takes no expression: leave it out",
        origin: originOf(constraint, 'expression'),
      };
  }
  for (const strategy of items(node, 'placementStrategy')) {
    if (chosen(strategy, 'type') === 'random' && chosen(strategy, 'field') !== undefined)
      yield {
        message: "the placement strategy 'random' takes no field: leave it out",
        origin: originOf(strategy, 'field'),
      };
  }
}

const MOST_TAGS = 50;

function* tags({ node }: ServiceNode): Generator<RuleFinding> {
  const entries = items(node, 'tags');
  if (entries.length > MOST_TAGS)
    yield { message: `there are ${entries.length} tags: ECS takes ${MOST_TAGS}`, origin: originOf(node, 'tags') };
  for (const { name, origin } of duplicates(entries, 'key'))
    yield { message: `the tag '${shorten(name)}' is there twice: leave one out`, origin };
  for (const tag of entries) yield* tagKey(tag);
}

function* tagKey(tag: Node): Generator<RuleFinding> {
  const key = get(tag, 'key');
  if (key?.kind !== 'scalar' || typeof key.value !== 'string') return;
  if (key.value === '') yield { message: 'a tag has an empty key: name it', origin: key.origin };
  if (/^aws:/i.test(key.value))
    yield {
      message: `the tag '${shorten(key.value)}' begins with 'aws:', which is for AWS alone: rename it`,
      origin: key.origin,
    };
}

/** The subnets and security groups of a definition. */
export const serviceNetworkRules: readonly ServiceRule[] = [
  {
    id: 'network',
    about: 'an `awsvpcConfiguration` without subnets, or with more subnets (16) or security groups (5) than ECS takes',
    severity: 'error',
    source: 'APIReference/API_AwsVpcConfiguration.html',
    *check({ node }) {
      const configuration = get(get(node, 'networkConfiguration'), 'awsvpcConfiguration');
      if (!configuration) return;
      const subnets = get(configuration, 'subnets');
      if (subnets?.kind === 'list' && subnets.items.length === 0)
        yield { message: 'awsvpcConfiguration has no subnets: name at least one', origin: subnets.origin };
      for (const [key, most] of [
        ['subnets', 16],
        ['securityGroups', 5],
      ] as const) {
        const { length } = texts(configuration, key);
        if (length > most)
          yield {
            message: `awsvpcConfiguration has ${length} ${key}: ECS takes ${most}`,
            origin: originOf(configuration, key),
          };
      }
    },
  },
];
