import { ROLE_ARN } from '../../aws/index.ts';
import { shorten } from '../finding.ts';
import { get, items, type Node, type Origin, text } from '../node.ts';
import { API_TASK, type ContainerNode, type Rule, type RuleFinding } from './rule.ts';

/** Placeholders that no AWS name can contain: `${NAME}`, `{{name}}`, `#{name}#`, `<name>`, `$NAME`. */
const MARKS = [
  /\$\{\{[^}]*\}\}/,
  /\$\{[^}$]*\}/,
  /\{\{[^}{]*\}\}/,
  /#\{[^}#]*\}#?/,
  /<[A-Za-z][\w .-]*>/,
  /\$[A-Z][A-Z0-9_]+/,
];

/**
 * Markers and words that templates leave behind. A parameter, a secret, a file or a log group may legitimately have
 * such a name.
 */
const WORDS = [
  /\$\([A-Za-z_][\w.]*\)/,
  /\{[A-Za-z_][\w.-]*\}/,
  /\[[A-Z][A-Z0-9_-]*\]/,
  /%[A-Z][A-Z0-9_]*%/,
  /@@?[A-Z][A-Z0-9_]*@@?/,
  /__[A-Z][A-Z0-9_]*?__/,
  /(?<![A-Za-z0-9])(?:REPLACE|INSERT|YOUR)[_-][A-Z][A-Z0-9_-]*/,
  /(?<![A-Za-z0-9])(?:CHANGE|REPLACE)[_-]?ME(?![A-Za-z0-9])/,
  /(?<![A-Za-z0-9_])(?:(?:AWS_)?ACCOUNT_?(?:ID|NUMBER)|(?:AWS_)?REGION|PLACEHOLDER|TODO|XXX+)(?![A-Za-z0-9_])/,
];

const SURE = new RegExp(MARKS.map(({ source }) => source).join('|'), 'g');
const LIKELY = new RegExp([...MARKS, ...WORDS].map(({ source }) => source).join('|'), 'g');

/** The Region and the account of an ARN, and the account and the Region of an ECR image. */
const ARN_PARTS = /^arn:[^:]*:[^:]*:([^:]*):([^:]*):/;
const ECR_PARTS = /^([^./]+)\.dkr[.-]ecr(?:-fips)?\.([^./]+)\./;

/**
 * The placeholders left in a value that names an AWS resource, such as an image, a role or a size, without duplicates.
 * @param words whether plain words such as REPLACE_ME are placeholders
 */
function findPlaceholders(value: string, words: boolean): string[] {
  const found = [...value.matchAll(words ? LIKELY : SURE)].map(([text]) => text);
  const [, ...parts] = ARN_PARTS.exec(value) ?? ECR_PARTS.exec(value) ?? [];
  const odd = parts.filter((part) => /[A-Z_]/.test(part) || /^x+$/.test(part));
  return [...new Set([...found, ...odd.filter((part) => !found.some((text) => part.includes(text)))])];
}

/** The first of `findPlaceholders`; `undefined` if there is none. */
export function findPlaceholder(value: string, words = true): string | undefined {
  return findPlaceholders(value, words)[0];
}

/** Words that also occur in intended names: the role of a service in one Region, the family of a TODO app. */
const COMMON = /^(__[A-Z][A-Z0-9_]*__|(AWS_)?ACCOUNT_?(ID|NUMBER)|(AWS_)?REGION|PLACEHOLDER|TODO|XXX+)$/;

/** Whether ECS would accept the value, placeholder included, as the name of a role or a family. */
function mayBeMeant(place: string, value: string, placeholder: string): boolean {
  if (!/^(taskRoleArn|executionRoleArn|family)$/.test(place)) return false;
  const name = value.slice(value.lastIndexOf('/') + 1);
  const isPart = name !== placeholder || (place === 'family' && name === 'TODO');
  return isPart && COMMON.test(placeholder) && (ROLE_ARN.test(value) || /^[\w+=,.@/-]+$/.test(value));
}

/** The rules about a value do not report its placeholders, because this rule does. */
export const placeholderRules: readonly Rule[] = [
  {
    id: 'placeholder',
    about:
      'a template placeholder left in an image, a role, a family, a size, a secret or an ARN; a warning if a role or a family can have that name',
    severity: 'error',
    source: API_TASK,
    *check({ node, containers }) {
      const found = new Map<string, { places: string[]; origin: Origin; isSure: boolean }>();
      for (const [place, value, isSecret] of placesOf(node, containers)) {
        if (value?.kind !== 'scalar' || typeof value.value !== 'string') continue;
        for (const placeholder of findPlaceholders(value.value, !isSecret)) {
          const entry = found.get(placeholder) ?? { places: [], origin: value.origin, isSure: false };
          entry.places.push(place);
          entry.isSure ||= !mayBeMeant(place, value.value, placeholder);
          found.set(placeholder, entry);
        }
      }
      for (const [placeholder, { places, origin, isSure }] of found) {
        yield { ...(!isSure && { severity: 'warning' as const }), message: describe(placeholder, places), origin };
      }
    },
  },
];

function describe(placeholder: string, places: readonly string[]): RuleFinding['message'] {
  const shown = places.slice(0, 5);
  const more = places.length > shown.length ? ` and ${places.length - shown.length} more places` : '';
  const fix = placeholder.startsWith('${') ? "set its value in the 'variables' input" : 'replace it';
  return `the placeholder ${shorten(placeholder, 80)} is left in ${shown.join(', ')}${more}: ${fix}`;
}

function* placesOf(
  task: Node,
  containers: readonly ContainerNode[],
): Generator<readonly [place: string, value: Node | undefined, isSecret?: boolean]> {
  for (const key of ['family', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory']) yield [key, get(task, key)];
  for (const volume of items(task, 'volumes')) {
    const name = text(volume, 'name') ?? '';
    for (const key of ['efsVolumeConfiguration', 'fsxWindowsFileServerVolumeConfiguration']) {
      yield [`the file system of volume '${name}'`, get(get(volume, key), 'fileSystemId')];
    }
    yield [`the file system of volume '${name}'`, get(get(volume, 's3filesVolumeConfiguration'), 'fileSystemArn')];
  }
  for (const { node, name } of containers) {
    yield [`the image of container '${name}'`, get(node, 'image')];
    const log = get(node, 'logConfiguration');
    for (const secret of [...items(node, 'secrets'), ...items(log, 'secretOptions')]) {
      yield [`the secret '${text(secret, 'name') ?? ''}' of container '${name}'`, get(secret, 'valueFrom'), true];
    }
    for (const file of items(node, 'environmentFiles')) {
      yield [`an environment file of container '${name}'`, get(file, 'value'), true];
    }
    yield [
      `the registry credentials of container '${name}'`,
      get(get(node, 'repositoryCredentials'), 'credentialsParameter'),
      true,
    ];
    for (const option of text(log, 'logDriver') === 'awslogs' ? ['awslogs-region', 'awslogs-group'] : []) {
      yield [`'${option}' of container '${name}'`, get(get(log, 'options'), option), option === 'awslogs-group'];
    }
  }
}
