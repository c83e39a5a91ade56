import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Commit, Repository } from './repository.ts';

/** The sample service that the demo delivers. */
export const HELLO = resolve(import.meta.dirname, '..', '..', 'examples', 'hello');

/** The names that it has in AWS. */
export const NAMES = {
  cluster: 'demo',
  service: 'hello',
  container: 'web',
  repository: 'hello',
  logGroup: '/ecs/hello',
  parameter: '/hello/database-url',
  secret: 'hello/session',
} as const;

/** A version of it: its commit, and whether it crashes at its start. */
export interface Version extends Commit {
  readonly name: string;
  readonly crashes: boolean;
}

/** Commits the next version. */
export async function commitVersion(
  repository: Repository,
  version: { name: string; title: string; crashes?: boolean },
): Promise<Version> {
  const { name, title, crashes = false } = version;
  repository.edit('Dockerfile', /^ARG VERSION=.*$/m, `ARG VERSION=${name}`);
  if (crashes) repository.edit('Dockerfile', /^ARG CRASH=.*$/m, 'ARG CRASH=true');
  return { name, crashes, ...(await repository.commit(title)) };
}

/** The line with which a version that crashes says why, as start.sh prints it. */
export function crashLine(): string {
  const line = /echo "(FATAL: [^"]+)"/.exec(readFileSync(join(HELLO, 'start.sh'), 'utf8'))?.[1];
  if (!line) throw new Error(`${join(HELLO, 'start.sh')} has no line that says FATAL`);
  return line;
}

/** What the tasks of an image do, for the local AWS's scripted tasks: what the image would print, and its exit code. */
export function planOf({ name, crashes }: Version, digest: string): object {
  const lines = [`hello ${name} starting on port 8080`, crashes ? crashLine() : 'listening on port 8080'];
  const log = lines.map((line, index) => ({ after: 0.2 + index * 0.3, line }));
  const task = crashes ? { start: 8, log, exit: { after: 1, code: 1 } } : { start: 8, log, healthy: 5 };
  return { match: { image: digest }, tasks: [task] };
}

/** What render-taskdef is given: the image, and where the service's secrets are. */
export function containersInput(image: string): string {
  return [
    `${NAMES.container}:`,
    `  image: ${image}`,
    '  environment: { LOG_LEVEL: info }',
    '  secrets:',
    `    DATABASE_URL: ssm:${NAMES.parameter}`,
    `    SESSION_KEY: secretsmanager:${NAMES.secret}#key`,
  ].join('\n');
}
