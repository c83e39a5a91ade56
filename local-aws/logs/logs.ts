import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import { acceptEvents, checkLimits } from './limits.ts';
import { readEvents } from './read.ts';
import {
  getGroup,
  getStream,
  groupName,
  type LogEvent,
  type LogGroup,
  type LogGroups,
  type LogStream,
} from './streams.ts';

/** CloudWatch Logs: groups, streams, and the output of tasks. */
export function createLogs(context: RegionContext, groups: LogGroups): Service {
  return {
    prefix: 'logs',
    protocol: 'json',
    target: 'Logs_20140328',
    schemas: () => sdkClient('cloudwatch-logs'),
    operations: withLimits({
      ...groupOperations(context, groups),
      ...streamOperations(context, groups),
      ...readEvents(groups),
    }),
    resources: (_operation, { logGroupName, logGroupIdentifier, resourceArn, logStreamName }) => {
      const name = groupName(logGroupName ?? logGroupIdentifier ?? resourceArn ?? '*');
      return [`${groups.arn(name)}:${logStreamName ? `log-stream:${logStreamName}` : '*'}`];
    },
  };
}

function withLimits(operations: Record<string, Operation>): Record<string, Operation> {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (input, call) => {
        checkLimits(name, input);
        return operation(input, call);
      },
    ]),
  );
}

function groupOperations(context: RegionContext, groups: LogGroups): Record<string, Operation> {
  return {
    CreateLogGroup({ logGroupName, kmsKeyId, tags = {} }) {
      if (!/^[.\-_/#A-Za-z0-9]{1,512}$/.test(logGroupName)) {
        const message = `1 validation error detected: Value '${logGroupName}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+`;
        throw new AwsError('InvalidParameterException', message);
      }
      if (groups.all.has(logGroupName)) {
        throw new AwsError('ResourceAlreadyExistsException', 'The specified log group already exists');
      }
      const group = groups.create(logGroupName, context.clock.now());
      group.tags = tags;
      if (kmsKeyId !== undefined) group.kmsKeyId = kmsKeyId;
      return undefined;
    },
    DescribeLogGroups({ logGroupNamePrefix = '', logGroupNamePattern = '', limit = 50, nextToken }) {
      const all = [...groups.all.values()]
        .filter(({ name }) => name.startsWith(logGroupNamePrefix) && name.includes(logGroupNamePattern))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const { items, next } = page(all, { size: limit, token: nextToken });
      return { logGroups: items.map(describeGroup), ...(next && { nextToken: next }) };
    },
    PutRetentionPolicy(input) {
      getGroup(groups, input).retentionInDays = input.retentionInDays;
      return undefined;
    },
    DeleteRetentionPolicy(input) {
      delete getGroup(groups, input).retentionInDays;
      return undefined;
    },
    TagResource({ resourceArn, tags }) {
      const group = getGroup(groups, { logGroupIdentifier: resourceArn });
      group.tags = { ...group.tags, ...tags };
      return undefined;
    },
    UntagResource({ resourceArn, tagKeys }) {
      const group = getGroup(groups, { logGroupIdentifier: resourceArn });
      group.tags = Object.fromEntries(Object.entries(group.tags).filter(([key]) => !tagKeys.includes(key)));
      return undefined;
    },
    ListTagsForResource: ({ resourceArn }) => ({ tags: getGroup(groups, { logGroupIdentifier: resourceArn }).tags }),
    DeleteLogGroup(input) {
      groups.all.delete(getGroup(groups, input).name);
      return undefined;
    },
  };
}

function streamOperations(context: RegionContext, groups: LogGroups): Record<string, Operation> {
  return {
    CreateLogStream(input) {
      const group = getGroup(groups, input);
      if (group.streams.has(input.logStreamName)) {
        throw new AwsError('ResourceAlreadyExistsException', 'The specified log stream already exists');
      }
      groups.createStream(group, input.logStreamName, context.clock.now());
      return undefined;
    },
    DescribeLogStreams(input) {
      const { logStreamNamePrefix = '', orderBy = 'LogStreamName', descending = false, limit = 50, nextToken } = input;
      const all = [...getGroup(groups, input).streams.values()]
        .filter(({ name }) => name.startsWith(logStreamNamePrefix))
        .sort(orderBy === 'LastEventTime' ? byLastEvent : (a, b) => (a.name < b.name ? -1 : 1));
      const { items, next } = page(descending ? all.reverse() : all, { size: limit, token: nextToken });
      return { logStreams: items.map(describeStream), ...(next && { nextToken: next }) };
    },
    DeleteLogStream(input) {
      const group = getGroup(groups, input);
      group.streams.delete(getStream(group, input.logStreamName).name);
      return undefined;
    },
    PutLogEvents(input) {
      const group = getGroup(groups, input);
      const stream = getStream(group, input.logStreamName);
      const now = context.clock.now();
      const { accepted, ...rejected } = acceptEvents(group, input.logEvents, now);
      groups.write(stream, accepted as LogEvent[], now);
      return { nextSequenceToken: `${stream.events.length}`.padStart(56, '4'), ...rejected };
    },
  };
}

function byLastEvent(a: LogStream, b: LogStream): number {
  return (a.events.at(-1)?.timestamp ?? 0) - (b.events.at(-1)?.timestamp ?? 0);
}

function describeGroup(group: LogGroup): Json {
  return {
    logGroupName: group.name,
    creationTime: group.created,
    ...(group.retentionInDays !== undefined && { retentionInDays: group.retentionInDays }),
    ...(group.kmsKeyId !== undefined && { kmsKeyId: group.kmsKeyId }),
    metricFilterCount: 0,
    arn: `${group.arn}:*`,
    logGroupArn: group.arn,
    storedBytes: 0,
    logGroupClass: 'STANDARD',
  };
}

function describeStream({ name, arn, created, events }: LogStream): Json {
  const first = events[0];
  const last = events.at(-1);
  return {
    logStreamName: name,
    creationTime: created,
    ...(first &&
      last && {
        firstEventTimestamp: first.timestamp,
        lastEventTimestamp: last.timestamp,
        lastIngestionTime: last.ingestionTime,
      }),
    uploadSequenceToken: `${events.length}`.padStart(56, '4'),
    arn,
    storedBytes: 0,
  };
}
