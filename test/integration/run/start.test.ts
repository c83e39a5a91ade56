import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ecs } from '../../../src/ecs/ecs.ts';
import type { Failure } from '../../../src/ecs/model.ts';
import { type Started, startTask } from '../../../src/run/start.ts';
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
  clientToken: '0b5f3d8e-6b0a-4b5a-9d0e-3a5a6b7c8d9e',
});
const start = (more: object = {}): Promise<Started> =>
  startTask({ ...local.tools(), remember: () => undefined }, { ...input(), ...more });

/** ECS answers 200 with these failures and without a task. */
function answered(failures: Failure[]): Promise<Started> {
  class Unwilling extends Ecs {
    override async runTask() {
      return { tasks: [], failures };
    }
  }
  const tools = local.tools();
  return startTask({ ...tools, ecs: new Unwilling(tools.clients), remember: () => undefined }, input());
}

describe('RunTask that is answered with 200 and no task', () => {
  it.each([
    [{ reason: 'RESOURCE:CPU' }, 'no container instance fits the task (RESOURCE:CPU).'],
    [{ reason: 'RESOURCE:PORTS' }, '(RESOURCE:PORTS).'],
    [{ reason: 'AGENT' }, "(AGENT). The container agent of the instances is not connected: look at the instances'"],
    [{ reason: 'ATTRIBUTE' }, '(ATTRIBUTE). No instance has an attribute that the task definition needs'],
    [{ reason: 'LOCATION' }, '(LOCATION). The subnets are in other availability zones than the instances'],
    [{ reason: 'MISSING' }, '(MISSING). The cluster or capacity provider was not found'],
    [{ reason: 'INACTIVE' }, '(INACTIVE). The container instance or cluster was deregistered'],
    [
      { reason: 'Capacity is unavailable at this time', detail: 'try again' },
      'Capacity is unavailable at this time: try',
    ],
    [{ reason: 'NEWS', detail: 'of a kind that nobody has seen' }, '(NEWS: of a kind that nobody has seen)'],
    [{}, '(no reason given)'],
  ])('says why: %j', async (failure, reason) => {
    const sent = await answered([failure]);
    expect(sent).toEqual({ state: 'refused', reason: expect.stringMatching(/^ECS started no task/) });
    expect(sent).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  it('nor any failure is an error too', async () => {
    expect(await answered([])).toEqual({
      state: 'refused',
      reason: expect.stringMatching(/^ECS started no task and gave no reason: run the job again/),
    });
  });
});

describe('RunTask', () => {
  it.each(['reset', 'server-error', 'lost-answer', 'throttling'])(
    'that meets %s is sent again by its token, and starts one task',
    async (fault) => {
      local.aws.setFaults([`${fault}:ecs:RunTask:2`]);
      const sent = await start();
      local.aws.setFaults([]);
      const { taskArns } = await local.admin.listTasks({ cluster: 'demo', startedBy: 'GitHub-Actions' });
      expect(sent).toMatchObject({ state: 'started', task: { taskDefinitionArn: local.arn(2) } });
      expect(local.sent('RunTask')).toEqual([input(), input(), input()]);
      expect(taskArns).toEqual([sent.state === 'started' && sent.task.taskArn]);
    },
  );

  it('that is refused is not sent again', async () => {
    expect(await start({ launchType: 'EC2', taskDefinition: 'none:1' })).toMatchObject({ state: 'refused' });
    expect(await start({ cluster: 'nowhere' })).toMatchObject({ state: 'refused' });
    expect(local.sent('RunTask').filter(({ cluster }) => cluster === 'nowhere')).toHaveLength(1);
  });

  it('whose answer never comes is given up after two minutes, and a task may run', async () => {
    local.aws.setFaults(['server-error:ecs:RunTask']);
    expect(await start()).toMatchObject({ state: 'lost' });
    expect(local.seconds).toBeGreaterThanOrEqual(120);
    expect(local.seconds).toBeLessThan(140);
  });

  it('of a job that was cancelled is not sent again', async () => {
    local.aws.setFaults(['lost-answer:ecs:RunTask']);
    local.cancel();
    expect(await start()).toMatchObject({ state: 'lost' });
    expect(local.sent('RunTask')).toHaveLength(1);
  });
});
