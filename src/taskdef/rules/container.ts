import { parseReference as parseImage } from '../../image/reference.ts';
import { get, items, type Node, number, text, texts } from '../node.ts';
import { duplicates, originOf, type Report, type Rule } from './rule.ts';
import { PLACEHOLDER } from './task.ts';

/** The bounds of a health check's numbers, in seconds but for the retries (API reference, HealthCheck). */
const HEALTH_CHECK_BOUNDS: readonly (readonly [key: string, least: number, most: number])[] = [
  ['interval', 5, 300],
  ['timeout', 2, 60],
  ['retries', 1, 10],
  ['startPeriod', 0, 300],
];

/** What a shell would act on, and a container's process gets as a word like any other. */
const OPERATOR = /^(&&|\|\|?|;|>>?|<|2>&1|&)$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/** Rules about one container by itself. */
export const containerRules: readonly Rule[] = [
  {
    id: 'container-name',
    about: 'a container without a name, with a name ECS does not take, or with the name of another',
    *check({ node, containers }) {
      for (const { name, origin } of duplicates(items(node, 'containerDefinitions'), 'name')) {
        yield { message: `two containers have the name '${name}': rename one`, origin };
      }
      for (const container of containers) {
        const name = text(container.node, 'name');
        const origin = originOf(container.node, 'name');
        if (name === undefined) yield { message: `${container.name} has no name: add one`, origin };
        else if (!/^[\w-]{1,255}$/.test(name)) {
          yield { message: `the container name '${name}' must be 1 to 255 letters, digits, '_' and '-'`, origin };
        }
      }
    },
  },
  {
    id: 'image',
    about: 'a container without an image, or with one that is no image reference',
    *check({ containers }) {
      for (const { node, name } of containers) {
        const image = text(node, 'image');
        const origin = originOf(node, 'image');
        if (!image) {
          yield {
            message: `container '${name}' has no image: set it, for example from the output 'image' of build-push`,
            origin,
          };
        } else if (!PLACEHOLDER.test(image) && parseImage(lowerDigest(image)) === undefined) {
          yield {
            message: `the image of container '${name}' is '${image}', which is no image reference: ${explainImage(image)}`,
            origin,
          };
        }
      }
    },
  },
  {
    id: 'memory',
    about: 'a container without memory where the task has none, or with a reservation above its limit',
    *check({ node, containers, isFargate }) {
      const hasTaskMemory = get(node, 'memory') !== undefined;
      for (const container of containers) {
        const limit = number(container.node, 'memory');
        const reservation = number(container.node, 'memoryReservation');
        const missing =
          get(container.node, 'memory') === undefined && get(container.node, 'memoryReservation') === undefined;
        if (missing && !hasTaskMemory && !isFargate) {
          yield {
            message: `container '${container.name}' has neither memory nor memoryReservation, and the task has no memory: set one of them`,
            origin: container.node.origin,
          };
        }
        if (limit !== undefined && reservation !== undefined && reservation > limit) {
          yield {
            message: `container '${container.name}' reserves ${reservation} MiB, more than its limit of ${limit} MiB`,
            origin: originOf(container.node, 'memoryReservation'),
          };
        }
        if (limit !== undefined && limit < 4) {
          yield {
            message: `container '${container.name}' has ${limit} MiB of memory: Docker needs at least 4, and 6 from version 20.10 on`,
            origin: originOf(container.node, 'memory'),
          };
        }
      }
    },
  },
  {
    id: 'ports',
    about: 'a port outside 1 to 65535, a host port that differs in `awsvpc` or `host` mode, a port or port name twice',
    *check({ node, containers }) {
      const mode = text(node, 'networkMode');
      const shared = mode === 'awsvpc' || mode === 'host';
      const seen = new Map<string, string>();
      const names = new Map<string, string>();
      for (const { node: container, name } of containers) {
        for (const mapping of items(container, 'portMappings')) {
          yield* checkPort(mapping, name, shared ? mode : undefined);
          const port = number(mapping, 'containerPort');
          const key = `${port}/${text(mapping, 'protocol') ?? 'tcp'}`;
          const other = seen.get(key);
          if (shared && port !== undefined && other !== undefined) {
            yield {
              message: `containers '${other}' and '${name}' both map port ${key}: in ${mode} mode they share one network`,
              origin: originOf(mapping, 'containerPort'),
            };
          }
          seen.set(key, name);
          const portName = text(mapping, 'name');
          if (portName !== undefined && names.has(portName)) {
            yield { message: `the port name '${portName}' is there twice`, origin: originOf(mapping, 'name') };
          }
          if (portName !== undefined) names.set(portName, name);
        }
      }
    },
  },
  {
    id: 'health-check',
    about: 'a health check whose command does not begin with `CMD` or `CMD-SHELL`, or with a number out of bounds',
    *check({ containers }) {
      for (const { node, name } of containers) {
        const check = get(node, 'healthCheck');
        if (check?.kind !== 'fields') continue;
        const command = texts(check, 'command');
        const [form] = command;
        if (form === undefined) {
          yield {
            message: `the health check of container '${name}' has no command`,
            origin: originOf(check, 'command'),
          };
        } else if (!['CMD', 'CMD-SHELL', 'NONE'].includes(form) && !/\s/.test(form)) {
          yield {
            message: `the health check of container '${name}' begins with '${form}': put 'CMD' in front, or 'CMD-SHELL' and the command as one string`,
            origin: originOf(check, 'command'),
          };
        } else if (form === 'CMD-SHELL' && command.length > 2) {
          yield {
            message: `the health check of container '${name}' has ${command.length - 1} strings behind CMD-SHELL, and only the first would run: make them one`,
            origin: originOf(check, 'command'),
          };
        }
        for (const [key, least, most] of HEALTH_CHECK_BOUNDS) {
          const value = number(check, key);
          if (value !== undefined && (value < least || value > most)) {
            yield {
              message: `healthCheck.${key} of container '${name}' is ${value}: it must be from ${least} to ${most}`,
              origin: originOf(check, key),
            };
          }
        }
      }
    },
  },
  {
    id: 'shell',
    about: 'a command with `&&`, `>` or the like, or `NAME=value` in front, which no shell will read (a warning)',
    *check({ containers }) {
      for (const { node, name } of containers) {
        const command = texts(node, 'command');
        const operator = command.find((word) => OPERATOR.test(word));
        const assignment =
          texts(node, 'entryPoint').length === 0
            ? command.find((word, at) => at === 0 && ASSIGNMENT.test(word))
            : undefined;
        const found = operator ?? assignment;
        if (found !== undefined) {
          const what = operator === undefined ? 'is run as a program of that name' : 'is passed on as a plain word';
          yield {
            severity: 'warning',
            message: `'${found}' in the command of container '${name}' ${what}, since no shell reads it: write sh -c '…' if one should`,
            origin: originOf(node, 'command'),
          };
        }
      }
    },
  },
  {
    id: 'log-options',
    about:
      '`awslogs` without its group or region, or on Fargate without a stream prefix; `awsfirelens` without a log router',
    *check({ containers, isFargate }) {
      const hasRouter = containers.some(({ node }) => get(node, 'firelensConfiguration') !== undefined);
      for (const { node, name } of containers) {
        const log = get(node, 'logConfiguration');
        if (log === undefined) continue;
        const driver = text(log, 'logDriver');
        if (driver === undefined)
          yield { message: `the logConfiguration of container '${name}' has no logDriver`, origin: log.origin };
        if (driver === 'awsfirelens' && !hasRouter) {
          yield {
            message: `container '${name}' logs by awsfirelens, and no container has a firelensConfiguration: add the log router`,
            origin: originOf(log, 'logDriver'),
          };
        }
        if (driver !== 'awslogs') continue;
        const wanted = ['awslogs-group', 'awslogs-region', ...(isFargate ? ['awslogs-stream-prefix'] : [])];
        const options = get(log, 'options');
        const missing = wanted.filter((option) => get(options, option) === undefined);
        if (missing.length > 0) {
          yield {
            message: `the awslogs driver of container '${name}' needs the options ${missing.join(', ')}`,
            origin: options?.origin ?? log.origin,
          };
        }
      }
    },
  },
  {
    id: 'env-file',
    about: 'an environment file that is no S3 ARN of a `.env` file',
    *check({ containers }) {
      for (const { node, name } of containers) {
        for (const file of items(node, 'environmentFiles')) {
          const arn = text(file, 'value') ?? '';
          if (!/^arn:aws[a-z-]*:s3:::[^/]+\/.+\.env$/.test(arn)) {
            yield {
              message: `the environment file '${arn}' of container '${name}' must be an S3 ARN that ends in .env, such as arn:aws:s3:::bucket/web.env`,
              origin: originOf(file, 'value'),
            };
          }
        }
      }
    },
  },
];

function* checkPort(mapping: Node, name: string, sharedMode: string | undefined): Generator<Report> {
  const port = number(mapping, 'containerPort');
  const hostPort = number(mapping, 'hostPort');
  if (get(mapping, 'containerPort') === undefined && get(mapping, 'containerPortRange') === undefined) {
    yield { message: `a port mapping of container '${name}' has no containerPort`, origin: mapping.origin };
  }
  if (port !== undefined && (port < 1 || port > 65535)) {
    yield {
      message: `containerPort of container '${name}' is ${port}: it must be from 1 to 65535`,
      origin: originOf(mapping, 'containerPort'),
    };
  }
  if (hostPort !== undefined && (hostPort < 0 || hostPort > 65535)) {
    yield {
      message: `hostPort of container '${name}' is ${hostPort}: it must be from 0 to 65535`,
      origin: originOf(mapping, 'hostPort'),
    };
  } else if (sharedMode !== undefined && hostPort !== undefined && hostPort !== port) {
    yield {
      message: `hostPort of container '${name}' is ${hostPort}, and containerPort ${port}: in ${sharedMode} mode they must be equal, so leave hostPort out`,
      origin: originOf(mapping, 'hostPort'),
    };
  }
}

/** ECS takes a digest's letters in either case. */
function lowerDigest(image: string): string {
  return image.replace(/@sha256:[0-9a-fA-F]{64}$/, (digest) => digest.toLowerCase());
}

function explainImage(image: string): string {
  if (/\s/.test(image)) return 'take the white space out';
  if (/^https?:/.test(image)) return "take 'https://' away";
  if (/:$/.test(image)) return "a tag must follow ':'";
  if (/^[:/@]|\/[:@]|^$/.test(image)) return 'the repository is missing; was the expression it comes from empty?';
  if (image.includes('@')) return "after '@' stands 'sha256:' and 64 hexadecimal digits";
  if (/[A-Z]/.test(image.split(':')[0] ?? '')) return "a repository's name has no capital letters";
  return 'it must be registry/repository:tag or registry/repository@sha256:…';
}
