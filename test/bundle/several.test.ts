import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '../runner/runner.ts';
import { IMAGE_MISSING } from '../sentences/causes.ts';
import { capitalized, pattern } from '../sentences/pattern.ts';
import { createOfCodeDeploy } from './codedeploy.ts';
import { DEPLOYERS, type Deployer, writeDefinition } from './deployers.ts';
import { Gate } from './gate.ts';
import type { World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Slower than the other tests, because a process takes a long time for fifty updates, which the speed multiplies. */
const SPEED = 10;

/** A world with `count` services, `web-1` and so on, in addition to `web`. */
async function worldOf(by: Deployer, count: number): Promise<World> {
  const world = await by.start(...names(count));
  world.aws.setSpeed(SPEED);
  return world;
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `web-${index + 1}`);

const NO_IMAGE = { after: 3, stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found' };

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
  const requests = ['ecs', 'codedeploy'].flatMap((service) => world.aws.requests({ service }));
  for (const { operation, input } of requests) {
    calls[operation] = (calls[operation] ?? 0) + 1;
    const batch = (input.services ?? input.serviceDeploymentArns ?? input.tasks ?? []) as unknown[];
    most[operation] = Math.max(most[operation] ?? 0, batch.length);
  }
  return { run, calls, most, results: JSON.parse(run.outputs.results ?? '[]') };
}

/** The polls of a run; each reads all services, ten per call. */
const polls = ({ calls }: Measured, count: number) => (calls.DescribeServices ?? 0) / Math.ceil(count / 10);

interface Reads {
  /** The numbers of services that are deployed in one step, and the largest one for which the others are measured. */
  readonly counts: readonly number[];
  readonly many: number;
  /** The operation that reads a deployment's status, and the deployments that a call reads. */
  readonly status: string;
  readonly deployments: (input: Record<string, unknown>) => unknown;
  /** The reads of one service each, which precede the polls. */
  readonly single: (count: number) => number;
  /** The reads before the first write and in a poll, which are repeated while they are throttled. */
  readonly polled: readonly string[];
  /** Checks the number of reads of deployments that succeed, and of deployments whose tasks fail. */
  check(one: Measured, count: number): void;
  checkFailed(one: Measured, count: number): void;
}

/** The reads of each controller's own deployments. */
const READS: Readonly<Record<Deployer['name'], Reads>> = {
  ECS: {
    counts: [1, 10, 50, 100],
    many: 50,
    status: 'DescribeServiceDeployments',
    single: () => 0,
    polled: ['ecs:Describe*', 'ecs:List*'],
    deployments: ({ serviceDeploymentArns }) => serviceDeploymentArns,
    check: (one, count) => {
      const { calls, most } = one;
      expect(most.DescribeServiceDeployments).toBe(Math.min(count, 20));
      // Each deployment's service deployment is looked up by its service, until it appears.
      expect(calls.ListServiceDeployments).toBeLessThanOrEqual(2 * count);
      expect(calls.DescribeServiceDeployments).toBeLessThanOrEqual(Math.ceil(count / 20) * (polls(one, count) + 1));
      // One revision is registered once, however many services get it.
      expect(calls.DescribeTaskDefinition).toBeLessThanOrEqual(3);
    },
    checkFailed: ({ calls, most }, count) => {
      expect(most.DescribeTasks).toBe(100);
      // A revision is read once, also for the logs of its containers.
      expect(calls.DescribeTaskDefinition).toBeLessThanOrEqual(4);
      // Three failures of each are counted before the circuit breaker is triggered, so no poll has more than four
      // calls.
      const rounds = (calls.ListTasks ?? 0) / count;
      expect(rounds).toBeGreaterThan(3);
      expect(calls.DescribeTasks).toBeLessThanOrEqual(4 * Math.ceil(rounds));
    },
  },
  // CodeDeploy has no batched reads of deployments, and each service has its own first revision.
  CodeDeploy: {
    counts: [1, 10, 25],
    many: 25,
    status: 'GetDeployment',
    // Each service is read again when its deployment was created.
    single: (count) => count,
    polled: ['ecs:Describe*', 'ecs:List*', 'codedeploy:Get*', 'codedeploy:*Targets'],
    deployments: ({ deploymentId }) => deploymentId,
    check: (one, count) => {
      const { calls } = one;
      expect(calls.GetDeployment).toBeLessThanOrEqual(count * (polls(one, count) + 2));
      // The target of a deployment is looked up once.
      expect(calls.ListDeploymentTargets).toBeLessThanOrEqual(count);
      expect(calls.DescribeTaskDefinition).toBeLessThanOrEqual(count + 3);
    },
    checkFailed: ({ calls, most }, count) => {
      expect(most.DescribeTasks).toBe(100);
      expect(calls.DescribeTaskDefinition).toBeLessThanOrEqual(count + 4);
    },
  },
};

describe.each(DEPLOYERS)('a step with several services of $name', (by) => {
  const { counts, many, status, single, deployments, polled, check, checkFailed } = READS[by.name];
  const [good, bad] = ['b', 'd'].map((letter) => writeDefinition(folder, by, letter)) as [string, string];
  const [[begins, begin]] = by.writes;
  const runs = new Map<number, Promise<Measured>>();
  const once = (count: number) => {
    const known = runs.get(count) ?? deployTo(count);
    runs.set(count, known);
    return known;
  };

  async function deployTo(count: number): Promise<Measured> {
    const world = await worldOf(by, count);
    try {
      const run = await world.run('deploy-service', { service: names(count).join('\n'), 'task-definition': good });
      return measured(world, run);
    } finally {
      await world.end();
    }
  }

  it.each(counts)(
    'deploys %i of them with one revision, one deployment per service, and batched reads',
    async (count) => {
      const one = await once(count);
      const { run, results, calls, most } = one;
      expect(run.annotations).toEqual([]);
      expect(run.outputs.verdict).toBe('deployed');
      expect(results.map(({ service }) => service)).toEqual(names(count));
      expect(new Set(results.map((result) => result['serving-task-definition-arn'])).size).toBe(1);
      expect(calls.RegisterTaskDefinition).toBe(1);
      expect(calls[begin]).toBe(count);
      expect(most.DescribeServices).toBe(Math.min(count, 10));
      check(one, count);
      // Stopped tasks are read when a failure is visible, and at intervals.
      expect(calls.ListTasks ?? 0).toBeLessThanOrEqual(2 * count);
      // Tasks are listed by service, and described together: of each service, two of the old version were stopped. At the
      // end all are read once more, for the durations of the phases.
      const rounds = Math.ceil((calls.ListTasks ?? 0) / count);
      expect(calls.DescribeTasks ?? 0).toBeLessThanOrEqual(
        rounds * Math.ceil((2 * count) / 100) + Math.ceil((4 * count) / 100),
      );
    },
  );

  it(`needs at most 1.5 times as many polls for ${many} services as for one service`, async () => {
    const [one, all] = [await once(1), await once(many)];
    // There would be many more polls if the services were followed one after the other. The duration would depend on
    // the machine.
    const count = (measured: Measured, services: number) =>
      ((measured.calls.DescribeServices ?? 0) - single(services)) / Math.ceil(services / 10);
    expect(count(all, many)).toBeLessThanOrEqual(1.5 * count(one, 1));
  });

  it('logs each event of each service once', async () => {
    const { run } = await once(10);
    for (const name of names(10)) {
      const lines = run.lines.map(({ text }) => text).filter((text) => text.includes(`${name}: `));
      expect(lines.length).toBeLessThan(20);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.at(-1)).toMatch(/: deployed\. web:\d+ is active in service/);
    }
    for (const name of names(10)) expect(run.summary).toContain(`Deploy \`${name}\`: deployed`);
  });

  it('deploys the other services if one fails, and reports the failed service', async () => {
    const world = await worldOf(by, 12);
    try {
      world.aws.setPlans([{ match: { image: 'd'.repeat(64) }, tasks: [{ failToStart: NO_IMAGE }] }]);
      const { taskDefinition: before } = await by.active(world, 'web-7');
      const service = names(12).map((name) => (name === 'web-7' ? `${name}=${bad}` : name));
      const run = await world.run('deploy-service', { service: service.join('\n'), 'task-definition': good });
      const { results } = measured(world, run);
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ verdict: 'rolled-back' });
      expect(await by.active(world, 'web-7')).toEqual({ taskDefinition: before, isComplete: true });
      expect(run.outputs.reason).toMatch(pattern`^web-7: ${capitalized(IMAGE_MISSING)}`);
      const others = results.filter((result) => result.service !== 'web-7');
      expect(new Set(others.map(({ verdict }) => verdict))).toEqual(new Set(['deployed']));
      expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
      expect(run.annotations[0]?.message).toMatch(/^web-7: rolled-back/);
    } finally {
      await world.end();
    }
  });

  it(`describes the failed tasks of ${many} services together, 100 per call`, async () => {
    const world = await worldOf(by, many);
    try {
      world.aws.setPlans([
        { match: { image: 'd'.repeat(64) }, tasks: [{ exit: { after: 2, code: 3 }, healthy: false }] },
      ]);
      const service = names(many).join('\n');
      const run = await world.run('deploy-service', { service, 'task-definition': bad, ...by.soon });
      const one = measured(world, run);
      expect(one.results.map(({ verdict }) => verdict)).toEqual(names(many).map(() => 'rolled-back'));
      for (const { reason } of one.results) expect(reason).toMatch(/exit code 3 \(\d+ tasks\)/);
      checkFailed(one, many);
    } finally {
      await world.end();
    }
  });

  it('does not delay the other services if the response to one deployment request is lost', async () => {
    const world = await worldOf(by, 12);
    try {
      world.aws.setFaults([`reset:${begins}:${begin}:1`]);
      const run = await world.run('deploy-service', { service: names(12).join('\n'), 'task-definition': good });
      const { results } = measured(world, run);
      expect(results.map(({ verdict }) => verdict)).toEqual(names(12).map(() => 'deployed'));
      const requests = world.aws.requests({ service: begins, operation: begin });
      expect(requests).toHaveLength(13);
      const seconds = requests.map(({ time }) => (time - (requests[0]?.time ?? Number.NaN)) / 1000);
      // The lost request is sent again after 30 s of reads; the others are in progress, and are polled, long before.
      const [first, last] = [requests[0], requests[12]].map((one) => one?.input.service ?? one?.input.applicationName);
      expect(last).toBe(first);
      expect(seconds[12]).toBeGreaterThanOrEqual(30);
      expect(seconds[11]).toBeLessThan(25);
      const early = world.aws.requests({ operation: status }).filter(({ time }) => time < (requests[12]?.time ?? 0));
      expect(new Set(early.flatMap(({ input }) => deployments(input))).size).toBe(11);
    } finally {
      await world.end();
    }
  });

  it.each([
    ['gets a response', 0],
    ['gets no response', 'never'],
  ] as const)(
    'begins no more deployments if it is cancelled during the fifth request, which %s, and rolls back those that it began',
    async (_name, hold) => {
      const world = await worldOf(by, 30);
      // None completes before the step is cancelled, however slow the machine is.
      world.aws.setPlans([{ match: { image: 'b'.repeat(64) }, tasks: [{ start: 1800 }] }]);
      const before = await Promise.all(names(30).map((name) => by.active(world, name)));
      const cancel = new AbortController();
      let cancelled: Promise<unknown> | undefined;
      const gate = await Gate.open(world.aws, {
        operation: begin,
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
        const revisions = before.map(({ taskDefinition }) => taskDefinition);
        const forward = names(30).flatMap((name) =>
          by.deployed(world, name).flatMap((revision) => (revisions.includes(revision) ? [] : [name])),
        );
        const after = await Promise.all(names(30).map((name) => by.active(world, name)));
        expect(gate.operations).toEqual(operations);
        expect(new Set(forward).size).toBe(forward.length);
        expect(forward.length).toBeGreaterThanOrEqual(4);
        // Ten are in flight at the same time.
        expect(forward.length).toBeLessThan(20);
        expect(step.conclusion).not.toBe('success');
        expect(after).toEqual(before.map((one) => ({ ...one, isComplete: true })));
        for (const name of forward) expect(step.post?.summary ?? step.summary).toContain(`\`${name}\``);
      } finally {
        await gate.close();
        await world.end();
      }
    },
  );

  it('slows down all reads when AWS throttles, without changing the verdicts', async () => {
    const world = await worldOf(by, 30);
    try {
      world.aws.setFaults([{ name: 'throttling', operations: [...polled], probability: 0.5, for: 45 }]);
      const run = await world.run('deploy-service', { service: names(30).join('\n'), 'task-definition': good });
      const { results } = measured(world, run);
      expect(run.outputs.verdict).toBe('deployed');
      expect(results.filter(({ verdict }) => verdict === 'deployed')).toHaveLength(30);
      expect(world.aws.requests({ service: begins, operation: begin })).toHaveLength(30);
    } finally {
      await world.end();
    }
  });
});

it('a step with 25 services deploys those of both controllers, reports them in order, and names first the one that failed', async () => {
  const [ecs, codeDeploy] = DEPLOYERS;
  const world = await ecs.start(...names(25).filter((_, index) => index % 3 > 0));
  try {
    const ofCodeDeploy = names(25).filter((_, index) => index % 3 === 0);
    for (const name of ofCodeDeploy) (await createOfCodeDeploy(world, name)).destroy();
    world.aws.setSpeed(SPEED);
    world.aws.setPlans([{ match: { image: 'd'.repeat(64) }, tasks: [{ failToStart: NO_IMAGE }] }]);
    const deployerOf = (name: string) => (ofCodeDeploy.includes(name) ? codeDeploy : ecs);
    const [failing = ''] = ofCodeDeploy.slice(3);
    const before = await codeDeploy.active(world, failing);
    const [good, bad] = ['b', 'd'].map((letter) => writeDefinition(folder, codeDeploy, letter));
    const service = names(25).map((name) => (name === failing ? `${name}=${bad}` : name));
    const run = await world.run('deploy-service', { service: service.join('\n'), 'task-definition': `${good}` });
    const { results, most } = measured(world, run);
    expect(results.map((result) => `${result.service} ${result.verdict}`)).toEqual(
      names(25).map((name) => `${name} ${name === failing ? 'rolled-back' : 'deployed'}`),
    );
    expect(run.outputs.reason).toMatch(pattern`^${failing}: ${capitalized(IMAGE_MISSING)}`);
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
    expect(most.DescribeServices).toBe(10);
    for (const name of names(25)) {
      const by = deployerOf(name);
      if (name !== failing) expect(by.deployed(world, name)).toHaveLength(1);
      const { taskDefinition } = await by.active(world, name);
      const result = results.find((one) => one.service === name);
      expect(result?.['serving-task-definition-arn']).toMatch(new RegExp(`/${taskDefinition}$`));
    }
    expect((await codeDeploy.active(world, failing)).taskDefinition).toBe(before.taskDefinition);
  } finally {
    await world.end();
  }
});
