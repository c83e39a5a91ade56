import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { ECR } from '@aws-sdk/client-ecr';
import { ECS } from '@aws-sdk/client-ecs';
import { IAM } from '@aws-sdk/client-iam';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { SSM } from '@aws-sdk/client-ssm';
import type { LocalAws } from '../../local-aws/server.ts';
import { NAMES } from './hello.ts';
import { createLoadBalancer, type Slow } from './slow.ts';
import type { Strategy } from './strategy.ts';

/** Secrets of the sample service; the demo searches for them in everything that the actions output. */
export const SECRETS = {
  databaseUrl: 'postgres://hello:correct-horse-battery@db.internal:5432/hello',
  sessionKey: 'staple-0f3c7a1e5b9d2468',
};

/** Lets ECS's tasks assume the role. */
const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

/** How many tasks the service has. */
export const TASKS = 4;

/** Calls that change nothing. They are not shown. */
const READS = /^(Get|List|Describe|Batch(Get|Check)|HeadObject)/;
const POLL_MS = 3_000;
/**
 * How often the load balancer checks a healthy target, in real seconds. A version that only the load balancer can
 * detect is detected sooner with more frequent checks.
 */
const HEALTH_CHECK_SECONDS = { usual: 30, often: 5 } as const;

/** The AWS account of the service, prepared before the first delivery. */
export class Account {
  readonly aws: LocalAws;
  readonly #plans: object[] = [];
  readonly #options;
  readonly #containers: boolean;
  readonly #slow: Slow | undefined;
  #targetGroupArn: string;

  /** @param containers whether tasks are containers */
  constructor(aws: LocalAws, { containers, slow }: { containers: boolean; slow?: Slow | undefined }) {
    this.aws = aws;
    this.#slow = slow;
    this.#containers = containers;
    this.#targetGroupArn = `arn:aws:elasticloadbalancing:${aws.region}:${aws.account}:targetgroup/${NAMES.service}/73e2d6bc24d8a067`;
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    this.#options = { endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } };
  }

  /** Creates the cluster, the repository, the log group, the tasks' roles, a parameter and a secret. */
  async prepare(): Promise<void> {
    const options = this.#options;
    await Promise.all([
      new ECS(options).createCluster({ clusterName: NAMES.cluster }),
      new ECR(options).createRepository({ repositoryName: NAMES.repository, imageTagMutability: 'IMMUTABLE' }),
      new CloudWatchLogs(options).createLogGroup({ logGroupName: NAMES.logGroup }),
      ...['hello-execution', 'hello-task'].map((RoleName) =>
        new IAM(options).createRole({ RoleName, AssumeRolePolicyDocument: JSON.stringify(TRUST) }),
      ),
      new SSM(options).putParameter({ Name: NAMES.parameter, Type: 'SecureString', Value: SECRETS.databaseUrl }),
      new SecretsManager(options).createSecret({
        Name: NAMES.secret,
        SecretString: JSON.stringify({ key: SECRETS.sessionKey }),
      }),
    ]);
    if (this.#slow) this.#targetGroupArn = await createLoadBalancer(NAMES.service, this.#slow, options);
  }

  /** Sets the behavior of the tasks of further images; containers need no plan. */
  addPlan(plan: object): void {
    if (this.#containers) return;
    this.#plans.push(plan);
    this.aws.setPlans(this.#plans);
  }

  /** Sets the load balancer's health check; returns its URL, if it has one. */
  async checkHealth(how: keyof typeof HEALTH_CHECK_SECONDS): Promise<string | undefined> {
    if (!this.#containers) return undefined;
    const { Url } = await this.aws.putTargetGroup({
      TargetGroupArn: this.#targetGroupArn,
      Name: NAMES.service,
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: HEALTH_CHECK_SECONDS[how],
      Attributes: { 'deregistration_delay.timeout_seconds': 10 },
    });
    return Url;
  }

  /** Creates the service, and waits until its tasks are running. */
  async createService(taskDefinition: string, signal: AbortSignal, strategy?: Strategy): Promise<void> {
    const ecs = new ECS(this.#options);
    const usual = {
      cluster: NAMES.cluster,
      serviceName: NAMES.service,
      taskDefinition,
      desiredCount: TASKS,
      launchType: 'FARGATE' as const,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      loadBalancers: [
        {
          targetGroupArn: this.#targetGroupArn,
          containerName: NAMES.container,
          containerPort: NAMES.containerPort,
        },
      ],
      deploymentConfiguration: {
        // Two tasks are replaced at a time, so that both versions respond for some time.
        maximumPercent: this.#slow?.maximumPercent ?? 150,
        // Two failed tasks trigger the circuit breaker, because a third task would have to wait for more health checks.
        deploymentCircuitBreaker: {
          enable: true,
          rollback: true,
          thresholdConfiguration: { type: 'COUNT' as const, value: 2 },
        },
      },
    };
    const { loadBalancers, deploymentConfiguration, ...place } = usual;
    const members = strategy ? strategy.members(usual) : { loadBalancers, deploymentConfiguration };
    await ecs.createService({ ...place, ...members });
    await strategy?.afterCreate();
    for (;;) {
      await this.aws.clock.sleep(POLL_MS);
      signal.throwIfAborted();
      const { services } = await ecs.describeServices({ cluster: NAMES.cluster, services: [NAMES.service] });
      const [service] = services ?? [];
      if (service?.taskSets?.[0]?.stabilityStatus === 'STEADY_STATE') return;
      if (service?.deployments?.[0]?.rolloutState === 'COMPLETED') return;
    }
  }

  /** A password for the registry, as for `docker login`. */
  async registryToken(): Promise<string> {
    const { authorizationData } = await new ECR(this.#options).getAuthorizationToken({});
    return authorizationData?.[0]?.authorizationToken ?? '';
  }

  /** The calls since `clearRequests` that changed something. */
  writes(): string[] {
    return this.aws
      .requests()
      .flatMap(({ service, operation }) => (READS.test(operation) ? [] : [`${service}:${operation}`]));
  }
}
