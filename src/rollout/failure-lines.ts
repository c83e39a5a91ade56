import type { OwnDeployment } from '../controller/index.ts';
import { diagnose, type Failure, withLogs } from '../diagnosis/index.ts';
import type { Task } from '../ecs/index.ts';
import type { Progress } from './progress.ts';
import type { RolloutContext } from './state.ts';

/** The maximum number of polls at which a log is read: CloudWatch shows a line a few seconds after it was written. */
const LOG_POLLS = 3;

/** Describes a revision. */
type DescribeTaskDefinition = RolloutContext['ecs']['describeTaskDefinition'];

interface Due {
  readonly own: OwnDeployment;
  failure: Failure;
  polls: number;
  isReading: boolean;
}

/**
 * Logs failed tasks as soon as they are read: for each cause, the first failed task, and later that several tasks
 * failed, with the last log line of one of them. Logs are read in parallel with the polls and do not delay any
 * decision.
 */
export class FailureLines {
  readonly #context: RolloutContext;
  readonly #progress: Progress;
  readonly #describe: DescribeTaskDefinition | undefined;
  /** The number of tasks in the newest line of each cause. */
  readonly #logged = new Map<string, number>();
  readonly #due = new Map<string, Due>();
  #isOver = false;

  /** @param describe describes a revision, which is needed to read its logs; if missing, no logs are read */
  constructor(context: RolloutContext, progress: Progress, describe: DescribeTaskDefinition | undefined) {
    this.#context = context;
    this.#progress = progress;
    this.#describe = describe;
  }

  /** @param tasks the known stopped tasks */
  log(own: OwnDeployment, tasks: readonly Task[]): void {
    const failures = diagnose(tasks, own.id);
    this.#progress.countFailures(failures.reduce((sum, { count }) => sum + count, 0));
    for (const failure of failures) {
      const { id } = failure.cause;
      const logged = this.#logged.get(id) ?? 0;
      if (logged >= 2 || failure.count <= logged) continue;
      const due = this.#due.get(id) ?? { own, failure, polls: 0, isReading: false };
      due.failure = failure;
      this.#due.set(id, due);
    }
  }

  /** Logs the lines that are due, once their logs were read or after enough attempts. */
  poll(): void {
    for (const [id, due] of this.#due) {
      if (due.isReading) continue;
      due.polls++;
      if (this.#describe) void this.#read(id, due, this.#describe);
      else this.#logLine(id, due.failure);
    }
  }

  /** After the end of a rollout, no lines are logged, because its result is more informative. */
  end(): void {
    this.#isOver = true;
    this.#due.clear();
  }

  async #read(id: string, due: Due, describe: DescribeTaskDefinition): Promise<void> {
    due.isReading = true;
    const { failure, own } = due;
    let read = failure;
    try {
      const { taskDefinition } = await describe(own.taskDefinition);
      [read = failure] = await withLogs(this.#context.clients, [failure], taskDefinition, 1);
    } catch {
      // Logs that cannot be read are omitted: the report at the end of the step explains why.
    }
    due.isReading = false;
    const line = lastLineOf(read);
    if (line || failure.containers.length === 0 || due.polls >= LOG_POLLS)
      this.#logLine(id, { ...due.failure, text: read.text }, line);
  }

  #logLine(id: string, { count, text }: Failure, line = ''): void {
    if (this.#isOver) return;
    this.#due.delete(id);
    this.#logged.set(id, count);
    const tasks = count === 1 ? '1 task' : `${count} tasks`;
    this.#progress.logFailure(`${tasks} failed: ${text}${line}`, this.#context.clock.now());
  }
}

function lastLineOf({ containers }: Failure): string {
  const logged = containers.find(({ log }) => log && log.length > 0);
  return logged ? `; last log line of '${logged.name}': ${logged.log?.at(-1)}` : '';
}
