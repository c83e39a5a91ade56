import type { DeploymentInfo, DeploymentStatus } from '../../../src/codedeploy/model.ts';
import { ObservedDeployments } from '../../../src/controller/codedeploy/observed-deployments.ts';
import { ownDeployment } from '../../../src/controller/codedeploy/update.ts';
import { type LatestDeployment, withDeployments } from '../../../src/controller/codedeploy/view.ts';
import type { Observation, OwnDeployment } from '../../../src/controller/controller.ts';
import type { Service, TaskSet } from '../../../src/ecs/model.ts';
import { arnOf, service, T0 } from '../shapes.ts';

/** The course of our deployment of revision 2, which replaces 1; 3 is another tool's. Times in seconds. */
export interface CodeDeployCourse {
  readonly end: (typeof CODE_DEPLOY_ENDS)[number];
  /** The time at which all of the traffic has shifted, or at which the deployment fails before that. */
  readonly at: number;
  /** How long a rollback takes, or the deployment that restores revision 1. */
  readonly takes: number;
  /** How long the last hook runs after all of the traffic has shifted. */
  readonly hook: number;
  /** How long the old tasks wait for their termination. */
  readonly terminates: number;
  /** How long the deployment waits in the status Ready before the traffic shifts. */
  readonly ready: number;
  readonly hasAlarms: boolean;
  /** How long after the end the deployment that rolls ours back appears. */
  readonly appears: number;
  readonly newer: 'succeeds' | 'fails';
  /** Another tool deploys another revision this long after ours has ended. */
  readonly thenReplaced?: number | undefined;
}

export const CODE_DEPLOY_ENDS = [
  'succeeds',
  'fails, and CodeDeploy rolls it back',
  'fails in its last hook, and CodeDeploy rolls it back',
  'an alarm stops it in the termination wait',
  'fails, and is left',
  'fails in its last hook, and is left',
  'fails, and so does its rollback',
  'superseded',
  'sent again',
  'hangs',
] as const;

interface TimelineEvent {
  readonly at: number;
  readonly taskSets: readonly TaskSet[];
  readonly infos: ReadonlyMap<string, DeploymentInfo>;
  readonly newest: string;
}

/** The age of the parts of a poll in seconds; `null`: it could not be read. */
export interface Lag {
  readonly service: number | null;
  readonly behind: number | null;
}

export const OURS = 'd-OURS00000';
const NEWER = 'd-NEWER0000';
const BACK = 'd-BACK00000';
const RESTORE = 'd-RESTORE00';
const AUTO = { enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM'] };
const ENDED: readonly DeploymentStatus[] = ['Succeeded', 'Failed', 'Stopped'];

/**
 * A service and its deployment group as ECS and CodeDeploy would show them over time, together with the truth; a reader
 * may poll at any moment of the past. Written from AWS's documents, independently of the local AWS.
 */
export class CodeDeployHistory {
  readonly truth = {
    succeeded: false,
    previousServes: false,
    replaced: false,
    superseded: false,
    newerServes: false,
    restores: 0,
  };
  now = 0;
  readonly #fate: CodeDeployCourse;
  readonly #observed = new ObservedDeployments();
  readonly #moments: TimelineEvent[] = [];
  readonly #due: { at: number; run: () => void }[] = [];
  readonly #infos = new Map<string, DeploymentInfo>();
  readonly #revisions = new Map([
    [OURS, 2],
    [BACK, 1],
    [RESTORE, 1],
  ]);
  #newest = '';
  #taskSets: TaskSet[] = [taskSet(1, 'PRIMARY', undefined, -1000)];

  constructor(course: CodeDeployCourse) {
    this.#fate = course;
    this.now = -100;
    this.#record();
    this.now = 0;
    this.#create(OURS, { status: 'Created' });
    this.#record();
    this.#after(1, () => this.#set(OURS, { status: 'InProgress' }));
    this.#after(2, () => this.#isOpen(OURS) && this.#install(2, OURS));
    if (course.ready > 0) {
      this.#after(course.at, () => this.#isOpen(OURS) && this.#set(OURS, { status: 'Ready' }));
      this.#after(course.at + course.ready, () => this.#isOpen(OURS) && this.#set(OURS, { status: 'InProgress' }));
    }
    this.#after(course.at + course.ready, () => this.#end());
  }

  get before(): Service {
    return this.#serviceAt(this.#moments[0] as TimelineEvent, undefined);
  }

  get own(): OwnDeployment {
    return ownDeployment(OURS, arnOf(2), T0, this.before);
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

  /**
   * The result of a poll whose parts are this many seconds old; the followed deployment and others are read with
   * different calls.
   */
  look(id: string, { service: lag, behind }: Lag, beside: number | null): Observation {
    const moment = behind === null ? undefined : this.#momentAt(this.now - behind);
    const info = moment?.infos.get(id);
    const others = beside === null ? undefined : this.#momentAt(this.now - beside);
    const service =
      lag === null ? undefined : this.#serviceAt(this.#momentAt(this.now - lag), this.#latest(info, others));
    if (!info) return { ...(service && { service }) };
    const rollback = others?.infos.get(info.rollbackInfo?.rollbackDeploymentId ?? '');
    const isOver = ENDED.includes(info.status);
    const newest = isOver ? others?.infos.get(others.newest) : undefined;
    const seen = { hasAlarms: this.#fate.hasAlarms, newest, ...(rollback && isOver && { rollback }) };
    const codeDeploy = this.#observed.add({ ...info, readAt: T0 + this.now }, seen);
    return { ...(service && { service }), codeDeploy };
  }

  /** Whether the group's newest deployment is another tool's, of another revision, and has not failed. */
  get isOfOthers(): boolean {
    return this.truth.superseded && this.#newest === NEWER && this.#infos.get(NEWER)?.status !== 'Failed';
  }

  /** StopDeployment with a rollback: accepted while it is in progress. */
  stop(id = OURS): void {
    if (!this.#isOpen(id)) return;
    this.#set(id, { status: 'Stopped' });
    this.#record();
    this.#after(this.#fate.appears, () => this.#rollBack(id));
  }

  /**
   * Restores the previous revision, as `restoreByCodeDeploy` does with fresh reads; returns the deployment to follow,
   * or `undefined` if nothing must be restored.
   */
  restore(own: OwnDeployment): OwnDeployment | undefined {
    const info = this.#infos.get(own.id);
    if (!info) return undefined;
    const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
    const follow = (id: string) => ({ id, taskDefinition: arnOf(1), createdAt: T0 + this.now, earlier });
    if (!ENDED.includes(info.status)) {
      this.stop(own.id);
      this.runTo(this.now + this.#fate.appears + 1);
    }
    const { rollbackDeploymentId } = this.#infos.get(own.id)?.rollbackInfo ?? {};
    if (rollbackDeploymentId) return follow(rollbackDeploymentId);
    if (this.#newest !== own.id) return undefined;
    this.truth.restores++;
    this.#create(RESTORE, { status: 'Created' });
    this.#record();
    this.#after(2, () => this.#isOpen(RESTORE) && this.#install(1, RESTORE));
    this.#after(2 + this.#fate.takes, () => {
      if (!this.#isOpen(RESTORE)) return;
      if (this.#fate.end === 'fails, and so does its rollback') this.#set(RESTORE, { status: 'Failed' });
      else this.#shifted(RESTORE, () => this.#restored());
    });
    return follow(RESTORE);
  }

  #end(): void {
    const { end, hook, hasAlarms, thenReplaced, appears } = this.#fate;
    if (!this.#isOpen(OURS)) return;
    const failed = { status: 'Failed', errorInformation: { code: 'TIMEOUT', message: 'It timed out.' } } as const;
    const auto = { autoRollbackConfiguration: AUTO };
    const left = () => this.#after(thenReplaced ?? 10_000, () => this.#replace(3));
    switch (end) {
      case 'succeeds':
      case 'an alarm stops it in the termination wait':
        this.#primary(OURS);
        this.#after(hook, () => this.#through(OURS, () => this.#succeeded(hasAlarms)));
        return;
      case 'fails, and CodeDeploy rolls it back':
      case 'fails, and so does its rollback':
        this.#set(OURS, { ...failed, ...auto });
        this.#after(appears, () => this.#rollBack(OURS));
        return;
      case 'fails in its last hook, and CodeDeploy rolls it back':
        this.#primary(OURS);
        this.#after(hook, () => {
          if (!this.#isOpen(OURS)) return;
          this.#set(OURS, { ...failed, ...auto });
          this.#after(appears, () => this.#rollBack(OURS));
        });
        return;
      case 'fails, and is left':
        this.#set(OURS, failed);
        left();
        return;
      case 'fails in its last hook, and is left':
        this.#primary(OURS);
        this.#after(hook, () => {
          if (!this.#isOpen(OURS)) return;
          this.#set(OURS, failed);
          left();
        });
        return;
      case 'superseded':
      case 'sent again':
        this.#set(OURS, { status: 'Stopped' });
        this.#after(2, () => this.#replace(end === 'superseded' ? 3 : 2));
        return;
      case 'hangs':
        return;
    }
  }

  /** Our deployment has all of the traffic, and its hooks have completed. */
  #succeeded(hasAlarms: boolean): void {
    const { end, terminates, thenReplaced } = this.#fate;
    if (end === 'an alarm stops it in the termination wait' && hasAlarms) {
      this.#after(terminates / 2, () => {
        if (!this.#isOpen(OURS)) return;
        this.#set(OURS, { status: 'Stopped', errorInformation: { code: 'ALARM_ACTIVE', message: 'An alarm.' } });
        this.#after(this.#fate.appears, () => this.#rollBack(OURS));
      });
      return;
    }
    if (!hasAlarms) this.truth.succeeded = true;
    this.#after(terminates, () => {
      if (!this.#isOpen(OURS)) return;
      this.#set(OURS, { status: 'Succeeded', completeTime: T0 + this.now });
      this.#taskSets = this.#taskSets.filter(({ externalId }) => externalId === OURS);
      this.truth.succeeded = true;
      if (thenReplaced !== undefined) this.#after(thenReplaced, () => this.#replace(3));
    });
  }

  #through(id: string, then: () => void): void {
    if (!this.#isOpen(id)) return;
    this.#set(id, { instanceTerminationWaitTimeStarted: true });
    then();
  }

  /** The traffic of a deployment has shifted, and no hook or termination is pending. */
  #shifted(id: string, then: () => void): void {
    this.#primary(id);
    this.#set(id, {
      status: 'Succeeded',
      instanceTerminationWaitTimeStarted: true,
      completeTime: T0 + this.now,
    });
    this.#taskSets = this.#taskSets.filter(({ externalId }) => externalId === id);
    then();
  }

  #restored(): void {
    this.truth.previousServes = true;
    this.truth.newerServes = false;
  }

  #rollBack(id: string): void {
    if (this.#newest !== id) return;
    const triggering = this.#infos.get(id) as DeploymentInfo;
    const created = { status: 'InProgress', creator: 'codeDeployRollback' } as const;
    this.#create(BACK, { ...created, rollbackInfo: { rollbackTriggeringDeploymentId: id } });
    this.#set(id, {
      ...triggering,
      rollbackInfo: { rollbackDeploymentId: BACK, rollbackMessage: 'It is rolled back.' },
    });
    this.#after(this.#fate.takes, () => {
      if (!this.#isOpen(BACK)) return;
      if (this.#fate.end === 'fails, and so does its rollback') {
        this.#set(BACK, { status: 'Failed' });
        return;
      }
      this.#taskSets = this.#taskSets
        .filter(({ externalId }) => externalId !== id)
        .map((one) => ({ ...one, status: 'PRIMARY' }));
      this.#set(BACK, { status: 'Succeeded', completeTime: T0 + this.now });
      this.#restored();
    });
  }

  /** Another tool's deployment; a group has one in progress. */
  #replace(revision: number): void {
    if ([...this.#infos.keys()].some((id) => this.#isOpen(id)) || this.#infos.has(NEWER)) return;
    this.truth.replaced = true;
    this.truth.superseded ||= revision !== 2;
    this.#revisions.set(NEWER, revision);
    this.#create(NEWER, { status: 'Created' });
    this.#after(2, () => this.#isOpen(NEWER) && this.#install(revision, NEWER));
    this.#after(20, () => {
      if (!this.#isOpen(NEWER)) return;
      if (this.#fate.newer === 'fails') this.#set(NEWER, { status: 'Failed' });
      else
        this.#shifted(NEWER, () => {
          this.truth.succeeded ||= revision === 2;
          this.truth.newerServes = revision !== 2;
        });
    });
  }

  #create(deploymentId: string, more: Partial<DeploymentInfo> & Pick<DeploymentInfo, 'status'>): void {
    this.#infos.set(deploymentId, { deploymentId, createTime: T0 + this.now, ...more });
    this.#newest = deploymentId;
  }

  #install(revision: number, id: string): void {
    const kept = this.#taskSets.filter(({ status }) => status === 'PRIMARY');
    this.#taskSets = [...kept, taskSet(revision, 'ACTIVE', id, this.now)];
  }

  #primary(id: string): void {
    this.#taskSets = this.#taskSets.map((one) => ({ ...one, status: one.externalId === id ? 'PRIMARY' : 'ACTIVE' }));
  }

  #isOpen(id: string): boolean {
    const { status } = this.#infos.get(id) ?? {};
    return status !== undefined && !ENDED.includes(status);
  }

  #set(id: string, more: Partial<DeploymentInfo>): void {
    this.#infos.set(id, { ...(this.#infos.get(id) as DeploymentInfo), ...more });
  }

  #after(seconds: number, run: () => void): void {
    this.#due.push({ at: this.now + seconds, run });
  }

  #record(): void {
    this.#moments.push({
      at: this.now,
      taskSets: this.#taskSets,
      infos: new Map(this.#infos),
      newest: this.#newest,
    });
  }

  #momentAt(time: number): TimelineEvent {
    return this.#moments.findLast(({ at }) => at <= time) ?? (this.#moments[0] as TimelineEvent);
  }

  /** As in the observer: the followed deployment until it has ended, and after that the group's newest one. */
  #latest(info: DeploymentInfo | undefined, others: TimelineEvent | undefined): LatestDeployment | undefined {
    if (!info) return undefined;
    const newest = ENDED.includes(info.status) ? others?.infos.get(others.newest) : undefined;
    const latest = newest ?? info;
    return { info: latest, taskDefinition: arnOf(this.#revisions.get(latest.deploymentId) as number) };
  }

  #serviceAt({ taskSets }: TimelineEvent, newest: LatestDeployment | undefined): Service {
    return withDeployments({ ...service([]), taskSets }, newest);
  }
}

function taskSet(revision: number, status: string, externalId: string | undefined, createdAt: number): TaskSet {
  return {
    id: `ecs-svc/${externalId ?? revision}`,
    status,
    taskDefinition: arnOf(revision),
    runningCount: 1,
    computedDesiredCount: 1,
    createdAt: T0 + createdAt,
    ...(externalId && { externalId }),
  };
}
