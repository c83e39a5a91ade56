import { nearest } from '../../nearest.ts';
import { get, items, type Node } from '../node.ts';
import { quoted, type Report, type Rule } from './rule.ts';

/*
 * The enums of the ECS API that a task definition uses (client-ecs 3.1162, models/enums), with the way to each. A value
 * that is near none may be newer than this list, and is only warned of.
 */
const TASK_ENUMS: readonly (readonly [path: string, values: readonly string[]])[] = [
  ['networkMode', ['awsvpc', 'bridge', 'host', 'none']],
  ['pidMode', ['host', 'task']],
  ['ipcMode', ['host', 'none', 'task']],
  ['requiresCompatibilities', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
  ['runtimePlatform.cpuArchitecture', ['X86_64', 'ARM64']],
  [
    'runtimePlatform.operatingSystemFamily',
    [
      'LINUX',
      'WINDOWS_SERVER_2004_CORE',
      'WINDOWS_SERVER_2016_FULL',
      'WINDOWS_SERVER_2019_CORE',
      'WINDOWS_SERVER_2019_FULL',
      'WINDOWS_SERVER_2022_CORE',
      'WINDOWS_SERVER_2022_FULL',
      'WINDOWS_SERVER_2025_CORE',
      'WINDOWS_SERVER_2025_FULL',
      'WINDOWS_SERVER_20H2_CORE',
    ],
  ],
  ['proxyConfiguration.type', ['APPMESH']],
  ['placementConstraints.type', ['memberOf']],
  ['volumes.efsVolumeConfiguration.transitEncryption', ['ENABLED', 'DISABLED']],
  ['volumes.dockerVolumeConfiguration.scope', ['task', 'shared']],
];

const CONTAINER_ENUMS: typeof TASK_ENUMS = [
  [
    'logConfiguration.logDriver',
    ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'logentries', 'splunk', 'syslog'],
  ],
  ['dependsOn.condition', ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY']],
  ['portMappings.protocol', ['tcp', 'udp']],
  ['portMappings.appProtocol', ['http', 'http2', 'grpc']],
  [
    'ulimits.name',
    'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
  ],
  ['environmentFiles.type', ['s3']],
  ['firelensConfiguration.type', ['fluentd', 'fluentbit']],
  ['resourceRequirements.type', ['GPU', 'InferenceAccelerator', 'NeuronDevice']],
  ['versionConsistency', ['enabled', 'disabled']],
];

export const enumRule: Rule = {
  id: 'enum',
  about: 'a value that is none of its field’s (a warning when it is near none, and so may be new)',
  *check({ node, containers }) {
    yield* check(node, TASK_ENUMS, '');
    for (const container of containers)
      yield* check(container.node, CONTAINER_ENUMS, ` of container '${container.name}'`);
  },
};

function* check(node: Node, enums: typeof TASK_ENUMS, whose: string): Generator<Report> {
  for (const [path, values] of enums) {
    for (const value of reach(node, path.split('.'))) {
      if (value.kind !== 'scalar' || typeof value.value !== 'string' || values.includes(value.value)) continue;
      const near = nearest(value.value, values);
      const message = `${path}${whose} is '${value.value}': it must be one of ${quoted(values)}`;
      yield near
        ? { message: `${message}; did you mean '${near}'?`, origin: value.origin }
        : { severity: 'warning', message, origin: value.origin };
    }
  }
}

/** Every value at the end of a path; lists on the way stand for each of their entries. */
function reach(node: Node | undefined, path: readonly string[]): Node[] {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => reach(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return [node];
  const found = get(node, key);
  return found?.kind === 'list' ? items(node, key).flatMap((item) => reach(item, rest)) : reach(found, rest);
}
