import { get, items, type Node, text, texts } from '../node.ts';
import { originOf, type Report, type Rule } from './rule.ts';

/** Rules about what containers are to each other. */
export const dependencyRules: readonly Rule[] = [
  {
    id: 'essential',
    about: 'no container that is essential',
    *check({ containers }) {
      const last = containers.at(-1);
      if (last && containers.every((container) => isFalse(container.node, 'essential'))) {
        yield { message: 'no container is essential: at least one must be', origin: originOf(last.node, 'essential') };
      }
    },
  },
  {
    id: 'depends-on',
    about: 'a dependency on a container that is not there, on itself, in a circle, or on a state that can’t be reached',
    *check({ containers }) {
      const byName = new Map(containers.map((container) => [container.name, container.node]));
      for (const { node, name } of containers) {
        for (const dependency of items(node, 'dependsOn')) {
          const on = text(dependency, 'containerName');
          const condition = text(dependency, 'condition');
          const target = on === undefined ? undefined : byName.get(on);
          if (target === undefined) {
            yield {
              message: `container '${name}' depends on '${on ?? ''}', which is no container of this task (${[...byName.keys()].join(', ')})`,
              origin: originOf(dependency, 'containerName'),
            };
          } else if (condition === 'HEALTHY' && get(target, 'healthCheck') === undefined) {
            yield {
              message: `container '${name}' waits for '${on}' to be HEALTHY, and that has no healthCheck: add one, or wait for START`,
              origin: originOf(dependency, 'condition'),
            };
          } else if ((condition === 'SUCCESS' || condition === 'COMPLETE') && !isFalse(target, 'essential')) {
            yield {
              message: `container '${name}' waits for '${on}' to end (${condition}), which would end the task: set 'essential: false' on '${on}'`,
              origin: originOf(dependency, 'condition'),
            };
          }
        }
      }
      yield* findCircle(byName);
    },
  },
  {
    id: 'references',
    about: '`volumesFrom` or `links` that name a container that is not there; links in `awsvpc` mode',
    *check({ node, containers }) {
      const names = containers.map(({ name }) => name);
      for (const container of containers) {
        for (const volume of items(container.node, 'volumesFrom')) {
          const source = text(volume, 'sourceContainer');
          if (source !== undefined && !names.includes(source)) {
            yield {
              message: `container '${container.name}' takes volumes from '${source}', which is no container of this task`,
              origin: originOf(volume, 'sourceContainer'),
            };
          }
        }
        const links = texts(container.node, 'links');
        const origin = originOf(container.node, 'links');
        if (links.length > 0 && text(node, 'networkMode') === 'awsvpc') {
          yield {
            message: `container '${container.name}' has links, which awsvpc mode does not have: use localhost`,
            origin,
          };
        }
        for (const link of links.map((entry) => entry.split(':')[0] ?? '').filter((link) => !names.includes(link))) {
          yield {
            message: `container '${container.name}' is linked to '${link}', which is no container of this task`,
            origin,
          };
        }
      }
    },
  },
];

function* findCircle(byName: ReadonlyMap<string, Node>): Generator<Report> {
  const done = new Set<string>();
  for (const start of byName.keys()) {
    const way: string[] = [];
    const circle = walk(start, way);
    const node = byName.get(start);
    if (circle && node) {
      yield {
        message: `containers wait for each other in a circle: ${circle.join(' → ')}`,
        origin: originOf(node, 'dependsOn'),
      };
      return;
    }
  }
  function walk(name: string, way: string[]): string[] | undefined {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return undefined;
    way.push(name);
    for (const dependency of items(byName.get(name), 'dependsOn')) {
      const circle = walk(text(dependency, 'containerName') ?? '', way);
      if (circle) return circle;
    }
    way.pop();
    done.add(name);
    return undefined;
  }
}

function isFalse(node: Node, key: string): boolean {
  const value = get(node, key);
  return value?.kind === 'scalar' && value.value === false;
}
