import type { AwsSettings } from '../src/aws/settings.ts';
import type { Inputs } from './inputs.ts';

const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

/** Reads the inputs that every action has in common. A missing region is a problem unless `optional`. */
export function readAwsInputs(inputs: Inputs, { optional = false } = {}): AwsSettings {
  const given = inputs.matching('aws-region', REGION, "an AWS region such as 'eu-central-1'");
  const region = given ?? (inputs.variable('AWS_REGION') || inputs.variable('AWS_DEFAULT_REGION'));
  if (!region && !optional) {
    inputs.refuse(
      'aws-region',
      "no region: set the input 'aws-region' or the variable AWS_REGION, for example to 'eu-central-1'",
    );
  }
  const roles = inputs.list('role-to-assume', { comma: true });
  for (const role of roles.filter((arn) => !ROLE_ARN.test(arn))) {
    inputs.refuse(
      'role-to-assume',
      `input 'role-to-assume' has '${role}': it must be a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'`,
    );
  }
  if (roles.length > 0 && !optional && !inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL')) {
    inputs.refuse(
      'role-to-assume',
      "input 'role-to-assume' needs the job's OIDC token, and the job has none: add 'permissions: { id-token: write, contents: read }' to the job",
    );
  }
  return {
    region,
    maxRetries: inputs.integer('max-retries', 0, 20) ?? 3,
    roles,
    roleSessionName:
      inputs.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or any of '_+=,.@-'") ??
      'slipway',
    roleDurationSeconds: inputs.integer('role-duration-seconds', 900, 43200) ?? 3600,
    audience: inputs.text('audience') || 'sts.amazonaws.com',
  };
}
