import type { AwsvpcConfiguration, Json, Tag } from '../src/ecs/model.ts';
import { nearest } from '../src/nearest.ts';
import type { ContainerOverride, TaskOrder } from '../src/run/order.ts';
import { toProblem } from '../src/taskdef/finding.ts';
import { load } from '../src/taskdef/load.ts';
import { toJson } from '../src/taskdef/node.ts';
import { parsePairs } from '../src/taskdef/pairs.ts';
import { splitWords } from '../src/words.ts';
import type { Inputs } from './inputs.ts';

/** Whether the inputs are found as AWS's action has them (`run-task-subnets`), or also without the prefix (`subnets`). */
export type RunTaskNames = 'prefixed' | 'both';

/** Where a task runs and how, apart from what runs. */
export type RunTaskOptions = Omit<TaskOrder, 'region' | 'cluster' | 'logLines'>;

const MINUTE_MS = 60_000;
const MOST_MINUTES = 360;
const STARTED_BY = /^[A-Za-z0-9/_-]{1,128}$/;
const LAUNCH_TYPES = ['FARGATE', 'EC2', 'EXTERNAL', 'MANAGED_INSTANCES', 'none'] as const;
/** ECS's ContainerOverride. */
const OVERRIDE_KEYS = [
  ...['name', 'command', 'environment', 'environmentFiles', 'cpu', 'memory', 'memoryReservation'],
  'resourceRequirements',
];

/**
 * Reads the inputs of a one-off task, all but cluster, service, task definition and logs.
 * @param limitMs how long it may take where no input says so
 */
export function readRunTask(
  inputs: Inputs,
  names: RunTaskNames,
  hasService: boolean,
  limitMs = 30 * MINUTE_MS,
): RunTaskOptions {
  const pick = (name: string) => pickName(inputs, names, name);
  const startedBy = pick('started-by');
  const limit = pickName(inputs, names, 'time-limit-minutes', names === 'both' ? ['wait-for-minutes'] : []);
  return {
    placement: readPlacement(inputs, names),
    network: readNetwork(inputs, names, hasService),
    overrides: readOverrides(inputs, names),
    startedBy:
      inputs.matching(startedBy, STARTED_BY, "at most 128 letters, digits, '-', '_' or '/'") ?? 'GitHub-Actions',
    tags: readTags(inputs, pick('tags')),
    members: readMembers(inputs, names),
    wait: inputs.boolean('wait-for-task-stopped') ?? true,
    limitMs: (inputs.integer(limit, 1, MOST_MINUTES) ?? limitMs / MINUTE_MS) * MINUTE_MS,
  };
}

/** Reads `overrides`, or AWS's `container-overrides`, as ECS's `containerOverrides`. */
export function readOverrides(inputs: Inputs, names: RunTaskNames): ContainerOverride[] {
  const ours = pickName(inputs, names, 'overrides');
  const theirs = pickName(inputs, names, 'container-overrides');
  const list = readList(inputs, theirs, 'name');
  const map = readDocument(inputs, ours);
  if (map !== undefined && list.length > 0) {
    inputs.refuse(ours, `inputs '${ours}' and '${theirs}' are both set: put all into '${ours}'`);
  }
  if (map === undefined) return list.map((one) => checked(inputs, theirs, one));
  if (!isMapping(map)) {
    inputs.refuse(ours, `input '${ours}' must be a mapping from a container's name to what changes for it`);
    return [];
  }
  return Object.entries(map).flatMap(([name, change]) => {
    if (isMapping(change)) return checked(inputs, ours, { ...normalised(inputs, ours, name, change), name });
    inputs.refuse(
      ours,
      `input '${ours}' has no mapping under '${name}': write, for example, '${name}: { command: [...] }'`,
    );
    return [];
  });
}

/** The override with its short forms as ECS has them: a command as one line, the environment as a mapping. */
function normalised(inputs: Inputs, input: string, name: string, change: Json): Json {
  const { command, environment, ...others } = change;
  const words = typeof command === 'string' ? splitWords(command) : { words: command };
  if ('problem' in words)
    inputs.refuse(input, `input '${input}': the command of '${name}' cannot be split: ${words.problem}`);
  const variables = isMapping(environment)
    ? Object.entries(environment).map(([key, value]) => ({ name: key, value: String(value ?? '') }))
    : environment;
  return {
    ...others,
    ...('words' in words && words.words !== undefined && { command: words.words }),
    ...(variables !== undefined && { environment: variables }),
  };
}

function checked(inputs: Inputs, input: string, override: Json): ContainerOverride {
  for (const key of Object.keys(override)) {
    const near = OVERRIDE_KEYS.includes(key) ? undefined : nearest(key, OVERRIDE_KEYS);
    if (near) inputs.refuse(input, `input '${input}' has '${key}' for '${override.name}': did you mean '${near}'?`);
  }
  for (const key of ['command', 'environment', 'environmentFiles', 'resourceRequirements']) {
    if (override[key] !== undefined && !Array.isArray(override[key])) {
      inputs.refuse(input, `input '${input}' has a '${key}' for '${override.name}' that is not a list`);
    }
  }
  const { command } = override;
  return {
    ...override,
    name: String(override.name),
    ...(Array.isArray(command) && { command: command.map(String) }),
  };
}

function readPlacement(inputs: Inputs, names: RunTaskNames): Json | undefined {
  const type = pickName(inputs, names, 'launch-type');
  const launchType = inputs.text(type) ? inputs.choice(type, LAUNCH_TYPES) : undefined;
  const strategy = readList(inputs, pickName(inputs, names, 'capacity-provider-strategy'), 'capacityProvider');
  // As in AWS's action, whose launch type is never empty.
  if (strategy.length > 0) return { capacityProviderStrategy: strategy };
  if (launchType === 'none') return {};
  return launchType && { launchType };
}

function readNetwork(inputs: Inputs, names: RunTaskNames, hasService: boolean): AwsvpcConfiguration {
  const subnets = inputs.list(pickName(inputs, names, 'subnets'), { comma: true });
  const groups = pickName(inputs, names, 'security-groups');
  const securityGroups = inputs.list(groups, { comma: true });
  const ip = pickName(inputs, names, 'assign-public-IP');
  const assignPublicIp = inputs.text(ip) ? inputs.choice(ip, ['ENABLED', 'DISABLED']) : undefined;
  if (securityGroups.length > 0 && subnets.length === 0 && !hasService) {
    inputs.refuse(groups, `input '${groups}' is set without subnets, and there is no 'service' to take them from`);
  }
  // AWS's action sends a public IP only together with subnets or security groups.
  const given = subnets.length > 0 || securityGroups.length > 0;
  return {
    ...(subnets.length > 0 && { subnets }),
    ...(securityGroups.length > 0 && { securityGroups }),
    ...(assignPublicIp && (given || hasService) && { assignPublicIp }),
  };
}

function readTags(inputs: Inputs, input: string): Tag[] {
  const text = inputs.text(input);
  if (text.startsWith('[')) {
    return readList(inputs, input, 'key').map(({ key, value }) => ({ key: String(key), value: String(value ?? '') }));
  }
  const { pairs, findings } = parsePairs(inputs.raw(input), input);
  for (const finding of findings.filter(({ severity }) => severity === 'error')) refuseFinding(inputs, finding);
  return pairs.map(({ name, value }) => ({ key: name, value: value ?? '' }));
}

function readMembers(inputs: Inputs, names: RunTaskNames): Json {
  const managed = inputs.boolean('enable-ecs-managed-tags');
  const propagate =
    names === 'both' && inputs.text('propagate-tags')
      ? inputs.choice('propagate-tags', ['TASK_DEFINITION', 'NONE'])
      : undefined;
  const volume = readVolume(inputs, names);
  return {
    ...(managed !== undefined && { enableECSManagedTags: managed }),
    ...(propagate && { propagateTags: propagate }),
    ...(volume && { volumeConfigurations: [volume] }),
  };
}

function readVolume(inputs: Inputs, names: RunTaskNames): Json | undefined {
  const named = pickName(inputs, names, 'managed-ebs-volume-name');
  const configured = pickName(inputs, names, 'managed-ebs-volume');
  const name = inputs.text(named);
  const volume = readDocument(inputs, configured);
  if (!name && volume === undefined) return undefined;
  if (!name || volume === undefined) {
    const missing = name ? configured : named;
    inputs.refuse(
      missing,
      `input '${missing}' is empty while the other of the pair is set: a managed volume needs its name and its configuration`,
    );
  } else if (!isMapping(volume) || !('roleArn' in volume)) {
    inputs.refuse(
      configured,
      `input '${configured}' must be a JSON object with 'roleArn', the role that ECS manages the volume with`,
    );
  }
  return { name, managedEBSVolume: volume };
}

/** A JSON or YAML list of mappings that each have `key`; empty when unset. */
function readList(inputs: Inputs, input: string, key: string): Json[] {
  const value = readDocument(inputs, input) ?? [];
  if (Array.isArray(value) && value.every((one) => isMapping(one) && typeof one[key] === 'string')) return value;
  inputs.refuse(
    input,
    `input '${input}' must be a JSON list of objects that each have '${key}', such as [{"${key}": "…"}]`,
  );
  return [];
}

/** The JSON or YAML of an input; `undefined` when it is unset or does not parse. */
function readDocument(inputs: Inputs, input: string): unknown {
  if (!inputs.text(input)) return undefined;
  const { node, findings } = load(inputs.raw(input), { input });
  for (const finding of findings.filter(({ severity }) => severity === 'error')) refuseFinding(inputs, finding);
  return node && toJson(node);
}

function refuseFinding(inputs: Inputs, finding: Parameters<typeof toProblem>[0]): void {
  const { input, message, ...place } = toProblem(finding);
  inputs.refuse(input, message, place);
}

/** The name under which `name` is set. Two names with different values are a mistake that nobody can decide. */
function pickName(inputs: Inputs, names: RunTaskNames, name: string, others: readonly string[] = []): string {
  const all = [...(names === 'both' ? [name] : []), `run-task-${name}`, ...others];
  const [first = all[0] as string, ...rest] = all.filter((one) => inputs.text(one));
  const rival = rest.find((one) => inputs.text(one) !== inputs.text(first));
  if (rival) {
    inputs.refuse(rival, `inputs '${first}' and '${rival}' are the same one and have different values: leave one out`);
  }
  return first;
}

function isMapping(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
