import { createClients } from '../../src/aws/clients.ts';
import { systemClock } from '../../src/clock.ts';
import { deploy } from '../../src/deployment/deploy.ts';
import { Ecs } from '../../src/ecs/ecs.ts';
import { onCancel } from '../../step/cancel.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { Inputs } from '../../step/inputs.ts';
import { createLog } from '../../step/log.ts';
import { conclude, writeReport } from '../../step/report-outputs.ts';
import { rememberRollouts } from '../../step/rollout-state.ts';
import { readInputs } from './inputs.ts';

/** Registers, updates, follows each deployment to its end, and goes back where one does not work. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { aws, request, reportNotices } = readInputs(inputs);
  inputs.check();
  const log = createLog();
  for (const notice of reportNotices) log.notice(notice);
  const clients = createClients(aws, fetchIdToken);
  const cancelled = onCancel();
  const { remember, finish } = rememberRollouts({ title: 'Deploy', aws, options: request, cancelled });
  const report = await deploy(
    { clients, ecs: new Ecs(clients), clock: systemClock, log, cancelled, remember },
    request,
  );
  writeReport(report);
  if (finish(report)) conclude(report, log, 'Deploy');
}
