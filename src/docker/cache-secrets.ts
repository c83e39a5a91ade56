import { secretPartsOf } from '../url.ts';
import { csvFields, csvLine } from './outputs.ts';

/**
 * The variables that buildx reads from its environment for attributes that a cache entry omits, by the type of the
 * cache.
 */
const VARIABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  s3: {
    access_key_id: 'AWS_ACCESS_KEY_ID',
    secret_access_key: 'AWS_SECRET_ACCESS_KEY',
    session_token: 'AWS_SESSION_TOKEN',
  },
  gha: { token: 'ACTIONS_RUNTIME_TOKEN' },
};
/**
 * Attributes that all entries of a type must have. If one entry lacked them, buildx would use another entry's
 * credentials for it.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  s3: ['access_key_id', 'secret_access_key'],
  gha: ['token'],
};
const SECRET = /secret|token|password|account_key/i;

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly field: string;
}

/** The parts of the entries of `cache-from` and `cache-to` that must not be shown. */
export function secretsOfCaches(entries: readonly string[]): string[] {
  const attributes = entries.flatMap(attributesOf);
  return attributes.flatMap(({ name, value }) => (SECRET.test(name) && value ? [value] : secretPartsOf(value)));
}

/** An entry in a form that may be shown: with only the attributes that identify the cache, and without credentials. */
export function shownCache(entry: string): string {
  const shown = attributesOf(entry).filter(({ name }) =>
    /^(type|ref|scope|region|bucket|name|mode|dest|src)$/.test(name),
  );
  return csvLine(shown.map(({ name, value, field }) => (secretPartsOf(value).length > 0 ? `${name}=…` : field)));
}

/** The caches of a build, with their credentials in environment variables of buildx instead of its arguments. */
export interface CacheCredentials {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The value of each variable; `undefined` if the variable must not be set. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Moves the credentials that buildx can read from its environment out of the entries. Credentials stay in the entries
 * if the entries of a type have different ones, or if the build sets such a variable itself, because one environment
 * cannot hold both.
 * @param named the variables that the build receives from the step's environment
 */
export function takeOutCredentials(
  from: readonly string[],
  to: readonly string[],
  named: readonly string[],
): CacheCredentials {
  const parsed = [...from, ...to].map(attributesOf);
  const variables: Record<string, string | undefined> = {};
  const moved: string[] = [];
  for (const [type, names] of Object.entries(VARIABLES)) {
    const credentials = parsed.filter((one) => typeOf(one) === type).map((one) => pick(one, Object.keys(names)));
    const [first] = credentials;
    const isWhole = first && NEEDED[type]?.every((name) => first[name]);
    const isOne = credentials.every((one) => JSON.stringify(one) === JSON.stringify(first));
    if (!isWhole || !isOne || Object.values(names).some((name) => named.includes(name))) continue;
    moved.push(type);
    for (const [name, variable] of Object.entries(names)) variables[variable] = first[name];
  }
  const without = (entry: string) => {
    const attributes = attributesOf(entry);
    const names = moved.includes(typeOf(attributes)) ? Object.keys(VARIABLES[typeOf(attributes)] ?? {}) : [];
    if (names.length === 0) return entry;
    return csvLine(attributes.filter(({ name }) => !names.includes(name)).map(({ field }) => field));
  };
  return { from: from.map(without), to: to.map(without), variables };
}

function attributesOf(entry: string): Attribute[] {
  return csvFields(entry).map((field) => {
    const equals = field.indexOf('=');
    const name = field.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    return { name, value: field.slice(equals + 1), field };
  });
}

function typeOf(attributes: readonly Attribute[]): string {
  return attributes.find(({ name }) => name === 'type')?.value ?? '';
}

function pick(attributes: readonly Attribute[], names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, attributes.findLast((one) => one.name === name)?.value]));
}
