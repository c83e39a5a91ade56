import type { AwsSettings } from '../src/aws/settings.ts';
import { messageOf } from '../src/error.ts';
import type { Trace } from '../src/run/context.ts';
import { annotate, forgetState, getState, saveState } from './commands.ts';
import { leave } from './last-word.ts';
import type { RunTaskNames } from './run-task-inputs.ts';

/** What a post step must know of a task when the main step was cancelled or killed; nothing secret. */
export interface TaskMemory {
  readonly aws: AwsSettings;
  /** Under which names the inputs are found again. */
  readonly names: RunTaskNames;
  readonly trace: Trace;
  /** What the task's end means, where it was to come before something else. */
  readonly why?: string;
}

const KEY = 'run-task';

/** Keeps a task in the step's state before it is started, without which it is not, and whenever it moves on. */
export function rememberTask(aws: AwsSettings, names: RunTaskNames) {
  let isKept = false;
  return {
    remember: (trace: Trace, why = ''): void => {
      try {
        saveState(KEY, JSON.stringify({ aws, names, trace, why } satisfies TaskMemory));
        isKept = true;
        leave(KEY, true);
      } catch (error) {
        if (!isKept) throw error;
        annotate(
          'warning',
          `${messageOf(error)}; the task goes on, and after a cancel the post step looks for it in ECS.`,
        );
      }
    },
    /** Leaves nothing for a post step to do. */
    forget: (): void => {
      leave(KEY, false);
      if (isKept) forgetState(KEY);
    },
  };
}

/** The task that the main step left; `undefined` when it came to its end. */
export function recallTask(): TaskMemory | undefined {
  const text = getState(KEY);
  return text ? (JSON.parse(text) as TaskMemory) : undefined;
}
