import type { Json } from '../service.ts';
import { API, each, type RegistrationRule } from './registration-rule.ts';
import { cpuUnits, mebibytes } from './sizes.ts';

/** What RegisterTaskDefinition refuses in the logs, secrets, restarts, sizes and file systems of a task. */
export const CONTAINER_RULES: readonly RegistrationRule[] = [
  {
    id: 'task-size-form',
    source: 'Developer guide, "Troubleshoot Amazon ECS task definition invalid CPU or memory errors"',
    recorded: true,
    find: (input) => {
      const sizes = { cpu: cpuUnits(input.cpu), memory: mebibytes(input.memory) };
      const wrong = Object.entries(sizes).find(([, size]) => size !== undefined && !/^\d+$/.test(`${size}`));
      return wrong && `Invalid '${wrong[0]}' setting for task.`;
    },
  },
  {
    id: 'firelens-unused',
    source: 'aws/amazon-cloudwatch-logs-for-fluent-bit#20; hashicorp/terraform-provider-aws#11551',
    recorded: true,
    find: ({ containerDefinitions }) =>
      containerDefinitions.some(({ firelensConfiguration }: Json) => firelensConfiguration) &&
      !containerDefinitions.some(usesFirelens)
        ? 'When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver.'
        : undefined,
  },
  {
    id: 'firelens-missing',
    source: 'turnerlabs/fargate#60; fabfuel/ecs-deploy#164',
    recorded: true,
    find: ({ containerDefinitions }) =>
      containerDefinitions.some(usesFirelens) &&
      !containerDefinitions.some(({ firelensConfiguration }: Json) => firelensConfiguration)
        ? 'When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured in one of the containers.'
        : undefined,
  },
  {
    id: 'parameter-name',
    source: 'aws/copilot-cli#3446',
    recorded: true,
    find: each(({ secrets = [], logConfiguration }) => {
      const all: Json[] = [...secrets, ...(logConfiguration?.secretOptions ?? [])];
      const bad = all.find(({ valueFrom }) => !/^arn:/.test(valueFrom) && !/^[\w./-]{1,2048}$/.test(valueFrom));
      return (
        bad &&
        `The Systems Manager parameter name specified for secret ${bad.name} is invalid. The parameter name can be up to 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-`
      );
    }),
  },
  {
    id: 'restart-period',
    source: `${API}, ContainerRestartPolicy: restartAttemptPeriod ("a minimum restartAttemptPeriod of 60 seconds and a maximum restartAttemptPeriod of 1800 seconds")`,
    find: each(({ name, restartPolicy }) => {
      const period = restartPolicy?.restartAttemptPeriod;
      return period < 60 || period > 1800
        ? `The restartAttemptPeriod of container '${name}' must be from 60 to 1800 seconds.`
        : undefined;
    }),
  },
  {
    id: 'ignored-exit-codes',
    source: `${API}, ContainerRestartPolicy: ignoredExitCodes ("a maximum of 50 container exit codes")`,
    find: each(({ name, restartPolicy }) =>
      (restartPolicy?.ignoredExitCodes ?? []).length > 50
        ? `The restartPolicy of container '${name}' can have at most 50 ignoredExitCodes.`
        : undefined,
    ),
  },
  {
    id: 'efs-root-directory',
    source: `${API}, EFSAuthorizationConfig: accessPointId ("the root directory value … must either be omitted or set to /")`,
    find: eachFileSystem(({ rootDirectory, authorizationConfig }) =>
      authorizationConfig?.accessPointId && rootDirectory && rootDirectory !== '/'
        ? 'The rootDirectory of an EFS volume with an access point must be omitted or set to /.'
        : undefined,
    ),
  },
  {
    id: 'efs-encryption',
    source: `${API}, EFSVolumeConfiguration: transitEncryption ("must be turned on if Amazon EFS IAM authorization is used"), EFSAuthorizationConfig: accessPointId`,
    find: eachFileSystem(({ transitEncryption, authorizationConfig: { accessPointId, iam } = {} as Json }) =>
      (accessPointId || iam === 'ENABLED') && transitEncryption !== 'ENABLED'
        ? 'The transitEncryption of an EFS volume with an access point or IAM authorization must be ENABLED.'
        : undefined,
    ),
  },
];

function usesFirelens({ logConfiguration }: Json): boolean {
  return logConfiguration?.logDriver === 'awsfirelens';
}

/** A rule about each EFS volume. */
function eachFileSystem(find: (configuration: Json) => string | undefined): RegistrationRule['find'] {
  return ({ volumes = [] }) => {
    for (const { efsVolumeConfiguration } of volumes) {
      const found = efsVolumeConfiguration && find(efsVolumeConfiguration);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
