import { ECS_NAME, ROLE } from '../../aws/index.ts';
import { quoted, shorten } from '../finding.ts';
import { get, items, type Node, text } from '../node.ts';
import { MAX_TASK_DEFINITION_BYTES } from '../oversize.ts';
import { findPlaceholder } from './placeholder.ts';
import { API_TASK, chosen, duplicates, originOf, QUOTAS, type Rule } from './rule.ts';
import { checkTag } from './tags.ts';

/** ECS documents a name with a path for the role of a service, but not for the roles of a task. */
const NAME_WITH_PATH = /^\/?[\w+=,.@-]+(?:\/[\w+=,.@-]+)+$/;
const MAX_TAGS = 50;
const MAX_CONTAINERS = 10;
const MAX_CONSTRAINTS = 10;

/** Rules about a task definition's own fields. */
export const taskRules: readonly Rule[] = [
  {
    id: 'family',
    about: 'no `family`, or one that is not 1 to 255 letters, digits, `_` and `-`',
    severity: 'error',
    source: API_TASK,
    *check({ node }) {
      const family = text(node, 'family');
      const origin = originOf(node, 'family');
      if (family === undefined) {
        yield { message: "the task definition has no family: add one, or set the 'family' input", origin };
      } else if (!ECS_NAME.test(family) && findPlaceholder(family) === undefined) {
        yield {
          message: `the family '${shorten(family)}' is not valid; expected 1 to 255 letters, digits, '_' and '-'`,
          origin,
        };
      }
    },
  },
  {
    id: 'containers',
    about: `no container, more than ${MAX_CONTAINERS} containers, or a change to a container that does not exist`,
    severity: 'error',
    source: QUOTAS,
    *check({ node, containers }) {
      const origin = originOf(node, 'containerDefinitions');
      if (containers.length === 0) {
        yield {
          message: 'the task definition has no containerDefinitions: add at least one container',
          origin,
        };
      }
      if (containers.length > MAX_CONTAINERS) {
        yield {
          message: `the task definition has ${containers.length} containers, but ECS allows ${MAX_CONTAINERS}: split it`,
          origin,
        };
      }
    },
  },
  {
    id: 'role',
    about:
      '`taskRoleArn` or `executionRoleArn` that is neither the ARN nor the name of a role; a warning for a name with a path',
    severity: 'error',
    source: API_TASK,
    *check({ node }) {
      for (const key of ['taskRoleArn', 'executionRoleArn']) {
        const role = chosen(node, key);
        if (role !== undefined && !ROLE.test(role) && findPlaceholder(role) === undefined) {
          yield {
            ...(NAME_WITH_PATH.test(role) && { severity: 'warning' as const }),
            message: `${key} is '${shorten(role)}', which is not valid; expected a role's name or ARN, such as arn:aws:iam::123456789012:role/task`,
            origin: originOf(node, key),
          };
        }
      }
    },
  },
  {
    id: 'tags',
    about: `more than ${MAX_TAGS} tags, a repeated key, a key that starts with \`aws:\`, or a key or value that AWS does not accept`,
    severity: 'error',
    source: 'APIReference/API_Tag.html',
    *check({ node }) {
      const tags = items(node, 'tags');
      if (tags.length > MAX_TAGS)
        yield {
          message: `there are ${tags.length} tags, but ECS allows ${MAX_TAGS}`,
          origin: originOf(node, 'tags'),
        };
      for (const { name, origin } of duplicates(tags, 'key'))
        yield { message: `the tag '${shorten(name)}' is set twice: remove one`, origin };
      for (const tag of tags) yield* checkTag(tag);
    },
  },
  {
    id: 'size',
    about: 'more than 64 KiB of JSON',
    severity: 'error',
    source: QUOTAS,
    *check({ node }) {
      const bytes = sizeOf(node);
      if (bytes <= MAX_TASK_DEFINITION_BYTES) return;
      const hint = largestVariables(node)
        .map(({ name, size }) => `${shorten(name, 100)} has ${size}`)
        .join(', ');
      yield {
        message: `the task definition has ${bytes} bytes, but ECS allows ${MAX_TASK_DEFINITION_BYTES}${hint && ` (${hint})`}: move large values to SSM, Secrets Manager or an environment file`,
        origin: items(node, 'containerDefinitions')[0]?.origin ?? node.origin,
      };
    },
  },
  {
    id: 'placement-constraints',
    about: `more than ${MAX_CONSTRAINTS} placement constraints`,
    severity: 'error',
    source: API_TASK,
    *check({ node }) {
      const { length } = items(node, 'placementConstraints');
      if (length <= MAX_CONSTRAINTS) return;
      yield {
        message: `placementConstraints has ${length} entries, but ECS allows ${MAX_CONSTRAINTS}`,
        origin: originOf(node, 'placementConstraints'),
      };
    },
  },
  {
    id: 'proxy',
    about: 'a `proxyConfiguration` whose container does not exist',
    severity: 'warning',
    source: 'APIReference/API_ProxyConfiguration.html',
    *check({ node, containers }) {
      const proxy = get(node, 'proxyConfiguration');
      const name = chosen(proxy, 'containerName');
      if (proxy && name !== undefined && !containers.some((container) => container.name === name)) {
        yield {
          message: `proxyConfiguration names the container '${shorten(name)}', which is not a container of this task; expected ${quoted(containers.map((container) => container.name))}`,
          origin: originOf(proxy, 'containerName'),
        };
      }
    },
  },
];

/** The size of a value as JSON without white space, as it is sent. */
function sizeOf(node: Node): number {
  if (node.kind === 'list') {
    const inner = node.items.reduce((sum, item) => sum + sizeOf(item), 0);
    return inner + Math.max(node.items.length - 1, 0) + 2;
  }
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string') return sizeOfText(node.value);
    return node.isExact ? node.text.length : String(node.value).length;
  }
  let sum = Math.max(node.entries.size - 1, 0) + 2;
  for (const [key, { value }] of node.entries) sum += sizeOfText(key) + 1 + sizeOf(value);
  return sum;
}

function sizeOfText(text: string): number {
  // Any other character is written unchanged between the quotes.
  return /["\\\p{Cc}\p{Cs}]/u.test(text) ? Buffer.byteLength(JSON.stringify(text)) : Buffer.byteLength(text) + 2;
}

/** The three largest variables. */
function largestVariables(node: Node): { name: string; size: number }[] {
  let largest: { container: Node; variable: Node; size: number }[] = [];
  for (const container of items(node, 'containerDefinitions')) {
    for (const variable of items(container, 'environment')) {
      const size = Buffer.byteLength(text(variable, 'value') ?? '');
      if (largest.length === 3 && size <= (largest[2]?.size ?? 0)) continue;
      largest = [...largest, { container, variable, size }].sort((one, other) => other.size - one.size).slice(0, 3);
    }
  }
  return largest.map(({ container, variable, size }) => ({
    name: `${text(container, 'name') ?? ''}.environment.${text(variable, 'name') ?? ''}`,
    size,
  }));
}
