import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rightsOf } from '../runner/policy.ts';
import { type ActionRun, Job } from '../runner/runner.ts';
import { CANNOT_RUN, IMAGE_MISSING, OUT_OF_MEMORY } from '../sentences/causes.ts';
import { capitalized, pattern } from '../sentences/pattern.ts';
import { active, deploymentNotEnded } from '../sentences/rollout.ts';
import { violations } from '../unit/report/schema.ts';
import { arnOf, DEPLOYERS, writeDefinition } from './deployers.ts';
import { image, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Reported {
  readonly cause: string;
  readonly fix: string;
  readonly text: string;
  readonly count: number;
  readonly containers: {
    name: string;
    'exit-code'?: number;
    reason?: string;
    log?: string[];
    'log-missing'?: string;
  }[];
}

interface Reported {
  readonly services: readonly { readonly failures: Reported[] }[];
}

/** The failures in the `results` output, and in the report file with the last lines. */
function failuresOf(run: ActionRun): Reported[] {
  return JSON.parse(run.outputs.results as string)[0].failures;
}

let world: World;
afterEach(() => world.end());
const plan = (script: object) => world.aws.setPlans([{ match: { image: 'c'.repeat(64) }, tasks: [script] }]);

describe.each(DEPLOYERS)('the annotation of a failed deployment by $name', (by) => {
  beforeEach(async () => {
    world = await by.start();
    world.aws.setPolicy(rightsOf('deploy-service', world.aws));
  });

  const [first = '', ours] = (['first', 'ours'] as const).map((revision) => arnOf(by, revision).split('/')[1]);
  const file = (letter: string, container: object = {}, others: readonly object[] = []) =>
    writeDefinition(folder, by, letter, container, others);
  const deploy = async (path: string): Promise<{ run: ActionRun; report: Reported }> => {
    const job = new Job({ aws: world.aws });
    const run = await job.step('deploy-service', {
      inputs: { cluster: 'demo', service: 'web', 'task-definition': path, ...by.soon },
    });
    const report = JSON.parse(readFileSync(run.outputs.report as string, 'utf8')) as Reported;
    await job.end();
    return { run, report };
  };

  it('has the cause and the fix, and no exit code, if a task did not start', async () => {
    const stoppedReason = `CannotPullContainerError: The task can’t pull the image. Check whether the image exists. Error response from daemon: manifest for ${image('c')} not found: manifest unknown`;
    plan({ failToStart: { after: 20, stoppedReason } });
    const { run, report } = await deploy(file('c'));
    expect(run.outputs.verdict).toBe('rolled-back');
    expect(run.annotations).toHaveLength(1);
    expect(run.annotations[0]?.message.split('\n')).toEqual([
      `web: rolled-back, ${ours}`,
      expect.stringMatching(
        pattern`^${capitalized(IMAGE_MISSING)} \(CannotPullContainerError: .*manifest unknown\) \(\d tasks\)\. Push the image before`,
      ),
      active(first, 'web', '2 of 2'),
    ]);
    expect(violations(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: 'rolled-back', services: JSON.parse(run.outputs.results as string) });
    const [failure, ...others] = failuresOf(run);
    expect(others).toEqual([]);
    expect(failure).toMatchObject({
      cause: 'image-missing',
      'stop-code': 'TaskFailedToStart',
      'stopped-reason': stoppedReason,
    });
    expect(failure?.count).toBeGreaterThanOrEqual(2);
    expect(failure?.containers).toEqual([]);
    expect(run.summary).toContain(`**Why: ${IMAGE_MISSING}`);
    expect(run.summary).toContain('_Fix:_ Push the image before deploying');
    for (const text of [run.summary, run.log, run.outputs.results]) {
      expect(text).not.toMatch(/undefined|\[?null\]?|exit code/);
    }
  });

  it('names the container that ran out of memory, and contains the sanitized last lines of the log', async () => {
    const lines = [
      '\u001b[31mheap is full\u001b[0m',
      '::error::forged by the container',
      '\u0085::set-output name=verdict::deployed',
      '##[error]forged in the older way',
      `long ${'x'.repeat(5000)}`,
      '```',
      'Killed',
    ];
    plan({
      start: 3,
      log: lines.map((line, index) => ({ after: 1 + index / 10, line })),
      exit: { after: 3, code: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
    });
    const { run, report } = await deploy(file('c'));
    expect(run.outputs).toMatchObject({
      verdict: 'rolled-back',
      'serving-task-definition-arn': arnOf(by, 'first'),
    });
    expect(run.annotations).toHaveLength(1);
    expect(run.annotations[0]?.message).toMatch(
      pattern`\n${capitalized(OUT_OF_MEMORY)}: container 'web', exit code 137 \(\d+ tasks\)\.(?: .*)? Raise the container's or the task's memory`,
    );
    expect(run.outputs.results).not.toContain('heap is full');
    const [failure] = report.services[0]?.failures ?? [];
    expect(failure).toMatchObject({
      cause: 'out-of-memory',
      containers: [{ name: 'web', 'exit-code': 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
    });
    expect(failure?.containers[0]?.log).toEqual([
      'heap is full',
      '::error::forged by the container',
      '::set-output name=verdict::deployed',
      '##[error]forged in the older way',
      `long ${'x'.repeat(3995)}… (cut: 5005 characters)`,
      '```',
      'Killed',
    ]);
    const shown = run.lines.map(({ text }) => text.replaceAll('\u200b', ''));
    expect(shown).toContain('::error::forged by the container');
    expect(shown).toContain('::set-output name=verdict::deployed');
    expect(run.log).not.toContain('\u001b');
    expect(run.summary).toContain('heap is full\n::error::forged by the container');
  });

  it('has the exit code and, for a container with another log driver, the log destination', async () => {
    const router = {
      name: 'router',
      image: image('9'),
      memory: 64,
      essential: false,
      firelensConfiguration: { type: 'fluentbit' },
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/web', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'router' },
      },
    };
    plan({
      start: 3,
      log: [{ after: 1, line: 'cannot reach datadog', container: 'router' }],
      exit: [
        { after: 3, code: 127, container: 'web' },
        { after: 2, code: 1, container: 'router' },
      ],
    });
    const logConfiguration = { logDriver: 'awsfirelens', options: { Name: 'datadog' } };
    const { run, report } = await deploy(file('c', { logConfiguration }, [router]));
    expect(run.outputs.verdict).toBe('rolled-back');
    expect(run.annotations[0]?.message).toMatch(
      pattern`\n${capitalized(CANNOT_RUN)}: container 'web', exit code 127: the command was not found \(\d+ tasks\)\.(?: .*)? Check entryPoint`,
    );
    const [failure] = report.services[0]?.failures ?? [];
    expect(failure?.containers).toEqual([
      expect.objectContaining({
        name: 'web',
        'exit-code': 127,
        'log-missing': 'its log driver is awsfirelens (to datadog), but only awslogs can be read',
      }),
      expect.objectContaining({ name: 'router', 'exit-code': 1, log: ['cannot reach datadog'] }),
    ]);
    expect(run.summary).toContain('(no log: its log driver is awsfirelens (to datadog), but only awslogs can be read)');
    expect(run.summary).toContain('cannot reach datadog');
  });

  it('has the service event that explains why no task could be placed, with the fix', async () => {
    const reason = 'Capacity is unavailable at this time. Please try again later or in a different availability zone.';
    plan({ unplaced: { reason } });
    const inputs = { 'task-definition': file('c'), 'wait-for-minutes': 1 };
    const run = await world.run('deploy-service', inputs);
    const progress = by.name === 'CodeDeploy' ? ': it is in lifecycle event Install, ' : '.';
    expect(run.outputs.verdict).toBe('rolled-back');
    expect(failuresOf(run)).toEqual([]);
    const sentence = `There is no capacity to run the task (ECS: "was unable to place a task. Reason: ${reason}"). Try again later, or use other Availability Zones, capacity providers or instance types. ${deploymentNotEnded('1 minute')}${progress}`;
    expect(run.annotations[0]?.message.split('\n')[1]).toMatch(pattern`^${sentence}`);
  });
});

describe('the annotation of a failed one-off task', () => {
  it('names the missing log group, and does not claim that the task printed nothing', async () => {
    const router = {
      name: 'router',
      image: image('9'),
      memory: 64,
      essential: false,
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/nowhere',
          'awslogs-region': 'eu-central-1',
          'awslogs-stream-prefix': 'router',
          'awslogs-create-group': 'true',
        },
      },
    };
    world = await World.start({ policy: true });
    plan({
      start: 3,
      log: [
        { after: 1, line: '\u001b[32mmigrating\u001b[0m', container: 'web' },
        { after: 1, line: 'lost', container: 'router' },
      ],
      exit: { after: 3, code: 126, container: 'web' },
    });
    const path = writeDefinition(folder, DEPLOYERS[0], 'c', {}, [router]);
    const run = await world.run('run-task', { service: '', 'launch-type': 'EC2', 'task-definition': path });
    expect(run.outputs).toMatchObject({ verdict: 'failed', 'exit-code': '126' });
    expect(run.annotations[0]?.message).toMatch(/exit code 126: the command is not executable\. Check entryPoint/);
    expect(run.log).toMatch(/web \| migrating$/m);
    expect(run.summary).toContain(
      "container `router`: no log (its log group '/nowhere' does not exist in eu-central-1)",
    );
  });
});
