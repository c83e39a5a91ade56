import { describeFailure, isPassing } from '../aws/failure.ts';
import { OF_REVISION_ALONE } from '../ecs/members.ts';
import { primaryOf, type Service, type ServiceRevision, serviceRevisionArn, type Tag } from '../ecs/model.ts';
import type { Target } from '../ecs/target.ts';
import type { Refused } from '../refusal.ts';
import type { SettingsPlan } from '../service-definition/plan.ts';
import type { DeployContext, DeployRequest } from './request.ts';

/** What the services' definitions change, or why they cannot, by the names that the user gave. */
export async function planAllSettings(
  context: DeployContext,
  request: DeployRequest,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, SettingsPlan | Refused>> {
  const defined = targets.flatMap((target) => {
    const definition = request.services.find(({ name }) => name === target.name)?.definition;
    return definition && !target.create ? [{ target, definition }] : [];
  });
  const services = (isNeeded: (members: object) => boolean) =>
    defined.flatMap(({ target, definition }) => (isNeeded(definition.members) ? [target.service] : []));
  const { planSettings, loadServiceShape } = await import('../service-definition/service-definition.ts');
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
  return new Map(
    defined.map(({ target: { name, service }, definition }) => {
      const current = { service, tags: tags.get(service.serviceArn), revision: revisions.get(revisionOf(service)) };
      const planned = planSettings(current, definition, request.members, shape);
      return [name, 'refused' in planned ? { by: 'input', reason: planned.refused.join(' ') } : planned];
    }),
  );
}

function revisionOf(service: Service): string {
  return serviceRevisionArn(service, primaryOf(service)?.id ?? '');
}

/** Tags that may not be read are written as the file has them. */
async function readTags(
  { ecs, log }: DeployContext,
  cluster: string,
  services: readonly Service[],
): Promise<ReadonlyMap<string, readonly Tag[]>> {
  if (services.length === 0) return new Map();
  try {
    return await ecs.tagsOfServices(
      cluster,
      services.map(({ serviceArn }) => serviceArn),
    );
  } catch (error) {
    log.notice(`The tags of the services could not be compared: ${describeFailure('ecs:DescribeServices', error)}`);
    return new Map();
  }
}

/** What only a revision shows counts as different where it may not be read. */
async function readRevisions(
  { ecs, log }: DeployContext,
  services: readonly Service[],
): Promise<ReadonlyMap<string, ServiceRevision>> {
  if (services.length === 0) return new Map();
  try {
    const revisions = await ecs.describeServiceRevisions(services.map(revisionOf));
    return new Map(revisions.map((revision) => [revision.serviceRevisionArn, revision]));
  } catch (error) {
    const names = OF_REVISION_ALONE.join(' and ');
    log.notice(`${names} could not be compared: ${describeFailure('ecs:DescribeServiceRevisions', error)}`);
    return new Map();
  }
}

const ATTEMPTS = 3;

/**
 * Writes the tags of a service, which are no members of UpdateService.
 * @returns what could not be written, as a sentence
 */
export async function writeTags(
  { ecs, log, cancelled }: DeployContext,
  { serviceArn, serviceName }: Pick<Service, 'serviceArn' | 'serviceName'>,
  { set, removed }: SettingsPlan['tags'],
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    let action = 'ecs:TagResource';
    try {
      if (set.length > 0) await ecs.tagResource(serviceArn, set);
      action = 'ecs:UntagResource';
      if (removed.length > 0) await ecs.untagResource(serviceArn, removed);
      log.info(`${serviceName}: wrote the tags ${[...set.map(({ key }) => key), ...removed].join(', ')}`);
      return undefined;
    } catch (error) {
      if (isPassing(error) && attempt < ATTEMPTS && !cancelled.aborted) continue;
      return `The tags of the service could not be written: ${describeFailure(action, error)}`;
    }
  }
}
