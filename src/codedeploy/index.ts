export {
  type AppSpec,
  appSpecOf,
  appSpecRevision,
  appSpecTaskDefinition,
  balancedContainer,
  makeAppSpec,
  readAppSpec,
  withoutHooks,
} from './appspec.ts';
export { CodeDeploy, type CreateDeploymentInput } from './codedeploy.ts';
export {
  type CodeDeployOrder,
  type DeploymentGroupInfo,
  type DeploymentGroupName,
  type DeploymentInfo,
  type EcsTarget,
  hasEnded,
  rollsBack,
} from './model.ts';
