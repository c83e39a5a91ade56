import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePairs } from '../../../src/taskdef/pairs.ts';

const read = (text: string) => parsePairs(text, 'secrets').pairs.map(({ name, value }) => [name, value]);

describe('NAME=value lines', () => {
  it.each([
    ['FOO=a=b==c', [['FOO', 'a=b==c']]],
    ['traefik.rule=Host(`a`) && Query(`x=1`)', [['traefik.rule', 'Host(`a`) && Query(`x=1`)']]],
    [
      '  A=1 \r\n\r\n# note = no\n B = x\nC=',
      [
        ['A', '1'],
        ['B', ' x'],
        ['C', ''],
      ],
    ],
    ['A="quoted"', [['A', '"quoted"']]],
    ['URL=https://x:80/', [['URL', 'https://x:80/']]],
    [
      'KEY<<EOF\n-----BEGIN\n  a=b\n\nEND\nEOF\nB=2',
      [
        ['KEY', '-----BEGIN\n  a=b\n\nEND'],
        ['B', '2'],
      ],
    ],
    ['A=x<<EOF', [['A', 'x<<EOF']]],
  ])('are read from %j as %j', (text, pairs) => {
    expect(read(text)).toEqual(pairs);
  });

  it('may be a mapping, in which values are kept as written and null removes a name', () => {
    expect(read('A: 0123\nB: true\nC: |\n  x\n  y\nD: null\nE: ""')).toEqual([
      ['A', '0123'],
      ['B', 'true'],
      ['C', 'x\ny\n'],
      ['D', null],
      ['E', ''],
    ]);
    expect(read('{\n  "A": "b=c",\n  "N": 1.10\n}')).toEqual([
      ['A', 'b=c'],
      ['N', '1.10'],
    ]);
  });

  it.each([
    ['NAME', 1, "no '='"],
    ['A=1\n=secret', 2, 'no name'],
    ['A<<EOF\nsecret\n', 1, 'is not terminated'],
    ['A: [secret]', 1, 'list'],
  ])('are refused with the line, and without the value: %j', (text, line, reason) => {
    const [finding] = parsePairs(text, 'secrets').findings;
    expect(finding).toMatchObject({ severity: 'error', origin: { input: 'secrets', line } });
    expect(finding?.message).toContain(reason);
    expect(finding?.message).not.toContain('secret');
  });

  it('with the same name use the last value, with a notice', () => {
    const { pairs, findings } = parsePairs('A=1\nA=2', 'x');
    expect(pairs.map(({ value }) => value)).toEqual(['2']);
    expect(findings).toMatchObject([{ severity: 'warning', origin: { line: 2 } }]);
  });

  it('keep every value that has no line break and no surrounding blanks', () => {
    fc.assert(
      fc.property(
        fc.string().map((value) => value.trim()),
        (value) => {
          expect(read(`A=${value}`)).toEqual([['A', value]]);
        },
      ),
    );
  });
});
