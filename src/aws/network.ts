import { Readable } from 'node:stream';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clients } from './clients.ts';

/*
 * EC2's reads of networks. Its own client, with some 700 operations, would add a quarter to the bundles: these calls are
 * signed, sent and retried by another client of a Query API, with EC2's host, name and version.
 */

const VERSION = '2016-11-15';

interface HttpMessage {
  body?: unknown;
  statusCode?: number;
  headers: Record<string, string>;
}

/** Those of the subnets that exist, in one call. Throws the SDK's error. */
export function findSubnets(clients: Clients, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return find(clients, { action: 'DescribeSubnets', filter: 'subnet-id', element: 'subnetId' }, ids);
}

/** Those of the security groups that exist, in one call. Throws the SDK's error. */
export function findSecurityGroups(clients: Clients, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return find(clients, { action: 'DescribeSecurityGroups', filter: 'group-id', element: 'groupId' }, ids);
}

interface Query {
  readonly action: string;
  /** By a filter, what is missing is left out of the answer; by its ID it would be an error for all of them. */
  readonly filter: string;
  /** The element of the answer that has an ID. */
  readonly element: string;
}

async function find(clients: Clients, query: Query, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = [...new Set(ids)];
  const values = asked.map((id, index) => [`Filter.1.Value.${index + 1}`, id] as const);
  const all = [['Action', query.action], ['Version', VERSION], ['Filter.1.Name', query.filter], ...values] as const;
  const text = await send(await clients.ec2(), new URLSearchParams(Object.fromEntries(all)));
  const named = new Set([...text.matchAll(new RegExp(`<${query.element}>([^<]*)<`, 'g'))].map(([, id = '']) => id));
  return new Set(asked.filter((id) => named.has(id)));
}

/** Sends a Query request of EC2's. @returns the answer's XML */
async function send(client: ElasticLoadBalancingV2Client, body: URLSearchParams): Promise<string> {
  const { DescribeRulesCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const command = new DescribeRulesCommand({});
  let text = '';
  command.middlewareStack.add(
    (next) => (args) => {
      (args.request as HttpMessage).body = body.toString();
      return next(args);
    },
    { step: 'build', name: 'slipwayQuery', priority: 'high' },
  );
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const response = result.response as HttpMessage;
      const chunks: Buffer[] = [];
      for await (const chunk of response.body as AsyncIterable<Buffer>) chunks.push(Buffer.from(chunk));
      text = Buffer.concat(chunks).toString('utf8');
      const isError = (response.statusCode ?? 0) >= 300;
      response.body = Readable.from([Buffer.from(isError ? asError(text) : NOTHING)]);
      return result;
    },
    { step: 'deserialize', name: 'slipwayQueryAnswer', priority: 'low' },
  );
  await client.send(command);
  return text;
}

const NOTHING = '<DescribeRulesResponse><DescribeRulesResult/></DescribeRulesResponse>';

/** EC2 puts its errors into a list, which other Query APIs do not. */
function asError(text: string): string {
  const element = (name: string) => new RegExp(`<${name}>[^<]*</${name}>`).exec(text)?.[0] ?? '';
  return `<ErrorResponse><Error>${element('Code')}${element('Message')}</Error></ErrorResponse>`;
}
