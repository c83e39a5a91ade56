import { page } from '../page.ts';
import { AwsError, type Json, type Operation, type RegionContext } from '../service.ts';
import { attributeList } from './attributes.ts';
import { type Balancing, found, type LoadBalancer } from './balancing.ts';

const PATHS = { application: 'app', network: 'net', gateway: 'gwy' } as const;

/** Defaults of the user guide's "Load balancer attributes". */
const ATTRIBUTES = {
  application: {
    'deletion_protection.enabled': 'false',
    'access_logs.s3.enabled': 'false',
    'idle_timeout.timeout_seconds': '60',
    'routing.http2.enabled': 'true',
    'load_balancing.cross_zone.enabled': 'true',
  },
  network: {
    'deletion_protection.enabled': 'false',
    'access_logs.s3.enabled': 'false',
    'load_balancing.cross_zone.enabled': 'false',
  },
  gateway: { 'deletion_protection.enabled': 'false', 'load_balancing.cross_zone.enabled': 'false' },
} as const;

/** CreateLoadBalancer and related calls. */
export function loadBalancerOperations(context: RegionContext, balancing: Balancing): Record<string, Operation> {
  return {
    CreateLoadBalancer: (input) => ({ LoadBalancers: [view(context, create(context, balancing, input))] }),
    DescribeLoadBalancers({ LoadBalancerArns = [], Names = [], PageSize = 400, Marker }) {
      const all = [...balancing.loadBalancers.values()];
      for (const arn of LoadBalancerArns) balancing.loadBalancer(arn);
      for (const name of Names)
        found(
          all.find((one) => one.name === name),
          'LoadBalancerNotFound',
          'load balancers',
        );
      const asked = all
        .filter(({ arn }) => LoadBalancerArns.length === 0 || LoadBalancerArns.includes(arn))
        .filter(({ name }) => Names.length === 0 || Names.includes(name));
      const { items, next } = page(asked, { size: PageSize, token: Marker, error: 'ValidationError' });
      return { LoadBalancers: items.map((one) => view(context, one)), ...(next && { NextMarker: next }) };
    },
    DescribeLoadBalancerAttributes: ({ LoadBalancerArn }) => ({
      Attributes: attributeList(balancing.loadBalancer(LoadBalancerArn).attributes),
    }),
    ModifyLoadBalancerAttributes({ LoadBalancerArn, Attributes }) {
      const { attributes } = balancing.loadBalancer(LoadBalancerArn);
      for (const { Key } of Attributes) {
        if (!Object.hasOwn(attributes, Key)) {
          throw new AwsError('ValidationError', `Load balancer attribute key '${Key}' is not recognized`);
        }
      }
      for (const { Key, Value } of Attributes) attributes[Key] = Value;
      return { Attributes: attributeList(attributes) };
    },
    DeleteLoadBalancer({ LoadBalancerArn }) {
      balancing.loadBalancers.delete(LoadBalancerArn);
      for (const { arn, loadBalancer } of balancing.listeners.values()) {
        if (loadBalancer.arn === LoadBalancerArn) balancing.listeners.delete(arn);
      }
      for (const { arn, listener } of balancing.rules.values()) {
        if (listener.loadBalancer.arn === LoadBalancerArn) balancing.rules.delete(arn);
      }
      return {};
    },
    ...tagOperations(balancing),
  };
}

function create(context: RegionContext, balancing: Balancing, input: Json): LoadBalancer {
  const { Name, Type = 'application', Tags = [], ...settings } = structuredClone(input);
  if (!Object.hasOwn(PATHS, Type)) throw new AwsError('ValidationError', `Load balancer type '${Type}' is not valid`);
  if (!/^(?!-|internal-)[A-Za-z0-9-]{1,32}(?<!-)$/.test(Name)) {
    throw new AwsError('ValidationError', `The load balancer name '${Name}' is not valid`);
  }
  if (!settings.Subnets?.length && !settings.SubnetMappings?.length) {
    throw new AwsError('ValidationError', 'You must specify subnets or subnet mappings');
  }
  const type = Type as LoadBalancer['type'];
  const existing = [...balancing.loadBalancers.values()].find(({ name }) => name === Name);
  if (existing) {
    const isSame = existing.type === type && (settings.Scheme ?? 'internet-facing') === existing.settings.Scheme;
    if (isSame) return existing;
    const message = `A load balancer with the same name '${Name}' exists, but with different settings`;
    throw new AwsError('DuplicateLoadBalancerName', message);
  }
  const loadBalancer: LoadBalancer = {
    arn: balancing.newArn(`loadbalancer/${PATHS[type]}/${Name}`),
    name: Name,
    type,
    created: context.clock.now(),
    settings: { Scheme: 'internet-facing', IpAddressType: 'ipv4', ...settings },
    attributes: { ...ATTRIBUTES[type] },
    tags: Tags,
  };
  balancing.loadBalancers.set(loadBalancer.arn, loadBalancer);
  return loadBalancer;
}

function view({ region }: RegionContext, { arn, name, type, created, settings }: LoadBalancer): Json {
  const { Scheme, IpAddressType, SecurityGroups = [], Subnets = [], SubnetMappings = [] } = settings;
  const subnets: string[] = Subnets.length > 0 ? Subnets : SubnetMappings.map(({ SubnetId }: Json) => SubnetId);
  const id = arn.slice(-10).replaceAll(/[^0-9]/g, '');
  return {
    LoadBalancerArn: arn,
    DNSName: `${Scheme === 'internal' ? 'internal-' : ''}${name}-${id}.${region}.elb.amazonaws.com`,
    CanonicalHostedZoneId: 'Z215JYRZR1TBD5',
    CreatedTime: created,
    LoadBalancerName: name,
    Scheme,
    VpcId: 'vpc-0a1b2c3d4e5f60718',
    State: { Code: 'active' },
    Type: type,
    AvailabilityZones: subnets.map((SubnetId, index) => ({
      ZoneName: `${region}${'abcdef'[index % 6]}`,
      SubnetId,
      LoadBalancerAddresses: [],
    })),
    ...(type === 'application' && { SecurityGroups }),
    IpAddressType,
  };
}

function tagOperations(balancing: Balancing): Record<string, Operation> {
  const tagged = (arn: string) =>
    found(
      balancing.loadBalancers.get(arn) ??
        balancing.targetGroups.get(arn) ??
        balancing.listeners.get(arn) ??
        balancing.rules.get(arn),
      codeOf(arn),
      'resources',
    );
  return {
    DescribeTags: ({ ResourceArns }) => ({
      TagDescriptions: ResourceArns.map((arn: string) => ({ ResourceArn: arn, Tags: tagged(arn).tags })),
    }),
    AddTags({ ResourceArns, Tags }) {
      for (const one of ResourceArns.map(tagged)) {
        one.tags = [...one.tags.filter(({ Key }: Json) => !Tags.some((tag: Json) => tag.Key === Key)), ...Tags];
      }
      return {};
    },
    RemoveTags({ ResourceArns, TagKeys }) {
      for (const one of ResourceArns.map(tagged)) one.tags = one.tags.filter(({ Key }: Json) => !TagKeys.includes(Key));
      return {};
    },
  };
}

function codeOf(arn: string): string {
  if (arn.includes(':targetgroup/')) return 'TargetGroupNotFound';
  if (arn.includes(':listener-rule/')) return 'RuleNotFound';
  return arn.includes(':listener/') ? 'ListenerNotFound' : 'LoadBalancerNotFound';
}
