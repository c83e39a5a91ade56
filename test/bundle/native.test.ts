import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContinueServiceDeploymentCommand, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { ActionRun, LogLine, StepOptions } from '../runner/runner.ts';
import { pattern } from '../sentences/pattern.ts';
import { OF_TRAFFIC, rollbackNotEnded } from '../sentences/rollout.ts';
import { alarmOf, arn, behindBalancer, blueGreen, canary, lambda, listening, pause, startNative } from './native.ts';
import { definition, World } from './world.ts';

/* ECS's own strategies that shift traffic, with their alarms and hooks, as a user sees them. */

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: object) => {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(text));
  return path;
};
const good = file('b', definition('b'));

let world: World;
afterEach(() => world.end());

const deploy = (inputs: StepOptions['inputs'] = {}, onLine?: (line: LogLine) => void): Promise<ActionRun> =>
  world.run('deploy-service', { 'task-definition': good, ...inputs }, onLine ? { onLine } : {});

/** How a pause is reported. */
const COMMAND =
  /waiting at a pause hook .* after which ECS applies ROLLBACK: aws ecs continue-service-deployment --service-deployment-arn (\S+) --hook-id (\S+)/;

/** Runs something once, at the first line of the log that matches. */
function once(pattern: RegExp, act: (match: RegExpExecArray) => Promise<unknown>) {
  let done: Promise<unknown> | undefined;
  return ({ text }: LogLine) => {
    const match = done ? null : pattern.exec(text);
    if (match) done = act(match);
  };
}

/** The bars and milestones of the summary's Mermaid chart. */
const drawn = ({ summary }: ActionRun) =>
  (/```mermaid\n(gantt\n[\s\S]*?)\n```/.exec(summary)?.[1] ?? '').split('\n').map((line) => line.trim());

const calls = () => ['UpdateService', 'StopServiceDeployment'].map((operation) => world.calls(operation));

describe('deploy-service with only the permissions of its iam-policy.json', () => {
  const policy = true;

  it('reports each stage of a canary deployment with its traffic share, and shows the stages in the timeline', async () => {
    world = await startNative(policy, {
      ...canary,
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 },
    });
    const run = await deploy();
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(run.annotations).toEqual([]);
    const printed = run.log.match(/web: stage \w+.*/g) ?? [];
    expect(new Set(printed).size).toBe(printed.length);
    expect(printed.filter((line) => /PRODUCTION_TRAFFIC_SHIFT, \d|BAKE_TIME/.test(line))).toEqual(
      expect.arrayContaining([
        `web: stage PRODUCTION_TRAFFIC_SHIFT, 10% ${OF_TRAFFIC}`,
        `web: stage BAKE_TIME, 100% ${OF_TRAFFIC}`,
      ]),
    );
    expect(run.log).toMatch(
      /web: still in progress: 2 of 2 (new )?tasks running.*; in stage PRODUCTION_TRAFFIC_SHIFT, 10%/,
    );
    const stages = drawn(run).flatMap((line) => /stage (.*) :milestone/.exec(line)?.[1] ?? []);
    expect(stages).toEqual(expect.arrayContaining(['PRODUCTION_TRAFFIC_SHIFT 10 percent', 'BAKE_TIME 100 percent']));
    expect(run.summary).toContain('| stage PRODUCTION\\_TRAFFIC\\_SHIFT, 10% of the production traffic');
    expect(calls()).toEqual([1, 0]);
  });

  it('rolls back a deployment whose alarm fires during the bake time, and every report names the alarm', async () => {
    const alarms = { alarmNames: ['web-5xx'], enable: true, rollback: true };
    world = await World.start({ policy });
    const fireAlarm = await alarmOf(world, 'web-5xx');
    await world.createService('shop', { deploymentConfiguration: { ...canary, alarms } });
    const run = await deploy({ service: 'shop' }, once(/stage BAKE_TIME/, fireAlarm));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
    const [error, ...others] = run.annotations.map(({ message }) => message);
    expect(error).toMatch(
      /^shop: rolled-back, web:2\nAlarm web-5xx is in ALARM\. .*\nweb:1 is active in service 'shop'/,
    );
    expect(others).toEqual([]);
    expect(run.log).toContain('shop: alarm web-5xx is in ALARM');
    expect(run.summary).toContain('Alarm web-5xx is in ALARM.');
    expect(drawn(run)).toContainEqual(expect.stringContaining('rollback :done'));
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([
      { reason: expect.stringMatching(/^Alarm web-5xx is in ALARM/) },
    ]);
    expect(calls()).toEqual([1, 0]);
  });

  it('prints a working command that continues a paused deployment', async () => {
    world = await startNative(policy, { ...blueGreen, lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')] });
    const continueOnce = once(COMMAND, ([, serviceDeploymentArn, hookId]) =>
      world.admin.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId })),
    );
    const run = await deploy({}, continueOnce);
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(run.log.split('\n').filter((line) => COMMAND.test(line) && !/still/.test(line))).toHaveLength(1);
    expect(run.annotations).toEqual([]);
  });

  it('succeeds and reports paused when a deployment pauses, and a later step continues the deployment', async () => {
    world = await startNative(policy, { ...blueGreen, lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')] });
    const paused = await deploy({ 'wait-until': 'paused' });
    expect([paused.exitCode, paused.annotations]).toEqual([0, []]);
    expect(paused.outputs).toMatchObject({ verdict: 'paused', 'serving-task-definition-arn': arn(1) });
    expect(paused.outputs.reason).toMatch(
      /^The deployment is in stage POST_TEST_TRAFFIC_SHIFT, .* --hook-id \S+; the step stopped waiting there/,
    );
    expect(paused.summary).toMatch(/🟡 Deploy `web`: paused[\s\S]*web 2 :active/);
    const continued = await world.run('deploy-service', { continue: 'true' });
    expect([continued.exitCode, continued.annotations]).toEqual([0, []]);
    expect(continued.outputs).toMatchObject({
      verdict: 'deployed',
      'task-definition-arn': arn(2),
      'previous-task-definition-arn': arn(1),
      'serving-task-definition-arn': arn(2),
      'deployment-id': paused.outputs['deployment-id'],
    });
    expect(calls()).toEqual([1, 0]);
  });

  it('fails and reports rolled-back in the later step that rolls a paused deployment back', async () => {
    world = await startNative(policy, { ...blueGreen, lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')] });
    await deploy({ 'wait-until': 'paused' });
    const back = await world.run('deploy-service', { continue: 'rollback' });
    expect(back.exitCode).toBe(1);
    expect(back.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
    expect(back.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/web: rolled-back, web:2\nA rollback was requested\.\nweb:1 is active/),
    ]);
    const again = await world.run('deploy-service', { continue: 'true' });
    expect(again.outputs).toMatchObject({ verdict: 'refused', 'refused-by': 'input' });
    expect(calls()).toEqual([1, 0]);
  });

  it.each([
    ['auto', 'timed-out', [1, 0]],
    ['rollback', 'rolled-back', [1, 1]],
  ])('and on-timeout: %s reports a pause that nobody continues as %s', async (onTimeout, verdict, wire) => {
    world = await startNative(policy, { ...blueGreen, lifecycleHooks: [pause('PRE_SCALE_UP')] });
    const run = await deploy({ 'on-timeout': onTimeout, 'wait-for-minutes': 2 });
    expect(run.outputs.verdict).toBe(verdict);
    expect(run.outputs.reason).toMatch(/did not end within 2 minutes: it is in stage PRE_SCALE_UP, .* --hook-id \S+/);
    const [warning, error] = run.annotations.map(({ message }) => message);
    expect(warning).toMatch(/takes up to 1 min of bake time and 10 min for a person at PRE_SCALE_UP/);
    expect(error).toContain(run.outputs.reason);
    expect(calls()).toEqual(wire);
  });

  it("rolls back when a hook of a service behind a load balancer fails, and reports ECS's reason and the fix", async () => {
    world = await World.start({ policy });
    const tags = [{ key: 'slipway:run', value: 'https://github.com/acme/hello/actions/runs/1' }];
    await world.admin.send(new RegisterTaskDefinitionCommand({ ...listening('a'), tags }));
    await world.createService('shop', {
      ...behindBalancer,
      taskDefinition: 'web:2',
      deploymentConfiguration: { ...blueGreen, lifecycleHooks: [lambda('POST_TEST_TRAFFIC_SHIFT')] },
    });
    world.aws.setHooks([{ match: { service: 'shop' }, answers: [{ hookStatus: 'FAILED' }] }]);
    const run = await deploy({ service: 'shop', 'task-definition': file('b-listening', listening('b')) });
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(2) });
    expect(run.outputs.reason).toMatch(/POST_TEST_TRAFFIC_SHIFT lifecycle hook.* returned FAILED status/);
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(run.outputs.reason ?? '')]);
    expect(run.log).toContain(`shop: stage POST_TEST_TRAFFIC_SHIFT, 0% ${OF_TRAFFIC}`);
    expect(calls()).toEqual([1, 0]);
  });

  it('sends the role of a hook to ECS again when the circuit breaker is set', async () => {
    world = await startNative(policy, { ...blueGreen, lifecycleHooks: [lambda('PRE_SCALE_UP')] });
    const run = await deploy({ 'circuit-breaker': 'stop' });
    expect(run.outputs.verdict).toBe('deployed');
    expect(calls()).toEqual([1, 0]);
  });
});

describe('deploy-service, if ECS does not roll back by itself,', () => {
  const alarms = { alarmNames: ['web-5xx'], enable: true, rollback: false };

  it('rolls back with an update, which is a complete canary deployment', async () => {
    world = await World.start();
    const fireAlarm = await alarmOf(world, 'web-5xx');
    await world.createService('shop', { deploymentConfiguration: { ...canary, alarms } });
    const run = await deploy({ service: 'shop' }, once(/stage BAKE_TIME/, fireAlarm));
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
    expect(run.log.match(/shop: stage PRODUCTION_TRAFFIC_SHIFT, 10%/g)).toHaveLength(2);
    expect(calls()).toEqual([2, 0]);
  });

  it('reports how far the restoring update has progressed at the end of rollback-minutes', async () => {
    world = await World.start();
    const fireAlarm = await alarmOf(world, 'web-5xx');
    await world.createService('shop', { deploymentConfiguration: { ...canary, alarms } });
    const run = await deploy({ service: 'shop', 'rollback-minutes': 1 }, once(/stage BAKE_TIME/, fireAlarm));
    expect(run.outputs.verdict).toBe('rollback-failed');
    expect(run.outputs.reason).toMatch(pattern`${rollbackNotEnded('1 minute')}: it is in stage \w+`);
  });

  it('names the pause hook at which the restoring update is waiting', async () => {
    world = await startNative(false, { ...blueGreen, lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')] });
    const continueOnce = once(COMMAND, ([, serviceDeploymentArn, hookId]) =>
      world.admin.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId })),
    );
    const smoke = { 'smoke-url': 'http://127.0.0.1:9/', 'smoke-timeout': 1, 'rollback-minutes': 2 };
    const run = await deploy(smoke, continueOnce);
    expect(run.outputs.verdict).toBe('rollback-failed');
    expect(run.outputs.reason).toMatch(pattern`${rollbackNotEnded('2 minutes')}: .* a pause hook .* --hook-id \S+`);
    expect(calls()).toEqual([2, 0]);
  });
});
