import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '../runner/runner.ts';
import { IMAGE_MISSING } from '../sentences/causes.ts';
import { capitalized, pattern } from '../sentences/pattern.ts';
import { Gate } from './gate.ts';
import { definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (letter: string) => {
  const path = join(folder, `${letter}.json`);
  writeFileSync(path, JSON.stringify(definition(letter)));
  return path;
};
const good = file('b');
const bad = file('d');
const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;

/** Slower than the other tests, because a process takes a long time for fifty updates, which the speed multiplies. */
const SPEED = 10;

/** A world with `count` services, `web-1` and so on, in addition to `web`. */
async function worldOf(count: number): Promise<World> {
  const world = await World.start();
  for (let number = 1; number <= count; number++) await world.createService(`web-${number}`);
  world.aws.setSpeed(SPEED);
  return world;
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `web-${index + 1}`);

interface Measured {
  readonly run: ActionRun;
  readonly results: { service: string; verdict: string; reason: string; 'serving-task-definition-arn': string }[];
  readonly calls: Record<string, number>;
  /** The largest number of services, service deployments or tasks in a call. */
  readonly most: Record<string, number>;
}

function measured(world: World, run: ActionRun): Measured {
  const calls: Record<string, number> = {};
  const most: Record<string, number> = {};
  for (const { operation, input } of world.aws.requests({ service: 'ecs' })) {
    calls[operation] = (calls[operation] ?? 0) + 1;
    const batch = (input.services ?? input.serviceDeploymentArns ?? input.tasks ?? []) as unknown[];
    most[operation] = Math.max(most[operation] ?? 0, batch.length);
  }
  return { run, calls, most, results: JSON.parse(run.outputs.results ?? '[]') };
}

async function deployTo(count: number): Promise<Measured> {
  const world = await worldOf(count);
  try {
    const run = await world.run('deploy-service', { service: names(count).join('\n'), 'task-definition': good });
    return measured(world, run);
  } finally {
    await world.end();
  }
}

/** The polls of a run; each reads all services, ten per call. */
const polls = ({ calls }: Measured, count: number) => (calls.DescribeServices ?? 0) / Math.ceil(count / 10);

describe('a step with several services', () => {
  const runs = new Map<number, Promise<Measured>>();
  const once = (count: number) => {
    const known = runs.get(count) ?? deployTo(count);
    runs.set(count, known);
    return known;
  };

  it.each([1, 10, 50, 100])(
    'deploys %i of them with one revision, one update per service, and batched reads',
    async (count) => {
      const one = await once(count);
      const { run, results, calls, most } = one;
      expect(run.annotations).toEqual([]);
      expect(run.outputs.verdict).toBe('deployed');
      expect(results.map(({ service }) => service)).toEqual(names(count));
      expect(new Set(results.map((result) => result['serving-task-definition-arn']))).toEqual(new Set([arn(2)]));
      expect(calls.RegisterTaskDefinition).toBe(1);
      expect(calls.UpdateService).toBe(count);
      expect(most.DescribeServices).toBe(Math.min(count, 10));
      expect(most.DescribeServiceDeployments).toBe(Math.min(count, 20));
      // One revision is registered once, however many services get it.
      expect(calls.DescribeTaskDefinition).toBeLessThanOrEqual(3);
      // Stopped tasks are read when a failure is visible, and at intervals.
      expect(calls.ListTasks ?? 0).toBeLessThanOrEqual(2 * count);
      // Each deployment's service deployment is looked up by its service, until it appears.
      expect(calls.ListServiceDeployments).toBeLessThanOrEqual(2 * count);
      expect(calls.DescribeServiceDeployments).toBeLessThanOrEqual(Math.ceil(count / 20) * (polls(one, count) + 1));
      // Tasks are listed by service, and described together: of each service, two of the old version were stopped. At the
      // end all are read once more, for the durations of the phases.
      const rounds = Math.ceil((calls.ListTasks ?? 0) / count);
      expect(calls.DescribeTasks ?? 0).toBeLessThanOrEqual(
        rounds * Math.ceil((2 * count) / 100) + Math.ceil((4 * count) / 100),
      );
    },
  );

  it('needs at most 1.5 times as many polls for fifty services as for one service', async () => {
    const [one, fifty] = [await once(1), await once(50)];
    // There would be many more polls if the services were followed one after the other. The duration would depend on
    // the machine.
    expect(polls(fifty, 50)).toBeLessThanOrEqual(1.5 * polls(one, 1));
  });

  it('logs each event of each service once', async () => {
    const { run } = await once(10);
    for (const name of names(10)) {
      const lines = run.lines.map(({ text }) => text).filter((text) => text.includes(`${name}: `));
      expect(lines.length).toBeLessThan(20);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.at(-1)).toMatch(/: deployed\. web:2 is active in service/);
    }
    for (const name of names(10)) expect(run.summary).toContain(`Deploy \`${name}\`: deployed`);
  });

  it('deploys the other services if one fails, and reports the failed service', async () => {
    const world = await worldOf(12);
    try {
      world.aws.setPlans([
        {
          match: { image: 'd'.repeat(64) },
          tasks: [
            {
              failToStart: {
                after: 3,
                stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found',
              },
            },
          ],
        },
      ]);
      const service = names(12).map((name) => (name === 'web-7' ? `${name}=${bad}` : name));
      const run = await world.run('deploy-service', { service: service.join('\n'), 'task-definition': good });
      const { results } = measured(world, run);
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
      expect(run.outputs.reason).toMatch(pattern`^web-7: ${capitalized(IMAGE_MISSING)}`);
      const others = results.filter((result) => result.service !== 'web-7');
      expect(new Set(others.map(({ verdict }) => verdict))).toEqual(new Set(['deployed']));
      expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
      expect(run.annotations[0]?.message).toMatch(/^web-7: rolled-back/);
    } finally {
      await world.end();
    }
  });

  it('describes the failed tasks of fifty services together, 100 per call', async () => {
    const world = await worldOf(50);
    try {
      world.aws.setPlans([
        { match: { image: 'd'.repeat(64) }, tasks: [{ exit: { after: 2, code: 3 }, healthy: false }] },
      ]);
      const service = names(50).join('\n');
      const run = await world.run('deploy-service', { service, 'task-definition': bad });
      const { results, calls, most } = measured(world, run);
      expect(results.map(({ verdict }) => verdict)).toEqual(names(50).map(() => 'rolled-back'));
      for (const { reason } of results) expect(reason).toMatch(/exit code 3 \(\d+ tasks\)/);
      expect(most.DescribeTasks).toBe(100);
      // A revision is read once, also for the logs of its containers.
      expect(calls.DescribeTaskDefinition).toBeLessThanOrEqual(4);
      // Three failures of each are counted before the circuit breaker is triggered, so no poll has more than four
      // calls.
      const rounds = (calls.ListTasks ?? 0) / 50;
      expect(rounds).toBeGreaterThan(3);
      expect(calls.DescribeTasks).toBeLessThanOrEqual(4 * Math.ceil(rounds));
    } finally {
      await world.end();
    }
  });

  it('does not delay the other services if the response to one update is lost', async () => {
    const world = await worldOf(12);
    try {
      world.aws.setFaults(['reset:ecs:UpdateService:1']);
      const run = await world.run('deploy-service', { service: names(12).join('\n'), 'task-definition': good });
      const { results } = measured(world, run);
      expect(results.map(({ verdict }) => verdict)).toEqual(names(12).map(() => 'deployed'));
      const updates = world.aws.requests({ service: 'ecs', operation: 'UpdateService' });
      expect(updates).toHaveLength(13);
      const seconds = updates.map(({ time }) => (time - (updates[0]?.time ?? Number.NaN)) / 1000);
      // The lost update is sent again after 30 s of reads; the others are in progress, and are polled, long before.
      expect(updates[12]?.input.service).toBe(updates[0]?.input.service);
      expect(seconds[12]).toBeGreaterThanOrEqual(30);
      expect(seconds[11]).toBeLessThan(25);
      const looks = world.aws.requests({ service: 'ecs', operation: 'DescribeServiceDeployments' });
      const early = looks.filter(({ time }) => time < (updates[12]?.time ?? 0));
      expect(new Set(early.flatMap(({ input }) => input.serviceDeploymentArns)).size).toBe(11);
    } finally {
      await world.end();
    }
  });

  it.each([
    ['gets a response', 0],
    ['gets no response', 'never'],
  ] as const)(
    'sends no more updates if it is cancelled during the fifth update, which %s, and rolls back the updated services',
    async (_name, hold) => {
      const world = await worldOf(30);
      // None completes before the step is cancelled, however slow the machine is.
      world.aws.setPlans([{ match: { image: 'b'.repeat(64) }, tasks: [{ start: 1800 }] }]);
      const cancel = new AbortController();
      let cancelled: Promise<unknown> | undefined;
      const gate = await Gate.open(world.aws, {
        operation: 'UpdateService',
        number: 5,
        place: 'before',
        run: () => {
          cancel.abort();
          // A busy machine may take a while to deliver the signal to the process.
          cancelled = new Promise((resolve) => setTimeout(resolve, 1000));
          return new Promise<void>((resolve) => hold === 'never' || resolve());
        },
        later: async () => cancelled,
      });
      try {
        const inputs = { service: names(30).join('\n'), 'task-definition': good, 'on-cancel': 'rollback' };
        const step = await world.run('deploy-service', inputs, { aws: gate.aws, signal: cancel.signal });
        const operations = [...gate.operations];
        world.aws.step(45 * 60_000);
        const forward = world.aws
          .requests({ service: 'ecs', operation: 'UpdateService' })
          .filter(({ input }) => input.taskDefinition === arn(2))
          .map(({ input }) => input.service as string);
        const services = await Promise.all(names(30).map((name) => world.service(name)));
        expect(gate.operations).toEqual(operations);
        expect(new Set(forward).size).toBe(forward.length);
        expect(forward.length).toBeGreaterThanOrEqual(4);
        expect(forward.length).toBeLessThan(20);
        expect(step.conclusion).not.toBe('success');
        for (const { serviceName, deployments = [] } of services) {
          const end = deployments.map(({ taskDefinition, rolloutState }) => `${taskDefinition} ${rolloutState}`);
          expect([serviceName, end]).toEqual([serviceName, [`${arn(1)} COMPLETED`]]);
        }
        for (const name of forward) expect(step.post?.summary ?? step.summary).toContain(`\`${name}\``);
      } finally {
        await gate.close();
        await world.end();
      }
    },
  );

  it('slows down all reads when ECS throttles, without changing the verdicts', async () => {
    const world = await worldOf(30);
    try {
      world.aws.setFaults([
        { name: 'throttling', operations: ['ecs:Describe*', 'ecs:List*'], probability: 0.5, for: 45 },
      ]);
      const run = await world.run('deploy-service', { service: names(30).join('\n'), 'task-definition': good });
      const { results } = measured(world, run);
      expect(run.outputs.verdict).toBe('deployed');
      expect(results.filter(({ verdict }) => verdict === 'deployed')).toHaveLength(30);
      expect(world.calls('UpdateService')).toBe(30);
    } finally {
      await world.end();
    }
  });
});
