import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A repository whose tags are signed with its own key, for the steps of a release. */
export class Tagged {
  readonly folder: string;
  readonly #key: string;

  constructor(folder: string) {
    this.folder = folder;
    this.#key = `${folder}-key`;
    mkdirSync(join(folder, '.github'), { recursive: true });
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', this.#key]);
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    const settings = ['user.name=M', 'user.email=m@example.com', 'gpg.format=ssh', `user.signingkey=${this.#key}.pub`];
    return execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: this.folder, GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim();
  }

  /** Writes files and commits them. @returns the commit */
  commit(files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.folder, path, '..'), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return this.git('rev-parse', 'HEAD');
  }

  /** The line that allows this repository's key to sign. */
  get signer(): string {
    const key = execFileSync('ssh-keygen', ['-y', '-f', this.#key], { encoding: 'utf8' }).trim();
    return `m@example.com namespaces="git" ${key}\n`;
  }
}
