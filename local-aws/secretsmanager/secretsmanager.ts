import { randomUUID } from 'node:crypto';
import { arnOf } from '../arn.ts';
import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Call, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import { fits } from './filters.ts';
import { findActiveSecret, type Secret, type Secrets, type SecretVersion } from './secrets.ts';
import { stageOperations } from './stages.ts';

/** Secrets Manager. */
export function createSecretsManager(context: RegionContext, secrets: Secrets): Service {
  return {
    prefix: 'secretsmanager',
    protocol: 'json',
    target: 'secretsmanager',
    schemas: () => sdkClient('secrets-manager'),
    operations: {
      ...reading(secrets),
      ...writing(context, secrets),
      ...deleting(context, secrets),
      ...stageOperations(secrets),
    },
    resources: (_operation, { SecretId, Name }) => {
      const id: string | undefined = SecretId ?? Name;
      if (id === undefined) return ['*'];
      const unknown = id.startsWith('arn:') ? id : arnOf('secretsmanager', context, `secret:${id}-??????`);
      return [secrets.find(id)?.arn ?? unknown];
    },
  };
}

function reading(secrets: Secrets): Record<string, Operation> {
  return {
    GetSecretValue({ SecretId, VersionId, VersionStage }) {
      const secret = findActiveSecret(secrets, SecretId);
      const version = secrets.version(secret, { id: VersionId, stage: VersionStage });
      if (!version) {
        const label = VersionId ? `VersionId: ${VersionId}` : `staging label: ${VersionStage ?? 'AWSCURRENT'}`;
        const message = `Secrets Manager can't find the specified secret value for ${label}`;
        throw new AwsError('ResourceNotFoundException', message);
      }
      return {
        ARN: secret.arn,
        Name: secret.name,
        VersionId: version.id,
        ...(version.text !== undefined && { SecretString: version.text }),
        ...(version.binary !== undefined && { SecretBinary: version.binary }),
        VersionStages: version.stages,
        CreatedDate: version.created / 1000,
      };
    },
    DescribeSecret: ({ SecretId }) => describe(secrets.get(SecretId), 'VersionIdsToStages'),
    ListSecrets({ Filters = [], MaxResults = 100, NextToken, IncludePlannedDeletion = false, SortOrder }) {
      const all = [...secrets.all.values()]
        .filter((secret) => IncludePlannedDeletion || secret.deleted === undefined)
        .filter(fits(Filters));
      const sorted = SortOrder === 'desc' ? all.reverse() : all;
      const { items, next } = page(sorted, { size: MaxResults, token: NextToken, error: 'InvalidNextTokenException' });
      const SecretList = items.map((secret) => describe(secret, 'SecretVersionsToStages'));
      return { SecretList, ...(next && { NextToken: next }) };
    },
  };
}

/** A repeated request, as the SDKs send it after a lost response: the same token with the same value. */
function isRepeated({ versions, deleted }: Secret, { ClientRequestToken, SecretString, SecretBinary }: Json): boolean {
  const version = versions.get(ClientRequestToken ?? '');
  return deleted === undefined && version?.text === SecretString && version?.binary === SecretBinary && !!version;
}

/** Verified on AWS by moto's tests. */
function tokenInUse(token: string, { arn }: Secret): AwsError {
  const message = `You can't use ClientRequestToken ${token} because that value is already in use for a version of secret ${arn}.`;
  return new AwsError('ResourceExistsException', message);
}

/** A version with the value of a request; the token of the request is its ID. */
function newVersion(context: RegionContext, input: Json, stages: string[]): SecretVersion {
  const { SecretString, SecretBinary, ClientRequestToken } = input;
  return {
    id: ClientRequestToken ?? randomUUID(),
    ...(SecretString !== undefined && { text: SecretString }),
    ...(SecretBinary !== undefined && { binary: SecretBinary }),
    created: context.clock.now(),
    stages,
  };
}

function hasValue({ SecretString, SecretBinary }: Json): boolean {
  return SecretString !== undefined || SecretBinary !== undefined;
}

/**
 * API reference, CreateSecret: "Either SecretString or SecretBinary must have a value, but not both"; the text is from
 * users' tests.
 */
function refuseBothValues({ SecretString, SecretBinary }: Json): void {
  if (SecretString === undefined || SecretBinary === undefined) return;
  const message = "You can't specify both a binary secret value and a string secret value in the same secret.";
  throw new AwsError('InvalidParameterException', message);
}

/** Adds a version to a secret. The same token with another value is refused; with the same value, nothing changes. */
function put(context: RegionContext, secrets: Secrets, input: Json, stages: string[]): Json {
  const secret = findActiveSecret(secrets, input.SecretId);
  const version = newVersion(context, input, stages);
  const same = secret.versions.get(version.id);
  if (same && (same.text !== version.text || same.binary !== version.binary)) throw tokenInUse(version.id, secret);
  if (!same) secrets.putVersion(secret, version);
  return { ARN: secret.arn, Name: secret.name, VersionId: version.id };
}

function checkNew({ Name, AddReplicaRegions }: Json): void {
  if (AddReplicaRegions?.length > 0) {
    const message = 'The local AWS does not replicate secrets to other Regions (AddReplicaRegions).';
    throw new AwsError('InvalidRequestException', message);
  }
  if (!/^[\w/+=.@-]{1,512}$/.test(Name)) {
    const message =
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!';
    throw new AwsError('ValidationException', message);
  }
}

/** The error of CreateSecret if a secret already has the name. */
function nameTaken(before: Secret, { ClientRequestToken: token = '' }: Json): AwsError {
  if (before.deleted !== undefined) {
    const message = "You can't create this secret because a secret with this name is already scheduled for deletion.";
    return new AwsError('InvalidRequestException', message);
  }
  if (before.versions.has(token)) return tokenInUse(token, before);
  const message = `The operation failed because the secret ${before.name} already exists.`;
  return new AwsError('ResourceExistsException', message);
}

function create(context: RegionContext, secrets: Secrets, input: Json, call: Call): Secret {
  const arn = secrets.newArn(input.Name);
  if (input.Tags?.length) call.authorize('secretsmanager:TagResource', arn);
  const now = context.clock.now();
  const secret: Secret = {
    name: input.Name,
    arn,
    created: now,
    changed: now,
    ...(input.Description !== undefined && { description: input.Description }),
    ...(input.KmsKeyId !== undefined && { kmsKeyId: input.KmsKeyId }),
    tags: input.Tags ?? [],
    versions: new Map(),
  };
  secrets.all.set(secret.name, secret);
  return secret;
}

function writing(context: RegionContext, secrets: Secrets): Record<string, Operation> {
  return {
    CreateSecret(input, call) {
      refuseBothValues(input);
      checkNew(input);
      const before = secrets.all.get(input.Name);
      if (before && isRepeated(before, input)) {
        return { ARN: before.arn, Name: before.name, VersionId: input.ClientRequestToken };
      }
      if (before) throw nameTaken(before, input);
      const { arn, name } = create(context, secrets, input, call);
      return hasValue(input)
        ? put(context, secrets, { ...input, SecretId: arn }, ['AWSCURRENT'])
        : { ARN: arn, Name: name };
    },
    PutSecretValue(input) {
      refuseBothValues(input);
      if (!hasValue(input)) {
        throw new AwsError('InvalidRequestException', 'You must provide either SecretString or SecretBinary.');
      }
      const wanted: string[] = input.VersionStages ?? ['AWSCURRENT'];
      const isFirst = findActiveSecret(secrets, input.SecretId).versions.size === 0;
      const stages = isFirst && !wanted.includes('AWSCURRENT') ? [...wanted, 'AWSCURRENT'] : wanted;
      return { ...put(context, secrets, input, stages), VersionStages: stages };
    },
    UpdateSecret(input) {
      refuseBothValues(input);
      const secret = findActiveSecret(secrets, input.SecretId);
      if (input.Description !== undefined) secret.description = input.Description;
      if (input.KmsKeyId !== undefined) secret.kmsKeyId = input.KmsKeyId;
      return hasValue(input) ? put(context, secrets, input, ['AWSCURRENT']) : { ARN: secret.arn, Name: secret.name };
    },
    TagResource({ SecretId, Tags }) {
      const secret = findActiveSecret(secrets, SecretId);
      const keys = new Set(Tags.map(({ Key }: Json) => Key));
      secret.tags = [...secret.tags.filter(({ Key }) => !keys.has(Key)), ...Tags];
      return undefined;
    },
  };
}

const DAY_MS = 24 * 3600 * 1000;

function deleting(context: RegionContext, secrets: Secrets): Record<string, Operation> {
  return {
    DeleteSecret({ SecretId, ForceDeleteWithoutRecovery = false, RecoveryWindowInDays }) {
      const days = RecoveryWindowInDays ?? 30;
      if (days < 7 || days > 30) {
        const message = 'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).';
        throw new AwsError('InvalidParameterException', message);
      }
      if (ForceDeleteWithoutRecovery && RecoveryWindowInDays !== undefined) {
        const message = "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.";
        throw new AwsError('InvalidParameterException', message);
      }
      // API reference of DeleteSecret: force-deleting a secret that does not exist succeeds.
      if (ForceDeleteWithoutRecovery && !secrets.find(SecretId)) {
        const ARN = SecretId.startsWith('arn:') ? SecretId : secrets.newArn(SecretId);
        return { ARN, Name: secrets.nameIn(ARN), DeletionDate: context.clock.now() / 1000 };
      }
      const secret = ForceDeleteWithoutRecovery ? secrets.get(SecretId) : findActiveSecret(secrets, SecretId);
      const now = context.clock.now();
      if (ForceDeleteWithoutRecovery) secrets.all.delete(secret.name);
      else {
        secret.deleted = now;
        context.clock.at(now + days * DAY_MS, () => {
          if (secret.deleted === now) secrets.all.delete(secret.name);
        });
      }
      const due = ForceDeleteWithoutRecovery ? now : now + days * DAY_MS;
      return { ARN: secret.arn, Name: secret.name, DeletionDate: due / 1000 };
    },
    RestoreSecret({ SecretId }) {
      const secret = secrets.get(SecretId);
      delete secret.deleted;
      return { ARN: secret.arn, Name: secret.name };
    },
  };
}

function describe(secret: Secret, stagesMember: 'VersionIdsToStages' | 'SecretVersionsToStages'): Json {
  return {
    ARN: secret.arn,
    Name: secret.name,
    ...(secret.description !== undefined && { Description: secret.description }),
    CreatedDate: secret.created / 1000,
    LastChangedDate: secret.changed / 1000,
    ...(secret.deleted !== undefined && { DeletedDate: secret.deleted / 1000 }),
    ...(secret.kmsKeyId !== undefined && { KmsKeyId: secret.kmsKeyId }),
    ...(secret.tags.length > 0 && { Tags: secret.tags }),
    ...(secret.versions.size > 0 && {
      [stagesMember]: Object.fromEntries(
        [...secret.versions].filter(([, { stages }]) => stages.length > 0).map(([id, { stages }]) => [id, stages]),
      ),
    }),
  };
}
