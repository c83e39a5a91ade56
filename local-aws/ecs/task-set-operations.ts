import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { findActiveService, findActiveTaskDefinition, findCluster, lookUpService, rolesOf } from './account.ts';
import { nameOf } from './arn.ts';
import { passRoles, tagOnCreate } from './permission.ts';
import { reconcile } from './reconcile.ts';
import { checkCapacity, checkNetwork } from './service-settings.ts';
import type { Ecs } from './simulator.ts';
import type { Service, TaskSet } from './state.ts';
import { addTaskSet, drainTaskSet, makePrimary } from './task-sets.ts';
import { taskSetView } from './view.ts';

const OF_REVISION = [
  'networkConfiguration',
  'loadBalancers',
  'serviceRegistries',
  'launchType',
  'capacityProviderStrategy',
  'platformVersion',
];

/** CreateTaskSet and related calls, for services with the EXTERNAL controller. */
export function taskSetOperations(ecs: Ecs): Record<string, Operation> {
  return {
    CreateTaskSet: (input, call) => create(ecs, input, call),
    DescribeTaskSets: ({ cluster, service: name, taskSets: asked = [], include = [] }) => {
      const service = externalOrCodeDeploy(ecs, cluster, name);
      const found = asked.map((one: string) => service.taskSets.find((taskSet) => isNamed(taskSet, one)));
      const shown: TaskSet[] = asked.length === 0 ? service.taskSets : found.filter((one?: TaskSet) => one);
      return {
        taskSets: shown.map((taskSet) => ({
          ...taskSetView(ecs, service, taskSet),
          ...(include.includes('TAGS') && { tags: taskSet.tags }),
        })),
        failures: asked.flatMap((arn: string, index: number) => (found[index] ? [] : [{ arn, reason: 'MISSING' }])),
      };
    },
    UpdateTaskSet: ({ cluster, service: name, taskSet: id, scale }) => {
      const { service, taskSet } = external(ecs, cluster, name, id);
      taskSet.scale = percentOf(scale);
      taskSet.updatedAt = ecs.context.clock.now();
      reconcile(ecs, service);
      return { taskSet: taskSetView(ecs, service, taskSet) };
    },
    UpdateServicePrimaryTaskSet: ({ cluster, service: name, primaryTaskSet }) => {
      const { service, taskSet } = external(ecs, cluster, name, primaryTaskSet);
      makePrimary(ecs, service, taskSet);
      reconcile(ecs, service);
      return { taskSet: taskSetView(ecs, service, taskSet) };
    },
    DeleteTaskSet: ({ cluster, service: name, taskSet: id, force = false }) => {
      const { service, taskSet } = external(ecs, cluster, name, id);
      if (!force && taskSet.scale > 0) {
        throw new AwsError('InvalidParameterException', 'The task set cannot be deleted while it is scaled above 0.');
      }
      drainTaskSet(ecs, taskSet);
      reconcile(ecs, service);
      return { taskSet: taskSetView(ecs, service, taskSet) };
    },
  };
}

function create(ecs: Ecs, input: Json, call: Call): Json {
  const { cluster: clusterName, service: name, taskDefinition: reference, scale, externalId, tags, ...given } = input;
  const cluster = findCluster(ecs, clusterName);
  const service = findActiveService(ecs, cluster, name);
  if (service.settings.deploymentController.type !== 'EXTERNAL') {
    throw new AwsError(
      'InvalidParameterException',
      'Task sets can only be created in services with an EXTERNAL deployment controller.',
    );
  }
  const taskDefinition = findActiveTaskDefinition(ecs, reference);
  const settings = Object.fromEntries(OF_REVISION.flatMap((key) => (key in given ? [[key, given[key]]] : [])));
  checkCapacity(settings, cluster);
  checkNetwork({ ...service.settings, ...settings }, taskDefinition.description);
  passRoles(call, rolesOf(taskDefinition.description));
  tagOnCreate(call, 'CreateTaskSet', service.arn, tags);
  const request = { taskDefinition, settings, scale: percentOf(scale ?? { value: 0 }), externalId, tags };
  const taskSet = addTaskSet(ecs, service, request, 'ACTIVE');
  reconcile(ecs, service);
  return { taskSet: taskSetView(ecs, service, taskSet) };
}

function percentOf({ value = 0, unit = 'PERCENT' }: Json): number {
  if (unit === 'PERCENT' && value >= 0 && value <= 100) return value;
  throw new AwsError('InvalidParameterException', 'The scale of a task set must be between 0 and 100 PERCENT.');
}

function isNamed({ arn, deployment }: TaskSet, reference: string): boolean {
  return reference === arn || reference === deployment.id || nameOf(reference) === deployment.number;
}

function externalOrCodeDeploy(ecs: Ecs, clusterName: string | undefined, name: string): Service {
  const service = lookUpService(ecs, findCluster(ecs, clusterName), name);
  if (!service) throw new AwsError('ServiceNotFoundException', 'Service not found.');
  if (service.settings.deploymentController.type !== 'ECS') return service;
  throw new AwsError('UnsupportedFeatureException', 'Task sets are not supported with the ECS deployment controller.');
}

function external(ecs: Ecs, clusterName: string | undefined, name: string, id: string) {
  const service = findActiveService(ecs, findCluster(ecs, clusterName), name);
  if (service.settings.deploymentController.type !== 'EXTERNAL') {
    const message = 'Task sets can only be changed in services with an EXTERNAL deployment controller.';
    throw new AwsError('InvalidParameterException', message);
  }
  const taskSet = service.taskSets.find((one) => isNamed(one, id));
  if (!taskSet) throw new AwsError('TaskSetNotFoundException', 'Task set not found.');
  return { service, taskSet };
}
