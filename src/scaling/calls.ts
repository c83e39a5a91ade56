import { type Clients, callJson } from '../aws/index.ts';
import { chunks, type Json, UnusableResponse } from '../ecs/index.ts';
import type { ScalableTarget, ScalingCall, ScalingPolicy } from './plan.ts';

const RESOURCES_A_CALL = 50;
const DIMENSION = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' } as const;

/** The scalable targets of services, by resource ID; a service that does not scale has none. */
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

export function describePolicies(clients: Clients, ResourceId: string): Promise<ScalingPolicy[]> {
  return describeAll(clients, 'ScalingPolicies', { ResourceId });
}

/** All pages of DescribeScalableTargets or DescribeScalingPolicies. */
async function describeAll<Item>(
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
    found.push(...(output[name] ?? []));
    NextToken = output.NextToken;
  } while (NextToken);
  return found;
}

/** Sends one call for a service. Every call is idempotent: a target or policy to remove may already be absent. */
export async function sendScaling(clients: Clients, ResourceId: string, order: ScalingCall): Promise<void> {
  const input: Json = { ...DIMENSION, ResourceId, ...order.members };
  const send = () => sendOnce(clients, order.call, input);
  await send()
    .catch((error: unknown) => {
      if (!(error instanceof UnusableResponse)) throw error;
      return send();
    })
    .catch((error: unknown) => {
      const removes = order.call === 'DeregisterScalableTarget' || order.call === 'DeleteScalingPolicy';
      if (!removes || !(error instanceof Error) || error.name !== 'ObjectNotFoundException') throw error;
    });
}

/** The member that shows that a call took effect; the other calls have empty responses. */
const RESULTS: Readonly<Partial<Record<ScalingCall['call'], string>>> = {
  RegisterScalableTarget: 'ScalableTargetARN',
  PutScalingPolicy: 'PolicyARN',
};

/** @throws {UnusableResponse} if the response does not name what was set */
async function sendOnce(clients: Clients, call: ScalingCall['call'], input: Json): Promise<void> {
  const client = await clients.autoScaling();
  const { output } = await callJson<Json>(client, await commandOf(call, input as never), input);
  const result = RESULTS[call];
  if (result && typeof output[result] !== 'string') throw new UnusableResponse(call, `'${result}'`);
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
