import { createClients } from '../../../src/aws/index.ts';
import { systemClock } from '../../../src/clock.ts';
import {
  containerImagesOf,
  type EnvironmentPlan,
  imagesFor,
  nameImages,
  type PlannedImage,
  prepareTaskDefinition,
  readActiveRevisions,
  type ServicePlan,
  withRegistry,
} from '../../../src/delivery/index.ts';
import { deploy, type ServiceResult } from '../../../src/deploy/index.ts';
import { Ecs, shortName } from '../../../src/ecs/index.ts';
import { InputError, messageOf } from '../../../src/error.ts';
import { withoutRecord } from '../../../src/history/index.ts';
import { parseImageReference } from '../../../src/image/index.ts';
import type { Log } from '../../../src/log.ts';
import { planTask } from '../../../src/run/index.ts';
import {
  type DescribedTaskDefinition,
  diff,
  formatDifference,
  type JsonObject,
  toObject,
} from '../../../src/taskdef/index.ts';
import { readAwsInputs } from '../../../step/aws-inputs.ts';
import { setSecret } from '../../../step/commands.ts';
import { ForwardedInputs } from '../../../step/forwarded-inputs.ts';
import { fetchIdToken } from '../../../step/id-token.ts';
import { Inputs } from '../../../step/inputs.ts';
import { writeTemporaryFile } from '../../../step/runner-files.ts';
import { readTaskDefinitionNodes } from '../../../step/task-definition-nodes.ts';
import { readInputs as readDeployInputs } from '../../deploy-service/inputs.ts';
import { isInCommit } from '../plan-delivery/inputs.ts';
import type { PlannedEnvironment } from './inputs.ts';

/** The inputs of an environment's plan. */
export interface PlanContext {
  /** The inputs of deploy-service that the call sets. */
  readonly options: Readonly<Record<string, string>>;
  readonly images: readonly PlannedImage[];
  /** Whether the call lists its images, each with a name. */
  readonly hasImages: boolean;
  readonly showValues: boolean;
  readonly log: Log;
  readonly cancelled: AbortSignal;
}

interface Prepared {
  readonly service: string;
  readonly path: string;
  readonly container: string;
  readonly before: DescribedTaskDefinition | undefined;
  readonly definition: JsonObject;
}

/** Compares the result of a delivery with the active revision in a dry run of the deployment. Writes nothing. */
export async function planActive(environment: PlannedEnvironment, planContext: PlanContext): Promise<EnvironmentPlan> {
  const { name } = environment.entry;
  const base = { name, services: [], migration: undefined, notes: [], problem: '' };
  try {
    const prepared = await prepareAll(environment, planContext);
    const results = await dryRun(environment, prepared, planContext);
    const services = results.map((result) => servicePlan(result, prepared, planContext));
    const isDue = services.some(({ outcome }) => outcome === 'changed');
    return { ...base, services, migration: isDue ? migrationOf(environment, prepared, planContext) : undefined };
  } catch (error) {
    const problem =
      error instanceof InputError ? error.problems.map(({ message }) => message).join('; ') : messageOf(error);
    return { ...base, problem };
  }
}

function clientsOf({ settings: { role, region } }: PlannedEnvironment) {
  const forwarded = new ForwardedInputs({ 'role-to-assume': role, 'aws-region': region });
  const aws = readAwsInputs(forwarded);
  forwarded.check();
  return createClients(aws, fetchIdToken, setSecret);
}

/** Composes the task definition of each service in the same way as a delivery. */
async function prepareAll(environment: PlannedEnvironment, { images, hasImages }: PlanContext): Promise<Prepared[]> {
  const { entry, settings } = environment;
  const lines = settings.services.split('\n').map((line) => {
    const [service = '', ...path] = line.split('=');
    return { service, own: path.join('=') };
  });
  const clients = clientsOf(environment);
  const serving = await readActiveRevisions(
    new Ecs(clients),
    settings.cluster,
    lines.map(({ service }) => service),
  );
  const located = await Promise.all(images.map((image) => locate(clients, image)));
  const container = settings.container.split('\n').filter(Boolean);
  const delivered = imagesFor(located, { hasImages, container: container.length > 0 ? container : undefined });
  const { environment: variables = '', secrets = '', containers = '' } = entry;
  const shared = settings['task-definition'].split('\n').filter(Boolean);
  const prepared: Prepared[] = [];
  for (const { service, own } of lines) {
    const inputs = new Inputs();
    const paths = own ? [own] : shared;
    for (const path of paths.filter((one) => !isInCommit(one)))
      inputs.refuse(
        'task-definition',
        `the task definition '${path}' is not a file in the commit; commit it, or name a file in the commit`,
      );
    const files = inputs.problems.length > 0 ? [] : readTaskDefinitionNodes(inputs, paths);
    inputs.check();
    const before = serving.get(service);
    const changes = { environment: variables, secrets, containers };
    const sources = { service, files, images: delivered, changes, isOneOfSeveral: lines.length > 1 };
    const made = await prepareTaskDefinition(clients, sources, before);
    const definition = toObject(made.taskDefinition);
    const path = writeTemporaryFile('task-definition', JSON.stringify(definition));
    const [first = containerImagesOf(made.taskDefinition)[0]?.name ?? ''] = made.containers;
    prepared.push({ service, path, container: first, before, definition });
  }
  return prepared;
}

/** An image without a registry is in the role's own account. */
async function locate(clients: ReturnType<typeof clientsOf>, image: PlannedImage): Promise<PlannedImage> {
  const reference = parseImageReference(image.reference);
  return reference ? { ...image, reference: await withRegistry(clients, reference) } : image;
}

/** Uses the dry run of deploy-service to determine the changes. */
async function dryRun(
  { entry, settings }: PlannedEnvironment,
  prepared: readonly Prepared[],
  { options, log, cancelled }: PlanContext,
): Promise<readonly ServiceResult[]> {
  const { migration } = settings;
  const definitions = entry['service-definition']?.join('\n');
  const forwarded = new ForwardedInputs({
    ...options,
    ...entry.deploy,
    ...(settings['smoke-url'] && { 'smoke-url': settings['smoke-url'] }),
    ...(definitions && { 'service-definition': definitions }),
    ...(migration && {
      'run-task': 'true',
      'run-task-overrides': `${prepared[0]?.container}: { command: ${JSON.stringify(migration)} }`,
    }),
    'role-to-assume': settings.role,
    'aws-region': settings.region,
    cluster: settings.cluster,
    service: prepared.map(({ service, path }) => `${service}=${path}`).join('\n'),
    'dry-run': 'true',
  });
  const { aws, request, taskBefore } = await readDeployInputs(forwarded);
  forwarded.check();
  const clients = createClients(aws, fetchIdToken, setSecret);
  const check: NonNullable<Parameters<typeof deploy>[0]['beforeUpdate']>['check'] = (definition, service) => {
    try {
      if (taskBefore) planTask(taskBefore.request, definition, service);
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  };
  const beforeUpdate = taskBefore && { always: taskBefore.always, check, run: () => Promise.resolve(undefined) };
  const context = {
    clients,
    ecs: new Ecs(clients),
    clock: systemClock,
    log,
    cancelled,
    remember: () => {},
    beforeUpdate,
  };
  const { services } = await deploy(context, { ...request, dryRun: true });
  return services;
}

function servicePlan(result: ServiceResult, prepared: readonly Prepared[], planContext: PlanContext): ServicePlan {
  const { service, verdict, reason, changes, preflight } = result;
  const own = prepared.find((one) => shortName(one.service) === shortName(service));
  const warnings = (preflight?.findings ?? []).filter(({ severity }) => severity === 'warning').map(({ text }) => text);
  const base = { service: shortName(service), against: own?.before?.name ?? '', reason, warnings };
  if (verdict !== 'unchanged' && verdict !== 'planned') return { ...base, outcome: 'refused', changes: [] };
  const shown = planContext.showValues && own ? withValues(changes, own) : changes;
  return {
    ...base,
    outcome: verdict === 'unchanged' ? 'unchanged' : 'changed',
    changes: shown.map((line) => nameImages(line, planContext.images)),
  };
}

/** The lines with the values of variables and commands, which the log of a deployment omits. */
function withValues(lines: readonly string[], { before, definition }: Prepared): readonly string[] {
  const differences = before ? diff(comparable(toObject(before.node)), comparable(definition)) : [];
  const values = new Map(
    differences.map((difference) => [formatDifference(difference, false), formatDifference(difference, true)]),
  );
  return lines.map((line) => values.get(line) ?? line);
}

function comparable({ tags, ...rest }: JsonObject): JsonObject {
  const own = Array.isArray(tags) ? withoutRecord(tags as readonly { key?: unknown }[]) : [];
  return own.length > 0 ? { ...rest, tags: own as JsonObject[] } : rest;
}

function migrationOf(
  { settings: { migration } }: PlannedEnvironment,
  prepared: readonly Prepared[],
  { showValues }: PlanContext,
): EnvironmentPlan['migration'] {
  if (!migration) return undefined;
  return { container: prepared[0]?.container ?? '', command: showValues ? migration : undefined };
}
