import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../../actions/deploy-express/inputs.ts';
import { Inputs } from '../../../../step/inputs.ts';

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const NEEDED = {
  'service-name': 'web',
  image: 'web:2',
  'execution-role-arn': role('execution'),
  'infrastructure-role-arn': role('infrastructure'),
};

function read(given: Readonly<Record<string, string>>) {
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const inputs = new Inputs({ ...Object.fromEntries(variables), AWS_REGION: 'eu-central-1' });
  const { request } = readInputs(inputs);
  return { request, problems: inputs.problems.map(({ message }) => message) };
}

describe('deploy-express', () => {
  it('sends only the values of inputs that are set, as members of the Express Mode API', () => {
    const { request, problems } = read({
      ...NEEDED,
      'container-port': '8080',
      'environment-variables': '[{"name":"A","value":""},{"name":"B","value":"x=y"},{"name":"C"}]',
      secrets: '[{"name":"KEY","valueFrom":"arn:aws:secretsmanager:eu-central-1:123456789012:secret:key"}]',
      command: '["node","server.js"]',
      'log-group': '/web',
      'repository-credentials': 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:registry',
      cpu: '512',
      memory: '1024',
      'task-role-arn': role('task'),
      subnets: 'subnet-1, subnet-2',
      'security-groups': 'sg-1',
      'health-check-path': '/health?deep=1',
      'min-task-count': '2',
      'max-task-count': '4',
      'auto-scaling-metric': 'REQUEST_COUNT_PER_TARGET',
      'auto-scaling-target-value': '100',
      tags: 'team=shop\nstage = prod=1',
      'mutate-tags-on-update': 'true',
    });
    expect(problems).toEqual([]);
    expect(request).toMatchObject({
      cluster: 'default',
      service: 'web',
      infrastructureRoleArn: role('infrastructure'),
      mutateTags: true,
      tags: [
        { key: 'team', value: 'shop' },
        { key: 'stage', value: 'prod=1' },
      ],
    });
    expect(request.configuration).toEqual({
      executionRoleArn: role('execution'),
      taskRoleArn: role('task'),
      cpu: '512',
      memory: '1024',
      healthCheckPath: '/health?deep=1',
      networkConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] },
      scalingTarget: {
        minTaskCount: 2,
        maxTaskCount: 4,
        autoScalingMetric: 'REQUEST_COUNT_PER_TARGET',
        autoScalingTargetValue: 100,
      },
      primaryContainer: {
        image: 'web:2',
        containerPort: 8080,
        environment: [
          { name: 'A', value: '' },
          { name: 'B', value: 'x=y' },
          { name: 'C', value: '' },
        ],
        secrets: [{ name: 'KEY', valueFrom: expect.stringContaining(':secret:key') }],
        command: ['node', 'server.js'],
        awsLogsConfiguration: { logGroup: '/web', logStreamPrefix: 'ecs' },
        repositoryCredentials: { credentialsParameter: expect.stringContaining(':secret:registry') },
      },
    });
  });

  it('sends no empty settings and no defaults when only the required inputs are set', () => {
    expect(read(NEEDED).request.configuration).toEqual({
      executionRoleArn: role('execution'),
      primaryContainer: { image: 'web:2' },
    });
  });

  it('reports all missing inputs at once', () => {
    const { problems } = read({});
    for (const name of Object.keys(NEEDED)) expect(problems.join('\n')).toContain(`input '${name}' is required`);
  });

  it.each([
    ['service-name', 'my web', 'my web'],
    ['image', 'web 2', 'white space'],
    ['execution-role-arn', 'execution', "a role's ARN"],
    ['infrastructure-role-arn', 'arn:aws:iam::1:role/x', "a role's ARN"],
    ['task-role-arn', 'task', "a role's ARN"],
    ['container-port', '70000', '1 to 65535'],
    ['environment-variables', 'A=1', 'is not a valid list; expected objects'],
    ['secrets', '[{"name":"A"}]', "without 'valueFrom'"],
    ['secrets', '[{"name":"A","value":"x"}]', "'valueFrom'"],
    ['command', 'node server.js', 'is not a valid JSON list; expected strings'],
    ['log-stream-prefix', 'web', "'log-group'"],
    ['cpu', 'a quarter', 'CPU units'],
    ['memory', '1 GB', 'MiB'],
    ['health-check-path', 'health', "begins with '/'"],
    ['min-task-count', '-1', '0 to 10000'],
    ['max-task-count', '0', '1 to 10000'],
    ['auto-scaling-metric', 'AVERAGE_CPUS', "did you mean 'AVERAGE_CPU'"],
    ['auto-scaling-target-value', 'much', 'a whole number'],
    ['mutate-tags-on-update', 'yes', "'true' or 'false'"],
    ['on-timeout', 'rollbak', "did you mean 'rollback'"],
  ])('refuses the input %s with the value %p in one sentence', (name, value, says) => {
    const { problems } = read({ ...NEEDED, [name]: value });
    expect(problems).toEqual([expect.stringContaining(says)]);
    expect(problems[0]).toContain(`'${name}'`);
  });

  it('refuses a minimum number of tasks above the maximum', () => {
    const { problems } = read({ ...NEEDED, 'min-task-count': '5', 'max-task-count': '2' });
    expect(problems).toEqual([expect.stringContaining("'max-task-count' is 2")]);
  });
});
