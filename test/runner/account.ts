import {
  ApplicationAutoScaling,
  type RegisterScalableTargetCommandInput,
} from '@aws-sdk/client-application-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { ECR } from '@aws-sdk/client-ecr';
import { type CreateServiceCommandInput, ECS, type RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { IAM } from '@aws-sdk/client-iam';
import type { PolicyDocument } from '../../local-aws/iam/policy.ts';
import { listOf, type Statement } from '../../local-aws/iam/policy.ts';
import type { LocalAws } from '../../local-aws/server.ts';
import type { Stack, Value } from './stack.ts';

type Properties = Record<string, Value>;

/** Names that differ between CloudFormation and the API. */
const NAMES: Readonly<Record<string, string>> = {
  ImageTagMutabilityExclusionFilterType: 'filterType',
  ImageTagMutabilityExclusionFilterValue: 'filter',
};

/**
 * Converts CloudFormation's names to the API's, whose first letter is lowercase. Names in maps, which a user chose, are
 * not changed.
 */
function toApi<T>(value: Value): T {
  if (Array.isArray(value)) return value.map((one) => toApi(one)) as T;
  if (typeof value !== 'object') return value as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [NAMES[key] ?? `${key[0]?.toLowerCase()}${key.slice(1)}`, toApi(one)]),
  ) as T;
}

/** An account in which stacks of infra/ are created, as far as the local AWS supports their resources. */
export class Account {
  readonly #aws: LocalAws;
  readonly #config;

  constructor(aws: LocalAws) {
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    this.#aws = aws;
    this.#config = { endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } };
  }

  async create(stack: Stack): Promise<void> {
    await this.#createIam(stack);
    await this.#createRest(stack);
  }

  async #createIam(stack: Stack): Promise<void> {
    const iam = new IAM(this.#config);
    for (const { Url, ClientIdList } of stack.ofType('AWS::IAM::OIDCProvider')) {
      await iam.createOpenIDConnectProvider({ Url: `${Url}`, ClientIDList: ClientIdList as string[] });
    }
    for (const role of stack.ofType('AWS::IAM::Role')) {
      const RoleName = `${role.RoleName ?? 'load-balancing'}`;
      await iam.createRole({
        RoleName,
        AssumeRolePolicyDocument: JSON.stringify(role.AssumeRolePolicyDocument),
        ...(role.MaxSessionDuration !== undefined && { MaxSessionDuration: Number(role.MaxSessionDuration) }),
      });
      for (const { PolicyName, PolicyDocument } of (role.Policies ?? []) as Properties[]) {
        await iam.putRolePolicy({
          RoleName,
          PolicyName: `${PolicyName}`,
          PolicyDocument: JSON.stringify(PolicyDocument),
        });
      }
    }
    iam.destroy();
  }

  async #createRest(stack: Stack): Promise<void> {
    const [ecs, logs, ecr, alarms, scaling] = [
      new ECS(this.#config),
      new CloudWatchLogs(this.#config),
      new ECR(this.#config),
      new CloudWatch(this.#config),
      new ApplicationAutoScaling(this.#config),
    ];
    for (const repository of stack.ofType('AWS::ECR::Repository')) {
      const { lifecyclePolicy, ...settings } = toApi<{ repositoryName: string; lifecyclePolicy: Properties }>(
        repository,
      );
      await ecr.createRepository(settings);
      const lifecyclePolicyText = `${lifecyclePolicy.lifecyclePolicyText}`;
      await ecr.putLifecyclePolicy({ repositoryName: settings.repositoryName, lifecyclePolicyText });
    }
    for (const { LogGroupName } of stack.ofType('AWS::Logs::LogGroup')) {
      await logs.createLogGroup({ logGroupName: `${LogGroupName}` });
    }
    for (const alarm of stack.ofType('AWS::CloudWatch::Alarm')) await alarms.putMetricAlarm(alarm as never);
    for (const cluster of stack.ofType('AWS::ECS::Cluster')) await ecs.createCluster(toApi(cluster));
    for (const definition of stack.ofType('AWS::ECS::TaskDefinition')) {
      await ecs.registerTaskDefinition(toApi<RegisterTaskDefinitionCommandInput>(definition));
    }
    for (const service of stack.ofType('AWS::ECS::Service')) {
      await ecs.createService(toApi<CreateServiceCommandInput>(service));
    }
    for (const target of stack.ofType('AWS::ApplicationAutoScaling::ScalableTarget')) {
      await scaling.registerScalableTarget(target as unknown as RegisterScalableTargetCommandInput);
    }
    this.#aws.step(180_000);
    for (const client of [ecs, logs, ecr, alarms, scaling]) client.destroy();
  }

  /** Enforces the policies of one role of a stack for every principal except the administrator. */
  enforce(stack: Stack, RoleName: string): PolicyDocument {
    const role = stack.ofType('AWS::IAM::Role').find((one) => one.RoleName === RoleName);
    if (!role) throw new Error(`the stack has no role ${RoleName}`);
    const documents = ((role.Policies ?? []) as Properties[]).map(
      ({ PolicyDocument }) => PolicyDocument as unknown as PolicyDocument,
    );
    const Statement: Statement[] = documents.flatMap((document) => listOf(document.Statement));
    const policy = { Version: '2012-10-17', Statement };
    this.#aws.setPolicy(policy);
    return policy;
  }
}
