import type { Ecs } from '../ecs/simulator.ts';
import type { Service } from '../ecs/state.ts';
import type { Balancing } from '../elb/balancing.ts';
import type { Json } from '../service.ts';
import type { AppSpec } from './appspec.ts';
import type { Side } from './store.ts';

/** The replacement task set, in the form of ECS. */
export interface Replacement {
  readonly taskDefinition: string;
  readonly settings: Json;
  readonly externalId: string;
}

/** The reason why there is no replacement task set, with CodeDeploy's error code. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

interface Order {
  readonly id: string;
  readonly appSpec: AppSpec;
  /** The target group pair of the deployment group. */
  readonly pair: Json;
}

/** The task set that receives the production traffic. */
export function servingSide(service: Service): Side | undefined {
  const taskSet = service.taskSets.find(({ status }) => status === 'PRIMARY');
  const targetGroup = taskSet?.deployment.settings.loadBalancers?.[0]?.targetGroupArn;
  return taskSet && targetGroup && { taskSet: taskSet.deployment.id, targetGroup };
}

/** The settings from the AppSpec file, in the free target group of the pair. */
export function replacementOf(
  { ecs, balancing }: { ecs: Ecs; balancing: Balancing },
  { service, blue }: { service: Service; blue: Side },
  { id, appSpec, pair }: Order,
): { request: Replacement; targetGroup: string } | Problem {
  const { definition, problem } = taskDefinitionOf(ecs, appSpec.taskDefinition);
  if (!definition) {
    const message = `The ECS service cannot be updated due to an unexpected error: ${problem}`;
    return { code: 'ECS_UPDATE_ERROR', message };
  }
  const targetGroup = freeTargetGroup(balancing, pair, blue);
  if (!targetGroup) {
    const message = 'The target groups of the deployment group and of the primary task set do not match.';
    return { code: 'ELASTIC_LOAD_BALANCING_INVALID', message };
  }
  const before = service.taskSets.find(({ deployment }) => deployment.id === blue.taskSet)?.deployment;
  const [old] = before?.settings.loadBalancers ?? [{}];
  const { containerName = old.containerName, containerPort = old.containerPort } = appSpec;
  const ports = portsOf(ecs, definition, containerName);
  if (!ports?.includes(containerPort)) {
    const message = `The ECS service cannot be updated due to an unexpected error: The container ${containerName} does not exist in the task definition, or has no container port ${containerPort}.`;
    return { code: 'ECS_UPDATE_ERROR', message };
  }
  const loadBalancers = [{ targetGroupArn: targetGroup, containerName, containerPort }];
  const settings = { ...appSpec.settings, loadBalancers };
  return { request: { taskDefinition: definition, settings, externalId: id }, targetGroup };
}

function taskDefinitionOf(ecs: Ecs, reference: string): { definition?: string; problem?: string } {
  const [family = '', revision] = reference.slice(reference.lastIndexOf('/') + 1).split(':');
  const revisions = [...(ecs.families.get(family)?.revisions.values() ?? [])];
  const found = revision ? revisions.find((one) => `${one.revision}` === revision) : revisions.at(-1);
  if (!found) return { problem: 'TaskDefinition not found.' };
  return found.status === 'ACTIVE' ? { definition: found.arn } : { problem: 'TaskDefinition is inactive' };
}

function portsOf(ecs: Ecs, definition: string, containerName: string): number[] | undefined {
  const [family = '', revision] = definition.slice(definition.lastIndexOf('/') + 1).split(':');
  const description = ecs.families.get(family)?.revisions.get(Number(revision))?.description;
  const container = description?.containerDefinitions.find(({ name }: Json) => name === containerName);
  return container?.portMappings.map(({ containerPort }: Json) => containerPort);
}

function freeTargetGroup(balancing: Balancing, pair: Json, blue: Side): string | undefined {
  const names: string[] = (pair.targetGroups ?? []).map(({ name }: Json) => name);
  const used = blue.targetGroup.split('/').at(-2) ?? '';
  const name = names.includes(used) ? names.find((one) => one !== used) : undefined;
  if (name === undefined) return undefined;
  const created = [...balancing.targetGroups.values()].find((group) => group.name === name);
  return created?.arn ?? balancing.newArn(`targetgroup/${name}`, name);
}
