import { describeFailure, failureKind } from '../../aws/failure.ts';
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../error.ts';

/** How long one answer is waited for: a runner may have no way to IAM at all. */
const READ_MS = 30_000;
const AT_A_TIME = 8;

export interface ReaderTools {
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
}

/** Reads facts, and notes what could not be read: nothing may be concluded from that. */
export class Reader {
  /** What is denied, by IAM action. */
  readonly denied = new Map<string, string>();
  /** Why something else is not known, a sentence each. */
  readonly unanswered = new Set<string>();
  readonly #tools: ReaderTools;

  constructor(tools: ReaderTools) {
    this.#tools = tools;
  }

  /**
   * @param action the IAM action that the read needs, e.g. `iam:GetRole`
   * @param what what it is about, in the plural
   * @returns `undefined` when it could not be read
   */
  async read<T>(action: string, what: string, call: () => Promise<T>): Promise<T | undefined> {
    const { clock, cancelled } = this.#tools;
    const answered = new AbortController();
    const limit = clock.sleep(READ_MS, AbortSignal.any([cancelled, answered.signal])).then(() => {
      throw new Error(`no answer within ${READ_MS / 1000} s`);
    });
    // Whoever comes second is not listened to.
    limit.catch(() => undefined);
    try {
      return await Promise.race([call(), limit]);
    } catch (error) {
      const cause = (error as Error).cause ?? error;
      // The registry's own denial has no SDK error behind it.
      if (failureKind(cause) === 'denied' || /\bstatus 40[13]\b/.test(messageOf(error))) {
        this.denied.set(/perform: ([\w-]+:\w+)/.exec(messageOf(cause))?.[1] ?? action, what);
      } else if (!cancelled.aborted) {
        this.unanswered.add(cause === error ? describeFailure(action, error) : messageOf(error));
      }
      return undefined;
    } finally {
      answered.abort();
    }
  }

  /** Reads a fact for each key, some at a time; what could not be read is left out. */
  async readAll<T>(
    keys: Iterable<string>,
    action: string,
    what: string,
    call: (key: string) => Promise<T | undefined>,
  ): Promise<Map<string, T>> {
    const facts = new Map<string, T>();
    const queue = [...new Set(keys)].values();
    const work = async () => {
      for (const key of queue) {
        const fact = await this.read(action, what, () => call(key));
        if (fact !== undefined) facts.set(key, fact);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    return facts;
  }

  /** What was left out for want of rights, as one notice. */
  deniedNotice(): string | undefined {
    if (this.denied.size === 0) return undefined;
    const list = [...this.denied].sort().map(([action, what]) => `${action} (${what})`);
    return `Preflight did not check what this role may not read: ${list.join(', ')}. Allow that in its policy, or set 'preflight' to 'false'.`;
  }
}
