import { messageOf, UserError } from '../error.ts';
import { cleanSentence } from '../text.ts';
import { askRegistry } from './distribution.ts';
import { RegistryError } from './failure.ts';
import type { Authorization } from './login.ts';

/** An image's configuration, as far as we read it. */
export interface ImageConfig {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null };
}

/** Of the text of an error. */
const MOST_CHARACTERS = 300;

/** What a digest names is always the same: each configuration is read once. */
const read = new WeakMap<Authorization, Map<string, Promise<ImageConfig>>>();

/**
 * Reads an image's configuration from the registry itself; ECR's API has no call for it. The registry sends the bytes, or
 * to where S3 has them; the credentials are for the registry only.
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
    const { status, body } = await askRegistry({ authorization, repository }, `blobs/${digest}`);
    const text = body.toString('utf8');
    if (status !== 200) throw new RegistryError(status, cleanSentence(text, MOST_CHARACTERS));
    return configIn(text);
  } catch (error) {
    throw new UserError(
      `The configuration of an image in ${repository} could not be read from the registry (${messageOf(error)}): the role of this job needs ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on it.`,
      error instanceof RegistryError ? { cause: error } : {},
    );
  }
}

function configIn(text: string): ImageConfig {
  const isObject = text.trimStart().startsWith('{');
  try {
    if (isObject) return JSON.parse(text) as ImageConfig;
  } catch {}
  throw new Error('the answer is not a configuration');
}
