import { deniedAction, describeFailure, describeTargetGroups, failureKind } from '../../aws/index.ts';
import type { Context } from '../../context.ts';
import { isEcrImage } from '../../ecr/index.ts';
import {
  type Container,
  chunks,
  type ServiceDeploymentBrief,
  shortName,
  type Task,
  targetGroupsOf,
  withDeploymentIds,
} from '../../ecs/index.ts';
import { parseImageReference, parseRegistryHost } from '../../image/index.ts';
import { inTime } from '../../time-limit.ts';
import { type Speed, speedOf } from './advice.ts';
import type { CompletedDeployment, Readings, TargetGroup } from './completed-deployment.ts';
import { timingOf } from './phases.ts';
import { dominates } from './rules.ts';

/** A deployment whose speed is to be analyzed. */
export interface SpeedSubject {
  readonly cluster: string;
  readonly service: string;
  readonly deployment: Omit<CompletedDeployment, 'past'>;
  /** The data that was read while the deployment was followed. */
  readonly past: Promise<readonly ServiceDeploymentBrief[]>;
}

/** The maximum number of tasks to read. A sample of this size is enough for a service with thousands of tasks. */
const TASKS_A_SERVICE = 200;
const TARGET_GROUPS_A_CALL = 20;
const IMAGES_A_CALL = 100;
/** The time limit of the analysis. The verdict is already known, so the analysis must not delay the step for longer. */
const MAX_MS = 10_000;

/**
 * Analyzes the speed of deployments that succeeded, with at most two rounds of reads for all of them: first their
 * tasks, then the settings that determine the long phases. Data that cannot be read is omitted, and a denied call is
 * reported once.
 * @returns the analysis by `finished`, without the deployments that were not read in time
 */
export async function readSpeeds(
  context: Context,
  finished: readonly SpeedSubject[],
): Promise<ReadonlyMap<SpeedSubject, Speed>> {
  const { clock, cancelled } = context;
  if (finished.length === 0 || cancelled.aborted) return new Map();
  const end = new AbortController();
  const stopped = new Promise<undefined>((resolve) => {
    cancelled.addEventListener('abort', () => resolve(undefined), { once: true, signal: end.signal });
  });
  const read = inTime(clock, MAX_MS, new SpeedReader(context).read(finished));
  const speeds = await Promise.race([read, stopped]).finally(() => end.abort());
  return speeds ?? new Map();
}

class SpeedReader {
  readonly #context: Context;
  /** Denied actions, each with AWS's message. */
  readonly #denied = new Map<string, string>();

  constructor(context: Context) {
    this.#context = context;
  }

  async read(finished: readonly SpeedSubject[]): Promise<Map<SpeedSubject, Speed>> {
    const [tasks, pasts] = await Promise.all([this.#tasks(finished), Promise.all(finished.map(({ past }) => past))]);
    const seen = finished.map((one, index) => ({
      one,
      deployment: { ...one.deployment, past: pasts[index] ?? [] },
      tasks: tasksOf(one, tasks),
    }));
    const [groups, bytes] = await Promise.all([
      this.#targetGroups(seen.flatMap(({ deployment, tasks }) => neededGroups(deployment, tasks))),
      this.#imageBytes(seen.flatMap(({ deployment, tasks }) => neededImages(deployment, tasks))),
    ]);
    this.#warnDenied();
    const { region } = this.#context.clients.settings;
    return new Map(
      seen.map(({ one, deployment, tasks }) => {
        const targetGroups = targetGroupsOf(deployment.service).flatMap((arn) => groups.get(arn) ?? []);
        const sizes = containersOf(tasks, deployment).flatMap(({ name, ...container }): [string, number][] => {
          const size = bytes.get(keyOf(container));
          return size === undefined ? [] : [[name, size]];
        });
        const readings: Readings = { tasks, targetGroups, imageBytes: new Map(sizes), region };
        return [one, speedOf(deployment, readings)];
      }),
    );
  }

  /** The tasks of all services, 100 per call. */
  async #tasks(finished: readonly SpeedSubject[]): Promise<readonly Task[]> {
    const read = [...Map.groupBy(finished, ({ cluster }) => cluster)].map(([cluster, members]) => {
      const ids = members.flatMap(({ deployment }) => deployment.taskIds.slice(-TASKS_A_SERVICE));
      return ids.length === 0
        ? []
        : this.#attempt('ecs:DescribeTasks', () => this.#context.ecs.describeTasks(cluster, ids), []);
    });
    return (await Promise.all(read)).flat();
  }

  async #targetGroups(needed: readonly Need[]): Promise<Map<string, TargetGroup>> {
    const arns = [...new Set(needed.map(({ arn }) => arn))];
    const drained = [...new Set(needed.filter(({ drains }) => drains).map(({ arn }) => arn))];
    if (arns.length === 0) return new Map();
    const read = await Promise.all([
      ...chunks(arns, TARGET_GROUPS_A_CALL).map((some) => this.#describeTargetGroups(some)),
      // ELB returns the attributes of one target group per call.
      ...drained.slice(0, TARGET_GROUPS_A_CALL).map((arn) => this.#describeAttributes(arn)),
    ]);
    const parts = Map.groupBy(read.flat(), ({ arn }) => arn);
    return new Map([...parts].map(([arn, some]) => [arn, Object.assign({ arn }, ...some) as TargetGroup]));
  }

  #describeTargetGroups(arns: string[]): Promise<TargetGroup[]> {
    const call = () => describeTargetGroups(this.#context.clients, arns);
    return this.#attempt('elasticloadbalancing:DescribeTargetGroups', call, []);
  }

  #describeAttributes(arn: string): Promise<TargetGroup[]> {
    const call = async () => {
      const { DescribeTargetGroupAttributesCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const client = await this.#context.clients.loadBalancing();
      const { Attributes = [] } = await client.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn }));
      const attributes = Object.fromEntries(Attributes.map(({ Key = '', Value = '' }) => [Key, Value]));
      return [{ arn, attributes }];
    };
    return this.#attempt('elasticloadbalancing:DescribeTargetGroupAttributes', call, []);
  }

  async #imageBytes(images: readonly Image[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    const unique = [...new Map(images.map((image) => [keyOf(image), image])).values()];
    const repositories = Map.groupBy(unique, ({ host, repository }) => `${host}/${repository}`);
    if (unique.length === 0) return found;
    const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
    const calls = [...repositories.values()].flatMap((members) => chunks(members, IMAGES_A_CALL));
    await Promise.all(
      calls.map((members) =>
        this.#attempt(
          'ecr:DescribeImages',
          async () => {
            const [{ host, repository }] = members as [Image];
            const registry = parseRegistryHost(host);
            const ecr = await this.#context.clients.ecr(registry?.region);
            const { imageDetails = [] } = await ecr.send(
              new DescribeImagesCommand({
                repositoryName: repository,
                imageIds: members.map(({ imageDigest }) => ({ imageDigest })),
                ...(registry && { registryId: registry.account }),
              }),
            );
            for (const { imageDigest = '', imageSizeInBytes } of imageDetails) {
              if (imageSizeInBytes !== undefined) found.set(keyOf({ host, repository, imageDigest }), imageSizeInBytes);
            }
          },
          undefined,
        ),
      ),
    );
    return found;
  }

  async #attempt<T>(action: string, call: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await call();
    } catch (error) {
      const text = describeFailure(action, error);
      if (failureKind(error) === 'denied') this.#denied.set(deniedAction(error) ?? action, text);
      else this.#context.log.debug(text);
      return otherwise;
    }
  }

  #warnDenied(): void {
    const actions = [...this.#denied.keys()];
    if (actions.length === 0) return;
    this.#context.log.notice(
      `The breakdown of the deployment time is incomplete: AWS denied ${actions.join(', ')}. Allow the statements "Advice" and "AdviceImages" of the action's iam-policy.json in the policy of the role that this job uses.`,
    );
  }
}

/** A target group to read, including its attributes if `drains` is set. */
interface Need {
  readonly arn: string;
  readonly drains: boolean;
}

/** An image that a task runs, as stored in ECR. */
interface Image {
  readonly host: string;
  readonly repository: string;
  readonly imageDigest: string;
}

function tasksOf({ deployment }: SpeedSubject, tasks: readonly Task[]): Task[] {
  const ids = new Set(deployment.taskIds);
  const known = tasks.filter(({ taskArn }) => ids.has(shortName(taskArn)));
  return [...withDeploymentIds(deployment.service, known)];
}

/** The target groups whose settings determine the long phases, as far as the tasks show. */
function neededGroups(deployment: CompletedDeployment, tasks: readonly Task[]): Need[] {
  if (deployment.isExpress) return [];
  const timing = timingOf(deployment, tasks, undefined);
  const drains = dominates(timing, 'drain') || timing.stopping.length > 0;
  if (!drains && !dominates(timing, 'health-check')) return [];
  return targetGroupsOf(deployment.service).map((arn) => ({ arn, drains }));
}

function neededImages(deployment: CompletedDeployment, tasks: readonly Task[]): Image[] {
  const timing = timingOf(deployment, tasks, undefined);
  return dominates(timing, 'pull') ? containersOf(tasks, deployment) : [];
}

/** The containers of our tasks whose images are in ECR. */
function containersOf(
  tasks: readonly Task[],
  { deploymentId }: CompletedDeployment,
): (Image & { readonly name: string })[] {
  const containers = new Map<string, Container>();
  for (const { startedBy, containers: some = [] } of tasks)
    if (startedBy === deploymentId) for (const container of some) containers.set(container.name, container);
  return [...containers.values()].flatMap(({ name, image = '', imageDigest }) => {
    const reference = parseImageReference(image);
    if (!reference || !imageDigest || !isEcrImage(image)) return [];
    return [{ name, host: reference.host, repository: reference.repository, imageDigest }];
  });
}

function keyOf({ host, repository, imageDigest }: Image): string {
  return `${host}/${repository}@${imageDigest}`;
}
