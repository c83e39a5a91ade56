import type { Json } from '../../ecs/index.ts';
import { containersOf } from '../../ecs/index.ts';
import type { CompletedDeployment, Readings, TargetGroup } from './completed-deployment.ts';
import type { PhaseName, Timing } from './phases.ts';

/** A setting that would make the service's deployments faster. */
export interface Advice {
  readonly phase: PhaseName | 'batches';
  /** The name that AWS uses. */
  readonly setting: string;
  /** The resource that the setting belongs to: a target group, a container or the service. */
  readonly of: string;
  readonly present: string;
  readonly proposed: string;
  /** The maximum time that the setting would save, in seconds. */
  readonly seconds: number;
  /** When not to change the setting. */
  readonly unless: string;
  /** Whether the setting shortens only what ECS does after the deployment has succeeded. */
  readonly afterSuccess?: true;
}

/** The facts that the rules are applied to. */
export interface AdviceFacts {
  readonly deployment: CompletedDeployment;
  readonly readings: Readings;
  readonly timing: Timing;
}

/** A phase that is shorter than either limit gets no advice. */
const MIN_SECONDS = 20;
const MIN_SHARE = 0.2;
/** The minimum saving that is worth a change. */
const MIN_SAVED = 5;
const MAX_PIECES = 3;

export const DRAIN = 'deregistration_delay.timeout_seconds';
/**
 * The deregistration delay to recommend, which is enough if requests are answered within a second ("Optimize load
 * balancer connection draining" in the ECS developer guide).
 */
const SHORT_DRAIN = 5;
/** The shortest health check interval that ELB and ECS accept. */
const SHORT_INTERVAL = 5;
/** ECS's default for a container health check. */
const CONTAINER_INTERVAL = 30;
/** How long ECS waits after RUNNING if there is no load balancer or container health check. */
const UNCHECKED_SECONDS = 40;
/**
 * The minimum image size for which lazy loading is useful ("Lazy loading container images using SOCI", AWS Fargate).
 */
export const LARGE_IMAGE = 250_000_000;
const SIGKILLED = 137;
const ONE_BATCH_PERCENT = 200;

const RULES: readonly ((known: AdviceFacts) => Advice | undefined)[] = [
  drain,
  stop,
  healthCheck,
  unchecked,
  pull,
  batches,
];

/**
 * The settings that would save the most time, at most three. Only settings that were read are included, and none for a
 * short phase.
 */
export function adviceOf(known: AdviceFacts): Advice[] {
  return RULES.flatMap((rule) => rule(known) ?? [])
    .map((one) => ({ ...one, seconds: Math.floor(one.seconds) }))
    .filter(({ seconds }) => seconds >= MIN_SAVED)
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, MAX_PIECES);
}

/** Whether a phase takes enough of a deployment for its settings to matter. */
export function dominates(timing: Timing, name: PhaseName): boolean {
  return isWorthwhile(secondsOf(timing, name), timing.seconds);
}

/** Whether a phase is long enough, absolutely and as a share of the whole deployment, to give advice. */
export function isWorthwhile(seconds: number, whole: number): boolean {
  return seconds >= MIN_SECONDS && seconds >= MIN_SHARE * whole;
}

function secondsOf({ phases }: Timing, name: PhaseName): number {
  return phases.find((phase) => phase.name === name)?.seconds ?? 0;
}

/** How long the service's old tasks drain; 0 without a target group, `undefined` if it was not read. */
export function drainOf({ service }: CompletedDeployment, targetGroups: readonly TargetGroup[]): number | undefined {
  if ((service.loadBalancers ?? []).length === 0) return 0;
  const delays = targetGroups.map(({ attributes }) => Number(attributes?.[DRAIN] ?? Number.NaN));
  return delays.length === 0 || delays.some(Number.isNaN) ? undefined : Math.max(...delays);
}

/** How long old tasks continue to drain after the deployment has succeeded. */
export function drainAfterSuccess({ stopping }: Timing, { succeededAt }: CompletedDeployment, delay: number): number {
  const draining = stopping.filter(({ executionStoppedAt }) => executionStoppedAt === undefined);
  const ends = draining.flatMap(({ stoppingAt }) => (stoppingAt === undefined ? [] : [stoppingAt + delay]));
  return ends.length === 0 ? 0 : Math.max(0, Math.max(...ends) - succeededAt);
}

function drain({ deployment, readings, timing }: AdviceFacts): Advice | undefined {
  const { targetGroups } = readings;
  const delay = drainOf(deployment, targetGroups);
  if (delay === undefined || delay <= SHORT_DRAIN) return undefined;
  if (targetGroups.some(isSticky) || targetGroups.some(mayStream) || speaksGrpc(deployment.definition))
    return undefined;
  const inTheWay = dominates(timing, 'drain') ? secondsOf(timing, 'drain') : 0;
  const after = drainAfterSuccess(timing, deployment, delay);
  const isAfter = isWorthwhile(after, timing.seconds + after);
  const shorter = (delay - SHORT_DRAIN) / delay;
  const seconds = inTheWay * shorter + (isAfter ? Math.max(0, after - SHORT_DRAIN) : 0);
  if (seconds === 0) return undefined;
  // Where traffic shifts between two target groups, the next deployment drains the other one.
  const slow = targetGroups.filter(({ attributes }) => Number(attributes?.[DRAIN]) > SHORT_DRAIN);
  return {
    phase: 'drain',
    setting: DRAIN,
    of: slow.map((group) => `target group ${nameOf(group)}`).join(' and '),
    present: unique(slow.map(({ attributes }) => `${attributes?.[DRAIN]}`)).join(' and '),
    proposed: `${SHORT_DRAIN}`,
    seconds,
    unless: `Do not lower it if requests take longer than ${SHORT_DRAIN} s, such as uploads, downloads, WebSockets and long polling.`,
    ...(inTheWay === 0 && { afterSuccess: true as const }),
  };
}

function isSticky({ attributes = {} }: TargetGroup): boolean {
  return attributes['stickiness.enabled'] === 'true';
}

/** Connections with these protocols are long-lived. A protocol that was not read may be one of them. */
function mayStream({ protocol, protocolVersion }: TargetGroup): boolean {
  return !['HTTP', 'HTTPS'].includes(protocol ?? '') || protocolVersion === 'GRPC';
}

function speaksGrpc(definition: Json | undefined): boolean {
  return containersOf(definition).some(({ portMappings }) =>
    (portMappings ?? []).some(({ appProtocol }) => appProtocol === 'grpc'),
  );
}

function stop({ deployment, readings, timing }: AdviceFacts): Advice | undefined {
  if (!dominates(timing, 'stop')) return undefined;
  const delay = drainOf(deployment, readings.targetGroups) ?? 0;
  const killed = readings.tasks.filter(
    ({ startedBy, containers = [] }) =>
      startedBy !== deployment.deploymentId && containers.some(({ exitCode }) => exitCode === SIGKILLED),
  );
  const waits = killed.flatMap(({ stoppingAt, executionStoppedAt }) =>
    stoppingAt === undefined || executionStoppedAt === undefined ? [] : [executionStoppedAt - stoppingAt - delay],
  );
  const longest = Math.max(0, ...waits);
  if (longest < MIN_SECONDS) return undefined;
  const container = killed[0]?.containers?.find(({ exitCode }) => exitCode === SIGKILLED);
  return {
    phase: 'stop',
    setting: 'stopTimeout',
    of: `container ${container?.name}`,
    present: `${Math.round(longest)}`,
    proposed: '2, or a program that exits on SIGTERM',
    seconds: secondsOf(timing, 'stop') * ((longest - 2) / longest),
    unless:
      'The program ignored SIGTERM and was killed (exit code 137). Do not lower stopTimeout if the program must finish work first: handle SIGTERM, and make sure that no shell is its parent process (use the exec form, or initProcessEnabled).',
  };
}

interface Check {
  readonly setting: string;
  readonly of: string;
  readonly interval: number;
  readonly timeout?: number | undefined;
}

function healthCheck({ deployment, readings, timing }: AdviceFacts): Advice | undefined {
  const phase = timing.phases.find(({ name }) => name === 'health-check');
  if (!phase || phase.median === undefined || !dominates(timing, 'health-check')) return undefined;
  const { loadBalancers = [] } = deployment.service;
  // A health check that was not read may be the one that ECS waits for.
  if (!deployment.definition || (loadBalancers.length > 0 && readings.targetGroups.length === 0)) return undefined;
  if (readings.targetGroups.some(({ interval }) => interval === undefined)) return undefined;
  const checks = [...readings.targetGroups.map(targetGroupCheck), ...containerChecks(deployment.definition)];
  const slow = checks.filter(({ interval }) => interval > SHORT_INTERVAL);
  const [slowest] = slow.toSorted((a, b) => b.interval - a.interval);
  if (!slowest) return undefined;
  // If more than one check was needed, the program's startup determines the time, not the interval.
  if (phase.median > slowest.interval * 1.2 + SHORT_INTERVAL) return undefined;
  const saved = Math.min(phase.median, slowest.interval) - SHORT_INTERVAL;
  const tooLong = slow.some(({ timeout }) => timeout !== undefined && timeout >= SHORT_INTERVAL);
  return {
    phase: 'health-check',
    setting: unique(slow.map(({ setting }) => setting)).join(' and '),
    of: unique(slow.map(({ of }) => of)).join(' and '),
    present: unique(slow.map(({ interval }) => `${interval}`)).join(' and '),
    proposed: `${SHORT_INTERVAL}${tooLong ? ', with a timeout of 4' : ''}`,
    seconds: Math.min(phase.seconds, saved * Math.max(1, timing.batches)),
    unless:
      'Do not lower it if the program needs more than 10 s to start, or if the check is expensive: the check runs six times as often, and a slow program is reported as unhealthy sooner.',
  };
}

function targetGroupCheck(group: TargetGroup): Check {
  const { interval = SHORT_INTERVAL, timeout } = group;
  return { setting: 'HealthCheckIntervalSeconds', of: `target group ${nameOf(group)}`, interval, timeout };
}

function containerChecks(definition: Json): Check[] {
  return containersOf(definition).flatMap(({ name, essential, healthCheck: check }): Check[] => {
    const { command = [], interval = CONTAINER_INTERVAL, timeout } = (check ?? {}) as Partial<HealthCheck>;
    if (essential === false || !check || command[0] === 'NONE') return [];
    return [{ setting: 'healthCheck.interval', of: `container ${String(name)}`, interval, timeout }];
  });
}

interface HealthCheck {
  readonly command: readonly string[];
  readonly interval: number;
  readonly timeout: number;
}

/** Without a load balancer or a container health check, ECS waits for a fixed time. */
function unchecked({ deployment, timing }: AdviceFacts): Advice | undefined {
  const { definition, service } = deployment;
  if (!dominates(timing, 'health-check') || !definition || (service.loadBalancers ?? []).length > 0) return undefined;
  if (containersOf(definition).length === 0 || containerChecks(definition).length > 0) return undefined;
  const name = String(containersOf(definition).find(({ essential }) => essential !== false)?.name);
  const waited = secondsOf(timing, 'health-check');
  return {
    phase: 'health-check',
    setting: 'healthCheck',
    of: `container ${name}`,
    present: 'none',
    proposed: `a command, with an interval of ${SHORT_INTERVAL}`,
    seconds: Math.min(waited, (UNCHECKED_SECONDS - SHORT_INTERVAL) * Math.max(1, timing.batches)),
    unless: `Do not add one if no command can show that the program works. Without a health check, ECS considers a task healthy ${UNCHECKED_SECONDS} s after it is RUNNING.`,
  };
}

/**
 * The estimated share of a pull that lazy loading saves. A study that AWS quotes (Slacker, FAST '16) found that the
 * download takes 76% of a container's start, and that the start needs only 6.4% of an image.
 */
const LAZY_SAVES = 0.5;

function pull({ deployment, readings, timing }: AdviceFacts): Advice | undefined {
  if (!dominates(timing, 'pull')) return undefined;
  const ours = readings.tasks.filter(({ startedBy }) => startedBy === deployment.deploymentId);
  const names = unique(ours.flatMap(({ containers = [] }) => containers.map(({ name }) => name)));
  const sizes = names.map((name) => readings.imageBytes.get(name));
  // A task is loaded lazily if each of its images has an index, so all of them must be in ECR.
  if (names.length === 0 || sizes.some((bytes) => bytes === undefined)) return undefined;
  if (ours.some(({ launchType }) => launchType !== 'FARGATE')) return undefined;
  const largest = Math.max(...sizes.map((bytes) => bytes ?? 0));
  if (largest <= LARGE_IMAGE) return undefined;
  return {
    phase: 'pull',
    setting: 'SOCI index',
    of: names.length === 1 ? `image of container ${names[0]}` : `images of containers ${names.join(', ')}`,
    present: `none (${Math.round(largest / 1e6)} MB pulled in full)`,
    proposed: names.length === 1 ? 'one for the image' : 'one for each image',
    seconds: secondsOf(timing, 'pull') * LAZY_SAVES,
    unless:
      'Do not use one if the program reads most of its image when it starts. Each image of the task needs an index, or no image is loaded lazily; the images must be in ECR in the same Region. The saving is an estimate, half of the pull time, and was not measured with your image.',
  };
}

function batches({ deployment, timing }: AdviceFacts): Advice | undefined {
  const { deploymentConfiguration: configuration = {}, schedulingStrategy } = deployment.service;
  const { maximumPercent = ONE_BATCH_PERCENT } = configuration;
  const { strategy = 'ROLLING' } = configuration;
  if (timing.batches < 2 || strategy !== 'ROLLING' || schedulingStrategy === 'DAEMON') return undefined;
  if (maximumPercent >= ONE_BATCH_PERCENT || !deployment.definition || hasFixedPorts(deployment.definition))
    return undefined;
  if (!isWorthwhile(timing.laterBatchesSeconds, timing.seconds)) return undefined;
  return {
    phase: 'batches',
    setting: 'maximum-percent',
    of: `service ${deployment.service.serviceName}`,
    present: `${maximumPercent}`,
    proposed: `${ONE_BATCH_PERCENT}`,
    seconds: timing.laterBatchesSeconds,
    unless:
      'Do not raise it if the cluster has no capacity for twice as many tasks, or if a dependency, such as a database, cannot accept more connections.',
  };
}

/** Two tasks on one instance cannot use the same host port. */
function hasFixedPorts(definition: Json): boolean {
  const { networkMode } = definition;
  if (networkMode === 'awsvpc') return false;
  return containersOf(definition).some(({ portMappings }) =>
    (portMappings ?? []).some(
      ({ hostPort }) => networkMode === 'host' || (typeof hostPort === 'number' && hostPort > 0),
    ),
  );
}

function nameOf({ arn }: TargetGroup): string {
  return arn.split('/').at(-2) ?? arn;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
