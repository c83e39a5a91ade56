import { createClients } from '../../src/aws/clients.ts';
import { systemClock } from '../../src/clock.ts';
import { deploy } from '../../src/deploy/deploy.ts';
import { Ecs } from '../../src/ecs/ecs.ts';
import { runSmokeTest } from '../../src/rollout/smoke-test.ts';
import { onCancelOfMain } from '../../step/cancellation.ts';
import { setOutputs, setSecret } from '../../step/commands.ts';
import { DeploymentSpeed } from '../../step/deployment-speed.ts';
import { readStepInputs } from '../../step/further-inputs.ts';
import { announce } from '../../step/github-deployment.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { createLog } from '../../step/log.ts';
import { concludeReport, writeReport } from '../../step/report-outputs.ts';
import { rememberRollouts } from '../../step/rollout-state.ts';
import { readInputs } from './inputs.ts';

/** Registers, updates, follows each deployment to its end, and rolls back if one fails. */
export async function main(): Promise<void> {
  const inputs = await readStepInputs('deploy-service');
  const { aws, request, githubDeployment, smokeTest, taskBefore, scalingOrder, reportNotices } =
    await readInputs(inputs);
  inputs.check();
  const log = createLog();
  for (const notice of reportNotices) log.notice(notice);
  const clients = createClients(aws, fetchIdToken, setSecret);
  const cancelled = onCancelOfMain({ 'refused-by': '', advice: '[]' });
  const { remember, finish } = rememberRollouts({ title: 'Deploy', aws, options: request, cancelled });
  const announced = githubDeployment && announce(githubDeployment, log);
  let tested: ReturnType<typeof runSmokeTest> | undefined;
  const smoke = smokeTest && (() => (tested ??= runSmokeTest(smokeTest, systemClock, cancelled)));
  const shared = { clients, ecs: new Ecs(clients), clock: systemClock, log, cancelled };
  // Loaded before anything is done, and only where a task is asked for: it brings all of run-task along.
  const beforeUpdate =
    taskBefore && (await import('../../step/run-task-before.ts')).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
  const scaling = scalingOrder && (await import('../../step/scaling.ts')).scalingOf(shared, aws, scalingOrder);
  const speed = new DeploymentSpeed();
  const { keepCourse } = speed;
  const tools = { ...shared, remember, ...(smoke && { smoke }), beforeUpdate, scaling, keepCourse };
  const report = await deploy(tools, request).catch(async (error: unknown) => {
    await announced?.finish(undefined);
    throw error;
  });
  const path = writeReport(report, { advice: '[]' });
  if (!finish(report)) return;
  // Of a task that was cancelled the post step says how it ended, and what that means.
  if (beforeUpdate?.isLeft()) process.exitCode = 1;
  else concludeReport(await speed.addTo(report, path, shared), log, 'Deploy', aws);
  await announced?.finish(report);
}

/** As soon as it is known: a step that is killed has it all the same. */
function writeTaskArn(arn: string): void {
  setOutputs({ 'run-task-arn': JSON.stringify([arn]) });
}
