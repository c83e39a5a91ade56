import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAction, resolveInputs } from '../../test/runner/action.ts';
import { contextOf, githubEnv } from '../../test/runner/github.ts';
import { median } from './numbers.ts';

/** An action and its inputs. */
export interface Subject {
  /** A folder of actions/, or the path of one with an action.yml. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  /** Files of the workspace, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface StartResult {
  readonly action: string;
  /** Median ms from the start of the process to the arrival of its first AWS request; `undefined` if it sent none. */
  readonly firstRequestMs: number | undefined;
  readonly peakMemoryKb: number;
  /** Bytes of the files that it loaded. */
  readonly loadedBytes: number;
}

/**
 * Measures the subjects and a bare `node -e 0` in turns, so that a busy machine affects all equally. The endpoint
 * refuses all requests.
 */
export async function measureStarts(
  subjects: readonly Subject[],
  rounds = 15,
): Promise<{ bareMs: number; results: StartResult[] }> {
  const endpoint = await listen();
  try {
    const prepared = subjects.map((subject) => prepare(subject, endpoint.url));
    const bare: number[] = [];
    const starts = prepared.map((): (number | undefined)[] => []);
    for (let round = 0; round < rounds; round++) {
      bare.push(await duration(['-e', '0']));
      for (const [index, { program, env, folder }] of prepared.entries()) {
        starts[index]?.push(await firstRequest(endpoint, [program], env, folder));
      }
    }
    const results: StartResult[] = [];
    for (const [index, { program, env, folder }] of prepared.entries()) {
      const times = starts[index]?.filter((time) => time !== undefined) ?? [];
      results.push({
        action: subjects[index]?.action ?? '',
        firstRequestMs: times.length > 0 ? median(times) : undefined,
        ...(await usage(program, env, folder)),
      });
      rmSync(folder, { recursive: true });
    }
    return { bareMs: median(bare), results };
  } finally {
    endpoint.close();
  }
}

interface Endpoint {
  readonly url: string;
  onRequest: () => void;
  close(): void;
}

async function listen(): Promise<Endpoint> {
  const server = createServer((request, response) => {
    endpoint.onRequest();
    request.resume().on('end', () => {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
      response.end('{"__type":"InvalidParameterException","message":"This endpoint refuses everything."}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const endpoint: Endpoint = {
    url,
    onRequest: () => {},
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return endpoint;
}

function prepare({ action: name, inputs, files = {} }: Subject, url: string) {
  const action = loadAction(name);
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  const place = { workspace: join(folder, 'workspace'), temp: join(folder, 'temp'), home: join(folder, 'home') };
  for (const path of Object.values(place)) mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place.workspace, file), text);
  const commandFiles = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'].map((file) => [
    `GITHUB_${file}`,
    join(folder, file),
  ]);
  for (const [, path = ''] of commandFiles) writeFileSync(path, '');
  const github = githubEnv(place);
  const env = {
    ...github,
    ...resolveInputs(action.file, inputs, contextOf(github)).env,
    ...Object.fromEntries(commandFiles),
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE000000000',
    AWS_SECRET_ACCESS_KEY: 'bench',
  };
  return { program: action.program('main') ?? '', env, folder: place.workspace };
}

/** How long the process runs, in ms. */
function duration(argv: readonly string[]): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { stdio: 'ignore' });
    child.once('error', reject).once('exit', () => resolve(performance.now() - start));
  });
}

/** Ms to the first request, after which the process is stopped. `undefined` if it exited without one. */
function firstRequest(
  endpoint: Endpoint,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    let time: number | undefined;
    const start = performance.now();
    const child = spawn(process.execPath, argv, { env, cwd, stdio: 'ignore' });
    endpoint.onRequest = () => {
      time ??= performance.now() - start;
      child.kill('SIGKILL');
    };
    child.once('error', reject).once('exit', () => {
      endpoint.onRequest = () => {};
      resolve(time);
    });
  });
}

/** Peak memory and loaded files of a complete run, which here ends with the endpoint's refusal. */
async function usage(
  program: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<{ peakMemoryKb: number; loadedBytes: number }> {
  const file = join(cwd, 'usage.json');
  await new Promise((resolve, reject) => {
    const preload = join(import.meta.dirname, 'usage.mjs');
    const child = spawn(process.execPath, ['--import', preload, program], {
      env: { ...env, BENCH_USAGE: file },
      cwd,
      stdio: 'ignore',
    });
    child.once('error', reject).once('exit', resolve);
  });
  const { maxRss, loaded } = JSON.parse(readFileSync(file, 'utf8')) as { maxRss: number; loaded: string[] };
  const paths = loaded.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  return { peakMemoryKb: maxRss, loadedBytes: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}
