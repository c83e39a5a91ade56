import type { AwsSettings } from '../src/aws/index.ts';
import { messageOf } from '../src/error.ts';
import type { SavedRun } from '../src/run/index.ts';
import { markUnfinished } from './cancellation.ts';
import { annotate, forgetState, getState, saveState } from './commands.ts';
import type { RunTaskNames } from './run-task-names.ts';

/** The state of a task that a post step needs after a cancelled or killed main step. Contains no secrets. */
export interface SavedTask {
  readonly aws: AwsSettings;
  /** The naming of the inputs. */
  readonly names: RunTaskNames;
  readonly savedRun: SavedRun;
  /** The consequences if the task did not finish, for steps that depend on it. */
  readonly reason?: string;
}

const KEY = 'run-task';

/**
 * Saves a task in the step's state before it is started, and after each change. A task is not started unless its state
 * was saved.
 */
export function saveTask(aws: AwsSettings, names: RunTaskNames) {
  let isKept = false;
  return {
    remember: (savedRun: SavedRun, reason = ''): void => {
      try {
        saveState(KEY, JSON.stringify({ aws, names, savedRun, reason } satisfies SavedTask));
        isKept = true;
        markUnfinished(KEY, true);
      } catch (error) {
        if (!isKept) throw error;
        annotate('warning', `${messageOf(error)}; if the job is cancelled, the post step looks up the task in ECS.`);
      }
    },
    /** Clears the state for the post step. */
    forget: (): void => {
      markUnfinished(KEY, false);
      if (isKept) forgetState(KEY);
    },
  };
}

/** The task that the main step left running; `undefined` if the step finished. */
export function readSavedTask(): SavedTask | undefined {
  const text = getState(KEY);
  return text ? (JSON.parse(text) as SavedTask) : undefined;
}
