import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ApplicationAutoScaling,
  type RegisterScalableTargetCommandInput,
} from '@aws-sdk/client-application-auto-scaling';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { NOT_SCALED } from '../sentences/rollout.ts';
import { preloadsOf } from './cancel-check.ts';
import { DEPLOYERS, writeDefinition } from './deployers.ts';
import { crashing, SPEED, type World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const preloads = preloadsOf(write);

const OPEN = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: false,
};
const of = (service: string) =>
  ({
    ServiceNamespace: 'ecs',
    ResourceId: `service/demo/${service}`,
    ScalableDimension: 'ecs:service:DesiredCount',
  }) as const;

describe.each(DEPLOYERS)(
  "deploy-service with 'scaling' and services of $name, with only the permissions of its iam-policy.json,",
  (by) => {
    let world: World;
    let scaling: ApplicationAutoScaling;
    beforeEach(async () => {
      world = await by.start('api', 'still');
      world.policy = true;
      const { region, url: endpoint } = world.aws;
      scaling = new ApplicationAutoScaling({ region, endpoint, credentials: await world.admin.config.credentials() });
    });
    afterEach(async () => {
      scaling.destroy();
      await world.end();
    });

    const register = (service: string, more: Partial<RegisterScalableTargetCommandInput> = {}) =>
      scaling.registerScalableTarget({ ...of(service), MinCapacity: 1, MaxCapacity: 4, ...more });
    const target = async (service: string) => {
      const { ScalableTargets = [] } = await scaling.describeScalableTargets({
        ServiceNamespace: 'ecs',
        ResourceIds: [`service/demo/${service}`],
      });
      return ScalableTargets[0];
    };
    const deploy = (letter: string, inputs: StepOptions['inputs'], more: object = {}) =>
      world.run('deploy-service', { 'task-definition': writeDefinition(folder, by, letter), ...inputs }, more);
    /** The writes of the step to ECS and Application Auto Scaling, in their order. */
    const writes = () =>
      world.aws
        .requests({})
        .filter(
          ({ identity, operation }) => !identity?.includes('administrator') && !/^(Describe|List|Get)/.test(operation),
        )
        .map(({ operation, input }) => {
          const { SuspendedState } = (input ?? {}) as { SuspendedState?: object };
          return SuspendedState ? `${operation} ${JSON.stringify(Object.values(SuspendedState))}` : operation;
        });

    it('suspends scaling before the update and resumes it after a rollback, and keeps what was already suspended', async () => {
      await register('web', { SuspendedState: { ...OPEN, ScheduledScalingSuspended: true } });
      await register('api');
      world.aws.clearRequests();
      world.aws.setPlans([crashing('c')]);
      const run = await deploy('c', { service: 'web, api, still', scaling: 'suspend', ...by.soon });
      expect(run.outputs.verdict).toBe('rolled-back');
      const sent = writes();
      const updates = sent.indexOf(by.writes[0][1]);
      expect(sent.slice(0, updates).filter((one) => one.startsWith('RegisterScalableTarget'))).toEqual([
        'RegisterScalableTarget [true,true]',
        'RegisterScalableTarget [true,true,true]',
      ]);
      // The services are resumed at the same time, in any order.
      expect(sent.slice(-2).toSorted()).toEqual([
        'RegisterScalableTarget [false,false,false]',
        'RegisterScalableTarget [false,false]',
      ]);
      expect((await target('web'))?.SuspendedState).toEqual({ ...OPEN, ScheduledScalingSuspended: true });
      expect((await target('api'))?.SuspendedState).toEqual(OPEN);
      expect(await target('still')).toBeUndefined();
      expect(run.log).toContain(`still: ${NOT_SCALED}`);
    });

    it('lets the post step resume scaling after the step was killed', async () => {
      await register('web');
      world.aws.setSpeed(10);
      const run = await deploy(
        'b',
        { scaling: 'suspend' },
        { cancelWhen: by.deploys, env: { NODE_OPTIONS: `--import=${preloads.killed}` } },
      );
      expect(run.conclusion).toBe('cancelled');
      expect(run.post?.log).toContain('web: scaling resumed');
      expect((await target('web'))?.SuspendedState).toEqual(OPEN);
      world.aws.setSpeed(SPEED);
    });

    it('sets bounds and target tracking before the update, and restores them if the update is rolled back', async () => {
      await register('web');
      world.aws.clearRequests();
      world.aws.setPlans([crashing('c')]);
      const order = JSON.stringify({
        min: 2,
        max: 6,
        'target-tracking': {
          TargetValue: 60,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
        },
      });
      const policies = async () => {
        const { ScalingPolicies = [] } = await scaling.describeScalingPolicies(of('web'));
        return ScalingPolicies.map(({ TargetTrackingScalingPolicyConfiguration: one }) => one?.TargetValue);
      };
      const incomplete = await deploy('b', { scaling: '{"min":9}' });
      expect(incomplete.outputs).toMatchObject({ verdict: 'refused', 'refused-by': 'input' });
      const dry = await deploy('b', { scaling: order, 'dry-run': true });
      expect(dry.outputs.verdict).toBe('planned');
      expect(dry.log).toMatch(/~ scaling\.max: 4 → 6/);
      expect(dry.summary).toContain('+ scaling.slipway-ECSServiceAverageCPUUtilization.TargetValue: 60');
      expect(writes()).toEqual([]);
      expect((await deploy('b', { scaling: order })).outputs.verdict).toBe('deployed');
      expect(await target('web')).toMatchObject({ MinCapacity: 2, MaxCapacity: 6 });
      expect(await policies()).toEqual([60]);
      const back = await deploy('c', { scaling: order.replace('60', '30').replace('"max":6', '"max":9'), ...by.soon });
      expect(back.outputs.verdict).toBe('rolled-back');
      expect(await target('web')).toMatchObject({ MinCapacity: 2, MaxCapacity: 6 });
      expect(await policies()).toEqual([60]);
      const same = await deploy('b', { scaling: order });
      expect(same.outputs.verdict).toBe('unchanged');
    });
  },
);
