import { nearest } from '../../nearest.ts';
import { templateProblem } from './expression.ts';
import { attributeOf, fieldsOf, withoutQuotes } from './fields.ts';

const TYPES = ['schedule', 'semver', 'pep440', 'match', 'edge', 'ref', 'raw', 'sha'] as const;

export type RuleType = (typeof TYPES)[number];

/** A rule of the `tags` input, as in docker/metadata-action. */
export interface TagRule {
  readonly type: RuleType;
  readonly enable: string;
  readonly priority: number;
  /** Templates for the prefix and suffix; `undefined` if the flavor's templates apply. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly value: string;
  readonly pattern: string;
  readonly match: string;
  readonly group: number;
  readonly branch: string;
  readonly event: 'branch' | 'tag' | 'pr';
  readonly format: 'short' | 'long';
  /** The rule as the user wrote it. */
  readonly text: string;
}

/** The names that a label and a rule's `value`, `enable`, `prefix` and `suffix` can contain. */
export const GLOBAL_NAMES = [
  'branch',
  'tag',
  'sha',
  'base_ref',
  'is_default_branch',
  'is_not_default_branch',
  'date',
  'commit_date',
] as const;

const PATTERN_NAMES: Readonly<Partial<Record<RuleType, readonly string[]>>> = {
  schedule: ['date', 'commit_date'],
  semver: ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'],
  pep440: ['raw', 'version', 'major', 'minor', 'patch'],
};

const PRIORITIES: Readonly<Record<RuleType, number>> = {
  schedule: 1000,
  semver: 900,
  pep440: 900,
  match: 800,
  edge: 700,
  ref: 600,
  raw: 200,
  sha: 100,
};

/** The attributes of each type, in addition to the common ones. */
const ATTRIBUTES: Readonly<Record<RuleType, readonly string[]>> = {
  schedule: ['pattern'],
  semver: ['pattern', 'value', 'match'],
  pep440: ['pattern', 'value', 'match'],
  match: ['pattern', 'group', 'value'],
  edge: ['branch'],
  ref: ['event'],
  raw: ['value'],
  sha: ['format'],
};
const COMMON = ['type', 'enable', 'priority', 'prefix', 'suffix'];

/** Whether a line of `tags` is a rule, as opposed to tags and Slipway's templates. */
export function isRule(line: string): boolean {
  return line.includes('=') || line.includes('{{') || line.startsWith('"');
}

/** A rule, or clauses that describe the problems with it. The `notices` report attributes that have no effect. */
export type ParsedRule =
  | { readonly rule: TagRule; readonly notices: readonly string[] }
  | { readonly problems: readonly string[] };

/** Parses a rule. */
export function parseRule(line: string): ParsedRule {
  let given: Map<string, string>;
  try {
    given = attributesOf(line);
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
  const name = given.get('type') ?? 'raw';
  const type = TYPES.find((each) => each === name);
  if (!type) {
    const near = nearest(name, TYPES);
    return {
      problems: [`'type=${name}' is not valid; expected ${TYPES.join(', ')}${near ? `; did you mean '${near}'?` : ''}`],
    };
  }
  const problems = [...missing(type, given), ...invalid(type, given), ...badTemplates(type, given)];
  if (problems.length > 0) return { problems };
  return { rule: toRule(line, type, given), notices: withoutEffect(type, given) };
}

/** Converts a literal tag to a rule. */
export function rawRule(value: string): TagRule {
  return toRule(value, 'raw', new Map([['value', value]]));
}

function attributesOf(line: string): Map<string, string> {
  const given = new Map<string, string>();
  for (const field of fieldsOf(withoutQuotes(line))) {
    const { name, value } = attributeOf(field);
    if (name !== undefined || value !== '') given.set(name ?? 'value', value);
  }
  return given;
}

function toRule(text: string, type: RuleType, given: ReadonlyMap<string, string>): TagRule {
  const at = (name: string, standard: string) => given.get(name) ?? standard;
  const event = at('event', 'branch') as TagRule['event'];
  const prefix = type === 'sha' ? 'sha-' : type === 'ref' && event === 'pr' ? 'pr-' : undefined;
  return {
    type,
    enable: at('enable', 'true'),
    priority: Number(at('priority', String(PRIORITIES[type]))),
    prefix: given.get('prefix') ?? prefix,
    suffix: given.get('suffix'),
    value: at('value', ''),
    pattern: at('pattern', type === 'schedule' ? 'nightly' : ''),
    match: at('match', ''),
    group: Number(at('group', '0')),
    branch: at('branch', ''),
    event,
    format: at('format', 'short') as TagRule['format'],
    text,
  };
}

function missing(type: RuleType, given: ReadonlyMap<string, string>): string[] {
  const required = { semver: 'pattern', pep440: 'pattern', match: 'pattern', ref: 'event', raw: 'value' } as const;
  const name = (required as Partial<Record<RuleType, string>>)[type];
  return name && !given.has(name) ? [`'type=${type}' needs the attribute '${name}'`] : [];
}

const FORMS: Readonly<Record<string, readonly [RegExp, string]>> = {
  event: [/^(branch|tag|pr)$/, 'branch, tag or pr'],
  format: [/^(short|long)$/, 'short or long'],
  group: [/^\d+$/, 'the number of a group'],
  priority: [/^[+-]?\d+(\.\d+)?$/, 'a number'],
};

function invalid(type: RuleType, given: ReadonlyMap<string, string>): string[] {
  const known = [...ATTRIBUTES[type], ...COMMON];
  const wrong = Object.entries(FORMS).flatMap(([name, [form, expected]]) => {
    const value = known.includes(name) ? given.get(name) : undefined;
    return value === undefined || form.test(value) ? [] : [`'${name}=${value}' is not valid; expected ${expected}`];
  });
  const enable = given.get('enable') ?? 'true';
  if (!enable.includes('{{') && enable !== 'true' && enable !== 'false') {
    wrong.push(`'enable=${enable}' is not valid; expected true or false`);
  }
  const expressions = type === 'match' ? ['pattern'] : type === 'semver' || type === 'pep440' ? ['match'] : [];
  for (const name of expressions) {
    try {
      toExpression(given.get(name) ?? '', type === 'match');
    } catch (error) {
      wrong.push(`'${name}=${given.get(name)}' is not a regular expression (${(error as Error).message})`);
    }
  }
  return wrong;
}

/** A regular expression from the user, in slashes and with flags if `slashes` allows it. */
export function toExpression(text: string, slashes: boolean): RegExp {
  const end = slashes && text.startsWith('/') ? text.lastIndexOf('/') : 0;
  return end > 1 ? new RegExp(text.slice(1, end), text.slice(end + 1)) : new RegExp(text);
}

function badTemplates(type: RuleType, given: ReadonlyMap<string, string>): string[] {
  const global = ['enable', 'prefix', 'suffix', ...(ATTRIBUTES[type].includes('value') ? ['value'] : [])];
  const problems = global.map((name) => templateProblem(given.get(name) ?? '', GLOBAL_NAMES));
  const names = PATTERN_NAMES[type];
  if (names) problems.push(templateProblem(given.get('pattern') ?? '', names));
  return problems.filter((problem) => problem !== undefined);
}

function withoutEffect(type: RuleType, given: ReadonlyMap<string, string>): string[] {
  const known = [...ATTRIBUTES[type], ...COMMON];
  return [...given.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return `the attribute '${name}' has no effect with 'type=${type}'${near ? `; did you mean '${near}'?` : ''}`;
    });
}
