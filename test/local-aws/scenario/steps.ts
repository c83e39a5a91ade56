import { createHash } from 'node:crypto';
import type { Json } from '../../../local-aws/service.ts';

export type Outputs = Record<string, Json>;
/** An operation with its input, or with what makes it from the outputs of the calls before, by operation. */
export type Given = Json | ((outputs: Outputs) => Json);
export type Step = readonly [service: string, operation: string, input: Given];
/** Seconds of simulated time that pass, or a call. */
export type Scenario = readonly (Step | number)[];

export const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
export const [execution, infrastructure, deploy] = [role('execution'), role('infrastructure'), role('deploy')];
export const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
export const tags = [{ key: 'team', value: 'a' }];
export const Tags = [{ Key: 'team', Value: 'a' }];
export const container = {
  name: 'web',
  image: 'example.com/web:v1',
  portMappings: [{ containerPort: 8080 }],
  essential: true,
};
export const network = { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] } };
export const taskDefinition = (image: string) => ({
  family: 'web',
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  requiresCompatibilities: ['FARGATE'],
  executionRoleArn: execution,
  containerDefinitions: [{ ...container, image }],
});
export const arnOfGroup = (o: Outputs, index: number): string =>
  o[`CreateTargetGroup${index}`]?.TargetGroups[0].TargetGroupArn;

export const balancerOf = (o: Outputs): string => o.CreateLoadBalancer?.LoadBalancers[0].LoadBalancerArn;
export const listenerOf = (o: Outputs): string => o.CreateListener?.Listeners[0].ListenerArn;
export const ruleOf = (o: Outputs): string => o.CreateRule?.Rules[0].RuleArn;
export const elb = (operation: string, input: Given): Step => ['elasticloadbalancing', operation, input];

export const ecs = (operation: string, input: Given = {}): Step => ['ecs', operation, input];
export const web = { cluster: 'demo', service: 'web' };
export const service = { cluster: 'demo', taskDefinition: 'web', desiredCount: 1, launchType: 'FARGATE' };

export const scalable = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/demo/web',
  ScalableDimension: 'ecs:service:DesiredCount',
};
export const scaling = (operation: string, input: Given): Step => ['application-autoscaling', operation, input];
export const events = (operation: string, input: Given = {}): Step => ['events', operation, input];

export const ecr = (operation: string, input: Given = {}): Step => ['ecr', operation, input];
export const image = { repositoryName: 'web', imageIds: [{ imageTag: 'v1' }] };
export const policyText = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
export const iam = (operation: string, input: Given = {}): Step => ['iam', operation, input];
export const provider = (o: Outputs): Json => ({
  OpenIDConnectProviderArn: o.CreateOpenIDConnectProvider?.OpenIDConnectProviderArn,
});

export const codedeploy = (operation: string, input: Given = {}): Step => ['codedeploy', operation, input];
export const group = { applicationName: 'app', deploymentGroupName: 'web' };
