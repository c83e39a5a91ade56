import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../../actions/ecr-login/inputs.ts';
import type { InputError } from '../../../../src/error.ts';
import { Inputs } from '../../../../step/inputs.ts';

class RecordingInputs extends Inputs {
  readonly reported: string[] = [];
  protected override notify(notice: string): void {
    this.reported.push(notice);
  }
}

function read(given: Record<string, string>, env: Record<string, string> = { AWS_REGION: 'eu-central-1' }) {
  const values = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const inputs = new RecordingInputs({ ...env, ...Object.fromEntries(values) });
  return { ...readInputs(inputs), reported: inputs.reported };
}

function problems(given: Record<string, string>, env?: Record<string, string>): string[] {
  try {
    read(given, env);
    return [];
  } catch (error) {
    return (error as InputError).problems.map(({ message }) => message);
  }
}

const HOST = '444455556666.dkr.ecr.us-east-1.amazonaws.com';
const DUAL_STACK = '444455556666.dkr-ecr.us-east-1.on.aws';

describe('ecr-login', () => {
  it.each([
    ["the caller's account by default", {}, [{ type: 'private' }]],
    [
      'the accounts in a comma-separated list, without whitespace and duplicates',
      { registries: '111122223333, 444455556666,111122223333' },
      [
        { type: 'private', account: '111122223333' },
        { type: 'private', account: '444455556666' },
      ],
    ],
    [
      'the accounts in a list with one per line',
      { registries: '111122223333\n  444455556666\n' },
      [
        { type: 'private', account: '111122223333' },
        { type: 'private', account: '444455556666' },
      ],
    ],
    [
      'a registry given as a host, in the Region of that host',
      { registries: HOST },
      [{ type: 'private', account: '444455556666', region: 'us-east-1', host: HOST }],
    ],
    [
      'a registry given as the URL of a dual-stack host',
      { registries: `https://${DUAL_STACK}/` },
      [{ type: 'private', account: '444455556666', region: 'us-east-1', host: DUAL_STACK }],
    ],
    ['ECR Public when registry-type is public', { 'registry-type': 'public' }, [{ type: 'public' }]],
    [
      'ECR Public when registry-type is PUBLIC in capitals, as in amazon-ecr-login',
      { 'registry-type': 'PUBLIC' },
      [{ type: 'public' }],
    ],
    [
      'ECR Public together with a private registry',
      { registries: '111122223333\npublic.ecr.aws' },
      [{ type: 'private', account: '111122223333' }, { type: 'public' }],
    ],
    [
      'ECR Public through its dual-stack host',
      { registries: 'ecr-public.aws.com' },
      [{ type: 'public', host: 'ecr-public.aws.com' }],
    ],
    [
      'an account that is given without a Region, in each of several Regions',
      { registries: `111122223333,${HOST}`, 'aws-region': 'eu-central-1, us-west-2' },
      [
        { type: 'private', account: '111122223333', region: 'eu-central-1' },
        { type: 'private', account: '111122223333', region: 'us-west-2' },
        { type: 'private', account: '444455556666', region: 'us-east-1', host: HOST },
      ],
    ],
    [
      "the caller's account in each of several Regions",
      { 'aws-region': 'eu-central-1\nus-west-2' },
      [
        { type: 'private', region: 'eu-central-1' },
        { type: 'private', region: 'us-west-2' },
      ],
    ],
  ])('logs in to %s', (_, given: Record<string, string>, expected) => {
    expect(read(given).registries).toEqual(expected);
  });

  it('ignores the input registries with a notice when registry-type is public, as in amazon-ecr-login', () => {
    const { registries, reported } = read({ 'registry-type': 'public', registries: '111122223333' });
    expect(registries).toEqual([{ type: 'public' }]);
    expect(reported).toEqual(["input 'registries' is ignored, because 'registry-type' is 'public'"]);
  });

  it('does not require the input aws-region when each registry names a Region', () => {
    expect(problems({ registries: `${HOST},public.ecr.aws` }, {})).toEqual([]);
    expect(problems({ 'registry-type': 'public' }, {})).toEqual([]);
    expect(problems({ registries: '111122223333' }, {})).toEqual([expect.stringMatching(/^no Region: /)]);
  });
});

describe('the optional inputs of ecr-login', () => {
  it('cause the password to be masked and the logout to run when they are empty or not set', () => {
    expect(read({})).toMatchObject({ masksPassword: true, logsOut: true, proxy: '' });
    expect(read({ 'mask-password': '', 'skip-logout': '' })).toMatchObject({ masksPassword: true, logsOut: true });
  });

  it.each([
    [{ 'mask-password': 'false' }, { masksPassword: false }],
    [{ 'mask-password': 'FALSE' }, { masksPassword: false }],
    [{ 'skip-logout': 'true' }, { logsOut: false }],
    [{ 'http-proxy': 'http://proxy.example:3128' }, { proxy: 'http://proxy.example:3128' }],
    [{ 'http-proxy': 'proxy.example:3128' }, { proxy: 'http://proxy.example:3128' }],
  ])('set to %j result in %j', (given: Record<string, string>, expected) => {
    expect(read(given)).toMatchObject(expected);
  });
});

describe('invalid inputs of ecr-login', () => {
  it('are all reported at once, each with the given value and the accepted values', () => {
    const found = problems({
      registries: '12345678901,docker.io,x,111122223333.dkr.ecr.us-weest-2.amazonaws.com',
      'registry-type': 'privat',
      'mask-password': 'nope',
      'skip-logout': '1',
      'http-proxy': 'ftp://user:secret-word@proxy',
      'aws-region': 'eu-centrall-1,us-eaast-1',
    });
    expect(found).toEqual([
      expect.stringMatching(/'registry-type' is 'privat', .*'private', 'public'.*did you mean 'private'/),
      expect.stringMatching(/'registries' has '12345678901', .*leading zeros/),
      expect.stringMatching(/'registries' has 'docker.io', which is not valid; expected an account's 12 digits/),
      expect.stringMatching(/'registries' has 'x', .*, 'public\.ecr\.aws' or 'ecr-public\.aws\.com'$/),
      expect.stringMatching(/^the Region of '1.*com' in input 'registries' is 'us-weest-2'.*did you mean 'us-west-2'/),
      expect.stringMatching(/'us-eaast-1'.*did you mean 'us-east-1'/),
      expect.stringMatching(/'eu-centrall-1'.*did you mean 'eu-central-1'/),
      expect.stringMatching(/'mask-password' is 'nope'/),
      expect.stringMatching(/'skip-logout' is '1'/),
      expect.stringMatching(/'http-proxy' is 'ftp:\/\/proxy', which is not a valid proxy URL/),
    ]);
    expect(found.join()).not.toContain('secret-word');
  });
});
