import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import { chooseVersions } from '../../../src/deploy/rollback.ts';
import { planEach } from '../../../src/scaling/scaling.ts';
import { type LocalService, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

/* Reads that a step needs before its first write, while AWS throttles them. The SDK has no retries here. */

let local: LocalService | undefined;
afterEach(async () => {
  await local?.aws.close();
  local = undefined;
});

const OF_CODE_DEPLOY = { codeDeploy: {} };
const throttle = (operation: string, seconds?: number) =>
  local?.aws.setFaults([{ name: 'throttling', operations: [operation], ...(seconds && { for: seconds }) }]);
const writes = () =>
  local?.aws.requests().filter(({ operation }) => /^(Register|Update|Create|Put)/.test(operation ?? ''));

const throttledLine = (operation: string) => `AWS is throttling ${operation.split(':')[1]}; still retrying`;

/** A group without a deployment has no history, and GetDeployment is not called. */
async function beDeployedOnce(options: { readonly codeDeploy?: object }): Promise<void> {
  if (!options.codeDeploy) return;
  await local?.deployByCodeDeploy(1);
  local?.aws.step(3_600_000);
}

async function deployTo(names: readonly string[]) {
  const one = local as LocalService;
  const source = { kind: 'arn' as const, arn: one.arn(2) };
  const services = names.map((name) => ({ name, source }));
  return (await deploy(one.tools(), requestOf(source, { services }))).services;
}

describe('a deployment whose first reads are throttled for 20 s', () => {
  it.each([
    ['ecs:DescribeServices', {}],
    ['ecs:DescribeTaskDefinition', {}],
    ['ecs:DescribeServices', OF_CODE_DEPLOY],
    ['codedeploy:GetDeploymentGroup', OF_CODE_DEPLOY],
    ['codedeploy:GetDeployment', OF_CODE_DEPLOY],
  ])('begins afterwards: %s %j', async (operation, options) => {
    local = await startService(options);
    await beDeployedOnce(options);
    throttle(operation, 20);
    expect((await deployTo(['web'])).map(({ verdict }) => verdict)).toEqual(['deployed']);
  });

  it.each([
    ['ecs:ListServiceDeployments', {}],
    ['ecs:DescribeTaskDefinition', {}],
    ['codedeploy:ListDeployments', OF_CODE_DEPLOY],
  ])('rolls back to the previous version of the history: %s', async (operation, options) => {
    local = await startService(options);
    await beDeployedOnce(options);
    await deployTo(['web']);
    local.aws.step(3_600_000);
    throttle(operation, 20);
    const request = { cluster: 'demo', services: ['web'], to: 'previous' as const };
    const { refused, rollbackTargets } = await chooseVersions(local.tools(), request);
    expect([...refused]).toEqual([]);
    expect(rollbackTargets.map(({ method }) => method.kind)).toEqual(['update']);
  });
});

it('a change of the scaling is planned after its reads were throttled for 20 s', async () => {
  local = await startService();
  throttle('application-autoscaling:*', 20);
  const { name, service } = await local.target();
  expect(await planEach(local.tools(), { kind: 'suspend' }, [{ name, service }])).toMatchObject({
    changes: [{ calls: [] }],
  });
});

it.each(['ecs:DescribeServices', 'codedeploy:GetDeploymentGroup'])(
  'a deployment is refused, and nothing is written, if all reads with %s are throttled for two minutes',
  async (operation) => {
    local = await startService(OF_CODE_DEPLOY);
    throttle(operation);
    const began = local.aws.clock.now();
    const [result] = await deployTo(['web']);
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'aws' });
    expect(result?.reason).toContain(`AWS throttled ${operation}`);
    expect(local.aws.clock.now() - began).toBeGreaterThanOrEqual(120_000);
    expect(local.aws.clock.now() - began).toBeLessThan(150_000);
    expect(writes()).toEqual([]);
    // The first line is due within a minute, and at most one a minute follows.
    const waits = local.lines.filter((line) => line === throttledLine(operation));
    expect([1, 2]).toContain(waits.length);
  },
);

it.each([
  ['ecs:UpdateService', {}],
  ['codedeploy:CreateDeployment', OF_CODE_DEPLOY],
])(
  'a deployment whose first call %s is throttled for 90 s logs that it waits, once a minute',
  async (operation, more) => {
    local = await startService(more);
    throttle(operation, 90);
    expect((await deployTo(['web'])).map(({ verdict }) => verdict)).toEqual(['deployed']);
    expect(local.lines.filter((line) => line === throttledLine(operation))).toHaveLength(1);
  },
);

it('the throttled first reads of a step end as soon as the job is cancelled', async () => {
  local = await startService(OF_CODE_DEPLOY);
  throttle('codedeploy:GetDeploymentGroup');
  const began = local.aws.clock.now();
  const one = local;
  one.after(5, () => one.cancel());
  const [result] = await deployTo(['web']);
  expect(result?.verdict).toBe('refused');
  expect(one.aws.clock.now() - began).toBeLessThan(20_000);
});
