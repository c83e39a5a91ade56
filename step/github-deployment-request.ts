import { shortName } from '../src/ecs/index.ts';
import { isWebUrl, secretPartsOf, shownUrl, WEB_URL } from '../src/url.ts';
import { setSecret } from './commands.ts';
import type { Inputs } from './inputs.ts';

/** A GitHub Deployment that the step creates, for a job without `environment:`. */
export interface GithubDeploymentRequest {
  /** A token with the permission `deployments: write`. */
  readonly token: string;
  readonly environment: string;
  readonly environmentUrl: string | undefined;
}

/** Reads `github-token`, `environment` and `environment-url`; `undefined` if no GitHub Deployment was requested. */
export function readGithubDeployment(
  inputs: Inputs,
  cluster: string,
  services: readonly string[],
): GithubDeploymentRequest | undefined {
  const token = inputs.text('github-token');
  const named = inputs.matching('environment', /^[^\r\n]{1,255}$/, 'a name of at most 255 characters');
  const address = inputs.text('environment-url');
  if (address && !(WEB_URL.test(address) && isWebUrl(address))) {
    const shown = shownUrl(address);
    inputs.refuse(
      'environment-url',
      `input 'environment-url' is '${shown}', which is not valid; expected a URL that starts with 'https://'`,
    );
  }
  for (const secret of secretPartsOf(address)) setSecret(secret);
  // Everyone who can read the repository can see the URL.
  const environmentUrl = address ? shownUrl(address) : undefined;
  const [service, ...others] = services.map(shortName);
  const place = shortName(cluster);
  const environment = named ?? (service && others.length === 0 ? `${place}/${service}` : place);
  return token ? { token, environment, environmentUrl } : undefined;
}
