import { deniedAction, describeFailure, isPassing } from '../aws/failure.ts';
import { judge, ownDeployment } from '../controller/ecs/assess.ts';
import { sendUpdate } from '../controller/ecs/update.ts';
import { imagesByTag } from '../ecr/running-images.ts';
import type { UpdateServiceInput } from '../ecs/ecs.ts';
import { membersToRestore } from '../ecs/members.ts';
import { type Deployment, primaryOf, revisionNumber, type Service, shortName } from '../ecs/model.ts';
import { pinImages, registerCopy } from '../history/copy.ts';
import type { RolloutContext } from './rollout.ts';
import { adding, byHand, end, type Rollout, STOP_TRIES, withReason } from './rollout.ts';

/** Says something of the service that is going back. */
type Say = (text: string) => void;

/**
 * Asks ECS to roll our deployment back, and says how the rollout stands then. Where it may not be asked, our own update
 * brings the previous revision back.
 */
export async function stop(
  tools: RolloutContext,
  rollout: Rollout,
  arn: string | undefined,
  say: Say,
  until: number,
): Promise<Rollout> {
  const { tries = 0 } = rollout.stop ?? {};
  if (!arn || tries >= STOP_TRIES) return giveBack(tools, rollout, say, until);
  try {
    await tools.ecs.stopServiceDeployment(arn);
    say('asked ECS to roll the deployment back');
    return { ...rollout, stop: { tries, answeredAt: tools.clock.now() } };
  } catch (error) {
    // Ended meanwhile: the next look tells how.
    const isOver = error instanceof Error && error.name === 'ConflictException';
    if (isOver) return { ...rollout, stop: { tries, answeredAt: tools.clock.now() } };
    const failure = describeFailure('ecs:StopServiceDeployment', error);
    const isLast = tries + 1 >= STOP_TRIES || !isPassing(error);
    if (isLast && !tools.cancelled.aborted) tools.log.notice(`${failure} Rolling back by UpdateService instead.`);
    if (!isPassing(error)) return giveBack(tools, rollout, say, until);
    // Not known whether it was taken: the next look tells, and it is asked again if it must be.
    const asked = { ...rollout, stop: { tries: tries + 1 } };
    return tools.cancelled.aborted ? asked : { ...asked, phase: 'forward' };
  }
}

/**
 * Sends the service to exactly the revision that served before ours, and what else we changed back with it.
 * @param until when the time for going back ends, by the local monotonic clock (ms)
 */
export async function giveBack(tools: RolloutContext, rollout: Rollout, say: Say, until: number): Promise<Rollout> {
  const { cluster, service, previous, undo, asked = {} } = rollout;
  if (!previous) return rollout;
  if (previous.taskDefinition === rollout.own.taskDefinition) {
    return end(
      rollout,
      'failed',
      adding(rollout, 'It is the revision that was active before: there is no other to roll back to.'),
    ).rollout;
  }
  const read = async () => {
    const { services } = await tools.ecs
      .describeServices(cluster, [service])
      .catch(() => ({ services: [] as Service[] }));
    return services[0];
  };
  const before = await read();
  // The next look tells, and asks again if it must.
  if (!before || !mayGoBack(rollout, before)) return again(tools, rollout);
  // A process that ended before this one may have registered the copy.
  const taskDefinition = rollout.backTo ?? (await pinned(tools, before, rollout, say));
  // Else a post step would take a copy's deployment for somebody else's, if this process ended before the answer.
  if (taskDefinition !== previous.taskDefinition) tools.remember([{ ...rollout, backTo: taskDefinition }]);
  const restored = membersToRestore(before, undo, asked);
  const input: UpdateServiceInput = { cluster, service, taskDefinition, ...restored };
  // Registering may have taken its time, and so does what ECS throttles: what somebody else began meanwhile stays.
  let isRead = taskDefinition === previous.taskDefinition;
  const isDue = async () => {
    const now = isRead ? before : await read();
    isRead = false;
    return now === undefined || mayGoBack(rollout, now) || primaryOf(now)?.taskDefinition === taskDefinition;
  };
  const sent = await sendUpdate(tools, input, before, undefined, { isDue, until });
  switch (sent.state) {
    case 'started':
      return { ...rollout, phase: 'returning', back: sent.own };
    case 'no-deployment':
      return { ...rollout, phase: 'returning', back: ownDeployment(primaryOf(sent.service) as Deployment, before) };
    case 'unsent':
      return again(tools, rollout);
    default:
      // After a cancel a post step looks whether it took effect, and asks again.
      if (tools.cancelled.aborted) return rollout;
      return end(rollout, 'rollback-failed', adding(rollout, `The rollback failed: ${sent.reason} ${byHand(rollout)}`))
        .rollout;
  }
}

/**
 * Whether an update may take the service back from ours. What has ended well, goes back by itself or was replaced is not
 * ours to change; a read that does not show ours as the primary one may be from before our update.
 */
function mayGoBack({ own, landedAt }: Rollout, service: Service): boolean {
  const { state } = judge(own, { service });
  const mayGo = state === 'rolling' || state === 'ended' || (state === 'landed' && landedAt !== undefined);
  return primaryOf(service)?.id === own.id && mayGo;
}

/** Members of UpdateService that belong to a service revision, and go back with it. */
const OF_REVISION = ['volumeConfigurations'];
const UNDO_ATTEMPTS = 3;

/**
 * Sets back what our update changed beside the revision, after ECS itself has gone back: its rollback leaves desired count,
 * deployment configuration and tag settings as they are. None of them begins a deployment (UpdateService's documentation).
 */
export async function undo(tools: RolloutContext, rollout: Rollout, say: Say): Promise<Rollout> {
  const { cluster, service, asked = {} } = rollout;
  const before = Object.entries(rollout.undo).filter(([name]) => !OF_REVISION.includes(name));
  for (let attempt = 1; before.length > 0; attempt++) {
    try {
      const { services } = await tools.ecs.describeServices(cluster, [service]);
      const now = services[0];
      const members = now ? membersToRestore(now, Object.fromEntries(before), asked) : {};
      if (Object.keys(members).length === 0) return rollout;
      await tools.ecs.updateService({ cluster, service, ...members });
      say(`set back ${Object.keys(members).join(', ')}`);
      return rollout;
    } catch (error) {
      if (isPassing(error) && attempt < UNDO_ATTEMPTS && !tools.cancelled.aborted) continue;
      const names = before.map(([name]) => name).join(', ');
      const left = `What was changed with it (${names}) could not be set back: ${describeFailure('ecs:UpdateService', error)}`;
      return withReason(rollout, adding(rollout, left));
    }
  }
  return rollout;
}

function again({ cancelled }: RolloutContext, rollout: Rollout): Rollout {
  if (cancelled.aborted) return { ...rollout, phase: 'reverting' };
  return { ...rollout, phase: rollout.landedAt === undefined ? 'forward' : 'landed' };
}

/**
 * The revision to go back to. Where its images are tags they may name other programs by now, and an INACTIVE one ECS does
 * not take: then a copy of it with the digests that ran. What cannot be read, or not be registered, leaves the revision as it is.
 */
async function pinned(tools: RolloutContext, service: Service, { previous }: Rollout, say: Say): Promise<string> {
  const { taskDefinition, deploymentId } = previous as { taskDefinition: string; deploymentId: string };
  try {
    const { taskDefinition: old, tags } = await tools.ecs.describeTaskDefinition(taskDefinition);
    const isActive = old.status === 'ACTIVE';
    const byTag = imagesByTag(old).length > 0;
    if (isActive && !byTag) return taskDefinition;
    const read = byTag ? tools.ecs.describeServiceRevisions([revisionArn(service, deploymentId)]) : [];
    // An INACTIVE revision is not taken as it is, whatever its tags name by now.
    const [revision] = await (isActive ? read : Promise.resolve(read).catch(() => []));
    const digests = new Map(
      revision?.containerImages?.map(({ containerName, imageDigest }) => [containerName, imageDigest]),
    );
    const pin = pinImages(old, digests);
    if (isActive && pin === old) return taskDefinition;
    const copy = await registerCopy(tools, { taskDefinition: pin, tags });
    say(`registered ${copy}, which is ${shortName(taskDefinition)} with the digests that ran`);
    return copy;
  } catch (error) {
    const action = deniedAction(error) ?? 'ecs:DescribeServiceRevisions';
    say(
      `going back to ${shortName(taskDefinition)} as it is, since the digests that ran could not be fixed: ${describeFailure(action, error)}`,
    );
    return taskDefinition;
  }
}

/** A deployment's service revision: the service's ARN with the deployment's number. */
function revisionArn({ serviceArn, clusterArn, serviceName }: Service, deploymentId: string): string {
  const prefix = serviceArn.slice(0, serviceArn.indexOf(':service/'));
  return `${prefix}:service-revision/${shortName(clusterArn)}/${serviceName}/${revisionNumber(deploymentId)}`;
}
