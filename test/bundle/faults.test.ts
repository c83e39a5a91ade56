import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { FAULT_NAMES, type Fault, type FaultName } from '../../local-aws/faults.ts';
import type { ActionRun } from '../runner/runner.ts';
import { alarmOf, blueGreen, canary, pause, startNative } from './native.ts';
import './all-clients.ts';
import { definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (letter: string) => {
  const path = join(folder, `${letter}.json`);
  writeFileSync(path, JSON.stringify(definition(letter)));
  return path;
};
const good = file('b');
const missing = file('d');
const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;

/** Slower than the other tests: five at a time share the machine, and a call's timeout is scaled too. */
const SPEED = 20;

/** Reads of two polls, and of the earlier deployments, which are read once in addition. */
const TWO_POLLS = 4;

const PASSING = ['throttling', 'server-error', 'reset', 'lost-answer', 'stale-reads'] as const;
/** Responses to UpdateService that are not from AWS, after it took effect. */
const MISANSWERED = ['html-answer', 'empty-answer', 'null-answer', 'stalled-answer', 'slow-answer'] as const;
const LASTING = ['expired-token', 'denied'] as const;
const WORDS = { 'expired-token': /expired/, denied: /Allow ecs:\w+|denied/ } as const;

/** Its own world, so that many run at a time. */
async function inWorld(test: (world: World) => Promise<void>, start = () => World.start()): Promise<void> {
  const world = await start();
  try {
    world.aws.setSpeed(SPEED);
    world.aws.setPlans([
      {
        match: { image: 'd'.repeat(64) },
        tasks: [
          {
            failToStart: { after: 5, stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found' },
          },
        ],
      },
    ]);
    await test(world);
  } finally {
    await world.end();
  }
}

/**
 * Runs with a fault that starts when a line of the log matches; also returns that time. The fault's `for` counts from
 * the first call that it affects, however long a busy machine takes until then.
 */
async function runWithFault(
  world: World,
  path: string,
  when: RegExp,
  { for: seconds, ...fault }: Fault,
): Promise<{ run: ActionRun; beganAt: number; hits: number }> {
  const { clock } = world.aws;
  let beganAt = Number.NaN;
  let hits = 0;
  let ends = Number.POSITIVE_INFINITY;
  const watch = setInterval(() => {
    hits = Math.max(hits, world.aws.faults()[0]?.hits ?? 0);
    if (seconds !== undefined && hits > 0) ends = Math.min(ends, clock.now() + seconds * 1000);
    if (clock.now() >= ends) world.aws.setFaults([]);
  }, 20);
  const run = await world.run(
    'deploy-service',
    { 'task-definition': path },
    {
      onLine: ({ text }) => {
        if (!Number.isNaN(beganAt) || !when.test(text)) return;
        beganAt = clock.now();
        world.aws.setFaults([fault]);
      },
    },
  );
  clearInterval(watch);
  return { run, beganAt, hits };
}

/** Two polls, and one more for the active revision at the end. */
function readsSince(world: World, time: number): number {
  return world.aws.requests({ service: 'ecs', operation: 'DescribeServices' }).filter((read) => read.time >= time)
    .length;
}

function faultFor(name: FaultName, operations: string[], more: Partial<Fault>): Fault {
  return name === 'stale-reads' ? { name, seconds: 10, operations: ['ecs:*'], ...more } : { name, operations, ...more };
}

function expectDeployed(run: ActionRun, world: World): void {
  expect(run.annotations).toEqual([]);
  expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
  expect(world.calls('StopServiceDeployment')).toBe(0);
}

async function deploymentsOf(world: World): Promise<(string | undefined)[]> {
  world.aws.setFaults([]);
  const { deployments = [] } = await world.service();
  return deployments.map(({ taskDefinition }) => taskDefinition);
}

it('the list has all faults of the local AWS', () => {
  expect([...PASSING, ...MISANSWERED, ...LASTING].toSorted()).toEqual(FAULT_NAMES.toSorted());
});

describe('before the update, a fault', () => {
  it.concurrent.each(PASSING)('of the kind %s delays the step and decides nothing', (name) =>
    inWorld(async (world) => {
      world.aws.setFaults([faultFor(name, ['ecs:Describe*'], { count: 2 })]);
      const run = await world.run('deploy-service', { 'task-definition': good });
      expectDeployed(run, world);
      expect(world.calls('UpdateService')).toBe(1);
      expect(world.aws.faults()[0]?.hits).toBeGreaterThanOrEqual(2);
    }),
  );

  it.concurrent.each(LASTING)('of the kind %s ends as refused immediately, and nothing is written', (name) =>
    inWorld(async (world) => {
      world.aws.setFaults([faultFor(name, ['ecs:*'], {})]);
      const run = await world.run('deploy-service', { 'task-definition': good });
      expect(run.outputs.verdict).toBe('refused');
      expect(run.outputs.reason).toMatch(WORDS[name]);
      expect(world.calls('DescribeServices')).toBe(1);
      expect(await deploymentsOf(world)).toEqual([arn(1)]);
    }),
  );
});

describe('at UpdateService, a fault', () => {
  it.concurrent.each(PASSING)('of the kind %s ends in exactly one deployment', (name) =>
    inWorld(async (world) => {
      world.aws.setFaults([faultFor(name, ['ecs:UpdateService'], name === 'stale-reads' ? { for: 60 } : { count: 1 })]);
      const run = await world.run('deploy-service', { 'task-definition': good });
      expectDeployed(run, world);
      expect(await deploymentsOf(world)).toContain(arn(2));
      expect(world.calls('UpdateService')).toBeLessThanOrEqual(2);
    }),
  );

  it.concurrent.each(LASTING)('of the kind %s ends as refused, and the old version stays active', (name) =>
    inWorld(async (world) => {
      world.aws.setFaults([faultFor(name, ['ecs:UpdateService'], {})]);
      const run = await world.run('deploy-service', { 'task-definition': good });
      expect(run.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': arn(1) });
      expect(run.outputs.reason).toMatch(WORDS[name]);
      expect(world.calls('UpdateService')).toBe(1);
      expect(await deploymentsOf(world)).toEqual([arn(1)]);
    }),
  );
});

describe('an UpdateService call that took effect', () => {
  const answers: readonly Fault[] = [
    { name: 'html-answer', status: 403 },
    { name: 'html-answer', status: 404 },
    { name: 'html-answer', status: 200 },
    { name: 'empty-answer', status: 408 },
    { name: 'empty-answer', status: 413 },
    { name: 'null-answer', status: 499 },
    { name: 'null-answer', status: 200 },
    { name: 'stalled-answer' },
    { name: 'slow-answer' },
  ];
  it.concurrent.each(answers.map((fault) => [`${fault.name} ${fault.status ?? ''}`.trim(), fault] as const))(
    'is checked, sent once, and followed to its end if its response is replaced with %s',
    (_, fault) =>
      inWorld(async (world) => {
        world.aws.setFaults([{ ...fault, operations: ['ecs:UpdateService'], count: 1 }]);
        const run = await world.run('deploy-service', { 'task-definition': good });
        expectDeployed(run, world);
        expect(world.calls('UpdateService')).toBe(1);
      }),
  );
});

describe('reads with invalid responses', () => {
  it.concurrent.each(['stalled-answer', 'slow-answer', 'html-answer'] as const)(
    'of the kind %s for a minute decide nothing, and do not block the step forever',
    (name) =>
      inWorld(async (world) => {
        const fault = faultFor(name, ['ecs:Describe*', 'ecs:List*'], { for: 60 });
        const { run, hits } = await runWithFault(world, good, /service deployment IN_PROGRESS/, fault);
        expectDeployed(run, world);
        expect(hits).toBeGreaterThan(0);
      }),
  );
});

describe('while the deployment is in progress, a fault', () => {
  it.concurrent.each(PASSING)('of the kind %s for half a minute decides nothing', (name) =>
    inWorld(async (world) => {
      const fault = faultFor(name, ['ecs:*'], { for: 30 });
      const { run, hits } = await runWithFault(world, good, /service deployment IN_PROGRESS/, fault);
      expectDeployed(run, world);
      expect(world.calls('UpdateService')).toBe(1);
      expect(hits).toBeGreaterThan(0);
    }),
  );

  it.concurrent.each(LASTING)('of the kind %s ends the wait within two polls, as unknown', (name) =>
    inWorld(async (world) => {
      const fault = faultFor(name, ['ecs:*'], {});
      const { run, beganAt } = await runWithFault(world, good, /service deployment IN_PROGRESS/, fault);
      expect(run.exitCode).toBe(1);
      expect(run.outputs.verdict).toBe('unknown');
      expect(run.outputs.reason).toMatch(WORDS[name]);
      expect(readsSince(world, beganAt)).toBeLessThanOrEqual(TWO_POLLS);
      expect(world.calls('UpdateService')).toBe(1);
    }),
  );
});

describe('while the deployment is rolled back, a fault', () => {
  it.concurrent.each(PASSING)('of the kind %s for half a minute decides nothing', (name) =>
    inWorld(async (world) => {
      const fault = faultFor(name, ['ecs:*'], { for: 30 });
      const { run, hits } = await runWithFault(world, missing, /rolling back to \S+:\d+:/, fault);
      expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
      expect(run.outputs.reason).toMatch(/^The image is not in the registry/);
      const updates = world.aws.requests({ service: 'ecs', operation: 'UpdateService' });
      expect(updates.filter(({ input }) => input.taskDefinition === arn(2))).toHaveLength(1);
      expect(hits).toBeGreaterThan(0);
      world.aws.setFaults([]);
      const [primary, ...others] = (await world.service()).deployments ?? [];
      expect(others).toEqual([]);
      expect(primary).toMatchObject({ taskDefinition: arn(1), rolloutState: 'COMPLETED' });
      // The first deployment, ours, and at most one restore with UpdateService if StopServiceDeployment had no response
      // three times.
      expect(await world.countDeployments()).toBeLessThanOrEqual(3);
    }),
  );

  it.concurrent.each(LASTING)(
    'of the kind %s ends the wait within two polls, and is not reported as a rollback',
    (name) =>
      inWorld(async (world) => {
        const fault = faultFor(name, ['ecs:*'], {});
        const { run, beganAt } = await runWithFault(world, missing, /requested a rollback/, fault);
        expect(run.outputs).toMatchObject({ verdict: 'unknown', 'rolled-back': 'false' });
        expect(run.outputs.reason).toMatch(WORDS[name]);
        expect(readsSince(world, beganAt)).toBeLessThanOrEqual(TWO_POLLS);
      }),
  );
});

/** The stages of a canary that take time, with the log line of each; ECS continues at the pause after a minute. */
const STAGES = {
  'at a pause': /waiting at a pause hook/,
  'as its traffic shifts': /stage PRODUCTION_TRAFFIC_SHIFT, 10 %/,
  'in its bake time': /stage BAKE_TIME/,
} as const;
const pausing = {
  ...pause('POST_TEST_TRAFFIC_SHIFT'),
  timeoutConfiguration: { timeoutInMinutes: 1, action: 'CONTINUE' },
} as const;
const startCanary = () => startNative(false, { ...canary, lifecycleHooks: [pausing] });

describe('a fault during a canary deployment', () => {
  it.concurrent.each(PASSING)('of the kind %s for half a minute in each stage decides nothing', (name) =>
    inWorld(async (world) => {
      const left = new Set(Object.values(STAGES));
      const hits: number[] = [];
      const count = () => hits.push(world.aws.faults().reduce((sum, one) => sum + one.hits, 0));
      const onLine = ({ text }: { text: string }) => {
        for (const line of left) {
          if (!line.test(text)) continue;
          left.delete(line);
          count();
          world.aws.setFaults([faultFor(name, ['ecs:*'], { for: 30 })]);
        }
      };
      const run = await world.run('deploy-service', { 'task-definition': good }, { onLine });
      count();
      expectDeployed(run, world);
      expect(world.calls('UpdateService')).toBe(1);
      expect(hits.map((some) => some > 0)).toEqual([false, true, true, true]);
    }, startCanary),
  );

  it.concurrent.each(
    LASTING.flatMap((name) => Object.entries(STAGES).map(([stage, line]) => [name, stage, line] as const)),
  )('of the kind %s %s ends the wait within two polls, as unknown', (name, _, line) =>
    inWorld(async (world) => {
      const { run, beganAt } = await runWithFault(world, good, line, faultFor(name, ['ecs:*'], {}));
      expect(run.outputs).toMatchObject({ verdict: 'unknown', reason: expect.stringMatching(WORDS[name]) });
      expect(readsSince(world, beganAt)).toBeLessThanOrEqual(TWO_POLLS);
      expect(world.calls('UpdateService')).toBe(1);
    }, startCanary),
  );
});

describe('while an alarm rolls back a blue/green deployment, a fault', () => {
  const alarms = { alarmNames: ['web-5xx'], enable: true, rollback: true };
  const startMonitored = () => startNative(false, { ...blueGreen, alarms });
  const names = [...PASSING, ...LASTING];

  it.concurrent.each(names)('of the kind %s is not reported as another outcome', (name) =>
    inWorld(async (world) => {
      const ring = await alarmOf(world, 'web-5xx');
      const isPassing = !Object.hasOwn(WORDS, name);
      let rung: Promise<unknown> | undefined;
      let beganAt = Number.NaN;
      const onLine = ({ text }: { text: string }) => {
        if (!rung && /stage BAKE_TIME/.test(text)) rung = ring();
        if (!Number.isNaN(beganAt) || !/alarm web-5xx is in ALARM/.test(text)) return;
        beganAt = world.aws.clock.now();
        world.aws.setFaults([faultFor(name, ['ecs:*'], isPassing ? { for: 40 } : {})]);
      };
      const run = await world.run('deploy-service', { 'task-definition': good }, { onLine });
      const hits = world.aws.faults().reduce((sum, one) => sum + one.hits, 0);
      expect(hits).toBeGreaterThan(0);
      expect(world.calls('UpdateService')).toBe(1);
      if (isPassing) {
        expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
        expect(run.outputs.reason).toMatch(/^Alarm web-5xx is in ALARM/);
      } else {
        expect(run.outputs).toMatchObject({ verdict: 'unknown', 'rolled-back': 'false' });
        expect(readsSince(world, beganAt)).toBeLessThanOrEqual(TWO_POLLS);
      }
    }, startMonitored),
  );
});
