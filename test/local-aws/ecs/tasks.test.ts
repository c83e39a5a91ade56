import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { deploy, healthCheck, runningService, type Simulation, simulate, webTaskDefinition } from './simulation.ts';

const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };

async function withCluster(taskDefinition = webTaskDefinition()): Promise<Simulation> {
  const simulation = simulate();
  await simulation.run('CreateCluster', { clusterName: 'demo' });
  await simulation.run('RegisterTaskDefinition', taskDefinition);
  return simulation;
}

const run = (simulation: Simulation, more: Json = {}) =>
  simulation.run('RunTask', {
    cluster: 'demo',
    taskDefinition: 'web',
    launchType: 'FARGATE',
    networkConfiguration: network,
    ...more,
  });
const describeTask = async (simulation: Simulation, arn: string) =>
  (await simulation.run('DescribeTasks', { cluster: 'demo', tasks: [arn] })).tasks[0];

it("a standalone task goes through ECS's states, exits with 0, and is removed an hour after it stopped", async () => {
  const simulation = await withCluster();
  const { tasks, failures } = await run(simulation);
  expect(failures).toEqual([]);
  const { taskArn } = tasks[0];
  const seen: string[] = [];
  for (let tenth = 0; tenth < 600; tenth++) {
    const { lastStatus, desiredStatus } = await describeTask(simulation, taskArn);
    if (seen.at(-1) !== `${lastStatus} ${desiredStatus}`) seen.push(`${lastStatus} ${desiredStatus}`);
    simulation.step(0.1);
  }
  expect(seen).toEqual([
    'PROVISIONING RUNNING',
    'PENDING RUNNING',
    'RUNNING RUNNING',
    'DEPROVISIONING STOPPED',
    'STOPPED STOPPED',
  ]);
  const task = await describeTask(simulation, taskArn);
  expect(task).toMatchObject({
    group: 'family:web',
    stopCode: 'EssentialContainerExited',
    containers: [{ name: 'web', lastStatus: 'STOPPED', exitCode: 0, imageDigest: expect.stringMatching(/^sha256:/) }],
  });
  const order = [
    'createdAt',
    'pullStartedAt',
    'pullStoppedAt',
    'startedAt',
    'stoppingAt',
    'executionStoppedAt',
    'stoppedAt',
  ];
  const times = order.map((name) => task[name]);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  simulation.step(3590);
  expect((await simulation.run('DescribeTasks', { cluster: 'demo', tasks: [taskArn] })).failures).toMatchObject([
    { reason: 'MISSING' },
  ]);
});

it('a plan sets the output and the exit code of a task', async () => {
  const simulation = await withCluster();
  simulation.ecs.setPlans([
    {
      match: { image: 'example.com/web' },
      tasks: [
        {
          exit: { after: 3, code: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
          log: [
            { after: 1, line: 'starting' },
            { after: 9, line: 'never' },
          ],
        },
      ],
    },
  ]);
  const { tasks } = await run(simulation);
  simulation.step(60);
  const id = tasks[0].taskArn.split('/').at(-1);
  expect(simulation.surroundings.logs).toEqual([{ group: '/ecs/web', stream: `ecs/web/${id}`, message: 'starting' }]);
  const { containers } = await describeTask(simulation, tasks[0].taskArn);
  expect(containers).toMatchObject([
    { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
  ]);
});

it('a task keeps running after a container that is not essential exits', async () => {
  const [web] = webTaskDefinition().containerDefinitions;
  const simulation = await withCluster(
    webTaskDefinition(
      {},
      { containerDefinitions: [web, { ...web, name: 'init', essential: false, portMappings: [] }] },
    ),
  );
  simulation.ecs.setPlans([{ match: {}, tasks: [{ exit: { after: 1, code: 0, container: 'init' } }] }]);
  const { tasks } = await run(simulation);
  simulation.step(60);
  expect(await describeTask(simulation, tasks[0].taskArn)).toMatchObject({
    lastStatus: 'RUNNING',
    containers: [{ lastStatus: 'RUNNING' }, { lastStatus: 'STOPPED', exitCode: 0 }],
  });
});

it('a plan can make several containers exit, or make AWS terminate the task', async () => {
  const [web] = webTaskDefinition().containerDefinitions;
  const init = { ...web, name: 'init', essential: false, portMappings: [] };
  const simulation = await withCluster(webTaskDefinition({}, { containerDefinitions: [web, init] }));
  const interrupted = { after: 5, stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' };
  const exits = [
    { after: 1, code: 0, container: 'init' },
    { after: 4, code: 3 },
  ];
  simulation.ecs.setPlans([{ match: {}, tasks: [{ exit: exits }, { interrupted }] }]);
  const { tasks } = await run(simulation, { count: 2 });
  simulation.step(60);
  expect(await describeTask(simulation, tasks[0].taskArn)).toMatchObject({
    stopCode: 'EssentialContainerExited',
    containers: [{ exitCode: 3 }, { exitCode: 0 }],
    overrides: { containerOverrides: [{ name: 'web' }, { name: 'init' }] },
  });
  expect(await describeTask(simulation, tasks[1].taskArn)).toMatchObject({
    stopCode: 'SpotInterruption',
    stoppedReason: 'Your Spot Task was interrupted.',
    lastStatus: 'STOPPED',
  });
});

it('RunTask with a clientToken starts tasks once, however often it is sent', async () => {
  const simulation = await withCluster();
  const first = await run(simulation, { clientToken: 'once' });
  const second = await run(simulation, { clientToken: 'once' });
  expect(second.tasks[0].taskArn).toBe(first.tasks[0].taskArn);
  expect((await run(simulation)).tasks[0].taskArn).not.toBe(first.tasks[0].taskArn);
});

it('StopTask stops a task with the code UserInitiated and the given reason, and the service replaces it', async () => {
  const simulation = simulate();
  await runningService(simulation);
  const [task] = await simulation.tasks({ serviceName: 'web' });
  simulation.ecs.setPlans([]);
  await simulation.run('StopTask', { cluster: 'demo', task: task?.taskArn, reason: 'because' });
  simulation.step(90);
  expect(await describeTask(simulation, task?.taskArn)).toMatchObject({
    stopCode: 'UserInitiated',
    stoppedReason: 'because',
    lastStatus: 'STOPPED',
  });
  expect(await simulation.service()).toMatchObject({
    runningCount: 1,
    deployments: [{ failedTasks: 0, rolloutState: 'COMPLETED' }],
  });
  expect(await simulation.refusal('StopTask', { cluster: 'demo', task: '0'.repeat(32) })).toBe(
    'InvalidParameterException: The referenced task was not found.',
  );
});

it('ListTasks filters by service, family, startedBy and desired status', async () => {
  const simulation = simulate();
  await runningService(simulation, { desiredCount: 2 });
  await run(simulation, { startedBy: 'me', taskDefinition: 'web:1' });
  const count = async (filter: Json) =>
    (await simulation.run('ListTasks', { cluster: 'demo', ...filter })).taskArns.length;
  const service = await simulation.service();
  expect(await count({})).toBe(3);
  expect(await count({ serviceName: 'web' })).toBe(2);
  expect(await count({ startedBy: 'me' })).toBe(1);
  expect(await count({ startedBy: service.deployments[0].id })).toBe(2);
  expect(await count({ family: 'api' })).toBe(0);
  simulation.step(60);
  expect(await count({ desiredStatus: 'STOPPED' })).toBe(1);
  expect(await count({ desiredStatus: 'STOPPED', serviceName: 'web' })).toBe(0);
  expect(await simulation.refusal('ListTasks', { cluster: 'demo', serviceName: 'none' })).toMatch(
    /^ServiceNotFoundException/,
  );
});

it('RunTask refuses an override for a container that does not exist, and more than ten tasks', async () => {
  const simulation = await withCluster();
  const input = { cluster: 'demo', taskDefinition: 'web', networkConfiguration: network };
  const overrides = { containerOverrides: [{ name: 'none' }] };
  expect(await simulation.refusal('RunTask', { ...input, overrides })).toBe(
    'InvalidParameterException: Override for container named none is not a container in the TaskDefinition.',
  );
  expect(await simulation.refusal('RunTask', { ...input, count: 11 })).toMatch(/^InvalidParameterException/);
});

it('RunTask with ECS Exec refuses a task without a task role', async () => {
  const simulation = await withCluster();
  const input = {
    ...{ cluster: 'demo', taskDefinition: 'web', networkConfiguration: network, launchType: 'FARGATE' },
    enableExecuteCommand: true,
  };
  expect(await simulation.refusal('RunTask', input)).toBe(
    'InvalidParameterException: The execute command failed because a valid task role is not being used. Specify a valid task role in your task definition or as a task override and try again.',
  );
  const overrides = { taskRoleArn: 'arn:aws:iam::123456789012:role/app' };
  expect(await simulation.refusal('RunTask', { ...input, overrides })).toBe('answered');
});

describe('a task that cannot start', () => {
  const cases: [string, (simulation: Simulation) => void, Json, RegExp][] = [
    [
      'a missing image',
      () => undefined,
      { image: 'local/web:gone' },
      /^CannotPullContainerError: pull image manifest has been retried 5 time\(s\): failed to resolve ref local\/web:gone/,
    ],
    [
      'a missing secret',
      ({ surroundings }) =>
        void surroundings.missingSecrets.set(
          'arn:s',
          "ResourceNotFoundException: The task can't retrieve the secret with ARN 'arn:s'",
        ),
      { secrets: [{ name: 'S', valueFrom: 'arn:s' }] },
      /^ResourceInitializationError: unable to pull secrets or registry auth: ResourceNotFoundException: The task can't retrieve the secret/,
    ],
    [
      'a missing log group',
      ({ surroundings }) => void surroundings.logGroups.clear(),
      {},
      /^ResourceInitializationError: failed to validate logger args: .*ResourceNotFoundException/,
    ],
    [
      'a cause that a plan sets',
      ({ ecs }) =>
        ecs.setPlans([
          {
            match: {},
            tasks: [
              {
                failToStart: {
                  stoppedReason: 'Task failed to start',
                  containerReason: 'CannotPullImageManifestError: manifest unknown: Requested image not found',
                },
              },
            ],
          },
        ]),
      {},
      /^Task failed to start$/,
    ],
  ];
  for (const [what, prepare, container, expected] of cases) {
    it(`because of ${what} has the stop code TaskFailedToStart and no exit code`, async () => {
      const simulation = await withCluster(webTaskDefinition(container));
      prepare(simulation);
      const { tasks } = await run(simulation);
      simulation.step(200);
      const task = await describeTask(simulation, tasks[0].taskArn);
      expect(task).toMatchObject({
        stopCode: 'TaskFailedToStart',
        lastStatus: 'STOPPED',
        stoppedReason: expect.stringMatching(expected),
      });
      expect(task).not.toHaveProperty('startedAt');
      expect(task.containers[0]).not.toHaveProperty('exitCode');
    });
  }
});

describe('the health of a task', () => {
  it('is UNKNOWN until the container health check passes, and then HEALTHY', async () => {
    const simulation = await withCluster(webTaskDefinition({ healthCheck }));
    simulation.ecs.setPlans([{ match: {}, tasks: [{ start: 10, healthy: 20 }] }]);
    const { tasks } = await run(simulation);
    const health = async () => (await describeTask(simulation, tasks[0].taskArn)).healthStatus;
    simulation.step(15);
    expect(await health()).toBe('UNKNOWN');
    simulation.step(20);
    expect(await health()).toBe('HEALTHY');
  });

  it('is sufficient for ECS 40 s after RUNNING if there is no health check', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const { currentServiceDeployment } = await deploy(simulation);
    const status = async () => (await simulation.serviceDeployment(currentServiceDeployment)).status;
    simulation.step(51);
    expect(await status()).toBe('IN_PROGRESS');
    simulation.step(1);
    expect(await status()).toBe('SUCCESSFUL');
  });
});

it('a task that ignores SIGTERM is killed after its stop timeout, with exit code 137', async () => {
  const simulation = await withCluster(webTaskDefinition({ stopTimeout: 5 }));
  simulation.ecs.setPlans([{ match: {}, tasks: [{ stop: { after: 60, code: 0 } }] }]);
  const { tasks } = await run(simulation);
  simulation.step(20);
  await simulation.run('StopTask', { cluster: 'demo', task: tasks[0].taskArn });
  simulation.step(4);
  expect((await describeTask(simulation, tasks[0].taskArn)).lastStatus).toBe('STOPPING');
  simulation.step(12);
  expect(await describeTask(simulation, tasks[0].taskArn)).toMatchObject({
    lastStatus: 'STOPPED',
    containers: [{ exitCode: 137 }],
  });
});

it('a simulation with reads has the same result as a simulation without reads', async () => {
  const end = async (watch: boolean) => {
    const simulation = simulate({ seed: 7 });
    await runningService(simulation);
    await deploy(simulation, { image: 'local/web:gone' });
    for (let minute = 0; minute < 20; minute++) {
      simulation.step(60);
      if (!watch) continue;
      await simulation.service();
      await simulation.tasks({ desiredStatus: 'STOPPED' });
      await simulation.run('ListServiceDeployments', { cluster: 'demo', service: 'web' });
    }
    return [await simulation.service(), await simulation.tasks({ desiredStatus: 'STOPPED' })];
  };
  expect(await end(true)).toEqual(await end(false));
});

describe('networkBindings of a scripted task', () => {
  const bindings = async (networkMode: string, portMappings: Json[]) => {
    const simulation = simulate();
    await simulation.run('CreateCluster', { clusterName: 'demo' });
    const containerDefinitions = [{ name: 'web', image: 'example.com/web', memory: 64, portMappings }];
    await simulation.run('RegisterTaskDefinition', { family: 'web', networkMode, containerDefinitions });
    simulation.ecs.setPlans([{ match: {}, tasks: [{ start: 1 }] }]);
    const own = networkMode === 'awsvpc' ? { networkConfiguration: network } : {};
    const { tasks } = await simulation.run('RunTask', { cluster: 'demo', taskDefinition: 'web', count: 2, ...own });
    const described = () => Promise.all(tasks.map(({ taskArn }: Json) => describeTask(simulation, taskArn)));
    const of = (all: Json[]) => all.map(({ containers: [container] }) => container.networkBindings);
    expect(of(await described())).toEqual([[], []]);
    simulation.step(2);
    return of(await described());
  };

  it('have a free host port for each task if the task definition sets no host port', async () => {
    const all = await bindings('bridge', [{ containerPort: 80 }, { containerPort: 53, hostPort: 0, protocol: 'udp' }]);
    const binding = (containerPort: number, protocol: string) => ({
      bindIP: '0.0.0.0',
      containerPort,
      hostPort: expect.any(Number),
      protocol,
    });
    for (const one of all) expect(one).toEqual([binding(80, 'tcp'), binding(53, 'udp')]);
    const ports: number[] = all.flat().map(({ hostPort }) => hostPort);
    expect(new Set(ports).size).toBe(4);
    expect(ports.filter((port) => port < 32_768 || port > 60_999)).toEqual([]);
  });

  it.each([
    ['bridge', { containerPort: 80, hostPort: 8080 }, { containerPort: 80, hostPort: 8080 }],
    ['host', { containerPort: 80 }, { containerPort: 80, hostPort: 80 }],
    ['host', { containerPortRange: '80-82' }, { containerPortRange: '80-82', hostPortRange: '80-82' }],
  ])('in %s mode for the port mapping %j are as in ECS', async (networkMode, mapping, expected) => {
    const binding = { bindIP: '0.0.0.0', protocol: 'tcp', ...expected };
    expect(await bindings(networkMode, [mapping])).toEqual([[binding], [binding]]);
  });

  it('are empty in awsvpc mode, because the task has a network interface', async () => {
    expect(await bindings('awsvpc', [{ containerPort: 80 }])).toEqual([[], []]);
  });
});
