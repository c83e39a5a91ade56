import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerignore } from '../../../src/image/dockerignore.ts';

/** Rules and results from Docker's documentation and from the tests of github.com/moby/patternmatcher. */
describe('parseDockerignore', () => {
  it.each<[string, string[], string[]]>([
    ['', [], ['a', '.git/x']],
    ['# a comment\n\n  \n#x', [], ['#x', 'x']],
    ['*/temp*', ['a/temporary.txt', 'a/temp'], ['temporary.txt', 'a/b/temp']],
    ['*/*/temp*', ['a/b/temporary.txt'], ['a/temporary.txt']],
    ['temp?', ['tempa', 'tempb'], ['temp', 'tempab']],
    ['/foo/bar', ['foo/bar', 'foo/bar/x'], ['bar', 'a/foo/bar']],
    ['foo/', ['foo', 'foo/x/y'], ['a/foo']],
    ['./foo/../bar', ['bar', 'bar/x'], ['foo']],
    ['  coverage \r\n', ['coverage/index.html'], ['coverages']],
    ['\ufeffcoverage', ['coverage/a'], []],
    ['**', ['a', 'a/b/c', '.x'], []],
    ['**/*.go', ['a.go', 'x/y/a.go'], ['a.gox']],
    ['**/node_modules', ['node_modules/x', 'a/b/node_modules'], ['node_module']],
    ['**file', ['file', 'dir/file', 'dirfile'], ['files']],
    ['**/file', ['file', 'dir/dir/file'], ['dirfile']],
    ['**/**/file', ['file', 'dir/file'], ['dirfile']],
    ['dir/**', ['dir/file', 'dir/dir2/file'], ['dir2/file']],
    ['**/dir2/*', ['dir/dir2/file', 'dir2/file'], ['dir2x/file']],
    ['**/dir2/**', ['dir/dir2/dir2/file'], ['dir/file']],
    ['a/**/b', ['a/b', 'a/x/y/b'], ['a/xb']],
    ['*a*b*c', ['abc', 'xaxbxc', 'abc/d'], ['ab/c', 'acb']],
    ['**/a*/**/*.go', ['a/x.go', 'ab/x.go', 'x/a/y/z.go', 'x/ab/y.go'], ['a.go', 'x/b/y.go', 'ago']],
    ['*/x?/*y*', ['a/xb/y', 'a/xb/cyd'], ['a/x/y', 'xb/y', 'a/b/xb/y']],
    ['a/**/b/**/c/**', ['a/b/c/d', 'a/x/b/y/c/d/e'], ['a/b/c', 'a/bc/d', 'a/xb/c/d']],
    ['*[b-d]*[^e]*f', ['abgf', 'xdxf'], ['aef', 'abf/']],
    ['*a\\*b*c*', ['a*bc', 'xa*bxcx'], ['axbc']],
    ['*a[*b*', [], ['a[b', 'ab']],
    ['a[b-d]e', ['ace', 'abe'], ['afe']],
    ['a[^b-d]e', ['afe'], ['ace']],
    ['a\\*b', ['a*b'], ['axb']],
    ['(a)+.{b}|$', ['(a)+.{b}|$'], ['a']],
    ['a[', [], ['a[', 'a']],
    ['*\n!README.md', ['a', 'x/README.md'], ['README.md']],
    ['*.md\n!README*.md\nREADME-secret.md', ['x.md', 'README-secret.md'], ['README.md', 'README-open.md']],
    ['docs\n!docs/README.md', ['docs/x'], ['docs/README.md']],
    ['!docs\ndocs', ['docs/a'], []],
    ['docs\n! docs/a', ['docs/b'], ['docs/a']],
    ['!', [], ['a']],
  ])('reads %j as excluding %j and including %j', (text, ignored, kept) => {
    const { isIgnored } = parseDockerignore(text);
    expect(ignored.filter((path) => !isIgnored(path))).toEqual([]);
    expect(kept.filter(isIgnored)).toEqual([]);
  });

  it('matches patterns of many wildcards without delay', () => {
    const { isIgnored: isMatch } = parseDockerignore(
      `${'*a'.repeat(30)}b\n${'**/*a'.repeat(20)}b\n${'*[a]'.repeat(20)}b`,
    );
    expect(isMatch('a'.repeat(250))).toBe(false);
    expect(isMatch(`${'a'.repeat(250)}b`)).toBe(true);
    const { isIgnored } = parseDockerignore(`${'**/'.repeat(2000)}x*`);
    expect(isIgnored(`${'a/'.repeat(500)}b`)).toBe(false);
  });

  it('reports whether a later rule includes files again', () => {
    expect(parseDockerignore('a\n!a/b').hasExceptions).toBe(true);
    expect(parseDockerignore('a').hasExceptions).toBe(false);
  });

  it('looks up most patterns instead of testing each path with each of them', () => {
    const cpuMs = () => process.cpuUsage().user / 1_000;
    for (const form of ['folder#/*.tmp', 'folder#/file', '**/folder#', 'folder#/**', 'folder#/[a-z]*']) {
      const text = Array.from({ length: 4_000 }, (_, index) => form.replace('#', `${index}`)).join('\n');
      const began = cpuMs();
      const { isIgnored } = parseDockerignore(text);
      const parsed = cpuMs();
      for (let index = 0; index < 200; index++) expect(isIgnored(`src/app/module${index}/of/it/file.ts`)).toBe(false);
      expect(cpuMs() - parsed).toBeLessThan(parsed - began + 50);
      expect(isIgnored('folder3999/file') || isIgnored('folder3999/a.tmp')).toBe(true);
    }
  });

  it('refuses a pattern that is longer than any path', () => {
    expect(() => parseDockerignore(`a\n!${'[a]'.repeat(20_000)}`)).toThrow(
      'a pattern in .dockerignore has 60000 characters; expected at most 32768',
    );
  });
});

/** `SEED` repeats a run; `npm run test:deep` sets DEEP, which allows more runs. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = process.env.DEEP ? 50_000 : 1_000;

it(`the last pattern that matches a path or one of its parents decides, however the patterns are looked up (SEED=${seed})`, () => {
  const tokens = ['a', 'b', '/', '/', '*', '**', '**/', '?', '[ab]', '[^a]', '\\*', '.'];
  const word = (parts: readonly string[], maxLength: number) =>
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength }).map((list) => list.join(''));
  const line = fc.tuple(fc.constantFrom('', '', '!'), word(tokens, 8)).map((parts) => parts.join(''));
  const lines = fc.array(line, { minLength: 1, maxLength: 4 });
  const path = fc.array(word(['a', 'b', '*', '.a'], 3), { minLength: 1, maxLength: 4 }).map((list) => list.join('/'));
  fc.assert(
    fc.property(lines, fc.array(path, { minLength: 1, maxLength: 8 }), (patterns, paths) => {
      const { isIgnored } = parseDockerignore(patterns.join('\n'));
      expect(paths.filter(isIgnored)).toEqual(paths.filter((each) => expectedOf(patterns, each)));
    }),
    { seed, numRuns },
  );
});

/** Whether the last pattern that matches the path on its own excludes it. */
function expectedOf(lines: readonly string[], path: string): boolean {
  const last = lines.findLast((line) => {
    const { isIgnored } = parseDockerignore(line.replace('!', ''));
    return parentsOf(path).some(isIgnored);
  });
  return last !== undefined && !last.startsWith('!');
}

/** The path, and each folder that contains it. */
function parentsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
