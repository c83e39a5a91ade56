import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { runAction } from '../../test/runner/runner.ts';

export interface LagResult {
  /** Simulated seconds from the first final state on the server to the end of the step, one per deployment. */
  readonly seconds: readonly number[];
  /** The verdicts with their numbers. */
  readonly verdicts: Readonly<Record<string, number>>;
}

const CLUSTER = 'bench';
/** Faster, and the real time that a process takes to start a request, or to end, would show as lag. */
const SPEED = 10;
/** Deployments at a time. They mostly wait; more would make each other late on two cores. */
const AT_ONCE = 10;
const HOUR_MS = 3_600_000;

/**
 * Deploys to `count` services of a local AWS on a fast clock, one in ten a version whose tasks do not start, and holds
 * the end of each step against the time at which ECS ended the deployment.
 */
export async function measureLag(count = 50): Promise<LagResult> {
  const aws = await startLocalAws({
    speed: SPEED,
    plans: [
      { match: { image: 'broken' }, tasks: [{ failToStart: { after: 5, stoppedReason: 'Task failed to start' } }] },
    ],
  });
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  const admin = new ECSClient({
    region: aws.region,
    endpoint: aws.url,
    credentials: {
      accessKeyId: aws.adminEnv.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: aws.adminEnv.AWS_SECRET_ACCESS_KEY ?? '',
    },
  });
  try {
    // Those first: the breaker takes minutes.
    const services = Array.from({ length: count }, (_, index) => ({
      name: `web-${index}`,
      broken: index < count / 10,
    }));
    await prepare(aws, admin, services);
    const seconds: number[] = [];
    const verdicts: Record<string, number> = {};
    const queue = [...services];
    const worker = async () => {
      for (let service = queue.shift(); service; service = queue.shift()) {
        const { verdict, lag } = await deploy(aws, admin, workspace, service);
        seconds.push(lag);
        verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { seconds, verdicts };
  } finally {
    admin.destroy();
    rmSync(workspace, { recursive: true });
    await aws.close();
  }
}

interface BenchService {
  readonly name: string;
  readonly broken: boolean;
}

function taskDefinition(family: string, image: string) {
  return {
    family,
    requiresCompatibilities: ['FARGATE' as const],
    networkMode: 'awsvpc' as const,
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ name: 'web', image, essential: true }],
  };
}

async function prepare(aws: LocalAws, admin: ECSClient, services: readonly BenchService[]): Promise<void> {
  await admin.send(new CreateClusterCommand({ clusterName: CLUSTER }));
  for (const { name } of services) {
    await admin.send(new RegisterTaskDefinitionCommand(taskDefinition(name, 'registry.example/web:1')));
    await admin.send(
      new CreateServiceCommand({
        cluster: CLUSTER,
        serviceName: name,
        taskDefinition: name,
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      }),
    );
  }
  aws.step(HOUR_MS);
}

async function deploy(aws: LocalAws, admin: ECSClient, workspace: string, { name, broken }: BenchService) {
  const file = `${name}.json`;
  writeFileSync(
    join(workspace, file),
    JSON.stringify(taskDefinition(name, `registry.example/web:${broken ? 'broken' : '2'}`)),
  );
  const run = await runAction('deploy-service', {
    aws,
    workspace,
    inputs: { cluster: CLUSTER, service: name, 'task-definition': file },
  });
  const arn = run.outputs['service-deployment-arn'];
  if (!arn) throw new Error(`deploy-service told of no service deployment:\n${run.log}`);
  const { services = [] } = await admin.send(new DescribeServicesCommand({ cluster: CLUSTER, services: [name] }));
  const { serviceDeployments = [] } = await admin.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  );
  const completed = services[0]?.deployments?.find(
    ({ status, rolloutState }) => status === 'PRIMARY' && rolloutState === 'COMPLETED',
  );
  const ends = [serviceDeployments[0]?.finishedAt, completed?.updatedAt].map(
    (time) => time?.getTime() ?? Number.POSITIVE_INFINITY,
  );
  return { verdict: run.outputs.verdict ?? 'none', lag: (run.ended - Math.min(...ends)) / 1000 };
}
