import { describe, expect, it } from '@jest/globals';
import { ownDeployment } from '../../../src/deployment/judge.ts';
import { Progress } from '../../../src/deployment/progress.ts';
import type { Rollout } from '../../../src/deployment/rollout.ts';
import type { Deployment, ServiceDeployment } from '../../../src/ecs/model.ts';
import { deployment, revisionArn, rolling, service, serviceDeployment, T0 } from './shapes.ts';

const rollout = { own: ownDeployment(rolling(2), service([deployment(1)])) } as Rollout;

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
  it('tells a count once, also when reads from before it come in between', () => {
    const { lines, progress } = start();
    const [early, late] = [at(1, { runningCount: 0 }), at(20, { runningCount: 1, pendingCount: 0 })];
    for (const read of [early, late, early, late, early, late]) progress.tell(rollout, { service: read }, 0);
    expect(lines).toEqual(['web: 0 of 1 tasks running, 1 pending', 'web: 1 of 1 tasks running']);
  });

  it('tells a count again that is true again', () => {
    const { lines, progress } = start();
    const [up, down] = [{ runningCount: 1, pendingCount: 0 }, { runningCount: 0 }];
    for (const [changedAt, counts] of [up, down, up].entries())
      progress.tell(rollout, { service: at(changedAt, counts) }, 0);
    expect(lines).toHaveLength(3);
  });

  it('tells each shift of traffic, and keeps the stages for the timeline', () => {
    const { lines, progress } = start();
    const stages = [staged('PRODUCTION_TRAFFIC_SHIFT', 5), staged('PRODUCTION_TRAFFIC_SHIFT', 100)];
    for (const one of [...stages, ...stages.slice(1)]) progress.tell(rollout, { serviceDeployment: one }, 0);
    expect(lines).toEqual([
      'web: service deployment IN_PROGRESS',
      'web: stage PRODUCTION_TRAFFIC_SHIFT, 5 % of the production traffic on the new version',
      'web: stage PRODUCTION_TRAFFIC_SHIFT, 100 % of the production traffic on the new version',
    ]);
    expect(progress.moments.map((moment) => moment.at)).toEqual([T0 + 5, T0 + 100]);
  });

  it('says once that a person is waited for, and where it stands once a minute', () => {
    const { lines, progress } = start();
    const hook = { hookId: 'h-1', targetType: 'PAUSE', status: 'AWAITING_ACTION' };
    const held = staged('PRE_SCALE_UP', 0, { lifecycleHookDetails: [hook] });
    for (let seconds = 0; seconds <= 120; seconds += 4)
      progress.tell(rollout, { service: at(1, {}), serviceDeployment: held }, seconds * 1000);
    expect(lines.filter((line) => /^web: waiting at a pause hook .*--hook-id h-1$/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /^web: still rolling: 0 of 1 .*; in stage PRE_SCALE_UP, /.test(line))).toHaveLength(
      2,
    );
  });
});
