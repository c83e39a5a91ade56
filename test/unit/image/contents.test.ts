import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readContents } from '../../../src/image/contents.ts';

let root: string;
const at = (...names: string[]) => join(root, ...names);
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-contents-')));
  for (const folder of ['app', 'app/sub', 'lib', 'docker']) mkdirSync(at(folder));
  writeFileSync(at('app', 'Dockerfile'), 'FROM scratch\n');
  writeFileSync(at('app', 'a.txt'), 'a');
  writeFileSync(at('app', 'sub', 'b.txt'), 'b');
  writeFileSync(at('lib', 'c.txt'), 'c');
  symlinkSync('a.txt', at('app', 'link'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (more: Partial<Parameters<typeof readContents>[0]> = {}) =>
  readContents({ context: at('app'), file: at('app', 'Dockerfile'), contexts: { lib: at('lib') }, ...more });
const hash = async (more = {}) => (await read(more)).hash;

describe('the hash of the files sent to the builder', () => {
  it.each<[string, () => void]>([
    ['a changed file', () => writeFileSync(at('app', 'a.txt'), 'x')],
    ['a new file', () => writeFileSync(at('app', '.env.production'), '')],
    ['a new empty folder', () => mkdirSync(at('app', 'empty'))],
    [
      'a moved file',
      () => {
        rmSync(at('app', 'sub', 'b.txt'));
        writeFileSync(at('app', 'b.txt'), 'b');
      },
    ],
    ['a changed permission', () => chmodSync(at('app', 'a.txt'), 0o700)],
    [
      'a changed link target',
      () => {
        rmSync(at('app', 'link'));
        symlinkSync('sub/b.txt', at('app', 'link'));
      },
    ],
    [
      'a symbolic link in place of its target file',
      () => {
        rmSync(at('app', 'sub', 'b.txt'));
        symlinkSync('b', at('app', 'sub', 'b.txt'));
      },
    ],
    ['a changed Dockerfile', () => writeFileSync(at('app', 'Dockerfile'), 'FROM scratch\nLABEL a=b\n')],
    ['a new file in an additional context', () => writeFileSync(at('lib', 'c.txt'), 'x')],
    [
      'a file that .dockerignore includes again',
      () => {
        writeFileSync(at('app', '.dockerignore'), 'sub\n!sub/b.txt\n');
      },
    ],
  ])('differs for %s', async (_, change) => {
    const before = await hash();
    change();
    expect(await hash()).not.toBe(before);
  });

  it('is the same for the same files at another time and in another folder', async () => {
    const before = await hash();
    utimesSync(at('app', 'a.txt'), 1, 1);
    expect(await hash()).toBe(before);
  });

  it('ignores files that .dockerignore leaves out, and .git folders', async () => {
    writeFileSync(at('app', '.dockerignore'), 'coverage\n**/*.log\n');
    const before = await hash();
    mkdirSync(at('app', 'coverage'));
    writeFileSync(at('app', 'coverage', 'index.html'), 'x');
    writeFileSync(at('app', 'sub', 'x.log'), 'x');
    mkdirSync(at('app', '.git'));
    writeFileSync(at('app', '.git', 'index'), 'x');
    expect(await hash()).toBe(before);
  });

  it('includes a Dockerfile that .dockerignore leaves out or that is outside the context', async () => {
    writeFileSync(at('app', '.dockerignore'), 'Dockerfile');
    writeFileSync(at('docker', 'web'), 'FROM scratch\n');
    for (const file of [at('app', 'Dockerfile'), at('docker', 'web')]) {
      const before = await hash({ file });
      writeFileSync(file, 'FROM scratch\nLABEL a=b\n');
      expect(await hash({ file })).not.toBe(before);
    }
  });

  it("uses the Dockerfile's own ignore file instead of the context's", async () => {
    writeFileSync(at('app', '.dockerignore'), 'sub');
    writeFileSync(at('docker', 'web'), 'FROM scratch\n');
    writeFileSync(at('docker', 'web.dockerignore'), 'a.txt');
    const file = at('docker', 'web');
    const before = await hash({ file });
    writeFileSync(at('app', 'a.txt'), 'changed');
    expect(await hash({ file })).toBe(before);
    writeFileSync(at('app', 'sub', 'b.txt'), 'changed');
    expect(await hash({ file })).not.toBe(before);
  });

  it('covers the whole content of a large file', async () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024, 'x');
    writeFileSync(at('app', 'large'), bytes);
    const before = await hash();
    bytes[bytes.length - 1] = 0;
    writeFileSync(at('app', 'large'), bytes);
    expect(await hash()).not.toBe(before);
  });

  it('is returned together with the paths of the files', async () => {
    writeFileSync(at('app', '.dockerignore'), 'sub');
    const contents = await read();
    expect([at('app', 'a.txt'), at('app'), at('lib')].every(contents.includes)).toBe(true);
    expect([at('app', 'sub'), at('docker')].some(contents.includes)).toBe(false);
    expect(contents.wouldInclude(at('app', 'gone.txt'))).toBe(true);
    expect(contents.wouldInclude(at('app', 'sub', 'gone.txt'))).toBe(false);
    expect(contents.wouldInclude(at('docker', 'gone.txt'))).toBe(false);
  });
});
