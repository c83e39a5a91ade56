import { createClients } from '../src/aws/index.ts';
import { systemClock } from '../src/clock.ts';
import { Ecs } from '../src/ecs/index.ts';
import { stopRunningTasks } from '../src/run/index.ts';
import { onCancel } from './cancel.ts';
import { timeLeft } from './cancellation.ts';
import { setSecret } from './commands.ts';
import { fetchIdToken } from './id-token.ts';
import { Inputs } from './inputs.ts';
import { createLog } from './log.ts';
import { readOverrides } from './run-task-overrides.ts';
import { concludeTask } from './run-task-report.ts';
import { readSavedTask } from './run-task-state.ts';

/** After a cancelled or killed main step, makes sure that its task is stopped, and reports how the task ended. */
export async function stopUnfinishedTask(): Promise<void> {
  const memory = readSavedTask();
  if (!memory) return;
  const log = createLog();
  const clients = createClients(memory.aws, fetchIdToken, setSecret);
  const context = {
    clients,
    ecs: new Ecs(clients),
    clock: systemClock,
    log,
    cancelled: onCancel(),
    remember: () => undefined,
  };
  const overrides = readOverrides(new Inputs(), memory.names);
  const input = { ...memory.savedRun.input, ...(Object.keys(overrides).length > 0 && { overrides }) };
  const result = await stopRunningTasks(context, memory.savedRun, input, timeLeft());
  const reason = [memory.reason, result.reason].filter(Boolean).join(' ');
  concludeTask({ ...result, reason }, log);
}
