import type { RegionContext } from '../service.ts';
import type { StartFailure } from './driver.ts';
import { imageToPull, resolveImage } from './image.ts';
import type { Container, Task } from './state.ts';

/** A start that fails, and how long ECS retries it before it reports the failure, in ms. */
export interface Refusal extends StartFailure {
  readonly after: number;
}

const secretsTake = 20_000;
const loggingFailureMs = 15_000;
/** Observed: 2 min 12 s from one failed pull to the next, scheduling included. */
const pullFailureMs = 120_000;

/** The reason why a task cannot start, checked in ECS's order: secrets, log groups, images. */
export function startRefusal(context: RegionContext, task: Task): Refusal | undefined {
  return missingSecret(context, task) ?? missingLogGroup(context, task) ?? missingImage(context, task);
}

function missingSecret(context: RegionContext, task: Task): Refusal | undefined {
  for (const { definition } of task.containers) {
    const references = [...(definition.secrets ?? []), ...(definition.logConfiguration?.secretOptions ?? [])];
    for (const { valueFrom } of references) {
      const found = context.secretValue(valueFrom);
      if (!('missing' in found)) continue;
      const prefix = 'ResourceInitializationError: unable to pull secrets or registry auth: ';
      const text = found.missing.startsWith('ResourceInitializationError') ? found.missing : prefix + found.missing;
      return { after: secretsTake, stoppedReason: text };
    }
  }
  return undefined;
}

function missingLogGroup(context: RegionContext, task: Task): Refusal | undefined {
  for (const container of task.containers) {
    const stream = logStream(task, container);
    // An empty message creates the stream and writes nothing.
    if (!stream || stream.creates || context.writeLog(stream.group, stream.name, '')) continue;
    return {
      after: loggingFailureMs,
      stoppedReason:
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
    };
  }
  return undefined;
}

function missingImage(context: RegionContext, task: Task): Refusal | undefined {
  for (const container of task.containers) {
    const image = imageToPull(container, task.deployment?.images);
    if (resolveImage(context, image) !== undefined) continue;
    const text = `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: ${image}: not found`;
    return { after: pullFailureMs, stoppedReason: text, containerReason: text, container: container.name };
  }
  return undefined;
}

/** The log stream to which the awslogs driver writes a container's output; `undefined` with any other driver. */
export function logStream(task: Task, container: Container) {
  const { logDriver, options = {} } = container.definition.logConfiguration ?? {};
  const group: unknown = options['awslogs-group'];
  if (logDriver !== 'awslogs' || typeof group !== 'string') return undefined;
  const prefix: unknown = options['awslogs-stream-prefix'];
  const name = typeof prefix === 'string' ? `${prefix}/${container.name}/${task.id}` : (container.runtimeId ?? task.id);
  return { group, name, creates: options['awslogs-create-group'] === 'true' };
}
