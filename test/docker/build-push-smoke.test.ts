import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { clientsOf } from '../local-aws/clients.ts';
import { runAction } from '../runner/runner.ts';
import { describeWithEngine } from './engine.ts';
import { docker, removeImages } from './tasks.ts';

const root = resolve(import.meta.dirname, '../..');
const BASE = 'slipway-smoke-base:1';

let aws: LocalAws;
let workspace: string;

/** Builds the sample service, or the given Dockerfile; each build is different. */
async function build(smokeTest: string, { timeout = 30, dockerfile = '' } = {}) {
  rmSync(workspace, { recursive: true, force: true });
  cpSync(join(root, 'examples', 'hello'), workspace, { recursive: true });
  if (dockerfile) writeFileSync(join(workspace, 'Dockerfile'), dockerfile);
  const run = await runAction('build-push', {
    aws,
    workspace,
    env: { DOCKER_HOST: process.env.DOCKER_HOST ?? '', GITHUB_REF: 'refs/heads/main' },
    inputs: {
      ...{ repository: 'smoke', tags: 'x', 'build-args': `BASE=${BASE}\nVERSION=${Math.random()}`, cache: 'none' },
      ...{ 'smoke-test': smokeTest, 'smoke-timeout': timeout },
    },
  });
  const error = run.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
  return { ...run, error: error.join('\n') };
}

/** The images of the repository, and those that remain in the engine. */
async function left() {
  const { imageDetails = [] } = await clientsOf(aws).ecr.describeImages({ repositoryName: 'smoke' });
  return {
    images: imageDetails.length,
    containers: docker('ps', '--all', '--quiet', '--filter', 'name=slipway-smoke-').trim(),
    names: docker('images', '--format', '{{.Tag}}', `${aws.host}/smoke`)
      .split('\n')
      .filter((tag) => tag.startsWith('slipway-')),
  };
}

describeWithEngine('build-push with a smoke test and a real engine', () => {
  beforeAll(async () => {
    await importBaseImage(BASE);
    aws = await startLocalAws();
    workspace = mkdtempSync(join(tmpdir(), 'slipway-docker-'));
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'smoke' });
  });
  afterAll(async () => {
    await aws.close();
    rmSync(workspace, { recursive: true, force: true });
    removeImages(aws, BASE);
  });

  it.each<[string, string, { timeout?: number; dockerfile?: string }, string]>([
    [
      'a command that exits with a code other than 0',
      "sh -c 'echo to the log; exit 3'",
      {},
      "'sh -c echo to the log; exit 3' ended with exit code 3",
    ],
    ['a command that is not in the image', 'no-such-command', {}, "'no-such-command' could not be run (exit code 127)"],
    ['a command that does not exit', 'sleep 120', { timeout: 2 }, "'sleep 120' did not finish within 2 s"],
    [
      'a path that returns an error',
      ':8080/missing',
      { timeout: 2 },
      ':8080/missing did not respond successfully within 2 s: it responded with 404',
    ],
    [
      'a service that listens only on the loopback address of its container',
      ':8080/health',
      { timeout: 2, dockerfile: `FROM ${BASE}\nCMD ["busybox", "httpd", "-f", "-p", "127.0.0.1:8080"]\n` },
      'check that the service listens on port 8080 of all addresses (0.0.0.0)',
    ],
    [
      'a container that exits before it responds',
      ':8080/health',
      { dockerfile: `FROM ${BASE}\nCMD ["sh", "-c", "echo to the log; exit 5"]\n` },
      'the container exited with code 5 before it responded',
    ],
  ])(
    'pushes nothing after a smoke test that fails because of %s, and leaves nothing in the engine',
    async (_, smokeTest, options, error) => {
      const run = await build(smokeTest, options);
      expect(run.conclusion).toBe('failure');
      expect(run.error).toMatch(/^The smoke test failed: /);
      expect(run.error).toContain(error);
      expect(run.error).toContain('Nothing was pushed');
      if (/to the log/.test(`${smokeTest}${options.dockerfile}`)) expect(run.log).toMatch(/^to the log$/m);
      expect(await left()).toEqual({ images: 0, containers: '', names: [] });
    },
    120_000,
  );

  it.each(['sh -c \'test -n "$VERSION" && echo to the log\'', ':8080/health', ':8080'])(
    'pushes an image after the successful smoke test %s',
    async (smokeTest) => {
      const run = await build(smokeTest);
      expect(run.error).toBe('');
      expect(run.conclusion).toBe('success');
      expect(aws.context.imageDigest(`${aws.host}/smoke:x`)).toBe(run.outputs.digest);
      expect(await left()).toMatchObject({ containers: '', names: [] });
    },
    120_000,
  );
});
