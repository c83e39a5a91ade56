import { page } from '../page.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import { lookUpTaskDefinition, rolesOf } from './account.ts';
import { nameOf, taskDefinitionArn } from './arn.ts';
import { describe } from './description.ts';
import { passRoles, tagOnCreate } from './permission.ts';
import { checkEnum, checkRegistration } from './registration.ts';
import type { Ecs } from './simulator.ts';
import type { TaskDefinition } from './state.ts';
import { seconds } from './view.ts';

/** RegisterTaskDefinition and related calls. */
export function taskDefinitionOperations(ecs: Ecs): Record<string, Operation> {
  return {
    RegisterTaskDefinition: (input, call) => {
      checkRegistration(input);
      passRoles(call, rolesOf(input));
      const family = ecs.families.get(input.family) ?? { next: 1, revisions: new Map<number, TaskDefinition>() };
      const arn = taskDefinitionArn(ecs.context, input.family, family.next);
      tagOnCreate(call, 'RegisterTaskDefinition', taskDefinitionArn(ecs.context, input.family, '*'), input.tags);
      const revision = family.next++;
      const registered = { registeredAt: seconds(ecs.context.clock.now()), registeredBy: call.identity.arn };
      const description = { ...describe(input), ...registered };
      const taskDefinition: TaskDefinition = {
        arn,
        family: input.family,
        revision,
        status: 'ACTIVE',
        description,
        tags: structuredClone(input.tags ?? []),
      };
      family.revisions.set(revision, taskDefinition);
      ecs.families.set(input.family, family);
      return answer(taskDefinition, true);
    },
    DescribeTaskDefinition: (input) => {
      const found = lookUpTaskDefinition(ecs, input.taskDefinition);
      if (!found) throw new AwsError('ClientException', 'Unable to describe task definition.');
      return answer(found, (input.include ?? []).includes('TAGS'));
    },
    ListTaskDefinitions: (input) => listTaskDefinitions(ecs, input),
    ListTaskDefinitionFamilies: (input) => listFamilies(ecs, input),
    DeregisterTaskDefinition: (input) => {
      const found = exactly(ecs, input.taskDefinition);
      if (found.status !== 'ACTIVE')
        throw new AwsError('InvalidParameterException', 'The specified task definition is inactive.');
      found.status = 'INACTIVE';
      found.description.deregisteredAt = seconds(ecs.context.clock.now());
      return { taskDefinition: view(found) };
    },
    DeleteTaskDefinitions: (input) => deleteTaskDefinitions(ecs, input),
  };
}

function answer(taskDefinition: TaskDefinition, withTags: boolean): Json {
  const tags = withTags && taskDefinition.tags.length > 0 ? { tags: structuredClone(taskDefinition.tags) } : {};
  return { taskDefinition: view(taskDefinition), ...tags };
}

function view({ arn, family, revision, status, description }: TaskDefinition): Json {
  return structuredClone({ ...description, taskDefinitionArn: arn, family, revision, status });
}

function exactly(ecs: Ecs, reference: string): TaskDefinition {
  const [, revision] = nameOf(reference).split(':');
  // The texts are those of moto's tests.
  if (!revision) throw new AwsError('ClientException', 'Revision is missing.');
  if (!/^\d+$/.test(revision)) {
    throw new AwsError('InvalidParameterException', `Invalid revision number. Number: ${revision}`);
  }
  const found = lookUpTaskDefinition(ecs, reference);
  if (!found) throw new AwsError('ClientException', 'The specified task definition does not exist.');
  return found;
}

function all(ecs: Ecs): TaskDefinition[] {
  const families = [...ecs.families.keys()].sort();
  return families.flatMap((family) => [...(ecs.families.get(family)?.revisions.values() ?? [])]);
}

function listTaskDefinitions(ecs: Ecs, input: Json): Json {
  const { familyPrefix, status = 'ACTIVE', sort = 'ASC', maxResults = 100, nextToken } = input;
  checkEnum('status', status, ['ACTIVE', 'INACTIVE', 'DELETE_IN_PROGRESS']);
  checkEnum('sort', sort, ['ASC', 'DESC']);
  const found = all(ecs).filter((one) => one.status === status && (!familyPrefix || one.family === familyPrefix));
  const { items, next } = page(sort === 'DESC' ? found.reverse() : found, { size: maxResults, token: nextToken });
  return { taskDefinitionArns: items.map(({ arn }) => arn), ...(next ? { nextToken: next } : {}) };
}

function listFamilies(ecs: Ecs, { familyPrefix = '', status = 'ACTIVE', maxResults = 100, nextToken }: Json): Json {
  checkEnum('status', status, ['ACTIVE', 'INACTIVE', 'ALL']);
  const active = (family: string) => all(ecs).some((one) => one.family === family && one.status === 'ACTIVE');
  const found = [...ecs.families.keys()]
    .sort()
    .filter((family) => family.startsWith(familyPrefix))
    .filter((family) => status === 'ALL' || active(family) === (status === 'ACTIVE'));
  const { items, next } = page(found, { size: maxResults, token: nextToken });
  return { families: items, ...(next ? { nextToken: next } : {}) };
}

const EXACT = /^[\w-]+:\d+$/;

/** The texts are those of moto's tests. */
function deletionRefusal(reference: string): string {
  return EXACT.test(nameOf(reference))
    ? 'The specified task definition does not exist. Specify a valid account, family, revision and try again.'
    : 'The specified task definition identifier is invalid. Specify a valid name or ARN and try again.';
}

function deleteTaskDefinitions(ecs: Ecs, { taskDefinitions }: Json): Json {
  if (taskDefinitions.length > 10)
    throw new AwsError('InvalidParameterException', 'Task definitions cannot be more than 10.');
  const deleted: Json[] = [];
  const failures: Json[] = [];
  for (const reference of taskDefinitions) {
    const isExact = EXACT.test(nameOf(reference));
    const found = isExact ? lookUpTaskDefinition(ecs, reference) : undefined;
    if (!found) failures.push({ arn: reference, reason: deletionRefusal(reference) });
    else if (found.status === 'ACTIVE') {
      const reason =
        'The specified task definition is still in ACTIVE status. Please deregister the target and try again.';
      failures.push({ arn: found.arn, reason });
    } else {
      found.status = 'DELETE_IN_PROGRESS';
      found.description.deleteRequestedAt ??= seconds(ecs.context.clock.now());
      deleted.push(view(found));
    }
  }
  return { taskDefinitions: deleted, failures };
}
