import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
});
afterAll(() => aws.close());

const here = () => clientsOf(aws);
const there = (region: string) => clientsOf({ ...aws, region });
const definition = (valueFrom: string) => ({
  family: 'web',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128, secrets: [{ name: 'PASSWORD', valueFrom }] }],
});

describe('a Region other than the one with which the local AWS was started', () => {
  it('is available with separate ARNs and resources', async () => {
    const other = there('us-west-2');
    await other.ecs.createCluster({ clusterName: 'other' });
    expect((await other.ecs.listClusters({})).clusterArns).toEqual([
      'arn:aws:ecs:us-west-2:123456789012:cluster/other',
    ]);
    expect((await here().ecs.listClusters({})).clusterArns).toEqual([]);
    await other.ssm.putParameter({ Name: '/a', Value: 'there', Type: 'String' });
    await expect(here().ssm.getParameter({ Name: '/a' })).rejects.toMatchObject({ name: 'ParameterNotFound' });
  });

  it.each([
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['ap-southeast-7', 'aws'],
  ])('has ARNs in its partition: %s in %s', async (region, partition) => {
    const { ecs, ssm, secrets } = there(region);
    const { cluster } = await ecs.createCluster({ clusterName: 'c' });
    expect(cluster?.clusterArn).toBe(`arn:${partition}:ecs:${region}:123456789012:cluster/c`);
    const { ARN } = await secrets.createSecret({ Name: 's', SecretString: 'x' });
    expect(ARN).toMatch(new RegExp(`^arn:${partition}:secretsmanager:${region}:123456789012:secret:s-`));
    await ssm.putParameter({ Name: 'p', Value: 'x', Type: 'String' });
    const { Parameter } = await ssm.getParameter({ Name: 'p' });
    expect(Parameter?.ARN).toBe(`arn:${partition}:ssm:${region}:123456789012:parameter/p`);
  });

  it('lets a task use a secret in another Region if the secret ARN names that Region', async () => {
    const { ecs } = here();
    const { ARN = '' } = await there('us-east-2').secrets.createSecret({ Name: 'password', SecretString: 'x' });
    await ecs.createCluster({ clusterName: 'tasks' });
    const start = async (valueFrom: string) => {
      await ecs.registerTaskDefinition(definition(valueFrom));
      const { tasks } = await ecs.runTask({ cluster: 'tasks', taskDefinition: 'web' });
      aws.step(60_000);
      const { tasks: after } = await ecs.describeTasks({ cluster: 'tasks', tasks: [tasks?.[0]?.taskArn ?? ''] });
      return after?.[0]?.stopCode;
    };
    expect(await start(ARN)).toBe('EssentialContainerExited');
    expect(await start(ARN.replace('us-east-2', 'us-east-1'))).toBe('TaskFailedToStart');
  });

  it('has separate images behind the same registry host', async () => {
    const other = there('us-east-2');
    const { repository } = await other.ecr.createRepository({ repositoryName: 'far' });
    expect(repository).toMatchObject({
      repositoryArn: 'arn:aws:ecr:us-east-2:123456789012:repository/far',
      repositoryUri: `${aws.host}/far`,
    });
    expect((await here().ecr.describeRepositories({})).repositories).toEqual([]);
  });

  it('uses the plans that were set before the first request to that Region', async () => {
    aws.setPlans([{ match: {}, tasks: [{ exit: { after: 1, code: 7 } }] }]);
    const { ecs } = there('sa-east-1');
    await ecs.createCluster({ clusterName: 'c' });
    await ecs.registerTaskDefinition({
      family: 'job',
      containerDefinitions: [{ name: 'job', image: 'a:1', memory: 64 }],
    });
    const { tasks } = await ecs.runTask({ cluster: 'c', taskDefinition: 'job' });
    aws.step(60_000);
    const { tasks: after } = await ecs.describeTasks({ cluster: 'c', tasks: [tasks?.[0]?.taskArn ?? ''] });
    expect(after?.[0]?.containers?.[0]?.exitCode).toBe(7);
    aws.setPlans([]);
  });
});
