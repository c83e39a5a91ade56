import { type AwsSettings, CLUSTER, REVISION, SERVICE } from '../../../src/aws/index.ts';
import { type DeployedService, parseResults, planRollback, type RollbackPlan } from '../../../src/delivery/index.ts';
import type { RollbackRequest } from '../../../src/deploy/index.ts';
import { clusterOf } from '../../../src/ecs/index.ts';
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
  const services = [...plan.targets.values()].flat();
  const request = {
    // The inputs that are not set have the defaults of rollback-service.
    ...readRollOptions(new ForwardedInputs({}), aws.region),
    cluster: readCluster(inputs, results, services, aws.region),
    services,
    to: 'previous',
    dryRun: false,
  };
  return { aws, plan, request };
}

function readResults(inputs: Inputs): readonly DeployedService[] {
  const text = inputs.required('results', '[{"service":"web","verdict":"deployed"}]');
  if (!text) return [];
  const results = parseResults(text);
  if (results?.every(isValid)) return results;
  inputs.refuse('results', "input 'results' is not the 'results' output of deploy-service");
  return [];
}

/** Whether names and ARNs have their formats. A list that is too long ends with an entry without a service. */
function isValid({ service, cluster, 'previous-task-definition-arn': previous }: DeployedService): boolean {
  return [
    !service || SERVICE.test(service),
    !cluster || CLUSTER.test(cluster),
    !previous || REVISION.test(previous),
  ].every(Boolean);
}

/** The cluster of the services. All services of an environment are in one. */
function readCluster(
  inputs: Inputs,
  results: readonly DeployedService[],
  services: readonly string[],
  region: string,
): string {
  const clusters = [...new Set(results.flatMap(({ cluster }) => cluster || []))];
  if (clusters.length > 1) {
    const list = clusters.map((name) => `'${name}'`).join(', ');
    inputs.refuse('results', `input 'results' has services in several clusters (${list}): use services in one cluster`);
  }
  const { cluster, problems } = clusterOf(services, clusters[0] ?? '', region, 'results');
  for (const problem of problems) inputs.refuse('results', problem);
  return cluster;
}
