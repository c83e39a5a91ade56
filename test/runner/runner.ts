import type { ActionRun, JobOptions, StepOptions } from './job.ts';
import { Job } from './job.ts';

export type { ActionRun, Aws, JobOptions, PhaseRun, StepOptions } from './job.ts';
export { Job } from './job.ts';
export type { Annotation, LogLine } from './log.ts';

/**
 * Runs one action in its own job, as the GitHub runner runs it: `pre`, `main`, then `post`, also after a failure or a
 * cancellation. `action` is a folder of actions/ or the absolute path of a folder with an action.yml.
 * @throws if a result, or a file left on the disk, contains a secret that the test runner issued
 */
export async function runAction(action: string, options: StepOptions & JobOptions = {}): Promise<ActionRun> {
  const job = new Job(options);
  try {
    return await job.step(action, options);
  } finally {
    await job.end();
  }
}
