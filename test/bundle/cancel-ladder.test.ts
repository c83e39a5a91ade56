import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../local-aws/faults.ts';
import { pacerOf } from '../runner/pacer.ts';
import { type ActionRun, Job } from '../runner/runner.ts';
import { open, type Scene, Stage } from './cancel-scenes.ts';
import { DEPLOYERS } from './deployers.ts';
import './all-clients.ts';
import type { World } from './world.ts';

/*
 * At real speed, with the runner's own ladder (SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL): a job is cancelled while AWS
 * does not answer a call. Until the main step has ended, the local AWS's clock runs in real time or waits for the
 * process; for the post step it runs faster.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.strike());

/** A task that does not start before the post step has looked for it, even on a slow machine. */
const NEVER = { start: 36_000 };

/** AWS receives the call, and the response is lost. */
const hung = (operation: string): Fault => ({
  name: 'lost-answer',
  operations: [operation],
  seconds: 600,
  count: 1,
});
const errorsOf = (run: ActionRun) =>
  [...run.annotations, ...(run.post?.annotations ?? [])].filter(({ kind }) => kind === 'error');

/** When the job is cancelled: while the call to `operation` hangs, or `after` ms after a log line, before the call. */
interface CancelTime {
  readonly operation: string;
  readonly onCancel: string;
  readonly before?: { readonly line: RegExp; readonly ms: number };
}

/** Cancels the scene's step. Time waits for its process, which may get no CPU time for seconds on a busy machine. */
async function cancel(
  scene: Scene,
  { operation, onCancel, before }: CancelTime,
  look: (run: ActionRun, world: World, ladder: { mainMs: number; postMs: number }) => Promise<void> | void,
): Promise<void> {
  const world = await open(scene, 1);
  let pace: NodeJS.Timeout | undefined;
  try {
    const cancelled = new AbortController();
    let cancelledAt = 0;
    const cancelIn = (ms: number) =>
      setTimeout(() => {
        cancelledAt = world.aws.clock.now();
        cancelled.abort();
      }, ms);
    world.aws.setFaults([hung(operation)]);
    const isHung = () => world.aws.faults()[0]?.hits === 1;
    pace = setInterval(() => {
      if (before || !isHung()) return;
      clearInterval(pace);
      cancelIn(200);
    }, 20);
    const job = new Job({ aws: world.aws, paced: true });
    const policy = scene.action === 'run-task' ? {} : { 'on-cancel': onCancel };
    let seen = false;
    const run = await job.step(scene.action, {
      inputs: { cluster: 'demo', service: 'web', ...scene.inputs, ...policy },
      signal: cancelled.signal,
      onLine: ({ text }) => {
        if (seen || !before?.line.test(text)) return;
        seen = true;
        cancelIn(before.ms);
      },
    });
    clearInterval(pace);
    const mainMs = world.aws.clock.now() - cancelledAt;
    expect(isHung()).toBe(true);
    world.aws.setFaults([]);
    // ECS's clock runs ten times as fast for the post step, because the duration of ECS's work does not matter here.
    pace = setInterval(() => world.aws.step(1000), 100);
    const { passed } = pacerOf(world.aws.clock);
    const postAt = passed();
    await job.end();
    clearInterval(pace);
    await look(run, world, { mainMs, postMs: passed() - postAt });
  } finally {
    clearInterval(pace);
    await world.end();
  }
}

describe('a job that runs at real speed and is cancelled while AWS does not respond', () => {
  it.concurrent.each(
    DEPLOYERS.flatMap((by) => {
      const [[service, update], [, stop]] = by.writes;
      const operation = (name: string) => `${service}:${name}`;
      return [
        // The step waits until the SIGTERM for the call that may have taken effect.
        { by, operation: operation(update), sent: ['SIGINT', 'SIGTERM'], verdict: 'rolled-back' },
        // The step does not wait for a read.
        { by, operation: operation(by.reads), sent: ['SIGINT'], verdict: 'rolled-back' },
        // The last call has five seconds; the rest of the time until the SIGTERM is for a busy machine.
        {
          by,
          operation: operation(stop),
          before: { line: by.deploys, ms: 6000 },
          sent: expect.arrayContaining(['SIGINT']),
          verdict: 'rolled-back',
        },
        // Nothing was started, so the main step reports everything.
        { by, operation: 'ecs:RegisterTaskDefinition', sent: ['SIGINT', 'SIGTERM'], verdict: undefined },
      ];
    }),
  )(
    'to $operation, deploying with $by.name, exits in time, and its post step completes the work',
    async ({ by, operation, before, sent, verdict }) => {
      const scene: Scene = {
        by,
        action: 'deploy-service',
        requests: 0,
        inputs: { 'task-definition': stage.definition(by, 'b') },
        plans: [{ match: { image: 'b'.repeat(64) }, tasks: [NEVER] }],
      };
      await cancel(
        scene,
        { operation, onCancel: 'rollback', ...(before && { before }) },
        (run, world, { mainMs, postMs }) => {
          expect([run.sent, run.signal, run.exitCode, run.conclusion]).toEqual([sent, null, 1, 'cancelled']);
          expect(mainMs).toBeLessThan(10_000);
          expect(run.outputs).toMatchObject({ verdict: 'cancelled', reason: expect.stringMatching(/cancelled/) });
          expect(errorsOf(run)).toHaveLength(1);
          expect(postMs).toBeLessThan(240_000);
          if (verdict) {
            expect(run.post?.summary).toContain(`Deploy \`web\`: ${verdict}`);
            expect([run.post?.exitCode, by.deployed(world, 'web').length]).toEqual([1, 1]);
          } else {
            expect([run.post?.exitCode, by.deployed(world, 'web').length]).toEqual([0, 0]);
          }
          expect(by.stops(world)).toBe(verdict === 'rolled-back' ? 1 : 0);
        },
      );
    },
  );

  it.concurrent('to ecs:RunTask finds the started task by the client token in its post step, and stops the task', async () => {
    const scene = stage.scenes['while a task runs'] as Scene;
    const moment = { operation: 'ecs:RunTask', onCancel: '' };
    await cancel(scene, moment, (run, world, { mainMs }) => {
      expect([run.sent, run.signal, run.exitCode]).toEqual([['SIGINT', 'SIGTERM'], null, 1]);
      expect(mainMs).toBeLessThan(10_000);
      expect(run.outputs.verdict).toBe('cancelled');
      expect(errorsOf(run)).toHaveLength(1);
      expect(run.post?.summary).toContain('was stopped');
      expect(world.calls('StopTask')).toBe(1);
    });
  });

  it.concurrent.each(DEPLOYERS.map((by) => ({ by, operation: by.writes[0].join(':') })))(
    'to $operation follows the manual rollback in its post step',
    async ({ by, operation }) => {
      const byHand = stage.sceneOf(by, 'while a service is rolled back manually');
      const prepare = async (world: World) => {
        await byHand.prepare?.(world);
        world.aws.setPlans([{ match: {}, tasks: [NEVER] }]);
      };
      const scene: Scene = { ...byHand, prepare };
      const moment = { operation, onCancel: 'leave' };
      await cancel(scene, moment, (run, world, { mainMs }) => {
        expect([run.sent, run.signal, run.exitCode]).toEqual([['SIGINT', 'SIGTERM'], null, 1]);
        expect(mainMs).toBeLessThan(10_000);
        expect(run.outputs.verdict).toBe('cancelled');
        expect(errorsOf(run)).toHaveLength(1);
        expect(run.post?.summary).toMatch(/Roll back `web`: cancelled/);
        expect(by.deployed(world, 'web')).toHaveLength(1);
      });
    },
  );
});
