import { UserError } from '../../../src/error.ts';
import { escapeText, layOut, summaryOf } from '../../../src/report/index.ts';
import { secretPartsOf } from '../../../src/url.ts';
import { appendSummary, setOutputs, setSecret } from '../../../step/commands.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { readInputs } from './inputs.ts';

/**
 * Outputs the settings of an environment from its entry, the secret settings or its variables. Refuses during a freeze.
 */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const [deploy, build] = await Promise.all([readDeclared('deploy-service'), readDeclared('build-push')]);
  const { entry, settings, images, options, freeze, secrets } = readInputs(inputs, { deploy, build });
  // The runner prints the inputs of the next step.
  for (const secret of [...secrets, ...secretPartsOf(settings['smoke-url'])]) setSecret(secret);
  inputs.check();
  if (freeze.is === 'frozen') throw new UserError(freeze.reason);
  const log = createLog();
  if (freeze.is === 'overridden') {
    log.warning(`${freeze.note}.`);
    appendSummary(summaryOf([layOut({ heading: 'Freeze overridden', lead: [`${escapeText(freeze.note)}.`] })]));
  }
  const names = settings.services.split('\n').map((service) => service.split('=', 1)[0]);
  const who = settings.role && `, as ${settings.role}`;
  log.info(`${entry.name}: ${names.join(', ')} in cluster ${settings.cluster}, ${settings.region}${who}`);
  setOutputs({
    name: entry.name,
    role: settings.role,
    region: settings.region,
    cluster: settings.cluster,
    services: settings.services,
    'service-names': names.join('\n'),
    'task-definition': settings['task-definition'],
    environment: entry.environment ?? '',
    secrets: entry.secrets ?? '',
    containers: entry.containers ?? '',
    migration: settings.migration,
    url: entry.url ?? '',
    images: JSON.stringify(images),
    inputs: JSON.stringify(options),
    note: freeze.is === 'overridden' ? freeze.note : '',
    verdict: '',
    reason: '',
  });
}
