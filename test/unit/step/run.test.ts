import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InputError, type InputProblem, UserError } from '../../../src/error.ts';
import { HttpError } from '../../../src/http-error.ts';
import { markUnfinished } from '../../../step/cancellation.ts';
import { createLog } from '../../../step/log.ts';
import { runStep } from '../../../step/run.ts';
import { parseKeyValues } from '../../runner/command-files.ts';
import { capture } from './capture.ts';

/** Runs a step that throws `error`; Jest's own exit code is restored. */
async function fail(error: unknown) {
  const { log } = await capture(() => runStep(() => Promise.reject(error)));
  return { annotations: log.annotations, debug: log.debug, exitCode: process.exitCode };
}

afterEach(() => {
  process.exitCode = undefined;
});

describe('a step', () => {
  it('that succeeds exits with 0 and prints nothing', async () => {
    const { text } = await capture(() => runStep(async () => {}));
    expect([text, process.exitCode]).toEqual(['', undefined]);
  });

  it('with an error that the user can fix fails with that error, and without a stack trace', async () => {
    expect(await fail(new UserError('The image is missing.'))).toEqual({
      annotations: [{ kind: 'error', message: 'The image is missing.' }],
      debug: [],
      exitCode: 1,
    });
  });

  it('that fails with an internal error exits with 1, and has a stack trace in the debug log', async () => {
    const { annotations, debug, exitCode } = await fail(new TypeError('x is not a function'));
    expect({ annotations, exitCode }).toEqual({
      annotations: [
        {
          kind: 'error',
          message:
            'Slipway failed with an internal error (TypeError: x is not a function): please report it, with the log of a run with step debug logging.',
        },
      ],
      exitCode: 1,
    });
    expect(debug[0]).toMatch(/run\.test\.ts/);
  });

  it('with invalid inputs has an annotation for each, at its position', async () => {
    const problems = [
      { input: 'a', message: 'one' },
      { input: 'b', message: 'two', file: 'td.json', line: 3, column: 5 },
    ];
    const { annotations } = await fail(new InputError(problems));
    expect(annotations).toEqual([
      { kind: 'error', message: 'one' },
      { kind: 'error', message: 'two', file: 'td.json', line: 3, column: 5 },
    ]);
  });

  it.each([10, 11, 25])(
    'with %d invalid inputs has no more annotations than GitHub shows, and reports every input',
    async (count) => {
      const problems: InputProblem[] = Array.from({ length: count }, (_, index) => ({
        input: 'a',
        message: `problem ${index}`,
      }));
      const { log } = await capture(() => runStep(() => Promise.reject(new InputError(problems))));
      expect(log.annotations).toHaveLength(10);
      const text = [...log.annotations.map(({ message }) => message), ...log.lines.map((line) => line.text)].join('\n');
      for (const { message } of problems) expect(text).toMatch(new RegExp(`^${message}$`, 'm'));
      expect(log.annotations.at(-1)?.message.split('\n').length).toBeLessThanOrEqual(3);
    },
  );
});

describe('a step that outputs a verdict', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
    process.env.GITHUB_OUTPUT = join(folder, 'output');
    process.env.GITHUB_STATE = join(folder, 'state');
  });
  afterEach(() => {
    markUnfinished('task', false);
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) delete process.env[name];
    rmSync(folder, { recursive: true });
  });
  const outputs = () => Object.fromEntries(parseKeyValues(readFileSync(join(folder, 'output'), 'utf8')));
  const run = (step: () => Promise<void>) => capture(() => runStep(step, { hasVerdict: true }));

  it.each([
    [new UserError('The role cannot be assumed'), 'The role cannot be assumed.'],
    [
      new InputError([
        { input: 'a', message: 'one' },
        { input: 'b', message: 'two\n  lines.' },
      ]),
      'one. two lines.',
    ],
    [new UserError("There is no 'wbe': did you mean 'web'?"), "There is no 'wbe': did you mean 'web'?"],
    [
      new TypeError('x is not a function'),
      'Slipway failed with an internal error (TypeError: x is not a function): please report it, with the log of a run with step debug logging.',
    ],
    [Object.assign(new Error('ENOENT: no such file, open'), { code: 'ENOENT' }), 'ENOENT: no such file, open.'],
    [
      'a text',
      'Slipway failed with an internal error (Error: a text): please report it, with the log of a run with step debug logging.',
    ],
  ])(
    'has the verdict refused, and one line as its reason, when it throws %p before it sends a request',
    async (error, reason) => {
      await run(() => Promise.reject(error));
      expect([outputs(), process.exitCode]).toEqual([{ verdict: 'refused', reason }, 1]);
    },
  );

  it('has the verdict unknown when it throws after it sent a request that the post step handles', async () => {
    markUnfinished('task', true);
    await run(() => Promise.reject(new UserError('The credentials expired.')));
    expect(outputs()).toEqual({ verdict: 'unknown', reason: 'The credentials expired.' });
  });

  it('has the verdict refused when the state for the post step cannot be written', async () => {
    process.env.GITHUB_STATE = folder;
    let begun = false;
    const step = async () => {
      begun = true;
    };
    await capture(() => runStep(step, { hasVerdict: true, writes: ['GITHUB_OUTPUT', 'GITHUB_STATE'] }));
    expect([begun, outputs()]).toEqual([
      false,
      { verdict: 'refused', reason: expect.stringMatching(/^GITHUB_STATE is '.*', which cannot be written .*\.$/) },
    ]);
  });
});

describe('the output refused-by of a step that throws', () => {
  let file: string;
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'slipway-test-')), 'output');
    process.env.GITHUB_OUTPUT = file;
  });
  afterEach(() => {
    markUnfinished('task', false);
    delete process.env.GITHUB_OUTPUT;
    rmSync(dirname(file), { recursive: true });
  });
  const run = async (error: unknown) => {
    await capture(() => runStep(() => Promise.reject(error), { hasVerdict: true, hasRefusedBy: true }));
    return Object.fromEntries(parseKeyValues(readFileSync(file, 'utf8')));
  };
  const denied = Object.assign(new Error('no'), { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });

  it.each([
    ['an input that is not valid', new InputError([{ input: 'a', message: 'one' }]), 'input'],
    ['an error that the user can fix', new UserError('There is no docker.'), 'input'],
    ['a role that AWS denied', new UserError('The role cannot be assumed.', { cause: denied }), 'aws'],
    ['an error of AWS', denied, 'aws'],
    ['an endpoint that did not respond', new HttpError('timeout', 'no answer'), 'aws'],
    ['an error of Slipway itself', new TypeError('x is not a function'), ''],
  ])('names what caused the refusal: %s', async (_, error, refusedBy) => {
    expect(await run(error)).toMatchObject({ verdict: 'refused', 'refused-by': refusedBy });
  });

  it('is empty when the verdict is unknown', async () => {
    markUnfinished('task', true);
    expect(await run(denied)).toMatchObject({ verdict: 'unknown', 'refused-by': '' });
  });
});

describe('the log of a run', () => {
  it('reserves the tenth annotation of a kind for the error, and prints others after the ninth as lines', async () => {
    const { log } = await capture(() => {
      const log = createLog();
      for (let index = 1; index <= 12; index++) log.notice(`notice ${index}`);
    });
    expect(log.annotations).toHaveLength(9);
    expect(log.lines.slice(9).map(({ text }) => text)).toEqual([
      'notice: notice 10',
      'notice: notice 11',
      'notice: notice 12',
    ]);
  });

  it('shows the time since the start of the step before each line', async () => {
    const { text } = await capture(() => createLog().info('web: 1/2 running'));
    expect(text).toBe('[0:00] web: 1/2 running\n');
  });
});
