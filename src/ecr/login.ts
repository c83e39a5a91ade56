import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import type { Clients } from '../aws/clients.ts';
import { UserError } from '../error.ts';
import { explainCall } from './failure.ts';

/** What opens a registry for twelve hours. */
export interface Authorization {
  /** Where the registry answers, e.g. `https://123456789012.dkr.ecr.eu-central-1.amazonaws.com`. */
  readonly endpoint: string;
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Asks ECR for tokens: the caller's own registry, or one per account.
 * @param mask hears each password before anybody else does
 * @throws {UserError}
 */
export async function authorize(
  clients: Clients,
  accounts: readonly string[],
  mask: (password: string) => void,
): Promise<Authorization[]> {
  const ecr = await clients.ecr();
  const answer = await ecr
    .send(new GetAuthorizationTokenCommand(accounts.length > 0 ? { registryIds: [...accounts] } : {}))
    .catch((error: unknown) => {
      throw new UserError(explainCall('ecr:GetAuthorizationToken', error), { cause: error });
    });
  const found = (answer.authorizationData ?? []).flatMap(({ authorizationToken, proxyEndpoint }) => {
    const text = Buffer.from(authorizationToken ?? '', 'base64').toString();
    // The password may hold colons.
    const colon = text.indexOf(':');
    if (colon < 0 || !proxyEndpoint || !URL.canParse(proxyEndpoint)) return [];
    const password = text.slice(colon + 1);
    mask(password);
    return [{ endpoint: proxyEndpoint, host: new URL(proxyEndpoint).host, username: text.slice(0, colon), password }];
  });
  if (found.length === 0)
    throw new UserError('ECR answered without a token at ecr:GetAuthorizationToken; run the job again.');
  return found;
}
