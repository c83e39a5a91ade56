import { UserError } from '../error.ts';
import { type BuildInputs, differences } from './fingerprint.ts';
import { isMutable, type Mutability, type PlannedTag } from './tags.ts';

/** An image that a tag names already. */
export interface TaggedImage {
  readonly digest: string;
  /** Its label `org.opencontainers.image.revision`. */
  readonly revision?: string | undefined;
  /** Its label with the fingerprint, when it is one of ours. */
  readonly inputs?: BuildInputs | undefined;
}

export interface ReuseQuestion {
  readonly tags: readonly PlannedTag[];
  /** What is there, by tag. */
  readonly existing: ReadonlyMap<string, TaggedImage>;
  readonly commit: string | undefined;
  readonly dirty: readonly string[];
  readonly inputs: BuildInputs;
  readonly ifExists: 'reuse' | 'fail' | 'overwrite';
  readonly mutability: Mutability;
}

export interface ReuseAnswer {
  /** The digest to reuse; `undefined`: build. */
  readonly reuse?: string;
  readonly notices: readonly string[];
}

/**
 * Decides whether to build, or to reuse the digest that a tag of this commit names.
 * @throws {UserError} where a tag is taken by another image
 */
export function decideReuse(question: ReuseQuestion): ReuseAnswer {
  const { tags, existing, dirty, ifExists, mutability } = question;
  const taken = tags.flatMap((tag) => {
    const image = existing.get(tag.name);
    return image && isFixed(tag, mutability) ? [{ tag, image }] : [];
  });
  const [first] = taken;
  if (!first) return { notices: [] };
  if (ifExists === 'fail') {
    throw new UserError(
      `The tag '${first.tag.name}' exists already (${first.image.digest}), and 'if-exists' is 'fail': use another tag, or set 'if-exists' to 'reuse' or 'overwrite'.`,
    );
  }
  const rebuilds = ifExists === 'overwrite' || dirty.length > 0;
  const locked = taken.find(({ tag }) => !isMutable(tag.name, mutability));
  if (rebuilds && locked) {
    const why =
      ifExists === 'overwrite'
        ? "'if-exists: overwrite' cannot move it: use another tag"
        : `this tree has uncommitted changes (${list(dirty)}): commit them, or use another tag`;
    throw new UserError(
      `The tag '${locked.tag.name}' exists already (${locked.image.digest}) and is immutable, and ${why}.`,
    );
  }
  if (ifExists === 'overwrite') return { notices: [] };
  if (rebuilds) return { notices: [dirtyNotice(first.tag.name, first.image, dirty)] };
  for (const { tag, image } of taken) refuseOther(tag, image, question);
  return { reuse: (taken.find(({ tag }) => tag.kind === 'commit') ?? first).image.digest, notices: [] };
}

/** A tag that is not meant to pass from image to image. */
function isFixed({ name, kind }: PlannedTag, mutability: Mutability): boolean {
  return kind === 'commit' || kind === 'version' || (kind === 'literal' && !isMutable(name, mutability));
}

function refuseOther(tag: PlannedTag, image: TaggedImage, { commit, inputs }: ReuseQuestion): void {
  const there = `The tag '${tag.name}' exists already (${image.digest})`;
  if (!image.revision || !image.inputs) {
    throw new UserError(
      `${there}, and its labels do not say that Slipway built it from this commit: set 'if-exists' to 'overwrite' where the repository allows it, or use another tag.`,
    );
  }
  if (image.revision !== commit) {
    throw new UserError(
      `${there} and was built from the commit ${image.revision}, and this is ${commit ?? 'no commit'}: use another tag, or set 'if-exists' to 'overwrite' where the repository allows it.`,
    );
  }
  const differing = differences(image.inputs, inputs);
  if (differing.length > 0) {
    throw new UserError(
      `${there} and was built from this commit, but with different inputs; what differs: ${differing.join(', ')}. Give the variant a tag of its own, or set 'if-exists' to 'overwrite' where the repository allows it.`,
    );
  }
}

function dirtyNotice(tag: string, image: TaggedImage, dirty: readonly string[]): string {
  return `The tag '${tag}' exists already (${image.digest}), but this tree has uncommitted changes (${list(dirty)}): building anew, and the tag moves.`;
}

function list(dirty: readonly string[]): string {
  const names = dirty.slice(0, 3).map((line) => line.slice(3));
  return names.join(', ') + (dirty.length > names.length ? ` and ${dirty.length - names.length} more` : '');
}
