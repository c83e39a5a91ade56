import { describeFailure, failureKind, isTransient } from '../../aws/index.ts';
import {
  type CodeDeploy,
  type DeploymentGroupInfo,
  type DeploymentGroupName,
  type DeploymentInfo,
  type EcsTarget,
  hasEnded,
} from '../../codedeploy/index.ts';
import type { Ecs, Service, Task } from '../../ecs/index.ts';
import type { Log } from '../../log.ts';
import type { CodeDeployObservation, DeploymentSubject, PollResult, ServiceObserver } from '../controller.ts';
import { type FailedCall, keyOf, MISSING_POLLS, type ReadResult, ServiceReader } from '../service-reader.ts';
import { ObservedDeployments } from './observed-deployments.ts';
import { withTaskDefinition } from './read.ts';
import { deploymentOf, type LatestDeployment, withDeployments } from './view.ts';

const GET = 'codedeploy:GetDeployment';

/** The data that one poll has read from CodeDeploy. */
interface Reading {
  readonly codeDeploy?: CodeDeployObservation;
  /** The group's newest deployment, which is ours until ours has ended. */
  readonly latest?: LatestDeployment;
  readonly failed: readonly FailedCall[];
}

/**
 * Observes services that CodeDeploy deploys: the status of our deployment in CodeDeploy, which determines the result,
 * and the service's task sets. GetDeployment is part of AWS's documented policy; if the other calls are denied, only
 * details are missing.
 */
export class CodeDeployObserver implements ServiceObserver {
  readonly #codeDeploy: CodeDeploy;
  readonly #log: Log;
  readonly #services: ServiceReader;
  readonly #groups = new Map<string, DeploymentGroupInfo>();
  readonly #targetIds = new Map<string, string[]>();
  /** Maps each task set to its deployment. */
  readonly #deployments = new Map<string, string>();
  readonly #observed = new ObservedDeployments();
  /** Maps each deployment to the number of consecutive polls in which CodeDeploy did not find it. */
  readonly #missing = new Map<string, number>();
  #hasTargets = true;

  constructor(codeDeploy: CodeDeploy, ecs: Ecs, log: Log) {
    this.#codeDeploy = codeDeploy;
    this.#log = log;
    this.#services = new ServiceReader(ecs);
  }

  /** Services that CodeDeploy deploys have no service deployments. */
  arnOf(): undefined {
    return undefined;
  }

  stopTargetOf(deploymentId: string): string | undefined {
    return deploymentId.startsWith('d-') ? deploymentId : undefined;
  }

  startedBy({ startedBy }: Task): string | undefined {
    return startedBy && (this.#deployments.get(startedBy) ?? startedBy);
  }

  async poll(subjects: readonly DeploymentSubject[]): Promise<Map<DeploymentSubject, PollResult>> {
    const [services, readings] = await Promise.all([
      this.#services.read(subjects),
      Promise.all(subjects.map((subject) => this.#read(subject))),
    ]);
    for (const { taskSets = [] } of services.found.values())
      for (const taskSet of taskSets) this.#deployments.set(taskSet.id, deploymentOf(taskSet));
    return new Map(
      subjects.map((subject, index) => [subject, pollResultOf(subject, services, readings[index] as Reading)]),
    );
  }

  async #read(subject: DeploymentSubject): Promise<Reading> {
    const { own } = subject;
    const failed: FailedCall[] = [];
    const attempt = async <T>(action: string, work: Promise<T>): Promise<T | undefined> => {
      try {
        return await work;
      } catch (error) {
        failed.push({ action, error, subject });
        return undefined;
      }
    };
    const info = await this.#own(subject, failed);
    if (!info) return { failed };
    const settings = await this.#group(info, subject).catch(() => undefined);
    if (!hasEnded(info)) {
      const target = await this.#target(own.id);
      const codeDeploy = this.#observed.add(info, { hasAlarms: hasAlarms(info, settings), ...(target && { target }) });
      return { codeDeploy, latest: { info, taskDefinition: own.taskDefinition }, failed };
    }
    const { rollbackDeploymentId } = info.rollbackInfo ?? {};
    const [rollback, latest] = await Promise.all([
      rollbackDeploymentId === undefined ? undefined : attempt(GET, this.#codeDeploy.deployment(rollbackDeploymentId)),
      attempt('codedeploy:GetDeploymentGroup', this.#latest(info, subject)),
    ]);
    const seen = { hasAlarms: hasAlarms(info, settings), newest: latest?.info, ...(rollback && { rollback }) };
    const codeDeploy = this.#observed.add(info, seen);
    return { codeDeploy, latest: latest ?? { info, taskDefinition: own.taskDefinition }, failed };
  }

  /** Reads our deployment. Right after CreateDeployment, CodeDeploy may not find the deployment for a while. */
  async #own(subject: DeploymentSubject, failed: FailedCall[]): Promise<DeploymentInfo | undefined> {
    const { id } = subject.own;
    try {
      const info = await this.#codeDeploy.deployment(id);
      this.#missing.set(id, 0);
      return info;
    } catch (error) {
      const polls = (this.#missing.get(id) ?? 0) + 1;
      this.#missing.set(id, polls);
      const isUnseen = error instanceof Error && error.name === 'DeploymentDoesNotExistException';
      if (!isUnseen || polls >= MISSING_POLLS) failed.push({ action: GET, error, subject });
      return undefined;
    }
  }

  /** The settings of the group, which are read once. */
  async #group(info: DeploymentInfo, subject: DeploymentSubject): Promise<DeploymentGroupInfo> {
    const name = groupOf(info, subject);
    const key = `${name.application} ${name.group}`;
    const known = this.#groups.get(key) ?? (await this.#codeDeploy.group(name)).info;
    this.#groups.set(key, known);
    return known;
  }

  async #latest(info: DeploymentInfo, subject: DeploymentSubject): Promise<LatestDeployment | undefined> {
    const { info: group } = await this.#codeDeploy.group(groupOf(info, subject));
    const { deploymentId } = group.lastAttemptedDeployment ?? {};
    if (deploymentId === undefined || deploymentId === info.deploymentId) return undefined;
    return withTaskDefinition(this.#codeDeploy, await this.#codeDeploy.deployment(deploymentId));
  }

  async #target(deploymentId: string): Promise<EcsTarget | undefined> {
    if (!this.#hasTargets) return undefined;
    try {
      const ids = this.#targetIds.get(deploymentId) ?? (await this.#codeDeploy.targetIds(deploymentId));
      if (ids.length === 0) return undefined;
      this.#targetIds.set(deploymentId, ids);
      return await this.#codeDeploy.target(deploymentId, ids);
    } catch (error) {
      if (failureKind(error) === 'denied' && this.#hasTargets) {
        this.#hasTargets = false;
        const reason = describeFailure('codedeploy:ListDeploymentTargets', error);
        this.#log.notice(`${reason} Lifecycle events and traffic percentages cannot be shown.`);
      }
      return undefined;
    }
  }
}

function groupOf(
  { applicationName, deploymentGroupName }: DeploymentInfo,
  { codeDeploy }: DeploymentSubject,
): DeploymentGroupName {
  return {
    application: applicationName ?? codeDeploy?.application ?? '',
    group: deploymentGroupName ?? codeDeploy?.group ?? '',
  };
}

/** Whether an alarm may roll a deployment back; if the group could not be read, alarms are assumed. */
function hasAlarms(
  { autoRollbackConfiguration: auto, overrideAlarmConfiguration }: DeploymentInfo,
  group: DeploymentGroupInfo | undefined,
): boolean {
  if (!auto?.enabled || !auto.events?.includes('DEPLOYMENT_STOP_ON_ALARM')) return false;
  const configuration = overrideAlarmConfiguration ?? group?.alarmConfiguration;
  if (!group && !configuration) return true;
  return configuration?.enabled === true && (configuration.alarms ?? []).length > 0;
}

function pollResultOf(
  subject: DeploymentSubject,
  services: ReadResult<Service>,
  { codeDeploy, latest, failed }: Reading,
): PollResult {
  const service = services.found.get(keyOf(subject));
  const errors = [...services.errors.filter((one) => one.subject === subject), ...failed];
  const permanent = errors.find(({ error }) => !isTransient(error));
  const [first] = errors;
  const isUnobserved = !service && !codeDeploy;
  return {
    observation: {
      ...(service && { service: withDeployments(service, latest) }),
      ...(codeDeploy && { codeDeploy }),
    },
    throttled: errors.some(({ error }) => failureKind(error) === 'throttled'),
    ...(permanent && !codeDeploy && { unobservable: describeFailure(permanent.action, permanent.error) }),
    ...((isUnobserved || !codeDeploy) && first && { unread: describeFailure(first.action, first.error) }),
  };
}
