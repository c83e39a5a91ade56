import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { ContainerDefinition, RegisterTaskDefinitionCommandInput, Task } from '@aws-sdk/client-ecs';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { type LocalAws, type LocalAwsOptions, startLocalAws } from '../../local-aws/server.ts';
import { staticBusybox } from '../../scripts/base-image.ts';
import { tar } from '../../scripts/tar.ts';
import { clientsOf } from '../local-aws/clients.ts';

const APPLETS = ['sh', 'sleep', 'echo', 'cat', 'env', 'httpd', 'wget', 'mkdir', 'chmod', 'kill', 'touch', 'test', 'dd'];
const LOGS = '/ecs/test';

/** A program that serves the value of `$VERSION`, and exits on SIGTERM. */
export const SERVER = `mkdir -p /tmp/www/cgi-bin
echo "$VERSION" >/tmp/www/index.html
cat >/tmp/www/cgi-bin/slow <<'END'
#!/bin/sh
sleep 1
printf 'Content-Type: text/plain\\r\\n\\r\\nslow %s' "$VERSION"
END
chmod 755 /tmp/www/cgi-bin/slow
httpd -f -p 8080 -h /tmp/www &
trap 'kill $!; exit 0' TERM
echo "listening as $VERSION"
wait`;

export const docker = (...args: string[]) =>
  execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Removes the images of a local registry, and a base image, from the engine. */
export function removeImages({ host }: Pick<LocalAws, 'host'>, base: string): void {
  const images = docker('images', '--quiet', '--filter', `reference=${host}/*`).split('\n').filter(Boolean);
  if (images.length > 0) docker('rmi', '--force', ...new Set(images));
  docker('rmi', '--force', base);
}

/** The contents of the engine, by name. */
export function inventory() {
  const list = (...args: string[]) =>
    docker(...args)
      .split('\n')
      .filter(Boolean)
      .sort();
  return {
    containers: list('ps', '--all', '--format', '{{.Names}}'),
    images: list('image', 'ls', '--format', '{{.Repository}}:{{.Tag}} {{.ID}}'),
    volumes: list('volume', 'ls', '--quiet'),
    networks: list('network', 'ls', '--format', '{{.Name}}'),
  };
}

type Definition = Omit<ContainerDefinition, 'name' | 'image'> & { name?: string; image?: string };

export interface TaskBench extends AsyncDisposable {
  readonly aws: LocalAws;
  readonly clients: ReturnType<typeof clientsOf>;
  /** The repository `app` of the local ECR, with the image `app:base`. */
  readonly repository: string;
  /** Pushes busybox with this configuration, and returns the digest of the image. */
  push(tag: string, config?: Record<string, unknown>, architecture?: string): Promise<string>;
  /**
   * Registers a task definition whose containers are `app:base`, log, and run the shell script that is their command.
   */
  register(containers: readonly Definition[], task?: Partial<RegisterTaskDefinitionCommandInput>): Promise<string>;
  /** Starts a stand-alone task and returns its ARN. */
  run(containers: readonly Definition[], task?: Partial<RegisterTaskDefinitionCommandInput>): Promise<string>;
  task(arn: string): Promise<Task>;
  /** The task once it has stopped. */
  stopped(arn: string): Promise<Task>;
  /** The log of a container of the task. */
  log(arn: string, container?: string): Promise<string[]>;
}

/** A local AWS with tasks as containers, ready to run them. */
export async function startTaskBench(options: LocalAwsOptions = {}): Promise<TaskBench> {
  const aws = await startLocalAws({ tasks: 'docker', speed: 10, ...options });
  const clients = clientsOf(aws);
  const { ecs, ecr, logs } = clients;
  await ecr.createRepository({ repositoryName: 'app' });
  await ecs.createCluster({ clusterName: 'default' });
  await logs.createLogGroup({ logGroupName: LOGS });
  const repository = `${aws.host}/app`;
  const layers = [await busyboxLayer()];
  const { authorizationData: [authorization] = [] } = await ecr.getAuthorizationToken({});
  const push: TaskBench['push'] = async (
    tag,
    config = {},
    architecture = process.arch === 'arm64' ? 'arm64' : 'amd64',
  ) => {
    const image = { layers, architecture, config: { Env: ['PATH=/bin'], Cmd: ['/bin/sh'], ...config } };
    const authorizationToken = authorization?.authorizationToken ?? '';
    return (await pushImage(image, { repository, tags: [tag], authorizationToken })).digest;
  };
  await push('base');
  const register: TaskBench['register'] = async (containers, task = {}) => {
    const { taskDefinition } = await ecs.registerTaskDefinition({
      family: 'app',
      memory: '128',
      ...(containers.some(({ secrets }) => secrets) && {
        executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      }),
      ...task,
      containerDefinitions: containers.map((container, index) => ({
        name: index === 0 ? 'app' : `app${index}`,
        image: `${repository}:base`,
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': LOGS, 'awslogs-region': aws.region, 'awslogs-stream-prefix': 't' },
        },
        ...container,
      })),
    });
    return taskDefinition?.taskDefinitionArn ?? '';
  };
  const task = async (arn: string): Promise<Task> => {
    const { tasks: [found] = [] } = await ecs.describeTasks({ tasks: [arn] });
    if (!found) throw new Error(`There is no task ${arn}.`);
    return found;
  };
  return {
    aws,
    clients,
    repository,
    push,
    register,
    async run(containers, settings) {
      const taskDefinition = await register(containers, settings);
      const { tasks: [started] = [] } = await ecs.runTask({ taskDefinition });
      return started?.taskArn ?? '';
    },
    task,
    stopped: (arn) =>
      eventually(
        () => task(arn),
        ({ lastStatus }) => lastStatus === 'STOPPED',
      ),
    async log(arn, container = 'app') {
      const logStreamName = `t/${container}/${arn.split('/').at(-1)}`;
      const known = await logs.describeLogStreams({ logGroupName: LOGS, logStreamNamePrefix: logStreamName });
      if (!known.logStreams?.length) return []; // The version comes with the first line.
      const { events = [] } = await logs.getLogEvents({ logGroupName: LOGS, logStreamName });
      return events.map(({ message = '' }) => message);
    },
    [Symbol.asyncDispose]: () => aws.close(),
  };
}

/** A shell script as a container's command. */
export const sh = (script: string) => ({ command: ['/bin/sh', '-c', script] });

/** Sends requests until the response is as expected. The error contains the last response. */
export async function eventually<T>(ask: () => Promise<T>, fits: (answer: T) => boolean, seconds = 120): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (performance.now() > until) throw new Error(`After ${seconds} s it is ${JSON.stringify(answer)}.`);
    await wait(50);
  }
}

let busybox: Promise<Buffer> | undefined;

async function busyboxLayer(): Promise<Buffer> {
  busybox ??= staticBusybox();
  const links = APPLETS.map((name) => ({ path: `bin/${name}`, mode: 0o777, link: 'busybox' }));
  return tar([
    { path: 'bin/', mode: 0o755 },
    { path: 'tmp/', mode: 0o1777 },
    { path: 'bin/busybox', mode: 0o755, content: await busybox },
    ...links,
  ]);
}
