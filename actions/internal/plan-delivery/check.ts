import { existsSync } from 'node:fs';
import { composeTaskDefinition } from '../../../src/delivery/compose.ts';
import { type Environment, placeOf } from '../../../src/delivery/environments.ts';
import { whyNotFirstTag } from '../../../src/delivery/first-tag.ts';
import { findBuilder, refusals } from '../../../src/docker/builder.ts';
import { childEnvironment } from '../../../src/docker/environment.ts';
import type { Run } from '../../../src/docker/process.ts';
import { isRegistryHost } from '../../../src/ecr/registry.ts';
import { InputError, messageOf } from '../../../src/error.ts';
import { parseReference } from '../../../src/image/reference.ts';
import { isRemote } from '../../../src/image/source.ts';
import { toProblem } from '../../../src/taskdef/finding.ts';
import { ForwardedInputs } from '../../../step/forwarded-inputs.ts';
import type { Inputs } from '../../../step/inputs.ts';
import { readTaskDefinitionNodes } from '../../../step/task-definition-nodes.ts';
import { readInputs as readBuildInputs } from '../../build-push/inputs.ts';
import { readInputs as readDeployInputs } from '../../deploy-service/inputs.ts';
import { isInCommit, type PlanInputs } from './inputs.ts';

/** Stand in for what only the environment's job knows; they pass every check. */
const REGION = 'us-east-1';
const REVISION = 'web:1';
const REMOTE = 'https://example.com/web.git';
const DIGEST = `sha256:${'0'.repeat(64)}`;

export interface Notices {
  notice(message: string): void;
}

/**
 * Checks what the other jobs will read, by the readers that read it there: options, container names, task definitions, tags.
 * What is wrong is noted in `inputs`.
 * @param commit the commit that is delivered
 */
export async function checkDelivery(
  inputs: Inputs,
  plan: PlanInputs,
  commit: string,
  { run, log }: { readonly run: Run; readonly log: Notices },
): Promise<void> {
  if (plan.build) await checkBuild(inputs, plan, commit, run);
  await checkOptions(inputs, plan.deployOptions, '');
  for (const [index, environment] of plan.environments.entries()) {
    await checkEnvironment(inputs, plan, environment, placeOf(index + 1, environment.name), log);
  }
}

/** By build-push's own reader; what this action has already said of a missing value or file is not said again. */
async function checkBuild(
  inputs: Inputs,
  { build, buildOptions }: PlanInputs,
  commit: string,
  run: Run,
): Promise<void> {
  const known = new Set(inputs.problems.map(({ input }) => input));
  const target = { repository: build?.repository || 'web', 'aws-region': build?.region || REGION };
  const forwarded = new ForwardedInputs({ ...buildOptions, ...target });
  const order = await readOrder(forwarded);
  for (const problem of forwarded.problems) {
    // The region is checked as 'build-region'.
    const isSaid =
      /^(file|aws-region)$/.test(problem.input) || (known.has(problem.input) && problem.input === 'repository');
    if (!isSaid) inputs.refuse(problem.input, problem.message, problem);
  }
  // Apart from the others, so that it is said beside what is wrong with those.
  const tags = await readOrder(new ForwardedInputs({ ...target, context: REMOTE, tags: buildOptions.tags ?? '' }));
  const isLocal = !isRemote(buildOptions.context ?? '');
  const why = tags && isLocal ? whyNotFirstTag(tags.tags, commit, process.env) : undefined;
  if (why) inputs.refuse('tags', `input 'tags' is '${buildOptions.tags}': ${why}`);
  if (order) await checkEngine(inputs, order.build.platforms, order.cache.cache, run);
}

/** @returns `undefined` after a problem */
async function readOrder(inputs: Inputs) {
  try {
    return (await readBuildInputs(inputs)).order;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}

/** Asks the runner's engine, which is the build's as well, and only about what not every engine can do. */
async function checkEngine(inputs: Inputs, platforms: readonly string[], cache: string, run: Run): Promise<void> {
  if (platforms.length < 2 && cache !== 'gha') return;
  const advice =
    "deliver.yml sets up no other builder: leave this input out, or build in a job of your own with docker/setup-buildx-action, and give its image by the input 'image'";
  try {
    const builder = await findBuilder('', run, childEnvironment(process.env));
    const attached = { provenance: '', sbom: '', attests: [], annotations: [] };
    const options = { allow: [], 'no-cache-filters': [] };
    const none = { ...attached, options, buildContexts: [], builder: '', extraArgs: [] };
    const wanted = { ...none, platforms, cacheTo: cache === 'gha' ? ['type=gha'] : [] };
    for (const refusal of refusals(builder, wanted, advice)) {
      const input = refusal.input === 'cache-to' ? 'cache' : refusal.input;
      inputs.refuse(input, `input '${input}': ${refusal.problem}`);
    }
  } catch (error) {
    inputs.refuse('runs-on', messageOf(error));
  }
}

/** By deploy-service's own reader. What is deployed is a stand-in: the task definitions are checked by themselves. */
async function checkOptions(inputs: Inputs, options: Readonly<Record<string, string>>, place: string): Promise<void> {
  const stand = { 'aws-region': REGION, service: 'web', 'task-definition-arn': REVISION };
  const forwarded = new ForwardedInputs({ ...stand, ...options });
  await readDeployInputs(forwarded);
  for (const { input, message } of forwarded.problems) {
    inputs.refuse(place ? 'environments' : input, place ? `${place}: ${message}` : message);
  }
}

async function checkEnvironment(
  inputs: Inputs,
  plan: PlanInputs,
  environment: Environment,
  place: string,
  log: Notices,
): Promise<void> {
  const { cluster = '', services, migration } = environment;
  const names = services?.map((line) => line.split('=', 1)[0] ?? '') ?? ['web'];
  await checkOptions(
    inputs,
    {
      'aws-region': environment.region ?? regionOf(names) ?? REGION,
      cluster,
      service: names.join('\n'),
      'smoke-url': environment['smoke-url'] ?? '',
      ...(migration && {
        'run-task': 'true',
        'run-task-overrides': `web: { command: ${JSON.stringify(migration)} }`,
      }),
    },
    place,
  );
  const shared = environment['task-definition'] ?? [];
  for (const line of services ?? ['']) {
    const [service = '', ...own] = line.split('=');
    const paths = own.length > 0 ? [own.join('=')] : shared;
    if (paths.length > 0) await checkTaskDefinition(inputs, plan, environment, { service, paths, place }, log);
  }
}

/** The region that services named by their ARN are in. */
function regionOf(services: readonly string[]): string | undefined {
  return services
    .map((service) => /^arn:[\w-]+:ecs:([\w-]+):/.exec(service)?.[1])
    .find((region) => region !== undefined);
}

async function checkTaskDefinition(
  inputs: Inputs,
  plan: PlanInputs,
  { name, container = [] }: Environment,
  { service, paths, place }: { readonly service: string; readonly paths: readonly string[]; readonly place: string },
  log: Notices,
): Promise<void> {
  if (!paths.every((path) => isInCommit(path) && existsSync(path))) return;
  const files = readTaskDefinitionNodes(inputs, paths);
  if (files.length < paths.length) return;
  const composed = await composeTaskDefinition({ service, files, named: container, image: standIn(plan) });
  for (const finding of composed.findings.filter(({ severity }) => severity === 'error')) {
    if (finding.origin.input === 'container') inputs.refuse('environments', `${place}: ${finding.message}`);
    else {
      const { input, message, ...at } = toProblem(finding);
      inputs.refuse(input, message, at);
    }
  }
  if (composed.unclear && service) {
    log.notice(
      `${composed.unclear} The plan cannot read the variables of the environment '${name}': SLIPWAY_CONTAINER there will do as well.`,
    );
  }
}

/** An image of the repository, so that a task definition is judged as it will be with the delivered one. */
function standIn({ image, build }: PlanInputs): string {
  // As build-push takes it.
  const given = image?.reference ?? build?.repository ?? '';
  const repository = given
    .replace(/^https?:\/\//, '')
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
  const [host = ''] = repository.split('/');
  const isWhole = repository.includes('/') && (isRegistryHost(host) || /[.:]/.test(host));
  const uri = isWhole ? repository : `000000000000.dkr.ecr.${build?.region || REGION}.amazonaws.com/${repository}`;
  const standsIn = `${uri}@${DIGEST}`;
  // What is wrong with the repository is said once, by build-push's reader.
  return parseReference(standsIn) ? standsIn : `web@${DIGEST}`;
}
