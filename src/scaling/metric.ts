import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../ecs/index.ts';
import { isObject } from '../objects.ts';

/** The name of the metric that a policy tracks; `metrics` for a math expression. */
export function metricOf({
  PredefinedMetricSpecification: predefined,
  CustomizedMetricSpecification: customized,
}: Json = {}) {
  const { PredefinedMetricType } = (predefined ?? {}) as Json;
  const { MetricName = 'metrics' } = (customized ?? {}) as Json;
  return String(PredefinedMetricType ?? MetricName);
}

/**
 * Whether one policy may be meant to replace the other: their metrics have the same name and namespace. Application
 * Auto Scaling accepts several target tracking policies for a service if each of them tracks a different metric
 * (https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html).
 */
export function isSimilarMetric(one: Json = {}, other: Json): boolean {
  return metricOf(one) === metricOf(other) && namespaceOf(one) === namespaceOf(other);
}

function namespaceOf({ CustomizedMetricSpecification: customized }: Json): unknown {
  return ((customized ?? {}) as Json).Namespace;
}

/** Whether two policies track the same metric: metrics of the same name can belong to different resources. */
export function isSameMetric(one: Json = {}, other: Json): boolean {
  return isDeepStrictEqual(identityOf(one), identityOf(other));
}

function identityOf(configuration: Json): unknown {
  const { PredefinedMetricSpecification, CustomizedMetricSpecification } = normalize(configuration);
  const { PredefinedMetricType, ResourceLabel } = (PredefinedMetricSpecification ?? {}) as Json;
  const { Namespace, MetricName, Dimensions, Metrics } = (CustomizedMetricSpecification ?? {}) as Json;
  return { PredefinedMetricType, ResourceLabel, Namespace, MetricName, Dimensions, Metrics };
}

/** Whether two configurations have the same effect, regardless of defaults and of the order of dimensions. */
export function isSameConfiguration(one: Json, other: Json): boolean {
  return isDeepStrictEqual(normalize(one), normalize(other));
}

/** A configuration without `DisableScaleIn: false`, which is the default, and with its metric normalized. */
function normalize({ DisableScaleIn, CustomizedMetricSpecification: customized, ...configuration }: Json): Json {
  return {
    ...configuration,
    ...(Boolean(DisableScaleIn) && { DisableScaleIn }),
    ...(isObject(customized) && { CustomizedMetricSpecification: normalizeMetric(customized) }),
  };
}

/** A metric with its dimensions, which are a set, in the order of their names. */
function normalizeMetric({ Dimensions, Metrics, ...metric }: Json): Json {
  return {
    ...metric,
    ...(Array.isArray(Dimensions) && Dimensions.length > 0 && { Dimensions: byMember(Dimensions, 'Name') }),
    ...(Array.isArray(Metrics) && { Metrics: byMember(Metrics.map(normalizeQuery), 'Id') }),
  };
}

/** An entry of `Metrics`, whose `ReturnData` defaults to true. */
function normalizeQuery(query: unknown): unknown {
  if (!isObject(query)) return query;
  const { ReturnData, MetricStat, ...rest } = query;
  const { Metric, ...stat } = isObject(MetricStat) ? MetricStat : {};
  return {
    ...rest,
    ...(ReturnData === false && { ReturnData }),
    ...(MetricStat !== undefined && {
      MetricStat: { ...stat, Metric: isObject(Metric) ? normalizeMetric(Metric) : Metric },
    }),
  };
}

function byMember(list: readonly unknown[], name: string): unknown[] {
  const key = (one: unknown) => (isObject(one) ? String(one[name]) : '');
  return list.toSorted((one, other) => key(one).localeCompare(key(other)));
}
