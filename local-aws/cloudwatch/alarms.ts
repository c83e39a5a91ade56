import { arnOf, type Place } from '../arn.ts';
import type { Json } from '../service.ts';

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

export interface Alarm {
  readonly name: string;
  readonly arn: string;
  /** The members of PutMetricAlarm, including those that are not in our model, with CloudWatch's defaults. */
  settings: Json;
  /** In ms since the epoch, like the times below. */
  configured: number;
  state: AlarmState;
  reason: string;
  reasonData?: string;
  updated: number;
  /** The time of the last change of its state. */
  transitioned: number;
}

/** The metric alarms of the account. Metrics are not evaluated: a state changes when it is set. */
export class Alarms {
  readonly #all = new Map<string, Alarm>();
  readonly #prefix: string;
  readonly #watchers: ((alarm: Alarm) => void)[] = [];

  constructor(place: Place) {
    this.#prefix = arnOf('cloudwatch', place, 'alarm:');
  }

  arn(name: string): string {
    return this.#prefix + name;
  }

  find(name: string): Alarm | undefined {
    return this.#all.get(name);
  }

  /** By name. */
  list(): Alarm[] {
    return [...this.#all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Creates an alarm in the state INSUFFICIENT_DATA, or replaces the settings of an alarm and keeps its state. */
  put(name: string, settings: Json, now: number): void {
    const before = this.#all.get(name);
    if (before) {
      Object.assign(before, { settings, configured: now });
      return;
    }
    const reason = 'Unchecked: Initial alarm creation';
    const times = { configured: now, updated: now, transitioned: now };
    this.#all.set(name, { name, arn: this.arn(name), settings, state: 'INSUFFICIENT_DATA', reason, ...times });
  }

  /** Listeners are notified at once if the state has changed. */
  setState(alarm: Alarm, state: AlarmState, { reason, data, now }: { reason: string; data?: string; now: number }) {
    const changed = alarm.state !== state;
    Object.assign(alarm, { state, reason, updated: now });
    if (data === undefined) delete alarm.reasonData;
    else alarm.reasonData = data;
    if (!changed) return;
    alarm.transitioned = now;
    for (const watcher of this.#watchers) watcher(alarm);
  }

  remove(name: string): void {
    this.#all.delete(name);
  }

  watch(watcher: (alarm: Alarm) => void): void {
    this.#watchers.push(watcher);
  }
}
