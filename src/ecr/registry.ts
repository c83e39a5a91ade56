import { parseImageReference, parseRegistryHost } from '../image/index.ts';
import { withoutScheme } from '../url.ts';

/** Whether the host is an ECR host: by its name, or because it is the endpoint that is used instead of AWS. */
export function isRegistryHost(host: string, env: NodeJS.ProcessEnv = process.env): boolean {
  if (parseRegistryHost(host)) return true;
  return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some(
    (url) => url && URL.canParse(url) && new URL(url).host === host,
  );
}

/** The host of ECR Public, and the only Region of its API. */
export const PUBLIC_HOST = 'public.ecr.aws';
export const PUBLIC_REGION = 'us-east-1';

/**
 * A registry to log in to. The account of a private registry defaults to the credentials' account, and `region` to the
 * step's Region; `host` is the one that the user named, such as a dual-stack host.
 */
export type RegistryRef = PrivateRef | { readonly type: 'public' };

export interface PrivateRef {
  readonly type: 'private';
  readonly account?: string;
  readonly region?: string;
  readonly host?: string;
}

/** Whether a registry uses the step's Region. */
export function isWithoutRegion(ref: RegistryRef): boolean {
  return ref.type === 'private' && ref.region === undefined;
}

/** Parses a registry: an account's 12 digits, an ECR host, or `public.ecr.aws`; `undefined` for anything else. */
export function parseRegistryRef(text: string, env: NodeJS.ProcessEnv = process.env): RegistryRef | undefined {
  if (/^\d{12}$/.test(text)) return { type: 'private', account: text };
  const host = withoutScheme(text);
  if (host === PUBLIC_HOST) return { type: 'public' };
  if (!isRegistryHost(host, env)) return undefined;
  return { type: 'private', ...parseRegistryHost(host), host };
}

/** Whether an image is in a private ECR registry. No other function decides this. */
export function isEcrImage(image: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const host = parseImageReference(image)?.host;
  return host !== undefined && host !== '' && isRegistryHost(host, env);
}
