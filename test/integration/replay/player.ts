import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import { type Deployment, primaryOf, type Service } from '../../../src/ecs/model.ts';
import { previousOf } from '../../../src/history/previous.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import type { Row, RowFacts } from '../../unit/rollout/row.ts';
import { advance } from '../../unit/rollout/row.ts';
import { policy as usual } from '../local-service.ts';
import { firstRead, type Read, readsOf, type Scenario } from './recording.ts';

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

/** The decider's result; times in seconds after the response of UpdateService. */
export interface Played {
  readonly rollout: Row;
  readonly effects: readonly { readonly effect: string; readonly at: number }[];
  readonly endedAt: number;
}

/** How often the last observation is repeated: it does not change any more. */
const LAST_READS = 4;
const POLL_SECONDS = 4;

/** Feeds a scenario to the decider, read by read; `disturbances(n)` come before the n-th. */
export function play(
  scenario: Scenario,
  withServiceDeployments: boolean,
  disturbances: (place: number) => readonly Disturbance[] = () => [],
): Played {
  return new Player(scenario, withServiceDeployments, disturbances).play();
}

class Player {
  readonly #scenario: Scenario;
  readonly #policy: Policy;
  readonly #withServiceDeployments: boolean;
  readonly #disturbances: (place: number) => readonly Disturbance[];
  /** Everything that could be read so far: the read before our update, its response, and each observation since. */
  readonly #past: Read[] = [];
  /** The deployments whose service deployment was read at least once. */
  readonly #known = new Set<string>();
  readonly #effects: { readonly effect: string; readonly at: number }[] = [];
  #rollout: Row;
  #now = 0;
  #place = 0;

  constructor(
    scenario: Scenario,
    withServiceDeployments: boolean,
    disturbances: (place: number) => readonly Disturbance[],
  ) {
    this.#scenario = scenario;
    this.#policy = { ...usual, ...scenario.policy };
    this.#withServiceDeployments = withServiceDeployments;
    this.#disturbances = disturbances;
    const before = firstRead(scenario);
    const answer = readsOf(scenario, scenario.moments.slice(0, 1), before)[0] as Read;
    this.#past.push(before, answer);
    const previous = previousOf(before.service);
    this.#rollout = {
      cluster: 'demo',
      service: 'web',
      own: ownDeployment(primaryIn(answer.service), before.service, answer.service),
      ...(previous && { previous }),
      phase: 'rolling-out',
      since: 0,
      monitorMs: 0,
      settingsBefore: {},
      unobserved: 0,
    };
  }

  play(): Played {
    const { moments, after } = this.#scenario;
    this.#follow(readsOf(this.#scenario, moments.slice(1), this.#last()));
    if (after && this.#effects.length > 0) {
      const coming = readsOf(this.#scenario, after.moments, this.#last(), this.#now);
      this.#follow(after.effect === 'restore' ? this.#answered(coming) : coming);
    }
    return { rollout: this.#rollout, effects: this.#effects, endedAt: this.#now };
  }

  /** Uses the first observation after our restoring update as its response. */
  #answered([answer, ...coming]: Read[]): Read[] {
    const { service } = answer as Read;
    const restored = ownDeployment(primaryIn(service), this.#last().service, service);
    this.#rollout = { ...this.#rollout, phase: 'restoring', restored };
    this.#past.push(answer as Read);
    return coming;
  }

  /** Reads on until the decider has its verdict or requests an action. */
  #follow(coming: readonly Read[]): void {
    const last = coming.at(-1) as Read;
    const again = Array.from({ length: LAST_READS }, (_, index) => ({
      ...last,
      at: last.at + (index + 1) * POLL_SECONDS,
    }));
    for (const read of [...coming, ...again]) {
      const disturbances = this.#disturbances(this.#place++);
      const gap = (read.at - this.#now) / (disturbances.length + 1);
      for (const disturbance of disturbances) if (this.#advance(this.#disturbed(disturbance), this.#now + gap)) return;
      this.#past.push(read);
      if (this.#advance({ observation: this.#observe(read, read), ...read.reported }, read.at)) return;
    }
  }

  /** Whether the decider has its verdict, or requests an action. */
  #advance(facts: Omit<RowFacts, 'cancelled'>, time: number): boolean {
    this.#now = time;
    const { rollout, effect } = advance(this.#rollout, { ...facts, cancelled: false }, time * 1000, this.#policy);
    this.#rollout = rollout;
    if (!effect) return rollout.phase === 'done';
    this.#effects.push({ effect, at: time });
    if (effect === 'stop') this.#rollout = { ...rollout, stop: { tries: 0, answeredAt: time * 1000 } };
    return true;
  }

  #disturbed({ kind, service, behind }: Disturbance): Omit<RowFacts, 'cancelled'> {
    if (kind === 'lost') return { observation: {}, unread: 'Rate exceeded.' };
    const old = (share: number) => this.#past[Math.round((1 - share) * (this.#past.length - 1))];
    return { observation: this.#observe(kind === 'service lost' ? undefined : old(service), old(behind)) };
  }

  /** As in observe.ts: if a service deployment is known and could not be read, `deployments[]` decides nothing. */
  #observe(service: Read | undefined, behind: Read | undefined): RowFacts['observation'] {
    const { id } = this.#rollout.restored ?? this.#rollout.own;
    const serviceDeployment = this.#withServiceDeployments ? behind?.behind.get(id) : undefined;
    if (serviceDeployment) this.#known.add(id);
    else if (this.#known.has(id)) return {};
    return { ...(service && { service: service.service }), ...(serviceDeployment && { serviceDeployment }) };
  }

  #last(): Read {
    return this.#past.at(-1) as Read;
  }
}

function primaryIn(service: Service): Deployment {
  return primaryOf(service) as Deployment;
}
