import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithEngine } from './engine.ts';
import { eventually, inventory, sh, startTaskBench, type TaskBench } from './tasks.ts';

let local: TaskBench;
let before: ReturnType<typeof inventory>;

describeWithEngine('tasks as containers', () => {
  beforeAll(async () => {
    before = inventory();
    local = await startTaskBench();
  });
  afterAll(async () => {
    await local[Symbol.asyncDispose]();
    expect(inventory()).toEqual(before);
  });

  it('run the image that was pushed, and report the exit code, the output and the image digest', async () => {
    const digest = await local.push('hello', { Env: ['PATH=/bin', 'WHO=image'] });
    const script =
      'echo "hello $WHO, $FROM"; echo "no newline at the end" >&2; printf "ä %s" "$AWS_EXECUTION_ENV"; exit 3';
    const arn = await local.run([
      { image: `${local.repository}:hello`, ...sh(script), environment: [{ name: 'FROM', value: 'definition' }] },
    ]);
    expect(await local.stopped(arn)).toMatchObject({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'app', exitCode: 3, imageDigest: digest }],
    });
    expect((await local.log(arn)).sort()).toEqual([
      'hello image, definition',
      'no newline at the end',
      'ä AWS_ECS_EC2',
    ]);
  });

  it('run with their secrets, entry point, user, working directory, limits and volumes', async () => {
    const { ssm, secrets } = local.clients;
    await ssm.putParameter({ Name: '/app/url', Value: 'postgres://db', Type: 'SecureString' });
    const { ARN } = await secrets.createSecret({ Name: 'app/key', SecretString: '{"key":"s3cret"}' });
    const arn = await local.run(
      [
        {
          entryPoint: ['/bin/sh', '-c'],
          command: ['echo "$URL $KEY"; echo "$(busybox id -u) $PWD"; cat /data/note; ulimit -n'],
          secrets: [
            { name: 'URL', valueFrom: '/app/url' },
            { name: 'KEY', valueFrom: `${ARN}:key::` },
          ],
          user: '65534',
          workingDirectory: '/tmp',
          ulimits: [{ name: 'nofile', softLimit: 99, hardLimit: 100 }],
          mountPoints: [{ sourceVolume: 'shared', containerPath: '/data', readOnly: true }],
          dependsOn: [{ containerName: 'writer', condition: 'SUCCESS' }],
        },
        {
          name: 'writer',
          essential: false,
          ...sh('echo from the writer >/data/note'),
          mountPoints: [{ sourceVolume: 'shared', containerPath: '/data' }],
        },
      ],
      { volumes: [{ name: 'shared' }] },
    );
    const task = await local.stopped(arn);
    expect(task.containers?.map(({ name, exitCode }) => [name, exitCode])).toEqual([
      ['app', 0],
      ['writer', 0],
    ]);
    expect(await local.log(arn)).toEqual(['postgres://db s3cret', '65534 /tmp', 'from the writer', '99']);
  });

  it('use the overrides in RunTask instead of the values in the task definition', async () => {
    const taskDefinition = await local.register([{ ...sh('exit 9'), environment: [{ name: 'A', value: '1' }] }]);
    const { tasks: [task] = [] } = await local.clients.ecs.runTask({
      taskDefinition,
      overrides: {
        containerOverrides: [{ name: 'app', ...sh('echo "A is $A"'), environment: [{ name: 'A', value: '2' }] }],
      },
    });
    expect((await local.stopped(task?.taskArn ?? '')).containers).toMatchObject([{ exitCode: 0 }]);
    expect(await local.log(task?.taskArn ?? '')).toEqual(['A is 2']);
  });

  it('reach each other on the loopback interface in an awsvpc task, and start in the order of dependsOn', async () => {
    const server = 'mkdir /tmp/w; echo served >/tmp/w/index.html; echo up; exec httpd -f -p 8080 -h /tmp/w';
    const healthCheck = { command: ['CMD-SHELL', 'wget -q -O - http://127.0.0.1:8080/'], interval: 5, startPeriod: 10 };
    const taskDefinition = await local.register(
      [
        {
          ...sh('wget -q -O - http://127.0.0.1:8080/'),
          dependsOn: [{ containerName: 'server', condition: 'HEALTHY' }],
        },
        { name: 'server', ...sh(server), healthCheck, portMappings: [{ containerPort: 8080 }], stopTimeout: 2 },
      ],
      { networkMode: 'awsvpc' },
    );
    const { tasks: [task] = [] } = await local.clients.ecs.runTask({
      taskDefinition,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    });
    const arn = task?.taskArn ?? '';
    expect((await local.stopped(arn)).containers).toMatchObject([
      { name: 'app', exitCode: 0 },
      { name: 'server', healthStatus: 'HEALTHY', exitCode: 137 },
    ]);
    expect(await local.log(arn)).toEqual(['served']);
  });

  it('do not start if a dependency fails', async () => {
    const arn = await local.run([
      { ...sh('echo never'), dependsOn: [{ containerName: 'migrate', condition: 'SUCCESS' }] },
      { name: 'migrate', essential: false, ...sh('exit 4') },
    ]);
    expect(await local.stopped(arn)).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'Task failed to start',
      containers: [{ name: 'app', reason: expect.stringContaining('did not exit successfully') }, { exitCode: 4 }],
    });
  });

  it("are stopped with SIGTERM, or the image's stop signal, and killed if they do not exit in time", async () => {
    const trap = (signal: string) =>
      `trap 'echo got ${signal}; exit 7' ${signal}; echo ready; while :; do sleep 0.1; done`;
    await local.push('polite', { StopSignal: 'SIGINT' });
    const arns = [
      await local.run([sh(trap('TERM'))]),
      await local.run([{ image: `${local.repository}:polite`, ...sh(trap('INT')) }]),
      await local.run([{ ...sh("trap '' TERM; echo ready; while :; do sleep 0.1; done"), stopTimeout: 2 }]),
    ];
    for (const arn of arns) {
      await eventually(
        () => local.log(arn),
        (lines) => lines.includes('ready'),
      );
    }
    const began = performance.now();
    await Promise.all(arns.map((task) => local.clients.ecs.stopTask({ task, reason: 'enough' })));
    const stopped = await Promise.all(arns.map((arn) => local.stopped(arn)));
    expect(
      stopped.map(({ stopCode, stoppedReason, containers }) => [stopCode, stoppedReason, containers?.[0]?.exitCode]),
    ).toEqual([
      ['UserInitiated', 'enough', 7],
      ['UserInitiated', 'enough', 7],
      ['UserInitiated', 'enough', 137],
    ]);
    expect(performance.now() - began).toBeGreaterThan(1900); // Real seconds, at ten times real speed.
    expect(await local.log(arns[0] ?? '')).toEqual(['ready', 'got TERM']);
    expect(await local.log(arns[1] ?? '')).toEqual(['ready', 'got INT']);
  });

  it('leave nothing behind if they are stopped while they start', async () => {
    const arn = await local.run([sh('sleep 60')]);
    await eventually(
      () => local.task(arn),
      ({ pullStartedAt }) => pullStartedAt !== undefined,
    );
    await local.clients.ecs.stopTask({ task: arn });
    await local.stopped(arn);
    expect(inventory().containers).toEqual(before.containers);
  });

  it('show their ports in DescribeTasks', async () => {
    const arn = await local.run([
      { ...sh('sleep 60'), portMappings: [{ containerPort: 8080, hostPort: 0 }], stopTimeout: 2 },
    ]);
    const { containers: [container] = [] } = await eventually(
      () => local.task(arn),
      ({ lastStatus }) => lastStatus === 'RUNNING',
    );
    expect(container?.networkBindings).toEqual([
      { bindIP: '127.0.0.1', containerPort: 8080, hostPort: expect.any(Number), protocol: 'tcp' },
    ]);
    await local.clients.ecs.stopTask({ task: arn });
    await local.stopped(arn);
  });

  it('use the health check of the image if the task definition has none', async () => {
    await local.push('checked', {
      Healthcheck: { Test: ['CMD-SHELL', 'test -e /tmp/well'], Interval: 5e8, Retries: 2 },
    });
    const container = {
      image: `${local.repository}:checked`,
      ...sh('sleep 1; touch /tmp/well; sleep 60'),
      stopTimeout: 2,
    };
    const arn = await local.run([container]);
    const statuses = new Set<string | undefined>();
    await eventually(
      () => local.task(arn),
      ({ healthStatus }) => statuses.add(healthStatus) && healthStatus === 'HEALTHY',
    );
    await local.clients.ecs.stopTask({ task: arn });
  });
});

describeWithEngine("a task fails with ECS's message because of", () => {
  beforeAll(async () => {
    local = await startTaskBench();
  });
  afterAll(async () => {
    await local[Symbol.asyncDispose]();
  });

  it.each([
    [
      'a command that does not exist',
      { command: ['/nope'] },
      /^CannotStartContainerError: .*no such file or directory/,
    ],
    ['a command that is not in PATH', { command: ['nope'] }, /^CannotStartContainerError: .*executable file not found/],
    ['a command that is a directory', { command: ['/bin'] }, /^CannotStartContainerError: .*permission denied/],
    [
      'a capability that does not exist',
      { linuxParameters: { capabilities: { add: ['NOPE'] } } },
      /^CannotCreateContainerError: /,
    ],
  ])('%s', async (_what, container, reason) => {
    const task = await local.stopped(await local.run([container]));
    expect(task).toMatchObject({ stopCode: 'TaskFailedToStart', stoppedReason: 'Task failed to start' });
    expect(task.containers?.[0]?.reason).toMatch(reason);
    expect(task.containers?.[0]?.exitCode).toBeUndefined();
  });

  it('a host port that is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port: hostPort } = taken.address() as { port: number };
    try {
      const arn = await local.run([{ ...sh('sleep 60'), portMappings: [{ containerPort: 80, hostPort }] }]);
      expect(await local.stopped(arn)).toMatchObject({
        stopCode: 'TaskFailedToStart',
        containers: [
          { reason: expect.stringMatching(/^CannotStartContainerError: .*(already in use|already allocated)/) },
        ],
      });
    } finally {
      taken.close();
    }
  });

  it('memory use above the limit', async () => {
    const arn = await local.run([{ ...sh('a=x; while :; do a=$a$a; done'), memory: 16 }]);
    expect(await local.stopped(arn)).toMatchObject({
      stopCode: 'EssentialContainerExited',
      containers: [{ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
    });
  });

  it('an image of another architecture', async () => {
    const other = process.arch === 'arm64' ? 'amd64' : 'arm64';
    const own = process.arch === 'arm64' ? 'arm64' : 'amd64';
    await local.push('foreign', {}, other);
    const arn = await local.run([{ image: `${local.repository}:foreign`, ...sh('echo never') }]);
    const text = `CannotPullContainerError: pull image manifest has been retried 1 time(s): image Manifest does not contain descriptor matching platform 'linux/${own}'`;
    expect(await local.stopped(arn)).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: text,
      containers: [{ reason: text }],
    });
  });

  it.each([
    ['an image that does not exist', { image: 'app:none' }, /^CannotPullContainerError: .*: not found$/],
    [
      'a secret that does not exist',
      { secrets: [{ name: 'A', valueFrom: '/none' }] },
      /^ResourceInitializationError: .*invalid ssm parameters: \/none$/,
    ],
  ])('%s', async (_what, container, reason) => {
    const { image, ...rest } = container as { image?: string };
    const arn = await local.run([
      { ...rest, ...(image && { image: `${local.aws.host}/${image}` }), ...sh('echo never') },
    ]);
    local.aws.step(150_000);
    const task = await local.stopped(arn);
    expect(task.stopCode).toBe('TaskFailedToStart');
    expect(task.stoppedReason).toMatch(reason);
  });

  it('a registry that does not respond', async () => {
    const arn = await local.run([{ image: '127.0.0.1:1/app:1' }]);
    expect((await local.stopped(arn)).stoppedReason).toMatch(
      /^CannotPullContainerError: Error response from daemon: .*connection refused/,
    );
  });

  it('a pull that the registry denies', async () => {
    await local.push('denied', { Labels: { new: 'to the engine' } });
    local.aws.setFaults(['denied:ecr:BatchGetImage']);
    const arn = await local.run([{ image: `${local.repository}:denied`, ...sh('echo never') }]);
    expect((await local.stopped(arn)).stoppedReason).toMatch(/^CannotPullContainerError: /);
    local.aws.setFaults([]);
  });
});
