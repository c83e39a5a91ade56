import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** The last output of a version that crashes. */
export const CRASH_LINE = 'FATAL: cannot reach the database at db.internal:5432';

/** The hooks of our examples, by their name. */
export function exampleHooks(): ReadonlyMap<string, string> {
  const folder = join(root, 'examples', 'hooks');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name, 'action.yml'), 'utf8')]));
}

/** A repository of a user of Slipway, with the sample service in it. */
export class Consumer {
  readonly folder: string;

  /** @param base the base image of its Dockerfile */
  constructor(folder: string, base: string) {
    this.folder = folder;
    cpSync(join(root, 'examples', 'hello'), folder, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.git('remote', 'add', 'origin', 'https://github.com/acme/hello');
    this.edit('Dockerfile', /^ARG BASE=.*$/m, `ARG BASE=${base}`);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  edit(path: string, from: string | RegExp, to: string): void {
    const before = readFileSync(join(this.folder, path), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has no ${from}`);
    this.write(path, after);
  }

  /** Writes the sample's task definition with these changes, separate from those of its container. */
  writeTaskDefinition(path: string, { family, ...container }: { family: string; command?: readonly string[] }): void {
    const { containerDefinitions, ...rest } = JSON.parse(
      readFileSync(join(this.folder, 'task-definition.json'), 'utf8'),
    ) as { containerDefinitions: object[] };
    const changed = containerDefinitions.map((definition) => ({ ...definition, ...container }));
    this.write(path, JSON.stringify({ ...rest, family, containerDefinitions: changed }, null, 2));
  }

  /** Commits a version of the service. A version that crashes prints the cause and exits when it starts. */
  commitVersion(version: string, { crashes = false } = {}): string {
    this.edit('Dockerfile', /^ARG VERSION=.*$/m, `ARG VERSION=${version}`);
    if (crashes) this.edit('start.sh', /^set -eu$/m, `set -eu\necho "${CRASH_LINE}"\nexit 1`);
    return this.commit(version);
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
    return this.head();
  }

  head(): string {
    return this.git('rev-parse', 'HEAD').trim();
  }

  checkOut(commit: string): void {
    this.git('checkout', '--quiet', '-B', 'main', commit);
  }

  git(...args: string[]): string {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
    const identity = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com'];
    return execFileSync('git', [...identity, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
  }
}
