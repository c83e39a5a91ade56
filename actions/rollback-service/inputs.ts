import { type AwsSettings, REVISION } from '../../src/aws/index.ts';
import type { RollbackRequest } from '../../src/deploy/index.ts';
import { DIGEST, TAG } from '../../src/image/index.ts';
import { readAwsInputs } from '../../step/aws-inputs.ts';
import type { Inputs } from '../../step/inputs.ts';
import { readCluster, readRollOptions } from '../../step/rollout-inputs.ts';

/**
 * The format of a version: a revision number, `family:revision`, a task definition's ARN, an image's digest, or a
 * commit or tag (in ECR's own pattern).
 */
const VERSION = new RegExp([/^\d+$/, REVISION, DIGEST, TAG].map(({ source }) => source).join('|'));

export interface RollbackInputs {
  readonly aws: AwsSettings;
  readonly request: RollbackRequest;
  /** The reason for the rollback, for the log and the summary. */
  readonly reason: string;
}

/** Reads and checks all inputs of rollback-service. */
export function readInputs(inputs: Inputs): RollbackInputs {
  const aws = readAwsInputs(inputs);
  const services = inputs.requiredList('service', 'web', { comma: true });
  const accepted =
    "'previous', a revision such as '12' or 'web:12', a task definition's ARN, a commit, or an image's tag or digest";
  const request: RollbackRequest = {
    ...readRollOptions(inputs, aws.region),
    cluster: readCluster(inputs, services, aws.region),
    services,
    to: inputs.matching('to', VERSION, accepted) ?? 'previous',
    dryRun: inputs.boolean('dry-run') ?? false,
  };
  return { aws, request, reason: inputs.text('reason') };
}
