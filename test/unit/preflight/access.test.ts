import { eachIsFound, ROLE, type Row, SECRET } from './cases.ts';

const ROWS: readonly Row[] = [
  ['a role that does not exist', ['role-missing'], { facts: { roles: new Map([['app', { state: 'missing' }]]) } }],
  [
    'a role with another path',
    ['role-missing'],
    {
      facts: {
        roles: new Map([[ROLE, { state: 'there', arn: 'arn:aws:iam::123456789012:role/ecs/execution', trusts: true }]]),
      },
    },
  ],
  [
    'a role that trusts another service',
    ['role-trust'],
    { facts: { roles: new Map([[ROLE, { state: 'there', arn: ROLE, trusts: false }]]) } },
  ],
  [
    'a role of another account',
    ['role-account'],
    { taskDefinition: { executionRoleArn: 'arn:aws:iam::999999999999:role/execution' } },
  ],
  ['a log group that does not exist', ['log-group'], { facts: { logGroups: new Map([['eu-central-1 /web', false]]) } }],
  [
    'a log group that the driver creates',
    [],
    {
      container: {
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/new', 'awslogs-create-group': 'true' },
        },
      },
      facts: { logGroups: new Map([['eu-central-1 /new', false]]) },
    },
  ],
  [
    'another log driver',
    [],
    {
      container: { logConfiguration: { logDriver: 'awsfirelens', options: { 'awslogs-group': '/new' } } },
      facts: { logGroups: new Map([['eu-central-1 /new', false]]) },
    },
  ],
  [
    'a secret that does not exist',
    ['secret-missing'],
    { facts: { secrets: new Map([[SECRET, { problem: 'the secret does not exist: create it' }]]) } },
  ],
  [
    'a secret without a current value',
    ['secret-version'],
    { facts: { secrets: new Map([[SECRET, { arn: SECRET, versions: { one: ['AWSPENDING'] } }]]) } },
  ],
  [
    'a JSON key of a secret, which is never read',
    [],
    {
      container: { secrets: [{ name: 'DB', valueFrom: `${SECRET}:password::` }] },
      facts: { secrets: new Map([[`${SECRET}:password::`, { arn: SECRET, versions: { one: ['AWSCURRENT'] } }]]) },
    },
  ],
  [
    'a version stage that no version has',
    ['secret-version'],
    {
      container: { secrets: [{ name: 'DB', valueFrom: `${SECRET}::BLUE:` }] },
      facts: { secrets: new Map([[`${SECRET}::BLUE:`, { arn: SECRET, versions: { one: ['AWSCURRENT'] } }]]) },
    },
  ],
  [
    'a version ID, which needs no stage',
    [],
    {
      container: { secrets: [{ name: 'DB', valueFrom: `${SECRET}:::old` }] },
      facts: { secrets: new Map([[`${SECRET}:::old`, { arn: SECRET, versions: { one: ['AWSCURRENT'] } }]]) },
    },
  ],
  [
    'a parameter that does not exist',
    ['parameter-missing'],
    {
      container: { secrets: [{ name: 'DB', valueFrom: '/db' }] },
      facts: { secrets: new Map([['/db', { problem: 'the parameter does not exist: create it' }]]) },
    },
  ],
  [
    "a log driver's secret",
    ['parameter-missing'],
    {
      container: {
        logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', valueFrom: '/token' }] },
      },
      facts: { secrets: new Map([['/token', { problem: 'the parameter does not exist: create it' }]]) },
    },
  ],
  [
    "a private registry's credentials",
    ['secret-missing'],
    {
      container: { repositoryCredentials: { credentialsParameter: 'hub' } },
      facts: { secrets: new Map([['hub', { problem: 'the secret does not exist: create it' }]]) },
    },
  ],
  [
    'a secret of another account, which was not read',
    [],
    { container: { secrets: [{ name: 'DB', valueFrom: SECRET.replace('123456789012', '999999999999') }] } },
  ],
];

eachIsFound(ROWS);
