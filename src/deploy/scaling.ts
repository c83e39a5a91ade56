import type { Refusals, Refused } from '../refusal.ts';
import type { Plan } from './plan.ts';
import type { DeployContext, DeployRequest, ScalingHook, ScalingLines } from './request.ts';
import type { ServiceResult } from './result.ts';
import { plannedResult } from './untouched.ts';

/** The refusals for services that do not exist yet, whose scaling cannot be set. */
function unscalable({ isAlways }: ScalingHook, plans: readonly Plan[]): Map<string, Refused> {
  const created = isAlways ? plans.filter(({ target }) => target.create) : [];
  const refused = created.map(({ target: { name } }): [string, Refused] => {
    const reason = `Input 'scaling' requires an existing service, but '${name}' does not exist yet: remove 'scaling', and set it in the next step.`;
    return [name, { by: 'input', reason }];
  });
  return new Map(refused);
}

interface ScalingPlan {
  readonly lines: ScalingLines;
  readonly refused: Refusals;
}

/** The changes to the scaling of the services. A dry run that cannot read the scaling logs a notice and continues. */
export async function planAllScaling(
  { scaling, log }: DeployContext,
  { dryRun }: DeployRequest,
  plans: readonly Plan[],
): Promise<ScalingPlan> {
  const none: ScalingPlan = { lines: new Map(), refused: new Map() };
  if (!scaling) return none;
  const created = unscalable(scaling, plans);
  if (created.size > 0) return { ...none, refused: created };
  const due = plans.filter(({ unchanged, target }) => !target.create && (scaling.isAlways || !unchanged));
  const planned = await scaling.plan(due.map(({ target }) => target));
  if (!('refused' in planned)) {
    for (const [service, lines] of planned)
      if (lines.length > 0) log.group(`${service}: changes to its scaling`, lines);
    return { ...none, lines: planned };
  }
  const [first] = planned.refused.values();
  if (!dryRun || first?.by !== 'aws') return { ...none, refused: planned.refused };
  log.notice(`The scaling of the services was not compared: ${first.reason}`);
  return none;
}

/** The result of a dry run with the changes to the service's scaling. */
export function withScaling(result: ServiceResult, all: ScalingLines): ServiceResult {
  const lines = all.get(result.service) ?? [];
  if (lines.length === 0) return result;
  const changes = [...(result.changes ?? []), ...lines];
  if (result.verdict !== 'unchanged') return { ...result, changes };
  return plannedResult({ ...result, changes }, 'Only its scaling would be changed');
}

/** The result for a service that is not updated, except for its scaling. */
export function rescaled(result: ServiceResult, { scaling }: DeployContext): ServiceResult {
  if (!scaling?.changed().has(result.service)) return result;
  const reason = 'The requested revision is already active; only the scaling was changed, which needs no deployment.';
  return { ...result, verdict: 'deployed', reason };
}
