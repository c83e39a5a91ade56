import { setOutput } from '../../step/commands.ts';
import { Inputs } from '../../step/inputs.ts';
import { createLog } from '../../step/log.ts';
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
  setOutput('name', entry.name);
  setOutput('role', settings.role);
  setOutput('region', settings.region);
  setOutput('cluster', settings.cluster);
  setOutput('services', settings.services);
  setOutput('service-names', names.join('\n'));
  setOutput('task-definition', settings['task-definition']);
  setOutput('container', settings.container);
  setOutput('migration', settings.migration);
  setOutput('smoke-url', settings['smoke-url']);
}
