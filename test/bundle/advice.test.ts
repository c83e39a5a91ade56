import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rightsOf } from '../runner/policy.ts';
import { Job } from '../runner/runner.ts';
import { violations } from '../unit/report/schema.ts';
import { createOfCodeDeploy } from './codedeploy.ts';
import { DEPLOYERS, type Deployer } from './deployers.ts';
import { definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let world: World;
let job: Job;
beforeEach(async () => {
  world = await World.start();
  job = new Job({ aws: world.aws });
});
afterEach(async () => {
  await job.end();
  await world.end();
});

const file = (letter: string) => {
  const path = join(folder, `${letter}.json`);
  const ports = { portMappings: [{ containerPort: 80 }], healthCheck: { command: ['CMD', '/healthy'], interval: 5 } };
  writeFileSync(path, JSON.stringify({ ...definition(letter, ports), networkMode: 'awsvpc' }));
  return path;
};

/**
 * A service `shop` behind a target group with default settings: targets drain for 300 s, and are checked every 30 s.
 */
async function createShop({ name }: Deployer): Promise<void> {
  const { url: endpoint, region } = world.aws;
  const credentials = await world.admin.config.credentials();
  const elb = new ElasticLoadBalancingV2({ endpoint, region, credentials });
  const [targetGroupArn, green] = await Promise.all(
    ['shop', 'shop-green'].map(async (Name) => {
      const group = { Name, Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' } as const;
      return (await elb.createTargetGroup(group)).TargetGroups?.[0]?.TargetGroupArn as string;
    }),
  );
  const { LoadBalancers } = await elb.createLoadBalancer({ Name: 'shop', Subnets: ['subnet-1', 'subnet-2'] });
  const listeners = await Promise.all(
    [targetGroupArn, green].map(async (TargetGroupArn, index) => {
      const { Listeners } = await elb.createListener({
        LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn as string,
        Protocol: 'HTTP',
        Port: 80 + index,
        DefaultActions: [{ Type: 'forward', TargetGroupArn: TargetGroupArn as string }],
      });
      return { listenerArns: [Listeners?.[0]?.ListenerArn as string] };
    }),
  );
  elb.destroy();
  const first = { ...definition('a', { portMappings: [{ containerPort: 80 }] }), networkMode: 'awsvpc' } as const;
  await world.admin.send(new RegisterTaskDefinitionCommand(first));
  const service = {
    taskDefinition: 'web:2',
    loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort: 80 }],
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  };
  if (name === 'ECS') {
    await world.createService('shop', service);
    return;
  }
  const [prodTrafficRoute, testTrafficRoute] = listeners;
  const pair = { targetGroups: [{ name: 'shop' }, { name: 'shop-green' }], prodTrafficRoute, testTrafficRoute };
  (
    await createOfCodeDeploy(world, 'shop', { loadBalancerInfo: { targetGroupPairInfoList: [pair] } }, service)
  ).destroy();
}

const deploy = (letter: string, inputs: object = {}) =>
  job.step('deploy-service', {
    inputs: { cluster: 'demo', service: 'shop', 'task-definition': file(letter), ...inputs },
  });

describe.each(DEPLOYERS)('deploy-service with $name', (by) => {
  /**
   * The advice that every run gives. CodeDeploy terminates the old tasks while the verdict is reported, so a last read
   * shows in only some runs that they drain; then the next deployment's tasks drain in the other target group.
   */
  const certain = (advice: readonly { readonly phase: string }[]) =>
    by.name === 'ECS' ? advice : advice.filter(({ phase }) => phase !== 'drain');

  it('reports the duration of each phase and the settings that would save time', async () => {
    await createShop(by);
    world.aws.setPolicy(rightsOf('deploy-service', world.aws));
    const run = await deploy('b');
    expect(run.outputs.verdict).toBe('deployed');
    const advice = JSON.parse(run.outputs.advice ?? '');
    const drain = {
      phase: 'drain',
      setting: 'deregistration_delay.timeout_seconds',
      of: 'target group shop',
      present: '300',
      proposed: '5',
      'after-success': true,
    };
    expect(certain(advice)).toMatchObject([
      ...(by.name === 'ECS' ? [drain] : []),
      {
        service: 'shop',
        phase: 'health-check',
        setting: 'HealthCheckIntervalSeconds',
        present: '30',
        proposed: '5, with a timeout of 4',
        'saves-up-to-seconds': 25,
      },
    ]);
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    expect(violations(report)).toEqual([]);
    expect(report.advice).toEqual(advice);
    const [result] = JSON.parse(run.outputs.results ?? '');
    expect(result.advice).toHaveLength(advice.length);
    expect(run.summary).toContain('**Where the time went**');
    expect(run.summary).toMatch(/section health check\n/);
    if (by.name === 'ECS')
      expect(run.summary).toContain('`deregistration_delay.timeout_seconds` of target group shop: 300 → **5**');
    expect(run.log.split('\n').filter((line) => line.includes('shop: the rollout took'))).toHaveLength(1);
    // The last poll reads the service and its deployment at the same time.
    const requests = world.aws.requests().filter(({ service }) => service !== 'codedeploy');
    const after = requests.map(({ service, operation }) => `${service}:${operation}`);
    expect([...new Set(after.slice(after.lastIndexOf('ecs:DescribeServices') + 1))].toSorted()).toEqual([
      'ecs:DescribeTasks',
      'elasticloadbalancing:DescribeTargetGroupAttributes',
      'elasticloadbalancing:DescribeTargetGroups',
    ]);
  });

  it('reports denied reads once, without advice about the settings that could not be read', async () => {
    await createShop(by);
    world.aws.setFaults(['denied:elasticloadbalancing:*']);
    const run = await deploy('b');
    expect({ verdict: run.outputs.verdict, advice: run.outputs.advice }).toEqual({ verdict: 'deployed', advice: '[]' });
    const attributes = ', elasticloadbalancing:DescribeTargetGroupAttributes';
    // They are read only if tasks drain; see `certain`.
    const ofDraining = by.name === 'ECS' ? attributes : `(${attributes})?`;
    const denied = new RegExp(`AWS denied elasticloadbalancing:DescribeTargetGroups${ofDraining}\\. Allow`);
    expect(run.annotations.filter(({ message }) => message.includes('denied'))).toEqual([
      {
        kind: 'notice',
        message: expect.stringMatching(denied),
      },
    ]);
  });

  it('writes its outputs before it reads data for advice, and finishes even if those reads get no response', async () => {
    await createShop(by);
    world.aws.setFaults(['stalled-answer:elasticloadbalancing:*']);
    const run = await deploy('b');
    expect(run.outputs).toMatchObject({ verdict: 'deployed', advice: '[]', 'refused-by': '' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('deployed');
  });

  it('reports the request, the response and the fix for a failed load balancer health check', async () => {
    await createShop(by);
    world.aws.setPolicy(rightsOf('deploy-service', world.aws));
    const targetReason = 'Health checks failed with these codes: [404]';
    world.aws.setPlans([{ match: { image: 'd'.repeat(64) }, tasks: [{ start: 3, target: false, targetReason }] }]);
    // Long enough for the health check to fail on a busy machine too.
    const run = await deploy('d', { ...by.soon, 'wait-for-minutes': 10 });
    expect(run.outputs.verdict).toBe('rolled-back');
    const [result] = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')).services;
    expect(result.failures[0]).toMatchObject({
      cause: 'load-balancer-check',
      'target-health': {
        'target-group': by.name === 'ECS' ? 'shop' : 'shop-green',
        reason: 'Target.ResponseCodeMismatch',
        codes: '404',
        path: '/',
        matcher: '200',
      },
    });
    const error = run.annotations.find(({ kind }) => kind === 'error')?.message;
    expect(error).toMatch(/GET \/ on port \d+ returned 404, and 200 is expected/);
    expect(error).toMatch(/or accept 404 \(Matcher\)\.$/m);
  });
});
