import { runStep } from '../step/run.ts';

/** Each entry of `dist`: a literal import per case, so that the bundler makes a chunk of each and shares the rest. */
export const entries = {
  'build-push': async () => (await import('./build-push/main.ts')).main(),
  'build-push-post': async () => (await import('./build-push/post.ts')).post(),
  'render-taskdef': async () => (await import('./render-taskdef/main.ts')).main(),
  'deploy-service': async () => (await import('./deploy-service/main.ts')).main(),
  'deploy-service-post': async () => (await import('./deploy-service/post.ts')).post(),
  'rollback-service': async () => (await import('./rollback-service/main.ts')).main(),
  'rollback-service-post': async () => (await import('./rollback-service/post.ts')).post(),
} as const;

export type Entry = keyof typeof entries;

/** Runs the step that a launcher in `dist` names. */
export async function start(entry: Entry): Promise<void> {
  await runStep(entries[entry]);
}
