import type { Clock } from '../clock.ts';
import { messageOf } from '../error.ts';
import type { Rollout } from './rollout.ts';

/** A request that a version which works answers well. */
export interface SmokeTest {
  readonly url: string;
  /** A status, or a text that the body holds; `undefined` takes any status below 400. */
  readonly expect: string | undefined;
  /** How long it may take until it is answered well, in ms. */
  readonly timeoutMs: number;
}

const TRY_EVERY_MS = 2_000;
const ANSWER_WITHIN_MS = 10_000;

/** Asks until the answer is as expected or the time is over; says what the last answer was. */
export async function runSmokeTest(test: SmokeTest, clock: Clock, cancelled: AbortSignal): Promise<Rollout['smoke']> {
  const until = clock.now() + test.timeoutMs;
  for (;;) {
    const problem = await ask(test);
    if (!problem) return 'passed';
    if (clock.now() >= until || cancelled.aborted) {
      return { failed: `The smoke test of ${test.url} failed: ${problem}.` };
    }
    await clock.sleep(TRY_EVERY_MS, cancelled);
  }
}

/** What is wrong with the answer; nothing when it is as expected. */
async function ask({ url, expect }: SmokeTest): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    const body = await answer.text();
    if (expect === undefined) return answer.status < 400 ? undefined : `it answered ${answer.status}`;
    if (/^\d{3}$/.test(expect))
      return answer.status === Number(expect) ? undefined : `it answered ${answer.status}, not ${expect}`;
    return body.includes(expect) ? undefined : `it answered ${answer.status} without '${expect}' in the body`;
  } catch (error) {
    const { cause } = error as Error;
    return messageOf(cause ?? error);
  }
}
