import { isObject } from '../objects.ts';
import type { Declared } from '../options.ts';
import { readYaml } from '../taskdef/index.ts';
import { type Environment, type EnvironmentKey, readEntry } from './environment-entry.ts';

/** The contents of the `settings` secret. */
export interface SecretSettings {
  /** The keys of entries, by the environment's name in lower case. */
  readonly entries: ReadonlyMap<string, Partial<Environment>>;
  /** The inputs of the call that may also be secret. */
  readonly call: Readonly<Partial<Record<CallSetting, string>>>;
  /** Every value that must not be shown, with the key that replaces it. */
  readonly hidden: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

const CALL_SETTINGS = ['repository', 'build-role', 'build-region'] as const;
export type CallSetting = (typeof CALL_SETTINGS)[number];

/** The minimum length of a value to mask. Shorter values occur by chance, and masking them would hide half of a log. */
const MIN_CHARACTERS = 8;
const SECRET = "Secret 'settings'";

/** The keys whose values GitHub needs or shows before the job starts. */
const TOO_LATE: Partial<Record<EnvironmentKey, string>> = {
  name: 'the key of the mapping is the name',
  'runs-on': 'GitHub needs it before the job starts: set it in the entry',
  url: 'GitHub shows it to everyone who can read the repository: set it in the entry',
};

/**
 * Parses the `settings` secret: a mapping from an environment's name to keys of its entry. Sentences never show a
 * value.
 */
export function readSettings(text: string, declared: Declared): SecretSettings {
  if (!text.trim()) return { entries: new Map(), call: {}, hidden: new Map(), problems: [] };
  const read = readYaml(text, SECRET);
  if ('problem' in read) return refused(read.problem.replace(/(\(line \d+, column \d+\)|resolved): .*$/, '$1.'));
  const { value } = read;
  if (!isObject(value)) {
    return refused(
      `${SECRET} is not a valid mapping; expected a mapping from each environment name to the keys to add to its entry, as one line of JSON such as '{"production":{"role":"…"}}'.`,
    );
  }
  const problems: string[] = [];
  const entries = new Map<string, Partial<Environment>>();
  const call: Partial<Record<CallSetting, string>> = {};
  for (const [name, settings] of Object.entries(value)) {
    const setting = CALL_SETTINGS.find((candidate) => candidate === name);
    if (isObject(settings)) {
      const place = `the settings of '${name.slice(0, 255)}' in the 'settings' secret`;
      entries.set(name.toLowerCase(), readEntry(settings, { place, declared, isSecret: true }, problems));
      for (const [key, reason] of Object.entries(TOO_LATE)) {
        if (key in settings) problems.push(`Key '${key}' is not supported in ${place}: ${reason}.`);
      }
    } else if (setting && typeof settings === 'string') call[setting] = settings;
    else {
      problems.push(
        `Key '${name.slice(0, 255)}' of the 'settings' secret is not a valid mapping; expected a mapping with the keys to add to the environment's entry.`,
      );
    }
  }
  return { entries, call, hidden: hiddenOf(value), problems };
}

function refused(problem: string): SecretSettings {
  return { entries: new Map(), call: {}, hidden: new Map(), problems: [problem] };
}

/** Every value of the mapping that must be masked, with the key that replaces it. */
function hiddenOf(value: object): ReadonlyMap<string, string> {
  // The names of environments are public: GitHub lists them, and outputs use them as keys.
  const names = Object.keys(value).map((name) => name.toLowerCase());
  const isPublic = (text: string) => names.some((name) => name.includes(text.toLowerCase()));
  return new Map(textsOf(value, 'settings').filter(([text]) => text.length >= MIN_CHARACTERS && !isPublic(text)));
}

function textsOf(value: unknown, key: string): [string, string][] {
  if (/^(build-)?region$/.test(key) || value === null) return [];
  if (typeof value !== 'object') {
    const lines = String(value).split(/[\r\n]+/);
    return lines.flatMap((line) => [line, ...line.split(',')]).map((text) => [text.trim(), key]);
  }
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  return Object.entries(value).flatMap(([name, member]) => textsOf(member, name));
}

/**
 * A value that is passed between jobs. GitHub drops an output that contains a masked value, so the value is replaced by
 * its key.
 */
export function withoutHidden(text: string, hidden: ReadonlyMap<string, string>): string {
  return [...hidden]
    .toSorted(([a], [b]) => b.length - a.length)
    .reduce((shown, [value, key]) => shown.replaceAll(value, key), text);
}

/**
 * The entry with the secret's keys added. The entry's own keys take precedence, and the keys of `deploy` are merged one
 * by one.
 */
export function withSettings(entry: Environment, { entries }: SecretSettings): Environment {
  const settings = entries.get(entry.name.toLowerCase());
  if (!settings) return entry;
  const deploy = { ...settings.deploy, ...entry.deploy };
  return { ...settings, ...entry, ...(Object.keys(deploy).length > 0 && { deploy }) };
}
