import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { runningService, simulate } from './simulation.ts';

const arn = (resource: string, { region = 'eu-west-1', account = '123456789012' } = {}) =>
  `arn:aws:ecs:${region}:${account}:${resource}`;

/** Requests that identify a resource by its ARN. */
const requests = (place: Parameters<typeof arn>[1] = {}): readonly (readonly [operation: string, input: Json])[] => [
  ['DescribeServices', { cluster: 'demo', services: [arn('service/demo/web', place)] }],
  ['DescribeServices', { cluster: arn('cluster/demo', place), services: ['web'] }],
  ['DescribeClusters', { clusters: [arn('cluster/demo', place)] }],
  ['DescribeTaskDefinition', { taskDefinition: arn('task-definition/web:1', place) }],
  ['UpdateService', { cluster: 'demo', service: 'web', taskDefinition: arn('task-definition/web:1', place) }],
  ['UpdateService', { cluster: 'demo', service: arn('service/demo/web', place) }],
  ['ListTagsForResource', { resourceArn: arn('service/demo/web', place) }],
];

describe('a request with the ARN of a resource', () => {
  it.each(requests())('of the same Region and account is accepted: %s %j', async (operation, input) => {
    const simulation = simulate();
    await runningService(simulation);
    expect(await simulation.refusal(operation, input)).toBe('answered');
  });

  it.each(requests({ region: 'us-east-1' }))('of another Region is refused: %s %j', async (operation, input) => {
    const simulation = simulate();
    await runningService(simulation);
    expect(await simulation.refusal(operation, input)).toBe('InvalidParameterException: Invalid Region in ARN');
  });

  it.each(requests({ account: '999999999999' }))('of another account is denied: %s %j', async (operation, input) => {
    const simulation = simulate();
    await runningService(simulation);
    expect(await simulation.refusal(operation, input)).toMatch(
      new RegExp(`^AccessDeniedException: User: .* ecs:${operation} on .*:999999999999:.* no resource-based policy`),
    );
  });

  it('of a service in another cluster is refused with both clusters', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const input = { cluster: 'demo', services: [arn('service/other/web')] };
    expect(await simulation.refusal('DescribeServices', input)).toBe(
      'InvalidParameterException: Invalid identifier: Identifier is for cluster other. Your cluster is demo',
    );
  });
});
