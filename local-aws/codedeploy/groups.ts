import type { Service } from '../ecs/state.ts';
import { page } from '../page.ts';
import type { RecordedEcs } from '../recorded-ecs.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { checkConfiguration, configurationView, DEFAULT_CONFIGURATION } from './configurations.ts';
import { type Application, type Deployments, type Group, groupKey } from './store.ts';
import { groupView } from './view.ts';

interface Parts {
  readonly now: () => number;
  readonly deployments: Deployments;
  readonly recordedEcs: RecordedEcs;
}

const PAGE = 100;

/** Applications, deployment groups and deployment configurations. */
export function groupOperations(parts: Parts): Record<string, Operation> {
  return { ...applicationOperations(parts), ...ofGroups(parts), ...configurationOperations(parts) };
}

function applicationOperations({ now, deployments }: Parts): Record<string, Operation> {
  const view = ({ name, id, computePlatform, created }: Application) => ({
    applicationId: id,
    applicationName: name,
    createTime: created / 1000,
    linkedToGitHub: false,
    computePlatform,
  });
  return {
    CreateApplication({ applicationName: name, computePlatform = 'Server', tags = [] }) {
      checkName(name, 'InvalidApplicationNameException', 'application');
      if (!['ECS', 'Lambda', 'Server'].includes(computePlatform)) {
        throw new AwsError('InvalidComputePlatformException', `The compute platform ${computePlatform} is not valid`);
      }
      if (deployments.applications.has(name)) {
        throw new AwsError('ApplicationAlreadyExistsException', `Application already exists: ${name}`);
      }
      const id = deployments.newId();
      deployments.applications.set(name, { name, id, computePlatform, created: now(), tags });
      return { applicationId: id };
    },
    GetApplication: ({ applicationName }) => ({ application: view(deployments.application(applicationName)) }),
    BatchGetApplications: ({ applicationNames }) => ({
      applicationsInfo: applicationNames.map((name: string) => view(deployments.application(name))),
    }),
    ListApplications({ nextToken }) {
      const names = [...deployments.applications.keys()];
      const { items, next } = page(names, { size: PAGE, token: nextToken, error: 'InvalidNextTokenException' });
      return { applications: items, ...(next && { nextToken: next }) };
    },
    DeleteApplication({ applicationName }) {
      deployments.applications.delete(applicationName);
      for (const { name } of deployments.groupsOf(applicationName))
        deployments.groups.delete(groupKey(applicationName, name));
      return undefined;
    },
  };
}

function ofGroups(parts: Parts): Record<string, Operation> {
  const { deployments } = parts;
  return {
    CreateDeploymentGroup: (input, call) => ({ deploymentGroupId: create(parts, input, call).id }),
    GetDeploymentGroup: ({ applicationName, deploymentGroupName }) => ({
      deploymentGroupInfo: groupView(deployments.group(applicationName, deploymentGroupName)),
    }),
    BatchGetDeploymentGroups({ applicationName, deploymentGroupNames }) {
      const there = new Map(
        deployments.groupsOf(deployments.application(applicationName).name).map((one) => [one.name, one]),
      );
      const missing = deploymentGroupNames.filter((name: string) => !there.has(name));
      return {
        deploymentGroupsInfo: deploymentGroupNames.flatMap((name: string) => {
          const group = there.get(name);
          return group ? [groupView(group)] : [];
        }),
        ...(missing.length > 0 && { errorMessage: `No Deployment Group found for name: ${missing.join(', ')}` }),
      };
    },
    ListDeploymentGroups({ applicationName, nextToken }) {
      const names = deployments.groupsOf(deployments.application(applicationName).name).map(({ name }) => name);
      const { items, next } = page(names, { size: PAGE, token: nextToken, error: 'InvalidNextTokenException' });
      return { applicationName, deploymentGroups: items, ...(next && { nextToken: next }) };
    },
    UpdateDeploymentGroup(input, call) {
      const {
        applicationName,
        currentDeploymentGroupName: name,
        newDeploymentGroupName,
        ...given
      } = structuredClone(input);
      const group = deployments.group(applicationName, name);
      const settings = { ...group.settings, ...given };
      check(parts, settings, group);
      if (given.serviceRoleArn) passRole(call, given.serviceRoleArn);
      group.settings = settings;
      if (newDeploymentGroupName) {
        deployments.groups.delete(groupKey(applicationName, name));
        group.name = newDeploymentGroupName;
        deployments.groups.set(groupKey(applicationName, newDeploymentGroupName), group);
      }
      return { hooksNotCleanedUp: [] };
    },
    DeleteDeploymentGroup({ applicationName, deploymentGroupName }) {
      deployments.groups.delete(groupKey(applicationName, deploymentGroupName));
      return { hooksNotCleanedUp: [] };
    },
  };
}

function configurationOperations({ now, deployments }: Parts): Record<string, Operation> {
  return {
    CreateDeploymentConfig({ deploymentConfigName: name, computePlatform = 'Server', ...given }) {
      checkConfiguration(name, { computePlatform, ...given });
      if (deployments.configurations.has(name)) {
        const message = `Deployment Configuration already exists: ${name}`;
        throw new AwsError('DeploymentConfigAlreadyExistsException', message);
      }
      const { trafficRoutingConfig: trafficRouting, minimumHealthyHosts } = given;
      const id = deployments.newId();
      deployments.configurations.set(name, {
        name,
        id,
        computePlatform,
        created: now(),
        trafficRouting,
        minimumHealthyHosts,
      });
      return { deploymentConfigId: id };
    },
    GetDeploymentConfig: ({ deploymentConfigName }) => ({
      deploymentConfigInfo: configurationView(deployments.configuration(deploymentConfigName)),
    }),
    ListDeploymentConfigs({ nextToken }) {
      const names = [...deployments.configurations.keys()];
      const { items, next } = page(names, { size: PAGE, token: nextToken, error: 'InvalidNextTokenException' });
      return { deploymentConfigsList: items, ...(next && { nextToken: next }) };
    },
    DeleteDeploymentConfig({ deploymentConfigName: name }) {
      if (name.startsWith('CodeDeployDefault.')) {
        throw new AwsError('InvalidOperationException', `The deployment configuration ${name} cannot be deleted`);
      }
      if ([...deployments.groups.values()].some(({ settings }) => settings.deploymentConfigName === name)) {
        throw new AwsError('DeploymentConfigInUseException', `The deployment configuration ${name} is in use`);
      }
      deployments.configurations.delete(name);
      return undefined;
    },
  };
}

function create(parts: Parts, input: Json, call: Call): Group {
  const { deployments } = parts;
  const { applicationName, deploymentGroupName: name, tags = [], ...given } = structuredClone(input);
  const application = deployments.application(applicationName);
  checkName(name, 'InvalidDeploymentGroupNameException', 'deployment group');
  if (deployments.groups.has(groupKey(applicationName, name))) {
    throw new AwsError('DeploymentGroupAlreadyExistsException', `Deployment Group already exists: ${name}`);
  }
  const settings: Json = {
    deploymentConfigName: DEFAULT_CONFIGURATION,
    ec2TagFilters: [],
    onPremisesInstanceTagFilters: [],
    autoScalingGroups: [],
    triggerConfigurations: [],
    outdatedInstancesStrategy: 'UPDATE',
    terminationHookEnabled: false,
    ...given,
    blueGreenDeploymentConfiguration: {
      deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
      terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 0 },
      ...given.blueGreenDeploymentConfiguration,
    },
  };
  if (application.computePlatform === 'ECS') check(parts, settings);
  deployments.configuration(settings.deploymentConfigName);
  passRole(call, settings.serviceRoleArn);
  const group: Group = { application, name, id: deployments.newId(), settings, tags };
  deployments.groups.set(groupKey(applicationName, name), group);
  return group;
}

const EVENTS = ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'];

/** Refuses what CodeDeploy refuses in a group for ECS, with the errors of its API reference. */
function check(parts: Parts, settings: Json, self?: Group): void {
  const {
    ecsServices = [],
    loadBalancerInfo,
    deploymentStyle = {},
    autoRollbackConfiguration,
    alarmConfiguration,
  } = settings;
  parts.deployments.configuration(settings.deploymentConfigName);
  if (!/^arn:[\w-]+:iam::\d{12}:role\/.+$/.test(settings.serviceRoleArn ?? '')) {
    throw new AwsError('InvalidRoleException', `The service role ARN ${settings.serviceRoleArn} is not valid`);
  }
  if (!['UPDATE', 'IGNORE'].includes(settings.outdatedInstancesStrategy)) {
    const message = `The outdated instances strategy ${settings.outdatedInstancesStrategy} is not valid`;
    throw new AwsError('InvalidInputException', message);
  }
  const { deploymentType, deploymentOption } = deploymentStyle;
  if (deploymentType !== 'BLUE_GREEN' || deploymentOption !== 'WITH_TRAFFIC_CONTROL') {
    const message = 'For ECS deployment group, deployment style must be BLUE_GREEN, WITH_TRAFFIC_CONTROL';
    throw new AwsError('InvalidDeploymentStyleException', message);
  }
  checkService(parts, ecsServices, self);
  checkLoadBalancer(loadBalancerInfo);
  const events: string[] = autoRollbackConfiguration?.events ?? [];
  if (events.some((event) => !EVENTS.includes(event)) || (autoRollbackConfiguration?.enabled && events.length === 0)) {
    throw new AwsError('InvalidAutoRollbackConfigException', 'The automatic rollback configuration is not valid');
  }
  if (alarmConfiguration?.enabled && !alarmConfiguration.alarms?.length) {
    throw new AwsError('InvalidAlarmConfigException', 'The alarm configuration must name at least one alarm');
  }
}

function checkService({ deployments, recordedEcs }: Parts, services: readonly Json[], self: Group | undefined): void {
  const [one, ...more] = services;
  if (!one || more.length > 0) {
    throw new AwsError('InvalidECSServiceException', 'An ECS deployment group must name exactly one ECS service');
  }
  const service = findService(recordedEcs, one);
  if (!service) {
    throw new AwsError('InvalidECSServiceException', `The ECS service ${one.serviceName} was not found`);
  }
  if (service.settings.deploymentController.type !== 'CODE_DEPLOY') {
    const message = "Deployment group's ECS service must be configured for a CODE_DEPLOY deployment controller.";
    throw new AwsError('InvalidECSServiceException', message);
  }
  const others = [...deployments.groups.values()].filter((group) => group !== self);
  if (others.some(({ settings }) => findService(recordedEcs, settings.ecsServices?.[0] ?? {}) === service)) {
    const message = `The ECS service ${one.serviceName} is already mapped to a deployment group`;
    throw new AwsError('ECSServiceMappingLimitExceededException', message);
  }
}

function checkLoadBalancer(info: Json | undefined): void {
  const pairs: Json[] = info?.targetGroupPairInfoList ?? [];
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0 || pair.targetGroups?.length !== 2) {
    const message = 'An ECS deployment group must have exactly one target group pair with two target groups';
    throw new AwsError('InvalidTargetGroupPairException', message);
  }
  if (pair.prodTrafficRoute?.listenerArns?.length !== 1) {
    throw new AwsError(
      'InvalidTargetGroupPairException',
      'The production traffic route must have exactly one listener',
    );
  }
}

/** The service of a deployment group, by its cluster and its name. */
export function findService(
  recordedEcs: RecordedEcs,
  { clusterName = 'default', serviceName }: Json,
): Service | undefined {
  return [...recordedEcs.ecs.state.services.values()].find(
    ({ name, cluster, status }) => name === serviceName && cluster.name === clusterName && status !== 'INACTIVE',
  );
}

function passRole(call: Call, role: string): void {
  call.authorize('iam:PassRole', role, { 'iam:PassedToService': 'codedeploy.amazonaws.com' });
}

function checkName(name: string, code: string, what: string): void {
  if (!/^[\w+=,.@-]{1,100}$/.test(name)) throw new AwsError(code, `The ${what} name ${name} is not valid`);
}
