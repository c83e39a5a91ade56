import type { AwsSettings } from '../../../src/aws/index.ts';
import { type DeployedService, planRollback, type RollbackPlan } from '../../../src/delivery/index.ts';
import type { RollbackRequest } from '../../../src/deploy/index.ts';
import { parseJson } from '../../../src/objects.ts';
import { readAwsInputs } from '../../../step/aws-inputs.ts';
import { ForwardedInputs } from '../../../step/forwarded-inputs.ts';
import type { Inputs } from '../../../step/inputs.ts';
import { readRollOptions } from '../../../step/rollout-inputs.ts';

export interface RollBackInputs {
  readonly aws: AwsSettings;
  readonly plan: RollbackPlan;
  /** The inputs for all services, except for the version, which differs for each service. */
  readonly request: RollbackRequest;
}

/** Reads the services that this run deployed. */
export function readInputs(inputs: Inputs): RollBackInputs {
  const aws = readAwsInputs(inputs);
  const results = readResults(inputs);
  const plan = planRollback(results);
  const request = {
    // The inputs that are not set have the defaults of rollback-service.
    ...readRollOptions(new ForwardedInputs({}), aws.region),
    cluster: results.find(({ cluster }) => cluster)?.cluster ?? 'default',
    services: [...plan.targets.values()].flat(),
    to: 'previous',
    dryRun: false,
  };
  return { aws, plan, request };
}

function readResults(inputs: Inputs): readonly DeployedService[] {
  const text = inputs.required('results', '[{"service":"web","verdict":"deployed"}]');
  const results = parseJson(text || '[]');
  if (Array.isArray(results) && results.every(isDeployed)) return results;
  inputs.refuse('results', "input 'results' is not the output 'results' of deploy-service");
  return [];
}

function isDeployed(result: unknown): result is DeployedService {
  return typeof (result as DeployedService | null)?.service === 'string';
}
