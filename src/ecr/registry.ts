import { parseImageReference, parseRegistryHost } from '../image/index.ts';
import { withoutScheme } from '../url.ts';

/** Whether the host is an ECR host: by its name, or because it is the endpoint that is used instead of AWS. */
export function isRegistryHost(host: string, env: NodeJS.ProcessEnv = process.env): boolean {
  if (parseRegistryHost(host)) return true;
  return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some(
    (url) => url && URL.canParse(url) && new URL(url).host === host,
  );
}

/** The host of ECR Public, its dual-stack host, and the only Region of its API. */
export const PUBLIC_HOST = 'public.ecr.aws';
export const PUBLIC_DUAL_STACK_HOST = 'ecr-public.aws.com';
export const PUBLIC_REGION = 'us-east-1';

/**
 * A registry to log in to. The account of a private registry defaults to the credentials' account, and `region` to the
 * step's Region; `host` is the one that the user named, such as a dual-stack host.
 */
export type RegistryRef = PrivateRef | PublicRef;

/** ECR Public. */
export interface PublicRef {
  readonly type: 'public';
  /** Set for the dual-stack host. */
  readonly host?: string;
}

/** A private registry; members that are absent default to those of the step's credentials and Region. */
export interface PrivateRef {
  readonly type: 'private';
  readonly account?: string;
  readonly region?: string;
  readonly host?: string;
}

/** Whether the host is one of ECR Public's. */
export function isPublicHost(host: string | undefined): boolean {
  return host === PUBLIC_HOST || host === PUBLIC_DUAL_STACK_HOST;
}

/** Whether a registry uses the step's Region. */
export function isWithoutRegion(ref: RegistryRef): boolean {
  return ref.type === 'private' && ref.region === undefined;
}

/** Parses a registry: an account's 12 digits, or a host of ECR or ECR Public; `undefined` for anything else. */
export function parseRegistryRef(text: string, env: NodeJS.ProcessEnv = process.env): RegistryRef | undefined {
  if (/^\d{12}$/.test(text)) return { type: 'private', account: text };
  const host = withoutScheme(text);
  if (isPublicHost(host)) return { type: 'public', ...(host !== PUBLIC_HOST && { host }) };
  if (!isRegistryHost(host, env)) return undefined;
  return { type: 'private', ...parseRegistryHost(host), host };
}

/** Whether an image is in a private ECR registry. No other function decides this. */
export function isEcrImage(image: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const host = parseImageReference(image)?.host;
  return host !== undefined && host !== '' && isRegistryHost(host, env);
}
