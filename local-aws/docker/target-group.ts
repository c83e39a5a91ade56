import { createHash } from 'node:crypto';
import { arnOf, type Place } from '../arn.ts';
import { DRAIN, HEALTH_CHECK_RANGES } from '../elb/attributes.ts';
import type { Json } from '../service.ts';

/** A target group in the form of CreateTargetGroup, with the local AWS's own members. Times are in seconds. */
export interface TargetGroupSettings {
  readonly Name: string;
  readonly TargetGroupArn: string;
  readonly HealthCheckPath: string;
  readonly HealthCheckIntervalSeconds: number;
  readonly HealthCheckTimeoutSeconds: number;
  readonly HealthyThresholdCount: number;
  readonly UnhealthyThresholdCount: number;
  readonly Matcher: { readonly HttpCode: string };
  readonly Attributes: { readonly 'deregistration_delay.timeout_seconds'?: number };
  /** The port on the loopback for requests; defaults to a free one. */
  readonly ListenerPort?: number;
}

/** AWS's ranges (CreateTargetGroup). */
const RANGES = {
  ...HEALTH_CHECK_RANGES,
  ListenerPort: [1, 65_535],
} as const;

const MEMBERS = ['Name', 'TargetGroupArn', 'HealthCheckPath', 'Matcher', 'Attributes', ...Object.keys(RANGES)];

/**
 * The defaults for a target group that a service names and that was not defined, and for omitted members. AWS checks
 * every 30 s.
 */
const DEFAULTS = {
  HealthCheckPath: '/',
  HealthCheckIntervalSeconds: 5,
  HealthCheckTimeoutSeconds: 2,
  HealthyThresholdCount: 2,
  UnhealthyThresholdCount: 2,
  Matcher: { HttpCode: '200' },
  Attributes: {},
};

/** Reads a definition. Throws an Error that describes the problem. */
export function parseTargetGroup(value: unknown, place: Place): TargetGroupSettings {
  const given = objectOf(value, 'A target group', MEMBERS);
  for (const [name, [least, most]] of Object.entries(RANGES)) check(name, given[name], least, most);
  const { Name, TargetGroupArn, HealthCheckPath, Matcher, Attributes = {} } = given;
  if (Name === undefined && TargetGroupArn === undefined) {
    throw new Error("A target group needs a 'Name' or a 'TargetGroupArn'.");
  }
  if (Name !== undefined && !/^(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/.test(`${Name}`)) {
    throw new Error(
      `The target group's Name '${Name}' is not valid; expected up to 32 letters, digits and hyphens, without a hyphen at either end.`,
    );
  }
  if (HealthCheckPath !== undefined && !/^\/\S*$/.test(`${HealthCheckPath}`)) {
    throw new Error(`The target group's HealthCheckPath '${HealthCheckPath}' must begin with '/'.`);
  }
  if (Matcher !== undefined) codesOf(objectOf(Matcher, 'Matcher', ['HttpCode']).HttpCode);
  check(DRAIN, objectOf(Attributes, 'Attributes', [DRAIN])[DRAIN], 0, 3600);
  const arn: string = TargetGroupArn ?? targetGroupArn(Name, place);
  const settings = { ...DEFAULTS, ...given, TargetGroupArn: arn, Name: Name ?? arn.split('/').at(-2) ?? arn };
  if (settings.HealthCheckTimeoutSeconds >= settings.HealthCheckIntervalSeconds) {
    throw new Error(
      `The target group's HealthCheckTimeoutSeconds (${settings.HealthCheckTimeoutSeconds}) must be smaller than its HealthCheckIntervalSeconds (${settings.HealthCheckIntervalSeconds}).`,
    );
  }
  return settings;
}

/** Whether the matcher (`200`, `200,202` or `200-299`) accepts a status. */
export function matches({ HttpCode }: TargetGroupSettings['Matcher'], status: number): boolean {
  return codesOf(HttpCode).some(([from, to]) => status >= from && status <= to);
}

function codesOf(text: unknown): [number, number][] {
  if (!/^\d{3}(-\d{3})?(,\d{3}(-\d{3})?)*$/.test(`${text}`)) {
    throw new Error(
      `The target group's Matcher has the HttpCode '${text}', which is not valid; expected, for example, 200, 200,202 or 200-299.`,
    );
  }
  return `${text}`.split(',').map((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return [from, to];
  });
}

function targetGroupArn(name: string, place: Place): string {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return arnOf('elasticloadbalancing', place, `targetgroup/${name}/${id}`);
}

function objectOf(value: unknown, what: string, members: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${what} must be an object, not ${JSON.stringify(value)}.`);
  }
  const unknown = Object.keys(value).find((key) => !members.includes(key));
  if (unknown !== undefined)
    throw new Error(`${what} has no member '${unknown}'; expected one of ${members.join(', ')}.`);
  return value;
}

function check(name: string, value: unknown, least: number, most: number): void {
  if (value === undefined || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)) return;
  throw new Error(
    `The target group's ${name} must be a whole number from ${least} to ${most}, not ${JSON.stringify(value)}.`,
  );
}
