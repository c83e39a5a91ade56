import { isPublicHost, isRegistryHost, type PushTargetRequest, type RepositorySettings } from '../../src/ecr/index.ts';
import { messageOf } from '../../src/error.ts';
import { parseRegistryHost, REPOSITORY } from '../../src/image/index.ts';
import { decode } from '../../src/taskdef/index.ts';
import { withoutScheme } from '../../src/url.ts';
import { checkRegion } from '../../step/aws-inputs.ts';
import type { Inputs } from '../../step/inputs.ts';

export interface RepositoryInputs extends Omit<PushTargetRequest, 'create'> {
  /** The registry from the repository's URI. */
  readonly region: string | undefined;
}

/** Reads the repository, given by name or URI. */
export function readRepository(inputs: Inputs): RepositoryInputs {
  const given = inputs.required('repository', 'web');
  const registryId = inputs.matching('registry-id', /^\d{12}$/, "an account's 12 digits, quoted in YAML");
  const isPublicType = inputs.choiceInAnyCase('registry-type', ['private', 'public']) === 'public';
  const uri = withoutScheme(given);
  const slash = uri.indexOf('/');
  const first = uri.slice(0, Math.max(slash, 0));
  const isHost =
    /[:]/.test(first) || isRegistryHost(first) || isPublicHost(first) || /^(docker\.io|ghcr\.io|quay\.io)$/.test(first);
  const host = isHost ? first : undefined;
  const repository = (isHost ? uri.slice(slash + 1) : uri).toLowerCase();
  const registry = host ? parseRegistryHost(host) : undefined;
  const isPublic = isPublicType || isPublicHost(host);
  refuseHost(inputs, { given, host, repository, isPublic });
  if (given && (!REPOSITORY.test(repository) || repository.length < 2 || repository.length > 256)) {
    inputs.refuse(
      'repository',
      `input 'repository' is '${given}', which is not valid; expected a repository's name such as 'team/web' or its URI, without a tag: 2 to 256 letters, digits and '._-/'`,
    );
  }
  if (registryId && isPublic) {
    inputs.refuse('registry-id', "input 'registry-id' is for private registries: remove it for ECR Public");
  } else if (registryId && registry && registry.account !== registryId) {
    inputs.refuse(
      'registry-id',
      `input 'registry-id' is '${registryId}', but 'repository' names the account ${registry.account}: remove one`,
    );
  }
  if (isPublic) return { repository, host, registryId, region: undefined, public: host ? 'aliased' : 'by-name' };
  return { repository, host, region: registry?.region, registryId: registryId ?? registry?.account };
}

interface Named {
  readonly given: string;
  readonly host: string | undefined;
  readonly repository: string;
  readonly isPublic: boolean;
}

function refuseHost(inputs: Inputs, { given, host, repository, isPublic }: Named): void {
  if (!host || isPublicHost(host)) return;
  const { region } = parseRegistryHost(host) ?? {};
  if (region) checkRegion(inputs, 'repository', region, "the Region in input 'repository'");
  if (isPublic && region) {
    inputs.refuse(
      'registry-type',
      `input 'registry-type' is 'public', but 'repository' names the private registry '${host}': correct one of them`,
    );
  } else if (!isRegistryHost(host)) {
    inputs.refuse(
      'repository',
      `input 'repository' is '${given}': '${host}' is not a registry of Amazon ECR; give the repository's name, for example '${repository}'`,
    );
  }
}

/** The inputs for settings that ECR Public does not have. */
const PRIVATE_ONLY = [
  ...['image-tag-mutability', 'image-tag-mutability-exclusion-filters', 'scan-on-push', 'lifecycle-policy'],
  ...['encryption-type', 'kms-key'],
];

/** Reads the settings for creating a missing repository; `undefined` if none is to be created. */
export function readCreate(
  inputs: Inputs,
  isPublic: boolean,
  tags: Readonly<Record<string, string>>,
): RepositorySettings | undefined {
  const create = inputs.boolean('create-repository') ?? false;
  const settings = {
    mutability: readMutability(inputs),
    scanOnPush: inputs.boolean('scan-on-push'),
    lifecyclePolicy: readLifecyclePolicy(inputs, inputs.text('lifecycle-policy')),
    encryption: readEncryption(inputs),
    tags,
  };
  for (const name of [...PRIVATE_ONLY, 'repository-tags'].filter((name) => inputs.text(name))) {
    if (isPublic && name !== 'repository-tags') {
      inputs.refuse(name, `input '${name}' is for private repositories, but ECR Public has no such setting: remove it`);
    } else if (!create) {
      inputs.refuse(
        name,
        `input '${name}' applies only to a new repository: set 'create-repository' to 'true', or remove it`,
      );
    }
  }
  return create ? settings : undefined;
}

function readMutability(inputs: Inputs): RepositorySettings['mutability'] {
  const modes = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'] as const;
  const mode = inputs.text('image-tag-mutability') ? inputs.choice('image-tag-mutability', modes) : undefined;
  const filters = inputs.list('image-tag-mutability-exclusion-filters', { comma: true });
  if ((mode?.endsWith('_WITH_EXCLUSION') ?? false) !== filters.length > 0) {
    inputs.refuse(
      'image-tag-mutability-exclusion-filters',
      "inputs 'image-tag-mutability' and 'image-tag-mutability-exclusion-filters' do not match: IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION require one to five filters, and other values allow none",
    );
  }
  if (filters.length > 5 || filters.some((filter) => !/^[0-9a-zA-Z._*-]{1,128}$/.test(filter))) {
    inputs.refuse(
      'image-tag-mutability-exclusion-filters',
      `input 'image-tag-mutability-exclusion-filters' is '${filters.join(', ')}': expected one to five tags, in which '*' matches any characters`,
    );
  }
  return mode && { mode, filters };
}

/** A key without a type implies KMS. */
function readEncryption(inputs: Inputs): RepositorySettings['encryption'] {
  const key = inputs.text('kms-key');
  const given = inputs.text('encryption-type');
  if (!given && !key) return undefined;
  const type = given ? inputs.choice('encryption-type', ['AES256', 'KMS', 'KMS_DSSE']) : 'KMS';
  if (type === 'AES256' && key) {
    inputs.refuse(
      'kms-key',
      "input 'kms-key' applies only to the encryption types KMS and KMS_DSSE: correct 'encryption-type', or remove the key",
    );
  }
  return { type, ...(key && { key }) };
}

function readLifecyclePolicy(inputs: Inputs, path: string): string | undefined {
  if (!path) return undefined;
  const bytes = inputs.readFile('lifecycle-policy', path);
  if (!bytes) return undefined;
  const decoded = decode(bytes, { file: path });
  if ('problem' in decoded) {
    const { message, origin } = decoded.problem;
    inputs.refuse('lifecycle-policy', `the lifecycle policy '${path}' could not be read: ${message}`, {
      file: path,
      ...(origin.line !== undefined && { line: origin.line }),
      ...(origin.column !== undefined && { column: origin.column }),
    });
    return undefined;
  }
  const text = decoded.text.replace(/^\uFEFF/, '');
  try {
    JSON.parse(text);
  } catch (error) {
    inputs.refuse('lifecycle-policy', `the lifecycle policy '${path}' is not JSON: ${messageOf(error)}`, {
      file: path,
    });
  }
  return text;
}
