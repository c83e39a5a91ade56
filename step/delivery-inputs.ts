import { type Build, resolveBuilds } from '../src/delivery/builds.ts';
import type { Environment } from '../src/delivery/environments.ts';
import type { SecretSettings } from '../src/delivery/secret-settings.ts';
import type { Declared } from '../src/options.ts';
import type { Inputs } from './inputs.ts';

/*
 * Inputs of deliver.yml that several of its jobs read: each gets them from the call, since a job's output is dropped where it
 * has a masked value in it.
 */

const BUILD_OPTIONS = ['context', 'file', 'target', 'platforms', 'build-args', 'tags', 'cache'];
const DEPLOY_OPTIONS = ['wait-for-minutes', 'on-failure', 'rollback-together', 'if-deploying'];

/** The call's inputs that are deploy-service's too. */
export function readDeployOptions(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(DEPLOY_OPTIONS.map((name) => [name, inputs.text(name)]));
}

/** The images that are built; none where their list has a problem. */
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

/** The region of the first environment that names one. */
function regionOf(environments: readonly Environment[]): string {
  return environments.find(({ region }) => region)?.region ?? '';
}
