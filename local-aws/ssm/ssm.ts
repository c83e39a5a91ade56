import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import { checkParameterFilters, fitsFilter, fitsOldFilter } from './filters.ts';
import type { Parameter, Parameters, Version } from './parameters.ts';
import { checkParameterName, checkParameterRules, GET_PARAMETERS_RULES, PUT_PARAMETER_RULES } from './rules.ts';

/** Parameter Store. */
export function createSsm(context: RegionContext, parameters: Parameters): Service {
  return {
    prefix: 'ssm',
    protocol: 'json',
    target: 'AmazonSSM',
    schemas: () => sdkClient('ssm'),
    operations: { ...reading(parameters), ...writing(context, parameters) },
    resources: (operation, { Name, Names, Path, ResourceId }) => {
      if (operation === 'DescribeParameters') return ['*'];
      const names: string[] = Names ?? [Name ?? Path ?? ResourceId];
      return names.map((name) => parameters.arn(parameters.plainName(name)));
    },
  };
}

function reading(parameters: Parameters): Record<string, Operation> {
  return {
    GetParameter({ Name, WithDecryption = false }) {
      checkParameterName(Name);
      const found = parameters.find(Name);
      if (!found) throw new AwsError('ParameterNotFound', '');
      if (!found.version) {
        const message = `Systems Manager could not find version ${found.selector.slice(1)} of ${found.parameter.name}. Verify the version and try again.`;
        throw new AwsError('ParameterVersionNotFound', message);
      }
      return { Parameter: parameterValue(found.parameter, found.version, WithDecryption, found.selector) };
    },
    GetParameters({ Names, WithDecryption = false }) {
      checkParameterRules(GET_PARAMETERS_RULES, { Names });
      const found: Json[] = [];
      const InvalidParameters: string[] = [];
      for (const name of new Set<string>(Names)) {
        const hit = parameters.find(name);
        if (hit?.version) found.push(parameterValue(hit.parameter, hit.version, WithDecryption, hit.selector));
        else InvalidParameters.push(name);
      }
      return { Parameters: found, InvalidParameters };
    },
    GetParametersByPath({ Path, Recursive = false, WithDecryption = false, MaxResults = 10, NextToken }) {
      const base = Path.endsWith('/') ? Path : `${Path}/`;
      const under = parameters
        .list()
        .filter(({ name }) => name.startsWith(base) && (Recursive || !name.slice(base.length).includes('/')));
      const { items, next } = page(under, { size: MaxResults, token: NextToken, error: 'InvalidNextToken' });
      const found = items.map((parameter) => parameterValue(parameter, latest(parameter), WithDecryption, ''));
      return { Parameters: found, ...(next && { NextToken: next }) };
    },
    DescribeParameters({ ParameterFilters = [], Filters = [], MaxResults = 50, NextToken }) {
      if (ParameterFilters.length > 0 && Filters.length > 0) {
        const message = 'You can use either Filters or ParameterFilters in a single request.';
        throw new AwsError('ValidationException', message);
      }
      checkParameterFilters(ParameterFilters);
      const all = parameters
        .list()
        .filter((parameter) => ParameterFilters.every((filter: Json) => fitsFilter(parameter, filter)))
        .filter((parameter) => Filters.every((filter: Json) => fitsOldFilter(parameter, filter)));
      const { items, next } = page(all, { size: MaxResults, token: NextToken, error: 'InvalidNextToken' });
      return { Parameters: items.map((parameter) => describe(parameter)), ...(next && { NextToken: next }) };
    },
    ListTagsForResource: ({ ResourceType, ResourceId }) => ({
      TagList: parameters.tagged(ResourceType, ResourceId).tags,
    }),
  };
}

function writing(context: RegionContext, parameters: Parameters): Record<string, Operation> {
  return {
    PutParameter(input, call) {
      const { Name, Value, Overwrite = false, Tags } = input;
      const before = parameters.byName(Name);
      if (before && !Overwrite) {
        const message =
          'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.';
        throw new AwsError('ParameterAlreadyExists', message);
      }
      checkParameterRules(PUT_PARAMETER_RULES, input, before);
      if (Tags?.length) call.authorize('ssm:AddTagsToResource', parameters.arn(Name));
      const version: Version = {
        number: (before?.versions.length ?? 0) + 1,
        value: Value,
        modified: context.clock.now(),
      };
      const settings = settingsOf(input, before);
      if (before) {
        before.versions.push(version);
        Object.assign(before, settings);
      } else {
        parameters.add({
          name: Name,
          type: input.Type,
          versions: [version],
          tags: Tags ?? [],
          author: call.identity.arn,
          ...settings,
          ...(input.Type === 'SecureString' && { keyId: input.KeyId ?? 'alias/aws/ssm' }),
        });
      }
      return { Version: version.number, Tier: settings.tier };
    },
    DeleteParameter({ Name }) {
      parameters.remove(parameters.get(Name));
      return {};
    },
    DeleteParameters({ Names }) {
      const DeletedParameters = Names.filter((name: string) => parameters.byName(name));
      for (const name of DeletedParameters) parameters.remove(parameters.get(name));
      return {
        DeletedParameters,
        InvalidParameters: Names.filter((name: string) => !DeletedParameters.includes(name)),
      };
    },
    AddTagsToResource({ ResourceType, ResourceId, Tags }) {
      const parameter = parameters.tagged(ResourceType, ResourceId);
      const keys = new Set(Tags.map(({ Key }: Json) => Key));
      parameter.tags = [...parameter.tags.filter(({ Key }) => !keys.has(Key)), ...Tags];
      return {};
    },
  };
}

/** The settings of PutParameter except the value; Intelligent-Tiering uses the tier that the value requires. */
function settingsOf(input: Json, before: Parameter | undefined) {
  const { Description, AllowedPattern, DataType, Tier = before?.tier ?? 'Standard' } = input;
  const needs = input.Value.length > 4096 ? 'Advanced' : 'Standard';
  return {
    tier: Tier === 'Intelligent-Tiering' ? needs : Tier,
    ...(Description !== undefined && { description: Description }),
    ...(AllowedPattern !== undefined && { allowedPattern: AllowedPattern }),
    ...(DataType !== undefined && { dataType: DataType }),
  };
}

function latest({ versions }: Parameter): Version {
  return versions.at(-1) as Version;
}

/** Without decryption a SecureString's value stays encrypted. */
function parameterValue(
  parameter: Parameter,
  { number, value, modified }: Version,
  decrypt: boolean,
  selector: string,
): Json {
  const sealed = parameter.type === 'SecureString' && !decrypt;
  return {
    Name: parameter.name,
    Type: parameter.type,
    Value: sealed ? Buffer.from(`sealed:${number}:${parameter.arn}`).toString('base64') : value,
    Version: number,
    ...(selector && { Selector: selector }),
    LastModifiedDate: modified / 1000,
    ARN: parameter.arn,
    DataType: parameter.dataType ?? 'text',
  };
}

function describe(parameter: Parameter): Json {
  const { number, modified } = latest(parameter);
  return {
    Name: parameter.name,
    ARN: parameter.arn,
    Type: parameter.type,
    ...(parameter.keyId !== undefined && { KeyId: parameter.keyId }),
    LastModifiedDate: modified / 1000,
    LastModifiedUser: parameter.author,
    ...(parameter.description !== undefined && { Description: parameter.description }),
    Version: number,
    ...(parameter.allowedPattern !== undefined && { AllowedPattern: parameter.allowedPattern }),
    Tier: parameter.tier ?? 'Standard',
    Policies: [],
    DataType: parameter.dataType ?? 'text',
  };
}
