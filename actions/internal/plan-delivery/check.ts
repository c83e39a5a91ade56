import { existsSync } from 'node:fs';
import { accountIn, isArn } from '../../../src/aws/index.ts';
import {
  type Build,
  changedContainers,
  composeTaskDefinition,
  containerImagesOf,
  type Environment,
  entryName,
  firstTagProblem,
  type ImageToAssign,
} from '../../../src/delivery/index.ts';
import { isRegistryHost } from '../../../src/ecr/index.ts';
import { InputError, type InputProblem } from '../../../src/error.ts';
import { isRemote, parseImageReference } from '../../../src/image/index.ts';
import { nearest } from '../../../src/nearest.ts';
import { type Fields, toProblem } from '../../../src/taskdef/index.ts';
import { withoutScheme } from '../../../src/url.ts';
import { ForwardedInputs } from '../../../step/forwarded-inputs.ts';
import type { Inputs } from '../../../step/inputs.ts';
import { readTaskDefinitionNodes } from '../../../step/task-definition-nodes.ts';
import { readInputs as readBuildInputs } from '../../build-push/inputs.ts';
import { readInputs as readDeployInputs } from '../../deploy-service/inputs.ts';
import { type DeliveryInputs, isInCommit } from './inputs.ts';

/** Placeholders, which pass every check, for values that are known only in the deployment job. */
const REGION = 'us-east-1';
const REVISION = 'web:1';
const REMOTE = 'https://example.com/web.git';
const DIGEST = `sha256:${'0'.repeat(64)}`;
const ADDRESS = 'https://example.com/';

/** Receives what does not stop the delivery, but should be known: the log of the step. */
export interface Notices {
  notice(message: string): void;
}

/**
 * Checks the data that the other jobs will read, with the same readers: options, container names, task definitions and
 * tags. Problems are recorded in `inputs`.
 * @param subject the commit to deliver, and which facts about it are unknown
 */
export async function checkDelivery(
  inputs: Inputs,
  plan: DeliveryInputs,
  subject: DeliverySubject,
  log: Notices,
): Promise<void> {
  for (const build of plan.builds) await checkBuild(inputs, plan, build, { ...subject, log });
  const ofCall = await optionProblems(plan.deployOptions);
  for (const { input, message } of ofCall) inputs.refuse(input, message);
  const logged = new Set(ofCall.map(({ message }) => message));
  for (const [index, environment] of plan.environments.entries()) {
    await checkEnvironment(inputs, plan, environment, { place: entryName(index + 1, environment.name), logged, log });
  }
}

/** The commit whose delivery is checked. */
export interface DeliverySubject {
  readonly commit: string;
  /** Whether a hook may create files before the build. */
  readonly makesFiles: boolean;
  /** Whether this run would deliver. The tags of another event are not checked. */
  readonly isDelivery: boolean;
}

interface BuildCheck extends DeliverySubject {
  readonly log: Notices;
}

/** Uses the reader of build-push. A missing value or file that was already reported is not reported again. */
async function checkBuild(
  inputs: Inputs,
  { hasImages }: DeliveryInputs,
  { name, repository, region, options }: Build,
  { commit, log, makesFiles, isDelivery }: BuildCheck,
): Promise<void> {
  const known = new Set(inputs.problems.map(({ input }) => input));
  const target = { repository: repository || 'web', 'aws-region': region || REGION };
  const forwarded = new ForwardedInputs({ ...options, ...target });
  await readOrder(forwarded);
  const whose = hasImages ? `image '${name}' of input 'images': ` : '';
  const refuse = (input: string, message: string, place: Partial<InputProblem> = {}) =>
    inputs.refuse(hasImages ? 'images' : input, `${whose}${message}`, { ...place });
  for (const { input, message, ...place } of forwarded.problems) {
    // The Region is checked as the 'build-region' input.
    const isSaid =
      input === 'aws-region' || (!hasImages && (input === 'file' || (known.has(input) && input === 'repository')));
    if (makesFiles && /^(file|context)$/.test(input)) {
      log.notice(`${whose}${message}, unless the before-build hook creates it.`);
    } else if (!isSaid) refuse(input, message, place);
  }
  if (!isDelivery) return;
  // The tags are checked separately, so that a problem is reported together with other problems.
  const tags = await readOrder(new ForwardedInputs({ ...target, context: REMOTE, tags: options.tags ?? '' }));
  const isLocal = !isRemote(options.context ?? '');
  const reason = tags && isLocal ? firstTagProblem(tags.tags, commit, process.env) : undefined;
  if (reason) refuse('tags', `input 'tags' is '${options.tags}': ${reason}`);
}

/** Reads the options of build-push. @returns `undefined` after a problem */
async function readOrder(inputs: Inputs) {
  try {
    return (await readBuildInputs(inputs)).request;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}

/** Uses the reader of deploy-service with placeholders. The task definitions are checked separately. */
async function optionProblems(options: Readonly<Record<string, string>>): Promise<readonly InputProblem[]> {
  const sample = { 'aws-region': REGION, service: 'web', 'task-definition-arn': REVISION };
  const forwarded = new ForwardedInputs({ ...sample, ...options });
  await readDeployInputs(forwarded);
  return forwarded.problems;
}

interface EntryCheck {
  readonly place: string;
  /** The problems that were reported about the call's options. */
  readonly logged: ReadonlySet<string>;
  readonly log: Notices;
}

async function checkEnvironment(
  inputs: Inputs,
  plan: DeliveryInputs,
  environment: Environment,
  check: EntryCheck,
): Promise<void> {
  const { place, logged: said } = check;
  const { cluster = '', services, migration, deploy = {} } = environment;
  const names = services?.map((line) => line.split('=', 1)[0] ?? '') ?? ['web'];
  // A missing file was already reported.
  const definitions = environment['service-definition']?.filter((line) => isThere(line.split('=').at(-1) ?? ''));
  const problems = await optionProblems({
    ...plan.deployOptions,
    ...deploy,
    'aws-region': environment.region ?? regionOfServices(names) ?? REGION,
    cluster,
    service: names.join('\n'),
    // A variable of the environment may set the services.
    'smoke-url': environment['smoke-url'] ?? deploy['smoke-url'] ?? ADDRESS,
    ...(definitions?.length && { 'service-definition': definitions.join('\n') }),
    ...(migration && {
      'run-task': 'true',
      'run-task-overrides': `web: { command: ${JSON.stringify(migration)} }`,
    }),
  });
  for (const { message } of problems) if (!said.has(message)) inputs.refuse('environments', `${place}: ${message}`);
  refuseTwofold(inputs, plan, environment, place);
  refuseOtherAccounts(inputs, environment, names, place);
  await checkTaskDefinitions(inputs, plan, environment, check);
}

/** Checks for settings that an entry has in two places, which may contradict each other. */
function refuseTwofold(
  inputs: Inputs,
  { hasImages }: DeliveryInputs,
  { container, deploy = {}, ...entry }: Environment,
  place: string,
): void {
  if (hasImages && container) {
    const message = `${place}: key 'container' and input 'images' both select the containers that receive an image: remove 'container', and set 'containers' of the image`;
    inputs.refuse('environments', message);
  }
  for (const key of ['smoke-url', 'service-definition'] as const) {
    if (entry[key] && deploy[key])
      inputs.refuse('environments', `${place}: key '${key}' and '${key}' in 'deploy' are both set: remove one`);
  }
}

/**
 * The role's credentials are used for the cluster and the services, so all of them must be in the role's account and
 * partition.
 */
function refuseOtherAccounts(
  inputs: Inputs,
  { role = '', cluster = '' }: Environment,
  services: readonly string[],
  place: string,
): void {
  const ownerOf = (arn: string) => `${arn.split(':')[1]} ${accountIn(arn)}`;
  for (const arn of [cluster, ...services].filter((one) => role && isArn(one) && ownerOf(one) !== ownerOf(role))) {
    const message = `${place}: '${arn}' is not in the account of the 'role' key, '${role}': use a role of that account`;
    inputs.refuse('environments', message);
  }
}

/** The Region of services that are named by ARN. */
function regionOfServices(services: readonly string[]): string | undefined {
  return services
    .map((service) => /^arn:[\w-]+:ecs:([\w-]+):/.exec(service)?.[1])
    .find((region) => region !== undefined);
}

async function checkTaskDefinitions(
  inputs: Inputs,
  plan: DeliveryInputs,
  environment: Environment,
  check: EntryCheck,
): Promise<void> {
  const shared = environment['task-definition'] ?? [];
  const services = environment.services ?? [''];
  const present: string[] = [];
  let isWhole = true;
  for (const line of services) {
    const [service = '', ...own] = line.split('=');
    const paths = own.length > 0 ? [own.join('=')] : shared;
    const found =
      paths.length > 0 ? await checkTaskDefinition(inputs, plan, environment, { ...check, service, paths }) : undefined;
    if (found) present.push(...found);
    else isWhole = false;
  }
  if (!isWhole || services.length < 2) return;
  for (const name of changedContainers(environment.containers ?? '').filter((one) => !present.includes(one))) {
    const near = nearest(name, present);
    inputs.refuse(
      'environments',
      `${check.place}: key 'containers' names '${name}', which no task definition of its services has${near ? `; did you mean '${near}'?` : ''}`,
    );
  }
}

/** Composes the task definition. @returns its containers; `undefined` if it cannot be read */
async function checkTaskDefinition(
  inputs: Inputs,
  plan: DeliveryInputs,
  environment: Environment,
  { place, service, paths, log }: EntryCheck & { readonly service: string; readonly paths: readonly string[] },
): Promise<readonly string[] | undefined> {
  if (!paths.every(isThere)) return undefined;
  const files = readTaskDefinitionNodes(inputs, paths);
  if (files.length < paths.length) return undefined;
  const { name, environment: variables = '', secrets = '', containers = '', services = [] } = environment;
  const composed = await composeTaskDefinition({
    service,
    files,
    images: placeholderImages(plan, environment),
    changes: { environment: variables, secrets, containers },
    isOneOfSeveral: services.length > 1,
  });
  for (const finding of composed.findings.filter(({ severity }) => severity === 'error')) {
    const { input, message, ...at } = toProblem(finding);
    if (finding.origin.file === undefined) inputs.refuse('environments', `${place}: ${finding.message}`);
    else inputs.refuse(input, message, at);
  }
  // Images with problems are not assigned to a container.
  if (composed.unclear && plan.hasImages && plan.builds.length === 0) return namesOf(composed.taskDefinition);
  if (composed.unclear && plan.hasImages) inputs.refuse('environments', `${place}: ${composed.unclear}`);
  else if (composed.unclear && service) {
    log.notice(
      `${composed.unclear} The plan cannot read the variables of the environment '${name}'; you can also set SLIPWAY_CONTAINER there.`,
    );
  }
  return namesOf(composed.taskDefinition);
}

/** Whether the commit has this file. */
function isThere(path: string): boolean {
  return isInCommit(path) && existsSync(path);
}

function namesOf(taskDefinition: Fields): readonly string[] {
  return containerImagesOf(taskDefinition).map(({ name }) => name);
}

/**
 * Placeholder images from the same repositories, so that a task definition is checked as if it had the delivered
 * images.
 */
export function placeholderImages(
  { image, builds, hasImages }: DeliveryInputs,
  { container }: Environment,
): ImageToAssign[] {
  if (!hasImages) {
    const [build] = builds;
    const given = image?.reference ?? build?.repository ?? '';
    return [{ image: placeholderImage(given, build?.region ?? ''), containers: container, isOneOfSeveral: false }];
  }
  return builds.map(({ repository, region, containers }) => ({
    image: placeholderImage(repository, region),
    containers,
    isOneOfSeveral: true,
  }));
}

function placeholderImage(given: string, region: string): string {
  // The text of the input in the format of build-push.
  const repository = withoutScheme(given).toLowerCase();
  const [host = ''] = repository.split('/');
  const isWhole = repository.includes('/') && (isRegistryHost(host) || /[.:]/.test(host));
  const uri = isWhole ? repository : `000000000000.dkr.ecr.${region || REGION}.amazonaws.com/${repository}`;
  const placeholder = `${uri}@${DIGEST}`;
  // A problem with the repository is reported once, by the reader of build-push.
  return parseImageReference(placeholder) ? placeholder : `web@${DIGEST}`;
}
