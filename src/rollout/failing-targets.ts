import { describeTargetGroups, describeTargetHealth, failureKind } from '../aws/index.ts';
import { type FailingTarget, failingTargets, isFailing } from '../diagnosis/index.ts';
import { type Service, targetGroupsOf, withDeploymentIds } from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import type { Rollout, RolloutContext } from './state.ts';

/** The time before the first read, so that a deployment whose tasks pass their first health checks causes no reads. */
const FIRST_AFTER_MS = 25_000;
const EVERY_MS = 20_000;
const DENIED =
  'To see how the targets responded, allow elasticloadbalancing:DescribeTargetHealth and elasticloadbalancing:DescribeTargetGroups in the policy of the role that this job uses.';

/** The deployment whose targets are read, and its service as last read. */
interface Subject {
  readonly cluster: string;
  readonly name: string;
  readonly service: Service;
  readonly id: string;
}

/**
 * Reads from the load balancer why our tasks do not become healthy. The load balancer returns this only while the tasks
 * are its targets, so the reads run in parallel with the polls. They do not delay any decision.
 */
export class FailingTargets {
  readonly #context: RolloutContext;
  readonly #found = new Map<string, FailingTarget>();
  #unread: string | undefined;
  #dueAt: number | undefined;
  #isReading = false;

  constructor(context: RolloutContext) {
    this.#context = context;
  }

  /** The failed targets of our tasks, oldest first. */
  get found(): readonly FailingTarget[] {
    return [...this.#found.values()];
  }

  /** The permissions to add if the health of the targets cannot be read. */
  get unread(): string | undefined {
    return this.#unread;
  }

  /** Starts a read if one is due. */
  poll({ state, own, cluster, service: name }: Rollout, service: Service | undefined): void {
    const deployment = service?.deployments?.find(({ id }) => id === own.id);
    if (state.is !== 'rolling-out' || !service || !deployment?.runningCount || this.#unread) return;
    const arns = targetGroupsOf(service);
    if (arns.length === 0) return;
    const now = this.#context.clock.now();
    this.#dueAt ??= now + FIRST_AFTER_MS;
    if (this.#isReading || now < this.#dueAt) return;
    this.#dueAt = now + EVERY_MS;
    this.#isReading = true;
    this.#read(arns, { cluster, name, service, id: own.id })
      .catch((error: unknown) => {
        if (failureKind(error) === 'denied') this.#unread = DENIED;
        else this.#context.log.debug(`The health of the targets could not be read: ${messageOf(error)}`);
      })
      .finally(() => {
        this.#isReading = false;
      });
  }

  async #read(arns: readonly string[], of: Subject) {
    const { clients, ecs } = this.#context;
    const healths = await Promise.all(
      arns.map(async (arn) => [arn, await describeTargetHealth(clients, arn)] as const),
    );
    const failing = healths.filter(([, targets]) => targets.some(isFailing));
    if (failing.length === 0) return;
    const [tasks, groups] = await Promise.all([
      ecs.tasksOf(of.cluster, of.name, 'RUNNING'),
      describeTargetGroups(
        clients,
        failing.map(([arn]) => arn),
      ),
    ]);
    const ours = withDeploymentIds(of.service, tasks).filter(({ startedBy }) => startedBy === of.id);
    for (const [arn, targets] of failing) {
      const group = groups.find((one) => one.arn === arn) ?? { arn };
      for (const target of failingTargets(ours, targets, group)) {
        this.#found.delete(target.taskArn);
        this.#found.set(target.taskArn, target);
      }
    }
  }
}
