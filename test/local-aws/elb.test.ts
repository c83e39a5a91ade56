import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';
import { createWebService } from './web-service.ts';

let aws: LocalAws;
let elb: ReturnType<typeof clientsOf>['elb'];
let ecs: ReturnType<typeof clientsOf>['ecs'];
const start = Date.UTC(2026, 0, 1);
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start });
  ({ elb, ecs } = clientsOf(aws));
});
afterEach(() => aws.close());

const web = { Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' } as const;

async function targetGroup(Name: string, more = {}): Promise<string> {
  const { TargetGroups } = await elb.createTargetGroup({ Name, ...web, ...more });
  return TargetGroups?.[0]?.TargetGroupArn ?? '';
}

async function loadBalancer(): Promise<string> {
  const { LoadBalancers } = await elb.createLoadBalancer({ Name: 'web', Subnets: ['subnet-1', 'subnet-2'] });
  return LoadBalancers?.[0]?.LoadBalancerArn ?? '';
}

async function listener(LoadBalancerArn: string, TargetGroupArn: string, Port = 80): Promise<string> {
  const DefaultActions = [{ Type: 'forward', TargetGroupArn } as const];
  const { Listeners } = await elb.createListener({ LoadBalancerArn, Protocol: 'HTTP', Port, DefaultActions });
  return Listeners?.[0]?.ListenerArn ?? '';
}

/** A service `web` whose tasks are targets of the group. */
const serve = (targetGroupArn: string, service = {}): Promise<void> =>
  createWebService(ecs, {
    loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort: 8080 }],
    ...service,
  });

async function health(TargetGroupArn: string) {
  const { TargetHealthDescriptions = [] } = await elb.describeTargetHealth({ TargetGroupArn });
  return TargetHealthDescriptions.map(({ TargetHealth }) => TargetHealth);
}

it('DescribeRules finds the default rule of a listener by the ARN of the rule', async () => {
  const arn = await listener(await loadBalancer(), await targetGroup('web'));
  const { Rules: [rule] = [] } = await elb.describeRules({ ListenerArn: arn });
  expect(rule).toMatchObject({ IsDefault: true, Priority: 'default' });
  const found = await elb.describeRules({ RuleArns: [rule?.RuleArn ?? ''] });
  expect(found.Rules).toEqual([rule]);
});

describe('target groups', () => {
  it("are described with ELB's defaults, their attributes, and the load balancers that use them", async () => {
    const arn = await targetGroup('web');
    const described = async () => (await elb.describeTargetGroups({ Names: ['web'] })).TargetGroups?.[0];
    expect(await described()).toMatchObject({
      TargetGroupArn: expect.stringMatching(
        /^arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup\/web\/[0-9a-f]{16}$/,
      ),
      TargetGroupName: 'web',
      Protocol: 'HTTP',
      HealthCheckIntervalSeconds: 30,
      HealthCheckTimeoutSeconds: 5,
      HealthyThresholdCount: 5,
      UnhealthyThresholdCount: 2,
      HealthCheckPath: '/',
      HealthCheckPort: 'traffic-port',
      Matcher: { HttpCode: '200' },
      LoadBalancerArns: [],
    });
    const attribute = async () =>
      (await elb.describeTargetGroupAttributes({ TargetGroupArn: arn })).Attributes?.find(
        ({ Key }) => Key === 'deregistration_delay.timeout_seconds',
      )?.Value;
    expect(await attribute()).toBe('300');
    const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }];
    await elb.modifyTargetGroupAttributes({ TargetGroupArn: arn, Attributes });
    expect(await attribute()).toBe('5');
    await elb.modifyTargetGroup({
      TargetGroupArn: arn,
      HealthCheckIntervalSeconds: 10,
      Matcher: { HttpCode: '200-299' },
    });
    const LoadBalancerArn = await loadBalancer();
    await listener(LoadBalancerArn, arn);
    expect(await described()).toMatchObject({
      HealthCheckIntervalSeconds: 10,
      Matcher: { HttpCode: '200-299' },
      LoadBalancerArns: [LoadBalancerArn],
    });
  });

  it.each([
    [
      'a name that a target group with different settings already has',
      { Name: 'web', Port: 81 },
      'DuplicateTargetGroupNameException',
    ],
    ['a name with a dot', { Name: 'a.b' }, 'ValidationError'],
    ['a timeout as long as the interval', { HealthCheckTimeoutSeconds: 30 }, 'ValidationError'],
    ['an interval of 4 s', { HealthCheckIntervalSeconds: 4 }, 'ValidationError'],
    ['a path without a leading slash', { HealthCheckPath: 'health' }, 'ValidationError'],
    ['a missing port', { Port: undefined }, 'ValidationError'],
  ])('are refused because of %s', async (_what, more, name) => {
    await targetGroup('web');
    await expect(elb.createTargetGroup({ Name: 'other', ...web, ...more })).rejects.toMatchObject({
      name,
    });
  });

  it("cause ELB's error for a resource that does not exist or is in use", async () => {
    const arn = await targetGroup('web');
    const LoadBalancerArn = await loadBalancer();
    const ListenerArn = await listener(LoadBalancerArn, arn);
    const missing = `${arn.slice(0, -1)}_`;
    const cases: [string, Promise<unknown>][] = [
      ['TargetGroupNotFoundException', elb.describeTargetGroups({ Names: ['none'] })],
      ['TargetGroupNotFoundException', elb.describeTargetHealth({ TargetGroupArn: missing })],
      ['TargetGroupNotFoundException', elb.describeTargetGroupAttributes({ TargetGroupArn: missing })],
      ['LoadBalancerNotFoundException', elb.describeLoadBalancers({ Names: ['none'] })],
      ['ListenerNotFoundException', elb.describeListeners({ ListenerArns: [`${ListenerArn}_`] })],
      ['RuleNotFoundException', elb.describeRules({ RuleArns: [`${ListenerArn}/1`] })],
      ['ResourceInUseException', elb.deleteTargetGroup({ TargetGroupArn: arn })],
      ['DuplicateListenerException', listener(LoadBalancerArn, arn)],
    ];
    for (const [name, refused] of cases) await expect(refused).rejects.toMatchObject({ name });
  });
});

describe('listeners and rules', () => {
  it('forward by weight, and DescribeRules lists rules by priority with the default rule last', async () => {
    const [blue, green] = [await targetGroup('blue'), await targetGroup('green')];
    const ListenerArn = await listener(await loadBalancer(), blue);
    const Conditions = [{ Field: 'path-pattern', Values: ['/api/*'] }];
    const TargetGroups = [
      { TargetGroupArn: blue, Weight: 90 },
      { TargetGroupArn: green, Weight: 10 },
    ];
    const Actions = [{ Type: 'forward', ForwardConfig: { TargetGroups } } as const];
    await elb.createRule({ ListenerArn, Priority: 20, Conditions, Actions });
    await elb.createRule({ ListenerArn, Priority: 10, Conditions, Actions });
    const { Rules = [] } = await elb.describeRules({ ListenerArn });
    expect(Rules.map(({ Priority, IsDefault }) => [Priority, IsDefault])).toEqual([
      ['10', false],
      ['20', false],
      ['default', true],
    ]);
    expect(Rules[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups).toEqual(TargetGroups);
    expect(Rules[2]?.Actions).toMatchObject([
      { Type: 'forward', TargetGroupArn: blue, ForwardConfig: { TargetGroups: [{ TargetGroupArn: blue, Weight: 1 }] } },
    ]);
    await expect(elb.createRule({ ListenerArn, Priority: 10, Conditions, Actions })).rejects.toMatchObject({
      name: 'PriorityInUseException',
    });
  });

  it("show the weights that ECS sets for a blue/green service's target groups during a traffic shift", async () => {
    const [blue, green] = [await targetGroup('blue'), await targetGroup('green')];
    const LoadBalancerArn = await loadBalancer();
    const Conditions = [{ Field: 'path-pattern', Values: ['/*'] }];
    const rule = async (Port: number) => {
      const ListenerArn = await listener(LoadBalancerArn, blue, Port);
      const TargetGroups = [blue, green].map((TargetGroupArn) => ({
        TargetGroupArn,
        Weight: TargetGroupArn === blue ? 1 : 0,
      }));
      const Actions = [{ Type: 'forward', ForwardConfig: { TargetGroups } } as const];
      const { Rules } = await elb.createRule({ ListenerArn, Priority: 1, Conditions, Actions });
      return Rules?.[0]?.RuleArn ?? '';
    };
    const [productionListenerRule, testListenerRule] = [await rule(80), await rule(8080)];
    await serve(blue, {
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 },
      loadBalancers: [
        {
          targetGroupArn: blue,
          containerName: 'web',
          containerPort: 8080,
          advancedConfiguration: {
            alternateTargetGroupArn: green,
            productionListenerRule,
            testListenerRule,
            roleArn: 'arn:aws:iam::123456789012:role/ecs',
          },
        },
      ],
    });
    const weights = async (arn: string) => {
      const { Rules } = await elb.describeRules({ RuleArns: [arn] });
      return Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups?.map(({ Weight }) => Weight);
    };
    aws.step(600_000);
    expect(await weights(productionListenerRule)).toEqual([100, 0]);
    await ecs.updateService({ cluster: 'prod', service: 'web', forceNewDeployment: true });
    const seen = new Set<string>();
    for (let second = 0; second < 200; second++) {
      aws.step(1000);
      seen.add(`${await weights(productionListenerRule)} ${await weights(testListenerRule)}`);
    }
    expect([...seen]).toEqual(['100,0 100,0', '100,0 0,100', '0,100 0,100']);
    expect(await health(green)).toEqual([{ State: 'healthy' }]);
  });
});

describe('the health of targets', () => {
  it('goes from initial to healthy, and to draining once the task is stopped', async () => {
    const arn = await targetGroup('web');
    await listener(await loadBalancer(), arn);
    await serve(arn);
    expect(await health(arn)).toEqual([]);
    const seen: string[] = [];
    const note = async () => {
      for (const one of await health(arn)) {
        const text = [one?.State, one?.Reason, one?.Description].join(' ').trim();
        if (!seen.includes(text)) seen.push(text);
      }
    };
    for (let second = 0; second < 60; second++) {
      aws.step(1000);
      await note();
    }
    await ecs.updateService({ cluster: 'prod', service: 'web', desiredCount: 0 });
    aws.step(1000);
    await note();
    expect(seen).toEqual([
      'initial Elb.InitialHealthChecking Initial health checks in progress',
      'healthy',
      'draining Target.DeregistrationInProgress Target deregistration is in progress',
    ]);
    aws.step(290_000);
    expect(await health(arn)).toHaveLength(1);
    aws.step(20_000);
    expect(await health(arn)).toEqual([]);
  });

  it.each([
    ['Health checks failed with these codes: [503]', 'Target.ResponseCodeMismatch'],
    ['Request timed out', 'Target.Timeout'],
    ['Health checks failed', 'Target.FailedHealthChecks'],
  ])('is reported as "%s" with the reason %s, before ECS replaces the task', async (targetReason, Reason) => {
    aws.setPlans([{ match: {}, tasks: [{ target: false, targetReason }] }]);
    const arn = await targetGroup('web');
    await listener(await loadBalancer(), arn);
    await serve(arn);
    aws.step(45_000);
    expect(await health(arn)).toEqual([{ State: 'unhealthy', Reason, Description: targetReason }]);
    const { taskArns = [] } = await ecs.listTasks({ cluster: 'prod' });
    const { tasks = [] } = await ecs.describeTasks({ cluster: 'prod', tasks: taskArns });
    const Id = tasks[0]?.containers?.[0]?.networkInterfaces?.[0]?.privateIpv4Address;
    const { TargetHealthDescriptions } = await elb.describeTargetHealth({
      TargetGroupArn: arn,
      Targets: [{ Id, Port: 8080 }],
    });
    expect(TargetHealthDescriptions).toMatchObject([{ Target: { Id, Port: 8080 }, HealthCheckPort: '8080' }]);
  });

  it('is unused, with the reason Target.NotRegistered, for a target that is not registered', async () => {
    const arn = await targetGroup('web');
    const Targets = [{ Id: '10.0.0.9', Port: 80 }];
    const { TargetHealthDescriptions } = await elb.describeTargetHealth({ TargetGroupArn: arn, Targets });
    expect(TargetHealthDescriptions).toMatchObject([
      { TargetHealth: { State: 'unused', Reason: 'Target.NotRegistered' } },
    ]);
  });

  it('becomes healthy after the health check interval that the target group sets', async () => {
    const arn = await targetGroup('web', { HealthCheckIntervalSeconds: 10 });
    await listener(await loadBalancer(), arn);
    await serve(arn);
    aws.step(20_000);
    expect(await health(arn)).toMatchObject([{ State: 'initial' }]);
    aws.step(3_000);
    expect(await health(arn)).toEqual([{ State: 'healthy' }]);
  });
});

it('CreateService accepts a target group that was not created before, and ELB then returns the health of its targets', async () => {
  const arn = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef';
  await serve(arn);
  aws.step(60_000);
  expect(await health(arn)).toEqual([{ State: 'healthy' }]);
  const { Attributes } = await elb.describeTargetGroupAttributes({ TargetGroupArn: arn });
  expect(Attributes).toContainEqual({ Key: 'deregistration_delay.timeout_seconds', Value: '30' });
});

it('CreateService refuses a target group that was created without a load balancer', async () => {
  const arn = await targetGroup('web');
  await expect(serve(arn)).rejects.toThrow(
    `The target group with targetGroupArn ${arn} does not have an associated load balancer.`,
  );
  await expect(ecs.describeServices({ cluster: 'prod', services: ['web'] })).resolves.toMatchObject({ services: [] });
});
