import type { Json } from '../service.ts';
import { cpuUnits, isFargateSize, mebibytes } from './sizes.ts';

/** A registered task definition as ECS describes it: with all members, and ECS's defaults for omitted ones. */
export function describe(input: Json): Json {
  const { tags, ...rest } = structuredClone(input);
  const sized: Json = { ...rest };
  if (rest.cpu !== undefined) sized.cpu = cpuUnits(rest.cpu);
  if (rest.memory !== undefined) sized.memory = mebibytes(rest.memory);
  return {
    volumes: [],
    placementConstraints: [],
    ...sized,
    containerDefinitions: rest.containerDefinitions.map((container: Json) =>
      describeContainer(container, rest.networkMode),
    ),
    compatibilities: compatibilities(sized),
    requiresAttributes: requiredAttributes(rest).map((name) => ({ name })),
  };
}

function describeContainer(container: Json, networkMode: string | undefined): Json {
  const described: Json = {
    cpu: 0,
    portMappings: [],
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...container,
  };
  described.portMappings = described.portMappings.map((mapping: Json) => ({
    hostPort: networkMode === 'awsvpc' || networkMode === 'host' ? mapping.containerPort : 0,
    protocol: 'tcp',
    ...mapping,
  }));
  if (container.healthCheck) described.healthCheck = { interval: 30, timeout: 5, retries: 3, ...container.healthCheck };
  return described;
}

function compatibilities(input: Json): string[] {
  const fits = input.networkMode === 'awsvpc' && isFargateSize(input);
  return fits ? ['EC2', 'FARGATE'] : ['EC2'];
}

function requiredAttributes(input: Json): string[] {
  const attributes = new Set<string>();
  const add = (when: unknown, ...names: string[]) => {
    if (when) for (const name of names) attributes.add(name);
  };
  add(input.taskRoleArn, 'com.amazonaws.ecs.capability.task-iam-role');
  add(input.networkMode === 'awsvpc', 'ecs.capability.task-eni');
  for (const { image, logConfiguration, healthCheck, secrets = [] } of input.containerDefinitions as Json[]) {
    add(/\.dkr\.ecr\./.test(image), 'com.amazonaws.ecs.capability.ecr-auth', 'ecs.capability.execution-role-ecr-pull');
    add(logConfiguration, `com.amazonaws.ecs.capability.logging-driver.${logConfiguration?.logDriver}`);
    add(logConfiguration?.logDriver === 'awslogs' && input.executionRoleArn, 'ecs.capability.execution-role-awslogs');
    add(healthCheck, 'ecs.capability.container-health-check');
    for (const { valueFrom } of secrets) {
      const kind = /^arn:[\w-]+:secretsmanager:/.test(String(valueFrom)) ? 'asm' : 'ssm';
      add(true, `ecs.capability.secrets.${kind}.environment-variables`);
    }
  }
  return [...attributes, 'com.amazonaws.ecs.capability.docker-remote-api.1.18'];
}
