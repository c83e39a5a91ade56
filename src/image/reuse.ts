import { shortCommit } from '../commit.ts';
import { UserError } from '../error.ts';
import { CONVERTED } from './compare.ts';
import { isContentTag } from './content-tag.ts';
import { type BuildInputs, inputDifferences, metadataDifferences } from './fingerprint.ts';
import type { ImageSource } from './source.ts';
import { isMutable, type Mutability, type PlannedTag } from './tags.ts';

/** An image that a tag already names. */
export interface TaggedImage {
  readonly digest: string;
  /** The value of the image's label `org.opencontainers.image.revision`. */
  readonly revision?: string | undefined;
  /** The value of the image's label with the fingerprint, if Slipway wrote it. */
  readonly inputs?: BuildInputs | undefined;
  /** Why the image's labels could not be read. */
  readonly unreadable?: string | undefined;
  readonly platforms?: readonly string[];
  /** Whether an attestation is attached to the image. */
  readonly attested?: boolean;
}

export interface ReuseQuestion {
  readonly tags: readonly PlannedTag[];
  /** The existing images by tag. */
  readonly existing: ReadonlyMap<string, TaggedImage>;
  readonly source: Pick<ImageSource, 'commit' | 'dirty' | 'ignored' | 'unknown'>;
  /**
   * The sent files that differ from the commit although `git status` does not list them, for an image that is
   * recognized only by its revision label; `undefined` if they are unknown.
   */
  readonly hidden: readonly string[] | undefined;
  readonly inputs: BuildInputs;
  /** The inputs that require a build in any case; if empty, an existing image can be reused. */
  readonly buildRequests: readonly string[];
  readonly ifExists: 'reuse' | 'fail' | 'overwrite';
  readonly mutability: Mutability;
  /** How to find an image to reuse. Defaults to the commit. */
  readonly reuse?: 'commit' | 'content';
}

/** Whether an existing image is what a build would produce. */
export interface ReuseDecision {
  /** The digest to reuse; `undefined` to build. */
  readonly reuse?: string;
  readonly notices: readonly string[];
}

/** Why an image is not reused, as the end of a sentence, and the fix for an immutable tag. */
interface Objection {
  readonly reason: string;
  readonly fix: string;
}

const OTHER_TAG = "use another tag in 'tags'";

/**
 * Decides whether to build, or to reuse the digest that a tag names. An image is reused only if nothing that is sent to
 * the builder can differ from its sources.
 * @throws {UserError} if another image has the tag and it is immutable
 */
export function decideReuse(question: ReuseQuestion): ReuseDecision {
  const { tags, existing, ifExists, mutability } = question;
  const blocked = tags.flatMap((tag) => {
    const image = existing.get(tag.name);
    return image && isFixed(tag, mutability) ? [{ tag, image, locked: !isMutable(tag.name, mutability) }] : [];
  });
  const [first] = blocked;
  if (!first) return { notices: [] };
  if (ifExists === 'fail') {
    throw new UserError(
      `The tag '${first.tag.name}' already exists (${first.image.digest}), and 'if-exists' is 'fail': ${OTHER_TAG}, or set 'if-exists' to 'reuse' or 'overwrite'.`,
    );
  }
  const general = generalObjection(question);
  const candidates: Candidate[] = blocked.map((each) => ({
    ...each,
    objection: general ?? objectionTo(each.tag, each.image, each.locked, question),
  }));
  refuseLocked(candidates);
  const choice = choose(candidates);
  if (ifExists === 'overwrite' || !choice) return { notices: [] };
  if (choice.objection) return { notices: [rebuildNotice(choice)] };
  const best = candidates.find(({ tag, objection }) => tag.kind === 'commit' && !objection) ?? choice;
  return {
    reuse: best.image.digest,
    notices: reuseNotices(best, question.inputs),
  };
}

/** @throws {UserError} if another image has an immutable tag */
function refuseLocked(candidates: readonly Candidate[]): void {
  for (const { tag, image, locked, objection } of candidates) {
    // An image with the same content may be built again. The content tag then stays on the first image.
    if (!locked || !objection || isContentTag(tag)) continue;
    throw new UserError(
      `The tag '${tag.name}' already exists (${image.digest}) and is immutable, and ${objection.reason}: ${objection.fix}.`,
    );
  }
}

/** The tag whose image is reused, or that explains why none is. */
function choose(candidates: readonly Candidate[]): Candidate | undefined {
  return (
    candidates.find(({ locked, objection }) => locked && !objection) ??
    candidates.find(({ tag, objection }) => isContentTag(tag) && !objection) ??
    candidates.find(({ tag }) => tag.kind === 'commit') ??
    candidates[0]
  );
}

/** An existing tag, with the objections to reusing its image. */
interface Candidate {
  readonly tag: PlannedTag;
  readonly image: TaggedImage;
  readonly locked: boolean;
  readonly objection: Objection | undefined;
}

/** Whether the tag is not meant to be moved. */
function isFixed({ name, kind }: PlannedTag, mutability: Mutability): boolean {
  return kind !== 'moving' && (kind !== 'literal' || !isMutable(name, mutability));
}

/** Objections to reusing any image. */
function generalObjection({ ifExists, buildRequests: asksForBuild, source }: ReuseQuestion): Objection | undefined {
  const [input] = asksForBuild;
  if (ifExists === 'overwrite') {
    return { reason: "'if-exists: overwrite' cannot move it", fix: OTHER_TAG };
  }
  if (input) {
    return { reason: `the '${input}' input requires a build`, fix: `remove '${input}', or ${OTHER_TAG}` };
  }
  if (source.dirty.length > 0) {
    return {
      reason: `this tree has uncommitted changes (${list(source.dirty)})`,
      fix: `commit them, exclude them in .dockerignore, or ${OTHER_TAG}`,
    };
  }
  if (source.unknown) {
    return { reason: `the 'context' input may have changed: ${source.unknown}`, fix: OTHER_TAG };
  }
  return undefined;
}

/** Objections to reusing this image for this tag. */
function objectionTo(
  tag: PlannedTag,
  image: TaggedImage,
  locked: boolean,
  question: ReuseQuestion,
): Objection | undefined {
  const { source, inputs } = question;
  const { kind } = tag;
  if (isContentTag(tag) && !image.inputs) return undefined;
  // The tag itself identifies the content, through files that the user chose.
  if (kind === 'content' && locked) return undefined;
  if (!image.inputs) return objectionToUnknown(image, locked, question);
  const isOther = image.revision !== source.commit;
  // An immutable tag keeps its image, regardless of its labels and annotations.
  const ignored = locked ? metadataDifferences(image.inputs, inputs) : [];
  const differing = inputDifferences(image.inputs, inputs).filter((each) => !ignored.includes(each));
  if (question.reuse === 'content' && differing.length === 0) return undefined;
  if (isOther && (kind === 'commit' || (!locked && kind !== 'content'))) return otherCommit(image, source.commit);
  if (differing.length === 0) return undefined;
  if (isOther) return otherCommit(image, source.commit);
  const onlyArguments = differing.every((each) => each.startsWith('the build argument '));
  return {
    reason: `it was built from this commit, but with different inputs; what differs: ${differing.join(', ')}`,
    fix: `${onlyArguments ? "list the arguments to ignore in 'ignore-build-args', or " : ''}use another tag for the variant`,
  };
}

function otherCommit(image: TaggedImage, commit: string | undefined): Objection {
  return {
    reason: `it was built from ${image.revision ? `the commit ${shortCommit(image.revision)}` : 'a commit of another repository'}, and the context is ${commit ? `the commit ${shortCommit(commit)}` : 'not a commit'}`,
    fix: OTHER_TAG,
  };
}

/** An image that another action pushed: its revision label names the commit, but not the other inputs. */
function objectionToUnknown(image: TaggedImage, locked: boolean, question: ReuseQuestion): Objection | undefined {
  const { source, inputs } = question;
  const { attestations = {}, platforms = [], machine } = inputs;
  const fix = OTHER_TAG;
  if (image.unreadable) return { reason: `its labels could not be read (${image.unreadable})`, fix };
  if (!image.revision || image.revision !== source.commit) {
    return { reason: 'its labels do not name this commit', fix };
  }
  const hidden = objectionToHidden(question.hidden);
  if (hidden) return hidden;
  if (source.ignored.length > 0) {
    return {
      reason: `its labels do not show whether it has the same untracked files (${source.ignored.slice(0, 3).join(', ')})`,
      fix,
    };
  }
  const there = image.platforms?.map(plainPlatform);
  const missing = platforms.filter((platform) => there && !there.includes(plainPlatform(platform)));
  if (missing.length > 0)
    return { reason: `it lacks the platforms ${missing.join(', ')} of the 'platforms' input`, fix };
  if (machine && there && !there.some((platform) => platform.split('/')[1] === machine)) {
    return { reason: `it is for ${there.join(', ')}, but this machine builds for ${machine}`, fix };
  }
  const [attestation] = Object.keys(attestations);
  if (attestation && !image.attested) return { reason: `it lacks the attestation of the '${attestation}' input`, fix };
  if (!locked && !isPlain(inputs)) return { reason: 'its labels do not show the inputs of its build', fix };
  return undefined;
}

/** Whether the commit, the platforms and the attestations determine the image. */
function isPlain({ args, target, contexts, options, extra, labels, annotations }: BuildInputs): boolean {
  return !(args || target || contexts || options || extra || labels || annotations);
}

/** The objection to files that `git status` does not list, although they may differ from those of the other build. */
function objectionToHidden(hidden: readonly string[] | undefined): Objection | undefined {
  if (hidden === undefined) {
    return { reason: 'git could not compare all files with the commit', fix: OTHER_TAG };
  }
  const changed = hidden.filter((line) => !line.startsWith(CONVERTED));
  if (changed.length > 0) {
    return {
      reason: `this tree has changes that 'git status' does not show (${list(changed)})`,
      fix: `commit them, or ${OTHER_TAG}`,
    };
  }
  if (hidden.length > 0) {
    return {
      reason: `its labels do not show the content of files that git converts when it checks them out (${list(hidden)})`,
      fix: OTHER_TAG,
    };
  }
  return undefined;
}

/** The platform without its architecture's default variant. */
function plainPlatform(platform: string): string {
  return platform.replace(/\/arm64\/v8$/, '/arm64').replace(/\/arm\/v7$/, '/arm');
}

function rebuildNotice({ tag, image, locked, objection }: Candidate): string {
  const then = locked ? 'the tag is not moved, because it is immutable' : 'the tag moves';
  return `The tag '${tag.name}' already exists (${image.digest}), but ${objection?.reason}: the image is built again, and ${then}.`;
}

function reuseNotices({ tag, image, locked }: Candidate, inputs: BuildInputs): string[] {
  if (!image.inputs) return isContentTag(tag) ? [] : [unknownInputsNotice(tag, image)];
  const differing = locked ? metadataDifferences(image.inputs, inputs) : [];
  if (differing.length === 0) return [];
  return [
    `The tag '${tag.name}' already exists (${image.digest}) and is immutable: reusing its image with the metadata of its build; what differs: ${differing.join(', ')}.`,
  ];
}

function unknownInputsNotice(tag: PlannedTag, image: TaggedImage): string {
  return `The tag '${tag.name}' already exists (${image.digest}): reusing it because of its revision label, although its labels do not show the inputs of its build.`;
}

function list(dirty: readonly string[]): string {
  const names = dirty.slice(0, 3).map((line) => line.slice(3));
  return names.join(', ') + (dirty.length > names.length ? ` and ${dirty.length - names.length} more` : '');
}
