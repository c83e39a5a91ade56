export { concludeRollback, type DeployedService, parseResults, planRollback, type RollbackPlan } from './after-hook.ts';
export { type Build, emulated, resolveBuilds } from './builds.ts';
export { compareCommits, describeCommitOrder, warnOfCommitOrder } from './commit-order.ts';
export { changedContainers, composeTaskDefinition, containerImagesOf, type EntryChanges } from './compose.ts';
export { assignImages, type ImageToAssign } from './container.ts';
export { type DeliveredImage, deliveredImages, parseDeliveredImages } from './delivered-images.ts';
export { deliveryImagesOf, type ReportedImage, uriOf } from './delivery-images.ts';
export type { Environment } from './environment-entry.ts';
export { entryName, parseEnvironments } from './environments.ts';
export { firstTagProblem } from './first-tag.ts';
export { evaluateFreeze, type Freeze } from './freeze.ts';
export { concurrencyGroup } from './group.ts';
export { type FoundHooks, findHooks, HOOKS_FOLDER, type HookFile, hookSecretValues } from './hooks.ts';
export {
  concludeEnvironment,
  deliveryVerdict,
  type EnvironmentSteps,
  endedEarly,
  failedEnvironment,
  type JobResult,
  outcomesOf,
} from './outcome.ts';
export { type Comment, commentChangeOf, markerOf, planKey } from './plan-comment.ts';
export {
  commentOf,
  type EnvironmentPlan,
  isRefused,
  type PlanReport,
  refusalsOf,
  type ServicePlan,
  summarizePlan,
  withoutSecrets,
} from './plan-report.ts';
export { imagesFor, nameImages, type PlannedImage, plannedImage } from './planned-images.ts';
export { activeCommit, prepareTaskDefinition, readActiveRevisions, withRegistry } from './prepare.ts';
export { type PullRequest, readPullRequest } from './pull-request.ts';
export { type EnvironmentRecord, readOutputs, recordsOf } from './records.ts';
export { type ListRuns, listDeliveries, notListed, type WorkflowRun } from './runs.ts';
export { readSettings, type SecretSettings, withoutHidden, withSettings } from './secret-settings.ts';
export { type DeliverySettings, resolveSettings } from './settings.ts';
export { readVariables } from './variables.ts';
