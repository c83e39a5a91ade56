import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ECS } from '@aws-sdk/client-ecs';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { runAction } from '../../test/runner/runner.ts';
import { UsageError } from '../command-line.ts';
import type { Verdict } from './verdict.ts';

type Inputs = Readonly<Record<string, string>>;

interface Scenario {
  readonly test: string;
  /** The image that is active at first; if omitted, a service is created. */
  readonly before?: string;
  readonly inputs: Inputs;
  readonly faults?: readonly string[];
  /** An update by another client, this many simulated seconds after the start of the step. */
  readonly otherUpdate?: { readonly after: number; readonly image: string };
  /** Whether the requested image is active at the end, so that the step should be green. */
  readonly works: boolean;
}

const WAIT_MINUTES = 15;
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const image = (name: string) => `example.com/web:${name}`;
const CLUSTER = 'prod';
const SERVICE = 'web';

const SCENARIOS: readonly Scenario[] = [
  { test: 'a new service', inputs: { image: image('v1') }, works: true },
  { test: 'a new service whose image cannot be pulled', inputs: { image: image('missing') }, works: false },
  { test: 'an update', before: 'v1', inputs: { image: image('v2') }, works: true },
  { test: 'an update whose image cannot be pulled', before: 'v1', inputs: { image: image('missing') }, works: false },
  { test: 'an update whose tasks never become healthy', before: 'v1', inputs: { image: image('sick') }, works: false },
  { test: 'an update whose tasks do not start', before: 'v1', inputs: { image: image('slow') }, works: false },
  { test: 'the same inputs again', before: 'v1', inputs: { image: image('v1') }, works: true },
  {
    test: 'another update during the step',
    before: 'v1',
    inputs: { image: image('v2') },
    otherUpdate: { after: 120, image: image('v3') },
    works: false,
  },
  {
    test: 'an update whose response is lost',
    before: 'v1',
    inputs: { image: image('v2') },
    faults: ['lost-answer:ecs:UpdateExpressGatewayService:1'],
    works: true,
  },
  {
    test: 'credentials that expire while it waits',
    before: 'v1',
    inputs: { image: image('missing') },
    faults: ['expired-token:ecs:*,from=60'],
    works: false,
  },
];

const PLANS = [
  {
    match: { image: ':missing' },
    tasks: [{ failToStart: { after: 5, stoppedReason: 'CannotPullContainerError: manifest unknown' } }],
  },
  { match: { image: ':sick' }, tasks: [{ target: false as const }] },
  { match: { image: ':slow' }, tasks: [{ start: 100_000 }] },
];

interface StepResult {
  readonly color: 'green' | 'red';
  readonly seconds: number;
  readonly message: string;
}

/**
 * Compares AWS's express action, whose folder is given, with deploy-express, with the same inputs and one local AWS
 * each. @param suites the scenarios, all by default
 */
export async function judgeByExpress(folder: string, suites?: readonly string[]): Promise<Verdict[]> {
  if (!existsSync(join(folder, 'action.yml')))
    throw new UsageError(
      `'${folder}' has no action.yml; expected a checkout of aws-actions/amazon-ecs-deploy-express-service.`,
    );
  const verdicts: Verdict[] = [];
  for (const scenario of SCENARIOS.filter(({ test }) => suites?.includes(test) ?? true)) {
    const [theirs, ours] = [await play(folder, scenario), await play('deploy-express', scenario)];
    const isRight = ours.color === (scenario.works ? 'green' : 'red');
    const reason = `AWS's ${inWords(theirs)}; ours ${inWords(ours)}`;
    console.log(`| ${scenario.test} | ${inWords(theirs)} | ${inWords(ours)} |`);
    verdicts.push({
      suite: 'amazon-ecs-deploy-express-service',
      test: scenario.test,
      outcome: isRight ? 'passed' : 'failed',
      reason,
      verified: false,
    });
  }
  return verdicts;
}

function inWords({ color, seconds, message }: StepResult): string {
  return `${color} after ${seconds} s: ${message}`;
}

async function play(action: string, { before, inputs, faults, otherUpdate }: Scenario): Promise<StepResult> {
  const aws = await startLocalAws({ speed: 40, plans: PLANS });
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
  const admin = new ECS({ endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } });
  const roles = { 'execution-role-arn': role('execution'), 'infrastructure-role-arn': role('infrastructure') };
  try {
    await admin.createCluster({ clusterName: CLUSTER });
    const serviceArn = before ? await serve(aws, admin, image(before)) : '';
    aws.setFaults([...(faults ?? [])]);
    const began = aws.clock.now();
    const own = action === 'deploy-express' && { 'wait-for-minutes': WAIT_MINUTES, preflight: false };
    const update =
      otherUpdate &&
      aws.clock
        .sleep(otherUpdate.after * 1000)
        .then(() => admin.updateExpressGatewayService({ serviceArn, primaryContainer: { image: otherUpdate.image } }));
    const given = { 'service-name': SERVICE, cluster: CLUSTER, ...roles, ...inputs, ...own };
    const { exitCode, outputs, annotations } = await runAction(action, { aws, inputs: given });
    await update;
    const seconds = Math.round((aws.clock.now() - began) / 1000);
    const message = annotations.at(-1)?.message ?? 'nothing';
    return { color: exitCode === 0 ? 'green' : 'red', seconds, message: outputs.verdict ?? message };
  } finally {
    admin.destroy();
    await aws.close();
  }
}

async function serve(aws: LocalAws, admin: ECS, active: string): Promise<string> {
  const { service } = await admin.createExpressGatewayService({
    cluster: CLUSTER,
    serviceName: SERVICE,
    infrastructureRoleArn: role('infrastructure'),
    executionRoleArn: role('execution'),
    primaryContainer: { image: active },
  });
  aws.step(20 * 60_000);
  return service?.serviceArn ?? '';
}
