import { page } from '../page.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import { getGroup, getStream, type LogEvent, type LogGroups } from './streams.ts';

/** The operations that read events. */
export function readEvents(groups: LogGroups): Record<string, Operation> {
  return {
    GetLogEvents(input) {
      const { limit = 10_000, nextToken, startFromHead = false } = input;
      const { events } = getStream(getGroup(groups, input), input.logStreamName);
      const within = events.filter(inWindow(input));
      const [start, end] = window(within.length, limit, nextToken, startFromHead);
      return {
        events: within
          .slice(start, end)
          .map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
        nextForwardToken: token('f', end),
        nextBackwardToken: token('b', start),
      };
    },
    FilterLogEvents(input) {
      const { logStreamNames, logStreamNamePrefix = '', filterPattern = '', limit = 10_000, nextToken } = input;
      const streams = [...getGroup(groups, input).streams.values()].filter(
        ({ name }) => (logStreamNames ? logStreamNames.includes(name) : true) && name.startsWith(logStreamNamePrefix),
      );
      const all = streams
        .flatMap(({ name, events }) => events.map((event) => ({ name, event })))
        .filter(({ event }) => inWindow(input)(event) && matchesPattern(filterPattern, event.message))
        .sort((a, b) => a.event.timestamp - b.event.timestamp || (a.event.id < b.event.id ? -1 : 1));
      const { items, next } = page(all, { size: limit, token: nextToken });
      const events = items.map(({ name, event: { timestamp, message, ingestionTime, id } }) => ({
        logStreamName: name,
        timestamp,
        message,
        ingestionTime,
        eventId: id,
      }));
      return { events, searchedLogStreams: [], ...(next && { nextToken: next }) };
    },
  };
}

/** `startTime` is inclusive, `endTime` is exclusive. */
function inWindow({ startTime = 0, endTime = Number.POSITIVE_INFINITY }: Json): (event: LogEvent) => boolean {
  return ({ timestamp }) => timestamp >= startTime && timestamp < endTime;
}

/** The events of a page: the newest ones unless the request starts from the head, or those after a token. */
function window(length: number, limit: number, nextToken: string | undefined, fromHead: boolean): [number, number] {
  if (nextToken === undefined) return fromHead ? [0, Math.min(limit, length)] : [Math.max(0, length - limit), length];
  const [, direction, place] = /^([fb])\/(\d+)$/.exec(nextToken) ?? [];
  if (!direction) throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.');
  const at = Math.min(Number(place), length);
  return direction === 'f' ? [at, Math.min(at + limit, length)] : [Math.max(0, at - limit), at];
}

function token(direction: 'f' | 'b', place: number): string {
  return `${direction}/${`${place}`.padStart(56, '0')}`;
}

/**
 * CloudWatch's patterns of terms: every `term` must occur, at least one `?term` must occur, and no `-term` may occur;
 * quotes keep spaces. Patterns for JSON and columns are refused.
 */
function matchesPattern(pattern: string, message: string): boolean {
  if (/^\s*[{[%]/.test(pattern)) {
    const text = `Invalid filter pattern: the local AWS supports only patterns of terms, not '${pattern}'`;
    throw new AwsError('InvalidParameterException', text);
  }
  const terms = [...pattern.matchAll(/([?-]?)(?:"([^"]*)"|(\S+))/g)].map(([, sign, quoted, plain]) => ({
    sign,
    occurs: message.includes(quoted ?? plain ?? ''),
  }));
  const optional = terms.filter(({ sign }) => sign === '?');
  return (
    terms.every(({ sign, occurs }) => (sign === '-' ? !occurs : sign === '?' || occurs)) &&
    (optional.length === 0 || optional.some(({ occurs }) => occurs))
  );
}
