export { type BuildOutcome, build } from './build.ts';
export {
  type CallMethod,
  callArguments,
  namedArguments,
  variablesOf,
  withoutBuildArguments,
} from './build-arguments.ts';
export { type BuildPlan, planAgain, planToIdentify, planToRun } from './build-plan.ts';
export { type BuildSecret, secretValues, secretVariables } from './build-secrets.ts';
export { type Builder, canExportCache, enginePlatform, findBuilder, refusals } from './builder.ts';
export { CACHE_TAG, type CacheOptions, type CachePlan, ghaProblem, planCache } from './cache.ts';
export { secretsOfCaches } from './cache-secrets.ts';
export { type CheckFinding, checksOf, parseChecks, placeInWorkspace } from './checks.ts';
export { createDockerConfig, type DockerConfig, removeDockerConfig } from './config.ts';
export { type Engine, localEngine } from './engine.ts';
export { type ListEntry, listEntries, numberedEntries, pair } from './entries.ts';
export { cacheEnvironment, childEnvironment, namedEnvironment } from './environment.ts';
export { type DockerFailure, explainFailure, mayBeRegistry, readBuildFailure, readFailure } from './failure.ts';
export { type JobLogin, type Logout, logInJob, logOutJob } from './job-login.ts';
export { login } from './login.ts';
export { OUTPUT_TYPES, type OutputEntry, type OutputPlan, parseOutput } from './outputs.ts';
export { failedPlace, repositoryIn } from './printed.ts';
export { createProgramRunner, createPrograms, type ProgramResult, type RunProgram } from './process.ts';
export { pullAs, push, tagLocally, untag } from './push.ts';
export { ImageGoneError, type ImageSmokeTest, removeContainer, runImageSmokeTest } from './smoke.ts';
export { MAX_MOVED_NAMES, PAUSES_MS, type Pause, pauseAfterMove } from './transient.ts';
