import { describeFailure, isArn } from '../../aws/index.ts';
import {
  type AppSpec,
  appSpecTaskDefinition,
  CodeDeploy,
  type DeploymentGroupName,
  type DeploymentInfo,
  hasEnded,
  listDeployments,
  rollsBack,
  withoutHooks,
} from '../../codedeploy/index.ts';
import type { Context } from '../../context.ts';
import { chunks, type Json, readPaced, type Service, type ServiceDeploymentStatus } from '../../ecs/index.ts';
import { type DigestsByRevision, digestsRun, type PastDeployment, type PastImage } from '../../history/index.ts';

/** The maximum number of deployments to read; each requires one or two calls. */
const MAX = 30;
/** The maximum number of concurrent calls. */
const MAX_CONCURRENT = 8;

type Reading = Pick<Context, 'ecs' | 'clients' | 'clock' | 'log' | 'cancelled'>;

/**
 * The CodeDeploy deployments of a service, newest first, in the form of ECS's deployments. The revision that the
 * service was created with is not among them.
 * @returns the deployments, and in `unread` why the revisions of some of them are unknown
 * @throws the SDK's error for ListDeployments or GetDeployment
 */
export async function readGroupHistory(
  context: Reading,
  cluster: string,
  service: Service,
  group: DeploymentGroupName,
): Promise<{ readonly history: PastDeployment[]; readonly unread?: string }> {
  const { ecs, clients } = context;
  const codeDeploy = new CodeDeploy(clients);
  const ids = await readPaced(context, () => listDeployments(clients, group));
  const infos = await newestOf(context, codeDeploy, ids);
  const byId = new Map(infos.map((info) => [info.deploymentId, info]));
  const known = infos.filter((info) => !rollsBack(info)).toSorted((a, b) => (b.createTime ?? 0) - (a.createTime ?? 0));
  const { specs, unread } = await readSpecs(context, codeDeploy, known);
  const digests = await digestsRun(ecs, cluster, service.serviceName).catch((): DigestsByRevision => new Map());
  const revisionOf = revisionsOf(service, specs);
  const revisions = new Set(known.flatMap((info) => revisionOf(info) ?? []));
  const images = new Map(
    await inTurns(
      [...revisions],
      async (arn): Promise<[string, PastImage[]]> => [arn, await imagesOf(ecs, arn, digests.get(arn))],
    ),
  );
  const history = known.flatMap((info): PastDeployment[] => {
    const taskDefinition = revisionOf(info);
    const spec = specs.get(shaOf(info));
    if (!taskDefinition) return [];
    return [
      {
        taskDefinition,
        images: images.get(taskDefinition) ?? [],
        deployment: '',
        id: info.deploymentId,
        status: statusOf(info, byId),
        createdAt: info.createTime ?? 0,
        ...(info.errorInformation?.message && { statusReason: info.errorInformation.message }),
        ...(spec && { appSpec: withoutHooks(spec) }),
      },
    ];
  });
  return { history, ...(unread && { unread }) };
}

/**
 * The newest of the listed deployments. AWS documents no order for ListDeployments, so the creation times of the first
 * and the last deployment show at which end of the list the newest ones are.
 */
async function newestOf(context: Reading, codeDeploy: CodeDeploy, ids: readonly string[]): Promise<DeploymentInfo[]> {
  const read = (some: readonly string[]) => inTurns(some, (id) => readPaced(context, () => codeDeploy.deployment(id)));
  if (ids.length <= MAX) return read(ids);
  const [first, last] = await read([ids[0] as string, ids.at(-1) as string]);
  const isOldestFirst = (first?.createTime ?? 0) < (last?.createTime ?? 0);
  return read(isOldestFirst ? ids.slice(-MAX) : ids.slice(0, MAX));
}

/** The AppSpec files, by hash. */
async function readSpecs(context: Reading, codeDeploy: CodeDeploy, infos: readonly DeploymentInfo[]) {
  const specs = new Map<string, AppSpec>();
  let unread = '';
  const once = new Map(infos.map((info) => [shaOf(info), info]));
  await inTurns([...once], async ([sha256, info]) => {
    const spec = await readPaced(context, () => codeDeploy.appSpec(info)).catch((error: unknown) => {
      unread ||= describeFailure('codedeploy:GetApplicationRevision', error);
      return undefined;
    });
    if (spec) specs.set(sha256, spec);
  });
  return { specs, unread };
}

/** The revision of a deployment, from its AppSpec file or its task set. */
function revisionsOf({ taskSets = [], taskDefinition = '' }: Service, specs: ReadonlyMap<string, AppSpec>) {
  const [any = taskDefinition] = taskSets.map((taskSet) => taskSet.taskDefinition);
  const base = any.slice(0, any.lastIndexOf('/') + 1);
  return (info: DeploymentInfo): string | undefined => {
    const taskSet = taskSets.find(({ externalId }) => externalId === info.deploymentId);
    if (taskSet) return taskSet.taskDefinition;
    const spec = specs.get(shaOf(info));
    const named = spec && appSpecTaskDefinition(spec);
    return named && (isArn(named) ? named : `${base}${named}`);
  };
}

function shaOf({ deploymentId, revision }: DeploymentInfo): string {
  return revision?.appSpecContent?.sha256 ?? revision?.string?.sha256 ?? deploymentId;
}

/** Converts a deployment's status to the corresponding status of ECS's own deployments. */
function statusOf(info: DeploymentInfo, byId: ReadonlyMap<string, DeploymentInfo>): ServiceDeploymentStatus {
  if (info.status === 'Succeeded' || (!hasEnded(info) && info.instanceTerminationWaitTimeStarted)) return 'SUCCESSFUL';
  if (!hasEnded(info)) return 'IN_PROGRESS';
  const { rollbackDeploymentId } = info.rollbackInfo ?? {};
  if (rollbackDeploymentId === undefined) return 'STOPPED';
  const rollback = byId.get(rollbackDeploymentId);
  if (rollback && !hasEnded(rollback)) return 'ROLLBACK_IN_PROGRESS';
  return rollback && rollback.status !== 'Succeeded' ? 'ROLLBACK_FAILED' : 'ROLLBACK_SUCCESSFUL';
}

async function imagesOf(
  ecs: Context['ecs'],
  taskDefinition: string,
  digests: ReadonlyMap<string, string> | undefined,
): Promise<PastImage[]> {
  const described = await ecs.describeTaskDefinition(taskDefinition).catch(() => undefined);
  const containers = (described?.taskDefinition.containerDefinitions ?? []) as readonly Json[];
  return containers.map(({ name, image }) => {
    const digest = digests?.get(String(name));
    return { container: String(name), image: String(image), ...(digest && { digest }) };
  });
}

/** Calls `work` for each item, a few at a time. */
async function inTurns<Item, Done>(items: readonly Item[], work: (item: Item) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  for (const some of chunks(items, MAX_CONCURRENT)) done.push(...(await Promise.all(some.map(work))));
  return done;
}
