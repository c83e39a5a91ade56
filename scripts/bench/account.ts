import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CodeDeploy, type DeploymentInfo } from '@aws-sdk/client-codedeploy';
import { ECS } from '@aws-sdk/client-ecs';
import type { Plan } from '../../local-aws/ecs/plan.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { type ActionRun, runAction } from '../../test/runner/runner.ts';

const CLUSTER = 'bench';
const HOUR_MS = 3_600_000;
const AWS_ARN = (service: string, resource: string) => `arn:aws:${service}:eu-central-1:123456789012:${resource}`;
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

/** The deployment controller of an account's services: ECS, CodeDeploy, or ECS Express Mode. */
export type Kind = 'ecs' | 'codedeploy' | 'express';
type Inputs = Readonly<Record<string, string | number | boolean>>;

/** The result of one service in the `results` output. */
export interface Result {
  readonly service: string;
  readonly verdict: string;
  readonly 'service-deployment-arn': string;
  readonly 'codedeploy-deployment-id'?: string;
}

/** A service's result, with the time at which its step ended; ms since the epoch. */
export interface Ended {
  readonly result: Result;
  readonly ended: number;
}

/** A local AWS with services, each of which has an active first version. */
export class Account {
  readonly aws: LocalAws;
  readonly #kind: Kind;
  readonly #ecs: ECS;
  readonly #codeDeploy: CodeDeploy;
  readonly #workspace = mkdtempSync(join(tmpdir(), 'slipway-bench-'));

  private constructor(aws: LocalAws, kind: Kind) {
    this.aws = aws;
    this.#kind = kind;
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    const settings = { region: aws.region, endpoint: aws.url, credentials: { accessKeyId, secretAccessKey } };
    this.#ecs = new ECS(settings);
    this.#codeDeploy = new CodeDeploy(settings);
  }

  /** @param speed simulated seconds per second; far above 10, the process's own time distorts the result */
  static async open(
    speed: number,
    services: readonly string[],
    plans: readonly Plan[] = [],
    kind: Kind = 'ecs',
  ): Promise<Account> {
    const account = new Account(await startLocalAws({ speed, plans }), kind);
    await account.#ecs.createCluster({ clusterName: CLUSTER });
    for (const name of services) await account.#create(name);
    account.aws.step(HOUR_MS);
    for (const name of kind === 'codedeploy' ? services : []) await account.#createGroup(name);
    account.aws.clearRequests();
    return account;
  }

  async #create(name: string): Promise<void> {
    if (this.#kind === 'express') {
      await this.#ecs.createExpressGatewayService({
        cluster: CLUSTER,
        serviceName: name,
        executionRoleArn: role('execution'),
        infrastructureRoleArn: role('infrastructure'),
        primaryContainer: { image: imageOf(name, '1'), containerPort: 8080 },
      });
      return;
    }
    const isOfCodeDeploy = this.#kind === 'codedeploy';
    await this.#ecs.registerTaskDefinition(taskDefinition(name, '1'));
    await this.#ecs.createService({
      cluster: CLUSTER,
      serviceName: name,
      taskDefinition: name,
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      ...(isOfCodeDeploy
        ? {
            deploymentController: { type: 'CODE_DEPLOY' },
            loadBalancers: [{ targetGroupArn: targetGroup(`${name}-blue`), containerName: 'web', containerPort: 8080 }],
          }
        : { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } }),
    });
  }

  async #createGroup(name: string): Promise<void> {
    const applicationName = `AppECS-${CLUSTER}-${name}`;
    await this.#codeDeploy.createApplication({ applicationName, computePlatform: 'ECS' });
    await this.#codeDeploy.createDeploymentGroup({
      applicationName,
      deploymentGroupName: `DgpECS-${CLUSTER}-${name}`,
      serviceRoleArn: role('codedeploy'),
      ecsServices: [{ clusterName: CLUSTER, serviceName: name }],
      deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
      loadBalancerInfo: {
        targetGroupPairInfoList: [
          {
            targetGroups: [{ name: `${name}-blue` }, { name: `${name}-green` }],
            prodTrafficRoute: {
              listenerArns: [AWS_ARN('elasticloadbalancing', `listener/app/${name}/0123456789abcdef`)],
            },
          },
        ],
      },
    });
  }

  /** Writes a service definition that changes each service, and returns the `service-definition` input. */
  writeServiceDefinitions(services: readonly string[]): string {
    const definition = { enableECSManagedTags: true, propagateTags: 'SERVICE' };
    const lines = services.map((name) => {
      writeFileSync(join(this.#workspace, `${name}.service.json`), JSON.stringify(definition));
      return `${name}=${name}.service.json`;
    });
    return lines.join('\n');
  }

  /** Deploys an image's tag to each service in one step, each from its own file. */
  async deploy(
    services: readonly string[],
    tag: string,
    inputs: Inputs = {},
  ): Promise<{ run: ActionRun; results: Result[] }> {
    const lines = services.map((name) => {
      writeFileSync(join(this.#workspace, `${name}.json`), JSON.stringify(taskDefinition(name, tag)));
      return `${name}=${name}.json`;
    });
    const run = await runAction('deploy-service', {
      aws: this.aws,
      workspace: this.#workspace,
      // These images and roles do not exist, so they cannot be checked.
      inputs: { cluster: CLUSTER, service: lines.join('\n'), preflight: false, ...inputs },
    });
    return { run, results: resultsOf(run) };
  }

  /** Deploys an image's tag to each service: in one step, or in one step each where the action deploys one service. */
  async deployEach(services: readonly string[], tag: string, inputs: Inputs = {}): Promise<Ended[]> {
    if (this.#kind !== 'express') {
      const { run, results } = await this.deploy(services, tag, inputs);
      return results.map((result) => ({ result, ended: run.ended }));
    }
    const ends = await Promise.all(
      services.map(async (name) => {
        const run = await runAction('deploy-express', {
          aws: this.aws,
          inputs: {
            ...{ cluster: CLUSTER, 'service-name': name, image: imageOf(name, tag), 'container-port': '8080' },
            ...{ 'execution-role-arn': role('execution'), 'infrastructure-role-arn': role('infrastructure') },
            preflight: false,
            ...inputs,
          },
        });
        return resultsOf(run).map((result) => ({ result, ended: run.ended }));
      }),
    );
    return ends.flat();
  }

  /**
   * The time at which AWS ended the deployment of a result, on the local AWS's clock, in ms; `Infinity` if it has not
   * ended.
   */
  async finishedAt({ service, ...result }: Result): Promise<number> {
    const { 'codedeploy-deployment-id': id, 'service-deployment-arn': arn } = result;
    if (id) return this.#finishedByCodeDeploy(id);
    const { serviceDeployments = [] } = await this.#ecs.describeServiceDeployments({ serviceDeploymentArns: [arn] });
    if (!serviceDeployments[0]) throw new Error(`${service} has no service deployment '${arn}'`);
    return serviceDeployments[0].finishedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  }

  /**
   * The time at which `deployments[]` first showed the completed deployment; `Infinity` if it does not show it, or if
   * CodeDeploy deploys.
   */
  async completedAt(service: string): Promise<number> {
    const { services = [] } = await this.#ecs.describeServices({ cluster: CLUSTER, services: [service] });
    const completed = services[0]?.deployments?.find(
      ({ status, rolloutState }) => status === 'PRIMARY' && rolloutState === 'COMPLETED',
    );
    return completed?.updatedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  }

  /**
   * The time at which all traffic had shifted and all hooks of a deployment had ended, or at which its rollback ended.
   */
  async #finishedByCodeDeploy(deploymentId: string): Promise<number> {
    const { deploymentInfo } = await this.#codeDeploy.getDeployment({ deploymentId });
    const { rollbackDeploymentId } = deploymentInfo?.rollbackInfo ?? {};
    if (rollbackDeploymentId) return this.#finishedByCodeDeploy(rollbackDeploymentId);
    const ends = [endOf(deploymentInfo)];
    if (deploymentInfo?.instanceTerminationWaitTimeStarted) {
      const { targetIds = [] } = await this.#codeDeploy.listDeploymentTargets({ deploymentId });
      const { deploymentTargets = [] } = await this.#codeDeploy.batchGetDeploymentTargets({ deploymentId, targetIds });
      const events = deploymentTargets[0]?.ecsTarget?.lifecycleEvents ?? [];
      ends.push(events.at(-1)?.endTime?.getTime() ?? Number.POSITIVE_INFINITY);
    }
    return Math.min(...ends);
  }

  /**
   * The time at which the call that began a service's deployment was received, on the local AWS's clock; ms since the
   * epoch.
   */
  updatedAt(service: string): number {
    const update = this.aws.requests().find(({ operation, input = {} }) => {
      if (operation === 'UpdateService') return input.service === service;
      if (operation === 'CreateDeployment') return input.deploymentGroupName === `DgpECS-${CLUSTER}-${service}`;
      return operation === 'UpdateExpressGatewayService' && String(input.serviceArn).endsWith(`/${service}`);
    });
    return update?.time ?? Number.NaN;
  }

  async close(): Promise<void> {
    this.#ecs.destroy();
    this.#codeDeploy.destroy();
    rmSync(this.#workspace, { recursive: true });
    await this.aws.close();
  }
}

function resultsOf({ outputs, log }: ActionRun): Result[] {
  if (!outputs.results) throw new Error(`the step reported no services:\n${log}`);
  return JSON.parse(outputs.results) as Result[];
}

function endOf({ completeTime }: DeploymentInfo = {}): number {
  return completeTime?.getTime() ?? Number.POSITIVE_INFINITY;
}

function targetGroup(name: string): string {
  return AWS_ARN('elasticloadbalancing', `targetgroup/${name}/0123456789abcdef`);
}

function imageOf(name: string, tag: string): string {
  return `registry.example/${name}:${tag}`;
}

function taskDefinition(family: string, tag: string) {
  const healthCheck = { command: ['CMD', '/healthy'] };
  const portMappings = [{ containerPort: 8080 }];
  return {
    family,
    requiresCompatibilities: ['FARGATE' as const],
    networkMode: 'awsvpc' as const,
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ name: 'web', image: imageOf(family, tag), essential: true, healthCheck, portMappings }],
  };
}
