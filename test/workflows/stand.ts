import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { listOf, type PolicyDocument } from '../../local-aws/iam/policy.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { writeRepository } from '../../scripts/workflows/copy.ts';
import { clientsOf, keysOf } from '../local-aws/clients.ts';
import { rightsOf } from '../runner/policy.ts';
import { type Order, type Run, runWorkflow } from './act.ts';
import { Consumer } from './consumer.ts';
import { tool } from './tool.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..', '..');
const ISSUER = 'token.actions.githubusercontent.com';
/** Simulated seconds per real second: the maximum for containers. */
const SPEED = 10;

/** The text of one of our examples. */
export function example(name: string): string {
  return readFileSync(join(root, 'examples', 'workflows', name), 'utf8');
}

/** The roles that the consumer's jobs assume. */
export const ROLES = {
  build: 'arn:aws:iam::123456789012:role/build',
  deploy: 'arn:aws:iam::123456789012:role/deploy',
} as const;

/**
 * An account with the repositories `hello` and `shop`, roles that trust the repository acme/hello, and clusters with
 * the service `hello`, whose tasks are containers, and everything that is needed to run workflows against it.
 */
export class Stand {
  readonly aws: LocalAws;
  readonly clients: ReturnType<typeof clientsOf>;
  readonly #scratch: string;
  /** The base image of the Dockerfiles. */
  readonly base: string;
  #number = 0;

  private constructor(aws: LocalAws, scratch: string, base: string) {
    this.aws = aws;
    this.clients = clientsOf(aws, keysOf(aws.adminEnv));
    this.#scratch = scratch;
    this.base = base;
  }

  static async open(): Promise<Stand> {
    const aws = await startLocalAws({ tasks: 'docker', speed: SPEED, policy: policies() });
    const stand = new Stand(aws, mkdtempSync(join(tmpdir(), 'slipway-act-')), `slipway-workflows-base:${aws.port}`);
    await importBaseImage(stand.base);
    writeRepository(join(stand.#scratch, 'slipway'), tool('DIST'));
    const { ecr, iam, logs, ssm } = stand.clients;
    await iam.createOpenIDConnectProvider({ Url: `https://${ISSUER}`, ClientIDList: ['sts.amazonaws.com'] });
    for (const RoleName of ['build', 'deploy']) await iam.createRole({ RoleName, AssumeRolePolicyDocument: trust() });
    for (const RoleName of ['hello-execution', 'hello-task']) {
      const AssumeRolePolicyDocument = trustOf({ Service: 'ecs-tasks.amazonaws.com' }, 'sts:AssumeRole');
      await iam.createRole({ RoleName, AssumeRolePolicyDocument });
    }
    for (const repositoryName of ['hello', 'shop']) {
      await ecr.createRepository({ repositoryName, imageTagMutability: 'IMMUTABLE' });
    }
    await logs.createLogGroup({ logGroupName: '/ecs/hello' });
    await ssm.putParameter({
      Name: '/hello/database-url',
      Type: 'SecureString',
      Value: 'postgres://db.internal/hello',
    });
    return stand;
  }

  /** A user's repository, with its own workflows. */
  consumer(workflows: Readonly<Record<string, string>>): Consumer {
    const folder = join(this.#scratch, `consumer-${++this.#number}`);
    const consumer = new Consumer(folder, this.base);
    for (const [name, text] of Object.entries(workflows)) consumer.write(`.github/workflows/${name}`, text);
    return consumer;
  }

  /** Creates a cluster with a service that runs an earlier version. Returns its revision. */
  async createService(cluster: string, serviceName = 'hello'): Promise<string> {
    const { ecs } = this.clients;
    await ecs.createCluster({ clusterName: cluster });
    const image = await this.#seed();
    const definition = JSON.parse(readFileSync(join(root, 'examples', 'hello', 'task-definition.json'), 'utf8'));
    definition.containerDefinitions[0].image = image;
    const { taskDefinition } = await ecs.registerTaskDefinition(definition);
    const arn = taskDefinition?.taskDefinitionArn ?? '';
    await ecs.createService({
      cluster,
      serviceName,
      taskDefinition: arn,
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    for (;;) {
      await this.aws.clock.sleep(1_000);
      const [service] = await this.services(cluster, serviceName);
      if (service?.deployments?.[0]?.rolloutState === 'COMPLETED') return arn;
    }
  }

  async services(cluster: string, serviceName = 'hello') {
    const { services = [] } = await this.clients.ecs.describeServices({ cluster, services: [serviceName] });
    return services;
  }

  /** The revision of a cluster's service once no deployment is in progress. */
  async serving(cluster: string, serviceName = 'hello'): Promise<{ revision: string; image: string }> {
    const [service] = await this.services(cluster, serviceName);
    const revision = service?.taskDefinition ?? '';
    const { taskDefinition } = await this.clients.ecs.describeTaskDefinition({ taskDefinition: revision });
    return { revision, image: taskDefinition?.containerDefinitions?.[0]?.image ?? '' };
  }

  /** The commit in the label of the active image. */
  async recordedCommit(cluster: string, serviceName = 'hello'): Promise<string | undefined> {
    const { revision: taskDefinition } = await this.serving(cluster, serviceName);
    const { tags = [] } = await this.clients.ecs.describeTaskDefinition({ taskDefinition, include: ['TAGS'] });
    return tags.find(({ key }) => key === 'slipway:commit')?.value;
  }

  /** An image without a commit label, pinned by digest and without the registry host. */
  async seedImage(): Promise<string> {
    await this.#seed();
    const imageIds = [{ imageTag: 'seed' }];
    const { imageDetails = [] } = await this.clients.ecr.describeImages({ repositoryName: 'hello', imageIds });
    return `hello@${imageDetails[0]?.imageDigest}`;
  }

  run(
    consumer: Consumer,
    workflow: string,
    order: Partial<Pick<Order, 'event' | 'payload' | 'inputs' | 'vars' | 'secrets'>> & {
      env?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<Run> {
    const scratch = join(this.#scratch, `run-${++this.#number}`);
    mkdirSync(scratch, { recursive: true });
    const { AWS_ENDPOINT_URL = '' } = this.aws.env;
    return runWorkflow({
      event: 'push',
      ...order,
      repository: consumer.folder,
      slipway: join(this.#scratch, 'slipway'),
      scratch,
      workflow: `.github/workflows/${workflow}`,
      env: {
        AWS_ENDPOINT_URL,
        AWS_EC2_METADATA_DISABLED: 'true',
        ...this.aws.oidcEnv({ repository: 'acme/hello' }),
        ...this.#clock(),
        ...(process.env.DOCKER_HOST && { DOCKER_HOST: process.env.DOCKER_HOST }),
        ...order.env,
      },
    });
  }

  async close(): Promise<void> {
    await this.aws.close();
    rmSync(this.#scratch, { recursive: true, force: true });
    const filters = [`${this.aws.host}/*`, this.base].flatMap((reference) => ['--filter', `reference=${reference}`]);
    const images = (await docker('image', 'ls', '--quiet', '--no-trunc', ...filters)).split('\n').filter(Boolean);
    if (images.length > 0) await docker('image', 'rm', '--force', ...new Set(images));
  }

  /** Runs the steps at the local AWS's speed. */
  #clock(): Record<string, string> {
    return {
      NODE_OPTIONS: `--import ${join(root, 'test', 'runner', 'clock.mjs')}`,
      CLOCK_SPEED: String(SPEED),
      CLOCK_REAL: String(Date.now()),
      CLOCK_SIMULATED: String(this.aws.clock.now()),
    };
  }

  /** An image of the sample service that belongs to no commit, built once. */
  async #seed(): Promise<string> {
    const name = `${this.aws.host}/hello:seed`;
    if (!(await docker('image', 'ls', '--quiet', name)).trim()) {
      const { authorizationData: [authorization] = [] } = await this.clients.ecr.getAuthorizationToken({});
      const token = Buffer.from(authorization?.authorizationToken ?? '', 'base64').toString();
      const config = join(this.#scratch, 'docker');
      const args = ['--config', config, 'login', '--username', 'AWS', '--password-stdin', this.aws.host];
      const login = run('docker', args);
      login.child.stdin?.end(token.slice(token.indexOf(':') + 1));
      await login;
      const build = [
        'build',
        '--quiet',
        '--provenance=false',
        '--build-arg',
        `BASE=${this.base}`,
        '--build-arg',
        'VERSION=seed',
      ];
      await docker(...build, '--tag', name, join(root, 'examples', 'hello'));
      await docker('--config', config, 'push', '--quiet', name);
    }
    return name;
  }
}

/** Exactly the permissions that docs/workflows.md lists for the roles. The local AWS has one policy for all of them. */
function policies(): PolicyDocument {
  const account = { region: '*', account: '123456789012' };
  const statements = ['build-push', 'internal/prepare-services', 'deploy-service', 'rollback-service'].flatMap(
    (action) => listOf(rightsOf(action, account).Statement),
  );
  return { Version: '2012-10-17', Statement: statements };
}

/** The trust policy of a role for the jobs of acme/hello. */
function trust(): string {
  const condition = {
    StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com' },
    StringLike: { [`${ISSUER}:sub`]: 'repo:acme@*/hello@*:*' },
  };
  const principal = { Federated: `arn:aws:iam::123456789012:oidc-provider/${ISSUER}` };
  return trustOf(principal, 'sts:AssumeRoleWithWebIdentity', condition);
}

function trustOf(Principal: object, Action: string, Condition?: object): string {
  const statement = { Effect: 'Allow', Principal, Action, ...(Condition && { Condition }) };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

/** Not synchronous, because the local AWS, which the engine calls, is in this process. */
async function docker(...args: string[]): Promise<string> {
  return (await run('docker', args)).stdout;
}
