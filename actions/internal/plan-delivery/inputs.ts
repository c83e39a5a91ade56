import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { REGION, ROLE_ARN } from '../../../src/aws/index.ts';
import {
  type Build,
  type Environment,
  evaluateFreeze,
  parseEnvironments,
  readSettings,
  type SecretSettings,
  withSettings,
} from '../../../src/delivery/index.ts';
import { formatImageReference, isRemote, parseImageReference } from '../../../src/image/index.ts';
import type { Declared } from '../../../src/options.ts';
import { checkRegion } from '../../../step/aws-inputs.ts';
import { readBuilds, readDeployOptions, readVars } from '../../../step/delivery-inputs.ts';
import { readHookSecrets } from '../../../step/hook-secrets.ts';
import type { Inputs } from '../../../step/inputs.ts';
import { isFile, isFolder } from '../../../step/paths.ts';

/** The inputs that are declared by the actions to which deliver.yml passes options. */
export interface Tables {
  readonly deploy: Declared;
  readonly build: Declared;
}

export interface PlanInputs {
  /** The environments, including the keys from the `settings` secret. */
  readonly environments: readonly Environment[];
  readonly key: string;
  /** The images to build; empty if an image was given. */
  readonly builds: readonly Build[];
  /** Whether the call lists its images, each with a name. */
  readonly hasImages: boolean;
  readonly image: { readonly repository: string; readonly digest: string; readonly reference: string } | undefined;
  /** The inputs of deploy-service from the call, for the deployment job of each environment. */
  readonly deployOptions: Readonly<Record<string, string>>;
  readonly hidden: SecretSettings['hidden'];
  readonly hookSecrets: readonly string[];
  readonly runsOn: string;
  readonly hasKeys: boolean;
}

/** The parts of a delivery, from the call and its secret settings. */
export type DeliveryInputs = Pick<
  PlanInputs,
  'environments' | 'builds' | 'hasImages' | 'image' | 'deployOptions' | 'hidden'
>;

/** Reads and checks all inputs of deliver.yml. */
export function readInputs(inputs: Inputs, tables: Tables = { deploy: {}, build: {} }): PlanInputs {
  const variables = readVars(inputs);
  const hasKeys = inputs.boolean('has-keys') ?? false;
  refuseFreeze(inputs, variables);
  inputs.choice('if-older', ['refuse', 'deploy']);
  return {
    ...readDelivery(inputs, tables, variables, { isRoleNeeded: !hasKeys, isWhole: true }),
    key: inputs.matching('concurrency-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '',
    hookSecrets: readHookSecrets(inputs),
    runsOn: inputs.text('runs-on') || 'ubuntu-latest',
    hasKeys,
  };
}

/** The parts that a call may omit. */
export interface Needs {
  /** Whether a role is required for the build. */
  readonly isRoleNeeded: boolean;
  /** Whether the call has its secrets and variables; a pull request from a fork has none. */
  readonly isWhole: boolean;
}

/** Reads and checks the environments, the images and their files. */
export function readDelivery(
  inputs: Inputs,
  tables: Tables,
  variables: Readonly<Record<string, string>>,
  needs: Needs,
): DeliveryInputs {
  const listed = parseEnvironments(inputs.raw('environments'), tables.deploy);
  for (const problem of listed.problems) inputs.refuse('environments', problem);
  const secret = readSettings(inputs.raw('settings'), tables.deploy);
  for (const problem of secret.problems) inputs.refuse('settings', problem);
  const environments = listed.environments.map((entry) => withSettings(entry, secret));
  const builds = readBuilds(inputs, tables.build, environments, variables, secret);
  const hasImages = inputs.text('images') !== '';
  const given = inputs.text('image');
  if (given && hasImages) {
    inputs.refuse('images', "inputs 'image' and 'images' are both set: remove one");
  }
  if (!given) for (const build of builds) checkBuildPlace(inputs, build, { ...needs, environments, hasImages });
  checkEntries(inputs, environments);
  return {
    environments,
    builds: given ? [] : builds,
    hasImages,
    image: given ? readImage(inputs, given) : undefined,
    deployOptions: readDeployOptions(inputs),
    hidden: secret.hidden,
  };
}

/**
 * Reads the freeze from the variable of the repository or the organization. The variable of an environment is read by
 * its job.
 */
function refuseFreeze(inputs: Inputs, variables: Readonly<Record<string, string>>): void {
  const freezeInputs = {
    variable: variables.SLIPWAY_FREEZE ?? '',
    override: inputs.text('override-freeze'),
    actor: inputs.variable('GITHUB_ACTOR'),
    whose: 'this repository',
  };
  const freeze = evaluateFreeze(freezeInputs, new Date());
  if (freeze.is === 'frozen') inputs.refuse('override-freeze', freeze.reason);
}

function checkEntries(inputs: Inputs, environments: readonly Environment[]): void {
  for (const { name, region, services = [], ...files } of environments) {
    if (region) checkRegion(inputs, 'environments', region, `key 'region' of the environment '${name}'`);
    const own = services.flatMap((service) => service.split('=').slice(1).join('=') || []);
    const definitions = (files['service-definition'] ?? []).map((line) => line.split('=').slice(-1)[0] ?? '');
    for (const path of new Set([...(files['task-definition'] ?? []), ...own, ...definitions])) {
      checkFile(inputs, `environment '${name}'`, path);
    }
  }
}

function readImage(inputs: Inputs, given: string): PlanInputs['image'] {
  const reference = parseImageReference(given);
  if (!reference?.digest) {
    inputs.refuse(
      'image',
      `input 'image' is '${given}', which is not valid; expected an image pinned by its digest, such as 'web@sha256:…', so that every environment gets the same image: use the 'repository' and 'digest' outputs of an earlier delivery`,
    );
    return undefined;
  }
  const { repository, digest, host } = reference;
  return { repository, digest, reference: formatImageReference({ host, repository }) };
}

interface BuildContext extends Needs {
  readonly environments: readonly Environment[];
  readonly hasImages: boolean;
}

/** Checks that the registry and the role of the push are known, and that the files of a build exist. */
function checkBuildPlace(inputs: Inputs, build: Build, context: BuildContext): void {
  if (context.isWhole) refuseMissing(inputs, build, context);
  checkRole(inputs, build);
  checkBuildRegion(inputs, build, context);
  const { context: folder = '.', file = '' } = build.options;
  if (!context.hasImages && !isRemote(folder) && isFolder(folder)) {
    checkFile(inputs, "the 'file' input", file || join(folder, 'Dockerfile'), 'file');
  }
}

function refuseMissing(inputs: Inputs, { repository, role, region }: Build, context: BuildContext): void {
  const missing = (name: string, variable: string, example: string) =>
    inputs.refuse(
      name,
      `no '${name}' is set for the build: set the '${name}' input, or the ${variable} variable of the repository or the organization, for example to '${example}' (or set 'image' to deploy an existing image)`,
    );
  if (!repository) missing('repository', 'SLIPWAY_REPOSITORY', 'web');
  if (!role && context.isRoleNeeded) {
    missing('build-role', 'SLIPWAY_BUILD_ROLE', 'arn:aws:iam::123456789012:role/build');
  }
  // A list that cannot be read may contain a repository.
  if (!region && context.environments.length > 0) missing('build-region', 'SLIPWAY_BUILD_REGION', 'eu-central-1');
}

function checkRole(inputs: Inputs, { role }: Build): void {
  if (role && !role.split(/[\s,]+/).every((arn) => ROLE_ARN.test(arn)))
    inputs.refuse('build-role', `'build-role' is '${role}', which is not valid; expected a role's ARN`);
}

function checkBuildRegion(inputs: Inputs, { region }: Build, { environments }: BuildContext): void {
  if (!region) return;
  if (!REGION.test(region))
    inputs.refuse('build-region', `'build-region' is '${region}', which is not valid; expected an AWS Region`);
  // A problem with a Region from an environment is reported there.
  else if (!environments.some((environment) => environment.region === region))
    checkRegion(inputs, 'build-region', region, "'build-region'");
}

/** Whether a path is inside the work tree and not one of git's own files, even if it is a symbolic link. */
export function isInCommit(path: string): boolean {
  const isInside = (root: string, target: string) => {
    const inside = relative(root, target);
    return !inside.startsWith('..') && !isAbsolute(inside) && !/^\.git([/\\]|$)/i.test(inside);
  };
  if (!isInside(process.cwd(), resolve(path))) return false;
  return !existsSync(path) || isInside(realpathSync(process.cwd()), realpathSync(path));
}

function checkFile(inputs: Inputs, whose: string, path: string, input = 'environments'): void {
  if (!isInCommit(path) || !isFile(path)) {
    inputs.refuse(input, `${whose} names the file '${path}', which the commit does not have`);
  }
}
