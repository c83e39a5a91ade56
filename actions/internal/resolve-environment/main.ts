import { secretsOf } from '../../../src/url.ts';
import { setOutputs, setSecret } from '../../../step/commands.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { readInputs } from './inputs.ts';

/** Hands on what an environment has, by its entry or by its variables. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { entry, settings } = readInputs(inputs);
  inputs.check();
  const names = settings.services.split('\n').map((service) => service.split('=', 1)[0]);
  createLog().info(
    `${entry.name}: ${names.join(', ')} in cluster ${settings.cluster}, ${settings.region}, as ${settings.role}`,
  );
  // The runner prints what the next step is given.
  for (const secret of secretsOf(settings['smoke-url'])) setSecret(secret);
  setOutputs({
    name: entry.name,
    role: settings.role,
    region: settings.region,
    cluster: settings.cluster,
    services: settings.services,
    'service-names': names.join('\n'),
    'task-definition': settings['task-definition'],
    container: settings.container,
    migration: settings.migration,
    'smoke-url': settings['smoke-url'],
  });
}
