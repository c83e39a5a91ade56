import type { CreateDeploymentGroupCommandInput } from '@aws-sdk/client-codedeploy';
import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy as deployRequest } from '../../../../src/deploy/deploy.ts';
import type { ServiceResult } from '../../../../src/deploy/result.ts';
import type { Policy } from '../../../../src/rollout/state.ts';
import { type LocalService, MINUTE, policy, startService } from '../../local-service.ts';
import { requestOf } from '../../request.ts';

/* The functions of an AppSpec file, which run during a deployment by CodeDeploy and may fail it. */

let local: LocalService;
afterEach(() => local.aws.close());

type Group = Partial<CreateDeploymentGroupCommandInput>;
const ON_FAILURE: Group = { autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } };

async function start(event: string, answer: object, codeDeploy: Group = {}): Promise<void> {
  local = await startService({ codeDeploy });
  local.aws.setHooks([{ match: { stage: event }, answers: [answer] }]);
}

/** Deploys with an AppSpec file that has a function for an event. */
async function deploy(event: string, more: Partial<Policy> = {}): Promise<ServiceResult> {
  const properties = '{ LoadBalancerInfo: { ContainerName: web, ContainerPort: 8080 } }';
  const text = `version: 0.0\nResources: [{ web: { Type: AWS::ECS::Service, Properties: ${properties} } }]\nHooks: [{ ${event}: check }]\n`;
  const source = { kind: 'arn' as const, arn: local.arn(2) };
  const { services } = await deployRequest(
    local.tools(),
    requestOf(source, {
      policy: { ...policy, ...more },
      codeDeploy: { appSpec: { path: 'appspec.yaml', text } },
    }),
  );
  return services[0] as ServiceResult;
}

const EVENTS = ['BeforeInstall', 'AfterInstall', 'BeforeAllowTraffic', 'AfterAllowTraffic'] as const;

describe('a CodeDeploy deployment whose function for a lifecycle event', () => {
  it.each(EVENTS)('%s succeeds is reported as deployed', async (event) => {
    await start(event, { hookStatus: 'SUCCEEDED' });
    expect(await deploy(event)).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
  });

  it.each(
    EVENTS.flatMap((event) => [
      { event, by: 'CodeDeploy', group: ON_FAILURE },
      { event, by: 'Slipway', group: {} },
    ]),
  )('$event fails is rolled back by $by, and the reason is that of CodeDeploy', async ({ event, group }) => {
    await start(event, { hookStatus: 'FAILED' }, group);
    const result = await deploy(event);
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toContain('The Lambda function check reported Failed');
    local.aws.step(10 * MINUTE);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });

  it('does not respond is rolled back at the deadline', async () => {
    await start('BeforeAllowTraffic', { hookStatus: 'IN_PROGRESS' });
    const result = await deploy('BeforeAllowTraffic', { waitMs: 10 * MINUTE, onTimeout: 'rollback' });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toContain('BeforeAllowTraffic');
    expect(local.sent('StopDeployment', 'codedeploy')).toHaveLength(1);
  });

  it('fails is reported as failed, and not rolled back, with on-failure: leave', async () => {
    await start('AfterInstall', { hookStatus: 'FAILED' });
    expect(await deploy('AfterInstall', { onFailure: 'leave' })).toMatchObject({ verdict: 'failed' });
    expect(local.sent('StopDeployment', 'codedeploy')).toEqual([]);
    expect(local.sent('CreateDeployment', 'codedeploy')).toHaveLength(1);
  });
});
