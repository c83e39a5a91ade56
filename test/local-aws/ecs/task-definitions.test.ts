import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { account, simulate, webTaskDefinition } from './simulation.ts';

describe('RegisterTaskDefinition', () => {
  it('returns defaults, and keeps unknown and empty members', async () => {
    const { run } = simulate();
    const input = webTaskDefinition(
      { command: [], user: '', futureField: { deep: [1] }, secrets: [{ name: 'KEY', valueFrom: 'arn:aws:ssm:x' }] },
      { cpu: '1 vCPU', memory: '2 GB', futureZero: 0 },
    );
    const { taskDefinition } = await run('RegisterTaskDefinition', input);
    expect(taskDefinition).toMatchObject({
      taskDefinitionArn: `arn:aws:ecs:eu-west-1:${account}:task-definition/web:1`,
      family: 'web',
      revision: 1,
      status: 'ACTIVE',
      cpu: '1024',
      memory: '2048',
      futureZero: 0,
      volumes: [],
      placementConstraints: [],
      compatibilities: ['EC2', 'FARGATE'],
      registeredBy: expect.stringMatching(/assumed-role/),
      registeredAt: Date.parse('2026-10-01T12:00:00Z') / 1000,
    });
    expect(taskDefinition.containerDefinitions[0]).toEqual({
      ...input.containerDefinitions[0],
      cpu: 0,
      essential: true,
      portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
      environment: [],
      mountPoints: [],
      volumesFrom: [],
      systemControls: [],
    });
    expect(taskDefinition.requiresAttributes).toContainEqual({
      name: 'com.amazonaws.ecs.capability.logging-driver.awslogs',
    });
    const described = await run('DescribeTaskDefinition', { taskDefinition: 'web' });
    expect(described.taskDefinition).toEqual(taskDefinition);
  });

  const refused: [string, Json, Json, RegExp][] = [
    ['no containers', {}, { containerDefinitions: [] }, /^ClientException: Container list cannot be empty/],
    ['a container with no name', { name: '' }, {}, /^ClientException: Container.name should not be null or empty/],
    ['a container with no image', { image: '' }, {}, /^ClientException: Container.image should not be null or empty/],
    [
      'a secret with the name of an environment variable',
      { environment: [{ name: 'X', value: '1' }], secrets: [{ name: 'X', valueFrom: 'p' }] },
      {},
      /^ClientException: The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'X'\.$/,
    ],
    [
      'a Fargate size that does not exist',
      {},
      { memory: '4096' },
      /^ClientException: No Fargate configuration exists for given values/,
    ],
    [
      'Fargate but no cpu',
      {},
      { cpu: undefined },
      /^ClientException: Fargate requires that 'cpu' be defined at the task level/,
    ],
    ['Fargate but not awsvpc', {}, { networkMode: 'bridge' }, /^ClientException: Fargate only supports network mode/],
    [
      'Fargate and awslogs but no execution role',
      {},
      { executionRoleArn: undefined },
      /execution role ARN to support log driver awslogs/,
    ],
    [
      'Fargate and an ECR image but no execution role',
      { logConfiguration: undefined, image: '1.dkr.ecr.eu-west-1.amazonaws.com/a:1' },
      { executionRoleArn: undefined },
      /execution role ARN to support ECR images/,
    ],
    [
      'an unknown network mode',
      {},
      { networkMode: 'vpc' },
      /^InvalidParameterException: .*'vpc' at 'networkMode'.*enum value set/,
    ],
    ['an unknown launch type', {}, { requiresCompatibilities: ['LAMBDA'] }, /^InvalidParameterException: .*'LAMBDA'/],
    ['a family with a slash', {}, { family: 'a/b' }, /^ClientException: Invalid family name/],
    ['host and container ports that differ', { portMappings: [{ containerPort: 1, hostPort: 2 }] }, {}, /must match/],
    ['no essential container', { essential: false }, {}, /Task definition doesn't have any essential container/],
    ['no memory', {}, { memory: undefined, requiresCompatibilities: [] }, /'memory' or 'memoryReservation'/],
    [
      'a dependency on a missing container',
      { dependsOn: [{ containerName: 'db', condition: 'START' }] },
      {},
      /Cannot depend on container \+ 'db' because it does not exist/,
    ],
  ];
  for (const [what, container, rest, expected] of refused) {
    it(`refuses a task definition with ${what}`, async () => {
      const { refusal } = simulate();
      expect(await refusal('RegisterTaskDefinition', webTaskDefinition(container, rest))).toMatch(expected);
      expect(await refusal('DescribeTaskDefinition', { taskDefinition: 'web' })).toBe(
        'ClientException: Unable to describe task definition.',
      );
    });
  }

  it('refuses two containers with the same name', async () => {
    const { refusal } = simulate();
    const [container] = webTaskDefinition().containerDefinitions;
    expect(
      await refusal('RegisterTaskDefinition', webTaskDefinition({}, { containerDefinitions: [container, container] })),
    ).toMatch(/^ClientException: Container names must be unique within a task definition$/);
  });

  it('requires PassRole for both roles, and TagResource if there are tags, and registers nothing if one is denied', async () => {
    const { run, refusal, surroundings } = simulate();
    const roles = { taskRoleArn: `arn:aws:iam::${account}:role/task` };
    await run('RegisterTaskDefinition', webTaskDefinition({}, { ...roles, tags: [{ key: 'commit', value: 'abc' }] }));
    expect(surroundings.asked).toEqual([
      `iam:PassRole arn:aws:iam::${account}:role/task ecs-tasks.amazonaws.com`,
      `iam:PassRole arn:aws:iam::${account}:role/execution ecs-tasks.amazonaws.com`,
      `ecs:TagResource arn:aws:ecs:eu-west-1:${account}:task-definition/web:* RegisterTaskDefinition`,
    ]);
    surroundings.denied.add('ecs:TagResource');
    expect(
      await refusal('RegisterTaskDefinition', webTaskDefinition({}, { tags: [{ key: 'a', value: 'b' }] })),
    ).toMatch(/^AccessDenied/);
    expect((await run('ListTaskDefinitions')).taskDefinitionArns).toHaveLength(1);
  });
});

it('DescribeTaskDefinition returns tags outside the task definition, and only with include TAGS', async () => {
  const { run } = simulate();
  const tags = [{ key: 'commit', value: 'abc' }];
  await run('RegisterTaskDefinition', webTaskDefinition({}, { tags }));
  expect(await run('DescribeTaskDefinition', { taskDefinition: 'web:1' })).not.toHaveProperty('tags');
  const described = await run('DescribeTaskDefinition', { taskDefinition: 'web:1', include: ['TAGS'] });
  expect(described.tags).toEqual(tags);
  expect(described.taskDefinition).not.toHaveProperty('tags');
  const arn = described.taskDefinition.taskDefinitionArn;
  await run('TagResource', {
    resourceArn: arn,
    tags: [
      { key: 'commit', value: 'def' },
      { key: 'run', value: '1' },
    ],
  });
  await run('UntagResource', { resourceArn: arn, tagKeys: ['run'] });
  expect(await run('ListTagsForResource', { resourceArn: arn })).toEqual({ tags: [{ key: 'commit', value: 'def' }] });
});

it('a deregistered revision is INACTIVE and cannot start tasks, but can be described and deleted', async () => {
  const { run, refusal } = simulate();
  await run('CreateCluster', { clusterName: 'demo' });
  await run('RegisterTaskDefinition', webTaskDefinition());
  await run('RegisterTaskDefinition', webTaskDefinition());
  expect((await run('DeleteTaskDefinitions', { taskDefinitions: ['web:2'] })).failures).toMatchObject([
    { reason: expect.stringMatching(/ACTIVE/) },
  ]);
  await run('DeregisterTaskDefinition', { taskDefinition: 'web:2' });
  expect((await run('DescribeTaskDefinition', { taskDefinition: 'web:2' })).taskDefinition).toMatchObject({
    status: 'INACTIVE',
  });
  expect((await run('DescribeTaskDefinition', { taskDefinition: 'web' })).taskDefinition.revision).toBe(1);
  expect(await refusal('RunTask', { cluster: 'demo', taskDefinition: 'web:2' })).toBe(
    'ClientException: TaskDefinition is inactive',
  );
  expect((await run('DeleteTaskDefinitions', { taskDefinitions: ['web:2'] })).taskDefinitions).toMatchObject([
    { status: 'DELETE_IN_PROGRESS' },
  ]);
  expect((await run('RegisterTaskDefinition', webTaskDefinition())).taskDefinition.revision).toBe(3);
});

it.each([
  ['web', 'ClientException: Revision is missing.'],
  ['web:latest', 'InvalidParameterException: Invalid revision number. Number: latest'],
  ['web:9', 'ClientException: The specified task definition does not exist.'],
])('DeregisterTaskDefinition refuses the revision %s', async (taskDefinition, expected) => {
  const { run, refusal } = simulate();
  await run('RegisterTaskDefinition', webTaskDefinition());
  expect(await refusal('DeregisterTaskDefinition', { taskDefinition })).toBe(expected);
});

it('DeleteTaskDefinitions returns a failure with a reason for each revision that it cannot delete', async () => {
  const { run } = simulate();
  await run('RegisterTaskDefinition', webTaskDefinition());
  const taskDefinitions = ['web', 'web:9', 'a:b:c', 'web:1'];
  const { taskDefinitions: deleted, failures } = await run('DeleteTaskDefinitions', { taskDefinitions });
  expect(deleted).toEqual([]);
  const reasons = failures.map(({ reason }: Json) => /is invalid|does not exist|in ACTIVE status/.exec(reason)?.[0]);
  expect(reasons).toEqual(['is invalid', 'does not exist', 'is invalid', 'in ACTIVE status']);
});

it('ListTaskDefinitions filters by family and status, sorts, and returns pages', async () => {
  const { run } = simulate();
  for (const family of ['web', 'web', 'webhook', 'api'])
    await run('RegisterTaskDefinition', webTaskDefinition({}, { family }));
  await run('DeregisterTaskDefinition', { taskDefinition: 'api:1' });
  const names = async (input: Json) =>
    (await run('ListTaskDefinitions', input)).taskDefinitionArns.map((arn: string) => arn.split('/')[1]);
  expect(await names({})).toEqual(['web:1', 'web:2', 'webhook:1']);
  expect(await names({ familyPrefix: 'web', sort: 'DESC' })).toEqual(['web:2', 'web:1']);
  expect(await names({ status: 'INACTIVE' })).toEqual(['api:1']);
  const first = await run('ListTaskDefinitions', { maxResults: 2 });
  expect(await names({ maxResults: 2, nextToken: first.nextToken })).toEqual(['webhook:1']);
  expect(await run('ListTaskDefinitionFamilies', { familyPrefix: 'web' })).toEqual({ families: ['web', 'webhook'] });
  expect(await run('ListTaskDefinitionFamilies', { status: 'INACTIVE' })).toEqual({ families: ['api'] });
});
