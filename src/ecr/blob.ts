import { messageOf, UserError } from '../error.ts';
import { cleanSentence } from '../text.ts';
import { requestRegistry } from './distribution.ts';
import { RegistryError } from './failure.ts';
import type { Authorization } from './login.ts';

/** The parts of an image's configuration that are read. */
export interface ImageConfig {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null };
}

/** The maximum length of an error text. */
const MAX_CHARACTERS = 300;

/** A digest's content never changes: each configuration is read once. */
const read = new WeakMap<Authorization, Map<string, Promise<ImageConfig>>>();

/**
 * Reads an image's configuration from the registry, because ECR's API has no call for it. The registry sends the bytes
 * or redirects to S3; credentials are sent to the registry only.
 * @throws {UserError}
 */
export function readConfig(authorization: Authorization, repository: string, digest: string): Promise<ImageConfig> {
  const known = read.get(authorization) ?? new Map<string, Promise<ImageConfig>>();
  read.set(authorization, known);
  const key = `${repository}@${digest}`;
  const reading = known.get(key) ?? fetchConfig(authorization, repository, digest);
  known.set(key, reading);
  return reading;
}

async function fetchConfig(authorization: Authorization, repository: string, digest: string): Promise<ImageConfig> {
  try {
    const { status, body } = await requestRegistry({ authorization, repository }, `blobs/${digest}`);
    const text = body.toString('utf8');
    if (status !== 200) throw new RegistryError(status, cleanSentence(text, MAX_CHARACTERS));
    return configIn(text);
  } catch (error) {
    throw new UserError(
      `The configuration of an image in ${repository} could not be read from the registry (${messageOf(error)}): the role of this job needs ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on the repository.`,
      error instanceof RegistryError ? { cause: error } : {},
    );
  }
}

function configIn(text: string): ImageConfig {
  const isObject = text.trimStart().startsWith('{');
  try {
    if (isObject) return JSON.parse(text) as ImageConfig;
  } catch {}
  throw new Error('the response is not an image configuration');
}
