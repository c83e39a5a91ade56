import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONSTRAINED, isNamed, modelOf } from '../../local-aws/constraints/check.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';
import { Bench } from './scenario/scenario.ts';

let aws: LocalAws;
let clients: ReturnType<typeof clientsOf>;
beforeAll(async () => {
  aws = await startLocalAws({ speed: 0 });
  clients = clientsOf(aws);
  await clients.ssm.putParameter({
    Name: '/app/web/url',
    Value: 'x',
    Type: 'String',
    Tags: [{ Key: 'team', Value: 'a' }],
  });
  await clients.ssm.putParameter({ Name: '/app/key', Value: 'x', Type: 'SecureString', Tier: 'Advanced' });
});
afterAll(() => aws.close());

const x = (length: number) => 'x'.repeat(length);
const at = (place: string, relation: string, kind = 'length') =>
  new RegExp(`'${place}' failed to satisfy constraint: '?Member must have ${kind} ${relation}`);

it.each<[name: string, call: () => Promise<unknown>, code: string, message: RegExp]>([
  [
    'a secret value of 65,537 characters',
    () => clients.secrets.createSecret({ Name: 'big', SecretString: x(65_537) }),
    'ValidationException',
    /^1 validation error detected: Value at 'secretString' failed .* less than or equal to 65536$/,
  ],
  [
    'a secret with a text and a binary value',
    () => clients.secrets.createSecret({ Name: 'both', SecretString: 'x', SecretBinary: Buffer.from('x') }),
    'InvalidParameterException',
    /^You can't specify both a binary secret value and a string secret value in the same secret\.$/,
  ],
  [
    'a log stream whose name has a colon',
    () => clients.logs.createLogStream({ logGroupName: 'g', logStreamName: 'a:b' }),
    'InvalidParameterException',
    /Value 'a:b' at 'logStreamName' .* regular expression pattern: \[\^:\*\]\*$/,
  ],
  [
    'a filter by both names and a prefix of log streams',
    () => clients.logs.filterLogEvents({ logGroupName: 'g', logStreamNames: ['a'], logStreamNamePrefix: 'a' }),
    'InvalidParameterException',
    /^logStreamNames and logStreamNamePrefix cannot be specified together\.$/,
  ],
  [
    'a token of 31 characters for a secret',
    () => clients.secrets.createSecret({ Name: 'a', SecretString: 'x', ClientRequestToken: x(31) }),
    'ValidationException',
    at('clientRequestToken', 'greater than or equal to 32'),
  ],
  [
    '21 staging labels for a secret version',
    () => clients.secrets.putSecretValue({ SecretId: 'a', SecretString: 'x', VersionStages: Array(21).fill('s') }),
    'ValidationException',
    at('versionStages', 'less than or equal to 20'),
  ],
  [
    '11 parameter names to delete',
    () => clients.ssm.deleteParameters({ Names: Array(11).fill('a') }),
    'ValidationException',
    at('names', 'less than or equal to 10'),
  ],
  [
    'tags of a parameter that does not exist',
    () => clients.ssm.listTagsForResource({ ResourceType: 'Parameter', ResourceId: 'none' }),
    'InvalidResourceId',
    /^The resource ID isn't valid\./,
  ],
  [
    'tags for another type of resource',
    () =>
      clients.ssm.addTagsToResource({
        ResourceType: 'Document',
        ResourceId: 'none',
        Tags: [{ Key: 'a', Value: 'b' }],
      }),
    'InvalidResourceType',
    /^The resource type isn't valid\./,
  ],
  [
    'a page of 51 parameters',
    () => clients.ssm.describeParameters({ MaxResults: 51 }),
    'ValidationException',
    at('maxResults', 'less than or equal to 50', 'value'),
  ],
  [
    'two errors at once',
    () => clients.ssm.getParametersByPath({ Path: x(2049), MaxResults: 0 }),
    'ValidationException',
    /^2 validation errors detected: Value '.*; Value '0' at 'maxResults'/,
  ],
  [
    'an empty log message',
    () =>
      clients.logs.putLogEvents({ logGroupName: 'g', logStreamName: 's', logEvents: [{ timestamp: 1, message: '' }] }),
    'InvalidParameterException',
    at('logEvents.1.member.message', 'greater than or equal to 1'),
  ],
  [
    'a page of 1,001 repositories',
    () => clients.ecr.describeRepositories({ maxResults: 1001 }),
    'InvalidParameterException',
    /^Invalid parameter at 'maxResults' failed to satisfy constraint: 'Member must have value less than or equal to 1000'$/,
  ],
  [
    'a session of 899 seconds',
    () =>
      clients.sts.assumeRole({
        RoleArn: 'arn:aws:iam::123456789012:role/a',
        RoleSessionName: 'ab',
        DurationSeconds: 899,
      }),
    'ValidationError',
    at('durationSeconds', 'greater than or equal to 900', 'value'),
  ],
])('the local AWS refuses, with the message of the service model, %s', async (_name, call, code, message) => {
  await expect(call()).rejects.toMatchObject({ name: code, message: expect.stringMatching(message) });
});

describe.each(Object.keys(CONSTRAINED))('the table of constraints of %s', (service) => {
  const { enums, patterns, operations } = modelOf(service);
  const rows = Object.values(operations).flat();

  it('has a limit for each member, and defines each enum and pattern that a limit refers to', () => {
    for (const row of rows) {
      const [path, kind] = row;
      const isLimited = isNamed(row)
        ? Object.hasOwn(kind === 'enum' ? enums : patterns, row[2])
        : kind === 'value' || row[2] > 0 || row[3] !== undefined;
      expect({ path, isLimited }).toEqual({ path, isLimited: true });
    }
  });

  it('contains only operations that the local AWS supports', async () => {
    const served = new Bench().service(service).operations;
    expect(Object.keys(operations).filter((operation) => !Object.hasOwn(served, operation))).toEqual([]);
  });
});

it.each<[filter: { Key: string; Option?: string; Values?: string[] }, name: string, message: RegExp]>([
  [{ Key: 'X', Values: ['a'] }, 'ValidationException', /'parameterFilters.1.member.key' .* regular expression pattern/],
  [{ Key: 'Label', Values: ['a'] }, 'InvalidFilterKey', /filter key is not valid: Label/],
  [{ Key: 'Name' }, 'InvalidFilterValue', /filter values are missing/],
  [
    { Key: 'Name', Option: 'Recursive', Values: ['a'] },
    'InvalidFilterOption',
    /Valid options include: \[BeginsWith, Contains, Equals\]/,
  ],
  [
    { Key: 'Path', Option: 'Equals', Values: ['/a'] },
    'InvalidFilterOption',
    /Valid options include: \[Recursive, OneLevel\]/,
  ],
  [{ Key: 'Path', Values: ['a'] }, 'ValidationException', /must begin with a forward slash/],
  [{ Key: 'Path', Values: ['/aws/x'] }, 'ValidationException', /can't be prefixed with "aws" or "ssm"/],
  [{ Key: 'Tier', Values: ['X'] }, 'InvalidFilterValue', /filter value is not valid: X/],
])('DescribeParameters is refused with the filter %j', async (filter, name, message) => {
  await expect(clients.ssm.describeParameters({ ParameterFilters: [filter] })).rejects.toMatchObject({
    name,
    message: expect.stringMatching(message),
  });
});

it('DescribeParameters refuses a duplicate filter, and Filters together with ParameterFilters', async () => {
  const one = { Key: 'Name', Values: ['a'] };
  await expect(clients.ssm.describeParameters({ ParameterFilters: [one, one] })).rejects.toMatchObject({
    name: 'InvalidFilterKey',
  });
  await expect(
    clients.ssm.describeParameters({ ParameterFilters: [one], Filters: [{ Key: 'Name', Values: ['a'] }] }),
  ).rejects.toMatchObject({ name: 'ValidationException' });
});

it.each<[filter: { Key: string; Option?: string; Values?: string[] }, names: string[]]>([
  [{ Key: 'Path', Values: ['/app'] }, ['/app/key']],
  [{ Key: 'Path', Option: 'Recursive', Values: ['/app'] }, ['/app/key', '/app/web/url']],
  [{ Key: 'Name', Option: 'Contains', Values: ['web'] }, ['/app/web/url']],
  [{ Key: 'tag:team', Values: ['a'] }, ['/app/web/url']],
  [{ Key: 'tag:team', Values: ['b'] }, []],
  [{ Key: 'tag:team' }, ['/app/web/url']],
  [{ Key: 'Tier', Values: ['Advanced'] }, ['/app/key']],
  [{ Key: 'Type', Values: ['String'] }, ['/app/web/url']],
  [{ Key: 'KeyId', Values: ['alias/aws/ssm'] }, ['/app/key']],
])('DescribeParameters with the filter %j finds %j', async (filter, names) => {
  const { Parameters = [] } = await clients.ssm.describeParameters({ ParameterFilters: [filter] });
  expect(Parameters.map(({ Name }) => Name).sort()).toEqual(names);
});
