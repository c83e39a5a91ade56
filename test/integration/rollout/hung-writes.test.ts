import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RollOptions } from '../../../src/deploy/request.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import type { Policy, Rollout, RolloutContext } from '../../../src/rollout/state.ts';
import { runTask, stopRunningTasks } from '../../../src/run/run.ts';
import { CONTROLLERS, type ControllerCalls } from '../controllers.ts';
import { type LocalService, MINUTE, policy, startService } from '../local-service.ts';
import { LoopTime } from '../loop-time.ts';
import { StubServer } from '../stub-server.ts';

/** The local AWS and our code run this many times as fast as the event loop's time. */
const SPEED = 60;
/** The delay that a loaded machine may add, in simulated time. */
const SLACK_MS = 2 * MINUTE;

let local: LocalService;
let proxy: StubServer;
let hung: readonly string[];
/** How many calls hang. */
let hangs: number;
let time: LoopTime;
beforeEach(async () => {
  hung = [];
  hangs = Number.POSITIVE_INFINITY;
  time = new LoopTime();
  proxy = await StubServer.start();
});
afterEach(async () => {
  time.end();
  await proxy.end();
  await local.aws.close();
});

/** A proxy between us and AWS accepts the calls of `hung`, and neither forwards nor answers them. */
async function startBehindMiddlebox(...parameters: Parameters<typeof startService>): Promise<void> {
  local = await startService(...parameters);
  local.aws.clock.paceBy(time.passed);
  const { port } = new URL(local.aws.url);
  process.env.AWS_ENDPOINT_URL = proxy.url;
  proxy.answer = (given, answer) => {
    const operation = `${given.headers['x-amz-target']}`.split('.').at(-1) ?? '';
    if ((hung.includes(operation) || hung.includes('*')) && hangs-- > 0) return;
    const { method, url: path, headers } = given;
    const passed = request({ host: '127.0.0.1', port, method, path, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
    });
    given.pipe(passed);
  };
}

/** The context of a step that uses the running clock of the local AWS. */
function running(more: { fresh?: boolean } = {}): RolloutContext {
  const tools = local.tools(more);
  const { cancelled } = tools;
  local.aws.clock.setSpeed(SPEED);
  const sleep = (ms: number) => delay(ms / SPEED, undefined, { signal: cancelled }).catch(() => undefined);
  return { ...tools, clock: { now: () => local.aws.clock.now(), sleep, rate: SPEED } };
}

const optionsOf = (more: Partial<Policy>): RollOptions => ({
  policy: { ...policy, waitMs: MINUTE, rollbackMs: 3 * MINUTE, onTimeout: 'rollback', ...more },
  wait: true,
  logLines: 0,
  monitorSeconds: 0,
  region: 'eu-central-1',
});

/** Deploys a version that does not start; after the first update the calls `operations` get no response. */
async function deploy({ options }: ControllerCalls, operations: string[], more: Partial<Policy> = {}) {
  await startBehindMiddlebox({ tasks: [{ start: 100_000 }], ...options });
  const target = await local.target();
  const tools = running();
  let last: Rollout | undefined;
  const remember = ([rollout]: readonly Rollout[]) => {
    last = structuredClone(rollout);
    if (rollout?.own.id) hung = operations;
  };
  const began = local.aws.clock.now();
  const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
  const [result] = await rollOutServices({ ...tools, remember }, [assignment], optionsOf(more));
  return { result, last: last as Rollout | undefined, tookMs: local.aws.clock.now() - began };
}

describe.each(CONTROLLERS)('a rollback by $name whose calls get no response', (by) => {
  const { name, begins, stops } = by;

  it(`ends within rollback-minutes if ${stops} gets no response`, async () => {
    const { result, tookMs } = await deploy(by, [stops]);
    // ECS accepts an update instead. CodeDeploy accepts no other deployment before this one was stopped.
    expect(result).toMatchObject(
      name === 'ECS'
        ? { verdict: 'rolled-back', serving: local.arn(1) }
        : { verdict: 'rollback-failed', serving: local.arn(1) },
    );
    expect(tookMs).toBeLessThan(4 * MINUTE + SLACK_MS);
  });

  it(`restores the previous revision once ${stops} gets a response again`, async () => {
    hangs = 2;
    const { result } = await deploy(by, [stops], { rollbackMs: 15 * MINUTE });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
  });

  it('is reported as rollback-failed after rollback-minutes if no write gets a response', async () => {
    const { result, tookMs } = await deploy(by, [stops, begins]);
    const reason = expect.stringContaining(name === 'ECS' ? begins : stops);
    expect(result).toMatchObject({ verdict: 'rollback-failed', reason });
    expect(tookMs).toBeLessThan(4 * MINUTE + SLACK_MS);
  });

  it('is abandoned within five seconds when the job is cancelled, and the post step ends in time', async () => {
    let cancelledAt = 0;
    setTimeout(() => {
      cancelledAt = time.passed();
      local.cancel();
    }, 3000);
    const { result, last } = await deploy(by, [stops, begins], {
      waitMs: 20_000,
      rollbackMs: 30 * MINUTE,
      onCancel: 'rollback',
    });
    expect(result).toMatchObject({ verdict: 'cancelled' });
    expect(time.passed() - cancelledAt).toBeLessThan(7500);
    const began = local.aws.clock.now();
    const post = running({ fresh: true });
    const { services } = await resumeRollouts(post, [last as Rollout], optionsOf({ onCancel: 'rollback' }), 4 * MINUTE);
    expect(services).toMatchObject([{ verdict: 'rollback-failed' }]);
    expect(local.aws.clock.now() - began).toBeLessThan(4 * MINUTE + SLACK_MS);
  });

  it('is reported as unobservable within the time limit of the post step if no call gets a response', async () => {
    const { last } = await deploy(by, [], { waitMs: 20_000, onTimeout: 'leave' });
    hung = ['*'];
    const cancelled: Rollout = {
      ...(last as Rollout),
      state: { is: 'rolling-out', cancelled: { reason: 'The job was cancelled.' } },
    };
    const began = local.aws.clock.now();
    const post = running({ fresh: true });
    const { services } = await resumeRollouts(post, [cancelled], optionsOf({ onCancel: 'rollback' }), 4 * MINUTE);
    expect(services).toMatchObject([{ verdict: expect.stringMatching(/^(rollback-failed|unknown)$/) }]);
    expect(local.aws.clock.now() - began).toBeLessThan(4 * MINUTE + SLACK_MS);
  });
});

describe('a task whose StopTask call gets no response', () => {
  const order = {
    ...{ region: 'eu-central-1', cluster: 'demo', overrides: {}, startedBy: 'test', tags: [], members: {} },
    ...{
      count: 1,
      waitUntil: 'stopped' as const,
      logLines: 0,
      placement: { launchType: 'FARGATE' },
      network: { subnets: ['subnet-1'] },
    },
  };

  it('is abandoned within five seconds when the job is cancelled, and the post step stops it in time', async () => {
    await startBehindMiddlebox();
    const traces: unknown[] = [];
    const tools = { ...running(), remember: (trace: unknown) => void traces.push(trace) };
    hung = ['StopTask'];
    const revision = { arn: local.arn(2), definition: { compatibilities: ['FARGATE'], networkMode: 'awsvpc' } };
    const run = runTask(tools, { ...order, limitMs: 60 * MINUTE }, revision, undefined);
    while (local.sent('DescribeTasks').length < 2) await delay(20);
    const began = local.aws.clock.now();
    local.cancel();
    expect(await run).toMatchObject({ verdict: 'cancelled', reason: expect.stringContaining('StopTask') });
    expect(local.aws.clock.now() - began).toBeLessThan(5000 + SLACK_MS);
    const trace = traces.at(-1) as Parameters<typeof stopRunningTasks>[1];
    const post = { ...running({ fresh: true }), remember: () => undefined };
    const again = local.aws.clock.now();
    expect(await stopRunningTasks(post, trace, trace.input, 2 * MINUTE)).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(
        /StopTask failed without a valid response.*To stop it manually, run: aws ecs stop-task/,
      ),
    });
    expect(local.aws.clock.now() - again).toBeLessThan(2 * MINUTE + SLACK_MS);
    hung = [];
    const freed = { ...running({ fresh: true }), remember: () => undefined };
    expect(await stopRunningTasks(freed, trace, trace.input, 20 * MINUTE)).toMatchObject({ verdict: 'cancelled' });
  });
});
