import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOptions, runScript } from './command-line.ts';

/*
 * `npm install` leaves an optional package of another platform out of the lock file when the configured registry does
 * not have it, and `npm ci` then refuses the lock file everywhere. This script completes the lock file: it derives
 * version, os and cpu from the names of the packages, and adds the registry's hash to every package without one.
 */

interface Package {
  version?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const PLATFORM =
  /(win32|darwin|linux|android|freebsd|openharmony)-(x64|arm64|arm|ia32|loong64|ppc64|riscv64|s390x)|(wasm32)/;

const path = resolve(import.meta.dirname, '..', 'package-lock.json');

function main(): void {
  readOptions(process.argv.slice(2), {});
  const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Package> };
  const added = Object.entries(lock.packages).flatMap(([place, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(lock.packages, name, place))
      .map(([name, version]): [string, Package] => [`node_modules/${name}`, entry(name, version, dev)]),
  );
  lock.packages = Object.fromEntries([...Object.entries(lock.packages), ...added].sort(([a], [b]) => (a < b ? -1 : 1)));
  const bare = Object.entries(lock.packages).filter(([place, { integrity }]) => place !== '' && !integrity);
  for (const [place, { version, ...rest }] of bare) {
    const integrity = fetchHash(`${place.slice(place.lastIndexOf('node_modules/') + 13)}@${version}`);
    lock.packages[place] = { ...(version && { version }), integrity, ...rest };
  }
  writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(`package-lock.json: ${added.length} packages of other platforms and ${bare.length} hashes added`);
}

function fetchHash(name: string): string {
  const { stdout, stderr } = spawnSync('npm', ['view', name, 'dist.integrity'], { encoding: 'utf8' });
  const hash = stdout?.trim() ?? '';
  if (!hash.startsWith('sha512-')) throw new Error(`The registry has no hash of ${name}: ${stderr?.trim()}`);
  return hash;
}

function isLocked(packages: Readonly<Record<string, Package>>, name: string, place: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder && `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

function entry(name: string, version: string, dev = false): Package {
  const [, os, cpu, wasm] = PLATFORM.exec(name) ?? [];
  const libc = name.includes('musl') ? 'musl' : /-gnu/.test(name) ? 'glibc' : undefined;
  return {
    version,
    cpu: [cpu ?? wasm ?? 'none'],
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

await runScript('lock', main);
