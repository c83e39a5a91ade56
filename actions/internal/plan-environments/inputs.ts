import { ROLE_ARN } from '../../../src/aws/index.ts';
import {
  type DeliverySettings,
  type Environment,
  evaluateFreeze,
  type Freeze,
  type PullRequest,
  readPullRequest,
  resolveSettings,
} from '../../../src/delivery/index.ts';
import { isObject } from '../../../src/objects.ts';
import { readYaml } from '../../../src/taskdef/index.ts';
import { readVars } from '../../../step/delivery-inputs.ts';
import type { Inputs } from '../../../step/inputs.ts';
import { type DeliveryInputs, readDelivery, type Tables } from '../plan-delivery/inputs.ts';

/** The settings of an environment that are known in the run of a pull request. */
export interface PlannedEnvironment {
  readonly entry: Environment;
  readonly settings: DeliverySettings;
  /** The settings that are unknown because they may be variables of the environment. */
  readonly missing: readonly string[];
}

export interface PlanEnvironmentsInputs {
  readonly delivery: DeliveryInputs;
  readonly environments: readonly PlannedEnvironment[];
  /** The role that is used to search for images. */
  readonly imageRole: string;
  /** The pull request; `undefined` if the run is not for a pull request. */
  readonly pullRequest: PullRequest | undefined;
  readonly showValues: boolean;
  readonly freeze: Freeze;
}

/**
 * Reads and checks the parts of a pull request's delivery.
 * @param payload the JSON of the event
 */
export function readInputs(
  inputs: Inputs,
  tables: Tables = { deploy: {}, build: {} },
  payload: unknown = {},
): PlanEnvironmentsInputs {
  const variables = readVars(inputs);
  const event = inputs.variable('GITHUB_EVENT_NAME');
  const found = readPullRequest({ event, payload, actor: inputs.variable('GITHUB_ACTOR') });
  if (typeof found === 'string') inputs.refuse('environments', found);
  const pullRequest = typeof found === 'string' ? undefined : found;
  const isWhole = pullRequest?.withoutCredentials === undefined;
  const delivery = readDelivery(inputs, tables, variables, { isRoleNeeded: false, isWhole });
  const roleOf = readPlanRole(inputs, delivery.environments);
  const environments = delivery.environments.map((entry) => resolve(inputs, entry, roleOf(entry.name), variables));
  const [first] = environments;
  return {
    delivery,
    environments,
    imageRole: roleOf('') || first?.settings.role || '',
    pullRequest,
    showValues: inputs.boolean('show-values') ?? false,
    freeze: evaluateFreeze(
      { variable: variables.SLIPWAY_FREEZE ?? '', override: '', actor: '', whose: 'this repository' },
      new Date(),
    ),
  };
}

function resolve(
  inputs: Inputs,
  entry: Environment,
  planRole: string,
  variables: Readonly<Record<string, string>>,
): PlannedEnvironment {
  const given = planRole ? { ...entry, role: planRole } : entry;
  const { settings } = resolveSettings(given, variables, String);
  const missing = (['role', 'region', 'services'] as const).filter((setting) => settings[setting] === '');
  return { entry, settings, missing: inputs.problems.length > 0 ? [] : missing };
}

/** One role for all environments, or a mapping from environment names to roles. */
function readPlanRole(inputs: Inputs, environments: readonly Environment[]): (environment: string) => string {
  const text = inputs.text('plan-role');
  const refuse = (problem: string) => {
    inputs.refuse('plan-role', problem);
    return () => '';
  };
  const example = "'{ production: arn:aws:iam::123456789012:role/plan }'";
  if (!text) return () => '';
  if (ROLE_ARN.test(text)) return () => text;
  const read = readYaml(text, "Input 'plan-role'");
  const value = 'problem' in read ? undefined : read.value;
  if (!isObject(value)) {
    return refuse(
      `input 'plan-role' is '${text}', which is not valid; expected a role's ARN, or a mapping from environments to ARNs such as ${example}`,
    );
  }
  const shown = (role: unknown) => (typeof role === 'object' ? JSON.stringify(role) : String(role));
  const roles = new Map(Object.entries(value).map(([name, role]) => [name.toLowerCase(), shown(role)]));
  const names = environments.map(({ name }) => name.toLowerCase());
  for (const [name, role] of roles) {
    if (!names.includes(name))
      refuse(`input 'plan-role' names the environment '${name}', which is not in 'environments'`);
    else if (!ROLE_ARN.test(role))
      refuse(`input 'plan-role' has '${role}' for '${name}', which is not valid; expected a role's ARN`);
  }
  return (environment) => roles.get(environment.toLowerCase()) ?? '';
}
