import { execFileSync } from 'node:child_process';

const COMMITTER = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

/** Runs git in a folder, with a committer who does not sign. @returns what it printed */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...COMMITTER, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Commits everything in a folder. @returns the commit */
export function commitAll(folder: string, message = 'one'): string {
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** Makes a folder a repository with the branch main and one commit. @returns the commit */
export function createRepository(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  return commitAll(folder);
}
