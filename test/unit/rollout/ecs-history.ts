import type { Observation } from '../../../src/controller/controller.ts';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import type { Deployment, Service, ServiceDeployment } from '../../../src/ecs/model.ts';
import { arnOf, deployment, idOf, revisionArn, rolling, service, serviceDeployment, T0 } from '../shapes.ts';

/**
 * The course of our deployment 2, which replaces 1; 3 is another tool's deployment, 4 our rollback. Times in seconds.
 */
export interface EcsCourse {
  readonly end: (typeof ENDS)[number];
  readonly at: number;
  /** How long the old tasks drain, or how long the rollback takes. */
  readonly takes: number;
  /** The outcome of the newer deployment. */
  readonly newer: 'completes' | 'is rolled back';
  /** Another tool deploys another revision this long after ours has ended. */
  readonly thenReplaced?: number | undefined;
  /**
   * It bakes for this long with all of its tasks before it completes; `deployments[]` may show it as COMPLETED
   * meanwhile.
   */
  readonly bakes?: number | undefined;
  readonly bakesCompleted: boolean;
  /**
   * The other deployment in the service's list: one that drains, one that ECS has just rolled back from, or one in
   * progress that ours replaces.
   */
  readonly beside: 'nothing' | 'one that is draining' | 'one rolled back' | 'one in progress';
}

export const ENDS = [
  'completes',
  'alarm during the bake time',
  'breaker, rollback',
  'breaker, rollback off',
  'no candidate',
  'rollback fails',
  'superseded',
  'resent',
  'hangs',
] as const;

interface TimelineEvent {
  readonly at: number;
  readonly service: Service;
  readonly serviceDeployments: ReadonlyMap<string, ServiceDeployment>;
}

const TRIGGERED: Partial<ServiceDeployment> = {
  statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
};
const ALARM: Partial<ServiceDeployment> = { alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] } };
const REASON_FAILED = 'ECS deployment circuit breaker: tasks failed to start.';

/**
 * A service as ECS would show it over time, together with the truth; a reader may poll at any moment of the past.
 * Written from AWS's documents and recorded deployments, independently of the local AWS.
 */
export class EcsHistory {
  readonly truth = {
    succeeded: false,
    previousServes: false,
    replaced: false,
    superseded: false,
    newerServes: false,
    /** `deployments[]` has shown ours as completed, with all of its tasks. */
    looksSucceeded: false,
    restores: 0,
  };
  now = 0;
  readonly #moments: TimelineEvent[] = [];
  readonly #due: { at: number; run: () => void }[] = [];
  readonly #states = new Map<string, ServiceDeployment>();
  readonly #fate: EcsCourse;
  #list: Deployment[];
  #newestCompleted = deployment(1);

  constructor(course: EcsCourse) {
    this.#fate = course;
    this.#list = listBefore(course);
    this.now = -100;
    this.#record();
    this.now = 0;
    this.#list = [rolling(2), ...this.#list.map((other) => ({ ...other, status: 'ACTIVE', updatedAt: T0 }))];
    this.#set(2, 'PENDING');
    this.#record();
    this.#after(2, () => this.#set(2, 'IN_PROGRESS'));
    this.#after(course.at, () => this.#happen());
  }

  get before(): Service {
    return (this.#moments[0] as TimelineEvent).service;
  }

  get primary(): Deployment {
    return this.#list[0] as Deployment;
  }

  /** Advances to `time`; each event happens at its own time. */
  runTo(time: number): void {
    for (;;) {
      const next = this.#due.sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > time) break;
      this.#due.shift();
      this.now = next.at;
      next.run();
      this.#record();
    }
    this.now = time;
  }

  /** The result of a poll whose parts are this many seconds old, or may not be read. */
  look(id: string, lag: number | undefined, serviceDeploymentLag: number | undefined): Observation {
    const read = lag === undefined ? undefined : this.#momentAt(this.now - lag).service;
    const behind =
      serviceDeploymentLag === undefined
        ? undefined
        : this.#momentAt(this.now - serviceDeploymentLag).serviceDeployments.get(id);
    return { ...(read && { service: read }), ...(behind && { serviceDeployment: behind }) };
  }

  /** StopServiceDeployment: accepted while our deployment is in progress, otherwise a conflict. */
  stop(): void {
    if (!['PENDING', 'IN_PROGRESS'].includes(this.#states.get(idOf(2))?.status ?? '')) return;
    this.#set(2, 'ROLLBACK_REQUESTED');
    this.#record();
    this.#after(2, () => {
      if (this.#states.get(idOf(2))?.status === 'ROLLBACK_REQUESTED') this.#rollBack(2, {});
    });
  }

  /** Whether UpdateService may roll back from a deployment, according to a fresh read. */
  mayRestoreFrom(id: string, hasSucceeded: boolean): boolean {
    return this.primary.id === id && (hasSucceeded || this.primary.rolloutState !== 'COMPLETED');
  }

  /** UpdateService to revision 1; returns our deployment as in its response. */
  restore() {
    this.truth.restores++;
    const before = service(this.#list);
    const back = rolling(4, { taskDefinition: arnOf(1), createdAt: T0 + this.now, updatedAt: T0 + this.now });
    this.#list = [back, ...this.#list.map((other) => ({ ...other, status: 'ACTIVE' }))];
    const current = this.#states.get(idOf(2))?.status;
    if (current === 'PENDING' || current === 'IN_PROGRESS') this.#set(2, 'STOPPED');
    this.#set(4, 'IN_PROGRESS');
    this.#record();
    this.#after(this.#fate.takes, () => {
      if (this.primary.id !== back.id) return;
      this.#set(4, 'SUCCESSFUL');
      this.#newestCompleted = this.#completed(4, arnOf(1));
      this.#list = [this.#newestCompleted];
      this.truth.previousServes = true;
    });
    return ownDeployment(back, before);
  }

  #happen(): void {
    const { end, takes, thenReplaced } = this.#fate;
    const status = this.#states.get(idOf(2))?.status;
    if (this.primary.id !== idOf(2) || this.primary.rolloutState !== 'IN_PROGRESS') return;
    if (status === 'ROLLBACK_REQUESTED' && end !== 'completes') return;
    if (end === 'completes' || end === 'alarm during the bake time') this.#bake();
    if (end === 'breaker, rollback' || end === 'rollback fails') this.#rollBack(2, TRIGGERED);
    if (end === 'breaker, rollback off' || end === 'no candidate') {
      this.#list = [this.#failed(2), ...this.#list.slice(1)];
      if (end === 'no candidate')
        this.#set(2, 'ROLLBACK_FAILED', { statusReason: 'No rollback candidate was found to run the rollback.' });
      else {
        this.#set(2, 'STOP_REQUESTED', TRIGGERED);
        this.#after(2, () => this.#set(2, 'STOPPED', TRIGGERED));
      }
    }
    if (end === 'superseded') this.#replace(arnOf(3));
    if (end === 'resent') this.#replace(arnOf(2));
    else if (end !== 'superseded' && thenReplaced !== undefined)
      this.#after((this.#fate.bakes ?? 0) + takes + thenReplaced, () => this.#replace(arnOf(3)));
  }

  /** All tasks of our deployment run; it completes, or an alarm fires, at the end of its bake time. */
  #bake(): void {
    const { end, bakes = 0, bakesCompleted } = this.#fate;
    if (bakes > 0 && bakesCompleted) {
      this.#list = [this.#completed(2, arnOf(2)), ...this.#list.slice(1)];
      this.truth.looksSucceeded = true;
    }
    this.#after(bakes, () => {
      const status = this.#states.get(idOf(2))?.status;
      if (this.primary.id !== idOf(2)) return;
      if (end === 'completes') this.#complete(2, arnOf(2));
      else if (status === 'IN_PROGRESS') this.#rollBack(2, ALARM);
    });
  }

  #complete(number: number, taskDefinition: string): void {
    this.#set(number, 'SUCCESSFUL');
    this.truth.succeeded ||= taskDefinition === arnOf(2);
    // ECS rolls back to the last successful one, also if a newer one replaced it while its old tasks drained.
    this.#newestCompleted = this.#completed(number, taskDefinition);
    this.#after(this.#fate.takes, () => {
      if (this.primary.id !== idOf(number)) return;
      this.#newestCompleted = this.#completed(number, taskDefinition);
      this.#list = [this.#newestCompleted];
      this.truth.newerServes = number === 3 && taskDefinition !== arnOf(2);
    });
  }

  #rollBack(number: number, more: Partial<ServiceDeployment>): void {
    const at = T0 + this.now;
    // ECS rolls back to the newest deployment that was completed.
    const target = this.#newestCompleted;
    const reason = `ECS deployment circuit breaker: rolling back to deploymentId ${target.id}.`;
    const old = {
      ...target,
      updatedAt: at,
      rolloutState: 'IN_PROGRESS' as const,
      rolloutStateReason: reason,
    };
    this.#set(number, 'ROLLBACK_IN_PROGRESS', more);
    this.#list = [old, { ...this.#failed(number), status: 'ACTIVE' }];
    this.#after(this.#fate.takes, () => {
      if (this.primary.id !== target.id) return;
      if (this.#fate.end === 'rollback fails') {
        this.#set(number, 'ROLLBACK_FAILED', more);
        this.#list = [{ ...old, rolloutState: 'FAILED', updatedAt: T0 + this.now }, ...this.#list.slice(1)];
        return;
      }
      this.#set(number, 'ROLLBACK_SUCCESSFUL', {
        ...more,
        rollback: { serviceRevisionArn: revisionArn(Number(target.id.slice(8))) },
      });
      this.#list = [{ ...target, updatedAt: T0 + this.now }];
      this.truth.previousServes ||= target.taskDefinition === arnOf(1);
    });
  }

  #replace(taskDefinition: string): void {
    const at = T0 + this.now;
    if (this.#list.some(({ id }) => id === idOf(3))) return;
    for (const { id } of this.#list) {
      const { status = 'SUCCESSFUL' } = this.#states.get(id) ?? {};
      if (status === 'ROLLBACK_IN_PROGRESS') this.#set(Number(id.slice(8)), 'ROLLBACK_FAILED');
      else if (/PENDING|IN_PROGRESS|REQUESTED/.test(status)) {
        this.#set(Number(id.slice(8)), 'STOP_REQUESTED');
        this.#after(2, () => this.#set(Number(id.slice(8)), 'STOPPED'));
      }
    }
    this.truth.replaced = true;
    this.truth.superseded ||= taskDefinition !== arnOf(2);
    const old = this.#list.map((other) => ({ ...other, status: 'ACTIVE' }));
    this.#list = [rolling(3, { taskDefinition, createdAt: at, updatedAt: at }), ...old];
    this.#set(3, 'IN_PROGRESS');
    this.#after(20, () => {
      if (this.primary.id !== idOf(3)) return;
      if (this.#fate.newer === 'completes') this.#complete(3, taskDefinition);
      else this.#rollBack(3, TRIGGERED);
    });
  }

  #completed(number: number, taskDefinition: string): Deployment {
    const { createdAt = T0 } = this.#list.find(({ id }) => id === idOf(number)) ?? {};
    return deployment(number, { taskDefinition, createdAt, updatedAt: T0 + this.now });
  }

  #failed(number: number): Deployment {
    const { taskDefinition, createdAt } = this.#list.find(({ id }) => id === idOf(number)) as Deployment;
    const more = { taskDefinition, createdAt, updatedAt: T0 + this.now };
    return rolling(number, { ...more, rolloutState: 'FAILED', rolloutStateReason: REASON_FAILED });
  }

  #set(number: number, status: ServiceDeployment['status'], more: Partial<ServiceDeployment> = {}): void {
    this.#states.set(idOf(number), serviceDeployment(status, more));
  }

  #after(seconds: number, run: () => void): void {
    this.#due.push({ at: this.now + seconds, run });
  }

  #record(): void {
    this.#moments.push({ at: this.now, service: service(this.#list), serviceDeployments: new Map(this.#states) });
  }

  #momentAt(time: number): TimelineEvent {
    return this.#moments.findLast(({ at }) => at <= time) ?? (this.#moments[0] as TimelineEvent);
  }
}

function listBefore({ beside }: EcsCourse): Deployment[] {
  const old = { createdAt: T0 - 2000, updatedAt: T0 - 900, status: 'ACTIVE' };
  switch (beside) {
    case 'nothing':
      return [deployment(1)];
    case 'one that is draining':
      return [deployment(1), deployment(8, old)];
    case 'one rolled back':
      return [deployment(1), rolling(9, { ...old, createdAt: T0 - 100, rolloutState: 'FAILED' })];
    case 'one in progress':
      return [rolling(9, { createdAt: T0 - 50, updatedAt: T0 - 50 }), deployment(1, { status: 'ACTIVE' })];
  }
}
