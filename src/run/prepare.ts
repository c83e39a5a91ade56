import { describeFailure } from '../aws/index.ts';
import type { RevisionSource } from '../deploy/index.ts';
import { type Json, primaryOf, readPaced, type Service, shortName } from '../ecs/index.ts';
import { UserError } from '../error.ts';
import { registerWithRetry, taskDefinitionDifferences } from '../history/index.ts';
import type { RunContext } from './context.ts';
import { planTask } from './plan.ts';
import type { RegisteredRevision, TaskRequest } from './request.ts';

/** The prerequisites of a task. */
export interface PreparedTask {
  readonly revision: RegisteredRevision;
  readonly service: Service | undefined;
}

/**
 * Finds the service and the task definition, checks that the task can be started with them, and registers the file
 * unless the newest revision of its family is identical.
 * @throws {UserError} before anything is registered
 */
export async function prepareTask(
  context: RunContext,
  request: TaskRequest,
  source: RevisionSource,
  serviceName: string | undefined,
): Promise<PreparedTask> {
  const service = serviceName ? await findService(context, request.cluster, serviceName) : undefined;
  if (source.kind !== 'file') {
    const revision = await findRevision(context, source.kind === 'arn' ? source.arn : servingOf(service));
    planTask(request, revision.definition, service);
    return { revision, service };
  }
  const { definition } = source;
  planTask(request, definition, service);
  const arn = (await sameAsNewest(context, definition)) ?? (await register(context, definition));
  return { revision: { arn, definition }, service };
}

async function findService(context: RunContext, cluster: string, name: string): Promise<Service> {
  const read = readPaced(context, () => context.ecs.describeServices(cluster, [name]));
  const { services } = await read.catch((error: unknown) => {
    throw new UserError(`The service could not be read: ${describeFailure('ecs:DescribeServices', error)}`);
  });
  const service = services.find(({ status }) => status === 'ACTIVE');
  if (!service) {
    const found = services[0] ? `is ${services[0].status}` : 'does not exist';
    throw new UserError(
      `The service '${name}' in cluster '${cluster}' ${found}: check the name, the cluster and the Region.`,
    );
  }
  return service;
}

/**
 * Reads a revision.
 * @param reference an ARN, `family:revision`, or a family, which stands for its newest revision
 * @throws {UserError}
 */
export async function findRevision(
  context: Pick<RunContext, 'ecs' | 'clock' | 'log' | 'cancelled'>,
  reference: string,
): Promise<RegisteredRevision> {
  try {
    const { taskDefinition } = await readPaced(context, () => context.ecs.describeTaskDefinition(reference));
    return { definition: taskDefinition, arn: String(taskDefinition.taskDefinitionArn) };
  } catch (error) {
    throw new UserError(
      `The task definition '${reference}' could not be read: ${describeFailure('ecs:DescribeTaskDefinition', error)}`,
    );
  }
}

/**
 * The newest revision of the file's family, if it is identical to the file. If it cannot be read, the file is
 * registered.
 */
async function sameAsNewest({ ecs, log }: RunContext, definition: Json): Promise<string | undefined> {
  const newest = await ecs.describeTaskDefinition(String(definition.family)).catch(() => undefined);
  if (!newest) return undefined;
  const { taskDefinition, tags } = newest;
  if (taskDefinitionDifferences({ ...taskDefinition, tags }, definition).length > 0) return undefined;
  const arn = String(taskDefinition.taskDefinitionArn);
  log.info(`${shortName(arn)} is identical to the file; reusing it`);
  return arn;
}

async function register(context: RunContext, definition: Json): Promise<string> {
  context.beforeWrite?.();
  try {
    const arn = await registerWithRetry(context, definition);
    context.log.info(`registered ${shortName(arn)}`);
    return arn;
  } catch (error) {
    throw new UserError(describeFailure('ecs:RegisterTaskDefinition', error));
  }
}

function servingOf(service: Service | undefined): string {
  return (service && primaryOf(service)?.taskDefinition) ?? service?.taskDefinition ?? '';
}
