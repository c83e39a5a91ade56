import { createClients } from '../src/aws/clients.ts';
import { systemClock } from '../src/clock.ts';
import { resume } from '../src/deployment/resume.ts';
import { Ecs } from '../src/ecs/ecs.ts';
import { onCancel } from './cancel.ts';
import { recallAnnouncement } from './github-deployment.ts';
import { fetchIdToken } from './id-token.ts';
import { createLog } from './log.ts';
import { conclude } from './report-outputs.ts';
import { recallRollouts } from './rollout-state.ts';

/** The server ends everything five minutes after a cancel; this leaves one for the job's other post steps. */
const FROM_CANCEL_MS = 4 * 60_000;

/** After a cancelled or killed main step: looks again, goes back if that was asked for, and says how it stands. */
export async function concludeCancelled(): Promise<void> {
  const memory = recallRollouts();
  const log = createLog();
  const announced = recallAnnouncement(log);
  if (!memory) return announced?.finish(undefined);
  const clients = createClients(memory.aws, fetchIdToken);
  const tools = {
    clients,
    ecs: new Ecs(clients),
    clock: systemClock,
    log,
    cancelled: onCancel(),
    remember: () => undefined,
  };
  const left = (memory.cancelledAt ?? Date.now()) + FROM_CANCEL_MS - Date.now();
  const report = await resume(tools, memory.rollouts, memory.options, Math.max(0, left));
  conclude(report, log, memory.title);
  await announced?.finish(report);
}
