import { UserError } from '../src/error.ts';
import { setSecret } from './commands.ts';

/**
 * Asks the runner for a fresh OIDC token of this job.
 * @throws {UserError} when the job may not have one, or the runner's endpoint does not answer with one.
 */
export async function fetchIdToken(audience: string): Promise<string> {
  const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (!url || !bearer) {
    throw new UserError(
      "The job has no OIDC token: add 'permissions: { id-token: write, contents: read }' to the job.",
    );
  }
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const answer = await fetch(address, {
    headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = answer.ok ? ((await answer.json()) as { value?: string }) : {};
  if (!value) throw new UserError(`GitHub's OIDC endpoint answered ${answer.status} and no token; run the job again.`);
  setSecret(value);
  return value;
}
