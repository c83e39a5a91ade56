import { describe, expect, it } from '@jest/globals';
import { emptyResult, reportJson, reportOf, type ServiceResult } from '../../../src/deploy/result.ts';
import { diagnose } from '../../../src/diagnosis/failure.ts';
import type { PastDeployment } from '../../../src/history/history.ts';
import { VERDICTS } from '../../../src/rollout/verdict.ts';
import { arnOf, idOf, stopped, T0 } from '../shapes.ts';
import { reportSchema, violations } from './schema.ts';

const tasks = [
  stopped({
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'web', exitCode: 1, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
  }),
  stopped({
    stopCode: 'TaskFailedToStart',
    stoppedReason: 'CannotPullContainerError: pull image manifest has been retried 5 time(s): not found',
    containers: [{ name: 'web', runtimeId: 'f00d', reason: 'CannotPullContainerError: not found' }],
  }),
];
const [first, ...others] = diagnose(tasks, idOf(2));
const failures = [
  ...(first
    ? [{ ...first, containers: first.containers.map((one) => ({ ...one, log: ['FATAL: no database'] })) }]
    : []),
  ...others.map((one) => ({ ...one, containers: one.containers.map((two) => ({ ...two, logMissing: 'no stream' })) })),
];

const full: ServiceResult = {
  ...emptyResult('arn:aws:ecs:eu-central-1:123456789012:cluster/demo', 'web'),
  verdict: 'rolled-back',
  reason: 'Exit code 1.',
  taskDefinition: arnOf(2),
  previousTaskDefinition: arnOf(1),
  serving: arnOf(1),
  servingCounts: { running: 2, desired: 2 },
  deploymentId: idOf(2),
  serviceDeploymentArn: 'arn:aws:ecs:eu-central-1:123456789012:service-deployment/demo/web/ejGvqq2ilnbKT9qj0vLJe',
  rolledBack: true,
  durationSeconds: 90,
  consoleUrl: 'https://eu-central-1.console.aws.amazon.com/ecs/v2/clusters/demo/services/web',
  startedAt: T0,
  endedAt: T0 + 90,
  failures,
  events: [{ at: T0 + 0.5, text: 'has started 1 tasks' }],
  changes: ['~ web.image: a → b', '~ web.environment.LEVEL'],
  preflight: {
    findings: [
      { id: 'image-missing', severity: 'error', text: 'The image web:2 is not in ECR: push it first.' },
      {
        id: 'alarm-already-firing',
        severity: 'warning',
        text: "the alarm '5xx' is in ALARM: deploy again once it is OK.",
      },
    ],
    unread: [
      { action: 'iam:GetRole', what: 'roles', reason: 'denied' },
      { action: 'cloudwatch:DescribeAlarms', what: 'alarms', reason: 'no response within 30 s' },
    ],
  },
};

/** The report as it is read from its JSON file. */
const written = (report: ReturnType<typeof reportOf>) =>
  JSON.parse(JSON.stringify(reportJson(report))) as Record<string, unknown>;

describe('docs/report.schema.json', () => {
  it('accepts a report with every member', () => {
    expect(failures).toHaveLength(2);
    expect(violations(written(reportOf([full])))).toEqual([]);
  });

  it.each(VERDICTS)('accepts a report with the verdict %s', (verdict) => {
    expect(violations(written(reportOf([{ ...emptyResult('demo', 'web'), verdict }])))).toEqual([]);
  });

  it('accepts a report of several services, one of them refused', () => {
    const refused = { verdict: 'refused', refusedBy: 'input', reason: 'There is no service.', absent: true } as const;
    const report = reportOf([full, { ...emptyResult('demo', 'api'), ...refused }]);
    expect(violations(written(report))).toEqual([]);
  });

  it('accepts a report with the history of the services', () => {
    const deployment = 'arn:aws:ecs:eu-central-1:123456789012:service-deployment/demo/web/ejGvqq2ilnbKT9qj0vLJe';
    const digest = `sha256:${'a'.repeat(64)}`;
    const past: PastDeployment = {
      deployment,
      id: idOf(2),
      taskDefinition: arnOf(7),
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'The circuit breaker was triggered.',
      createdAt: T0,
      copyOf: 'web:1',
      inactive: true,
      actor: 'mona',
      images: [{ container: 'web', image: 'web:v1', digest, tags: ['v1'], state: 'archived', commit: 'c0ffee' }],
    };
    const bare: PastDeployment = {
      deployment,
      id: idOf(1),
      taskDefinition: arnOf(1),
      status: 'STOPPED',
      createdAt: T0,
      images: [],
    };
    const report = { ...reportOf([full]), history: [{ cluster: 'demo', service: 'web', deployments: [past, bare] }] };
    expect(violations(written(report))).toEqual([]);
    expect(written(report).history).toEqual([
      {
        cluster: 'demo',
        service: 'web',
        deployments: [
          {
            at: T0,
            'deployment-id': idOf(2),
            'service-deployment-arn': deployment,
            status: 'ROLLBACK_SUCCESSFUL',
            'status-reason': 'The circuit breaker was triggered.',
            'task-definition-arn': arnOf(7),
            'copy-of': 'web:1',
            inactive: true,
            commit: 'c0ffee',
            actor: 'mona',
            images: [{ container: 'web', image: 'web:v1', digest, tags: ['v1'], state: 'archived' }],
          },
          {
            at: T0,
            'deployment-id': idOf(1),
            'service-deployment-arn': deployment,
            status: 'STOPPED',
            'task-definition-arn': arnOf(1),
            images: [],
          },
        ],
      },
    ]);
  });

  it('accepts a report without a service, after a registration', () => {
    const result: ServiceResult = { ...emptyResult('default', ''), verdict: 'registered', taskDefinition: arnOf(1) };
    expect(violations(written(reportOf([result])))).toEqual([]);
  });
});

it('every member of the report has a name in kebab case', () => {
  const names = new Set<string>();
  JSON.stringify(written(reportOf([full])), (name, value) => {
    names.add(name);
    return value;
  });
  expect([...names]).toEqual(expect.arrayContaining(['stopped-reason', 'exit-code', 'log-missing', 'not-checked']));
  expect([...names].filter((name) => !/^([a-z]+(-[a-z]+)*|\d*)$/.test(name))).toEqual([]);
});

describe('the report schema', () => {
  it('lists every verdict', () => {
    expect((reportSchema.$defs as { verdict: { enum: string[] } }).verdict.enum).toEqual([...VERDICTS]);
  });

  it('rejects an invalid report, with the position of each error', () => {
    const report = written(reportOf([full]));
    const [service] = report.services as object[];
    expect(violations({ ...report, verdict: 'fine' })).toEqual(['$.verdict is "fine"']);
    expect(violations({ ...report, services: [] })).toEqual(['$.services has 0 items']);
    expect(violations({ ...report, more: 1 })).toEqual(['$.more is not in the schema']);
    expect(
      violations({
        ...report,
        services: [{ ...service, preflight: { findings: [{ id: 'odd' }], 'not-checked': [] } }],
      }),
    ).toEqual(
      expect.arrayContaining([
        '$.services[0].preflight.findings[0].id is "odd"',
        '$.services[0].preflight.findings[0].text is missing',
      ]),
    );
    expect(violations({ ...report, services: [{ ...service, failures: [{}], 'deployment-id': '5' }] })).toEqual(
      expect.arrayContaining([
        "$.services[0].deployment-id is '5', which does not match ^(ecs-svc/[0-9]+|d-[A-Z0-9]+)?$",
        '$.services[0].failures[0].cause is missing',
      ]),
    );
  });
});
