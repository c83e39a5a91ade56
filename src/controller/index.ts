export type {
  AssessedState,
  Assessment,
  ChangedSettings,
  Controller,
  DeploymentSubject,
  EarlierDeployment,
  FailureReason,
  Observation,
  OwnDeployment,
  PauseAction,
  PauseResult,
  PollResult,
  RestoreRequest,
  RestoreResult,
  ServiceObserver,
  StopResult,
  UpdateRequest,
  UpdateResult,
  Wording,
} from './controller.ts';
export {
  type CodeDeployRequest,
  type Controllers,
  controllersFor,
  ecsControllers,
  ecsWording,
  prepareTargets,
  readCodeDeployHistory,
  showDeployments,
} from './controllers.ts';
export { type ExpressController, expressController } from './express/controller.ts';
export { THROTTLED_FOR_MS } from './poll-until-visible.ts';
