import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ECR } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { Account } from '../runner/account.ts';
import { type ActionRun, Job } from '../runner/runner.ts';
import { Stack } from '../runner/stack.ts';
import { crashing, SPEED } from './world.ts';

/*
 * Follows docs/get-started.md as far as that is possible without an AWS account: creates both stacks with the page's
 * parameters, and then runs the steps of its workflow in order. Images are pushed here instead of being built with
 * Docker.
 */

const page = readFileSync(resolve(import.meta.dirname, '../../docs/get-started.md'), 'utf8');
const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];

interface Step {
  readonly id?: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Deliver {
  readonly jobs: {
    readonly deliver: { readonly environment: string; readonly env: { AWS_REGION: string }; readonly steps: Step[] };
  };
}
const { environment, env, steps } = (parse(workflow) as Deliver).jobs.deliver;

/** The parameters of a stack on the page; values that the shell looks up are examples. */
function parametersOf(template: string): Record<string, string> {
  const [, command = ''] =
    new RegExp(`--template-file infra/${template} [\\s\\S]*?--parameter-overrides ([^\\n]+)`).exec(page) ?? [];
  const found: Record<string, string> = { $VPC: 'vpc-1', $SUBNETS: 'subnet-1,subnet-2' };
  return Object.fromEntries(
    command
      .split(' ')
      .map((one) => one.split('='))
      .map(([name = '', value = '']) => [name, found[value] ?? value]),
  );
}

let aws: LocalAws;
let job: Job;
let bootstrap: Stack;
let account: Account;

beforeAll(async () => {
  aws = await startLocalAws({ speed: SPEED });
  const place = { region: aws.region, account: aws.account };
  account = new Account(aws);
  await account.create(new Stack('service.yml', parametersOf('service.yml'), place));
  bootstrap = new Stack('bootstrap.yml', parametersOf('bootstrap.yml'), place);
  await account.create(bootstrap);
  job = new Job({ aws, oidc: { environment }, env });
});
afterAll(async () => {
  await job?.end();
  await aws?.close();
});

/** Pushes an image like the page's build step. @returns its reference by digest */
async function push(version: string): Promise<string> {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
  const ecr = new ECR({ endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } });
  const { authorizationData = [] } = await ecr.getAuthorizationToken({});
  ecr.destroy();
  const repository = `${aws.host}/hello`;
  const authorizationToken = authorizationData[0]?.authorizationToken ?? '';
  await pushImage({ layers: [], config: { Labels: { version } } }, { repository, tags: [version], authorizationToken });
  return `${repository}@${aws.context.imageDigest(`${repository}:${version}`)}`;
}

/** Runs the page's workflow with an image that was built; returns its last step. */
async function deliver(image: string): Promise<ActionRun> {
  const outputs: Record<string, Readonly<Record<string, string>>> = { build: { image } };
  let last: ActionRun | undefined;
  for (const { id = '', uses, with: inputs = {} } of steps) {
    const [, action = ''] = /^OWNER\/slipway\/actions\/([\w-]+)@v1$/.exec(uses) ?? [];
    if (action === '' || action === 'build-push') continue;
    const role = inputs['role-to-assume']?.split('/').at(-1) ?? '';
    account.enforce(bootstrap, role);
    const filled = Object.entries(inputs).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}/g,
        (_, step: string, output: string) => outputs[step]?.[output] ?? '',
      ),
    ]);
    last = await job.step(action, { inputs: Object.fromEntries(filled) });
    outputs[id] = last.outputs;
    if (last.exitCode !== 0) return last;
  }
  if (!last) throw new Error('docs/get-started.md has no step of ours');
  return last;
}

it('the stacks in docs/get-started.md create every role, cluster, service and repository that the page names', () => {
  const made = new Set(bootstrap.ofType('AWS::IAM::Role').map(({ RoleName }) => RoleName));
  const roles = steps.flatMap(({ with: inputs }) => inputs?.['role-to-assume']?.split('/').at(-1) ?? []);
  expect(roles.filter((role) => !made.has(role))).toEqual([]);
  expect(new Set(roles).size).toBe(2);
});

it('the first delivery in docs/get-started.md succeeds with its version active and no denied call', async () => {
  const run = await deliver(await push('v1'));
  expect(`${run.log}${run.summary}`).not.toMatch(/denied|not authorized/i);
  expect(run.outputs).toMatchObject({ verdict: 'deployed' });
  expect(run.outputs['serving-task-definition-arn']).toMatch(/task-definition\/hello:2$/);
});

it('a delivery of a version that exits at startup fails with the cause and leaves the old version active', async () => {
  const image = await push('v2');
  aws.setPlans([{ ...crashing('x'), match: { image: image.split('@')[1] ?? '' } }]);
  const run = await deliver(image);
  expect(run.outputs).toMatchObject({ verdict: 'rolled-back' });
  expect(run.outputs['serving-task-definition-arn']).toMatch(/task-definition\/hello:2$/);
  expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/exit code 1[\s\S]*FATAL: no database/);
});
