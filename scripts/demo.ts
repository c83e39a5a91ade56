import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalAws } from '../local-aws/server.ts';
import { messageOf } from '../src/error.ts';
import { Account } from './demo/account.ts';
import { openEngine } from './demo/engine.ts';
import { commitVersion, HELLO } from './demo/hello.ts';
import { type Interrupted, onInterrupt } from './demo/interrupt.ts';
import { type DemoOptions, HELP, readOptions } from './demo/options.ts';
import { writePage } from './demo/page.ts';
import { Pipeline } from './demo/pipeline.ts';
import { Repository } from './demo/repository.ts';
import { Stage } from './demo/stage.ts';
import { Terminal } from './demo/terminal.ts';

/*
 * The demo, `npm run demo`: Slipway's bundles take a small web service through its life, step by step as a GitHub runner
 * would run them, against the local AWS of this repository.
 */

/** Simulated seconds per second: ECS's waits of minutes pass in seconds. */
const SPEED = 15;

async function demo(options: DemoOptions, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  await using stack = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'slipway-demo-'));
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  const aws = await startLocalAws({ speed: SPEED });
  stack.defer(() => aws.close());
  terminal.title('Slipway demo');
  terminal.fact('local AWS', `${aws.url}, ${SPEED} of its seconds a second`);

  const engine = await findEngine(options, terminal, { folder, registry: aws.host, signal });
  if (engine) stack.defer(() => engine.close());

  const account = new Account(aws);
  await account.prepare();
  const repository = await Repository.create(HELLO, join(folder, 'hello'), signal);
  const v1 = await commitVersion(repository, { name: 'v1', title: 'Say hello' });
  const v2 = await commitVersion(repository, { name: 'v2', title: 'Say it more warmly' });
  const v3 = await commitVersion(repository, { name: 'v3', title: 'Keep greetings in the database', crashes: true });

  const stage = new Stage(aws, { terminal, signal, env: engine?.env ?? {} });
  const pipeline = new Pipeline({ stage, account, repository, terminal, engine, signal });
  try {
    terminal.heading('1  The service is set up with v1');
    await pipeline.setUp(v1);
    terminal.heading('2  v2 is delivered');
    await pipeline.deliver(v2, 'deployed');
    terminal.heading('3  v3 crashes at its start');
    await pipeline.deliver(v3, 'rolled-back');
    terminal.heading('4  The run of v2 is run again');
    await pipeline.rerun(v2);
    terminal.heading('5  Somebody rolls back by hand');
    await pipeline.rollBack(v2, v1);
    terminal.say(`\nAll as it should be, in ${Math.round((performance.now() - began) / 1000)} s.`);
  } finally {
    if (!signal.aborted && stage.jobs.length > 0) {
      writePage(options.page, stage.jobs);
      terminal.say(`The job summaries, as GitHub shows them: ${options.page}`);
    }
  }
}

/** The engine that is to be used, or none, and then says why. */
async function findEngine(
  { docker, install }: DemoOptions,
  terminal: Terminal,
  place: { folder: string; registry: string; signal: AbortSignal },
) {
  if (docker === 'none') {
    terminal.fact('Docker', 'not asked for: prepared images are pushed over HTTP.');
    return undefined;
  }
  const engine = await openEngine({ ...place, install, onProgress: (line) => terminal.progress(line) }).catch(
    (error: unknown) => {
      place.signal.throwIfAborted();
      return messageOf(error);
    },
  );
  if (typeof engine !== 'string') terminal.fact('Docker', engine.description);
  else if (docker === 'insist') throw new Error(`There is no Docker engine to work with: ${engine}`);
  else terminal.fact('Docker', `${engine.replace(/\.$/, '')}: prepared images are pushed over HTTP instead.`);
  return typeof engine === 'string' ? undefined : engine;
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
