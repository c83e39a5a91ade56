import { quoted, shorten } from '../finding.ts';
import { get, items, type Node, text, texts } from '../node.ts';
import { API_CONTAINER, chosen, originOf, type Rule, type RuleFinding } from './rule.ts';

/** Rules about dependencies between containers. */
export const dependencyRules: readonly Rule[] = [
  {
    id: 'essential',
    about: 'no essential container',
    severity: 'error',
    source: API_CONTAINER,
    *check({ containers }) {
      const last = containers.at(-1);
      if (last && containers.every((container) => isFalse(container.node, 'essential'))) {
        yield {
          message: 'no container is essential, but a task needs at least one: set essential to true in one of them',
          origin: originOf(last.node, 'essential'),
        };
      }
    },
  },
  {
    id: 'depends-on',
    about:
      'a dependency on a container that does not exist, on itself, in a cycle, or on a state that cannot be reached',
    severity: 'error',
    source: 'APIReference/API_ContainerDependency.html',
    *check({ containers }) {
      const byName = new Map(containers.map((container) => [container.name, container.node]));
      for (const { node, name } of containers) {
        for (const dependency of items(node, 'dependsOn')) {
          const on = text(dependency, 'containerName');
          const condition = text(dependency, 'condition');
          const target = on === undefined ? undefined : byName.get(on);
          if (target === undefined) {
            yield {
              message: `container '${name}' depends on '${shorten(on ?? '')}', which is not a container of this task; expected ${quoted([...byName.keys()])}`,
              origin: originOf(dependency, 'containerName'),
            };
          } else if (condition === 'HEALTHY' && get(target, 'healthCheck') === undefined) {
            yield {
              message: `container '${name}' waits for '${on}' to be HEALTHY, but '${on}' has no healthCheck: add one, or wait for START`,
              origin: originOf(dependency, 'condition'),
            };
          } else if ((condition === 'SUCCESS' || condition === 'COMPLETE') && !isFalse(target, 'essential')) {
            yield {
              message: `container '${name}' waits for '${on}' to stop (${condition}), which would stop the task: set 'essential: false' on '${on}'`,
              origin: originOf(dependency, 'condition'),
            };
          }
        }
      }
      yield* findCycle(byName, 'dependsOn', dependenciesOf);
    },
  },
  {
    id: 'references',
    about: '`volumesFrom` or `links` that name a container that does not exist; links in a cycle, or in `awsvpc` mode',
    severity: 'error',
    source: API_CONTAINER,
    *check({ node, containers }) {
      const names = new Set(containers.map(({ name }) => name));
      for (const container of containers) {
        for (const volume of items(container.node, 'volumesFrom')) {
          const source = chosen(volume, 'sourceContainer');
          if (source !== undefined && !names.has(source)) {
            yield {
              message: `container '${container.name}' mounts volumes from '${shorten(source)}', which is not a container of this task; expected ${quoted([...names])}`,
              origin: originOf(volume, 'sourceContainer'),
            };
          }
        }
        const links = texts(container.node, 'links');
        const origin = originOf(container.node, 'links');
        if (links.length > 0 && text(node, 'networkMode') === 'awsvpc') {
          yield {
            message: `container '${container.name}' has links, which awsvpc mode does not support: use localhost`,
            origin,
          };
        }
        for (const link of linksOf(container.node).filter((name) => !names.has(name))) {
          yield {
            message: `container '${container.name}' is linked to '${shorten(link)}', which is not a container of this task; expected ${quoted([...names])}`,
            origin,
          };
        }
      }
      const byName = new Map(containers.map((container) => [container.name, container.node]));
      yield* findCycle(byName, 'links', linksOf);
    },
  },
];

const dependenciesOf = (container: Node | undefined): string[] =>
  items(container, 'dependsOn').map((dependency) => text(dependency, 'containerName') ?? '');
/** The names of the linked containers, without their aliases. */
const linksOf = (container: Node | undefined): string[] =>
  texts(container, 'links').map((link) => link.split(':')[0] ?? '');

type Edges = (container: Node | undefined) => string[];

/** The first cycle of dependencies or links that is found. */
function* findCycle(
  byName: ReadonlyMap<string, Node>,
  key: 'dependsOn' | 'links',
  edges: Edges,
): Generator<RuleFinding> {
  const done = new Set<string>();
  for (const start of byName.keys()) {
    const cycle = walk(start, byName, edges, done);
    const node = byName.get(start);
    if (cycle && node) {
      const [verb, noun] = key === 'links' ? ['are linked to', 'links'] : ['depend on', 'dependencies'];
      yield {
        message: `containers ${verb} each other in a cycle (${cycle.map((name) => shorten(name, 60)).join(' → ')}): remove one of these ${noun}`,
        origin: originOf(node, key),
      };
      return;
    }
  }
}

/** Follows edges without recursion, because a chain in a file of several megabytes can be very long. */
function walk(start: string, byName: ReadonlyMap<string, Node>, edges: Edges, done: Set<string>): string[] | undefined {
  const chain = new Map<string, string[]>();
  const stack = [start];
  chain.set(start, edges(byName.get(start)));
  for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
    const next = chain.get(name)?.shift();
    if (next === undefined) {
      stack.pop();
      chain.delete(name);
      done.add(name);
    } else if (chain.has(next)) {
      return [...stack.slice(stack.indexOf(next)), next];
    } else if (!done.has(next)) {
      stack.push(next);
      chain.set(next, edges(byName.get(next)));
    }
  }
  return undefined;
}

function isFalse(node: Node, key: string): boolean {
  const value = get(node, key);
  return value?.kind === 'scalar' && value.value === false;
}
