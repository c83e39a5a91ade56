import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../../src/deploy/deploy.ts';
import type { DeployRequest } from '../../../../src/deploy/request.ts';
import type { ServiceResult } from '../../../../src/deploy/result.ts';
import { pattern } from '../../../sentences/pattern.ts';
import { APPSPEC_FOR_EC2, notInAccount, UNSUPPORTED_CONTROLLER } from '../../../sentences/refusals.ts';
import { GROUP, type LocalService, startService } from '../../local-service.ts';
import { requestOf } from '../../request.ts';

/* Errors in the settings of a CodeDeploy deployment are reported before anything is written. */

let local: LocalService;
afterEach(() => local.aws.close());

async function refused(more: Partial<DeployRequest>): Promise<ServiceResult> {
  const source = { kind: 'arn' as const, arn: local.arn(2) };
  const { services } = await deploy(local.tools(), requestOf(source, more));
  return services[0] as ServiceResult;
}

const appSpec = (text: string) => ({ codeDeploy: { appSpec: { path: 'appspec.yaml', text } } });
const service = (balancer: string) =>
  `Resources: [{ web: { Type: "AWS::ECS::Service", Properties: { LoadBalancerInfo: ${balancer} } } }]`;
const writes = () =>
  local.aws.requests({}).filter(({ operation }) => /^(Register|Update|Create|Stop)/.test(operation ?? ''));

describe('a CodeDeploy deployment', () => {
  it.each<[string, Partial<DeployRequest>, RegExp]>([
    ...[
      ['is empty', '', /^The AppSpec file 'appspec\.yaml' is empty; expected/],
      ['has no resources', 'version: 0.0', /has no valid 'Resources' list; expected exactly one resource/],
      [
        'has two resources',
        'Resources: [{ web: {}, api: {} }]',
        /has 'web' and 'api' in the first entry of 'Resources'; expected exactly one resource/,
      ],
      [
        'has an invalid port',
        service('{ ContainerName: web, ContainerPort: http }'),
        /the ContainerPort 'http', which is not a valid port/,
      ],
      [
        'has an invalid hook',
        `${service('{ ContainerName: web, ContainerPort: 8080 }')}\nHooks: [{ BeforeInstall: "arn:aws:sqs:eu-central-1:1:q" }]`,
        /the hook 'BeforeInstall' set to 'arn:aws:sqs:/,
      ],
    ].map(([problem, text, reason]): [string, Partial<DeployRequest>, RegExp] => [
      `has an AppSpec file that ${problem}`,
      appSpec(text as string),
      reason as RegExp,
    ]),
    [
      'names an application that does not exist',
      { codeDeploy: { application: 'shop' } },
      pattern`^${notInAccount("The CodeDeploy application 'shop'")}: create it, or set 'codedeploy-application'`,
    ],
    [
      'names a deployment group that does not exist',
      { codeDeploy: { group: 'shop' } },
      /^The CodeDeploy application 'AppECS-demo-web' has no deployment group 'shop': /,
    ],
    [
      'names a deployment configuration that does not exist',
      { codeDeploy: { configuration: 'slow' } },
      /^Input 'codedeploy-deployment-config' is 'slow', which does not exist in this account and Region: check its name\.$/,
    ],
    [
      'has an AppSpec file for EC2 at the default path',
      appSpec('version: 0.0\nos: linux\nfiles: []\n'),
      pattern`^The AppSpec file 'appspec\.yaml' ${APPSPEC_FOR_EC2}, not for ECS; expected`,
    ],
    [
      'has a folder at the default path of the AppSpec file',
      { codeDeploy: { appSpec: { path: 'appspec.yaml', problem: 'is a folder' } } },
      /^The AppSpec file 'appspec\.yaml' is a folder\.$/,
    ],
    [
      'routes requests to a container that is unknown',
      appSpec(service('{ ContainerName: wed, ContainerPort: 8080 }')),
      /^The AppSpec file sends requests to the container 'wed', but the task definition has 'web': .*did you mean 'web'\?$/,
    ],
    [
      'routes requests to a port that is not mapped',
      appSpec(service('{ ContainerName: web, ContainerPort: 80 }')),
      /^The AppSpec file sends requests to port 80 of the container 'web', whose mapped ports are 8080: /,
    ],
    [
      'has a setting that ECS accepts only for its own controller',
      { members: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } } },
      /^Input 'circuit-breaker' is set, but ECS accepts it only with the deployment controller ECS: /,
    ],
  ])('is refused before any write if it %s', async (_name, more, reason) => {
    local = await startService({ codeDeploy: {} });
    const result = await refused(more);
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input', serving: local.arn(1) });
    expect(result.reason).toMatch(reason);
    expect(writes()).toEqual([]);
  });

  it('is refused before any write if the deployment group belongs to another service', async () => {
    local = await startService({ codeDeploy: {} });
    await local.addService('shop');
    const source = { kind: 'arn' as const, arn: local.arn(2) };
    const { deploymentGroupName: group, applicationName: application } = GROUP;
    local.aws.clearRequests();
    const result = await refused({ services: [{ name: 'shop', source }], codeDeploy: { application, group } });
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input' });
    expect(result.reason).toMatch(/deploys the service 'web' in cluster 'demo', not 'shop' in 'demo': /);
    expect(writes()).toEqual([]);
  });

  it.each([
    ['Server', 'EC2/on-premises'],
    ['Lambda', 'AWS Lambda'],
  ] as const)(
    'is refused before any write if the deployment group is for the compute platform %s',
    async (computePlatform, named) => {
      local = await startService({ codeDeploy: {} });
      const admin = local.codeDeploy();
      const names = { applicationName: 'other', deploymentGroupName: 'other' };
      await admin.createApplication({ applicationName: 'other', computePlatform });
      await admin.createDeploymentGroup({ ...names, serviceRoleArn: 'arn:aws:iam::123456789012:role/codedeploy' });
      admin.destroy();
      local.aws.clearRequests();
      const result = await refused({ codeDeploy: { application: 'other', group: 'other' } });
      expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input', serving: local.arn(1) });
      expect(result.reason).toContain(`deploys to ${named}, not to ECS: set 'codedeploy-application'`);
      expect(writes()).toEqual([]);
    },
  );

  it('with a deployment group for other target groups is refused, and nothing is written', async () => {
    local = await startService({
      codeDeploy: {
        loadBalancerInfo: {
          targetGroupPairInfoList: [
            {
              targetGroups: [{ name: 'red' }, { name: 'green' }],
              prodTrafficRoute: { listenerArns: ['arn:listener'] },
            },
          ],
        },
      },
    });
    const result = await refused({});
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input', serving: local.arn(1) });
    expect(result.reason).toMatch(
      /shifts traffic between the target groups 'red' and 'green', but 'web' is behind 'blue': add that target group/,
    );
    expect(writes()).toEqual([]);
  });

  it('is refused, with the controller in the reason, if the service has the controller EXTERNAL', async () => {
    local = await startService({ codeDeploy: {} });
    const deploymentController = { type: 'EXTERNAL' as const };
    await local.admin.createService({ cluster: 'demo', serviceName: 'shop', desiredCount: 1, deploymentController });
    local.aws.clearRequests();
    const source = { kind: 'arn' as const, arn: local.arn(2) };
    const named = appSpec(service('{ ContainerName: web, ContainerPort: 8080 }'));
    const result = await refused({ services: [{ name: 'shop', source }], ...named });
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input' });
    expect(result.reason).toMatch(pattern`'shop' uses the EXTERNAL deployment controller, ${UNSUPPORTED_CONTROLLER}: `);
    expect(writes()).toEqual([]);
  });

  it('is refused before any write if two services share a deployment group', async () => {
    local = await startService({ codeDeploy: {} });
    await local.addService('shop');
    const source = { kind: 'arn' as const, arn: local.arn(2) };
    const services = ['web', 'shop'].map((name) => ({ name, source }));
    local.aws.clearRequests();
    const result = await refused({ services, codeDeploy: { group: 'one' } });
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input' });
    expect(result.reason).toMatch(/'codedeploy-deployment-group' is 'one', but this step deploys 2 services/);
    expect(writes()).toEqual([]);
  });

  it.each([
    'lost-answer:codedeploy:CreateDeployment:1',
    'server-error:codedeploy:CreateDeployment:1',
    'reset:codedeploy:CreateDeployment:1',
    'throttling:codedeploy:CreateDeployment:3',
  ])('is created once despite the fault %s', async (fault) => {
    local = await startService({ codeDeploy: {} });
    local.aws.setFaults([fault]);
    expect(await refused({})).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(await local.deployments()).toEqual(['web:2 SUCCESSFUL']);
  });

  it('can run in one step with an ECS deployment of another service', async () => {
    local = await startService({ codeDeploy: {} });
    await local.addService('shop', { deploymentController: { type: 'ECS' }, loadBalancers: [] });
    const source = { kind: 'arn' as const, arn: local.arn(2) };
    const { services } = await deploy(
      local.tools(),
      requestOf(source, { services: ['web', 'shop'].map((name) => ({ name, source })) }),
    );
    expect(services.map(({ service: name, verdict, deploymentId }) => `${name} ${verdict} ${deploymentId}`)).toEqual([
      expect.stringMatching(/^web deployed d-\w+$/),
      expect.stringMatching(/^shop deployed ecs-svc\/\d+$/),
    ]);
  });
});
