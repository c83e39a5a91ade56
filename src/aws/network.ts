import { Readable } from 'node:stream';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clients } from './clients.ts';

/*
 * Reads networks from EC2. The SDK's EC2 client has some 700 operations and would enlarge the bundles by a quarter.
 * These calls are therefore signed, sent and retried by the client of another Query API, with EC2's host, name and
 * version.
 */

const VERSION = '2016-11-15';

interface HttpMessage {
  body?: unknown;
  statusCode?: number;
  headers: Record<string, string>;
}

/** Returns the subnets in `ids` that exist, with one call. @throws the SDK's error */
export function findSubnets(clients: Clients, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return find(clients, { action: 'DescribeSubnets', filter: 'subnet-id', element: 'subnetId' }, ids);
}

/** Returns the security groups in `ids` that exist, with one call. @throws the SDK's error */
export function findSecurityGroups(clients: Clients, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return find(clients, { action: 'DescribeSecurityGroups', filter: 'group-id', element: 'groupId' }, ids);
}

interface Query {
  readonly action: string;
  /**
   * The filter that selects the resources. A filter omits missing resources; a request by ID fails if one is missing.
   */
  readonly filter: string;
  /** The element of the response that contains an ID. */
  readonly element: string;
}

async function find(clients: Clients, query: Query, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const unique = [...new Set(ids)];
  const values = unique.map((id, index) => [`Filter.1.Value.${index + 1}`, id] as const);
  const all = [['Action', query.action], ['Version', VERSION], ['Filter.1.Name', query.filter], ...values] as const;
  const text = await send(await clients.ec2(), new URLSearchParams(Object.fromEntries(all)));
  const named = new Set([...text.matchAll(new RegExp(`<${query.element}>([^<]*)<`, 'g'))].map(([, id = '']) => id));
  return new Set(unique.filter((id) => named.has(id)));
}

/** Sends a Query request to EC2. @returns the XML of the response */
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
    { step: 'deserialize', name: 'slipwayQueryResponse', priority: 'low' },
  );
  await client.send(command);
  return text;
}

const NOTHING = '<DescribeRulesResponse><DescribeRulesResult/></DescribeRulesResponse>';

/** Unlike other Query APIs, EC2 returns errors in a list. */
function asError(text: string): string {
  const element = (name: string) => new RegExp(`<${name}>[^<]*</${name}>`).exec(text)?.[0] ?? '';
  return `<ErrorResponse><Error>${element('Code')}${element('Message')}</Error></ErrorResponse>`;
}
