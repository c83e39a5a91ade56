import { type Clients, callJson } from '../aws/index.ts';
import { chunks, type Json, UnusableAnswer } from '../ecs/index.ts';
import type { ScalableTarget, ScalingCall, ScalingPolicy } from './plan.ts';

const RESOURCES_A_CALL = 50;
const NAMESPACE = { ServiceNamespace: 'ecs' as const };
const DIMENSION = { ScalableDimension: 'ecs:service:DesiredCount' as const };

/** The scalable targets of services, by resource ID; a service that does not scale has none. */
export async function describeTargets(
  clients: Clients,
  resources: readonly string[],
): Promise<Map<string, ScalableTarget>> {
  const { DescribeScalableTargetsCommand } = await import('@aws-sdk/client-application-auto-scaling');
  const client = await clients.autoScaling();
  const found = new Map<string, ScalableTarget>();
  for (const ResourceIds of chunks(resources, RESOURCES_A_CALL)) {
    let NextToken: string | undefined;
    do {
      const input = { ...NAMESPACE, ...DIMENSION, ResourceIds, ...(NextToken && { NextToken }) };
      const command = new DescribeScalableTargetsCommand(input);
      const { output } = await callJson<{ ScalableTargets?: ScalableTarget[]; NextToken?: string }>(
        client,
        command,
        input,
      );
      for (const target of output.ScalableTargets ?? []) found.set(target.ResourceId, target);
      NextToken = output.NextToken;
    } while (NextToken);
  }
  return found;
}

export async function describePolicies(clients: Clients, ResourceId: string): Promise<ScalingPolicy[]> {
  const { DescribeScalingPoliciesCommand } = await import('@aws-sdk/client-application-auto-scaling');
  const client = await clients.autoScaling();
  const found: ScalingPolicy[] = [];
  let NextToken: string | undefined;
  do {
    const input = { ...NAMESPACE, ...DIMENSION, ResourceId, ...(NextToken && { NextToken }) };
    const command = new DescribeScalingPoliciesCommand(input);
    const { output } = await callJson<{ ScalingPolicies?: ScalingPolicy[]; NextToken?: string }>(
      client,
      command,
      input,
    );
    found.push(...(output.ScalingPolicies ?? []));
    NextToken = output.NextToken;
  } while (NextToken);
  return found;
}

/** Sends one call for a service. Every call is idempotent: what is deregistered or deleted may be absent. */
export async function sendScaling(clients: Clients, ResourceId: string, order: ScalingCall): Promise<void> {
  const input: Json = { ...NAMESPACE, ...DIMENSION, ResourceId, ...order.members };
  const send = () => sendOnce(clients, order.call, input);
  await send()
    .catch((error: unknown) => {
      if (!(error instanceof UnusableAnswer)) throw error;
      return send();
    })
    .catch((error: unknown) => {
      const removes = order.call === 'DeregisterScalableTarget' || order.call === 'DeleteScalingPolicy';
      if (!removes || !(error instanceof Error) || error.name !== 'ObjectNotFoundException') throw error;
    });
}

/** @throws {UnusableAnswer} if the response does not name the policy that was set */
async function sendOnce(clients: Clients, call: ScalingCall['call'], input: Json): Promise<void> {
  const client = await clients.autoScaling();
  const { output } = await callJson<{ PolicyARN?: string }>(client, await commandOf(call, input as never), input);
  if (call === 'PutScalingPolicy' && typeof output.PolicyARN !== 'string')
    throw new UnusableAnswer('PutScalingPolicy', "'PolicyARN'");
}

async function commandOf(call: ScalingCall['call'], input: never): Promise<{ middlewareStack: object }> {
  switch (call) {
    case 'RegisterScalableTarget': {
      const { RegisterScalableTargetCommand } = await import('@aws-sdk/client-application-auto-scaling');
      return new RegisterScalableTargetCommand(input);
    }
    case 'DeregisterScalableTarget': {
      const { DeregisterScalableTargetCommand } = await import('@aws-sdk/client-application-auto-scaling');
      return new DeregisterScalableTargetCommand(input);
    }
    case 'PutScalingPolicy': {
      const { PutScalingPolicyCommand } = await import('@aws-sdk/client-application-auto-scaling');
      return new PutScalingPolicyCommand(input);
    }
    case 'DeleteScalingPolicy': {
      const { DeleteScalingPolicyCommand } = await import('@aws-sdk/client-application-auto-scaling');
      return new DeleteScalingPolicyCommand(input);
    }
  }
}
