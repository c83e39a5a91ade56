import { ECS_NAME } from '../../aws/index.ts';
import { parseImageReference as parseImage } from '../../image/index.ts';
import { shorten } from '../finding.ts';
import { get, items, type Node, number, text, texts } from '../node.ts';
import { findPlaceholder } from './placeholder.ts';
import { API_CONTAINER, chosen, duplicates, originOf, type Rule, type RuleFinding } from './rule.ts';

/** The ranges of a health check's numeric settings, in seconds except for the retries. */
const HEALTH_CHECK_BOUNDS: readonly (readonly [key: string, least: number, most: number])[] = [
  ['interval', 5, 300],
  ['timeout', 2, 60],
  ['retries', 1, 10],
  ['startPeriod', 0, 300],
];

const MAX_IGNORED_EXIT_CODES = 50;

/** Characters that a shell would interpret and that a container's process receives as an argument. */
const OPERATOR = /^(&&|\|\|?|;|>>?|<|2>&1|&)$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/** Rules about a single container. */
export const containerRules: readonly Rule[] = [
  {
    id: 'container-name',
    about: 'a container without a name, with a name that ECS does not accept, or with the name of another container',
    severity: 'error',
    source: API_CONTAINER,
    *check({ node, containers }) {
      for (const { name, origin } of duplicates(items(node, 'containerDefinitions'), 'name')) {
        yield { message: `two containers have the name '${shorten(name)}': rename one`, origin };
      }
      for (const container of containers) {
        const name = text(container.node, 'name');
        const origin = originOf(container.node, 'name');
        if (!name) yield { message: `${container.name || 'a container'} has no name: add one`, origin };
        else if (!ECS_NAME.test(name)) {
          yield {
            message: `the container name '${shorten(name)}' is not valid; expected 1 to 255 letters, digits, '_' and '-'`,
            origin,
          };
        }
      }
    },
  },
  {
    id: 'image',
    about: 'a container without an image, or with one that is not an image reference',
    severity: 'error',
    source: API_CONTAINER,
    *check({ containers }) {
      for (const { node, name } of containers) {
        const image = text(node, 'image');
        const origin = originOf(node, 'image');
        if (!image) {
          yield {
            message: `container '${name}' has no image: set it, for example from the 'image' output of build-push`,
            origin,
          };
        } else if (findPlaceholder(image) === undefined && parseImage(lowerDigest(image)) === undefined) {
          yield {
            // ECS documents '#' as allowed, but no registry uses it.
            ...(image.includes('#') && { severity: 'warning' as const }),
            message: `the image of container '${name}' is '${shorten(image)}', which is not a valid image reference${explainImage(image)}`,
            origin,
          };
        }
      }
    },
  },
  {
    id: 'memory',
    about:
      'a container without memory where the task has none, with a reservation above its limit, or with under 4 MiB',
    severity: 'error',
    source: API_CONTAINER,
    *check({ node, containers, isFargate }) {
      const needsMemory = !chosen(node, 'memory') && !isFargate;
      // The documentation does not say whether these are required.
      const isManaged = texts(node, 'requiresCompatibilities').includes('MANAGED_INSTANCES');
      for (const container of containers) {
        const limit = number(container.node, 'memory') || undefined;
        const reservation = number(container.node, 'memoryReservation') || undefined;
        if (needsMemory && limit === undefined && reservation === undefined) {
          yield {
            // AWS does not document that 0 means none.
            ...((isManaged || number(container.node, 'memoryReservation') === 0) && { severity: 'warning' as const }),
            message: `container '${container.name}' has neither memory nor memoryReservation, and the task has no memory: set one of them`,
            origin: container.node.origin,
          };
        }
        if (limit !== undefined && reservation !== undefined && reservation > limit) {
          yield {
            message: `container '${container.name}' reserves ${reservation} MiB, which is more than its limit of ${limit} MiB: lower memoryReservation, or raise memory`,
            origin: originOf(container.node, 'memoryReservation'),
          };
        }
        if (limit !== undefined && limit < 4) {
          yield {
            message: `container '${container.name}' has ${limit} MiB of memory, which is not valid; expected at least 4, or at least 6 with Docker 20.10 or later`,
            origin: originOf(container.node, 'memory'),
          };
        }
      }
    },
  },
  {
    id: 'health-check',
    about:
      'a health check without a command, or with a number out of bounds; a notice for a command that does not start with `CMD` or `CMD-SHELL`, or has several strings after the latter',
    severity: 'error',
    source: 'APIReference/API_HealthCheck.html',
    *check({ containers }) {
      for (const { node, name } of containers) {
        const check = get(node, 'healthCheck');
        if (check?.kind !== 'fields') continue;
        yield* checkCommand(check, name);
        for (const [key, least, most] of HEALTH_CHECK_BOUNDS) {
          const value = number(check, key);
          if (value !== undefined && (value < least || value > most)) {
            yield {
              message: `healthCheck.${key} of container '${name}' is ${value}, which is not valid; expected ${least} to ${most}`,
              origin: originOf(check, key),
            };
          }
        }
      }
    },
  },
  {
    id: 'restart-policy',
    about: `a \`restartPolicy\` with a period outside 60 to 1800 seconds, or more than ${MAX_IGNORED_EXIT_CODES} exit codes`,
    severity: 'error',
    source: 'APIReference/API_ContainerRestartPolicy.html',
    *check({ containers }) {
      for (const { node, name } of containers) {
        const policy = get(node, 'restartPolicy');
        if (policy === undefined) continue;
        const period = number(policy, 'restartAttemptPeriod');
        if (period !== undefined && (period < 60 || period > 1800)) {
          yield {
            message: `restartPolicy.restartAttemptPeriod of container '${name}' is ${period}, which is not valid; expected 60 to 1800 seconds`,
            origin: originOf(policy, 'restartAttemptPeriod'),
          };
        }
        const codes = items(policy, 'ignoredExitCodes').length;
        if (codes > MAX_IGNORED_EXIT_CODES) {
          yield {
            message: `restartPolicy.ignoredExitCodes of container '${name}' has ${codes} codes, more than the ${MAX_IGNORED_EXIT_CODES} that ECS allows`,
            origin: originOf(policy, 'ignoredExitCodes'),
          };
        }
      }
    },
  },
  {
    id: 'shell',
    about: 'a command that contains `&&`, `>` or the like or starts with `NAME=value`, although no shell interprets it',
    severity: 'warning',
    source: API_CONTAINER,
    *check({ containers }) {
      for (const { node, name } of containers) {
        const command = texts(node, 'command');
        const operator = command.find((word) => OPERATOR.test(word));
        const assignment = texts(node, 'entryPoint').length === 0 && ASSIGNMENT.exec(command[0] ?? '')?.[0];
        const found = operator ?? assignment;
        if (found) {
          const what = operator === undefined ? 'is run as a program with that name' : 'is passed on as an argument';
          yield {
            message: `'${operator ?? `${found}…`}' in the command of container '${name}' ${what}, because no shell interprets it: use sh -c '…' to run one`,
            origin: originOf(node, 'command'),
          };
        }
      }
    },
  },
];

function* checkCommand(check: Node, name: string): Generator<RuleFinding> {
  const [form, ...rest] = texts(check, 'command');
  const origin = originOf(check, 'command');
  if (get(check, 'command') === undefined) {
    yield { message: `the health check of container '${name}' has no command: add one`, origin };
  } else if (form === 'CMD-SHELL' && rest.length > 1) {
    yield {
      severity: 'notice',
      message: `the health check of container '${name}' has ${rest.length} strings after CMD-SHELL, but only the first would run: write them as one`,
      origin,
    };
  } else if (form !== undefined && !['CMD', 'CMD-SHELL', 'NONE'].includes(form)) {
    yield {
      severity: 'notice',
      message: `the health check of container '${name}' does not start with CMD or CMD-SHELL: AWS requires it to start with one of them`,
      origin,
    };
  }
}

/** ECS accepts a digest in upper or lower case. */
function lowerDigest(image: string): string {
  return image.replace(/@sha256:[0-9a-fA-F]{64}$/, (digest) => digest.toLowerCase());
}

function explainImage(image: string): RuleFinding['message'] {
  if (/\s/.test(image)) return ': remove the white space';
  if (/^https?:/.test(image)) return ": remove 'https://'";
  if (/:$/.test(image)) return "; expected a tag after ':'";
  if (/^[:/@]|\/[:@]|^$/.test(image))
    return ': the repository is missing; check whether the expression for it is empty';
  if (image.includes('@')) return "; expected 'sha256:' and 64 hexadecimal digits after '@'";
  if (/[A-Z]/.test(image.split(':')[0] ?? '')) return ': a repository name cannot contain capital letters';
  return '; expected registry/repository:tag or registry/repository@sha256:…';
}
