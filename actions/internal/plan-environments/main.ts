import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { COMMIT, shortCommit } from '../../../src/commit.ts';
import {
  commentOf,
  type EnvironmentPlan,
  isRefused,
  type PlanReport,
  type PullRequest,
  plannedImage,
  refusalsOf,
  summarizePlan,
  withoutSecrets,
} from '../../../src/delivery/index.ts';
import { createProgramRunner } from '../../../src/docker/index.ts';
import { UserError } from '../../../src/error.ts';
import { createGit, type Git } from '../../../src/image/index.ts';
import type { Log } from '../../../src/log.ts';
import { summaryOf } from '../../../src/report/index.ts';
import { onCancel } from '../../../step/cancel.ts';
import { annotate, appendSummary, setOutputs, setSecret } from '../../../step/commands.ts';
import { runUrl } from '../../../step/deployment-state.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { writeTemporaryFile } from '../../../step/runner-files.ts';
import { checkDelivery } from '../plan-delivery/check.ts';
import { type Base, planAgainstBase } from './base.ts';
import type { ExpectedImage } from './images.ts';
import { type PlanEnvironmentsInputs, type PlannedEnvironment, readInputs } from './inputs.ts';

/**
 * Reports what a delivery of this commit would change in each environment. Writes nothing to AWS, and runs nothing from
 * the commit.
 */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const [deploy, build] = await Promise.all([readDeclared('deploy-service'), readDeclared('build-push')]);
  const given = readInputs(inputs, { deploy, build }, readEvent());
  for (const value of given.delivery.hidden.keys()) setSecret(value);
  const log = createLog();
  const git = createGit(createProgramRunner(), process.env);
  const commit = await readCommit(git);
  const makesFiles = existsSync('.github/slipway/before-build');
  await checkDelivery(inputs, given.delivery, { commit, makesFiles, isDelivery: false }, log);
  const problems = [...new Set(inputs.problems.map(({ message }) => message))];
  const foreseen = await foreseeImages(given, problems.length === 0 && !makesFiles);
  const environments = problems.length > 0 ? [] : await planAll(given, git, log, foreseen);
  const images = foreseen.map(({ image: { name }, plan }) => ({ name, plan }));
  const report = withoutSecrets({ ...described(given, commit), images, problems, environments }, given.delivery.hidden);
  publish(report, given.pullRequest);
  inputs.check();
  for (const refusal of refusalsOf(report)) annotate('error', refusal);
  if (isRefused(report)) process.exitCode = 1;
}

function described(
  { freeze, pullRequest }: PlanEnvironmentsInputs,
  commit: string,
): Pick<PlanReport, 'scope' | 'notes'> {
  const reason = pullRequest?.withoutCredentials;
  const what = pullRequest
    ? `What a delivery of ${shortCommit(pullRequest.head)}, merged into ${pullRequest.base}, would change`
    : `What a delivery of ${shortCommit(commit)} would change`;
  return {
    scope: reason
      ? `${what}: the files were compared with those of ${pullRequest.base}, because ${reason}; nothing was read from AWS.`
      : `${what} compared with what is active now. Nothing was written.`,
    notes: freeze.is === 'frozen' ? [freeze.reason] : [],
  };
}

async function planAll(
  given: PlanEnvironmentsInputs,
  git: Git,
  log: Log,
  foreseen: readonly ExpectedImage[],
): Promise<EnvironmentPlan[]> {
  const { delivery, environments, pullRequest, showValues } = given;
  const base = pullRequest && (await openBase(git, pullRequest));
  const cancelled = onCancel();
  // This module is a separate chunk, because it contains all of deploy-service.
  const { planActive } = await import('./active.ts');
  const plans: EnvironmentPlan[] = [];
  const images = foreseen.map(({ image }) => image);
  const { hasImages } = delivery;
  const offline = { images, hasImages, showValues, base };
  for (const environment of environments) {
    if (pullRequest?.withoutCredentials) plans.push(await planAgainstBase(environment, offline));
    else if (environment.missing.length > 0) {
      const plan = await planAgainstBase(environment, offline);
      const note = offlineReason(environment);
      log.warning(note);
      plans.push({ ...plan, notes: [note, ...plan.notes] });
    } else {
      const options = { options: delivery.deployOptions, images, hasImages, showValues, cancelled };
      plans.push(await planActive(environment, { ...options, log: within(log, environment.entry.name) }));
    }
  }
  return plans;
}

/**
 * Whether each image is built, reused or given.
 * @param mayAsk whether to search for an image with the same content
 */
async function foreseeImages(
  { delivery: { image, builds }, imageRole, pullRequest }: PlanEnvironmentsInputs,
  mayAsk: boolean,
): Promise<readonly ExpectedImage[]> {
  if (image) {
    const reference = `${image.reference}@${image.digest}`;
    const given = { name: image.repository, containers: undefined, reference, isBuilt: false };
    return [{ image: given, plan: `is given: ${image.digest}` }];
  }
  if (!mayAsk || !imageRole || pullRequest?.withoutCredentials) {
    return builds.map((build, index) => ({
      image: plannedImage(build, index),
      plan:
        build.options.reuse === 'content' ? 'would be built, or reused if its content is unchanged' : 'would be built',
    }));
  }
  const { expectImages } = await import('./images.ts');
  return Promise.all(builds.map((build, index) => expectImages(build, index, imageRole)));
}

function offlineReason({ entry, missing }: PlannedEnvironment): string {
  const list = missing.map((name) => `'${name}'`).join(', ');
  return `${entry.name} was compared only with the base branch: ${list} of its entry ${missing.length === 1 ? 'is' : 'are'} not set, and the run of a pull request cannot read the variables of an environment; set the keys, the 'settings' secret, the 'plan-role' input, or variables of the repository.`;
}

/**
 * A log whose lines start with the environment. The lines are also in the report, so none of them becomes an
 * annotation.
 */
function within(log: Log, environment: string): Log {
  const line = (text: string) => log.info(`${environment}: ${text}`);
  return {
    info: line,
    notice: line,
    warning: line,
    group: (title, lines) => log.group(`${environment}: ${title}`, lines),
    debug: (text) => log.debug(text),
  };
}

/** The branch that a pull request is merged into, if the checkout has it: the first parent of the merge commit. */
async function openBase(git: Git, { base, baseCommit }: PullRequest): Promise<Base | undefined> {
  const parents = (await git('.', ['rev-list', '--parents', '-n', '1', 'HEAD'])).trim().split(' ').slice(1);
  const [candidate = ''] = parents.length > 1 ? parents : [baseCommit];
  const isThere = await git('.', ['cat-file', '-e', `${candidate}^{commit}`]).then(
    () => COMMIT.test(candidate),
    () => false,
  );
  if (!isThere) return undefined;
  const read = (path: string) =>
    git('.', ['cat-file', 'blob', `${candidate}:./${posix.normalize(path)}`]).catch(() => undefined);
  return { name: base, read };
}

/** Writes the summary, and writes the comment to a file for the step that has the token. */
function publish(report: PlanReport, pullRequest: PullRequest | undefined): void {
  appendSummary(summaryOf([summarizePlan(report)]));
  const isCommented = pullRequest !== undefined && pullRequest.withoutCredentials === undefined;
  const comment = isCommented ? writeTemporaryFile('plan', commentOf(report, runUrl())) : '';
  setOutputs({
    comment,
    'pull-request': isCommented ? String(pullRequest.number) : '',
    refused: String(isRefused(report)),
  });
}

function readEvent(): unknown {
  try {
    return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return {};
  }
}

async function readCommit(git: Git): Promise<string> {
  try {
    return (await git('.', ['rev-parse', '--verify', 'HEAD'])).trim();
  } catch {
    throw new UserError('The workspace is not a git repository: actions/checkout must run before this step.');
  }
}
