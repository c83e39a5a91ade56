import { previousOf } from '../../../src/history/previous.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import type { Row, RowFacts } from '../../unit/rollout/row.ts';
import { advance } from '../../unit/rollout/row.ts';
import { policy as usual } from '../local-service.ts';
import type { Plan, Recording, Reported } from './recording.ts';

/** A read between two observations: nothing could be read, or each part is from an earlier time. */
export interface Disturbance {
  readonly kind: 'lost' | 'stale' | 'service lost';
  /**
   * The age of the service and of the service deployment, as a share of everything that could be read so far: 0 is the
   * newest.
   */
  readonly service: number;
  readonly behind: number;
}

/** The result of `advance`. Times are in seconds after the response of UpdateService. */
export interface Played {
  readonly rollout: Row;
  readonly effects: readonly { readonly effect: string; readonly at: number }[];
  readonly endedAt: number;
}

/** How often the last observation is repeated. Nothing changes after it. */
const LAST_READS = 4;
const POLL_SECONDS = 4;

/** Feeds a recording to the decider, read by read; `disturbances(n)` come before the n-th. */
export function play<R extends { readonly at: number; readonly reported: Reported }, M>(
  plan: Plan<M>,
  recording: Recording<R, M>,
  disturbances: Disturbances = () => [],
): Played {
  return new Player(plan, recording, disturbances).play();
}

type Disturbances = (place: number) => readonly Disturbance[];

class Player<R extends { readonly at: number; readonly reported: Reported }, M> {
  readonly #plan: Plan<M>;
  readonly #recording: Recording<R, M>;
  readonly #policy: Policy;
  readonly #disturbances: Disturbances;
  /** Everything that could be read so far: the read before our update, its response, and each observation since. */
  readonly #past: R[] = [];
  readonly #effects: { readonly effect: string; readonly at: number }[] = [];
  #rollout: Row;
  #now = 0;
  #place = 0;

  constructor(plan: Plan<M>, recording: Recording<R, M>, disturbances: Disturbances) {
    this.#plan = plan;
    this.#recording = recording;
    this.#policy = { ...usual, ...plan.policy };
    this.#disturbances = disturbances;
    const { before, codeDeploy } = recording;
    const answer = recording.reads(plan.moments.slice(0, 1), before)[0] as R;
    this.#past.push(before, answer);
    const previous = previousOf(recording.serviceOf(before));
    this.#rollout = {
      cluster: 'demo',
      service: 'web',
      own: recording.own(answer),
      ...(codeDeploy && { codeDeploy }),
      ...(previous && { previous }),
      phase: 'rolling-out',
      since: 0,
      monitorMs: 0,
      settingsBefore: {},
      unobserved: 0,
    };
  }

  play(): Played {
    const { moments, after } = this.#plan;
    this.#follow(this.#recording.reads(moments.slice(1), this.#last()));
    if (after && this.#effects.length > 0) {
      const coming = this.#recording.reads(after.moments, this.#last(), this.#now);
      this.#follow(after.effect === 'restore' ? this.#answered(coming) : coming);
    }
    return { rollout: this.#rollout, effects: this.#effects, endedAt: this.#now };
  }

  /** Uses the first observation after our restoring update as its response. */
  #answered([answer, ...coming]: R[]): R[] {
    const restored = this.#recording.restored(answer as R, this.#rollout.own, this.#last());
    this.#rollout = { ...this.#rollout, phase: 'restoring', restored };
    this.#past.push(answer as R);
    return coming;
  }

  /** Continues to read until `advance` has a verdict or requests an action. */
  #follow(coming: readonly R[]): void {
    const last = coming.at(-1) as R;
    const again = Array.from({ length: LAST_READS }, (_, index) => ({
      ...last,
      at: last.at + (index + 1) * POLL_SECONDS,
    }));
    for (const read of [...coming, ...again]) {
      const disturbances = this.#disturbances(this.#place++);
      const gap = (read.at - this.#now) / (disturbances.length + 1);
      for (const disturbance of disturbances) if (this.#advance(this.#disturbed(disturbance), this.#now + gap)) return;
      this.#past.push(read);
      if (this.#advance({ observation: this.#observe(read, read, read.at), ...read.reported }, read.at)) return;
    }
  }

  /** Whether `advance` has a verdict, or requests an action. */
  #advance(facts: Omit<RowFacts, 'cancelled'>, time: number): boolean {
    this.#now = time;
    const observed = { ...facts, cancelled: false };
    const { rollout, effect } = advance(this.#rollout, observed, time * 1000, this.#policy, this.#recording.assess);
    this.#rollout = rollout;
    if (!effect) return rollout.phase === 'done';
    this.#effects.push({ effect, at: time });
    if (effect === 'stop') this.#rollout = { ...rollout, stop: { tries: 0, acceptedAt: time * 1000 } };
    return true;
  }

  #disturbed({ kind, service, behind }: Disturbance): Omit<RowFacts, 'cancelled'> {
    if (kind === 'lost') return { observation: {}, unread: 'Rate exceeded.' };
    const old = (share: number) => this.#past[Math.round((1 - share) * (this.#past.length - 1))];
    return { observation: this.#observe(kind === 'service lost' ? undefined : old(service), old(behind), this.#now) };
  }

  #observe(service: R | undefined, behind: R | undefined, now: number): RowFacts['observation'] {
    const { id } = this.#rollout.restored ?? this.#rollout.own;
    return this.#recording.observe(id, service, behind, now);
  }

  #last(): R {
    return this.#past.at(-1) as R;
  }
}
