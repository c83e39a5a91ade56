import type { Json } from '../../../local-aws/service.ts';
import { behindListenerRules, runningService, type Simulation } from './simulation.ts';

export const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 };
export const stages = [
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
];

export function native(simulation: Simulation, deploymentConfiguration: Json = blueGreen, more: Json = {}) {
  return runningService(simulation, { ...behindListenerRules, deploymentConfiguration, ...more });
}

/** `production/test running/requested` of a revision. */
export function share({ requestedProductionTrafficWeight, requestedTestTrafficWeight, ...counts }: Json): string {
  return `${requestedProductionTrafficWeight}/${requestedTestTrafficWeight} ${counts.runningTaskCount}/${counts.requestedTaskCount}`;
}

/** Every change of a service deployment as `s: STATUS STAGE new | old | rolloutState`, s after its creation. */
export async function timeline(simulation: Simulation, arn: string, seconds: number): Promise<string[]> {
  const lines: string[] = [];
  for (let second = 1; second <= seconds; second++) {
    simulation.step(1);
    const { status, lifecycleStage, targetServiceRevision, sourceServiceRevisions } =
      await simulation.serviceDeployment(arn);
    const [primary] = (await simulation.service()).deployments;
    const shares = [targetServiceRevision, ...sourceServiceRevisions].map(share).join(' | ');
    const line = `${status} ${lifecycleStage} ${shares} | ${primary.rolloutState}`;
    if (lines.at(-1)?.replace(/^\d+: /, '') !== line) lines.push(`${second}: ${line}`);
  }
  return lines;
}

/** Steps until the current service deployment is in a stage. */
export async function until(simulation: Simulation, arn: string, stage: string): Promise<Json> {
  for (let second = 0; second < 3600; second++) {
    const deployment = await simulation.serviceDeployment(arn);
    if (deployment.lifecycleStage === stage) return deployment;
    simulation.step(1);
  }
  throw new Error(`The deployment did not come to ${stage}.`);
}
