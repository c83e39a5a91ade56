import type { Finding } from '../finding.ts';
import { type Fields, get, items, type Node, type Origin, text, texts } from '../node.ts';

/** A check of a whole task definition, with an id that the README lists. */
export interface Rule {
  readonly id: string;
  /** What it finds, in the README's words. */
  readonly about: string;
  /**
   * `error` only where AWS documents that ECS refuses it, or where the tasks could never start; whatever is less certain is a
   * `warning`, and what may be newer than this version a `notice`. A report may be milder than its rule.
   */
  readonly severity: Finding['severity'];
  /** The page of AWS's documentation that says so, under `SOURCE`. */
  readonly source: string;
  readonly check: (taskDefinition: TaskDefinition) => Iterable<Report>;
}

/** Where the pages of the rules' sources are. */
export const SOURCE = 'https://docs.aws.amazon.com/AmazonECS/latest/';

export const API_TASK = 'APIReference/API_RegisterTaskDefinition.html';
export const API_CONTAINER = 'APIReference/API_ContainerDefinition.html';
export const FARGATE = 'developerguide/fargate-tasks-services.html';
export const QUOTAS = 'developerguide/service-quotas.html';

export interface Report {
  readonly message: string;
  readonly origin: Origin;
  /** The rule's unless said otherwise. */
  readonly severity?: Finding['severity'];
}

/** A task definition as rules look at it. */
export interface TaskDefinition {
  readonly node: Fields;
  readonly containers: readonly Container[];
  /** Whether it says that it is for Fargate. */
  readonly isFargate: boolean;
  readonly isWindows: boolean;
}

export interface Container {
  readonly node: Node;
  /** Its name, or its place in the list. */
  readonly name: string;
}

export function toTaskDefinition(node: Fields): TaskDefinition {
  return {
    node,
    containers: items(node, 'containerDefinitions').map((container, index) => ({
      node: container,
      name: text(container, 'name') ?? `containerDefinitions[${index}]`,
    })),
    isFargate: texts(node, 'requiresCompatibilities').includes('FARGATE'),
    isWindows: text(get(node, 'runtimePlatform'), 'operatingSystemFamily')?.startsWith('WINDOWS') ?? false,
  };
}

/** Where the value of `key` stands, or else `node` itself. */
export function originOf(node: Node, key: string): Origin {
  return get(node, key)?.origin ?? node.origin;
}

/** The entries of a list that were there before, by the member `key`. */
export function* duplicates(entries: readonly Node[], key: string): Generator<{ name: string; origin: Origin }> {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = text(entry, key);
    if (name === undefined) continue;
    if (seen.has(name)) yield { name, origin: originOf(entry, key) };
    seen.add(name);
  }
}

/** The string at `key`; an empty one says that nothing was chosen. */
export function chosen(node: Node | undefined, key: string): string | undefined {
  return text(node, key) || undefined;
}
