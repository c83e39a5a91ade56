import { type AwsSettings, TASK_DEFINITION } from '../../src/aws/index.ts';
import type { DeployRequest, RevisionSource } from '../../src/deploy/index.ts';
import { type Json, shortName, type Tag } from '../../src/ecs/index.ts';
import { recordTags } from '../../src/history/index.ts';
import { KEEP_NAME } from '../../src/image/index.ts';
import type { SmokeTest } from '../../src/rollout/index.ts';
import type { ScalingRequest } from '../../src/scaling/index.ts';
import { readAwsInputs } from '../../step/aws-inputs.ts';
import { runUrl } from '../../step/deployment-state.ts';
import { type GithubDeploymentRequest, readGithubDeployment } from '../../step/github-deployment-request.ts';
import type { Inputs } from '../../step/inputs.ts';
import { readCluster, readRollOptions, readSmokeTest } from '../../step/rollout-inputs.ts';
import type { TaskBefore } from '../../step/run-task-before.ts';
import { readServiceLine } from '../../step/service-lines.ts';
import { readTaskDefinitionFile } from '../../step/task-definition-file.ts';
import { readCodeDeploy } from './codedeploy-input.ts';
import { isContinued, readContinue } from './continue-input.ts';
import { readDeploymentConfiguration } from './deployment-configuration.ts';

const COMMIT = /^([0-9a-f]{40}|none)$/i;

export interface DeployInputs {
  readonly aws: AwsSettings;
  readonly request: DeployRequest;
  /** The GitHub Deployment to create; `undefined` if none is requested, or nothing would be deployed. */
  readonly githubDeployment: GithubDeploymentRequest | undefined;
  readonly smokeTest: SmokeTest | undefined;
  /** The changes to the scaling of the services; `undefined` if there are none. */
  readonly scalingRequest: ScalingRequest | undefined;
  /** The task to run before the update. */
  readonly taskBefore: TaskBefore | undefined;
  readonly reportNotices: readonly string[];
}

/** Reads and checks all inputs of deploy-service. */
export async function readInputs(inputs: Inputs): Promise<DeployInputs> {
  const aws = readAwsInputs(inputs);
  const force = inputs.boolean('force-new-deployment') ?? false;
  const tags = readRecordTags(inputs);
  const action = readContinue(inputs);
  const isNew = !isContinued(inputs);
  const source: RevisionSource = isNew ? await readSource(inputs, force, tags) : { kind: 'current' };
  const listed = await readServiceList(inputs, source, tags, isNew);
  const names = listed.map(({ name }) => name);
  const cluster = readCluster(inputs, names, aws.region);
  const { services, createService, notices } = isNew
    ? await readDefinitions(inputs, listed, cluster)
    : { services: listed, createService: false, notices: [] };
  const options = readRollOptions(inputs, aws.region);
  const smokeTest = readSmokeTest(inputs);
  const keep = readKeep(inputs, cluster);
  const ifUnchanged = inputs.choice('if-unchanged', ['skip', 'force']);
  const request: DeployRequest = {
    ...options,
    policy: { ...options.policy, smoke: smokeTest !== undefined },
    cluster,
    services,
    source,
    members: await readMembers(inputs, force || ifUnchanged === 'force'),
    ...(action && { continue: action }),
    codeDeploy: await readCodeDeploy(inputs),
    ifUnchanged: force ? 'force' : ifUnchanged,
    ifDeploying: inputs.choice('if-deploying', ['wait', 'supersede', 'fail']),
    dryRun: inputs.boolean('dry-run') ?? false,
    ...(createService && { createService }),
    ...(keep !== undefined && { keep }),
    preflight: inputs.boolean('preflight') ?? true,
  };
  const requested = readGithubDeployment(inputs, cluster, names);
  const githubDeployment = names.length > 0 && !request.dryRun ? requested : undefined;
  return {
    aws,
    request,
    githubDeployment,
    smokeTest,
    scalingRequest: await readScaling(inputs, request),
    taskBefore: await readTaskBefore(inputs, request),
    reportNotices: [...readAcceptedOnly(inputs), ...withoutToken(inputs), ...notices],
  };
}

/** The tags of a new revision, which record its source. */
function readRecordTags(inputs: Inputs): Tag[] {
  const given = inputs.matching('commit', COMMIT, "a full-length commit SHA (40 hexadecimal digits), or 'none'");
  if (!(inputs.boolean('record-tags') ?? true)) return [];
  const commit = (given ?? inputs.variable('GITHUB_SHA')).toLowerCase();
  return recordTags({
    commit: commit === 'none' ? '' : commit,
    run: runUrl(),
    actor: inputs.variable('GITHUB_ACTOR'),
  });
}

/** The name under which the images are kept; `true` stands for the cluster's name. */
function readKeep(inputs: Inputs, cluster: string): string | undefined {
  const text = inputs.text('keep-images');
  if (text === '' || text === 'false') return undefined;
  if (text === 'true') return shortName(cluster);
  if (KEEP_NAME.test(text)) return text;
  inputs.refuse(
    'keep-images',
    `input 'keep-images' is '${text}', which is not valid; expected true, false, or a name of at most 100 letters, digits and '._-', such as 'production'`,
  );
  return undefined;
}

async function readSource(inputs: Inputs, force: boolean, tags: readonly Tag[]): Promise<RevisionSource> {
  const path = inputs.text('task-definition');
  const arn = inputs.matching(
    'task-definition-arn',
    TASK_DEFINITION,
    "a task definition's ARN, 'family:revision' or 'family'",
  );
  if (path && arn) {
    inputs.refuse(
      'task-definition-arn',
      "inputs 'task-definition' and 'task-definition-arn' are both set: a file is registered, an ARN is deployed unchanged; remove one",
    );
  }
  if (path) return readFile(inputs, 'task-definition', path, tags);
  if (arn) return { kind: 'arn', arn };
  const own = inputs.list('service').every((line) => line.includes('='));
  if (!force && !(own && inputs.list('service').length > 0) && !inputs.text('service-definition')) {
    inputs.refuse(
      'task-definition',
      "nothing to deploy: set 'task-definition' to a file, 'task-definition-arn' to an existing revision, 'service-definition' to a file of settings, or 'force-new-deployment: true' for a restart",
    );
  }
  return { kind: 'current' };
}

async function readFile(inputs: Inputs, input: string, path: string, tags: readonly Tag[]): Promise<RevisionSource> {
  return { kind: 'file', path, definition: await readTaskDefinitionFile(inputs, input, path), tags };
}

/**
 * Reads `service`: lines or a comma-separated list, where a line can be `service=path` to set a task definition for one
 * service.
 */
async function readServiceList(
  inputs: Inputs,
  source: RevisionSource,
  tags: readonly Tag[],
  isNew: boolean,
): Promise<DeployRequest['services']> {
  const files = new Map<string, RevisionSource>();
  const services: { name: string; source: RevisionSource }[] = [];
  const lines = inputs.list('service', { comma: true });
  // A step whose list of services came out empty would only register the task definition, and be green.
  if (lines.length === 0 && inputs.text('service')) inputs.requiredList('service', 'web', { comma: true });
  for (const line of lines) {
    const { service: name, path } = readServiceLine(inputs, 'service', line);
    const own = path && isNew ? (files.get(path) ?? (await readFile(inputs, 'service', path, tags))) : source;
    if (path && isNew) files.set(path, own);
    services.push({ name, source: own });
  }
  return services;
}

/** This module is loaded only if the input is set, because it contains the SDK's schema and the rules. */
async function readDefinitions(inputs: Inputs, listed: DeployRequest['services'], cluster: string) {
  const createService = inputs.boolean('create-service') ?? false;
  if (!inputs.text('service-definition')) {
    if (createService)
      inputs.refuse(
        'create-service',
        "input 'create-service' is set without 'service-definition', which describes the new service: also set 'service-definition'",
      );
    return { services: listed, createService: false, notices: [] };
  }
  const { readServiceDefinitionFiles } = await import('./service-definition-input.ts');
  return { ...(await readServiceDefinitionFiles(inputs, listed, cluster)), createService };
}

/** The members of UpdateService that the inputs set; others are not sent. */
async function readMembers(inputs: Inputs, force: boolean): Promise<Record<string, unknown>> {
  const desiredCount = inputs.integer('desired-count', 0, 10_000);
  const managedTags = inputs.boolean('enable-ecs-managed-tags');
  const propagateTags = inputs.text('propagate-tags')
    ? inputs.choice('propagate-tags', ['SERVICE', 'TASK_DEFINITION', 'NONE'])
    : undefined;
  const volumes = await readVolumes(inputs);
  const deploymentConfiguration = readDeploymentConfiguration(inputs);
  return {
    ...(force && { forceNewDeployment: true }),
    ...(desiredCount !== undefined && { desiredCount }),
    ...(managedTags !== undefined && { enableECSManagedTags: managedTags }),
    ...(propagateTags && { propagateTags }),
    ...(volumes && { volumeConfigurations: volumes }),
    ...(deploymentConfiguration && { deploymentConfiguration }),
  };
}

/** This module is loaded only if the input is set, because it contains the YAML parser. */
async function readVolumes(inputs: Inputs): Promise<Json[] | undefined> {
  const names = ['service-managed-ebs-volume-name', 'service-managed-ebs-volume'] as const;
  if (names.every((name) => inputs.text(name) === '')) return undefined;
  const { readManagedVolume } = await import('../../step/managed-volume.ts');
  return readManagedVolume(inputs, ...names);
}

/** This module is loaded only if the input is set, because it contains the YAML parser. */
async function readScaling(inputs: Inputs, request: DeployRequest): Promise<ScalingRequest | undefined> {
  if (!inputs.text('scaling')) return undefined;
  const { readScalingRequest } = await import('./scaling-input.ts');
  return readScalingRequest(inputs, request);
}

/**
 * The task that `run-task` requests. Without `run-task`, the other inputs of the task are ignored, as in AWS's action.
 */
async function readTaskBefore(
  inputs: Inputs,
  { cluster, services, source, region, logLines, policy }: DeployRequest,
): Promise<TaskBefore | undefined> {
  const requested = inputs.boolean('run-task') ?? false;
  const always = inputs.boolean('run-task-always') ?? false;
  if (!requested) return undefined;
  if (services.length === 0 && source.kind !== 'file') {
    inputs.refuse('run-task', "input 'run-task' is set without a service: use the run-task action");
  }
  const { readRunTask } = await import('../../step/run-task-inputs.ts');
  // As in AWS's action, the time limit of the task is the time limit of the deployment.
  const options = readRunTask(inputs, 'prefixed', services.length > 0, policy.waitMs);
  const request = { region, cluster, logLines, ...options };
  return { always, request };
}

/** The inputs of AWS's action that have no effect in this action, with their notices. */
function readAcceptedOnly(inputs: Inputs): string[] {
  const delay = inputs.text('wait-max-delay-seconds');
  const keep = inputs.text('keep-null-value-keys');
  return [
    ...(delay ? ["'wait-max-delay-seconds' is no longer needed: Slipway polls every 4 seconds."] : []),
    ...(keep ? ["'keep-null-value-keys' is no longer needed: empty values are always kept."] : []),
  ];
}

/** A notice about inputs for a GitHub Deployment that is not requested. */
function withoutToken(inputs: Inputs): string[] {
  const set = ['environment', 'environment-url'].filter((name) => inputs.text(name));
  if (set.length === 0 || inputs.text('github-token')) return [];
  const names = set.map((name) => `'${name}'`).join(' and ');
  const verb = set.length === 1 ? 'describes' : 'describe';
  return [`${names} of this step ${verb} a GitHub Deployment, but none is created without 'github-token'.`];
}
