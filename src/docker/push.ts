import { pushedDigest } from './printed.ts';
import type { ProgramResult, RunProgram } from './process.ts';

export type PushOutcome = { readonly digest: string } | { readonly failed: ProgramResult };

/** Pushes a tag of the engine, and returns the digest that the registry reported. */
export async function push(
  reference: string,
  { run, env, onLine }: { run: RunProgram; env: NodeJS.ProcessEnv; onLine: (line: string) => void },
): Promise<PushOutcome> {
  const result = await run('docker', ['push', reference], { env, onLine });
  const digest = pushedDigest(result.stdout);
  return result.code === 0 && digest ? { digest } : { failed: result };
}

/** Adds a name to an image in the engine. */
export async function tagLocally(
  image: string,
  name: string,
  { run, env }: { run: RunProgram; env: NodeJS.ProcessEnv },
): Promise<ProgramResult> {
  return run('docker', ['tag', image, name], { env });
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
  { run, env, onLine }: { run: RunProgram; env: NodeJS.ProcessEnv; onLine: (line: string) => void },
): Promise<{ readonly failed: ProgramResult } | undefined> {
  for (const args of [['pull', image], ...tags.map((tag) => ['tag', image, tag])]) {
    const result = await run('docker', args, { env, onLine });
    if (result.code !== 0) return { failed: result };
  }
  return undefined;
}
