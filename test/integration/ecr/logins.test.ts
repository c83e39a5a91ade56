import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { authorizeAll } from '../../../src/ecr/logins.ts';
import { parseRegistryRef, type RegistryRef } from '../../../src/ecr/registry.ts';
import { createRepository } from '../../../src/ecr/repository.ts';
import { clientsOf } from '../../local-aws/clients.ts';

let aws: LocalAws;
const saved = { ...process.env };
beforeEach(async () => {
  aws = await startLocalAws();
  Object.assign(process.env, aws.env);
});
afterEach(async () => {
  process.env = { ...saved };
  await aws.close();
});

function clients(maxRetries = 0) {
  const settings = { maxRetries, roles: [], roleSessionName: '', roleDurationSeconds: 3600, audience: '' };
  return createClients({ ...settings, region: aws.region } as never, async () => '');
}

const calls = (service = 'ecr') => aws.requests({ service, operation: 'GetAuthorizationToken' });

describe('the tokens of several registries', () => {
  it('are requested once per Region, and returned for the named hosts in the order of the registries', async () => {
    const names = [
      '444455556666.dkr.ecr.us-east-1.amazonaws.com',
      '111122223333',
      '444455556666.dkr-ecr.us-east-1.on.aws',
      'public.ecr.aws',
      'ecr-public.aws.com',
    ];
    const refs = names.flatMap((name) => parseRegistryRef(name) ?? []) as RegistryRef[];
    const masked: string[] = [];
    const found = await authorizeAll(clients(), refs, { mask: (password) => void masked.push(password) });
    expect(found.map(({ host }) => host)).toEqual([names[0], aws.host, names[2], aws.host, names[4]]);
    expect(found.every(({ username, password }) => username === 'AWS' && masked.includes(password))).toBe(true);
    expect(calls().map(({ input }) => input.registryIds)).toEqual([['444455556666'], ['111122223333']]);
    expect(calls('ecr-public')).toHaveLength(1);
  });

  it('are requested again if ECR throttles, but not after another error', async () => {
    const pauses: number[] = [];
    const pause = async (ms: number) => void pauses.push(ms);
    aws.setFaults(['throttling:ecr:GetAuthorizationToken:2']);
    await authorizeAll(clients(), [{ type: 'private' }], { mask: () => {}, pause });
    expect(pauses).toEqual([2000, 5000]);
    aws.setFaults(['denied:ecr:GetAuthorizationToken']);
    const denied = authorizeAll(clients(), [{ type: 'private' }], { mask: () => {}, pause });
    await expect(denied).rejects.toThrow('AWS denied ecr:GetAuthorizationToken');
    expect(pauses).toHaveLength(2);
  });

  it('cause one error after five calls if ECR keeps throttling', async () => {
    aws.setFaults(['throttling:ecr:GetAuthorizationToken']);
    const throttled = authorizeAll(clients(), [{ type: 'private' }], { mask: () => {}, pause: async () => {} });
    await expect(throttled).rejects.toThrow('AWS throttled ecr:GetAuthorizationToken');
    expect(calls()).toHaveLength(5);
  });
});

it.each([
  ['AWS KMS and a key', { type: 'KMS' as const, key: 'alias/ecr' }, { encryptionType: 'KMS', kmsKey: 'alias/ecr' }],
  [
    'dual-layer AWS KMS',
    { type: 'KMS_DSSE' as const },
    { encryptionType: 'KMS_DSSE', kmsKey: expect.stringContaining(':key/') },
  ],
  ['AES256', { type: 'AES256' as const }, { encryptionType: 'AES256' }],
  ['AES256 if the input is not set', undefined, { encryptionType: 'AES256' }],
])('a repository is created with the encryption %s', async (_name, encryption, expected) => {
  const settings = { mutability: undefined, scanOnPush: undefined, lifecyclePolicy: undefined, tags: {}, encryption };
  await createRepository(clients(), 'web', undefined, settings);
  const { repositories = [] } = await clientsOf(aws).ecr.describeRepositories({});
  expect(repositories[0]?.encryptionConfiguration).toEqual(expected);
});
