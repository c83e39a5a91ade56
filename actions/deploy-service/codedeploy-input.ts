import { lstatSync } from 'node:fs';
import { readAppSpec } from '../../src/codedeploy/index.ts';
import type { CodeDeployRequest } from '../../src/controller/index.ts';
import { readRegularFile } from '../../src/read-file.ts';
import { decode } from '../../src/taskdef/index.ts';
import type { Inputs } from '../../step/inputs.ts';

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

/**
 * A file that the user named is checked here. The default file may be unrelated, so it is checked only when it is
 * needed.
 */
async function readFile(inputs: Inputs, named: string): Promise<CodeDeployRequest['appSpec']> {
  if (!named) return isPresent(APPSPEC) ? { path: APPSPEC, ...readText(APPSPEC) } : undefined;
  const read = readText(named);
  const spec = 'text' in read ? await readAppSpec(read.text) : read;
  if ('spec' in spec && 'text' in read) return { path: named, text: read.text };
  if ('problem' in spec) {
    const problem = `the AppSpec file '${named}' of input 'codedeploy-appspec' ${spec.problem}`;
    inputs.refuse('codedeploy-appspec', problem, { file: named });
  }
  return undefined;
}

function readText(path: string): { readonly text: string } | { readonly problem: string } {
  const read = readRegularFile(path);
  if ('problem' in read) return { problem: withFix(read.problem) };
  const decoded = decode(read.bytes, { file: path });
  return 'text' in decoded ? decoded : { problem: `could not be read: ${decoded.problem.message}` };
}

/** Most descriptions of a problem in a file do not include a fix. */
function withFix(problem: string): string {
  return problem.includes(': ') ? problem : `${problem}: set 'codedeploy-appspec' to the path of an AppSpec file`;
}

/** Whether an entry with this name exists, even if it is a broken symbolic link. */
function isPresent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
