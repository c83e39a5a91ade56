import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problemOfFile, readRegularFile } from '../../src/read-file.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-read-'));
  writeFileSync(at('good'), 'text');
  writeFileSync(at('empty'), '');
  writeFileSync(at('large'), '');
  truncateSync(at('large'), 100 * 1024 * 1024);
  symlinkSync(at('good'), at('link'));
  symlinkSync(at('loop'), at('loop'));
  symlinkSync(at('gone'), at('dangling'));
  symlinkSync('/dev/zero', at('endless'));
  execFileSync('mkfifo', [at('pipe')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that a step reads', () => {
  it.each([
    ['good', 'text'],
    ['link', 'text'],
    ['empty', ''],
  ])('is read whole: %s', (name, text) => {
    expect(readRegularFile(at(name))).toEqual({ bytes: Buffer.from(text) });
  });

  it('is read whole if its size is not known before, as in /proc', () => {
    const read = readRegularFile('/proc/self/environ');
    expect('bytes' in read && read.bytes.includes('PATH=')).toBe(process.platform === 'linux');
  });

  it.each([
    ['.', /^is a folder$/],
    ['gone', /^does not exist in /],
    ['dangling', /^does not exist in /],
    ['loop', /^cannot be read: ELOOP: [^,]+$/],
    ['pipe', /^is not a regular file$/],
    ['endless', /^is not a regular file$/],
    ['large', /^has 104857600 bytes; expected at most 16777216$/],
    ['x'.repeat(300), /^cannot be read: ENAMETOOLONG: [^,]+$/],
  ])('is refused in a few words before it is opened: %s', (name, problem) => {
    expect(problemOfFile(at(name))).toMatch(problem);
    expect(readRegularFile(at(name))).toEqual({ problem: expect.stringMatching(problem) });
  });
});
