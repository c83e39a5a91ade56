import { accountIn, isArn } from '../aws/index.ts';
import { containersOf, type Json, primaryOf } from '../ecs/index.ts';
import type { Facts } from './facts.ts';
import { regionAndAccountOf } from './needs.ts';
import { serviceNeeds } from './service-needs.ts';
import type { FindingId, PreflightFinding, PreflightSubject } from './subject.ts';

const error = (id: FindingId, text: string): PreflightFinding => ({ id, severity: 'error', text });

/** Finds the resources that a service definition names but that do not exist, or that ECS would not accept. */
export function serviceDefinition(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  const needs = serviceNeeds(subject);
  const { listeners, subnets, securityGroups } = facts.service;
  const absent = (names: readonly string[], there: ReadonlySet<string> | undefined) =>
    there ? names.filter((name) => !there.has(name)) : [];
  return [
    ...targetGroups(subject, facts),
    ...needs.listeners
      .filter((arn) => listeners.get(arn) === false)
      .map((arn) => {
        const what = arn.includes(':listener-rule/') ? 'listener rule' : 'listener';
        return error('listener-missing', `The ${what} ${arn} does not exist: create it, or use another one.`);
      }),
    ...absent(needs.subnets, subnets).map((id) =>
      error('subnet-missing', `The subnet '${id}' does not exist in this Region and account: use another one.`),
    ),
    ...absent(needs.securityGroups, securityGroups).map((id) =>
      error(
        'security-group-missing',
        `The security group '${id}' does not exist in this Region and account: use another one.`,
      ),
    ),
    ...roles(subject, facts),
    ...capacityProviders(subject, facts),
    ...portNames(subject),
  ];
}

/** Service Connect, VPC Lattice and gateways find a container's port by the name of its port mapping. */
function portNames({ target: { service, create }, members, taskDefinition }: PreflightSubject): PreflightFinding[] {
  const settings: Json = create ?? { ...(primaryOf(service) as Json | undefined), ...members };
  const connect = (settings.serviceConnectConfiguration ?? {}) as Json;
  const entries = [connect.enabled === false ? [] : connect.services, settings.vpcLatticeConfigurations]
    .concat(settings.gatewayConnectors)
    .flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : []));
  const names = containersOf(taskDefinition).flatMap(({ portMappings = [] }) =>
    portMappings.flatMap((mapping) => (mapping as Json).name ?? []),
  );
  const missing = new Set(entries.flatMap(({ portName }) => (typeof portName === 'string' ? [portName] : [])));
  const has = names.length > 0 ? `it has ${names.map((name) => `'${name}'`).join(', ')}` : 'it has none';
  return [...missing]
    .filter((name) => !names.includes(name))
    .map((name) =>
      error(
        'port-name',
        `The service uses the port name '${name}', which no port mapping of the task definition has (${has}): add the name to a port mapping, or change the service.`,
      ),
    );
}

function targetGroups(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  const isAwsvpc = subject.taskDefinition.networkMode === 'awsvpc';
  return serviceNeeds(subject).targetGroups.flatMap(({ arn, isAlternate }) => {
    const fact = facts.service.targetGroups.get(arn);
    if (!fact) return [];
    if (fact.state === 'missing')
      return [error('target-group-missing', `The target group ${arn} does not exist: create it, or use another one.`)];
    const unused =
      fact.isUsed || isAlternate || !isRolling(subject)
        ? []
        : [
            error(
              'target-group-unused',
              `No load balancer forwards requests to the target group ${arn}, but ECS accepts only a target group that is in use: add it to a listener or listener rule.`,
            ),
          ];
    if (!isAwsvpc || fact.type === undefined || fact.type === 'ip') return unused;
    return [
      ...unused,
      error(
        'target-group-type',
        `The target group ${arn} has the target type '${fact.type}', but tasks with the network mode awsvpc need 'ip': create a target group of that type.`,
      ),
    ];
  });
}

/** With the other strategies, ECS itself shifts the traffic from one of the two groups to the other. */
function isRolling({ target: { service, create }, members }: PreflightSubject): boolean {
  const configuration = (create ?? members).deploymentConfiguration ?? service.deploymentConfiguration;
  const { strategy = 'ROLLING' } = (configuration ?? {}) as { readonly strategy?: string };
  return strategy === 'ROLLING';
}

function roles(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  const { account } = regionAndAccountOf(subject);
  return serviceNeeds(subject).roles.flatMap((role) => {
    const fact = facts.roles.get(role);
    // A role in another account cannot be read.
    if (!fact || (isArn(role) && accountIn(role) !== account)) return [];
    if (fact.state === 'missing' || (isArn(role) && fact.arn !== role))
      return [
        error(
          'role-missing',
          `The role ${role}, which ECS must assume, does not exist: create it, or use another one.`,
        ),
      ];
    if (fact.trustsEcs !== false) return [];
    return [
      error(
        'role-trust',
        `The role ${role} does not trust ECS: allow sts:AssumeRole for the service ecs.amazonaws.com in its trust policy.`,
      ),
    ];
  });
}

function capacityProviders(subject: PreflightSubject, { clusters }: Facts): PreflightFinding[] {
  const { cluster } = subject.target;
  const there = clusters.get(cluster)?.capacityProviders;
  if (!there) return [];
  return serviceNeeds(subject)
    .capacityProviders.filter((name) => !there.includes(name))
    .map((name) =>
      error(
        'capacity-provider',
        `The cluster '${cluster}' has no capacity provider '${name}'${there.length > 0 ? ` (it has ${there.map((one) => `'${one}'`).join(', ')})` : ''}: add it with PutClusterCapacityProviders, or use another one.`,
      ),
    );
}
