import { EventBridge } from '@aws-sdk/client-eventbridge';
import { Lambda } from '@aws-sdk/client-lambda';
import { ServiceDiscovery } from '@aws-sdk/client-servicediscovery';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf, keysOf, signedFor } from './clients.ts';
import { createWebService } from './web-service.ts';

let aws: LocalAws;
let clients: ReturnType<typeof clientsOf>;
const registryArn = 'arn:aws:servicediscovery:eu-central-1:123456789012:service/srv-web';
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
  clients = clientsOf(aws);
});
afterEach(() => aws.close());

const options = () => ({ endpoint: aws.url, region: aws.region, credentials: keysOf(aws.env), maxAttempts: 1 });

/** A service with its own subnet and security group, which registers its tasks with Cloud Map. */
async function serve(): Promise<void> {
  await createWebService(clients.ecs, {
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-web'], securityGroups: ['sg-web'] } },
    serviceRegistries: [{ registryArn }],
  });
  aws.step(90_000);
}

describe('EventBridge', () => {
  const target = (more = {}) => ({
    Id: 'task',
    Arn: 'arn:aws:ecs:eu-central-1:123456789012:cluster/prod',
    RoleArn: 'arn:aws:iam::123456789012:role/events',
    EcsParameters: { TaskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/job:1', TaskCount: 1 },
    ...more,
  });

  it('stores a scheduled rule with an ECS target, and replaces a target with the same ID', async () => {
    const events = new EventBridge(options());
    const { RuleArn } = await events.putRule({ Name: 'nightly', ScheduleExpression: 'cron(0 3 * * ? *)' });
    expect(RuleArn).toBe('arn:aws:events:eu-central-1:123456789012:rule/nightly');
    await events.putTargets({ Rule: 'nightly', Targets: [target()] });
    const EcsParameters = {
      TaskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/job:2',
      TaskCount: 2,
    };
    await events.putTargets({ Rule: 'nightly', Targets: [target({ EcsParameters })] });
    expect((await events.listTargetsByRule({ Rule: 'nightly' })).Targets).toEqual([target({ EcsParameters })]);
    expect(await events.describeRule({ Name: 'nightly' })).toMatchObject({
      State: 'ENABLED',
      ScheduleExpression: 'cron(0 3 * * ? *)',
      EventBusName: 'default',
    });
    await expect(events.deleteRule({ Name: 'nightly' })).rejects.toThrow("Rule can't be deleted since it has targets.");
    expect(await events.removeTargets({ Rule: 'nightly', Ids: ['task', 'none'] })).toMatchObject({
      FailedEntryCount: 1,
      FailedEntries: [{ TargetId: 'none' }],
    });
    await events.deleteRule({ Name: 'nightly' });
    expect((await events.listRules({})).Rules).toEqual([]);
  });

  it('refuses invalid schedules, patterns and targets, and resources that do not exist', async () => {
    const events = new EventBridge(options());
    const cases: [string, Promise<unknown>][] = [
      ['ValidationException', events.putRule({ Name: 'a', ScheduleExpression: 'rate(1 days)' })],
      ['ValidationException', events.putRule({ Name: 'a', ScheduleExpression: 'every day' })],
      ['ValidationException', events.putRule({ Name: 'a' })],
      ['ValidationException', events.putRule({ Name: 'a b', ScheduleExpression: 'rate(1 day)' })],
      ['InvalidEventPatternException', events.putRule({ Name: 'a', EventPattern: '[]' })],
      ['ResourceNotFoundException', events.describeRule({ Name: 'a' })],
      ['ResourceNotFoundException', events.putTargets({ Rule: 'a', Targets: [target()] })],
    ];
    for (const [name, refused] of cases) await expect(refused).rejects.toMatchObject({ name });
    await events.putRule({ Name: 'a', ScheduleExpression: 'rate(1 day)' });
    for (const more of [{ Arn: 'prod' }, { RoleArn: undefined }]) {
      await expect(events.putTargets({ Rule: 'a', Targets: [target(more)] })).rejects.toMatchObject({
        name: 'ValidationException',
      });
    }
  });
});

describe('Lambda', () => {
  const Role = 'arn:aws:iam::123456789012:role/lambda';

  it('changes the image of a function, resolves its digest, and refuses a second change until the first is complete', async () => {
    const lambda = new Lambda(options());
    await clients.ecr.createRepository({ repositoryName: 'job' });
    const { authorizationData } = await clients.ecr.getAuthorizationToken({});
    const authorizationToken = authorizationData?.[0]?.authorizationToken ?? '';
    const { digest } = await pushImage(
      { layers: [Buffer.from('x')] },
      { repository: `${aws.host}/job`, tags: ['v2'], authorizationToken },
    );
    const made = await lambda.createFunction({
      FunctionName: 'job',
      Role,
      PackageType: 'Image',
      Code: { ImageUri: 'example.com/job:v1' },
    });
    expect(made).toMatchObject({ PackageType: 'Image', State: 'Pending', LastUpdateStatus: 'InProgress' });
    aws.step(6000);
    const ImageUri = `${aws.host}/job:v2`;
    expect(await lambda.updateFunctionCode({ FunctionName: 'job', ImageUri })).toMatchObject({
      State: 'Active',
      LastUpdateStatus: 'InProgress',
    });
    await expect(lambda.updateFunctionCode({ FunctionName: 'job', ImageUri })).rejects.toMatchObject({
      name: 'ResourceConflictException',
    });
    aws.step(6000);
    expect(await lambda.getFunction({ FunctionName: made.FunctionArn })).toMatchObject({
      Configuration: { FunctionName: 'job', LastUpdateStatus: 'Successful' },
      Code: { ImageUri, ResolvedImageUri: `${aws.host}/job@${digest}`, RepositoryType: 'ECR' },
    });
  });

  it('refuses an image that does not exist, code that is not an image, and functions and paths that do not exist', async () => {
    const lambda = new Lambda(options());
    const create = (Code: object) => lambda.createFunction({ FunctionName: 'job', Role, PackageType: 'Image', Code });
    await expect(create({ ImageUri: `${aws.host}/none:v1` })).rejects.toThrow(
      `Source image ${aws.host}/none:v1 does not exist. Provide a valid source image.`,
    );
    await expect(create({ S3Bucket: 'code' })).rejects.toMatchObject({ name: 'InvalidParameterValueException' });
    await expect(lambda.getFunction({ FunctionName: 'job' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(lambda.listVersionsByFunction({ FunctionName: 'job' })).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: 'The local AWS does not have lambda:ListVersionsByFunction.',
    });
  });
});

describe('Cloud Map', () => {
  it('returns the service with which tasks are registered, the tasks, and their health', async () => {
    await serve();
    const cloudmap = new ServiceDiscovery(options());
    const { Services = [] } = await cloudmap.listServices({});
    expect(Services).toMatchObject([{ Id: 'srv-web', Arn: registryArn, InstanceCount: 1 }]);
    const { Instances = [] } = await cloudmap.listInstances({ ServiceId: 'srv-web' });
    expect(Instances).toMatchObject([{ Attributes: { AWS_INSTANCE_IPV4: expect.stringMatching(/^10\./) } }]);
    const { Status } = await cloudmap.getInstancesHealthStatus({ ServiceId: 'srv-web' });
    expect(Status).toEqual({ [Instances[0]?.Id ?? '']: 'HEALTHY' });
    await expect(cloudmap.getService({ Id: 'srv-none' })).rejects.toMatchObject({ name: 'ServiceNotFound' });
  });
});

describe('EC2', () => {
  /** The response to a raw call of EC2's Query protocol: its client is not among our packages. */
  async function ask(form: Record<string, string>): Promise<{ status: number; xml: string }> {
    const body = new URLSearchParams({ Version: '2016-11-15', ...form });
    const response = await fetch(aws.url, { method: 'POST', body, headers: signedFor(aws, 'ec2') });
    return { status: response.status, xml: await response.text() };
  }

  it('returns the default VPC with its subnets, and the subnets that a service names', async () => {
    await serve();
    const { xml } = await ask({ Action: 'DescribeSubnets', 'SubnetId.1': 'subnet-web' });
    expect(xml).toMatch(
      /^<DescribeSubnetsResponse xmlns="https:\/\/ec2[^>]*><requestId>[\w-]+<\/requestId><subnetSet><item><subnetId>subnet-web<\/subnetId>/,
    );
    const all = await ask({ Action: 'DescribeSubnets', 'Filter.1.Name': 'default-for-az', 'Filter.1.Value.1': 'true' });
    expect(all.xml.match(/<item>/g)).toHaveLength(3);
    const groups = await ask({ Action: 'DescribeSecurityGroups', 'GroupId.1': 'sg-web' });
    expect(groups.xml).toContain('<securityGroupInfo><item><groupId>sg-web</groupId>');
    const vpcs = await ask({ Action: 'DescribeVpcs' });
    expect(vpcs.xml).toContain('<isDefault>true</isDefault>');
  });

  it.each([
    [
      { Action: 'DescribeSubnets', 'SubnetId.1': 'subnet-none' },
      'InvalidSubnetID.NotFound',
      "The subnet ID 'subnet-none' does not exist",
    ],
    [
      { Action: 'DescribeSecurityGroups', 'GroupId.1': 'sg-none' },
      'InvalidGroup.NotFound',
      "The security group 'sg-none' does not exist",
    ],
    [
      { Action: 'DescribeVpcs', 'VpcId.1': 'vpc-none' },
      'InvalidVpcID.NotFound',
      "The vpc ID 'vpc-none' does not exist",
    ],
    [{ Action: 'RunInstances' }, 'InvalidAction', 'The local AWS has no operation RunInstances of version 2016-11-15.'],
  ])('refuses %j with %s', async (form, code, message) => {
    const { status, xml } = await ask(form);
    expect(status).toBe(400);
    expect(xml).toContain(`<Code>${code}</Code><Message>${message}</Message>`);
  });
});

it('Secrets Manager refuses a secret with replicas, which it does not support', async () => {
  const AddReplicaRegions = [{ Region: 'eu-west-1' }];
  await expect(
    clients.secrets.createSecret({ Name: 'db', SecretString: 'x', AddReplicaRegions }),
  ).rejects.toMatchObject({
    name: 'InvalidRequestException',
  });
  expect((await clients.secrets.listSecrets({})).SecretList).toEqual([]);
});
