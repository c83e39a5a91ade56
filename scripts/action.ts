import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { startLocalAws } from '../local-aws/server.ts';
import { nearest } from '../src/nearest.ts';
import { loadAction } from '../test/runner/action.ts';
import { Job } from '../test/runner/job.ts';
import { readOptions, runScript, UsageError } from './command-line.ts';
import { actionNames } from './readme.ts';

/*
 * Runs any action manually, as a GitHub runner runs it: `npm run action -- deploy-service cluster=prod service=web`,
 * with action.yml's defaults, from the current folder. It uses the AWS settings of the environment: a real account, or the
 * local AWS that `npm run local-aws -- --detach` has started; with --local-aws, it starts its own, which is empty.
 */

const HELP = `npm run action -- NAME [INPUT=VALUE …] [options]

Runs the bundle of an action as a GitHub runner would, with the defaults of its action.yml.

  --workspace DIR   the folder that the job has checked out (default: the current folder)
  --local-aws       uses its own local AWS, which begins empty, instead of the AWS settings of the environment
  --help            prints this text

The value @FILE is replaced by the text of that file. Values that the action masks are shown as ***.
`;

const OPTIONS = {
  workspace: { type: 'string' },
  'local-aws': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** ecr-login outputs the masked password, as AWS's action does, and leaves it in the job's Docker configuration. */
const PASSWORD = /^output 'docker_password_|\.docker.config\.json$/;

/**
 * The variables that are passed to a step: the variables that select AWS and the Docker engine, and those that
 * configure the connection to AWS and to the engine.
 */
const PASSED_VARIABLES = /^(AWS_|DOCKER_|BUILDX_|BUILDKIT_|(https?|no)_proxy$|SSL_CERT_|NODE_EXTRA_CA_CERTS$|PATH$)/i;

/** @throws {UsageError} */
function readAction(name: string | undefined): string {
  const names = actionNames();
  if (name !== undefined && names.includes(name)) return name;
  if (name === undefined) throw new UsageError(`Name an action: ${names.join(', ')}.`);
  const near = nearest(name, names);
  throw new UsageError(
    `There is no action '${name}'; ${near ? `did you mean ${near}?` : `the actions are ${names.join(', ')}.`}`,
  );
}

/** @throws {UsageError} */
function readInputs(name: string, given: readonly string[], cwd: string): Record<string, string> {
  const { file } = loadAction(name);
  const known = Object.keys(file.inputs ?? {});
  return Object.fromEntries(
    given.map((text) => {
      const [input = ''] = text.split('=', 1);
      if (!text.includes('=')) throw new UsageError(`'${text}' is not an input; expected INPUT=VALUE.`);
      if (!known.includes(input)) {
        const near = nearest(input, known);
        throw new UsageError(`${name} has no input '${input}'${near ? `; did you mean ${near}?` : '.'}`);
      }
      return [input, readValue(text.slice(input.length + 1), cwd)];
    }),
  );
}

/** @throws {UsageError} */
function readValue(text: string, cwd: string): string {
  if (!text.startsWith('@')) return text;
  const path = resolve(cwd, text.slice(1));
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`The file '${path}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** @throws {UsageError} */
function readWorkspace(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new UsageError(`--workspace is '${path}', which is not a folder.`);
}

/** The commit and branch that are checked out, in the form of a push event. */
function commitOf(workspace: string): Record<string, string> {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: workspace, encoding: 'utf8' }).stdout?.trim() ?? '';
  const [sha, branch] = [git('rev-parse', '--verify', 'HEAD'), git('branch', '--show-current')];
  return {
    ...(sha && { GITHUB_SHA: sha }),
    ...(branch && { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch }),
  };
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS, true);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  // npm runs scripts in the project's folder, and passes on the folder in which it was called.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const name = readAction(positionals[0]);
  const inputs = readInputs(name, positionals.slice(1), cwd);
  const workspace = readWorkspace(resolve(cwd, values.workspace ?? '.'));
  const aws = values['local-aws'] ? await startLocalAws() : undefined;
  const passedVariables = Object.entries(process.env).filter(([key, value]) => value && PASSED_VARIABLES.test(key));
  const env = {
    AWS_EC2_METADATA_DISABLED: '',
    ...commitOf(workspace),
    ...Object.fromEntries(passedVariables),
    ...aws?.env,
  };
  const job = new Job({ ...(aws && { aws }), workspace, env: env as Record<string, string> });
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    const step = await job.step(name, {
      inputs,
      signal: stop.signal,
      onLine: ({ text }) => console.log(text),
      ...(name === 'ecr-login' && { mayLeak: PASSWORD }),
    });
    for (const [output, value] of Object.entries(step.outputs))
      console.log(`output ${output}: ${job.masks.apply(value)}`);
    if (step.summary) console.log(`\nThe job summary:\n\n${step.summary}`);
    console.log(`${name}: ${step.conclusion}`);
    return step.conclusion === 'success' ? 0 : 1;
  } finally {
    await job.end();
    await aws?.close();
  }
}

await runScript('action', async () => {
  try {
    return await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
});
