import { existsSync } from 'node:fs';
import { type AwsSettings, TASK_DEFINITION } from '../../src/aws/index.ts';
import type { RevisionSource } from '../../src/deploy/index.ts';
import type { TaskRequest } from '../../src/run/index.ts';
import { readAwsInputs } from '../../step/aws-inputs.ts';
import type { Inputs } from '../../step/inputs.ts';
import { readCluster } from '../../step/rollout-inputs.ts';
import { readRunTask } from '../../step/run-task-inputs.ts';
import { readTaskDefinitionFile } from '../../step/task-definition-file.ts';

const ACCEPTED = "a task definition's ARN, 'family:revision' or 'family'";

export interface RunTaskInputs {
  readonly aws: AwsSettings;
  readonly request: TaskRequest;
  readonly source: RevisionSource;
  /** The service whose network and launch type the task uses, and whose revision it uses if no other is set. */
  readonly service: string | undefined;
}

/** Reads and checks all inputs of run-task. */
export async function readInputs(inputs: Inputs): Promise<RunTaskInputs> {
  const aws = readAwsInputs(inputs);
  const service = inputs.text('service') || undefined;
  const request: TaskRequest = {
    region: aws.region,
    cluster: readCluster(inputs, service ? [service] : [], aws.region),
    logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
    ...readRunTask(inputs, 'both', service !== undefined),
  };
  return { aws, request, source: await readSource(inputs, service), service };
}

async function readSource(inputs: Inputs, service: string | undefined): Promise<RevisionSource> {
  const text = inputs.text('task-definition');
  const arn = inputs.matching('task-definition-arn', TASK_DEFINITION, ACCEPTED);
  if (text && arn) {
    inputs.refuse('task-definition-arn', "inputs 'task-definition' and 'task-definition-arn' are both set: remove one");
  }
  if (arn) return { kind: 'arn', arn };
  if (text && TASK_DEFINITION.test(text) && !existsSync(text)) return { kind: 'arn', arn: text };
  if (text) {
    const definition = await readTaskDefinitionFile(inputs, 'task-definition', text);
    return { kind: 'file', path: text, definition, tags: [] };
  }
  if (!service) {
    inputs.refuse(
      'task-definition',
      `nothing to run: set 'task-definition' to a file or to ${ACCEPTED}, or 'service' to run its active task definition`,
    );
  }
  return { kind: 'current' };
}
