import { describeFailure, isPassing } from '../../aws/failure.ts';
import type { Context } from '../../context.ts';
import type { Controller, StopAnswer } from '../controller.ts';
import { assess, earlierOf, startedSince } from './assess.ts';
import { Observer } from './observe.ts';
import { restoreRevision, restoreSettings } from './restore.ts';
import { sendUpdate } from './update.ts';

/** Deployments that ECS itself makes (deployment controller type ECS), of every strategy. */
export function ecsController(context: Context): Controller {
  return {
    update: (input, before, onSend) => sendUpdate(context, input, before, onSend),
    observer: () => new Observer(context.ecs, context.log),
    assess,
    earlierOf,
    startedSince,
    stop: (serviceDeployment, isLast, say) => stop(context, serviceDeployment, isLast, say),
    restore: (order, onRegistered, say) => restoreRevision(context, order, onRegistered, say),
    restoreSettings: (order, say) => restoreSettings(context, order, say),
  };
}

async function stop(
  { ecs, log, cancelled }: Context,
  serviceDeployment: string | undefined,
  isLast: boolean,
  say: (text: string) => void,
): Promise<StopAnswer> {
  if (!serviceDeployment) return { answer: 'unavailable' };
  try {
    await ecs.stopServiceDeployment(serviceDeployment);
    say('asked ECS to roll the deployment back');
    return { answer: 'accepted' };
  } catch (error) {
    // It ended meanwhile: the next look tells how.
    if (error instanceof Error && error.name === 'ConflictException') return { answer: 'accepted' };
    const isTransient = isPassing(error);
    if ((isLast || !isTransient) && !cancelled.aborted)
      log.notice(`${describeFailure('ecs:StopServiceDeployment', error)} Rolling back by UpdateService instead.`);
    return { answer: isTransient ? 'unanswered' : 'unavailable' };
  }
}
