import { execFileSync } from 'node:child_process';
import { concurrencyGroup } from '../../src/delivery/group.ts';
import { UserError } from '../../src/error.ts';
import { setOutputs } from '../../step/commands.ts';
import { Inputs } from '../../step/inputs.ts';
import { createLog } from '../../step/log.ts';
import { readInputs } from './inputs.ts';

/** Checks what a delivery was asked for, and hands on what its other jobs need to know before they start. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { environments, key, build, image } = readInputs(inputs);
  inputs.check();
  const log = createLog();
  const slots = environments.map((environment) => ({
    name: environment.name,
    url: environment.url ?? '',
    group: concurrencyGroup(key, environment),
  }));
  const commit = readCommit();
  log.info(
    `${build ? `Build ${build.repository} of` : `Deliver ${image?.repository}@${image?.digest} with the files of`} ${commit}.`,
  );
  log.info(`Then, one after the other: ${slots.map(({ name }) => name).join(' → ')}.`);
  setOutputs({
    environments: JSON.stringify(slots),
    build: String(build !== undefined),
    commit,
    repository: image?.repository ?? build?.repository ?? '',
    digest: image?.digest ?? '',
    'build-region': build?.region ?? '',
  });
}

function readCommit(): string {
  try {
    const args = ['-c', 'safe.directory=*', 'rev-parse', 'HEAD'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    throw new UserError('The workspace is no git repository: actions/checkout must run before this step.');
  }
}
