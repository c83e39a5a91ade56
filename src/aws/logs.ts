import { messageOf } from '../error.ts';
import { cleanLines } from '../text.ts';
import type { Clients } from './clients.ts';

/** The destination of a container's log, from the task definition's awslogs options. */
export interface LogStream {
  readonly group: string;
  readonly stream: string;
  /** A Region other than the step's, if the options name one. */
  readonly region?: string;
}

/** The resource that is missing: awslogs creates the stream when a container starts, but not the group. */
export type MissingLog = 'group' | 'stream';

/** The maximum number of pages to read. A page may be empty although the page with earlier events is not. */
const MAX_PAGES = 5;

/**
 * The last `most` lines of a stream, oldest first and sanitized, or the resource that is missing.
 * @throws the SDK's error if access to the logs is denied
 */
export async function tailOf(
  clients: Clients,
  { group, stream, region }: LogStream,
  most: number,
): Promise<string[] | MissingLog> {
  const { GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const logs = await clients.logs(region);
  const names = { logGroupName: group, logStreamName: stream };
  let nextToken: string | undefined;
  try {
    for (let page = 1; ; page++) {
      const { events = [], nextBackwardToken } = await logs.send(
        new GetLogEventsCommand({ ...names, limit: most, startFromHead: false, ...(nextToken && { nextToken }) }),
      );
      const atStart = !nextBackwardToken || nextBackwardToken === nextToken;
      if (events.length > 0 || atStart || page === MAX_PAGES) {
        return events.flatMap(({ message = '' }) => cleanLines(message)).slice(-most);
      }
      nextToken = nextBackwardToken;
    }
  } catch (error) {
    const missing = missingLog(error);
    if (missing) return missing;
    throw error;
  }
}

/** The resource that CloudWatch Logs reports as missing. */
export function missingLog(error: unknown): MissingLog | undefined {
  if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') return undefined;
  return /log group/i.test(messageOf(error)) ? 'group' : 'stream';
}

/** Why there are no lines, as the end of "no log: …". `ran`: whether the container is known to have run. */
export function explainNoLines({ group, stream, region }: LogStream, missing: MissingLog | undefined, ran: boolean) {
  switch (missing) {
    case 'group':
      return `its log group '${group}' does not exist${region ? ` in ${region}` : ''}`;
    case 'stream':
      return `its log stream '${stream}' does not exist: ${ran ? 'none of its lines were delivered' : 'it never started'}`;
    default:
      return 'its log stream is empty: it printed nothing';
  }
}
