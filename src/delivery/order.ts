/** Runs `git` in the work tree and answers with its exit code. */
export type GitStatus = (args: readonly string[]) => Promise<number>;

/**
 * How the commit to deliver stands to the one that serves: `older` is an ancestor of it, `newer` a descendant, `beside` on
 * another line; `unknown` where the history does not have one of them.
 */
export type Order = 'same' | 'older' | 'newer' | 'beside' | 'unknown';

const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** Compares by ancestry: the order of runs is not that of commits, and a date proves nothing. */
export async function compareCommits(git: GitStatus, ours: string, serving: string): Promise<Order> {
  if (!COMMIT.test(ours) || !COMMIT.test(serving)) return 'unknown';
  if (ours === serving) return 'same';
  for (const commit of [ours, serving]) {
    if ((await git(['cat-file', '-e', `${commit}^{commit}`])) !== 0) return 'unknown';
  }
  if (await isAncestor(git, ours, serving)) return 'older';
  return (await isAncestor(git, serving, ours)) ? 'newer' : 'beside';
}

async function isAncestor(git: GitStatus, ancestor: string, commit: string): Promise<boolean> {
  const status = await git(['merge-base', '--is-ancestor', ancestor, commit]);
  if (status > 1) throw new Error(`git merge-base ended with exit code ${status}`);
  return status === 0;
}
