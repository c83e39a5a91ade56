import { CodeDeploy, type CreateDeploymentGroupCommandInput } from '@aws-sdk/client-codedeploy';
import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { parseAppSpec } from '../../local-aws/codedeploy/appspec.ts';
import { provide, sdkClient } from '../../local-aws/sdk.ts';
import { definition, RUN_TAGS, type World } from './world.ts';

/** Jest does not allow imports between two concurrent tests, so the modules of the local AWS are loaded before them. */
provide({ codedeploy: await sdkClient('codedeploy') });
await parseAppSpec('').catch(() => undefined);

const TARGET_GROUP = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/blue/0123456789abcdef';
const LISTENER = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/web/0123456789abcdef';

/** A container that receives requests from a load balancer. */
export const BALANCED = { portMappings: [{ containerPort: 8080 }] };

/** A service that CodeDeploy deploys, running image a, and its deployment group with the default names. */
export async function createOfCodeDeploy(
  world: World,
  serviceName: string,
  more: Partial<CreateDeploymentGroupCommandInput> = {},
  service: Partial<CreateServiceCommandInput> = {},
): Promise<CodeDeploy> {
  await world.createService(serviceName, {
    taskDefinition: await world.register('a', BALANCED, RUN_TAGS),
    deploymentConfiguration: {},
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'web', containerPort: 8080 }],
    ...service,
  });
  const { region, url: endpoint } = world.aws;
  const codeDeploy = new CodeDeploy({ region, endpoint, credentials: await world.admin.config.credentials() });
  const applicationName = `AppECS-demo-${serviceName}`;
  await codeDeploy.createApplication({ applicationName, computePlatform: 'ECS' });
  const pair = { targetGroups: [{ name: 'blue' }, { name: 'green' }], prodTrafficRoute: { listenerArns: [LISTENER] } };
  await codeDeploy.createDeploymentGroup({
    applicationName,
    deploymentGroupName: `DgpECS-demo-${serviceName}`,
    serviceRoleArn: 'arn:aws:iam::123456789012:role/codedeploy',
    ecsServices: [{ clusterName: 'demo', serviceName }],
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    loadBalancerInfo: { targetGroupPairInfoList: [pair] },
    ...more,
  });
  world.aws.clearRequests();
  return codeDeploy;
}

/** Another pipeline's deployment of such a service, in progress with a canary of an image. */
export async function beginCanary(
  world: World,
  codeDeploy: CodeDeploy,
  serviceName: string,
  letter = 'b',
): Promise<void> {
  const Properties = {
    TaskDefinition: await world.register(letter, BALANCED),
    LoadBalancerInfo: { ContainerName: 'web', ContainerPort: 8080 },
  };
  const content = JSON.stringify({
    version: 1,
    Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties } }],
  });
  await codeDeploy.createDeployment({
    applicationName: `AppECS-demo-${serviceName}`,
    deploymentGroupName: `DgpECS-demo-${serviceName}`,
    deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent15Minutes',
    revision: { revisionType: 'AppSpecContent', appSpecContent: { content } },
  });
  world.aws.step(60_000);
  world.aws.clearRequests();
}

/** The file of a task definition whose container receives requests from a load balancer. */
export const balanced = (letter: string) => JSON.stringify(definition(letter, BALANCED));
