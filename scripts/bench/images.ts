import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from '../../test/local-aws/clients.ts';
import { type Action, loadAction, resolveInputs } from '../../test/runner/action.ts';
import { parseKeyValues } from '../../test/runner/command-files.ts';
import { contextOf, githubEnv } from '../../test/runner/github.ts';
import { UsageError } from '../command-line.ts';
import { type Engine, findEngine, stopEngine } from '../engine.ts';
import { median } from './numbers.ts';

/** The time from the start of the main program to its end, medians in ms; all images are pushed to the local ECR. */
export interface ImagesResult {
  /** `docker buildx build --push`, already logged in. */
  readonly bareMs: number;
  readonly buildMs: number;
  /** A rerun of the same commit. */
  readonly reuseMs: number;
  /** build-push with its post step. */
  readonly buildWithPostMs: number;
  /** The steps that build-push replaces, run one after the other. */
  readonly chainMs: number | undefined;
  /** These steps with their post steps, which a job waits for too. */
  readonly chainWithPostMs: number | undefined;
}

/** What a step takes, in ms. */
interface StepTime {
  readonly main: number;
  readonly withPost: number;
}

/** The folders of the actions that build-push replaces. */
export interface Peers {
  readonly login: string;
  readonly metadata: string;
  readonly build: string;
}

/** @throws {UsageError} unless it names three folders */
export function readPeers(text: string): Peers {
  const [login, metadata, build, ...more] = text.split(',');
  if (!login || !metadata || !build || more.length > 0) {
    throw new UsageError(
      `--against is '${text}'; expected the folders of ecr-login, metadata-action and build-push-action, with commas between them`,
    );
  }
  return { login, metadata, build };
}

/** Measures Slipway and the peers in turns, so that a busy machine affects all equally. Each builds separate files. */
export async function measureImages(peers: Peers | undefined, rounds: number, builder: string): Promise<ImagesResult> {
  const engine = builder ? { host: process.env.DOCKER_HOST ?? '' } : findEngine();
  if (typeof engine === 'string') throw new UsageError(`An engine or --builder is needed: ${engine}`);
  const [aws, github] = [await startLocalAws(), await startGitHub()];
  const { port } = github.address() as AddressInfo;
  const bench = new Bench({ aws, github: `http://127.0.0.1:${port}` }, engine, builder);
  try {
    for (const repositoryName of ['bare', 'ours', 'theirs'])
      await clientsOf(aws).ecr.createRepository({ repositoryName });
    await bench.login();
    const times = { bare: [] as number[], build: [] as StepTime[], reuse: [] as StepTime[], chain: [] as StepTime[] };
    // Not measured, because the files are read from the disk for the first time.
    for (let round = -1; round < rounds; round++) {
      const [bare, build, reuse] = [await bench.bare(), await bench.build(), await bench.rerun()];
      const chain = peers ? await bench.chain(peers) : undefined;
      if (round < 0) continue;
      times.bare.push(bare);
      times.build.push(build);
      times.reuse.push(reuse);
      if (chain !== undefined) times.chain.push(chain);
    }
    const [mainOf, wholeOf] = [(step: StepTime) => step.main, (step: StepTime) => step.withPost];
    return {
      bareMs: median(times.bare),
      buildMs: median(times.build.map(mainOf)),
      buildWithPostMs: median(times.build.map(wholeOf)),
      reuseMs: median(times.reuse.map(mainOf)),
      chainMs: peers && median(times.chain.map(mainOf)),
      chainWithPostMs: peers && median(times.chain.map(wholeOf)),
    };
  } finally {
    bench.remove();
    github.close();
    await aws.close();
    stopEngine(engine);
  }
}

/** Prints the figures, and those that they are compared with. */
export function printImages(result: ImagesResult, rounds: number): void {
  const { bareMs, buildMs, buildWithPostMs, reuseMs, chainMs, chainWithPostMs } = result;
  console.log(`build-push to the local ECR, from the start of the step to its end (medians of ${rounds}, in turns)`);
  console.log(`docker buildx build --push, logged in: ${bareMs.toFixed(0)} ms`);
  console.log(`build-push: ${buildMs.toFixed(0)} ms, ${(buildMs - bareMs).toFixed(0)} ms more`);
  console.log(`build-push of a commit that has its image: ${reuseMs.toFixed(0)} ms`);
  if (chainMs !== undefined) {
    const more = (buildMs - bareMs) / (chainMs - bareMs);
    console.log(
      `ecr-login, metadata-action and build-push-action: ${chainMs.toFixed(0)} ms; build-push takes ${(buildMs / chainMs).toFixed(2)} × that, and ${more.toFixed(2)} × what they add to buildx`,
    );
  }
  if (chainWithPostMs !== undefined) {
    const share = (buildWithPostMs / chainWithPostMs).toFixed(2);
    console.log(
      `with their post steps, which the job waits for: build-push ${buildWithPostMs.toFixed(0)} ms, the three actions ${chainWithPostMs.toFixed(0)} ms; ${share} × that`,
    );
  }
}

/** The part of GitHub's API that metadata-action uses: the repository. */
function startGitHub(): Promise<Server> {
  const repository = { default_branch: 'main', name: 'hello', full_name: 'acme/hello', html_url: '', description: '' };
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(repository));
  });
  return new Promise((started) => server.listen(0, '127.0.0.1', () => started(server)));
}

class Bench {
  readonly #folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  readonly #workspace = join(this.#folder, 'workspace');
  readonly #aws: LocalAws;
  readonly #env: NodeJS.ProcessEnv;
  readonly #builder: string;

  constructor({ aws, github }: { aws: LocalAws; github: string }, engine: Engine, builder: string) {
    this.#aws = aws;
    this.#builder = builder;
    const place = { workspace: this.#workspace, temp: join(this.#folder, 'temp'), home: join(this.#folder, 'home') };
    for (const path of Object.values(place)) mkdirSync(path);
    this.#env = {
      ...githubEnv(place),
      ...aws.env,
      GITHUB_API_URL: github,
      ...{ PATH: process.env.PATH, DOCKER_CONFIG: join(place.home, '.docker'), DOCKER_HOST: engine.host },
      ...(process.env.BUILDX_CONFIG && { BUILDX_CONFIG: process.env.BUILDX_CONFIG }),
    };
    writeFileSync(join(this.#workspace, 'Dockerfile'), 'FROM scratch\nCOPY file /file\n');
    this.#git('init', '--quiet', '--initial-branch', 'main');
  }

  async login(): Promise<void> {
    const { authorizationData } = await clientsOf(this.#aws).ecr.getAuthorizationToken({});
    const [, password] = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
      .toString()
      .split(':');
    const env = { ...this.#env, DOCKER_CONFIG: this.#bareConfig };
    const args = ['login', '--username', 'AWS', '--password-stdin', this.#aws.host];
    await this.#time('docker', args, env, password);
  }

  /** buildx without an action. */
  async bare(): Promise<number> {
    this.#commit();
    const builder = this.#builder ? ['--builder', this.#builder] : [];
    const tag = `${this.#aws.host}/bare:${Date.now()}`;
    const args = ['buildx', 'build', ...builder, '--provenance=false', '--push', '--tag', tag, '.'];
    return this.#time('docker', args, { ...this.#env, DOCKER_CONFIG: this.#bareConfig });
  }

  async build(): Promise<StepTime> {
    this.#commit();
    return this.rerun();
  }

  async rerun(): Promise<StepTime> {
    const inputs = { repository: 'ours', cache: 'none', builder: this.#builder };
    return this.#job([[loadAction('build-push'), inputs]]);
  }

  async chain({ login, metadata, build }: Peers): Promise<StepTime> {
    this.#commit();
    const images = `${this.#aws.host}/theirs`;
    const tags = `${images}:${this.#git('rev-parse', 'HEAD').trim()}`;
    const steps: [string, Record<string, string>][] = [
      [login, {}],
      [metadata, { images, tags: 'type=sha,format=long', context: 'git' }],
      [build, { context: '.', push: 'true', tags, provenance: 'false', builder: this.#builder }],
    ];
    return this.#job(steps.map(([folder, inputs]) => [loadAction(folder), inputs]));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #bareConfig(): string {
    return join(this.#folder, 'bare-config');
  }

  #git(...args: string[]): string {
    const own = [
      '-C',
      this.#workspace,
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    return execFileSync('git', [...own, ...args], { encoding: 'utf8' });
  }

  /** Writes files that have not been built before. */
  #commit(): void {
    writeFileSync(join(this.#workspace, 'file'), randomBytes(65_536));
    this.#git('add', '.');
    this.#git('commit', '--quiet', '-m', 'next');
  }

  /** Runs the main programs in order, and then the post programs in reverse order, as the runner does. */
  async #job(steps: readonly (readonly [Action, Record<string, string>])[]): Promise<StepTime> {
    const [posts, time] = [[] as (() => Promise<number>)[], { main: 0, post: 0 }];
    for (const [action, inputs] of steps) {
      const env = this.#stepEnv(action, inputs);
      time.main += await this.#time(process.execPath, [action.program('main') ?? ''], env);
      const saved = parseKeyValues(readFileSync(join(this.#folder, 'STATE'), 'utf8'));
      const state = Object.fromEntries([...saved].map(([name, value]) => [`STATE_${name}`, value]));
      const post = action.program('post');
      if (post) posts.unshift(() => this.#time(process.execPath, [post], { ...env, ...state }));
    }
    for (const post of posts) time.post += await post();
    return { main: time.main, withPost: time.main + time.post };
  }

  /** The variables of a step, with empty files for its outputs. */
  #stepEnv(action: Action, inputs: Record<string, string>): NodeJS.ProcessEnv {
    const files = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'].map((name) => [
      `GITHUB_${name}`,
      join(this.#folder, name),
    ]);
    for (const [, path = ''] of files) writeFileSync(path, '');
    const github = { ...this.#env, GITHUB_SHA: this.#git('rev-parse', 'HEAD').trim(), GITHUB_REF: 'refs/heads/main' };
    const given = resolveInputs(action.file, inputs, contextOf(github)).env;
    return { ...github, ...given, ...Object.fromEntries(files) };
  }

  /**
   * Ms from the start of the process to its end. @throws if the process fails, because a failure must not be measured
   */
  async #time(command: string, args: readonly string[], env: NodeJS.ProcessEnv, input = ''): Promise<number> {
    const start = performance.now();
    const { code, text } = await new Promise<{ code: number | null; text: string }>((resolve, reject) => {
      const child = spawn(command, args, { env, cwd: this.#workspace, stdio: ['pipe', 'pipe', 'pipe'] });
      child.stdin.end(input);
      let printed = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
      child.once('error', reject).once('exit', (exit) => resolve({ code: exit, text: printed }));
    });
    const ms = performance.now() - start;
    if (code !== 0) throw new Error(`${args.slice(0, 2).join(' ')} failed: ${text.slice(-2_000)}`);
    return ms;
  }
}
