import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { REGION } from '../../../src/aws/regions.ts';
import { type Environment, parseEnvironments, ROLE } from '../../../src/delivery/environments.ts';
import { readVariables } from '../../../src/delivery/variables.ts';
import { formatReference, parseReference } from '../../../src/image/reference.ts';
import { isRemote } from '../../../src/image/source.ts';
import { checkRegion } from '../../../step/aws-inputs.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface PlanInputs {
  readonly environments: readonly Environment[];
  readonly key: string;
  /** What to build; `undefined` when an image was given. */
  readonly build: { readonly region: string; readonly repository: string } | undefined;
  readonly image: { readonly repository: string; readonly digest: string; readonly reference: string } | undefined;
  /** What the build's job gives to build-push, and each environment's to deploy-service, as the call has it. */
  readonly buildOptions: Readonly<Record<string, string>>;
  readonly deployOptions: Readonly<Record<string, string>>;
}

const BUILD_OPTIONS = ['context', 'file', 'platforms', 'build-args', 'tags', 'cache'];
const DEPLOY_OPTIONS = ['wait-for-minutes', 'on-failure', 'rollback-together', 'if-deploying'];

/** Reads and checks everything that deliver.yml was given. */
export function readInputs(inputs: Inputs): PlanInputs {
  const { environments, problems } = parseEnvironments(inputs.raw('environments'));
  for (const problem of problems) inputs.refuse('environments', problem);
  const isReadable = environments.length > 0;
  const variables = readVariables(inputs.raw('vars'));
  const given = inputs.text('image');
  inputs.choice('if-older', ['refuse', 'deploy']);
  const key =
    inputs.matching('concurrency-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '';
  const build = readBuild(inputs, { environments, isReadable }, variables, given !== '');
  for (const { name, region, services = [], 'task-definition': paths = [] } of environments) {
    if (region) checkRegion(inputs, 'environments', region, `key 'region' of the environment '${name}'`);
    const own = services.flatMap((service) => service.split('=').slice(1).join('=') || []);
    for (const path of new Set([...paths, ...own])) checkFile(inputs, `environment '${name}'`, path);
  }
  return {
    environments,
    key,
    build: given ? undefined : build,
    image: given ? readImage(inputs, given) : undefined,
    buildOptions: readOptions(inputs, BUILD_OPTIONS),
    deployOptions: readOptions(inputs, DEPLOY_OPTIONS),
  };
}

function readOptions(inputs: Inputs, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, inputs.raw(name)]));
}

function readImage(inputs: Inputs, given: string): PlanInputs['image'] {
  const reference = parseReference(given);
  if (!reference?.digest) {
    inputs.refuse(
      'image',
      `input 'image' is '${given}': it must be pinned by its digest, such as 'web@sha256:…', so that every environment gets the same; an earlier delivery's outputs 'repository' and 'digest' have it`,
    );
    return undefined;
  }
  const { repository, digest, host } = reference;
  return { repository, digest, reference: formatReference({ host, repository }) };
}

function readBuild(
  inputs: Inputs,
  { environments, isReadable }: { readonly environments: readonly Environment[]; readonly isReadable: boolean },
  variables: Readonly<Record<string, string>>,
  isGiven: boolean,
): NonNullable<PlanInputs['build']> {
  const repository = inputs.text('repository') || (variables.SLIPWAY_REPOSITORY ?? '');
  const role = inputs.text('build-role') || (variables.SLIPWAY_BUILD_ROLE ?? '');
  const [, ofRepository] = /\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\./.exec(repository) ?? [];
  const region =
    inputs.text('build-region') ||
    variables.SLIPWAY_BUILD_REGION ||
    ofRepository ||
    (environments.find((environment) => environment.region)?.region ?? '');
  const context = inputs.text('context') || '.';
  const file = inputs.text('file');
  if (isGiven) return { repository, region };
  const missing = (name: string, variable: string, example: string) =>
    inputs.refuse(
      name,
      `there is no '${name}' to build with: set the input '${name}', or the variable ${variable} of the repository or the organization, for example to '${example}' (or give an 'image', and nothing is built)`,
    );
  if (!repository) missing('repository', 'SLIPWAY_REPOSITORY', 'web');
  if (!role) missing('build-role', 'SLIPWAY_BUILD_ROLE', 'arn:aws:iam::123456789012:role/build');
  else if (!ROLE.test(role)) inputs.refuse('build-role', `'build-role' is '${role}': it must be a role's ARN`);
  // A list that cannot be read may name one.
  if (!region && isReadable) missing('build-region', 'SLIPWAY_BUILD_REGION', 'eu-central-1');
  else if (region && !REGION.test(region))
    inputs.refuse('build-region', `'build-region' is '${region}': it must be an AWS region`);
  // One that an environment names is told of there.
  else if (region && !environments.some((environment) => environment.region === region))
    checkRegion(inputs, 'build-region', region, "'build-region'");
  if (!isRemote(context) && isFolder(context)) {
    checkFile(inputs, "the input 'file'", file || join(context, 'Dockerfile'));
  }
  return { repository, region };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a path stays inside the work tree. */
export function isInCommit(path: string): boolean {
  const inside = relative(process.cwd(), resolve(path));
  return !inside.startsWith('..') && !isAbsolute(inside);
}

function checkFile(inputs: Inputs, whose: string, path: string): void {
  if (!isInCommit(path) || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    inputs.refuse('environments', `${whose} names the file '${path}', which the commit does not have`);
  }
}
