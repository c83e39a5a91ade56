import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { IAM } from '@aws-sdk/client-iam';
import { afterEach, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest } from '../../../src/deploy/request.ts';
import { activeSentence } from '../../../src/deploy/result.ts';
import type { Json } from '../../../src/ecs/model.ts';
import { type LocalService, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const elb = (kind: string, name: string) => `arn:aws:elasticloadbalancing:eu-central-1:123456789012:${kind}/${name}`;
const [SUBNET, GROUP] = ['subnet-0123456789abcdef0', 'sg-0123456789abcdef0'];

/**
 * The findings of preflight for a file's settings. A read has a limit in real time: in this local AWS, time advances
 * only by sleeping.
 */
async function dryRun(members: Json, more: Partial<DeployRequest> & { name?: string } = {}) {
  const { name = 'web', ...rest } = more;
  const definition = { file: 'web.yml', isDescribed: false, members };
  const source = { kind: 'arn', arn: local.arn(3) } as const;
  const named = { ...definition, serviceName: undefined, cluster: undefined, taskDefinition: undefined };
  const report = await deploy(
    { ...local.tools({ fresh: true }), clock: systemClock },
    requestOf(source, { services: [{ name, source, definition: named }], preflight: true, ...rest }),
  );
  const [service] = report.services;
  return { ...report, refusedBy: service?.refusedBy, ids: service?.preflight?.findings.map(({ id }) => id) };
}

const asAdministrator = () => {
  const { url: endpoint, region, adminEnv } = local.aws;
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = adminEnv;
  return { endpoint, region, credentials: { accessKeyId, secretAccessKey } };
};

async function createTargetGroup(Name: string): Promise<string> {
  const client = new ElasticLoadBalancingV2(asAdministrator());
  const group = { Name, Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' } as const;
  const { TargetGroups } = await client.createTargetGroup(group);
  client.destroy();
  return TargetGroups?.[0]?.TargetGroupArn ?? '';
}

/** A load balancer in the subnets, whose listener forwards to the group. @returns the listener's default rule */
async function createListener(TargetGroupArn: string): Promise<string> {
  const client = new ElasticLoadBalancingV2(asAdministrator());
  const { LoadBalancers } = await client.createLoadBalancer({ Name: 'shop', Subnets: [SUBNET, 'subnet-2'] });
  const { Listeners } = await client.createListener({
    ...{ LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn, Protocol: 'HTTP', Port: 80 },
    DefaultActions: [{ Type: 'forward', TargetGroupArn }],
  });
  const { Rules } = await client.describeRules({ ListenerArn: Listeners?.[0]?.ListenerArn });
  client.destroy();
  return Rules?.[0]?.RuleArn ?? '';
}

async function createRole(RoleName: string, Service: string): Promise<string> {
  const client = new IAM(asAdministrator());
  const Statement = [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }];
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  const { Role } = await client.createRole({ RoleName, AssumeRolePolicyDocument });
  client.destroy();
  return Role?.Arn ?? '';
}

const balancer = (targetGroupArn: string, advancedConfiguration?: object) => ({
  ...{ targetGroupArn, containerName: 'web', containerPort: 8080 },
  ...(advancedConfiguration && { advancedConfiguration }),
});
const network = (subnets: readonly string[], securityGroups: readonly string[] = []) => ({
  networkConfiguration: { awsvpcConfiguration: { subnets, securityGroups } },
});
const container = { portMappings: [{ containerPort: 8080 }] };

it('preflight refuses a definition with missing resources, names all of them, and writes nothing', async () => {
  local = await startService({ container });
  const report = await dryRun({
    ...network([SUBNET], [GROUP]),
    loadBalancers: [
      balancer(elb('targetgroup', 'blue/1'), {
        alternateTargetGroupArn: elb('targetgroup', 'green/2'),
        productionListenerRule: elb('listener-rule', 'app/shop/1/2/3'),
        testListenerRule: elb('listener', 'net/shop/1/2'),
        roleArn: 'arn:aws:iam::123456789012:role/infrastructure',
      }),
    ],
    deploymentConfiguration: { strategy: 'BLUE_GREEN' },
    capacityProviderStrategy: [{ capacityProvider: 'fleet', weight: 1 }],
  });
  expect(report).toMatchObject({
    ...{ verdict: 'refused', refusedBy: 'preflight' },
    ids: [
      ...['target-group-missing', 'target-group-missing', 'listener-missing', 'listener-missing', 'subnet-missing'],
      ...['security-group-missing', 'role-missing', 'capacity-provider'],
    ],
  });
  expect(local.sent('UpdateService')).toEqual([]);
});

it('preflight has no findings for a definition whose resources all exist', async () => {
  local = await startService({ container });
  const blue = await createTargetGroup('blue');
  await createListener(blue);
  const report = await dryRun({ ...network([SUBNET]), loadBalancers: [balancer(blue)] }, { dryRun: true });
  expect(report).toMatchObject({ verdict: 'planned', ids: [] });
  expect(local.sent('DescribeSubnets', 'ec2')).toEqual([{ Filter: [{ Name: 'subnet-id', Value: [SUBNET] }] }]);
});

it('preflight refuses a target group that no listener forwards to, and a role that does not trust ECS', async () => {
  local = await startService({ container });
  const [blue, green] = [await createTargetGroup('blue'), await createTargetGroup('green')];
  const rule = await createListener(blue);
  const role = await createRole('tasks', 'ecs-tasks.amazonaws.com');
  expect(await dryRun({ loadBalancers: [balancer(green)] })).toMatchObject({ ids: ['target-group-unused'] });
  const advanced = { alternateTargetGroupArn: green, productionListenerRule: rule, roleArn: role };
  const strategy = { deploymentConfiguration: { strategy: 'BLUE_GREEN' } };
  const report = await dryRun({ loadBalancers: [balancer(blue, advanced)], ...strategy }, { dryRun: true });
  expect(report).toMatchObject({ verdict: 'refused', ids: ['role-trust'] });
});

it('preflight checks the definition of a service that does not exist yet', async () => {
  local = await startService({ container });
  const created = { desiredCount: 1, launchType: 'FARGATE', ...network(['subnet-1', SUBNET]) };
  const report = await dryRun(created, { name: 'api', createService: true });
  expect(report).toMatchObject({ verdict: 'refused', ids: ['subnet-missing'] });
  // Nothing is active in a service that was not created, which need not be said.
  expect(report.services.map(activeSentence)).toEqual(['']);
  expect(report.reason).toContain(`The subnet '${SUBNET}' does not exist`);
  expect(local.sent('CreateService')).toEqual([]);
});

it('preflight names the missing permissions in one notice, and refuses nothing', async () => {
  local = await startService({ container });
  const blue = await createTargetGroup('blue');
  await createListener(blue);
  local.aws.setFaults([
    ...['denied:ec2:DescribeSubnets', 'denied:ec2:DescribeSecurityGroups'],
    'denied:elasticloadbalancing:DescribeTargetGroups',
  ]);
  const settings = { ...network(['subnet-0fedcba9876543210'], [GROUP]), loadBalancers: [balancer(blue)] };
  expect(await dryRun(settings, { dryRun: true })).toMatchObject({ verdict: 'planned', ids: [] });
  expect(local.notices.filter((text) => text.startsWith('Preflight skipped'))).toEqual([
    expect.stringMatching(
      /ec2:DescribeSecurityGroups \(security groups\), ec2:DescribeSubnets \(subnets\), elasticloadbalancing:DescribeTargetGroups \(target groups\)/,
    ),
  ]);
});
