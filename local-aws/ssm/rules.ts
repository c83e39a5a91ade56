import { runInNewContext } from 'node:vm';
import { AwsError, type Json } from '../service.ts';
import type { Parameter } from './parameters.ts';

/** What Parameter Store refuses in a request. `find` returns the message. */
interface ParameterRule {
  readonly id: string;
  readonly source: string;
  readonly error: string;
  find(input: Json, before: Parameter | undefined): string | undefined;
}

const API = 'Systems Manager API reference';
/** Calls to AWS in September 2026, with the message of each refusal. */
const BENCH = 'badmintoncryer/cdk-preflight, rules/ssm';
const MAX_LEVELS = 15;
const MAX_VALUE_LENGTH = { Standard: 4096, Advanced: 8192 };
const TYPES = ['SecureString', 'StringList', 'String'];
const TIERS = ['Standard', 'Advanced', 'Intelligent-Tiering'];
const DATA_TYPES = ['text', 'aws:ec2:image', 'aws:ssm:integration'];

function isPath(name: string): boolean {
  return name.split('/').filter(Boolean).length > 1;
}

/**
 * Whether a value matches a pattern of the caller's, which may take any time. Throws InvalidAllowedPatternException.
 */
function matches(value: string, pattern: string): boolean {
  try {
    return runInNewContext('new RegExp(pattern).test(value)', { value, pattern }, { timeout: 200 }) === true;
  } catch {
    throw new AwsError(
      'InvalidAllowedPatternException',
      `The request does not meet the regular expression requirement: ${pattern}`,
    );
  }
}

/** A refusal by the service model, in its words. */
function violated(value: unknown, member: string, constraint: string): string {
  return `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${constraint}`;
}

/** The rules of PutParameter, in the order in which they are checked: only the first violation is reported. */
export const PUT_PARAMETER_RULES: readonly ParameterRule[] = [
  {
    id: 'name-reserved',
    source: `${API}, PutParameter: Name ("can't be prefixed with aws or ssm"); boto/boto3#1499, records of Terraform`,
    error: 'AccessDeniedException',
    find: ({ Name }) =>
      /^\/aws/i.test(Name) && isPath(Name) ? `No access to reserved parameter name: ${Name.slice(1)}.` : undefined,
  },
  {
    id: 'name-prefixed',
    source: `${BENCH}; moto's tests of Parameter Store`,
    error: 'ValidationException',
    find: ({ Name }) =>
      /^\/?(aws|ssm)/i.test(Name) && !isPath(Name)
        ? 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).'
        : undefined,
  },
  {
    id: 'name-slash',
    source: BENCH,
    error: 'ValidationException',
    find: ({ Name }) => (Name.endsWith('/') ? 'Parameter name must not end with slash.' : undefined),
  },
  {
    id: 'name',
    source: 'boto/boto3#1499',
    error: 'ValidationException',
    find: ({ Name }) =>
      /^\/?[\w.-]+(\/[\w.-]+)*$/.test(Name) && Name.length <= 2048 && !/^\/?ssm/i.test(Name)
        ? undefined
        : 'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_',
  },
  {
    id: 'name-qualified',
    source: 'hashicorp/terraform-provider-aws#7251',
    error: 'ValidationException',
    find: ({ Name }) =>
      Name.includes('/') && !Name.startsWith('/') ? 'Parameter name must be a fully qualified name.' : undefined,
  },
  {
    id: 'name-levels',
    source: `${API}, HierarchyLevelLimitExceededException`,
    error: 'HierarchyLevelLimitExceededException',
    find: ({ Name }) =>
      Name.split('/').filter(Boolean).length > MAX_LEVELS
        ? `A hierarchy can have a maximum of ${MAX_LEVELS} levels.`
        : undefined,
  },
  {
    id: 'value-empty',
    source: 'botocore, ssm: PSParameterValue; records of PutParameter with an empty value',
    error: 'ValidationException',
    find: ({ Value }) =>
      Value === '' ? `${violated('', 'value', 'have length greater than or equal to 1')}.` : undefined,
  },
  {
    id: 'value-size',
    source: `${BENCH}; records of Terraform`,
    error: 'ValidationException',
    find({ Value, Tier: given }, before) {
      const Tier = given ?? before?.tier ?? 'Standard';
      const most = Tier === 'Standard' ? MAX_VALUE_LENGTH.Standard : MAX_VALUE_LENGTH.Advanced;
      if (Value.length <= most) return undefined;
      return Tier !== 'Standard'
        ? `Advanced-tier parameters support a maximum parameter value of ${most} characters.`
        : `Standard tier parameters support a maximum parameter value of ${most} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html`;
    },
  },
  {
    id: 'value-nested',
    source: BENCH,
    error: 'ValidationException',
    find: ({ Value }) =>
      /\{\{.*\}\}/.test(Value)
        ? `Parameter value: '${Value}' failed to satisfy constraint: Parameter value can't nest another parameter. Do not use "{{}}" in the value.`
        : undefined,
  },
  {
    id: 'tier',
    source: 'botocore, ssm: ParameterTier',
    error: 'ValidationException',
    find: ({ Tier }) =>
      Tier === undefined || TIERS.includes(Tier)
        ? undefined
        : violated(Tier, 'tier', `satisfy enum value set: [${TIERS.join(', ')}]`),
  },
  {
    id: 'data-type',
    source: BENCH,
    error: 'ValidationException',
    find: ({ DataType }) =>
      DataType === undefined || DATA_TYPES.includes(DataType)
        ? undefined
        : `The following data type is not supported: ${DataType} (Data type names are all lowercase.)`,
  },
  {
    id: 'data-type-of-list',
    source: BENCH,
    error: 'ValidationException',
    find: ({ DataType, Type }, before) => {
      const type = Type ?? before?.type;
      return DataType === 'aws:ec2:image' && type !== undefined && type !== 'String'
        ? `The aws:ec2:image data type is not supported for the following input type: ${type}`
        : undefined;
    },
  },
  {
    id: 'allowed-pattern',
    source: BENCH,
    error: 'ParameterPatternMismatchException',
    find({ Value, Type, AllowedPattern }, before) {
      if (!AllowedPattern) return undefined;
      const values: string[] = (Type ?? before?.type) === 'StringList' ? Value.split(',') : [Value];
      return values.every((one) => matches(one, AllowedPattern))
        ? undefined
        : `Parameter value, cannot be validated against allowedPattern: ${AllowedPattern}`;
    },
  },
  {
    id: 'type-missing',
    source: "moto's tests of Parameter Store",
    error: 'ValidationException',
    find: ({ Type }, before) =>
      !before && Type === undefined ? 'A parameter type is required when you create a parameter.' : undefined,
  },
  {
    id: 'type',
    source: 'botocore, ssm: ParameterType',
    error: 'ValidationException',
    find: ({ Type }) =>
      Type === undefined || TYPES.includes(Type)
        ? undefined
        : violated(Type, 'type', `satisfy enum value set: [${TYPES.join(', ')}]`),
  },
  {
    id: 'type-changed',
    source: `${API}, HierarchyTypeMismatchException`,
    error: 'HierarchyTypeMismatchException',
    find: ({ Type }, before) =>
      before && Type !== undefined && Type !== before.type ? 'The parameter type cannot be changed.' : undefined,
  },
  {
    id: 'tags-and-overwrite',
    source: "moto's tests of Parameter Store",
    error: 'ValidationException',
    find: ({ Tags, Overwrite }) =>
      Overwrite && Tags?.length > 0
        ? "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource."
        : undefined,
  },
];

const NAME_RULES = PUT_PARAMETER_RULES.filter(({ id }) => id === 'name');

/** Throws ValidationException for a name that no parameter can have; a version or label may follow it. */
export function checkParameterName(reference: string): void {
  if (!reference.startsWith('arn:')) checkParameterRules(NAME_RULES, { Name: reference.replace(/:[^:/]*$/, '') });
}

/** GetParameters. */
export const GET_PARAMETERS_RULES: readonly ParameterRule[] = [
  {
    id: 'names-many',
    source: `${API}, GetParameters: Names ("Maximum number of 10 items")`,
    error: 'ValidationException',
    find: ({ Names }) =>
      Names.length > 10
        ? violated(`[${Names.join(', ')}]`, 'names', 'have length less than or equal to 10')
        : undefined,
  },
];

/** Throws AWS's error for the first violated rule of a request. */
export function checkParameterRules(
  rules: readonly ParameterRule[],
  input: Json,
  before: Parameter | undefined = undefined,
): void {
  for (const { error, find } of rules) {
    const words = find(input, before);
    if (words !== undefined) throw new AwsError(error, words);
  }
}
