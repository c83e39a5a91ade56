import { concurrencyGroup } from '../../../src/delivery/group.ts';
import { createRun } from '../../../src/docker/process.ts';
import { InputError, UserError } from '../../../src/error.ts';
import { createGit } from '../../../src/image/git.ts';
import { setOutputs } from '../../../step/commands.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { checkDelivery } from './check.ts';
import { readInputs } from './inputs.ts';

/** Checks what a delivery was asked for, and hands on what its other jobs need to know before they start. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const plan = readInputs(inputs);
  const log = createLog();
  const commit = await readCommit();
  await checkDelivery(inputs, plan, commit, { run: createRun(), log });
  checkOnce(inputs);
  const { environments, key, build, image } = plan;
  const slots = environments.map((environment) => ({
    name: environment.name,
    url: environment.url ?? '',
    group: concurrencyGroup(key, environment),
  }));
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

/**
 * Entries share files and options, and what is wrong with those is said once.
 * @throws {InputError} with everything that was found wrong
 */
function checkOnce(inputs: Inputs): void {
  const { problems } = inputs;
  if (problems.length === 0) inputs.check();
  else throw new InputError([...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]);
}

async function readCommit(): Promise<string> {
  try {
    const git = createGit(createRun(), process.env);
    return (await git('.', ['rev-parse', '--verify', 'HEAD'])).trim();
  } catch {
    throw new UserError('The workspace is not a git repository: actions/checkout must run before this step.');
  }
}
