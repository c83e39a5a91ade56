import { isDeepStrictEqual } from 'node:util';
import { page } from '../page.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { findActiveService, findActiveTaskDefinition, findCluster, lookUpService, rolesOf } from './account.ts';
import { ecsArn, nameOf } from './arn.ts';
import { beginDeployment } from './begin.ts';
import { passRoles, passServiceRoles, tagOnCreate } from './permission.ts';
import { reconcile } from './reconcile.ts';
import { abandon, currentServiceDeployment, isOpen, primaryOf } from './rollout.ts';
import { checkSettings, defaultSettings, onCluster, revisionSettings } from './service-settings.ts';
import type { Ecs } from './simulator.ts';
import type { Cluster, Service, TaskDefinition } from './state.ts';
import { strategyDefaults } from './strategy.ts';
import { addTaskSet } from './task-sets.ts';
import { drawn } from './timing.ts';
import { serviceView } from './view.ts';

/** CreateService and related calls. */
export function serviceOperations(ecs: Ecs): Record<string, Operation> {
  return {
    CreateService: (input, call) => ({ service: serviceView(ecs, create(ecs, input, call)) }),
    UpdateService: (input, call) => ({ service: serviceView(ecs, update(ecs, input, call)) }),
    DeleteService: ({ cluster, service, force }) => ({
      service: serviceView(ecs, remove(ecs, cluster, service, force)),
    }),
    DescribeServices: (input) => describe(ecs, input),
    ListServices: ({ cluster: name, launchType, schedulingStrategy, maxResults = 10, nextToken }) => {
      const cluster = findCluster(ecs, name);
      const found = [...ecs.services.values()]
        .filter((service) => service.cluster === cluster && service.status !== 'INACTIVE')
        .filter(({ settings }) => !launchType || settings.launchType === launchType)
        .filter(({ settings }) => !schedulingStrategy || settings.schedulingStrategy === schedulingStrategy);
      const { items, next } = page(found, { size: maxResults, token: nextToken });
      return { serviceArns: items.map(({ arn }) => arn), ...(next ? { nextToken: next } : {}) };
    },
  };
}

function create(ecs: Ecs, input: Json, call: Call): Service {
  const { cluster: clusterName, serviceName, taskDefinition: reference, ...rest } = structuredClone(input);
  const { desiredCount, tags = [], clientToken, role, ...given } = rest;
  const cluster = findCluster(ecs, clusterName);
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(serviceName)) refuse(`Invalid service name: '${serviceName}'.`);
  const existing = lookUpService(ecs, cluster, serviceName);
  if (existing?.status === 'ACTIVE' && clientToken && existing.clientToken === clientToken) {
    if (isDeepStrictEqual(existing.asked, structuredClone(input))) return existing;
    refuse('The request uses the same client token as a previous, but non-identical request.');
  }
  refuseExisting(existing);
  const settings: Json = { ...defaultSettings(onCluster(given, cluster)), ...(role ? { roleArn: role } : {}) };
  const taskDefinition = reference ? findActiveTaskDefinition(ecs, reference) : undefined;
  const isExternal = settings.deploymentController.type === 'EXTERNAL';
  if (!taskDefinition && !isExternal) refuse('TaskDefinition can not be blank.');
  const daemon = settings.schedulingStrategy === 'DAEMON';
  if (daemon && desiredCount !== undefined) {
    refuse(
      'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again',
    );
  }
  // The container instances of the local AWS count as one.
  const count = daemon ? 1 : (desiredCount ?? (isExternal ? 0 : undefined));
  if (count === undefined) refuse('desiredCount is required when schedulingStrategy is REPLICA.');
  checkSettings(settings, { done: 'created', cluster, desiredCount: count, taskDefinition });
  if (taskDefinition) passRoles(call, rolesOf(taskDefinition.description));
  checkTargetGroups(ecs, given);
  passServiceRoles(call, given);
  const arn = ecsArn(ecs.context, 'service', cluster.name, serviceName);
  tagOnCreate(call, 'CreateService', arn, tags);
  const identity = {
    arn,
    name: serviceName,
    cluster,
    createdAt: ecs.context.clock.now(),
    createdBy: call.identity.arn,
  };
  const request = { settings, taskDefinition, desiredCount: count, tags, clientToken, asked: structuredClone(input) };
  const service = createRecord(identity, request);
  ecs.services.set(arn, service);
  if (!taskDefinition) return service;
  if (hasEcsController(service)) begin(ecs, service, taskDefinition);
  else beginTaskSet(ecs, service, taskDefinition);
  return service;
}

type Identity = Pick<Service, 'arn' | 'name' | 'cluster' | 'createdAt' | 'createdBy'>;
type ServiceRequest = Pick<Service, 'settings' | 'taskDefinition' | 'desiredCount' | 'tags' | 'clientToken' | 'asked'>;

function createRecord(identity: Identity, request: ServiceRequest): Service {
  return {
    ...identity,
    ...request,
    status: 'ACTIVE',
    taskSets: [],
    deployments: [],
    revisions: [],
    serviceDeployments: [],
    events: [],
    steady: false,
  };
}

function refuseExisting(existing: Service | undefined): void {
  if (existing?.status === 'ACTIVE') refuse('Creation of service was not idempotent.');
  if (existing?.status === 'DRAINING') refuse('Unable to Start a service that is still Draining.');
}

/** CODE_DEPLOY and EXTERNAL services have no ECS deployments. */
function hasEcsController({ settings }: Service): boolean {
  return settings.deploymentController.type === 'ECS';
}

function begin(ecs: Ecs, service: Service, taskDefinition: TaskDefinition): void {
  const settings = revisionSettings(service.settings);
  beginDeployment(ecs, service, { taskDefinition, settings }, () => reconcile(ecs, service));
}

/** A service that CodeDeploy deploys begins with a PRIMARY task set from ECS. */
function beginTaskSet(ecs: Ecs, service: Service, taskDefinition: TaskDefinition): void {
  if (service.settings.deploymentController.type !== 'CODE_DEPLOY') return;
  addTaskSet(ecs, service, { taskDefinition, settings: {}, scale: 100 }, 'PRIMARY');
  ecs.context.clock.after(drawn(ecs.timing.firstTasks, ecs.context.random), () => reconcile(ecs, service));
}

function update(ecs: Ecs, input: Json, call: Call): Service {
  const {
    cluster,
    service: name,
    taskDefinition: reference,
    desiredCount,
    forceNewDeployment,
    ...rest
  } = structuredClone(input);
  const given = changeable(rest);
  const service = findActiveService(ecs, findCluster(ecs, cluster), name);
  const taskDefinition = reference ? findActiveTaskDefinition(ecs, reference) : service.taskDefinition;
  refuseForController(service, input);
  refuseUnforced(service, input);
  const deploymentConfiguration = changed(service.settings.deploymentConfiguration, given.deploymentConfiguration);
  const settings: Json = { ...service.settings, ...given, deploymentConfiguration };
  // A capacity provider strategy replaces a launch type.
  if (given.capacityProviderStrategy?.length) delete settings.launchType;
  const count = desiredCount ?? service.desiredCount;
  if (desiredCount !== undefined && settings.schedulingStrategy === 'DAEMON') {
    refuse('The desired count of a service with the DAEMON scheduling strategy cannot be changed.');
  }
  checkSettings(settings, { done: 'updated', cluster: service.cluster, desiredCount: count, taskDefinition });
  if (reference && taskDefinition) passRoles(call, rolesOf(taskDefinition.description));
  checkTargetGroups(ecs, given);
  passServiceRoles(call, given);
  const startsRollout = hasEcsController(service) && taskDefinition;
  const deploys = startsRollout && (forceNewDeployment === true || differs(service, taskDefinition, given, reference));
  service.settings = settings;
  service.desiredCount = count;
  if (deploys) begin(ecs, service, taskDefinition);
  else keepConfiguration(service);
  reconcile(ecs, service);
  return service;
}

/**
 * Members of CreateService that UpdateService does not have, and that ECS ignores like every member outside its model.
 */
const ONLY_AT_CREATION = ['serviceName', 'launchType', 'role', 'schedulingStrategy', 'clientToken', 'tags'];

function changeable(given: Json): Json {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !ONLY_AT_CREATION.includes(name)));
}

/** If load balancers were created, a service must use one of them. The message for a missing one is ours. */
function checkTargetGroups(ecs: Ecs, { loadBalancers = [], resourceManagementType }: Json): void {
  if (resourceManagementType === 'ECS') return; // Express Mode creates its own.
  for (const { targetGroupArn } of loadBalancers) {
    if (targetGroupArn === undefined) continue;
    const found = ecs.context.isTargetGroup(targetGroupArn);
    if (found === 'missing') refuse(`The specified target group does not exist: ${targetGroupArn}`);
    if (found === 'unused') {
      refuse(`The target group with targetGroupArn ${targetGroupArn} does not have an associated load balancer.`);
    }
  }
}

/** A changed capacity provider strategy requires a new deployment; the message is from user reports. */
function refuseUnforced({ settings }: Service, { capacityProviderStrategy, forceNewDeployment }: Json): void {
  if (capacityProviderStrategy === undefined || forceNewDeployment === true) return;
  const item = ({ capacityProvider, weight = 0, base = 0 }: Json) => [capacityProvider, weight, base];
  const [before, after] = [settings.capacityProviderStrategy ?? [], capacityProviderStrategy];
  if (isDeepStrictEqual(before.map(item), after.map(item))) return;
  refuse(
    'When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment.',
  );
}

/**
 * The changes that UpdateService refuses because another controller makes them; the messages for CodeDeploy are from
 * user reports.
 */
function refuseForController({ settings, express }: Service, input: Json): void {
  for (const name of express ? ['loadBalancers', 'deploymentConfiguration'] : []) {
    if (input[name] !== undefined) refuse(`${name} of an Express service cannot be changed by UpdateService.`);
  }
  const { type } = settings.deploymentController;
  if (type === 'ECS') return;
  if (type === 'EXTERNAL') {
    if (input.taskDefinition === undefined) return;
    refuse('Unable to update task definition on services with an EXTERNAL deployment controller. Use CreateTaskSet.');
  }
  const instead =
    'on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.';
  if (input.taskDefinition !== undefined) refuse(`Unable to update task definition ${instead}`);
  if (input.forceNewDeployment) refuse(`Cannot force a new deployment ${instead}`);
  if (input.networkConfiguration !== undefined) refuse(`Unable to update network parameters ${instead}`);
  if (input.loadBalancers !== undefined) refuse(`Unable to update load balancers ${instead}`);
  if (input.platformVersion !== undefined) refuse(`Unable to update platform version ${instead}`);
}

/** A change of strategy drops the settings of the other strategies. */
function changed(before: Json, given: Json = {}): Json {
  const { linearConfiguration, canaryConfiguration, ...rest } = before;
  const kept = (given.strategy ?? before.strategy) === before.strategy ? before : rest;
  return strategyDefaults({ ...kept, ...given });
}

/** The changes that start a new deployment; an unchanged request does not, unless the last deployment failed. */
function differs(service: Service, taskDefinition: TaskDefinition, given: Json, reference: unknown): boolean {
  const primary = primaryOf(service);
  if (primary?.taskDefinition !== taskDefinition) return true;
  if (reference && primary.rolloutState === 'FAILED') return true;
  const { capacityProviderStrategy, launchType, ...settings } = revisionSettings(given);
  return Object.entries(settings).some(([key, value]) => !isDeepStrictEqual(value, primary.settings[key]));
}

/** Without a new deployment, the one in progress continues with the new configuration. */
function keepConfiguration(service: Service): void {
  const current = currentServiceDeployment(service);
  if (!current || !isOpen(current)) return;
  const next = structuredClone(service.settings.deploymentConfiguration);
  // Its traffic shift was determined when it started.
  const { deploymentCircuitBreaker, alarms } = next;
  const fixed = current.shift !== undefined || next.strategy !== 'ROLLING';
  current.configuration = fixed
    ? { ...current.configuration, deploymentCircuitBreaker, ...(alarms ? { alarms } : {}) }
    : next;
}

function remove(ecs: Ecs, clusterName: string | undefined, name: string, force: boolean | undefined): Service {
  const service = findActiveService(ecs, findCluster(ecs, clusterName), name);
  if (!force && service.desiredCount > 0 && service.settings.schedulingStrategy !== 'DAEMON') {
    refuse('The service cannot be stopped while it is scaled above 0.');
  }
  abandon(ecs, service);
  service.status = 'DRAINING';
  service.desiredCount = 0;
  // A DRAINING service is returned at least once before it is INACTIVE.
  ecs.context.clock.after(1000, () => reconcile(ecs, service));
  return service;
}

function describe(ecs: Ecs, { cluster: name, services, include = [] }: Json): Json {
  const cluster = findCluster(ecs, name);
  if (services.length === 0) refuse('Services cannot be empty.');
  if (services.length > 10) refuse('Services cannot have more than 10 items.');
  const found: Json[] = [];
  const failures: Json[] = [];
  for (const one of services) {
    const service = lookUpService(ecs, cluster, one);
    if (service) found.push({ ...serviceView(ecs, service), ...tagsOf(service, include) });
    else failures.push({ arn: missingArn(ecs, cluster, one), reason: 'MISSING' });
  }
  return { services: found, failures };
}

function tagsOf(service: Service, include: readonly string[]): Json {
  return include.includes('TAGS') && service.tags.length > 0 ? { tags: structuredClone(service.tags) } : {};
}

function missingArn(ecs: Ecs, cluster: Cluster, service: string): string {
  return service.startsWith('arn:') ? service : ecsArn(ecs.context, 'service', cluster.name, nameOf(service));
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}
