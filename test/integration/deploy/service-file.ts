import { expect } from '@jest/globals';
import type { DeployRequest, RevisionSource } from '../../../src/deploy/request.ts';
import type { Json } from '../../../src/ecs/model.ts';
import { loadServiceShape, readServiceDefinitions } from '../../../src/service-definition/read.ts';
import { load } from '../../../src/taskdef/load.ts';
import type { LocalService } from '../local-service.ts';
import { requestOf } from '../request.ts';

const shape = await loadServiceShape();
const current: RevisionSource = { kind: 'current' };
const writes = ['CreateService', 'UpdateService', 'TagResource', 'UntagResource', 'RegisterTaskDefinition'];

/** The service in a service definition file that contains one. */
export function fileOf(content: object | string) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const source = { file: 'service.yml', input: 'service-definition' };
  const { definitions, findings } = readServiceDefinitions(load(text, source), source.file, source.input, shape);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return definitions[0] as (typeof definitions)[number];
}

export type Asked = Partial<DeployRequest> & { name?: string; source?: RevisionSource };

/** A request that applies a service definition file. */
export const requestWith = (content: object | string, { name = 'web', source = current, ...more }: Asked = {}) =>
  requestOf(source, { services: [{ name, source, definition: fileOf(content) }], ...more });

/** The writes to ECS that were sent, in the order of their kinds. */
export const writtenTo = (local: LocalService) =>
  writes.flatMap((operation) => local.sent(operation).map(() => operation));

export const network = (...subnets: string[]) => ({ networkConfiguration: { awsvpcConfiguration: { subnets } } });

/** The content of a file that creates the service `api`. */
export const definition = (more: Json = {}): Json => ({
  serviceName: 'api',
  desiredCount: 1,
  launchType: 'FARGATE',
  ...network('subnet-1'),
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  ...more,
});
