import type { AwsSettings } from '../src/aws/index.ts';
import type { BeforeUpdate } from '../src/deploy/index.ts';
import { type Service, shortName } from '../src/ecs/index.ts';
import { messageOf } from '../src/error.ts';
import { previousOf } from '../src/history/index.ts';
import {
  findRevision,
  isSuccessful,
  planTask,
  type RunContext,
  runTask,
  type SavedRun,
  type TaskRequest,
} from '../src/run/index.ts';
import { reportTask } from './run-task-report.ts';
import { saveTask } from './run-task-state.ts';

/** The message of a post step if the task did not finish. */
function reasonOf(service: Service | undefined): string {
  const serving = service && previousOf(service)?.taskDefinition;
  const still = serving ? `: ${shortName(serving)} is still active in '${service.serviceName}'` : '';
  return `Services are updated only after the task has succeeded, so no service was updated${still}.`;
}

/** A task to run before an update. */
export interface TaskBefore {
  /** Whether the task also runs if nothing will be updated. */
  readonly always: boolean;
  readonly request: TaskRequest;
}

/** Runs the task with the service's new revision. If the task fails, the update is refused. */
export function runTaskBefore(
  context: Omit<RunContext, 'remember'>,
  aws: AwsSettings,
  { always, request }: TaskBefore,
  onStarted: (taskArn: string) => void,
): BeforeUpdate & { hasUnfinished(): boolean } {
  const memory = saveTask(aws, 'prefixed');
  let isUnfinished = false;
  return {
    always,
    hasUnfinished: () => isUnfinished,
    check: (definition, service) => {
      try {
        planTask(request, definition, service);
        return undefined;
      } catch (error) {
        return messageOf(error);
      }
    },
    run: async (taskDefinition, service) => {
      const remember = (savedRun: SavedRun) => {
        isUnfinished = true;
        memory.remember(savedRun, reasonOf(service));
        for (const arn of savedRun.taskArns) onStarted(arn);
      };
      try {
        const revision = await findRevision(context, taskDefinition);
        const result = await runTask({ ...context, remember }, request, revision, service);
        isUnfinished &&= context.cancelled.aborted && (result.verdict === 'cancelled' || result.verdict === 'unknown');
        if (!isUnfinished) {
          memory.forget();
          reportTask(result, context.log);
        }
        return isSuccessful(result) ? undefined : `The task before the update: ${result.verdict}. ${result.reason}`;
      } catch (error) {
        return messageOf(error);
      }
    },
  };
}
