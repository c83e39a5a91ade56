import type { Service } from '../ecs/model.ts';
import { parseReference } from '../image/reference.ts';
import { type Facts, groupKey } from './facts.ts';
import { containersOf, imagesOf, logGroupsOf, placeOf, rolesOf, secretsOf } from './needs.ts';
import {
  deploymentConfigurationOf,
  desiredCountOf,
  type Finding,
  type FindingId,
  type ServiceMembers,
  type Subject,
} from './subject.ts';
import { warn } from './warnings.ts';

/** Finds what is certain to fail and what a person should know, from facts that were read; pure. */
type Rule = (subject: Subject, facts: Facts) => Finding[];

const RULES: readonly Rule[] = [
  cluster,
  containerInstances,
  networkMode,
  registered,
  images,
  platforms,
  roles,
  logGroups,
  secrets,
  loadBalancers,
  percents,
  warn,
];

/** Everything that the rules find of one service, each once. */
export function check(subject: Subject, facts: Facts): Finding[] {
  const found = RULES.flatMap((rule) => rule(subject, facts));
  return [...new Map(found.map((finding) => [`${finding.id} ${finding.text}`, finding])).values()];
}

const error = (id: FindingId, text: string): Finding => ({ id, severity: 'error', text });

function cluster({ target }: Subject, { clusters }: Facts): Finding[] {
  const { status = 'ACTIVE' } = clusters.get(target.cluster) ?? {};
  // PROVISIONING passes by itself.
  if (!['INACTIVE', 'DEPROVISIONING', 'FAILED'].includes(status)) return [];
  return [
    error(
      'cluster-inactive',
      `The cluster '${target.cluster}' is ${status}, not ACTIVE: create it again, or name another one.`,
    ),
  ];
}

function containerInstances(subject: Subject, { clusters }: Facts): Finding[] {
  const { target } = subject;
  const { launchType } = target.service as ServiceMembers;
  const onInstances = launchType === 'EC2' || launchType === 'EXTERNAL';
  if (!onInstances || desiredCountOf(subject) === 0 || clusters.get(target.cluster)?.instances !== 0) return [];
  const what = `cluster '${target.cluster}' has no container instances, and the service's launch type is ${launchType}`;
  const fix = 'register instances, or give the service a capacity provider';
  // A step that does not wait may come before the instances.
  if (subject.waitMinutes === undefined)
    return [{ id: 'container-instances', severity: 'warning', text: `the ${what}, so no task runs yet: ${fix}.` }];
  return [error('container-instances', `The ${what}: ${fix}.`)];
}

/** A network configuration is for awsvpc, which needs one. */
function networkMode({ target, taskDefinition, members }: Subject): Finding[] {
  const { networkMode: mode = 'the default' } = taskDefinition;
  const { networkConfiguration = target.service.networkConfiguration } = members as Pick<
    Service,
    'networkConfiguration'
  >;
  const isGiven = networkConfiguration?.awsvpcConfiguration !== undefined;
  if (isGiven === (mode === 'awsvpc')) return [];
  const text = isGiven
    ? `The service has a network configuration, which the network mode of the task definition (${mode}) does not take: set 'networkMode' to 'awsvpc', or create a service without one.`
    : "The task definition's network mode is awsvpc, and the service has no network configuration: give it subnets and security groups, or keep the network mode that the active revision has.";
  return [error('network-mode', text)];
}

function registered({ taskDefinition }: Subject): Finding[] {
  const { status = 'ACTIVE', taskDefinitionArn = '' } = taskDefinition;
  if (status === 'ACTIVE') return [];
  return [
    error(
      'task-definition-inactive',
      `The task definition ${taskDefinitionArn} is ${status}, not ACTIVE, and ECS takes no inactive one: deploy its text as a file, which registers it again.`,
    ),
  ];
}

function images(subject: Subject, facts: Facts): Finding[] {
  return imagesOf(subject).flatMap((image) => {
    const fact = facts.images.get(image);
    if (!fact || fact.state === 'stored') return [];
    const { repository = '' } = parseReference(image) ?? {};
    return fact.state === 'no-repository'
      ? [
          error(
            'image-repository',
            `The image ${image} cannot be pulled: ECR has no repository '${repository}' in ${fact.region}; check its name, account and region.`,
          ),
        ]
      : [
          error(
            'image-missing',
            `The image ${image} is not in ECR: push it first, or name one that is there; one that is copied by replication may need a moment.`,
          ),
        ];
  });
}

function platforms(subject: Subject, facts: Facts): Finding[] {
  const wanted = platformOf(subject);
  if (!wanted) return [];
  return imagesOf(subject).flatMap((image) => {
    const fact = facts.images.get(image);
    if (fact?.state !== 'stored' || !fact.platforms || fact.platforms.length === 0) return [];
    if (fact.platforms.some((platform) => wanted.name === platform)) return [];
    // An instance may emulate another architecture, for an image that has one platform only.
    const certain = wanted.onFargate || fact.isIndex;
    const fix = `build it for ${wanted.name}, or set 'runtimePlatform' in the task definition`;
    const text = `The image ${image} is for ${fact.platforms.join(', ')}, and the tasks run on ${wanted.name}: ${fix}.`;
    return [{ id: 'image-platform', severity: certain ? 'error' : 'warning', text }];
  });
}

/** The platform that tasks run on; `undefined` where instances of any kind may take them. */
function platformOf(subject: Subject): { name: string; onFargate: boolean } | undefined {
  const { launchType, capacityProviderStrategy = [] } = subject.target.service as ServiceMembers;
  const { requiresCompatibilities = [], runtimePlatform = {} } = subject.taskDefinition;
  const onFargate =
    launchType === 'FARGATE' ||
    capacityProviderStrategy.some(({ capacityProvider = '' }) => capacityProvider.startsWith('FARGATE')) ||
    (requiresCompatibilities.length === 1 && requiresCompatibilities[0] === 'FARGATE');
  const { cpuArchitecture = onFargate ? 'X86_64' : '', operatingSystemFamily = 'LINUX' } = runtimePlatform;
  const architecture = { X86_64: 'amd64', ARM64: 'arm64' }[cpuArchitecture.toUpperCase()];
  if (!architecture) return undefined;
  return { name: `${/^windows/i.test(operatingSystemFamily) ? 'windows' : 'linux'}/${architecture}`, onFargate };
}

function roles(subject: Subject, facts: Facts): Finding[] {
  const { account } = placeOf(subject);
  return rolesOf(subject).flatMap(({ kind, role }) => {
    const [, , , , ofAccount = account] = role.split(':');
    if (ofAccount !== account) {
      return [
        error(
          'role-account',
          `The ${kind} role ${role} is of account ${ofAccount}, and tasks of account ${account} can't have it: name a role of their own account.`,
        ),
      ];
    }
    const fact = facts.roles.get(role);
    if (!fact) return [];
    if (fact.state === 'missing')
      return [error('role-missing', `The ${kind} role '${role}' does not exist: create it, or name another one.`)];
    if (role.startsWith('arn:') && fact.arn !== role) {
      return [
        error(
          'role-missing',
          `The ${kind} role ${role} does not exist; the one of that name is ${fact.arn}: name that one.`,
        ),
      ];
    }
    if (fact.trusts) return [];
    return [
      error(
        'role-trust',
        `The ${kind} role '${role}' does not trust ECS's tasks: allow sts:AssumeRole for the service ecs-tasks.amazonaws.com in its trust policy.`,
      ),
    ];
  });
}

function logGroups(subject: Subject, facts: Facts): Finding[] {
  return logGroupsOf(subject).flatMap((need) => {
    if (facts.logGroups.get(groupKey(need)) !== false) return [];
    return [
      error(
        'log-group',
        `The log group '${need.group}' of container '${need.container}' does not exist in ${need.region}: create it, or set 'awslogs-create-group'.`,
      ),
    ];
  });
}

function secrets(subject: Subject, facts: Facts): Finding[] {
  return secretsOf(subject).flatMap(({ container, variable, valueFrom, secret }) => {
    const fact = facts.secrets.get(valueFrom);
    if (!fact) return [];
    if ('problem' in fact) {
      const id = secret.kind === 'secret' ? 'secret-missing' : 'parameter-missing';
      return [
        error(id, `The container '${container}' would not get '${variable}': ${fact.problem.replace(/\.$/, '')}.`),
      ];
    }
    if (secret.kind === 'parameter' || secret.stage === undefined) return [];
    const { stage } = secret;
    if (Object.values(fact.versions).some((stages) => stages.includes(stage))) return [];
    return [
      error(
        'secret-version',
        `The container '${container}' would not get '${variable}': the secret ${secret.name} has no version '${stage}'; put a value, or name another stage.`,
      ),
    ];
  });
}

function loadBalancers(subject: Subject): Finding[] {
  const { service } = subject.target;
  const { serviceRegistries = [] } = service as ServiceMembers;
  const containers = containersOf(subject);
  return [...(service.loadBalancers ?? []), ...serviceRegistries].flatMap(({ containerName, containerPort }) => {
    if (typeof containerName !== 'string') return [];
    const container = containers.find(({ name }) => name === containerName);
    if (!container) {
      const names = containers.map(({ name }) => `'${name}'`).join(', ');
      return [
        error(
          'load-balancer-container',
          `The service sends requests to a container '${containerName}', which the task definition does not have (it has ${names}): keep its name, or change the service's load balancers.`,
        ),
      ];
    }
    const ports = container.portMappings ?? [];
    if (typeof containerPort !== 'number' || ports.some((port) => covers(port, containerPort))) return [];
    return [
      error(
        'load-balancer-port',
        `The service sends requests to port ${containerPort} of container '${containerName}', which has no such port mapping: add it, or change the service's load balancers.`,
      ),
    ];
  });
}

function covers(mapping: { containerPort?: number; containerPortRange?: string }, port: number): boolean {
  const [first = Number.NaN, last = first] = (mapping.containerPortRange ?? '').split('-').map(Number);
  return mapping.containerPort === port || (port >= first && port <= last);
}

/**
 * ECS may stop tasks down to ceil(desired × minimum) and start them up to floor(desired × maximum): with as many running as
 * are desired, neither may leave room.
 */
function percents(subject: Subject): Finding[] {
  const { service } = subject.target;
  const { minimumHealthyPercent, maximumPercent, strategy = 'ROLLING' } = deploymentConfigurationOf(subject);
  const desired = desiredCountOf(subject);
  if (service.schedulingStrategy === 'DAEMON' || strategy !== 'ROLLING') return [];
  if (minimumHealthyPercent === undefined || maximumPercent === undefined) return [];
  if (desired === 0 || service.runningCount < desired) return [];
  const least = Math.ceil((desired * minimumHealthyPercent) / 100);
  const most = Math.floor((desired * maximumPercent) / 100);
  if (least < desired || most > desired) return [];
  return [
    error(
      'healthy-percent-deadlock',
      `With a minimum of ${minimumHealthyPercent} % and a maximum of ${maximumPercent} % of ${desired} tasks ECS may neither stop an old task nor start a new one: lower 'minimum-healthy-percent' or raise 'maximum-percent'.`,
    ),
  ];
}
