import type { DeploymentInfo, DeploymentStatus, EcsTarget } from '../../../src/codedeploy/model.ts';
import { assess } from '../../../src/controller/codedeploy/assess.ts';
import { ObservedDeployments } from '../../../src/controller/codedeploy/observed-deployments.ts';
import { ownDeployment } from '../../../src/controller/codedeploy/update.ts';
import { withDeployments } from '../../../src/controller/codedeploy/view.ts';
import type { Observation } from '../../../src/controller/controller.ts';
import type { Service, TaskSet } from '../../../src/ecs/model.ts';
import { arnOf, idOf, service, T0 } from '../../unit/shapes.ts';
import type { Expected, Plan, Recording, Reported } from './recording.ts';

/**
 * The states of a service and of its deployment group in CodeDeploy over time. Revision 1 was active before ours, 2 is
 * ours, 3 is somebody else's; deployment 4 is ours that restores revision 1, 5 is CodeDeploy's that rolls ours back, and
 * 6 is somebody else's of our revision.
 */
export interface CodeDeployScenario extends Plan<CodeDeployMoment> {
  /** Whether alarms of the group may roll a deployment back. */
  readonly hasAlarms?: true;
  /** The result without permission to read lifecycle events and traffic shares; with a reason if it is less precise. */
  readonly withoutTargets?: Partial<Expected> & { readonly why: string };
}

/** What changes at a time; the rest stays. */
export interface CodeDeployMoment extends Reported {
  /** Seconds since the response of CreateDeployment. */
  readonly at: number;
  /** The task sets in the notation of `parseTaskSet`. */
  readonly sets?: readonly string[];
  /** The changes of deployments by their numbers. */
  readonly deployments?: Readonly<Record<number, DeploymentStatus | Partial<DeploymentInfo>>>;
  /** The lifecycle event of our deployment; `''` between two events. */
  readonly event?: string;
  /** The share of the production traffic on the new task set. */
  readonly green?: number;
}

/** What may be read at one time. */
export interface CodeDeployRead {
  readonly at: number;
  readonly taskSets: readonly TaskSet[];
  readonly infos: ReadonlyMap<string, DeploymentInfo>;
  /** The newest deployment of the group. */
  readonly newest: string;
  readonly event: string;
  readonly green: number;
  readonly reported: Reported;
}

export const deploymentIdOf = (number: number) => `d-${String(number).repeat(9)}`;
const OURS = deploymentIdOf(2);
const REVISIONS: Readonly<Record<number, number>> = { 4: 1, 5: 1, 6: 2 };
const GROUP = { application: 'AppECS-demo-web', group: 'DgpECS-demo-web' };

/** Reads `2 ACTIVE 0/1`: the task set of deployment 2, with running and desired tasks. No deployment created task set 1. */
function parseTaskSet(row: string, createdAt: number): TaskSet {
  const [, digit = '', status = '', running = '', desired = ''] =
    /^(\d) (PRIMARY|ACTIVE|DRAINING) (\d+)\/(\d+)$/.exec(row) ?? [];
  if (digit === '') throw new Error(`'${row}' is not a task set.`);
  const number = Number(digit);
  return {
    id: idOf(number),
    status,
    taskDefinition: arnOf(REVISIONS[number] ?? number),
    runningCount: Number(running),
    computedDesiredCount: Number(desired),
    createdAt,
    ...(number !== 1 && { externalId: deploymentIdOf(number) }),
  };
}

function readOf({ at, sets, deployments = {}, event, green, ...reported }: CodeDeployMoment, last?: CodeDeployRead) {
  const since = at < 0 ? T0 - 900 : T0 + at;
  const known = new Map(last?.taskSets.map((one) => [one.id, one.createdAt]));
  const parsed = sets?.map((row) => parseTaskSet(row, since));
  const taskSets = parsed?.map((one) => ({ ...one, createdAt: known.get(one.id) ?? since })) ?? last?.taskSets ?? [];
  const infos = new Map(last?.infos);
  let newest = last?.newest ?? '';
  for (const [number, shown] of Object.entries(deployments)) {
    const deploymentId = deploymentIdOf(Number(number));
    const before = infos.get(deploymentId);
    if (!before) newest = deploymentId;
    const changed = typeof shown === 'string' ? { status: shown } : shown;
    infos.set(deploymentId, { deploymentId, status: 'Created', createTime: since, ...before, ...changed });
  }
  const shares = { event: event ?? last?.event ?? '', green: green ?? last?.green ?? 0 };
  return { at, taskSets, infos, newest, ...shares, reported } satisfies CodeDeployRead;
}

/** The recording of a scenario; `isVisible`: whether lifecycle events and traffic shares may be read. */
export function codeDeployRecording(
  { before: sets, hasAlarms }: CodeDeployScenario,
  isVisible: boolean,
): Recording<CodeDeployRead, CodeDeployMoment> {
  const before = readOf({ at: -1, sets });
  const observed = new ObservedDeployments();
  const serviceOf = (read: CodeDeployRead, info?: DeploymentInfo): Service => {
    const isOver = info !== undefined && ['Succeeded', 'Failed', 'Stopped'].includes(info.status);
    const latest = isOver ? (read.infos.get(read.newest) ?? info) : info;
    const number = Number(latest?.deploymentId.at(-1));
    const given = { ...service([]), taskSets: read.taskSets };
    return withDeployments(given, latest && { info: latest, taskDefinition: arnOf(REVISIONS[number] ?? number) });
  };
  return {
    before,
    assess,
    codeDeploy: GROUP,
    own: () => ownDeployment(OURS, arnOf(2), T0, serviceOf(before)),
    serviceOf,
    reads(moments, last, since = 0) {
      const reads: CodeDeployRead[] = [];
      for (const moment of moments) reads.push(readOf({ ...moment, at: since + moment.at }, reads.at(-1) ?? last));
      return reads;
    },
    observe(id, read, behind, now): Observation {
      const info = behind?.infos.get(id);
      const shown = read && { service: serviceOf(read, info) };
      if (!behind || !info) return { ...shown };
      const rollback = behind.infos.get(info.rollbackInfo?.rollbackDeploymentId ?? '');
      const isOver = ['Succeeded', 'Failed', 'Stopped'].includes(info.status);
      const target = isVisible && id === OURS && !isOver && targetOf(behind);
      const seen = {
        hasAlarms: hasAlarms === true,
        newest: isOver ? behind.infos.get(behind.newest) : undefined,
        ...(rollback && isOver && { rollback }),
        ...(target && { target }),
      };
      return { ...shown, codeDeploy: observed.add({ ...info, readAt: T0 + now }, seen) };
    },
    restored: (answer, own) => ({
      id: answer.newest,
      taskDefinition: arnOf(1),
      createdAt: T0 + answer.at,
      earlier: [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier],
    }),
  };
}

function targetOf({ event, green }: CodeDeployRead): EcsTarget {
  return {
    lifecycleEvents: event ? [{ lifecycleEventName: event, status: 'InProgress' }] : [],
    taskSetsInfo: [{ taskSetLabel: 'Green', trafficWeight: green }],
  };
}
