import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalAws, startLocalAws } from '../local-aws/server.ts';
import { messageOf } from '../src/error.ts';
import { checkWritable } from './command-line.ts';
import { Account } from './demo/account.ts';
import { type BreakName, breakOf } from './demo/break.ts';
import { type Engine, openEngine } from './demo/engine.ts';
import { commitVersion, HELLO, runOn } from './demo/hello.ts';
import { type Interrupted, onInterrupt } from './demo/interrupt.ts';
import { type DemoOptions, HELP, readOptions } from './demo/options.ts';
import { writePage } from './demo/page.ts';
import { Pipeline } from './demo/pipeline.ts';
import { Repository } from './demo/repository.ts';
import { type Slow, slowOf } from './demo/slow.ts';
import { Stage } from './demo/stage.ts';
import { Strategy } from './demo/strategy.ts';
import { Terminal } from './demo/terminal.ts';
import { EngineRefusal } from './engine.ts';

/*
 * The demo, `npm run demo`: Slipway's bundles deliver a small web service several times, step by step as a GitHub
 * runner would run them, against the local AWS of this repository.
 */

/** Simulated seconds per second: ECS's waits of minutes pass in seconds. Containers still take real time. */
const SPEED = { scripted: 15, docker: 10 };

async function demo(options: DemoOptions, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  await using stack = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'slipway-demo-'));
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  terminal.title('Slipway demo');
  const { aws, engine } = await open(options, terminal, { stack, folder, signal });
  const slow = options.slow && slowOf(options.slow);
  const account = new Account(aws, { containers: engine !== undefined, slow });
  await account.prepare();
  const repository = await Repository.create(HELLO, join(folder, 'hello'), signal);
  const architecture = engine?.architecture ?? 'amd64';
  runOn(repository, architecture);
  const stage = new Stage(aws, { terminal, signal, env: engine?.env ?? {} });
  const strategy = options.strategy && new Strategy(options.strategy, aws);
  const pipeline = new Pipeline({ stage, account, repository, terminal, engine, signal, architecture, strategy });
  stack.defer(() => pipeline.close());
  try {
    const props = { repository, terminal, breaks: options.breaks };
    if (slow) await playSlow(pipeline, { repository, terminal, slow });
    else await (strategy ? playShift(pipeline, props, strategy) : play(pipeline, props));
    terminal.print(`\nDemo passed in ${Math.round((performance.now() - began) / 1000)} s.`);
  } finally {
    if (!signal.aborted && stage.jobs.length > 0) {
      writePage(options.page, stage.jobs);
      terminal.print(`The job summaries, as GitHub shows them: ${options.page}`);
    }
  }
}

/** Runs the full demo, chapter by chapter. */
async function play(
  pipeline: Pipeline,
  { repository, terminal, breaks }: { repository: Repository; terminal: Terminal; breaks: readonly BreakName[] },
): Promise<void> {
  let chapter = 0;
  const heading = (text: string) => terminal.heading(`${++chapter}  ${text}`);
  const v1 = await commitVersion(repository, { name: 'v1', title: 'Say hello' });
  const v2 = await commitVersion(repository, { name: 'v2', title: 'Say it more warmly' });
  heading('The service is created with v1');
  await pipeline.setUp(v1);
  heading('v2 is deployed');
  await pipeline.deliver(v2);
  for (const name of breaks.length > 0 ? breaks : (['crash'] as const)) {
    const broken = breakOf(name, pipeline.otherArchitecture);
    await repository.checkOut(v2);
    const v3 = await commitVersion(repository, { name: 'v3', title: broken.title, broken });
    heading(`v3 ${broken.heading}`);
    await pipeline.deliverBroken(v3, broken, v2);
  }
  if (breaks.length === 0) {
    heading('The workflow run for v2 is rerun');
    await pipeline.rerun(v2);
    heading('A manual rollback');
    await pipeline.rollBack(v2, v1);
  }
  await pipeline.judgeTraffic();
}

/** Runs the demo of a strategy: one shift of the traffic, and another one that is rolled back. */
async function playShift(
  pipeline: Pipeline,
  { repository, terminal }: { repository: Repository; terminal: Terminal },
  strategy: Strategy,
): Promise<void> {
  const v1 = await commitVersion(repository, { name: 'v1', title: 'Say hello' });
  const v2 = await commitVersion(repository, { name: 'v2', title: 'Say it more warmly' });
  const v3 = await commitVersion(repository, { name: 'v3', title: 'Say it in capitals' });
  terminal.heading(`1  The service is created with v1, to be deployed with the strategy ${strategy.name}`);
  await pipeline.setUp(v1);
  terminal.heading('2  v2 is deployed, and gets the traffic');
  await pipeline.deliver(v2);
  terminal.heading('3  v3 gets traffic, an alarm goes into ALARM, and it is rolled back');
  await pipeline.deliverAlarmed(v3, v2, strategy);
  await pipeline.judgeTraffic();
}

/** Runs the demo of a slow deployment. */
async function playSlow(
  pipeline: Pipeline,
  { repository, terminal, slow }: { repository: Repository; terminal: Terminal; slow: Slow },
): Promise<void> {
  const v1 = await commitVersion(repository, { name: 'v1', title: 'Say hello', slow });
  const v2 = await commitVersion(repository, { name: 'v2', title: 'Say it more warmly', slow });
  terminal.heading('1  The service is created with v1');
  await pipeline.setUp(v1);
  terminal.heading(`2  v2 ${slow.heading}`);
  await pipeline.deliverSlow(v2, slow);
}

interface Place {
  readonly stack: AsyncDisposableStack;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Starts the local AWS, with a Docker engine for builds and tasks if a suitable one is available. */
async function open(
  options: DemoOptions,
  terminal: Terminal,
  place: Place,
): Promise<{ aws: LocalAws; engine: Engine | undefined }> {
  const found = options.docker === 'none' ? NOT_REQUESTED : await openWith(options, terminal, place);
  if (typeof found !== 'string') return found;
  if (options.docker === 'insist') throw new Error(`No Docker engine is available: ${found}`);
  const aws = await startLocalAws({ speed: SPEED.scripted });
  place.stack.defer(() => aws.close());
  printAws(terminal, aws);
  const rest = options.docker === 'none' ? '' : ' instead, and tasks are scripted';
  terminal.fact('Docker', `${found.replace(/\.$/, '')}: prepared images are pushed over HTTP${rest}.`);
  return { aws, engine: undefined };
}

const NOT_REQUESTED = 'not requested.';

/** An engine, or a sentence that explains why no suitable engine is available. */
async function openWith(
  { install }: DemoOptions,
  terminal: Terminal,
  { stack, folder, signal }: Place,
): Promise<{ aws: LocalAws; engine: Engine } | string> {
  await using attempt = new AsyncDisposableStack();
  try {
    const engine = await openEngine({ folder, signal, install, onProgress: (line) => terminal.progress(line) });
    if (typeof engine === 'string') return engine;
    attempt.defer(() => engine.close());
    // The local AWS finds the engine as the docker command does.
    process.env.DOCKER_HOST = engine.env.DOCKER_HOST;
    const aws = await startLocalAws({ tasks: 'docker', speed: SPEED.docker });
    attempt.defer(() => engine.forget(aws.host));
    attempt.defer(() => aws.close());
    signal.throwIfAborted();
    printAws(terminal, aws);
    terminal.fact('Docker', `${engine.description}: used to build images and to run tasks as containers`);
    stack.use(attempt.move());
    return { aws, engine };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof EngineRefusal) throw error;
    return messageOf(error);
  }
}

function printAws(terminal: Terminal, { url, clock }: LocalAws): void {
  terminal.fact('local AWS', `${url}, running at ${clock.speed}× real time`);
}

async function main(): Promise<number> {
  let options: DemoOptions;
  try {
    options = readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(messageOf(error));
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    checkWritable(options.page, 'The page with the job summaries');
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
  const terminal = new Terminal(process.stdout, options);
  const signal = onInterrupt(() => terminal.progress('interrupted: cleaning up …'));
  try {
    await demo(options, terminal, signal);
    return 0;
  } catch (error) {
    if (signal.aborted) return (signal.reason as Interrupted).exitCode;
    terminal.error(`\n${messageOf(error)}`);
    return 1;
  }
}

process.exitCode = await main();
