import { type AwsSettings, ROLE_ARN } from '../../src/aws/index.ts';
import { type Json, shortName } from '../../src/ecs/index.ts';
import type { ExpressRequest } from '../../src/express/index.ts';
import { toJson } from '../../src/taskdef/index.ts';
import { readAwsInputs } from '../../step/aws-inputs.ts';
import { readNode } from '../../step/document.ts';
import type { Inputs } from '../../step/inputs.ts';
import { readItems, readResourceTags, readShape } from '../../step/items.ts';
import { readCluster, readRollOptions } from '../../step/rollout-inputs.ts';

const A_ROLE = "a role's ARN such as 'arn:aws:iam::123456789012:role/execution'";
const METRICS = ['AVERAGE_CPU', 'AVERAGE_MEMORY', 'REQUEST_COUNT_PER_TARGET'] as const;
/** The maximum value that these inputs accept as a number of tasks. */
const MAX_TASKS = 10_000;

export interface ExpressInputs {
  readonly aws: AwsSettings;
  readonly request: ExpressRequest;
}

/** Reads and checks all inputs of deploy-express. */
export function readInputs(inputs: Inputs): ExpressInputs {
  const aws = readAwsInputs(inputs);
  const service = inputs.required('service-name', 'web');
  const cluster = readCluster(inputs, service ? [service] : [], aws.region, 'service-name');
  const infrastructureRoleArn = readRole(inputs, 'infrastructure-role-arn', true) ?? '';
  const request: ExpressRequest = {
    ...readRollOptions(inputs, aws.region, 'deploy-express'),
    cluster,
    service: shortName(service),
    configuration: readConfiguration(inputs),
    infrastructureRoleArn,
    tags: inputs.text('tags') ? readResourceTags(inputs, 'tags') : [],
    mutateTags: inputs.boolean('mutate-tags-on-update') ?? false,
    ifDeploying: inputs.choice('if-deploying', ['wait', 'supersede', 'fail']),
    preflight: inputs.boolean('preflight') ?? true,
    dryRun: inputs.boolean('dry-run') ?? false,
  };
  return { aws, request };
}

function readConfiguration(inputs: Inputs): ExpressRequest['configuration'] {
  const executionRoleArn = readRole(inputs, 'execution-role-arn', true);
  const taskRoleArn = readRole(inputs, 'task-role-arn', false);
  const cpu = inputs.matching('cpu', /^\d+$/, "a number of CPU units such as '256', which is a quarter of a vCPU");
  const memory = inputs.matching('memory', /^\d+$/, "a number of MiB such as '512'");
  const healthCheckPath = inputs.matching(
    'health-check-path',
    /^\/\S*$/,
    "a path that begins with '/', such as '/health'",
  );
  const networkConfiguration = readNetwork(inputs);
  const scalingTarget = readScaling(inputs);
  return {
    primaryContainer: readContainer(inputs),
    ...(executionRoleArn && { executionRoleArn }),
    ...(taskRoleArn && { taskRoleArn }),
    ...(cpu && { cpu }),
    ...(memory && { memory }),
    ...(healthCheckPath && { healthCheckPath }),
    ...(networkConfiguration && { networkConfiguration }),
    ...(scalingTarget && { scalingTarget }),
  };
}

function readRole(inputs: Inputs, name: string, isRequired: boolean): string | undefined {
  if (isRequired && !inputs.required(name, 'arn:aws:iam::123456789012:role/execution')) return undefined;
  return inputs.matching(name, ROLE_ARN, A_ROLE);
}

function readContainer(inputs: Inputs): ExpressRequest['configuration']['primaryContainer'] {
  const image = inputs.required('image', '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1.2.3');
  if (/[\s<>{}$]/.test(image)) {
    inputs.refuse(
      'image',
      `input 'image' is '${image}', which is not valid; expected one image, without white space or placeholders`,
    );
  }
  const containerPort = inputs.integer('container-port', 1, 65_535);
  const environment = readList(
    inputs,
    'environment-variables',
    'name',
    { name: 'string', value: 'text' },
    { value: '' },
  );
  const secrets = readList(inputs, 'secrets', 'name', { name: 'string', valueFrom: 'string' });
  refuseSharedNames(inputs, environment ?? [], secrets ?? []);
  const command = readCommand(inputs);
  const awsLogsConfiguration = readLogs(inputs);
  const credentialsParameter = inputs.text('repository-credentials');
  return {
    image,
    ...(containerPort !== undefined && { containerPort }),
    ...(environment && { environment }),
    ...(secrets && { secrets }),
    ...(command && { command }),
    ...(awsLogsConfiguration && { awsLogsConfiguration }),
    ...(credentialsParameter && { repositoryCredentials: { credentialsParameter } }),
  };
}

/** ECS rejects a secret that has the name of another secret or of a variable; of two variables, it uses the last one. */
function refuseSharedNames(inputs: Inputs, environment: readonly Json[], secrets: readonly Json[]): void {
  const names = secrets.map(({ name }) => String(name));
  inputs.refuseTwice('secrets', names, 'the secret');
  for (const name of new Set(names.filter((one) => environment.some((variable) => variable.name === one)))) {
    inputs.refuse('secrets', `input 'secrets' has '${name}', which is also in 'environment-variables': remove one`);
  }
}

/**
 * Reads a list of objects. An empty list is sent, and clears the service's list.
 * @param defaults the values of members that an object may omit
 */
function readList(
  inputs: Inputs,
  name: string,
  key: string,
  shape: Readonly<Record<string, 'string' | 'text'>>,
  defaults: Json = {},
): Json[] | undefined {
  const items = readItems(inputs, name, key);
  if (!inputs.text(name)) return undefined;
  const found = items.map((item) => ({ ...defaults, ...readShape(inputs, name, item, shape) }));
  for (const item of found) {
    const missing = Object.keys(shape).find((member) => item[member] === undefined);
    if (missing) {
      inputs.refuse(name, `input '${name}' has '${String(item[key])}' without '${missing}': add it`);
    }
  }
  return found;
}

function readCommand(inputs: Inputs): string[] | undefined {
  const node = readNode(inputs, 'command');
  if (!node) return undefined;
  const command = toJson(node);
  if (Array.isArray(command) && command.every((word) => typeof word === 'string')) return command as string[];
  inputs.refuse('command', `input 'command' is not a valid JSON list; expected strings, such as ["node", "server.js"]`);
  return undefined;
}

function readLogs(inputs: Inputs): Json | undefined {
  const logGroup = inputs.text('log-group');
  const logStreamPrefix = inputs.text('log-stream-prefix');
  if (logStreamPrefix && !logGroup) {
    inputs.refuse(
      'log-stream-prefix',
      "input 'log-stream-prefix' is set without 'log-group', but ECS requires both or neither: also set 'log-group'",
    );
  }
  // The default prefix of Express Mode.
  return logGroup ? { logGroup, logStreamPrefix: logStreamPrefix || 'ecs' } : undefined;
}

function readNetwork(inputs: Inputs): Json | undefined {
  const subnets = [...new Set(inputs.list('subnets', { comma: true }))];
  const securityGroups = [...new Set(inputs.list('security-groups', { comma: true }))];
  if (subnets.length + securityGroups.length === 0) return undefined;
  return { ...(subnets.length > 0 && { subnets }), ...(securityGroups.length > 0 && { securityGroups }) };
}

function readScaling(inputs: Inputs): Json | undefined {
  const minTaskCount = inputs.integer('min-task-count', 0, MAX_TASKS);
  const maxTaskCount = inputs.integer('max-task-count', 1, MAX_TASKS);
  if (minTaskCount !== undefined && maxTaskCount !== undefined && minTaskCount > maxTaskCount) {
    inputs.refuse(
      'min-task-count',
      `input 'min-task-count' is ${minTaskCount}, but 'max-task-count' is ${maxTaskCount}: the minimum must not be above the maximum`,
    );
  }
  const autoScalingMetric = inputs.text('auto-scaling-metric')
    ? inputs.valueOfAws('auto-scaling-metric', METRICS)
    : undefined;
  const autoScalingTargetValue = inputs.integer('auto-scaling-target-value', 1, 1_000_000);
  const target = {
    ...(minTaskCount !== undefined && { minTaskCount }),
    ...(maxTaskCount !== undefined && { maxTaskCount }),
    ...(autoScalingMetric && { autoScalingMetric }),
    ...(autoScalingTargetValue !== undefined && { autoScalingTargetValue }),
  };
  return Object.keys(target).length > 0 ? target : undefined;
}
