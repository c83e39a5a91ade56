import { type Environment, parseEnvironments } from '../../../src/delivery/environments.ts';
import { resolveSettings, type Settings } from '../../../src/delivery/settings.ts';
import { readVariables } from '../../../src/delivery/variables.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface ResolveInputs {
  readonly entry: Environment;
  readonly settings: Settings;
}

/** Reads the entry, and what it leaves out from the variables. */
export function readInputs(inputs: Inputs): ResolveInputs {
  const { environments, problems } = parseEnvironments(inputs.raw('environments'));
  const number = inputs.integer('number', 1, 5) ?? 1;
  const variables = readVariables(inputs.raw('vars'));
  const named = inputs.choice('inputs-named', ['entry', 'input']);
  const entry = environments[number - 1];
  for (const problem of problems) inputs.refuse('environments', problem);
  if (!entry && problems.length === 0) {
    inputs.refuse('number', `input 'environments' has no entry ${number}`);
  }
  const place = (setting: string) =>
    named === 'entry'
      ? `the key '${setting}' of its entry in the input 'environments'`
      : `the input '${setting === 'services' ? 'service' : setting}'`;
  const resolved = resolveSettings(entry ?? { name: '' }, variables, place);
  if (entry && problems.length === 0) for (const problem of resolved.problems) inputs.refuse('environments', problem);
  return { entry: entry ?? { name: '' }, settings: resolved.settings };
}
