import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the machine has this program. */
export const isInstalled = (tool: string): boolean => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

/**
 * Unpacks skopeo and the libraries that the machine lacks from Debian's packages into `folder`, without installing
 * them. Returns the shell command that makes it available; `undefined` if it cannot be had.
 */
export function unpackSkopeo(folder: string): string | undefined {
  const [packages, root] = [join(folder, 'packages'), join(folder, 'root')];
  mkdirSync(join(packages, 'partial'), { recursive: true });
  const apt = (...args: string[]) => {
    const options = ['-qq', '-o', 'APT::Sandbox::User=root', '-o', 'Debug::NoLocking=1'];
    return spawnSync('apt-get', [...options, '-o', `Dir::Cache::archives=${packages}`, ...args]).status === 0;
  };
  const download = () => apt('install', '--yes', '--no-install-recommends', '--download-only', 'skopeo');
  if (!download() && !(apt('update') && download())) return undefined;
  for (const name of readdirSync(packages).filter((each) => each.endsWith('.deb'))) {
    if (spawnSync('dpkg-deb', ['--extract', join(packages, name), root]).status !== 0) return undefined;
  }
  const libraries = ['lib', 'usr/lib'].flatMap((place) => {
    const folders = spawnSync('sh', ['-c', `ls -d ${join(root, place)}/*-linux-gnu*`], { encoding: 'utf8' });
    return folders.stdout.split('\n').filter(Boolean);
  });
  const ready = `export PATH="${join(root, 'usr/bin')}:$PATH" LD_LIBRARY_PATH="${libraries.join(':')}"`;
  return spawnSync('sh', ['-c', `${ready}; skopeo --version`]).status === 0 ? ready : undefined;
}
