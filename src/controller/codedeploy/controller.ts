import { CodeDeploy } from '../../codedeploy/index.ts';
import type { Context } from '../../context.ts';
import type { Service, ServiceTarget } from '../../ecs/index.ts';
import type { Limit } from '../../time-limit.ts';
import type { Controller, OwnDeployment, PauseAction, PauseResult } from '../controller.ts';
import { earlierOf } from '../ecs/assess.ts';
import { createService } from '../ecs/create.ts';
import { restoreSettings } from '../ecs/restore.ts';
import { failedPauseCall } from '../poll-until-visible.ts';
import { assess } from './assess.ts';
import { CodeDeployObserver } from './observe.ts';
import { type DeniedStops, restoreByCodeDeploy, stop } from './restore.ts';
import { deployByCodeDeploy, ownDeployment } from './update.ts';
import { codeDeployWording } from './wording.ts';

export { prepareCodeDeploy } from './prepare.ts';
export { readDeployments } from './read.ts';

/** The time limit for a call that continues a deployment, including its retries. */
const CONTINUE_CALL_MS = 45_000;

/**
 * Deployments of services that CodeDeploy deploys (deployment controller CODE_DEPLOY).
 * @param limit aborts each call to CodeDeploy
 */
export function codeDeployController(context: Context, limit?: Limit): Controller {
  const codeDeploy = new CodeDeploy(context.clients, limit);
  const denied: DeniedStops = new Map();
  return {
    wording: codeDeployWording,
    update: (request, onSend) => deployByCodeDeploy(context, codeDeploy, request, onSend),
    // ECS itself starts the first tasks of a new service, so their deployment is followed like ECS's own deployments.
    create: (input, draft, onSend) => createService(context, input, draft, onSend),
    observer: () => new CodeDeployObserver(codeDeploy, context.ecs, context.log),
    assess,
    earlierOf,
    startedSince,
    endPause: (deploymentId, _, action) => endWait(context, codeDeploy, deploymentId, action),
    stop: (target, isLast, print, until) =>
      stop(context, codeDeploy.within({ clock: context.clock, until }), denied, target, isLast, print),
    restore: (request, onRegistered, print) =>
      restoreByCodeDeploy(
        context,
        codeDeploy.within({ clock: context.clock, until: request.until }),
        denied,
        request,
        onRegistered,
        print,
      ),
    restoreSettings: (request, print) => restoreSettings(context, request, print),
  };
}

/**
 * Continues a deployment that waits before it shifts traffic, or stops it with a rollback. CodeDeploy rejects a request
 * for a deployment that is no longer waiting, so a repeated request changes nothing.
 */
async function endWait(
  { clock }: Context,
  codeDeploy: CodeDeploy,
  deploymentId: string,
  action: PauseAction,
): Promise<PauseResult> {
  const calls = codeDeploy.within({ clock, until: clock.now() + CONTINUE_CALL_MS });
  const isContinued = action === 'CONTINUE';
  try {
    await (isContinued ? calls.continueDeployment(deploymentId) : calls.stopDeployment(deploymentId, true));
    return { status: 'accepted' };
  } catch (error) {
    return failedPauseCall(`codedeploy:${isContinued ? 'Continue' : 'Stop'}Deployment`, error);
  }
}

/** The deployment of the revision `taskDefinition` that began after `own`, whether or not it receives traffic. */
function startedSince(own: OwnDeployment, service: Service, taskDefinition: string): OwnDeployment | undefined {
  const known = new Set([own.id, ...own.earlier.map(({ id }) => id)]);
  const started = service.deployments?.find((one) => !known.has(one.id) && one.taskDefinition === taskDefinition);
  return started && ownDeployment(started.id, started.taskDefinition, started.createdAt, service);
}

/** The CodeDeploy deployments of a service. @throws the SDK's error */
export async function readTargetHistory(context: Context, { cluster, service, codeDeploy }: ServiceTarget) {
  if (!codeDeploy) return { history: [] };
  const { readGroupHistory } = await import('./history.ts');
  return readGroupHistory(context, cluster, service, codeDeploy);
}
