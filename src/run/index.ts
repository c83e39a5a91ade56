export type { RunContext, SavedRun } from './context.ts';
export type { ContainerLog } from './logs.ts';
export { planTask } from './plan.ts';
export { findRevision, prepareTask } from './prepare.ts';
export type { ContainerOverride, TaskOverride, TaskRequest } from './request.ts';
export { isSuccessful, type RunResult, runTask, stopRunningTasks } from './run.ts';
