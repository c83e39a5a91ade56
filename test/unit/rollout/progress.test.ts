import { describe, expect, it } from '@jest/globals';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import type { Deployment, ServiceDeployment } from '../../../src/ecs/model.ts';
import { Progress } from '../../../src/rollout/progress.ts';
import type { Rollout } from '../../../src/rollout/state.ts';
import { OF_TRAFFIC } from '../../sentences/rollout.ts';
import { deployment, revisionArn, rolling, service, serviceDeployment, T0 } from '../shapes.ts';

const rollout: Rollout = {
  ...{ cluster: 'demo', service: 'web', own: ownDeployment(rolling(2), service([deployment(1)])), since: 0 },
  ...{ monitorMs: 0, settings: { before: {}, requested: {} }, unobserved: 0, state: { is: 'rolling-out' } },
};
const ecsRollback = { is: 'ecs-rollback', rollback: { trigger: 'failed' }, request: 'by-ecs' } as const;

function start() {
  const lines: string[] = [];
  const log = { info: (text: string) => lines.push(text) };
  const progress = new Progress(log as never, 'web', 0);
  return { lines, progress };
}
const at = (changedAt: number, more: Partial<Deployment>) =>
  service([rolling(2, { updatedAt: T0 + changedAt, ...more })]);
const staged = (lifecycleStage: string, weight: number, more: Partial<ServiceDeployment> = {}) =>
  serviceDeployment('IN_PROGRESS', {
    lifecycleStage,
    deploymentConfiguration: { strategy: 'CANARY' },
    targetServiceRevision: { arn: revisionArn(2), requestedProductionTrafficWeight: weight },
    updatedAt: T0 + weight,
    ...more,
  });

describe('the live log', () => {
  it('logs a count once, even if earlier reads arrive later', () => {
    const { lines, progress } = start();
    const [early, late] = [at(1, { runningCount: 0 }), at(20, { runningCount: 1, pendingCount: 0 })];
    for (const read of [early, late, early, late, early, late]) progress.log(rollout, { service: read }, 0);
    expect(lines).toEqual(['web: 0 of 1 tasks running, 1 pending', 'web: 1 of 1 tasks running']);
  });

  it('logs no count of a deployment that ECS has not started', () => {
    const { lines, progress } = start();
    const pending = at(1, { desiredCount: 0, pendingCount: 0 });
    for (const read of [pending, at(5, { runningCount: 0 })]) progress.log(rollout, { service: read }, 0);
    expect(lines).toEqual(['web: 0 of 1 tasks running, 1 pending']);
  });

  it('logs a count again when the deployment reaches that count again', () => {
    const { lines, progress } = start();
    const [up, down] = [{ runningCount: 1, pendingCount: 0 }, { runningCount: 0 }];
    for (const [changedAt, counts] of [up, down, up].entries())
      progress.log(rollout, { service: at(changedAt, counts) }, 0);
    expect(lines).toHaveLength(3);
  });

  it('logs each shift of traffic, and keeps the stages for the timeline', () => {
    const { lines, progress } = start();
    const stages = [staged('PRODUCTION_TRAFFIC_SHIFT', 5), staged('PRODUCTION_TRAFFIC_SHIFT', 100)];
    for (const one of [...stages, ...stages.slice(1)]) progress.log(rollout, { serviceDeployment: one }, 0);
    expect(lines).toEqual([
      'web: service deployment IN_PROGRESS',
      `web: stage PRODUCTION_TRAFFIC_SHIFT, 5% ${OF_TRAFFIC}`,
      `web: stage PRODUCTION_TRAFFIC_SHIFT, 100% ${OF_TRAFFIC}`,
    ]);
    expect(progress.events.map((moment) => moment.at)).toEqual([T0 + 5, T0 + 100]);
  });

  it('logs once that the deployment waits for approval, and logs the state of the deployment once a minute', () => {
    const { lines, progress } = start();
    const hook = { hookId: 'h-1', targetType: 'PAUSE', status: 'AWAITING_ACTION' };
    const held = staged('PRE_SCALE_UP', 0, { lifecycleHookDetails: [hook] });
    for (let seconds = 0; seconds <= 120; seconds += 4) {
      const seen = { service: at(1, {}), serviceDeployment: held };
      progress.log(rollout, seen, seconds * 1000);
      progress.beat(rollout, seen, seconds * 1000);
    }
    expect(lines.filter((line) => /^web: waiting at a pause hook .*--hook-id h-1$/.test(line))).toHaveLength(1);
    expect(
      lines.filter((line) => /^web: still in progress: 0 of 1 .*; in stage PRE_SCALE_UP, /.test(line)),
    ).toHaveLength(2);
  });

  it('logs the numbers of new and old tasks while both run', () => {
    const { lines, progress } = start();
    const old = deployment(1, { status: 'ACTIVE', desiredCount: 4, runningCount: 4 });
    const both = service([rolling(2, { desiredCount: 4, pendingCount: 0, failedTasks: 3 }), old]);
    progress.log(rollout, { service: both }, 0);
    expect(lines).toEqual(['web: 0 of 4 new tasks running (web:2), 3 failed; 4 old tasks (web:1) still running']);
  });

  it('logs the repeated events of failing tasks once, and again each time the number of failures has doubled', () => {
    const { lines, progress } = start();
    const texts = (time: number) => ['has started 2 tasks: (task 0a) (task 0b).', `it is ${time % 2 ? 'odd' : 'even'}`];
    for (let time = 1; time <= 400; time++) {
      const counts = { runningCount: time % 2 ? 2 : 0, desiredCount: 2, pendingCount: 0, failedTasks: time };
      const events = texts(time).map((message, index) => ({ id: `${time}-${index}`, createdAt: T0 + time, message }));
      progress.countFailures(time);
      progress.log(rollout, { service: { ...at(time, counts), events } }, time);
    }
    expect(lines.filter((line) => /tasks running/.test(line)).length).toBeLessThan(14);
    expect(lines.filter((line) => /has started/.test(line)).length).toBeLessThan(3);
    expect(progress.events).toHaveLength(800);
    progress.beat(rollout, { service: at(400, { runningCount: 0, desiredCount: 2, pendingCount: 0 }) }, 120_000);
    expect(lines.at(-1)).toBe('web: still in progress: 0 of 2 tasks running; 400 tasks failed');
  });

  it.each([
    [
      'the reason for the wait once all new tasks run',
      { runningCount: 1, pendingCount: 0 },
      [],
      /all 1 new tasks are running; .*to complete/,
    ],
    [
      'the old tasks for which it waits once all new tasks run',
      { runningCount: 1, pendingCount: 0 },
      [deployment(1, { status: 'ACTIVE' })],
      /all 1 new tasks are running; waiting for ECS to stop 1 old task \(web:1\)$/,
    ],
    [
      'task counts until all new tasks run',
      { runningCount: 0 },
      [],
      /still in progress: 0 of 1 tasks running, 1 pending$/,
    ],
  ])('logs after a minute %s', (_name, counts, others, expected) => {
    const { lines, progress } = start();
    progress.beat(rollout, { service: service([rolling(2, counts), ...others]) }, 61_000);
    expect(lines).toEqual([expect.stringMatching(expected)]);
  });

  it('logs the counts and the failures of tasks that keep failing, even if all of them are running', () => {
    const { lines, progress } = start();
    progress.countFailures(288);
    const counts = { runningCount: 1, pendingCount: 0 };
    progress.beat(rollout, { service: service([rolling(2, counts), deployment(1, { status: 'ACTIVE' })]) }, 61_000);
    expect(lines).toEqual([
      expect.stringMatching(
        /: still in progress: 1 of 1 new tasks running \(web:2\); 1 old task .*; 288 tasks failed$/,
      ),
    ]);
  });

  it('logs the revision to restore and the progress after each minute of a rollback', () => {
    const { lines, progress } = start();
    const back = service([
      deployment(1, { runningCount: 0, rolloutState: 'IN_PROGRESS' }),
      rolling(2, { status: 'ACTIVE' }),
    ]);
    progress.beat({ ...rollout, state: ecsRollback }, { service: back }, 61_000);
    expect(lines).toEqual(['web: still rolling back to web:1: 0 of 1 tasks running']);
  });
});
