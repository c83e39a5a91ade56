import { expect, it } from '@jest/globals';
import type { Service } from '../../../src/ecs/model.ts';
import type { TaskDefinition } from '../../../src/ecs/task-definition.ts';
import type { Facts } from '../../../src/preflight/facts.ts';
import { check } from '../../../src/preflight/rules.ts';
import type { PreflightFinding, PreflightSubject } from '../../../src/preflight/subject.ts';
import { deployment, service } from '../shapes.ts';

export const IMAGE = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web@sha256:'.concat('a'.repeat(64));
export const ROLE = 'arn:aws:iam::123456789012:role/execution';
export const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf';

export const GOOD: TaskDefinition = {
  executionRoleArn: ROLE,
  taskRoleArn: 'app',
  containerDefinitions: [
    {
      name: 'web',
      image: IMAGE,
      healthCheck: { command: ['CMD', '/healthcheck'] },
      portMappings: [{ containerPort: 8080 }],
      secrets: [{ name: 'DB', valueFrom: SECRET }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/web', 'awslogs-region': 'eu-central-1' },
      },
    },
  ],
};

/** Facts with which every preflight check of GOOD passes. */
const FACTS: Facts = {
  clusters: new Map([['demo', { status: 'ACTIVE', instances: 3 }]]),
  images: new Map([[IMAGE, { state: 'stored', platforms: ['linux/amd64'], isIndex: false }]]),
  roles: new Map([
    [ROLE, { state: 'there', arn: ROLE, trusts: true }],
    ['app', { state: 'there', arn: 'arn:aws:iam::123456789012:role/app', trusts: true }],
  ]),
  logGroups: new Map([['eu-central-1 /web', true]]),
  secrets: new Map([[SECRET, { arn: SECRET, versions: { one: ['AWSCURRENT'] } }]]),
  alarms: new Map([
    ['5xx', 'OK'],
    ['latency', 'INSUFFICIENT_DATA'],
  ]),
  expiries: new Map(),
  service: {
    targetGroups: new Map(),
    listeners: new Map(),
    subnets: undefined,
    securityGroups: undefined,
  },
};

/**
 * The facts that differ from those of a service with one task on EC2 that is about to run GOOD, and that has no
 * problems.
 */
export interface Case {
  readonly service?: Record<string, unknown>;
  readonly taskDefinition?: TaskDefinition;
  readonly container?: object;
  readonly members?: Record<string, unknown>;
  readonly waitMinutes?: number | undefined;
  readonly unmanaged?: string;
  readonly active?: TaskDefinition;
  readonly facts?: Partial<Facts>;
  /** The hooks of an AppSpec file, for a service that CodeDeploy deploys. */
  readonly hooks?: readonly object[];
}

export const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };
export const fargate = { launchType: 'FARGATE' };
export const percent = (minimumHealthyPercent: number, maximumPercent: number) => ({
  deploymentConfiguration: { ...breaker, minimumHealthyPercent, maximumPercent },
});
export const cluster = (status: string, instances: number) => ({
  clusters: new Map([['demo', { status, instances }]]),
});
export const images = (fact: object) => ({ images: new Map([[IMAGE, fact]]) }) as Partial<Facts>;

export function subjectOf(one: Case): PreflightSubject {
  const { service: more = {}, taskDefinition = {}, container = {}, members = {}, hooks } = one;
  const containers = GOOD.containerDefinitions?.map((definition) => ({ ...definition, ...container })) ?? [];
  const defaults = {
    launchType: 'EC2',
    deploymentConfiguration: { ...breaker, minimumHealthyPercent: 100, maximumPercent: 200 },
  };
  return {
    target: {
      cluster: 'demo',
      name: 'web',
      service: service([deployment(1)], { ...defaults, ...more } as Partial<Service>),
      ...(hooks && { codeDeploy: codeDeployOf(hooks) }),
    },
    taskDefinition: { ...GOOD, containerDefinitions: containers, ...taskDefinition },
    members,
    waitMinutes: 'waitMinutes' in one ? one.waitMinutes : 30,
    unmanaged: one.unmanaged,
    active: one.active,
  };
}

const codeDeployOf = (Hooks: readonly object[]) => ({
  application: 'AppECS-demo-web',
  group: 'DgpECS-demo-web',
  appSpec: { Hooks },
  container: { name: 'web', port: 8080, isOfFile: true },
  readAt: 0,
});

export const found = (one: Case): PreflightFinding[] => check(subjectOf(one), { ...FACTS, ...one.facts });
export const ids = (one: Case): string[] => found(one).map(({ id }) => id);

/** Findings that are warnings, and block no deployment. */
const SOFT: Readonly<Record<string, PreflightFinding['severity']>> = {
  'breaker-off': 'warning',
  'breaker-rollback-off': 'warning',
  'alarm-already-firing': 'warning',
  'alarm-missing': 'warning',
  'wait-too-short': 'warning',
  'desired-count': 'warning',
  'image-tag': 'notice',
  'image-expiry': 'warning',
  'unmanaged-revision': 'notice',
  'no-health-check': 'notice',
  'hook-repeated': 'warning',
};

export type Row = readonly [what: string, expected: string[], one: Case];

/** One test for each row: the finding, its severity, and that its message is a sentence. */
export function eachIsFound(rows: readonly Row[]): void {
  it.each(rows)('the preflight findings for %s are %j', (_, expected, one) => {
    const findings = found(one);
    expect(findings.map(({ id }) => id)).toEqual(expected);
    for (const { id, severity, text } of findings) {
      expect([id, severity]).toEqual([id, SOFT[id] ?? 'error']);
      // The text of a warning continues a sentence that begins with the names of the services.
      expect(text).toMatch(severity === 'error' ? /^[A-Z].*: .*\.$/ : /^[a-z\d].*[:;] .*\.$/);
    }
  });
}
