import { createClients } from '../src/aws/clients.ts';
import { systemClock } from '../src/clock.ts';
import { resume } from '../src/deploy/resume.ts';
import { Ecs } from '../src/ecs/ecs.ts';
import { onCancel } from './cancel.ts';
import { setSecret } from './commands.ts';
import { recallAnnouncement } from './github-deployment.ts';
import { fetchIdToken } from './id-token.ts';
import { timeLeft } from './last-word.ts';
import { createLog } from './log.ts';
import { conclude } from './report-outputs.ts';
import { recallRollouts } from './rollout-state.ts';

/** After a cancelled or killed main step: looks again, goes back if that was asked for, and says how it stands. */
export async function concludeCancelled(): Promise<void> {
  const memory = recallRollouts();
  const log = createLog();
  const announced = recallAnnouncement(log);
  if (!memory) return announced?.finish(undefined);
  const clients = createClients(memory.aws, fetchIdToken, setSecret);
  const tools = {
    clients,
    ecs: new Ecs(clients),
    clock: systemClock,
    log,
    cancelled: onCancel(),
    remember: () => undefined,
  };
  const report = await resume(tools, memory.rollouts, memory.options, timeLeft(), memory.settled);
  conclude(report, log, memory.title, memory.aws);
  await announced?.finish(report);
}
