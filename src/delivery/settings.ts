import { quotedValue } from '../quoted.ts';
import { shownUrl } from '../url.ts';
import { type Environment, type EnvironmentKey, splitList, valueProblem } from './environment-entry.ts';

/** The variables of a GitHub environment that provide keys missing from its entry. */
export const VARIABLES = {
  role: 'SLIPWAY_ROLE',
  region: 'SLIPWAY_REGION',
  cluster: 'SLIPWAY_CLUSTER',
  services: 'SLIPWAY_SERVICES',
  'task-definition': 'SLIPWAY_TASK_DEFINITION',
  container: 'SLIPWAY_CONTAINER',
  migration: 'SLIPWAY_MIGRATION',
  'smoke-url': 'SLIPWAY_SMOKE_URL',
} as const satisfies Partial<Record<EnvironmentKey, string>>;

/** The key of a setting that a variable of the environment can also set. */
export type SettingKey = keyof typeof VARIABLES;

/** The settings, with one list item per line; a setting that is not set is empty. */
export type DeliverySettings = Readonly<Record<SettingKey, string>>;

/** The required settings, each with an example. */
const REQUIRED: Partial<Record<SettingKey, string>> = {
  role: 'arn:aws:iam::123456789012:role/deploy',
  region: 'eu-central-1',
  services: 'web',
};

/**
 * The settings of an environment, from its entry or its variables.
 * @param variables the context `vars` of a job of that environment
 * @param isRoleNeeded whether there are no other credentials
 * @param entryPlace where a person can set a missing key, such as `the entry's key '…'`
 */
export function resolveSettings(
  entry: Environment,
  variables: Readonly<Record<string, string>>,
  entryPlace: (setting: SettingKey) => string,
  { isRoleNeeded = true } = {},
): { settings: DeliverySettings; problems: readonly string[] } {
  const problems: string[] = [];
  const settings = Object.entries(VARIABLES).map(([key, variable]) => {
    const setting = key as SettingKey;
    const own = entry[setting];
    const given = typeof own === 'string' ? own : (own ?? []).join('\n');
    const fallback = variables[variable]?.trim() ?? '';
    if (!given && fallback) problems.push(...variableProblems(setting, variable, fallback, entry.name));
    const value = given || (typeof own === 'string' || !isList(setting) ? fallback : splitList(fallback).join('\n'));
    const isNeeded = setting !== 'role' || isRoleNeeded;
    if (!value && isNeeded) problems.push(...missingProblems(setting, variable, entryPlace(setting), entry.name));
    return [setting, value];
  });
  const resolved = Object.fromEntries(settings) as DeliverySettings;
  return { settings: { ...resolved, cluster: resolved.cluster || 'default' }, problems };
}

function variableProblems(setting: SettingKey, variable: string, value: string, environment: string): string[] {
  const reason = valueProblem(setting, value);
  if (!reason) return [];
  const shown = quotedValue(setting === 'smoke-url' ? shownUrl(value) : value);
  return [`The ${variable} variable of the environment '${environment}' is ${shown}, which is not valid${reason}.`];
}

/** The problem with a required setting that has no value. */
function missingProblems(setting: SettingKey, variable: string, entryPlace: string, environment: string): string[] {
  const example = REQUIRED[setting];
  if (!example) return [];
  const what = setting === 'services' ? 'service' : setting;
  return [
    `The environment '${environment}' has no ${what}: set ${entryPlace}, or the ${variable} variable among the environment's variables (Settings → Environments → ${environment}), for example to '${example}'.`,
  ];
}

function isList(setting: SettingKey): boolean {
  return setting === 'services' || setting === 'task-definition' || setting === 'container';
}
