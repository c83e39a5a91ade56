import semver from 'semver';
import { matchesWildcard } from '../wildcard.ts';
import type { RunEvent } from './run-event.ts';
import type { ImageSource } from './source.ts';
import { applyRule } from './tag-rules/apply.ts';
import { renderTemplate } from './tag-rules/expression.ts';
import { type Flavor, PLAIN_FLAVOR } from './tag-rules/flavor.ts';
import { globalNames, type RunFacts } from './tag-rules/names.ts';
import { isRule, parseRule, rawRule, type TagRule } from './tag-rules/rule.ts';

/** The number of characters in a short commit SHA, as in git. */
const SHORT_COMMIT = 7;
/** The maximum length of a tag in the distribution specification. */
const MAX_TAG = 128;

/** The templates of the `tags` input; anything else in it is a rule or a literal tag. */
export const TEMPLATES = ['sha', 'short-sha', 'branch', 'pr', 'semver', 'latest'] as const;

/**
 * A tag for the image. `commit` identifies the commit, `version` a released version, `content` the image's content,
 * through a hash from GitHub's `hashFiles`; `moving` tags pass from image to image; a `literal` is the user's text, and
 * only the repository's mutability decides whether it moves.
 */
export interface PlannedTag {
  readonly name: string;
  readonly kind: 'commit' | 'version' | 'content' | 'moving' | 'literal';
}

/** The tags that the rules and templates of the `tags` input give. */
export interface PlannedTags {
  /** The tags, without duplicates. The first one names the image in outputs. */
  readonly tags: readonly PlannedTag[];
  /** The tag that best identifies the version. */
  readonly version: string | undefined;
  /** Sentences about entries that produced no tag. */
  readonly skipped: readonly string[];
}

/** The facts that rules need in addition to the source. */
export interface TagOptions extends Omit<RunFacts, 'source'> {
  readonly flavor: Flavor;
}

const NO_EVENT: RunEvent = {
  name: '',
  baseRef: undefined,
  defaultBranch: undefined,
  pullRequest: undefined,
  repository: { name: undefined, description: undefined, license: undefined },
};

/** The facts of a run without an event and a flavor. */
const PLAIN: TagOptions = { flavor: PLAIN_FLAVOR, event: NO_EVENT, now: new Date(0), shortLength: SHORT_COMMIT };

/** The result of one line of `tags`. */
interface Part {
  readonly tags: readonly PlannedTag[];
  /** Whether the tag is from a rule or a literal. The first such tag is the version. */
  readonly isRule: boolean;
  readonly latest: boolean;
}

/**
 * Expands the templates and applies the rules in order; if there are rules, by priority as in docker/metadata-action,
 * after Slipway's own templates.
 */
export function planImageTags(lines: readonly string[], source: ImageSource, options: TagOptions = PLAIN): PlannedTags {
  const facts = { ...options, source };
  const skipped: string[] = [];
  const parts: Part[] = [];
  for (const line of inOrder(lines)) {
    const part = typeof line === 'string' ? fill(line, facts, options.flavor) : apply(line, facts, options.flavor);
    if (typeof part === 'string') skipped.push(part);
    else if (part) parts.push(part);
  }
  const tags = parts.flatMap((part) => part.tags);
  const ruled = parts.filter((part) => part.isRule);
  const latest =
    options.flavor.latest === 'auto' ? ruled[0]?.latest : options.flavor.latest === 'true' && tags.length > 0;
  if (latest) tags.push(latestTag(facts, options.flavor));
  const unique = tags.filter(({ name }, index) => tags.findIndex((tag) => tag.name === name) === index);
  const version = ruled[0]?.tags[0] ?? unique.find(({ kind }) => kind === 'version') ?? unique[0];
  return { tags: unique, version: version?.name, skipped };
}

/** Slipway's templates and the rules (a literal tag is a rule), in order of precedence. */
function inOrder(lines: readonly string[]): (string | TagRule)[] {
  const parsed = lines.map((line) => {
    if (isTemplate(line)) return line;
    const found = isRule(line) ? parseRule(line) : { rule: rawRule(line) };
    return 'rule' in found ? found.rule : rawRule('');
  });
  if (!lines.some(isRule)) return parsed;
  const rank = (line: string | TagRule) => (typeof line === 'string' ? Number.POSITIVE_INFINITY : line.priority);
  const compare = (a: number, b: number) => (a === b ? 0 : b - a);
  return parsed.toSorted((a, b) => compare(rank(a), rank(b)));
}

function isTemplate(line: string): boolean {
  return TEMPLATES.some((template) => template === line);
}

function apply(rule: TagRule, facts: RunFacts, flavor: Flavor): Part | string | undefined {
  const result = applyRule(rule, facts, flavor);
  if (result === undefined || typeof result === 'string') return result;
  const name = validTag(result.name);
  if (name === '') return undefined;
  const { commit } = facts.source;
  const kind = result.kind === 'text' ? kindOf(name, commit) : result.kind;
  return { tags: [{ name, kind }], isRule: true, latest: result.latest };
}

function latestTag(facts: RunFacts, flavor: Flavor): PlannedTag {
  const names = globalNames(facts);
  const prefix = flavor.prefixLatest ? renderTemplate(flavor.prefix, names) : '';
  const suffix = flavor.suffixLatest ? renderTemplate(flavor.suffix, names) : '';
  return { name: validTag(`${prefix}latest${suffix}`), kind: 'moving' };
}

/** The result of one of Slipway's templates, with the flavor's prefix and suffix. */
function fill(template: string, facts: RunFacts, flavor: Flavor): Part | string {
  const found = template === 'latest' ? [] : tagsOf(template, facts.source);
  if (typeof found === 'string') return found;
  const names = globalNames(facts);
  const [prefix, suffix] = [renderTemplate(flavor.prefix, names), renderTemplate(flavor.suffix, names)];
  const tags = found.map(({ name, kind }) => ({ name: validTag(`${prefix}${name}${suffix}`), kind }));
  return { tags: template === 'latest' ? [latestTag(facts, flavor)] : tags, isRule: false, latest: false };
}

function tagsOf(
  template: string,
  source: Pick<ImageSource, 'commit' | 'branch' | 'gitTag' | 'pullRequest' | 'isOtherCommit' | 'isPullRequest'>,
): PlannedTag[] | string {
  switch (template) {
    case 'sha':
    case 'short-sha':
      return source.commit
        ? [{ name: template === 'sha' ? source.commit : source.commit.slice(0, SHORT_COMMIT), kind: 'commit' }]
        : `The tag template '${template}' produced no tag: the context is not a commit.`;
    case 'branch': {
      const name = source.branch && sanitize(source.branch);
      return name ? [{ name, kind: 'moving' }] : `The tag template 'branch' produced no tag: ${whyNoBranch(source)}.`;
    }
    case 'pr':
      return source.pullRequest
        ? [{ name: `pr-${source.pullRequest}`, kind: 'moving' }]
        : "The tag template 'pr' produced no tag: this run is not for a pull request.";
    default:
      return source.isOtherCommit
        ? `The tag template 'semver' produced no tag: ${OTHER_COMMIT}.`
        : versionTags(source.gitTag);
  }
}

const OTHER_COMMIT = "the checked-out commit is not the commit of this run's branch or tag";

function whyNoBranch({ isOtherCommit, isPullRequest }: Pick<ImageSource, 'isOtherCommit' | 'isPullRequest'>): string {
  if (isPullRequest) return "this run is for a pull request, whose branch can have any name; use 'pr'";
  return isOtherCommit ? OTHER_COMMIT : 'this run is not for a branch';
}

/**
 * Whether a user's tag identifies the commit, through `${{ github.sha }}` or its short form as in `sha-8f2c1d3`, or the
 * content, through `${{ hashFiles(…) }}`.
 */
function kindOf(tag: string, commit: string | undefined): PlannedTag['kind'] {
  const words = tag.split(/[^0-9A-Za-z]+/);
  const isShort = (word: string) => word.length >= SHORT_COMMIT && commit?.startsWith(word);
  if (commit !== undefined && (tag.includes(commit) || words.some(isShort))) return 'commit';
  return /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.test(tag) ? 'content' : 'literal';
}

/**
 * `v1.2.3` → `1.2.3`, `1.2`, `1`; for a pre-release only its full version, so that it does not move the tags of
 * releases.
 */
function versionTags(gitTag: string | undefined): PlannedTag[] | string {
  if (!gitTag) return "The tag template 'semver' produced no tag: this run is not for a git tag.";
  const version = semver.parse(/(?:^|[/@-])v?(\d+\.\d+\.\d+.*)$/.exec(gitTag)?.[1] ?? '');
  if (!version) return `The tag template 'semver' produced no tag: the '${gitTag}' git tag is not a semantic version.`;
  const full: PlannedTag = { name: sanitize(version.raw.replace(/^v/, '')), kind: 'version' };
  if (version.prerelease.length > 0) return [full];
  return [
    full,
    { name: `${version.major}.${version.minor}`, kind: 'moving' },
    { name: `${version.major}`, kind: 'moving' },
  ];
}

/** Converts `text` to a tag as docker/metadata-action does; invalid characters at its ends are removed. */
function validTag(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, MAX_TAG);
}

/** Converts `text` to a tag: invalid characters become `-`. */
export function sanitize(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, MAX_TAG)
    .replace(/-+$/, '');
}

/** A repository's rule for existing tags; `filters` are the wildcards that ECR excludes from it. */
export interface Mutability {
  readonly mode: 'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION';
  readonly filters: readonly string[];
}

/** Whether an existing tag can be moved to another image. */
export function isMutable(tag: string, { mode, filters }: Mutability): boolean {
  const excluded = filters.some((filter) => matchesWildcard(tag, filter));
  return mode.startsWith('MUTABLE')
    ? !(mode === 'MUTABLE_WITH_EXCLUSION' && excluded)
    : mode === 'IMMUTABLE_WITH_EXCLUSION' && excluded;
}

/** The planned tags that the repository accepts, and the moving ones that it would reject from the second push on. */
export function dropMovingTags(
  planned: readonly PlannedTag[],
  mutability: Mutability,
): { kept: PlannedTag[]; dropped: PlannedTag[] } {
  const stays = ({ name, kind }: PlannedTag) => kind !== 'moving' || isMutable(name, mutability);
  return { kept: planned.filter(stays), dropped: planned.filter((tag) => !stays(tag)) };
}
