import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Job, runAction } from '../../runner/runner.ts';

const probe = join(import.meta.dirname, '..', '..', 'fixtures', 'actions', 'probe');
const run = (main: string, options: Parameters<typeof runAction>[1] = {}, inputs: Record<string, string> = {}) =>
  runAction(probe, { ...options, inputs: { main, ...inputs } });

/** A killed process that its new parent has not reaped yet is not running. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return !/^(Z.*)?$/.test(stdout.trim());
}

describe('the inputs that the test runner passes', () => {
  it('are INPUT_* variables, with hyphens kept, spaces as underscores, and defaults evaluated', async () => {
    const { outputs } = await run(
      "for (const name of ['INPUT_TWO_WORDS', 'INPUT_WITH-HYPHEN', 'INPUT_POST', 'INPUT_OTHER']) output(name + '=' + env[name])",
      {},
      { 'with-hyphen': 'a=b', other: 'x' },
    );
    expect(outputs).toEqual({
      INPUT_TWO_WORDS: 'spaced',
      'INPUT_WITH-HYPHEN': 'a=b',
      INPUT_POST: '',
      INPUT_OTHER: 'x',
    });
  });

  it("cause the runner's warnings if they are undeclared or deprecated", async () => {
    const { annotations } = await run('', {}, { other: 'x', old: 'y' });
    expect(annotations.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      expect.stringMatching(/^warning: Unexpected input\(s\) 'other', valid inputs are \['pre', 'main', /),
      "warning: Input 'old' has been deprecated with message: use 'main'",
    ]);
  });
});

describe("the runner's command files", () => {
  it('are read in both forms', async () => {
    const { outputs, env, path, summary } = await run(
      "output('a=1<<2'); output('b<<EOF\\none\\n\\nthree\\nEOF'); setEnv('X=y'); path('/opt/x'); summary('# Done')",
    );
    expect({ outputs, env, path, summary }).toEqual({
      outputs: { a: '1<<2', b: 'one\n\nthree' },
      env: { X: 'y' },
      path: ['/opt/x'],
      summary: '# Done\n',
    });
  });

  it('fail the step if their form is invalid', async () => {
    const { conclusion, exitCode, annotations } = await run("output('b<<EOF\\none')");
    expect({ conclusion, exitCode }).toEqual({ conclusion: 'failure', exitCode: 0 });
    expect(annotations.at(-1)?.message).toBe("Invalid value. Matching delimiter not found 'EOF'");
  });

  it('lose a summary of more than 1 MiB completely, with an error that does not fail the step', async () => {
    const { summary, conclusion, annotations } = await run("summary('x'.repeat(1024 * 1024))");
    expect({ summary, conclusion }).toEqual({ summary: '', conclusion: 'success' });
    expect(annotations[0]?.message).toMatch(/upload aborted, supports content up to a size of 1024k/);
  });
});

describe("the runner's log", () => {
  it('converts workflow commands into annotations with their position', async () => {
    const { annotations, log } = await run(
      "say('::error file=a%2Cb.json,line=3,col=7,title=T::one%0Atwo'); say('x ##[warning]older'); say('::group::G'); say('::endgroup::'); say('::debug::d')",
    );
    expect(annotations).toEqual([
      { kind: 'error', message: 'one\ntwo', title: 'T', file: 'a,b.json', line: 3, column: 7 },
      { kind: 'warning', message: 'older' },
    ]);
    expect(log).toBe('##[error]one\ntwo\n##[warning]older\n##[group]G\n##[endgroup]');
  });

  it('masks a value and its base64 form after add-mask', async () => {
    const { log, masks } = await run(
      "say('hunter22'); say('::add-mask::hunter22'); say('is hunter22'); say(Buffer.from('user:hunter22').toString('base64'))",
    );
    expect(log).toMatch(/^hunter22\nis \*\*\*\n\w+\*\*\*\w?=*$/);
    expect(masks).toEqual(['hunter22']);
  });

  it('ignores commands between stop-commands and its token', async () => {
    const { annotations } = await run(
      "say('::stop-commands::tok'); say('::error::no'); say('::tok::'); say('::error::yes')",
    );
    expect(annotations).toEqual([{ kind: 'error', message: 'yes' }]);
  });

  it('fails a step that uses a command that GitHub has disabled', async () => {
    expect(await run("say('::set-output name=a::b')")).toMatchObject({ conclusion: 'failure', outputs: {} });
  });
});

describe('the phases of a step', () => {
  it('are pre, main and post, each with the state of the previous phases', async () => {
    const { pre, state, post } = await run(
      "state('b=2'); process.exitCode = 1",
      {},
      {
        pre: "state('a=1')",
        post: 'say(env.STATE_a, env.STATE_b)',
      },
    );
    expect([pre?.state, state, post?.log]).toEqual([{ a: '1' }, { b: '2' }, '1 2']);
  });

  it('share variables and PATH between the steps of a job, and post phases run in reverse order', async () => {
    const job = new Job();
    const first = await job.step(probe, {
      inputs: { main: "setEnv('X=1'); path('/opt/x')", post: "setEnv('ORDER=' + (env.ORDER ?? '') + 'first')" },
    });
    const second = await job.step(probe, {
      inputs: {
        main: "output('x=' + env.X); output('path=' + env.PATH)",
        post: "setEnv('ORDER=' + (env.ORDER ?? '') + 'second ')",
      },
    });
    await job.end();
    expect(second.outputs.x).toBe('1');
    expect(second.outputs.path).toMatch(/^\/opt\/x:/);
    expect(first.post?.env).toEqual({ ORDER: 'second first' });
  });

  it('leave no folder behind', async () => {
    const { outputs } = await run("output('temp=' + env.RUNNER_TEMP)");
    expect(outputs.temp).toMatch(/_temp$/);
    expect(existsSync(outputs.temp ?? '')).toBe(false);
  });
});

describe('a cancellation of the runner', () => {
  const wait = 'setInterval(() => {}, 1000); ';

  it('sends SIGINT, and a step that ends by itself keeps its outputs and runs its post phase', async () => {
    const { conclusion, sent, outputs, post } = await run(
      `process.on('SIGINT', () => { output('verdict=cancelled'); process.exit(1) }); ${wait} say('ready')`,
      { cancelWhen: /ready/, speed: 10 },
      { post: "say('after')" },
    );
    expect({ conclusion, sent, outputs, post: post?.log }).toEqual({
      conclusion: 'cancelled',
      sent: ['SIGINT'],
      outputs: { verdict: 'cancelled' },
      post: 'after',
    });
  });

  it('ends a step that ignores both signals, and its child processes, with SIGKILL after 10 s', async () => {
    const { signal, sent, durationMs, outputs } = await run(
      `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => say(s));
       const { spawn } = await load('node:child_process');
       output('pid=' + spawn('sleep', ['60']).pid); ${wait} say('ready')`,
      { cancelWhen: /ready/, speed: 10 },
    );
    expect({ signal, sent }).toEqual({ signal: 'SIGKILL', sent: ['SIGINT', 'SIGTERM', 'SIGKILL'] });
    expect(durationMs).toBeGreaterThanOrEqual(10_000);
    expect(isRunning(Number(outputs.pid))).toBe(false);
  });

  it('is also caused by timeout-minutes, and is then a failure', async () => {
    expect(await run(wait, { timeoutMinutes: 0.1, speed: 10 })).toMatchObject({
      conclusion: 'failure',
      sent: ['SIGINT'],
    });
  });
});

describe('a leaked secret', () => {
  const secret = 'correct-horse-battery';
  const cases = {
    'an output': `output('x=${secret}')`,
    'a state': `state('x=${secret}')`,
    'a variable for later steps': `setEnv('x=${secret}')`,
    'the summary, in base64': `summary(Buffer.from('AWS:${secret}').toString('base64'))`,
    'the log': `say('${secret}')`,
    'the debug log': `say('::debug::${secret}')`,
    'a command line': `(await load('node:child_process')).spawnSync('true', ['${secret}'])`,
    'a file that was left': `(await load('node:fs')).writeFileSync(env.RUNNER_TEMP + '/x', '${secret}')`,
    'the home folder': `(await load('node:fs')).writeFileSync(env.HOME + '/x', '${secret}')`,
  };
  for (const [where, code] of Object.entries(cases)) {
    it(`in ${where} makes the test runner throw an error`, async () => {
      await expect(run(code, { secrets: [secret] })).rejects.toThrow(/^the action leaks a secret: a secret is in /);
    });
  }

  it.each([
    `spawnSync('true', [], { env: { ...env, TOKEN: '${secret}' } })`,
    `execFileSync('true', { env: { TOKEN: '${secret}' } })`,
    `execSync('true', { env: { ...env, TOKEN: '${secret}' } })`,
    `spawn('true', [], { env: { ...env, TOKEN: '${secret}' } })`,
    `spawnSync((env.TOKEN = '${secret}', 'true'))`,
  ])(
    'in the environment of a process makes the test runner throw an error if it is an AWS credential: %s',
    async (call) => {
      const code = `(await load('node:child_process')).${call}`;
      const clock = { speed: 1, now: () => Date.now() };
      const aws = { env: {}, clock, issuedSecrets: () => [{ what: 'the token of a session', value: secret }] };
      await expect(run(code, { aws })).rejects.toThrow(/the token of a session is in the environment of /);
      // A user's own secret may be passed to a builder this way.
      expect((await run(code, { secrets: [secret] })).exitCode).toBe(0);
    },
  );

  it('in an output makes the test runner throw an error if it is the GitHub token', async () => {
    await expect(run("output('x=' + env.INPUT_TOKEN)")).rejects.toThrow(
      "the GitHub token is in output 'x' of probe (main)",
    );
  });

  it('causes no error if the log masked the secret, or if the test allows the leak', async () => {
    const { log } = await run(`say('::add-mask::${secret}'); say('${secret}')`, { secrets: [secret] });
    expect(log).toBe('***');
    const { outputs } = await run(`output('password=${secret}')`, { secrets: [secret], mayLeak: /^output 'password'/ });
    const left = `(await load('node:fs')).writeFileSync(env.HOME + '/login', '${secret}')`;
    await run(left, { secrets: [secret], mayLeak: /^HOME.login$/ });
    expect(outputs.password).toBe(secret);
  });
});

it('the test runner reports the outputs that GitHub drops at the end of a job', async () => {
  const { droppedOutputs } = await run("output('image=123456789012.dkr/x'); output('digest=sha256:1')", {
    masks: ['123456789012'],
  });
  expect(droppedOutputs).toEqual(['image']);
});
