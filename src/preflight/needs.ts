import { regionIn } from '../aws/index.ts';
import { containersOf, imagesOf } from '../ecs/index.ts';
import { readCredentialsName, readSecretName, type SecretName } from './secret.ts';
import { accountOf, deploymentConfigurationOf, type PreflightSubject } from './subject.ts';

/** A secret that a container receives, and its name in the container. */
export interface SecretNeed {
  readonly container: string;
  /** The variable or option that receives it. */
  readonly variable: string;
  readonly valueFrom: string;
  readonly secret: SecretName;
}

export interface LogGroupNeed {
  readonly container: string;
  readonly group: string;
  readonly region: string;
}

/** The account and Region in which a subject's tasks run. */
export function regionAndAccountOf({ target }: PreflightSubject): { region: string; account: string } {
  return { region: regionIn(target.service.serviceArn), account: accountOf(target) };
}

/** The images of the active revision, without duplicates. After the deployment, a rollback needs them. */
export function activeImagesOf({ active }: PreflightSubject): string[] {
  return imagesOf(active);
}

/** The task role and the execution role, by name or ARN as given. */
export function rolesOf({ taskDefinition }: PreflightSubject): { kind: 'task' | 'execution'; role: string }[] {
  const { taskRoleArn, executionRoleArn } = taskDefinition;
  return [
    ...(executionRoleArn ? [{ kind: 'execution' as const, role: executionRoleArn }] : []),
    ...(taskRoleArn ? [{ kind: 'task' as const, role: taskRoleArn }] : []),
  ];
}

/** The log groups that must exist before a task starts: those of the awslogs driver, unless the driver creates them. */
export function logGroupsOf(subject: PreflightSubject): LogGroupNeed[] {
  return containersOf(subject.taskDefinition).flatMap(({ name = '', logConfiguration }) => {
    const { logDriver, options = {} } = logConfiguration ?? {};
    const group = options['awslogs-group'];
    if (logDriver !== 'awslogs' || !group || /^true$/i.test(options['awslogs-create-group'] ?? '')) return [];
    return [{ container: name, group, region: options['awslogs-region'] || regionAndAccountOf(subject).region }];
  });
}

/** The CloudWatch alarms that ECS monitors during the deployment. */
export function alarmsOf(subject: PreflightSubject): readonly string[] {
  const { enable, alarmNames = [] } = deploymentConfigurationOf(subject).alarms ?? {};
  return enable ? [...new Set(alarmNames)] : [];
}

/** The values that containers, log drivers and private registries read from Secrets Manager and Parameter Store. */
export function secretNeedsOf(subject: PreflightSubject): SecretNeed[] {
  const here = regionAndAccountOf(subject);
  return containersOf(subject.taskDefinition).flatMap(
    ({ name: container = '', secrets = [], logConfiguration, repositoryCredentials }) => {
      const entries = [...secrets, ...(logConfiguration?.secretOptions ?? [])];
      const credentials = repositoryCredentials?.credentialsParameter;
      const found = entries.map(({ name: variable = '', valueFrom = '' }) => ({
        container,
        variable,
        valueFrom,
        secret: readSecretName(valueFrom, here),
      }));
      if (credentials) {
        const secret = readCredentialsName(credentials, here);
        found.push({ container, variable: 'repositoryCredentials', valueFrom: credentials, secret });
      }
      return found.flatMap(({ secret, ...rest }) => (secret ? [{ ...rest, secret }] : []));
    },
  );
}
