import { page } from '../page.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { contentOf, parseAppSpec, sha256Of } from './appspec.ts';
import { findService } from './groups.ts';
import { ROLLBACK_EVENTS, Run, type RunContext } from './run.ts';
import { type Deployment, type EventName, type Group, isOver, type LifecycleEvent } from './store.ts';
import { deploymentView, targetIdOf, targetView } from './view.ts';

const PAGE = 100;
/** API reference, BatchGetDeployments and BatchGetDeploymentTargets. */
const MAX_IDS = 25;
/** The longest description that AWS's own action sends. */
const MAX_DESCRIPTION_LENGTH = 512;

const EVENTS: readonly EventName[] = ['BeforeInstall', 'Install', 'AfterInstall'];
const TEST_EVENTS: readonly EventName[] = ['AllowTestTraffic', 'AfterAllowTestTraffic'];
const TRAFFIC_EVENTS: readonly EventName[] = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'];

/** The dependencies of CodeDeploy's operations on deployments. */
export type Parts = Omit<RunContext, 'rollBack'>;

/** The deployments in progress. */
export class Runs {
  readonly #parts: Parts;
  readonly #runs = new Map<Deployment, Run>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  of(deployment: Deployment): Run | undefined {
    return this.#runs.get(deployment);
  }

  start(deployment: Deployment): void {
    this.#make(deployment).begin();
  }

  onAlarm(name: string): void {
    for (const [deployment, run] of this.#runs) {
      const { enabled, alarms = [] } = deployment.alarms;
      if (enabled && !isOver(deployment) && alarms.some((alarm: Json) => alarm.name === name)) run.alarmed([name]);
    }
  }

  #make(deployment: Deployment): Run {
    const run = new Run(deployment, { ...this.#parts, rollBack: (failed) => this.#rollBack(failed) });
    this.#runs.set(deployment, run);
    return run;
  }

  #rollBack(failed: Deployment): string {
    const { deployments } = this.#parts;
    const { group, service } = failed;
    const revision = failed.previousRevision ?? failed.revision;
    const deployment: Deployment = {
      ...createRecord(this.#parts, group, { revision, previous: failed.revision }),
      configuration: failed.configuration,
      appSpec: failed.appSpec,
      description: undefined,
      creator: 'codeDeployRollback',
      autoRollback: { enabled: false },
      alarms: {},
      overrides: {},
      events: ROLLBACK_EVENTS.map(pending),
      rollbackInfo: {
        rollbackTriggeringDeploymentId: failed.id,
        rollbackMessage: `This deployment rolls back deployment ${failed.id}.`,
      },
      ...(service !== undefined && { service }),
      ...(failed.blue && { blue: failed.blue }),
    };
    deployments.all.set(deployment.id, deployment);
    group.attempted = deployment;
    this.#make(deployment).beginRollback(failed);
    return deployment.id;
  }
}

/** CreateDeployment and the operations that read and control a deployment. */
export function deploymentOperations(parts: Parts, runs: Runs): Record<string, Operation> {
  const { deployments } = parts;
  return {
    CreateDeployment: async (input, call) => ({ deploymentId: (await create(parts, runs, input, call)).id }),
    GetDeployment: ({ deploymentId }) => ({ deploymentInfo: deploymentView(deployments.deployment(deploymentId)) }),
    BatchGetDeployments({ deploymentIds }) {
      checkBatch(deploymentIds, 'DeploymentIdRequiredException');
      const found = deploymentIds.flatMap((id: string) => deployments.all.get(id) ?? []);
      return { deploymentsInfo: found.map(deploymentView) };
    },
    ListDeployments: (input) => list(parts, input),
    StopDeployment({ deploymentId, autoRollbackEnabled }) {
      const deployment = deployments.deployment(deploymentId);
      if (isOver(deployment)) {
        const message = `The deployment ${deploymentId} has already completed`;
        throw new AwsError('DeploymentAlreadyCompletedException', message);
      }
      const { enabled = false, events = [] } = deployment.autoRollback;
      runs.of(deployment)?.stop(autoRollbackEnabled ?? (enabled && events.includes('DEPLOYMENT_STOP_ON_REQUEST')));
      const statusMessage = 'No more commands will be scheduled for execution in the deployment instances';
      return { status: 'Succeeded', statusMessage };
    },
    ContinueDeployment({ deploymentId, deploymentWaitType = 'READY_WAIT' }) {
      if (!deploymentId) throw new AwsError('DeploymentIdRequiredException', 'Deployment ID is required');
      const deployment = deployments.deployment(deploymentId);
      if (!['READY_WAIT', 'TERMINATION_WAIT'].includes(deploymentWaitType)) {
        throw new AwsError('InvalidDeploymentWaitTypeException', `The wait type ${deploymentWaitType} is not valid`);
      }
      if (isOver(deployment)) {
        const message = `The deployment ${deploymentId} has already completed`;
        throw new AwsError('DeploymentAlreadyCompletedException', message);
      }
      if (deployment.waitsFor !== deploymentWaitType) {
        const message = `The deployment ${deploymentId} does not wait for ${deploymentWaitType}`;
        throw new AwsError('DeploymentIsNotInReadyStateException', message);
      }
      deployment.resume?.();
      return undefined;
    },
    GetApplicationRevision: (input) => getRevision(parts, input),
    PutLifecycleEventHookExecutionStatus: (input) => putStatus(parts, runs, input),
    ...targetOperations(parts),
  };
}

function targetOperations({ deployments, recordedEcs }: Parts): Record<string, Operation> {
  const targets = (deployment: Deployment, ids: readonly string[]) => {
    const targetId = targetIdOf(deployment);
    if (ids.some((id) => id !== targetId)) {
      throw new AwsError(
        'DeploymentTargetDoesNotExistException',
        `The deployment target ${ids.join(', ')} does not exist`,
      );
    }
    return ids.map(() => targetView(recordedEcs.ecs.state, deployment));
  };
  return {
    ListDeploymentTargets: ({ deploymentId }) => ({ targetIds: [targetIdOf(deployments.deployment(deploymentId))] }),
    GetDeploymentTarget: ({ deploymentId, targetId }) => ({
      deploymentTarget: targets(deployments.deployment(deploymentId), [targetId])[0],
    }),
    BatchGetDeploymentTargets({ deploymentId, targetIds }) {
      checkBatch(targetIds, 'DeploymentTargetIdRequiredException');
      return { deploymentTargets: targets(deployments.deployment(deploymentId), targetIds) };
    },
  };
}

async function create(parts: Parts, runs: Runs, input: Json, call: Call): Promise<Deployment> {
  const { deployments, recordedEcs } = parts;
  const { applicationName, deploymentGroupName, revision, description, ...overrides } = structuredClone(input);
  if (!deploymentGroupName) {
    throw new AwsError('DeploymentGroupNameRequiredException', 'Deployment group name is required');
  }
  checkEnum(overrides.fileExistsBehavior, FILE_BEHAVIORS, 'InvalidFileExistsBehaviorException');
  const group = deployments.group(applicationName, deploymentGroupName);
  call.authorize('codedeploy:RegisterApplicationRevision', deployments.arn(`application:${applicationName}`));
  const name = overrides.deploymentConfigName ?? group.settings.deploymentConfigName;
  call.authorize('codedeploy:GetDeploymentConfig', deployments.arn(`deploymentconfig:${name}`));
  const configuration = deployments.configuration(name);
  if (group.application.computePlatform !== 'ECS' || configuration.computePlatform !== 'ECS') {
    const message = `The local AWS deploys to ECS only, not to ${group.application.computePlatform} by ${name}.`;
    throw new AwsError('InvalidComputePlatformException', message);
  }
  if (description !== undefined && description.length > MAX_DESCRIPTION_LENGTH) {
    throw new AwsError('DescriptionTooLongException', 'The description is too long');
  }
  const appSpec = await readAppSpec(revision);
  const active = deployments.activeOf(group);
  if (active) {
    const message = `The Deployment Group '${deploymentGroupName}' already has an active Deployment '${active.id}'`;
    throw new AwsError('DeploymentLimitExceededException', message);
  }
  const service = findService(recordedEcs, group.settings.ecsServices?.[0] ?? {});
  const hasTest =
    group.settings.loadBalancerInfo?.targetGroupPairInfoList?.[0]?.testTrafficRoute?.listenerArns?.length > 0;
  const deployment: Deployment = {
    ...createRecord(parts, group, { revision, previous: group.succeeded?.revision }),
    configuration,
    appSpec,
    description,
    creator: 'user',
    autoRollback: overrides.autoRollbackConfiguration ?? group.settings.autoRollbackConfiguration ?? { enabled: false },
    alarms: overrides.overrideAlarmConfiguration ?? group.settings.alarmConfiguration ?? {},
    overrides,
    events: [...EVENTS, ...(hasTest ? TEST_EVENTS : []), ...TRAFFIC_EVENTS].map(pending),
    rollbackInfo: {},
    ...(service && { service: service.arn }),
  };
  deployments.all.set(deployment.id, deployment);
  group.attempted = deployment;
  runs.start(deployment);
  return deployment;
}

async function readAppSpec(revision: Json | undefined) {
  const content = contentOf(revision);
  try {
    return await parseAppSpec(content);
  } catch (error) {
    throw new AwsError('InvalidRevisionException', (error as Error).message);
  }
}

interface Revisions {
  readonly revision: Json;
  readonly previous: Json | undefined;
}

function createRecord({ deployments, clock }: Parts, group: Group, { revision, previous }: Revisions) {
  const now = clock.now();
  return {
    id: deployments.newDeploymentId(),
    group,
    revision,
    previousRevision: previous,
    created: now,
    updated: now,
    status: 'Created' as const,
    weight: 0,
    terminationStarted: false,
  };
}

function pending(name: EventName): LifecycleEvent {
  return { name, status: 'Pending' };
}

/** The enums of CodeDeploy's model whose values the operations do not check otherwise, each with its error. */
const STATUSES = ['Created', 'Queued', 'InProgress', 'Baking', 'Succeeded', 'Failed', 'Stopped', 'Ready'];
const FILE_BEHAVIORS = ['DISALLOW', 'OVERWRITE', 'RETAIN'];
const REVISION_TYPES = ['S3', 'GitHub', 'String', 'AppSpecContent'];

function checkEnum(value: string | undefined, accepted: readonly string[], code: string): void {
  if (value === undefined || accepted.includes(value)) return;
  throw new AwsError(code, `The value '${value}' is not valid; it must be one of ${accepted.join(', ')}`);
}

function list({ deployments }: Parts, input: Json): Json {
  const { applicationName, deploymentGroupName, includeOnlyStatuses = [], createTimeRange = {}, nextToken } = input;
  for (const status of includeOnlyStatuses) checkEnum(status, STATUSES, 'InvalidDeploymentStatusException');
  if (deploymentGroupName && !applicationName) {
    throw new AwsError('ApplicationNameRequiredException', 'Application name is required');
  }
  if (applicationName) deployments.application(applicationName);
  if (deploymentGroupName) deployments.group(applicationName, deploymentGroupName);
  const { start = 0, end = Number.POSITIVE_INFINITY } = createTimeRange;
  const found = [...deployments.all.values()]
    .filter(({ group }) => !applicationName || group.application.name === applicationName)
    .filter(({ group }) => !deploymentGroupName || group.name === deploymentGroupName)
    .filter(({ status }) => includeOnlyStatuses.length === 0 || includeOnlyStatuses.includes(status))
    .filter(({ created }) => created / 1000 >= start && created / 1000 <= end)
    .reverse();
  const { items, next } = page(found, { size: PAGE, token: nextToken, error: 'InvalidNextTokenException' });
  return { deployments: items.map(({ id }) => id), ...(next && { nextToken: next }) };
}

/** The revisions of an application are those of its deployments. */
function getRevision({ deployments }: Parts, { applicationName, revision = {} }: Json): Json {
  checkEnum(revision.revisionType, REVISION_TYPES, 'InvalidRevisionException');
  const application = deployments.application(applicationName);
  const { sha256 } = revision.appSpecContent ?? revision.string ?? {};
  const of = [...deployments.all.values()].filter(
    ({ group, revision: other }) => group.application === application && sha256Of(other) === sha256,
  );
  const [first] = of;
  if (!first) {
    const message = `No application revision found for application: ${applicationName}`;
    throw new AwsError('RevisionDoesNotExistException', message);
  }
  const { content } = first.revision.appSpecContent ?? first.revision.string;
  const { revisionType } = first.revision;
  const member = revisionType === 'String' ? 'string' : 'appSpecContent';
  return {
    applicationName,
    revision: { revisionType, [member]: { content, sha256 } },
    revisionInfo: {
      deploymentGroups: [...new Set(of.map(({ group }) => group.name))],
      firstUsedTime: first.created / 1000,
      lastUsedTime: (of.at(-1) ?? first).created / 1000,
      registerTime: first.created / 1000,
    },
  };
}

function putStatus({ deployments }: Parts, runs: Runs, input: Json): Json {
  const { deploymentId, lifecycleEventHookExecutionId: executionId, status } = input;
  if (!deploymentId) throw new AwsError('DeploymentIdRequiredException', 'Deployment ID is required');
  const deployment = deployments.deployment(deploymentId);
  if (!['Succeeded', 'Failed'].includes(status)) {
    const message = `The status ${status} is not valid; it must be Succeeded or Failed`;
    throw new AwsError('InvalidLifecycleEventHookExecutionStatusException', message);
  }
  const event = deployment.events.find((one) => one.executionId !== undefined && one.executionId === executionId);
  if (!event) {
    const message = `The lifecycle event hook execution ${executionId} was not found, or has ended`;
    throw new AwsError('InvalidLifecycleEventHookExecutionIdException', message);
  }
  runs.of(deployment)?.hookEnded(event, status);
  return { lifecycleEventHookExecutionId: executionId };
}

function checkBatch(ids: readonly string[] | undefined, code: string): void {
  if (!ids?.length) throw new AwsError(code, 'At least one id is required');
  if (ids.length > MAX_IDS) throw new AwsError('BatchLimitExceededException', `At most ${MAX_IDS} ids can be given`);
}
