export { beginRollout, intendedRollout, PostState, type RolloutSubject } from './begin-rollout.ts';
export { readPastDeployments, saveCompletedDeployment } from './completed-deployment.ts';
export { concludeRollout } from './conclude.ts';
export { deploy } from './deploy.ts';
export { keepDeployedImages } from './keep-images.ts';
export { readServices } from './read-at-end.ts';
export type {
  BeforeUpdate,
  DeployContext,
  DeployRequest,
  RevisionSource,
  RollOptions,
  ScalingHook,
} from './request.ts';
export {
  activeSentence,
  decisiveResult,
  emptyResult,
  type Report,
  reportJson,
  reportOf,
  type ServiceResult,
  serviceOutputs,
} from './result.ts';
export { resumeRollouts } from './resume.ts';
export { chooseVersions, rollBackServices } from './rollback.ts';
export type { RollbackRequest } from './rollback-plan.ts';
export { plannedResult, refuseAll, refusedResult, resultOf, unchangedResult } from './untouched.ts';
export { waitForIdle } from './wait-for-idle.ts';
export { writeTags } from './write-tags.ts';
