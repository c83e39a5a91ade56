import type { Clock } from '../clock.ts';
import { messageOf, UserError } from '../error.ts';
import { request } from '../http.ts';
import { explainFailure, readFailure } from './failure.ts';
import { causeIn } from './printed.ts';
import type { ProgramResult, RunProgram } from './process.ts';

/** The test that a built image must pass before it is pushed. */
export type ImageSmokeTest = { readonly timeoutMs: number } & (
  | { readonly command: readonly string[] }
  | {
      readonly port: number;
      /** The path to request, which starts with `/`. */
      readonly path: string;
    }
);

export interface SmokeTestContext {
  readonly run: RunProgram;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  /** Receives the container's output. */
  readonly onLine: (line: string) => void;
}

const TRY_EVERY_MS = 500;
const RESPONSE_MS = 10_000;
/** The maximum number of log lines shown for a container that serves requests. */
const LOG_LINES = '200';

/**
 * Exit codes of `docker run` for a failure of the engine, a command that cannot be run, and a command that was not
 * found.
 */
const ENGINE_FAILED = 125;
const NOT_RUN = [ENGINE_FAILED, 126, 127];

/** The engine no longer has the image to test, because another job on it removed the image. */
export class ImageGoneError extends UserError {}

/**
 * Runs an image in the engine, and removes the container.
 * @param name the container's name
 * @throws {UserError} with the exit code or the response, if the image fails the test
 * @throws {ImageGoneError} if the engine no longer has the image
 */
export async function runImageSmokeTest(
  image: string,
  name: string,
  test: ImageSmokeTest,
  context: SmokeTestContext,
): Promise<void> {
  try {
    if ('command' in test) await runCommand(image, name, test, context);
    else await requestPath(image, name, test, context);
  } finally {
    await removeContainer(name, context);
  }
}

/** @throws {ImageGoneError} if the engine did not start the container because it no longer has the image */
function checkThere(result: ProgramResult): void {
  const failure = readFailure(result);
  if (result.code !== ENGINE_FAILED || failure.kind !== 'image-moved') return;
  throw new ImageGoneError(explainFailure(failure, 'The smoke test could not run'));
}

/** Removes a container with its volumes, running or not; succeeds if it does not exist. */
export async function removeContainer(
  name: string,
  { run, env }: Pick<SmokeTestContext, 'run' | 'env'>,
): Promise<void> {
  await run('docker', ['rm', '--force', '--volumes', name], { env });
}

async function runCommand(
  image: string,
  name: string,
  { command, timeoutMs }: Extract<ImageSmokeTest, { command: unknown }>,
  context: SmokeTestContext,
): Promise<void> {
  const { run, env, clock, onLine } = context;
  const over = new AbortController();
  const ended = run('docker', ['run', '--pull', 'never', '--name', name, image, ...command], { env, onLine });
  const late = clock.sleep(timeoutMs, over.signal).then(() => undefined);
  const result = await Promise.race([ended, late]);
  over.abort();
  if (!result) {
    await removeContainer(name, context);
    await ended;
    throw failure(`'${command.join(' ')}' did not finish within ${timeoutMs / 1000} s`);
  }
  if (result.code === 0) return;
  checkThere(result);
  const what = `'${command.join(' ')}'`;
  throw failure(
    NOT_RUN.includes(result.code)
      ? `${what} could not be run (exit code ${result.code}): ${causeIn(result)}`
      : `${what} ended with exit code ${result.code}`,
  );
}

async function requestPath(
  image: string,
  name: string,
  { port, path, timeoutMs }: Extract<ImageSmokeTest, { port: number }>,
  context: SmokeTestContext,
): Promise<void> {
  const { run, env, clock, onLine } = context;
  const host = await engineHost(context);
  const bound = host === LOOPBACK ? `${LOOPBACK}::${port}` : String(port);
  const until = clock.now() + timeoutMs;
  const started = await run(
    'docker',
    ['run', '--pull', 'never', '--detach', '--publish', bound, '--name', name, image],
    {
      env,
    },
  );
  checkThere(started);
  if (started.code !== 0) throw failure(`the image could not be started: ${causeIn(started)}`);
  try {
    for (;;) {
      const state = await inspect(name, port, context);
      if (!state.running) throw failure(`the container exited with code ${state.exitCode} before it responded`);
      const problem = await sendRequest(addressesOf(state, host, port), port, path);
      if (problem === undefined) return;
      if (clock.now() >= until) {
        throw failure(`:${port}${path} did not respond successfully within ${timeoutMs / 1000} s: ${problem}`);
      }
      await clock.sleep(TRY_EVERY_MS);
    }
  } finally {
    await run('docker', ['logs', '--tail', LOG_LINES, name], { env, onLine });
  }
}

interface ContainerState {
  readonly running: boolean;
  readonly exitCode: number;
  /** The port on the engine's host that is mapped to the container's port. */
  readonly published: string | undefined;
  readonly addresses: readonly string[];
}

async function inspect(name: string, port: number, { run, env }: SmokeTestContext): Promise<ContainerState> {
  const { code, stdout, stderr } = await run('docker', ['container', 'inspect', name], { env });
  const [found] = code === 0 ? (JSON.parse(stdout) as Partial<Inspected>[]) : [];
  if (!found) throw failure(`the container could not be inspected: ${stderr.trim()}`);
  const { Running: running = false, ExitCode: exitCode = 0 } = found.State ?? {};
  const { Ports = {}, Networks = {} } = found.NetworkSettings ?? {};
  return {
    running,
    exitCode,
    published: Ports?.[`${port}/tcp`]?.[0]?.HostPort,
    addresses: Object.values(Networks ?? {}).flatMap(({ IPAddress }) => (IPAddress ? [IPAddress] : [])),
  };
}

interface Inspected {
  readonly State: { readonly Running: boolean; readonly ExitCode: number };
  readonly NetworkSettings: {
    readonly Ports: Readonly<Record<string, readonly { readonly HostPort: string }[] | null>> | null;
    readonly Networks: Readonly<Record<string, { readonly IPAddress?: string }>> | null;
  };
}

/**
 * The addresses of the port: the published port on the engine's host, and the container's own address if the engine
 * runs on this machine.
 */
function addressesOf({ published, addresses }: ContainerState, host: string, port: number): string[] {
  const own = host === LOOPBACK ? addresses.map((address) => `${address}:${port}`) : [];
  return [...(published ? [`${host}:${published}`] : []), ...own];
}

/** The problem with the last response; `undefined` for a status below 400. */
async function sendRequest(addresses: readonly string[], port: number, path: string): Promise<string | undefined> {
  let problem = 'the engine published no port';
  for (const address of addresses) {
    try {
      const { status } = await request(`http://${address}${path}`, { timeoutMs: RESPONSE_MS, direct: true });
      if (status < 400) return undefined;
      return `it responded with ${status}`;
    } catch (error) {
      problem = describeProblem(error, port);
    }
  }
  return problem;
}

/**
 * The problem by its error code. If no process accepts connections, the proxy of a published port accepts and then
 * closes them, as an application may do itself.
 */
const NOT_CONNECTED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no process accepts connections',
  ECONNRESET: 'the connection was closed before a response',
};

function describeProblem(error: unknown, port: number): string {
  const text = messageOf(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  const problem = NOT_CONNECTED[code];
  if (!problem) return text;
  const check = `check that the service listens on port ${port} of all addresses (0.0.0.0), not only of 127.0.0.1`;
  return `${problem} (${text}), so ${check}${code === 'ECONNRESET' ? ', and that it responds to HTTP requests' : ''}`;
}

const LOOPBACK = '127.0.0.1';

/** The host on which the engine runs. */
async function engineHost({ run, env }: SmokeTestContext): Promise<string> {
  const { stdout } = await run('docker', ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], { env });
  const endpoint = stdout.trim();
  const host = /^(tcp|ssh|https?):/.test(endpoint) && URL.canParse(endpoint) ? new URL(endpoint).hostname : '';
  return host === '' || host === 'localhost' || host === '[::1]' ? LOOPBACK : host;
}

function failure(what: string): UserError {
  return new UserError(`The smoke test failed: ${what}. Nothing was pushed; see the container's output above.`);
}
