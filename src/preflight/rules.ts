import { accountIn, isArn } from '../aws/index.ts';
import type { Service } from '../ecs/index.ts';
import { containersOf, coversPort, imagesOf, isOfCodeDeploy } from '../ecs/index.ts';
import { parseImageReference } from '../image/index.ts';
import { type Facts, groupKey } from './facts.ts';
import { logGroupsOf, regionAndAccountOf, rolesOf, secretNeedsOf } from './needs.ts';
import { serviceDefinition } from './service-rules.ts';
import {
  deploymentConfigurationOf,
  desiredCountOf,
  type FindingId,
  type PreflightFinding,
  type PreflightSubject,
  type ServiceMembers,
} from './subject.ts';
import { warn } from './warnings.ts';

/** Finds certain failures and problems that a person should know about, from facts that were read. Pure. */
type Rule = (subject: PreflightSubject, facts: Facts) => PreflightFinding[];

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
  serviceDefinition,
  percents,
  warn,
];

/** All findings of one service, without duplicates. */
export function check(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  const found = RULES.flatMap((rule) => rule(subject, facts));
  return [...new Map(found.map((finding) => [`${finding.id} ${finding.text}`, finding])).values()];
}

const error = (id: FindingId, text: string): PreflightFinding => ({ id, severity: 'error', text });

function cluster({ target }: PreflightSubject, { clusters }: Facts): PreflightFinding[] {
  const { status = 'ACTIVE' } = clusters.get(target.cluster) ?? {};
  // PROVISIONING is temporary.
  if (!['INACTIVE', 'DEPROVISIONING', 'FAILED'].includes(status)) return [];
  return [
    error(
      'cluster-inactive',
      `The cluster '${target.cluster}' is ${status}, not ACTIVE: create it again, or use another cluster.`,
    ),
  ];
}

function containerInstances(subject: PreflightSubject, { clusters }: Facts): PreflightFinding[] {
  const { target } = subject;
  const { launchType } = target.service as ServiceMembers;
  const onInstances = launchType === 'EC2' || launchType === 'EXTERNAL';
  if (!onInstances || desiredCountOf(subject) === 0 || clusters.get(target.cluster)?.instances !== 0) return [];
  const what = `cluster '${target.cluster}' has no container instances, but the service's launch type is ${launchType}`;
  const fix = 'register instances, or add a capacity provider to the service';
  // If the step does not wait, the instances may be added later.
  if (subject.waitMinutes === undefined)
    return [{ id: 'container-instances', severity: 'warning', text: `the ${what}, so no task runs yet: ${fix}.` }];
  return [error('container-instances', `The ${what}: ${fix}.`)];
}

/** A network configuration is allowed and required only in awsvpc mode. */
function networkMode({ target, taskDefinition, members }: PreflightSubject): PreflightFinding[] {
  const { networkMode: mode = 'the default' } = taskDefinition;
  const { networkConfiguration = target.service.networkConfiguration } = members as Pick<
    Service,
    'networkConfiguration'
  >;
  const isGiven = networkConfiguration?.awsvpcConfiguration !== undefined;
  if (isGiven === (mode === 'awsvpc')) return [];
  const text = isGiven
    ? `The service has a network configuration, which the network mode of the task definition (${mode}) does not support: set 'networkMode' to 'awsvpc', or create a service without one.`
    : "The task definition's network mode is awsvpc, but the service has no network configuration: add subnets and security groups, or keep the network mode of the active revision.";
  return [error('network-mode', text)];
}

function registered({ taskDefinition }: PreflightSubject): PreflightFinding[] {
  const { status = 'ACTIVE', taskDefinitionArn = '' } = taskDefinition;
  if (status === 'ACTIVE') return [];
  return [
    error(
      'task-definition-inactive',
      `The task definition ${taskDefinitionArn} is ${status}, but ECS accepts only ACTIVE revisions: deploy it from a file, which registers it again.`,
    ),
  ];
}

function images(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  return imagesOf(subject.taskDefinition).flatMap((image) => {
    const fact = facts.images.get(image);
    if (!fact || fact.state === 'stored') return [];
    const { repository = '' } = parseImageReference(image) ?? {};
    return fact.state === 'no-repository'
      ? [
          error(
            'image-repository',
            `The image ${image} cannot be pulled: ECR has no repository '${repository}' in ${fact.region}; check its name, account and Region.`,
          ),
        ]
      : [
          error(
            'image-missing',
            `The image ${image} is not in ECR: push it first, or use an existing one; a replicated image may take a moment to appear.`,
          ),
        ];
  });
}

function platforms(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  const wanted = platformOf(subject);
  if (!wanted) return [];
  return imagesOf(subject.taskDefinition).flatMap((image) => {
    const fact = facts.images.get(image);
    if (fact?.state !== 'stored' || !fact.platforms || fact.platforms.length === 0) return [];
    if (fact.platforms.some((platform) => wanted.name === platform)) return [];
    // An instance may emulate another architecture for a single-platform image.
    const certain = wanted.onFargate || fact.isIndex;
    const fix = `build it for ${wanted.name}, or set 'runtimePlatform' in the task definition`;
    const text = `The image ${image} is for ${fact.platforms.join(', ')}, but the tasks run on ${wanted.name}: ${fix}.`;
    return [{ id: 'image-platform', severity: certain ? 'error' : 'warning', text }];
  });
}

/** The platform of the tasks; `undefined` if instances of any kind may run them. */
function platformOf(subject: PreflightSubject): { name: string; onFargate: boolean } | undefined {
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

function roles(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  const { account } = regionAndAccountOf(subject);
  return rolesOf(subject).flatMap(({ kind, role }) => {
    const ofAccount = isArn(role) ? accountIn(role) : account;
    if (ofAccount !== account) {
      return [
        error(
          'role-account',
          `The ${kind} role ${role} is in account ${ofAccount}, but the tasks are in account ${account}: use a role of the tasks' account.`,
        ),
      ];
    }
    const fact = facts.roles.get(role);
    if (!fact) return [];
    if (fact.state === 'missing')
      return [error('role-missing', `The ${kind} role '${role}' does not exist: create it, or use another one.`)];
    if (isArn(role) && fact.arn !== role) {
      return [
        error(
          'role-missing',
          `The ${kind} role ${role} does not exist; the role with that name is ${fact.arn}: use that role.`,
        ),
      ];
    }
    if (fact.trusts) return [];
    return [
      error(
        'role-trust',
        `The ${kind} role '${role}' does not trust ECS tasks: allow sts:AssumeRole for the service ecs-tasks.amazonaws.com in its trust policy.`,
      ),
    ];
  });
}

function logGroups(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
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

function secrets(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  return secretNeedsOf(subject).flatMap(({ container, variable, valueFrom, secret }) => {
    const fact = facts.secrets.get(valueFrom);
    if (!fact) return [];
    if ('problem' in fact) {
      const id = secret.kind === 'secret' ? 'secret-missing' : 'parameter-missing';
      return [error(id, `Container '${container}' needs '${variable}', but ${fact.problem.replace(/\.$/, '')}.`)];
    }
    if (secret.kind === 'parameter' || secret.stage === undefined) return [];
    const { stage } = secret;
    if (Object.values(fact.versions).some((stages) => stages.includes(stage))) return [];
    return [
      error(
        'secret-version',
        `Container '${container}' needs '${variable}', but the secret ${secret.name} has no version '${stage}': store a value, or use another stage.`,
      ),
    ];
  });
}

function loadBalancers(subject: PreflightSubject): PreflightFinding[] {
  const { service, codeDeploy } = subject.target;
  const { loadBalancers: balancers = [], serviceRegistries = [] } = {
    ...(service as Pick<Service, 'loadBalancers'> & ServiceMembers),
    ...(subject.members as Pick<Service, 'loadBalancers'> & ServiceMembers),
  };
  const containers = containersOf(subject.taskDefinition);
  // For CodeDeploy, the AppSpec file names the container, and was checked with it.
  return [...(codeDeploy ? [] : balancers), ...serviceRegistries].flatMap(({ containerName, containerPort }) => {
    if (typeof containerName !== 'string' || containerName === '') return [];
    const container = containers.find(({ name }) => name === containerName);
    if (!container) {
      const names = containers.map(({ name }) => `'${name}'`).join(', ');
      return [
        error(
          'load-balancer-container',
          `The service sends requests to the container '${containerName}', which is not in the task definition (it has ${names}): keep the container's name, or change the service's load balancers.`,
        ),
      ];
    }
    const ports = container.portMappings ?? [];
    if (typeof containerPort !== 'number' || ports.some((mapping) => coversPort(mapping, containerPort))) return [];
    return [
      error(
        'load-balancer-port',
        `The service's load balancer sends requests to port ${containerPort} of container '${containerName}', which has no such port mapping: add the port mapping, or change the load balancers of the service.`,
      ),
    ];
  });
}

/**
 * ECS can stop tasks down to ceil(desired × minimum) and start tasks up to floor(desired × maximum). With the desired
 * number of tasks running, at least one of the two must be possible.
 */
function percents(subject: PreflightSubject): PreflightFinding[] {
  const { service } = subject.target;
  const { minimumHealthyPercent, maximumPercent, strategy = 'ROLLING' } = deploymentConfigurationOf(subject);
  const desired = desiredCountOf(subject);
  if (service.schedulingStrategy === 'DAEMON' || strategy !== 'ROLLING' || isOfCodeDeploy(subject.target.service))
    return [];
  if (minimumHealthyPercent === undefined || maximumPercent === undefined) return [];
  if (desired === 0 || service.runningCount < desired) return [];
  const least = Math.ceil((desired * minimumHealthyPercent) / 100);
  const most = Math.floor((desired * maximumPercent) / 100);
  if (least < desired || most > desired) return [];
  return [
    error(
      'healthy-percent-deadlock',
      `With ${desired} desired tasks, a minimum of ${minimumHealthyPercent}% and a maximum of ${maximumPercent}%, ECS can neither stop an old task nor start a new one: lower 'minimum-healthy-percent' or raise 'maximum-percent'.`,
    ),
  ];
}
