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

/** What the function of a lifecycle hook answers each time it is invoked; times in simulated seconds. */
export interface HookAnswer {
  /** How long it runs; default 1. */
  after?: number;
  /** Default SUCCEEDED. */
  hookStatus?: 'SUCCEEDED' | 'FAILED' | 'IN_PROGRESS';
  /** After IN_PROGRESS, until it is invoked again; default 30. */
  callBackDelay?: number;
  /** It answers no hookStatus, ECS may not assume the hook's role, or may not invoke the function. */
  error?: 'status' | 'role' | 'invoke';
}

export interface HookPlan {
  match: { service?: string; stage?: StageName | CodeDeployEvent; hookTargetArn?: string };
  answers: HookAnswer[];
}

/** Which hook is invoked, and for the how many-th time, from 0. */
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

/** Reads hook plans from JSON. Throws an Error that names the place, the value and what is accepted. */
export function parseHooks(plans: unknown): HookPlan[] {
  list(plan)(plans, 'hooks');
  return structuredClone(plans) as HookPlan[];
}

/** The first plan that fits answers, its last answer again and again; without one a hook succeeds. */
export function answerOf(plans: readonly HookPlan[], { count, ...invocation }: Invocation): HookAnswer {
  const found = plans.find(({ match }) =>
    Object.entries(match).every(([key, value]) => invocation[key as keyof typeof invocation] === value),
  );
  return found?.answers[Math.min(count, found.answers.length - 1)] ?? {};
}
