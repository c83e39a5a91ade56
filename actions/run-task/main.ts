import { createClients } from '../../src/aws/index.ts';
import { systemClock } from '../../src/clock.ts';
import { Ecs } from '../../src/ecs/index.ts';
import { isSuccessful, prepareTask, type RunResult, runTask, type SavedRun } from '../../src/run/index.ts';
import { onCancelOfMain } from '../../step/cancellation.ts';
import { setEarlyOutputs, setFinalOutputs, setSecret } from '../../step/commands.ts';
import { readStepInputs } from '../../step/further-inputs.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { createLog } from '../../step/log.ts';
import { concludeTask } from '../../step/run-task-report.ts';
import { saveTask } from '../../step/run-task-state.ts';
import { checkBeforeWrite } from '../../step/runner-files.ts';
import { readInputs } from './inputs.ts';

/** Runs a one-off task, shows its log, and succeeds or fails with its essential container. */
export async function main(): Promise<void> {
  const inputs = await readStepInputs('run-task');
  const { aws, request, source, service: name } = await readInputs(inputs);
  inputs.check();
  const log = createLog();
  const clients = createClients(aws, fetchIdToken, setSecret);
  const cancelled = onCancelOfMain();
  const memory = saveTask(aws, 'both');
  let sent = false;
  const remember = (savedRun: SavedRun) => {
    sent = true;
    memory.remember(savedRun);
    writeTaskArns(savedRun.taskArns);
  };
  const context = { clients, ecs: new Ecs(clients), clock: systemClock, log, cancelled };
  const runContext = { ...context, remember, beforeWrite: checkBeforeWrite };
  const { revision, service } = await prepareTask(runContext, request, source, name);
  setEarlyOutputs({ 'task-definition-arn': revision.arn });
  const result = await runTask(runContext, request, revision, service);
  writeOutputs(result);
  if (sent && leavesWork(result, cancelled)) {
    process.exitCode = 1;
    return;
  }
  memory.forget();
  concludeTask(result, log);
}

/** Whether a post step must stop the task. */
function leavesWork({ verdict }: RunResult, cancelled: AbortSignal): boolean {
  return cancelled.aborted && (verdict === 'cancelled' || verdict === 'unknown');
}

/** This output is set as soon as the ARN is known, so that it exists even if the step is killed. */
function writeTaskArns(arns: readonly string[]): void {
  if (arns.length > 0) setEarlyOutputs({ 'task-arn': arns[0] as string, 'run-task-arn': JSON.stringify(arns) });
}

function writeOutputs(result: RunResult): void {
  const { verdict, reason, exitCode, logUrl } = result;
  const code = exitCode === undefined ? '' : String(exitCode);
  setFinalOutputs(verdict, { reason, 'exit-code': code, 'log-url': logUrl }, isSuccessful(result));
}
