import { createClients } from '../../../src/aws/index.ts';
import { systemClock } from '../../../src/clock.ts';
import { concludeRollback } from '../../../src/delivery/index.ts';
import { chooseVersions, rollBackServices } from '../../../src/deploy/index.ts';
import { Ecs } from '../../../src/ecs/index.ts';
import type { RollbackTargets } from '../../../src/history/index.ts';
import { annotationOf, summarizeReport } from '../../../src/report/index.ts';
import { isGreen } from '../../../src/rollout/index.ts';
import { rollbackStepOf } from '../../../step/caller.ts';
import { onCancelOfMain } from '../../../step/cancellation.ts';
import { annotate, appendSummary, setFinalOutputs, setOutputs, setSecret } from '../../../step/commands.ts';
import { fetchIdToken } from '../../../step/id-token.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { saveRollouts } from '../../../step/rollout-state.ts';
import { checkBeforeWrite } from '../../../step/runner-files.ts';
import { readInputs } from './inputs.ts';

/**
 * Rolls back the services that this run deployed, each to its previous revision, and follows the deployments to their
 * end.
 */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { aws, plan, request } = readInputs(inputs);
  inputs.check();
  const log = createLog();
  if (plan.targets.size === 0) {
    const { verdict, reason } = concludeRollback(plan, []);
    log.info(reason);
    setOutputs({ verdict, reason });
    return;
  }
  const clients = createClients(aws, fetchIdToken, setSecret);
  const cancelled = onCancelOfMain();
  const { remember, finish } = saveRollouts({ title: 'Roll back', aws, options: request, cancelled });
  const context = { clients, ecs: new Ecs(clients), clock: systemClock, log, cancelled };
  const deployContext = { ...context, remember, beforeWrite: checkBeforeWrite };
  const chosen: RollbackTargets[] = [];
  for (const [to, services] of plan.targets)
    chosen.push(await chooseVersions(deployContext, { ...request, to, services }));
  const report = await rollBackServices(deployContext, request, {
    rollbackTargets: chosen.flatMap(({ rollbackTargets }) => rollbackTargets),
    refused: new Map(chosen.flatMap(({ refused }) => [...refused])),
    read: new Map(chosen.flatMap(({ read }) => [...read])),
  });
  const { verdict, reason } = concludeRollback(plan, report.services);
  setFinalOutputs(verdict, { reason }, isGreen(report.verdict));
  if (!finish(report)) return;
  log.info(reason);
  appendSummary(summarizeReport(report, 'Roll back after the hook', rollbackStepOf(aws)));
  if (isGreen(report.verdict)) return;
  process.exitCode = 1;
  annotate('error', annotationOf(report));
}
