import { isGone, readFailure } from './failure.ts';
import { pushedDigest } from './printed.ts';
import type { ProgramResult, RunProgram } from './process.ts';
import { MAX_MOVED_NAMES, type Pause, pauseAfterMove } from './transient.ts';

/** The digest that the registry accepted, or the output of the failed push. */
export type PushOutcome = { readonly digest: string } | { readonly failed: ProgramResult };

/** Pushes a tag from the engine, and returns the digest that the registry reported. */
export async function push(
  reference: string,
  { run, env, onLine }: { run: RunProgram; env: NodeJS.ProcessEnv; onLine: (line: string) => void },
): Promise<PushOutcome> {
  const result = await run('docker', ['push', reference], { env, onLine });
  const digest = pushedDigest(result.stdout);
  return result.code === 0 && digest ? { digest } : { failed: result };
}

/**
 * Adds a name to an image in the engine. If several jobs create or move the same name at the same time, the containerd
 * image store returns errors, because it deletes a name before it creates it again; the command is then repeated.
 * @returns the failed command, or `undefined`
 */
export async function tagLocally(
  image: string,
  name: string,
  { run, env, pause }: { run: RunProgram; env: NodeJS.ProcessEnv; pause: Pause },
): Promise<ProgramResult | undefined> {
  for (let attempt = 0; ; attempt++) {
    const result = await run('docker', ['tag', image, name], { env });
    if (result.code === 0) return undefined;
    const failure = readFailure(result);
    if (failure.kind !== 'image-moved' || isGone(failure, image) || attempt === MAX_MOVED_NAMES) return result;
    await pause(pauseAfterMove(attempt));
  }
}

/**
 * Removes a name from an image in the engine.
 * @returns whether it was removed; false if the engine has no such name
 */
export async function untag(name: string, { run, env }: { run: RunProgram; env: NodeJS.ProcessEnv }): Promise<boolean> {
  const { code } = await run('docker', ['image', 'rm', '--no-prune', name], { env });
  return code === 0;
}

/** Pulls a pushed image into the engine with its tags. */
export async function pullAs(
  image: string,
  tags: readonly string[],
  options: { run: RunProgram; env: NodeJS.ProcessEnv; onLine: (line: string) => void; pause: Pause },
): Promise<{ readonly failed: ProgramResult } | undefined> {
  const { run, env, onLine } = options;
  const pulled = await run('docker', ['pull', image], { env, onLine });
  if (pulled.code !== 0) return { failed: pulled };
  for (const tag of tags) {
    const failed = await tagLocally(image, tag, options);
    if (failed) return { failed };
  }
  return undefined;
}
