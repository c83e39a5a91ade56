import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runAction } from '../../runner/runner.ts';

const probe = join(import.meta.dirname, '..', '..', 'fixtures', 'actions', 'probe');
const start = Date.parse('2030-01-01T00:00:00Z');
const aws = { env: {}, clock: { speed: 50, now: () => start } };
const run = (main: string) => runAction(probe, { aws, inputs: { main } });

it("the runner's clock starts a process at the simulated time, whatever API reads it", async () => {
  const { outputs } = await run(
    `output('a=' + Date.now()); output('b=' + +new Date()); output('c=' + Date.parse(Date()));
     output('d=' + (performance.timeOrigin + performance.now())); output('e=' + (new Date() instanceof Date));
     output('f=' + new Date(5).toISOString()); output('g=' + Date.UTC(1970, 0))`,
  );
  for (const name of ['a', 'b', 'c', 'd']) {
    expect(Math.abs(Number(outputs[name]) - start)).toBeLessThan(200_000);
  }
  expect(outputs).toMatchObject({ e: 'true', f: '1970-01-01T00:00:00.005Z', g: '0' });
});

const sleeps = {
  setTimeout: 'await new Promise((resolve) => setTimeout(resolve, 5000))',
  setInterval: 'await new Promise((resolve) => { const t = setInterval(() => { clearInterval(t); resolve() }, 5000) })',
  'the promisified setTimeout': "await (await load('node:util')).promisify(setTimeout)(5000)",
  'timers/promises': "await (await load('node:timers/promises')).setTimeout(5000)",
  'scheduler.wait': "await (await load('node:timers/promises')).scheduler.wait(5000)",
  'the interval of timers/promises':
    "for await (const _ of (await load('node:timers/promises')).setInterval(5000)) break",
  // Its timer alone does not keep a process alive.
  'AbortSignal.timeout':
    'const alive = setInterval(() => {}, 1e6); await new Promise((resolve) => { AbortSignal.timeout(5000).onabort = resolve }); clearInterval(alive)',
};

for (const [name, code] of Object.entries(sleeps)) {
  it(`the runner's clock lets ${name} last 5 simulated seconds on each clock`, async () => {
    const { outputs, durationMs } = await run(
      `const clocks = () => [Date.now(), performance.now(), Number(process.hrtime.bigint()) / 1e6, process.hrtime()[0] * 1000];
       const before = clocks(); ${code}; clocks().forEach((time, index) => output(index + '=' + (time - before[index])))`,
    );
    // On a busy machine a timer is late, by 50 times as much simulated time; without scaling it would take 250,000 s.
    for (const elapsed of Object.values(outputs)) {
      expect(Number(elapsed)).toBeGreaterThan(3_900);
      expect(Number(elapsed)).toBeLessThan(200_000);
    }
    expect(Object.keys(outputs)).toHaveLength(4);
    expect(durationMs).toBeGreaterThan(5_000);
  });
}

const waits = {
  setTimeout: 'new Promise((resolve) => { timer = setTimeout(() => resolve("silence"), 1000) })',
  'timers/promises': "(await load('node:timers/promises')).setTimeout(1000, 'silence')",
};

for (const [name, code] of Object.entries(waits)) {
  it(`input that arrived while the process was suspended is handled before a due timer of ${name}`, async () => {
    const { outputs } = await run(
      `const { connect, createServer } = await load('node:net');
       const server = createServer().listen(0, '127.0.0.1');
       await new Promise((resolve) => server.once('listening', resolve));
       const client = connect(server.address().port, '127.0.0.1');
       const [socket] = await Promise.all([
         new Promise((resolve) => server.once('connection', resolve)),
         new Promise((resolve) => client.once('connect', resolve)),
       ]);
       let timer;
       const answer = new Promise((resolve) => client.once('data', () => { clearTimeout(timer); resolve('an answer') }));
       socket.write('x');
       const limit = ${code};
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
       output('came=' + await Promise.race([answer, limit]));
       client.destroy(); server.close();`,
    );
    expect(outputs).toEqual({ came: 'an answer' });
  });
}
