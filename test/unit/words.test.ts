import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitWords } from '../../src/words.ts';

describe('a command line', () => {
  it.each([
    ['node server.js --port 80', ['node', 'server.js', '--port', '80']],
    ['sh -c "echo hi  there"', ['sh', '-c', 'echo hi  there']],
    [`sh -c 'a && b' ""`, ['sh', '-c', 'a && b', '']],
    ['a\\ b "c\\"d" \'e\\f\'', ['a b', 'c"d', 'e\\f']],
    ['a && b | c # d', ['a', '&&', 'b', '|', 'c', '#', 'd']],
    ['echo $HOME ${X} *.js ~', ['echo', '$HOME', '${X}', '*.js', '~']],
    ['--x="a b"\'c\'', ['--x=a bc']],
    ['a \\\n  b\n c', ['a', 'b', 'c']],
    ['"\\n\\$x"', ['\\n$x']],
  ])('is split: %s has the words %j', (line, words) => {
    expect(splitWords(line)).toEqual({ words });
  });

  it.each(['a "b', "a 'b", 'a \\'])('is refused: %s', (line) => {
    expect(splitWords(line)).toHaveProperty('problem');
  });

  it('keeps each quoted word whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const line = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
        expect(splitWords(line)).toEqual({ words });
      }),
    );
  });
});
