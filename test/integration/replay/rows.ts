import { addHooks, type LocalSetup } from './local-setup.ts';
import type { Moment } from './recording.ts';

/* Parts that scenarios share: lists of deployments, and parts of service deployments. */

export const RUNS = ['1 PRIMARY COMPLETED 1/1'];
export const ANSWER: Moment = { at: 0, list: ['2 PRIMARY IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 1/1'] };
export const STARTING = ['2 PRIMARY IN_PROGRESS 0/1', '1 ACTIVE COMPLETED 1/1'];
export const BOTH = ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'];
/** All of our tasks run, and `deployments[]` shows the deployment as completed while it bakes. */
export const BAKING = ['2 PRIMARY COMPLETED 1/1', '1 ACTIVE COMPLETED 1/1'];
export const BACK = ['1 PRIMARY ROLLING_BACK 1/1', '2 ACTIVE FAILED 0/0'];
export const FAILED = ['2 PRIMARY FAILED 0/1', '1 ACTIVE COMPLETED 1/1'];
export const TRIGGERED = { deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 } };
export const ALARM = { alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] } };

export const shifting = (strategy: string, lifecycleStage: string, production: number) => ({
  lifecycleStage,
  deploymentConfiguration: { strategy },
  targetServiceRevision: { arn: 'service-revision/demo/web/2', requestedProductionTrafficWeight: production },
});

/** The first revision is deployed before the hook is added, because the hook would pause it too. */
export const paused = {
  service: { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 } },
  first: addHooks([
    {
      targetType: 'PAUSE',
      timeoutConfiguration: { timeoutInMinutes: 120, action: 'ROLLBACK' },
      lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'],
    },
  ]),
} satisfies LocalSetup;
