export type { RunContext, Trace } from './context.ts';
export type { ContainerLog } from './logs.ts';
export type { ContainerOverride, TaskOrder, TaskOverride } from './order.ts';
export { planTask } from './plan.ts';
export { findRevision, prepareTask } from './prepare.ts';
export { isSuccessful, type RunResult, runTask, stopLeft } from './run.ts';
