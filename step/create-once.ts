import { type Clock, systemClock } from '../src/clock.ts';
import { isObject } from '../src/objects.ts';
import { type Answer, answerOf } from './github.ts';

/** GitHub's answer to the last request, or a text that explains why there is none. */
export type Got = Answer | { readonly problem: string };

/** A request that creates something, and the request that finds what it created. */
export interface CreateCall {
  create(): Promise<Answer>;
  list(): Promise<Answer>;
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
export async function createOnce({ create, list, isCreated }: CreateCall, clock: Clock = systemClock): Promise<Got> {
  let last: Got = { problem: '' };
  let mayExist = false;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const answer = await answerOf(create);
    if (isSuccess(answer)) return answer;
    last = answer;
    mayExist ||= isAmbiguous(answer);
    const pause = pauseOf(answer);
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
): Promise<Answer | undefined | 'unknown'> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const answer = await answerOf(list);
    if (isSuccess(answer) && Array.isArray(answer.data)) {
      const data: unknown = answer.data.find((element) => isObject(element) && isCreated(element));
      return data === undefined ? undefined : { ...answer, data };
    }
    const pause = pauseOf(answer);
    if (pause === undefined) return 'unknown';
    if (attempt < ATTEMPTS) await clock.sleep(pause);
  }
  return 'unknown';
}

/** Whether GitHub carried out a request. */
export function isSuccess(answer: Got): answer is Answer {
  return !('problem' in answer) && answer.status >= 200 && answer.status < 300;
}

/** Whether GitHub may have carried out a request that failed. */
function isAmbiguous(answer: Got): boolean {
  return 'problem' in answer || answer.status >= 500 || answer.status === 408;
}

/** The time to wait before the same request may succeed, in ms; `undefined` if a retry cannot succeed. */
function pauseOf(answer: Got): number | undefined {
  if ('problem' in answer) return PAUSE_MS;
  const after = Number(answer.headers['retry-after']);
  const pause = Math.min(after > 0 ? after * 1000 : PAUSE_MS, MAX_PAUSE_MS);
  if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return pause;
  // GitHub reports its secondary rate limit as status 403 with a `retry-after` header.
  return answer.status === 403 && after > 0 ? pause : undefined;
}
