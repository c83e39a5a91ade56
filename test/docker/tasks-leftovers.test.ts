import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ECS } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { pattern } from '../sentences/pattern.ts';
import { REFUSES_USER } from '../sentences/refusals.ts';
import { describeWithEngine } from './engine.ts';
import { docker, eventually, inventory, sh, startTaskBench } from './tasks.ts';

const main = resolve(import.meta.dirname, '../../local-aws/main.ts');
const BASE = 'slipway-leftovers-base:1';
let before: ReturnType<typeof inventory>;

/** The local AWS as a separate process, and a client of its ECS. */
async function serve(...options: string[]): Promise<{ child: ChildProcess; ecs: ECS }> {
  const child = spawn(process.execPath, [main, '--tasks', 'docker', '--speed', '10', '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    if (/AWS_SECRET_ACCESS_KEY=\S+\n/.test(text)) break;
  }
  const value = (name: string) => new RegExp(`${name}=(\\S+)`).exec(text)?.[1] ?? '';
  const credentials = {
    accessKeyId: value('AWS_ACCESS_KEY_ID'),
    secretAccessKey: value('AWS_SECRET_ACCESS_KEY'),
  };
  return { child, ecs: new ECS({ endpoint: value('AWS_ENDPOINT_URL'), region: value('AWS_REGION'), credentials }) };
}

/** Starts a task with two containers, their own network and their own volume. */
async function startTask(ecs: ECS): Promise<void> {
  await ecs.createCluster({ clusterName: 'default' });
  const container = { image: BASE, ...sh('sleep 600'), mountPoints: [{ sourceVolume: 'data', containerPath: '/srv' }] };
  const { taskDefinition } = await ecs.registerTaskDefinition({
    family: 'app',
    networkMode: 'awsvpc',
    memory: '64',
    volumes: [{ name: 'data' }],
    containerDefinitions: [
      { name: 'a', ...container },
      { name: 'b', ...container },
    ],
  });
  const { tasks: [task] = [] } = await ecs.runTask({
    taskDefinition: taskDefinition?.taskDefinitionArn,
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  });
  await eventually(
    async () => (await ecs.describeTasks({ tasks: [task?.taskArn ?? ''] })).tasks?.[0]?.lastStatus,
    (status) => status === 'RUNNING',
  );
}

describeWithEngine('what the local AWS leaves in an engine', () => {
  beforeAll(async () => {
    await importBaseImage(BASE);
    docker('run', '--detach', '--name', 'slipway-bystander', '--label', 'slipway.other=1', BASE, 'sleep', '600');
    before = inventory();
  });
  afterAll(() => {
    docker('rm', '--force', '--volumes', 'slipway-bystander');
    docker('rmi', '--force', BASE);
  });

  it('is nothing after Ctrl-C, even if tasks are running and one is being stopped', async () => {
    const { child, ecs } = await serve();
    await startTask(ecs);
    await startTask(ecs);
    const { taskArns: [task] = [] } = await ecs.listTasks({});
    await ecs.stopTask({ task });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(inventory()).toEqual(before);
  });

  it('is removed by the next start after a crash, and other containers are kept', async () => {
    const crashed = await serve();
    await startTask(crashed.ecs);
    const other = await serve();
    await startTask(other.ecs);
    crashed.child.kill('SIGKILL');
    await once(crashed.child, 'exit');
    expect(inventory().containers).toHaveLength(before.containers.length + 6);
    await using next = await startTaskBench();
    expect(inventory().containers).toHaveLength(before.containers.length + 3);
    await next.aws.close();
    other.child.kill('SIGTERM');
    await once(other.child, 'exit');
    expect(inventory()).toEqual(before);
  });

  it.each([0, 60, 90, 150, 300])('is nothing if the local AWS is closed %i ms after tasks were started', async (ms) => {
    const local = await startTaskBench();
    await Promise.all([1, 2, 3, 4].map(() => local.run([sh('sleep 60')])));
    await wait(ms);
    await local.aws.close();
    // An abandoned pull could end now.
    await wait(500);
    expect(inventory()).toEqual(before);
  });

  it('includes pulled images after a crash, and the next start removes them', async () => {
    const crashing = resolve(import.meta.dirname, 'crash.ts');
    const { status, stdout } = spawnSync(process.execPath, [crashing], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([null, 'running\n']);
    expect(inventory().images).toHaveLength(before.images.length + 1);
    await (await startLocalAws({ tasks: 'docker' })).close();
    expect(inventory()).toEqual(before);
  });
});

describeWithEngine('a local AWS that cannot run containers leaves nothing behind, and reports in one sentence', () => {
  const refusal = (env: NodeJS.ProcessEnv, args: string[] = [], rest: object = {}) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [main, '--tasks', 'docker', '--port', '0', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, ...env },
        timeout: 30_000,
        ...rest,
      },
    );
    return { status, stdout, message: stderr.trim() };
  };

  it.each([
    [
      'that no engine responds',
      { DOCKER_HOST: 'unix:///nonexistent.sock' },
      /^No Docker engine responds at unix:\/\/\/nonexistent\.sock \(ENOENT\): start Docker, or set DOCKER_HOST\.$/,
    ],
    [
      'that nothing listens on a port',
      { DOCKER_HOST: 'tcp://127.0.0.1:1' },
      /^No Docker engine responds at tcp:\/\/127\.0\.0\.1:1 \(ECONNREFUSED\): /,
    ],
    [
      'that the type of URL is not supported',
      { DOCKER_HOST: 'ssh://example.com' },
      /^The URL of the Docker engine is 'ssh:\/\/example\.com'; expected a unix:\/\/ or tcp:\/\/ URL\.$/,
    ],
  ])('%s', (_what, env, message) => {
    expect(refusal(env)).toEqual({ status: 1, stdout: '', message: expect.stringMatching(message) });
  });

  it('that the user has no permission to use the engine', () => {
    if (process.getuid?.() !== 0) return; // Only root can run a process as another user.
    const found = refusal({}, [], { uid: 65_534, gid: 65_534 });
    expect(found).toEqual({
      status: 1,
      stdout: '',
      message: expect.stringMatching(pattern`^The Docker engine at unix:\S+ ${REFUSES_USER}, or run as root\.$`),
    });
  });

  it('that a port is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve());
    });
    const { port } = taken.address() as { port: number };
    expect(refusal({}, ['--port', `${port}`]).message).toBe(
      `The port ${port} is taken; choose another one, or 0 for a free one.`,
    );
    taken.close();
  });

  it.each([
    [['--speed', '20'], 1, 'With --tasks docker the speed is at most 10, not 20: containers run in real time.'],
    [['--plans', 'plans.json'], 2, '--plans is for scripted tasks; with --tasks docker, tasks are containers.'],
    [
      ['--fault', 'stale-reads'],
      1,
      "The fault 'stale-reads' is only for scripted tasks; it is not supported with --tasks docker.",
    ],
    [['--tasks', 'podman'], 2, "--tasks must be scripted or docker, not 'podman'."],
  ])('that the options %j are not supported', (args, status, message) => {
    expect(refusal({}, args)).toEqual({ status, stdout: '', message });
  });
});
