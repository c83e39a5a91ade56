import { AwsError, type Json } from '../service.ts';
import type { LogGroup } from './streams.ts';

const DAY_MS = 24 * 3600 * 1000;

/** The API reference of PutLogEvents: the limits of a batch, and when its events are too old or too new. */
const BATCH = { events: 10_000, bytes: 1_048_576, bytesForEach: 26, spanMs: DAY_MS };
const TOO_NEW_MS = 2 * 3600 * 1000;
const TOO_OLD_MS = 14 * DAY_MS;

interface Rule {
  /** The operations to which the rule applies. */
  readonly operations: readonly string[];
  readonly source: string;
  /** The message if an input is refused; otherwise undefined. */
  violation(input: Json): string | undefined;
}

const RETENTIONS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const constraint = (value: unknown, member: string, text: string) =>
  `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${text}`;

function atMost(operations: readonly string[], most: number): Rule {
  return {
    operations,
    source: "the service model's range of limit",
    violation({ limit }) {
      if (limit === undefined) return undefined;
      if (limit > most) return constraint(limit, 'limit', `have value less than or equal to ${most}`);
      return limit < 1 ? constraint(limit, 'limit', 'have value greater than or equal to 1') : undefined;
    },
  };
}

const IDENTIFIED = ['DescribeLogStreams', 'GetLogEvents', 'FilterLogEvents'];

/** What CloudWatch Logs refuses with InvalidParameterException: the first violated rule of an operation. */
const RULES: readonly Rule[] = [
  atMost(['GetLogEvents', 'FilterLogEvents'], 10_000),
  atMost(['DescribeLogGroups', 'DescribeLogStreams'], 50),
  {
    operations: IDENTIFIED,
    source: "the service model's pattern; the text is verified on AWS by moto's tests",
    violation: ({ logGroupIdentifier }) =>
      logGroupIdentifier === undefined || /^[\w#+=/:,.@-]*$/.test(logGroupIdentifier)
        ? undefined
        : "1 validation error detected: Value at 'logGroupIdentifier' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w#+=/:,.@-]*",
  },
  {
    operations: ['DescribeLogStreams'],
    source: "the service model's enum",
    violation: ({ orderBy = 'LogStreamName' }) =>
      ['LogStreamName', 'LastEventTime'].includes(orderBy)
        ? undefined
        : constraint(orderBy, 'orderBy', 'satisfy enum value set: [LogStreamName, LastEventTime]'),
  },
  {
    operations: ['DescribeLogStreams'],
    source: 'the API reference of DescribeLogStreams, orderBy; text by moto',
    violation: ({ orderBy, logStreamNamePrefix }) =>
      orderBy === 'LastEventTime' && logStreamNamePrefix
        ? 'Cannot order by LastEventTime with a logStreamNamePrefix.'
        : undefined,
  },
  {
    operations: ['CreateLogStream', 'DeleteLogStream', 'PutLogEvents', 'GetLogEvents'],
    source: "the service model's pattern of LogStreamName",
    violation: ({ logStreamName = '' }) =>
      /^[^:*]*$/.test(logStreamName)
        ? undefined
        : constraint(logStreamName, 'logStreamName', 'satisfy regular expression pattern: [^:*]*'),
  },
  {
    operations: ['FilterLogEvents'],
    source: 'the API reference of FilterLogEvents, logStreamNamePrefix: with both, an InvalidParameterException',
    violation: ({ logStreamNames, logStreamNamePrefix }) =>
      logStreamNames && logStreamNamePrefix
        ? 'logStreamNames and logStreamNamePrefix cannot be specified together.'
        : undefined,
  },
  {
    operations: ['PutRetentionPolicy'],
    source: 'the API reference of PutRetentionPolicy, retentionInDays',
    violation: ({ retentionInDays }) =>
      RETENTIONS.includes(retentionInDays)
        ? undefined
        : constraint(retentionInDays, 'retentionInDays', `satisfy enum value set: [${RETENTIONS.join(', ')}]`),
  },
  {
    operations: ['PutLogEvents'],
    source: "the service model's size of logEvents",
    violation({ logEvents }) {
      const most = `have length less than or equal to ${BATCH.events}`;
      if (logEvents.length > BATCH.events) return constraint('[...]', 'logEvents', most);
      return logEvents.length === 0
        ? constraint('[]', 'logEvents', 'have length greater than or equal to 1')
        : undefined;
    },
  },
  {
    operations: ['PutLogEvents'],
    source: "the service model's length of message",
    violation({ logEvents }) {
      const empty = logEvents.findIndex(({ message }: Json) => message === '');
      const member = `logEvents.${empty + 1}.member.message`;
      return empty < 0 ? undefined : constraint('', member, 'have length greater than or equal to 1');
    },
  },
  {
    operations: ['PutLogEvents'],
    source: 'the API reference of PutLogEvents: the maximum batch size, messages in UTF-8 with 26 bytes for each',
    violation({ logEvents }) {
      const size = logEvents.reduce(
        (sum: number, { message }: Json) => sum + Buffer.byteLength(message) + BATCH.bytesForEach,
        0,
      );
      return size > BATCH.bytes ? `Upload too large: ${size} bytes exceeds limit of ${BATCH.bytes}` : undefined;
    },
  },
  {
    operations: ['PutLogEvents'],
    source: 'the API reference of PutLogEvents; text by moto',
    violation: ({ logEvents }) =>
      logEvents.some(({ timestamp }: Json, index: number) => timestamp < (logEvents[index - 1]?.timestamp ?? 0))
        ? 'Log events in a single PutLogEvents request must be in chronological order.'
        : undefined,
  },
];

/** Throws InvalidParameterException for an input that the operation refuses for every group. */
export function checkLimits(operation: string, input: Json): void {
  for (const { operations, violation } of RULES) {
    const message = operations.includes(operation) ? violation(input) : undefined;
    if (message !== undefined) throw new AwsError('InvalidParameterException', message);
  }
}

/** The events that are kept, and those that are rejected: indexes as in RejectedLogEventsInfo, with exclusive ends. */
export function acceptEvents(group: LogGroup, events: readonly Json[], now: number) {
  const firstAfter = (limit: number) => {
    const index = events.findIndex(({ timestamp }) => timestamp > limit);
    return index < 0 ? events.length : index;
  };
  const { retentionInDays } = group;
  const expired = retentionInDays === undefined ? 0 : firstAfter(now - retentionInDays * DAY_MS);
  const tooOld = firstAfter(now - TOO_OLD_MS);
  const tooNew = firstAfter(now + TOO_NEW_MS);
  const accepted = events.slice(Math.max(expired, tooOld), tooNew);
  const [first, last] = [accepted[0], accepted.at(-1)];
  if (first && last && last.timestamp - first.timestamp > BATCH.spanMs) {
    const message = 'The batch of log events in a single PutLogEvents request cannot span more than 24 hours.';
    throw new AwsError('InvalidParameterException', message);
  }
  const rejected = {
    ...(tooNew < events.length && { tooNewLogEventStartIndex: tooNew }),
    ...(tooOld > 0 && { tooOldLogEventEndIndex: tooOld }),
    ...(expired > tooOld && { expiredLogEventEndIndex: expired }),
  };
  return { accepted, ...(Object.keys(rejected).length > 0 && { rejectedLogEventsInfo: rejected }) };
}
