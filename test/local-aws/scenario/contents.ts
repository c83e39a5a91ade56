import type { Json } from '../../../local-aws/service.ts';
import type { Bench } from './bench.ts';

type Read = (operation: string, input?: Json) => Promise<Json>;

/** Everything that a service has stored, as its own reads return it. */
export async function contentsOf(bench: Bench, service: string): Promise<string> {
  const read: Read = async (operation, input = {}) => {
    const { output, refused } = await bench.call(service, operation, input);
    return output ?? { refused };
  };
  const seen = CONTENTS[service] ? await CONTENTS[service](read) : [];
  return JSON.stringify(seen);
}

const all = (read: Read, reads: Record<string, Json>) =>
  Promise.all(Object.entries(reads).map(([operation, input]) => read(operation, input)));
const each = <T>(items: readonly T[] | undefined, of: (item: T) => Promise<unknown>) =>
  Promise.all((items ?? []).map(of));

const CONTENTS: Readonly<Record<string, (read: Read) => Promise<unknown>>> = {
  'application-autoscaling': async (read) => {
    const { ScalableTargets } = await read('DescribeScalableTargets', { ServiceNamespace: 'ecs' });
    return [
      ScalableTargets,
      await read('DescribeScalingPolicies', { ServiceNamespace: 'ecs' }),
      await each<Json>(ScalableTargets, ({ ScalableTargetARN }) =>
        read('ListTagsForResource', { ResourceARN: ScalableTargetARN }),
      ),
    ];
  },
  cloudwatch: (read) => read('DescribeAlarms', { MaxRecords: 100 }),
  codedeploy: async (read) => {
    const [{ applications }, { deployments }] = await Promise.all([read('ListApplications'), read('ListDeployments')]);
    return [
      deployments,
      await read('ListDeploymentConfigs'),
      await each<string>(deployments, (deploymentId) => read('GetDeployment', { deploymentId })),
      await each<string>(applications, async (applicationName) => {
        const { deploymentGroups } = await read('ListDeploymentGroups', { applicationName });
        const group = (deploymentGroupName: string) =>
          read('GetDeploymentGroup', { applicationName, deploymentGroupName });
        return [await read('GetApplication', { applicationName }), await each<string>(deploymentGroups, group)];
      }),
    ];
  },
  ecr: async (read) => {
    const { repositories } = await read('DescribeRepositories');
    return [
      repositories,
      await all(read, {
        GetRegistryScanningConfiguration: {},
        DescribePullThroughCacheRules: {},
        DescribeRepositoryCreationTemplates: {},
      }),
      await each<Json>(repositories, async ({ repositoryName, repositoryArn }) => [
        await all(read, {
          DescribeImages: { repositoryName },
          GetLifecyclePolicy: { repositoryName },
          GetRepositoryPolicy: { repositoryName },
          ListTagsForResource: { resourceArn: repositoryArn },
        }),
      ]),
    ];
  },
  'ecr-public': (read) => all(read, { DescribeRepositories: {}, DescribeRegistries: {} }),
  ecs: async (read) => {
    const { clusterArns } = await read('ListClusters');
    const { families } = await read('ListTaskDefinitionFamilies', { status: 'ALL' });
    return [
      families,
      await all(read, {
        DescribeClusters: { clusters: clusterArns, include: ['TAGS', 'SETTINGS', 'CONFIGURATIONS'] },
        DescribeCapacityProviders: { include: ['TAGS'] },
        ListAccountSettings: { effectiveSettings: true },
      }),
      await each(['ACTIVE', 'INACTIVE', 'DELETE_IN_PROGRESS'], (status) => read('ListTaskDefinitions', { status })),
      await each<string>(clusterArns, (cluster) => contentsOfCluster(read, cluster)),
    ];
  },
  elasticloadbalancing: async (read) => {
    const { LoadBalancers = [] } = await read('DescribeLoadBalancers');
    const { TargetGroups = [] } = await read('DescribeTargetGroups');
    const arns: string[] = [...LoadBalancers, ...TargetGroups].map((one) => one.LoadBalancerArn ?? one.TargetGroupArn);
    return [
      LoadBalancers,
      TargetGroups,
      await each(arns, (arn) => read('DescribeTags', { ResourceArns: [arn] })),
      await each<Json>(TargetGroups, ({ TargetGroupArn }) => read('DescribeTargetGroupAttributes', { TargetGroupArn })),
      await each<Json>(LoadBalancers, async ({ LoadBalancerArn }) => {
        const { Listeners } = await read('DescribeListeners', { LoadBalancerArn });
        return [
          Listeners,
          await read('DescribeLoadBalancerAttributes', { LoadBalancerArn }),
          await each<Json>(Listeners, ({ ListenerArn }) => read('DescribeRules', { ListenerArn })),
        ];
      }),
    ];
  },
  events: async (read) => {
    const { Rules } = await read('ListRules');
    return [
      Rules,
      await each<Json>(Rules, ({ Name, Arn }) =>
        all(read, { ListTargetsByRule: { Rule: Name }, ListTagsForResource: { ResourceARN: Arn } }),
      ),
    ];
  },
  iam: async (read) => {
    const { Roles } = await read('ListRoles');
    return [
      Roles,
      await each<Json>(Roles, ({ RoleName }) => read('ListRolePolicies', { RoleName })),
      await read('ListOpenIDConnectProviders'),
    ];
  },
  lambda: (read) => all(read, { GetFunction: { FunctionName: 'job' } }),
  logs: async (read) => {
    const { logGroups } = await read('DescribeLogGroups');
    return [
      logGroups,
      await each<Json>(logGroups, ({ logGroupName }) => read('FilterLogEvents', { logGroupName })),
      await each<Json>(logGroups, ({ logGroupName }) => read('DescribeLogStreams', { logGroupName })),
    ];
  },
  secretsmanager: async (read) => {
    const { SecretList } = await read('ListSecrets', { IncludePlannedDeletion: true });
    return [
      SecretList,
      await each<Json>(SecretList, ({ ARN }) =>
        read('ListSecretVersionIds', { SecretId: ARN, IncludeDeprecated: true }),
      ),
    ];
  },
  ssm: async (read) => {
    const { Parameters } = await read('DescribeParameters');
    return [
      Parameters,
      await each<Json>(Parameters, ({ Name }) => read('GetParameter', { Name })),
      await each<Json>(Parameters, ({ Name }) =>
        read('ListTagsForResource', { ResourceType: 'Parameter', ResourceId: Name }),
      ),
    ];
  },
};

async function contentsOfCluster(read: Read, cluster: string): Promise<unknown> {
  const { serviceArns } = await read('ListServices', { cluster, maxResults: 100 });
  const { taskArns } = await read('ListTasks', { cluster });
  const { taskArns: stopped } = await read('ListTasks', { cluster, desiredStatus: 'STOPPED' });
  return [
    stopped,
    await read('DescribeTasks', { cluster, tasks: taskArns?.slice(0, 100) }),
    await read('ListContainerInstances', { cluster }),
    await each<string>(serviceArns, (service) =>
      all(read, {
        DescribeServices: { cluster, services: [service], include: ['TAGS'] },
        ListServiceDeployments: { cluster, service },
        DescribeTaskSets: { cluster, service },
      }),
    ),
  ];
}
