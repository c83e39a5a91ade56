import { list, object, oneOf, seconds, text } from './rule.ts';
import { hookStages, type StageName } from './stages.ts';

/** The lifecycle events of CodeDeploy at which a function may run. */
export const codeDeployEvents = [
  'BeforeInstall',
  'AfterInstall',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AfterAllowTraffic',
] as const;
export type CodeDeployEvent = (typeof codeDeployEvents)[number];

/** The results of a lifecycle hook's function, one per invocation. Times are in simulated seconds. */
export interface HookResult {
  /** How long it runs; defaults to 1. */
  after?: number;
  /** Defaults to SUCCEEDED. */
  hookStatus?: 'SUCCEEDED' | 'FAILED' | 'IN_PROGRESS';
  /** The time between IN_PROGRESS and the next invocation; defaults to 30. */
  callBackDelay?: number;
  /** The function returns no hookStatus, or ECS is not allowed to assume the hook's role or to invoke the function. */
  error?: 'status' | 'role' | 'invoke';
}

export interface HookPlan {
  match: { service?: string; stage?: StageName | CodeDeployEvent; hookTargetArn?: string };
  answers: HookResult[];
}

/** The hook that is invoked, and the number of its earlier invocations. */
export interface Invocation {
  readonly service: string;
  readonly stage: StageName | CodeDeployEvent;
  readonly hookTargetArn: string;
  readonly count: number;
}

const answer = object({
  after: seconds,
  hookStatus: oneOf('SUCCEEDED', 'FAILED', 'IN_PROGRESS'),
  callBackDelay: seconds,
  error: oneOf('status', 'role', 'invoke'),
});
const match = object({ service: text, stage: oneOf(...hookStages, ...codeDeployEvents), hookTargetArn: text });
const plan = object({ match, answers: list(answer, 1) }, ['match', 'answers']);

/** Reads hook plans from JSON. Throws an Error with the position, the value and the accepted values. */
export function parseHooks(plans: unknown): HookPlan[] {
  list(plan)(plans, 'hooks');
  return structuredClone(plans) as HookPlan[];
}

/** Returns the result from the first matching plan, whose last result is repeated; without a plan, a hook succeeds. */
export function hookResultOf(plans: readonly HookPlan[], { count, ...invocation }: Invocation): HookResult {
  const found = plans.find(({ match }) =>
    Object.entries(match).every(([key, value]) => invocation[key as keyof typeof invocation] === value),
  );
  return found?.answers[Math.min(count, found.answers.length - 1)] ?? {};
}
