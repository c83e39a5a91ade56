import { distance } from 'fastest-levenshtein';
import { quoted, shorten } from '../finding.ts';
import { get, items, type Node } from '../node.ts';
import { findPlaceholder } from './placeholder.ts';
import { API_TASK, type Rule, type RuleFinding } from './rule.ts';

/* The enums of the ECS API that a task definition uses (client-ecs 3.1162, models/enums), with the path to each. */
export const TASK_ENUMS: readonly (readonly [path: string, values: readonly string[]])[] = [
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

export const CONTAINER_ENUMS: typeof TASK_ENUMS = [
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
  about:
    'a misspelled value of a field with a fixed set of values; a value that may be newer than this version is a warning, or a notice if only a number differs',
  severity: 'error',
  source: API_TASK,
  *check({ node, containers }) {
    yield* checkEnums(node, TASK_ENUMS, '');
    for (const container of containers)
      yield* checkEnums(container.node, CONTAINER_ENUMS, ` of container '${container.name}'`);
  },
};

/**
 * The problems with the values of a document's enums.
 * @param whose the owner to append to a member's name, such as ` of container 'web'`
 */
export function* checkEnums(node: Node, enums: typeof TASK_ENUMS, whose = ''): Generator<RuleFinding> {
  for (const [path, values] of enums) {
    for (const value of reach(node, path.split('.'))) {
      if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.value === '') continue;
      const written = value.value;
      if (values.includes(written) || findPlaceholder(written, false) !== undefined) continue;
      const { origin } = value;
      if (/\d/.test(written) && values.some((known) => withoutNumbers(known) === withoutNumbers(written))) {
        const message = `${path}${whose} is '${shorten(written)}', which is newer than this version of Slipway and is sent to ECS unchanged`;
        yield { severity: 'notice', message, origin };
        continue;
      }
      const message = `${path}${whose} is '${shorten(written)}', which is not valid; expected ${quoted(values)}`;
      const near = values.find((known) => isMisspelling(written, known));
      yield near
        ? { message: `${message}; did you mean '${near}'?`, origin }
        : { severity: 'warning', message, origin };
    }
  }
}

/** A value that differs only in a number is treated as newer, such as HTTP/3 or the next Windows Server. */
function withoutNumbers(value: string): string {
  return value.replace(/\d+[A-Z]?\d*/g, '#').replace(/#?$/, '');
}

/**
 * Treats a different case, other separators, and a few wrong letters in a long word as a misspelling. In a short word,
 * wrong letters would make a different word.
 */
function isMisspelling(written: string, known: string): boolean {
  const [one, other] = [lettersOf(written), lettersOf(known)];
  if (one === other) return true;
  // A longer word that starts with the known value is treated as new.
  if (one.startsWith(other)) return false;
  const most = other.length < 6 ? 0 : other.length < 10 ? 1 : 2;
  return distance(one, other) <= most;
}

function lettersOf(value: string): string {
  return value.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Every value at the end of a path. A list on the path represents each of its entries. */
function reach(node: Node | undefined, path: readonly string[]): Node[] {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => reach(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return [node];
  const found = get(node, key);
  return found?.kind === 'list' ? items(node, key).flatMap((item) => reach(item, rest)) : reach(found, rest);
}
