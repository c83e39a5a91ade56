import type { Json } from '../../../local-aws/service.ts';
import { BALANCING, BALANCING_READS } from './balancing.ts';
import type { Answer, Bench } from './bench.ts';
import { CODEDEPLOY } from './codedeploy.ts';
import { DELETIONS } from './deletions.ts';
import { ECS_CLUSTERS, ECS_DEPLOYMENTS, ECS_TASKS } from './ecs.ts';
import { OTHERS } from './others.ts';
import { REGISTRY } from './registry.ts';
import type { Outputs, Scenario } from './steps.ts';
import { IDENTITIES, STORES } from './stores.ts';

/*
 * A call of each operation of the local AWS, in an order in which all of them succeed, without HTTP: what tests of all
 * operations start from.
 */

export { Bench } from './bench.ts';

/** What exists before anything is deleted. */
export const CREATION: Scenario = [
  ...BALANCING,
  ...ECS_CLUSTERS,
  ...REGISTRY,
  ...STORES,
  ...IDENTITIES,
  ...ECS_DEPLOYMENTS,
  ...ECS_TASKS,
  ...BALANCING_READS,
  ...OTHERS,
  ...CODEDEPLOY,
];
/** A call of each operation, except for two that need more preparation and are tested elsewhere. */
export const EVERYTHING: Scenario = [...CREATION, ...DELETIONS];

/** A call that was made. */
export interface Made {
  readonly service: string;
  readonly operation: string;
  readonly input: Json;
  readonly answer: Answer;
}

/** Runs a scenario; a repeated operation's outputs are also kept by its number (`CreateTargetGroup2`). */
export async function play(bench: Bench, scenario: Scenario): Promise<Made[]> {
  const outputs: Outputs = {};
  const counts = new Map<string, number>();
  const made: Made[] = [];
  for (const step of scenario) {
    if (typeof step === 'number') {
      bench.cloud.clock.step(step * 1000);
      continue;
    }
    const [prefix, operation, given] = step;
    const input: Json = typeof given === 'function' ? given(outputs) : given;
    const answer = await bench.call(prefix, operation, input);
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    if (answer.output) outputs[`${operation}${count}`] = answer.output;
    if (answer.output && (count === 1 || !operation.startsWith('Create') || operation === 'CreateDeployment'))
      outputs[operation] = answer.output;
    made.push({ service: prefix, operation, input, answer });
  }
  return made;
}
