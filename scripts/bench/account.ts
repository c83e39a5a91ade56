import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type ServiceDeployment,
} from '@aws-sdk/client-ecs';
import type { Plan } from '../../local-aws/ecs/plan.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { type ActionRun, runAction } from '../../test/runner/runner.ts';

const CLUSTER = 'bench';
const HOUR_MS = 3_600_000;

/** The result of one service in the output `results`. */
export interface Result {
  readonly service: string;
  readonly verdict: string;
  readonly 'service-deployment-arn': string;
}

/** A local AWS with services, each with a family of the same name whose first revision is active. */
export class Account {
  readonly aws: LocalAws;
  readonly admin: ECSClient;
  readonly cluster = CLUSTER;
  readonly #workspace = mkdtempSync(join(tmpdir(), 'slipway-bench-'));

  private constructor(aws: LocalAws) {
    this.aws = aws;
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    this.admin = new ECSClient({
      region: aws.region,
      endpoint: aws.url,
      credentials: { accessKeyId, secretAccessKey },
    });
  }

  /** @param speed simulated seconds per second; far above 10, the process's own time distorts the result */
  static async open(speed: number, services: readonly string[], plans: readonly Plan[] = []): Promise<Account> {
    const account = new Account(await startLocalAws({ speed, plans }));
    await account.admin.send(new CreateClusterCommand({ clusterName: CLUSTER }));
    for (const name of services) {
      await account.admin.send(new RegisterTaskDefinitionCommand(taskDefinition(name, '1')));
      await account.admin.send(
        new CreateServiceCommand({
          cluster: CLUSTER,
          serviceName: name,
          taskDefinition: name,
          desiredCount: 2,
          launchType: 'FARGATE',
          networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
          deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        }),
      );
    }
    account.aws.step(HOUR_MS);
    account.aws.clearRequests();
    return account;
  }

  /** Deploys an image's tag to each service in one step, each from its own file. */
  async deploy(
    services: readonly string[],
    tag: string,
    inputs: Readonly<Record<string, string | number | boolean>> = {},
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
    if (!run.outputs.results) throw new Error(`deploy-service reported no services:\n${run.log}`);
    return { run, results: JSON.parse(run.outputs.results) as Result[] };
  }

  async serviceDeployment({ service, 'service-deployment-arn': arn }: Result): Promise<ServiceDeployment> {
    const { serviceDeployments = [] } = await this.admin.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
    );
    if (!serviceDeployments[0]) throw new Error(`${service} has no service deployment '${arn}'`);
    return serviceDeployments[0];
  }

  /** When the update of a service was received, on the local AWS's clock; ms since the epoch. */
  updatedAt(service: string): number {
    const updates = this.aws.requests({ service: 'ecs', operation: 'UpdateService' });
    return updates.find(({ input }) => input.service === service)?.time ?? Number.NaN;
  }

  async close(): Promise<void> {
    this.admin.destroy();
    rmSync(this.#workspace, { recursive: true });
    await this.aws.close();
  }
}

function taskDefinition(family: string, tag: string) {
  const image = `registry.example/${family}:${tag}`;
  const healthCheck = { command: ['CMD', '/healthy'] };
  return {
    family,
    requiresCompatibilities: ['FARGATE' as const],
    networkMode: 'awsvpc' as const,
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ name: 'web', image, essential: true, healthCheck }],
  };
}
