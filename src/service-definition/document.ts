import { SERVICE } from '../aws/index.ts';
import { shortName } from '../ecs/index.ts';
import {
  type Fields,
  type Finding,
  get,
  isNull,
  items,
  list,
  type Node,
  type Origin,
  scalar,
  text,
  withField,
  withoutFields,
} from '../taskdef/index.ts';

/** The members that DescribeServices returns and CreateService does not accept. */
const READ_ONLY_KEYS: readonly string[] = [
  'clusterArn',
  'createdAt',
  'createdBy',
  'currentServiceDeployment',
  'currentServiceRevisions',
  'deployments',
  'events',
  'pendingCount',
  'platformFamily',
  'resourceManagementType',
  'roleArn',
  'runningCount',
  'serviceArn',
  'status',
  'taskSets',
];
/**
 * The members that show that the file is a response. Files for ecspresso, which are edited, may contain the counts of
 * tasks.
 */
const DESCRIBED_KEYS: readonly string[] = ['serviceArn', 'deployments', 'events', 'createdAt'];
/** The members that DescribeServices returns only as part of a deployment. */
const OF_DEPLOYMENT: readonly string[] = [
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
];
/** The client token is valid for only one call. */
const OF_CALL: readonly string[] = ['clientToken'];
/** ECS's service-linked role, which is not part of a service definition. */
const SERVICE_LINKED = /:role\/aws-service-role\//;

/** A service in a file, before it is converted to a CreateService request. */
export interface ServiceDocument {
  readonly node: Fields;
  readonly isDescribed: boolean;
  readonly serviceName: string | undefined;
  readonly cluster: string | undefined;
}

/**
 * The services of a loaded file: the response of a CLI command (`services`, or `service` of a create or update), or a
 * single service.
 */
export function servicesOf(
  node: Node | undefined,
  source: Pick<Origin, 'file' | 'input'>,
): { readonly services: readonly ServiceDocument[]; readonly findings: readonly Finding[] } {
  const refused = (message: string, origin: Origin) => ({
    services: [],
    findings: [{ rule: 'syntax', severity: 'error' as const, message, origin }],
  });
  if (node === undefined) return refused('the service definition is empty', { ...source, line: 1, column: 1 });
  if (node.kind !== 'fields')
    return refused(
      'the file is not a valid service definition; expected a mapping in the form of a CreateService request',
      node.origin,
    );
  if (node.entries.has('containerDefinitions'))
    return refused("this is a task definition, not a service definition: set it in 'task-definition'", node.origin);
  const listed = get(node, 'services');
  const inner = get(node, 'service');
  if (listed?.kind === 'list' && !node.entries.has('serviceConnectConfiguration')) {
    const found = listed.items.filter((item) => item.kind === 'fields');
    if (found.length === 0) return refused("'services' is empty: DescribeServices found no service", listed.origin);
    return { services: found.map(toDocument), findings: [] };
  }
  if (inner?.kind === 'fields') return { services: [toDocument(inner)], findings: [] };
  const other = otherCluster(node);
  return other ? refused(other.message, other.origin) : { services: [toDocument(named(node))], findings: [] };
}

/** The finding about an ARN in the `service` key that belongs to another cluster than the `cluster` key names. */
function otherCluster(node: Fields): Pick<Finding, 'message' | 'origin'> | undefined {
  const value = get(node, 'service');
  const service = text(node, 'service') ?? '';
  const [, , ofService] = SERVICE.exec(service) ?? [];
  const cluster = nonEmpty(text(node, 'cluster'));
  if (!value || !ofService || !cluster || shortName(cluster) === ofService) return undefined;
  const message = `'service' is '${service}', which is in the cluster '${ofService}', but 'cluster' is '${cluster}': remove 'cluster', or use a service in that cluster`;
  return { message, origin: value.origin };
}

/** In the CLI skeleton of UpdateService, the `service` key contains the service's name or ARN. */
function named(node: Fields): Fields {
  const { value, origin } = node.entries.get('service') ?? {};
  if (!value || !origin || node.entries.has('serviceName')) return node;
  const rest = withoutFields(node, ['service']);
  const name = text(node, 'service') ?? '';
  if (!name.startsWith('arn:') || !SERVICE.test(name)) return withField(rest, 'serviceName', value, origin);
  const whole = withField(rest, 'serviceName', scalar(shortName(name), value.origin), origin);
  const [, , cluster] = SERVICE.exec(name) ?? [];
  return cluster && !nonEmpty(text(node, 'cluster'))
    ? withField(whole, 'cluster', scalar(cluster, value.origin), origin)
    : whole;
}

function toDocument(node: Fields): ServiceDocument {
  const isDescribed = DESCRIBED_KEYS.some((key) => node.entries.has(key));
  const given = isDescribed ? described(node) : node;
  const serviceName = nonEmpty(text(given, 'serviceName'));
  const cluster = nonEmpty(text(given, 'cluster') || text(given, 'clusterArn'));
  const meaningless = [...given.entries].flatMap(([key, { value }]) =>
    key.startsWith('x-') || isNull(value) || (value.kind === 'scalar' && value.value === '') ? [key] : [],
  );
  const dropped = [...READ_ONLY_KEYS, ...OF_CALL, ...meaningless];
  return { node: withoutFields(given, dropped), isDescribed, serviceName, cluster };
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/**
 * Adds the members that DescribeServices returns only in the primary deployment, and the role unless it is the
 * service-linked role.
 */
function described(node: Fields): Fields {
  const primary = items(node, 'deployments').find((deployment) => text(deployment, 'status') === 'PRIMARY');
  let whole = node;
  for (const key of OF_DEPLOYMENT) {
    const value = get(primary, key);
    if (value === undefined || node.entries.has(key)) continue;
    whole = withField(whole, key, key === 'volumeConfigurations' ? managedVolumes(value) : value);
  }
  const role = text(node, 'roleArn');
  if (role && !SERVICE_LINKED.test(role) && !node.entries.has('role'))
    whole = withField(whole, 'role', scalar(role, get(node, 'roleArn')?.origin ?? node.origin));
  return withoutTagsOfAws(whole);
}

/** A deployment may list other volumes in addition to EBS volumes. */
function managedVolumes(volumes: Node): Node {
  if (volumes.kind !== 'list') return volumes;
  return list(
    volumes.items.filter((volume) => get(volume, 'managedEBSVolume') !== undefined),
    volumes.origin,
  );
}

/** Tags that are reserved for AWS cannot be set. */
function withoutTagsOfAws(node: Fields): Fields {
  const tags = get(node, 'tags');
  if (tags?.kind !== 'list') return node;
  const settable = tags.items.filter((tag) => !text(tag, 'key')?.startsWith('aws:'));
  return withField(node, 'tags', list(settable, tags.origin));
}
