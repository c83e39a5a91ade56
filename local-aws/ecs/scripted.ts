import type { Clock, Timer } from '../clock.ts';
import type { RegionContext } from '../service.ts';
import { HostPorts } from './bindings.ts';
import { containerOf, type PlacementRequest, type TaskDriver, type TaskReport, type Unplaced } from './driver.ts';
import { imageToPull } from './image.ts';
import { type Plan, parsePlans, type Script, scriptOf } from './plan.ts';
import { type Container, type Task, targetGroupsOf } from './state.ts';
import { TIMINGS, type Timing } from './timing.ts';

/** The default without a plan: a standalone task completes its work and exits with 0. */
const standAlone: Script = { exit: { after: 5, code: 0 } };

/** The part of an image that is read at the start (Slacker, FAST '16: 6.4%), and the time that its index takes. */
const LAZY = 0.1;

interface Run {
  readonly task: Task;
  readonly script: Script;
  readonly report: TaskReport;
  readonly timers: Timer[];
}

/** Tasks that follow a plan. A plan applies to tasks that start after it was set. */
export class ScriptedDriver implements TaskDriver {
  readonly #context: Pick<RegionContext, 'clock' | 'imagePull' | 'targetGroup'>;
  readonly #clock: Clock;
  readonly #timing: Timing;
  readonly #runs = new Map<string, Run>();
  readonly #ports = new HostPorts();
  #plans: Plan[] = [];

  constructor(context: Pick<RegionContext, 'clock' | 'imagePull' | 'targetGroup'>, timing: Timing = TIMINGS.fast) {
    this.#context = context;
    this.#clock = context.clock;
    this.#timing = timing;
  }

  /** Replaces all plans. Throws an Error about the part that is wrong. */
  setPlans(plans: unknown): void {
    this.#plans = parsePlans(plans);
  }

  unplaced(request: PlacementRequest): Unplaced | undefined {
    const unplaced = scriptOf(this.#plans, request)?.unplaced;
    if (!unplaced) return undefined;
    return { reason: unplaced.reason, ...(unplaced.for === undefined ? {} : { durationMs: unplaced.for * 1000 }) };
  }

  start(task: Task, report: TaskReport): void {
    const script = scriptOf(this.#plans, task) ?? (task.service ? {} : standAlone);
    const run: Run = { task, script, report, timers: [] };
    this.#runs.set(task.id, run);
    const usual = this.#timing;
    const { failToStart, start = usual.start / 1000 } = script;
    const pull = this.#pullSeconds(task, script);
    const rest = failToStart ? (failToStart.after ?? usual.failToStart / 1000) : Math.max(1, start);
    const total = rest + pull;
    for (const { after, text } of script.events ?? []) this.#at(run, after, () => report.event(text));
    this.#at(run, rest * 0.2, () => report.pulling());
    if (failToStart) {
      this.#at(run, total, () => report.failedToStart(failToStart));
      return;
    }
    this.#at(run, pull + rest * 0.8, () => report.pulled());
    if (task.service && task.settings.loadBalancers?.length)
      this.#at(run, pull + rest * 0.9, () => report.activating());
    this.#at(run, total, () => this.#run(run));
  }

  /** The additional time for the pull. With a SOCI index for each image, only a small part is read at the start. */
  #pullSeconds(task: Task, { megabytesPerSecond }: Script): number {
    if (!megabytesPerSecond) return 0;
    const pulls = task.containers.map(
      (container) =>
        this.#context.imagePull(imageToPull(container, task.deployment?.images)) ?? { bytes: 0, isIndexed: true },
    );
    const bytes = pulls.reduce((sum, pull) => sum + pull.bytes, 0);
    const isLazy = pulls.every(({ isIndexed }) => isIndexed);
    return ((isLazy ? LAZY : 1) * bytes) / 1e6 / megabytesPerSecond;
  }

  stop(task: Task, stopped: () => void): void {
    const run = this.#runs.get(task.id);
    for (const timer of run?.timers ?? []) timer.cancel();
    this.#runs.delete(task.id);
    const running = task.containers.filter((container) => container.lastStatus === 'RUNNING');
    const { after, code } = run?.script.stop ?? { after: 1, code: 0 };
    this.#clock.after(running.length > 0 ? Math.min(after, grace(running)) * 1000 : 0, () => {
      this.#ports.release(task);
      for (const { name } of running) run?.report.exited(name, after > grace(running) ? 137 : code);
      stopped();
    });
  }

  #run(run: Run): void {
    const { script, report, task } = run;
    for (const [{ name }, bindings] of this.#ports.take(task)) report.containerRunning(name, bindings);
    report.running();
    const since = (task.times.startedAt ?? 0) - (task.times.createdAt ?? 0);
    const after = (seconds: number, what: () => void) => this.#at(run, since / 1000 + seconds, what);
    for (const { after: when, line, container } of script.log ?? []) {
      const name = containerOf(task, container)?.name;
      if (name) after(when, () => report.log(name, line));
    }
    for (const container of task.containers) this.#checkContainer(container, script, report, after);
    this.#checkTarget(run, after);
    for (const { after: when, code, container, reason } of [script.exit ?? []].flat()) {
      const name = containerOf(task, container)?.name;
      if (name) after(when, () => report.exited(name, code, reason));
    }
    const { interrupted } = script;
    if (interrupted)
      after(interrupted.after, () => report.interrupted(interrupted.stopCode, interrupted.stoppedReason));
  }

  #checkContainer(container: Container, script: Script, report: TaskReport, after: Schedule): void {
    const check = container.definition.healthCheck;
    if (!check) return;
    const { interval = 30 } = check;
    const { ready, healthy = ready === undefined ? 5 : Math.max(1, Math.ceil(ready / interval)) * interval } = script;
    if (healthy !== false) after(healthy, () => report.containerHealth(container.name, 'HEALTHY'));
    const never = (check.startPeriod ?? 0) + (check.interval ?? 30) * (check.retries ?? 3);
    const unhealthy = script.unhealthyAfter ?? (healthy === false ? never : undefined);
    if (unhealthy !== undefined) after(unhealthy, () => report.containerHealth(container.name, 'UNHEALTHY'));
  }

  #checkTarget({ task, script, report }: Run, after: Schedule): void {
    const { target = script.ready ?? 5, targetUnhealthyAfter, targetReason } = script;
    const [checks = 0] = targetGroupsOf(task).map((arn) => (this.#context.targetGroup(arn)?.checksEvery ?? 0) / 1000);
    // A target group that was created checks at its interval, and one passed check is enough.
    if (target !== false)
      after(checks > 0 ? Math.ceil(target / checks) * checks : target, () => report.targetHealth(true));
    const unhealthy = targetUnhealthyAfter ?? (target === false ? this.#timing.targetUnhealthy / 1000 : undefined);
    if (unhealthy === undefined) return;
    after(unhealthy / 2, () => report.targetFailing(targetReason));
    after(unhealthy, () => report.targetHealth(false, targetReason));
  }

  #at(run: Run, secondsOfLife: number, what: () => void): void {
    const time = (run.task.times.createdAt ?? 0) + secondsOfLife * 1000;
    run.timers.push(this.#clock.at(time, what));
  }
}

type Schedule = (seconds: number, what: () => void) => void;

/** Seconds from SIGTERM to SIGKILL. */
function grace(containers: readonly Container[]): number {
  return Math.max(...containers.map((container) => container.definition.stopTimeout ?? 30));
}
