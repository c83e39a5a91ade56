import { page } from '../page.ts';
import { AwsError, type Operation } from '../service.ts';
import { findActiveSecret, type Secret, type Secrets } from './secrets.ts';

/** The operations that read and move the staging labels of a secret's versions, and remove its tags. */
export function stageOperations(secrets: Secrets): Record<string, Operation> {
  return {
    ListSecretVersionIds({ SecretId, MaxResults = 100, NextToken, IncludeDeprecated = false }) {
      const secret = secrets.get(SecretId);
      const all = [...secret.versions.values()].filter(({ stages }) => IncludeDeprecated || stages.length > 0);
      const { items, next } = page(all, { size: MaxResults, token: NextToken, error: 'InvalidNextTokenException' });
      return {
        Versions: items.map(({ id, stages, created }) => ({
          VersionId: id,
          ...(stages.length > 0 && { VersionStages: stages }),
          CreatedDate: created / 1000,
        })),
        ARN: secret.arn,
        Name: secret.name,
        ...(next && { NextToken: next }),
      };
    },
    UpdateSecretVersionStage({ SecretId, VersionStage, RemoveFromVersionId, MoveToVersionId }) {
      const secret = findActiveSecret(secrets, SecretId);
      const holder = [...secret.versions.values()].find(({ stages }) => stages.includes(VersionStage));
      checkHolder(secret, { stage: VersionStage, holder: holder?.id, from: RemoveFromVersionId });
      if (MoveToVersionId === undefined) {
        if (VersionStage === 'AWSCURRENT') {
          const message =
            "You can only move staging label AWSCURRENT to a different secret version. It can't be completely removed.";
          throw new AwsError('InvalidParameterException', message);
        }
        if (holder) holder.stages = holder.stages.filter((stage) => stage !== VersionStage);
      } else {
        secrets.moveStage(secret, VersionStage, MoveToVersionId);
      }
      return { ARN: secret.arn, Name: secret.name };
    },
    UntagResource({ SecretId, TagKeys }) {
      const secret = findActiveSecret(secrets, SecretId);
      secret.tags = secret.tags.filter(({ Key }) => !TagKeys.includes(Key));
      return undefined;
    },
  };
}

/** The first message is verified on AWS by moto's tests. */
function checkHolder(
  secret: Secret,
  { stage, holder, from }: { stage: string; holder: string | undefined; from: string | undefined },
): void {
  if (holder !== undefined && from === undefined) {
    const message = `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently attached to version ${holder}, so you must explicitly reference that version in RemoveFromVersionId.`;
    throw new AwsError('InvalidParameterException', message);
  }
  if (from === undefined) return;
  if (!secret.versions.has(from)) {
    throw new AwsError(
      'ResourceNotFoundException',
      `Secrets Manager can't find the specified secret version: ${from}.`,
    );
  }
  if (from !== holder) {
    const message = `The parameter RemoveFromVersionId can't be ${from}. Staging label ${stage} isn't currently attached to that version.`;
    throw new AwsError('InvalidParameterException', message);
  }
}
