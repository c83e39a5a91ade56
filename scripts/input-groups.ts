/** The inputs of an action in the groups of its README; inputs without a group follow after `often`. */
export interface InputGroups {
  readonly needed: readonly string[];
  readonly often: readonly string[];
  /** Inputs of the action that ours replaces, which are not needed here. */
  readonly compatibility?: readonly string[];
}

const CREDENTIALS = ['aws-region', 'role-to-assume'];
const RUN_TASK = [
  ...['run-task-overrides', 'run-task-container-overrides', 'run-task-subnets', 'run-task-security-groups'],
  ...[
    'run-task-assign-public-IP',
    'run-task-launch-type',
    'run-task-capacity-provider-strategy',
    'run-task-started-by',
  ],
  ...[
    'run-task-tags',
    'run-task-managed-ebs-volume-name',
    'run-task-managed-ebs-volume',
    'run-task-time-limit-minutes',
  ],
];

export const INPUT_GROUPS: Readonly<Record<string, InputGroups>> = {
  'build-push': {
    needed: ['repository', ...CREDENTIALS],
    often: ['context', 'file', 'target', 'platforms', 'build-args', 'secrets', 'tags', 'cache', 'reuse', 'scan'],
    compatibility: ['allow', 'cgroup-parent', 'github-token', 'build-extra-args'],
  },
  'ecr-login': { needed: CREDENTIALS, often: ['registries', 'registry-type', 'mask-password'] },
  'render-taskdef': {
    needed: ['task-definition', ...CREDENTIALS],
    often: ['container-name', 'image', 'containers', 'service', 'cluster', 'variables'],
    compatibility: ['log-configuration-log-driver', 'log-configuration-options', 'docker-labels', 'env-files'],
  },
  'deploy-service': {
    needed: ['cluster', 'service', 'task-definition', ...CREDENTIALS],
    often: ['task-definition-arn', 'wait-for-minutes', 'on-failure', 'smoke-url', 'run-task', 'dry-run'],
    compatibility: ['wait-max-delay-seconds', 'keep-null-value-keys'],
  },
  'deploy-express': {
    needed: ['service-name', 'image', 'execution-role-arn', 'infrastructure-role-arn', ...CREDENTIALS],
    often: ['cluster', 'container-port', 'health-check-path', 'environment-variables', 'secrets', 'cpu', 'memory'],
  },
  'rollback-service': { needed: ['cluster', 'service', ...CREDENTIALS], often: ['to', 'reason', 'dry-run'] },
  'run-task': {
    needed: ['cluster', 'task-definition', ...CREDENTIALS],
    often: ['service', 'overrides', 'subnets', 'security-groups', 'time-limit-minutes'],
    compatibility: RUN_TASK,
  },
};
