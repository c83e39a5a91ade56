import { createClients } from '../src/aws/index.ts';
import { systemClock } from '../src/clock.ts';
import type { Context } from '../src/context.ts';
import type { Controller } from '../src/controller/index.ts';
import { type Report, resumeRollouts } from '../src/deploy/index.ts';
import { Ecs } from '../src/ecs/index.ts';
import { onCancel } from './cancel.ts';
import { timeLeft } from './cancellation.ts';
import { setSecret } from './commands.ts';
import { readSavedGithubDeployment } from './github-deployment.ts';
import { fetchIdToken } from './id-token.ts';
import { createLog } from './log.ts';
import { concludeReport } from './report-outputs.ts';
import { readSavedRollouts } from './rollout-state.ts';

/**
 * After a cancelled or killed main step, reads the services again, rolls back if that was requested, and reports the
 * state.
 * @param controllerOf the controller of the step's services, if they are not deployed with ECS's own calls
 * @returns the report, if there was a deployment to conclude
 */
export async function concludeCancelled(controllerOf?: (context: Context) => Controller): Promise<Report | undefined> {
  const memory = readSavedRollouts();
  const log = createLog();
  const announced = readSavedGithubDeployment(log);
  if (!memory) {
    await announced?.finish(undefined);
    return undefined;
  }
  const clients = createClients(memory.aws, fetchIdToken, setSecret);
  const context = { clients, ecs: new Ecs(clients), clock: systemClock, log, cancelled: onCancel() };
  const deployContext = {
    ...context,
    ...(controllerOf && { controller: controllerOf(context) }),
    remember: () => undefined,
  };
  const report = await resumeRollouts(deployContext, memory.rollouts, memory.options, timeLeft(), memory.settled);
  concludeReport(report, log, memory.title, memory.aws);
  await announced?.finish(report);
  return report;
}
