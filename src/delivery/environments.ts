import { judgeRegion, REGION } from '../aws/regions.ts';
import { nearest } from '../nearest.ts';
import { shownUrl } from '../url.ts';
import { splitWords } from '../words.ts';
import { readYaml } from '../yaml.ts';
import { shorten, shown } from './shown.ts';

/** An environment of a delivery, as the caller lists it; what is left out comes from the environment's variables. */
export interface Environment {
  readonly name: string;
  readonly role?: string;
  readonly region?: string;
  readonly cluster?: string;
  /** Each a service's name or ARN; `service=path` gives it a task definition of its own. */
  readonly services?: readonly string[];
  /** Paths of the files that are merged to the task definition. */
  readonly 'task-definition'?: readonly string[];
  /** The containers that get the image. */
  readonly container?: readonly string[];
  /** A command that runs as a task of the new revision before the services are updated. */
  readonly migration?: string;
  /** What GitHub links to from the environment. */
  readonly url?: string;
  readonly 'smoke-url'?: string;
}

export type EnvironmentKey = keyof Environment;

/** So many are told of; a reader mends those first. */
const MOST_PROBLEMS = 20;

/** deliver.yml has so many jobs for environments. */
export const MOST_ENVIRONMENTS = 5;

export const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([\w-]+\/)?)?[\w-]{1,255}(=\S.*)?$/;
const ADDRESS = /^https?:\/\/\S+$/;

interface Key {
  /** Several values, as a list, lines or between commas. */
  readonly list: boolean;
  readonly pattern: RegExp;
  /** What the pattern takes, for the sentence that refuses another. */
  readonly accepted: string;
  /** What else is wrong with a text that the pattern takes. */
  readonly problemOf?: (text: string) => string | undefined;
}

const text = (pattern: RegExp, accepted: string): Key => ({ list: false, pattern, accepted });
const several = (pattern: RegExp, accepted: string): Key => ({ list: true, pattern, accepted });

const KEYS: Readonly<Record<EnvironmentKey, Key>> = {
  name: text(/^[^\p{Cc}\p{Bidi_Control},;`$]{1,255}$/u, "the name of an environment, such as 'staging'"),
  role: text(ROLE, "a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'"),
  region: { ...text(REGION, "an AWS region such as 'eu-central-1'"), problemOf: problemOfRegion },
  cluster: text(CLUSTER, "a cluster's name (letters, digits, '-' and '_') or its ARN"),
  services: several(SERVICE, "services by name or ARN, each with '=path' where it has a task definition of its own"),
  'task-definition': several(/^[^\r\n]+$/, 'paths of task definition files'),
  container: several(/^[\w-]{1,255}$/, 'names of containers'),
  migration: { ...text(/^[^\r\n]+$/, "a command such as 'bin/migrate --all'"), problemOf: problemOfCommand },
  url: text(ADDRESS, "an address that begins with 'https://'"),
  'smoke-url': text(ADDRESS, "an address that begins with 'https://'"),
};

const NAMES = Object.keys(KEYS) as EnvironmentKey[];
const KNOWN = NAMES.map((name) => `'${name}'`).join(', ');

/** Keys of a user, which some callers have in place of a role. */
const ACCESS_KEY = /^aws[-_]?(access[-_]?key|secret|session[-_]?token)/i;
/** A context's property that stands where its value should. */
const PROPERTY = /^(secrets|vars|env)\.\w+$/;

export interface Environments {
  readonly environments: readonly Environment[];
  /** What is wrong with the list, a sentence each. */
  readonly problems: readonly string[];
}

/** Reads the list of environments, YAML or JSON. Asks nobody. */
export function parseEnvironments(input: string): Environments {
  const example = "for example to '[{ name: staging }, { name: production }]'";
  if (!input.trim()) return none(`Input 'environments' is required and is empty: set it, ${example}.`);
  const read = readYaml(input, "Input 'environments'");
  if ('problem' in read) return none(read.problem);
  const { value } = read;
  if (!Array.isArray(value) || value.length === 0) {
    return none(`Input 'environments' must be a list of one to five environments: set it, ${example}.`);
  }
  const problems: string[] = [];
  if (value.length > MOST_ENVIRONMENTS) {
    problems.push(
      `Input 'environments' lists ${value.length} environments, and one delivery takes ${MOST_ENVIRONMENTS}: give those after '${shorten(nameOf(value[MOST_ENVIRONMENTS - 1]))}' to a second call, with the input 'image'.`,
    );
  }
  const environments = value.slice(0, MOST_ENVIRONMENTS).map((entry, index) => readEntry(entry, index + 1, problems));
  const names = environments.map(({ name }) => name.toLowerCase()).filter(Boolean);
  for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
    problems.push(`Input 'environments' lists '${name}' twice: leave one of them out.`);
  }
  return { environments, problems: cutProblems(problems) };
}

function cutProblems(problems: readonly string[]): readonly string[] {
  const rest = problems.length - MOST_PROBLEMS;
  if (rest <= 0) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), `Input 'environments' has ${rest} more problems of this kind.`];
}

function none(problem: string): Environments {
  return { environments: [], problems: [problem] };
}

/** The entry as a sentence names it. */
export function placeOf(number: number, name: string): string {
  return `entry ${number}${name ? ` ('${shorten(name)}')` : ''} of input 'environments'`;
}

function readEntry(entry: unknown, number: number, problems: string[]): Environment {
  if (typeof entry === 'string') return readEntry({ name: entry }, number, problems);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    problems.push(
      `Entry ${number} of input 'environments' must be a mapping with a 'name', such as '{ name: staging, cluster: web }'.`,
    );
    return { name: '' };
  }
  const place = placeOf(number, nameOf(entry));
  const given = new Map<string, unknown>();
  for (const [key, value] of Object.entries(entry)) {
    if (!isKey(key)) problems.push(unknownKey(key, place));
    else if (value !== null && value !== '') {
      const read = readValue(key, value, place, problems);
      if (read !== undefined) given.set(key, read);
    }
  }
  if (!given.has('name') && !nameOf(entry)) {
    problems.push(`Key 'name' is missing in ${place}: set it to the name of a GitHub environment.`);
  }
  return { name: '', ...(Object.fromEntries(given) as Partial<Environment>) };
}

function isKey(key: string): key is EnvironmentKey {
  return Object.hasOwn(KEYS, key);
}

function unknownKey(key: string, place: string): string {
  if (ACCESS_KEY.test(key)) {
    return `Key '${shorten(key)}' is not supported for ${place}: deliver.yml takes no access keys; set 'role' to the role that the job assumes by OIDC.`;
  }
  const near = nearest(shorten(key), NAMES);
  return `There is no key '${shorten(key)}' for ${place}: ${near ? `did you mean '${near}'?` : `the keys are ${KNOWN}.`}`;
}

/** @returns text, or a list of texts, by the key; `undefined` after a problem */
function readValue(key: EnvironmentKey, value: unknown, place: string, problems: string[]) {
  const { list } = KEYS[key];
  const texts = (list ? listOf(value) : [value]).map((item) => (isText(item) ? String(item).trim() : item));
  const wrong =
    texts.length === 0 ? { item: value } : texts.map((item) => ({ item })).find(({ item }) => whyWrong(key, item));
  if (wrong) {
    const isAddress = KEYS[key].pattern === ADDRESS && typeof wrong.item === 'string';
    problems.push(
      `Key '${key}' is ${shown(isAddress ? shownUrl(`${wrong.item}`) : wrong.item)} in ${place}: ${whyWrong(key, wrong.item)}.`,
    );
    return undefined;
  }
  // GitHub shows the address of an environment to everybody who may read the repository.
  if (key === 'url') return shownUrl(String(texts[0]));
  return list ? texts : texts[0];
}

/** A clause that says why this is not a value of the key, nor an item of its list; `undefined` where it is. */
function whyWrong(key: EnvironmentKey, item: unknown): string | undefined {
  const { pattern, accepted, problemOf } = KEYS[key];
  const expected = `it must be ${accepted}`;
  if (typeof item !== 'string') return expected;
  if (item.includes('${{')) return unevaluated(key);
  if (pattern.test(item)) return problemOf?.(item);
  return PROPERTY.test(item) ? unevaluated(key) : expected;
}

function unevaluated(key: EnvironmentKey): string {
  const variable = `SLIPWAY_${key.toUpperCase().replaceAll('-', '_')}`;
  const instead =
    key === 'name' || key === 'url'
      ? 'write the value'
      : `write the value, or set the environment's variable ${variable}`;
  return `GitHub has not evaluated this expression, and the 'secrets' context is not available to a call of a reusable workflow: ${instead}`;
}

function problemOfRegion(region: string): string | undefined {
  const finding = judgeRegion(region);
  return finding && 'misspelled' in finding
    ? `it is not a known AWS region, and the nearest is '${finding.misspelled}'`
    : undefined;
}

function problemOfCommand(command: string): string | undefined {
  const split = splitWords(command);
  if ('problem' in split) return split.problem;
  return split.words[0] ? undefined : 'it names no program';
}

/** The items of a list, or what lines and commas part. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? splitList(value) : [value];
}

/** What lines and commas part, blank parts left out. */
export function splitList(value: string): string[] {
  return value
    .split(/[\r\n,]+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const { name } = (entry ?? {}) as { name?: unknown };
  return isText(name) ? String(name) : '';
}

/** The key's rule, for values that come from elsewhere: why the value is refused, a clause; `undefined` where it is right. */
export function whyRefused(key: EnvironmentKey, value: string): string | undefined {
  const texts = KEYS[key].list ? splitList(value) : [value];
  return texts.map((item) => whyWrong(key, item)).find((why) => why !== undefined);
}
