import { hasState } from '../step/commands.ts';
import { runStep, type StepOptions } from '../step/run.ts';

/**
 * A post step that finishes the work that its main step saved in the state. It is loaded only if the state is not
 * empty.
 */
function ifLeft(post: () => Promise<unknown>): () => Promise<void> {
  return async () => {
    if (hasState()) await post();
  };
}

/** The entries of `dist`, each with a literal import, so that the bundler creates chunks and shares common code. */
export const entries = {
  'build-push': async () => (await import('./build-push/main.ts')).main(),
  'build-push-post': async () => (await import('./build-push/post.ts')).post(),
  'ecr-login': async () => (await import('./ecr-login/main.ts')).main(),
  'ecr-login-post': async () => (await import('./ecr-login/post.ts')).post(),
  'render-taskdef': async () => (await import('./render-taskdef/main.ts')).main(),
  'deploy-service': async () => (await import('./deploy-service/main.ts')).main(),
  'deploy-service-post': ifLeft(async () => (await import('./deploy-service/post.ts')).post()),
  'deploy-express': async () => (await import('./deploy-express/main.ts')).main(),
  'deploy-express-post': ifLeft(async () => (await import('./deploy-express/post.ts')).post()),
  'rollback-service': async () => (await import('./rollback-service/main.ts')).main(),
  'rollback-service-post': ifLeft(async () => (await import('./rollback-service/post.ts')).post()),
  'plan-delivery': async () => (await import('./internal/plan-steps.ts')).planDelivery(),
  'resolve-build': async () => (await import('./internal/environment-steps.ts')).resolveBuild(),
  'resolve-environment': async () => (await import('./internal/environment-steps.ts')).resolveEnvironment(),
  'prepare-services': async () => (await import('./internal/prepare-services/main.ts')).main(),
  'roll-back-environment': async () => (await import('./internal/roll-back-environment/main.ts')).main(),
  'roll-back-environment-post': ifLeft(async () => (await import('./internal/roll-back-environment/post.ts')).post()),
  'conclude-environment': async () => (await import('./internal/environment-steps.ts')).concludeEnvironment(),
  'record-delivery': async () => (await import('./internal/github-steps.ts')).recordDelivery(),
  'report-delivery': async () => (await import('./internal/environment-steps.ts')).reportDelivery(),
  'list-deliveries': async () => (await import('./internal/github-steps.ts')).listDeliveries(),
  'plan-environments': async () => (await import('./internal/plan-steps.ts')).planEnvironments(),
  'comment-plan': async () => (await import('./internal/github-steps.ts')).commentPlan(),
  'run-task': async () => (await import('./run-task/main.ts')).main(),
  'run-task-post': ifLeft(async () => (await import('./run-task/post.ts')).post()),
} as const;

/** How long the process of a finished step may take to exit on its own. */
const END_MS = 2_000;

export type Entry = keyof typeof entries;

const ALL = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'RUNNER_TEMP'] as const;

/** The runner files that are tested in advance for steps with side effects. Other steps fail when they need a file. */
const frames: Readonly<Partial<Record<Entry, StepOptions>>> = {
  'build-push': { writes: ALL },
  'ecr-login': { writes: ALL },
  'render-taskdef': { writes: ['GITHUB_OUTPUT', 'RUNNER_TEMP'] },
  'deploy-service': { writes: ALL, hasVerdict: true, hasRefusedBy: true, hasAdvice: true },
  'deploy-express': { writes: ALL, hasVerdict: true, hasRefusedBy: true, hasAdvice: true },
  'rollback-service': { writes: ALL, hasVerdict: true, hasRefusedBy: true },
  'run-task': { writes: ALL, hasVerdict: true },
  'plan-delivery': { writes: ['GITHUB_OUTPUT'] },
  'resolve-build': { writes: ['GITHUB_OUTPUT'] },
  'resolve-environment': { writes: ['GITHUB_OUTPUT'], hasVerdict: true },
  'roll-back-environment': { writes: ALL, hasVerdict: true },
  'record-delivery': { writes: ['GITHUB_OUTPUT'] },
  'conclude-environment': { writes: ['GITHUB_OUTPUT'] },
  'prepare-services': { writes: ['GITHUB_OUTPUT', 'RUNNER_TEMP'], hasVerdict: true },
  'report-delivery': { writes: ['GITHUB_OUTPUT'] },
  'list-deliveries': { writes: ['GITHUB_OUTPUT'] },
  'plan-environments': { writes: ['GITHUB_OUTPUT', 'RUNNER_TEMP'] },
  'comment-plan': { writes: ['GITHUB_OUTPUT'] },
};

/** Runs the step of a launcher in `dist`. */
export async function start(entry: Entry): Promise<void> {
  await runStep(entries[entry], frames[entry]);
  // A pending connection or child process that no code waits for would keep the step running forever.
  setTimeout(() => process.stdout.write('', () => process.exit()), END_MS).unref();
}
