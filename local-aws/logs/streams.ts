import { arnOf, type Place } from '../arn.ts';
import { AwsError, type Json } from '../service.ts';

export interface LogEvent {
  /** In ms since the epoch. */
  readonly timestamp: number;
  readonly ingestionTime: number;
  readonly message: string;
  readonly id: string;
}

export interface LogStream {
  readonly name: string;
  readonly arn: string;
  readonly created: number;
  readonly events: LogEvent[];
}

export interface LogGroup {
  readonly name: string;
  readonly arn: string;
  readonly created: number;
  retentionInDays?: number;
  kmsKeyId?: string;
  tags: Record<string, string>;
  readonly streams: Map<string, LogStream>;
}

/** The log groups of the account, and their contents. */
export class LogGroups {
  readonly all = new Map<string, LogGroup>();
  readonly #prefix: string;
  #written = 0;

  constructor(place: Place) {
    this.#prefix = arnOf('logs', place, 'log-group:');
  }

  /** Without the `:*` that policies and DescribeLogGroups append. */
  arn(name: string): string {
    return `${this.#prefix}${name}`;
  }

  create(name: string, now: number): LogGroup {
    const group = { name, arn: this.arn(name), created: now, tags: {}, streams: new Map() };
    this.all.set(name, group);
    return group;
  }

  createStream(group: LogGroup, name: string, now: number): LogStream {
    const stream = { name, arn: `${group.arn}:log-stream:${name}`, created: now, events: [] };
    group.streams.set(name, stream);
    return stream;
  }

  /** Adds events in the order of their timestamps, like CloudWatch Logs. */
  write(stream: LogStream, events: readonly { timestamp: number; message: string }[], now: number): void {
    for (const { timestamp, message } of events) {
      const event = { timestamp, ingestionTime: now, message, id: `${++this.#written}`.padStart(56, '0') };
      const index = stream.events.findLastIndex((other) => other.timestamp <= timestamp);
      stream.events.splice(index + 1, 0, event);
    }
  }
}

/** A group's name in a name or an ARN. */
export function groupName(identifier: string): string {
  return identifier.replace(/^arn:.*:log-group:/, '').replace(/:\*$/, '');
}

/** Throws ResourceNotFoundException. */
export function getGroup(groups: LogGroups, { logGroupName, logGroupIdentifier }: Json): LogGroup {
  const group = groups.all.get(groupName(logGroupName ?? logGroupIdentifier ?? ''));
  if (!group) throw new AwsError('ResourceNotFoundException', 'The specified log group does not exist.');
  return group;
}

/** Throws ResourceNotFoundException. */
export function getStream(group: LogGroup, name: string): LogStream {
  const stream = group.streams.get(name);
  if (!stream) throw new AwsError('ResourceNotFoundException', 'The specified log stream does not exist.');
  return stream;
}
