import { COMMIT, shortCommit } from '../commit.ts';
import { UserError } from '../error.ts';

/** Runs `git` in the work tree and returns its exit code. */
export type GitStatus = (args: readonly string[]) => Promise<number>;

/**
 * How the commit to deliver relates to the active commit: an `older` commit is an ancestor of the active one, a `newer`
 * commit is a descendant, and a `diverged` commit is neither. `unknown` means that the history lacks one of the two.
 */
export type CommitOrder = 'same' | 'older' | 'newer' | 'diverged' | 'unknown';

/**
 * Compares commits by ancestry, because the order of runs can differ from the order of commits, and dates are not
 * reliable.
 */
export async function compareCommits(git: GitStatus, ours: string, serving: string): Promise<CommitOrder> {
  if (!COMMIT.test(ours) || !COMMIT.test(serving)) return 'unknown';
  if (ours === serving) return 'same';
  for (const commit of [ours, serving]) {
    if ((await git(['cat-file', '-e', `${commit}^{commit}`])) !== 0) return 'unknown';
  }
  if (await isAncestor(git, ours, serving)) return 'older';
  return (await isAncestor(git, serving, ours)) ? 'newer' : 'diverged';
}

async function isAncestor(git: GitStatus, ancestor: string, commit: string): Promise<boolean> {
  const status = await git(['merge-base', '--is-ancestor', ancestor, commit]);
  if (status > 1) {
    throw new UserError(
      `The commits could not be compared, because git merge-base ended with exit code ${status}: check that the checkout is complete, then run the job again.`,
    );
  }
  return status === 0;
}

const SENTENCES: Readonly<Record<CommitOrder, (ours: string) => string>> = {
  same: (ours) => `${ours} is the same`,
  newer: (ours) => `${ours} is newer`,
  older: (ours) => `${ours} is older`,
  diverged: (ours) => `${ours} has diverged from it`,
  unknown: (ours) => `it could not be determined whether ${ours} is older`,
};

/** A clause for the log that compares our commit with the active revision's. */
export function describeCommitOrder(order: CommitOrder, ours: string): string {
  return SENTENCES[order](shortCommit(ours));
}

/**
 * A sentence for readers who rely on the order of deliveries; `undefined` if ancestry determines it.
 * @param theirs the commit of the service's active revision; `undefined` if none is recorded
 */
export function warnOfCommitOrder(
  order: CommitOrder,
  { ours, theirs, service }: { readonly ours: string; readonly theirs: string | undefined; readonly service: string },
): string | undefined {
  const [requested, active] = [shortCommit(ours), shortCommit(theirs ?? '')];
  if (order === 'diverged') {
    return `${requested} and ${active}, which '${service}' runs, have diverged: neither is an ancestor of the other, so changes that are active now may be missing from the new version.`;
  }
  if (order === 'unknown' && theirs !== undefined) {
    return `${requested} could not be compared with ${active}, which '${service}' runs: the history of this checkout does not contain both commits, so this deployment may not include changes that are active now.`;
  }
  return undefined;
}
