import { GetAuthorizationTokenCommand, type GetAuthorizationTokenCommandOutput } from '@aws-sdk/client-ecr';
import { type Clients, failureKind } from '../aws/index.ts';
import type { Pause } from '../docker/index.ts';
import { UserError } from '../error.ts';
import { parseRegistryHost } from '../image/index.ts';
import { explainCall } from './failure.ts';
import type { PrivateRef } from './registry.ts';

/** Credentials for a registry, which are valid for twelve hours. */
export interface Authorization {
  /** The registry's URL, such as `https://123456789012.dkr.ecr.eu-central-1.amazonaws.com`. */
  readonly endpoint: string;
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/** Options for requesting a token. */
export interface TokenOptions {
  /** Receives each password before anything else does. */
  readonly mask: (password: string) => void;
  /**
   * Waits before a throttled call is retried, in addition to the client's own retries. Omit it to disable these
   * retries.
   */
  readonly pause?: Pause;
}

/** Jobs that start at the same time share ECR's request rate for tokens. */
const PAUSES_MS = [2_000, 5_000, 10_000, 20_000];

/**
 * Requests tokens from ECR for the caller's registry, or one per account.
 * @param mask receives each password before anything else does
 * @throws {UserError}
 */
export async function authorize(
  clients: Clients,
  accounts: readonly string[],
  mask: (password: string) => void,
): Promise<Authorization[]> {
  const refs: PrivateRef[] = accounts.map((account) => ({ type: 'private', account }));
  const own: PrivateRef = { type: 'private' };
  const found = await privateTokens(clients, clients.settings.region, refs.length > 0 ? refs : [own], { mask });
  return found.map(([, authorization]) => authorization);
}

/** Requests a token for each of these registries of one Region in one call. */
export async function privateTokens(
  clients: Clients,
  region: string,
  refs: readonly PrivateRef[],
  options: TokenOptions,
): Promise<[PrivateRef, Authorization][]> {
  const named = refs.filter(({ account }) => account !== undefined);
  const accounts = [...new Set(named.map(({ account }) => account ?? ''))];
  const ask = async (registryIds: string[]): Promise<Authorization[]> => {
    const ecr = await clients.ecr(region);
    const response = await withRetry<GetAuthorizationTokenCommandOutput>(
      () => ecr.send(new GetAuthorizationTokenCommand(registryIds.length > 0 ? { registryIds } : {})),
      'ecr:GetAuthorizationToken',
      options,
    );
    const all = (response.authorizationData ?? []).flatMap(({ authorizationToken, proxyEndpoint }) =>
      toAuthorization(authorizationToken, proxyEndpoint, options.mask),
    );
    if (all.length === 0) throw withoutToken('ecr:GetAuthorizationToken');
    return all;
  };
  const ofAccounts = accounts.length > 0 ? await ask(accounts) : [];
  const byAccount = new Map(
    ofAccounts.map((each, index) => [parseRegistryHost(each.host)?.account ?? accounts[index], each]),
  );
  const [own] = named.length < refs.length ? await ask([]) : [];
  return refs.map((ref) => {
    const given = ref.account === undefined ? own : byAccount.get(ref.account);
    if (!given) throw withoutToken('ecr:GetAuthorizationToken', ref.account);
    return [ref, ref.host ? at(given, ref.host) : given];
  });
}

/** Sends a call, and retries it while it is throttled. */
export async function withRetry<T>(send: () => Promise<T>, action: string, { pause }: TokenOptions): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const wait = failureKind(error) === 'throttled' ? PAUSES_MS[attempt] : undefined;
      if (wait === undefined || !pause) throw new UserError(explainCall(action, error), { cause: error });
      await pause(wait);
    }
  }
}

/** The error for a response of ECR that contains no token. */
export function withoutToken(action: string, account = ''): UserError {
  const whose = account && ` of the registry ${account}`;
  return new UserError(`The response from ECR to ${action} has no token${whose}; run the job again.`);
}

/** A token and its endpoint; `undefined` if the response lacks either. */
export function toAuthorization(
  token: string | undefined,
  endpoint: string | undefined,
  mask: (password: string) => void,
): Authorization[] {
  const text = Buffer.from(token ?? '', 'base64').toString();
  // The password may contain colons.
  const colon = text.indexOf(':');
  if (colon < 0 || !endpoint || !URL.canParse(endpoint)) return [];
  const password = text.slice(colon + 1);
  mask(password);
  return [{ endpoint, host: new URL(endpoint).host, username: text.slice(0, colon), password }];
}

/** The same token for another host of the registry. */
export function at(authorization: Authorization, host: string): Authorization {
  const endpoint = new URL(authorization.endpoint);
  return { ...authorization, host, endpoint: `${endpoint.protocol}//${host}` };
}
