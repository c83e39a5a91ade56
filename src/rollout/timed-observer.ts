import type { Clock } from '../clock.ts';
import type { DeploymentSubject, PollResult, ServiceObserver } from '../controller/index.ts';
import { OpenCall } from '../time-limit.ts';

/** The result of a poll that has no response from ECS yet. */
const UNANSWERED: PollResult = {
  observation: {},
  unread: 'ECS did not respond in time.',
  throttled: false,
};

/**
 * Polls services for a limited time, so that a deadline is met while a call is pending. A late response is returned by
 * the next poll, except for services that were invalidated since.
 */
export class TimedObserver<Key> {
  readonly #observer: Pick<ServiceObserver, 'poll'>;
  readonly #call: OpenCall<ReadonlyMap<DeploymentSubject, PollResult>>;
  #subjects: Map<Key, DeploymentSubject> = new Map();

  constructor(observer: Pick<ServiceObserver, 'poll'>, clock: Pick<Clock, 'rate'>) {
    this.#observer = observer;
    this.#call = new OpenCall(clock);
  }

  async poll(subjects: ReadonlyMap<Key, DeploymentSubject>, ms: number): Promise<Map<Key, PollResult>> {
    const ended = await this.#call.within(ms, () => {
      this.#subjects = new Map(subjects);
      return this.#observer.poll([...subjects.values()]);
    });
    return new Map(
      [...subjects].map(([key, { own }]) => {
        const asked = this.#subjects.get(key);
        const pollResult = asked?.own.id === own.id ? ended?.result.get(asked) : undefined;
        return [key, pollResult ?? UNANSWERED];
      }),
    );
  }

  /** Removes `key` from the result of a pending poll. */
  forget(key: Key): void {
    this.#subjects.delete(key);
  }
}
