import type { Clock } from '../clock.ts';
import type { Observing, Sight, Subject } from '../controller/controller.ts';
import { OpenCall } from '../late.ts';

/** The result of a poll that ECS has not answered yet. */
const UNANSWERED: Sight = {
  observation: {},
  unread: 'ECS has not answered in time.',
  throttled: false,
};

/**
 * Polls services for a limited time, so that a deadline holds while a call is pending. A late response is returned by
 * the next poll, except for services that were invalidated since.
 */
export class TimedObserver<Key> {
  readonly #observer: Pick<Observing, 'look'>;
  readonly #call: OpenCall<ReadonlyMap<Subject, Sight>>;
  #asked: Map<Key, Subject> = new Map();

  constructor(observer: Pick<Observing, 'look'>, clock: Pick<Clock, 'rate'>) {
    this.#observer = observer;
    this.#call = new OpenCall(clock);
  }

  async look(subjects: ReadonlyMap<Key, Subject>, ms: number): Promise<Map<Key, Sight>> {
    const ended = await this.#call.within(ms, () => {
      this.#asked = new Map(subjects);
      return this.#observer.look([...subjects.values()]);
    });
    return new Map(
      [...subjects].map(([key, { own }]) => {
        const asked = this.#asked.get(key);
        const sight = asked?.own.id === own.id ? ended?.answer.get(asked) : undefined;
        return [key, sight ?? UNANSWERED];
      }),
    );
  }

  /** Removes `key` from the result of a pending poll. */
  forget(key: Key): void {
    this.#asked.delete(key);
  }
}
