import { messageOf } from '../error.ts';
import { cleanLines } from '../text.ts';
import type { Clients } from './clients.ts';

/** Where a container's lines go, by the task definition's awslogs options. */
export interface LogStream {
  readonly group: string;
  readonly stream: string;
  /** Another region than the step's, where the options name one. */
  readonly region?: string;
}

/** What is not there to be read: awslogs makes the stream when a container starts, and nobody makes the group. */
export type MissingLog = 'group' | 'stream';

/** A page may be empty though an earlier one is not. */
const MOST_PAGES = 5;

/**
 * The last `most` lines of a stream, oldest first, as a person reads them; or what is missing.
 * @throws the SDK's error, when the logs may not be read
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
      if (events.length > 0 || atStart || page === MOST_PAGES) {
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

/** What an error of CloudWatch Logs says is not there. */
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
      return `its log stream '${stream}' is not there: ${ran ? 'none of its lines was delivered' : 'it never started'}`;
    default:
      return 'its log stream is empty: it printed nothing';
  }
}
