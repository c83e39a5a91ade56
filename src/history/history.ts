import {
  type Ecs,
  revisionNumber,
  type ServiceDeploymentBrief,
  type ServiceDeploymentStatus,
  type ServiceRevision,
  shortName,
} from '../ecs/index.ts';

/**
 * A version of a service: a revision, and the digests of its images at that time. A tag may have named several images
 * over time.
 */
export interface Version {
  readonly taskDefinition: string;
  readonly images: readonly PastImage[];
  /** The revision, as `family:revision`, that this one is a pinned copy of. */
  readonly copyOf?: string;
}

/** A deployment of a service. ECS has stored deployments since October 25, 2024, each for 90 days. */
export interface PastDeployment extends Version {
  /** The ARN of the service deployment; `''` for a CodeDeploy deployment. */
  readonly deployment: string;
  /** The ID: `ecs-svc/<N>`, or `d-…` in CodeDeploy. */
  readonly id: string;
  readonly status: ServiceDeploymentStatus;
  readonly statusReason?: string;
  /** The creation time in seconds since the epoch. */
  readonly createdAt: number;
  /** The commit from the revision's record tags, if they could be read. */
  readonly commit?: string;
  readonly actor?: string;
  /** The AppSpec file with which CodeDeploy deployed the version, without its hooks. */
  readonly appSpec?: unknown;
  /** Whether the revision was deregistered or deleted. */
  readonly inactive?: boolean;
}

export interface PastImage {
  readonly container: string;
  readonly image: string;
  readonly digest?: string;
  /** The current tags in ECR, if they were read. */
  readonly tags?: readonly string[];
  readonly state?: 'stored' | 'archived' | 'gone';
  /** The commit from the image's label, if the revision has no record tag. */
  readonly commit?: string;
}

/** How long ECS keeps service deployments. */
export const KEPT_SECONDS = 90 * 24 * 3600;
/** The maximum number of past deployments that are read. */
const MAX = 200;

/** The service's deployments, newest first, each with its revision and images. */
export async function readHistory(ecs: Ecs, cluster: string, service: string): Promise<PastDeployment[]> {
  const briefs: ServiceDeploymentBrief[] = await ecs.listServiceDeployments(cluster, service, { limit: MAX });
  const arns = [...new Set(briefs.map(({ targetServiceRevisionArn }) => targetServiceRevisionArn))];
  const revisions = new Map(
    (await ecs.describeServiceRevisions(arns)).map((revision) => [revision.serviceRevisionArn, revision]),
  );
  return briefs
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .flatMap(
      ({ serviceDeploymentArn, targetServiceRevisionArn, status, statusReason, createdAt }): PastDeployment[] => {
        const revision = revisions.get(targetServiceRevisionArn);
        if (!revision) return [];
        return [
          {
            ...versionOf(revision),
            deployment: serviceDeploymentArn,
            id: `ecs-svc/${revisionNumber(targetServiceRevisionArn)}`,
            status,
            createdAt,
            ...(statusReason && { statusReason }),
          },
        ];
      },
    );
}

function versionOf({ taskDefinition, containerImages = [] }: ServiceRevision): Version {
  const images = containerImages.map(({ containerName, image, imageDigest }) => ({
    container: containerName,
    image,
    ...(imageDigest && { digest: imageDigest }),
  }));
  return { taskDefinition, images };
}

/**
 * Whether two versions run the same images. A revision that was copied to pin its digests counts as the same as its
 * source, and an unknown digest matches any digest.
 */
export function isSameVersion(a: Version, b: Version): boolean {
  return original(a) === original(b) && runsSameImages(a, b);
}

/**
 * Whether each container of `a` runs the same image as the same container of `b`, as far as their digests are known.
 */
export function runsSameImages(a: Pick<Version, 'images'>, b: Pick<Version, 'images'>): boolean {
  const digests = new Map(b.images.map(({ container, digest }) => [container, digest]));
  return a.images.every(({ container, digest }) => {
    const other = digests.get(container);
    return !digest || !other || digest === other;
  });
}

function original({ taskDefinition, copyOf }: Version): string {
  return copyOf ?? shortName(taskDefinition);
}

/**
 * The last version before `serving` that was deployed successfully and has not been rolled back since. If a version was deployed
 * again, the versions in between count as rolled back, as does a version that ECS rolled back when it was redeployed.
 * @param history newest first
 * @param serving the version of the primary deployment `id`
 */
export function versionBefore(
  history: readonly PastDeployment[],
  serving: Version & { readonly id?: string },
): PastDeployment | undefined {
  let line: PastDeployment[] = [];
  const seen: PastDeployment[] = [];
  for (const past of history.toReversed()) {
    const known = line.findIndex((other) => isSameVersion(other, past));
    const otherThan = (others: readonly PastDeployment[]) => (one: PastDeployment) =>
      !others.some((other) => isSameVersion(one, other));
    if (past.status === 'SUCCESSFUL') {
      const between = known < 0 ? [] : seen.slice(seen.indexOf(line[known] as PastDeployment) + 1);
      line = [...(known < 0 ? line : line.slice(0, known).filter(otherThan(between))), past];
    } else if (past.status === 'ROLLBACK_SUCCESSFUL' && known < line.length - 1) {
      line = line.filter(otherThan([past]));
    }
    seen.push(past);
  }
  const at = line.findLastIndex((past) => isSameVersion(past, serving));
  const own = history.find(({ id }) => id === serving.id);
  // A version that is being deployed or that failed was not active. In that case, the newest working version before it
  // is returned.
  const arriving = own !== undefined && own.status !== 'SUCCESSFUL';
  return at < 0 || (arriving && at < line.length - 1) ? line.at(-1) : line[at - 1];
}

/**
 * The newest deployment of the version that `wanted` names, preferring a successful one: by revision number,
 * `family:revision` or ARN, then by commit, then by image digest or tag. A revision number takes precedence over an
 * image tag.
 * @param history newest first
 */
export function findVersion(history: readonly PastDeployment[], wanted: string): PastDeployment | undefined {
  if (!wanted) return undefined;
  const rules: readonly ((past: PastDeployment) => boolean)[] = [
    (past) => isRevision(past, wanted),
    ({ commit, images }) => [commit, ...images.map((image) => image.commit)].some((one) => isCommit(one, wanted)),
    ({ images }) => images.some(({ image, digest }) => digest === wanted || image.endsWith(`@${wanted}`)),
    ({ images }) => images.some(({ image }) => (image.split('@', 1)[0] ?? '').endsWith(`:${wanted}`)),
    ({ images }) => images.some(({ tags }) => tags?.includes(wanted)),
  ];
  for (const fits of rules) {
    const found = history.filter(fits);
    const worked = found.find(({ status }) => status === 'SUCCESSFUL');
    if (found.length > 0) return worked ?? found[0];
  }
  return undefined;
}

function isRevision({ taskDefinition }: Version, wanted: string): boolean {
  const isNumber = /^\d+$/.test(wanted);
  return (
    taskDefinition === wanted ||
    taskDefinition.endsWith(`task-definition/${wanted}`) ||
    (isNumber && taskDefinition.endsWith(`:${wanted}`))
  );
}

/** The commit of a deployment: from its record tag, or from its images' labels if they agree. */
export function commitOf({ commit, images }: PastDeployment): string | undefined {
  const labels = new Set(images.flatMap((image) => image.commit ?? []));
  return commit ?? (labels.size === 1 ? [...labels][0] : undefined);
}

/** Whether `wanted` is the commit, or at least its first seven characters. */
export function isCommit(commit: string | undefined, wanted: string): boolean {
  if (!commit) return false;
  return commit === wanted || (/^[0-9a-f]{7,}$/i.test(wanted) && commit.startsWith(wanted.toLowerCase()));
}
