import { describeFailure, failureKind, namedAction } from '../aws/index.ts';
import type { Clock } from '../clock.ts';
import { RegistryError } from '../ecr/index.ts';
import { messageOf } from '../error.ts';
import { HttpError } from '../http-error.ts';
import type { FailedRead } from './subject.ts';

/** The time limit of a read, because a runner may have no route to IAM. */
const READ_MS = 30_000;
const MAX_CONCURRENT = 8;

/** The clock and the cancellation that limit all reads. */
export interface ReaderContext {
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
}

/** Reads facts, and records which ones could not be read. No conclusion may be drawn from an unread fact. */
export class Reader {
  readonly #unread = new Map<string, FailedRead>();
  readonly #context: ReaderContext;

  constructor(context: ReaderContext) {
    this.#context = context;
  }

  /** The reads that failed, without duplicates: denied ones first, in the order of their actions. */
  get unread(): readonly FailedRead[] {
    const all = [...this.#unread.values()];
    const denied = all.filter(isDenied).toSorted((a, b) => (a.action < b.action ? -1 : 1));
    return [...denied, ...all.filter((one) => !isDenied(one))];
  }

  /**
   * @param action the IAM action that the read requires, such as `iam:GetRole`
   * @param what the subject of the read, in the plural
   * @returns `undefined` if the fact could not be read
   */
  async read<T>(action: string, what: string, call: () => Promise<T>): Promise<T | undefined> {
    const { clock, cancelled } = this.#context;
    const ended = new AbortController();
    const limit = clock.sleep(READ_MS, AbortSignal.any([cancelled, ended.signal])).then(() => {
      throw new HttpError('timeout', `no response within ${READ_MS / 1000} s`);
    });
    // A late response is ignored.
    limit.catch(() => undefined);
    try {
      return await Promise.race([call(), limit]);
    } catch (error) {
      const cause = (error as Error).cause ?? error;
      // A denial by the registry is not an SDK error.
      const isRefused = cause instanceof RegistryError && (cause.status === 401 || cause.status === 403);
      if (failureKind(cause) === 'denied' || isRefused) {
        this.#note({ action: namedAction(cause) ?? action, what, reason: DENIED });
      } else if (!cancelled.aborted) {
        const reason = cause === error ? describeFailure(action, error) : messageOf(error);
        this.#note({ action, what, reason });
      }
      return undefined;
    } finally {
      ended.abort();
    }
  }

  /** Reads a fact for each key, several at a time. Facts that could not be read are omitted. */
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
    await Promise.all(Array.from({ length: MAX_CONCURRENT }, work));
    return facts;
  }

  #note(unread: FailedRead): void {
    this.#unread.set(`${unread.action} ${unread.reason}`, unread);
  }
}

const DENIED = 'denied';

function isDenied({ reason }: FailedRead): boolean {
  return reason === DENIED;
}

/** One notice about the checks that were omitted because of missing permissions. */
export function deniedNotice(unread: readonly FailedRead[]): string | undefined {
  const list = unread.filter(isDenied).map(({ action, what }) => `${action} (${what})`);
  if (list.length === 0) return undefined;
  return `Preflight skipped the checks for which this role lacks permissions: ${list.join(', ')}. Allow these actions in its policy, or set 'preflight' to 'false'.`;
}

/** One sentence for each other reason why a fact is unknown. */
export function unreadReasons(unread: readonly FailedRead[]): string[] {
  return [...new Set(unread.filter((one) => !isDenied(one)).map(({ reason }) => reason))];
}
