import { isDeepStrictEqual } from 'node:util';
import { page } from '../page.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import { attributeDefaults, attributeList, HEALTH_CHECK_RANGES, readAttributes } from './attributes.ts';
import { found, type TargetGroup } from './balancing.ts';
import type { Targets } from './targets.ts';

const CHECKED = ['HTTP', 'HTTPS'];
const MODIFIABLE = [
  'HealthCheckProtocol',
  'HealthCheckPort',
  'HealthCheckPath',
  'HealthCheckEnabled',
  'HealthCheckIntervalSeconds',
  'HealthCheckTimeoutSeconds',
  'HealthyThresholdCount',
  'UnhealthyThresholdCount',
  'Matcher',
];

/** CreateTargetGroup and related calls, and the health of targets. */
export function targetGroupOperations(targets: Targets): Record<string, Operation> {
  const { balancing } = targets;
  return {
    CreateTargetGroup: async (input) => ({ TargetGroups: [view(targets, await create(targets, input))] }),
    DescribeTargetGroups: async ({ TargetGroupArns, Names, LoadBalancerArn, PageSize = 400, Marker }) => {
      if (LoadBalancerArn) balancing.loadBalancer(LoadBalancerArn);
      const all = await targets.all();
      for (const arn of TargetGroupArns ?? [])
        found(
          all.find((one) => one.arn === arn),
          'TargetGroupNotFound',
          'target groups',
        );
      for (const name of Names ?? [])
        found(
          all.find((one) => one.name === name),
          'TargetGroupNotFound',
          'target groups',
        );
      const asked = all
        .filter(({ arn }) => !TargetGroupArns?.length || TargetGroupArns.includes(arn))
        .filter(({ name }) => !Names?.length || Names.includes(name))
        .filter(({ arn }) => !LoadBalancerArn || targets.usersOf(arn).some((user) => user.arn === LoadBalancerArn));
      const { items, next } = page(asked, { size: PageSize, token: Marker, error: 'ValidationError' });
      return { TargetGroups: items.map((group) => view(targets, group)), ...(next && { NextMarker: next }) };
    },
    ModifyTargetGroup: async (input) => {
      const group = await targets.get(input.TargetGroupArn);
      const given = Object.fromEntries(MODIFIABLE.flatMap((name) => (name in input ? [[name, input[name]]] : [])));
      const settings = { ...group.settings, ...given };
      check(settings);
      group.settings = settings;
      await targets.keep(group);
      return { TargetGroups: [view(targets, group)] };
    },
    DeleteTargetGroup({ TargetGroupArn }) {
      if (targets.usersOf(TargetGroupArn).length > 0) {
        throw new AwsError(
          'ResourceInUse',
          `Target group '${TargetGroupArn}' is currently in use by a listener or a rule`,
        );
      }
      balancing.targetGroups.delete(TargetGroupArn);
      return {};
    },
    DescribeTargetGroupAttributes: async ({ TargetGroupArn }) => ({
      Attributes: attributeList((await targets.get(TargetGroupArn)).attributes),
    }),
    ModifyTargetGroupAttributes: async ({ TargetGroupArn, Attributes }) => {
      const group = await targets.get(TargetGroupArn);
      group.attributes = { ...group.attributes, ...readAttributes(Attributes) };
      await targets.keep(group);
      return { Attributes: attributeList(group.attributes) };
    },
    DescribeTargetHealth: async ({ TargetGroupArn, Targets }) => ({
      TargetHealthDescriptions: targets.health(await targets.get(TargetGroupArn), Targets),
    }),
  };
}

/** CreateTargetGroup's members with ELB's defaults (API reference). */
export function targetGroupDefaults(given: Json): Json {
  const { Protocol, TargetType = 'instance' } = given;
  const isWeb = CHECKED.includes(given.HealthCheckProtocol ?? (CHECKED.includes(Protocol) ? Protocol : 'TCP'));
  return {
    ...(CHECKED.includes(Protocol) && { ProtocolVersion: 'HTTP1' }),
    TargetType,
    IpAddressType: 'ipv4',
    HealthCheckEnabled: true,
    HealthCheckProtocol: CHECKED.includes(Protocol) ? 'HTTP' : 'TCP',
    HealthCheckPort: 'traffic-port',
    HealthCheckIntervalSeconds: 30,
    HealthCheckTimeoutSeconds: isWeb ? (CHECKED.includes(Protocol) ? 5 : 6) : 10,
    HealthyThresholdCount: 5,
    UnhealthyThresholdCount: 2,
    ...(isWeb && { HealthCheckPath: '/', Matcher: { HttpCode: CHECKED.includes(Protocol) ? '200' : '200-399' } }),
    ...given,
  };
}

async function create(targets: Targets, input: Json): Promise<TargetGroup> {
  const { Name, Tags = [], ...given } = structuredClone(input);
  if (!/^(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/.test(Name)) {
    refuse(
      `Target group name '${Name}' can only contain characters that are alphanumeric characters and hyphens(-) and must be 32 characters or less and not begin or end with a hyphen`,
    );
  }
  const isLambda = given.TargetType === 'lambda';
  for (const name of ['Protocol', 'Port', 'VpcId']) {
    if (!isLambda && given[name] === undefined)
      refuse(`A ${name === 'VpcId' ? 'VPC ID' : name.toLowerCase()} must be specified`);
  }
  const settings = targetGroupDefaults(given);
  check(settings);
  const { balancing } = targets;
  const arn = balancing.newArn(`targetgroup/${Name}`, Name);
  const existing = balancing.targetGroups.get(arn);
  if (existing) {
    if (isDeepStrictEqual(existing.settings, settings)) return existing;
    throw new AwsError(
      'DuplicateTargetGroupName',
      `A target group with the same name '${Name}' exists, but with different settings`,
    );
  }
  const group = { arn, name: Name, isCreated: true, settings, attributes: { ...attributeDefaults }, tags: Tags };
  await targets.keep(group);
  return group;
}

/** AWS's ranges (API reference, CreateTargetGroup). */
const RANGES = {
  Port: [1, 65_535],
  ...HEALTH_CHECK_RANGES,
} as const;

function check(settings: Json): void {
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value = settings[name];
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) continue;
    refuse(`${name} must be between ${least} and ${most}, not '${value}'`);
  }
  const {
    HealthCheckIntervalSeconds: interval,
    HealthCheckTimeoutSeconds: timeout,
    HealthCheckPath,
    Matcher,
  } = settings;
  if (CHECKED.includes(settings.HealthCheckProtocol) && timeout >= interval) {
    refuse(`Health check timeout '${timeout}' must be smaller than the interval '${interval}'`);
  }
  if (HealthCheckPath !== undefined && !/^\/\S{0,1023}$/.test(HealthCheckPath)) {
    refuse(
      `Health check path '${HealthCheckPath}' must begin with a '/' character, and can only contain printable ASCII characters, without spaces`,
    );
  }
  const codes = Matcher?.HttpCode;
  if (codes !== undefined && !/^\d{3}(-\d{3})?(,\d{3}(-\d{3})?)*$/.test(codes)) {
    refuse(`Health check matcher HTTP code '${codes}' must be within '200-499' inclusive`);
  }
}

function view(targets: Targets, { arn, name, settings }: TargetGroup): Json {
  return {
    TargetGroupArn: arn,
    TargetGroupName: name,
    ...settings,
    LoadBalancerArns: targets.usersOf(arn).map((user) => user.arn),
  };
}

function refuse(message: string): never {
  throw new AwsError('ValidationError', message);
}
