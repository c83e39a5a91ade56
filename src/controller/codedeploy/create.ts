import { describeFailure, failureKind, isAmbiguous, isTransient } from '../../aws/index.ts';
import {
  type AppSpec,
  appSpecRevision,
  type CodeDeploy,
  type CreateDeploymentInput,
  type DeploymentGroupName,
  type DeploymentInfo,
  rollsBack,
} from '../../codedeploy/index.ts';
import type { Context } from '../../context.ts';
import { messageOf } from '../../error.ts';
import { type Refused, refusedCall } from '../../refusal.ts';
import { cutText } from '../../text.ts';
import {
  ATTEMPTS,
  checkingLine,
  type LookupResult,
  notSeen,
  pollUntilVisible,
  STUCK_MS,
  THROTTLED_FOR_MS,
} from '../poll-until-visible.ts';

/** The tolerance for times: a Date header is rounded to seconds, and a deployment from the same second may be ours. */
const MARGIN_SECONDS = 2;
/** CodeDeploy's limit for a deployment's description. */
const MAX_DESCRIPTION = 512;
const ALL_AT_ONCE = 'CodeDeployDefault.ECSAllAtOnce';

/** The deployment to create. */
export interface CreationRequest extends DeploymentGroupName {
  readonly spec: AppSpec;
  readonly taskDefinition: string;
  readonly description?: string | undefined;
  readonly configuration?: string | undefined;
  /** Whether to shift all traffic at once, if the permissions allow it. */
  readonly atOnce?: true | undefined;
  /** Whether the group has alarms. A rollback ignores them, because the failed deployment may have triggered them. */
  readonly hasAlarms?: true | undefined;
  /** The group's newest deployment before ours, and when the group was read, in seconds on CodeDeploy's clock. */
  readonly lastAttempted?: string | undefined;
  readonly readAt: number;
}

/** The result of CreateDeployment. */
export type CreationResult =
  | { readonly state: 'created'; readonly id: string; readonly createdAt: number }
  /** Another deployment of the group is in progress. */
  | ({ readonly state: 'busy' | 'refused' } & Refused)
  | { readonly state: 'unsent' }
  | { readonly state: 'lost'; readonly reason: string };

/**
 * Creates one deployment, in its turn among the step's calls. After an ambiguous response (reset, 5xx, timeout), the group is read, and the call is
 * repeated only if no deployment with the same AppSpec file has begun since.
 * @param onSend called right before each call; nothing is sent if the job has already been cancelled
 * @param until for a rollback: when to stop repeating the call, on the local monotonic clock (ms)
 */
export function createDeployment(
  context: Context,
  codeDeploy: CodeDeploy,
  request: CreationRequest,
  onSend?: () => void,
  until?: number,
): Promise<CreationResult> {
  return new CreateDeployment(context, codeDeploy, request, onSend, until).send();
}

class CreateDeployment {
  readonly #context: Context;
  readonly #codeDeploy: CodeDeploy;
  readonly #request: CreationRequest;
  #input: CreateDeploymentInput;
  readonly #onSend: (() => void) | undefined;
  readonly #until: number;
  readonly #attempts: number;
  readonly #since: number;
  #attempt = 1;
  #lost: CreationResult | undefined;

  constructor(
    context: Context,
    codeDeploy: CodeDeploy,
    request: CreationRequest,
    onSend: (() => void) | undefined,
    until: number | undefined,
  ) {
    this.#context = context;
    this.#codeDeploy = codeDeploy;
    this.#request = request;
    this.#input = inputOf(request);
    this.#onSend = onSend;
    this.#since = context.clock.now();
    this.#until = until ?? context.clock.now() + THROTTLED_FOR_MS;
    // A rollback is retried until its time limit.
    this.#attempts = until === undefined ? ATTEMPTS : Number.POSITIVE_INFINITY;
  }

  async send(): Promise<CreationResult> {
    for (;;) {
      const created = await this.#try();
      if (created) return created;
    }
  }

  /** Makes one call and evaluates its response; `undefined` if the call must be sent again. */
  async #try(): Promise<CreationResult | undefined> {
    const { clock, cancelled } = this.#context;
    try {
      const response = await this.#codeDeploy.pace.turn(clock, cancelled, () => this.#call());
      if (!response) return this.#lost ?? { state: 'unsent' };
      return { state: 'created', id: response.id, createdAt: createdAt(response.date, this.#request) };
    } catch (error) {
      return isAmbiguous(error) ? this.#afterLost(error) : this.#afterRefusal(error);
    }
  }

  async #call(): Promise<{ readonly id: string; readonly date: number } | undefined> {
    if (this.#onSend && this.#context.cancelled.aborted) return undefined;
    this.#onSend?.();
    return this.#codeDeploy.createDeployment(this.#input);
  }

  async #afterLost(error: unknown): Promise<CreationResult | undefined> {
    const { log, cancelled, clock } = this.#context;
    log.info(checkingLine('CreateDeployment', messageOf(error)));
    const { found, isRead } = await this.#find();
    if (found) return found;
    this.#lost = {
      state: 'lost',
      reason: `${describeFailure('codedeploy:CreateDeployment', error)} ${notSeen(isRead)}`,
    };
    const isLast = this.#attempt++ >= this.#attempts || clock.now() >= this.#until;
    const isOver = !isRead || isLast;
    return cancelled.aborted || isOver ? this.#lost : undefined;
  }

  async #afterRefusal(error: unknown): Promise<CreationResult | undefined> {
    // The pace pauses before the call is sent again.
    if (failureKind(error) === 'throttled' && this.#mayBeThrottled()) {
      const { clock, log } = this.#context;
      this.#codeDeploy.pace.logThrottling(clock, log, this.#since, error);
      return undefined;
    }
    if (failureKind(error) === 'denied' && this.#input.deploymentConfigName === ALL_AT_ONCE) {
      const { deploymentConfigName: _, ...input } = this.#input;
      this.#input = input;
      return undefined;
    }
    const isBusy = error instanceof Error && error.name === 'DeploymentLimitExceededException';
    const refused: CreationResult = {
      state: isBusy ? 'busy' : 'refused',
      ...refusedCall('codedeploy:CreateDeployment', error),
    };
    if (!this.#lost) return refused;
    // An earlier attempt may have taken effect without being observed, and may be the deployment in progress.
    const { found, isRead } = await this.#find();
    return found ?? (isRead ? refused : this.#lost);
  }

  #mayBeThrottled(): boolean {
    const { clock, cancelled } = this.#context;
    const isStuck = this.#onSend && this.#codeDeploy.pace.stuckMs(clock) >= STUCK_MS;
    return !isStuck && clock.now() < this.#until && !cancelled.aborted;
  }

  #find(): Promise<LookupResult<CreationResult>> {
    return pollUntilVisible(this.#context, () => this.#poll());
  }

  async #poll(): Promise<LookupResult<CreationResult>> {
    try {
      const info = await findCreated(this.#codeDeploy, this.#request);
      return { isRead: true, found: info && createdBefore(info) };
    } catch (error) {
      return { isRead: false, mayPass: isTransient(error) };
    }
  }
}

/**
 * The deployment that was created for `request` since the group was read; `undefined` if none was seen. A group has
 * one deployment at a time, so ours is the newest deployment, or the one that the newest deployment rolls back.
 * @throws the SDK's error if the group cannot be read
 */
export async function findCreated(
  codeDeploy: CodeDeploy,
  request: CreationRequest,
): Promise<DeploymentInfo | undefined> {
  const { info: group } = await codeDeploy.group(request);
  const { deploymentId } = group.lastAttemptedDeployment ?? {};
  if (deploymentId === undefined || deploymentId === request.lastAttempted) return undefined;
  const newest = await codeDeploy.deployment(deploymentId);
  const { rollbackTriggeringDeploymentId: rolledBack } = newest.rollbackInfo ?? {};
  if (!rollsBack(newest)) return isOf(newest, request) ? newest : undefined;
  if (rolledBack === undefined || rolledBack === request.lastAttempted) return undefined;
  const triggering = await codeDeploy.deployment(rolledBack);
  return isOf(triggering, request) ? triggering : undefined;
}

/** Whether a deployment has the AppSpec file that was sent, and was not created before the call. */
function isOf({ revision, createTime = 0 }: DeploymentInfo, request: CreationRequest): boolean {
  const sent = revision?.appSpecContent ?? revision?.string;
  const isRecent = createTime >= request.readAt - MARGIN_SECONDS;
  return isRecent && sent?.sha256 === inputOf(request).revision.appSpecContent.sha256;
}

function createdBefore({ deploymentId: id, createTime = 0 }: DeploymentInfo): CreationResult {
  return { state: 'created', id, createdAt: createTime };
}

/**
 * The time in the response's Date header, less one second: Date is rounded to seconds, and may be later than the
 * deployment's creation time in CodeDeploy.
 */
function createdAt(date: number, { readAt }: CreationRequest): number {
  return date > 0 ? Math.max(readAt, date / 1000 - 1) : readAt;
}

function inputOf({ application, group, spec, taskDefinition, description, ...others }: CreationRequest) {
  const configuration = others.atOnce ? ALL_AT_ONCE : others.configuration;
  return {
    applicationName: application,
    deploymentGroupName: group,
    revision: appSpecRevision(spec, taskDefinition),
    ...(description && { description: cutText(description, MAX_DESCRIPTION) }),
    ...(configuration && { deploymentConfigName: configuration }),
    ...(others.atOnce && others.hasAlarms && { overrideAlarmConfiguration: { enabled: false } }),
  };
}
