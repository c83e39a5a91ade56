import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../error.ts';
import { buildArguments, cachesOf } from './build-arguments.ts';
import type { BuildPlan } from './build-plan.ts';
import { secretVariables } from './build-secrets.ts';
import type { Builder } from './builder.ts';
import { WARNINGS_VARIABLE } from './checks.ts';
import type { ProgramResult, RunProgram } from './process.ts';

/** What a builder reports about the image that it built. */
export interface BuildOutcome {
  /** buildx's metadata about the result; empty without buildx. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The digest of the manifest or index, if the builder knows it before a push. */
  readonly digest: string | undefined;
  /** The digest of the image's configuration, which is the image ID in an engine with the classic store. */
  readonly configDigest: string | undefined;
  readonly mediaType: string | undefined;
}

/**
 * Builds an image. Each line of the builder's output is passed to `onLine`.
 * @returns the result of the build or, if it failed, the result of the process for the caller to explain
 */
export async function build(
  plan: BuildPlan,
  builder: Builder,
  {
    run,
    env,
    folder,
    onLine,
  }: { run: RunProgram; env: NodeJS.ProcessEnv; folder: string; onLine: (line: string) => void },
): Promise<BuildOutcome | { readonly failed: ProgramResult }> {
  const result = await run('docker', buildArguments(plan, builder, folder), {
    env: {
      ...env,
      ...secretVariables(plan.secrets),
      ...cachesOf(plan).variables,
      ...WARNINGS_VARIABLE,
      ...gitInformation(plan, env),
      DOCKER_BUILDKIT: '1',
      ...(plan.sourceDate !== undefined && { SOURCE_DATE_EPOCH: String(plan.sourceDate) }),
    },
    onLine,
  });
  if (result.code !== 0) return { failed: result };
  const isPlain = builder.driver === 'plain';
  const metadata = isPlain ? {} : readMetadata(join(folder, 'metadata.json'));
  const text = (key: string) => (typeof metadata[key] === 'string' ? metadata[key] : undefined);
  const descriptor = metadata['containerimage.descriptor'] as { mediaType?: string } | undefined;
  const knowsManifest = builder.driver === 'container' || builder.store === 'containerd';
  return {
    metadata,
    digest: knowsManifest ? text('containerimage.digest') : undefined,
    configDigest: isPlain
      ? readFileSync(join(folder, 'image-id'), 'utf8').trim()
      : (text('containerimage.config.digest') ?? (knowsManifest ? undefined : text('containerimage.digest'))),
    mediaType: descriptor?.mediaType,
  };
}

/**
 * Keeps buildx from running git seven times to describe the context in an attestation that the image does not get. A
 * user's own setting takes precedence.
 */
function gitInformation({ provenance, attests }: BuildPlan, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isUsed = provenance !== 'false' || attests.length > 0 || env.BUILDX_GIT_INFO !== undefined;
  return isUsed ? {} : { BUILDX_GIT_INFO: 'false' };
}

function readMetadata(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    throw new UserError(
      `The metadata of docker buildx could not be read (${String(error)}): update buildx to 0.10 or newer.`,
    );
  }
}
