import { createClients } from '../../src/aws/index.ts';
import { systemClock } from '../../src/clock.ts';
import { chooseVersions, rollBackServices } from '../../src/deploy/index.ts';
import { Ecs } from '../../src/ecs/index.ts';
import { historyLines, summarizeHistory } from '../../src/report/index.ts';
import { onCancelOfMain } from '../../step/cancellation.ts';
import { appendSummary, setSecret } from '../../step/commands.ts';
import { readStepInputs } from '../../step/further-inputs.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { createLog } from '../../step/log.ts';
import { concludeReport, writeReport } from '../../step/report-outputs.ts';
import { saveRollouts } from '../../step/rollout-state.ts';
import { checkBeforeWrite } from '../../step/runner-files.ts';
import { readInputs } from './inputs.ts';

/** Rolls back to an earlier version of the service, and follows the deployment until it ends. */
export async function main(): Promise<void> {
  const inputs = await readStepInputs('rollback-service');
  const { aws, request, reason } = readInputs(inputs);
  inputs.check();
  const log = createLog();
  if (reason) log.info(`reason: ${reason}`);
  const clients = createClients(aws, fetchIdToken, setSecret);
  const cancelled = onCancelOfMain({ 'refused-by': '' });
  const { remember, finish } = saveRollouts({ title: 'Roll back', aws, options: request, cancelled });
  const context = { clients, ecs: new Ecs(clients), clock: systemClock, log, cancelled };
  const deployContext = { ...context, remember, beforeWrite: checkBeforeWrite };
  const chosen = await chooseVersions(deployContext, request);
  for (const { target, history } of chosen.rollbackTargets) log.group(`${target.name}: history`, historyLines(history));
  const report = await rollBackServices(deployContext, request, chosen);
  writeReport(report);
  if (finish(report)) concludeReport(report, log, 'Roll back', aws);
  appendSummary(summarizeHistory(chosen.rollbackTargets, reason));
}
