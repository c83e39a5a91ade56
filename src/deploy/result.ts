import { consoleAddress } from '../aws/index.ts';
import { adviceJson, type FailingTarget, type Failure, type Speed, speedJson } from '../diagnosis/index.ts';
import { type Json, primaryOf, type Service, shortName } from '../ecs/index.ts';
import { commitOf, type PastDeployment } from '../history/index.ts';
import type { PreflightResult } from '../preflight/index.ts';
import type { RefusedBy } from '../refusal.ts';
import { isGreen, type TimelineEvent, type Verdict, worst } from '../rollout/index.ts';

/** The result of a step for one service. */
export interface ServiceResult {
  readonly cluster: string;
  readonly service: string;
  readonly verdict: Verdict;
  /** The reason in one sentence; empty if the request was fulfilled. */
  readonly reason: string;
  /** The revision to deploy, and the previously active one. */
  readonly taskDefinition: string;
  readonly previousTaskDefinition: string;
  /** The revision that is active now; empty if there is none or it could not be observed. */
  readonly serving: string;
  readonly servingCounts?: { readonly running: number; readonly desired: number };
  /** Whether our deployment was left in progress. */
  readonly rollsOn?: boolean;
  readonly deploymentId: string;
  readonly serviceDeploymentArn: string;
  /** The ID of the deployment in CodeDeploy, for a service with the deployment controller CODE_DEPLOY. */
  readonly codeDeployDeploymentId?: string;
  readonly rolledBack: boolean;
  readonly durationSeconds: number;
  readonly consoleUrl: string;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly failures: readonly Failure[];
  readonly events: readonly TimelineEvent[];
  /** The differences between the new and the previously active revision, by name and without values. */
  readonly changes: readonly string[];
  /** The preflight checks before the update; missing if there were none. */
  readonly preflight?: PreflightResult;
  /** The breakdown of the deployment's time; absent if it has not been read yet or could not be read. */
  readonly speed?: Speed;
  /** The check or service that refused the update, if the verdict is `refused`. */
  readonly refusedBy?: RefusedBy;
  /** The other service in the step whose failure or refusal is the only reason for this service's result. */
  readonly causedBy?: string;
  /** Whether the service does not exist in ECS. */
  readonly absent?: true;
}

/** The result of a step. */
export interface Report {
  readonly verdict: Verdict;
  readonly reason: string;
  /** The revision that was registered or deployed, if all services share one. */
  readonly taskDefinition: string;
  readonly services: readonly ServiceResult[];
  /** The services' history, if it was read. */
  readonly history?: readonly ServiceHistory[];
}

/** The service's deployments, newest first. */
export interface ServiceHistory {
  readonly cluster: string;
  readonly service: string;
  readonly deployments: readonly PastDeployment[];
}

/**
 * The report on several results. Its verdict and scalars are those of the service with the worst verdict.
 * @param order the services as the user named them
 */
export function reportOf(services: readonly ServiceResult[], order: readonly string[] = []): Report {
  const names = order.map(shortName);
  const sorted = services.toSorted((a, b) => names.indexOf(a.service) - names.indexOf(b.service));
  const verdict = worst(sorted.map((service) => service.verdict));
  const first = decisiveResult(sorted);
  return { verdict, reason: reasonOf(sorted, verdict), taskDefinition: first.taskDefinition, services: sorted };
}

/**
 * The result that explains the report's verdict: a result with the worst verdict or, if other services caused all of
 * those, the result of a service that failed on its own.
 */
export function decisiveResult(services: readonly ServiceResult[]): ServiceResult {
  const verdict = worst(services.map((service) => service.verdict));
  const bad = services.filter((service) => service.verdict === verdict);
  const causes = (some: readonly ServiceResult[]) => some.find(({ causedBy }) => causedBy === undefined);
  const red = services.filter((service) => !isGreen(service.verdict));
  return causes(bad) ?? causes(red) ?? (bad[0] as ServiceResult);
}

function reasonOf(services: readonly ServiceResult[], verdict: Verdict): string {
  const first = decisiveResult(services);
  if (services.length === 1 || isGreen(verdict)) return first.reason;
  const named = `${first.service}: ${first.reason}`;
  if (first.verdict === verdict) return named;
  const bad = services.find((service) => service.verdict === verdict) as ServiceResult;
  return `${named} ${bad.service} is ${verdict}: ${bad.reason}`;
}

/** The result of a service before anything is known about it. */
export function emptyResult(cluster: string, service: string): ServiceResult {
  return {
    cluster,
    service,
    verdict: 'unknown',
    reason: '',
    taskDefinition: '',
    previousTaskDefinition: '',
    serving: '',
    deploymentId: '',
    serviceDeploymentArn: '',
    rolledBack: false,
    durationSeconds: 0,
    consoleUrl: '',
    failures: [],
    events: [],
    changes: [],
  };
}

/**
 * Converts a result for a deployment that the user rolls back: `rolled-back` is the requested result, and a completed
 * deployment is a failure.
 */
export function asRequestedRollback(result: ServiceResult, wanted: string): ServiceResult {
  const taskDefinition = wanted;
  if (result.verdict === 'rolled-back') {
    const serving = result.serving || wanted;
    return { ...result, verdict: 'deployed', reason: '', rolledBack: false, taskDefinition, serving };
  }
  if (result.verdict !== 'deployed') return { ...result, taskDefinition };
  const reason = 'The deployment in progress succeeded before the request to stop it: run again to roll it back.';
  return { ...result, verdict: 'failed', taskDefinition, reason };
}

/**
 * The active revision according to a read of the service: the completed primary deployment, or the completed one with
 * the most running tasks, or any with the most running tasks.
 */
export function activeOf(service: Service): Pick<ServiceResult, 'serving' | 'servingCounts'> {
  const { deployments = [], desiredCount, status } = service;
  if (status === 'INACTIVE') return { serving: '', servingCounts: { running: 0, desired: desiredCount } };
  const primary = primaryOf(service);
  const completed = deployments.filter(({ rolloutState = 'COMPLETED' }) => rolloutState === 'COMPLETED');
  const [most] = (completed.length > 0 ? completed : deployments).toSorted((a, b) => b.runningCount - a.runningCount);
  const serving = primary?.rolloutState === 'COMPLETED' ? primary : most;
  if (!serving) return ofTaskSet(service);
  const none = completed.length === 0 && serving.runningCount === 0 && desiredCount > 0;
  return {
    serving: none ? '' : serving.taskDefinition,
    servingCounts: { running: serving.runningCount, desired: desiredCount },
  };
}

/** Under the controllers CODE_DEPLOY and EXTERNAL, a service has task sets instead of deployments. */
function ofTaskSet({ taskSets = [] }: Service): Pick<ServiceResult, 'serving' | 'servingCounts'> {
  const primary = taskSets.find(({ status }) => status === 'PRIMARY');
  if (!primary) return { serving: '' };
  const { taskDefinition, runningCount, computedDesiredCount } = primary;
  return { serving: taskDefinition, servingCounts: { running: runningCount, desired: computedDesiredCount } };
}

/** A sentence about the active revision; empty if the service does not exist. */
export function activeSentence(result: ServiceResult): string {
  const { verdict, serving, servingCounts, service, rollsOn, absent } = result;
  if (absent) return '';
  const still = rollsOn ? ', and the rollout is still in progress' : '';
  if (!serving && servingCounts)
    return `No revision is active in service '${service}': 0 of ${servingCounts.desired} tasks are running${still}.`;
  if (!serving) return `The active revision of '${service}' could not be observed.`;
  const counts = servingCounts ? ` with ${servingCounts.running} of ${servingCounts.desired} tasks` : '';
  if (servingCounts?.desired === 0)
    return `No tasks are running: the desired count of '${service}' is 0 (${shortName(serving)}).`;
  if (verdict === 'unknown')
    return `When last observed, ${shortName(serving)} was active in service '${service}'${counts}.`;
  return `${shortName(serving)} is active in service '${service}'${counts}${still}.`;
}

/** The report in the JSON of the `report` and `results` outputs: kebab-case, like the outputs. */
export function reportJson(report: Report): Json {
  return {
    schema: 2,
    verdict: report.verdict,
    reason: report.reason,
    green: isGreen(report.verdict),
    services: report.services.map(serviceJson),
    advice: report.services.flatMap(({ service, speed }) => adviceJson(speed).map((one) => ({ service, ...one }))),
    ...(report.history && { history: report.history.map(historyJson) }),
  };
}

function historyJson({ cluster, service, deployments }: ServiceHistory): Json {
  return { cluster, service, deployments: deployments.map(pastJson) };
}

function pastJson(past: PastDeployment): Json {
  const commit = commitOf(past);
  return {
    at: past.createdAt,
    'deployment-id': past.id,
    'service-deployment-arn': past.deployment,
    status: past.status,
    ...(past.statusReason && { 'status-reason': past.statusReason }),
    'task-definition-arn': past.taskDefinition,
    ...(past.copyOf && { 'copy-of': past.copyOf }),
    ...(past.inactive !== undefined && { inactive: past.inactive }),
    ...(commit && { commit }),
    ...(past.actor && { actor: past.actor }),
    images: past.images.map(({ container, image, digest, tags, state }) => ({
      container,
      image,
      ...(digest && { digest }),
      ...(tags && { tags }),
      ...(state && { state }),
    })),
  };
}

/** The facts about a service that are both outputs of the step and members of the report, under the same names. */
export function serviceOutputs(result: ServiceResult): Readonly<Record<string, string | number | boolean>> {
  return {
    'refused-by': result.refusedBy ?? '',
    'task-definition-arn': result.taskDefinition,
    'previous-task-definition-arn': result.previousTaskDefinition,
    'serving-task-definition-arn': result.serving,
    'deployment-id': result.deploymentId,
    'service-deployment-arn': result.serviceDeploymentArn,
    ...(result.codeDeployDeploymentId && { 'codedeploy-deployment-id': result.codeDeployDeploymentId }),
    'rolled-back': result.rolledBack,
    'duration-seconds': result.durationSeconds,
    'console-url': result.consoleUrl,
  };
}

function serviceJson(result: ServiceResult): Json {
  return {
    cluster: result.cluster,
    service: result.service,
    verdict: result.verdict,
    reason: result.reason,
    ...serviceOutputs(result),
    failures: result.failures.map(failureJson),
    timeline: result.events.map(({ at, text }) => ({ at, text })),
    changes: result.changes,
    ...speedJson(result.speed),
    ...(result.preflight && {
      preflight: { findings: result.preflight.findings, 'not-checked': result.preflight.unread },
    }),
  };
}

function failureJson(failure: Failure): Json {
  const { cause, text, count, taskArn, stopCode, stoppedReason, stoppedAt, containers, target } = failure;
  return {
    cause: cause.id,
    fix: cause.fix,
    text,
    count,
    'task-arn': taskArn,
    ...(stopCode && { 'stop-code': stopCode }),
    ...(stoppedReason && { 'stopped-reason': stoppedReason }),
    ...(stoppedAt && { 'stopped-at': stoppedAt }),
    ...(target && { 'target-health': targetJson(target) }),
    containers: containers.map(({ name, exitCode, reason, runtimeId, log, logMissing }) => ({
      name,
      ...(exitCode !== undefined && { 'exit-code': exitCode }),
      ...(reason && { reason }),
      ...(runtimeId && { 'runtime-id': runtimeId }),
      ...(log && { log }),
      ...(logMissing && { 'log-missing': logMissing }),
    })),
  };
}

function targetJson({ targetGroup, reason, description, codes, port, path, matcher }: FailingTarget): Json {
  return {
    'target-group': targetGroup,
    reason,
    description,
    ...(codes && { codes }),
    ...(port && { port }),
    ...(path && { path }),
    ...(matcher && { matcher }),
  };
}

/** The URL of the service's deployments in the AWS console. */
export function consoleUrl(region: string, { clusterArn, serviceName }: Service): string {
  const place = `clusters/${shortName(clusterArn)}/services/${serviceName}`;
  return consoleAddress(region, `ecs/v2/${place}/deployments?region=${region}`);
}
