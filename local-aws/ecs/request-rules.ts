import { checkConstraints } from '../constraints/check.ts';
import { AwsError, type Json, type Operation } from '../service.ts';

/**
 * Requests that ECS refuses with InvalidParameterException, regardless of the resources that they refer to. `recorded`
 * means that the message is publicly recorded, otherwise it is ours.
 */
export interface RequestRule {
  readonly id: string;
  readonly source: string;
  readonly recorded?: true;
  readonly operations: readonly string[];
  find(input: Json): string | undefined;
}

const API = 'API reference';
const PLACING_OPERATIONS = ['RunTask', 'CreateService', 'UpdateService'];
const TAGGED = ['CreateCluster', 'CreateService', 'RunTask', 'TagResource', 'CreateCapacityProvider', 'CreateTaskSet'];
const LISTS = [
  'ListClusters',
  'ListServiceDeployments',
  'ListServices',
  'ListTaskDefinitionFamilies',
  'ListTaskDefinitions',
  'ListTasks',
];

const TARGET_GROUP = /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:targetgroup\/[^/]+\/[^/]+$/;

const REGISTRY = /^arn:[\w-]+:servicediscovery:[\w-]+:\d{12}:service\/[\w-]+$/;

const more = (items: unknown, most: number) => Array.isArray(items) && items.length > most;

export const REQUEST_RULES: readonly RequestRule[] = [
  {
    id: 'max-results',
    source: `${API}: maxResults ("This value can be between 1 and 100")`,
    operations: LISTS,
    find: ({ maxResults }) =>
      maxResults !== undefined && maxResults !== null && !(maxResults >= 1 && maxResults <= 100)
        ? 'maxResults must be between 1 and 100.'
        : undefined,
  },
  {
    id: 'placement-constraints',
    source: `${API}: placementConstraints ("a maximum of 10 constraints")`,
    operations: [...PLACING_OPERATIONS, 'RegisterTaskDefinition'],
    find: ({ placementConstraints }) =>
      more(placementConstraints, 10) ? 'Placement constraints cannot have more than 10 items.' : undefined,
  },
  {
    id: 'placement-strategy',
    source: `${API}: placementStrategy ("a maximum of 5 strategy rules")`,
    operations: PLACING_OPERATIONS,
    find: ({ placementStrategy }) =>
      more(placementStrategy, 5) ? 'Placement strategy cannot have more than 5 items.' : undefined,
  },
  {
    id: 'placement-field',
    source: `${API}, PlacementStrategy: field ("For the binpack placement strategy, valid values are cpu and memory")`,
    operations: PLACING_OPERATIONS,
    find: ({ placementStrategy }) =>
      (placementStrategy ?? []).some(
        ({ type, field }: Json) => type === 'binpack' && !['cpu', 'memory'].includes(`${field}`.toLowerCase()),
      )
        ? 'The field of the placement strategy binpack must be cpu or memory.'
        : undefined,
  },
  {
    id: 'capacity-many',
    source: `${API}: capacityProviderStrategy ("can contain a maximum of 20 capacity providers")`,
    operations: PLACING_OPERATIONS,
    find: ({ capacityProviderStrategy }) =>
      more(capacityProviderStrategy, 20) ? 'A capacity provider strategy cannot have more than 20 items.' : undefined,
  },
  {
    id: 'started-by',
    source: `${API}, RunTask: startedBy ("Up to 128 letters …"); ecs-deploy, which runs on AWS, sends "ECS Deploy"`,
    operations: ['RunTask'],
    find: ({ startedBy }) =>
      typeof startedBy === 'string' && startedBy.length > 128 ? 'startedBy can have up to 128 characters.' : undefined,
  },
  {
    id: 'client-token-of-run-task',
    source: `${API}, RunTask: clientToken ("up to 64 characters in length. The valid characters are characters in the range of 33-126, inclusive")`,
    operations: ['RunTask'],
    find: ({ clientToken }) =>
      typeof clientToken === 'string' && !/^[!-~]{0,64}$/.test(clientToken)
        ? 'clientToken can have up to 64 characters in the range of 33-126.'
        : undefined,
  },
  {
    id: 'client-token-of-service',
    source: `${API}, CreateService: clientToken ("It must be 36 ASCII characters in the range of 33-126 (inclusive)"); shorter ones are in use`,
    operations: ['CreateService', 'CreateTaskSet'],
    find: ({ clientToken }) =>
      typeof clientToken === 'string' && !/^[!-~]{0,36}$/.test(clientToken)
        ? 'clientToken can have up to 36 ASCII characters in the range of 33-126.'
        : undefined,
  },
  {
    id: 'grace-period',
    source: `${API}, CreateService: healthCheckGracePeriodSeconds ("up to 2,147,483,647")`,
    operations: ['CreateService', 'UpdateService'],
    find: ({ healthCheckGracePeriodSeconds: seconds }) =>
      typeof seconds === 'number' && !(Number.isInteger(seconds) && seconds >= 0 && seconds <= 2_147_483_647)
        ? 'healthCheckGracePeriodSeconds must be a whole number from 0 to 2147483647.'
        : undefined,
  },
  {
    id: 'subnets',
    source: `${API}, AwsVpcConfiguration: subnets ("There's a limit of 16 subnets that can be specified")`,
    operations: [...PLACING_OPERATIONS, 'CreateTaskSet'],
    find: ({ networkConfiguration }) => {
      const subnets = networkConfiguration?.awsvpcConfiguration?.subnets;
      if (Array.isArray(subnets) && subnets.length === 0) return 'subnets can not be empty.';
      return more(subnets, 16) ? 'subnets can have at most 16 items.' : undefined;
    },
  },
  {
    id: 'security-groups',
    source: `${API}, AwsVpcConfiguration: securityGroups ("There's a limit of 5 security groups that can be specified")`,
    operations: [...PLACING_OPERATIONS, 'CreateTaskSet'],
    find: ({ networkConfiguration }) =>
      more(networkConfiguration?.awsvpcConfiguration?.securityGroups, 5)
        ? 'securityGroups can have at most 5 items.'
        : undefined,
  },
  {
    id: 'placement-expression',
    source: `${API}, PlacementConstraint: expression ("You can't specify an expression if the constraint type is distinctInstance")`,
    operations: PLACING_OPERATIONS,
    find: ({ placementConstraints }) =>
      (placementConstraints ?? []).some(({ type, expression }: Json) => type === 'distinctInstance' && expression)
        ? 'A placement constraint of the type distinctInstance cannot have an expression.'
        : undefined,
  },
  {
    id: 'gateway-connectors',
    source: `${API}, GatewayConnector ("A service can have at most one gateway connector")`,
    operations: ['CreateService', 'UpdateService'],
    find: ({ gatewayConnectors }) =>
      more(gatewayConnectors, 1) ? 'gatewayConnectors can have at most 1 items.' : undefined,
  },
  {
    id: 'ebs-volume-size',
    source: `${API}, ServiceManagedEBSVolumeConfiguration: a volume has a size or a snapshot`,
    operations: PLACING_OPERATIONS,
    find: ({ volumeConfigurations }) =>
      (Array.isArray(volumeConfigurations) ? volumeConfigurations : []).some(
        ({ managedEBSVolume: ebs }: Json) => ebs && ebs.sizeInGiB === undefined && !ebs.snapshotId,
      )
        ? 'An EBS volume must have a sizeInGiB or a snapshotId.'
        : undefined,
  },
  {
    id: 'service-registries',
    source: `${API}, CreateService: serviceRegistries ("Multiple service registries for each service isn't supported")`,
    operations: ['CreateService', 'UpdateService'],
    find: ({ serviceRegistries }) =>
      more(serviceRegistries, 1) ? 'A service cannot have more than 1 service registry.' : undefined,
  },
  {
    id: 'registry-arn',
    source: `${API}, ServiceRegistry: registryArn ("The currently supported service registry is AWS Cloud Map")`,
    operations: ['CreateService', 'UpdateService', 'CreateTaskSet'],
    find: ({ serviceRegistries }) => {
      const arns: unknown[] = (serviceRegistries ?? []).map((one: Json) => one.registryArn ?? '');
      const wrong = arns.find((arn) => !REGISTRY.test(`${arn}`));
      return wrong === undefined ? undefined : `The service registry ARN '${wrong}' is not valid.`;
    },
  },
  {
    id: 'load-balancers-many',
    source:
      'hashicorp/terraform#25306; developer guide: "You can attach up to five target groups to an Amazon ECS service"',
    recorded: true,
    operations: ['CreateService', 'UpdateService', 'CreateTaskSet'],
    find: ({ loadBalancers }) => (more(loadBalancers, 5) ? 'load balancers can have at most 5 items.' : undefined),
  },
  {
    id: 'target-group-arn',
    source: `${API}, LoadBalancer: targetGroupArn ("The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group")`,
    operations: ['CreateService', 'UpdateService', 'CreateTaskSet'],
    find: ({ loadBalancers }) => {
      const arns: unknown[] = (Array.isArray(loadBalancers) ? loadBalancers : []).map((one) => one?.targetGroupArn);
      const wrong = arns.find((arn) => typeof arn === 'string' && !TARGET_GROUP.test(arn));
      return wrong === undefined ? undefined : `The target group ARN '${wrong}' is not valid.`;
    },
  },
  {
    id: 'load-balancer-members',
    source: `${API}, LoadBalancer: a load balancer is a target group or a Classic Load Balancer, with a container and its port`,
    operations: ['CreateService', 'UpdateService'],
    find: ({ loadBalancers }) =>
      (Array.isArray(loadBalancers) ? loadBalancers : []).some(
        ({ targetGroupArn, loadBalancerName, containerName, containerPort, advancedConfiguration }: Json) => {
          // ECS refuses a Classic Load Balancer with an advanced configuration in words of its own.
          if (loadBalancerName && advancedConfiguration) return false;
          return !targetGroupArn === !loadBalancerName || !containerName || containerPort === undefined;
        },
      )
        ? 'A load balancer must have either a targetGroupArn or a loadBalancerName, and a containerName and containerPort.'
        : undefined,
  },
  {
    id: 'platform-version-of-ec2',
    source: 'aws/amazon-ecs-cli#1040',
    recorded: true,
    operations: ['RunTask', 'CreateTaskSet'],
    find: ({ launchType, platformVersion }) =>
      launchType === 'EC2' && platformVersion
        ? 'The platform version must be null when specifying an EC2 launch type.'
        : undefined,
  },
  {
    id: 'overrides-size',
    source: `${API}, RunTask: overrides ("A total of 8192 characters are allowed for overrides")`,
    operations: ['RunTask'],
    find: ({ overrides }) =>
      overrides && JSON.stringify(overrides).length > 8192
        ? 'Container Overrides length must be at most 8192.'
        : undefined,
  },
  {
    id: 'tags-many',
    source: `${API}, Tag ("Maximum number of tags per resource - 50")`,
    operations: TAGGED,
    find: ({ tags }) => (more(tags, 50) ? 'Tags can not have more than 50 entries.' : undefined),
  },
  {
    id: 'tag-key',
    source: `${API}, Tag ("Maximum key length - 128 Unicode characters in UTF-8"; letters, numbers, spaces and + - = . _ : / @)`,
    operations: [...TAGGED, 'RegisterTaskDefinition'],
    find: ({ tags }) => {
      const wrong = tagsOf(tags).find(({ key }) => !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(`${key ?? ''}`));
      return wrong && `The tag key '${wrong.key ?? ''}' is not valid.`;
    },
  },
  {
    id: 'tag-value',
    source: `${API}, Tag ("Maximum value length - 256 Unicode characters in UTF-8")`,
    operations: [...TAGGED, 'RegisterTaskDefinition'],
    find: ({ tags }) => {
      const wrong = tagsOf(tags).find(({ value }) => !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(`${value ?? ''}`));
      return wrong && `The value of the tag '${wrong.key}' is not valid.`;
    },
  },
  {
    id: 'tag-reserved',
    source: `${API}, Tag ("Do not use aws:, AWS:, or any upper or lowercase combination of such as a prefix for either keys or values")`,
    operations: [...TAGGED, 'RegisterTaskDefinition'],
    find: ({ tags }) => {
      const wrong = tagsOf(tags).find(({ key, value }) => /^aws:/i.test(`${key}`) || /^aws:/i.test(`${value ?? ''}`));
      return wrong && `The tag '${wrong.key}' begins with aws:, which is reserved.`;
    },
  },
  {
    id: 'tag-twice',
    source: `${API}, Tag ("For each resource, each tag key must be unique")`,
    operations: [...TAGGED, 'RegisterTaskDefinition'],
    find: ({ tags }) => {
      const keys = tagsOf(tags).map(({ key }) => key);
      const twice = keys.find((key, index) => keys.indexOf(key) !== index);
      return twice === undefined ? undefined : `The tag key '${twice}' is given more than once.`;
    },
  },
];

function tagsOf(tags: unknown): Json[] {
  return Array.isArray(tags) ? tags : [];
}

/** Wraps the operations, so that each first refuses the requests that ECS refuses. */
export function withRequestRules(operations: Record<string, Operation>): Record<string, Operation> {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => {
      const rules = REQUEST_RULES.filter((rule) => rule.operations.includes(name));
      const checked: Operation = (input, call) => {
        checkConstraints('ecs', name, input, []);
        for (const { find } of rules) refuseFound(find(input));
        return operation(input, call);
      };
      return [name, checked];
    }),
  );
}

function refuseFound(found: string | undefined): void {
  if (found !== undefined) throw new AwsError('InvalidParameterException', found);
}
