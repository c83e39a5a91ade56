import { type Clients, callJson } from '../aws/index.ts';
import { aList, chunks, type Json, UnusableResponse } from '../ecs/index.ts';
import { isObject } from '../objects.ts';
import { isSameConfiguration } from './metric.ts';
import type { ScalableTarget, ScalingCall, ScalingPolicy } from './plan.ts';

const RESOURCES_A_CALL = 50;
const DIMENSION = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' } as const;

/** The scalable targets of services, by resource ID; a service without auto scaling has none. */
export async function describeTargets(
  clients: Clients,
  resources: readonly string[],
): Promise<Map<string, ScalableTarget>> {
  const found = new Map<string, ScalableTarget>();
  for (const ResourceIds of chunks(resources, RESOURCES_A_CALL)) {
    for (const target of await describeAll<ScalableTarget>(clients, 'ScalableTargets', { ResourceIds }))
      found.set(target.ResourceId, target);
  }
  return found;
}

/** The scaling policies of a service. @throws the SDK's error for DescribeScalingPolicies */
export function describePolicies(clients: Clients, ResourceId: string): Promise<ScalingPolicy[]> {
  return describeAll(clients, 'ScalingPolicies', { ResourceId });
}

/** All pages of DescribeScalableTargets or DescribeScalingPolicies. */
async function describeAll<Item extends object>(
  clients: Clients,
  name: 'ScalableTargets' | 'ScalingPolicies',
  asked: { readonly ResourceIds: string[] } | { readonly ResourceId: string },
): Promise<Item[]> {
  const { DescribeScalableTargetsCommand, DescribeScalingPoliciesCommand } = await import(
    '@aws-sdk/client-application-auto-scaling'
  );
  const client = await clients.autoScaling();
  const found: Item[] = [];
  let NextToken: string | undefined;
  do {
    const input = { ...DIMENSION, ...asked, ...(NextToken && { NextToken }) };
    const command =
      name === 'ScalableTargets'
        ? new DescribeScalableTargetsCommand(input)
        : new DescribeScalingPoliciesCommand(input);
    const { output } = await callJson<{ NextToken?: string } & Partial<Record<typeof name, Item[]>>>(
      client,
      command,
      input,
    );
    found.push(...aList<Item>(output[name], `Describe${name}`, name));
    NextToken = output.NextToken;
  } while (NextToken);
  return found;
}

/** Sends one call for a service. Every call is idempotent: a target or policy to remove may already be absent. */
export async function sendScaling(clients: Clients, ResourceId: string, scalingCall: ScalingCall): Promise<void> {
  const send = () => sendOnce(clients, ResourceId, scalingCall);
  await send()
    .catch((error: unknown) => {
      if (!(error instanceof UnusableResponse)) throw error;
      return send();
    })
    .catch((error: unknown) => {
      const removes = scalingCall.call === 'DeregisterScalableTarget' || scalingCall.call === 'DeleteScalingPolicy';
      if (!removes || !(error instanceof Error) || error.name !== 'ObjectNotFoundException') throw error;
    });
}

/** @throws {UnusableResponse} if neither the response nor the scaling shows that the call took effect */
async function sendOnce(clients: Clients, ResourceId: string, { call, members }: ScalingCall): Promise<void> {
  const client = await clients.autoScaling();
  const input: Json = { ...DIMENSION, ResourceId, ...members };
  const { output } = await callJson<Json>(client, await commandOf(call, input as never), input);
  if (!(await EFFECTS[call]({ clients, ResourceId, members, output })))
    throw new UnusableResponse(call, 'visible effect');
}

/** A call to which AWS responded. */
interface Responded {
  readonly clients: Clients;
  readonly ResourceId: string;
  readonly members: Json;
  readonly output: Json;
}

/** Whether the scaling, read now, shows the effect of each kind of call. @throws the SDK's error if it cannot be read */
const SHOWN: Readonly<
  Record<ScalingCall['call'], (clients: Clients, ResourceId: string, members: Json) => Promise<boolean>>
> = {
  RegisterScalableTarget: async (clients, ResourceId, members) => {
    const target = (await describeTargets(clients, [ResourceId])).get(ResourceId);
    return target !== undefined && includes(target, members);
  },
  PutScalingPolicy: async (clients, ResourceId, members) =>
    (await describePolicies(clients, ResourceId)).some(
      ({ PolicyName, TargetTrackingScalingPolicyConfiguration: now }) =>
        PolicyName === members.PolicyName &&
        now !== undefined &&
        isSameConfiguration(now, members.TargetTrackingScalingPolicyConfiguration as Json),
    ),
  DeregisterScalableTarget: async (clients, ResourceId) => !(await describeTargets(clients, [ResourceId])).size,
  DeleteScalingPolicy: async (clients, ResourceId, members) =>
    (await describePolicies(clients, ResourceId)).every(({ PolicyName }) => PolicyName !== members.PolicyName),
};

/** Whether the scaling shows that a call took effect; `undefined` if it cannot be read. */
export function isInEffect(
  clients: Clients,
  resource: string,
  { call, members }: ScalingCall,
): Promise<boolean | undefined> {
  return SHOWN[call](clients, resource, members).catch(() => undefined);
}

/**
 * Whether a call took effect. The responses to removals are empty, and ScalableTargetARN is optional, so the scaling is
 * read where the response does not show it. A removal whose effect cannot be read is assumed to have taken place.
 */
const EFFECTS: Readonly<Record<ScalingCall['call'], (responded: Responded) => Promise<boolean>>> = {
  RegisterScalableTarget: async ({ clients, ResourceId, members, output }) =>
    typeof output.ScalableTargetARN === 'string' || SHOWN.RegisterScalableTarget(clients, ResourceId, members),
  PutScalingPolicy: async ({ output }) => typeof output.PolicyARN === 'string',
  DeregisterScalableTarget: ({ clients, ResourceId, members }) =>
    SHOWN.DeregisterScalableTarget(clients, ResourceId, members).catch(() => true),
  DeleteScalingPolicy: ({ clients, ResourceId, members }) =>
    SHOWN.DeleteScalingPolicy(clients, ResourceId, members).catch(() => true),
};

/** Whether `value` has all `members`, at every depth. */
function includes(value: unknown, members: unknown): boolean {
  if (!isObject(members)) return value === members;
  return isObject(value) && Object.entries(members).every(([name, member]) => includes(value[name], member));
}

async function commandOf(call: ScalingCall['call'], input: never): Promise<{ middlewareStack: object }> {
  const {
    DeleteScalingPolicyCommand,
    DeregisterScalableTargetCommand,
    PutScalingPolicyCommand,
    RegisterScalableTargetCommand,
  } = await import('@aws-sdk/client-application-auto-scaling');
  switch (call) {
    case 'RegisterScalableTarget':
      return new RegisterScalableTargetCommand(input);
    case 'DeregisterScalableTarget':
      return new DeregisterScalableTargetCommand(input);
    case 'PutScalingPolicy':
      return new PutScalingPolicyCommand(input);
    case 'DeleteScalingPolicy':
      return new DeleteScalingPolicyCommand(input);
  }
}
