import { type Clock, systemClock } from '../src/clock.ts';
import { isObject } from '../src/objects.ts';
import { type GithubResponse, responseOf } from './github.ts';

/** GitHub's answer to the last request, or a text that explains why there is none. */
export type ResponseOrProblem = GithubResponse | { readonly problem: string };

/** A request that creates something, and the request that finds what it created. */
export interface CreateCall {
  create(): Promise<GithubResponse>;
  list(): Promise<GithubResponse>;
  /** Whether an element of the list is what the request creates. */
  isCreated(element: Readonly<Record<string, unknown>>): boolean;
}

const ATTEMPTS = 3;
const PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;

/**
 * Creates something, with retries after transient errors. After an error that does not show whether GitHub carried out
 * the request, GitHub is asked before the request is sent again, so that nothing is created twice.
 * @returns the answer to the request, or one whose data is the element that was found
 */
export async function createOnce(
  { create, list, isCreated }: CreateCall,
  clock: Clock = systemClock,
): Promise<ResponseOrProblem> {
  let last: ResponseOrProblem = { problem: '' };
  let mayExist = false;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const response = await responseOf(create);
    if (isSuccess(response)) return response;
    last = response;
    mayExist ||= isAmbiguous(response);
    const pause = pauseOf(response);
    if (pause === undefined) break;
    if (attempt < ATTEMPTS || mayExist) await clock.sleep(pause);
    if (!mayExist) continue;
    const found = await find({ list, isCreated }, clock);
    if (found === 'unknown') break;
    if (found) return found;
  }
  return last;
}

/** Looks for what was created; `unknown` if GitHub's list cannot be read. */
async function find(
  { list, isCreated }: Omit<CreateCall, 'create'>,
  clock: Clock,
): Promise<GithubResponse | undefined | 'unknown'> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const response = await responseOf(list);
    if (isSuccess(response) && Array.isArray(response.data)) {
      const data: unknown = response.data.find((element) => isObject(element) && isCreated(element));
      return data === undefined ? undefined : { ...response, data };
    }
    const pause = pauseOf(response);
    if (pause === undefined) return 'unknown';
    if (attempt < ATTEMPTS) await clock.sleep(pause);
  }
  return 'unknown';
}

/** Whether GitHub carried out a request. */
export function isSuccess(response: ResponseOrProblem): response is GithubResponse {
  return !('problem' in response) && response.status >= 200 && response.status < 300;
}

/** Whether GitHub may have carried out a request that failed. */
function isAmbiguous(response: ResponseOrProblem): boolean {
  return 'problem' in response || response.status >= 500 || response.status === 408;
}

/** The time to wait before the same request may succeed, in ms; `undefined` if a retry cannot succeed. */
function pauseOf(response: ResponseOrProblem): number | undefined {
  if ('problem' in response) return PAUSE_MS;
  const after = Number(response.headers['retry-after']);
  const pause = Math.min(after > 0 ? after * 1000 : PAUSE_MS, MAX_PAUSE_MS);
  if (response.status >= 500 || response.status === 408 || response.status === 429) return pause;
  // GitHub reports its secondary rate limit as status 403 with a `retry-after` header.
  return response.status === 403 && after > 0 ? pause : undefined;
}
