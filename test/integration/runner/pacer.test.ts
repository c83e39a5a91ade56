import { performance } from 'node:perf_hooks';
import { duplexPair } from 'node:stream';
import { expect, it } from '@jest/globals';
import { Clock } from '../../../local-aws/clock.ts';
import { Pacer, pacerOf } from '../../runner/pacer.ts';
import { runAction } from '../../runner/runner.ts';

/** Waits until a second of real time has passed. */
async function waitASecond() {
  const until = performance.now() + 1000;
  while (performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
}

it('the pacer advances real time while no process follows it', async () => {
  const pacer = new Pacer();
  const began = performance.now();
  const before = pacer.passed();
  await waitASecond();
  const passed = pacer.passed() - before;
  expect(passed).toBeGreaterThan(999);
  expect(passed).toBeLessThanOrEqual(performance.now() - began);
});

it('the pacer stops time while a process does not respond, and continues once it responds or ends', async () => {
  const pacer = new Pacer();
  const [ours, theirs] = duplexPair();
  const before = pacer.passed();
  pacer.follow(ours);
  await waitASecond();
  const stopped = pacer.passed();
  expect(stopped - before).toBeLessThan(50);
  const asked = new Promise<string>((resolve) => theirs.setEncoding('utf8').once('data', resolve));
  expect(Number((await asked).trim().split('\n').at(-1))).toBe(stopped);
  theirs.write(`${stopped}\n`);
  while (pacer.passed() === stopped) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(pacer.passed() - stopped).toBeLessThan(50);
  ours.destroy();
  await new Promise((resolve) => ours.once('close', resolve));
  const ended = pacer.passed();
  await waitASecond();
  expect(pacer.passed() - ended).toBeGreaterThan(950);
});

it('the pacer hides the time during which an action was suspended from the action and the local AWS', async () => {
  const clock = new Clock({ speed: 50, start: Date.parse('2030-01-01T00:00:00Z') });
  const probe = new URL('../../fixtures/actions/probe', import.meta.url).pathname;
  const began = clock.now();
  const main = `const before = Date.now();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
    output('passed=' + (Date.now() - before));`;
  const { outputs } = await runAction(probe, { aws: { env: {}, clock }, inputs: { main } });
  // Two real seconds are 100 simulated ones.
  expect(Number(outputs.passed)).toBeLessThan(20_000);
  expect(clock.now() - began).toBeLessThan(90_000);
});

it('each clock has one pacer', () => {
  const clock = new Clock({ speed: 2 });
  expect(pacerOf(clock)).toBe(pacerOf(clock));
  expect(pacerOf(clock)).not.toBe(pacerOf(new Clock({ speed: 2 })));
});
