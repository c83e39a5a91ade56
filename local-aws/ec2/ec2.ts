import { createHash } from 'node:crypto';
import { arnOf } from '../arn.ts';
import type { Ecs } from '../ecs/simulator.ts';
import type { Balancing } from '../elb/balancing.ts';
import { page } from '../page.ts';
import { AwsError, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import { ec2Schemas } from './schemas.ts';

/** The placement of the Region's services and load balancers. */
interface Parts {
  readonly ecs: Ecs;
  readonly balancing: Balancing;
}

export const DEFAULT_VPC = 'vpc-0a1b2c3d4e5f60718';

/**
 * EC2's read calls for networks: the default VPC with a subnet in each of three zones, and everything that services and
 * load balancers name.
 */
export function createEc2(context: RegionContext, parts: Parts): Service {
  return {
    prefix: 'ec2',
    protocol: 'query',
    dialect: 'ec2',
    target: '2016-11-15',
    schemas: async () => ec2Schemas,
    operations: operationsOf(context, parts),
  };
}

function operationsOf(context: RegionContext, parts: Parts): Record<string, Operation> {
  return {
    DescribeVpcs: (input) => {
      const all = [
        {
          vpcId: DEFAULT_VPC,
          state: 'available',
          cidrBlock: '172.31.0.0/16',
          isDefault: true,
          ownerId: context.account,
        },
      ];
      return answer('vpcSet', all, {
        ids: input.VpcId,
        key: 'vpcId',
        error: 'InvalidVpcID.NotFound',
        what: 'vpc ID',
        input,
      });
    },
    DescribeSubnets: (input) => {
      const all = subnetsOf(context, parts);
      const asked = {
        ids: input.SubnetId,
        key: 'subnetId',
        error: 'InvalidSubnetID.NotFound',
        what: 'subnet ID',
        input,
      };
      return answer('subnetSet', all, asked);
    },
    DescribeSecurityGroups: (input) => {
      const all = groupsOf(context, parts).filter(
        ({ groupName }) => !input.GroupName || input.GroupName.includes(groupName),
      );
      const asked = {
        ids: input.GroupId,
        key: 'groupId',
        error: 'InvalidGroup.NotFound',
        what: 'security group',
        input,
      };
      return answer('securityGroupInfo', all, asked);
    },
  };
}

interface Query {
  readonly ids: readonly string[] | undefined;
  readonly key: string;
  readonly error: string;
  readonly what: string;
  readonly input: Json;
}

function answer(member: string, all: readonly Json[], { ids = [], key, error, what, input }: Query): Json {
  const missing = ids.find((id) => !all.some((one) => one[key] === id));
  if (missing !== undefined) throw new AwsError(error, `The ${what} '${missing}' does not exist`);
  const found = all
    .filter((one) => ids.length === 0 || ids.includes(one[key]))
    .filter((one) => (input.Filter ?? []).every((filter: Json) => fits(one, filter)));
  const { items, next } = page(found, {
    size: input.MaxResults ?? 1000,
    token: input.NextToken,
    error: 'InvalidNextToken',
  });
  return { [member]: items, ...(next && { nextToken: next }) };
}

/** Filters by the members of these responses. */
const FILTERS: Readonly<Record<string, string>> = {
  'vpc-id': 'vpcId',
  'subnet-id': 'subnetId',
  'group-id': 'groupId',
  'group-name': 'groupName',
  'availability-zone': 'availabilityZone',
  'is-default': 'isDefault',
  'default-for-az': 'defaultForAz',
  state: 'state',
};

function fits(one: Json, { Name, Value = [] }: Json): boolean {
  const member = Object.hasOwn(FILTERS, Name) ? FILTERS[Name] : undefined;
  if (!member) throw new AwsError('InvalidParameterValue', `The local AWS does not support the filter '${Name}'`);
  return Value.includes(`${one[member]}`);
}

function subnetsOf(context: RegionContext, { ecs, balancing }: Parts): Json[] {
  const own = ['a', 'b', 'c'].map((zone) => `subnet-0${hashOf(`${context.region}${zone}`).slice(0, 16)}`);
  const used = [
    ...networksOf(ecs).flatMap(({ subnets = [] }) => subnets),
    ...[...balancing.loadBalancers.values()].flatMap(({ settings }) => settings.Subnets ?? []),
  ];
  return [...new Set([...own, ...used])].map((subnetId, index) => ({
    subnetId,
    subnetArn: arnOf('ec2', context, `subnet/${subnetId}`),
    vpcId: DEFAULT_VPC,
    state: 'available',
    cidrBlock: `172.31.${(index * 16) % 256}.0/20`,
    availableIpAddressCount: 4091,
    availabilityZone: `${context.region}${'abc'[index % 3]}`,
    defaultForAz: index < own.length,
    mapPublicIpOnLaunch: index < own.length,
    ownerId: context.account,
  }));
}

function groupsOf(context: RegionContext, { ecs, balancing }: Parts): Json[] {
  const own = `sg-0${hashOf(context.region).slice(0, 16)}`;
  const used = [
    ...networksOf(ecs).flatMap(({ securityGroups = [] }) => securityGroups),
    ...[...balancing.loadBalancers.values()].flatMap(({ settings }) => settings.SecurityGroups ?? []),
  ];
  return [...new Set([own, ...used])].map((groupId) => ({
    groupId,
    groupName: groupId === own ? 'default' : groupId,
    groupDescription: groupId === own ? 'default VPC security group' : 'named by a service or a load balancer',
    ownerId: context.account,
    vpcId: DEFAULT_VPC,
    ipPermissions: [],
    ipPermissionsEgress: [{ ipProtocol: '-1', ipRanges: [{ cidrIp: '0.0.0.0/0' }] }],
  }));
}

function networksOf({ services }: Ecs): Json[] {
  return [...services.values()]
    .filter(({ status }) => status !== 'INACTIVE')
    .flatMap(({ settings }) => settings.networkConfiguration?.awsvpcConfiguration ?? []);
}

function hashOf(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
