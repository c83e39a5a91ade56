import { createHash } from 'node:crypto';
import { regionOf } from '../arn.ts';
import type { Json } from '../service.ts';
import type { Task } from './state.ts';
import { PLATFORM_VERSION, seconds } from './view.ts';

/** A task as returned by DescribeTasks. */
export function taskView(task: Task): Json {
  const { launchType, platformVersion, overrides, capacityProviderStrategy } = task.settings;
  const provider = capacityProviderStrategy?.toSorted((a: Json, b: Json) => (b.weight ?? 0) - (a.weight ?? 0))[0];
  const networkInterface = interfaceOf(task);
  const { description } = task.taskDefinition;
  return structuredClone({
    taskArn: task.arn,
    clusterArn: task.cluster.arn,
    taskDefinitionArn: task.taskDefinition.arn,
    group: task.group,
    ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: taskHealth(task),
    ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode, stoppedReason: task.stoppedReason }),
    ...Object.fromEntries(Object.entries(task.times).map(([name, time]) => [name, seconds(time)])),
    ...(task.times.connectivityAt === undefined ? {} : { connectivity: 'CONNECTED' }),
    availabilityZone: `${regionOf(task.arn)}a`,
    attachments: networkInterface ? [attachmentView(task, networkInterface)] : [],
    attributes: [],
    containers: task.containers.map((container) => containerView(task, container, networkInterface)),
    cpu: description.cpu ?? '0',
    memory: description.memory ?? '0',
    enableExecuteCommand: task.settings.enableExecuteCommand ?? false,
    ...(launchType ? { launchType } : {}),
    ...(provider ? { capacityProviderName: provider.capacityProvider } : {}),
    ...(launchType === 'EC2'
      ? {}
      : {
          platformVersion: platformVersion === 'LATEST' ? PLATFORM_VERSION : platformVersion,
          platformFamily: 'Linux',
        }),
    overrides: { inferenceAcceleratorOverrides: [], ...overrides, containerOverrides: containerOverrides(task) },
    version: task.version,
  });
}

interface NetworkInterface {
  readonly id: string;
  readonly attachment: string;
  readonly address: string;
  readonly mac: string;
  readonly subnet: string;
}

/** The ID of a task in a load balancer: its IP address, or its container instance if it has none. */
export function addressOf(task: Task): string {
  const own = interfaceOf(task)?.address;
  return own ?? `i-${createHash('md5').update(task.cluster.arn).digest('hex').slice(0, 17)}`;
}

/** The network interface of a task in awsvpc mode, derived from its ID without random numbers. */
function interfaceOf({ id, taskDefinition, settings }: Task): NetworkInterface | undefined {
  if (taskDefinition.description.networkMode !== 'awsvpc') return undefined;
  const digest = createHash('md5').update(id).digest();
  const hex = digest.toString('hex');
  const [a = 0, b = 0, c = 0] = digest;
  const [subnet = 'subnet-00000000000000000'] = settings.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  return {
    id: `eni-${hex.slice(0, 17)}`,
    attachment: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`,
    address: `10.${a}.${b}.${1 + (c % 254)}`,
    mac: `0a:${hex.slice(2, 12).match(/../g)?.join(':')}`,
    subnet,
  };
}

function attachmentView({ lastStatus, arn }: Task, { id, attachment, address, mac, subnet }: NetworkInterface): Json {
  const status = lastStatus === 'PROVISIONING' ? 'PRECREATED' : lastStatus === 'STOPPED' ? 'DELETED' : 'ATTACHED';
  const details = {
    subnetId: subnet,
    networkInterfaceId: id,
    macAddress: mac,
    privateDnsName: `ip-${address.replaceAll('.', '-')}.${regionOf(arn)}.compute.internal`,
    privateIPv4Address: address,
  };
  return {
    id: attachment,
    type: 'ElasticNetworkInterface',
    status,
    details: Object.entries(details).map(([name, value]) => ({ name, value })),
  };
}

/** Every container is listed, whether or not it is overridden. */
function containerOverrides({ containers, settings }: Task): Json[] {
  const given: Json[] = settings.overrides?.containerOverrides ?? [];
  return containers.map(({ name }) => ({ ...given.find((override) => override.name === name), name }));
}

function containerView(
  task: Task,
  container: Task['containers'][number],
  networkInterface: NetworkInterface | undefined,
): Json {
  const { name, image, imageDigest, runtimeId, lastStatus, healthStatus, exitCode, reason } = container;
  return {
    containerArn: container.arn,
    taskArn: task.arn,
    name,
    image,
    ...(imageDigest === undefined ? {} : { imageDigest }),
    ...(runtimeId === undefined ? {} : { runtimeId }),
    lastStatus,
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(reason === undefined ? {} : { reason }),
    healthStatus,
    networkBindings: container.networkBindings ?? [],
    networkInterfaces: networkInterface
      ? [{ attachmentId: networkInterface.attachment, privateIpv4Address: networkInterface.address }]
      : [],
    cpu: String(container.definition.cpu ?? 0),
    ...(container.definition.memory === undefined ? {} : { memory: String(container.definition.memory) }),
  };
}

function taskHealth(task: Task): string {
  const checked = task.containers.filter(
    ({ definition, imageHealthCheck }) =>
      (definition.healthCheck || imageHealthCheck) && definition.essential !== false,
  );
  if (checked.some(({ healthStatus }) => healthStatus === 'UNHEALTHY')) return 'UNHEALTHY';
  return checked.length > 0 && checked.every(({ healthStatus }) => healthStatus === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}
