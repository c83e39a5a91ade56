import { get, isFromAws, items, text, toJson } from '../node.ts';
import { duplicates, originOf, quoted, type Rule } from './rule.ts';

const MOST_BYTES = 65_536;
const MOST_TAGS = 50;
const ROLE = /^(arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+|[\w+=,.@-]{1,64})$/;

/** Rules about a task definition's own fields. */
export const taskRules: readonly Rule[] = [
  {
    id: 'family',
    about: 'no `family`, or one that is not 1 to 255 letters, digits, `_` and `-`',
    *check({ node }) {
      const family = text(node, 'family');
      const origin = originOf(node, 'family');
      if (family === undefined) {
        yield { message: "the task definition has no family: add one, or set the input 'family'", origin };
      } else if (!/^[\w-]{1,255}$/.test(family)) {
        yield { message: `the family '${family}' must be 1 to 255 letters, digits, '_' and '-'`, origin };
      }
    },
  },
  {
    id: 'containers',
    about: 'no container at all, or a change of one that is not there',
    *check({ node, containers }) {
      if (containers.length === 0) {
        yield {
          message: 'the task definition has no containerDefinitions: add at least one container',
          origin: originOf(node, 'containerDefinitions'),
        };
      }
    },
  },
  {
    id: 'role',
    about: '`taskRoleArn` or `executionRoleArn` that is neither a role’s ARN nor its name',
    *check({ node }) {
      for (const key of ['taskRoleArn', 'executionRoleArn']) {
        const role = text(node, key);
        if (role !== undefined && !ROLE.test(role)) {
          yield {
            message: `${key} is '${role}': it must be a role's name or ARN, such as arn:aws:iam::123456789012:role/task`,
            origin: originOf(node, key),
          };
        }
      }
    },
  },
  {
    id: 'role-path',
    about: 'a role’s name where only an ARN says which path the role has (a warning)',
    *check({ node }) {
      for (const key of ['taskRoleArn', 'executionRoleArn']) {
        const role = text(node, key);
        const origin = originOf(node, key);
        if (role && ROLE.test(role) && !role.startsWith('arn:') && !isFromAws(origin)) {
          yield {
            severity: 'warning',
            message: `${key} is the name '${role}': give the ARN, or ECS looks for a role without a path in the account that registers`,
            origin,
          };
        }
      }
    },
  },
  {
    id: 'tags',
    about: `more than ${MOST_TAGS} tags, a key twice, or one that begins with \`aws:\``,
    *check({ node }) {
      const tags = items(node, 'tags');
      if (tags.length > MOST_TAGS)
        yield {
          message: `${tags.length} tags are more than the ${MOST_TAGS} that ECS allows`,
          origin: originOf(node, 'tags'),
        };
      for (const { name, origin } of duplicates(tags, 'key'))
        yield { message: `the tag '${name}' is there twice`, origin };
      for (const tag of tags) {
        const key = text(tag, 'key') ?? '';
        if (/^aws:/i.test(key))
          yield {
            message: `the tag '${key}' begins with 'aws:', which only AWS may set: rename it`,
            origin: tag.origin,
          };
      }
    },
  },
  {
    id: 'volumes',
    about: 'two volumes of one name, or a mount point whose volume is not there',
    *check({ node, containers }) {
      const volumes = items(node, 'volumes');
      for (const { name, origin } of duplicates(volumes, 'name'))
        yield { message: `the volume '${name}' is there twice`, origin };
      const names = volumes.flatMap((volume) => text(volume, 'name') ?? []);
      for (const container of containers) {
        for (const mount of items(container.node, 'mountPoints')) {
          const source = text(mount, 'sourceVolume');
          if (source !== undefined && !names.includes(source)) {
            yield {
              message: `container '${container.name}' mounts the volume '${source}', which is not among volumes (${quoted(names)})`,
              origin: originOf(mount, 'sourceVolume'),
            };
          }
        }
      }
    },
  },
  {
    id: 'size',
    about: 'more than 64 KiB of JSON',
    *check({ node }) {
      const bytes = Buffer.byteLength(JSON.stringify(toJson(node)));
      if (bytes <= MOST_BYTES) return;
      const largest = [...variablesBySize(node)].sort(([, one], [, other]) => other - one).slice(0, 3);
      const hint = largest.map(([name, size]) => `${name} has ${size}`).join(', ');
      yield {
        message: `the task definition has ${bytes} bytes, more than the 65536 that ECS allows${hint && ` (${hint})`}: move large values to SSM, Secrets Manager or an environment file`,
        origin: items(node, 'containerDefinitions')[0]?.origin ?? node.origin,
      };
    },
  },
  {
    id: 'ephemeral-storage',
    about: '`ephemeralStorage` outside 21 to 200 GiB',
    *check({ node }) {
      const storage = get(node, 'ephemeralStorage');
      const size = get(storage, 'sizeInGiB');
      if (size?.kind === 'scalar' && typeof size.value === 'number' && (size.value < 21 || size.value > 200)) {
        yield {
          message: `ephemeralStorage.sizeInGiB is ${size.value}: it must be from 21 to 200`,
          origin: size.origin,
        };
      }
    },
  },
  {
    id: 'placeholder',
    about: 'a template’s placeholder left in an image, a role, a family, a size or a secret’s ARN',
    *check({ node, containers }) {
      const places = [
        ...['family', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory'].map((key) => [key, get(node, key)] as const),
        ...containers.flatMap((container) => [
          [`the image of container '${container.name}'`, get(container.node, 'image')] as const,
          ...items(container.node, 'secrets').map(
            (secret) =>
              [
                `the secret '${text(secret, 'name') ?? ''}' of container '${container.name}'`,
                get(secret, 'valueFrom'),
              ] as const,
          ),
        ]),
      ];
      for (const [what, value] of places) {
        const [placeholder] =
          (value?.kind === 'scalar' && typeof value.value === 'string' && PLACEHOLDER.exec(value.value)) || [];
        if (value && placeholder) {
          const fix = placeholder.startsWith('${') ? "give its value in the input 'variables'" : 'replace it';
          yield { message: `${what} still has the placeholder ${placeholder}: ${fix}`, origin: value.origin };
        }
      }
    },
  },
  {
    id: 'network-mode',
    about: 'Fargate without `networkMode: awsvpc`',
    *check({ node, isFargate }) {
      const mode = text(node, 'networkMode');
      if (isFargate && mode !== 'awsvpc') {
        yield {
          message: `networkMode is ${mode === undefined ? 'not set' : `'${mode}'`}: Fargate needs 'awsvpc'`,
          origin: originOf(node, mode === undefined ? 'requiresCompatibilities' : 'networkMode'),
        };
      }
    },
  },
];

/** What a template's leftovers look like. */
export const PLACEHOLDER = /\$\{[^}$]*\}|\{\{[^}{]*\}\}|<[A-Za-z][\w .-]*>|\$[A-Z][A-Z0-9_]+/;

function* variablesBySize(node: Parameters<typeof toJson>[0]): Generator<[string, number]> {
  for (const container of items(node, 'containerDefinitions')) {
    for (const variable of items(container, 'environment')) {
      const name = `${text(container, 'name') ?? ''}.environment.${text(variable, 'name') ?? ''}`;
      yield [name, Buffer.byteLength(text(variable, 'value') ?? '')];
    }
  }
}
