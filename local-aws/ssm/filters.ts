import { AwsError, type Json } from '../service.ts';
import type { Parameter } from './parameters.ts';

/** The keys that the model allows (API reference, ParameterStringFilter), and those that DescribeParameters takes. */
const PATTERN = 'tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType';
const KEYS = ['Path', 'Name', 'Type', 'KeyId', 'Tier'];
/** The options of each key (API reference, ParameterStringFilter: Option); `DataType` and tags are compared alone. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  Path: ['Recursive', 'OneLevel'],
  Name: ['BeginsWith', 'Contains', 'Equals'],
};

/**
 * Checks the ParameterFilters of DescribeParameters, with the messages that moto's tests have on record. Throws
 * ValidationException, InvalidFilterKey, InvalidFilterOption and InvalidFilterValue.
 */
export function checkParameterFilters(filters: readonly Json[]): void {
  filters.forEach(({ Key }, index) => {
    if (new RegExp(`^(${PATTERN})$`).test(Key)) return;
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value '${Key}' at 'parameterFilters.${index + 1}.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: ${PATTERN}`,
    );
  });
  filters.forEach((filter, index) => {
    checkFilter(filter);
    if (filters.findIndex(({ Key }) => Key === filter.Key) === index) return;
    throw new AwsError(
      'InvalidFilterKey',
      `The following filter is duplicated in the request: ${filter.Key}. A request can contain only one occurrence of a specific filter.`,
    );
  });
}

function checkFilter({ Key, Option, Values = [] }: Json): void {
  if (Key === 'Label') {
    const message = `The following filter key is not valid: ${Key}. Valid filter keys include: [${KEYS.join(', ')}].`;
    throw new AwsError('InvalidFilterKey', message);
  }
  if (Values.length === 0 && !Key.startsWith('tag:')) {
    throw new AwsError('InvalidFilterValue', `The following filter values are missing : null for filter key ${Key}.`);
  }
  const options = OPTIONS[Key] ?? ['Equals'];
  if (Option !== undefined && !options.includes(Option)) {
    const message = `The following filter option is not valid: ${Option}. Valid options include: [${options.join(', ')}].`;
    throw new AwsError('InvalidFilterOption', message);
  }
  if (Key === 'Path') for (const value of Values) checkPath(value);
  if (Key === 'Tier') checkTier(Values);
}

function checkPath(value: string): void {
  if (/^\/(aws|ssm)/i.test(value)) {
    const message =
      'Filters for common parameters can\'t be prefixed with "aws" or "ssm" (case-insensitive). When using global parameters, please specify within a global namespace.';
    throw new AwsError('ValidationException', message);
  }
  if (/^(\/[\w.-]+)*\/?$/.test(value) && value.startsWith('/')) return;
  const message =
    'The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/". It can\'t be prefixed with "aws" or "ssm" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol "/". Valid example: /get/parameters2-/by1./path0_.';
  throw new AwsError('ValidationException', message);
}

const TIERS = ['Standard', 'Advanced', 'Intelligent-Tiering'];

function checkTier(values: readonly string[]): void {
  for (const value of values) {
    if (TIERS.includes(value)) continue;
    const message = `The following filter value is not valid: ${value}. Valid values include: [${TIERS.join(', ')}].`;
    throw new AwsError('InvalidFilterValue', message);
  }
}

/** Whether a parameter matches one of the ParameterFilters. */
export function fitsFilter(parameter: Parameter, { Key, Option, Values = [] }: Json): boolean {
  if (Key.startsWith('tag:')) {
    const tag = parameter.tags.find((one) => one.Key === Key.slice('tag:'.length));
    return tag !== undefined && (Values.length === 0 || Values.includes(tag.Value));
  }
  const { name, type, keyId, tier = 'Standard', dataType = 'text' } = parameter;
  const known: Readonly<Record<string, string | undefined>> = {
    Name: name,
    Type: type,
    KeyId: keyId,
    Tier: tier,
    DataType: dataType,
  };
  return Values.some((value: string) => {
    if (Key === 'Path') return isUnder(name, value, Option === 'Recursive');
    const actual = known[Key];
    if (Option === 'BeginsWith') return actual?.startsWith(value);
    return Option === 'Contains' ? actual?.includes(value) : actual === value;
  });
}

function isUnder(name: string, path: string, isRecursive: boolean): boolean {
  const base = path.endsWith('/') ? path : `${path}/`;
  return name.startsWith(base) && (isRecursive || !name.slice(base.length).includes('/'));
}

/**
 * Whether a parameter matches a filter in the older member `Filters`: `Name` matches the beginning of the name, and
 * `Type` and `KeyId` match exactly. Throws InvalidFilterKey.
 */
export function fitsOldFilter(parameter: Parameter, { Key, Values = [] }: Json): boolean {
  if (!['Name', 'Type', 'KeyId'].includes(Key)) {
    const message = `The following filter key is not valid: ${Key}. Valid filter keys include: [Name, Type, KeyId].`;
    throw new AwsError('InvalidFilterKey', message);
  }
  return fitsFilter(parameter, { Key, Values, ...(Key === 'Name' && { Option: 'BeginsWith' }) });
}
