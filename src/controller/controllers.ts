import type { FollowedGroup } from '../codedeploy/index.ts';
import type { Context } from '../context.ts';
import type { Service, ServiceTarget } from '../ecs/index.ts';
import { isOfCodeDeploy } from '../ecs/index.ts';
import type { Refusals } from '../refusal.ts';
import type { Limit } from '../time-limit.ts';
import type { CodeDeployRequest } from './codedeploy/prepare.ts';
import type { Controller, DeploymentSubject, PollResult, ServiceObserver } from './controller.ts';
import { ecsController } from './ecs/controller.ts';
import { withFirstTaskSet } from './first-task-set.ts';

export type { CodeDeployRequest } from './codedeploy/prepare.ts';
export { ecsWording } from './ecs/wording.ts';

/** The data that determines the controller of a service: CodeDeploy if its deployment group is known, otherwise ECS. */
export interface Controlled {
  readonly codeDeploy?: FollowedGroup;
}

/** The controllers of a step's services. Services may have different controllers. */
export interface Controllers {
  of(one: Controlled): Controller;
  observer(): ServiceObserver;
}

/** A context with the controller that a step may have chosen for its services. */
type Chosen = Context & { readonly controller?: Controller };

/** The controller that the step chose, or ECS's own, for all services. */
export function ecsControllers(context: Chosen): Controllers {
  const ecs = context.controller ?? ecsController(context);
  return { of: () => ecs, observer: () => ecs.observer() };
}

/**
 * The controllers that these services need; CodeDeploy's is loaded only for services that it deploys.
 * @param limit aborts each call to CodeDeploy, like the limit of `context.ecs` for ECS
 */
export async function controllersFor(
  context: Context,
  some: readonly Controlled[],
  limit?: Limit,
): Promise<Controllers> {
  if (!some.some(({ codeDeploy }) => codeDeploy)) return ecsControllers(context);
  const ecs = ecsController(context);
  const { codeDeployController } = await import('./codedeploy/controller.ts');
  const codeDeploy = codeDeployController(context, limit);
  return {
    of: (one) => (one.codeDeploy ? codeDeploy : ecs),
    observer: () => new Observers(ecs.observer(), codeDeploy.observer()),
  };
}

/**
 * Finds the deployment groups of the services that CodeDeploy deploys, and plans each deployment; the services then
 * list CodeDeploy's deployments like ECS's own. Services with the ECS controller are unchanged.
 */
export async function prepareTargets(
  context: Context,
  targets: readonly ServiceTarget[],
  request: CodeDeployRequest,
): Promise<{ readonly targets: readonly ServiceTarget[]; readonly refused: Refusals }> {
  if (!targets.some(({ service }) => isOfCodeDeploy(service))) return { targets, refused: new Map() };
  const { prepareCodeDeploy } = await import('./codedeploy/controller.ts');
  return prepareCodeDeploy(context, targets, request);
}

/** Services as read, each with its CodeDeploy deployments. */
export async function showDeployments(
  context: Context,
  services: readonly { readonly service: Service; readonly codeDeploy?: FollowedGroup | undefined }[],
): Promise<Service[]> {
  if (!services.some(({ codeDeploy }) => codeDeploy)) return services.map(({ service }) => withFirstTaskSet(service));
  const { readDeployments } = await import('./codedeploy/controller.ts');
  return Promise.all(
    services.map(({ service, codeDeploy }) =>
      codeDeploy ? readDeployments(context, service, codeDeploy) : withFirstTaskSet(service),
    ),
  );
}

/** Observes the services of both controllers concurrently. */
class Observers implements ServiceObserver {
  readonly #ecs: ServiceObserver;
  readonly #codeDeploy: ServiceObserver;

  constructor(ecs: ServiceObserver, codeDeploy: ServiceObserver) {
    this.#ecs = ecs;
    this.#codeDeploy = codeDeploy;
  }

  async poll(subjects: readonly DeploymentSubject[]): Promise<Map<DeploymentSubject, PollResult>> {
    const of = (observer: ServiceObserver, some: readonly DeploymentSubject[]) =>
      some.length > 0 ? observer.poll(some) : new Map<DeploymentSubject, PollResult>();
    const [ecs, codeDeploy] = await Promise.all([
      of(
        this.#ecs,
        subjects.filter((subject) => !subject.codeDeploy),
      ),
      of(
        this.#codeDeploy,
        subjects.filter((subject) => subject.codeDeploy),
      ),
    ]);
    return new Map([...ecs, ...codeDeploy]);
  }

  arnOf(deploymentId: string): string | undefined {
    return this.#ecs.arnOf(deploymentId);
  }

  stopTargetOf(deploymentId: string): string | undefined {
    return this.#codeDeploy.stopTargetOf(deploymentId) ?? this.#ecs.stopTargetOf(deploymentId);
  }

  startedBy(task: Parameters<ServiceObserver['startedBy']>[0]): string | undefined {
    return this.#codeDeploy.startedBy(task);
  }
}

/** The CodeDeploy deployments of a service. @throws the SDK's error */
export async function readCodeDeployHistory(context: Context, target: ServiceTarget) {
  const { readTargetHistory } = await import('./codedeploy/controller.ts');
  return readTargetHistory(context, target);
}
