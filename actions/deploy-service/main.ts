import { createClients } from '../../src/aws/index.ts';
import { systemClock } from '../../src/clock.ts';
import { deploy } from '../../src/deploy/index.ts';
import { Ecs } from '../../src/ecs/index.ts';
import { runSmokeTest } from '../../src/rollout/index.ts';
import { onCancelOfMain } from '../../step/cancellation.ts';
import { setEarlyOutputs, setSecret } from '../../step/commands.ts';
import { DeploymentSpeed } from '../../step/deployment-speed.ts';
import { readStepInputs } from '../../step/further-inputs.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { createLog } from '../../step/log.ts';
import { saveRollouts } from '../../step/rollout-state.ts';
import { checkBeforeWrite } from '../../step/runner-files.ts';
import { readInputs } from './inputs.ts';

/** Registers a revision, updates the services, follows each deployment until it ends, and rolls back those that fail. */
export async function main(): Promise<void> {
  const inputs = await readStepInputs('deploy-service');
  const { aws, request, githubDeployment, smokeTest, taskBefore, scalingRequest, reportNotices } =
    await readInputs(inputs);
  inputs.check();
  const log = createLog();
  for (const notice of reportNotices) log.notice(notice);
  const clients = createClients(aws, fetchIdToken, setSecret);
  const cancelled = onCancelOfMain({ 'refused-by': '', advice: '[]' });
  const { remember, finish } = saveRollouts({ title: 'Deploy', aws, options: request, cancelled });
  const announced =
    githubDeployment && (await import('../../step/github-deployment.ts')).createGithubDeployment(githubDeployment, log);
  let tested: ReturnType<typeof runSmokeTest> | undefined;
  const smoke = smokeTest && (() => (tested ??= runSmokeTest(smokeTest, systemClock, cancelled)));
  const context = { clients, ecs: new Ecs(clients), clock: systemClock, log, cancelled };
  const shared = { ...context, beforeWrite: checkBeforeWrite };
  // This module is loaded before any change, and only if a task is requested, because it contains all of run-task.
  const beforeUpdate =
    taskBefore && (await import('../../step/run-task-before.ts')).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
  const scaling = scalingRequest && (await import('../../step/scaling.ts')).scalingOf(shared, aws, scalingRequest);
  const speed = new DeploymentSpeed();
  const { saveCompletedDeployment } = speed;
  const deployContext = {
    ...shared,
    remember,
    ...(smoke && { smoke }),
    beforeUpdate,
    scaling,
    saveCompletedDeployment,
  };
  const report = await deploy(deployContext, request).catch(async (error: unknown) => {
    await announced?.finish(undefined);
    throw error;
  });
  const { concludeReport, writeReport } = await import('../../step/report-outputs.ts');
  const path = writeReport(report, { advice: '[]' });
  if (!finish(report)) return;
  if (request.keep !== undefined) {
    const { keepDeployedImages } = await import('../../src/deploy/index.ts');
    await keepDeployedImages(shared, report, request.keep);
  }
  // If the task was cancelled, the post step reports how the task ended and what the consequences are.
  if (beforeUpdate?.hasUnfinished()) process.exitCode = 1;
  else concludeReport(await speed.addTo(report, path, shared), log, 'Deploy', aws);
  await announced?.finish(report);
}

/** This output is set as soon as the ARN is known, so that it exists even if the step is killed. */
function writeTaskArn(arn: string): void {
  setEarlyOutputs({ 'run-task-arn': JSON.stringify([arn]) });
}
