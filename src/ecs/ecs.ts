import { type Clients, callJson, type JsonClient, type JsonResponse } from '../aws/index.ts';
import { earlier, endedAt, type Limit } from '../time-limit.ts';
import type {
  ApiFailure,
  Json,
  Service,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceDeploymentStatus,
  ServiceRevision,
  Tag,
  Task,
} from './model.ts';
import { Pace } from './pace.ts';
import {
  aList,
  anObject,
  checkServices,
  checkTaskDefinition,
  UnusableResponse,
  withName,
  writtenService,
} from './response.ts';
import { withActiveSettings } from './task-sets.ts';
import { cleanResponse } from './texts.ts';

/** The API's limits for one call. */
export const SERVICES_A_CALL = 10;
export const SERVICE_DEPLOYMENTS_A_CALL = 20;
const TASKS_A_CALL = 100;

export type UpdateServiceInput = { readonly cluster: string; readonly service: string } & Json;

/** The ECS calls that Slipway makes, with lossless bodies. Each throws the SDK's error from its call. */
export class Ecs {
  /** The pace of the step's updates. */
  readonly pace: Pace;
  /** The pace of the reads that the step needs before its first write. */
  readonly readPace: Pace;
  readonly #clients: Clients;
  readonly #limit: Limit | undefined;

  /** @param limit aborts each call, including its retries */
  constructor(clients: Clients, limit?: Limit, pace = new Pace(), readPace = new Pace()) {
    this.#clients = clients;
    this.#limit = limit;
    this.pace = pace;
    this.readPace = readPace;
  }

  /** The same calls, each aborted at `limit`. */
  within(limit: Limit): Ecs {
    const Same = this.constructor as typeof Ecs;
    return new Same(this.#clients, earlier(this.#limit, limit), this.pace, this.readPace);
  }

  /** @param reference a family (its newest ACTIVE revision), `family:revision` or an ARN */
  async describeTaskDefinition(reference: string): Promise<{ taskDefinition: Json; tags: Tag[] }> {
    const { DescribeTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
    const input = { taskDefinition: reference, include: ['TAGS' as const] };
    const { output } = await this.#call<{ taskDefinition?: Json; tags?: Tag[] }>(
      new DescribeTaskDefinitionCommand(input),
      input,
    );
    const taskDefinition = anObject(output.taskDefinition, 'DescribeTaskDefinition', 'taskDefinition');
    checkTaskDefinition(taskDefinition);
    return { taskDefinition, tags: aList(output.tags ?? [], 'DescribeTaskDefinition', 'tags') };
  }

  /** The ARNs of the family's ACTIVE revisions, newest first; at least `limit` ARNs if the family has that many. */
  async listTaskDefinitions(family: string, limit: number): Promise<string[]> {
    const { ListTaskDefinitionsCommand } = await import('@aws-sdk/client-ecs');
    const arns: string[] = [];
    let nextToken: string | undefined;
    do {
      const input = { familyPrefix: family, status: 'ACTIVE' as const, sort: 'DESC' as const, maxResults: 100 };
      const paged = { ...input, ...(nextToken && { nextToken }) };
      const { output } = await this.#call<{ taskDefinitionArns?: string[]; nextToken?: string }>(
        new ListTaskDefinitionsCommand(paged),
        paged,
      );
      arns.push(...aList(output.taskDefinitionArns, 'ListTaskDefinitions', 'taskDefinitionArns'));
      nextToken = output.nextToken;
    } while (nextToken && arns.length < limit);
    return arns;
  }

  /**
   * Registers `definition` unchanged. A call that was throttled or lost is repeated: a second, identical revision has
   * no effect.
   */
  registerTaskDefinition(definition: Json): Promise<string> {
    return this.#register(definition).catch((error: unknown) => {
      if (!(error instanceof UnusableResponse)) throw error;
      return this.#register(definition);
    });
  }

  async #register(definition: Json): Promise<string> {
    const { RegisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
    const { output } = await this.#call<{ taskDefinition?: { taskDefinitionArn: string } }>(
      new RegisterTaskDefinitionCommand(definition as never),
      definition,
    );
    const { taskDefinitionArn } = anObject(output.taskDefinition, 'RegisterTaskDefinition', 'taskDefinition');
    if (typeof taskDefinitionArn !== 'string' || taskDefinitionArn === '')
      throw new UnusableResponse('RegisterTaskDefinition', "'taskDefinitionArn'");
    return taskDefinitionArn;
  }

  /**
   * Describes services. `missing` contains the names that ECS does not know; `date` is the time on ECS's clock in ms.
   */
  async describeServices(
    cluster: string,
    services: readonly string[],
  ): Promise<{ services: Service[]; missing: ApiFailure[]; date: number }> {
    const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs');
    const responses = await Promise.all(
      chunks(services, SERVICES_A_CALL).map(async (names) => {
        const input = { cluster, services: names };
        const command = new DescribeServicesCommand(input);
        const { output, date } = await this.#call<{ services?: Service[]; failures?: ApiFailure[] }>(command, input);
        return { ...checkServices(names, output), date };
      }),
    );
    return {
      services: responses.flatMap((response) => response.services.map(withActiveSettings)),
      missing: responses.flatMap(({ missing }) => missing),
      date: Math.max(...responses.map(({ date }) => date)),
    };
  }

  /** Sends the update once. If there is no response, the caller must find out whether the call took effect. */
  async updateService(input: UpdateServiceInput): Promise<{ service: Service | undefined; date: number }> {
    const { UpdateServiceCommand } = await import('@aws-sdk/client-ecs');
    const { output, date } = await this.#once<{ service?: Service }>(new UpdateServiceCommand(input), input);
    return { service: writtenService(output.service, 'UpdateService', input.service), date };
  }

  /**
   * Sends the request once. ECS does not create a second service for the same `clientToken`, so the same input may be
   * sent again.
   */
  async createService(input: Json): Promise<{ service: Service | undefined; date: number }> {
    const { CreateServiceCommand } = await import('@aws-sdk/client-ecs');
    const { output, date } = await this.#once<{ service?: Service }>(new CreateServiceCommand(input as never), input);
    return { service: writtenService(output.service, 'CreateService', input.serviceName), date };
  }

  /** The tags of services by ARN; services that ECS does not know are omitted. */
  async tagsOfServices(cluster: string, services: readonly string[]): Promise<Map<string, readonly Tag[]>> {
    const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs');
    const responses = await Promise.all(
      chunks(services, SERVICES_A_CALL).map((names) => {
        const input = { cluster, services: names, include: ['TAGS' as const] };
        return this.#call<{ services?: (Service & { tags?: Tag[] })[] }>(new DescribeServicesCommand(input), input);
      }),
    );
    const found = responses.flatMap(({ output }) => aList(output.services ?? [], 'DescribeServices', 'services'));
    return new Map(found.map(({ serviceArn, tags = [] }) => [serviceArn, tags]));
  }

  async tagResource(resourceArn: string, tags: readonly Tag[]): Promise<void> {
    const { TagResourceCommand } = await import('@aws-sdk/client-ecs');
    const input = { resourceArn, tags: [...tags] };
    await this.#call(new TagResourceCommand(input), input);
  }

  async untagResource(resourceArn: string, tagKeys: readonly string[]): Promise<void> {
    const { UntagResourceCommand } = await import('@aws-sdk/client-ecs');
    const input = { resourceArn, tagKeys: [...tagKeys] };
    await this.#call(new UntagResourceCommand(input), input);
  }

  /** Lists the service deployments of a service, newest first. */
  async listServiceDeployments(
    cluster: string,
    service: string,
    filter: {
      readonly status?: ServiceDeploymentStatus[];
      readonly createdAfter?: number;
      readonly limit?: number;
    } = {},
  ): Promise<ServiceDeploymentBrief[]> {
    const { ListServiceDeploymentsCommand } = await import('@aws-sdk/client-ecs');
    const found: ServiceDeploymentBrief[] = [];
    let nextToken: string | undefined;
    do {
      const input = {
        cluster,
        service,
        ...(filter.status && { status: filter.status }),
        ...(filter.createdAfter !== undefined && { createdAt: { after: filter.createdAfter } }),
        maxResults: 100,
        ...(nextToken && { nextToken }),
      };
      const command = new ListServiceDeploymentsCommand(input as never);
      const { output } = await this.#call<{ serviceDeployments?: ServiceDeploymentBrief[]; nextToken?: string }>(
        command,
        input,
      );
      found.push(...aList(output.serviceDeployments, 'ListServiceDeployments', 'serviceDeployments'));
      nextToken = output.nextToken;
    } while (nextToken && found.length < (filter.limit ?? Number.POSITIVE_INFINITY));
    return found;
  }

  async describeServiceDeployments(arns: readonly string[]): Promise<ServiceDeployment[]> {
    const { DescribeServiceDeploymentsCommand } = await import('@aws-sdk/client-ecs');
    const responses = await Promise.all(
      chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceDeploymentArns) => {
        const input = { serviceDeploymentArns };
        return this.#call<{ serviceDeployments?: ServiceDeployment[] }>(
          new DescribeServiceDeploymentsCommand(input),
          input,
        );
      }),
    );
    return responses.flatMap(({ output }) =>
      aList(output.serviceDeployments, 'DescribeServiceDeployments', 'serviceDeployments'),
    );
  }

  async describeServiceRevisions(arns: readonly string[]): Promise<ServiceRevision[]> {
    const { DescribeServiceRevisionsCommand } = await import('@aws-sdk/client-ecs');
    const responses = await Promise.all(
      chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceRevisionArns) => {
        const input = { serviceRevisionArns };
        return this.#call<{ serviceRevisions?: ServiceRevision[] }>(new DescribeServiceRevisionsCommand(input), input);
      }),
    );
    return responses.flatMap(({ output }) =>
      aList(output.serviceRevisions, 'DescribeServiceRevisions', 'serviceRevisions'),
    );
  }

  /** Requests the rollback of a service deployment in progress. */
  async stopServiceDeployment(serviceDeploymentArn: string): Promise<void> {
    const { StopServiceDeploymentCommand } = await import('@aws-sdk/client-ecs');
    const input = { serviceDeploymentArn, stopType: 'ROLLBACK' as const };
    const { output } = await this.#call<Changed>(new StopServiceDeploymentCommand(input), input);
    checkChanged(output, 'StopServiceDeployment');
  }

  /** Ends a pause: continues the deployment or rolls it back. */
  async continueServiceDeployment(
    serviceDeploymentArn: string,
    hookId: string,
    action: 'CONTINUE' | 'ROLLBACK',
  ): Promise<void> {
    const { ContinueServiceDeploymentCommand } = await import('@aws-sdk/client-ecs');
    const input = { serviceDeploymentArn, hookId, action };
    const { output } = await this.#call<Changed>(new ContinueServiceDeploymentCommand(input), input);
    checkChanged(output, 'ContinueServiceDeployment');
  }

  /** The ARNs of a service's tasks from all deployments. ECS lists stopped tasks for an hour. */
  listTasks(cluster: string, serviceName: string, desiredStatus: 'RUNNING' | 'STOPPED'): Promise<string[]> {
    return this.#listTasks({ cluster, serviceName, desiredStatus });
  }

  /** The tasks of a service from all deployments. */
  async tasksOf(cluster: string, serviceName: string, desiredStatus: 'RUNNING' | 'STOPPED'): Promise<Task[]> {
    return this.describeTasks(cluster, await this.listTasks(cluster, serviceName, desiredStatus));
  }

  /**
   * Sends the request once. ECS does not start a second task for the same `clientToken`, so the same input may be sent
   * again.
   */
  async runTask(input: Json): Promise<{ tasks: Task[]; failures: ApiFailure[] }> {
    const { RunTaskCommand } = await import('@aws-sdk/client-ecs');
    const { output } = await this.#once<{ tasks?: Task[]; failures?: ApiFailure[] }>(
      new RunTaskCommand(input as never),
      input,
    );
    const { failures = [] } = output;
    return { tasks: failures.length > 0 ? (output.tasks ?? []) : aList(output.tasks, 'RunTask', 'tasks'), failures };
  }

  async stopTask(cluster: string, task: string, reason: string): Promise<void> {
    const { StopTaskCommand } = await import('@aws-sdk/client-ecs');
    const input = { cluster, task, reason };
    const { output } = await this.#call<{ task?: Task }>(new StopTaskCommand(input), input);
    anObject(output.task, 'StopTask', 'task');
  }

  /** Describes tasks, without those that ECS does not know yet or no longer knows. */
  async describeTasks(cluster: string, arns: readonly string[]): Promise<Task[]> {
    const { DescribeTasksCommand } = await import('@aws-sdk/client-ecs');
    const responses = await Promise.all(
      chunks(arns, TASKS_A_CALL).map((tasks) => {
        const input = { cluster, tasks };
        return this.#call<{ tasks?: Task[] }>(new DescribeTasksCommand(input), input);
      }),
    );
    return responses.flatMap(({ output }) => aList(output.tasks, 'DescribeTasks', 'tasks'));
  }

  /**
   * The tasks with the desired status RUNNING that were started with this `startedBy`. ECS allows no other filter
   * together with `startedBy`.
   */
  async tasksStartedBy(cluster: string, startedBy: string): Promise<Task[]> {
    return this.describeTasks(cluster, await this.#listTasks({ cluster, startedBy }));
  }

  async #listTasks(filter: Json): Promise<string[]> {
    const { ListTasksCommand } = await import('@aws-sdk/client-ecs');
    const arns: string[] = [];
    let nextToken: string | undefined;
    do {
      const input = { ...filter, ...(nextToken && { nextToken }) };
      const { output } = await this.#call<{ taskArns?: string[]; nextToken?: string }>(
        new ListTasksCommand(input),
        input,
      );
      arns.push(...aList(output.taskArns, 'ListTasks', 'taskArns'));
      nextToken = output.nextToken;
    } while (nextToken);
    return arns;
  }

  async #call<Output>(command: { middlewareStack: object }, input: object): Promise<JsonResponse<Output>> {
    return this.#limited(await this.#clients.ecs(), command, input);
  }

  async #once<Output>(command: { middlewareStack: object }, input: object): Promise<JsonResponse<Output>> {
    return this.#limited(await this.#clients.ecsOnce(), command, input);
  }

  #limited<Output>(
    client: JsonClient,
    command: { middlewareStack: object },
    input: object,
  ): Promise<JsonResponse<Output>> {
    const send = (signal?: AbortSignal) => call<Output>(client, command, input, signal);
    return this.#limit ? endedAt(this.#limit, send) : send();
  }
}

/** The response to a call that changes the course of a service deployment. */
interface Changed {
  readonly serviceDeploymentArn?: string;
}

/** @throws {UnusableResponse} if the response does not name the service deployment */
function checkChanged({ serviceDeploymentArn }: Changed, operation: string): void {
  if (typeof serviceDeploymentArn !== 'string') throw new UnusableResponse(operation, "'serviceDeploymentArn'");
}

/**
 * Sends every call to ECS: sanitizes the text in its responses, and adds the names of missing resources to its errors.
 */
export async function call<Output>(...parameters: Parameters<typeof callJson>): Promise<JsonResponse<Output>> {
  const { output, date } = await callJson<Output>(...parameters).catch((error: unknown) => {
    throw withName(error, parameters[2] as Json);
  });
  return { output: cleanResponse(output), date };
}

/** Splits `items` into chunks of at most `size`, in order. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
