import type { Run, RunResult } from './process.ts';

export type PushOutcome = { readonly digest: string } | { readonly failed: RunResult };

/** Pushes one tag that the engine has; the digest is the registry's own. */
export async function push(
  reference: string,
  { run, env, onLine }: { run: Run; env: NodeJS.ProcessEnv; onLine: (line: string) => void },
): Promise<PushOutcome> {
  const result = await run('docker', ['push', reference], { env, onLine });
  const digest = /digest: (sha256:[0-9a-f]{64})/.exec(result.stdout)?.[1];
  return result.code === 0 && digest ? { digest } : { failed: result };
}

/** Brings a pushed image into the engine under its tags. */
export async function pullAs(
  image: string,
  tags: readonly string[],
  { run, env, onLine }: { run: Run; env: NodeJS.ProcessEnv; onLine: (line: string) => void },
): Promise<{ readonly failed: RunResult } | undefined> {
  for (const args of [['pull', image], ...tags.map((tag) => ['tag', image, tag])]) {
    const result = await run('docker', args, { env, onLine });
    if (result.code !== 0) return { failed: result };
  }
  return undefined;
}
