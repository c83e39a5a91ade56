/** The SDK's client of each service, which contains the service's model; each takes some 10 MB and 50 ms. */
const LOADERS = {
  'application-auto-scaling': () => import('@aws-sdk/client-application-auto-scaling'),
  cloudwatch: () => import('@aws-sdk/client-cloudwatch'),
  'cloudwatch-logs': () => import('@aws-sdk/client-cloudwatch-logs'),
  codedeploy: () => import('@aws-sdk/client-codedeploy'),
  ecr: () => import('@aws-sdk/client-ecr'),
  'ecr-public': () => import('@aws-sdk/client-ecr-public'),
  ecs: () => import('@aws-sdk/client-ecs'),
  'elastic-load-balancing-v2': () => import('@aws-sdk/client-elastic-load-balancing-v2'),
  eventbridge: () => import('@aws-sdk/client-eventbridge'),
  iam: () => import('@aws-sdk/client-iam'),
  lambda: () => import('@aws-sdk/client-lambda'),
  'secrets-manager': () => import('@aws-sdk/client-secrets-manager'),
  servicediscovery: () => import('@aws-sdk/client-servicediscovery'),
  ssm: () => import('@aws-sdk/client-ssm'),
  sts: () => import('@aws-sdk/client-sts'),
} as const satisfies Record<string, () => Promise<object>>;

export type SdkClient = keyof typeof LOADERS;

const provided = new Map<SdkClient, object>();

/** Registers clients that are already loaded. */
export function provide(clients: Readonly<Partial<Record<SdkClient, object>>>): void {
  for (const [name, client] of Object.entries(clients)) provided.set(name as SdkClient, client);
}

/** The exports of a service's client, loaded on first use. */
export async function sdkClient(name: SdkClient): Promise<object> {
  return provided.get(name) ?? LOADERS[name]();
}
