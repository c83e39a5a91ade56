import type { Ecs } from '../ecs/ecs.ts';
import type { ServiceDeploymentBrief, ServiceDeploymentStatus } from '../ecs/model.ts';

/** A deployment that a service had, as ECS remembers it: 90 days back, and none from before 25 October 2024. */
export interface Past {
  readonly deployment: string;
  readonly taskDefinition: string;
  readonly images: readonly PastImage[];
  readonly status: ServiceDeploymentStatus;
  readonly statusReason?: string;
  /** Seconds since the epoch. */
  readonly createdAt: number;
}

export interface PastImage {
  readonly container: string;
  readonly image: string;
  readonly digest?: string;
}

/** The most deployments that are looked back over. */
const MOST = 200;

/** The service's deployments, newest first, each with the revision and the images that it brought. */
export async function readHistory(ecs: Ecs, cluster: string, service: string): Promise<Past[]> {
  const briefs: ServiceDeploymentBrief[] = await ecs.listServiceDeployments(cluster, service, { most: MOST });
  const arns = [...new Set(briefs.map(({ targetServiceRevisionArn }) => targetServiceRevisionArn))];
  const revisions = new Map(
    (await ecs.describeServiceRevisions(arns)).map((revision) => [revision.serviceRevisionArn, revision]),
  );
  return briefs
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .flatMap(({ serviceDeploymentArn, targetServiceRevisionArn, status, statusReason, createdAt }) => {
      const revision = revisions.get(targetServiceRevisionArn);
      if (!revision) return [];
      const images = (revision.containerImages ?? []).map(({ containerName, image, imageDigest }) => ({
        container: containerName,
        image,
        ...(imageDigest && { digest: imageDigest }),
      }));
      const { taskDefinition } = revision;
      return {
        deployment: serviceDeploymentArn,
        taskDefinition,
        images,
        status,
        createdAt,
        ...(statusReason && { statusReason }),
      };
    });
}

/**
 * The last version that was deployed successfully and not rolled away from since, before `serving`. A version that was
 * deployed again was gone back to: what came between the two was rolled away from.
 * @param history newest first
 */
export function versionBefore(history: readonly Past[], serving: string): string | undefined {
  const line: string[] = [];
  for (const { taskDefinition, status } of history.toReversed()) {
    if (status !== 'SUCCESSFUL') continue;
    const known = line.indexOf(taskDefinition);
    if (known >= 0) line.length = known;
    line.push(taskDefinition);
  }
  const at = line.lastIndexOf(serving);
  return at >= 0 ? line[at - 1] : line.at(-1);
}

/**
 * The revision in the history that `wanted` names: by number, `family:revision`, ARN, or an image's tag or digest; a
 * revision of that number comes before an image of that tag.
 * @param history newest first
 */
export function findVersion(history: readonly Past[], wanted: string): string | undefined {
  const isNumber = /^\d+$/.test(wanted);
  const named = history.find(
    ({ taskDefinition }) =>
      taskDefinition === wanted ||
      taskDefinition.endsWith(`task-definition/${wanted}`) ||
      (isNumber && taskDefinition.endsWith(`:${wanted}`)),
  );
  const bringing = history.find(({ images }) =>
    images.some(
      ({ image, digest }) => image.endsWith(`:${wanted}`) || digest === wanted || image.endsWith(`@${wanted}`),
    ),
  );
  return (named ?? bringing)?.taskDefinition;
}
