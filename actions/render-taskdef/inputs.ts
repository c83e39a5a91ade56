import { type AwsSettings, CLUSTER, ECS_NAME, ROLE, SERVICE, TASK_DEFINITION } from '../../src/aws/index.ts';
import { clusterOf } from '../../src/ecs/index.ts';
import {
  changeOf,
  type DefinitionChange,
  type EnvironmentMode,
  type Fields,
  type Finding,
  fields,
  findOversize,
  list,
  load,
  loadBytes,
  mentionsLookup,
  type Node,
  type Origin,
  type Pair,
  parsePairs,
  readContainers,
  scalar,
  substitute,
  toFields,
  toList,
  toProblem,
  toTaskDefinition,
  type UnknownKeys,
} from '../../src/taskdef/index.ts';
import { splitWords } from '../../src/words.ts';
import { readAwsInputs } from '../../step/aws-inputs.ts';
import type { Inputs } from '../../step/inputs.ts';

/**
 * The task definition to render. The source is the files, otherwise `reference`, otherwise the active revision of
 * `service`.
 */
export interface RenderInputs {
  readonly files: readonly Fields[];
  /** A task definition in ECS: family, `family:revision` or ARN. */
  readonly reference: string | undefined;
  /** The service that is the source if there is no other; otherwise the service to compare with. */
  readonly service: string | undefined;
  readonly cluster: string;
  /** The changes in the order in which they are applied: AWS's inputs, then `containers`. */
  readonly changes: readonly DefinitionChange[];
  readonly environmentMode: EnvironmentMode;
  readonly unknownKeys: UnknownKeys;
  readonly showValues: boolean;
  /** The notices, which do not stop the step. */
  readonly warnings: readonly Finding[];
  readonly aws: AwsSettings;
}

type Report = (findings: readonly Finding[]) => void;

const LOG_DRIVERS = [
  'awslogs',
  'awsfirelens',
  'fluentd',
  'gelf',
  'journald',
  'json-file',
  'logentries',
  'splunk',
  'syslog',
] as const;

/** Reads and checks all inputs, and the files that they name. They must not be used before `inputs.check()`. */
export function readInputs(inputs: Inputs): RenderInputs {
  const warnings: Finding[] = [];
  const report: Report = (findings) => {
    for (const finding of findings) {
      if (finding.severity !== 'error') warnings.push(finding);
      else {
        const { input, message, ...place } = toProblem(finding);
        inputs.refuse(input, message, place);
      }
    }
  };
  const variables = readVariables(inputs, report);
  const source = readSource(inputs, variables, report);
  const changes = readChanges(inputs, report);
  const written = [...source.files, ...changes.map(({ overlay }) => overlay)];
  const usesAws = source.service || source.reference || written.some((node) => mentionsLookup(node));
  const aws = readAwsInputs(inputs, { optional: !usesAws });
  const given = inputs.matching('cluster', CLUSTER, "a cluster's name or ARN") ?? '';
  const { cluster, problems } = clusterOf(source.service ? [source.service] : [], given, aws.region);
  for (const problem of problems) inputs.refuse('service', problem);
  return {
    ...source,
    cluster,
    changes,
    environmentMode: inputs.choice('environment-mode', ['merge', 'replace']),
    unknownKeys: inputs.choice('unknown-keys', ['auto', 'fail', 'keep']),
    showValues: inputs.boolean('show-values') ?? false,
    warnings,
    aws,
  };
}

function readSource(
  inputs: Inputs,
  variables: ReadonlyMap<string, string> | undefined,
  report: Report,
): Pick<RenderInputs, 'files' | 'reference' | 'service'> {
  const paths = inputs.list('task-definition', { paths: true });
  const arn = inputs.matching(
    'task-definition-arn',
    TASK_DEFINITION,
    "a task definition's ARN, such as 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:41'",
  );
  const hasRevision = inputs.text('task-definition-revision') !== '';
  // As in AWS's action, the value is passed on to DescribeTaskDefinition, which accepts every form.
  const family = inputs.matching(
    'task-definition-family',
    hasRevision ? ECS_NAME : TASK_DEFINITION,
    "a family's name: letters, digits, '_' and '-'",
  );
  const revision = inputs.integer('task-definition-revision', 1, Number.MAX_SAFE_INTEGER);
  const service = inputs.matching('service', SERVICE, "one service's name or ARN");
  if (hasRevision && paths.length === 0 && (arn ?? family) === undefined) {
    inputs.refuse('task-definition-revision', "input 'task-definition-revision' needs 'task-definition-family'");
  }
  if (paths.length === 0 && (arn ?? family ?? service) === undefined) {
    inputs.refuse(
      'task-definition',
      "there is no task definition to start from: set 'task-definition' to a file, for example to 'taskdef.json', or set 'task-definition-family', 'task-definition-arn' or 'service'",
    );
  }
  if (paths.length > 0) return { files: readFiles(inputs, paths, variables, report), reference: undefined, service };
  const named = family !== undefined && revision !== undefined ? `${family}:${revision}` : family;
  return { files: [], reference: arn ?? named, service };
}

function readFiles(
  inputs: Inputs,
  paths: readonly string[],
  variables: ReadonlyMap<string, string> | undefined,
  report: Report,
): Fields[] {
  return paths.flatMap((file): Fields[] => {
    const bytes = inputs.readFile('task-definition', file);
    if (!bytes) return [];
    const oversize = takesNothingOut(inputs, paths, variables) ? findOversize(bytes, file) : undefined;
    if (oversize) {
      report([oversize]);
      return [];
    }
    const loaded = loadBytes(bytes, { file });
    report(loaded.findings);
    if (loaded.findings.length > 0) return [];
    const { node, findings } = toTaskDefinition(loaded.node, { file });
    report(findings);
    if (variables === undefined) return [node];
    const substituted = substitute(node, variables);
    report(substituted.findings);
    return substituted.node.kind === 'fields' ? [substituted.node] : [];
  });
}

/** Whether everything in the file is also in the task definition. */
function takesNothingOut(
  inputs: Inputs,
  paths: readonly string[],
  variables: ReadonlyMap<string, string> | undefined,
): boolean {
  const replaces = inputs.text('environment-mode') === 'replace';
  return paths.length === 1 && variables === undefined && !replaces && !inputs.text('containers');
}

function readVariables(inputs: Inputs, report: Report): ReadonlyMap<string, string> | undefined {
  const pairs = readPairs(inputs, 'variables', report);
  if (pairs.length === 0) return undefined;
  return new Map(pairs.map(({ name, value }) => [name, value ?? '']));
}

function readChanges(inputs: Inputs, report: Report): DefinitionChange[] {
  const changes: DefinitionChange[] = [];
  const task = readTaskFields(inputs, report);
  const single = readSingleContainer(inputs, report);
  const names = [...new Set(inputs.list('container-name', { comma: true }))];
  const containers = inputs.raw('containers');
  if (single.length > 0 && names.length === 0) {
    const [[input] = ['']] = single.map(([, { origin }]) => [origin.input ?? '']);
    inputs.refuse(
      'container-name',
      `input 'container-name' is required with '${input}': set it to the container's name`,
    );
  }
  if (names.length > 0 && !inputs.text('image') && !containers.trim()) {
    inputs.refuse(
      'image',
      "input 'image' is required with 'container-name' but is empty: check the expression that sets it",
    );
  }
  if (task.length > 0 || (single.length > 0 && names.length > 0)) {
    const origin = { input: 'container-name' };
    const definitions = names.map((name) => fields([['name', scalar(name, origin)], ...single], origin));
    const overlay: (readonly [string, Node])[] =
      single.length > 0 ? [...task, ['containerDefinitions', list(definitions, origin)]] : task;
    changes.push(changeOf(fields(overlay, origin)));
  }
  if (containers.trim()) {
    const loaded = load(containers, { input: 'containers' });
    report(loaded.findings);
    if (loaded.node) {
      const { change, findings } = readContainers(loaded.node);
      report(findings);
      changes.push(change);
    }
  }
  return changes;
}

/** The inputs that change the task definition as a whole. */
function readTaskFields(inputs: Inputs, report: Report): (readonly [string, Node])[] {
  const role = "a role's ARN or name, such as 'arn:aws:iam::123456789012:role/task'";
  const tags = readPairs(inputs, 'tags', report);
  const origin = { input: 'tags' };
  const given: (readonly [string, string, string | undefined])[] = [
    ['family', 'family', inputs.matching('family', ECS_NAME, "1 to 255 letters, digits, '_' and '-'")],
    ['taskRoleArn', 'task-role-arn', inputs.matching('task-role-arn', ROLE, role)],
    ['executionRoleArn', 'execution-role-arn', inputs.matching('execution-role-arn', ROLE, role)],
    [
      'cpu',
      'cpu',
      inputs.matching(
        'cpu',
        /^(?:\d+|(?:\d+(?:\.\d+)?|\.\d+) ?vcpu)$/i,
        "CPU units or vCPUs, such as '256' or '.25 vCPU'",
      ),
    ],
    [
      'memory',
      'memory',
      inputs.matching('memory', /^(?:\d+|(?:\d+(?:\.\d+)?|\.\d+) ?gb)$/i, "MiB or GB, such as '512' or '0.5 GB'"),
    ],
  ];
  return [
    ...given.flatMap(([key, input, value]) => (value ? [[key, scalar(value, { input })] as const] : [])),
    ...(tags.length > 0 ? [['tags', toList(tags, 'key', 'value', origin)] as const] : []),
  ];
}

/** The inputs of AWS's action for the containers in `container-name`, as fields of a container. */
function readSingleContainer(inputs: Inputs, report: Report): (readonly [string, Node])[] {
  const given: [string, Node][] = [];
  const image = inputs.text('image');
  if (image) given.push(['image', scalar(image, { input: 'image' })]);
  const environment = readPairs(inputs, 'environment-variables', report);
  if (environment.length > 0) {
    given.push(['environment', toList(environment, 'name', 'value', { input: 'environment-variables' })]);
  }
  const secrets = readPairs(inputs, 'secrets', report);
  if (secrets.length > 0) given.push(['secrets', toList(secrets, 'name', 'valueFrom', { input: 'secrets' })]);
  const envFiles = [...new Set(inputs.list('env-files'))];
  if (envFiles.length > 0) given.push(['environmentFiles', envFileList(envFiles)]);
  const log = readLogConfiguration(inputs, report);
  if (log.length > 0) given.push(['logConfiguration', fields(log, { input: 'log-configuration-options' })]);
  const labels = readPairs(inputs, 'docker-labels', report);
  if (labels.length > 0) given.push(['dockerLabels', toFields(labels, { input: 'docker-labels' })]);
  const command = readCommand(inputs, report);
  if (command) given.push(['command', command]);
  return given;
}

function envFileList(arns: readonly string[]): Node {
  const origin: Origin = { input: 'env-files' };
  const entry = (arn: string) =>
    fields(
      [
        ['value', scalar(arn, origin)],
        ['type', scalar('s3', origin)],
      ],
      origin,
    );
  return list(arns.map(entry), origin);
}

function readLogConfiguration(inputs: Inputs, report: Report): (readonly [string, Node])[] {
  const isGiven = inputs.text('log-configuration-log-driver') !== '';
  const driver = isGiven ? inputs.valueOfAws('log-configuration-log-driver', LOG_DRIVERS) : undefined;
  const options = readPairs(inputs, 'log-configuration-options', report);
  return [
    ...(driver ? [['logDriver', scalar(driver, { input: 'log-configuration-log-driver' })] as const] : []),
    ...(options.length > 0 ? [['options', toFields(options, { input: 'log-configuration-options' })] as const] : []),
  ];
}

/** A command line, or a YAML or JSON list. */
function readCommand(inputs: Inputs, report: Report): Node | undefined {
  const line = inputs.text('command');
  const origin = { input: 'command' };
  if (!line) return undefined;
  if (/^(\[|-\s)/.test(line)) {
    const { node, findings } = load(line, origin);
    report(findings);
    return node;
  }
  const split = splitWords(line);
  if ('words' in split) {
    return list(
      split.words.map((word) => scalar(word, origin)),
      origin,
    );
  }
  inputs.refuse('command', `input 'command' is not a valid command line: ${split.problem}`);
  return undefined;
}

function readPairs(inputs: Inputs, name: string, report: Report): readonly Pair[] {
  const { pairs, findings } = parsePairs(inputs.raw(name), name);
  report(findings);
  return pairs;
}
