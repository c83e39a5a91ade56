import { isAmbiguous, isTransient } from '../aws/index.ts';
import type { Service } from '../ecs/index.ts';
import { type Refused, refusedCall, unansweredCall } from '../refusal.ts';
import type { SettingsPlan } from '../service-definition/index.ts';
import type { DeployContext } from './request.ts';

const ATTEMPTS = 3;

/**
 * Writes the tags of a service, because UpdateService does not accept tags.
 * @returns what refused tags that could not be written
 */
export async function writeTags(
  { ecs, log, cancelled }: DeployContext,
  { serviceArn, serviceName }: Pick<Service, 'serviceArn' | 'serviceName'>,
  { set, removed }: SettingsPlan['tags'],
): Promise<Refused | undefined> {
  for (let attempt = 1; ; attempt++) {
    let action = 'ecs:TagResource';
    try {
      if (set.length > 0) await ecs.tagResource(serviceArn, set);
      action = 'ecs:UntagResource';
      if (removed.length > 0) await ecs.untagResource(serviceArn, removed);
      log.info(`${serviceName}: wrote the tags ${[...set.map(({ key }) => key), ...removed].join(', ')}`);
      return undefined;
    } catch (error) {
      const mayHaveEffect = isTransient(error) || isAmbiguous(error);
      if (mayHaveEffect && attempt < ATTEMPTS && !cancelled.aborted) continue;
      const prefix = 'The tags of the service could not be written: ';
      return mayHaveEffect ? unansweredCall(action, error, prefix) : refusedCall(action, error, prefix);
    }
  }
}
