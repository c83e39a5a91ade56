import { expect } from '@jest/globals';
import type { runAction } from '../runner/runner.ts';
import { checksFailed } from '../sentences/images.ts';
import { pattern } from '../sentences/pattern.ts';

/** A Dockerfile, and what its evaluation by the `call` input shows. */
export interface Call {
  readonly what: string;
  readonly call: string;
  readonly dockerfile: string;
  readonly warnings?: readonly { readonly message: RegExp; readonly line: number }[];
  readonly error?: RegExp;
  readonly logs?: readonly string[];
}

export const CALLS: readonly Call[] = [
  {
    what: 'annotates each finding of the build checks at its line, and fails',
    call: 'check',
    dockerfile: 'FROM scratch AS only\nMAINTAINER me\nCOPY one /one\nWORKDIR x\n',
    warnings: [
      { message: /^MaintainerDeprecated: .* \(https:/, line: 2 },
      { message: /^WorkdirRelativePath: /, line: 4 },
    ],
    error: pattern`^${checksFailed('Dockerfile')}`,
  },
  {
    what: 'finds no problem in a correct Dockerfile',
    call: 'lint',
    dockerfile: 'FROM scratch\nCOPY one /one\n',
    logs: ['The build checks found no problems.'],
  },
  {
    what: 'reports an unknown instruction at its line',
    call: 'check',
    dockerfile: 'FROM scratch\nCOPYY one /one\n',
    error: /unknown instruction: COPYY/,
  },
  {
    what: 'prints the build arguments that the target uses',
    call: 'outline',
    dockerfile: 'FROM scratch\nARG COLOR=red\nCOPY one /one\n',
    logs: ['COLOR', 'red'],
  },
  {
    what: 'prints the stages',
    call: 'targets',
    dockerfile: 'FROM scratch AS first\nFROM scratch AS second\n',
    logs: ['first', 'second (default)'],
  },
];

/** Compares the annotations and the log of a step with what the evaluation must show. */
export function expectCalled(run: Awaited<ReturnType<typeof runAction>>, { warnings = [], error, logs = [] }: Call) {
  const ofKind = (wanted: string) => run.annotations.filter(({ kind }) => kind === wanted);
  expect(ofKind('warning')).toEqual(
    warnings.map(({ message, line }) =>
      expect.objectContaining({ message: expect.stringMatching(message), line, file: 'Dockerfile' }),
    ),
  );
  expect(ofKind('error').map(({ message }) => message)).toEqual(error ? [expect.stringMatching(error)] : []);
  expect(run.conclusion).toBe(error ? 'failure' : 'success');
  for (const text of logs) expect(run.log).toContain(text);
}
