import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { RegistryError } from '../../../src/ecr/failure.ts';
import { deniedNotice, Reader, unreadReasons } from '../../../src/preflight/reader.ts';
import { trustsTasks } from '../../../src/preflight/role.ts';
import { readCredentialsName, readSecretName } from '../../../src/preflight/secret.ts';

const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf';

describe('a trust policy', () => {
  const statement = (more: object) =>
    JSON.stringify({
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole', ...more },
      ],
    });
  it.each([
    [true, statement({})],
    [true, statement({ Principal: { Service: ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'] } })],
    [true, statement({ Principal: { Service: 'ecs-tasks.amazonaws.com.cn' } })],
    [true, statement({ Action: ['sts:TagSession', 'sts:*'] })],
    [true, statement({ Principal: '*' })],
    [true, statement({ Principal: { AWS: '*' } })],
    [true, statement({ Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' } })],
    [
      true,
      '{"Statement":{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}}',
    ],
    [true, 'not JSON: nothing is certain'],
    [false, statement({ Principal: { Service: 'ecs.amazonaws.com' } })],
    [false, statement({ Principal: { Service: 'lambda.amazonaws.com' } })],
    [false, statement({ Principal: { AWS: 'arn:aws:iam::123456789012:root' } })],
    [false, statement({ Effect: 'Deny' })],
    [false, statement({ Action: 'sts:AssumeRoleWithWebIdentity' })],
  ])('determines whether ECS tasks may assume the role (%s): %s', (trusts, document) => {
    expect(trustsTasks(document)).toBe(trusts);
  });
});

describe('a reference to a secret or parameter', () => {
  const here = { region: 'eu-central-1', account: '123456789012' };
  it.each([
    [SECRET, { kind: 'secret', name: SECRET, ...here, stage: 'AWSCURRENT' }],
    [`${SECRET}:key::`, { kind: 'secret', name: SECRET, ...here, stage: 'AWSCURRENT' }],
    [`${SECRET}:key:AWSPREVIOUS:`, { kind: 'secret', name: SECRET, ...here, stage: 'AWSPREVIOUS' }],
    [`${SECRET}:::id`, { kind: 'secret', name: SECRET, ...here, stage: undefined }],
    [
      'arn:aws:ssm:us-east-1:999999999999:parameter/a/b',
      { kind: 'parameter', names: ['/a/b'], region: 'us-east-1', account: '999999999999' },
    ],
    ['arn:aws:ssm:eu-central-1:123456789012:parameter/a', { kind: 'parameter', names: ['a', '/a'], ...here }],
    ['/a/b', { kind: 'parameter', names: ['/a/b'], ...here }],
    ['/a/b:3', { kind: 'parameter', names: ['/a/b'], ...here }],
    ['/aws/service/ecs/optimized-ami', undefined],
    ['arn:aws:s3:::bucket/object', undefined],
    ['', undefined],
  ])('is parsed: %s', (valueFrom, expected) => {
    expect(readSecretName(valueFrom, here)).toEqual(expected);
  });

  it('in registry credentials is read as the name of a secret if it is not an ARN', () => {
    expect(readCredentialsName('hub', here)).toMatchObject({ kind: 'secret', name: 'hub' });
  });
});

describe('a preflight check whose reads fail', () => {
  const denied = (action: string) =>
    Object.assign(new Error(`User: arn is not authorized to perform: ${action} on resource: x`), {
      name: 'AccessDeniedException',
    });

  it('is skipped, and one notice names the denied reads', async () => {
    const reader = new Reader({ clock: systemClock, cancelled: new AbortController().signal });
    const roles = await reader.readAll(['a', 'b', 'c'], 'iam:GetRole', 'roles', async (role) => {
      if (role !== 'c') throw denied('iam:GetRole');
      return role;
    });
    await reader.read('ecr:BatchGetImage', 'images', () =>
      Promise.reject(new Error('x', { cause: denied('ecr:BatchGetImage') })),
    );
    await reader.read('ecr:GetDownloadUrlForLayer', 'platforms', () =>
      Promise.reject(new Error('x', { cause: new RegistryError(403, 'denied') })),
    );
    expect([...roles]).toEqual([['c', 'c']]);
    expect(deniedNotice(reader.unread)).toBe(
      "Preflight skipped the checks for which this role lacks permissions: ecr:BatchGetImage (images), ecr:GetDownloadUrlForLayer (platforms), iam:GetRole (roles). Allow these actions in its policy, or set 'preflight' to 'false'.",
    );
    expect(unreadReasons(reader.unread)).toEqual([]);
  });

  it('is reported separately from denied reads if the error was transient', async () => {
    const reader = new Reader({ clock: systemClock, cancelled: new AbortController().signal });
    const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' });
    expect(await reader.read('iam:GetRole', 'roles', () => Promise.reject(throttled))).toBeUndefined();
    expect(deniedNotice(reader.unread)).toBeUndefined();
    expect(unreadReasons(reader.unread)).toEqual([expect.stringContaining('AWS throttled iam:GetRole')]);
  });

  it('waits at most half a minute, and not after a cancellation', async () => {
    const waits: number[] = [];
    const clock = { now: () => 0, sleep: async (ms: number) => void waits.push(ms) };
    const reader = new Reader({ clock, cancelled: new AbortController().signal });
    expect(await reader.read('iam:GetRole', 'roles', () => new Promise(() => undefined))).toBeUndefined();
    expect(waits).toEqual([30_000]);
    expect(unreadReasons(reader.unread).join()).toContain(
      'iam:GetRole failed without a valid response (no response within 30 s). Check the network',
    );
    const job = new AbortController();
    job.abort();
    const ended = new Reader({ clock: systemClock, cancelled: job.signal });
    expect(await ended.read('iam:GetRole', 'roles', () => new Promise(() => undefined))).toBeUndefined();
    expect(ended.unread).toEqual([]);
  });
});
