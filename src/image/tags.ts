import semver from 'semver';
import { matchesWildcard } from '../wildcard.ts';
import type { Source } from './source.ts';

/** So many digits of a commit name it, as in git's short form. */
const SHORT_COMMIT = 7;

/** The templates that the input `tags` knows; anything else in it is a literal tag. */
export const TEMPLATES = ['sha', 'short-sha', 'branch', 'pr', 'semver', 'latest'] as const;

/**
 * A tag to give to the image. `commit` names the commit, `version` a released version, `content` what the image is made
 * of, by a hash that GitHub's `hashFiles` gave; `moving` ones pass from image to image; a `literal` is what the user
 * wrote, and only the repository's mutability says whether it moves.
 */
export interface PlannedTag {
  readonly name: string;
  readonly kind: 'commit' | 'version' | 'content' | 'moving' | 'literal';
}

export interface PlannedTags {
  /** In the order of the templates, each name once. The first is the one that names the image in outputs. */
  readonly tags: readonly PlannedTag[];
  /** What gave no tag, each a sentence. */
  readonly skipped: readonly string[];
}

/** Fills in the templates. */
export function planTags(templates: readonly string[], source: Source): PlannedTags {
  const tags = new Map<string, PlannedTag>();
  const skipped: string[] = [];
  for (const template of templates) {
    const planned = fill(template, source);
    if (typeof planned === 'string') skipped.push(planned);
    else for (const tag of planned) if (!tags.has(tag.name)) tags.set(tag.name, tag);
  }
  return { tags: [...tags.values()], skipped };
}

function fill(template: string, source: Source): PlannedTag[] | string {
  switch (template) {
    case 'sha':
      return source.commit
        ? [{ name: source.commit, kind: 'commit' }]
        : "The tag template 'sha' gives nothing: the context is no commit.";
    case 'short-sha':
      return source.commit
        ? [{ name: source.commit.slice(0, SHORT_COMMIT), kind: 'commit' }]
        : "The tag template 'short-sha' gives nothing: the context is no commit.";
    case 'branch': {
      const name = source.branch && sanitize(source.branch);
      return name
        ? [{ name, kind: 'moving' }]
        : `The tag template 'branch' gives nothing: this run is ${source.isPullRequest ? "for a pull request, whose branch may have any name: use 'pr'" : 'not for a branch'}.`;
    }
    case 'pr':
      return source.pullRequest
        ? [{ name: `pr-${source.pullRequest}`, kind: 'moving' }]
        : "The tag template 'pr' gives nothing: this run is not for a pull request.";
    case 'semver':
      return versionTags(source.gitTag);
    case 'latest':
      return [{ name: 'latest', kind: 'moving' }];
    default:
      return [{ name: template, kind: kindOf(template, source) }];
  }
}

/**
 * What a tag that the user wrote names: the commit by `${{ github.sha }}` or its short form, as in `sha-8f2c1d3`; the
 * contents by `${{ hashFiles(…) }}`.
 */
function kindOf(tag: string, { commit }: Source): PlannedTag['kind'] {
  const words = tag.split(/[^0-9A-Za-z]+/);
  const isShort = (word: string) => word.length >= SHORT_COMMIT && commit?.startsWith(word);
  if (commit !== undefined && (tag.includes(commit) || words.some(isShort))) return 'commit';
  return /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.test(tag) ? 'content' : 'literal';
}

/** `v1.2.3` → `1.2.3`, `1.2`, `1`; a pre-release only its full version, as it must not move what releases use. */
function versionTags(gitTag: string | undefined): PlannedTag[] | string {
  if (!gitTag) return "The tag template 'semver' gives nothing: this run is not for a git tag.";
  const version = semver.parse(/(?:^|[/@-])v?(\d+\.\d+\.\d+.*)$/.exec(gitTag)?.[1] ?? '');
  if (!version) return `The tag template 'semver' gives nothing: the git tag '${gitTag}' is no semantic version.`;
  const full: PlannedTag = { name: sanitize(version.raw.replace(/^v/, '')), kind: 'version' };
  if (version.prerelease.length > 0) return [full];
  return [
    full,
    { name: `${version.major}.${version.minor}`, kind: 'moving' },
    { name: `${version.major}`, kind: 'moving' },
  ];
}

/** `text` as a tag: what a tag can't hold becomes `-`. */
export function sanitize(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128)
    .replace(/-+$/, '');
}

/** A repository's rule for tags that exist; `filters` are ECR's wildcards that the rule excludes. */
export interface Mutability {
  readonly mode: 'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION';
  readonly filters: readonly string[];
}

/** Whether a tag, once there, may be moved to another image. */
export function isMutable(tag: string, { mode, filters }: Mutability): boolean {
  const excluded = filters.some((filter) => matchesWildcard(tag, filter));
  return mode.startsWith('MUTABLE')
    ? !(mode === 'MUTABLE_WITH_EXCLUSION' && excluded)
    : mode === 'IMMUTABLE_WITH_EXCLUSION' && excluded;
}

/** The planned tags that the repository can take, and the moving ones that it would refuse from the second time on. */
export function settleTags(
  planned: readonly PlannedTag[],
  mutability: Mutability,
): { kept: PlannedTag[]; left: PlannedTag[] } {
  const stays = ({ name, kind }: PlannedTag) => kind !== 'moving' || isMutable(name, mutability);
  return { kept: planned.filter(stays), left: planned.filter((tag) => !stays(tag)) };
}
