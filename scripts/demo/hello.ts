import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Break } from './break.ts';
import type { Commit, Repository } from './repository.ts';
import type { Slow } from './slow.ts';

/** The sample service that the demo delivers. */
export const HELLO = resolve(import.meta.dirname, '..', '..', 'examples', 'hello');

/** The names of the service's resources in AWS. */
export const NAMES = {
  cluster: 'demo',
  service: 'hello',
  container: 'web',
  containerPort: 8080,
  repository: 'hello',
  logGroup: '/ecs/hello',
  parameter: '/hello/database-url',
  secret: 'hello/session',
} as const;

/** A version of the service: its commit, and how it is broken. */
export interface Version extends Commit {
  readonly name: string;
  readonly broken?: Break;
  readonly slow?: Slow;
}

/** Sets the service's architecture in the task definition, if it differs from the file's. */
export function runOn(repository: Repository, architecture: string): void {
  if (architecture === 'arm64') repository.edit('task-definition.json', '"X86_64"', '"ARM64"');
}

/** Commits the next version. */
export async function commitVersion(
  repository: Repository,
  { name, title, broken, slow }: { name: string; title: string; broken?: Break; slow?: Slow | undefined },
): Promise<Version> {
  repository.edit('Dockerfile', /^ARG VERSION=.*$/m, `ARG VERSION=${name}`);
  broken?.edit?.(repository);
  return { name, ...(broken && { broken }), ...(slow && { slow }), ...(await repository.commit(title)) };
}

/** The line of start.sh that prints the problem of a broken version. */
export function lineOf(word: string): string {
  const line = new RegExp(`echo "(${word}[^"]+)"`).exec(readFileSync(join(HELLO, 'start.sh'), 'utf8'))?.[1];
  if (!line) throw new Error(`${join(HELLO, 'start.sh')} has no line with '${word}'`);
  return line;
}

/** The behavior of an image's scripted tasks in the local AWS: the output and the exit of the image. */
export function planOf({ name, broken, slow }: Version, digest: string): object {
  const port = broken?.name === 'port' ? OTHER_PORT : NAMES.containerPort;
  const printed = broken?.output ? [broken.output] : [];
  const listens = broken?.plan?.exit ? [] : [`listening on port ${port}`];
  const lines = [`hello ${name} starting on port ${port}`, ...printed, ...listens];
  const log = lines.map((line, index) => ({ after: 0.2 + index * 0.3, line }));
  return {
    match: { image: digest },
    tasks: [{ start: 8, ...(broken?.plan?.failToStart ? {} : { log, healthy: 5 }), ...broken?.plan, ...slow?.plan }],
  };
}

/** The port of a version that listens on a port without a load balancer. */
export const OTHER_PORT = 9090;

/** The inputs of render-taskdef: the image, and the sources of the service's secrets. */
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
