import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  annotate,
  appendSummary,
  getState,
  group,
  print,
  saveState,
  setOutputs,
  setSecret,
} from '../../../step/commands.ts';
import { parseKeyValues } from '../../runner/command-files.ts';
import { pattern } from '../../sentences/pattern.ts';
import { NOT_ON_RUNNER } from '../../sentences/refusals.ts';
import { takesLinearTime } from '../hostile-text.ts';
import { capture } from './capture.ts';

let folder: string;
const file = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) process.env[`GITHUB_${name}`] = join(folder, name);
});

afterEach(() => {
  for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) delete process.env[`GITHUB_${name}`];
  rmSync(folder, { recursive: true });
});

/** Text with the characters that the runner interprets. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        'error',
        ']',
        '::error::',
        '##[error]',
        '%0A',
        '%',
        ',',
        '=',
        '<<',
        '\n',
        '\r',
        '\t',
        ' ',
        '​',
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('outputs and state', () => {
  it('reach the runner unchanged, whatever they contain', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (values) => {
        rmSync(join(folder, 'OUTPUT'), { force: true });
        setOutputs(Object.fromEntries(values.map((value, index) => [`name-${index}`, value])));
        expect([...parseKeyValues(file('OUTPUT')).values()]).toEqual(values);
      }),
    );
  });

  it('have a reason of one line, without control and direction characters, of at most 4,000 characters', () => {
    setOutputs({ reason: "input 'service' is 'a\u001b[2J\u202eb\r\n\u2028c',\n  which is not valid. " });
    expect(parseKeyValues(file('OUTPUT')).get('reason')).toBe("input 'service' is 'a[2Jb c', which is not valid.");
    setOutputs({ reason: 'x '.repeat(500_000) });
    expect(parseKeyValues(file('OUTPUT')).get('reason')).toHaveLength(4_000);
  });

  it('reach the post step as STATE_*', () => {
    saveState('rollouts', '{"a":1}');
    expect(parseKeyValues(file('STATE'))).toEqual(new Map([['rollouts', '{"a":1}']]));
    process.env.STATE_rollouts = 'kept';
    expect([getState('rollouts'), getState('other')]).toEqual(['kept', '']);
    delete process.env.STATE_rollouts;
  });

  it('require a runner, and cause a clear error without one', () => {
    delete process.env.GITHUB_OUTPUT;
    expect(() => setOutputs({ a: 'b' })).toThrow(pattern`GITHUB_OUTPUT ${NOT_ON_RUNNER}`);
  });
});

it('the job summary is appended to its file, and omitted if there is no such file', () => {
  appendSummary('# One\n');
  appendSummary('two\n');
  expect(file('STEP_SUMMARY')).toBe('# One\ntwo\n');
  delete process.env.GITHUB_STEP_SUMMARY;
  appendSummary('three\n');
  expect(file('STEP_SUMMARY')).toBe('# One\ntwo\n');
});

describe('the log of a step', () => {
  it('never prints a line that the runner reads as a command', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (line) => {
        const { log, masks } = await capture(() => print(line));
        expect([log.annotations, log.debug, log.refused, [...masks.values]]).toEqual([[], [], [], []]);
      }),
    );
  });

  it('shows no control sequences or direction characters in lines, groups and annotations', async () => {
    const nasty = 'a\u001b[31mb\u0000\u202ec\u009b1md';
    const { text } = await capture(() => {
      print(nasty);
      group(nasty, [nasty]);
      annotate('error', nasty, { title: nasty });
    });
    expect(text).not.toMatch(/[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\n]]/v);
    expect(text).toContain('a[31mbc1md\n');
  });

  it('contains only the beginning of a very long line or annotation', async () => {
    const { log, text } = await capture(() => {
      print('x'.repeat(1_000_000));
      annotate('warning', 'y'.repeat(1_000_000));
    });
    expect(text.length).toBeLessThan(20_000);
    expect(log.annotations).toEqual([expect.objectContaining({ message: `${'y'.repeat(7_999)}…` })]);
  });

  it.each([['\r'], ['\n'], [' '], ['\u0085'], ['\u2028'], ['::'], ['##['], ['\r::'], ['\u001b]a']])(
    'prints one mebibyte of %j in linear time',
    async (part) => {
      await capture(() => takesLinearTime(print, [part.repeat(1_048_576 / part.length)]));
    },
  );

  it('contains a plain line unchanged', async () => {
    const line = 'web: 2/3 running (ratio 1::2) [x]';
    expect((await capture(() => print(line))).text).toBe(`${line}\n`);
  });

  it('contains an annotation with its position, whatever its text is', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom('a.json', 'dir,a:b%/c.yml'),
        fc.nat({ max: 999 }),
        async (message, path, line) => {
          const { log } = await capture(() =>
            annotate('error', message, { file: path, line: line + 1, column: 2, title: 'T: x, y' }),
          );
          expect(log.annotations).toEqual([
            { kind: 'error', message, title: 'T: x, y', file: path, line: line + 1, column: 2 },
          ]);
        },
      ),
    );
  });

  it('contains a group as folded lines, none of which is a command', async () => {
    const { log } = await capture(() =>
      group('web', ['::error::from the container', '\u0085 ::error::after what .NET takes for a space', 'plain']),
    );
    expect(log.annotations).toEqual([]);
    expect(log.lines.map(({ text }) => text)).toEqual([
      '##[group]web',
      '\u200b::error::from the container',
      '\u0085 \u200b::error::after what .NET takes for a space',
      'plain',
      '##[endgroup]',
    ]);
  });

  it('masks each line of a secret, because the runner masks line by line', async () => {
    const { masks } = await capture(() => setSecret('first line\r\n\n  second line\n'));
    expect([...masks.values].sort()).toEqual(['first line', 'second line']);
  });

  it.each(['{', '},', '----', 'abc', 'true', 'null', '  \n'])(
    'does not mask %p, which would hide the log and drop every output that contains it',
    async (value) => {
      const { masks } = await capture(() => setSecret(`a-password\n${value}`));
      expect([...masks.values]).toEqual(['a-password']);
    },
  );
});
