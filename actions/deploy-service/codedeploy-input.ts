import { readFileSync } from 'node:fs';
import { readAppSpec } from '../../src/codedeploy/index.ts';
import type { CodeDeployRequest } from '../../src/controller/index.ts';
import { decode } from '../../src/taskdef/index.ts';
import type { Inputs } from '../../step/inputs.ts';
import { isFile } from '../../step/paths.ts';

const APPSPEC = 'appspec.yaml';
const NAME = /^[^\s/]{1,100}$/;
const ACCEPTED = 'a name of at most 100 characters without spaces and slashes';

/** Reads the inputs `codedeploy-*`, which apply only to services with the CODE_DEPLOY deployment controller. */
export async function readCodeDeploy(inputs: Inputs): Promise<Omit<CodeDeployRequest, 'members'>> {
  const application = inputs.matching('codedeploy-application', NAME, ACCEPTED);
  const group = inputs.matching('codedeploy-deployment-group', NAME, ACCEPTED);
  const configuration = inputs.matching('codedeploy-deployment-config', NAME, ACCEPTED);
  const description = inputs.text('codedeploy-deployment-description');
  const appSpec = await readFile(inputs, inputs.text('codedeploy-appspec'));
  return {
    ...(application && { application }),
    ...(group && { group }),
    ...(configuration && { configuration }),
    ...(description && { description }),
    ...(appSpec && { appSpec }),
  };
}

/** A file that is named is checked here; the default file may be for something else, and is checked only when it is needed. */
async function readFile(inputs: Inputs, named: string): Promise<CodeDeployRequest['appSpec']> {
  if (!named) return isFile(APPSPEC) ? { path: APPSPEC, text: readFileSync(APPSPEC, 'utf8') } : undefined;
  const before = inputs.problems.length;
  inputs.file('codedeploy-appspec', named);
  if (inputs.problems.length > before) return undefined;
  const decoded = decode(readFileSync(named), { file: named, input: 'codedeploy-appspec' });
  const said = `the AppSpec file '${named}' of input 'codedeploy-appspec'`;
  if ('problem' in decoded) {
    inputs.refuse('codedeploy-appspec', `${said} could not be read: ${decoded.problem.message}`, { file: named });
    return undefined;
  }
  const read = await readAppSpec(decoded.text);
  if ('problem' in read) inputs.refuse('codedeploy-appspec', `${said} ${read.problem}`, { file: named });
  return { path: named, text: decoded.text };
}
