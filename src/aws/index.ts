export {
  accountIn,
  CLUSTER,
  ECS_NAME,
  isArn,
  PARAMETER_ARN,
  REVISION,
  ROLE,
  ROLE_ARN,
  regionIn,
  SECRET_ARN,
  SERVICE,
  TASK_DEFINITION,
} from './arn.ts';
export { type Clients, createClients } from './clients.ts';
export { consoleAddress } from './console.ts';
export {
  attemptsOf,
  deniedAction,
  describeFailure,
  failureKind,
  isAmbiguous,
  isTransient,
  namedAction,
} from './failure.ts';
export { callJson, type JsonClient, type JsonResponse, operationOf } from './json.ts';
export { explainNoLines, type LogStream, type MissingLog, missingLog, tailOf } from './logs.ts';
export { findSecurityGroups, findSubnets } from './network.ts';
export { nearestRegion, partitionOf, REGION, validateRegion } from './regions.ts';
export { SecretLookup, type SecretLookupResult } from './secret-lookup.ts';
export type { AwsSettings } from './settings.ts';
export {
  describeTargetGroups,
  describeTargetHealth,
  type TargetGroupSettings,
  type TargetHealth,
} from './target-groups.ts';
