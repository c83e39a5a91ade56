import { afterEach, describe, expect, it } from '@jest/globals';
import type { Script } from '../../../local-aws/ecs/plan.ts';
import type { SavedRun } from '../../../src/run/context.ts';
import type { TaskRequest } from '../../../src/run/request.ts';
import { runTask, stopRunningTasks } from '../../../src/run/run.ts';
import { type LocalService, MINUTE, startService } from '../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const ENDS = (code: number, after = 20): Script => ({ exit: { after, code } });
const NO_CAPACITY: Script = {
  failToStart: { stoppedReason: 'Capacity is unavailable at this time. Please try again later or in a different AZ' },
};

const order: TaskRequest = {
  region: 'eu-central-1',
  cluster: 'demo',
  placement: { launchType: 'FARGATE' },
  network: { subnets: ['subnet-1'] },
  overrides: {},
  count: 1,
  startedBy: 'GitHub-Actions',
  tags: [],
  members: {},
  waitUntil: 'stopped',
  limitMs: 30 * MINUTE,
  logLines: 0,
};

let traces: SavedRun[] = [];
const tools = ({ fresh = false } = {}) => ({
  ...local.tools({ fresh }),
  remember: (savedRun: SavedRun) => void traces.push(savedRun),
});

/** Prepares tasks that follow `tasks` in turn. @returns a function that runs them */
async function start(tasks: readonly Script[]) {
  local = await startService({ tasks });
  traces = [];
  const definition = { containerDefinitions: [{ name: 'web' }], networkMode: 'awsvpc', cpu: '256', memory: '512' };
  return (more: Partial<TaskRequest> = {}) =>
    runTask(tools(), { ...order, ...more }, { arn: local.arn(2), definition }, undefined);
}
const running = async () => {
  const { taskArns = [] } = await local.admin.listTasks({ cluster: 'demo', startedBy: 'GitHub-Actions' });
  return taskArns.length;
};

describe('several tasks of one step', () => {
  it('are started with one call, and the verdict is succeeded if every task succeeds', async () => {
    const result = await (await start([ENDS(0)]))({ count: 3 });
    expect(result).toMatchObject({ verdict: 'succeeded', reason: '', exitCode: 0 });
    expect(result.tasks).toHaveLength(3);
    expect(local.sent('RunTask')).toMatchObject([{ count: 3 }]);
    expect(traces.at(-1)?.taskArns).toEqual(result.tasks.map(({ taskArn }) => taskArn));
  });

  it('are all followed to their ends if one fails, and the reason names the failed task', async () => {
    const result = await (await start([ENDS(0, 60), ENDS(7, 10), ENDS(0, 90)]))({ count: 3 });
    expect(result).toMatchObject({ verdict: 'failed', exitCode: 7 });
    const failed = result.tasks.find(({ containers = [] }) => containers[0]?.exitCode === 7);
    expect(result.taskArn).toBe(failed?.taskArn);
    expect(result.reason).toMatch(new RegExp(`^Task ${failed?.taskArn.split('/').at(-1)}: .*exit code 7`));
    expect(result.tasks.map(({ lastStatus }) => lastStatus)).toEqual(['STOPPED', 'STOPPED', 'STOPPED']);
  });

  it('are all stopped at the time limit', async () => {
    const result = await (await start([ENDS(0, 100_000)]))({ count: 2, limitMs: 2 * MINUTE });
    expect(result).toMatchObject({ verdict: 'timed-out', reason: expect.stringContaining('In all, 2 of 2 tasks') });
    expect(await running()).toBe(0);
  });

  it('are all stopped when the job is cancelled, and the post step waits until each has stopped', async () => {
    const go = await start([ENDS(0, 100_000)]);
    local.after(60, () => local.cancel());
    expect(await go({ count: 2 })).toMatchObject({ verdict: 'cancelled' });
    const savedRun = traces.at(-1) as SavedRun;
    expect(savedRun).toMatchObject({ taskArns: [expect.any(String), expect.any(String)], isOpen: false });
    expect(JSON.stringify(savedRun)).not.toContain('overrides');
    const result = await stopRunningTasks(tools({ fresh: true }), savedRun, savedRun.input, 4 * MINUTE);
    expect(result).toMatchObject({
      verdict: 'cancelled',
      reason: expect.stringContaining('The job was cancelled, and the task was stopped.'),
    });
    expect(result.tasks.map(({ lastStatus }) => lastStatus)).toEqual(['STOPPED', 'STOPPED']);
  });

  it('are found and stopped by the post step if the response of RunTask was lost', async () => {
    const go = await start([ENDS(0, 100_000)]);
    await go({ count: 2, waitUntil: 'started' });
    const sent = traces.find(({ isOpen }) => isOpen) as SavedRun;
    expect(sent.taskArns).toEqual([]);
    const result = await stopRunningTasks(tools({ fresh: true }), sent, sent.input, 4 * MINUTE);
    expect(result.tasks.map(({ lastStatus }) => lastStatus)).toEqual(['STOPPED', 'STOPPED']);
    expect(await running()).toBe(0);
  });
});

describe('a task with wait-until: running', () => {
  it('is reported as started once it is running, and continues to run', async () => {
    const result = await (await start([ENDS(0, 100_000)]))({ waitUntil: 'running' });
    expect(result).toMatchObject({ verdict: 'started', reason: '', tasks: [{ lastStatus: 'RUNNING' }] });
    expect(result).not.toHaveProperty('exitCode');
    expect(await running()).toBe(1);
  });

  it('fails with the cause if it does not start', async () => {
    const unpulled: Script = { failToStart: { stoppedReason: 'CannotPullContainerError: web:2: not found' } };
    const result = await (await start([unpulled]))({ waitUntil: 'running' });
    expect(result).toMatchObject({ verdict: 'failed', reason: expect.stringContaining('CannotPullContainerError') });
  });

  it('is stopped if it does not start within the time limit', async () => {
    const result = await (await start([{ start: 100_000 }]))({ waitUntil: 'running', limitMs: MINUTE });
    expect(result).toMatchObject({
      verdict: 'timed-out',
      reason: expect.stringMatching(/^The task was not running within 1 minute and was stopped/),
    });
    expect(await running()).toBe(0);
  });
});

describe('a task that Fargate stops for lack of capacity', () => {
  it('is started again until there is capacity', async () => {
    const result = await (await start([NO_CAPACITY, NO_CAPACITY, ENDS(0)]))();
    expect(result).toMatchObject({ verdict: 'succeeded', exitCode: 0 });
    const tokens = local.sent('RunTask').map(({ clientToken }) => clientToken);
    expect(new Set(tokens).size).toBe(3);
    expect(local.lines.join('\n')).toMatch(/no capacity.*This error is transient: retrying until the time limit/);
  });

  it('is started again without affecting the tasks that are running', async () => {
    const result = await (await start([ENDS(0, 200), NO_CAPACITY, ENDS(0)]))({ count: 2 });
    expect(result).toMatchObject({ verdict: 'succeeded' });
    expect(local.sent('RunTask').map(({ count }) => count)).toEqual([2, 1]);
    expect(traces.at(-1)?.taskArns).toHaveLength(2);
  });

  it('is reported as failed, with this cause, at the time limit', async () => {
    const result = await (await start([NO_CAPACITY]))({ limitMs: 2 * MINUTE });
    expect(result).toMatchObject({ verdict: 'failed', reason: expect.stringMatching(/capacity/) });
    expect(local.seconds).toBeLessThan(150);
  });
});

it('inputs that the AWS action does not have are sent to RunTask unchanged', async () => {
  const go = await start([ENDS(0)]);
  const members = { group: 'nightly', platformVersion: '1.4.0' };
  const overrides = { cpu: '512', containerOverrides: [{ name: 'web', command: ['a'] }] };
  expect(await go({ members, overrides })).toMatchObject({ verdict: 'succeeded' });
  expect(local.sent('RunTask')).toMatchObject([{ ...members, overrides }]);
});
