import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, parseEnvironments, REGION, ROLE } from '../../src/delivery/environments.ts';
import { readVariables } from '../../src/delivery/variables.ts';
import { parseReference } from '../../src/image/reference.ts';
import type { Inputs } from '../../step/inputs.ts';

export interface PlanInputs {
  readonly environments: readonly Environment[];
  readonly key: string;
  /** What to build; `undefined` when an image was given. */
  readonly build: { readonly region: string; readonly repository: string } | undefined;
  readonly image: { readonly repository: string; readonly digest: string } | undefined;
}

/** Reads and checks everything that deliver.yml was given. */
export function readInputs(inputs: Inputs): PlanInputs {
  const { environments, problems } = parseEnvironments(inputs.raw('environments'));
  for (const problem of problems) inputs.refuse('environments', problem);
  const variables = readVariables(inputs.raw('vars'));
  const given = inputs.text('image');
  inputs.choice('if-older', ['refuse', 'deploy']);
  const key =
    inputs.matching('concurrency-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '';
  const build = readBuild(inputs, environments, variables, given !== '');
  for (const { name, services = [], 'task-definition': paths = [] } of environments) {
    const own = services.flatMap((service) => service.split('=').slice(1).join('=') || []);
    for (const path of new Set([...paths, ...own])) checkFile(inputs, `environment '${name}'`, path);
  }
  return { environments, key, build: given ? undefined : build, image: given ? readImage(inputs, given) : undefined };
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
  return { repository: reference.repository, digest: reference.digest };
}

function readBuild(
  inputs: Inputs,
  environments: readonly Environment[],
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
  if (!region) missing('build-region', 'SLIPWAY_BUILD_REGION', 'eu-central-1');
  else if (!REGION.test(region))
    inputs.refuse('build-region', `'build-region' is '${region}': it must be an AWS region`);
  if (!/^[\w-]+:|^git@|^github\.com\//.test(context)) {
    checkFile(inputs, "the input 'file'", file || join(context, 'Dockerfile'));
  }
  return { repository, region };
}

function checkFile(inputs: Inputs, whose: string, path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    inputs.refuse('environments', `${whose} names the file '${path}', which the commit does not have`);
  }
}
