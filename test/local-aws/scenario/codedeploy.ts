import type { Json } from '../../../local-aws/service.ts';
import {
  arnOfGroup,
  balancerOf,
  codedeploy,
  deploy,
  ecs,
  elb,
  group,
  listenerOf,
  network,
  type Outputs,
  type Scenario,
  service,
  sha256,
} from './steps.ts';

const appSpec = JSON.stringify({
  version: 1,
  Resources: [
    {
      TargetService: {
        Type: 'AWS::ECS::Service',
        Properties: {
          TaskDefinition: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:2',
          LoadBalancerInfo: { ContainerName: 'web', ContainerPort: 8080 },
        },
      },
    },
  ],
  Hooks: [{ BeforeInstall: 'arn:aws:lambda:eu-central-1:123456789012:function:check' }],
});
const revision = {
  revisionType: 'AppSpecContent',
  appSpecContent: { content: appSpec, sha256: sha256(appSpec).slice('sha256:'.length) },
};
const deploymentId = (o: Outputs): Json => ({ deploymentId: o.CreateDeployment?.deploymentId });

export const CODEDEPLOY: Scenario = [
  elb('CreateListener', (o) => ({
    LoadBalancerArn: balancerOf(o),
    Protocol: 'HTTP',
    Port: 8080,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: arnOfGroup(o, 3) }],
  })),
  ecs('CreateService', (o) => ({
    ...service,
    serviceName: 'shifted',
    networkConfiguration: network,
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [{ targetGroupArn: arnOfGroup(o, 3), containerName: 'web', containerPort: 8080 }],
  })),
  120,
  codedeploy('CreateApplication', { applicationName: 'app', computePlatform: 'ECS' }),
  codedeploy('GetApplication', { applicationName: 'app' }),
  codedeploy('BatchGetApplications', { applicationNames: ['app'] }),
  codedeploy('ListApplications'),
  codedeploy('CreateDeploymentConfig', {
    deploymentConfigName: 'half',
    computePlatform: 'ECS',
    trafficRoutingConfig: {
      type: 'TimeBasedCanary',
      timeBasedCanary: { canaryPercentage: 50, canaryInterval: 1 },
    },
  }),
  codedeploy('GetDeploymentConfig', { deploymentConfigName: 'half' }),
  codedeploy('ListDeploymentConfigs'),
  codedeploy('CreateDeploymentGroup', (o) => ({
    ...group,
    serviceRoleArn: deploy,
    ecsServices: [{ clusterName: 'demo', serviceName: 'shifted' }],
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    blueGreenDeploymentConfiguration: {
      deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 60 },
      terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 0 },
    },
    loadBalancerInfo: {
      targetGroupPairInfoList: [
        { targetGroups: [{ name: 'third' }, { name: 'green' }], prodTrafficRoute: { listenerArns: [listenerOf(o)] } },
      ],
    },
  })),
  codedeploy('GetDeploymentGroup', group),
  codedeploy('BatchGetDeploymentGroups', { applicationName: 'app', deploymentGroupNames: ['web'] }),
  codedeploy('ListDeploymentGroups', { applicationName: 'app' }),
  codedeploy('UpdateDeploymentGroup', {
    applicationName: 'app',
    currentDeploymentGroupName: 'web',
    deploymentConfigName: 'half',
  }),
  codedeploy('CreateDeployment', { ...group, revision }),
  5,
  codedeploy('GetDeployment', deploymentId),
  codedeploy('BatchGetDeployments', (o) => ({ deploymentIds: [o.CreateDeployment?.deploymentId] })),
  codedeploy('ListDeployments', group),
  codedeploy('GetApplicationRevision', { applicationName: 'app', revision }),
  codedeploy('ListDeploymentTargets', deploymentId),
  codedeploy('GetDeploymentTarget', (o) => ({ ...deploymentId(o), targetId: o.ListDeploymentTargets?.targetIds[0] })),
  codedeploy('BatchGetDeploymentTargets', (o) => ({
    ...deploymentId(o),
    targetIds: o.ListDeploymentTargets?.targetIds,
  })),
  200,
  codedeploy('ContinueDeployment', (o) => ({ ...deploymentId(o), deploymentWaitType: 'READY_WAIT' })),
  600,
  codedeploy('CreateDeployment', { ...group, revision }),
  5,
  codedeploy('StopDeployment', deploymentId),
];
