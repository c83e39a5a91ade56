import { accountIn, type Clients, callJson, isArn, SecretLookup, type SecretLookupResult } from '../aws/index.ts';
import { imagesOf } from '../ecs/index.ts';
import type { Expiry } from '../image/index.ts';
import { readAlarms } from './alarm.ts';
import { readExpiries } from './expiry.ts';
import { type ImageFact, readImageFact } from './image.ts';
import { alarmsOf, logGroupsOf, regionAndAccountOf, rolesOf, type SecretNeed, secretNeedsOf } from './needs.ts';
import type { Reader } from './reader.ts';
import { type RoleFact, readRole } from './role.ts';
import { readServiceFacts, type ServiceFacts } from './service-facts.ts';
import { serviceNeeds } from './service-needs.ts';
import { accountOf, type PreflightSubject } from './subject.ts';

/** The facts that were read. Rules must not conclude anything from a missing fact. */
export interface Facts {
  /** The clusters, by name or ARN as given. */
  readonly clusters: ReadonlyMap<string, ClusterFact>;
  /** The images, by reference. */
  readonly images: ReadonlyMap<string, ImageFact>;
  /** The roles, by name or ARN as in the task definition. */
  readonly roles: ReadonlyMap<string, RoleFact>;
  /** Whether each log group exists, by `groupKey`. */
  readonly logGroups: ReadonlyMap<string, boolean>;
  /** The secrets, by `valueFrom`. */
  readonly secrets: ReadonlyMap<string, SecretLookupResult>;
  /** The state of each alarm, by name: `OK`, `ALARM` or `INSUFFICIENT_DATA` as in CloudWatch, or `missing`. */
  readonly alarms: ReadonlyMap<string, string>;
  /** The resources that service definitions name. */
  readonly service: ServiceFacts;
  /** The images of active revisions that lifecycle policies expire or archive soon, by reference. */
  readonly expiries: ReadonlyMap<string, Expiry>;
}

/** What the checks need to know about a cluster. */
export interface ClusterFact {
  readonly status: string;
  /** The number of container instances, on EC2 or external. Fargate has none. */
  readonly instances: number;
  /** The names of the capacity providers; `undefined` if they could not be read. */
  readonly capacityProviders?: readonly string[] | undefined;
}

/** Reads all facts that the rules need about these subjects, each once and concurrently. */
export async function readFacts(
  clients: Clients,
  subjects: readonly PreflightSubject[],
  reader: Reader,
  now: number,
): Promise<Facts> {
  const all = <T>(of: (subject: PreflightSubject) => readonly T[]): T[] => subjects.flatMap(of);
  const clustersOf = all(({ target }) => [target.cluster]);
  const roles = subjects.flatMap((subject) =>
    [...rolesOf(subject).map(({ role }) => role), ...serviceNeeds(subject).roles].filter(
      (role) => !isArn(role) || accountIn(role) === accountOf(subject.target),
    ),
  );
  const platforms = (read: () => Promise<readonly string[]>) =>
    reader.read('ecr:GetDownloadUrlForLayer', 'platforms of images', read);
  const [clusters, images, roleFacts, logGroups, secrets, alarms, expiries, service] = await Promise.all([
    reader.readAll(clustersOf, 'ecs:DescribeClusters', 'clusters', (name) => readCluster(clients, name)),
    reader.readAll(
      all(({ taskDefinition }) => imagesOf(taskDefinition)),
      'ecr:BatchGetImage',
      'images',
      (image) => readImageFact(clients, image, platforms),
    ),
    reader.readAll(roles, 'iam:GetRole', 'roles', (role) => readRole(clients, role)),
    reader.readAll(all(logGroupsOf).map(groupKey), 'logs:DescribeLogGroups', 'log groups', (key) =>
      hasLogGroup(clients, key),
    ),
    readSecrets(clients, subjects, reader),
    readAlarms(clients, all(alarmsOf), reader),
    readExpiries(clients, subjects, reader, now),
    readServiceFacts(clients, subjects, reader),
  ]);
  return { clusters, images, roles: roleFacts, logGroups, secrets, alarms, expiries, service };
}

/** The key of a log group: `region group`. */
export function groupKey({ region, group }: { readonly region: string; readonly group: string }): string {
  return `${region} ${group}`;
}

interface DescribedCluster {
  readonly status?: string;
  readonly registeredContainerInstancesCount?: number;
  readonly capacityProviders?: readonly string[];
}

async function readCluster(clients: Clients, name: string): Promise<ClusterFact | undefined> {
  const { DescribeClustersCommand } = await import('@aws-sdk/client-ecs');
  const input = { clusters: [name] };
  const { output } = await callJson<{ clusters?: DescribedCluster[] }>(
    await clients.ecs(),
    new DescribeClustersCommand(input),
    input,
  );
  const [cluster] = output.clusters ?? [];
  if (!cluster?.status || cluster.registeredContainerInstancesCount === undefined) return undefined;
  const { status, registeredContainerInstancesCount: instances, capacityProviders } = cluster;
  return { status, instances, capacityProviders };
}

/** Groups are sorted by name, so an exact match comes before longer names with the same prefix. */
async function hasLogGroup(clients: Clients, key: string): Promise<boolean> {
  const [region = '', group = ''] = key.split(/ (.*)/s);
  const { DescribeLogGroupsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const logs = await clients.logs(region);
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: group }));
  return logGroups?.some(({ logGroupName }) => logGroupName === group) ?? false;
}

/** The secrets and parameters in the tasks' account, by Region. Those in other accounts cannot be read. */
async function readSecrets(
  clients: Clients,
  subjects: readonly PreflightSubject[],
  reader: Reader,
): Promise<ReadonlyMap<string, SecretLookupResult>> {
  const needs = subjects.flatMap((subject) =>
    secretNeedsOf(subject).filter(({ secret }) => secret.account === regionAndAccountOf(subject).account),
  );
  const facts = new Map<string, SecretLookupResult>();
  const regions = Map.groupBy(needs, ({ secret }) => secret.region);
  await Promise.all(
    [...regions].flatMap(([region, members]) => {
      const there = new SecretLookup(inRegion(clients, region));
      return [readSecretsOf(there, members, reader, facts), readParametersOf(there, members, reader, facts)];
    }),
  );
  return facts;
}

async function readSecretsOf(
  there: SecretLookup,
  needs: readonly SecretNeed[],
  reader: Reader,
  facts: Map<string, SecretLookupResult>,
) {
  const named = needs.flatMap(({ valueFrom, secret }) =>
    secret.kind === 'secret' ? [{ valueFrom, name: secret.name }] : [],
  );
  const names = named.map(({ name }) => name);
  // Secrets are read one by one, because a denial for one secret does not affect the others.
  const found = await reader.readAll(names, 'secretsmanager:DescribeSecret', 'secrets', async (name) =>
    (await there.secrets([name])).get(name),
  );
  for (const { valueFrom, name } of named) {
    const fact = found.get(name);
    if (fact) facts.set(valueFrom, fact);
  }
}

async function readParametersOf(
  there: SecretLookup,
  needs: readonly SecretNeed[],
  reader: Reader,
  facts: Map<string, SecretLookupResult>,
) {
  const named = needs.flatMap(({ valueFrom, secret }) =>
    secret.kind === 'parameter' ? [{ valueFrom, names: secret.names }] : [],
  );
  const names = [...new Set(named.flatMap(({ names }) => names))];
  if (names.length === 0) return;
  const found = await reader.read('ssm:DescribeParameters', 'parameters', () => there.parameters(names));
  if (!found) return;
  for (const { valueFrom, names } of named) {
    const lookups = names.flatMap((name) => found.get(name) ?? []);
    const fact = lookups.find((lookup) => 'arn' in lookup) ?? lookups[0];
    if (fact) facts.set(valueFrom, fact);
  }
}

function inRegion(clients: Clients, region: string): Clients {
  return {
    ...clients,
    settings: { ...clients.settings, region },
    ssm: () => clients.ssm(region),
    secretsManager: () => clients.secretsManager(region),
  };
}
