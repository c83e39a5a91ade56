import type { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling';
import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { CodeDeployClient } from '@aws-sdk/client-codedeploy';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ECRPUBLICClient } from '@aws-sdk/client-ecr-public';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { makeBuilder, schemaLogFilter } from '@smithy/core/client';
import { loadSharedConfigFiles } from '@smithy/core/config';
import { defaultCredentials, type Mask, roleCredentials } from './credentials.ts';
import { createHandler } from './handler.ts';
import type { AwsSettings, FetchIdToken } from './settings.ts';

/** Parts that every client uses. Loading them with this module keeps them out of each client's chunk of the bundle. */
const SHARED_PARTS = [makeBuilder, schemaLogFilter, loadSharedConfigFiles];

/** The SDK clients of a step. Each is loaded on first use, and all share credentials and connections. */
export interface Clients {
  readonly settings: AwsSettings;
  ecs(): Promise<ECSClient>;
  /** An ECS client without retries, for writes that must take effect at most once. */
  ecsOnce(): Promise<ECSClient>;
  ecr(region?: string): Promise<ECRClient>;
  /** ECR Public exists only in us-east-1. */
  ecrPublic(): Promise<ECRPUBLICClient>;
  iam(): Promise<IAMClient>;
  ssm(region?: string): Promise<SSMClient>;
  secretsManager(region?: string): Promise<SecretsManagerClient>;
  logs(region?: string): Promise<CloudWatchLogsClient>;
  cloudWatch(): Promise<CloudWatchClient>;
  codeDeploy(): Promise<CodeDeployClient>;
  /** A CodeDeploy client without retries, like `ecsOnce`. */
  codeDeployOnce(): Promise<CodeDeployClient>;
  autoScaling(): Promise<ApplicationAutoScalingClient>;
  loadBalancing(): Promise<ElasticLoadBalancingV2Client>;
  /** A client for EC2's Query API (`network.ts`). */
  ec2(): Promise<ElasticLoadBalancingV2Client>;
}

/**
 * Creates clients for `settings`; `fetchIdToken` is called if `settings.roles` are to be assumed. The credentials'
 * secrets are passed to `mask` before the first call is sent.
 * Here and elsewhere, an SDK is destructured where it is imported, so that the bundler omits unused calls, which make
 * up most of an SDK.
 */
export function createClients(
  settings: AwsSettings,
  fetchIdToken: FetchIdToken,
  mask: Mask = () => undefined,
): Clients {
  // Referencing the parts makes the bundler keep them in this chunk.
  Object.freeze(SHARED_PARTS);
  return clientsOf(settings, configOf(settings, fetchIdToken, mask));
}

/** The configuration that all clients share. */
function configOf(settings: AwsSettings, fetchIdToken: FetchIdToken, mask: Mask) {
  const secrets = new Set<string>();
  const keep: Mask = (secret) => {
    if (secrets.has(secret)) return;
    secrets.add(secret);
    mask(secret);
  };
  const connection = { maxAttempts: settings.maxRetries + 1, requestHandler: createHandler(secrets) };
  const { region } = settings;
  const own = defaultCredentials({ ...connection, region }, keep);
  const credentials = settings.roles.length > 0 ? roleCredentials(settings, fetchIdToken, connection, keep, own) : own;
  return { ...connection, region, credentials };
}

type Config = ReturnType<typeof configOf>;

/** Creates each client. A client's module is loaded only when the client is created. */
const create = {
  async ecs(config: Config) {
    const { ECSClient } = await import('@aws-sdk/client-ecs');
    return new ECSClient(config);
  },
  async ecr(config: Config) {
    const { ECRClient } = await import('@aws-sdk/client-ecr');
    return new ECRClient(config);
  },
  async ecrPublic(config: Config) {
    const { ECRPUBLICClient } = await import('@aws-sdk/client-ecr-public');
    return new ECRPUBLICClient({ ...config, region: 'us-east-1' });
  },
  async iam(config: Config) {
    const { IAMClient } = await import('@aws-sdk/client-iam');
    return new IAMClient(config);
  },
  async ssm(config: Config) {
    const { SSMClient } = await import('@aws-sdk/client-ssm');
    return new SSMClient(config);
  },
  async secretsManager(config: Config) {
    const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
    return new SecretsManagerClient(config);
  },
  async logs(config: Config) {
    const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs');
    return new CloudWatchLogsClient(config);
  },
  async cloudWatch(config: Config) {
    const { CloudWatchClient } = await import('@aws-sdk/client-cloudwatch');
    return new CloudWatchClient(config);
  },
  async codeDeploy(config: Config) {
    const { CodeDeployClient } = await import('@aws-sdk/client-codedeploy');
    return new CodeDeployClient(config);
  },
  async autoScaling(config: Config) {
    const { ApplicationAutoScalingClient } = await import('@aws-sdk/client-application-auto-scaling');
    return new ApplicationAutoScalingClient(config);
  },
  async loadBalancing(config: Config) {
    const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2');
    return new ElasticLoadBalancingV2Client(config);
  },
  async ec2(config: Config) {
    const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2');
    const { ec2Settings } = await import('./ec2-settings.ts');
    return new ElasticLoadBalancingV2Client({
      ...config,
      ...ec2Settings(new ElasticLoadBalancingV2Client(config)),
    });
  },
};

/** Creates each client once, on first use. */
function clientsOf(settings: AwsSettings, shared: Config): Clients {
  const cache = new Map<string, Promise<unknown>>();
  const once = <Client>(key: string, load: (config: Config) => Promise<Client>, own: Partial<Config> = {}) => {
    const client = cache.get(key) ?? load({ ...shared, ...own });
    cache.set(key, client);
    return client as Promise<Client>;
  };
  return {
    settings,
    ecs: () => once('ecs', create.ecs),
    ecsOnce: () => once('ecsOnce', create.ecs, { maxAttempts: 1 }),
    ecr: (region = settings.region) => once(`ecr ${region}`, create.ecr, { region }),
    ecrPublic: () => once('ecrPublic', create.ecrPublic),
    iam: () => once('iam', create.iam),
    ssm: (region = settings.region) => once(`ssm ${region}`, create.ssm, { region }),
    secretsManager: (region = settings.region) => once(`secretsManager ${region}`, create.secretsManager, { region }),
    logs: (region = settings.region) => once(`logs ${region}`, create.logs, { region }),
    cloudWatch: () => once('cloudWatch', create.cloudWatch),
    codeDeploy: () => once('codeDeploy', create.codeDeploy),
    codeDeployOnce: () => once('codeDeployOnce', create.codeDeploy, { maxAttempts: 1 }),
    autoScaling: () => once('autoScaling', create.autoScaling),
    loadBalancing: () => once('loadBalancing', create.loadBalancing),
    ec2: () => once('ec2', create.ec2),
  };
}
