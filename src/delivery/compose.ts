import { shortName } from '../ecs/index.ts';
import { nearest } from '../nearest.ts';
import {
  changeOf,
  containerImages,
  type DefinitionChange,
  type Fields,
  type Finding,
  fields,
  list,
  load,
  type Node,
  parsePairs,
  readContainers,
  readWrittenDefinition,
  renderTaskDefinition,
  scalar,
  toList,
  withoutFields,
} from '../taskdef/index.ts';
import { assignImages, type ImageToAssign, type NamedContainer } from './container.ts';

/** An entry's changes to task definitions. */
export interface EntryChanges {
  readonly environment: string;
  readonly secrets: string;
  readonly containers: string;
}

/** The sources of a service's task definition. */
export interface TaskDefinitionSources {
  readonly service: string;
  /** The files, which are merged in order. If there are none, the active task definition is used. */
  readonly files: readonly Fields[];
  readonly images: readonly ImageToAssign[];
  readonly changes: EntryChanges;
  /** Whether the entry has other services, which may have the containers that this service lacks. */
  readonly isOneOfSeveral: boolean;
}

/** A task definition with the images and settings of a delivery. */
export interface ComposedTaskDefinition {
  readonly taskDefinition: Fields;
  /** The containers that received an image. */
  readonly containers: readonly string[];
  /** The first image that a container received. */
  readonly image: string | undefined;
  readonly findings: readonly Finding[];
  /** A sentence that explains why no container received an image; `undefined` if one did. */
  readonly unclear: string | undefined;
}

/**
 * Composes the task definition of a service with its images and changes. Calls no API.
 * @param described the active task definition, if there are no files
 */
export async function composeTaskDefinition(
  sources: TaskDefinitionSources,
  described?: Fields,
): Promise<ComposedTaskDefinition> {
  const { service, files, images } = sources;
  const bare = renderTaskDefinition(await readWrittenDefinition(files, [], 'auto'), 'merge', described).result;
  const present = containerImagesOf(bare);
  const names = present.map(({ name }) => name);
  const assigned = assignImages(present, images, shortName(service));
  const containers = [...assigned.images.keys()];
  const own = changesOf(sources, names, containers);
  const written = await readWrittenDefinition(files, [...imageChanges(assigned.images), ...own.changes], 'auto');
  const { result, findings } = renderTaskDefinition(written, 'merge', described);
  const missing = assigned.missing.map((name) => missingContainer(name, names, service));
  return {
    taskDefinition: result,
    containers,
    image: assigned.images.get(containers[0] ?? ''),
    findings: [...written.findings, ...own.findings, ...findings, ...missing],
    unclear: assigned.unclear,
  };
}

/** The changes that an entry makes to a service with the containers `present`; variables go to `receiving`. */
function changesOf(
  { changes, isOneOfSeveral }: TaskDefinitionSources,
  present: readonly string[],
  receiving: readonly string[],
): { changes: DefinitionChange[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const made: DefinitionChange[] = [];
  const pairs = [
    ['environment', 'name', 'value'],
    ['secrets', 'name', 'valueFrom'],
  ] as const;
  for (const [key, name, value] of pairs) {
    const read = parsePairs(changes[key], key);
    findings.push(...read.findings);
    const origin = { input: key };
    if (read.pairs.length > 0)
      made.push(containerChange(receiving, [key, toList(read.pairs, name, value, origin)], key));
  }
  const loaded = load(changes.containers, { input: 'containers' });
  findings.push(...loaded.findings);
  const node = loaded.node && isOneOfSeveral ? onlyPresent(loaded.node, present) : loaded.node;
  if (node) {
    const { change, findings: own } = readContainers(node);
    findings.push(...own);
    made.push(change);
  }
  return { changes: made, findings };
}

/** The mapping `containers` without the containers that only other services have. */
function onlyPresent(node: Node, present: readonly string[]): Node {
  if (node.kind !== 'fields') return node;
  const others = [...node.entries.keys()].filter((key) => !key.startsWith('+') && !present.includes(key));
  return withoutFields(node, others);
}

/** The containers that the mapping `containers` changes, without those that it adds. */
export function changedContainers(containers: string): string[] {
  const { node } = load(containers, {});
  return node?.kind === 'fields' ? [...node.entries.keys()].filter((key) => !key.startsWith('+')) : [];
}

/** The containers in a task definition, with their images. */
export function containerImagesOf(node: Fields): NamedContainer[] {
  return Object.entries(containerImages(node)).map(([name, image]) => ({ name, image }));
}

function missingContainer(name: string, present: readonly string[], service: string): Finding {
  const near = nearest(name, present);
  const there = present.map((container) => `'${container}'`).join(', ');
  const expected = there ? `; expected ${there}` : ', which has no containers';
  const whose = service ? `of the service '${shortName(service)}'` : 'to update';
  const message = `container '${name}' is not in the task definition ${whose}${expected}${near ? `; did you mean '${near}'?` : ''}`;
  return { rule: 'containers', severity: 'error', message, origin: { input: 'container' } };
}

function imageChanges(images: ReadonlyMap<string, string>): DefinitionChange[] {
  return [...images].map(([name, image]) =>
    containerChange([name], ['image', scalar(image, { input: 'container' })], 'container'),
  );
}

function containerChange(
  containers: readonly string[],
  field: readonly [string, Node],
  input: string,
): DefinitionChange {
  const origin = { input };
  const definitions = containers.map((name) => fields([['name', scalar(name, origin)], field], origin));
  return changeOf(fields([['containerDefinitions', list(definitions, origin)]], origin));
}
