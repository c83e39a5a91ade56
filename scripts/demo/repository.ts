import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';

/** A commit of the scratch repository. */
export interface Commit {
  readonly sha: string;
  readonly title: string;
}

/** A separate git repository for the demo, like a checkout on a runner. */
export class Repository {
  readonly folder: string;
  readonly #signal: AbortSignal;

  private constructor(folder: string, signal: AbortSignal) {
    this.folder = folder;
    this.#signal = signal;
  }

  /** Copies `source` to `folder` and makes it a repository with one commit. */
  static async create(source: string, folder: string, signal: AbortSignal): Promise<Repository> {
    cpSync(source, folder, { recursive: true });
    const repository = new Repository(folder, signal);
    await repository.#git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  /** Replaces text in a file of the working tree. @throws if the file does not contain it */
  edit(file: string, from: string | RegExp, to: string): void {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has no '${from}' for the demo to change`);
    writeFileSync(path, after);
  }

  async commit(title: string): Promise<Commit> {
    await this.#git('add', '--all');
    await this.#git('commit', '--quiet', '--message', title);
    return { sha: (await this.#git('rev-parse', 'HEAD')).trim(), title };
  }

  async checkOut({ sha }: Commit): Promise<void> {
    await this.#git('checkout', '--quiet', '--detach', sha);
  }

  #git(...args: string[]): Promise<string> {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
    const identity = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com'];
    return runCommand('git', [...identity, ...args], {
      cwd: this.folder,
      // The user's Git configuration (signing, hooks) must not affect the demo.
      env: { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      signal: this.#signal,
    });
  }
}
