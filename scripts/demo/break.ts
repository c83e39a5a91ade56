import { lineOf, OTHER_PORT } from './hello.ts';
import type { Repository } from './repository.ts';

export const BREAKS = ['crash', 'health', 'image', 'secret', 'memory', 'port', 'arch'] as const;
export type BreakName = (typeof BREAKS)[number];

/** A way to break a version, and the report that Slipway must give. */
export interface Break {
  readonly name: BreakName;
  /** The problem, as the heading names it after the version. */
  readonly heading: string;
  /** The commit's title, which does not reveal the problem. */
  readonly title: string;
  /** The changes of the commit in addition to its version. */
  readonly edit?: (repository: Repository) => void;
  /** How the image is built: as usual, not at all, or for another architecture. */
  readonly built: 'as usual' | 'by nobody' | 'for another architecture';
  /** The finding of deploy-service's preflight checks, if they can detect the problem. */
  readonly refused?: RegExp;
  /** The cause that deploy-service must name. */
  readonly cause: string;
  /** The container's output about the problem. */
  readonly output?: string;
  /** ECS's report about the problem. */
  readonly ecs: RegExp;
  /** The plan for scripted tasks. */
  readonly plan?: {
    readonly exit?: object;
    readonly healthy?: false;
    readonly target?: false;
    readonly failToStart?: object;
  };
}

/** A parameter in the task definition that does not exist. */
const NO_PARAMETER = 'arn:aws:ssm:eu-central-1:123456789012:parameter/hello/mail-key';

/**
 * The ways to break a version.
 * @param otherArchitecture the architecture that the service does not run on
 */
export function breakOf(name: BreakName, otherArchitecture: string): Break {
  return { name, ...TABLE[name](otherArchitecture) };
}

const buildArgument = (value: string) => (repository: Repository) =>
  repository.edit('Dockerfile', /^ARG BREAK=.*$/m, `ARG BREAK=${value}`);

const TABLE: Record<BreakName, (otherArchitecture: string) => Omit<Break, 'name'>> = {
  crash: () => ({
    heading: 'crashes when it starts',
    title: 'Keep greetings in the database',
    edit: buildArgument('crash'),
    built: 'as usual',
    cause: 'exit-code',
    output: lineOf('FATAL: '),
    ecs: /^Essential container in task exited/,
    plan: { exit: { after: 1, code: 1 } },
  }),
  health: () => ({
    heading: 'never becomes healthy',
    title: 'Keep greetings in the cache',
    edit: buildArgument('health'),
    built: 'as usual',
    cause: 'health-check',
    output: lineOf('ERROR: '),
    ecs: /^Task failed container health checks/,
    plan: { healthy: false },
  }),
  image: () => ({
    heading: 'is an image that was never pushed',
    title: 'Deploy without building first',
    built: 'by nobody',
    refused: /is not in ECR/,
    cause: 'image-missing',
    ecs: /^CannotPullContainerError: .*not found/,
  }),
  secret: () => ({
    heading: 'needs a secret that does not exist',
    title: 'Send greetings by mail',
    edit: (repository) =>
      repository.edit(
        'task-definition.json',
        '"secrets": [',
        `"secrets": [\n        { "name": "MAIL_KEY", "valueFrom": "${NO_PARAMETER}" },`,
      ),
    built: 'as usual',
    refused: /mail-key/,
    cause: 'secret-missing',
    ecs: /^ResourceInitializationError: .*mail-key/s,
  }),
  memory: () => ({
    heading: 'uses more memory than its limit',
    title: 'Know every greeting by heart',
    edit: buildArgument('memory'),
    built: 'as usual',
    cause: 'out-of-memory',
    output: lineOf('loading '),
    ecs: /^OutOfMemoryError: Container killed due to memory usage/,
    plan: { exit: { after: 1, code: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' } },
  }),
  port: () => ({
    heading: 'listens on a port that the load balancer does not check',
    title: `Listen on port ${OTHER_PORT}`,
    // The variable and the container's own check are changed; the port mapping, which the load balancer uses, is not.
    edit: (repository) => {
      repository.edit('task-definition.json', '"PORT", "value": "8080"', `"PORT", "value": "${OTHER_PORT}"`);
      repository.edit('task-definition.json', '127.0.0.1:8080', `127.0.0.1:${OTHER_PORT}`);
    },
    built: 'as usual',
    cause: 'load-balancer-check',
    ecs: /^Task failed ELB health checks in \(target-group /,
    plan: { target: false },
  }),
  arch: (otherArchitecture) => ({
    heading: 'is built for another architecture',
    title: 'Build on the new machines',
    built: 'for another architecture',
    refused: new RegExp(`is for linux/${otherArchitecture}`),
    cause: 'architecture',
    ecs: /^CannotPullContainerError: .*descriptor matching platform/,
    plan: {
      failToStart: {
        after: 8,
        stoppedReason: `CannotPullContainerError: pull image manifest has been retried 1 time(s): image Manifest does not contain descriptor matching platform 'linux/${otherArchitecture === 'arm64' ? 'amd64' : 'arm64'}'`,
      },
    },
  }),
};
