export {
  type AppSpec,
  appSpecRevision,
  appSpecTaskDefinition,
  balancedContainer,
  makeAppSpec,
  readAppSpec,
  withoutHooks,
} from './appspec.ts';
export { repeatedHooks } from './appspec-problem.ts';
export { CodeDeploy, type CreateDeploymentInput } from './codedeploy.ts';
export { listDeployments } from './list-deployments.ts';
export {
  type DeploymentGroupInfo,
  type DeploymentGroupName,
  type DeploymentInfo,
  type EcsTarget,
  type FollowedGroup,
  hasEnded,
  rollsBack,
} from './model.ts';
