import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ecs } from '../../../src/ecs/ecs.ts';
import type { ApiFailure } from '../../../src/ecs/model.ts';
import { type StartResult, startTasks } from '../../../src/run/start.ts';
import { type LocalService, startService } from '../local-service.ts';

let local: LocalService;
beforeEach(async () => {
  local = await startService();
});
afterEach(() => local.aws.close());

/** RunTask's input, as run-task sends it. */
const input = () => ({
  cluster: 'demo',
  count: 1,
  taskDefinition: local.arn(2),
  launchType: 'FARGATE',
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  startedBy: 'GitHub-Actions',
});
const start = (more: object = {}, tools = local.tools()): Promise<StartResult> =>
  startTasks({ ...tools, remember: () => undefined }, { ...input(), ...more }, tools.clock.now(), () => undefined);

/** ECS returns 200 with these failures and without a task. */
function answered(failures: ApiFailure[]): Promise<StartResult> {
  class RefusingEcs extends Ecs {
    override async runTask() {
      return { tasks: [], failures };
    }
  }
  const tools = local.tools();
  return start({}, { ...tools, ecs: new RefusingEcs(tools.clients) });
}

describe('a RunTask call that returns 200 and no task', () => {
  it.each([
    [{ reason: 'RESOURCE:CPU' }, 'no container instance meets the requirements of the task (RESOURCE:CPU).'],
    [{ reason: 'RESOURCE:PORTS' }, '(RESOURCE:PORTS).'],
    [{ reason: 'AGENT' }, "(AGENT). The container agent of the instances is not connected: check the instances'"],
    [{ reason: 'ATTRIBUTE' }, '(ATTRIBUTE). No instance has an attribute that the task definition needs'],
    [{ reason: 'LOCATION' }, '(LOCATION). The subnets and the instances are in different Availability Zones'],
    [{ reason: 'MISSING' }, '(MISSING). The cluster or capacity provider was not found'],
    [{ reason: 'INACTIVE' }, '(INACTIVE). The container instance was deregistered, or the cluster was deleted'],
    [
      { reason: 'Capacity is unavailable at this time', detail: 'try again' },
      'Capacity is unavailable at this time: try',
    ],
    [{ reason: 'NEWS', detail: 'of a kind that nobody has seen' }, '(NEWS: of a kind that nobody has seen)'],
    [{}, '(no reason given)'],
  ])('is reported with the text for the failure %j', async (failure, reason) => {
    const sent = await answered([failure]);
    expect(sent).toEqual({ state: 'refused', tasks: [], reason: expect.stringMatching(/^ECS started no task/) });
    expect(sent).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  it('is reported as an error even if ECS returns no failure', async () => {
    expect(await answered([])).toEqual({
      state: 'refused',
      tasks: [],
      reason: expect.stringMatching(/^ECS started no task and gave no reason: run the job again/),
    });
  });
});

describe('a RunTask call', () => {
  it.each(['reset', 'server-error', 'lost-answer', 'throttling'])(
    'is repeated with the same client token after the fault %s, and starts one task',
    async (fault) => {
      local.aws.setFaults([`${fault}:ecs:RunTask:2`]);
      const sent = await start();
      local.aws.setFaults([]);
      const { taskArns } = await local.admin.listTasks({ cluster: 'demo', startedBy: 'GitHub-Actions' });
      expect(sent).toMatchObject({ state: 'started', tasks: [{ taskDefinitionArn: local.arn(2) }], reason: '' });
      const [first] = local.sent('RunTask');
      expect(first).toEqual({ ...input(), clientToken: expect.stringMatching(/^[0-9a-f-]{36}$/) });
      expect(local.sent('RunTask')).toEqual([first, first, first]);
      expect(taskArns).toEqual(sent.tasks.map(({ taskArn }) => taskArn));
    },
  );

  it('that ECS refuses is not repeated', async () => {
    expect(await start({ launchType: 'EC2', taskDefinition: 'none:1' })).toMatchObject({ state: 'refused' });
    expect(await start({ cluster: 'nowhere' })).toMatchObject({ state: 'refused' });
    expect(local.sent('RunTask').filter(({ cluster }) => cluster === 'nowhere')).toHaveLength(1);
  });

  it('without a response is repeated for two minutes and reported as lost', async () => {
    local.aws.setFaults(['server-error:ecs:RunTask']);
    expect(await start()).toMatchObject({ state: 'lost' });
    expect(local.seconds).toBeGreaterThanOrEqual(120);
    expect(local.seconds).toBeLessThan(140);
  });

  it('of a cancelled job is not repeated', async () => {
    local.aws.setFaults(['lost-answer:ecs:RunTask']);
    local.cancel();
    expect(await start()).toMatchObject({ state: 'lost' });
    expect(local.sent('RunTask')).toHaveLength(1);
  });
});

/** ECS answers RunTask with these responses in turn, and as usual after the last one. */
function answering(turns: readonly (readonly [started: number, reasons: readonly string[]])[]) {
  const left = [...turns];
  class EcsWithoutCapacity extends Ecs {
    override async runTask(given: Parameters<Ecs['runTask']>[0]) {
      const turn = left.shift();
      if (!turn) return super.runTask(given);
      const [started, reasons] = turn;
      const { tasks } = started > 0 ? await super.runTask({ ...given, count: started }) : { tasks: [] };
      return { tasks, failures: reasons.map((reason) => ({ reason })) };
    }
  }
  const tools = local.tools();
  return { ...tools, ecs: new EcsWithoutCapacity(tools.clients), remember: () => undefined };
}

describe('a RunTask call without capacity', () => {
  const MINUTES = 60_000;

  it.each(['RESOURCE:MEMORY', 'AGENT', 'Capacity is unavailable at this time. Please try again later'])(
    'is repeated until a task is started: %s',
    async (reason) => {
      const tools = answering([
        [0, [reason]],
        [0, [reason]],
      ]);
      const sent: unknown[] = [];
      const until = tools.clock.now() + 10 * MINUTES;
      const started = await startTasks(tools, input(), until, (one) => sent.push(one.clientToken));
      expect(started).toMatchObject({ state: 'started', tasks: [{ taskDefinitionArn: local.arn(2) }], reason: '' });
      expect(new Set(sent).size).toBe(3);
      expect(local.seconds).toBe(15);
      expect(local.lines.filter((line) => /This error is transient/.test(line))).toHaveLength(1);
    },
  );

  it('is repeated only for the missing tasks', async () => {
    const tools = answering([
      [2, ['RESOURCE:CPU']],
      [1, ['RESOURCE:CPU']],
    ]);
    const counts: unknown[] = [];
    const until = tools.clock.now() + 10 * MINUTES;
    const started = await startTasks(tools, { ...input(), count: 4 }, until, (one, tasks) =>
      counts.push([one.count, tasks.length]),
    );
    expect(started.tasks).toHaveLength(4);
    expect(counts).toEqual([
      [4, 0],
      [2, 2],
      [1, 3],
    ]);
  });

  it('fails at the time limit, and the reason contains the number of calls', async () => {
    const tools = answering(Array.from({ length: 50 }, () => [0, ['RESOURCE:MEMORY']] as const));
    const started = await startTasks(tools, input(), tools.clock.now() + 2 * MINUTES, () => undefined);
    expect(started).toEqual({
      state: 'refused',
      tasks: [],
      reason: expect.stringMatching(/^ECS started no task: .*RESOURCE:MEMORY.* The request was sent \d+ times\.$/),
    });
    expect(local.seconds).toBe(120);
  });

  it.each(['MISSING', 'INACTIVE', 'ATTRIBUTE', 'LOCATION'])(
    'is not repeated if the capacity cannot change: %s',
    async (reason) => {
      const tools = answering([[0, ['RESOURCE:CPU', reason]]]);
      const started = await startTasks(tools, input(), tools.clock.now() + 10 * MINUTES, () => undefined);
      expect([started.state, local.seconds]).toEqual(['refused', 0]);
    },
  );
});
