import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rightsOf } from '../runner/policy.ts';
import { runAction } from '../runner/runner.ts';
import { DIVERGED, NOT_IN_TASK_DEFINITION, repositoryNotFound } from '../sentences/refusals.ts';
import { definition, World } from './world.ts';

const DIGEST = `sha256:${'b'.repeat(64)}`;
const folder = mkdtempSync(join(tmpdir(), 'slipway-prepare-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=O', '-c', 'user.email=o@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
const commit = (message: string) => {
  git('commit', '--quiet', '--allow-empty', '--message', message);
  return git('rev-parse', 'HEAD');
};

let world: World;
let [hotfix, ours] = ['', ''];

beforeAll(async () => {
  git('init', '--quiet', '--initial-branch=main');
  const base = commit('base');
  hotfix = commit('hotfix');
  git('checkout', '--quiet', '-b', 'other', base);
  ours = commit('other');
  writeFileSync(join(folder, 'web.json'), JSON.stringify(definition('a')));
  world = await World.start();
  const tags = [{ key: 'slipway:commit', value: hotfix }];
  await world.admin.send(new RegisterTaskDefinitionCommand({ ...definition('c'), tags }));
  await world.update({ taskDefinition: 'web:2' });
  world.aws.step(180_000);
  world.aws.setPolicy(rightsOf('internal/prepare-services', world.aws));
});
afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

const prepare = (more: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
  const inputs = { cluster: 'demo', services: 'web', 'task-definition': 'web.json', ...more };
  const { container, repository = 'public.example/web', ...others } = inputs as Readonly<Record<string, string>>;
  const image = { name: 'web', image: `${repository}@${DIGEST}`, isBuilt: true, isOneOfSeveral: false };
  const images = JSON.stringify([{ ...image, ...(container && { containers: [container] }) }]);
  return runAction('internal/prepare-services', {
    aws: world.aws,
    workspace: folder,
    inputs: { ...others, images },
    env,
  });
};

it('prepare-services delivers a commit that has diverged from the active one, with a warning in an annotation and the summary', async () => {
  const { conclusion, annotations, summary, outputs } = await prepare({ commit: ours });
  const sentence = `${ours.slice(0, 12)} and ${hotfix.slice(0, 12)}, which 'web' runs, ${DIVERGED} of the other`;
  expect(conclusion).toBe('success');
  expect(annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)).toEqual([
    expect.stringContaining(sentence),
  ]);
  expect(summary).toContain(`### Commits that have diverged\n\n- ${sentence}`);
  expect(outputs.services).toMatch(/^web=.*\.json$/);
});

it('prepare-services names the containers of a task definition if none of them is the container in the input', async () => {
  const { conclusion, annotations, outputs } = await prepare({ commit: ours, container: 'wep' });
  expect(conclusion).toBe('failure');
  expect(annotations.map(({ message }) => message).join('\n')).toContain(
    `Container 'wep' ${NOT_IN_TASK_DEFINITION} of the service 'web'; expected 'web'; did you mean 'web'?`,
  );
  expect(outputs.services).toBeUndefined();
});

it('prepare-services names a repository that does not exist, and no input that it does not have', async () => {
  const { conclusion, annotations } = await prepare({ commit: ours, repository: 'gone' });
  expect(conclusion).toBe('failure');
  expect(annotations.map(({ message }) => message)).toEqual([repositoryNotFound('gone')]);
});

it('prepare-services reports in one sentence that it cannot compare commits without git, or if git fails', async () => {
  const bin = mkdtempSync(join(tmpdir(), 'slipway-bin-'));
  try {
    const refusal = async () => {
      const { conclusion, annotations } = await prepare({ commit: ours }, { PATH: bin });
      return [conclusion, annotations.map(({ message }) => message)];
    };
    expect(await refusal()).toEqual([
      'failure',
      ['The commits could not be compared (git: command not found): install git on the runner.'],
    ]);
    writeFileSync(join(bin, 'git'), '#!/bin/sh\ncase "$*" in *merge-base*) exit 128 ;; esac\n', { mode: 0o755 });
    expect(await refusal()).toEqual([
      'failure',
      [
        'The commits could not be compared, because git merge-base ended with exit code 128: check that the checkout is complete, then run the job again.',
      ],
    ]);
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
});
