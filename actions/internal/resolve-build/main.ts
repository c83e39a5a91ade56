import { setOutputs, setSecret } from '../../../step/commands.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { readInputs } from './inputs.ts';

/** Outputs the build of an image's job. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const [deploy, table] = await Promise.all([readDeclared('deploy-service'), readDeclared('build-push')]);
  const { build, emulated, secrets } = readInputs(inputs, { deploy, build: table });
  for (const secret of secrets) setSecret(secret);
  inputs.check();
  const { repository = '', role = '', region = '', options = {} } = build ?? {};
  createLog().info(`${repository} in ${region}${role && `, as ${role}`}`);
  setOutputs({
    repository,
    role,
    region,
    inputs: JSON.stringify(options),
    buildx: String(!options.builder),
    emulated: options.builder ? '' : emulated.join(','),
  });
}
