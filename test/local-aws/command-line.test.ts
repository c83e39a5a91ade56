import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The arguments of Node for `npm run local-aws`, by absolute paths. */
const MAIN = [
  ...['--import', join(ROOT, 'scripts/node-24.mjs'), '--import', join(ROOT, 'scripts/type-cache.mjs')],
  join(ROOT, 'local-aws/main.ts'),
];

let folder: string;
let taken: LocalAws;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-aws-test-'));
  taken = await startLocalAws();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await taken.close();
});

/** Records of running instances, in this test's own folder. */
const env = () => ({ ...process.env, TMPDIR: folder });

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...MAIN, ...args], { encoding: 'utf8', env: env() });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Starts the local AWS as `npm run local-aws` does in a folder, and reports whether it uses at most 90 MB once it is
 * ready.
 */
async function memoryOf(root: string): Promise<true | string> {
  const [, ...args] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts['local-aws'].split(' ');
  const child = spawn(process.execPath, [...args, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: env(),
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    if (output.includes('SECRET')) break;
  }
  const health = await fetch(`${/http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]}/_local-aws/health`);
  const kibibytes = Number(spawnSync('ps', ['-o', 'rss=', '-p', `${child.pid}`], { encoding: 'utf8' }).stdout);
  child.kill('SIGINT');
  await ended;
  return health.ok && kibibytes > 0 && kibibytes <= 90 * 1024 ? true : `${kibibytes} KiB`;
}

describe('npm run local-aws', () => {
  it('prints only export lines with --detach, and stops with --stop', async () => {
    const port = await freePort();
    const { status, stdout, stderr } = run(
      '--detach',
      '--port',
      `${port}`,
      '--speed',
      '5',
      '--fault',
      'throttling:ssm:*:1',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      [
        `export AWS_ENDPOINT_URL=http://127.0.0.1:${port}`,
        'export AWS_REGION=eu-central-1',
        'export AWS_DEFAULT_REGION=eu-central-1',
        'export AWS_ACCESS_KEY_ID=AKIALOCALAWSUSER0000',
        'export AWS_SECRET_ACCESS_KEY=local-aws-secret-access-key-of-the-user0',
        '',
      ].join('\n'),
    );
    const { ecs, ssm } = clientsOf({ ...taken, url: `http://127.0.0.1:${port}` });
    await ecs.createCluster({ clusterName: 'c' });
    await expect(ssm.describeParameters({})).rejects.toThrow('Rate exceeded');
    expect(run('--detach', '--port', `${port}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: `The port ${port} is taken; choose another one, or 0 for a free one.\n`,
    });
    expect(run('--stop', '--port', `${port}`)).toEqual({
      status: 0,
      stdout: `The local AWS on port ${port} has stopped.\n`,
      stderr: '',
    });
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
    expect(run('--stop', '--port', `${port}`)).toMatchObject({
      status: 1,
      stderr: `No local AWS is running on port ${port}.\n`,
    });
  });

  it('runs in the foreground until Ctrl-C, and ends with exit code 0', async () => {
    const child = spawn(process.execPath, [...MAIN, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: env(),
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    let output = '';
    for await (const chunk of child.stdout) {
      output += chunk;
      if (output.includes('SECRET')) break;
    }
    expect(output).toMatch(
      /^The local AWS is running at http:\/\/127\.0\.0\.1:\d+ \(account 123456789012, region eu-central-1\) until Ctrl-C\.\n/,
    );
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('uses at most 90 MB of memory, even at its first start after a clone', async () => {
    mkdirSync(join(ROOT, 'reports'), { recursive: true });
    const clone = mkdtempSync(join(ROOT, 'reports', 'clone-')); // Node finds its packages in the parent folders.
    try {
      for (const part of ['package.json', 'scripts', 'local-aws']) {
        cpSync(join(ROOT, part), join(clone, part), { recursive: true });
      }
      for (const start of ['first', 'second']) expect([start, await memoryOf(clone)]).toEqual([start, true]);
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  it('lists its options with --help', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--policy FILE') });
  });

  it.each([
    [['--nonsense'], /^There is no option --nonsense; the options are --detach, .*\.\n$/],
    [['extra'], /^'extra' is not an option; the options are .*\.\n$/],
    [['--port', 'x'], /^--port must be a whole number from 0 to 65535, not 'x'\.\n$/],
    [['--port'], /^The option --port takes a value\.\n$/],
    [['--speed', 'fast'], /^--speed must be a number from 0 to 1000000000, not 'fast'\.\n$/],
    [['--start', 'yesterday'], /^--start must be a date, .* such as 2026-01-01T00:00:00Z, not 'yesterday'\.\n$/],
    [['--start', '2026-01-01T00:00:00'], /^--start must be a date, .* time zone, .*\.\n$/],
    [['--start', '0001-01-01'], /^--start must be a date, .* from 1970 to 2999, .* not '0001-01-01'\.\n$/],
    [['--start', '2026-02-31T99:00:00Z'], /^--start must be a date, .*\.\n$/],
    [['--region', 'Frankfurt'], /^--region must be a Region such as eu-central-1, not 'Frankfurt'\.\n$/],
    [['--fault', 'zap'], /^There is no fault 'zap'; the faults are .*\.\n$/],
    [['--policy', '/none.json'], /^--policy \/none\.json: the file cannot be read \(ENOENT\)\.\n$/],
    [['--detach', '--port', 'x'], /^--port must be a whole number from 0 to 65535, not 'x'\.\n$/],
  ])('refuses %j in one sentence, with exit code 2', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('refuses a policy or plans that cannot be parsed', () => {
    const noJson = file('no.json', '{');
    expect(run('--policy', noJson)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the file is not valid JSON'),
    });
    const noPolicy = file('empty.json', '{}');
    expect(run('--policy', noPolicy)).toEqual({
      status: 2,
      stdout: '',
      stderr: `--policy ${noPolicy}: A policy must be a JSON object with a Statement.\n`,
    });
    const noPlans = file('plans.json', '[{"match":{},"tasks":[{"start":"soon"}]}]');
    expect(run('--plans', noPlans)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('soon') });
  });

  it('refuses a port that is in use, with exit code 1', () => {
    expect(run('--port', `${taken.port}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: `The port ${taken.port} is taken; choose another one, or 0 for a free one.\n`,
    });
  });
});
