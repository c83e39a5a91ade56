import { existsSync, readdirSync } from 'node:fs';
import {
  concurrencyGroup,
  type FoundHooks,
  findHooks,
  HOOKS_FOLDER,
  type HookFile,
  withoutHidden,
} from '../../../src/delivery/index.ts';
import { createProgramRunner } from '../../../src/docker/index.ts';
import { InputError, UserError } from '../../../src/error.ts';
import { createGit } from '../../../src/image/index.ts';
import { readRegularFile } from '../../../src/read-file.ts';
import { setOutputs, setSecret } from '../../../step/commands.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { checkDelivery } from './check.ts';
import { type PlanInputs, readInputs } from './inputs.ts';

const KEYS_NOTICE =
  "This delivery uses access keys, which are valid until someone deletes them. Prefer roles that the jobs assume through OIDC (docs/workflows.md, 'Trust').";

/** Checks the inputs of a delivery, and outputs the data that its other jobs need before they start. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const [deploy, build] = await Promise.all([readDeclared('deploy-service'), readDeclared('build-push')]);
  const plan = readInputs(inputs, { deploy, build });
  for (const value of [...plan.hidden.keys(), ...plan.hookSecrets]) setSecret(value);
  const log = createLog();
  const commit = await readCommit();
  const { hooks, problems, notices } = readHooks();
  // The outputs are set first, because the `report` job runs its hook even if the plan was refused.
  setOutputs({ commit, hooks: JSON.stringify(hooks) });
  for (const problem of problems) inputs.refuse('hooks', problem);
  await checkDelivery(inputs, plan, { commit, makesFiles: hooks.includes('before-build'), isDelivery: true }, log);
  checkOnce(inputs);
  for (const notice of notices) log.notice(notice);
  if (plan.hasKeys) log.notice(KEYS_NOTICE);
  const { environments, image, builds, hidden } = plan;
  const what = builds.map(({ repository }) => withoutHidden(repository, hidden)).join(', ');
  log.info(
    image
      ? `Delivers ${image.repository}@${image.digest} with the files of ${commit}.`
      : `Builds ${what} of ${commit}.`,
  );
  log.info(`Then deploys, one after the other: ${environments.map(({ name }) => name).join(' → ')}.`);
  setOutputs({
    environments: JSON.stringify(slotsOf(plan)),
    builds: JSON.stringify(builds.map(({ name }) => ({ name }))),
    repository: withoutHidden(image?.repository ?? builds[0]?.repository ?? '', hidden),
    digest: image?.digest ?? '',
  });
}

/** The data that GitHub needs about a deployment job before the job starts. */
function slotsOf({ environments, key, hidden, runsOn }: PlanInputs) {
  return environments.map((environment) => ({
    name: environment.name,
    url: environment.url ?? '',
    group: withoutHidden(concurrencyGroup(key, environment), hidden),
    'runs-on': environment['runs-on'] ?? (runsOn.startsWith('[') ? (JSON.parse(runsOn) as unknown) : runsOn),
  }));
}

function readHook(path: string): HookFile {
  const read = readRegularFile(path);
  return 'problem' in read ? read : { text: read.bytes.toString() };
}

function readHooks(): FoundHooks {
  const folders = existsSync(HOOKS_FOLDER)
    ? readdirSync(HOOKS_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return findHooks(
    folders.map(({ name }) => name),
    (path) => (existsSync(path) ? readHook(path) : undefined),
  );
}

/**
 * Entries share files and options, whose problems are reported once.
 * @throws {InputError} with all problems
 */
function checkOnce(inputs: Inputs): void {
  const { problems } = inputs;
  if (problems.length === 0) inputs.check();
  else throw new InputError([...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]);
}

async function readCommit(): Promise<string> {
  try {
    const git = createGit(createProgramRunner(), process.env);
    return (await git('.', ['rev-parse', '--verify', 'HEAD'])).trim();
  } catch {
    throw new UserError('The workspace is not a git repository: actions/checkout must run before this step.');
  }
}
