import { createClients } from '../../src/aws/index.ts';
import { systemClock } from '../../src/clock.ts';
import { expressController } from '../../src/controller/index.ts';
import { Ecs } from '../../src/ecs/index.ts';
import { deployExpress } from '../../src/express/index.ts';
import { onCancelOfMain } from '../../step/cancellation.ts';
import { setEarlyOutputs, setSecret } from '../../step/commands.ts';
import { DeploymentSpeed } from '../../step/deployment-speed.ts';
import { readStepInputs } from '../../step/further-inputs.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { createLog } from '../../step/log.ts';
import { concludeReport, writeReport } from '../../step/report-outputs.ts';
import { saveRollouts } from '../../step/rollout-state.ts';
import { checkBeforeWrite } from '../../step/runner-files.ts';
import { readInputs } from './inputs.ts';

/** Creates or updates an Express service, follows its deployment until it ends, and rolls back if it fails. */
export async function main(): Promise<void> {
  const inputs = await readStepInputs('deploy-express');
  const { aws, request } = readInputs(inputs);
  inputs.check();
  const log = createLog();
  const clients = createClients(aws, fetchIdToken, setSecret);
  const cancelled = onCancelOfMain({ 'refused-by': '', advice: '[]' });
  const { remember, finish } = saveRollouts({ title: 'Deploy', aws, options: request, cancelled });
  const context = { clients, ecs: new Ecs(clients), clock: systemClock, log, cancelled, beforeWrite: checkBeforeWrite };
  const speed = new DeploymentSpeed();
  const { saveCompletedDeployment } = speed;
  const expressContext = { ...context, controller: expressController(context), remember, saveCompletedDeployment };
  const { report, endpoint } = await deployExpress(expressContext, request, writeServiceArn);
  const path = writeReport(report, { advice: '[]', ...(endpoint && { endpoint }) });
  if (finish(report)) concludeReport(await speed.addTo(report, path, context), log, 'Deploy', aws);
}

/** This output is set as soon as the ARN is known, so that it exists even if the step is killed. */
function writeServiceArn(arn: string): void {
  setEarlyOutputs({ 'service-arn': arn });
}
