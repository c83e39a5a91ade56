import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../src/error.ts';
import { runScript, UsageError } from './command-line.ts';
import { type TarEntry, tar } from './tar.ts';

const run = promisify(execFile);

/*
 * A base image for machines without access to a registry: a static busybox in an otherwise empty file system.
 * node scripts/base-image.ts NAME imports it into the engine of DOCKER_HOST as NAME
 */

/**
 * Imports the base image into the engine as `name`, e.g. `slipway-base:1`.
 * @throws if no static busybox is available, or the engine refuses the import
 */
export async function importBaseImage(name: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const busybox = await staticBusybox();
  const image = tar(await fileSystem(busybox));
  const importing = run('docker', ['import', '--change', 'ENV PATH=/bin', '--change', 'CMD ["/bin/sh"]', '-', name], {
    env,
  });
  importing.child.stdin?.end(image);
  await importing;
}

/** The bytes of a statically linked busybox: the machine's own, or that of Debian's package, downloaded with apt. */
export async function staticBusybox(): Promise<Buffer> {
  for (const path of ['/bin/busybox', '/usr/bin/busybox']) {
    if (isExecutable(path)) {
      const bytes = readFileSync(path);
      if (!hasInterpreter(bytes)) return bytes;
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'slipway-busybox-'));
  try {
    await run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', 'busybox-static'], { cwd: folder }).catch(
      async () => {
        await run('apt-get', ['update', '-qq']);
        await run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', 'busybox-static'], { cwd: folder });
      },
    );
    const [deb = ''] = readdirSync(folder);
    await run('dpkg-deb', ['--extract', join(folder, deb), join(folder, 'root')]);
    const found = ['bin/busybox', 'usr/bin/busybox'].map((path) => join(folder, 'root', path)).find(isExecutable);
    if (!found) throw new Error(`${deb} contains no busybox`);
    return readFileSync(found);
  } catch (error) {
    throw new Error(
      `There is no static busybox for a base image: install the package busybox-static (${messageOf(error).trim().split('\n').at(-1)}).`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fileSystem(busybox: Buffer): Promise<TarEntry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-busybox-'));
  const applets = await withFile(folder, busybox, async (path) =>
    (await run(path, ['--list'])).stdout.trim().split('\n'),
  );
  return [
    ...['bin/', 'etc/', 'tmp/', 'var/', 'srv/'].map((path) => ({ path, mode: path === 'tmp/' ? 0o1777 : 0o755 })),
    { path: 'bin/busybox', mode: 0o755, content: busybox },
    ...applets
      .filter((name) => name !== 'busybox')
      .map((name) => ({ path: `bin/${name}`, mode: 0o777, link: 'busybox' })),
    {
      path: 'etc/passwd',
      mode: 0o644,
      content: Buffer.from('root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n'),
    },
    { path: 'etc/group', mode: 0o644, content: Buffer.from('root:x:0:\nnogroup:x:65534:\n') },
  ];
}

async function withFile<T>(folder: string, bytes: Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const path = join(folder, 'busybox');
  try {
    writeFileSync(path, bytes, { mode: 0o755 });
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether an ELF file requires a dynamic loader: its program headers have a PT_INTERP. 64-bit little-endian only. */
function hasInterpreter(elf: Buffer): boolean {
  const headers = Number(elf.readBigUInt64LE(32));
  const size = elf.readUInt16LE(54);
  const count = elf.readUInt16LE(56);
  return Array.from({ length: count }, (_, index) => elf.readUInt32LE(headers + index * size)).includes(3);
}

if (import.meta.main) {
  await runScript('base-image', () => {
    const [name, ...rest] = process.argv.slice(2);
    if (!name || name.startsWith('-') || rest.length > 0) {
      throw new UsageError("Give the name for the base image, for example 'slipway-base:1'.");
    }
    return importBaseImage(name);
  });
}
