import { expect } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { stages } from './native.ts';
import type { Simulation } from './simulation.ts';

/*
 * Statements about ECS's views that are true at every point in time, whatever happened. The code refers to their
 * numbers.
 *
 * 1 Exactly one deployment is PRIMARY, and it is the first in the list; IDs are unique; the service has the task
 * definition of the PRIMARY one. 2 The counts of the service, of deployments[], of the tasks and of currentServiceRevisions[] agree. 3
 * Every task that is not STOPPED belongs to a listed deployment. 4 currentServiceDeployment is the newest one; the
 * PRIMARY deployment is its target or, after a rollback, that of the rollback. 5 Status and rolloutState match as in
 * `together`. A service deployment is SUCCESSFUL as soon as the new tasks are healthy and the old ones are being
 * stopped; its deployment is COMPLETED when the old tasks have stopped.
 * 6 Older service deployments have ended, or are STOP_REQUESTED for a moment. 7 A service deployment follows ECS's
 * state machine, and does not change after its end; then it has a finishedAt. 8 If a deployment is PRIMARY and
 * COMPLETED, no other one is listed. 9 An ACTIVE deployment does not change its rolloutState: a superseded one is never
 * FAILED. FAILED is final, and COMPLETED changes to IN_PROGRESS only in a rollback.
 * 10 Tasks only move forward; they have a stopCode exactly if they are to stop; those that failed to start never ran;
 * their times are in order.
 * 11 RUNNING and pending tasks never exceed maximumPercent if tasks are replaced one by one. 12 Events are sorted
 * newest first, at most 100, and none is from the future. 13 If the circuit breaker is TRIGGERED, its deployment
 * failed, and the breaker has counted enough failures. 14 All production traffic of a shift goes to its revisions, from
 * the first stage on if one of them was active; a rolling deployment has no weights.
 * 15 After a SUCCESSFUL shift, the new revision has all of the traffic; after a rollback, it has none. 16 Stages follow
 * their order, and only the steps of a shift repeat; the share of the new revision never decreases before its end. 17
 * Alarms that are TRIGGERED are named, and no deployment that they ended is SUCCESSFUL. 18 No hook waits in a
 * deployment that has ended.
 */

const together: Record<string, string[]> = {
  PENDING: ['IN_PROGRESS'],
  IN_PROGRESS: ['IN_PROGRESS'],
  SUCCESSFUL: ['IN_PROGRESS', 'COMPLETED'],
  STOP_REQUESTED: ['FAILED'],
  STOPPED: ['FAILED'],
  ROLLBACK_REQUESTED: ['IN_PROGRESS'],
  ROLLBACK_IN_PROGRESS: ['IN_PROGRESS'],
  ROLLBACK_SUCCESSFUL: ['COMPLETED'],
  ROLLBACK_FAILED: ['FAILED'],
};

/** The statuses that may follow a status, including several changes at the same time. */
const machine: Record<string, string[]> = {
  PENDING: ['IN_PROGRESS', 'ROLLBACK_REQUESTED', 'STOP_REQUESTED', 'STOPPED'],
  IN_PROGRESS: ['SUCCESSFUL', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
  STOP_REQUESTED: ['STOPPED'],
  ROLLBACK_REQUESTED: ['ROLLBACK_IN_PROGRESS', 'SUCCESSFUL', 'STOPPED'],
  ROLLBACK_IN_PROGRESS: ['ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'],
};

const lives = [
  'PROVISIONING',
  'PENDING',
  'ACTIVATING',
  'RUNNING',
  'DEACTIVATING',
  'STOPPING',
  'DEPROVISIONING',
  'STOPPED',
];
const allStages = ['RECONCILE_SERVICE', ...stages];
const ended = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

/** The previous state, to check the changes. */
export interface Memory {
  statuses: Map<string, string>;
  rollouts: Map<string, { status: string; rolloutState: string }>;
  tasks: Map<string, number>;
  shifts: Map<string, { stage: number; share: number }>;
  total: number;
}

export const newMemory = (): Memory => ({
  statuses: new Map(),
  rollouts: new Map(),
  tasks: new Map(),
  shifts: new Map(),
  total: 0,
});

/** Checks the service `web` of cluster `demo`. */
export async function checkInvariants(simulation: Simulation, memory: Memory): Promise<void> {
  const service = await simulation.service();
  const { serviceDeployments: briefs } = await simulation.run('ListServiceDeployments', {
    cluster: 'demo',
    service: 'web',
    maxResults: 100,
  });
  const { serviceDeployments } = await simulation.run('DescribeServiceDeployments', {
    serviceDeploymentArns: briefs.slice(0, 20).map(({ serviceDeploymentArn }: Json) => serviceDeploymentArn),
  });
  const tasks = [
    ...(await simulation.tasks({ serviceName: 'web' })),
    ...(await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' })),
  ];
  checkDeployments(service);
  checkCounts(service, tasks);
  checkServiceDeployments(service, serviceDeployments);
  checkMoves(service, serviceDeployments, memory);
  for (const deployment of serviceDeployments) checkShift(deployment, memory);
  for (const task of tasks) checkTask(task, memory);
  checkTotal(service, serviceDeployments[0], memory);
  checkEvents(service, simulation.clock.now() / 1000);
}

function checkDeployments({ deployments, taskDefinition }: Json): void {
  const [primary, ...others] = deployments; // 1
  expect(primary.status).toBe('PRIMARY');
  expect(primary.taskDefinition).toBe(taskDefinition);
  expect(others.map(({ status }: Json) => status)).toEqual(others.map(() => 'ACTIVE'));
  expect(new Set(deployments.map(({ id }: Json) => id)).size).toBe(deployments.length);
  if (primary.rolloutState === 'COMPLETED') expect(others).toEqual([]); // 8
}

function checkCounts({ deployments, currentServiceRevisions, ...service }: Json, tasks: Json[]): void {
  const alive = tasks.filter(({ lastStatus }) => lastStatus !== 'STOPPED');
  const running = (all: Json[]) => all.filter(({ lastStatus }) => lastStatus === 'RUNNING').length;
  const pending = (all: Json[]) => all.filter(({ lastStatus }) => lives.indexOf(lastStatus) < 3).length;
  expect([service.runningCount, service.pendingCount]).toEqual([running(alive), pending(alive)]); // 2
  for (const [index, { id, runningCount, pendingCount, desiredCount }] of deployments.entries()) {
    const own = alive.filter(({ startedBy }) => startedBy === id);
    expect([runningCount, pendingCount]).toEqual([running(own), pending(own)]);
    const { arn, requestedTaskCount, runningTaskCount, pendingTaskCount } = currentServiceRevisions[index];
    expect(arn.endsWith(`/${id.slice(8)}`)).toBe(true);
    expect([requestedTaskCount, runningTaskCount, pendingTaskCount]).toEqual([
      desiredCount,
      runningCount,
      pendingCount,
    ]);
  }
  const ids = deployments.map(({ id }: Json) => id);
  for (const task of alive) expect(ids).toContain(task.startedBy); // 3
}

function checkServiceDeployments({ deployments, currentServiceDeployment }: Json, [newest, ...older]: Json[]): void {
  expect(currentServiceDeployment).toBe(newest?.status === 'PENDING' ? undefined : newest?.serviceDeploymentArn); // 4
  const [primary] = deployments;
  const target = newest?.rollback?.serviceRevisionArn ?? newest?.targetServiceRevision.arn;
  expect(target.endsWith(`/${primary.id.slice(8)}`)).toBe(true);
  expect(together[newest?.status]).toContain(primary.rolloutState); // 5
  for (const { status } of older) expect([...ended, 'STOP_REQUESTED']).toContain(status); // 6
  for (const { status, finishedAt, deploymentCircuitBreaker, alarms } of [newest, ...older] as Json[]) {
    expect(finishedAt !== undefined).toBe(ended.includes(status)); // 7
    if (deploymentCircuitBreaker.status === 'TRIGGERED') expect(status).toMatch(/^(STOP|ROLLBACK)/); // 13
    expect(alarms.triggeredAlarmNames.length > 0).toBe(alarms.status === 'TRIGGERED'); // 17
    if (alarms.status === 'TRIGGERED') expect(status).not.toBe('SUCCESSFUL');
  }
}

function checkShift(deployment: Json, { shifts }: Memory): void {
  const { serviceDeploymentArn, status, lifecycleStage, targetServiceRevision, sourceServiceRevisions } = deployment;
  const share: number | undefined = targetServiceRevision.requestedProductionTrafficWeight;
  expect(share === undefined).toBe(deployment.deploymentConfiguration.strategy === 'ROLLING'); // 14
  const waiting = (deployment.lifecycleHookDetails ?? []).filter((hook: Json) => /^(AWAITING|IN_)/.test(hook.status)); // 18
  if (waiting.length > 0) expect(['IN_PROGRESS', 'ROLLBACK_REQUESTED']).toContain(status);
  // A rolling deployment has no traffic of its own.
  if (share === undefined) return;
  const shares = [share, ...sourceServiceRevisions.map((source: Json) => source.requestedProductionTrafficWeight)];
  const sum = shares.reduce((total, one) => total + one, 0);
  expect(Math.round(sum * 10) / 10).toBe(sourceServiceRevisions.length > 0 || share > 0 ? 100 : 0);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  if (status === 'SUCCESSFUL') expect(share).toBe(100); // 15
  if (['ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL'].includes(status)) expect(share).toBe(0);
  const stage = allStages.indexOf(lifecycleStage); // 16
  expect(stage).toBeGreaterThanOrEqual(0);
  const before = shifts.get(serviceDeploymentArn);
  const repeats = allStages[stage] === 'PRE_PRODUCTION_TRAFFIC_SHIFT' && before?.stage === stage + 1;
  if (before && !repeats) expect(stage).toBeGreaterThanOrEqual(before.stage);
  if (before && ['PENDING', 'IN_PROGRESS'].includes(status)) expect(share).toBeGreaterThanOrEqual(before.share);
  shifts.set(serviceDeploymentArn, { stage, share });
}

function checkMoves({ deployments }: Json, serviceDeployments: Json[], memory: Memory): void {
  for (const { serviceDeploymentArn, status } of serviceDeployments) {
    const before = memory.statuses.get(serviceDeploymentArn);
    if (before !== undefined) expect([before, ...reachable(before)]).toContain(status); // 7
    memory.statuses.set(serviceDeploymentArn, status);
  }
  for (const { id, status, rolloutState } of deployments) {
    const before = memory.rollouts.get(id); // 9
    if (before?.rolloutState === 'FAILED') expect(rolloutState).toBe('FAILED');
    if (before?.status === 'ACTIVE' && status === 'ACTIVE') expect(rolloutState).toBe(before.rolloutState);
    if (before?.rolloutState === 'COMPLETED' && rolloutState !== 'COMPLETED') expect(before.status).not.toBe('PRIMARY');
    memory.rollouts.set(id, { status, rolloutState });
  }
}

function reachable(status: string): string[] {
  const next = machine[status] ?? [];
  return [...next, ...next.flatMap(reachable)];
}

function checkTask(task: Json, memory: Memory): void {
  const stage = lives.indexOf(task.lastStatus); // 10
  expect(stage).toBeGreaterThanOrEqual(memory.tasks.get(task.taskArn) ?? 0);
  memory.tasks.set(task.taskArn, stage);
  expect(task.stopCode !== undefined).toBe(task.desiredStatus === 'STOPPED');
  if (task.lastStatus === 'STOPPED') expect(task.stoppedAt).toBeDefined();
  if (task.stopCode === 'TaskFailedToStart') expect(task.startedAt).toBeUndefined();
  const order = [
    'createdAt',
    'connectivityAt',
    'pullStartedAt',
    'pullStoppedAt',
    'startedAt',
    'stoppingAt',
    'executionStoppedAt',
    'stoppedAt',
  ];
  const times = order.flatMap((name) => task[name] ?? []);
  expect(times).toEqual([...times].sort((a, b) => a - b));
}

function checkTotal(service: Json, newest: Json | undefined, memory: Memory): void {
  const { runningCount, pendingCount, desiredCount, deploymentConfiguration } = service;
  const maximum = Math.floor((desiredCount * deploymentConfiguration.maximumPercent) / 100);
  const total = runningCount + pendingCount;
  // A shift continues although the service uses rolling deployments from now on.
  if (newest?.deploymentConfiguration.strategy === 'ROLLING') {
    expect(total).toBeLessThanOrEqual(Math.max(maximum, memory.total)); // 11
  }
  memory.total = total;
}

function checkEvents({ events }: Json, now: number): void {
  const times = events.map(({ createdAt }: Json) => createdAt); // 12
  expect(times.length).toBeLessThanOrEqual(100);
  expect(times).toEqual([...times].sort((a, b) => b - a));
  if (times.length > 0) expect(times[0]).toBeLessThanOrEqual(now);
}
