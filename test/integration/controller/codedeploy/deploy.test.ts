import { afterEach, describe, expect, it } from '@jest/globals';
import type { RollOptions } from '../../../../src/deploy/request.ts';
import type { ServiceResult } from '../../../../src/deploy/result.ts';
import { rollOut } from '../../../../src/deploy/roll-out.ts';
import type { Policy } from '../../../../src/rollout/state.ts';
import { type LocalService, NO_IMAGE, policy, startService } from '../../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

async function deploy(more: Partial<Policy> = {}, others: Partial<RollOptions> = {}): Promise<ServiceResult> {
  const target = await local.target();
  const options: RollOptions = {
    ...{ policy: { ...policy, ...more }, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' },
    ...others,
  };
  const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
  const [result] = await rollOut(local.tools(), [assignment], options);
  return result as ServiceResult;
}

const created = () => local.sent('CreateDeployment', 'codedeploy').length;
const ON_FAILURE = { autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE' as const] } };

describe('a service that CodeDeploy deploys', () => {
  it('ends deployed when all at once its traffic is on the new version', async () => {
    local = await startService({ codeDeploy: {} });
    const result = await deploy();
    expect(result).toMatchObject({
      verdict: 'deployed',
      reason: '',
      serving: local.arn(2),
      previousTaskDefinition: local.arn(1),
      deploymentId: expect.stringMatching(/^d-/),
      codeDeployDeploymentId: expect.stringMatching(/^d-/),
    });
    expect([created(), local.sent('UpdateService').length]).toEqual([1, 0]);
  });

  it.each([
    ['CodeDeploy rolls it back by itself', ON_FAILURE, 1],
    ['nothing but we roll it back', {}, 1],
  ])('ends rolled-back when its tasks cannot start and %s', async (_name, codeDeploy, creations) => {
    local = await startService({ codeDeploy, tasks: [NO_IMAGE] });
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1), rolledBack: true });
    expect(result.reason).toMatch(/image/);
    expect(created()).toBe(creations);
  });
});
