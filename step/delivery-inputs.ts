import {
  type Build,
  type Environment,
  readVariables,
  resolveBuilds,
  type SecretSettings,
} from '../src/delivery/index.ts';
import type { Declared } from '../src/options.ts';
import type { Inputs } from './inputs.ts';

/*
 * The inputs of deliver.yml that several of its jobs read. Each job reads them from the call, because GitHub drops a
 * job's output that contains a masked value.
 */

const BUILD_OPTIONS = ['context', 'file', 'target', 'platforms', 'build-args', 'tags', 'cache'];
const DEPLOY_OPTIONS = ['wait-for-minutes', 'on-failure', 'rollback-together', 'if-deploying'];

/** The repository's and the environment's variables that the workflow names. */
export function readVars(inputs: Inputs): Readonly<Record<string, string>> {
  const read = readVariables(inputs.raw('vars'));
  if ('problem' in read) inputs.refuse('vars', read.problem);
  return read.variables;
}

/** The call's inputs that deploy-service has too. */
export function readDeployOptions(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(DEPLOY_OPTIONS.map((name) => [name, inputs.text(name)]));
}

/** The images to build; empty if their list has a problem. */
export function readBuilds(
  inputs: Inputs,
  declared: Declared,
  environments: readonly Environment[],
  variables: Readonly<Record<string, string>>,
  secret: SecretSettings,
): readonly Build[] {
  const call = {
    images: inputs.raw('images'),
    build: inputs.raw('build'),
    options: Object.fromEntries(BUILD_OPTIONS.map((name) => [name, inputs.raw(name)])),
    settings: {
      repository: inputs.text('repository'),
      'build-role': inputs.text('build-role'),
      'build-region': inputs.text('build-region'),
    },
    variables,
    secret,
  };
  const { builds, problems } = resolveBuilds(call, declared, regionOf(environments));
  for (const { input, message } of problems) inputs.refuse(input, message);
  return problems.some(({ input }) => input === 'images') ? [] : builds;
}

/** The Region of the first environment that has one. */
function regionOf(environments: readonly Environment[]): string {
  return environments.find(({ region }) => region)?.region ?? '';
}
