import type { FollowedGroup } from '../codedeploy/index.ts';
import type { ChangedSettings, OwnDeployment, UpdateResult } from '../controller/index.ts';
import { changedAt, primaryOf, type Service, type ServiceTarget } from '../ecs/index.ts';
import { messageOf, UserError } from '../error.ts';
import { previousOf } from '../history/index.ts';
import { next, type Policy, type Rollout } from '../rollout/index.ts';
import type { DeployContext, RollOptions } from './request.ts';
import type { ServiceResult } from './result.ts';

/** The service that a rollout updates, and the settings that it changes. */
export interface RolloutSubject {
  readonly target: ServiceTarget;
  readonly settings: ChangedSettings;
  /** When our call was sent, on the local monotonic clock (ms). */
  readonly since: number;
}

/**
 * A new rollout of our deployment.
 * @param after the service in the response to our call, which shows what became active since the first read
 */
export function rolloutOf({ target, settings, since }: RolloutSubject, own: OwnDeployment, after?: Service): Rollout {
  const { cluster, service, codeDeploy } = target;
  const unread = after?.deployments?.filter(
    ({ id }) => id !== own.id && !service.deployments?.some((known) => known.id === id),
  );
  const previous = (unread && previousOf({ ...service, deployments: unread })) ?? previousOf(service);
  return {
    cluster,
    service: service.serviceName,
    own,
    ...(codeDeploy && { codeDeploy: followedGroup(codeDeploy, own.taskDefinition) }),
    ...(previous && previous.deploymentId !== own.id && { previous }),
    since,
    monitorMs: 0,
    settings,
    unobserved: 0,
    state: { is: 'rolling-out' },
  };
}

/** The deployment group, with the data that a rollback of this revision requires. */
function followedGroup({ application, group, appSpec }: FollowedGroup, taskDefinition: string): FollowedGroup {
  return { application, group, taskDefinition, ...(appSpec !== undefined && { appSpec }) };
}

/** The rollout before its deployment is known, from which a post step can find the deployment. */
export function intendedRollout(
  subject: RolloutSubject,
  taskDefinition: string,
  earlier: OwnDeployment['earlier'],
): Rollout {
  return rolloutOf(subject, { id: '', taskDefinition, createdAt: 0, earlier });
}

/** The state for the post step: saved before the first write, and only for services whose turn has come. */
export class PostState {
  readonly #context: DeployContext;
  readonly #rollout: () => Rollout;

  constructor(context: DeployContext, rollout: () => Rollout) {
    this.#context = context;
    this.#rollout = rollout;
  }

  readonly save = (): void => {
    try {
      this.#context.beforeWrite?.();
      this.#context.remember([this.#rollout()]);
    } catch (error) {
      if (error instanceof UserError) throw error;
      // Any other error would count as an error of the call that follows, which may have taken effect.
      throw new UserError(`The state for the post step could not be saved: ${messageOf(error)}`, { cause: error });
    }
  };
}

/** What the conclusion from a response depends on, apart from the response. */
export interface BeginOptions extends Pick<RollOptions, 'wait'> {
  /** Whether the call creates the service. */
  readonly creates: boolean;
  /** Whether the call also set members that the active deployment has yet to reach, such as the desired count. */
  readonly hasMembers: boolean;
}

/**
 * The conclusion from the response to our call: a rollout to follow, or the result.
 * @param base the result as read before the call
 */
export function beginRollout(
  subject: RolloutSubject,
  base: ServiceResult,
  sent: UpdateResult,
  { wait, creates, hasMembers }: BeginOptions,
): Rollout | ServiceResult {
  switch (sent.state) {
    case 'unsent':
      return { ...base, verdict: 'cancelled', reason: sent.reason };
    case 'refused':
      return {
        ...{ ...base, ...(creates && { absent: true }) },
        ...{ verdict: 'refused', reason: sent.reason, refusedBy: sent.by },
      };
    case 'lost':
      return { ...base, verdict: 'unknown', reason: sent.reason };
    case 'no-deployment': {
      const { own, service } = sent;
      const isComplete = own?.alreadyCompleted && (primaryOf(service)?.runningCount ?? 0) >= service.desiredCount;
      if (!own || (isComplete && !hasMembers)) {
        const reason = 'ECS started no new deployment, because nothing changed that requires one.';
        const taskDefinition = base.taskDefinition || (own?.taskDefinition ?? '');
        return { ...base, taskDefinition, verdict: 'unchanged', reason };
      }
      // The active deployment still has to reach what was written. Its earlier task failures are unrelated to our call.
      return followed({ ...rolloutOf(subject, own), countFrom: changedAt(service) });
    }
    case 'started':
      return followed(rolloutOf(subject, sent.own, sent.service));
  }

  function followed(rollout: Rollout): Rollout | ServiceResult {
    if (wait) return rollout;
    const { own, codeDeploy } = rollout;
    const reason = "Not waiting for the deployment, because 'wait-for-service-stability' is 'false'.";
    const taskDefinition = base.taskDefinition || own.taskDefinition;
    return { ...base, taskDefinition, verdict: 'started', reason, deploymentId: own.id, ...idOf(own.id, codeDeploy) };
  }
}

/**
 * The rollout of a call that did not start a deployment. It has ended, and may cause the rollback of the other
 * services; `undefined` if the result cannot cause one.
 */
export function endedRollout(
  intended: Rollout,
  { verdict, reason }: ServiceResult,
  now: number,
  policy: Policy,
): Rollout | undefined {
  if (verdict !== 'refused' && verdict !== 'unknown') return undefined;
  return next(intended, { is: 'not-started', verdict, reason }, now, policy).rollout;
}

/** The ID of a CodeDeploy deployment, repeated under the name that AWS's action uses. */
export function idOf(id: string, codeDeploy: FollowedGroup | undefined): Pick<ServiceResult, 'codeDeployDeploymentId'> {
  return codeDeploy ? { codeDeployDeploymentId: id } : {};
}
