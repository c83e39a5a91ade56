import { arnOf } from '../arn.ts';
import type { Schema } from '../model.ts';
import { shapeOf } from '../model.ts';
import type { Json, RegionContext } from '../service.ts';
import type { Context } from './policy.ts';

/**
 * The condition keys that a request contains: Region, request tags, for ECS the cluster, service and task definition,
 * and for Application Auto Scaling the namespace, as in the Service Authorization Reference. Tags of resources
 * (`aws:ResourceTag`) are not among them.
 */
export function contextOf(
  context: RegionContext,
  prefix: string,
  { input, schema }: { input: Json; schema: Schema },
): Context {
  return {
    'aws:RequestedRegion': context.region,
    ...tagContext(input),
    ...(prefix === 'ecs' && ecsContext(context, input, schema)),
    ...(prefix === 'application-autoscaling' && {
      'application-autoscaling:service-namespace': `${input.ServiceNamespace}`,
    }),
  };
}

function tagContext(input: Json): Context {
  const given: unknown = input.tags ?? input.Tags;
  if (!Array.isArray(given) || given.length === 0) return {};
  const tags = given.map((tag: Json) => [`${tag.key ?? tag.Key}`, `${tag.value ?? tag.Value}`] as const);
  return {
    'aws:TagKeys': tags.map(([key]) => key),
    ...Object.fromEntries(tags.map(([key, value]) => [`aws:RequestTag/${key}`, value])),
  };
}

function ecsContext(context: RegionContext, input: Json, schema: Schema): Context {
  const arn = (kind: string, name: string) =>
    name.startsWith('arn:') ? name : arnOf('ecs', context, `${kind}/${name}`);
  const [, cluster, service] = placeOf(input, schema) ?? [];
  return {
    ...(cluster !== undefined && { 'ecs:cluster': arn('cluster', cluster) }),
    ...(cluster !== undefined && service !== undefined && { 'ecs:service': arn('service', `${cluster}/${service}`) }),
    ...(typeof input.taskDefinition === 'string' && {
      'ecs:task-definition': arn('task-definition', input.taskDefinition),
    }),
  };
}

/** Cluster and service of a request, from its members or from its ARNs. */
function placeOf(input: Json, schema: Schema): string[] | undefined {
  for (const value of Object.values(input).flat()) {
    const found = /:(?:service-deployment|service-revision)\/([^/]+)\/([^/]+)\//.exec(`${value}`);
    if (found) return ['', found[1] ?? '', found[2] ?? ''];
  }
  const shape = shapeOf(schema);
  if (shape.kind !== 'structure' || !shape.members.has('cluster')) return undefined;
  const cluster = `${input.cluster ?? 'default'}`.replace(/^arn:.*:cluster\//, '');
  const service: unknown = input.service ?? input.serviceName;
  return typeof service === 'string' ? ['', cluster, service.replace(/^arn:.*\//, '')] : ['', cluster];
}
