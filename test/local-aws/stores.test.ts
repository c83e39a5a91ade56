import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

const START = Date.UTC(2026, 0, 1);
const HOUR_MS = 3600 * 1000;

let aws: LocalAws;
let clients: ReturnType<typeof clientsOf>;
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start: START });
  clients = clientsOf(aws);
});
afterEach(() => aws.close());

describe('Parameter Store', () => {
  it('keeps the versions of a parameter, which are found by name, ARN and version', async () => {
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

  it('describes parameters with filters and pages, and deletes them', async () => {
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
    ['a path without a leading slash', { Name: 'a/b', Value: 'v', Type: 'String' }, 'ValidationException'],
    ['a name that is in use', { Name: 'taken', Value: 'v', Type: 'String' }, 'ParameterAlreadyExists'],
  ])('refuses a parameter with %s', async (_name, input, name) => {
    await clients.ssm.putParameter({ Name: 'taken', Value: 'v', Type: 'String' });
    await expect(clients.ssm.putParameter(input as never)).rejects.toMatchObject({ name });
  });
});

describe('Secrets Manager', () => {
  it('finds a secret by name, ARN and ARN without suffix, and returns its staging labels', async () => {
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

  it('lists secrets by the start of the name, and deletes them immediately or after a recovery window', async () => {
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

  it('refuses another value with a ClientRequestToken that is in use', async () => {
    const { secrets } = clients;
    const ClientRequestToken = 'a'.repeat(32);
    const { ARN } = await secrets.createSecret({ Name: 'db', SecretString: 'one', ClientRequestToken });
    const refused = {
      name: 'ResourceExistsException',
      message: `You can't use ClientRequestToken ${ClientRequestToken} because that value is already in use for a version of secret ${ARN}.`,
    };
    const other = { SecretString: 'two', ClientRequestToken };
    await expect(secrets.createSecret({ Name: 'db', ...other })).rejects.toMatchObject(refused);
    await expect(secrets.putSecretValue({ SecretId: 'db', ...other })).rejects.toMatchObject(refused);
    await expect(secrets.updateSecret({ SecretId: 'db', ...other })).rejects.toMatchObject(refused);
    expect(await secrets.getSecretValue({ SecretId: 'db' })).toMatchObject({ SecretString: 'one' });
  });

  it.each([
    ['all', 'AppBeta', ['prod/AppBeta', 'other']],
    ['all', 'beta', ['prod/AppBeta', 'other']],
    ['all', 'eta', []],
    ['all', '/', []],
    ['name', 'App', []],
    ['description', 'one two', ['other']],
    ['tag-key', 'te', ['tagged']],
    ['tag-value', 'AppBeta', []],
  ])('finds with the filter %s for %s the secrets %j', async (Key, value, expected) => {
    const { secrets } = clients;
    await secrets.createSecret({ Name: 'prod/AppBeta', SecretString: 'x' });
    await secrets.createSecret({ Name: 'other', SecretString: 'x', Description: 'One of AppBeta, twofold' });
    await secrets.createSecret({ Name: 'tagged', SecretString: 'x', Tags: [{ Key: 'team', Value: 'web' }] });
    const { SecretList } = await secrets.listSecrets({ Filters: [{ Key: Key as 'all', Values: [value] }] });
    expect(SecretList?.map(({ Name }) => Name)).toEqual(expected);
  });

  it('moves AWSCURRENT only from the version that has it, and labels that version AWSPREVIOUS', async () => {
    const { secrets } = clients;
    const { VersionId: first } = await secrets.createSecret({ Name: 'db', SecretString: 'one' });
    const { VersionId: second } = await secrets.putSecretValue({
      SecretId: 'db',
      SecretString: 'two',
      VersionStages: ['AWSPENDING'],
    });
    const move = { SecretId: 'db', VersionStage: 'AWSCURRENT', MoveToVersionId: second };
    await expect(secrets.updateSecretVersionStage(move)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining(`is currently attached to version ${first}`),
    });
    await secrets.updateSecretVersionStage({ ...move, RemoveFromVersionId: first });
    expect((await secrets.listSecretVersionIds({ SecretId: 'db' })).Versions).toMatchObject([
      { VersionId: first, VersionStages: ['AWSPREVIOUS'] },
      { VersionId: second, VersionStages: ['AWSPENDING', 'AWSCURRENT'] },
    ]);
  });

  it('accepts a forced deletion of a secret that does not exist', async () => {
    const deleted = await clients.secrets.deleteSecret({ SecretId: 'none', ForceDeleteWithoutRecovery: true });
    expect(deleted).toMatchObject({ Name: 'none', ARN: expect.stringContaining(':secret:none-') });
  });
});

describe('a task’s valueFrom', () => {
  it('selects a parameter or a secret by name, key, staging label and version', async () => {
    const { secrets, ssm } = clients;
    await ssm.putParameter({ Name: '/app/key', Value: 'k', Type: 'SecureString' });
    const { ARN, VersionId } = await secrets.createSecret({ Name: 'db', SecretString: '{"user":"u","port":5432}' });
    const value = (valueFrom: string) => aws.context.secretValue(valueFrom);
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
  it('returns the newest events, and pages backward and forward with tokens', async () => {
    const { logs } = clients;
    const place = { logGroupName: '/ecs/web', logStreamName: 's' };
    await logs.createLogGroup({ logGroupName: '/ecs/web' });
    await logs.createLogStream(place);
    const logEvents = ['a', 'b', 'c', 'd', 'e'].map((message, index) => ({ message, timestamp: START + index }));
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
    expect(text(await logs.getLogEvents({ ...place, startTime: START + 1, endTime: START + 3 }))).toBe('bc');
  });

  it('returns the output of tasks, filtered by search terms', async () => {
    const { logs } = clients;
    expect(aws.context.writeLog('/none', 's', 'lost')).toBe(false);
    await logs.createLogGroup({ logGroupName: '/ecs/web' });
    for (const message of ['error one', 'warning', 'error two'])
      expect(aws.context.writeLog('/ecs/web', 's', message)).toBe(true);
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

  describe('PutLogEvents', () => {
    const place = { logGroupName: 'g', logStreamName: 's' };
    const event = (timestamp = START, message = 'm') => ({ timestamp, message });
    beforeEach(async () => {
      await clients.logs.createLogGroup({ logGroupName: 'g' });
      await clients.logs.createLogStream(place);
    });

    it.each([
      ['more than 10,000 events', Array.from({ length: 10_001 }, () => event()), /less than or equal to 10000/],
      ['no events', [], /greater than or equal to 1/],
      [
        'more than 1 MiB, counting 26 extra bytes per event',
        [event(START, 'x'.repeat(1_048_551))],
        /exceeds limit of 1048576/,
      ],
      ['events out of order', [event(START), event(START - 1)], /must be in chronological order/],
      [
        'events that span more than 24 hours',
        [event(START - 25 * HOUR_MS), event(START)],
        /cannot span more than 24 hours/,
      ],
      ['an empty message', [event(START, '')], /logEvents\.1\.member\.message/],
    ])('refuses a batch with %s', async (_name, logEvents, message) => {
      const put = clients.logs.putLogEvents({ ...place, logEvents });
      await expect(put).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringMatching(message),
      });
      expect((await clients.logs.getLogEvents(place)).events).toEqual([]);
    });

    it('accepts a batch of exactly 1 MiB', async () => {
      const logEvents = [event(START, 'x'.repeat(1_048_550))];
      expect((await clients.logs.putLogEvents({ ...place, logEvents })).rejectedLogEventsInfo).toBeUndefined();
    });

    it('rejects events that are too old or too new, and keeps the others', async () => {
      const ages = [-15 * 24, -1, 1, 3];
      const logEvents = ages.map((hours) => event(START + hours * HOUR_MS, `${hours}`));
      const { rejectedLogEventsInfo } = await clients.logs.putLogEvents({ ...place, logEvents });
      expect(rejectedLogEventsInfo).toEqual({ tooOldLogEventEndIndex: 1, tooNewLogEventStartIndex: 3 });
      expect((await clients.logs.getLogEvents(place)).events?.map(({ message }) => message)).toEqual(['-1', '1']);
    });

    it('refuses invalid page sizes, orders and identifiers', async () => {
      const { logs } = clients;
      const refused = { name: 'InvalidParameterException' };
      await expect(logs.getLogEvents({ ...place, limit: 10_001 })).rejects.toMatchObject(refused);
      await expect(logs.describeLogGroups({ limit: 51 })).rejects.toMatchObject(refused);
      await expect(
        logs.describeLogStreams({ logGroupName: 'g', orderBy: 'LastEventTime', logStreamNamePrefix: 's' }),
      ).rejects.toMatchObject(refused);
      const { logGroups } = await logs.describeLogGroups({});
      await expect(logs.describeLogStreams({ logGroupIdentifier: logGroups?.[0]?.arn })).rejects.toMatchObject(refused);
      await expect(logs.putRetentionPolicy({ logGroupName: 'g', retentionInDays: 2 })).rejects.toMatchObject(refused);
    });
  });
});
