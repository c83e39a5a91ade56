import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr-public';
import type { Clients } from '../aws/index.ts';
import {
  type Authorization,
  at,
  privateTokens,
  type TokenOptions,
  toAuthorization,
  withoutToken,
  withRetry,
} from './login.ts';
import { type PrivateRef, PUBLIC_HOST, type RegistryRef } from './registry.ts';

/**
 * Requests a token for each registry, with one call per Region, in the order of `refs`.
 * @throws {UserError}
 */
export async function authorizeAll(
  clients: Clients,
  refs: readonly RegistryRef[],
  options: TokenOptions,
): Promise<Authorization[]> {
  const { region: own } = clients.settings;
  const found = new Map<RegistryRef, Authorization>();
  const privateRefs = refs.filter((ref): ref is PrivateRef => ref.type === 'private');
  for (const [region, here] of Map.groupBy(privateRefs, ({ region = own }) => region)) {
    for (const [ref, authorization] of await privateTokens(clients, region, here, options)) {
      found.set(ref, authorization);
    }
  }
  const publicRefs = refs.filter((ref) => ref.type === 'public');
  if (publicRefs.length > 0) {
    const authorization = await publicToken(clients, options);
    for (const ref of publicRefs) found.set(ref, ref.host ? at(authorization, ref.host) : authorization);
  }
  return refs.flatMap((ref) => found.get(ref) ?? []);
}

/** A token for ECR Public, whose API returns a single token and no endpoint. */
export async function publicToken(clients: Clients, options: TokenOptions): Promise<Authorization> {
  const client = await clients.ecrPublic();
  const action = 'ecr-public:GetAuthorizationToken';
  const { authorizationData } = await withRetry(
    () => client.send(new GetAuthorizationTokenCommand({})),
    action,
    options,
  );
  const endpoint = publicEndpoint();
  const [found] = toAuthorization(authorizationData?.authorizationToken, endpoint, options.mask);
  if (!found) throw withoutToken(action);
  return found;
}

/** The endpoint of the ECR Public registry, or of its substitute in tests. */
export function publicEndpoint(env: NodeJS.ProcessEnv = process.env): string {
  const local = env.AWS_ENDPOINT_URL_ECR_PUBLIC || env.AWS_ENDPOINT_URL || '';
  return URL.canParse(local) ? new URL(local).origin : `https://${PUBLIC_HOST}`;
}
