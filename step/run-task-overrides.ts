import type { ContainerOverride, TaskOverride } from '../src/run/index.ts';
import { type Fields, fields, list, type Node, scalar, withField } from '../src/taskdef/index.ts';
import { splitWords } from '../src/words.ts';
import { readNode } from './document.ts';
import type { Inputs } from './inputs.ts';
import { readItems, readShape } from './items.ts';
import { pickName, type RunTaskNames } from './run-task-names.ts';

/** The structure ContainerOverride of ECS. */
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
/** The structure TaskOverride of ECS, without the overrides of containers. */
const TASK_OVERRIDE = {
  cpu: 'string',
  memory: 'string',
  taskRoleArn: 'string',
  executionRoleArn: 'string',
  ephemeralStorage: { sizeInGiB: 'integer' },
  inferenceAcceleratorOverrides: [{ deviceName: 'string', deviceType: 'string' }],
} as const;

/** Reads `overrides`, or AWS's `container-overrides`, as ECS's TaskOverride. */
export function readOverrides(inputs: Inputs, names: RunTaskNames): TaskOverride {
  const ours = pickName(inputs, names, 'overrides');
  const theirs = pickName(inputs, names, 'container-overrides');
  const list = readItems(inputs, theirs, 'name');
  const map = readNode(inputs, ours);
  if (map && list.length > 0) {
    inputs.refuse(ours, `inputs '${ours}' and '${theirs}' are both set: use only '${ours}'`);
  }
  const of = (containers: readonly ContainerOverride[]): TaskOverride =>
    containers.length > 0 ? { containerOverrides: containers } : {};
  if (!map) {
    const containers = list.map((one) => readOverride(inputs, theirs, one));
    refuseTwice(inputs, theirs, containers);
    return of(containers);
  }
  if (map.kind !== 'fields') {
    inputs.refuse(
      ours,
      `input '${ours}' is not a valid mapping; expected the names of containers with their overrides, or ECS's TaskOverride`,
    );
    return {};
  }
  const entries = [...map.entries];
  // ECS rejects an empty role or size; an empty string in a form means that it is not set.
  const ofTask = entries.filter(([name, { value }]) => isOfTask(name, value) && !isEmptyText(value));
  const task = readShape(
    inputs,
    ours,
    fields(
      ofTask.map(([name, { value }]) => [name, value]),
      map.origin,
    ),
    TASK_OVERRIDE,
  );
  checkStorage(inputs, ours, task);
  const given = map.entries.get('containerOverrides')?.value;
  const listed = given?.kind === 'list' ? readContainerList(inputs, ours, given.items) : [];
  const named = entries
    .filter(([name, { value }]) => !isOfTask(name, value) && value !== (given?.kind === 'list' ? given : undefined))
    .flatMap(([name, { value }]) => readNamed(inputs, ours, name, value));
  const containers = [...listed, ...named];
  refuseTwice(inputs, ours, containers);
  return { ...task, ...of(containers) };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html */
function checkStorage(inputs: Inputs, input: string, { ephemeralStorage }: TaskOverride): void {
  const { sizeInGiB: size } = (ephemeralStorage ?? {}) as { readonly sizeInGiB?: number };
  if (size !== undefined && (size < 21 || size > 200))
    inputs.refuse(
      input,
      `input '${input}' has 'ephemeralStorage.sizeInGiB' ${size}, which is not valid; expected 21 to 200`,
    );
}

function refuseTwice(inputs: Inputs, input: string, containers: readonly ContainerOverride[]): void {
  inputs.refuseTwice(
    input,
    containers.map(({ name }) => name),
    'the container',
  );
}

/**
 * Whether a member of `overrides` belongs to the task, as opposed to a container of the same name, whose overrides are
 * a mapping.
 */
function isOfTask(name: string, value: Node): boolean {
  if (!Object.hasOwn(TASK_OVERRIDE, name)) return false;
  return value.kind !== 'fields' || (name === 'ephemeralStorage' && value.entries.has('sizeInGiB'));
}

function isEmptyText(value: Node): boolean {
  return value.kind === 'scalar' && value.value === '';
}

function readContainerList(inputs: Inputs, input: string, items: readonly Node[]): ContainerOverride[] {
  return items.flatMap((item) => {
    const name = item.kind === 'fields' ? item.entries.get('name')?.value : undefined;
    if (item.kind === 'fields' && name?.kind === 'scalar' && name.value !== null) {
      return [readOverride(inputs, input, normalised(inputs, input, name.text, item))];
    }
    inputs.refuse(input, `input '${input}' has an entry in 'containerOverrides' without the 'name' of a container`);
    return [];
  });
}

/** The overrides of the container `name`. */
function readNamed(inputs: Inputs, input: string, name: string, change: Node): ContainerOverride[] {
  if (change.kind !== 'fields') {
    inputs.refuse(
      input,
      `input '${input}' has no mapping under '${name}': write, for example, '${name}: { command: [...] }'`,
    );
    return [];
  }
  const named = withField(normalised(inputs, input, name, change), 'name', scalar(name, change.origin));
  return [readOverride(inputs, input, named)];
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
