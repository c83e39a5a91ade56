import { AwsError, type Json } from '../service.ts';
import type { Parameter } from './parameters.ts';

/** What Parameter Store refuses of a request. `find` gives the words of the refusal. */
interface ParameterRule {
  readonly id: string;
  readonly source: string;
  readonly error: string;
  find(input: Json, before: Parameter | undefined): string | undefined;
}

const API = 'Systems Manager API reference';
const MOST_LEVELS = 15;
const MOST_OF_A_VALUE = { Standard: 4096, Advanced: 8192 };
const TYPES = ['SecureString', 'StringList', 'String'];

/** A refusal by the service model, in its words. */
function violated(value: unknown, member: string, constraint: string): string {
  return `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${constraint}`;
}

/** PutParameter, in the order in which the first rule that is broken is reported. */
export const PUT_PARAMETER_RULES: readonly ParameterRule[] = [
  {
    id: 'name',
    source: `${API}, PutParameter: Name`,
    error: 'ValidationException',
    find: ({ Name }) =>
      /^[\w./-]{1,2048}$/.test(Name) && !/^\/?ssm/i.test(Name)
        ? undefined
        : 'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_',
  },
  {
    id: 'name-reserved',
    source: `${API}, PutParameter: Name ("can't be prefixed with aws or ssm")`,
    error: 'AccessDeniedException',
    find: ({ Name }) => (/^\/?aws/i.test(Name) ? `No access to reserved parameter name: ${Name}.` : undefined),
  },
  {
    id: 'name-qualified',
    source: `${API}, PutParameter: Name ("fully qualified parameter name")`,
    error: 'ValidationException',
    find: ({ Name }) =>
      Name.includes('/') && !Name.startsWith('/') ? 'Parameter name must be a fully qualified name.' : undefined,
  },
  {
    id: 'name-levels',
    source: `${API}, HierarchyLevelLimitExceededException`,
    error: 'HierarchyLevelLimitExceededException',
    find: ({ Name }) =>
      Name.split('/').filter(Boolean).length > MOST_LEVELS
        ? `A hierarchy can have a maximum of ${MOST_LEVELS} levels.`
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
    source: `${API}, PutParameter: Value ("Standard parameters have a value limit of 4 KB")`,
    error: 'ValidationException',
    find({ Value, Tier = 'Standard' }) {
      if (Tier === 'Intelligent-Tiering') return undefined;
      const most = Tier === 'Advanced' ? MOST_OF_A_VALUE.Advanced : MOST_OF_A_VALUE.Standard;
      if (Value.length <= most) return undefined;
      return Tier === 'Advanced'
        ? `Advanced tier parameters support a maximum parameter value of ${most} characters.`
        : `Standard tier parameters support a maximum parameter value of ${most} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html`;
    },
  },
  {
    id: 'type-missing',
    source: `${API}, PutParameter: Type ("required when you create a parameter")`,
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
    source: `${API}, PutParameter: Tags ("To add tags to an existing Systems Manager parameter, use AddTagsToResource")`,
    error: 'ValidationException',
    find: ({ Tags, Overwrite }) =>
      Overwrite && Tags?.length > 0
        ? "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource."
        : undefined,
  },
];

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

/** Throws AWS's error of the first rule that a request breaks. */
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
