import type { Clients } from './clients.ts';

/** Where a container's lines go, by the task definition's awslogs options. */
export interface LogStream {
  readonly group: string;
  readonly stream: string;
  /** Another region than the step's, where the options name one. */
  readonly region?: string;
}

/**
 * The last `most` lines of a stream, oldest first; none where the stream does not exist yet.
 * @throws the SDK's error, when the logs may not be read
 */
export async function tailOf(clients: Clients, { group, stream, region }: LogStream, most: number): Promise<string[]> {
  const { GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const logs = await clients.logs(region);
  try {
    const { events } = await logs.send(
      new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, limit: most, startFromHead: false }),
    );
    return (events ?? []).flatMap(({ message }) => (message ?? '').replace(/\n$/, '').split('\n')).slice(-most);
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return [];
    throw error;
  }
}
