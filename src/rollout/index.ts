export { type FollowedRollout, follow } from './follow.ts';
export { next } from './next.ts';
export { shortened, type TimelineEvent } from './progress.ts';
export { runSmokeTest, type SmokeTest } from './smoke-test.ts';
export {
  followedBy,
  outcomeOf,
  type Policy,
  type Rollout,
  type RolloutContext,
  restoredBy,
  rollbackOf,
  STOP_TRIES,
} from './state.ts';
export { isActiveAfter, isGreen, VERDICTS, type Verdict, worst } from './verdict.ts';
export type { WaitUntil } from './wait-until.ts';
