import type { FollowedGroup } from '../../../src/codedeploy/model.ts';
import type { Controller, Observation, OwnDeployment } from '../../../src/controller/controller.ts';
import { assess, ownDeployment } from '../../../src/controller/ecs/assess.ts';
import {
  type Deployment,
  primaryOf,
  type Service,
  type ServiceDeployment,
  type ServiceDeploymentStatus,
} from '../../../src/ecs/model.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import type { Verdict } from '../../../src/rollout/verdict.ts';
import { arnOf, idOf, revisionArn, service, serviceDeployment, T0 } from '../../unit/shapes.ts';
import type { LocalSetup } from './local-setup.ts';

/**
 * The states of a service in ECS over time. Deployment 1 existed before ours, 2 is ours, 3 is somebody else's, 4 is our
 * update that restores the previous revision, 9 existed together with 1.
 */
export interface Scenario extends Plan<Moment> {
  readonly desired?: number;
  /** The result without permission to read service deployments; with a reason if it is less precise. */
  readonly withoutServiceDeployments?: Partial<Expected> & { readonly why: string };
}

/** What a service showed over time, and what must come of it; `before` is in the notation of its controller. */
export interface Plan<M> {
  /** A statement that makes sense by itself. */
  readonly name: string;
  /** The source: the record of a real deployment, or AWS's documentation. */
  readonly source: string;
  readonly before: readonly string[];
  readonly moments: readonly M[];
  /**
   * The action that the decider requests, not before `from`, and what was shown after the action: times count from then
   * on.
   */
  readonly after?: { readonly effect: 'stop' | 'restore'; readonly from: number; readonly moments: readonly M[] };
  readonly policy?: Partial<Policy>;
  readonly expected: Expected;
  /** The same service in the local AWS, or the reason that there is none. */
  readonly local: LocalSetup | string;
}

/** Facts about a time in addition to what is read from the controller. */
export interface Reported {
  /** The tasks that have failed by then. */
  readonly permanent?: string;
  readonly healthy?: boolean;
}

/** How a controller's states are read. */
export interface Recording<R, M> {
  readonly before: R;
  readonly assess: Controller['assess'];
  /** The deployment group of a service that CodeDeploy deploys. */
  readonly codeDeploy?: FollowedGroup;
  /** Our deployment, from the response to our call. */
  own(answer: R): OwnDeployment;
  serviceOf(read: R): Service;
  /** What can be read at each time, after what was read `last`. */
  reads(moments: readonly M[], last: R, since?: number): R[];
  /** A poll of the deployment `id` whose parts may be from different times. */
  observe(id: string, service: R | undefined, behind: R | undefined, now: number): Observation;
  /** The deployment of our call that restores the previous revision, from its response. */
  restored(answer: R, own: OwnDeployment, last: R): OwnDeployment;
}

export interface Expected {
  readonly verdict: Verdict;
  /** The revision that is active at the end, if the observations show it. */
  readonly serving?: number;
  /** The earliest time at which the observations prove it, in seconds; with `after`, since the action. */
  readonly from: number;
}

export interface Moment extends Reported {
  /** Seconds since the response of UpdateService. */
  readonly at: number;
  readonly list: readonly string[];
  /** Status of the service deployments by the number of their deployment. */
  readonly behind?: Readonly<Record<number, ServiceDeploymentStatus | Partial<ServiceDeployment>>>;
}

/** What may be read at one time. */
export interface Read {
  readonly at: number;
  readonly service: Service;
  readonly behind: ReadonlyMap<string, ServiceDeployment>;
  /** Other facts about that time. */
  readonly reported: Reported;
}

const REASONS: Readonly<Record<string, (id: string) => string | undefined>> = {
  IN_PROGRESS: (id) => `ECS deployment ${id} in progress.`,
  COMPLETED: (id) => `ECS deployment ${id} completed.`,
  FAILED: () => 'ECS deployment circuit breaker: tasks failed to start.',
  ROLLING_BACK: (id) => `ECS deployment circuit breaker: rolling back to deploymentId ${id}.`,
};

/**
 * Reads one line of `deployments[]`: `2 PRIMARY IN_PROGRESS 0/1`, with running and desired tasks. `3=2` is deployment 3
 * with revision 2; `-` stands for a missing rolloutState, as behind a Classic Load Balancer; ROLLING_BACK is
 * IN_PROGRESS with its reason.
 */
export function parseRow(row: string, at: number, last: ReadonlyMap<string, Deployment>): Deployment {
  const [, number = '', revision = number, status = '', state = '', running = '', desired = ''] =
    /^(\d)(?:=(\d))? (PRIMARY|ACTIVE|DRAINING) (IN_PROGRESS|COMPLETED|FAILED|ROLLING_BACK|-) (\d+)\/(\d+)$/.exec(row) ??
    [];
  if (number === '') throw new Error(`'${row}' is not a deployment.`);
  const id = idOf(Number(number));
  const reason = REASONS[state]?.(id);
  const rolloutState = state === 'ROLLING_BACK' ? 'IN_PROGRESS' : state;
  const shown = {
    id,
    status,
    taskDefinition: arnOf(Number(revision)),
    runningCount: Number(running),
    desiredCount: Number(desired),
    pendingCount: Math.max(0, Number(desired) - Number(running)),
    ...(state !== '-' && { rolloutState: rolloutState as NonNullable<Deployment['rolloutState']> }),
    ...(reason && { rolloutStateReason: reason }),
  };
  const known = last.get(id);
  const isSame = known?.status === status && known.rolloutStateReason === reason;
  const since = at < 0 ? T0 - 900 : T0 + at;
  return { ...shown, createdAt: known?.createdAt ?? since, updatedAt: isSame && known ? known.updatedAt : since };
}

/** The recording of an ECS scenario; `isVisible`: whether there is permission to read service deployments. */
export function ecsRecording({ before, desired = 1 }: Scenario, isVisible: boolean): Recording<Read, Moment> {
  const first = readOf({ at: -1, list: before }, desired);
  /** The deployments whose service deployment was read at least once. */
  const known = new Set<string>();
  return {
    before: first,
    assess,
    own: ({ service: answer }) => ownDeployment(primaryOf(answer) as Deployment, first.service, answer),
    serviceOf: ({ service: read }) => read,
    reads(moments, last, since = 0) {
      const reads: Read[] = [];
      for (const moment of moments)
        reads.push(readOf({ ...moment, at: since + moment.at }, desired, reads.at(-1) ?? last));
      return reads;
    },
    // As in observe.ts: if a service deployment is known and could not be read, `deployments[]` decides nothing.
    observe(id, read, behind): Observation {
      const serviceDeployment = isVisible ? behind?.behind.get(id) : undefined;
      if (serviceDeployment) known.add(id);
      else if (known.has(id)) return {};
      return { ...(read && { service: read.service }), ...(serviceDeployment && { serviceDeployment }) };
    },
    restored: ({ service: answer }, _, last) => ownDeployment(primaryOf(answer) as Deployment, last.service, answer),
  };
}

function readOf({ at, list, behind = {}, ...reported }: Moment, desiredCount: number, last?: Read): Read {
  const known = new Map(last?.service.deployments?.map((one) => [one.id, one]));
  const deployments = list.map((row) => parseRow(row, at, known));
  const sum = (count: 'runningCount' | 'pendingCount') => deployments.reduce((total, one) => total + one[count], 0);
  const counts = { desiredCount, runningCount: sum('runningCount'), pendingCount: sum('pendingCount') };
  const states = Object.entries(behind).map(([number, shown]) => {
    const { status = 'IN_PROGRESS', ...more } = typeof shown === 'string' ? { status: shown } : shown;
    const rollback = status.startsWith('ROLLBACK_') && { rollback: { serviceRevisionArn: revisionArn(1) } };
    const facts = { targetServiceRevision: { arn: revisionArn(Number(number)) }, updatedAt: T0 + at, ...rollback };
    return [idOf(Number(number)), serviceDeployment(status, { ...facts, ...more })] as const;
  });
  return { at, service: service(deployments, counts), behind: new Map(states), reported };
}
