import { STAGES } from '../../ecs/index.ts';
import { checkEnums, type TASK_ENUMS } from '../../taskdef/index.ts';
import { API_CREATE, type ServiceRule } from './rule.ts';

/** The enums of the ECS API that a service uses (client-ecs 3.1162, models/enums), with the path to each. */
const SERVICE_ENUMS: typeof TASK_ENUMS = [
  ['availabilityZoneRebalancing', ['ENABLED', 'DISABLED']],
  ['launchType', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
  ['schedulingStrategy', ['REPLICA', 'DAEMON']],
  ['propagateTags', ['TASK_DEFINITION', 'SERVICE', 'NONE']],
  ['deploymentController.type', ['ECS', 'CODE_DEPLOY', 'EXTERNAL']],
  ['placementConstraints.type', ['distinctInstance', 'memberOf']],
  ['placementStrategy.type', ['random', 'spread', 'binpack']],
  ['networkConfiguration.awsvpcConfiguration.assignPublicIp', ['ENABLED', 'DISABLED']],
  ['deploymentConfiguration.strategy', ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']],
  ['deploymentConfiguration.lifecycleHooks.targetType', ['AWS_LAMBDA', 'PAUSE']],
  [
    'deploymentConfiguration.lifecycleHooks.lifecycleStages',
    STAGES.filter((stage) => !['SCALE_UP', 'BAKE_TIME', 'CLEAN_UP'].includes(stage)),
  ],
  ['deploymentConfiguration.lifecycleHooks.timeoutConfiguration.action', ['ROLLBACK', 'CONTINUE']],
  [
    'deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.type',
    ['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT'],
  ],
  ['deploymentConfiguration.earlySuccessCriteria.sourceServiceRevisionCleanup', ['BLOCKING', 'DEFERRED']],
  ['volumeConfigurations.managedEBSVolume.filesystemType', ['ext3', 'ext4', 'xfs', 'ntfs']],
];

export const serviceEnumRule: ServiceRule = {
  id: 'enum',
  about:
    'a misspelled value of a field with a fixed set of values; a value that may be newer than this version is a warning, or a notice if only a number differs',
  severity: 'error',
  source: API_CREATE,
  *check({ node }) {
    yield* checkEnums(node, SERVICE_ENUMS);
  },
};
