import { describe, expect, it } from '@jest/globals';
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

  it('matches a pattern of many wildcards without delay', () => {
    const { isIgnored } = parseDockerignore(`${'**/'.repeat(2000)}x*`);
    expect(isIgnored(`${'a/'.repeat(500)}b`)).toBe(false);
  });

  it('reports whether a later rule includes files again', () => {
    expect(parseDockerignore('a\n!a/b').hasExceptions).toBe(true);
    expect(parseDockerignore('a').hasExceptions).toBe(false);
  });
});
