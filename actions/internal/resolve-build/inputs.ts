import { type Build, emulated, parseEnvironments, readSettings, withSettings } from '../../../src/delivery/index.ts';
import type { Declared } from '../../../src/options.ts';
import { readBuilds, readVars } from '../../../step/delivery-inputs.ts';
import { readHookSecrets } from '../../../step/hook-secrets.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface ResolveBuildInputs {
  readonly build: Build | undefined;
  readonly emulated: readonly string[];
  /** The texts that must not be shown. */
  readonly secrets: readonly string[];
}

/** Reads the build options of the image with this job's number. */
export function readInputs(
  inputs: Inputs,
  tables: { readonly deploy: Declared; readonly build: Declared } = { deploy: {}, build: {} },
  machine: string = process.arch,
): ResolveBuildInputs {
  const number = inputs.integer('number', 1, 5) ?? 1;
  const listed = parseEnvironments(inputs.raw('environments'), tables.deploy);
  const secret = readSettings(inputs.raw('settings'), tables.deploy);
  for (const problem of listed.problems) inputs.refuse('environments', problem);
  for (const problem of secret.problems) inputs.refuse('settings', problem);
  const environments = listed.environments.map((entry) => withSettings(entry, secret));
  const builds = readBuilds(inputs, tables.build, environments, readVars(inputs), secret);
  const build = builds[number - 1];
  if (!build && inputs.problems.length === 0) inputs.refuse('number', `there is no image ${number} to build`);
  return {
    build,
    emulated: emulated(build?.options.platforms ?? '', machine),
    secrets: [...secret.hidden.keys(), ...readHookSecrets(inputs)],
  };
}
