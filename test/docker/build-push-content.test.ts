import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { commitAll, git } from '../runner/git.ts';
import { runAction } from '../runner/runner.ts';
import { describeWithEngine } from './engine.ts';

let aws: LocalAws;
let workspace: string;

/** Commits a file, and returns the commit. */
function commit(path: string): string {
  writeFileSync(join(workspace, path), String(Math.random()));
  return commitAll(workspace, path);
}

function build(service: string) {
  const env = { DOCKER_HOST: process.env.DOCKER_HOST ?? '', GITHUB_REF: 'refs/heads/main' };
  const inputs = { repository: 'shop', 'create-repository': true, context: service, reuse: 'content', cache: 'none' };
  return runAction('build-push', { aws, workspace, env, inputs });
}

describeWithEngine('build-push with a real engine and two services in a repository', () => {
  beforeAll(async () => {
    aws = await startLocalAws();
    workspace = mkdtempSync(join(tmpdir(), 'slipway-docker-'));
    git(workspace, 'init', '--quiet', '--initial-branch', 'main');
    for (const service of ['web', 'api']) {
      mkdirSync(join(workspace, service));
      writeFileSync(join(workspace, service, 'Dockerfile'), 'FROM scratch\nCOPY file /\n');
      commit(join(service, 'file'));
    }
  });
  afterAll(async () => {
    await aws.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('builds only the service that a commit changes, and adds a tag to the image of the other service', async () => {
    const first = { web: await build('web'), api: await build('api') };
    expect([first.web.outputs.reused, first.api.outputs.reused]).toEqual(['false', 'false']);
    const touched = commit('api/file');
    const [web, api] = [await build('web'), await build('api')];
    expect(web).toMatchObject({ conclusion: 'success', outputs: { reused: 'true', tag: touched } });
    expect(web.outputs.digest).toBe(first.web.outputs.digest);
    expect(api).toMatchObject({ conclusion: 'success', outputs: { reused: 'false' } });
    expect(api.outputs.digest).not.toBe(first.api.outputs.digest);
  });
});
