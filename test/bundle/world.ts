import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type Tag,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { rightsOf } from '../runner/policy.ts';
import { type ActionRun, type JobOptions, runAction, type StepOptions } from '../runner/runner.ts';

/** Simulated seconds per real second: a deployment of a minute and a half takes a second or two. */
export const SPEED = 40;

/**
 * The permissions of an action. Users grant its iam-policy.json; more permissions, which `npm run test:deep` also
 * tests, change nothing.
 */
export const RIGHTS: readonly (readonly [name: string, policy: boolean])[] = [
  ...(process.env.DEEP ? [['with all permissions', false] as const] : []),
  ['with only the permissions of its iam-policy.json', true],
];

/** An image that is pinned, and that a plan finds by its letter. */
export const image = (letter: string) => `public.example/web@sha256:${letter.repeat(64)}`;

/** A task definition with one container with a health check, whose image is `image(letter)`. */
export function definition(letter: string, container: object = {}): RegisterTaskDefinitionCommandInput {
  return {
    family: 'web',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      {
        name: 'web',
        image: image(letter),
        memory: 128,
        essential: true,
        healthCheck: { command: ['CMD', '/healthy'] },
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/web', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'ecs' },
        },
        ...container,
      },
    ],
  };
}

/** A trust policy that lets a service assume the role, as ECS's tasks assume a task role. */
export const trust = (service = 'ecs-tasks.amazonaws.com') =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
  });

/** A plan: tasks with the image `letter` print a line and exit with code 1 shortly after they start. */
export const crashing = (letter: string) => ({
  match: { image: letter.repeat(64) },
  tasks: [
    {
      start: 3,
      log: [
        { after: 1, line: 'starting' },
        { after: 2, line: 'FATAL: no database' },
      ],
      exit: { after: 3, code: 1, container: 'web' },
    },
  ],
});

/** The tags of a revision that Slipway deployed. */
export const RUN_TAGS = [{ key: 'slipway:run', value: 'https://github.com/acme/hello/actions/runs/1' }];

/** A local AWS with the service `web` of cluster `demo`, whose active revision is `web:1` (image a). */
export class World {
  readonly aws: LocalAws;
  readonly admin: ECSClient;
  /** Whether only an action's own iam-policy.json is allowed while it runs. */
  policy: boolean;

  private constructor(aws: LocalAws, policy: boolean) {
    this.aws = aws;
    this.policy = policy;
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    this.admin = new ECSClient({
      endpoint: aws.url,
      region: aws.region,
      credentials: { accessKeyId, secretAccessKey },
    });
  }

  /**
   * @param policy whether only an action's own iam-policy.json is allowed while it runs
   * @param service members of CreateService in addition to the defaults; `false` for no service
   */
  static async start({
    policy = false,
    service = {} as Partial<CreateServiceCommandInput> | false,
  } = {}): Promise<World> {
    const world = new World(await startLocalAws({ speed: SPEED }), policy);
    const { admin, aws } = world;
    await admin.send(new CreateClusterCommand({ clusterName: 'demo' }));
    const { region, url: endpoint } = aws;
    const credentials = await admin.config.credentials();
    const logs = new CloudWatchLogsClient({ region, endpoint, credentials });
    await logs.send(new CreateLogGroupCommand({ logGroupName: '/web' }));
    logs.destroy();
    const iam = new IAMClient({ region, endpoint, credentials });
    await iam.send(new CreateRoleCommand({ RoleName: 'execution', AssumeRolePolicyDocument: trust() }));
    iam.destroy();
    await admin.send(new RegisterTaskDefinitionCommand({ ...definition('a'), tags: RUN_TAGS }));
    if (service) await world.createService('web', service);
    return world;
  }

  async createService(serviceName: string, service: Partial<CreateServiceCommandInput> = {}): Promise<void> {
    await this.admin.send(
      new CreateServiceCommand({
        cluster: 'demo',
        serviceName,
        taskDefinition: 'web:1',
        desiredCount: 2,
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        ...service,
      }),
    );
    this.aws.step(180_000);
    this.aws.clearRequests();
  }

  /** Runs an action of dist as a runner does, against this local AWS. */
  run(action: string, inputs: StepOptions['inputs'], options: StepOptions & JobOptions = {}): Promise<ActionRun> {
    if (this.policy) {
      this.aws.setPolicy(rightsOf(action, this.aws));
    }
    return runAction(action, { aws: this.aws, inputs: { cluster: 'demo', service: 'web', ...inputs }, ...options });
  }

  async service(name = 'web'): Promise<Service> {
    const { services } = await this.admin.send(new DescribeServicesCommand({ cluster: 'demo', services: [name] }));
    return services?.[0] as Service;
  }

  /** A deployment by another pipeline. */
  async update(input: {
    service?: string;
    taskDefinition?: string;
    desiredCount?: number;
    forceNewDeployment?: boolean;
  }): Promise<void> {
    await this.admin.send(new UpdateServiceCommand({ cluster: 'demo', service: 'web', ...input }));
  }

  async register(letter: string, container: object = {}, tags: Tag[] = []): Promise<string> {
    const input = { ...definition(letter, container), ...(tags.length > 0 && { tags }) };
    const { taskDefinition } = await this.admin.send(new RegisterTaskDefinitionCommand(input));
    return taskDefinition?.taskDefinitionArn as string;
  }

  /**
   * Whether the PRIMARY deployment has completed, even if only its service deployment shows this while old tasks
   * drain.
   */
  async hasCompleted(name = 'web'): Promise<boolean> {
    const { deployments = [], currentServiceDeployment = '' } = await this.service(name);
    if (deployments[0]?.rolloutState === 'COMPLETED') return true;
    if (currentServiceDeployment === '') return false;
    const { serviceDeployments = [] } = await this.admin.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [currentServiceDeployment] }),
    );
    return serviceDeployments[0]?.status === 'SUCCESSFUL';
  }

  /** The number of service deployments. */
  async countDeployments(): Promise<number> {
    const input = { cluster: 'demo', service: 'web' };
    const { serviceDeployments = [] } = await this.admin.send(new ListServiceDeploymentsCommand(input));
    return serviceDeployments.length;
  }

  /** How often the action called an operation of ECS. */
  calls(operation: string): number {
    return this.aws.requests({ service: 'ecs', operation }).length;
  }

  /** Waits until the action has called an operation of ECS. */
  async called(operation: string): Promise<void> {
    while (this.calls(operation) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async end(): Promise<void> {
    this.admin.destroy();
    await this.aws.close();
  }
}
