import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parseKeyValues } from '../../runner/command-files.ts';

const STEP = resolve(import.meta.dirname, '../../../step');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  writeFileSync(join(folder, 'output'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a step in its own process, and sends each of `signals` after a line of its log. */
async function run(step: string, signals: readonly NodeJS.Signals[] = []) {
  const program = join(folder, 'step.mjs');
  writeFileSync(
    program,
    `import { runStep } from '${STEP}/run.ts';
import { onCancelOfMain } from '${STEP}/cancellation.ts';
const forever = () => new Promise(() => setInterval(() => {}, 1000));
await runStep(${step}, { hasVerdict: true });\n`,
  );
  const env = { ...process.env, GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STATE: join(folder, 'state') };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let text = '';
  const left = [...signals];
  for await (const chunk of child.stdout) {
    text += chunk;
    const next = text.includes('ready') ? left.shift() : undefined;
    if (next) child.kill(next);
  }
  const outputs = Object.fromEntries(parseKeyValues(readFileSync(join(folder, 'output'), 'utf8')));
  return { exitCode: await ended, outputs, errors: text.split('\n').filter((line) => line.startsWith('::error')) };
}

it.each([
  ['an unhandled rejection', "() => { Promise.reject(new TypeError('late')); return forever(); }", /TypeError: late/],
  [
    'an error in a timer',
    "() => { setTimeout(() => { throw new TypeError('late'); }, 1); return forever(); }",
    /TypeError: late/,
  ],
  ['a promise that never settles', '() => new Promise(() => {})', /the event loop is empty/],
])('a step that ends with %s fails with one error and a verdict', async (_, step, says) => {
  const { exitCode, outputs, errors } = await run(step);
  expect(exitCode).not.toBe(0);
  expect(errors).toEqual([expect.stringMatching(says)]);
  expect(outputs).toEqual({ verdict: 'refused', reason: expect.stringMatching(says) });
});

it('a cancelled step that does not end by itself has the verdict cancelled, and no error of its own', async () => {
  const step =
    "() => { onCancelOfMain().addEventListener('abort', () => console.log('heard')); console.log('ready'); return forever(); }";
  const { exitCode, outputs, errors } = await run(step, ['SIGINT', 'SIGTERM']);
  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'cancelled' });
  expect(errors).toEqual([expect.stringMatching(/^::error::The job was cancelled before anything was changed/)]);
});
