import { isDeepStrictEqual } from 'node:util';
import { page } from '../page.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { findActiveTaskDefinition, findCluster, lookUpService, rolesOf } from './account.ts';
import { ecsArn, nameOf } from './arn.ts';
import { passRoles, tagOnCreate } from './permission.ts';
import { checkEnum } from './registration.ts';
import { checkCapacity, checkNetwork, onCluster } from './service-settings.ts';
import type { Ecs } from './simulator.ts';
import type { Cluster, Task } from './state.ts';
import { taskView } from './task-view.ts';
import { launch, stop } from './tasks.ts';

/** RunTask, StopTask and the reads of tasks. */
export function taskOperations(ecs: Ecs): Record<string, Operation> {
  /** Task definition → standalone tasks so far, which are the ordinals in plans. */
  const started = new Map<string, number>();
  const byToken = new Map<string, Run>();
  return {
    RunTask: (input, call) => {
      const before = input.clientToken ? byToken.get(input.clientToken) : undefined;
      if (before && !isDeepStrictEqual(before.input, structuredClone(input))) throw conflict(before);
      const answer = before ?? run(ecs, input, call, started);
      if (input.clientToken) byToken.set(input.clientToken, answer);
      return { tasks: answer.tasks.map(taskView), failures: answer.failures };
    },
    DescribeTasks: ({ cluster: name, tasks, include = [] }) => {
      const cluster = findCluster(ecs, name);
      if (tasks.length === 0) refuse('Tasks cannot be empty.');
      if (tasks.length > 100) refuse('Tasks cannot have more than 100 items.');
      for (const one of tasks) checkTaskId(one);
      const found: (Task | undefined)[] = tasks.map((one: string) => findTask(ecs, cluster, one));
      return {
        tasks: found.flatMap((task) => (task ? [{ ...taskView(task), ...tagsOf(task, include) }] : [])),
        failures: tasks.flatMap((one: string, index: number) =>
          found[index] ? [] : [{ arn: taskArn(ecs, cluster, one), reason: 'MISSING' }],
        ),
      };
    },
    ListTasks: (input) => list(ecs, input),
    StopTask: ({ cluster: name, task: reference, reason }) => {
      const cluster = findCluster(ecs, name);
      checkTaskId(reference);
      const task = findTask(ecs, cluster, reference);
      if (!task) refuse('The referenced task was not found.');
      stop(ecs, task, 'UserInitiated', reason ?? 'Task stopped by user');
      task.watcher?.leaving(task);
      return { task: taskView(task) };
    },
  };
}

/**
 * IDs have 32 characters, older ones 36; for others, ECS returns this error (as users report for DescribeTasks and
 * StopTask).
 */
function checkTaskId(reference: string): void {
  if (![32, 36].includes(nameOf(reference).length)) refuse('taskId length should be one of [32,36]');
}

/** ConflictException as in RunTask's API reference, with the tasks of the token. */
function conflict({ tasks }: Run): AwsError {
  const message = 'The RunTask request could not be processed because the client token is in use by another request.';
  return new AwsError('ConflictException', message, { members: { resourceIds: tasks.map(({ arn }) => arn) } });
}

interface Run {
  readonly input: Json;
  readonly tasks: Task[];
  readonly failures: Json[];
}

function run(ecs: Ecs, input: Json, call: Call, started: Map<string, number>): Run {
  const {
    cluster: name,
    taskDefinition: reference,
    count = 1,
    startedBy,
    tags = [],
    clientToken,
    ...given
  } = structuredClone(input);
  const cluster = findCluster(ecs, name);
  const settings = onCluster(given, cluster);
  const taskDefinition = findActiveTaskDefinition(ecs, reference);
  if (!Number.isInteger(count) || count < 1 || count > 10) refuse('Count must be between 1 and 10.');
  if (settings.launchType === 'FARGATE' && !taskDefinition.description.compatibilities.includes('FARGATE')) {
    refuse('Task definition does not support launch_type FARGATE.');
  }
  checkCapacity(settings, cluster);
  checkNetwork(settings, taskDefinition.description);
  checkOverrides(settings.overrides, taskDefinition.description);
  const { taskRoleArn, executionRoleArn } = { ...taskDefinition.description, ...settings.overrides };
  if (settings.enableExecuteCommand === true && !taskRoleArn) {
    refuse(
      'The execute command failed because a valid task role is not being used. Specify a valid task role in your task definition or as a task override and try again.',
    );
  }
  passRoles(call, rolesOf({ taskRoleArn, executionRoleArn }));
  tagOnCreate(call, 'RunTask', ecsArn(ecs.context, 'task', cluster.name, '*'), tags);
  const { group = `family:${taskDefinition.family}` } = settings;
  const answer: Run = { input: structuredClone(input), tasks: [], failures: [] };
  for (let index = 0; index < count; index++) {
    const ordinal = started.get(taskDefinition.arn) ?? 0;
    started.set(taskDefinition.arn, ordinal + 1);
    const request = { cluster, taskDefinition, settings, group, startedBy, ordinal, tags: structuredClone(tags) };
    const unplaced = ecs.driver.unplaced?.({ ...request, service: undefined });
    if (unplaced) answer.failures.push({ reason: unplaced.reason });
    else answer.tasks.push(launch(ecs, request));
  }
  return answer;
}

function checkOverrides(overrides: Json | undefined, { containerDefinitions }: Json): void {
  for (const { name } of overrides?.containerOverrides ?? []) {
    if (!containerDefinitions.some((container: Json) => container.name === name)) {
      refuse(`Override for container named ${name} is not a container in the TaskDefinition.`);
    }
  }
}

function findTask(ecs: Ecs, cluster: Cluster, reference: string): Task | undefined {
  const task = ecs.tasks.get(nameOf(reference));
  return task?.cluster === cluster && (!reference.startsWith('arn:') || task.arn === reference) ? task : undefined;
}

function taskArn(ecs: Ecs, cluster: Cluster, reference: string): string {
  return reference.startsWith('arn:') ? reference : ecsArn(ecs.context, 'task', cluster.name, reference);
}

function tagsOf(task: Task, include: readonly string[]): Json {
  return include.includes('TAGS') ? { tags: structuredClone(task.tags) } : {};
}

function list(ecs: Ecs, input: Json): Json {
  const { family, serviceName, startedBy, launchType, desiredStatus = 'RUNNING', maxResults = 100, nextToken } = input;
  const cluster = findCluster(ecs, input.cluster);
  checkEnum('desiredStatus', desiredStatus, ['RUNNING', 'PENDING', 'STOPPED']);
  if (serviceName !== undefined && !lookUpService(ecs, cluster, serviceName)) {
    throw new AwsError('ServiceNotFoundException', 'Service not found.');
  }
  const found = [...ecs.tasks.values()].filter(
    (task) =>
      task.cluster === cluster &&
      task.desiredStatus === desiredStatus &&
      (serviceName === undefined || task.service?.name === nameOf(serviceName)) &&
      (family === undefined || task.taskDefinition.family === family) &&
      (startedBy === undefined || task.startedBy === startedBy) &&
      (launchType === undefined || task.settings.launchType === launchType) &&
      input.containerInstance === undefined,
  );
  const { items, next } = page(found, { size: maxResults, token: nextToken });
  return { taskArns: items.map(({ arn }) => arn), ...(next ? { nextToken: next } : {}) };
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}
