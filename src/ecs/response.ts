import { accountIn } from '../aws/index.ts';
import { isObject } from '../objects.ts';
import type { Refused } from '../refusal.ts';
import { type ApiFailure, type Json, type Service, shortName } from './model.ts';

/**
 * Thrown for a response that lacks a member that ECS always returns. Like a missing response, it does not show whether
 * the call took effect.
 */
export class UnusableResponse extends Error {
  override readonly name = 'UnusableResponse';
  /** The property of the SDK's errors for a call without a response. */
  readonly $metadata = {};

  constructor(operation: string, missing: string) {
    super(`the response to ${operation} has no ${missing}`);
  }
}

/** @throws {UnusableResponse} if `value` is not an object */
export function anObject<T extends object>(value: T | undefined, operation: string, member: string): T {
  if (isObject(value)) return value as T;
  throw new UnusableResponse(operation, `'${member}'`);
}

/** @throws {UnusableResponse} if `value` is not a list of objects or strings */
export function aList<T extends object | string>(value: T[] | undefined, operation: string, member: string): T[] {
  const isWhole = Array.isArray(value) && value.every((item) => typeof item === 'string' || isObject(item));
  if (isWhole) return value;
  throw new UnusableResponse(operation, `'${member}'`);
}

/**
 * Checks the service in the response to a write of the service `name`.
 * @throws {UnusableResponse} if the service is missing or is a different one
 */
export function writtenService(value: Service | undefined, operation: string, name: unknown): Service {
  const service = anObject(value, operation, 'service');
  const wanted = shortName(String(name));
  if (service.serviceName !== wanted) throw new UnusableResponse(operation, `service '${wanted}'`);
  return service;
}

/**
 * Checks the Express service in the response to a write of the service `name`.
 * @param name the service's name or ARN
 * @throws {UnusableResponse} if the service is missing or is a different one
 */
export function writtenExpress<T extends { readonly serviceArn?: string }>(
  value: T | undefined,
  operation: string,
  name: unknown,
): T {
  const service = anObject(value, operation, 'service');
  const wanted = shortName(String(name));
  if (shortName(String(service.serviceArn)) !== wanted) throw new UnusableResponse(operation, `service '${wanted}'`);
  return service;
}

/**
 * Checks the DescribeServices response for `names`: each of them must be among the services or the failures.
 * @throws {UnusableResponse} if one is missing, or a service lacks a required member
 */
export function checkServices(
  names: readonly string[],
  response: { readonly services?: Service[]; readonly failures?: ApiFailure[] },
): { services: Service[]; missing: ApiFailure[] } {
  const operation = 'DescribeServices';
  const services = aList(response.services ?? [], operation, 'services');
  const missing = aList(response.failures ?? [], operation, 'failures');
  for (const service of services) {
    if (!isWhole(service)) throw new UnusableResponse(operation, 'whole service');
  }
  for (const name of names) {
    const isFound = services.some(
      ({ serviceName, serviceArn }) => serviceName === shortName(name) || serviceArn === name,
    );
    const isMissing = missing.some(({ arn = '' }) => shortName(arn) === shortName(name));
    if (!isFound && !isMissing) throw new UnusableResponse(operation, `service '${shortName(name)}'`);
  }
  return { services, missing };
}

/** The members of a task definition and of its containers that are lists. */
const LISTS = {
  definition: ['containerDefinitions', 'volumes', 'placementConstraints', 'requiresCompatibilities', 'compatibilities'],
  container: [
    ...['command', 'credentialSpecs', 'dependsOn', 'dnsSearchDomains', 'dnsServers', 'dockerSecurityOptions'],
    ...['entryPoint', 'environment', 'environmentFiles', 'extraHosts', 'links', 'mountPoints', 'portMappings'],
    ...['resourceRequirements', 'secrets', 'systemControls', 'ulimits', 'volumesFrom'],
  ],
} as const;

/** @throws {UnusableResponse} if a member of a task definition that is a list has another type */
export function checkTaskDefinition(definition: Json): void {
  const operation = 'DescribeTaskDefinition';
  for (const name of LISTS.definition) aList((definition[name] ?? []) as Json[], operation, name);
  for (const container of (definition.containerDefinitions ?? []) as Json[]) {
    for (const name of LISTS.container) aList((container[name] ?? []) as Json[], operation, name);
    for (const name of ['name', 'image'])
      if (typeof (container[name] ?? '') !== 'string') throw new UnusableResponse(operation, `'${name}'`);
  }
}

/** A service of the same name in the step's account is not the one whose ARN the user gave. */
export function accountProblem(name: string, { serviceArn }: Service): Refused | undefined {
  const [given, account] = [accountIn(name), accountIn(serviceArn)];
  if (given === '' || given === account) return undefined;
  const reason = `The service '${name}' is in the account ${given}, but the step's credentials are for the account ${account}: use credentials for ${given}.`;
  return { by: 'input', reason };
}

function isWhole({ serviceName, serviceArn, clusterArn, status, desiredCount, ...service }: Service): boolean {
  const isNamed = [serviceName, serviceArn, clusterArn, status].every(
    (text) => typeof text === 'string' && text !== '',
  );
  if (!isNamed || typeof desiredCount !== 'number') return false;
  const { deployments, deploymentController: controller } = service;
  // Under the ECS deployment controller, a service has at least one deployment.
  if (status !== 'ACTIVE' || (controller && controller.type !== 'ECS')) return true;
  return (
    Array.isArray(deployments) &&
    deployments.length > 0 &&
    deployments.every(({ id, taskDefinition }) => typeof id === 'string' && typeof taskDefinition === 'string')
  );
}

/** Adds the name of the missing resource, which ECS's own message omits. */
export function withName(error: unknown, { cluster = 'default', service }: Json): unknown {
  if (!(error instanceof Error)) return error;
  const where = `cluster '${shortName(String(cluster))}'`;
  if (error.name === 'ClusterNotFoundException')
    error.message = `${where} was not found in this account and Region: check the 'cluster' and 'aws-region' inputs`;
  if (error.name === 'ServiceNotFoundException' && typeof service === 'string')
    error.message = `service '${shortName(service)}' was not found in ${where}: check the 'service', 'cluster' and 'aws-region' inputs`;
  return error;
}
