import { type DeploymentInfo, hasEnded } from '../../codedeploy/index.ts';
import type { CodeDeployObservation } from '../controller.ts';
import { MISSING_POLLS } from '../service-reader.ts';
import { hasShifted } from './assess.ts';

/** Additional data about a deployment from one poll. */
interface Seen extends Pick<CodeDeployObservation, 'target' | 'rollback' | 'hasAlarms'> {
  /** The newest deployment of its group. */
  readonly newest?: DeploymentInfo | undefined;
}

/** The results of several polls of the deployments. */
export class ObservedDeployments {
  /** Deployment → when its traffic shift and its hooks were first observed to be completed, in seconds. */
  readonly #shiftedAt = new Map<string, number>();
  /** Deployment → consecutive polls in which it had ended without success and was not being rolled back. */
  readonly #ended = new Map<string, number>();

  /** The observation of a poll, completed with the results of the previous polls. */
  add(deployment: DeploymentInfo, { newest, ...seen }: Seen): CodeDeployObservation {
    const { deploymentId: id, readAt } = deployment;
    // A rollback that began after the deployment was read is the newest deployment of its group.
    const isRolledBack = newest?.rollbackInfo?.rollbackTriggeringDeploymentId === id && hasEnded(deployment);
    const observation = { deployment, ...(isRolledBack && { rollback: newest }), ...seen };
    if (hasShifted(observation) && readAt !== undefined && !this.#shiftedAt.has(id)) this.#shiftedAt.set(id, readAt);
    const shiftedAt = this.#shiftedAt.get(id);
    return {
      ...observation,
      ...(shiftedAt !== undefined && { shiftedAt }),
      ...(!isRolledBack && this.#isSettled(deployment) && { isSettled: true }),
    };
  }

  /** Whether CodeDeploy will not roll a deployment back; its rollback may appear a moment after it has ended. */
  #isSettled({ deploymentId: id, status, rollbackInfo, autoRollbackConfiguration: auto }: DeploymentInfo): boolean {
    if (status !== 'Failed' && status !== 'Stopped') return false;
    if (rollbackInfo?.rollbackDeploymentId) return false;
    const polls = (this.#ended.get(id) ?? 0) + 1;
    this.#ended.set(id, polls);
    const isExpected = status === 'Stopped' || (auto?.enabled && auto.events?.includes('DEPLOYMENT_FAILURE'));
    return !isExpected || rollbackInfo?.rollbackMessage !== undefined || polls >= MISSING_POLLS;
  }
}
