import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EventBridge } from '@aws-sdk/client-eventbridge';
import { UsageError } from '../command-line.ts';
import { CLUSTER, judgeTool, runsImage, SERVICE, type Step, serveWeb } from './tool.ts';
import type { Verdict } from './verdict.ts';

const deploy = ['deploy', CLUSTER, SERVICE, '--sleep-time', '1'];
const quick = ['--timeout', '60'];

const STEPS: readonly Step[] = [
  { test: 'deploy the same image again', args: [...deploy, ...quick] },
  {
    test: 'deploy --tag',
    args: [...deploy, ...quick, '--tag', 'v2'],
    holds: (bench) => runsImage(bench, 'example.com/web:v2'),
  },
  {
    test: 'deploy --image --env',
    args: [...deploy, ...quick, '--image', 'web', 'example.com/web:v3', '--env', 'web', 'MODE', 'green'],
    holds: (bench) => runsImage(bench, 'example.com/web:v3'),
  },
  {
    test: 'deploy --rollback of an image that is missing',
    args: [...deploy, '--timeout', '8', '--rollback', '--tag', 'bad'],
    succeeds: false,
    holds: (bench) => runsImage(bench, 'example.com/web:v3'),
  },
  {
    test: 'scale',
    args: ['scale', CLUSTER, SERVICE, '2', '--sleep-time', '1', ...quick],
    holds: async ({ service }) => {
      const count = (await service())?.desiredCount;
      return count === 2 ? undefined : `the desired count is ${count}`;
    },
  },
  {
    test: 'run',
    args: ['run', CLUSTER, SERVICE, '--launchtype', 'FARGATE', '--subnet', 'subnet-1', '--securitygroup', 'sg-1'],
  },
  { test: 'update', args: ['update', SERVICE, '--env', 'web', 'MODE', 'red'] },
  { test: 'diff', args: ['diff', SERVICE, '1', '2'] },
  { test: 'cron', args: ['cron', CLUSTER, SERVICE, 'nightly', '--role', 'arn:aws:iam::123456789012:role/events'] },
  { test: 'deploy of a service that is missing', args: ['deploy', CLUSTER, 'none'], succeeds: false },
];

/** Runs fabfuel's ecs-deploy from its checkout, with a Python installation that has its requirements. */
export async function judgeByEcsDeploy(folder: string, { python }: { python: string }): Promise<Verdict[]> {
  if (!existsSync(join(folder, 'ecs_deploy', 'cli.py'))) {
    throw new UsageError(`'${folder}' has no ecs_deploy/cli.py; expected a checkout of fabfuel/ecs-deploy.`);
  }
  const tool = {
    name: 'ecs-deploy',
    command: python,
    before: ['-c', 'from ecs_deploy.cli import ecs; ecs()'],
    env: () => ({ PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', PYTHONWARNINGS: 'ignore' }),
  };
  return judgeTool(tool, STEPS, async (bench) => {
    await serveWeb(bench);
    const { aws } = bench;
    const credentials = {
      accessKeyId: aws.env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: aws.env.AWS_SECRET_ACCESS_KEY ?? '',
    };
    const events = new EventBridge({ endpoint: aws.url, region: aws.region, credentials });
    await events.putRule({ Name: 'nightly', ScheduleExpression: 'cron(0 3 * * ? *)' });
    const arn = (resource: string) => `arn:aws:ecs:${aws.region}:${aws.account}:${resource}`;
    const EcsParameters = { TaskDefinitionArn: arn(`task-definition/${SERVICE}:1`), TaskCount: 1 };
    const RoleArn = 'arn:aws:iam::123456789012:role/events';
    await events.putTargets({
      Rule: 'nightly',
      Targets: [{ Id: '1', Arn: arn(`cluster/${CLUSTER}`), RoleArn, EcsParameters }],
    });
    events.destroy();
  });
}
