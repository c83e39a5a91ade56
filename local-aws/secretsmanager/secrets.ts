import { arnOf, type Place } from '../arn.ts';
import { randomText } from '../random.ts';
import { AwsError } from '../service.ts';

export interface SecretVersion {
  readonly id: string;
  readonly text?: string;
  readonly binary?: string;
  readonly created: number;
  stages: string[];
}

export interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly created: number;
  changed: number;
  description?: string;
  kmsKeyId?: string;
  deleted?: number;
  tags: { Key: string; Value: string }[];
  readonly versions: Map<string, SecretVersion>;
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The secrets of the account. */
export class Secrets {
  readonly all = new Map<string, Secret>();
  readonly #place: Place;
  readonly #random: () => number;

  constructor(place: Place, random: () => number) {
    this.#place = place;
    this.#random = random;
  }

  /** Its ARN ends in six random characters, as in Secrets Manager. */
  newArn(name: string): string {
    return arnOf('secretsmanager', this.#place, `secret:${name}-${randomText(this.#random, 6, ALPHANUMERIC)}`);
  }

  /** The name in an ARN, without the random suffix. */
  nameIn(arn: string): string {
    return arn
      .split(':')
      .slice(6)
      .join(':')
      .replace(/-\w{6}$/, '');
  }

  /** By name, by full ARN, or by the ARN without its random suffix. */
  find(id: string): Secret | undefined {
    const byName = this.all.get(id);
    if (byName) return byName;
    return [...this.all.values()].find(({ arn }) => arn === id || arn.slice(0, -7) === id);
  }

  /** Throws ResourceNotFoundException. */
  get(id: string): Secret {
    const secret = this.find(id);
    if (secret) return secret;
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  }

  /** Adds a version and moves the stages to it. */
  putVersion(secret: Secret, version: SecretVersion): void {
    for (const other of secret.versions.values()) {
      const wasCurrent = other.stages.includes('AWSCURRENT') && version.stages.includes('AWSCURRENT');
      other.stages = other.stages.filter((stage) => !version.stages.includes(stage));
      if (version.stages.includes('AWSCURRENT')) other.stages = other.stages.filter((stage) => stage !== 'AWSPREVIOUS');
      if (wasCurrent) other.stages.push('AWSPREVIOUS');
    }
    secret.versions.set(version.id, version);
    secret.changed = version.created;
  }

  /** Moves a stage to a version; the current version becomes the previous one. Throws ResourceNotFoundException. */
  moveStage(secret: Secret, stage: string, id: string): void {
    const target = secret.versions.get(id);
    if (!target) {
      throw new AwsError(
        'ResourceNotFoundException',
        `Secrets Manager can't find the specified secret version: ${id}.`,
      );
    }
    const from = this.version(secret, { stage });
    if (from === target) return;
    if (from) from.stages = from.stages.filter((other) => other !== stage);
    if (stage === 'AWSCURRENT') {
      for (const version of secret.versions.values()) {
        version.stages = version.stages.filter((other) => other !== 'AWSPREVIOUS');
      }
      from?.stages.push('AWSPREVIOUS');
    }
    target.stages.push(stage);
  }

  /** The version with a stage or an ID; defaults to the current one. */
  version(secret: Secret, { id, stage = 'AWSCURRENT' }: { id?: string | undefined; stage?: string | undefined }) {
    if (id !== undefined) return secret.versions.get(id);
    return [...secret.versions.values()].find(({ stages }) => stages.includes(stage));
  }
}

/** Returns a secret whose value can be read and written, that is, one that is not marked for deletion. */
export function findActiveSecret(secrets: Secrets, id: string): Secret {
  const secret = secrets.get(id);
  if (secret.deleted === undefined) return secret;
  const message = "You can't perform this operation on the secret because it was marked for deletion.";
  throw new AwsError('InvalidRequestException', message);
}
