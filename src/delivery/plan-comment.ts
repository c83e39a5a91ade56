import { createHash } from 'node:crypto';

/** A comment on a pull request, with the members that are read. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly login: string;
  /** The type of the author: `Bot` for a GitHub App, whose name no user can take. */
  readonly type: string;
}

/** The author of comments that are written with a job's token. */
const AUTHOR = 'github-actions[bot]';
const MARKER = /^<!-- slipway-plan ([0-9a-f]{16}) run (\d{1,20}) -->/;

/** The identity of a plan's comment: the caller's workflow, and a key that distinguishes its plans. */
export function planKey(workflow: string, more: string): string {
  return createHash('sha256')
    .update(JSON.stringify([workflow, more]))
    .digest('hex')
    .slice(0, 16);
}

/** The marker line, which GitHub does not show. */
export function markerOf(key: string, run: string): string {
  return `<!-- slipway-plan ${key} run ${/^\d{1,20}$/.test(run) ? run : '0'} -->`;
}

/** The action to take for the comment of a plan. */
export type CommentChange =
  | { readonly is: 'create' }
  | { readonly is: 'update'; readonly id: number }
  | { readonly is: 'keep' }
  /** A later run has already updated it. */
  | { readonly is: 'newer' };

/** Finds the plan's comment by its marker and its author, because anyone can write a marker. */
export function commentChangeOf(
  comments: readonly Comment[],
  { key, run, body }: { readonly key: string; readonly run: string; readonly body: string },
): CommentChange {
  const marked = comments.map((comment) => ({ ...comment, marker: MARKER.exec(comment.body) }));
  const own = marked.find(({ login, type, marker }) => login === AUTHOR && type === 'Bot' && marker?.[1] === key);
  if (!own) return { is: 'create' };
  if (own.body.trim() === body.trim()) return { is: 'keep' };
  const isNewer = /^\d{1,20}$/.test(run) && BigInt(own.marker?.[2] ?? 0) > BigInt(run);
  return isNewer ? { is: 'newer' } : { is: 'update', id: own.id };
}
