import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AwsSettings, nearestRegion, partitionOf, REGION, ROLE_ARN, validateRegion } from '../src/aws/index.ts';
import { isWebUrl, shownUrl } from '../src/url.ts';
import type { Inputs } from './inputs.ts';

/** The default audience of the OIDC token. */
export const AUDIENCE = 'sts.amazonaws.com';
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

/**
 * Reads the inputs that all actions share. A missing Region is a problem unless `optional` is true.
 * @param given the Region that the input names, for an action that accepts several
 */
export function readAwsInputs(
  inputs: Inputs,
  { optional = false, given = inputs.text('aws-region') } = {},
): AwsSettings {
  const region = readRegion(inputs, given, optional);
  checkEndpoints(inputs);
  const roles = inputs.list('role-to-assume', { comma: true });
  for (const role of roles.filter((arn) => !ROLE_ARN.test(arn))) {
    inputs.refuse(
      'role-to-assume',
      `input 'role-to-assume' has '${role}', which is not valid; expected a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'`,
    );
  }
  checkPartitions(inputs, roles, region);
  const hasToken = inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL') !== '';
  if (roles.length > 0 && !optional && !hasToken && !mayHaveCredentials(inputs)) {
    inputs.refuse(
      'role-to-assume',
      "input 'role-to-assume' needs the job's OIDC token or other AWS credentials, but the job has neither: add 'permissions: { id-token: write, contents: read }' to the job",
    );
  }
  const externalId = readExternalId(inputs, roles.length > (hasToken ? 1 : 0));
  return {
    region,
    maxRetries: inputs.integer('max-retries', 0, 20) ?? 3,
    roles,
    roleSessionName:
      inputs.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or any of '_+=,.@-'") ??
      'slipway',
    roleDurationSeconds: inputs.integer('role-duration-seconds', 900, 43200) ?? 3600,
    audience: inputs.text('audience') || AUDIENCE,
    ...(externalId && { externalId }),
    ...(roles.length > 0 && { sessionTags: sessionTagsOf(inputs) }),
    ...(roles.length > 0 && !hasToken && { withoutToken: true as const }),
  };
}

/** Rejects roles of another partition than the Region's: the credentials of a partition are not valid in another one. */
function checkPartitions(inputs: Inputs, roles: readonly string[], region: string): void {
  const partition = partitionOf(region);
  // Endpoints other than AWS's may have roles and Regions of any partition.
  const hasEndpoint = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'].some((name) => inputs.variable(name) !== '');
  if (partition === undefined || hasEndpoint) return;
  for (const role of roles) {
    const [, ofRole] = role.split(':');
    if (!ROLE_ARN.test(role) || ofRole === partition) continue;
    inputs.refuse(
      'role-to-assume',
      `input 'role-to-assume' has '${role}' of the partition '${ofRole}', but the Region '${region}' is in the partition '${partition}': use a role and a Region in the same partition`,
    );
  }
}

/** The variables from which the SDK takes the endpoints of the services that the actions call. */
const ENDPOINTS = [
  ...['', '_ECS', '_ECR', '_ECR_PUBLIC', '_STS', '_IAM', '_SSM', '_SECRETS_MANAGER', '_CODEDEPLOY', '_CLOUDWATCH'],
  ...['_CLOUDWATCH_LOGS', '_APPLICATION_AUTO_SCALING', '_ELASTIC_LOAD_BALANCING_V2', '_EC2'],
];

/** Rejects endpoints that the SDK would throw at. */
function checkEndpoints(inputs: Inputs): void {
  if (inputs.variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') === 'true') return;
  for (const name of ENDPOINTS.map((end) => `AWS_ENDPOINT_URL${end}`)) {
    const url = inputs.variable(name);
    if (url === '' || isWebUrl(url)) continue;
    inputs.refuse(
      'aws-region',
      `the ${name} variable is '${shownUrl(url)}', which is not a valid URL; unset or fix it`,
    );
  }
}

function readExternalId(inputs: Inputs, applies: boolean): string | undefined {
  const given = inputs.matching('external-id', EXTERNAL_ID, "2 to 1224 letters, digits or any of '_+=,.@:/-'");
  if (given && !applies) {
    inputs.note(
      "input 'external-id' has no effect: it applies to roles that are assumed with AWS credentials, not with the job's OIDC token",
    );
  }
  return given;
}

const VARIABLES_OF_CREDENTIALS = [
  ...['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
  ...['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
];

/** Whether the SDK's default chain may find credentials; a GitHub-hosted runner has no instance profile. */
function mayHaveCredentials(inputs: Inputs): boolean {
  if (inputs.variable('RUNNER_ENVIRONMENT') !== 'github-hosted') return true;
  if (VARIABLES_OF_CREDENTIALS.some((name) => inputs.variable(name))) return true;
  const folder = join(inputs.variable('HOME') || inputs.variable('USERPROFILE'), '.aws');
  const files = [
    inputs.variable('AWS_SHARED_CREDENTIALS_FILE') || join(folder, 'credentials'),
    inputs.variable('AWS_CONFIG_FILE') || join(folder, 'config'),
  ];
  return files.some((path) => existsSync(path));
}

/** The maximum length of a tag's value in IAM. */
const MAX_TAG = 256;

/**
 * The session tags that identify the job in CloudTrail. Characters that a tag cannot contain, as in `dependabot[bot]`,
 * become `_`.
 */
function sessionTagsOf(inputs: Inputs): Record<string, string> {
  const variables = {
    repository: 'GITHUB_REPOSITORY',
    run: 'GITHUB_RUN_ID',
    actor: 'GITHUB_ACTOR',
    commit: 'GITHUB_SHA',
  };
  return Object.fromEntries(
    Object.entries(variables).flatMap(([tag, variable]) => {
      const value = inputs.variable(variable).replace(/[^\p{L}\p{Z}\p{N}_.:/=+@-]/gu, '_');
      return value ? [[tag, value.slice(0, MAX_TAG)]] : [];
    }),
  );
}

function readRegion(inputs: Inputs, given: string, optional: boolean): string {
  const variable = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((name) => inputs.variable(name));
  const region = given || (variable ? inputs.variable(variable) : '');
  const refuse = (message: string) => inputs.refuse('aws-region', message);
  if (!region && !optional) {
    refuse("no Region: set the 'aws-region' input or the AWS_REGION variable, for example to 'eu-central-1'");
  }
  if (!region) return region;
  if (given) checkGivenRegion(inputs, given);
  else checkRegion(inputs, 'aws-region', region, `the ${variable} variable`);
  return region;
}

/** Rejects a value of the `aws-region` input that cannot be a Region. */
export function checkGivenRegion(inputs: Inputs, given: string): void {
  const whose = "input 'aws-region'";
  if (REGION.test(given)) {
    checkRegion(inputs, 'aws-region', given, whose);
    return;
  }
  const near = nearestRegion(given);
  const hint = near ? `; did you mean '${near}'?` : '';
  inputs.refuse(
    'aws-region',
    `${whose} is '${given}', which is not valid; expected an AWS Region such as 'eu-central-1'${hint}`,
  );
}

/**
 * Rejects a misspelled Region, and adds a notice about a Region that is newer than this version.
 * @param whose a description of the value's source
 */
export function checkRegion(inputs: Inputs, input: string, region: string, whose: string): void {
  // Endpoints other than AWS's may have Region names in other formats.
  const finding = REGION.test(region) ? validateRegion(region) : undefined;
  if (!finding) return;
  if ('misspelled' in finding)
    inputs.refuse(
      input,
      `${whose} is '${region}', which is not a known AWS Region; did you mean '${finding.misspelled}'?`,
    );
  else inputs.note(`${whose}: ${finding.unknown}.`);
}
