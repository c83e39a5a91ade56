import type {
  CompletedDeployment,
  Readings,
  TargetGroup,
} from '../../../../src/diagnosis/advice/completed-deployment.ts';
import type { Task } from '../../../../src/ecs/model.ts';
import { arnOf, deployment, idOf, service, T0 } from '../../shapes.ts';

export const GROUP = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/73e2d6bc24d8a067';

let tasks = 0;

function task(number: number, more: Partial<Task>): Task {
  tasks++;
  return {
    taskArn: `arn:aws:ecs:eu-central-1:123456789012:task/demo/${String(tasks).padStart(32, '0')}`,
    taskDefinitionArn: arnOf(number),
    startedBy: idOf(number),
    lastStatus: 'RUNNING',
    launchType: 'FARGATE',
    ...more,
  };
}

/** A running task of ours, with the seconds after the deployment's start at which it reached each state. */
export function ours(
  created: number,
  pulling: number,
  pulled: number,
  started: number,
  more: Partial<Task> = {},
): Task {
  return task(2, {
    createdAt: T0 + created,
    pullStartedAt: T0 + pulling,
    pullStoppedAt: T0 + pulled,
    startedAt: T0 + started,
    ...more,
  });
}

/** A task that ours replaced; without `ended` it has not stopped. */
export function old(stopping: number, ended?: number, more: Partial<Task> = {}): Task {
  return task(1, {
    createdAt: T0 - 5000,
    startedAt: T0 - 4900,
    stoppingAt: T0 + stopping,
    ...(ended !== undefined && { executionStoppedAt: T0 + ended }),
    ...more,
  });
}

/** A container definition without a health check. */
export const container = (more: object = {}) => ({ containerDefinitions: [{ name: 'web', essential: true, ...more }] });

/** A deployment that succeeded the given number of seconds after its start. */
export function completed(
  seconds: number,
  { service: given = {}, ...more }: CompletedOptions = {},
): CompletedDeployment {
  return {
    deploymentId: idOf(2),
    createdAt: T0,
    succeededAt: T0 + seconds,
    stages: [],
    taskIds: [],
    service: service([deployment(2)], given),
    definition: container(),
    past: [],
    ...more,
  };
}

type CompletedOptions = Partial<Omit<CompletedDeployment, 'service'>> & {
  readonly service?: Partial<CompletedDeployment['service']>;
};

/** A service behind the target group. */
export const balanced = { loadBalancers: [{ targetGroupArn: GROUP, containerName: 'web', containerPort: 80 }] };

/** The target group with ELB's defaults. */
export function group(more: Partial<TargetGroup> = {}, attributes: Record<string, string> = {}): TargetGroup {
  return {
    arn: GROUP,
    protocol: 'HTTP',
    protocolVersion: 'HTTP1',
    interval: 30,
    timeout: 5,
    attributes: { 'deregistration_delay.timeout_seconds': '300', 'stickiness.enabled': 'false', ...attributes },
    ...more,
  };
}

export function readings(some: readonly Task[], more: Partial<Readings> = {}): Readings {
  return { tasks: some, targetGroups: [], imageBytes: new Map(), region: 'eu-central-1', ...more };
}
