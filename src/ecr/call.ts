import {
  type BuildPlan,
  type CallMethod,
  callArguments,
  explainFailure,
  failedPlace,
  type ProgramResult,
  parseChecks,
  placeInWorkspace,
  readBuildFailure,
  secretVariables,
} from '../docker/index.ts';
import { InputError, UserError } from '../error.ts';
import { annotateChecks, buildEnvironment, chooseBuilder, dockerfileOf, logIn, startBuilderSearch } from './build.ts';
import { authorizeAll } from './logins.ts';
import type { PublishContext, PublishRequest } from './publish-job.ts';

/**
 * Evaluates the Dockerfile without building: runs the build checks, or lists its arguments or stages. Findings become
 * annotations.
 * @throws {UserError} if there are findings, or the Dockerfile cannot be evaluated
 */
export async function evaluate(request: PublishRequest, context: PublishContext, method: CallMethod): Promise<void> {
  const { isStopped } = await chooseBuilder(request, startBuilderSearch({ request, context }).found);
  await logIn({ context }, await authorizeAll(context.clients, request.registries, context));
  const { repository } = request;
  const plan: BuildPlan = {
    ...request.build,
    ...{ repository, tags: [], cacheFrom: [], cacheTo: [], labels: {}, sourceDate: undefined },
  };
  const { run, output } = context;
  const isCheck = method === 'check' || method === 'lint';
  output.open(isCheck ? 'Checking the Dockerfile' : `The ${method} of the Dockerfile`);
  const result = await run('docker', callArguments(plan, method), {
    env: { ...buildEnvironment(context, plan), ...secretVariables(plan.secrets) },
    onLine: isCheck ? () => {} : output.line,
  }).finally(output.close);
  if (isCheck) return evaluateChecks(result, plan, context, isStopped);
  if (result.code !== 0) throw failureOf(result, plan, isStopped);
}

function evaluateChecks(result: ProgramResult, plan: BuildPlan, { log }: PublishContext, isStopped?: boolean): void {
  const checks = parseChecks(result.stdout);
  // A check with findings exits with a code other than 0. Without JSON output, the check did not run.
  if (!checks) throw failureOf(result, plan, isStopped);
  const { findings, error } = checks;
  annotateChecks(findings, plan, log);
  if (error) {
    throw new UserError(`The Dockerfile is not valid: ${error.message}; correct it.`, {
      place: placeInWorkspace(error.place, dockerfileOf(plan)),
    });
  }
  if (findings.length > 0 && result.code !== 0) {
    const many = findings.length === 1 ? 'one problem' : `${findings.length} problems`;
    throw new UserError(
      `The build checks found ${many} in '${plan.file}': correct the annotated lines, or skip a rule with '# check=skip=RULE' in the Dockerfile.`,
    );
  }
  log.info(findings.length === 0 ? 'The build checks found no problems.' : 'The build checks ended with warnings.');
}

function failureOf(result: ProgramResult, plan: BuildPlan, isStopped?: boolean): UserError {
  const failure = readBuildFailure(result, isStopped);
  if (failure.kind === 'flag') {
    const message = `input 'call' needs buildx 0.15 or newer (${failure.cause}): update it, for example with docker/setup-buildx-action`;
    return new InputError([{ input: 'call', message }]);
  }
  if (failure.kind === 'frontend') {
    const message = `input 'call' needs BuildKit 0.14 or newer, or a builder that can pull docker/dockerfile from docker.io (${failure.cause}): update BuildKit, for example with docker/setup-buildx-action`;
    return new InputError([{ input: 'call', message }]);
  }
  const place = placeInWorkspace(failedPlace(result), dockerfileOf(plan));
  return new UserError(explainFailure(failure, 'The Dockerfile could not be evaluated'), { place });
}
