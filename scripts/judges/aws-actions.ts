import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command-line.ts';
import { type Bench, CLUSTER, judgeTool, runsImage, SERVICE, type Step, serveWeb, TASK_DEFINITION } from './tool.ts';
import type { Verdict } from './verdict.ts';

const ACTIONS = {
  login: 'amazon-ecr-login',
  render: 'amazon-ecs-render-task-definition',
  deploy: 'amazon-ecs-deploy-task-definition',
  express: 'amazon-ecs-deploy-express-service',
} as const;

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const inputs = (given: Record<string, string>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
const deploy = (more: Record<string, string> = {}) =>
  inputs({
    'task-definition': 'task.json',
    cluster: CLUSTER,
    service: SERVICE,
    'wait-max-delay-seconds': '15',
    ...more,
  });
const express = (more: Record<string, string> = {}) =>
  inputs({
    'service-name': 'express',
    cluster: CLUSTER,
    image: 'example.com/web:v1',
    'execution-role-arn': role('execution'),
    'infrastructure-role-arn': role('infrastructure'),
    ...more,
  });

function stepsOf(folder: string): Step[] {
  const run = (action: keyof typeof ACTIONS) => [join(folder, ACTIONS[action], 'dist', 'index.js')];
  return [
    { test: 'log in to ECR', args: run('login'), env: {} },
    {
      test: 'render a file with another image',
      args: run('render'),
      env: inputs({ 'task-definition': 'task.json', 'container-name': 'web', image: 'example.com/web:v2' }),
      holds: ({ folder: there }) => {
        const path = /task-definition<<[^\n]*\n([^\n]*)/.exec(readFileSync(join(there, 'output'), 'utf8'))?.[1] ?? '';
        return readFileSync(path, 'utf8').includes('example.com/web:v2') ? undefined : 'the image is not in the file';
      },
    },
    {
      test: 'render a family',
      args: run('render'),
      env: inputs({ 'task-definition-family': SERVICE, 'container-name': 'web', image: 'example.com/web:v2' }),
    },
    { test: 'register a task definition', args: run('deploy'), env: inputs({ 'task-definition': 'task.json' }) },
    {
      test: 'deploy a service and wait',
      args: run('deploy'),
      env: deploy({ 'wait-for-service-stability': 'true' }),
      holds: (bench) => runsImage(bench, 'example.com/web:v1'),
    },
    {
      test: 'deploy an image that is missing, and wait',
      args: run('deploy'),
      env: deploy({ 'task-definition': 'bad.json', 'wait-for-service-stability': 'true', 'wait-for-minutes': '2' }),
      succeeds: false,
    },
    {
      test: 'run a task and wait',
      args: run('deploy'),
      env: inputs({
        'task-definition': 'task.json',
        cluster: CLUSTER,
        'run-task': 'true',
        'run-task-subnets': 'subnet-1',
        'run-task-security-groups': 'sg-1',
        'wait-for-task-stopped': 'true',
      }),
    },
    {
      test: 'deploy a service that is missing',
      args: run('deploy'),
      env: deploy({ service: 'none' }),
      succeeds: false,
    },
    {
      test: 'create an Express service',
      args: run('express'),
      env: express(),
      holds: ({ folder: there }) =>
        /service-arn/.test(readFileSync(join(there, 'output'), 'utf8')) ? undefined : 'it has no output service-arn',
    },
    { test: 'update an Express service', args: run('express'), env: express({ image: 'example.com/web:v2' }) },
  ];
}

/** Runs the published bundles of AWS's own actions, from a folder with a checkout of each. */
export async function judgeByAwsActions(folder: string): Promise<Verdict[]> {
  for (const name of Object.values(ACTIONS)) {
    if (existsSync(join(folder, name, 'dist', 'index.js'))) continue;
    throw new UsageError(
      `'${folder}' has no ${name}/dist/index.js; expected a checkout of each of AWS's four actions.`,
    );
  }
  const env = ({ folder: there }: Bench) => ({
    RUNNER_TEMP: there,
    GITHUB_OUTPUT: join(there, 'output'),
    GITHUB_STATE: join(there, 'state'),
    GITHUB_STEP_SUMMARY: join(there, 'summary'),
    GITHUB_WORKSPACE: there,
    DOCKER_CONFIG: there,
  });
  return judgeTool({ name: 'aws-actions', command: process.execPath, before: [], env }, stepsOf(folder), setUp);
}

async function setUp(bench: Bench): Promise<void> {
  await serveWeb(bench);
  const write = (name: string, text: string) => writeFileSync(join(bench.folder, name), text);
  const text = JSON.stringify(TASK_DEFINITION);
  write('task.json', text);
  write('bad.json', text.replace(':v1', ':bad'));
  for (const name of ['output', 'state', 'summary']) write(name, '');
}
