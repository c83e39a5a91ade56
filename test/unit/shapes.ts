import type { Deployment, Service, ServiceDeployment, Task } from '../../src/ecs/model.ts';

/** The time of the response to our UpdateService on ECS's clock, in seconds since the epoch. */
export const T0 = 1_790_000_000;

export const arnOf = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
export const idOf = (number: number) => `ecs-svc/${number}`;

/** A deployment in `deployments[]`; by default it is completed with its one task running. */
export function deployment(number: number, more: Partial<Deployment> = {}): Deployment {
  return {
    id: idOf(number),
    status: 'PRIMARY',
    taskDefinition: arnOf(number),
    desiredCount: 1,
    runningCount: 1,
    pendingCount: 0,
    createdAt: T0 - 1000,
    updatedAt: T0 - 900,
    rolloutState: 'COMPLETED',
    rolloutStateReason: `ECS deployment ${idOf(number)} completed.`,
    ...more,
  };
}

export const rolling = (number: number, more: Partial<Deployment> = {}) =>
  deployment(number, {
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${idOf(number)} in progress.`,
    runningCount: 0,
    pendingCount: 1,
    createdAt: T0,
    updatedAt: T0,
    ...more,
  });

export function service(deployments: readonly Deployment[], more: Partial<Service> = {}): Service {
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  return {
    serviceArn: 'arn:aws:ecs:eu-central-1:123456789012:service/demo/web',
    serviceName: 'web',
    clusterArn: 'arn:aws:ecs:eu-central-1:123456789012:cluster/demo',
    status: 'ACTIVE',
    desiredCount: 1,
    runningCount: 1,
    pendingCount: 0,
    taskDefinition: primary?.taskDefinition ?? arnOf(1),
    deployments,
    ...more,
  };
}

export function serviceDeployment(
  status: ServiceDeployment['status'],
  more: Partial<ServiceDeployment> = {},
): ServiceDeployment {
  return {
    serviceDeploymentArn: 'arn:aws:ecs:eu-central-1:123456789012:service-deployment/demo/web/ejGvqq2ilnbKT9qj0vLJe',
    serviceArn: 'arn:aws:ecs:eu-central-1:123456789012:service/demo/web',
    createdAt: T0,
    status,
    ...more,
  };
}

export const revisionArn = (number: number) =>
  `arn:aws:ecs:eu-central-1:123456789012:service-revision/demo/web/${number}`;

let tasks = 0;

/** A stopped task of deployment 2. */
export function stopped(more: Partial<Task> = {}): Task {
  tasks++;
  return {
    taskArn: `arn:aws:ecs:eu-central-1:123456789012:task/demo/${String(tasks).padStart(32, '0')}`,
    taskDefinitionArn: arnOf(2),
    startedBy: idOf(2),
    lastStatus: 'STOPPED',
    stoppedAt: T0 + tasks,
    ...more,
  };
}
