import type { Clock } from '../clock.ts';
import type { Observing, Sight, Subject } from '../controller/controller.ts';
import { OpenCall } from '../late.ts';

/** What a look has told so far that ECS has not answered. */
const UNANSWERED: Sight = {
  observation: {},
  unread: 'ECS has not answered in time.',
  throttled: false,
};

/**
 * Looks at services for a limited time: a deadline holds while a call is open. A look that ends later is the next one's
 * answer, but not for what has been forgotten since.
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

  /** Leaves out of an open look what it would tell of `key`. */
  forget(key: Key): void {
    this.#asked.delete(key);
  }
}
