import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AwsSettings } from '../../src/aws/index.ts';
import { listEntries, pair, secretsOfCaches } from '../../src/docker/index.ts';
import { isWithoutRegion, PUBLIC_REGION, type PublishRequest } from '../../src/ecr/index.ts';
import { messageOf } from '../../src/error.ts';
import { isRemote, KEEP_NAME } from '../../src/image/index.ts';
import { shortenLine } from '../../src/quoted.ts';
import { readAwsInputs } from '../../step/aws-inputs.ts';
import type { Inputs } from '../../step/inputs.ts';
import { isFolder } from '../../step/paths.ts';
import { readRegistries } from '../../step/registry-inputs.ts';
import { readAttestations, readBuildOptions } from './build-options.ts';
import { expandContext, readContexts, refuseTemporaryFiles } from './contexts.ts';
import { readExtraArgs } from './extra-args.ts';
import { type Destinations, readDestinations } from './outputs.ts';
import { readCreate, readRepository } from './repository.ts';
import { readScan, type ScanOptions } from './scan-inputs.ts';
import { readSecrets } from './secrets.ts';
import { readImageSmokeTest } from './smoke-test.ts';
import { readSsh } from './ssh.ts';
import { readFlavor, readImageTags, readShortLength } from './tags.ts';

export interface BuildPushInputs {
  readonly aws: AwsSettings;
  readonly request: PublishRequest;
  /** The scan of the image in ECR to wait for, if any. */
  readonly scan: ScanOptions | undefined;
  /** The texts that must not be shown, in addition to the values of the build's secrets. */
  readonly masks: readonly string[];
}

/**
 * Reads and checks the inputs.
 * @throws {InputError} with all problems
 */
export function readInputs(inputs: Inputs): BuildPushInputs {
  const call = inputs.choice('call', ['build', 'check', 'lint', 'outline', 'targets']);
  const destinations = readDestinations(inputs);
  const push = destinations.push && call === 'build';
  const registries = readRegistries(inputs, 'registries');
  const target = readRepository(inputs);
  const needsRegion =
    (push && !target.region && !target.public) || (!target.region && registries.some(isWithoutRegion));
  const aws = readAwsInputs(inputs, { optional: !needsRegion });
  const { masks, ...build } = readBuild(inputs, { ...destinations, push });
  const caches = { from: inputs.list('cache-from'), to: inputs.list('cache-to') };
  const request: PublishRequest = {
    repository: target.repository,
    host: target.host,
    registryId: target.registryId,
    registries,
    build,
    labels: named(inputs, 'labels'),
    tags: readImageTags(inputs),
    flavor: readFlavor(inputs),
    shortLength: readShortLength(inputs),
    cache: { cache: inputs.choice('cache', ['registry', 'gha', 'inline', 'none']), ...caches },
    call: call === 'build' ? undefined : call,
    ifExists: inputs.choice('if-exists', ['reuse', 'fail', 'overwrite']),
    keep: readKeep(inputs),
    smokeTest: readImageSmokeTest(inputs),
    reuse: readReuse(inputs, build.context),
    ignoredArgs: [...new Set(inputs.list('ignore-build-args', { comma: true }))],
    public: target.public,
    create: readCreate(inputs, target.public !== undefined, named(inputs, 'repository-tags')),
  };
  const scan = readScan(inputs, push);
  refuseContradictions(inputs, request, scan);
  inputs.check();
  return {
    aws: { ...aws, region: target.region || aws.region || PUBLIC_REGION },
    request,
    scan,
    masks: [...masks, ...secretsOfCaches([...caches.from, ...caches.to])],
  };
}

/** Refuses inputs that are valid individually but cannot be combined. */
function refuseContradictions(inputs: Inputs, request: PublishRequest, scan: ScanOptions | undefined): void {
  if (scan && request.public) {
    inputs.refuse('scan', `input 'scan' is '${scan.gate}', but ECR Public does not scan images: remove it`);
  }
  const { byDigest, files } = request.build.outputs;
  if (request.smokeTest && files.length > 0) {
    inputs.refuse(
      'smoke-test',
      "inputs 'smoke-test' and 'outputs' cannot be combined if 'outputs' writes files: remove one",
    );
  }
  if (request.keep && byDigest) {
    inputs.refuse('keep-images', "input 'keep-images' is set, but 'outputs' pushes by digest only: remove one");
  }
  if (request.reuse === 'content' && byDigest) {
    inputs.refuse('reuse', "input 'reuse' is 'content', but 'outputs' pushes by digest only: remove one");
  }
  if (request.keep && request.public) {
    inputs.refuse('keep-images', "input 'keep-images' is set, but ECR Public has no lifecycle rules: remove it");
  }
}

function readBuild(
  inputs: Inputs,
  { push, load, outputs }: Destinations,
): PublishRequest['build'] & { readonly masks: readonly string[] } {
  const context = expandContext(inputs, 'context', inputs.text('context') || '.');
  const file = inputs.text('file') || (isRemote(context) ? 'Dockerfile' : join(context, 'Dockerfile'));
  if (!isRemote(context)) {
    if (!isFolder(context)) {
      inputs.refuse('context', `input 'context' is '${context}', which is not a folder in ${process.cwd()}`);
    } else {
      refuseTemporaryFiles(inputs, 'context', context);
      inputs.file('file', file);
      for (const ignore of [`${file}.dockerignore`, join(context, '.dockerignore')].filter(existsSync)) {
        inputs.file('context', ignore);
      }
    }
  }
  const platforms = [...new Set(inputs.list('platforms', { comma: true }))];
  for (const platform of platforms.filter((name) => !/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(name))) {
    inputs.refuse(
      'platforms',
      `input 'platforms' has '${platform}', which is not valid; expected a platform such as 'linux/amd64' or 'linux/arm64'`,
    );
  }
  if (load && platforms.length > 1) {
    inputs.refuse(
      'load',
      "input 'load' is 'true', but an engine accepts only one platform: set one in 'platforms', or remove 'load'",
    );
  }
  const given = readSecrets(inputs);
  const contexts = readContexts(inputs, { context, buildContexts: named(inputs, 'build-contexts') }, given);
  return {
    context: contexts.context,
    masks: contexts.masks,
    file,
    target: inputs.text('target'),
    platforms,
    buildArgs: readBuildArgs(inputs),
    buildContexts: contexts.buildContexts,
    secrets: [...given, ...contexts.secrets],
    ssh: readSsh(inputs),
    annotations: list(inputs, 'annotations'),
    noCache: inputs.boolean('no-cache') ?? false,
    pull: inputs.boolean('pull') ?? false,
    ...readAttestations(inputs, platforms.length > 1),
    options: readBuildOptions(inputs),
    builder:
      inputs.matching('builder', /^[a-zA-Z0-9][\w.+-]*$/, "a builder's name, as docker buildx ls shows it") ?? '',
    extraArgs: readExtraArgs(inputs),
    push,
    load,
    outputs,
  };
}

/** `NAME` without a value is taken from the environment. */
function readBuildArgs(inputs: Inputs): Record<string, string | undefined> {
  return Object.fromEntries(
    list(inputs, 'build-args').map((entry, index) => {
      const { name, value } = pair(entry) ?? { name: entry, value: undefined };
      // A line without a name may be the second line of a value, which may be a key.
      if (!/^[A-Za-z_][\w.-]*$/.test(name))
        inputs.refuse(
          'build-args',
          `input 'build-args', entry ${index + 1}: expected NAME=value with a name of letters, digits and '_.-', and enclose an entry whose value spans lines in double quotes`,
        );
      return [name, value];
    }),
  );
}

/** The name under which the image is kept; `true` stands for the name of the branch. */
function readKeep(inputs: Inputs): PublishRequest['keep'] {
  const text = inputs.text('keep-images');
  if (text === '' || text === 'false') return undefined;
  if (text === 'true') return 'branch';
  if (KEEP_NAME.test(text)) return { name: text };
  inputs.refuse(
    'keep-images',
    `input 'keep-images' is '${text}', which is not valid; expected true, false, or a name of at most 100 letters, digits and '._-', such as 'production'`,
  );
  return undefined;
}

/** How an image to reuse is found. Inputs that conflict with reuse by content are rejected. */
function readReuse(inputs: Inputs, context: string): PublishRequest['reuse'] {
  const reuse = inputs.choice('reuse', ['commit', 'content']);
  if (reuse === 'commit') return reuse;
  const ifExists = inputs.text('if-exists');
  if (ifExists && ifExists !== 'reuse') {
    inputs.refuse(
      'reuse',
      `inputs 'reuse' ('content') and 'if-exists' ('${ifExists}') cannot be combined: set 'if-exists' to 'reuse', or remove 'reuse'`,
    );
  }
  if (isRemote(context)) {
    inputs.refuse(
      'reuse',
      "input 'reuse' is 'content', but 'context' is a URL that the builder fetches, so its files are unknown: check out the repository and use its folder, or remove 'reuse'",
    );
  }
  return reuse;
}

function list(inputs: Inputs, name: string): string[] {
  try {
    return listEntries(inputs.raw(name));
  } catch (error) {
    inputs.refuse(name, `input '${name}' cannot be read: ${messageOf(error)}`);
    return [];
  }
}

/** Reads entries of the form `name=value`. */
function named(inputs: Inputs, name: string): Record<string, string> {
  const found = new Map<string, string>();
  for (const entry of list(inputs, name)) {
    const parts = pair(entry);
    if (parts) found.set(parts.name, parts.value);
    else
      inputs.refuse(
        name,
        `input '${name}' has '${shortenLine(entry)}', which is not valid; expected the form name=value`,
      );
  }
  return Object.fromEntries(found);
}
