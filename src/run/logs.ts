import {
  describeFailure,
  explainNoLines,
  failureKind,
  type LogStream,
  type MissingLog,
  missingLog,
} from '../aws/index.ts';
import { streamOf } from '../diagnosis/index.ts';
import { containersOf, type Json } from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import { cleanLines } from '../text.ts';
import type { RunContext } from './context.ts';

/** A container's output in a report. */
export interface ContainerLog {
  readonly container: string;
  /** The last lines of the log. */
  readonly lines: readonly string[];
  /** Why there are no lines. */
  readonly missing?: string;
}

interface Reader {
  readonly container: string;
  readonly stream: LogStream;
  token: string | undefined;
  /** The number of lines received so far, and the number of lines printed. */
  count: number;
  printed: number;
  /** The resource that was missing at the last read. */
  missing?: MissingLog | undefined;
  readonly lines: string[];
}

interface Line {
  readonly container: string;
  readonly at: number;
  readonly text: string;
}

const FIRST_PAUSE_MS = 8_000;
const MAX_PAUSE_MS = 60_000;

/** Prints the log lines of a task's containers as they arrive, each line once, in order of time. */
export class TaskLogs {
  readonly #context: RunContext;
  readonly #most: number;
  readonly #named: boolean;
  readonly #readers: Reader[] = [];
  readonly #missing = new Map<string, string>();
  readonly #skip: Map<string, number>;
  #pause = 0;
  #pausedUntil = 0;
  #caughtUp = false;
  #toldUnreadable = false;
  #closed = false;

  /**
   * @param most the maximum number of lines kept for each container; if it is 0, no logs are read
   * @param printed the number of lines of each container that another process printed
   */
  constructor(context: RunContext, definition: Json, taskArn: string, most: number, printed: Json = {}) {
    this.#context = context;
    this.#most = most;
    this.#skip = new Map(Object.entries(printed) as [string, number][]);
    const containers = containersOf(definition);
    this.#named = containers.length > 1;
    if (most === 0) return;
    for (const { name = '' } of containers) {
      const stream = streamOf(definition, name, taskArn);
      if (typeof stream === 'string') this.#missing.set(name, stream);
      else this.#readers.push({ container: name, stream, token: undefined, count: 0, printed: 0, lines: [] });
    }
  }

  /** Logs which containers' logs cannot be shown. */
  createGithubDeployment(): void {
    for (const [name, reason] of this.#missing)
      this.#context.log.info(`no log is available for container '${name}': ${reason}`);
  }

  /** Whether there is anything to read. */
  get readable(): boolean {
    return this.#readers.length > 0;
  }

  /** Whether the last read reached the end of every log. */
  get caughtUp(): boolean {
    return this.#caughtUp;
  }

  /** How long reads are still paused after one was throttled. */
  get pausedMs(): number {
    return Math.max(0, this.#pausedUntil - this.#context.clock.now());
  }

  /**
   * Stops printing.
   * @returns the number of lines printed for each container, so that another process can continue from there
   */
  close(): Record<string, number> {
    this.#closed = true;
    return Object.fromEntries(this.#readers.map(({ container, printed }) => [container, printed]));
  }

  /** Prints the new lines. A throttled read pauses the reads of all logs. @returns the number of new lines */
  async read(): Promise<number> {
    this.#caughtUp = this.pausedMs === 0;
    if (!this.#caughtUp) return 0;
    const lines: Line[] = [];
    for (const reader of [...this.#readers]) {
      try {
        await this.#readOne(reader, lines);
      } catch (error) {
        if (this.#fails(reader, error)) break;
      }
    }
    if (this.pausedMs === 0) this.#pause = 0;
    if (this.#closed) return 0;
    for (const reader of this.#readers) reader.printed = reader.count;
    for (const { container, text } of lines.toSorted((a, b) => a.at - b.at)) {
      this.#context.log.info(this.#named ? `${container} | ${text}` : `| ${text}`);
    }
    return lines.length;
  }

  /** The last lines of each log, for a report. */
  tails(): ContainerLog[] {
    const read = this.#readers.map(({ container, lines, stream, missing }) =>
      lines.length > 0 ? { container, lines } : { container, lines, missing: explainNoLines(stream, missing, true) },
    );
    return [...read, ...[...this.#missing].map(([container, missing]) => ({ container, lines: [], missing }))];
  }

  async #readOne(reader: Reader, lines: Line[]): Promise<void> {
    const { GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
    const logs = await this.#context.clients.logs(reader.stream.region);
    for (;;) {
      const { events = [], nextForwardToken } = await logs.send(
        new GetLogEventsCommand({
          logGroupName: reader.stream.group,
          logStreamName: reader.stream.stream,
          startFromHead: true,
          ...(reader.token && { nextToken: reader.token }),
        }),
      );
      for (const { message = '', timestamp = 0 } of events) {
        for (const text of cleanLines(message)) this.#take(reader, text, timestamp, lines);
      }
      reader.missing = undefined;
      // At the end of a stream, CloudWatch Logs returns the same token.
      if (!nextForwardToken || nextForwardToken === reader.token) return;
      reader.token = nextForwardToken;
    }
  }

  #take(reader: Reader, text: string, at: number, lines: Line[]): void {
    reader.count++;
    reader.lines.push(text);
    if (reader.lines.length > this.#most) reader.lines.shift();
    if (reader.count > (this.#skip.get(reader.container) ?? 0)) lines.push({ container: reader.container, at, text });
  }

  /** Handles a failed read. @returns whether the reads of the other logs must wait, too */
  #fails(reader: Reader, error: unknown): boolean {
    const { clock, log } = this.#context;
    // The stream does not exist before the first line.
    reader.missing = missingLog(error);
    if (reader.missing) return false;
    switch (failureKind(error)) {
      case 'throttled':
        this.#caughtUp = false;
        this.#pause = Math.min(Math.max(FIRST_PAUSE_MS, this.#pause * 2), MAX_PAUSE_MS);
        this.#pausedUntil = clock.now() + this.#pause;
        return true;
      case 'server':
      case 'network':
        this.#caughtUp = false;
        log.debug(`the log of container '${reader.container}' could not be read: ${messageOf(error)}`);
        return false;
      default: {
        this.#readers.splice(this.#readers.indexOf(reader), 1);
        const reason = describeFailure('logs:GetLogEvents', error);
        if (!this.#toldUnreadable) log.notice(`The task's log cannot be shown: ${reason}`);
        this.#toldUnreadable = true;
        this.#missing.set(reader.container, reason);
        return false;
      }
    }
  }
}
