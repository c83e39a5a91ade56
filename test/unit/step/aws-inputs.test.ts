import { describe, expect, it } from '@jest/globals';
import { createClients } from '../../../src/aws/clients.ts';
import { readAwsInputs } from '../../../step/aws-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { ADD_TOKEN_PERMISSION } from '../../sentences/refusals.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const OIDC = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1' };

function read(env: Record<string, string>) {
  const inputs = new Inputs(env);
  const settings = readAwsInputs(inputs);
  return { settings, messages: inputs.problems.map(({ message }) => message), notices: inputs.notices };
}

describe('the Region of a step', () => {
  it.each([
    [{ 'INPUT_AWS-REGION': 'eu-west-1', AWS_REGION: 'eu-central-1' }, 'eu-west-1'],
    [{ AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'us-east-1' }, 'eu-central-1'],
    [{ AWS_DEFAULT_REGION: 'us-gov-west-1' }, 'us-gov-west-1'],
  ])('comes from %p', (env, region) => {
    expect(read(env as Record<string, string>)).toMatchObject({ settings: { region }, messages: [] });
  });

  it('causes an error that explains how to set it if it is missing', () => {
    expect(read({}).messages).toEqual([
      "no Region: set the 'aws-region' input or the AWS_REGION variable, for example to 'eu-central-1'",
    ]);
  });

  it.each(['Frankfurt', 'eu-central', 'eu-central-1a', 'eu_central_1'])('is refused: %p', (value) => {
    expect(read({ 'INPUT_AWS-REGION': value, AWS_REGION: 'eu-central-1' }).messages[0]).toMatch(
      `input 'aws-region' is '${value}', which is not valid; expected an AWS Region such as 'eu-central-1'`,
    );
  });
});

describe('the endpoint of a service', () => {
  const region = { AWS_REGION: 'eu-central-1' };
  it.each(['127.0.0.1:4566', 'http://me:hunter2@host:99999', 'localhost'])(
    'is refused unless it is a URL: %s',
    (url) => {
      const { messages } = read({ ...region, AWS_ENDPOINT_URL: 'http://127.0.0.1:4566', AWS_ENDPOINT_URL_ECS: url });
      expect(messages).toEqual([
        expect.stringMatching(/^the AWS_ENDPOINT_URL_ECS variable is '.*', which is not a valid URL; unset or fix it$/),
      ]);
      expect(messages.join()).not.toContain('hunter2');
      expect(read({ ...region, AWS_ENDPOINT_URL: url, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }).messages).toEqual(
        [],
      );
    },
  );

  it('is checked for each service that is called', async () => {
    const { settings, ...clients } = createClients(read(region).settings, () => Promise.reject(new Error('no token')));
    const { STSClient } = await import('@aws-sdk/client-sts');
    const created = await Promise.all(Object.values(clients).map((client) => client()));
    for (const { config } of [...created, new STSClient({ region: settings.region })]) {
      const name = `AWS_ENDPOINT_URL_${config.serviceId.replaceAll(' ', '_').toUpperCase()}`;
      expect(read({ ...region, [name]: 'localhost' }).messages).toEqual([
        expect.stringContaining(`the ${name} variable is 'localhost', which is not a valid URL`),
      ]);
    }
  });
});

describe('a Region name that the SDK does not know', () => {
  it.each([
    [{ 'INPUT_AWS-REGION': 'eu-centrall-1', AWS_REGION: 'eu-west-1' }, "input 'aws-region'"],
    [{ AWS_REGION: 'eu-centrall-1' }, 'the AWS_REGION variable'],
    [{ AWS_DEFAULT_REGION: 'eu-centrall-1' }, 'the AWS_DEFAULT_REGION variable'],
  ])('is refused with the nearest name if it is similar to a known one: %p', (env, whose) => {
    expect(read(env as Record<string, string>)).toMatchObject({
      messages: [`${whose} is 'eu-centrall-1', which is not a known AWS Region; did you mean 'eu-central-1'?`],
      notices: [],
    });
  });

  it.each(['eu-central-7', 'moon-base-1'])('is accepted with a notice if it is %s', (region) => {
    expect(read({ 'INPUT_AWS-REGION': region })).toMatchObject({
      settings: { region },
      messages: [],
      notices: [
        `input 'aws-region': the Region '${region}' is not recognized by this version of Slipway and is used unchanged.`,
      ],
    });
  });

  it('is refused with the nearest name if it is not in the format of a Region', () => {
    expect(read({ 'INPUT_AWS-REGION': 'eu-central1' }).messages[0]).toMatch(/did you mean 'eu-central-1'\?$/);
  });

  it('is accepted without a message if it is in a variable, because it may belong to a custom endpoint', () => {
    expect(read({ AWS_REGION: 'local' })).toMatchObject({ settings: { region: 'local' }, messages: [], notices: [] });
  });
});

describe("the 'role-to-assume' input", () => {
  const env = { AWS_REGION: 'eu-central-1' };

  it('assumes several roles one after the other', () => {
    const second = 'arn:aws:iam::123456789012:role/path/x';
    const { settings, messages } = read({ ...env, ...OIDC, 'INPUT_ROLE-TO-ASSUME': `${ROLE}\n${second}` });
    expect({ roles: settings.roles, messages }).toEqual({ roles: [ROLE, second], messages: [] });
  });

  it('requires a token or other credentials on a GitHub-hosted runner, which has no instance profile', () => {
    const hosted = { ...env, RUNNER_ENVIRONMENT: 'github-hosted', HOME: '/nowhere', 'INPUT_ROLE-TO-ASSUME': ROLE };
    expect(read(hosted).messages).toEqual([
      `input 'role-to-assume' needs the job's OIDC token or other AWS credentials, but the job has neither: ${ADD_TOKEN_PERMISSION}, contents: read }' to the job`,
    ]);
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_CONTAINER_CREDENTIALS_FULL_URI']) {
      expect(read({ ...hosted, [name]: 'x' })).toMatchObject({ messages: [], settings: { withoutToken: true } });
    }
    expect(read({ ...hosted, AWS_CONFIG_FILE: import.meta.filename }).messages).toEqual([]);
  });

  it("uses the runner's credentials if the job has no token", () => {
    const { settings, messages } = read({ ...env, RUNNER_ENVIRONMENT: 'self-hosted', 'INPUT_ROLE-TO-ASSUME': ROLE });
    expect([settings.withoutToken, messages]).toEqual([true, []]);
    expect(read({ ...env, ...OIDC, 'INPUT_ROLE-TO-ASSUME': ROLE }).settings).not.toHaveProperty('withoutToken');
    expect(read({ ...env }).settings).not.toHaveProperty('sessionTags');
  });

  it('tags the session with the job, using only characters that a tag may contain', () => {
    const job = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_ACTOR: 'dependabot[bot]', GITHUB_SHA: 'abc' };
    const { settings } = read({ ...env, ...OIDC, ...job, 'INPUT_ROLE-TO-ASSUME': ROLE });
    expect(settings.sessionTags).toEqual({ repository: 'o/r', run: '7', actor: 'dependabot_bot_', commit: 'abc' });
  });

  it.each([
    ['aws', 'eu-central-1'],
    ['aws-cn', 'cn-north-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-eusc', 'eusc-de-east-1'],
    ['aws-iso', 'us-iso-east-1'],
    ['aws-iso-b', 'us-isob-east-1'],
    ['aws-iso-e', 'eu-isoe-west-1'],
    ['aws-iso-f', 'us-isof-south-1'],
  ])('accepts roles in the partition %s with a Region of that partition', (partition, region) => {
    const role = `arn:${partition}:iam::123456789012:role/deploy`;
    const given = { ...OIDC, AWS_REGION: region, 'INPUT_ROLE-TO-ASSUME': role };
    expect(read(given).messages).toEqual([]);
    const other = { ...given, 'INPUT_ROLE-TO-ASSUME': `arn:aws-other:iam::123456789012:role/deploy` };
    expect(read(other).messages).toEqual([
      `input 'role-to-assume' has 'arn:aws-other:iam::123456789012:role/deploy' of the partition 'aws-other', but the Region '${region}' is in the partition '${partition}': use a role and a Region in the same partition`,
    ]);
    expect(read({ ...other, AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:4566' }).messages).toEqual([]);
    expect(read({ ...other, AWS_REGION: 'moon-base-1' }).messages).toEqual([]);
  });

  it('passes an external ID, with a notice if only a token is used', () => {
    const given = { ...env, 'INPUT_EXTERNAL-ID': 'org/team:7', 'INPUT_ROLE-TO-ASSUME': ROLE };
    expect(read(given)).toMatchObject({ settings: { externalId: 'org/team:7' }, messages: [], notices: [] });
    expect(read({ ...given, ...OIDC }).notices).toEqual([expect.stringMatching(/^input 'external-id' has no effect/)]);
    const chain = { ...given, ...OIDC, 'INPUT_ROLE-TO-ASSUME': `${ROLE},${ROLE}2` };
    expect(read(chain).notices).toEqual([]);
    expect(read({ ...given, 'INPUT_EXTERNAL-ID': 'a b' }).messages).toEqual([
      expect.stringMatching(/^input 'external-id' is 'a b'/),
    ]);
  });

  it.each(['deploy', 'arn:aws:iam::123:role/deploy', 'arn:aws:iam::123456789012:user/deploy'])(
    'refuses %p',
    (value) => {
      expect(read({ ...env, ...OIDC, 'INPUT_ROLE-TO-ASSUME': value }).messages[0]).toMatch(
        `input 'role-to-assume' has '${value}', which is not valid; expected a role's ARN`,
      );
    },
  );
});

it('max-retries 0 means no retries, and an empty value means three', () => {
  const env = { AWS_REGION: 'eu-central-1' };
  expect(read(env).settings.maxRetries).toBe(3);
  expect(read({ ...env, 'INPUT_MAX-RETRIES': '0' }).settings.maxRetries).toBe(0);
});
