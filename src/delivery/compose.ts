import { shortName } from '../ecs/model.ts';
import { nearest } from '../nearest.ts';
import { type Change, changeOf } from '../taskdef/edit.ts';
import type { Finding } from '../taskdef/finding.ts';
import { containerImages, type Fields, fields, list, scalar } from '../taskdef/node.ts';
import { readWritten, render } from '../taskdef/render.ts';
import { type Container, chooseContainers } from './container.ts';

/** What a service's task definition is made of. */
export interface TaskDefinitionOrder {
  readonly service: string;
  /** Merged in their order; none: what the service runs now. */
  readonly files: readonly Fields[];
  /** The containers that get the image; none: it is found out. */
  readonly named: readonly string[];
  readonly image: string;
}

export interface Composed {
  readonly taskDefinition: Fields;
  /** The containers that got the image. */
  readonly containers: readonly string[];
  readonly findings: readonly Finding[];
  /** Why no container got it, a sentence; `undefined` where one did. */
  readonly unclear: string | undefined;
}

/**
 * The task definition of a service with the image in it, as far as nobody need be asked.
 * @param described what the service runs now, where there are no files
 */
export async function composeTaskDefinition(
  { service, files, named, image }: TaskDefinitionOrder,
  described?: Fields,
): Promise<Composed> {
  const bare = render(await readWritten(files, [], 'auto'), 'merge', described).result;
  const present = containersOf(bare);
  const chosen = named.length > 0 ? named : chooseContainers(present, image, shortName(service));
  const names = new Set(present.map(({ name }) => name));
  const containers = typeof chosen === 'string' ? [] : chosen.filter((name) => names.has(name));
  const missing = typeof chosen === 'string' ? [] : chosen.filter((name) => !names.has(name));
  const changes = containers.length > 0 ? [imageChange(containers, image)] : [];
  const written = await readWritten(files, changes, 'auto');
  const { result, findings } = render(written, 'merge', described);
  return {
    taskDefinition: result,
    containers,
    findings: [...written.findings, ...findings, ...missing.map((name) => missingContainer(name, [...names], service))],
    unclear: typeof chosen === 'string' ? chosen : undefined,
  };
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

function imageChange(containers: readonly string[], image: string): Change {
  const origin = { input: 'container' };
  const definitions = containers.map((name) =>
    fields(
      [
        ['name', scalar(name, origin)],
        ['image', scalar(image, origin)],
      ],
      origin,
    ),
  );
  return changeOf(fields([['containerDefinitions', list(definitions, origin)]], origin));
}
