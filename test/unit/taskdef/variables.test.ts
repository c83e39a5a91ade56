import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../../src/taskdef/load.ts';
import { type Node, toJson } from '../../../src/taskdef/node.ts';
import { substitute } from '../../../src/taskdef/variables.ts';

const put = (text: string, variables: Record<string, string>) => {
  const { node, findings } = substitute(load(text, { file: 'f' }).node as Node, new Map(Object.entries(variables)));
  return { json: toJson(node), findings };
};

describe('placeholders', () => {
  it('are replaced in every string, and $${…} is replaced with the literal text', () => {
    const { json, findings } = put('a: "${X}-${Y_1}"\nb: [${X}]\nc: "$${X} $X {X}"'.replace('[${X}]', '["${X}"]'), {
      X: 'x',
      Y_1: '',
    });
    expect(json).toEqual({ a: 'x-', b: ['x'], c: '${X} $X {X}' });
    expect(findings).toEqual([]);
  });

  it('without a value are errors at their position, with the nearest name', () => {
    const { findings } = put('a: 1\nb: ${IMAG}', { IMAGE: 'x' });
    expect(findings).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining('did you mean ${IMAGE}?'),
        origin: { file: 'f', line: 2, column: 4 },
      },
    ]);
  });

  it('never change the structure, whatever their values', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(put('{"a": "<${V}>", "b": 1}', { V: value }).json).toEqual({ a: `<${value}>`, b: 1 });
      }),
    );
  });
});

it('a placeholder without a value is named once, with all of its lines', () => {
  const text = `a: \${X}\nb: ["\${X}", "\${X}/\${Y}"]\nc: \${X}`;
  const { findings } = substitute(load(text, { file: 'f' }).node as Node, new Map([['Z', '1']]));
  expect(findings.map(({ message, origin }) => [message, origin.line])).toEqual([
    [expect.stringContaining("${X} has no value in the 'variables' input (lines 1, 2, 3)"), 1],
    [expect.stringContaining("${Y} has no value in the 'variables' input"), 2],
  ]);
});
