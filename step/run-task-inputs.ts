import type { AwsvpcConfiguration, Json } from '../src/ecs/index.ts';
import { nearest } from '../src/nearest.ts';
import type { TaskRequest } from '../src/run/index.ts';
import type { Inputs } from './inputs.ts';
import { readItems, readResourceTags, readShape } from './items.ts';
import { readManagedVolume } from './managed-volume.ts';
import { pickName, type RunTaskNames } from './run-task-names.ts';
import { readOverrides } from './run-task-overrides.ts';

/** The options of a task, except for the task definition. */
export type RunTaskOptions = Omit<TaskRequest, 'region' | 'cluster' | 'logLines'>;

const MINUTE_MS = 60_000;
const MAX_MINUTES = 360;
/** The maximum number of tasks in one RunTask call. */
const MAX_TASKS = 10;
const STARTED_BY = /^[A-Za-z0-9/_-]{1,128}$/;
const LAUNCH_TYPES = ['FARGATE', 'EC2', 'EXTERNAL', 'MANAGED_INSTANCES', 'none'] as const;
const STRATEGY = { capacityProvider: 'string', weight: 'integer', base: 'integer' } as const;
const CONSTRAINT = { type: 'string', expression: 'string' } as const;
const PLACEMENT_STRATEGY = { type: 'string', field: 'string' } as const;

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
    count: (names === 'both' ? inputs.integer('count', 1, MAX_TASKS) : undefined) ?? 1,
    startedBy:
      inputs.matching(startedBy, STARTED_BY, "at most 128 letters, digits, '-', '_' or '/'") ?? 'GitHub-Actions',
    tags: readResourceTags(inputs, pick('tags')),
    members: readMembers(inputs, names),
    waitUntil: readWait(inputs, names),
    limitMs: (inputs.integer(limit, 1, MAX_MINUTES) ?? limitMs / MINUTE_MS) * MINUTE_MS,
  };
}

function readPlacement(inputs: Inputs, names: RunTaskNames): Json | undefined {
  const type = pickName(inputs, names, 'launch-type');
  const launchType = inputs.text(type) ? inputs.choice(type, LAUNCH_TYPES) : undefined;
  const input = pickName(inputs, names, 'capacity-provider-strategy');
  const strategy = readItems(inputs, input, 'capacityProvider').map((one) => readShape(inputs, input, one, STRATEGY));
  // The launch type is ignored, because in AWS's action it has a default and so is never empty.
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
    inputs.refuse(groups, `input '${groups}' is set without subnets, and no 'service' is set to provide them`);
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
    ...(names === 'both' && readOwnMembers(inputs)),
    ...(managed !== undefined && { enableECSManagedTags: managed }),
    ...(propagate && { propagateTags: propagate }),
    ...(volumes && { volumeConfigurations: volumes }),
  };
}

/** The members of RunTask for which AWS's action has no input. */
function readOwnMembers(inputs: Inputs): Json {
  const group = inputs.text('group');
  const version = inputs.text('platform-version');
  const exec = inputs.boolean('enable-execute-command');
  const constraints = readTyped(inputs, 'placement-constraints', CONSTRAINT, ['distinctInstance', 'memberOf']);
  const strategy = readTyped(inputs, 'placement-strategy', PLACEMENT_STRATEGY, ['random', 'spread', 'binpack']);
  return {
    ...(group && { group }),
    ...(constraints.length > 0 && { placementConstraints: constraints }),
    ...(strategy.length > 0 && { placementStrategy: strategy }),
    ...(version && { platformVersion: version }),
    ...(exec !== undefined && { enableExecuteCommand: exec }),
  };
}

/**
 * Reads a list whose entries have a `type`. A type that is similar to a known one is a misspelling; any other type may
 * be newer than this version.
 */
function readTyped(
  inputs: Inputs,
  input: string,
  shape: typeof CONSTRAINT | typeof PLACEMENT_STRATEGY,
  types: string[],
) {
  return readItems(inputs, input, 'type').map((one) => {
    const found = readShape(inputs, input, one, shape);
    const near = types.includes(String(found.type)) ? undefined : nearest(String(found.type), types);
    if (near)
      inputs.refuse(
        input,
        `input '${input}' has the type '${found.type}', which is not valid: did you mean '${near}'?`,
      );
    return found;
  });
}

function readWait(inputs: Inputs, names: RunTaskNames): TaskRequest['waitUntil'] {
  const waits = inputs.boolean('wait-for-task-stopped') ?? true;
  const given =
    names === 'both' && inputs.text('wait-until') ? inputs.choice('wait-until', ['stopped', 'running']) : undefined;
  if (given === 'stopped' && !waits) {
    inputs.refuse(
      'wait-until',
      "input 'wait-until' is 'stopped', but 'wait-for-task-stopped' is 'false': remove one of them",
    );
  }
  return given ?? (waits ? 'stopped' : 'started');
}
