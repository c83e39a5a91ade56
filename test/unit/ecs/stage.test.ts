import { describe, expect, it } from '@jest/globals';
import type { ServiceDeployment } from '../../../src/ecs/model.ts';
import { progressInWords, stageInWords } from '../../../src/ecs/stage.ts';
import { revisionArn, serviceDeployment } from '../shapes.ts';

const by = (strategy: string, more: Partial<ServiceDeployment> = {}) =>
  serviceDeployment('IN_PROGRESS', { deploymentConfiguration: { strategy }, ...more });
const weighing = (requestedProductionTrafficWeight: number) => ({
  targetServiceRevision: { arn: revisionArn(2), requestedProductionTrafficWeight },
});
const paused = {
  lifecycleStage: 'PRE_SCALE_UP',
  lifecycleHookDetails: [
    { hookId: 'h-0', targetType: 'AWS_LAMBDA', status: 'SUCCEEDED' },
    {
      hookId: 'h-1',
      targetType: 'PAUSE',
      status: 'AWAITING_ACTION',
      expiresAt: 1_790_000_040,
      timeoutAction: 'ROLLBACK',
    },
  ],
};

describe('the stage of a service deployment', () => {
  it.each<[string, ServiceDeployment, stage: string, standing: string]>([
    ['is undefined before the first stage', by('BLUE_GREEN'), '', ''],
    [
      'is known for a rolling deployment that scales up',
      by('ROLLING', { lifecycleStage: 'SCALE_UP' }),
      'stage SCALE_UP',
      '',
    ],
    [
      'is known for a rolling deployment whose alarms are monitored',
      by('ROLLING', { lifecycleStage: 'BAKE_TIME', ...weighing(100) }),
      'stage BAKE_TIME',
      'in stage BAKE_TIME',
    ],
    [
      'is known for a canary',
      by('CANARY', { lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT', ...weighing(5) }),
      'stage PRODUCTION_TRAFFIC_SHIFT, 5% of the production traffic on the new version',
      'in stage PRODUCTION_TRAFFIC_SHIFT, 5% of the production traffic on the new version',
    ],
    [
      'is reported by name, without weights, if it is newer than this version',
      by('LINEAR', { lifecycleStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT' }),
      'stage PRE_PRODUCTION_TRAFFIC_SHIFT',
      'in stage PRE_PRODUCTION_TRAFFIC_SHIFT',
    ],
    [
      'names the pause hook that holds the deployment',
      by('BLUE_GREEN', paused),
      'stage PRE_SCALE_UP',
      'in stage PRE_SCALE_UP, waiting at a pause hook for a person to continue it by 2026-09-21T14:14Z, after which ECS applies ROLLBACK: aws ecs continue-service-deployment --service-deployment-arn arn:aws:ecs:eu-central-1:123456789012:service-deployment/demo/web/ejGvqq2ilnbKT9qj0vLJe --hook-id h-1',
    ],
  ])('%s', (_name, deployment, stage, where) => {
    expect(stageInWords(deployment)).toBe(stage);
    expect(progressInWords(deployment)).toBe(where);
  });
});
