import {
  type DeliveredImage,
  type DeliverySettings,
  deliveredImages,
  type Environment,
  evaluateFreeze,
  type Freeze,
  type JobResult,
  parseEnvironments,
  readSettings,
  resolveSettings,
  withSettings,
} from '../../../src/delivery/index.ts';
import { parseJson } from '../../../src/objects.ts';
import type { Declared } from '../../../src/options.ts';
import { readBuilds, readDeployOptions, readVars } from '../../../step/delivery-inputs.ts';
import { readHookSecrets } from '../../../step/hook-secrets.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface ResolveInputs {
  readonly entry: Environment;
  readonly settings: DeliverySettings;
  readonly images: readonly DeliveredImage[];
  /** The inputs of deploy-service. */
  readonly options: Readonly<Record<string, string>>;
  readonly freeze: Freeze;
  /** The texts that must not be shown. */
  readonly secrets: readonly string[];
}

/** Reads the entry. Missing keys are taken from the secret settings and the variables. */
export function readInputs(
  inputs: Inputs,
  tables: { readonly deploy: Declared; readonly build: Declared } = { deploy: {}, build: {} },
): ResolveInputs {
  const listed = parseEnvironments(inputs.raw('environments'), tables.deploy);
  const secret = readSettings(inputs.raw('settings'), tables.deploy);
  const number = inputs.integer('number', 1, 5) ?? 1;
  const variables = readVars(inputs);
  const named = inputs.choice('inputs-named', ['entry', 'input']);
  const isRoleNeeded = !(inputs.boolean('has-keys') ?? false);
  const environments = listed.environments.map((one) => withSettings(one, secret));
  const entry = environments[number - 1] ?? { name: '' };
  const reason = inputs.text('reason');
  if (inputs.boolean('require-reason') && !reason) {
    inputs.refuse(
      'reason',
      "input 'reason' is empty, but 'require-reason' is set: state why this environment is rolled back",
    );
  }
  for (const problem of listed.problems) inputs.refuse('environments', problem);
  for (const problem of secret.problems) inputs.refuse('settings', problem);
  if (!environments[number - 1] && inputs.problems.length === 0) {
    inputs.refuse('number', `input 'environments' has no entry ${number}`);
  }
  const place = (setting: string) =>
    named === 'entry'
      ? `the '${setting}' key of its entry in the 'environments' input`
      : `the '${setting === 'services' ? 'service' : setting}' input`;
  const resolved = resolveSettings(entry, variables, place, { isRoleNeeded });
  if (inputs.problems.length === 0) for (const problem of resolved.problems) inputs.refuse('environments', problem);
  const builds = readBuilds(inputs, tables.build, environments, variables, secret);
  const { settings } = resolved;
  return {
    entry,
    settings,
    images: readImages(inputs, builds, settings),
    options: optionsOf(inputs, entry, settings, tables.deploy),
    freeze: evaluateFreeze(
      {
        variable: variables.SLIPWAY_FREEZE ?? '',
        override: inputs.text('override-freeze'),
        actor: inputs.variable('GITHUB_ACTOR'),
        whose: `the environment '${entry.name}'`,
      },
      new Date(),
    ),
    secrets: [...secret.hidden.keys(), ...readHookSecrets(inputs)],
  };
}

/** The images from the earlier jobs; empty for a rollback. */
function readImages(
  inputs: Inputs,
  builds: ReturnType<typeof readBuilds>,
  { container }: DeliverySettings,
): readonly DeliveredImage[] {
  const needs = inputs.text('needs');
  const given = inputs.text('image');
  const hasImages = inputs.text('images') !== '';
  if (!needs) return [];
  const jobs = (parseJson(needs) ?? {}) as Readonly<Record<string, JobResult>>;
  const containers = container.split('\n').filter(Boolean);
  const { images, problems } = deliveredImages({ given, builds, hasImages, jobs, containers });
  if (inputs.problems.length === 0) for (const problem of problems) inputs.refuse('needs', problem);
  return images;
}

/** The entry's values take precedence over the call's. */
function optionsOf(
  inputs: Inputs,
  entry: Environment,
  settings: DeliverySettings,
  declared: Declared,
): Record<string, string> {
  const definitions = entry['service-definition']?.join('\n');
  const smoke = settings['smoke-url'];
  const options = {
    ...readDeployOptions(inputs),
    ...entry.deploy,
    ...(smoke && { 'smoke-url': smoke }),
    ...(definitions && { 'service-definition': definitions }),
  };
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) => value !== '' && value !== declared[name]),
  );
}
