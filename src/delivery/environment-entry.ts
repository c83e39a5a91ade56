import { CLUSTER, ECS_NAME, REGION, ROLE_ARN, SERVICE, validateRegion } from '../aws/index.ts';
import { nearest } from '../nearest.ts';
import { type Declared, readOptions } from '../options.ts';
import { quotedValue, shortenLine } from '../quoted.ts';
import { load, parsePairs, readContainers } from '../taskdef/index.ts';
import { isWebUrl, shownUrl, WEB_URL } from '../url.ts';
import { splitWords } from '../words.ts';

/** An environment of a delivery, as listed by the caller; missing values are taken from the environment's variables. */
export interface Environment {
  readonly name: string;
  readonly role?: string;
  readonly region?: string;
  readonly cluster?: string;
  /** The services, each as a name or an ARN. `service=path` sets a task definition for the service. */
  readonly services?: readonly string[];
  /** The paths of the files that are merged into the task definition. */
  readonly 'task-definition'?: readonly string[];
  /**
   * The paths of files in the format of CreateService, with one `service=path` per line if there are several services.
   */
  readonly 'service-definition'?: readonly string[];
  /** The containers that receive the image. */
  readonly container?: readonly string[];
  /** The variables of the containers that receive the image, as `NAME=value` lines or a mapping. */
  readonly environment?: string;
  /** The secrets of these containers in the same form, by reference. */
  readonly secrets?: string;
  /** The changes to containers, as YAML or JSON in the format of render-taskdef. */
  readonly containers?: string;
  /** A command that runs as a task of the new revision before the services are updated. */
  readonly migration?: string;
  /** The URL that GitHub shows for the environment. */
  readonly url?: string;
  readonly 'smoke-url'?: string;
  /** The runner labels for the deployment job. */
  readonly 'runs-on'?: readonly string[];
  /** The inputs of deploy-service. */
  readonly deploy?: Readonly<Record<string, string>>;
}

export type EnvironmentKey = keyof Environment;

/** A service, and the path of its task definition if it has its own. */
const LISTED_SERVICE = new RegExp(SERVICE.source.replace(/\$$/, '(=\\S.*)?$'));

/** The inputs that deliver.yml sets itself or does not support. */
export const REFUSED_IN_DEPLOY: Readonly<Record<string, string>> = {
  cluster: "set the 'cluster' key of the entry",
  service: "set the 'services' key of the entry",
  'task-definition(-.*)?': "set the 'task-definition' key of the entry",
  'role-to-assume': "set the 'role' key of the entry",
  'aws-region': "set the 'region' key of the entry",
  commit: 'deliver.yml sets it to the commit of the image',
  'run-task(-container)?-overrides': "set the 'migration' key of the entry",
  'run-task': "set the 'migration' key of the entry",
  continue: 'continue a paused deployment with deploy-service in a separate workflow',
  inputs: 'specify its contents together with the other inputs',
};

interface Key {
  /** Whether the key accepts several values: as a list, one per line, or separated by commas. */
  readonly list: boolean;
  readonly pattern: RegExp;
  /** A description of what the pattern accepts, for the sentence that rejects any other value. */
  readonly accepted: string;
  /** An additional check of a string that matches the pattern. */
  readonly problemOf?: (text: string) => string | undefined;
}

const text = (pattern: RegExp, accepted: string): Key => ({ list: false, pattern, accepted });
const several = (pattern: RegExp, accepted: string): Key => ({ list: true, pattern, accepted });

type PlainKey = Exclude<EnvironmentKey, 'environment' | 'secrets' | 'containers' | 'deploy'>;

const KEYS: Readonly<Record<PlainKey, Key>> = {
  name: text(/^[^\p{Cc}\p{Bidi_Control},;`$]{1,255}$/u, "the name of an environment, such as 'staging'"),
  role: text(ROLE_ARN, "a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'"),
  region: { ...text(REGION, "an AWS Region such as 'eu-central-1'"), problemOf: problemOfRegion },
  cluster: text(CLUSTER, "a cluster's name (letters, digits, '-' and '_') or its ARN"),
  services: several(LISTED_SERVICE, "services by name or ARN, each with '=path' if it has its own task definition"),
  'task-definition': several(/^[^\r\n]+$/, 'paths of task definition files'),
  'service-definition': several(
    /^[^\r\n]+$/,
    "paths of service definitions, each as 'service=path' if there are several services",
  ),
  container: several(ECS_NAME, 'names of containers'),
  migration: { ...text(/^[^\r\n]+$/, "a command such as 'bin/migrate --all'"), problemOf: problemOfCommand },
  url: { ...text(WEB_URL, "a URL that starts with 'https://'"), problemOf: problemOfUrl },
  'smoke-url': { ...text(WEB_URL, "a URL that starts with 'https://'"), problemOf: problemOfUrl },
  'runs-on': several(
    /^[^\s,[\]{}"'][^\r\n,[\]{}"']{0,255}$/,
    'the labels of a runner, as a list or separated by commas',
  ),
};

/** The keys whose values are inputs of another action. */
const READ_ELSEWHERE = ['environment', 'secrets', 'containers', 'deploy'] as const satisfies EnvironmentKey[];
const NAMES: readonly EnvironmentKey[] = [...(Object.keys(KEYS) as PlainKey[]), ...READ_ELSEWHERE];
const KNOWN = NAMES.map((name) => `'${name}'`).join(', ');

/** The names of access keys, which some callers use instead of a role. */
const ACCESS_KEY = /^aws[-_]?(access[-_]?key|secret|session[-_]?token)/i;
/** Matches the text of an expression that GitHub did not evaluate. */
const PROPERTY = /^(secrets|vars|env)\.\w+$/;

/** The location of an entry in the list. */
export interface EntryPlace {
  /** The name used in sentences. */
  readonly place: string;
  readonly declared: Declared;
  /** Whether sentences must hide values. */
  readonly isSecret: boolean;
}

/** Reads the keys of an entry. A key with a problem is omitted. */
export function readEntry(entry: object, where: EntryPlace, problems: string[]): Partial<Environment> {
  const given = new Map<string, unknown>();
  for (const [key, value] of Object.entries(entry)) {
    if (!isKey(key)) problems.push(unknownKey(key, where.place));
    else if (value !== null && value !== '') {
      const read = readValue(key, value, where, problems);
      if (read !== undefined) given.set(key, read);
    }
  }
  return Object.fromEntries(given);
}

function isKey(key: string): key is EnvironmentKey {
  return NAMES.some((name) => name === key);
}

function unknownKey(key: string, place: string): string {
  if (ACCESS_KEY.test(key)) {
    return `Key '${shortenLine(key)}' is not supported in ${place}: set 'role' to the role that the job assumes with OIDC, or pass access keys as the 'aws-access-key-id' and 'aws-secret-access-key' secrets of the call.`;
  }
  const near = nearest(shortenLine(key), NAMES);
  return `Key '${shortenLine(key)}' is unknown in ${place}: ${near ? `did you mean '${near}'?` : `the keys are ${KNOWN}.`}`;
}

/**
 * Reads the value of a key.
 * @returns a string, a list of strings or a mapping, depending on the key; `undefined` after a problem
 */
function readValue(key: EnvironmentKey, value: unknown, where: EntryPlace, problems: string[]) {
  const { place, isSecret } = where;
  if (!isPlain(key)) return readElsewhere(key, value, where, problems);
  const { list } = KEYS[key];
  const texts = (list ? listOf(value) : [value]).map((item) => (isText(item) ? String(item).trim() : item));
  const wrong =
    texts.length === 0 ? { item: value } : texts.map((item) => ({ item })).find(({ item }) => problemOfItem(key, item));
  if (wrong) {
    const isAddress = KEYS[key].pattern === WEB_URL && typeof wrong.item === 'string';
    const shown = isSecret ? '' : `${quotedValue(isAddress ? shownUrl(`${wrong.item}`) : wrong.item)}, which is `;
    problems.push(`Key '${key}' in ${place} is ${shown}not valid${problemOfItem(key, wrong.item)}.`);
    return undefined;
  }
  // GitHub shows the URL of an environment to everyone who can read the repository.
  if (key === 'url') return shownUrl(String(texts[0]));
  return list ? texts : texts[0];
}

function isPlain(key: EnvironmentKey): key is PlainKey {
  return Object.hasOwn(KEYS, key);
}

/** Converts values to another action's inputs. Problems are reported without showing the values. */
function readElsewhere(
  key: (typeof READ_ELSEWHERE)[number],
  value: unknown,
  { place, declared }: EntryPlace,
  problems: string[],
) {
  if (key === 'deploy') {
    const whose = { place: `key 'deploy' of ${place}`, action: 'deploy-service', refused: REFUSED_IN_DEPLOY };
    const read = readOptions(value, declared, whose);
    problems.push(...read.problems);
    return read.values;
  }
  const given = Array.isArray(value) && key !== 'containers' ? value.map(String).join('\n') : value;
  const input = typeof given === 'string' ? given : JSON.stringify(given);
  const found = key === 'containers' ? containerFindings(input) : parsePairs(input, key).findings;
  for (const { message } of found) problems.push(`Key '${key}' in ${place}: ${message}.`);
  if (input.includes('${{')) problems.push(`Key '${key}' in ${place}: ${unevaluated(key)}.`);
  return found.length > 0 ? undefined : input;
}

function containerFindings(input: string) {
  const { node, findings } = load(input, {});
  return node ? [...findings, ...readContainers(node).findings] : findings;
}

/**
 * Why this is not a valid value for the key or item in its list, as the text that follows `… is not valid`;
 * `undefined` if it is valid.
 */
function problemOfItem(key: PlainKey, item: unknown): string | undefined {
  const { pattern, accepted, problemOf } = KEYS[key];
  const expected = `; expected ${accepted}`;
  if (typeof item !== 'string') return expected;
  if (item.includes('${{')) return `: ${unevaluated(key)}`;
  const problem = pattern.test(item) && problemOf?.(item);
  if (problem) return `: ${problem}`;
  if (problem !== false) return undefined;
  return PROPERTY.test(item) ? `: ${unevaluated(key)}` : expected;
}

/** The keys that a variable of a GitHub environment can set. */
const VARIABLE = /^(role|region|cluster|services|task-definition|container|migration|smoke-url)$/;

function unevaluated(key: EnvironmentKey): string {
  const variable = `SLIPWAY_${key.toUpperCase().replaceAll('-', '_')}`;
  const instead = !VARIABLE.test(key)
    ? "write the value, or pass it through the 'settings' secret"
    : `write the value, or set the environment's variable ${variable}`;
  return `GitHub has not evaluated this expression, and the 'secrets' context is not available to a call of a reusable workflow; ${instead}`;
}

function problemOfRegion(region: string): string | undefined {
  const finding = validateRegion(region);
  return finding && 'misspelled' in finding
    ? `it is not a known AWS Region, and the nearest is '${finding.misspelled}'`
    : undefined;
}

function problemOfUrl(url: string): string | undefined {
  return isWebUrl(url) ? undefined : 'it cannot be parsed as a URL';
}

function problemOfCommand(command: string): string | undefined {
  const split = splitWords(command);
  if ('problem' in split) return split.problem;
  return split.words[0] ? undefined : 'it does not name a program';
}

/** The items of a list, or of a string that is split at line breaks and commas. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? splitList(value) : [value];
}

/** Splits a string at line breaks and commas, and omits blank parts. */
export function splitList(value: string): string[] {
  return value
    .split(/[\r\n,]+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Whether a value of an entry is a string, or a number, which YAML reads from an unquoted string of digits. */
export function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

/**
 * Checks a value from another source against the key's rule.
 * @returns the text that follows `… is not valid`; `undefined` if the value is valid
 */
export function valueProblem(key: PlainKey, value: string): string | undefined {
  const texts = KEYS[key].list ? splitList(value) : [value];
  return texts.map((item) => problemOfItem(key, item)).find((reason) => reason !== undefined);
}
