import type { Json } from '../service.ts';
import { API, BENCH, each, PARAMETERS, type RegistrationRule } from './registration-rule.ts';
import { cpuUnits, mebibytes } from './sizes.ts';

/** The rules, in the order in which they are checked: only the first violation is reported. */
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
    id: 'size',
    source: 'awsdocs/amazon-ecs-developer-guide#149; service quotas, "Task definition size"',
    recorded: true,
    find: (input) => {
      const size = Buffer.byteLength(JSON.stringify(input));
      return size > 65_536 ? `Actual length: '${size}'. Max allowed length is '65536' bytes.` : undefined;
    },
  },
  {
    id: 'no-containers',
    source: `${API}, RegisterTaskDefinition: containerDefinitions`,
    find: ({ containerDefinitions }) =>
      containerDefinitions.length === 0 ? 'Container list cannot be empty.' : undefined,
  },
  {
    id: 'too-many-containers',
    source: 'aws/amazon-ecs-cli#184',
    recorded: true,
    find: ({ containerDefinitions }) => (containerDefinitions.length > 10 ? 'Too many containers.' : undefined),
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
    source: BENCH,
    recorded: true,
    find({ containerDefinitions }) {
      const names: string[] = containerDefinitions.map(({ name }: Json) => name);
      return new Set(names).size === names.length
        ? undefined
        : 'Container names must be unique within a task definition';
    },
  },
  {
    id: 'container-image',
    source: 'aws-actions/amazon-ecs-render-task-definition#87',
    recorded: true,
    find: each(({ image }) => (image ? undefined : 'Container.image should not be null or empty.')),
  },
  {
    id: 'essential',
    source: BENCH,
    recorded: true,
    find: ({ containerDefinitions }) =>
      containerDefinitions.every(({ essential }: Json) => essential === false)
        ? "Task definition doesn't have any essential container"
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
    id: 'role-form',
    source: 'aws-samples/aws-modern-application-workshop#9; IAM user guide, "IAM and AWS STS quotas": role names',
    recorded: true,
    find: ({ taskRoleArn, executionRoleArn }) =>
      [taskRoleArn, executionRoleArn].every((role) => role === undefined || ROLE.test(role))
        ? undefined
        : 'Role is not valid',
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
    source: BENCH,
    recorded: true,
    find: each(({ name, memory, memoryReservation }) =>
      memory < memoryReservation
        ? `Invalid setting for container '${name}'. 'memory' must be greater than or equal to 'memoryReservation'.`
        : undefined,
    ),
  },
  {
    id: 'memory-above-task',
    source: 'pulumi/pulumi-awsx#1220',
    recorded: true,
    find: each(({ name, memory }, input) =>
      memory > Number(mebibytes(input.memory))
        ? `The 'memory' setting for container '${name}' is greater than for the task.`
        : undefined,
    ),
  },
  {
    id: 'memory-sum',
    source: `${API}, ContainerDefinition: memory ("total amount of memory reserved … must be lower than the task memory")`,
    find: ({ memory: ofTask, containerDefinitions }) =>
      sum(containerDefinitions, ({ memory, memoryReservation }) => memoryReservation ?? memory) >
      Number(mebibytes(ofTask))
        ? "The sum of the memory that all containers reserve cannot be greater than the value of the task 'memory'."
        : undefined,
  },
  {
    id: 'cpu-sum',
    source: 'aws/aws-cdk#24629',
    recorded: true,
    find: ({ cpu: ofTask, containerDefinitions }) =>
      sum(containerDefinitions, ({ cpu }) => cpu) > Number(cpuUnits(ofTask))
        ? "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'."
        : undefined,
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
    source: 'dagster-io/dagster#6926',
    recorded: true,
    find(input) {
      const names = new Set(input.containerDefinitions.map(({ name }: Json) => name));
      return each(({ dependsOn = [] }) => {
        const bad = dependsOn.find(({ containerName }: Json) => !names.has(containerName));
        return bad && `Cannot depend on container + '${bad.containerName}' because it does not exist`;
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
    source: BENCH,
    recorded: true,
    find: each(({ dependsOn = [] }, { containerDefinitions }) =>
      dependsOn.some(
        ({ containerName, condition }: Json) =>
          condition === 'HEALTHY' &&
          containerDefinitions.some(({ name, healthCheck }: Json) => name === containerName && !healthCheck),
      )
        ? 'A dependency container with HEALTHY condition must have health check configured'
        : undefined,
    ),
  },
  {
    id: 'health-check-bounds',
    source: BENCH,
    recorded: true,
    find: each(({ name, healthCheck }) => {
      const bounds = { interval: [5, 300], timeout: [2, 60], retries: [1, 10], startPeriod: [0, 300] };
      for (const [member, [least = 0, most = 0]] of Object.entries(bounds)) {
        const value = healthCheck?.[member];
        const where = `for container '${name}'`;
        if (value > most) {
          return `Health check ${member} must be less than or equal to the maximum allowed value ${most} ${where}`;
        }
        if (value < least) {
          return `Health check ${member} must be greater than or equal to the minimum allowed value ${least} ${where}`;
        }
      }
      return undefined;
    }),
  },
  {
    id: 'secrets-without-role',
    source: `${BENCH}; Developer guide, "Amazon ECS task execution IAM role"`,
    recorded: true,
    find: ({ executionRoleArn, containerDefinitions }) =>
      !executionRoleArn &&
      containerDefinitions.some(
        ({ secrets = [], logConfiguration }: Json) =>
          secrets.length > 0 || (logConfiguration?.secretOptions ?? []).length > 0,
      )
        ? "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'."
        : undefined,
  },
  {
    id: 'credentials-without-role',
    source: 'Developer guide, "Amazon ECS task execution IAM role": private registry authentication',
    find: ({ executionRoleArn, containerDefinitions }) =>
      !executionRoleArn && containerDefinitions.some(({ repositoryCredentials }: Json) => repositoryCredentials)
        ? "When you are specifying repositoryCredentials, you must also specify a value for 'executionRoleArn'."
        : undefined,
  },
  {
    id: 'volumes-from-known',
    source: `${API}, VolumeFrom: sourceContainer ("The name of another container within the same task definition")`,
    find(input) {
      const names = new Set(input.containerDefinitions.map(({ name }: Json) => name));
      return each(({ volumesFrom = [] }) => {
        const bad = volumesFrom.find(({ sourceContainer }: Json) => !names.has(sourceContainer));
        return bad && `Cannot take volumes from container '${bad.sourceContainer}' because it does not exist`;
      })(input);
    },
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
    source: BENCH,
    recorded: true,
    find({ ephemeralStorage }) {
      const size = ephemeralStorage?.sizeInGiB;
      if (size < 21) return 'EphemeralStorage size should be at least 21';
      return size > 200 ? 'EphemeralStorage size should be at most 200' : undefined;
    },
  },
  {
    id: 'ephemeral-storage-ec2',
    source: BENCH,
    recorded: true,
    find: ({ ephemeralStorage, requiresCompatibilities = [] }) =>
      ephemeralStorage && requiresCompatibilities.length === 1 && requiresCompatibilities[0] === 'EC2'
        ? 'Tasks using the EC2 launch type do not support EphemeralStorage.'
        : undefined,
  },
];

/** A role by its ARN or its name, which may have a path. */
const ROLE = /^(arn:[\w-]+:iam::\d{12}:role\/)?([\w+=,.@-]*\/)*[\w+=,.@-]{1,64}$/;

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

function sum(containers: readonly Json[], of: (container: Json) => number | undefined): number {
  return containers.reduce((total, container) => total + (of(container) ?? 0), 0);
}
