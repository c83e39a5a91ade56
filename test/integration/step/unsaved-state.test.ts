import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { findTargets } from '../../../src/ecs/service-target.ts';
import { rememberRollouts } from '../../../step/rollout-state.ts';
import { rememberTask } from '../../../step/run-task-state.ts';
import { capture } from '../../unit/step/capture.ts';
import { CRASHES, type LocalService, policy, startService } from '../local-service.ts';

let local: LocalService;
let folder: string;
const state = () => join(folder, 'state');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  process.env.GITHUB_STATE = state();
});
afterEach(() => {
  delete process.env.GITHUB_STATE;
  rmSync(folder, { recursive: true });
});

const aws = {
  ...{ region: 'eu-central-1', maxRetries: 3, roles: [], roleSessionName: '', roleDurationSeconds: 0, audience: '' },
};
const options = { policy, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' };

describe('a deployment whose state cannot be saved', () => {
  afterEach(() => local.aws.close());

  /** Deploys revision 2, and makes the state unwritable before it is saved for the n-th time. */
  async function deploy(breakBefore: number) {
    const tools = local.tools();
    const { remember } = rememberRollouts({ title: 'Deploy', aws, options, cancelled: new AbortController().signal });
    let count = 0;
    const breaking: typeof remember = (rollouts) => {
      if (++count === breakBefore) {
        rmSync(state(), { force: true });
        mkdirSync(state());
      }
      remember(rollouts);
    };
    const { found } = await findTargets(tools.ecs, 'demo', ['web']);
    const assignments = found.map((target) => ({ target, taskDefinition: local.arn(2), members: {}, changes: [] }));
    let results: Awaited<ReturnType<typeof rollOutServices>> = [];
    const { log } = await capture(async () => {
      results = await rollOutServices({ ...tools, remember: breaking }, assignments, options);
    });
    return { results, annotations: log.annotations };
  }

  it('is refused before anything is sent', async () => {
    local = await startService();
    const { results } = await deploy(1);
    expect(results).toMatchObject([
      { verdict: 'refused', reason: expect.stringContaining(`GITHUB_STATE is '${state()}', which cannot be written`) },
    ]);
    expect(local.sent('UpdateService')).toEqual([]);
  });

  it('is still rolled back, with one warning, if the state could be saved before the update', async () => {
    local = await startService({ tasks: [CRASHES] });
    const { results, annotations } = await deploy(2);
    expect(results).toMatchObject([{ verdict: 'rolled-back', serving: local.arn(1) }]);
    expect(annotations).toEqual([
      { kind: 'warning', message: expect.stringMatching(/^GITHUB_STATE is .*; the deployment continues, /) },
    ]);
  });
});

describe('a task whose state cannot be saved', () => {
  const trace = { region: 'eu-central-1', logLines: 0, input: {}, taskArns: [], isOpen: true };

  it('is not started', () => {
    mkdirSync(state());
    expect(() => rememberTask(aws, 'both').remember(trace)).toThrow(/^GITHUB_STATE is /);
  });

  it('is followed further if it is already running', async () => {
    const { remember, forget } = rememberTask(aws, 'both');
    remember(trace);
    rmSync(state());
    mkdirSync(state());
    const { log } = await capture(() => {
      remember({ ...trace, taskArns: ['arn'] });
      forget();
    });
    expect(log.annotations.map(({ kind }) => kind)).toEqual(['warning', 'warning']);
  });
});
