export { describeActive } from './active-services.ts';
export { clusterOf } from './cluster.ts';
export {
  balancedContainerProblem,
  coversPort,
  execProblem,
  fargateProblem,
  lostTaskRoleProblem,
  updateProblem,
  volumeProblem,
} from './compatibility.ts';
export { chunks, Ecs, SERVICE_DEPLOYMENTS_A_CALL, SERVICES_A_CALL, type UpdateServiceInput } from './ecs.ts';
export { ExpressCalls, type ExpressConfiguration, type ExpressService } from './express.ts';
export { hasHealthCheck } from './health-check.ts';
export {
  completeMembers,
  contains,
  hasMembers,
  isSamePlacementField,
  type Members,
  membersBefore,
  membersToRestore,
  OF_REVISION,
  OF_REVISION_ALONE,
} from './members.ts';
export {
  type ApiFailure,
  type AwsvpcConfiguration,
  type Container,
  changedAt,
  type Deployment,
  type DeploymentConfiguration,
  isOfCodeDeploy,
  type Json,
  type LifecycleHook,
  primaryOf,
  revisionNumber,
  type Service,
  type ServiceDeployment,
  type ServiceDeploymentBrief,
  type ServiceDeploymentStatus,
  type ServiceRevision,
  serviceRevisionArn,
  shortName,
  type Tag,
  type Task,
  type TaskSet,
} from './model.ts';
export { Pace, type Paced, readPaced } from './pace.ts';
export { readService } from './read-service.ts';
export { isRecordTag, type RecordTagName, recordedIn, recordKey } from './record-tags.ts';
export { aList, anObject, UnusableResponse } from './response.ts';
export {
  type CodeDeployDeploymentSettings,
  findTargets,
  hasLeftover,
  inactiveReason,
  isActiveIn,
  isDeploying,
  isPinned,
  type ServiceTarget,
  type ServiceTargets,
} from './service-target.ts';
export { alarmsInWords, pausedAt, pauseInWords, pausesOf, progressInWords, STAGES, stageInWords } from './stage.ts';
export { readStopped } from './stopped-tasks.ts';
export { type ContainerDefinition, containersOf, imagesOf, type TaskDefinition } from './task-definition.ts';
export { activeLoadBalancers, activeTaskSet, targetGroupsOf, withDeploymentIds } from './task-sets.ts';
