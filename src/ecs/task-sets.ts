import type { Json, Service, Task, TaskSet } from './model.ts';

/* Services whose tasks run in task sets, because CodeDeploy deploys them. */

/** The task set that receives the production traffic. */
export function activeTaskSet({ taskSets = [] }: Pick<Service, 'taskSets'>): TaskSet | undefined {
  return taskSets.find(({ status }) => status === 'PRIMARY');
}

/** The load balancers of the active task set or, if it lists none, of the service. */
export function activeLoadBalancers(service: Pick<Service, 'taskSets' | 'loadBalancers'>): readonly Json[] {
  const { loadBalancers: active = [] } = activeTaskSet(service) ?? {};
  return active.length > 0 ? active : (service.loadBalancers ?? []);
}

/** The deployment that started a task: under CodeDeploy, a task names its task set, which names the deployment. */
export function startedByOf({ taskSets = [] }: Pick<Service, 'taskSets'>, { startedBy }: Task): string | undefined {
  return taskSets.find(({ id }) => id === startedBy)?.externalId ?? startedBy;
}

/** The tasks of a service, each with the deployment that started it. */
export function withDeploymentIds(service: Service, tasks: readonly Task[]): readonly Task[] {
  if (!service.taskSets?.length) return tasks;
  return tasks.map((task) => {
    const startedBy = startedByOf(service, task);
    return startedBy === undefined ? task : { ...task, startedBy };
  });
}

/** The ARNs of a service's target groups: a strategy that shifts traffic uses two. */
export function targetGroupsOf({ loadBalancers = [], taskSets = [] }: Service): string[] {
  const balancers = [...loadBalancers, ...taskSets.flatMap((one) => one.loadBalancers ?? [])] as readonly {
    readonly targetGroupArn?: string;
    readonly advancedConfiguration?: { readonly alternateTargetGroupArn?: string };
  }[];
  const arns = balancers.flatMap(({ targetGroupArn, advancedConfiguration }) => [
    targetGroupArn,
    advancedConfiguration?.alternateTargetGroupArn,
  ]);
  return [...new Set(arns)].filter((arn) => arn !== undefined);
}

/**
 * A service with the revision and settings of its active task set, which deployments may have changed since the service
 * was created.
 */
export function withActiveSettings(service: Service): Service {
  const active = activeTaskSet(service) as (TaskSet & Json) | undefined;
  if (!active) return service;
  const { launchType, capacityProviderStrategy = [], loadBalancers = [] } = service;
  return {
    ...service,
    ...pick(active, ['taskDefinition', 'networkConfiguration']),
    ...(loadBalancers.length === 0 && pick(active, ['loadBalancers'])),
    ...(!launchType &&
      capacityProviderStrategy.length === 0 &&
      pick(active, ['launchType', 'capacityProviderStrategy'])),
  };
}

function pick(from: Json, names: readonly string[]): Json {
  const set = names.filter((name) => from[name] !== undefined && (!Array.isArray(from[name]) || from[name].length > 0));
  return Object.fromEntries(set.map((name) => [name, from[name]]));
}
