import type { Context } from '../context.ts';
import { classifyRefusal } from '../diagnosis/index.ts';
import type { Json } from '../ecs/index.ts';

const ATTEMPTS = 8;

/**
 * Registers `definition`, and retries while ECS rejects concurrent registrations in one family, such as those of a job
 * matrix ("Too many concurrent attempts to create a new revision of the specified family.").
 * @returns the new revision's ARN
 * @throws the SDK's error for RegisterTaskDefinition
 */
export async function registerWithRetry(
  { ecs, clock, cancelled }: Pick<Context, 'ecs' | 'clock' | 'cancelled'>,
  definition: Json,
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ecs.registerTaskDefinition(definition);
    } catch (error) {
      const isConcurrent = classifyRefusal(error) === 'concurrent-registration';
      if (!isConcurrent || attempt >= ATTEMPTS || cancelled.aborted) throw error;
      await clock.sleep(500 * 2 ** Math.min(attempt, 5), cancelled);
    }
  }
}
