import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AwsSettings } from '../../src/aws/settings.ts';
import type { BuildSecret } from '../../src/docker/build.ts';
import { entries, pair } from '../../src/docker/entries.ts';
import type { PublishOrder } from '../../src/ecr/job.ts';
import { isRegistryHost, parseRegistryHost } from '../../src/ecr/registry.ts';
import type { RepositorySettings } from '../../src/ecr/repository.ts';
import { messageOf } from '../../src/error.ts';
import { REPOSITORY } from '../../src/image/reference.ts';
import { isRemote } from '../../src/image/source.ts';
import { readAwsInputs } from '../../step/aws-inputs.ts';
import type { Inputs } from '../../step/inputs.ts';
import { readAttestations, readOptions } from './build-options.ts';
import { readExtraArgs } from './extra-args.ts';
import { readScan, type ScanOrder } from './scan-inputs.ts';
import { readSecrets } from './secrets.ts';
import { readFlavor, readShortLength, readTags } from './tags.ts';

export interface BuildPushInputs {
  readonly aws: AwsSettings;
  readonly order: PublishOrder;
  /** Whether ECR's scan of the image is waited for. */
  readonly scan: ScanOrder | undefined;
}

/**
 * Reads and checks the inputs.
 * @throws {InputError} with everything that is wrong
 */
export function readInputs(inputs: Inputs): BuildPushInputs {
  const push = inputs.boolean('push') ?? true;
  const registries = accounts(inputs, 'registries');
  const target = readRepository(inputs);
  const regionKnown = target.region !== undefined || (!push && registries.length === 0);
  const aws = readAwsInputs(inputs, { optional: regionKnown });
  refuseUnbuilt(inputs);
  const build = readBuild(inputs, push);
  const order: PublishOrder = {
    repository: target.repository,
    host: target.host,
    registryId: target.registryId,
    registries,
    build,
    labels: named(inputs, 'labels'),
    tags: readTags(inputs),
    flavor: readFlavor(inputs),
    shortLength: readShortLength(inputs),
    cache: {
      cache: inputs.choice('cache', ['registry', 'gha', 'inline', 'none']),
      from: inputs.list('cache-from'),
      to: inputs.list('cache-to'),
    },
    ifExists: inputs.choice('if-exists', ['reuse', 'fail', 'overwrite']),
    ignoredArgs: inputs.list('ignore-build-args', { comma: true }),
    create: readCreate(inputs),
  };
  const scan = readScan(inputs, push);
  inputs.check();
  return { aws: target.region ? { ...aws, region: target.region } : aws, order, scan };
}

function readRepository(inputs: Inputs) {
  const given = inputs.required('repository', 'web');
  const registryId = inputs.matching('registry-id', /^\d{12}$/, "an account's 12 digits, quoted in YAML");
  const uri = given.replace(/^https?:\/\//, '').replace(/(?<!\/)\/+$/, '');
  const slash = uri.indexOf('/');
  const first = uri.slice(0, Math.max(slash, 0));
  const isHost =
    /[:]/.test(first) || isRegistryHost(first) || /^(public\.ecr\.aws|docker\.io|ghcr\.io|quay\.io)$/.test(first);
  const host = isHost ? first : undefined;
  const repository = (isHost ? uri.slice(slash + 1) : uri).toLowerCase();
  const registry = host ? parseRegistryHost(host) : undefined;
  if (host && !isRegistryHost(host)) {
    inputs.refuse(
      'repository',
      `input 'repository' is '${given}': '${host}' is not a private registry of Amazon ECR; give the repository's name, for example '${repository}'`,
    );
  } else if (given && (!REPOSITORY.test(repository) || repository.length < 2 || repository.length > 256)) {
    inputs.refuse(
      'repository',
      `input 'repository' is '${given}': it must be a repository's name such as 'team/web' or its URI, without a tag: 2 to 256 letters, digits and '._-/'`,
    );
  }
  if (registryId && registry && registry.account !== registryId) {
    inputs.refuse(
      'registry-id',
      `input 'registry-id' is '${registryId}', and 'repository' names the account ${registry.account}: leave one of them out`,
    );
  }
  return { repository, host, region: registry?.region, registryId: registryId ?? registry?.account };
}

function readBuild(inputs: Inputs, push: boolean): PublishOrder['build'] {
  const context = inputs.text('context') || '.';
  const file = inputs.text('file') || (isRemote(context) ? 'Dockerfile' : join(context, 'Dockerfile'));
  if (!isRemote(context)) {
    if (!statSync(context, { throwIfNoEntry: false })?.isDirectory()) {
      inputs.refuse('context', `input 'context' is '${context}', which is not a folder in ${process.cwd()}`);
    } else if (inputs.text('file') || !existsSync(file)) inputs.file('file', file);
  }
  const platforms = inputs.list('platforms', { comma: true });
  for (const platform of platforms.filter((name) => !/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(name))) {
    inputs.refuse('platforms', `input 'platforms' has '${platform}': it must be like 'linux/amd64' or 'linux/arm64'`);
  }
  const load = inputs.boolean('load') ?? false;
  if (load && platforms.length > 1) {
    inputs.refuse(
      'load',
      "input 'load' is 'true', and an engine takes one platform: name one in 'platforms', or leave 'load' out",
    );
  }
  const secrets = readSecrets(inputs);
  return {
    context,
    file,
    target: inputs.text('target'),
    platforms,
    buildArgs: readBuildArgs(inputs),
    buildContexts: named(inputs, 'build-contexts'),
    secrets: [...secrets, ...readToken(inputs, context, secrets)],
    ssh: inputs.list('ssh'),
    annotations: list(inputs, 'annotations'),
    noCache: inputs.boolean('no-cache') ?? false,
    pull: inputs.boolean('pull') ?? false,
    ...readAttestations(inputs, platforms.length > 1),
    options: readOptions(inputs),
    builder:
      inputs.matching('builder', /^[a-zA-Z0-9][\w.+-]*$/, "a builder's name, as docker buildx ls shows it") ?? '',
    extraArgs: readExtraArgs(inputs),
    push,
    load,
  };
}

/** The token reaches a build whose context is a repository of this GitHub server, as docker/build-push-action has it. */
function readToken(inputs: Inputs, context: string, secrets: readonly BuildSecret[]): BuildSecret[] {
  const value = inputs.text('github-token');
  const host = inputs.variable('GITHUB_SERVER_URL').replace(/^https?:\/\//, '') || 'github.com';
  const isOwn = new RegExp(`^(https?://)?${host.replaceAll('.', '\\.')}/`).test(context);
  const isGiven = secrets.some(({ id }) => /^GIT_AUTH_(TOKEN|HEADER)/.test(id));
  return value && isOwn && !isGiven ? [{ id: 'GIT_AUTH_TOKEN', value }] : [];
}

/** `NAME` alone takes the value of the environment. */
function readBuildArgs(inputs: Inputs): Record<string, string | undefined> {
  return Object.fromEntries(
    list(inputs, 'build-args').map((entry) => {
      const { name, value } = pair(entry) ?? { name: entry, value: undefined };
      if (!/^[A-Za-z_][\w.-]*$/.test(name))
        inputs.refuse(
          'build-args',
          `input 'build-args' has '${name}', which is not a valid name of an argument; expected NAME=value`,
        );
      return [name, value];
    }),
  );
}

function readCreate(inputs: Inputs): RepositorySettings | undefined {
  const create = inputs.boolean('create-repository') ?? false;
  const mode = inputs.text('image-tag-mutability')
    ? inputs.choice('image-tag-mutability', [
        'MUTABLE',
        'IMMUTABLE',
        'IMMUTABLE_WITH_EXCLUSION',
        'MUTABLE_WITH_EXCLUSION',
      ])
    : undefined;
  const filters = inputs.list('image-tag-mutability-exclusion-filters', { comma: true });
  const scanOnPush = inputs.boolean('scan-on-push');
  const lifecyclePath = inputs.text('lifecycle-policy');
  const tags = named(inputs, 'repository-tags');
  if ((mode?.endsWith('_WITH_EXCLUSION') ?? false) !== filters.length > 0) {
    inputs.refuse(
      'image-tag-mutability-exclusion-filters',
      "inputs 'image-tag-mutability' and 'image-tag-mutability-exclusion-filters' do not fit: the filters go with IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION, and these need one to five",
    );
  }
  if (filters.length > 5 || filters.some((filter) => !/^[0-9a-zA-Z._*-]{1,128}$/.test(filter))) {
    inputs.refuse(
      'image-tag-mutability-exclusion-filters',
      `input 'image-tag-mutability-exclusion-filters' is '${filters.join(', ')}': it takes one to five tags, in which '*' stands for anything`,
    );
  }
  const set = ['image-tag-mutability', 'scan-on-push', 'lifecycle-policy', 'repository-tags'].filter((name) =>
    inputs.text(name),
  );
  if (!create) {
    for (const name of set)
      inputs.refuse(
        name,
        `input '${name}' is for a repository that is created: set 'create-repository' to 'true', or leave it out`,
      );
    return undefined;
  }
  return {
    mutability: mode && { mode, filters },
    scanOnPush,
    lifecyclePolicy: readLifecyclePolicy(inputs, lifecyclePath),
    tags,
  };
}

function readLifecyclePolicy(inputs: Inputs, path: string): string | undefined {
  if (!path) return undefined;
  const before = inputs.problems.length;
  inputs.file('lifecycle-policy', path);
  if (inputs.problems.length > before) return undefined;
  const text = readFileSync(path, 'utf8');
  try {
    JSON.parse(text);
  } catch (error) {
    inputs.refuse('lifecycle-policy', `the lifecycle policy '${path}' is not JSON: ${messageOf(error)}`, {
      file: path,
    });
  }
  return text;
}

function refuseUnbuilt(inputs: Inputs): void {
  if (inputs.choice('registry-type', ['private', 'public']) === 'public') {
    inputs.refuse(
      'registry-type',
      "input 'registry-type' is 'public', which this version of Slipway does not support: push to a private repository, or use docker/build-push-action for public ones",
    );
  }
  if (inputs.text('call') !== 'build') {
    inputs.notYet('call', "leave it out, and check a Dockerfile by 'docker buildx build --call' in a step of your own");
  }
  inputs.notYet('outputs', "use 'push' or 'load', or docker/build-push-action for other results");
  inputs.notYet(
    'smoke-test',
    "build with 'push: false' and 'load: true', run the image in a step of your own, then push",
  );
}

function accounts(inputs: Inputs, name: string): string[] {
  const ids = inputs.list(name, { comma: true });
  for (const id of ids.filter((text) => !/^\d{12}$/.test(text))) {
    inputs.refuse(name, `input '${name}' has '${id}': it must be an account's 12 digits, quoted in YAML`);
  }
  return ids;
}

function list(inputs: Inputs, name: string): string[] {
  try {
    return entries(inputs.raw(name));
  } catch (error) {
    inputs.refuse(name, `input '${name}' cannot be read: ${messageOf(error)}`);
    return [];
  }
}

/** Entries of the form `name=value`. */
function named(inputs: Inputs, name: string): Record<string, string> {
  const found = new Map<string, string>();
  for (const entry of list(inputs, name)) {
    const parts = pair(entry);
    if (parts) found.set(parts.name, parts.value);
    else inputs.refuse(name, `input '${name}' has '${entry}', which must have the form name=value`);
  }
  return Object.fromEntries(found);
}
