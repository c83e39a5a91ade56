import { parseDocument } from 'yaml';
import { messageOf } from '../error.ts';
import { nearest } from '../nearest.ts';

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

/** deliver.yml has so many jobs for environments. */
export const MOST_ENVIRONMENTS = 5;

export const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
export const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([\w-]+\/)?)?[\w-]{1,255}(=\S.*)?$/;
const ADDRESS = /^https?:\/\/\S+$/;

interface Key {
  /** Several values, as a list, lines or between commas. */
  readonly list: boolean;
  readonly pattern: RegExp;
  /** What the pattern takes, for the sentence that refuses another. */
  readonly accepted: string;
}

const text = (pattern: RegExp, accepted: string): Key => ({ list: false, pattern, accepted });
const several = (pattern: RegExp, accepted: string): Key => ({ list: true, pattern, accepted });

const KEYS: Readonly<Record<EnvironmentKey, Key>> = {
  name: text(/^[^\r\n,;`$]{1,255}$/, "the name of an environment, such as 'staging'"),
  role: text(ROLE, "a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'"),
  region: text(REGION, "an AWS region such as 'eu-central-1'"),
  cluster: text(CLUSTER, "a cluster's name (letters, digits, '-' and '_') or its ARN"),
  services: several(SERVICE, "services by name or ARN, each with '=path' where it has a task definition of its own"),
  'task-definition': several(/^[^\r\n]+$/, 'paths of task definition files'),
  container: several(/^[\w-]{1,255}$/, 'names of containers'),
  migration: text(/^[^\r\n]+$/, "a command such as 'bin/migrate --all'"),
  url: text(ADDRESS, "an address that begins with 'https://'"),
  'smoke-url': text(ADDRESS, "an address that begins with 'https://'"),
};

const NAMES = Object.keys(KEYS) as EnvironmentKey[];

export interface Environments {
  readonly environments: readonly Environment[];
  /** What is wrong with the list, a sentence each. */
  readonly problems: readonly string[];
}

/** Reads the list of environments, YAML or JSON. Asks nobody. */
export function parseEnvironments(input: string): Environments {
  const example = "for example to '[{ name: staging }, { name: production }]'";
  if (!input.trim()) return none(`Input 'environments' is required and is empty: set it, ${example}.`);
  const document = parseDocument(input, { prettyErrors: false });
  const [error] = document.errors;
  if (error) return none(`Input 'environments' is no valid YAML or JSON: ${error.message.replace(/\.$/, '')}.`);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch (failure) {
    return none(`Input 'environments' cannot be read: ${messageOf(failure)}.`);
  }
  if (!Array.isArray(value) || value.length === 0) {
    return none(`Input 'environments' must be a list of one to five environments: set it, ${example}.`);
  }
  const problems: string[] = [];
  if (value.length > MOST_ENVIRONMENTS) {
    problems.push(
      `Input 'environments' lists ${value.length} environments, and one delivery takes ${MOST_ENVIRONMENTS}: give those after '${nameOf(value[MOST_ENVIRONMENTS - 1])}' to a second call, with the input 'image'.`,
    );
  }
  const environments = value.map((entry, index) => readEntry(entry, index + 1, problems));
  const names = environments.map(({ name }) => name.toLowerCase()).filter(Boolean);
  for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
    problems.push(`Input 'environments' lists '${name}' twice: leave one of them out.`);
  }
  return { environments, problems };
}

function none(problem: string): Environments {
  return { environments: [], problems: [problem] };
}

function readEntry(entry: unknown, number: number, problems: string[]): Environment {
  if (typeof entry === 'string') return readEntry({ name: entry }, number, problems);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    problems.push(
      `Entry ${number} of input 'environments' must be a mapping with a 'name', such as '{ name: staging, cluster: web }'.`,
    );
    return { name: '' };
  }
  const place = `entry ${number}${nameOf(entry) ? ` ('${nameOf(entry)}')` : ''} of input 'environments'`;
  const given = new Map<string, unknown>();
  for (const [key, value] of Object.entries(entry)) {
    if (!(key in KEYS)) {
      const near = nearest(key, NAMES);
      const known = NAMES.map((name) => `'${name}'`).join(', ');
      problems.push(
        `There is no key '${key}' for ${place}: ${near ? `did you mean '${near}'?` : `the keys are ${known}.`}`,
      );
    } else if (value !== null && value !== '') {
      const read = readValue(key as EnvironmentKey, value, place, problems);
      if (read !== undefined) given.set(key, read);
    }
  }
  if (!given.has('name') && !('name' in entry && nameOf(entry))) {
    problems.push(`Key 'name' is missing in ${place}: set it to the name of a GitHub environment.`);
  }
  return { name: '', ...(Object.fromEntries(given) as Partial<Environment>) };
}

/** @returns text, or a list of texts, by the key; `undefined` after a problem */
function readValue(key: EnvironmentKey, value: unknown, place: string, problems: string[]) {
  const { list, pattern, accepted } = KEYS[key];
  const texts = list ? listOf(value) : [value];
  const wrong = texts.find((item) => !isText(item) || !pattern.test(String(item).trim()));
  if (texts.length === 0 || wrong !== undefined) {
    problems.push(`Key '${key}' is ${shown(wrong ?? value)} in ${place}: it must be ${accepted}.`);
    return undefined;
  }
  const trimmed = texts.map((item) => String(item).trim());
  return list ? trimmed : trimmed[0];
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

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : `'${JSON.stringify(value)}'`;
}

function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const { name } = (entry ?? {}) as { name?: unknown };
  return isText(name) ? String(name) : '';
}

/** The key's rule, for values that come from elsewhere. `undefined`: the value is right; else what is accepted. */
export function whyRefused(key: EnvironmentKey, value: string): string | undefined {
  const { list, pattern, accepted } = KEYS[key];
  const texts = list ? splitList(value) : [value];
  return texts.every((item) => pattern.test(item)) ? undefined : accepted;
}
