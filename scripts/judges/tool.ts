import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ECS, type RegisterTaskDefinitionCommandInput, type Service } from '@aws-sdk/client-ecs';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { type Finished, judgeEnv, runProgram } from './program.ts';
import { missingOperation, type Verdict } from './verdict.ts';

/** The cluster, service and task family that a tool finds; `web` runs with one task. */
export const CLUSTER = 'prod';
export const SERVICE = 'web';
const SUBNET = 'subnet-0123456789abcdef0';

/** The context of a tool. */
export interface Bench {
  readonly aws: LocalAws;
  readonly ecs: ECS;
  /** A separate folder, which is removed afterward. */
  readonly folder: string;
  service(): Promise<Service | undefined>;
}

/** One run of a tool: its arguments, whether it must succeed, and the expected state of ECS. */
export interface Step {
  readonly test: string;
  readonly args: readonly string[];
  readonly env?: Record<string, string>;
  /** `false` if the tool must fail with an exit code. */
  readonly succeeds?: boolean;
  /** Returns the problem, if any. */
  holds?(bench: Bench, finished: Finished): Promise<string | undefined> | string | undefined;
}

interface Tool {
  readonly name: string;
  readonly command: string;
  /** The arguments before those of each step. */
  readonly before: readonly string[];
  readonly env?: (bench: Bench) => Record<string, string>;
}

/** The task definition that the tools deploy. */
export const TASK_DEFINITION: RegisterTaskDefinitionCommandInput = {
  taskRoleArn: 'arn:aws:iam::123456789012:role/web',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  family: SERVICE,
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    {
      name: 'web',
      image: 'example.com/web:v1',
      essential: true,
      portMappings: [{ containerPort: 8080 }],
      environment: [{ name: 'MODE', value: 'blue' }],
    },
  ],
};

export const NETWORK = { awsvpcConfiguration: { subnets: [SUBNET], assignPublicIp: 'DISABLED' } } as const;

/** Runs the steps one after the other against one local AWS, after `setUp`. Tasks of images `:bad` do not start. */
export async function judgeTool(
  tool: Tool,
  steps: readonly Step[],
  setUp: (bench: Bench) => Promise<void>,
): Promise<Verdict[]> {
  const aws = await startLocalAws({
    speed: 40,
    plans: [
      {
        match: { image: ':bad' },
        tasks: [{ failToStart: { after: 5, stoppedReason: 'CannotPullContainerError: manifest unknown' } }],
      },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'slipway-judge-'));
  const credentials = {
    accessKeyId: aws.env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: aws.env.AWS_SECRET_ACCESS_KEY ?? '',
  };
  const ecs = new ECS({ endpoint: aws.url, region: aws.region, credentials });
  const service = async () => (await ecs.describeServices({ cluster: CLUSTER, services: [SERVICE] })).services?.[0];
  const bench: Bench = { aws, ecs, folder, service };
  try {
    await setUp(bench);
    const verdicts: Verdict[] = [];
    for (const step of steps) verdicts.push(await run(tool, step, bench));
    return verdicts;
  } finally {
    ecs.destroy();
    await aws.close();
    rmSync(folder, { recursive: true });
  }
}

async function run(tool: Tool, step: Step, bench: Bench): Promise<Verdict> {
  const { test, args, succeeds = true } = step;
  const env = judgeEnv({ ...bench.aws.env, ...tool.env?.(bench), ...step.env });
  const finished = await runProgram(tool.command, [...tool.before, ...args], { cwd: bench.folder, env });
  const base = { suite: tool.name, test, verified: false };
  const missing = missingOperation(finished.output);
  if (missing) return { ...base, outcome: 'refused', reason: missing };
  const ended = `it ended with ${finished.code}: ${finished.output.trim().split('\n').slice(-3).join(' / ').slice(0, 300)}`;
  if ((finished.code === 0) !== succeeds) return { ...base, outcome: 'failed', reason: ended };
  const wrong = await step.holds?.(bench, finished);
  return { ...base, outcome: wrong ? 'failed' : 'passed', reason: wrong ?? '' };
}

/** A cluster with the steady service `web`, on its first task definition. */
export async function serveWeb({ ecs, aws, service }: Bench, more: object = {}): Promise<void> {
  await ecs.createCluster({ clusterName: CLUSTER });
  await ecs.registerTaskDefinition(TASK_DEFINITION);
  await ecs.createService({
    cluster: CLUSTER,
    serviceName: SERVICE,
    taskDefinition: SERVICE,
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: [SUBNET] } },
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    ...more,
  });
  for (let waited = 0; (await service())?.runningCount !== 1 && waited < 100; waited++) await aws.clock.sleep(4000);
}

/** Checks that the service is set to this image; returns the other image if not. */
export async function runsImage({ ecs, service }: Bench, image: string): Promise<string | undefined> {
  const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: (await service())?.taskDefinition });
  const found = taskDefinition?.containerDefinitions?.[0]?.image;
  return found === image ? undefined : `the service runs ${found}, not ${image}`;
}
