import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deploy as deployServices } from '../../../src/deploy/deploy.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { chooseVersions, rollBackServices } from '../../../src/deploy/rollback.ts';
import { UserError } from '../../../src/error.ts';
import { saveRollouts } from '../../../step/rollout-state.ts';
import { saveTask } from '../../../step/run-task-state.ts';
import { capture } from '../../unit/step/capture.ts';
import { CONTROLLERS, type ControllerCalls, withHook, writesOf } from '../controllers.ts';
import { type LocalService, NO_IMAGE, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

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

describe.each(CONTROLLERS)('a deployment by $name whose state cannot be saved', (by) => {
  afterEach(() => local.aws.close());

  /** Deploys revision 2, and makes the state unwritable before it is saved for the n-th time. */
  async function deploy(breakBefore: number) {
    const tools = local.tools();
    const { remember } = saveRollouts({ title: 'Deploy', aws, options, cancelled: new AbortController().signal });
    let count = 0;
    const breaking: typeof remember = (rollouts) => {
      if (++count === breakBefore) {
        rmSync(state(), { force: true });
        mkdirSync(state());
      }
      remember(rollouts);
    };
    const target = withHook(await local.target());
    const assignments = [{ target, taskDefinition: local.arn(2), members: {}, changes: [] }];
    let results: Awaited<ReturnType<typeof rollOutServices>> = [];
    const { log } = await capture(async () => {
      results = await rollOutServices({ ...tools, remember: breaking }, assignments, options);
    });
    return { results, annotations: log.annotations };
  }

  it('is refused before anything is sent', async () => {
    local = await startService(by.options);
    const { results } = await deploy(1);
    expect(results).toMatchObject([
      { verdict: 'refused', reason: expect.stringContaining(`GITHUB_STATE is '${state()}', which cannot be written`) },
    ]);
    expect(writesOf(by, local)).toEqual([0, 0]);
  });

  it('is still rolled back, with one warning, if the state could be saved before the deployment', async () => {
    local = await startService(by.rollingBack);
    by.fail(local);
    const { results, annotations } = await deploy(2);
    expect(results).toMatchObject([{ verdict: 'rolled-back', serving: local.arn(1) }]);
    expect(annotations).toEqual([
      { kind: 'warning', message: expect.stringMatching(/^GITHUB_STATE is .*; the deployment continues, /) },
    ]);
  });
});

/** A deployment of revision 2 that waits at a pause, and the operation that continues it. */
const PAUSES: Readonly<
  Record<ControllerCalls['name'], { start(): Promise<LocalService>; readonly continues: readonly [string, string] }>
> = {
  ECS: {
    start: async () => {
      const lifecycleHooks = [{ targetType: 'PAUSE' as const, lifecycleStages: ['POST_SCALE_UP' as const] }];
      const paused = await startService();
      const deploymentConfiguration = { strategy: 'ROLLING' as const, lifecycleHooks };
      await paused.admin.updateService({ cluster: 'demo', service: 'web', deploymentConfiguration });
      return paused;
    },
    continues: ['ContinueServiceDeployment', 'ecs'],
  },
  CodeDeploy: {
    start: () => {
      const deploymentReadyOption = { actionOnTimeout: 'STOP_DEPLOYMENT' as const, waitTimeInMinutes: 60 };
      return startService({ codeDeploy: { blueGreenDeploymentConfiguration: { deploymentReadyOption } } });
    },
    continues: ['ContinueDeployment', 'codedeploy'],
  },
};

describe.each(CONTROLLERS)('a step for a service of $name whose state cannot be saved', (by) => {
  afterEach(() => local.aws.close());
  const unsaved = () => {
    throw new UserError("GITHUB_STATE is '/x', which cannot be written");
  };
  const refused = [
    { service: 'web', verdict: 'refused', refusedBy: 'input', reason: "GITHUB_STATE is '/x', which cannot be written" },
  ];
  const rollOut = async (members = {}) => {
    const tools = { ...local.tools(), remember: unsaved };
    const assignment = { target: await local.target(), taskDefinition: local.arn(3), members, changes: [] };
    return rollOutServices(tools, [assignment], options);
  };

  it('refuses a deployment before anything is sent', async () => {
    local = await startService(by.options);
    expect(await rollOut({ desiredCount: 2 })).toMatchObject(refused);
    expect(local.sent('UpdateService')).toEqual([]);
    expect(writesOf(by, local)).toEqual([0, 0]);
  });

  it('refuses a deployment before another one is stopped for it', async () => {
    local = await startService(by.options);
    await by.deploy(local, 2);
    local.aws.step(5_000);
    expect(await rollOut()).toMatchObject(refused);
    expect(writesOf(by, local)).toEqual([0, 0]);
  });

  it('refuses a rollback before the deployment in progress is stopped', async () => {
    local = await startService({ ...by.options, tasks: [NO_IMAGE] });
    await by.deploy(local, 2);
    local.aws.step(5_000);
    const tools = { ...local.tools(), remember: unsaved };
    const request = { ...options, cluster: 'demo', services: ['web'], to: 'previous', dryRun: false };
    const report = await rollBackServices(tools, request, await chooseVersions(tools, request));
    expect(report.services).toMatchObject(refused);
    expect(writesOf(by, local)).toEqual([0, 0]);
  });

  it('refuses to continue a deployment, and sends nothing', async () => {
    const { start, continues } = PAUSES[by.name];
    local = await start();
    await by.deploy(local, 2);
    local.aws.step(120_000);
    const services = [{ name: 'web', source: { kind: 'current' as const } }];
    const request = requestOf({ kind: 'current' }, { services, continue: 'CONTINUE' });
    expect((await deployServices({ ...local.tools(), remember: unsaved }, request)).services).toMatchObject(refused);
    expect(local.sent(...continues)).toEqual([]);
  });
});

describe('a task whose state cannot be saved', () => {
  const savedRun = { region: 'eu-central-1', logLines: 0, input: {}, taskArns: [], isOpen: true };

  it('is not started', () => {
    mkdirSync(state());
    expect(() => saveTask(aws, 'both').remember(savedRun)).toThrow(/^GITHUB_STATE is /);
  });

  it('is still followed if it is already running', async () => {
    const { remember, forget } = saveTask(aws, 'both');
    remember(savedRun);
    rmSync(state());
    mkdirSync(state());
    const { log } = await capture(() => {
      remember({ ...savedRun, taskArns: ['arn'] });
      forget();
    });
    expect(log.annotations.map(({ kind }) => kind)).toEqual(['warning', 'warning']);
  });
});
