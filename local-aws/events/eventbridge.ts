import { arnOf } from '../arn.ts';
import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Call, type Json, type Operation, type RegionContext, type Service } from '../service.ts';

interface Rule {
  readonly name: string;
  readonly bus: string;
  readonly arn: string;
  settings: Json;
  tags: Json[];
  readonly targets: Map<string, Json>;
}

type Rules = Map<string, Rule>;

/** The maximum number of targets of a rule (EventBridge quotas). */
const MAX_TARGETS = 5;

/** EventBridge's rules and their targets, which are stored and described; no rule is ever triggered. */
export function createEventBridge(context: RegionContext): Service {
  const rules: Rules = new Map();
  return {
    prefix: 'events',
    protocol: 'json',
    target: 'AWSEvents',
    schemas: () => sdkClient('eventbridge'),
    operations: { ...ruleOperations(context, rules), ...targetOperations(rules), ...tagOperations(rules) },
    resources: (_operation, { Name, Rule: rule, EventBusName, ResourceARN }) => {
      const name = Name ?? rule;
      return [ResourceARN ?? (name === undefined ? '*' : arnOfRule(context, busOf(EventBusName), name))];
    },
  };
}

function ruleOperations(context: RegionContext, rules: Rules): Record<string, Operation> {
  return {
    PutRule(input, call) {
      const { Name: name, EventBusName, Tags = [], ...given } = structuredClone(input);
      const bus = busOf(EventBusName);
      checkRule(name, bus, given);
      if (given.RoleArn) passRole(call, given.RoleArn);
      const key = `${bus} ${name}`;
      const before = rules.get(key);
      const arn = arnOfRule(context, bus, name);
      const rule = before ?? { name, bus, arn, settings: {}, tags: Tags, targets: new Map() };
      rule.settings = { State: 'ENABLED', ...given };
      rules.set(key, rule);
      return { RuleArn: arn };
    },
    DescribeRule: (input) => ({ ...view(get(rules, input.Name, input)), CreatedBy: context.account }),
    ListRules({ NamePrefix = '', EventBusName, Limit = 100, NextToken }) {
      const all = [...rules.values()].filter(
        ({ name, bus }) => bus === busOf(EventBusName) && name.startsWith(NamePrefix),
      );
      return paged('Rules', all.map(view), Limit, NextToken);
    },
    ListRuleNamesByTarget({ TargetArn, EventBusName, Limit = 100, NextToken }) {
      const all = [...rules.values()]
        .filter(({ bus }) => bus === busOf(EventBusName))
        .filter(({ targets }) => [...targets.values()].some(({ Arn }) => Arn === TargetArn));
      return paged(
        'RuleNames',
        all.map(({ name }) => name),
        Limit,
        NextToken,
      );
    },
    EnableRule(input) {
      get(rules, input.Name, input).settings.State = 'ENABLED';
      return undefined;
    },
    DisableRule(input) {
      get(rules, input.Name, input).settings.State = 'DISABLED';
      return undefined;
    },
    DeleteRule({ Name: name, EventBusName }) {
      const key = `${busOf(EventBusName)} ${name}`;
      if ((rules.get(key)?.targets.size ?? 0) > 0) {
        throw new AwsError('ValidationException', "Rule can't be deleted since it has targets.");
      }
      rules.delete(key);
      return undefined;
    },
  };
}

function targetOperations(rules: Rules): Record<string, Operation> {
  return {
    PutTargets(input, call) {
      const rule = get(rules, input.Rule, input);
      const targets: Json[] = structuredClone(input.Targets);
      for (const target of targets) checkTarget(target);
      const ids = new Set([...rule.targets.keys(), ...targets.map(({ Id }) => Id)]);
      if (ids.size > MAX_TARGETS) {
        const message = `The requested resource exceeds the maximum number allowed: ${MAX_TARGETS} targets per rule.`;
        throw new AwsError('LimitExceededException', message);
      }
      for (const { RoleArn } of targets) if (RoleArn) passRole(call, RoleArn);
      for (const target of targets) rule.targets.set(target.Id, target);
      return { FailedEntryCount: 0, FailedEntries: [] };
    },
    ListTargetsByRule(input) {
      const { targets } = get(rules, input.Rule, input);
      return paged('Targets', structuredClone([...targets.values()]), input.Limit ?? 100, input.NextToken);
    },
    RemoveTargets(input) {
      const { targets } = get(rules, input.Rule, input);
      const missing = input.Ids.filter((id: string) => !targets.delete(id));
      const FailedEntries = missing.map((TargetId: string) => ({
        TargetId,
        ErrorCode: 'ResourceNotFoundException',
        ErrorMessage: `Target ${TargetId} does not exist on the rule.`,
      }));
      return { FailedEntryCount: missing.length, FailedEntries };
    },
  };
}

function tagOperations(rules: Rules): Record<string, Operation> {
  const tagged = (arn: string): Rule => {
    const found = [...rules.values()].find((rule) => rule.arn === arn);
    if (found) return found;
    throw new AwsError('ResourceNotFoundException', `The resource ${arn} does not exist.`);
  };
  return {
    ListTagsForResource: ({ ResourceARN }) => ({ Tags: tagged(ResourceARN).tags }),
    TagResource({ ResourceARN, Tags }) {
      const rule = tagged(ResourceARN);
      rule.tags = [...rule.tags.filter(({ Key }) => !Tags.some((tag: Json) => tag.Key === Key)), ...Tags];
      return {};
    },
    UntagResource({ ResourceARN, TagKeys }) {
      const rule = tagged(ResourceARN);
      rule.tags = rule.tags.filter(({ Key }) => !TagKeys.includes(Key));
      return {};
    },
  };
}

function checkRule(name: string, bus: string, { ScheduleExpression: schedule, EventPattern: pattern }: Json): void {
  if (!/^[.\-_A-Za-z0-9]{1,64}$/.test(name)) {
    const message = `1 validation error detected: Value '${name}' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+`;
    throw new AwsError('ValidationException', message);
  }
  if (schedule === undefined && pattern === undefined) {
    throw new AwsError('ValidationException', 'Parameter(s) EventPattern or ScheduleExpression must be specified.');
  }
  if (schedule !== undefined && !isSchedule(schedule)) {
    throw new AwsError('ValidationException', 'Parameter ScheduleExpression is not valid.');
  }
  if (schedule !== undefined && bus !== 'default') {
    throw new AwsError('ValidationException', 'ScheduleExpression is supported only on the default event bus.');
  }
  if (pattern !== undefined && !isPattern(pattern)) {
    throw new AwsError('InvalidEventPatternException', 'Event pattern is not valid. Reason: it is not a JSON object');
  }
}

function isSchedule(expression: string): boolean {
  const rate = /^rate\((\d+) (minute|minutes|hour|hours|day|days)\)$/.exec(expression);
  if (rate) return Number(rate[1]) > 0 && (rate[1] === '1') === !rate[2]?.endsWith('s');
  return /^cron\((\S+ ){5}\S+\)$/.test(expression);
}

function isPattern(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function checkTarget({ Id, Arn, EcsParameters, RoleArn }: Json): void {
  if (!/^arn:[\w-]+:[\w-]+:/.test(Arn)) {
    throw new AwsError(
      'ValidationException',
      `Parameter ${Arn} is not valid. Reason: Provided Arn is not in correct format.`,
    );
  }
  if (EcsParameters && !RoleArn) {
    throw new AwsError('ValidationException', `RoleArn is required for target ${Arn}.`);
  }
  if (Id === undefined || Id === '') throw new AwsError('ValidationException', 'Target Id must not be empty.');
}

function get(rules: Rules, name: string, { EventBusName }: Json): Rule {
  const bus = busOf(EventBusName);
  const found = rules.get(`${bus} ${name}`);
  if (found) return found;
  throw new AwsError('ResourceNotFoundException', `Rule ${name} does not exist on EventBus ${bus}.`);
}

function view({ name, bus, arn, settings }: Rule): Json {
  return structuredClone({ Name: name, Arn: arn, ...settings, EventBusName: bus });
}

function busOf(name: string | undefined): string {
  return name === undefined ? 'default' : name.slice(name.lastIndexOf('/') + 1);
}

function arnOfRule(context: RegionContext, bus: string, name: string): string {
  return arnOf('events', context, `rule/${bus === 'default' ? '' : `${bus}/`}${name}`);
}

function passRole(call: Call, role: string): void {
  call.authorize('iam:PassRole', role, { 'iam:PassedToService': 'events.amazonaws.com' });
}

function paged(member: string, all: readonly unknown[], size: number, token: string | undefined): Json {
  const { items, next } = page(all, { size, token, error: 'ValidationException' });
  return { [member]: items, ...(next && { NextToken: next }) };
}
