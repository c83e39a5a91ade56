import type { Json } from '../service.ts';
import { API, BENCH, each, type RegistrationRule } from './registration-rule.ts';
import { cpuUnits, isFargateSize } from './sizes.ts';

const FARGATE = 'Developer guide, "Amazon ECS task definition differences for Fargate"';
const LOG_DRIVERS = ['awslogs', 'splunk', 'awsfirelens'];

const windows = (input: Json) => /^WINDOWS/i.test(input.runtimePlatform?.operatingSystemFamily ?? '');
const unsupported = (setting: string) => `Fargate compatible task definitions do not support ${setting}`;

/** A rule about tasks that must run on Fargate. */
function onFargate(find: RegistrationRule['find']): RegistrationRule['find'] {
  return (input) => ((input.requiresCompatibilities ?? []).includes('FARGATE') ? find(input) : undefined);
}

/** What RegisterTaskDefinition refuses for tasks that must run on Fargate. */
export const FARGATE_RULES: readonly RegistrationRule[] = [
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
    source: BENCH,
    recorded: true,
    find: onFargate(({ ipcMode }) => (ipcMode ? unsupported('ipcMode') : undefined)),
  },
  {
    id: 'fargate-privileged',
    source: BENCH,
    recorded: true,
    find: onFargate(
      each(({ privileged }) =>
        privileged === true
          ? 'Fargate requires that the ‘privileged’ setting be ‘false’ at the container level.'
          : undefined,
      ),
    ),
  },
  {
    id: 'fargate-linux-parameters',
    source: BENCH,
    recorded: true,
    find: onFargate(
      each(({ linuxParameters = {} }) => {
        const used = ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness'].find((name) => {
          const value = linuxParameters[name];
          return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
        });
        return used && unsupported(used);
      }),
    ),
  },
  {
    id: 'fargate-capabilities',
    source: BENCH,
    recorded: true,
    find: onFargate(
      each(({ linuxParameters }) => {
        const bad = (linuxParameters?.capabilities?.add ?? []).find(
          (name: string) => !/^(CAP_)?SYS_PTRACE$/.test(name),
        );
        return bad && `${bad} is not allowed on Fargate.`;
      }),
    ),
  },
  {
    id: 'fargate-stop-timeout',
    source: 'records of CloudFormation and Terraform',
    recorded: true,
    find: onFargate(
      each(({ stopTimeout }) =>
        stopTimeout > 120
          ? 'Tasks using the Fargate launch type must have a container stop timeout of less than 120 seconds.'
          : undefined,
      ),
    ),
  },
  {
    id: 'fargate-start-timeout',
    source: `${API}, ContainerDefinition: startTimeout ("valid values for Fargate are 2-120 seconds")`,
    find: onFargate(
      each(({ startTimeout }) =>
        startTimeout > 120
          ? 'Tasks using the Fargate launch type must have a container start timeout of less than 120 seconds.'
          : undefined,
      ),
    ),
  },
  {
    id: 'fargate-placement',
    source: BENCH,
    recorded: true,
    find: onFargate(({ placementConstraints = [] }) =>
      placementConstraints.length > 0 ? unsupported('constraints') : undefined,
    ),
  },
  {
    id: 'fargate-volumes',
    source: BENCH,
    recorded: true,
    find: onFargate(({ volumes = [] }) => {
      if (volumes.some(({ host }: Json) => host?.sourcePath)) return unsupported('sourcePath');
      const isDocker = volumes.some(({ dockerVolumeConfiguration }: Json) => dockerVolumeConfiguration);
      return isDocker ? unsupported('dockerVolumeConfiguration') : undefined;
    }),
  },
  {
    id: 'fargate-security-options',
    source: BENCH,
    recorded: true,
    find: onFargate(
      each(({ dockerSecurityOptions = [] }) =>
        dockerSecurityOptions.length > 0 ? unsupported('dockerSecurityOptions') : undefined,
      ),
    ),
  },
  {
    id: 'fargate-search-domains',
    source: `${FARGATE}: dnsSearchDomains`,
    find: onFargate(
      each(({ dnsSearchDomains = [] }) => (dnsSearchDomains.length > 0 ? unsupported('dnsSearchDomains') : undefined)),
    ),
  },
  {
    id: 'fargate-gpu',
    source: BENCH,
    recorded: true,
    find: onFargate(
      each(({ resourceRequirements = [] }) =>
        resourceRequirements.some(({ type }: Json) => type === 'GPU')
          ? 'Tasks using the Fargate launch type do not support GPU resource requirements.'
          : undefined,
      ),
    ),
  },
  {
    id: 'fargate-log-driver',
    source: BENCH,
    recorded: true,
    find: onFargate(
      each(({ logConfiguration }) =>
        logConfiguration && !LOG_DRIVERS.includes(logConfiguration.logDriver)
          ? `${logConfiguration.logDriver} is not a valid log driver. Must be one of [${LOG_DRIVERS.join(',')}]`
          : undefined,
      ),
    ),
  },
  {
    id: 'fargate-stream-prefix',
    source: BENCH,
    recorded: true,
    find: onFargate(
      each(({ logConfiguration }) =>
        logConfiguration?.logDriver === 'awslogs' && !logConfiguration.options?.['awslogs-stream-prefix']
          ? 'Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.'
          : undefined,
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
      return each(({ image, logConfiguration }) => {
        if (/\.dkr\.ecr\./.test(image)) return needs('ECR images');
        return logConfiguration?.logDriver === 'awslogs' ? needs('log driver awslogs') : undefined;
      })(input);
    }),
  },
];
