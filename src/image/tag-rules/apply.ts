import semver from 'semver';
import { UserError } from '../../error.ts';
import { namesIn, renderTemplate, type TemplateFunctions } from './expression.ts';
import type { Flavor } from './flavor.ts';
import { dateNames, defaultBranchOf, globalNames, type RunFacts } from './names.ts';
import { parsePythonVersion } from './pep440.ts';
import { type TagRule, toExpression } from './rule.ts';

/** The result of a rule. */
export interface RuleResult {
  /** The tag before characters that are not allowed in tags are replaced. */
  readonly name: string;
  /** The kind of thing that the tag identifies; `text` means that the user wrote it, with expressions expanded. */
  readonly kind: 'commit' | 'version' | 'moving' | 'text';
  /** Whether the image is also the latest one, if the flavor leaves that to the rule. */
  readonly latest: boolean;
}

/**
 * A value before the prefix and suffix are added; a sentence if the rule applies to this run but produced no tag;
 * otherwise `undefined`.
 */
type Value = (Omit<RuleResult, 'name'> & { readonly value: string }) | string | undefined;

/** A rule with its context. */
interface Application {
  readonly rule: TagRule;
  readonly facts: RunFacts;
  readonly names: TemplateFunctions;
}

/**
 * Applies a rule to a run.
 * @returns the result; a sentence if the rule applies to this run but produced no tag; `undefined` if the rule does not
 * apply to this run
 */
export function applyRule(rule: TagRule, facts: RunFacts, flavor: Flavor): RuleResult | string | undefined {
  const names = globalNames(facts);
  const enable = renderTemplate(rule.enable, names);
  if (enable !== 'true' && enable !== 'false') {
    throw new UserError(`'tags' has '${rule.text}', whose 'enable' is '${enable}'; expected true or false.`);
  }
  if (enable === 'false') return undefined;
  const found = VALUES[rule.type]({ rule, facts, names });
  if (found === undefined || typeof found === 'string') return found;
  const prefix = renderTemplate(rule.prefix ?? flavor.prefix, names);
  const suffix = renderTemplate(rule.suffix ?? flavor.suffix, names);
  const { value, kind, latest } = found;
  return { name: `${prefix}${value}${suffix}`, kind, latest };
}

const moving = (value: string): Value => ({ value, kind: 'moving', latest: false });

const VALUES: Readonly<Record<TagRule['type'], (application: Application) => Value>> = {
  schedule: ({ rule, facts }) => {
    if (!facts.event.name.includes('schedule')) return undefined;
    const value = renderTemplate(rule.pattern, dateNames(facts));
    return namesIn(rule.pattern).length > 0 ? { value, kind: 'text', latest: false } : moving(value);
  },
  semver: versionOf,
  pep440: versionOf,
  match: matchOf,
  edge: ({ rule, facts }) => {
    const { branch } = facts.source;
    if (!branch) return undefined;
    const wanted = rule.branch || defaultBranchOf(facts);
    if (wanted === undefined) {
      return "The 'type=edge' rule produced no tag: the event does not name the default branch. Set the branch, as in 'type=edge,branch=main'.";
    }
    return branch === wanted ? moving('edge') : undefined;
  },
  ref: ({ rule: { event }, facts: { source } }) => {
    if (event === 'branch') return source.branch ? moving(source.branch) : undefined;
    if (event === 'pr') return source.pullRequest ? moving(source.pullRequest) : undefined;
    return source.gitTag ? { value: source.gitTag, kind: 'version', latest: true } : undefined;
  },
  raw: ({ rule, names }) => {
    const used = namesIn(rule.value);
    const value = renderTemplate(rule.value, names);
    const isFixed = used.some((name) => /date$|^sha$/.test(name));
    if (value === 'latest' || (!isFixed && used.some((name) => name === 'branch' || name === 'base_ref'))) {
      return moving(value);
    }
    return { value, kind: !isFixed && used.includes('tag') ? 'version' : 'text', latest: false };
  },
  sha: ({ rule, facts }) => {
    const { commit } = facts.source;
    if (!commit) return "The 'type=sha' rule produced no tag: the context is not a commit.";
    const value = rule.format === 'long' ? commit : commit.slice(0, facts.shortLength);
    return { value, kind: 'commit', latest: false };
  },
};

/** The input of a rule for git tags: its own `value`, or the git tag. */
function subjectOf({ rule, facts, names }: Application): string | undefined {
  return rule.value === '' ? facts.source.gitTag : renderTemplate(rule.value, names);
}

function versionOf(application: Application): Value {
  const { rule } = application;
  const subject = subjectOf(application);
  if (subject === undefined) return undefined;
  const found = rule.match === '' ? undefined : toExpression(rule.match, false).exec(subject);
  if (found && found[1] === undefined) {
    throw new UserError(
      `'tags' has '${rule.text}', whose 'match' has no group that matches '${subject}': put the version in parentheses.`,
    );
  }
  const text = (found?.[1] ?? subject).replaceAll('/', '-');
  const version = rule.type === 'semver' ? semanticVersion(text) : pythonVersion(text);
  if (!version) {
    const what = rule.type === 'semver' ? 'a semantic version' : 'a PEP 440 version';
    return `The '${rule.text}' rule produced no tag: '${text}' is not ${what}.`;
  }
  if (!version.isFinal) {
    const isRaw = /^\{\{[{~]?\s*raw\s*~?\}\}/.test(rule.pattern.trim()) && namesIn(rule.pattern).length === 1;
    return { value: isRaw ? version.values.raw : version.values.version, kind: 'version', latest: false };
  }
  const value = renderTemplate(
    rule.pattern,
    Object.fromEntries(Object.entries(version.values).map(([name, each]) => [name, () => each])),
  );
  const used = namesIn(rule.pattern);
  const isWhole = used.some((name) => /^(raw|version|patch)$/.test(name));
  return { value, kind: isWhole ? 'version' : 'moving', latest: true };
}

interface Version {
  readonly isFinal: boolean;
  readonly values: Readonly<Record<'raw' | 'version' | 'major' | 'minor' | 'patch', string>>;
}

function semanticVersion(text: string): Version | undefined {
  const parsed = semver.valid(text) ? semver.parse(text, { loose: true }) : null;
  if (!parsed) return undefined;
  const { raw, version, major, minor, patch, prerelease, build } = parsed;
  const numbers = { major: String(major), minor: String(minor), patch: String(patch) };
  const rest = { prerelease: prerelease.join(','), build: build.join(',') };
  return { isFinal: prerelease.length === 0, values: { raw, version, ...numbers, ...rest } };
}

function pythonVersion(text: string): Version | undefined {
  const parsed = parsePythonVersion(text);
  if (!parsed) return undefined;
  const [major = 0, minor = 0, patch = 0] = parsed.release;
  const numbers = { major: String(major), minor: String(minor), patch: String(patch) };
  return { isFinal: parsed.isFinal, values: { raw: text, version: parsed.text, ...numbers } };
}

function matchOf(application: Application): Value {
  const { rule } = application;
  const subject = subjectOf(application);
  if (subject === undefined) return undefined;
  const found = subject.match(toExpression(rule.pattern, true));
  if (!found) return `The '${rule.text}' rule produced no tag: its pattern does not match '${subject}'.`;
  const value = found[rule.group];
  if (value === undefined)
    return `The '${rule.text}' rule produced no tag: group ${rule.group} does not match '${subject}'.`;
  const isWhole = subject === value || subject === `v${value}`;
  return { value, kind: isWhole ? 'version' : 'moving', latest: true };
}
