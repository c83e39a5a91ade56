import { describeFailure, isTransient } from '../../aws/index.ts';
import type { Context } from '../../context.ts';
import type { Controller, PauseAction, PauseResult, StopResult } from '../controller.ts';
import { failedPauseCall } from '../poll-until-visible.ts';
import { assess, earlierOf, startedSince } from './assess.ts';
import { createService } from './create.ts';
import { Observer } from './observe.ts';
import { restoreRevision, restoreSettings } from './restore.ts';
import { sendUpdate } from './update.ts';
import { ecsWording } from './wording.ts';

/** The deployment controller ECS, with all deployment strategies. */
export function ecsController(context: Context): Controller {
  return {
    wording: ecsWording,
    update: ({ input, before }, onSend) => sendUpdate(context, input, before, onSend),
    create: (input, draft, onSend) => createService(context, input, draft, onSend),
    observer: () => new Observer(context.ecs, context.log),
    assess,
    earlierOf,
    startedSince,
    stop: (serviceDeployment, isLast, print, until) => stop(context, serviceDeployment, isLast, print, until),
    endPause: (serviceDeployment, hooks, action) => endPause(context, serviceDeployment, hooks, action),
    restore: (request, onRegistered, print) => restoreRevision(context, request, onRegistered, print),
    restoreSettings: (request, print) => restoreSettings(context, request, print),
  };
}

async function stop(
  { ecs, clock, log, cancelled }: Context,
  serviceDeployment: string | undefined,
  isLast: boolean,
  print: (text: string) => void,
  until: number,
): Promise<StopResult> {
  if (!serviceDeployment) return { status: 'unavailable' };
  try {
    await ecs.within({ clock, until }).stopServiceDeployment(serviceDeployment);
    print('requested a rollback (StopServiceDeployment)');
    return { status: 'accepted' };
  } catch (error) {
    // The deployment ended in the meantime. The next poll shows its result.
    if (error instanceof Error && error.name === 'ConflictException') return { status: 'accepted' };
    const mayPass = isTransient(error);
    if ((isLast || !mayPass) && !cancelled.aborted)
      log.notice(`${describeFailure('ecs:StopServiceDeployment', error)} Rolling back with UpdateService instead.`);
    return { status: mayPass ? 'unanswered' : 'unavailable' };
  }
}

/** The time limit of a call that ends a pause, including its retries. */
const PAUSE_CALL_MS = 45_000;

/**
 * ECS rejects a request for a hook that was already ended, so a repeated request changes nothing. A rollback ends all
 * pauses.
 */
async function endPause(
  { ecs, clock }: Context,
  serviceDeployment: string,
  hooks: readonly string[],
  action: PauseAction,
): Promise<PauseResult> {
  const ended: string[] = [];
  for (const hook of action === 'ROLLBACK' ? hooks.slice(0, 1) : hooks) {
    try {
      await ecs
        .within({ clock, until: clock.now() + PAUSE_CALL_MS })
        .continueServiceDeployment(serviceDeployment, hook, action);
      ended.push(hook);
    } catch (error) {
      return { ...failedPauseCall('ecs:ContinueServiceDeployment', error), ended };
    }
  }
  return { status: 'accepted' };
}
