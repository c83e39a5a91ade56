import type { Json } from '../service.ts';
import { cpuUnits, isFargateSize, mebibytes } from './sizes.ts';

/**
 * What RegisterTaskDefinition refuses with ClientException. `find` gives the words of the refusal; `recorded` says that a
 * public record has these words of ECS, else they are ours.
 */
export interface RegistrationRule {
  readonly id: string;
  readonly source: string;
  readonly recorded?: true;
  find(input: Json): string | undefined;
}

const PARAMETERS = 'Developer guide, "Amazon ECS task definition parameters"';
const FARGATE = 'Developer guide, "Amazon ECS task definition differences for Fargate"';
const API = 'API reference';

const fargate = (input: Json) => (input.requiresCompatibilities ?? []).includes('FARGATE');
const windows = (input: Json) => /^WINDOWS/i.test(input.runtimePlatform?.operatingSystemFamily ?? '');

/** A rule about each container. */
function each(find: (container: Json, input: Json) => string | undefined): RegistrationRule['find'] {
  return (input) => {
    for (const container of input.containerDefinitions) {
      const found = find(container, input);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** A rule about tasks that must run on Fargate. */
function onFargate(find: RegistrationRule['find']): RegistrationRule['find'] {
  return (input) => (fargate(input) ? find(input) : undefined);
}

/** The rules in the order in which the first that is broken is said. */
export const REGISTRATION_RULES: readonly RegistrationRule[] = [
  {
    id: 'family-empty',
    source: `${API}, RegisterTaskDefinition: family`,
    find: ({ family }) => (family === '' ? 'Family should not be null or empty.' : undefined),
  },
  {
    id: 'family-characters',
    source: `${API}, RegisterTaskDefinition: family`,
    find: ({ family }) => (/^[A-Za-z0-9_-]+$/.test(family) ? undefined : `Invalid family name: '${family}'.`),
  },
  {
    id: 'family-length',
    source: `${API}, RegisterTaskDefinition: family`,
    find: ({ family }) => (family.length > 255 ? 'Family should not be longer than 255 characters.' : undefined),
  },
  {
    id: 'no-containers',
    source: `${API}, RegisterTaskDefinition: containerDefinitions`,
    find: ({ containerDefinitions }) =>
      containerDefinitions.length === 0 ? 'Container list cannot be empty.' : undefined,
  },
  {
    id: 'too-many-containers',
    source: 'Amazon ECS service quotas: containers per task definition',
    find: ({ containerDefinitions }) =>
      containerDefinitions.length > 10 ? 'Container definitions can have at most 10 containers.' : undefined,
  },
  {
    id: 'container-name',
    source: `${API}, ContainerDefinition: name`,
    find: each(({ name }) => {
      if (!name) return 'Container.name should not be null or empty.';
      return /^[A-Za-z0-9_-]{1,255}$/.test(name) ? undefined : `Invalid container name: '${name}'.`;
    }),
  },
  {
    id: 'container-name-twice',
    source: `${API}, ContainerDefinition: name`,
    find({ containerDefinitions }) {
      const names: string[] = containerDefinitions.map(({ name }: Json) => name);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      return twice === undefined ? undefined : `Container names must be unique, '${twice}' is there more than once.`;
    },
  },
  {
    id: 'container-image',
    source: `${API}, ContainerDefinition: image`,
    find: each(({ image }) => (image ? undefined : 'Container.image should not be null or empty.')),
  },
  {
    id: 'essential',
    source: `${API}, ContainerDefinition: essential`,
    find: ({ containerDefinitions }) =>
      containerDefinitions.every(({ essential }: Json) => essential === false)
        ? 'At least one container of the task definition must be essential.'
        : undefined,
  },
  {
    id: 'role-empty',
    source: 'fabfuel/ecs-deploy#231',
    recorded: true,
    find: ({ taskRoleArn, executionRoleArn }) =>
      taskRoleArn === '' || executionRoleArn === '' ? 'Role is not valid' : undefined,
  },
  {
    id: 'memory-missing',
    source: `${API}, ContainerDefinition: memory`,
    recorded: true,
    find: each(({ name, memory, memoryReservation }, input) =>
      memory === undefined && memoryReservation === undefined && input.memory === undefined
        ? `Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`
        : undefined,
    ),
  },
  {
    id: 'memory-least',
    source: `${API}, ContainerDefinition: memory`,
    find: each(({ name, memory }) =>
      memory < 6 ? `Invalid setting for container '${name}'. 'memory' must be at least 6 MiB.` : undefined,
    ),
  },
  {
    id: 'memory-below-reservation',
    source: `${API}, ContainerDefinition: memory ("must be greater than memoryReservation")`,
    find: each(({ name, memory, memoryReservation }) =>
      memory < memoryReservation
        ? `Invalid setting for container '${name}'. 'memory' must be greater than or equal to 'memoryReservation'.`
        : undefined,
    ),
  },
  {
    id: 'memory-above-task',
    source: `${API}, ContainerDefinition: memory ("must be lower than the task memory value")`,
    find: each(({ name, memory, memoryReservation }, input) =>
      Math.max(memory ?? 0, memoryReservation ?? 0) > Number(mebibytes(input.memory))
        ? `Invalid setting for container '${name}'. Its memory must not be more than the task's memory.`
        : undefined,
    ),
  },
  {
    id: 'port-range',
    source: `${API}, PortMapping`,
    find: each(({ portMappings = [] }) => {
      const ports: number[] = portMappings.flatMap(({ containerPort, hostPort }: Json) =>
        [containerPort, hostPort].filter((port) => port !== undefined),
      );
      const bad = ports.find((port) => port < 0 || port > 65535);
      return bad === undefined ? undefined : `Port ${bad} is not between 0 and 65535.`;
    }),
  },
  {
    id: 'port-host-awsvpc',
    source: `${API}, PortMapping: hostPort`,
    recorded: true,
    find: each(({ portMappings = [] }, { networkMode }) =>
      networkMode === 'awsvpc' &&
      portMappings.some(({ containerPort, hostPort }: Json) => hostPort !== undefined && hostPort !== containerPort)
        ? 'When networkMode=awsvpc, the host ports and container ports in port mappings must match.'
        : undefined,
    ),
  },
  {
    id: 'secret-name-shared',
    source: 'aws-actions/amazon-ecs-deploy-task-definition, issues',
    recorded: true,
    find: each(({ environment = [], secrets = [] }) => {
      const names: string[] = secrets.map(({ name }: Json) => name);
      const taken = new Set(environment.map(({ name }: Json) => name));
      const shared = names.find((name, index) => taken.has(name) || names.indexOf(name) !== index);
      return shared === undefined
        ? undefined
        : `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${shared}'.`;
    }),
  },
  {
    id: 'awslogs-options',
    source: 'Developer guide, "Send Amazon ECS logs to CloudWatch"',
    recorded: true,
    find: each(({ logConfiguration }) => {
      if (logConfiguration?.logDriver !== 'awslogs') return undefined;
      const missing = ['awslogs-group', 'awslogs-region'].filter((option) => !logConfiguration.options?.[option]);
      return missing.length > 0 ? `Log driver awslogs requires options: ${missing.join(', ')}.` : undefined;
    }),
  },
  {
    id: 'depends-on-known',
    source: `${API}, ContainerDependency`,
    find(input) {
      const names = new Set(input.containerDefinitions.map(({ name }: Json) => name));
      return each(({ name, dependsOn = [] }) => {
        const bad = dependsOn.find(({ containerName }: Json) => !names.has(containerName) || containerName === name);
        return bad
          ? `Container '${name}' depends on '${bad.containerName}', which is not another container of the task.`
          : undefined;
      })(input);
    },
  },
  {
    id: 'depends-on-cycle',
    source: PARAMETERS,
    find: ({ containerDefinitions }) =>
      hasCycle(containerDefinitions, ({ dependsOn = [] }) => dependsOn.map(({ containerName }: Json) => containerName))
        ? 'Container dependencies should not have a cycle'
        : undefined,
  },
  {
    id: 'links-cycle',
    source: 'Shippable/support#4194',
    recorded: true,
    find: ({ containerDefinitions }) =>
      hasCycle(containerDefinitions, ({ links = [] }) => links.map((link: string) => link.split(':')[0]))
        ? 'Container links should not have a cycle'
        : undefined,
  },
  {
    id: 'depends-on-essential',
    source: 'boto/boto3#2436',
    recorded: true,
    find: each(({ dependsOn = [] }, { containerDefinitions }) =>
      dependsOn.some(
        ({ containerName, condition }: Json) =>
          (condition === 'SUCCESS' || condition === 'COMPLETE') &&
          containerDefinitions.some(({ name, essential }: Json) => name === containerName && essential !== false),
      )
        ? 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container'
        : undefined,
    ),
  },
  {
    id: 'depends-on-health',
    source: `${API}, ContainerDependency: HEALTHY "requires that the dependent container has health checks configured in the task definition"`,
    find: each(({ dependsOn = [] }, { containerDefinitions }) => {
      const bad = dependsOn.find(
        ({ containerName, condition }: Json) =>
          condition === 'HEALTHY' &&
          containerDefinitions.some(({ name, healthCheck }: Json) => name === containerName && !healthCheck),
      );
      return bad
        ? `A dependency container with HEALTHY condition must have a health check: '${bad.containerName}' has none.`
        : undefined;
    }),
  },
  {
    id: 'health-check-bounds',
    source: `${API}, HealthCheck`,
    find: each(({ healthCheck }) => {
      const bounds = { interval: [5, 300], timeout: [2, 60], retries: [1, 10], startPeriod: [0, 300] };
      const bad = Object.entries(bounds).find(([name, [least = 0, most = 0]]) => {
        const value = healthCheck?.[name];
        return typeof value === 'number' && (value < least || value > most);
      });
      if (!bad) return undefined;
      const [name, [least, most]] = bad;
      return `The health check's ${name} must be from ${least} to ${most}, not ${healthCheck[name]}.`;
    }),
  },
  {
    id: 'volume-known',
    source: `${API}, MountPoint: sourceVolume`,
    recorded: true,
    find(input) {
      const names = new Set((input.volumes ?? []).map(({ name }: Json) => name));
      return each(({ mountPoints = [] }) => {
        const bad = mountPoints.find(({ sourceVolume }: Json) => !names.has(sourceVolume));
        return bad ? `Unknown volume '${bad.sourceVolume}'.` : undefined;
      })(input);
    },
  },
  {
    id: 'ephemeral-storage-size',
    source: `${API}, EphemeralStorage: sizeInGiB`,
    find: ({ ephemeralStorage }) =>
      ephemeralStorage && !(ephemeralStorage.sizeInGiB >= 21 && ephemeralStorage.sizeInGiB <= 200)
        ? `Invalid ephemeralStorage: sizeInGiB must be from 21 to 200, not ${ephemeralStorage.sizeInGiB}.`
        : undefined,
  },
  {
    id: 'fargate-network-mode',
    source: FARGATE,
    recorded: true,
    find: onFargate(({ networkMode }) =>
      networkMode === 'awsvpc' ? undefined : "Fargate only supports network mode 'awsvpc'.",
    ),
  },
  {
    id: 'fargate-size-missing',
    source: FARGATE,
    recorded: true,
    find: onFargate((input) => {
      const missing = ['cpu', 'memory'].find((size) => input[size] === undefined);
      return missing && `Fargate requires that '${missing}' be defined at the task level.`;
    }),
  },
  {
    id: 'fargate-size',
    source: 'Developer guide, "Troubleshoot Amazon ECS task definition invalid CPU or memory errors"',
    recorded: true,
    find: onFargate((input) =>
      isFargateSize(input)
        ? undefined
        : `No Fargate configuration exists for given values: ${input.cpu} CPU, ${input.memory} memory.`,
    ),
  },
  {
    id: 'fargate-pid-mode',
    source: 'aws/aws-cdk#29619',
    recorded: true,
    find: onFargate(({ pidMode }) =>
      pidMode && pidMode !== 'task'
        ? `Tasks using the Fargate launch type do not support pidMode '${pidMode}'. The supported value for pidMode is 'task'.`
        : undefined,
    ),
  },
  {
    id: 'fargate-ipc-mode',
    source: 'cn-terraform/terraform-aws-ecs-fargate#2',
    recorded: true,
    find: onFargate(({ ipcMode }) =>
      ipcMode ? 'Tasks using the Fargate launch type do not support ipcMode.' : undefined,
    ),
  },
  {
    id: 'fargate-privileged',
    source: FARGATE,
    find: onFargate(
      each(({ privileged }) =>
        privileged === true ? 'Tasks using the Fargate launch type do not support privileged containers.' : undefined,
      ),
    ),
  },
  {
    id: 'fargate-linux-parameters',
    source: `${API}, LinuxParameters: devices, sharedMemorySize, maxSwap and swappiness "not supported" on Fargate`,
    find: onFargate(
      each(({ linuxParameters = {} }) => {
        const used = ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness'].find((name) => {
          const value = linuxParameters[name];
          return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
        });
        return used && `Tasks using the Fargate launch type do not support linuxParameters.${used}.`;
      }),
    ),
  },
  {
    id: 'fargate-capabilities',
    source: `${API}, KernelCapabilities: "only SYS_PTRACE" can be added on Fargate`,
    find: onFargate(
      each(({ linuxParameters }) => {
        const bad = (linuxParameters?.capabilities?.add ?? []).find((name: string) => name !== 'SYS_PTRACE');
        return bad && `Tasks using the Fargate launch type do not support adding the capability ${bad}.`;
      }),
    ),
  },
  {
    id: 'fargate-stop-timeout',
    source: `${API}, ContainerDefinition: stopTimeout ("maximum value is 120 seconds" on Fargate)`,
    find: onFargate(
      each(({ stopTimeout }) =>
        stopTimeout > 120 ? `The stopTimeout on Fargate must be at most 120 seconds, not ${stopTimeout}.` : undefined,
      ),
    ),
  },
  {
    id: 'fargate-windows-size',
    source: 'Developer guide, task-cpu-memory-error: Windows from 1 vCPU to 4 vCPU',
    find: onFargate((input) =>
      windows(input) && ![1024, 2048, 4096].includes(Number(cpuUnits(input.cpu)))
        ? `No Fargate configuration exists for given values: ${input.cpu} CPU, ${input.memory} memory.`
        : undefined,
    ),
  },
  {
    id: 'fargate-execution-role',
    source: 'Developer guide, "Amazon ECS task execution IAM role"',
    recorded: true,
    find: onFargate((input) => {
      if (input.executionRoleArn) return undefined;
      const needs = (what: string) => `Fargate requires task definition to have execution role ARN to support ${what}.`;
      return each(({ image, logConfiguration, secrets = [] }) => {
        if (/\.dkr\.ecr\./.test(image)) return needs('ECR images');
        if (logConfiguration?.logDriver === 'awslogs') return needs('log driver awslogs');
        return secrets.length > 0 ? needs('container secrets') : undefined;
      })(input);
    }),
  },
];

function hasCycle(containers: readonly Json[], edges: (container: Json) => readonly string[]): boolean {
  const byName = new Map<string, Json>(containers.map((container) => [container.name, container]));
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (name: string): boolean => {
    if (open.has(name)) return true;
    const container = byName.get(name);
    if (done.has(name) || !container) return false;
    open.add(name);
    const found = edges(container).some(visit);
    open.delete(name);
    done.add(name);
    return found;
  };
  return [...byName.keys()].some(visit);
}
