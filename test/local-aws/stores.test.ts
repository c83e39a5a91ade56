import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

let aws: LocalAws;
let clients: ReturnType<typeof clientsOf>;
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
  clients = clientsOf(aws);
});
afterEach(() => aws.close());

describe('Parameter Store', () => {
  it('keeps versions, found by name, by ARN and by version', async () => {
    const { ssm } = clients;
    await ssm.putParameter({ Name: '/app/key', Value: 'one', Type: 'SecureString' });
    expect(await ssm.putParameter({ Name: '/app/key', Value: 'two', Overwrite: true })).toMatchObject({ Version: 2 });
    const value = async (Name: string) => (await ssm.getParameter({ Name, WithDecryption: true })).Parameter?.Value;
    expect(await value('/app/key')).toBe('two');
    expect(await value('arn:aws:ssm:eu-central-1:123456789012:parameter/app/key')).toBe('two');
    expect(await value('/app/key:1')).toBe('one');
    const sealed = await ssm.getParameter({ Name: '/app/key' });
    expect(sealed.Parameter?.Value).not.toContain('two');
    await expect(value('/app/key:9')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' });
    await expect(value('/app/none')).rejects.toMatchObject({ name: 'ParameterNotFound' });
  });

  it('describes by filters and pages, and deletes', async () => {
    const { ssm } = clients;
    for (const Name of ['/a/x', '/a/y', '/b/z', 'plain']) await ssm.putParameter({ Name, Value: 'v', Type: 'String' });
    const names = async (Option: string, ...Values: string[]) =>
      (await ssm.describeParameters({ ParameterFilters: [{ Key: 'Name', Option, Values }] })).Parameters?.map(
        ({ Name }) => Name,
      );
    expect(await names('BeginsWith', '/a/')).toEqual(['/a/x', '/a/y']);
    expect(await names('Equals', 'plain')).toEqual(['plain']);
    expect(await names('Contains', 'z')).toEqual(['/b/z']);
    const first = await ssm.describeParameters({ MaxResults: 3 });
    expect((await ssm.describeParameters({ NextToken: first.NextToken })).Parameters).toHaveLength(1);
    await ssm.deleteParameter({ Name: '/a/x' });
    await expect(ssm.deleteParameter({ Name: '/a/x' })).rejects.toMatchObject({ name: 'ParameterNotFound' });
    expect(await ssm.getParameters({ Names: ['/a/x', '/a/y'] })).toMatchObject({
      Parameters: [{ Name: '/a/y', Value: 'v' }],
      InvalidParameters: ['/a/x'],
    });
  });

  it.each([
    ['no type', { Name: 'a', Value: 'v' }, 'ValidationException'],
    ['an unknown type', { Name: 'a', Value: 'v', Type: 'Number' }, 'ValidationException'],
    ['an empty value', { Name: 'a', Value: '', Type: 'String' }, 'ValidationException'],
    ['a path that begins nowhere', { Name: 'a/b', Value: 'v', Type: 'String' }, 'ValidationException'],
    ['a name that is taken', { Name: 'taken', Value: 'v', Type: 'String' }, 'ParameterAlreadyExists'],
  ])('refuses a parameter with %s', async (_name, input, name) => {
    await clients.ssm.putParameter({ Name: 'taken', Value: 'v', Type: 'String' });
    await expect(clients.ssm.putParameter(input as never)).rejects.toMatchObject({ name });
  });
});

describe('Secrets Manager', () => {
  it('finds a secret by name, ARN and ARN without suffix, with its stages', async () => {
    const { secrets } = clients;
    const { ARN = '' } = await secrets.createSecret({ Name: 'prod/db', SecretString: 'one' });
    expect(ARN).toMatch(/^arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod\/db-[A-Za-z0-9]{6}$/);
    const { VersionId } = await secrets.putSecretValue({ SecretId: 'prod/db', SecretString: 'two' });
    for (const SecretId of ['prod/db', ARN, ARN.slice(0, -7)]) {
      expect((await secrets.getSecretValue({ SecretId })).SecretString).toBe('two');
    }
    const previous = await secrets.getSecretValue({ SecretId: ARN, VersionStage: 'AWSPREVIOUS' });
    expect(previous.SecretString).toBe('one');
    const { VersionIdsToStages } = await secrets.describeSecret({ SecretId: ARN });
    expect(VersionIdsToStages?.[VersionId ?? '']).toEqual(['AWSCURRENT']);
    await expect(secrets.getSecretValue({ SecretId: 'none' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret.",
    });
  });

  it('lists by the beginning of the name, and deletes at once or after a window', async () => {
    const { secrets } = clients;
    for (const Name of ['prod/a', 'prod/b', 'test/a']) await secrets.createSecret({ Name, SecretString: 'x' });
    const names = async () =>
      (await secrets.listSecrets({ Filters: [{ Key: 'name', Values: ['prod/'] }], SortOrder: 'asc' })).SecretList?.map(
        ({ Name }) => Name,
      );
    expect(await names()).toEqual(['prod/a', 'prod/b']);
    await secrets.deleteSecret({ SecretId: 'prod/a', ForceDeleteWithoutRecovery: true });
    await secrets.deleteSecret({ SecretId: 'prod/b', RecoveryWindowInDays: 7 });
    expect(await names()).toEqual([]);
    await expect(secrets.getSecretValue({ SecretId: 'prod/b' })).rejects.toMatchObject({
      name: 'InvalidRequestException',
    });
    await secrets.restoreSecret({ SecretId: 'prod/b' });
    expect(await names()).toEqual(['prod/b']);
    await secrets.deleteSecret({ SecretId: 'prod/b', RecoveryWindowInDays: 7 });
    aws.step(7 * 24 * 3600 * 1000);
    await expect(secrets.describeSecret({ SecretId: 'prod/b' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});

describe('what a task’s valueFrom means', () => {
  it('is a parameter or a secret, by name, key, stage and version', async () => {
    const { secrets, ssm } = clients;
    await ssm.putParameter({ Name: '/app/key', Value: 'k', Type: 'SecureString' });
    const { ARN, VersionId } = await secrets.createSecret({ Name: 'db', SecretString: '{"user":"u","port":5432}' });
    const value = (valueFrom: string) => aws.world.secretValue(valueFrom);
    expect(value('/app/key')).toEqual({ value: 'k' });
    expect(value('arn:aws:ssm:eu-central-1:123456789012:parameter/app/key')).toEqual({ value: 'k' });
    expect(value(`${ARN}:user::`)).toEqual({ value: 'u' });
    expect(value(`${ARN}:port:AWSCURRENT:`)).toEqual({ value: '5432' });
    expect(value(`${ARN}:user::${VersionId}`)).toEqual({ value: 'u' });
    expect(value(`${ARN}:none::`)).toEqual({ missing: expect.stringMatching(/did not contain json key none$/) });
    expect(value(`${ARN}::AWSPENDING:`)).toEqual({ missing: expect.stringMatching(/staging label: AWSPENDING$/) });
    expect(value('arn:aws:secretsmanager:eu-central-1:123456789012:secret:no-abcdef')).toEqual({
      missing: expect.stringMatching(/^ResourceNotFoundException: The task can't retrieve the secret with ARN/),
    });
    expect(value('/none')).toEqual({ missing: expect.stringMatching(/invalid ssm parameters: \/none$/) });
  });
});

describe('CloudWatch Logs', () => {
  it('gives the newest events, and goes back and on by tokens', async () => {
    const { logs } = clients;
    const place = { logGroupName: '/ecs/web', logStreamName: 's' };
    await logs.createLogGroup({ logGroupName: '/ecs/web' });
    await logs.createLogStream(place);
    const logEvents = ['a', 'b', 'c', 'd', 'e'].map((message, index) => ({ message, timestamp: 1000 + index }));
    await logs.putLogEvents({ ...place, logEvents });
    const text = (answer: { events?: { message?: string | undefined }[] | undefined }) =>
      answer.events?.map(({ message }) => message).join('');
    const newest = await logs.getLogEvents({ ...place, limit: 2 });
    expect(text(newest)).toBe('de');
    const before = await logs.getLogEvents({ ...place, limit: 2, nextToken: newest.nextBackwardToken });
    expect(text(before)).toBe('bc');
    const end = await logs.getLogEvents({ ...place, nextToken: newest.nextForwardToken });
    expect([text(end), end.nextForwardToken]).toEqual(['', newest.nextForwardToken]);
    expect(text(await logs.getLogEvents({ ...place, startFromHead: true, limit: 2 }))).toBe('ab');
    expect(text(await logs.getLogEvents({ ...place, startTime: 1001, endTime: 1003 }))).toBe('bc');
  });

  it('has what tasks print, filtered by terms', async () => {
    const { logs } = clients;
    expect(aws.world.writeLog('/none', 's', 'lost')).toBe(false);
    await logs.createLogGroup({ logGroupName: '/ecs/web' });
    for (const message of ['error one', 'warning', 'error two'])
      expect(aws.world.writeLog('/ecs/web', 's', message)).toBe(true);
    const found = async (filterPattern: string) =>
      (await logs.filterLogEvents({ logGroupName: '/ecs/web', filterPattern })).events?.map(({ message }) => message);
    expect(await found('error')).toEqual(['error one', 'error two']);
    expect(await found('error -two')).toEqual(['error one']);
    expect(await found('?warning ?one')).toEqual(['error one', 'warning']);
    expect(await found('"error two"')).toEqual(['error two']);
    await expect(found('{ $.a = 1 }')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('creates, describes and deletes groups and streams', async () => {
    const { logs } = clients;
    await logs.createLogGroup({ logGroupName: '/ecs/web' });
    await expect(logs.createLogGroup({ logGroupName: '/ecs/web' })).rejects.toMatchObject({
      name: 'ResourceAlreadyExistsException',
    });
    await logs.createLogStream({ logGroupName: '/ecs/web', logStreamName: 'a/b' });
    expect((await logs.describeLogGroups({ logGroupNamePrefix: '/ecs' })).logGroups).toMatchObject([
      { logGroupName: '/ecs/web' },
    ]);
    expect((await logs.describeLogStreams({ logGroupName: '/ecs/web' })).logStreams).toMatchObject([
      { logStreamName: 'a/b' },
    ]);
    const nowhere = { logGroupName: '/ecs/web', logStreamName: 'none' };
    await expect(logs.getLogEvents(nowhere)).rejects.toMatchObject({
      message: 'The specified log stream does not exist.',
    });
    await logs.deleteLogGroup({ logGroupName: '/ecs/web' });
    await expect(logs.getLogEvents(nowhere)).rejects.toMatchObject({
      message: 'The specified log group does not exist.',
    });
  });
});
