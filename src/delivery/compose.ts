import { shortName } from '../ecs/model.ts';
import { nearest } from '../nearest.ts';
import { type Change, changeOf, readContainers } from '../taskdef/edit.ts';
import type { Finding } from '../taskdef/finding.ts';
import { load } from '../taskdef/load.ts';
import { containerImages, type Fields, fields, list, type Node, scalar, withoutFields } from '../taskdef/node.ts';
import { parsePairs, toList } from '../taskdef/pairs.ts';
import { readWritten, render } from '../taskdef/render.ts';
import { assignImages, type Container, type DeliveredImage } from './container.ts';

/** What an entry changes in task definitions, as the entry has it. */
export interface EntryChanges {
  readonly environment: string;
  readonly secrets: string;
  readonly containers: string;
}

/** What a service's task definition is made of. */
export interface TaskDefinitionOrder {
  readonly service: string;
  /** Merged in their order; none: what the service runs now. */
  readonly files: readonly Fields[];
  readonly images: readonly DeliveredImage[];
  readonly changes: EntryChanges;
  /** Whether the entry has other services, which may have the containers that this one does not have. */
  readonly isOneOfSeveral: boolean;
}

export interface Composed {
  readonly taskDefinition: Fields;
  /** The containers that got an image. */
  readonly containers: readonly string[];
  /** The first image that a container got. */
  readonly image: string | undefined;
  readonly findings: readonly Finding[];
  /** Why no container got an image, a sentence; `undefined` where one did. */
  readonly unclear: string | undefined;
}

/**
 * The task definition of a service with its images and changes in it, as far as nobody need be asked.
 * @param described what the service runs now, where there are no files
 */
export async function composeTaskDefinition(order: TaskDefinitionOrder, described?: Fields): Promise<Composed> {
  const { service, files, images } = order;
  const bare = render(await readWritten(files, [], 'auto'), 'merge', described).result;
  const present = containersOf(bare);
  const names = present.map(({ name }) => name);
  const assigned = assignImages(present, images, shortName(service));
  const containers = [...assigned.images.keys()];
  const own = changesOf(order, names, containers);
  const written = await readWritten(files, [...imageChanges(assigned.images), ...own.changes], 'auto');
  const { result, findings } = render(written, 'merge', described);
  const missing = assigned.missing.map((name) => missingContainer(name, names, service));
  return {
    taskDefinition: result,
    containers,
    image: assigned.images.get(containers[0] ?? ''),
    findings: [...written.findings, ...own.findings, ...findings, ...missing],
    unclear: assigned.unclear,
  };
}

/** The changes that an entry makes to a service whose containers are `present`; those to `receiving` are of its variables. */
function changesOf(
  { changes, isOneOfSeveral }: TaskDefinitionOrder,
  present: readonly string[],
  receiving: readonly string[],
): { changes: Change[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const made: Change[] = [];
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

/** The mapping `containers` without those that a service does not have: another one has them. */
function onlyPresent(node: Node, present: readonly string[]): Node {
  if (node.kind !== 'fields') return node;
  const others = [...node.entries.keys()].filter((key) => !key.startsWith('+') && !present.includes(key));
  return withoutFields(node, others);
}

/** The containers that the mapping `containers` changes; those that it adds are left out. */
export function changedContainers(containers: string): string[] {
  const { node } = load(containers, {});
  return node?.kind === 'fields' ? [...node.entries.keys()].filter((key) => !key.startsWith('+')) : [];
}

/** The containers of a task definition with their images. */
export function containersOf(node: Fields): Container[] {
  return Object.entries(containerImages(node)).map(([name, image]) => ({ name, image }));
}

function missingContainer(name: string, present: readonly string[], service: string): Finding {
  const near = nearest(name, present);
  const there = present.map((container) => `'${container}'`).join(', ') || 'none';
  const whose = service ? `of the service '${shortName(service)}'` : 'that it names';
  const message = `there is no container '${name}' in the task definition ${whose}, only ${there}${near ? `; did you mean '${near}'?` : ''}`;
  return { rule: 'containers', severity: 'error', message, origin: { input: 'container' } };
}

function imageChanges(images: ReadonlyMap<string, string>): Change[] {
  return [...images].map(([name, image]) =>
    containerChange([name], ['image', scalar(image, { input: 'container' })], 'container'),
  );
}

function containerChange(containers: readonly string[], field: readonly [string, Node], input: string): Change {
  const origin = { input };
  const definitions = containers.map((name) => fields([['name', scalar(name, origin)], field], origin));
  return changeOf(fields([['containerDefinitions', list(definitions, origin)]], origin));
}
