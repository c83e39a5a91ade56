import type { Ecs } from '../ecs/simulator.ts';
import { taskSetView } from '../ecs/view.ts';
import type { Json } from '../service.ts';
import { sha256Of } from './appspec.ts';
import { type Deployment, type Group, isOver, type LifecycleEvent, type Side } from './store.ts';

const seconds = (ms: number) => ms / 1000;
/**
 * A revision as returned by GetDeployment: the content of its AppSpec file is left out (API reference, GetDeployment).
 */
export function withoutContent(revision: Json): Json {
  const { appSpecContent } = revision;
  return appSpecContent ? { ...revision, appSpecContent: { sha256: sha256Of(revision) } } : revision;
}

const time = (name: string, ms: number | undefined): Json => (ms === undefined ? {} : { [name]: seconds(ms) });

/** A deployment as returned by GetDeployment. */
export function deploymentView(deployment: Deployment): Json {
  const { group, status, error, rollbackInfo, revision, previousRevision, description, overrides } = deployment;
  const { settings } = group;
  const counted = isOver(deployment) ? (status === 'Succeeded' ? 'Succeeded' : 'Failed') : status;
  const count = (name: string) => ((counted === 'Created' ? 'Pending' : counted) === name ? 1 : 0);
  return structuredClone({
    applicationName: group.application.name,
    deploymentGroupName: group.name,
    deploymentConfigName: deployment.configuration.name,
    deploymentId: deployment.id,
    ...(previousRevision && { previousRevision: withoutContent(previousRevision) }),
    revision: withoutContent(revision),
    status,
    ...(error && { errorInformation: error }),
    createTime: seconds(deployment.created),
    ...time('startTime', deployment.started),
    ...time('completeTime', deployment.completed),
    deploymentOverview: Object.fromEntries(
      ['Pending', 'InProgress', 'Succeeded', 'Failed', 'Skipped', 'Ready'].map((name) => [name, count(name)]),
    ),
    ...(description !== undefined && { description }),
    creator: deployment.creator,
    ignoreApplicationStopFailures: false,
    autoRollbackConfiguration: deployment.autoRollback,
    updateOutdatedInstancesOnly: false,
    rollbackInfo,
    deploymentStyle: settings.deploymentStyle,
    instanceTerminationWaitTimeStarted: deployment.terminationStarted,
    blueGreenDeploymentConfiguration: settings.blueGreenDeploymentConfiguration,
    loadBalancerInfo: settings.loadBalancerInfo,
    fileExistsBehavior: 'DISALLOW',
    deploymentStatusMessages: [],
    computePlatform: group.application.computePlatform,
    ...(overrides.overrideAlarmConfiguration && { overrideAlarmConfiguration: overrides.overrideAlarmConfiguration }),
  });
}

/** A deployment group as returned by GetDeploymentGroup. */
export function groupView({ application, name, id, settings, attempted, succeeded }: Group): Json {
  const last = ({ id: deploymentId, status, created, completed }: Deployment): Json => ({
    deploymentId,
    status,
    createTime: seconds(created),
    ...time('endTime', completed),
  });
  const revision = attempted?.revision;
  return structuredClone({
    applicationName: application.name,
    deploymentGroupId: id,
    deploymentGroupName: name,
    ...settings,
    autoScalingGroups: (settings.autoScalingGroups ?? []).map((group: string) => ({ name: group })),
    computePlatform: application.computePlatform,
    ...(revision && { targetRevision: withoutContent(revision) }),
    ...(succeeded && { lastSuccessfulDeployment: last(succeeded) }),
    ...(attempted && { lastAttemptedDeployment: last(attempted) }),
  });
}

/** The only target of a deployment to ECS: its service. */
export function targetView(ecs: Ecs, deployment: Deployment): Json {
  const { id, service: arn = '', status, updated, events, blue, green, weight } = deployment;
  const sides: readonly [string, Side | undefined, number][] = [
    ['Blue', blue, 100 - weight],
    ['Green', green, weight],
  ];
  return structuredClone({
    deploymentTargetType: 'ECSTarget',
    ecsTarget: {
      deploymentId: id,
      targetId: targetIdOf(deployment),
      targetArn: arn,
      lastUpdatedAt: seconds(updated),
      lifecycleEvents: events.map(eventView),
      status: status === 'Created' ? 'Pending' : status === 'Stopped' ? 'Failed' : status,
      taskSetsInfo: sides.flatMap(([label, side, share]) =>
        side ? taskSetInfo(ecs, arn, { side, label, share }) : [],
      ),
    },
  });
}

/** `CLUSTER:SERVICE`. */
export function targetIdOf({ group }: Deployment): string {
  const [{ clusterName = 'default', serviceName = '' } = {}] = group.settings.ecsServices ?? [];
  return `${clusterName}:${serviceName}`;
}

function eventView({ name, status, started, ended, message }: LifecycleEvent): Json {
  return {
    lifecycleEventName: name,
    status,
    ...time('startTime', started),
    ...time('endTime', ended),
    ...(status === 'Failed' && {
      diagnostics: { errorCode: 'UnknownError', scriptName: '', message: message ?? '', logTail: '' },
    }),
  };
}

function taskSetInfo(
  ecs: Ecs,
  arn: string,
  { side, label, share }: { side: Side; label: string; share: number },
): Json[] {
  const service = ecs.services.get(arn);
  const taskSet = service?.taskSets.find(({ deployment }) => deployment.id === side.taskSet);
  const name = side.targetGroup.split('/').at(-2);
  if (!service || !taskSet) return [];
  const { computedDesiredCount, pendingCount, runningCount, status } = taskSetView(ecs, service, taskSet);
  return [
    {
      identifer: side.taskSet,
      desiredCount: computedDesiredCount,
      pendingCount,
      runningCount,
      status,
      trafficWeight: share,
      targetGroup: { name },
      taskSetLabel: label,
    },
  ];
}
