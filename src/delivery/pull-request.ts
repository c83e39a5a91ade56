/** The pull request that a run is for. */
export interface PullRequest {
  readonly number: number;
  /** The newest commit of its branch. */
  readonly head: string;
  /** The branch that it will be merged into. */
  readonly base: string;
  /** The newest commit of that branch, according to the event. */
  readonly baseCommit: string;
  /** A clause that explains why the run has no credentials; `undefined` if it may have some. */
  readonly withoutCredentials: string | undefined;
}

interface RunOrigin {
  /** The event's name. */
  readonly event: string;
  /** The event's JSON. */
  readonly payload: unknown;
  /** The user who started the run. */
  readonly actor: string;
}

interface Payload {
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
    readonly base?: {
      readonly sha?: unknown;
      readonly ref?: unknown;
      readonly repo?: { readonly full_name?: unknown } | null;
    };
  };
}

/**
 * The pull request of a run.
 * @returns `undefined` for a run of another event; a sentence for an event whose runs must not read a pull request's
 * tree
 */
export function readPullRequest({ event, payload, actor }: RunOrigin): PullRequest | string | undefined {
  if (event === 'pull_request_target') {
    return "plan.yml was called on the 'pull_request_target' event, whose runs have the secrets and the OIDC subject of the base repository: call it on 'pull_request'.";
  }
  const { pull_request: found } = (payload ?? {}) as Payload;
  if (event !== 'pull_request' || typeof found?.number !== 'number') return undefined;
  const { head, base } = found;
  const own = text(base?.repo?.full_name).toLowerCase();
  // The repository of a fork may have been deleted in the meantime.
  const isFork = own === '' || text(head?.repo?.full_name).toLowerCase() !== own;
  return {
    number: found.number,
    head: text(head?.sha),
    base: text(base?.ref),
    baseCommit: text(base?.sha),
    withoutCredentials: isFork
      ? 'the pull request is from a fork'
      : actor === 'dependabot[bot]'
        ? 'GitHub gives no credentials to workflow runs that Dependabot triggers'
        : undefined,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
