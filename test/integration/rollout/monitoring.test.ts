import { afterEach, describe, expect, it } from '@jest/globals';
import type { Script } from '../../../local-aws/ecs/plan.ts';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { CONTROLLERS, type ControllerCalls, sampleOf, writesOf } from '../controllers.ts';
import { type LocalService, MINUTE, policy, startService } from '../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

/** A service of two tasks without a load balancer or a health check. */
const startUnchecked = (tasks: readonly Script[], more: Parameters<typeof startService>[0] = {}) =>
  startService({ tasks, container: { healthCheck: undefined }, service: { desiredCount: 2 }, ...more });

/** The service for a controller; for CodeDeploy, it has a load balancer, so that it is monitored only on request. */
const startFor = ({ options }: ControllerCalls, tasks: readonly Script[]) => startUnchecked(tasks, options);
const secondsFor = ({ name }: ControllerCalls) => (name === 'ECS' ? undefined : 60);

async function deploy(
  more: Partial<Policy> = {},
  faults: readonly string[] = [],
  monitorSeconds?: number,
): Promise<ServiceResult> {
  const target = await local.target();
  local.aws.setFaults([...faults]);
  const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
  const [result] = await rollOutServices(local.tools(), [assignment], {
    policy: { ...policy, ...more },
    wait: true,
    logLines: 5,
    monitorSeconds,
    region: 'eu-central-1',
  });
  return result as ServiceResult;
}

const FIRST_TWO_FAIL: readonly Script[] = [{ exit: { after: 5, code: 1 } }, { exit: { after: 5, code: 1 } }, {}];
const CRASHES: readonly Script[] = [
  { start: 30, exit: { after: 2, code: 3 }, log: [{ after: 1, line: 'no DATABASE_URL' }] },
];
const OFF = { enable: false, rollback: false };

const READS: readonly (readonly [what: string, faults: readonly string[]])[] = [
  ['are read in time', []],
  ['cannot be listed until it has completed', ['throttling:ecs:ListTasks,for=90']],
  ['cannot be described until it has completed', ['server-error:ecs:DescribeTasks,for=90']],
  [
    'are read late',
    ['stale-reads:ecs:ListTasks,seconds=90,for=160', 'stale-reads:ecs:DescribeTasks,seconds=90,for=160'],
  ],
  ['were started and stopped between two polls', ['reset:ecs:Describe*,for=90', 'reset:ecs:List*,for=90']],
];

describe('a version whose first two tasks failed before it completed', () => {
  it.each(
    CONTROLLERS.flatMap((by) =>
      sampleOf(READS, by.name === 'ECS' ? READS.length : 2).map(([what, faults]) => ({ ...by, what, faults })),
    ),
  )('is deployed by $name if the failed tasks $what', async ({ what: _, faults, ...by }) => {
    local = await startFor(by, FIRST_TWO_FAIL);
    const result = await deploy({}, faults, secondsFor(by));
    expect(result).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(local.lines).toContainEqual(expect.stringMatching(/for 60 s/));
    expect(writesOf(by, local)).toEqual([1, 0]);
  });
});

describe('a version whose tasks fail after it has completed', () => {
  const late: readonly Script[] = [{ exit: { after: 60, code: 1 } }];

  it.each(CONTROLLERS)('is rolled back by $name', async (by) => {
    local = await startFor(by, late);
    const result = await deploy({}, [], secondsFor(by));
    expect(result).toMatchObject({
      verdict: 'rolled-back',
      serving: local.arn(1),
      reason: expect.stringMatching(/After the deployment had completed, 2/),
    });
  });

  it.each(CONTROLLERS)(
    'is rolled back by $name even if the tasks can be read only at the end of monitoring',
    async (by) => {
      local = await startFor(by, late);
      // A moment before the end of monitoring.
      const seconds = by.name === 'ECS' ? 118 : 72;
      const result = await deploy({}, [`throttling:ecs:ListTasks,for=${seconds}`], secondsFor(by));
      expect(result).toMatchObject({ verdict: 'rolled-back' });
    },
  );

  it.each(CONTROLLERS)(
    'is reported as deployed by $name, with a log line, if the tasks cannot be read at all',
    async (by) => {
      local = await startFor(by, late);
      const result = await deploy({}, ['server-error:ecs:ListTasks'], secondsFor(by));
      expect(result).toMatchObject({ verdict: 'deployed' });
      expect(local.lines.filter((line) => /whether tasks failed .* could not be observed/.test(line))).toHaveLength(1);
    },
  );
});

describe('a crash loop that neither a health check nor a load balancer detects', () => {
  it.each([600, 604, 608, 612])(
    'is rolled back at the deadline of %d s, however many tasks are running then',
    async (seconds) => {
      local = await startUnchecked(CRASHES, { breaker: OFF });
      const result = await deploy({ waitMs: seconds * 1000, failFast: false });
      expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    },
  );

  it('is stopped long before the deadline', async () => {
    local = await startUnchecked(CRASHES, { breaker: OFF });
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', failures: [{ cause: { id: 'exit-code' } }] });
    expect(result.reason).toMatch(/container 'web', exit code 3/);
    expect(local.seconds).toBeLessThan(5 * 60);
  });

  it('is left to the circuit breaker if the container has a health check', async () => {
    local = await startService({ tasks: [{ exit: { after: 2, code: 3 }, healthy: false }], breaker: OFF });
    expect(await deploy({ waitMs: 5 * MINUTE, onTimeout: 'leave' })).toMatchObject({ verdict: 'timed-out' });
  });

  it('is logged once, early, with exit code, count and last log line, and not again at each restart', async () => {
    const container = {
      healthCheck: undefined,
      logConfiguration: {
        logDriver: 'awslogs' as const,
        options: {
          'awslogs-group': '/web',
          'awslogs-region': 'eu-central-1',
          'awslogs-stream-prefix': 'ecs',
        },
      },
    };
    local = await startUnchecked(CRASHES, {
      breaker: OFF,
      container,
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    });
    await local.createLogGroup('/web');
    await deploy({ failFast: false, waitMs: 20 * MINUTE });
    const reported = local.lines.filter((line) => /tasks? failed: .*exit code 3/.test(line));
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.length).toBeLessThan(3);
    expect(reported.at(-1)).toMatch(
      /^web: \d tasks failed: .*container 'web', exit code 3.*; last log line of 'web': no DATABASE_URL$/,
    );
    const before = local.lines.slice(
      0,
      local.lines.findIndex((line) => /rolling back to \S+:\d+:/.test(line)),
    );
    // A few lines at first, and then one per minute.
    expect(before.length).toBeLessThan(50);
  });
});
