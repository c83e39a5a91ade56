export type { Speed } from './advice/advice.ts';
export type { ObservedStage } from './advice/completed-deployment.ts';
export { adviceJson, speedJson } from './advice/json.ts';
export type { Phase, PhaseName } from './advice/phases.ts';
export { readSpeeds, type SpeedSubject } from './advice/read.ts';
export type { Advice } from './advice/rules.ts';
export { CAUSES, type Cause, OF_THE_PLATFORM } from './cause.ts';
export {
  classify,
  classifyRefusal,
  classifyStatusReason,
  type EventMeaning,
  explainExitCode,
  isSteadyEvent,
  isTemporary,
  readEvent,
  reportsRollback,
  tasksNamedIn,
} from './classify.ts';
export { crashLoop, failedAfter, failureAfterCompletion, HEALTHY_AFTER_SECONDS, keepsFailing } from './crash-loop.ts';
export type { FailingTarget } from './failing-target.ts';
export {
  diagnose,
  type Failure,
  permanentFailure,
  streamOf,
  summarizeFailures,
  withLoggedCause,
  withLogs,
} from './failure.ts';
export { fixOf, hasPrinted } from './fix.ts';
export { failingTargets, isFailing, withTargetHealth } from './target-health.ts';
