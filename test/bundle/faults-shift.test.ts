import { afterAll, describe, expect, it } from '@jest/globals';
import './all-clients.ts';
import { pattern } from '../sentences/pattern.ts';
import { TERMINATION } from '../sentences/rollout.ts';
import { createOfCodeDeploy } from './codedeploy.ts';
import { arnOf, clientOf, DEPLOYERS, type Deployer } from './deployers.ts';
import {
  chosen,
  expectDeployed,
  expectUnknown,
  Files,
  faultFor,
  inWorld,
  isLasting,
  LASTING,
  PASSING,
  readsSince,
  runWithFault,
  TWO_POLLS,
} from './fault-run.ts';
import { alarmOf, blueGreen, canary, pause, startNative } from './native.ts';
import { World } from './world.ts';

/* SEED repeats a sample; DEEP runs all tests. */

const files = new Files();
afterAll(() => files.remove());

/** How a controller deploys by canary, and by blue/green with an alarm. */
interface Shift {
  readonly by: Deployer;
  /** A canary that waits at a pause. */
  startCanary(): Promise<World>;
  /** Ends the pause, once calls are answered again. */
  proceed(world: World): Promise<void>;
  /** The stages of the canary that take time, with the log line of each. */
  readonly stages: Readonly<Record<string, RegExp>>;
  startMonitored(): Promise<World>;
  /** When the alarm goes into ALARM, and the log line of the rollback: if there is none, faults begin with the alarm. */
  readonly alarm: { readonly when: RegExp; readonly seen?: RegExp };
}

const [ecs, codeDeploy] = DEPLOYERS;
/** ECS itself continues after a minute. */
const pausing = {
  ...pause('POST_TEST_TRAFFIC_SHIFT'),
  timeoutConfiguration: { timeoutInMinutes: 1, action: 'CONTINUE' },
} as const;
const alarms = { alarmNames: ['web-5xx'], enable: true, rollback: true };

const CONFIGURATION = 'Canary10Percent1Minute';
const AUTO = { enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM' as const] };

async function startCodeDeploy(readyMinutes: number): Promise<World> {
  const world = await World.start({ service: false });
  const client = await clientOf(world);
  await client.createDeploymentConfig({
    deploymentConfigName: CONFIGURATION,
    computePlatform: 'ECS',
    trafficRoutingConfig: {
      type: 'TimeBasedCanary',
      timeBasedCanary: { canaryPercentage: 10, canaryInterval: 1 },
    },
  });
  const ready = readyMinutes
    ? { actionOnTimeout: 'STOP_DEPLOYMENT' as const, waitTimeInMinutes: readyMinutes }
    : { actionOnTimeout: 'CONTINUE_DEPLOYMENT' as const };
  const created = await createOfCodeDeploy(world, 'web', {
    deploymentConfigName: CONFIGURATION,
    alarmConfiguration: { enabled: true, alarms: [{ name: 'web-5xx' }] },
    autoRollbackConfiguration: AUTO,
    blueGreenDeploymentConfiguration: {
      deploymentReadyOption: ready,
      terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 1 },
    },
  });
  created.destroy();
  client.destroy();
  return world;
}

const SHIFTS: readonly Shift[] = [
  {
    by: ecs,
    startCanary: () => startNative(false, { ...canary, lifecycleHooks: [pausing] }),
    proceed: () => Promise.resolve(),
    stages: {
      'at a pause': /waiting at a pause hook/,
      'as the traffic shifts': /stage PRODUCTION_TRAFFIC_SHIFT, 10%/,
      'during the bake time': /stage BAKE_TIME/,
    },
    startMonitored: () => startNative(false, { ...blueGreen, alarms }),
    alarm: { when: /stage BAKE_TIME/, seen: /alarm web-5xx is in ALARM/ },
  },
  {
    by: codeDeploy,
    startCanary: () => startCodeDeploy(10),
    proceed: async (world) => {
      const client = await clientOf(world);
      await world.aws.clock.sleep(45_000);
      const names = { applicationName: 'AppECS-demo-web', deploymentGroupName: 'DgpECS-demo-web' };
      const { deployments: [deploymentId] = [] } = await client.listDeployments(names);
      await client.continueDeployment({ deploymentId, deploymentWaitType: 'READY_WAIT' });
      client.destroy();
    },
    stages: {
      'before the traffic shifts': /waiting to be continued/,
      'as the traffic shifts': /10% of the production traffic/,
      'during the termination wait': pattern`${TERMINATION}`,
    },
    startMonitored: () => startCodeDeploy(0),
    alarm: { when: /10% of the production traffic/ },
  },
];

describe.each(SHIFTS)('a canary deployment by $by.name', ({ by, startCanary, proceed, stages }) => {
  const [paused = /./] = Object.values(stages);

  for (const name of chosen(by, PASSING, 3))
    it.concurrent(`is reported as deployed despite the fault ${name} for half a minute in each stage`, () =>
      inWorld(startCanary, async (world) => {
        const left = new Set(Object.values(stages));
        const hits: number[] = [];
        const count = () => hits.push(world.aws.faults().reduce((sum, one) => sum + one.hits, 0));
        let proceeds: Promise<void> | undefined;
        const onLine = ({ text }: { text: string }) => {
          if (paused.test(text)) proceeds ??= proceed(world);
          for (const line of left) {
            if (!line.test(text)) continue;
            left.delete(line);
            count();
            world.aws.setFaults([faultFor(name, by.operations.all, { for: 30 })]);
          }
        };
        const run = await world.run('deploy-service', { 'task-definition': files.of(by).good }, { onLine });
        await proceeds;
        count();
        expectDeployed(run, world, by);
        expect(by.deployed(world, 'web')).toHaveLength(1);
        expect(hits.map((some) => some > 0)).toEqual([false, true, true, true]);
      }));

  const rows = LASTING.flatMap((name) => Object.entries(stages).map(([stage, line]) => [name, stage, line] as const));
  for (const [name, stage, line] of chosen(by, rows, 3))
    it.concurrent(`is reported as unknown within two polls if the fault ${name} begins ${stage}`, () =>
      inWorld(startCanary, async (world) => {
        let proceeds: Promise<void> | undefined;
        const onLine = ({ text }: { text: string }) => {
          if (line !== paused && paused.test(text)) proceeds ??= proceed(world);
        };
        const fault = faultFor(name, by.operations.all);
        const { run, beganAt } = await runWithFault(world, files.of(by).good, line, fault, onLine);
        await proceeds;
        expectUnknown(run, world, by, name, beganAt);
      }));
});

describe.each(SHIFTS)(
  'a deployment by $by.name that is rolled back because of an alarm',
  ({ by, startMonitored, alarm }) => {
    for (const name of chosen(by, [...PASSING, ...LASTING], 4))
      it.concurrent(`is reported as ${isLasting(name) ? 'unknown' : 'rolled-back'} despite the fault ${name}`, () =>
        inWorld(startMonitored, async (world) => {
          const ring = await alarmOf(world, 'web-5xx');
          let beganAt = Number.NaN;
          const begin = () => {
            beganAt = world.aws.clock.now();
            world.aws.setFaults([faultFor(name, by.operations.all, isLasting(name) ? {} : { for: 40 })]);
          };
          let rung: Promise<unknown> | undefined;
          const onLine = ({ text }: { text: string }) => {
            if (!rung && alarm.when.test(text)) rung = alarm.seen ? ring() : ring().then(begin);
            if (Number.isNaN(beganAt) && alarm.seen?.test(text)) begin();
          };
          const run = await world.run('deploy-service', { 'task-definition': files.of(by).good }, { onLine });
          await rung;
          expect(world.aws.faults().reduce((sum, one) => sum + one.hits, 0)).toBeGreaterThan(0);
          expect(by.deployed(world, 'web')).toHaveLength(1);
          if (isLasting(name)) {
            expect(run.outputs).toMatchObject({ verdict: 'unknown', 'rolled-back': 'false' });
            expect(readsSince(world, beganAt)).toBeLessThanOrEqual(TWO_POLLS);
          } else {
            expect(run.outputs).toMatchObject({
              verdict: 'rolled-back',
              'serving-task-definition-arn': arnOf(by, 'first'),
            });
            expect(run.outputs.reason).toMatch(/\bweb-5xx\b/);
            expect(run.outputs.reason).toMatch(/alarm/i);
          }
        }));
  },
);
