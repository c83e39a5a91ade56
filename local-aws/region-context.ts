import { regionOf } from './arn.ts';
import type { Clock } from './clock.ts';
import type { Alarms } from './cloudwatch/alarms.ts';
import { sizeOf } from './ecr/labels.ts';
import { type Repositories, referrersOf } from './ecr/repository.ts';
import { DRAIN } from './elb/attributes.ts';
import { type Balancing, listenerOf, weightsOf } from './elb/balancing.ts';
import type { LogGroups } from './logs/streams.ts';
import { Secrets } from './secretsmanager/secrets.ts';
import type { RegionContext } from './service.ts';
import { Parameters } from './ssm/parameters.ts';

/** The media type of the index with which Fargate loads an image lazily. */
const SOCI = 'application/vnd.amazon.soci.index.v1+json';

interface Parts {
  readonly clock: Clock;
  readonly account: string;
  readonly region: string;
  readonly random: () => number;
  /** The registry's host. */
  readonly host: string;
}

/** The state of a Region outside its ECS. */
export interface Stores {
  readonly repositories: Repositories;
  readonly parameters: Parameters;
  readonly secrets: Secrets;
  readonly groups: LogGroups;
  readonly alarms: Alarms;
  readonly balancing: Balancing;
}

interface RegionContextOptions {
  readonly own: Stores;
  readonly publicRepositories: Repositories;
  /** Whether the control interface has defined a target group. */
  isDefined(targetGroupArn: string): boolean;
  /** The state of another Region, if the Region has been used. */
  of(region: string): Stores | undefined;
  /** The state of all Regions, this Region first, because the registry has one host for all Regions. */
  all(): readonly Stores[];
}

/**
 * The parts of ECR, Parameter Store, Secrets Manager, CloudWatch and CloudWatch Logs that tasks and deployments use.
 */
export function createRegionContext(
  { clock, account, region, random, host }: Parts,
  { own, publicRepositories, isDefined, of, all }: RegionContextOptions,
): RegionContext {
  const storesOf = (there: string) =>
    (there === region ? own : of(there)) ?? emptyStores({ region: there, account }, random);
  return {
    clock,
    account,
    region,
    random,
    ...images(host, () => [...all().map(({ repositories }) => repositories), publicRepositories]),
    secretValue(valueFrom) {
      const { secrets, parameters } = storesOf(regionOf(valueFrom) ?? region);
      return /^arn:[\w-]+:secretsmanager:/.test(valueFrom)
        ? fromSecret(secrets, valueFrom)
        : fromParameter(parameters, valueFrom);
    },
    alarm(name) {
      const found = own.alarms.find(name);
      if (!found) return undefined;
      const { Period = 60, EvaluationPeriods = 1 } = found.settings;
      return { state: found.state, evaluates: Period * EvaluationPeriods };
    },
    ...targetGroups(own.balancing, isDefined),
    writeLog(groupName, streamName, message) {
      const group = own.groups.all.get(groupName);
      if (!group) return false;
      const stream = group.streams.get(streamName) ?? own.groups.createStream(group, streamName, clock.now());
      // An empty message creates the stream and writes nothing.
      if (message !== '') own.groups.write(stream, [{ timestamp: clock.now(), message }], clock.now());
      return true;
    },
  };
}

function emptyStores(place: { region: string; account: string }, random: () => number) {
  return { secrets: new Secrets(place, random), parameters: new Parameters(place) };
}

/** Images by reference, of the registry on `host`. */
function images(
  host: string,
  all: () => readonly Repositories[],
): Pick<RegionContext, 'isLocalImage' | 'imageDigest' | 'imagePull'> {
  const isLocalImage = (reference: string) => reference.startsWith(`${host}/`);
  const find = (reference: string) => {
    if (!isLocalImage(reference)) return undefined;
    const { name, version } = splitReference(reference.slice(host.length + 1));
    const repositories = all().find((one) => one.all.has(name));
    const repository = repositories?.all.get(name);
    const image = repository && repositories?.find(repository, version);
    return repositories && repository && image && { repositories, repository, image };
  };
  return {
    isLocalImage,
    imageDigest: (reference) => find(reference)?.image.digest,
    imagePull(reference) {
      const found = find(reference);
      if (!found) return undefined;
      const { repositories, repository, image } = found;
      const isIndexed = referrersOf(repository, image.digest).some(
        ({ artifactMediaType }) => artifactMediaType === SOCI,
      );
      return { bytes: sizeOf(repositories, image), isIndexed };
    },
  };
}

function targetGroups(
  balancing: Balancing,
  isDefined: (targetGroupArn: string) => boolean,
): Pick<RegionContext, 'targetGroup' | 'isTargetGroup' | 'listenerRule'> {
  return {
    targetGroup(arn) {
      const group = balancing.targetGroups.get(arn);
      if (!group) return undefined;
      const checksEvery = group.settings.HealthCheckIntervalSeconds * 1000;
      return { drains: Number(group.attributes[DRAIN]) * 1000, checksEvery };
    },
    isTargetGroup(arn) {
      if (!balancing.isUsed || (isDefined(arn) && !balancing.targetGroups.has(arn))) return 'used';
      const group = balancing.targetGroups.get(arn);
      if (!group) return 'missing';
      return !group.isCreated || balancing.usersOf(arn).length > 0 ? 'used' : 'unused';
    },
    listenerRule(arn) {
      if (balancing.listeners.size === 0) return 'unknown';
      const actions =
        balancing.rules.get(arn)?.actions ?? balancing.listeners.get(listenerOf(arn))?.settings.DefaultActions;
      return actions === undefined ? 'missing' : weightsOf(actions);
    },
  };
}

/** `name@sha256:…`, `name:tag@sha256:…`, `name:tag`, or `name`, which means `latest`. */
function splitReference(reference: string): { name: string; version: string } {
  const [rest = '', digest] = reference.split('@');
  const [name = '', tag = 'latest'] = rest.split(':');
  return { name, version: digest ?? tag };
}

/**
 * `…:secret:NAME-SUFFIX[:JSON-KEY[:STAGE[:VERSION-ID]]]`, the last three may be empty. The messages are the ECS
 * agent's.
 */
function fromSecret(secrets: Secrets, valueFrom: string): { value: string } | { missing: string } {
  const parts = valueFrom.split(':');
  const arn = parts.slice(0, 7).join(':');
  const [key, stage, id] = parts.slice(7);
  const secret = secrets.find(arn);
  if (!secret || secret.deleted !== undefined) {
    return {
      missing: `ResourceNotFoundException: The task can't retrieve the secret with ARN '${arn}' from AWS Secrets Manager. Check whether the secret exists in the specified Region.`,
    };
  }
  const version = secrets.version(secret, { id: id || undefined, stage: stage || undefined });
  const text = version?.text;
  const retried =
    'execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): ';
  if (text === undefined) {
    const label = id ? `VersionId: ${id}` : `staging label: ${stage || 'AWSCURRENT'}`;
    return {
      missing: `${retried}ResourceNotFoundException: Secrets Manager can't find the specified secret value for ${label}`,
    };
  }
  if (!key) return { value: text };
  try {
    const value = JSON.parse(text)[key];
    if (value === undefined) {
      return { missing: `${retried}retrieved secret from Secrets Manager did not contain json key ${key}` };
    }
    return { value: typeof value === 'string' ? value : JSON.stringify(value) };
  } catch {
    return { missing: `${retried}invalid character '${text[0] ?? ''}' looking for beginning of value` };
  }
}

/** A parameter by ARN, or by name if it is in the task's Region. */
function fromParameter(parameters: Parameters, valueFrom: string): { value: string } | { missing: string } {
  const found = parameters.find(valueFrom);
  if (found?.version) return { value: found.version.value };
  const name = valueFrom.replace(/^arn:.*:parameter/, '');
  return {
    missing: `execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: ${name}`,
  };
}
