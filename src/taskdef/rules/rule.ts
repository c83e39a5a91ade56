import type { Finding } from '../finding.ts';
import { type Fields, get, items, type Node, type Origin, text, texts } from '../node.ts';

/** A check of a whole task definition. The README lists its ID. */
export interface Rule {
  readonly id: string;
  /** A description of the problem, for the README. */
  readonly about: string;
  /**
   * The severity: `error` only if AWS documents that ECS rejects the value, or if the tasks could never start;
   * `warning` if that is less certain; and `notice` if the value may be newer than this version. A report can be less
   * severe than its rule.
   */
  readonly severity: Finding['severity'];
  /** The page of the AWS documentation with the requirement, relative to `SOURCE`. */
  readonly source: string;
  readonly check: (taskDefinition: TaskDefinitionNode) => Iterable<RuleFinding>;
}

/** The base URL of the rules' sources. */
export const SOURCE = 'https://docs.aws.amazon.com/AmazonECS/latest/';

export const API_TASK = 'APIReference/API_RegisterTaskDefinition.html';
export const API_CONTAINER = 'APIReference/API_ContainerDefinition.html';
export const FARGATE = 'developerguide/fargate-tasks-services.html';
export const QUOTAS = 'developerguide/service-quotas.html';

/** A problem that a rule found. */
export interface RuleFinding {
  readonly message: string;
  readonly origin: Origin;
  /** The severity of this report. Defaults to the rule's severity. */
  readonly severity?: Finding['severity'];
}

/** A task definition as the rules read it. */
export interface TaskDefinitionNode {
  readonly node: Fields;
  readonly containers: readonly ContainerNode[];
  /** Whether the task definition requires Fargate. */
  readonly isFargate: boolean;
  readonly isWindows: boolean;
}

/** A container definition as the rules read it. */
export interface ContainerNode {
  readonly node: Node;
  /** The container's name, or its position in the list. */
  readonly name: string;
}

/** Reads from a task definition what all rules need. */
export function toTaskDefinitionNode(node: Fields): TaskDefinitionNode {
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

/** The location of the value of `key`, or of `node` if there is none. */
export function originOf(node: Node, key: string): Origin {
  return get(node, key)?.origin ?? node.origin;
}

/** The list entries whose `key` has the same value as in an earlier entry. */
export function* duplicates(entries: readonly Node[], key: string): Generator<{ name: string; origin: Origin }> {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = text(entry, key);
    if (name === undefined) continue;
    if (seen.has(name)) yield { name, origin: originOf(entry, key) };
    seen.add(name);
  }
}

/** The string at `key`; an empty string means that nothing was chosen. */
export function chosen(node: Node | undefined, key: string): string | undefined {
  return text(node, key) || undefined;
}
