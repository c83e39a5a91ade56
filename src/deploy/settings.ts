import { describeFailure } from '../aws/index.ts';
import {
  type Json,
  OF_REVISION_ALONE,
  primaryOf,
  readPaced,
  type Service,
  type ServiceRevision,
  type ServiceTarget,
  serviceRevisionArn,
  type Tag,
} from '../ecs/index.ts';
import type { Refused } from '../refusal.ts';
import type { SettingsPlan } from '../service-definition/index.ts';
import type { DeployContext, DeployRequest } from './request.ts';

/** The changes from the services' definitions, or why they cannot be made, by the names that the user gave. */
export async function planAllSettings(
  context: DeployContext,
  request: DeployRequest,
  targets: readonly ServiceTarget[],
): Promise<ReadonlyMap<string, SettingsPlan | Refused>> {
  const defined = targets.flatMap((target) => {
    const definition = request.services.find(({ name }) => name === target.name)?.definition;
    return definition && !target.create ? [{ target, definition }] : [];
  });
  const services = (isNeeded: (members: object) => boolean) =>
    defined.flatMap(({ target, definition }) => (isNeeded(definition.members) ? [target.service] : []));
  const { planSettings, loadServiceShape } = await import('../service-definition/index.ts');
  const [tags, revisions, shape] = await Promise.all([
    readTags(
      context,
      request.cluster,
      services((members) => Object.hasOwn(members, 'tags')),
    ),
    readRevisions(
      context,
      services((members) => OF_REVISION_ALONE.some((name) => Object.hasOwn(members, name))),
    ),
    loadServiceShape(),
  ]);
  const planned = new Map(
    defined.map(({ target: { name, service }, definition }) => {
      const current = { service, tags: tags.get(service.serviceArn), revision: revisions.get(revisionOf(service)) };
      const plan = planSettings(current, definition, request.members, shape);
      const refused = 'refused' in plan && ({ by: 'input', reason: plan.refused.join(' ') } as const);
      return [name, refused || (plan as SettingsPlan)] as const;
    }),
  );
  return 'desiredCount' in request.members ? planned : withoutScaledCounts(context, targets, planned);
}

/**
 * The plans without the desired counts of services that Application Auto Scaling scales, because it sets their desired
 * counts.
 */
async function withoutScaledCounts(
  context: DeployContext,
  targets: readonly ServiceTarget[],
  planned: ReadonlyMap<string, SettingsPlan | Refused>,
): Promise<ReadonlyMap<string, SettingsPlan | Refused>> {
  const counted = targets.filter(({ name }) => {
    const plan = planned.get(name);
    return plan && 'members' in plan && 'desiredCount' in plan.members;
  });
  if (counted.length === 0) return planned;
  const { findScaled } = await import('../scaling/index.ts');
  const services = counted.map(({ service }) => service);
  const scaled = await findScaled(context, services).catch((error: unknown) => {
    const reason = describeFailure('application-autoscaling:DescribeScalableTargets', error);
    context.log.notice(
      `The desired count of the service definition is not set, because it is unknown whether Application Auto Scaling scales the service: ${reason}`,
    );
    return new Set(services.map(({ serviceArn }) => serviceArn));
  });
  const scaledByAws = counted.filter(({ service }) => scaled.has(service.serviceArn));
  for (const { service } of scaledByAws)
    context.log.info(
      `${service.serviceName}: its desired count stays ${service.desiredCount}, which Application Auto Scaling sets`,
    );
  const names = new Set(scaledByAws.map(({ name }) => name));
  return new Map(
    [...planned].map(([name, plan]) => [name, names.has(name) && 'members' in plan ? withoutCount(plan) : plan]),
  );
}

function withoutCount(plan: SettingsPlan): SettingsPlan {
  const without = ({ desiredCount, ...rest }: Json): Json => rest;
  return {
    ...plan,
    members: without(plan.members),
    requested: without(plan.requested),
    before: without(plan.before),
    changes: plan.changes.filter((line) => !line.includes(' service.desiredCount')),
  };
}

function revisionOf(service: Service): string {
  return serviceRevisionArn(service, primaryOf(service)?.id ?? '');
}

/** Tags that cannot be read are written as in the file. */
async function readTags(
  context: DeployContext,
  cluster: string,
  services: readonly Service[],
): Promise<ReadonlyMap<string, readonly Tag[]>> {
  if (services.length === 0) return new Map();
  try {
    const arns = services.map(({ serviceArn }) => serviceArn);
    return await readPaced(context, () => context.ecs.tagsOfServices(cluster, arns));
  } catch (error) {
    context.log.notice(
      `The tags of the services could not be compared: ${describeFailure('ecs:DescribeServices', error)}`,
    );
    return new Map();
  }
}

/** Settings that only a service revision shows count as different if the revision cannot be read. */
async function readRevisions(
  context: DeployContext,
  services: readonly Service[],
): Promise<ReadonlyMap<string, ServiceRevision>> {
  if (services.length === 0) return new Map();
  try {
    const arns = services.map(revisionOf);
    const revisions = await readPaced(context, () => context.ecs.describeServiceRevisions(arns));
    return new Map(revisions.map((revision) => [revision.serviceRevisionArn, revision]));
  } catch (error) {
    const names = OF_REVISION_ALONE.join(' and ');
    context.log.notice(`${names} could not be compared: ${describeFailure('ecs:DescribeServiceRevisions', error)}`);
    return new Map();
  }
}
