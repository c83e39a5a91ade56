import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { createRepository } from '../runner/git.ts';
import { runAction, type StepOptions } from '../runner/runner.ts';
import { describeWithEngine } from './engine.ts';

let aws: LocalAws;
let workspace: string;

const build = (inputs: StepOptions['inputs']) =>
  runAction('build-push', {
    aws,
    workspace,
    env: { DOCKER_HOST: process.env.DOCKER_HOST ?? '' },
    inputs: { repository: 'scanned', 'create-repository': true, cache: 'none', ...inputs },
  });

describeWithEngine('build-push with scan', () => {
  beforeAll(async () => {
    aws = await startLocalAws({ speed: 20 });
    workspace = mkdtempSync(join(tmpdir(), 'slipway-scan-'));
    writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
    createRepository(workspace);
  });
  afterAll(async () => {
    await aws.close();
    rmSync(workspace, { recursive: true });
  });

  it('sets its outputs and fails for findings of the given severity or higher in a built or reused image', async () => {
    const labels = 'local-aws.scan-findings=HIGH=2,LOW=3';
    const closed = await build({ scan: 'high', labels });
    expect(closed.conclusion).toBe('failure');
    expect(closed.outputs).toMatchObject({
      'scan-status': 'COMPLETE',
      'scan-findings': '{"HIGH":2,"LOW":3}',
      image: expect.stringContaining('/scanned@sha256:'),
      reused: 'false',
    });
    expect(closed.annotations).toEqual([
      expect.objectContaining({ kind: 'error', message: expect.stringContaining("ECR's scan found 2 HIGH") }),
    ]);
    expect(closed.summary).toContain('| HIGH | CVE-2026-HIGH-1<br>example 1');
    const open = await build({ scan: 'critical', labels });
    expect(open.conclusion).toBe('success');
    expect(open.outputs).toMatchObject({ 'scan-status': 'COMPLETE', reused: 'true' });
    expect(aws.requests({ service: 'ecr', operation: 'StartImageScan' })).toHaveLength(1);
  });
});
