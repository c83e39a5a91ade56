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
  type TaskOrder,
  type Trace,
} from '../src/run/index.ts';
import { reportTask } from './run-task-report.ts';
import { rememberTask } from './run-task-state.ts';

/** The message of a post step if the task did not finish. */
function reasonOf(service: Service | undefined): string {
  const serving = service && previousOf(service)?.taskDefinition;
  const still = serving ? `: ${shortName(serving)} is still active in '${service.serviceName}'` : '';
  return `The task had to finish before the update, so no service was updated${still}.`;
}

/** A task to run before an update. */
export interface TaskBefore {
  /** Whether the task also runs if nothing will be updated. */
  readonly always: boolean;
  readonly order: TaskOrder;
}

/** Runs the task with the service's new revision. If the task fails, the update is refused. */
export function runTaskBefore(
  tools: Omit<RunContext, 'remember'>,
  aws: AwsSettings,
  { always, order }: TaskBefore,
  onStarted: (taskArn: string) => void,
): BeforeUpdate & { isLeft(): boolean } {
  const memory = rememberTask(aws, 'prefixed');
  let left = false;
  return {
    always,
    isLeft: () => left,
    check: (definition, service) => {
      try {
        planTask(order, definition, service);
        return undefined;
      } catch (error) {
        return messageOf(error);
      }
    },
    run: async (taskDefinition, service) => {
      const remember = (trace: Trace) => {
        left = true;
        memory.remember(trace, reasonOf(service));
        for (const arn of trace.taskArns) onStarted(arn);
      };
      try {
        const revision = await findRevision(tools, taskDefinition);
        const result = await runTask({ ...tools, remember }, order, revision, service);
        left &&= tools.cancelled.aborted && (result.verdict === 'cancelled' || result.verdict === 'unknown');
        if (!left) {
          memory.forget();
          reportTask(result, tools.log);
        }
        return isSuccessful(result) ? undefined : `The task before the update: ${result.verdict}. ${result.reason}`;
      } catch (error) {
        return messageOf(error);
      }
    },
  };
}
