import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OWN, workflows } from '../../scripts/workflows/copy.ts';
import { exampleHooks } from './consumer.ts';
import { tool } from './tool.ts';

/** The data that GitHub has for a run. */
export interface Order {
  /** The folder of the repository with the workflow. */
  readonly repository: string;
  /** The folder of our repository, with the copies of the workflows. */
  readonly slipway: string;
  /** The folder for act's own files. */
  readonly scratch: string;
  readonly event: 'push' | 'workflow_dispatch' | 'pull_request';
  /** Additional members of the event's JSON. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** The workflow's path in the repository. */
  readonly workflow: string;
  /** As strings, as in the event, booleans included. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** For every step. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Run {
  readonly green: boolean;
  /** The whole output of the run. */
  readonly log: string;
  /** The output of each job, by its name, `Deliver/Plan`. Jobs that did not run have none. */
  readonly jobs: ReadonlyMap<string, { readonly log: string; readonly green: boolean }>;
}

/** Each action of other repositories that a workflow pins by commit; test/workflows/stand-ins has its replacement. */
const PINNED = /uses: ((?:actions|docker)\/([\w-]+)@[0-9a-f]{40})/g;

function standIns(): string[] {
  const found = [...workflows().values(), ...exampleHooks().values()].flatMap((text) => [...text.matchAll(PINNED)]);
  const folders = new Map(found.map(([, action = '', name = '']) => [action, name]));
  return [...folders].flatMap(([action, name]) => [
    '--local-repository',
    `${action}=${resolve(import.meta.dirname, 'stand-ins', name)}`,
  ]);
}

/** Runs a workflow with act, each step on this machine. */
export async function runWorkflow(order: Order): Promise<Run> {
  const event = join(order.scratch, 'event.json');
  const { inputs = {}, vars = {}, secrets = {}, env } = order;
  writeFileSync(
    event,
    JSON.stringify({
      ...(order.event === 'workflow_dispatch' && { inputs }),
      repository: { default_branch: 'main' },
      ...order.payload,
    }),
  );
  const args = [
    ...[order.event, '--workflows', order.workflow, '--eventpath', event, '--json', '--actor', 'octocat'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--pull=false', '--no-cache-server'],
    ...['--action-cache-path', join(order.scratch, 'act'), '--action-offline-mode'],
    ...['--local-repository', `${OWN.repository}@${OWN.ref}=${order.slipway}`],
    ...standIns(),
    ...flags('--secret', { GITHUB_TOKEN: 'ghs_test', ...secrets }),
    ...flags('--var', vars),
    ...flags('--env', { ...env, CONSUMER_REPOSITORY: order.repository }),
  ];
  const { code, stdout, stderr } = await execute(tool('ACT'), args, order);
  return read(stdout, stderr, code);
}

function flags(flag: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

function execute(command: string, args: readonly string[], { repository, scratch }: Order) {
  // The run uses no settings of this machine, such as .actrc or the global Git configuration.
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: scratch,
    XDG_CACHE_HOME: join(scratch, 'cache'),
    XDG_CONFIG_HOME: join(scratch, 'config'),
    GIT_CONFIG_SYSTEM: '/dev/null',
    ...(process.env.DOCKER_HOST && { DOCKER_HOST: process.env.DOCKER_HOST }),
  };
  return new Promise<{ code: number; stdout: string; stderr: string }>((settle, reject) => {
    const child = spawn(command, args, { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const text = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk));
    child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk));
    child.once('error', reject);
    child.once('close', (code) => settle({ code: code ?? 1, ...text }));
  });
}

interface Line {
  readonly job?: string;
  readonly msg?: string;
  readonly jobResult?: string;
}

function read(stdout: string, stderr: string, code: number): Run {
  const jobs = new Map<string, { log: string; green: boolean }>();
  const all: string[] = [];
  for (const text of `${stdout}\n${stderr}`.split('\n').filter(Boolean)) {
    const line = parse(text);
    const message = (line?.msg ?? text).replace(/\n$/, '');
    all.push(line?.job ? `[${line.job}] ${message}` : message);
    if (!line?.job) continue;
    const job = jobs.get(line.job.trim()) ?? { log: '', green: false };
    jobs.set(line.job.trim(), {
      log: `${job.log}${message}\n`,
      green: line.jobResult === undefined ? job.green : line.jobResult === 'success',
    });
  }
  return { green: code === 0, log: all.join('\n'), jobs };
}

function parse(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}
