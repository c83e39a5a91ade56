import type { AwsvpcConfiguration, Json } from '../src/ecs/model.ts';
import type { ContainerOverride, TaskOrder } from '../src/run/order.ts';
import { type Fields, fields, list, scalar, withField } from '../src/taskdef/node.ts';
import { splitWords } from '../src/words.ts';
import { readNode } from './document.ts';
import type { Inputs } from './inputs.ts';
import { readItems, readShape, readTags } from './items.ts';
import { readManagedVolume } from './managed-volume.ts';

/**
 * Whether the inputs have the names of AWS's action (`run-task-subnets`), or also those without the prefix (`subnets`).
 */
export type RunTaskNames = 'prefixed' | 'both';

/** The options of a task, except for what it runs. */
export type RunTaskOptions = Omit<TaskOrder, 'region' | 'cluster' | 'logLines'>;

const MINUTE_MS = 60_000;
const MOST_MINUTES = 360;
const STARTED_BY = /^[A-Za-z0-9/_-]{1,128}$/;
const LAUNCH_TYPES = ['FARGATE', 'EC2', 'EXTERNAL', 'MANAGED_INSTANCES', 'none'] as const;
/** ECS's ContainerOverride. */
const OVERRIDE = {
  name: 'string',
  command: ['string'],
  environment: [{ name: 'string', value: 'text' }],
  environmentFiles: [{ value: 'string', type: 'string' }],
  cpu: 'integer',
  memory: 'integer',
  memoryReservation: 'integer',
  resourceRequirements: [{ value: 'string', type: 'string' }],
} as const;
const STRATEGY = { capacityProvider: 'string', weight: 'integer', base: 'integer' } as const;

/**
 * Reads the inputs of a one-off task, except cluster, service, task definition and logs.
 * @param limitMs the default time limit
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
  const list = readItems(inputs, theirs, 'name');
  const map = readNode(inputs, ours);
  if (map && list.length > 0) {
    inputs.refuse(ours, `inputs '${ours}' and '${theirs}' are both set: use only '${ours}'`);
  }
  if (!map) return list.map((one) => readOverride(inputs, theirs, one));
  if (map.kind !== 'fields') {
    inputs.refuse(ours, `input '${ours}' must be a mapping from container names to their overrides`);
    return [];
  }
  return [...map.entries].flatMap(([name, { value: change }]) => {
    if (change.kind === 'fields') {
      const named = withField(normalised(inputs, ours, name, change), 'name', scalar(name, change.origin));
      return readOverride(inputs, ours, named);
    }
    inputs.refuse(
      ours,
      `input '${ours}' has no mapping under '${name}': write, for example, '${name}: { command: [...] }'`,
    );
    return [];
  });
}

/** Converts the short forms of an override to ECS's: a command on one line, the environment as a mapping. */
function normalised(inputs: Inputs, input: string, name: string, change: Fields): Fields {
  const command = change.entries.get('command')?.value;
  const environment = change.entries.get('environment')?.value;
  const words = command?.kind === 'scalar' && command.value !== null ? splitWords(command.text) : undefined;
  if (words && 'problem' in words)
    inputs.refuse(input, `input '${input}': the command of '${name}' cannot be split: ${words.problem}`);
  let result = change;
  if (command && words && 'words' in words) {
    const { origin } = command;
    result = withField(
      result,
      'command',
      list(
        words.words.map((word) => scalar(word, origin)),
        origin,
      ),
    );
  }
  if (environment?.kind !== 'fields') return result;
  const { origin } = environment;
  const variables = [...environment.entries].map(([key, { value }]) =>
    fields(
      [
        ['name', scalar(key, origin)],
        ['value', value],
      ],
      origin,
    ),
  );
  return withField(result, 'environment', list(variables, origin));
}

function readOverride(inputs: Inputs, input: string, override: Fields): ContainerOverride {
  const name = override.entries.get('name')?.value;
  const container = name?.kind === 'scalar' ? name.text : '';
  const found = readShape(inputs, input, override, OVERRIDE, ` for '${container}'`);
  return { ...found, name: container };
}

function readPlacement(inputs: Inputs, names: RunTaskNames): Json | undefined {
  const type = pickName(inputs, names, 'launch-type');
  const launchType = inputs.text(type) ? inputs.choice(type, LAUNCH_TYPES) : undefined;
  const input = pickName(inputs, names, 'capacity-provider-strategy');
  const strategy = readItems(inputs, input, 'capacityProvider').map((one) => readShape(inputs, input, one, STRATEGY));
  // As in AWS's action, in which the launch type is never empty.
  if (strategy.length > 0) return { capacityProviderStrategy: strategy };
  if (launchType === 'none') return {};
  return launchType && { launchType };
}

function readNetwork(inputs: Inputs, names: RunTaskNames, hasService: boolean): AwsvpcConfiguration {
  const subnets = [...new Set(inputs.list(pickName(inputs, names, 'subnets'), { comma: true }))];
  const groups = pickName(inputs, names, 'security-groups');
  const securityGroups = [...new Set(inputs.list(groups, { comma: true }))];
  const ip = pickName(inputs, names, 'assign-public-IP');
  const assignPublicIp = inputs.text(ip) ? inputs.choice(ip, ['ENABLED', 'DISABLED']) : undefined;
  if (securityGroups.length > 0 && subnets.length === 0 && !hasService) {
    inputs.refuse(groups, `input '${groups}' is set without subnets, and there is no 'service' to take them from`);
  }
  // AWS's action sets a public IP only together with subnets or security groups.
  const given = subnets.length > 0 || securityGroups.length > 0;
  return {
    ...(subnets.length > 0 && { subnets }),
    ...(securityGroups.length > 0 && { securityGroups }),
    ...(assignPublicIp && (given || hasService) && { assignPublicIp }),
  };
}

function readMembers(inputs: Inputs, names: RunTaskNames): Json {
  const managed = inputs.boolean('enable-ecs-managed-tags');
  const propagate =
    names === 'both' && inputs.text('propagate-tags')
      ? inputs.choice('propagate-tags', ['TASK_DEFINITION', 'NONE'])
      : undefined;
  const named = pickName(inputs, names, 'managed-ebs-volume-name');
  const volumes = readManagedVolume(inputs, named, pickName(inputs, names, 'managed-ebs-volume'));
  return {
    ...(managed !== undefined && { enableECSManagedTags: managed }),
    ...(propagate && { propagateTags: propagate }),
    ...(volumes && { volumeConfigurations: volumes }),
  };
}

/** The name under which `name` is set. Two names with different values are ambiguous. */
function pickName(inputs: Inputs, names: RunTaskNames, name: string, others: readonly string[] = []): string {
  const all = [...(names === 'both' ? [name] : []), `run-task-${name}`, ...others];
  const [first = all[0] as string, ...rest] = all.filter((one) => inputs.text(one));
  const rival = rest.find((one) => inputs.text(one) !== inputs.text(first));
  if (rival) {
    inputs.refuse(rival, `inputs '${first}' and '${rival}' are aliases but have different values: remove one`);
  }
  return first;
}
