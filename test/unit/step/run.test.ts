import { afterEach, describe, expect, it } from '@jest/globals';
import { InputError, type InputProblem, UserError } from '../../../src/error.ts';
import { createLog } from '../../../step/log.ts';
import { runStep } from '../../../step/run.ts';
import { capture } from './capture.ts';

/** Runs a step that throws `error`; Jest's own exit code is put back. */
async function fail(error: unknown) {
  const { log } = await capture(() => runStep(() => Promise.reject(error)));
  return { annotations: log.annotations, debug: log.debug, exitCode: process.exitCode };
}

afterEach(() => {
  process.exitCode = undefined;
});

describe('a step', () => {
  it('that ends well exits 0 and says nothing', async () => {
    const { text } = await capture(() => runStep(async () => {}));
    expect([text, process.exitCode]).toEqual(['', undefined]);
  });

  it('that the user can mend ends red with the sentence, and no stack', async () => {
    expect(await fail(new UserError('The image is missing.'))).toEqual({
      annotations: [{ kind: 'error', message: 'The image is missing.' }],
      debug: [],
      exitCode: 1,
    });
  });

  it('that breaks ends red with a stack for step debugging', async () => {
    const { annotations, debug, exitCode } = await fail(new TypeError('x is not a function'));
    expect({ annotations, exitCode }).toEqual({
      annotations: [{ kind: 'error', message: 'x is not a function' }],
      exitCode: 1,
    });
    expect(debug[0]).toMatch(/run\.test\.ts/);
  });

  it('with wrong inputs has an annotation for each, at its place', async () => {
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
    'with %d wrong inputs has no more annotations than GitHub shows, and loses none',
    async (count) => {
      const problems: InputProblem[] = Array.from({ length: count }, (_, index) => ({
        input: 'a',
        message: `problem ${index}`,
      }));
      const { annotations } = await fail(new InputError(problems));
      expect(annotations).toHaveLength(10);
      expect(annotations.map(({ message }) => message).join('\n')).toBe(
        problems.map(({ message }) => message).join('\n'),
      );
    },
  );
});

describe('the log', () => {
  it('leaves the tenth annotation of a kind to the error, and prints what is past the ninth', async () => {
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

  it('has the time since the step began before each line', async () => {
    const { text } = await capture(() => createLog().info('web: 1/2 running'));
    expect(text).toBe('[0:00] web: 1/2 running\n');
  });
});
