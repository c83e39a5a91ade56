import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import type { Alarm, AlarmState, Alarms } from './alarms.ts';

const maxNames = 100;
const states = ['INSUFFICIENT_DATA', 'ALARM', 'OK'];
const operators = [
  'GreaterThanOrEqualToThreshold',
  'GreaterThanThreshold',
  'GreaterThanUpperThreshold',
  'LessThanLowerOrGreaterThanUpperThreshold',
  'LessThanLowerThreshold',
  'LessThanOrEqualToThreshold',
  'LessThanThreshold',
];

/** CloudWatch's metric alarms. */
export function createCloudWatch(context: RegionContext, alarms: Alarms): Service {
  return {
    prefix: 'cloudwatch',
    signedAs: 'monitoring',
    protocol: 'json',
    jsonVersion: '1.0',
    target: 'GraniteServiceVersion20100801',
    schemas: () => sdkClient('cloudwatch'),
    operations: operationsOf(context, alarms),
    // Without names, the resource is all alarms, as in AWS's access errors about DescribeAlarms.
    resources: (_operation, { AlarmName, AlarmNames }) => {
      const names: string[] = AlarmName !== undefined ? [AlarmName] : AlarmNames?.length ? AlarmNames : ['*'];
      return names.map((name) => alarms.arn(name));
    },
  };
}

function operationsOf(context: RegionContext, alarms: Alarms): Record<string, Operation> {
  return {
    PutMetricAlarm(input) {
      checkAlarm(input);
      const { AlarmName, Tags, ...settings } = structuredClone(input);
      const lists = { OKActions: [], AlarmActions: [], InsufficientDataActions: [], Dimensions: [] };
      alarms.put(AlarmName, { ActionsEnabled: true, ...lists, ...settings }, context.clock.now());
      return undefined;
    },
    DescribeAlarms: (input) => describe(alarms, input),
    SetAlarmState({ AlarmName, StateValue, StateReason, StateReasonData }) {
      checkEnum('stateValue', StateValue, states);
      const alarm = alarms.find(AlarmName);
      if (!alarm) throw new AwsError('ResourceNotFound', `Alarm ${AlarmName} does not exist`, { status: 404 });
      const reported = { reason: StateReason, data: StateReasonData, now: context.clock.now() };
      alarms.setState(alarm, StateValue as AlarmState, reported);
      return undefined;
    },
    DeleteAlarms({ AlarmNames }) {
      checkNames(AlarmNames);
      for (const name of AlarmNames) alarms.remove(name);
      return undefined;
    },
  };
}

function describe(alarms: Alarms, input: Json): Json {
  const { AlarmNames, AlarmNamePrefix, AlarmTypes, StateValue, ActionPrefix, MaxRecords = 50, NextToken } = input;
  checkNames(AlarmNames ?? []);
  if (AlarmNames?.length && AlarmNamePrefix !== undefined) {
    const message = 'AlarmNamePrefix and AlarmNames cannot both be specified.';
    throw new AwsError('InvalidParameterCombinationException', message);
  }
  if (StateValue !== undefined) checkEnum('stateValue', StateValue, states);
  if (!(MaxRecords >= 1 && MaxRecords <= 100)) {
    refuse(`Value '${MaxRecords}' at 'maxRecords' failed to satisfy constraint: Member must be between 1 and 100`);
  }
  // there are no composite alarms, so an alarm has no parents or children
  const related = input.ParentsOfAlarmName !== undefined || input.ChildrenOfAlarmName !== undefined;
  const metric = !related && (AlarmTypes?.includes('MetricAlarm') ?? true);
  const actionsOf = ({ settings }: Alarm): string[] => [
    ...settings.OKActions,
    ...settings.AlarmActions,
    ...settings.InsufficientDataActions,
  ];
  const found = (metric ? alarms.list() : [])
    .filter(({ name }) => !AlarmNames?.length || AlarmNames.includes(name))
    .filter(({ name }) => name.startsWith(AlarmNamePrefix ?? ''))
    .filter(({ state }) => StateValue === undefined || state === StateValue)
    .filter((alarm) => ActionPrefix === undefined || actionsOf(alarm).some((one) => one.startsWith(ActionPrefix)));
  const { items, next } = page(found, { size: MaxRecords, token: NextToken, error: 'InvalidNextToken' });
  return { CompositeAlarms: [], MetricAlarms: items.map(alarmView), ...(next && { NextToken: next }) };
}

function alarmView(alarm: Alarm): Json {
  return structuredClone({
    ...alarm.settings,
    AlarmName: alarm.name,
    AlarmArn: alarm.arn,
    AlarmConfigurationUpdatedTimestamp: alarm.configured / 1000,
    StateValue: alarm.state,
    StateReason: alarm.reason,
    ...(alarm.reasonData === undefined ? {} : { StateReasonData: alarm.reasonData }),
    StateUpdatedTimestamp: alarm.updated / 1000,
    StateTransitionedTimestamp: alarm.transitioned / 1000,
  });
}

function checkAlarm({ AlarmName, ComparisonOperator, EvaluationPeriods, EvaluationWindow, ...input }: Json): void {
  if (AlarmName.length < 1 || AlarmName.length > 255) {
    refuse(`Value '${AlarmName}' at 'alarmName' failed to satisfy constraint: Member must have length from 1 to 255`);
  }
  if (ComparisonOperator !== undefined) checkEnum('comparisonOperator', ComparisonOperator, operators);
  for (const [name, value] of Object.entries({ evaluationPeriods: EvaluationPeriods, period: input.Period })) {
    if (value === undefined || value >= 1) continue;
    refuse(`Value '${value}' at '${name}' failed to satisfy constraint: Member must be greater than or equal to 1`);
  }
  const given = { ComparisonOperator, EvaluationPeriods: EvaluationPeriods ?? EvaluationWindow };
  // an alarm on a query or on metric math has these settings in Metrics and EvaluationCriteria
  const needed = input.Metrics || input.EvaluationCriteria ? {} : { ...given, ...metricOf(input) };
  const missing = Object.entries(needed).find(([, value]) => value === undefined);
  if (!missing) return;
  throw new AwsError('ValidationException', `${missing[0]} must not be null`);
}

function metricOf({ MetricName, Namespace, Period, Statistic, ExtendedStatistic, Threshold, ThresholdMetricId }: Json) {
  return {
    MetricName,
    Namespace,
    Period,
    Statistic: Statistic ?? ExtendedStatistic,
    Threshold: Threshold ?? ThresholdMetricId,
  };
}

function checkNames(names: readonly string[]): void {
  if (names.length <= maxNames) return;
  refuse(
    `Value '[${names.join(', ')}]' at 'alarmNames' failed to satisfy constraint: Member must have length less than or equal to ${maxNames}`,
  );
}

function checkEnum(name: string, value: string, accepted: readonly string[]): void {
  if (accepted.includes(value)) return;
  refuse(
    `Value '${value}' at '${name}' failed to satisfy constraint: Member must satisfy enum value set: [${accepted.join(', ')}]`,
  );
}

function refuse(finding: string): never {
  throw new AwsError('ValidationException', `1 validation error detected: ${finding}`);
}
