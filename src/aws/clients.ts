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

/** Parts that each client has: loaded with this module, they are not in each client's chunk of the bundle. */
const SHARED_PARTS = [makeBuilder, schemaLogFilter, loadSharedConfigFiles];

/** The SDK's clients of a step, each loaded on first use; they share credentials and connections. */
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
  /** A CodeDeploy client that sends each request once, as `ecsOnce`. */
  codeDeployOnce(): Promise<CodeDeployClient>;
  autoScaling(): Promise<ApplicationAutoScalingClient>;
  loadBalancing(): Promise<ElasticLoadBalancingV2Client>;
  /** For EC2's Query API (`network.ts`). */
  ec2(): Promise<ElasticLoadBalancingV2Client>;
}

/**
 * Creates clients for `settings`; `fetchIdToken` is called if `settings.roles` are to be assumed. The credentials'
 * secrets are passed to `mask` before the first call is sent.
 * Here and elsewhere, an SDK is destructured where it is imported, so that the bundler omits the calls that are not
 * used, which are most of it.
 */
export function createClients(
  settings: AwsSettings,
  fetchIdToken: FetchIdToken,
  mask: Mask = () => undefined,
): Clients {
  // Used, so that the bundler keeps them here.
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

/** Creates each client once, on first use. */
function clientsOf(settings: AwsSettings, config: ReturnType<typeof configOf>): Clients {
  const cache = new Map<string, Promise<unknown>>();
  const once = <Client>(key: string, create: () => Promise<Client>): Promise<Client> => {
    const client = cache.get(key) ?? create();
    cache.set(key, client);
    return client as Promise<Client>;
  };
  return {
    settings,
    ecs: () =>
      once('ecs', async () => {
        const { ECSClient } = await import('@aws-sdk/client-ecs');
        return new ECSClient(config);
      }),
    ecsOnce: () =>
      once('ecsOnce', async () => {
        const { ECSClient } = await import('@aws-sdk/client-ecs');
        return new ECSClient({ ...config, maxAttempts: 1 });
      }),
    ecr: (region = settings.region) =>
      once(`ecr ${region}`, async () => {
        const { ECRClient } = await import('@aws-sdk/client-ecr');
        return new ECRClient({ ...config, region });
      }),
    ecrPublic: () =>
      once('ecrPublic', async () => {
        const { ECRPUBLICClient } = await import('@aws-sdk/client-ecr-public');
        return new ECRPUBLICClient({ ...config, region: 'us-east-1' });
      }),
    iam: () =>
      once('iam', async () => {
        const { IAMClient } = await import('@aws-sdk/client-iam');
        return new IAMClient(config);
      }),
    ssm: (region = settings.region) =>
      once(`ssm ${region}`, async () => {
        const { SSMClient } = await import('@aws-sdk/client-ssm');
        return new SSMClient({ ...config, region });
      }),
    secretsManager: (region = settings.region) =>
      once(`secretsManager ${region}`, async () => {
        const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
        return new SecretsManagerClient({ ...config, region });
      }),
    logs: (region = settings.region) =>
      once(`logs ${region}`, async () => {
        const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs');
        return new CloudWatchLogsClient({ ...config, region });
      }),
    cloudWatch: () =>
      once('cloudWatch', async () => {
        const { CloudWatchClient } = await import('@aws-sdk/client-cloudwatch');
        return new CloudWatchClient(config);
      }),
    codeDeploy: () =>
      once('codeDeploy', async () => {
        const { CodeDeployClient } = await import('@aws-sdk/client-codedeploy');
        return new CodeDeployClient(config);
      }),
    codeDeployOnce: () =>
      once('codeDeployOnce', async () => {
        const { CodeDeployClient } = await import('@aws-sdk/client-codedeploy');
        return new CodeDeployClient({ ...config, maxAttempts: 1 });
      }),
    autoScaling: () =>
      once('autoScaling', async () => {
        const { ApplicationAutoScalingClient } = await import('@aws-sdk/client-application-auto-scaling');
        return new ApplicationAutoScalingClient(config);
      }),
    loadBalancing: () =>
      once('loadBalancing', async () => {
        const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2');
        return new ElasticLoadBalancingV2Client(config);
      }),
    ec2: () =>
      once('ec2', async () => {
        const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2');
        const { ec2Settings } = await import('./ec2-settings.ts');
        return new ElasticLoadBalancingV2Client({
          ...config,
          ...ec2Settings(new ElasticLoadBalancingV2Client(config)),
        });
      }),
  };
}
