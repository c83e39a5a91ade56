import { AwsError, type Json } from '../service.ts';
import { checkEnum } from './registration.ts';
import { hookStages, pauseStages } from './stages.ts';

const most = 10;
const longest = { AWS_LAMBDA: 1440, PAUSE: 20_160 };

/** The settings of lifecycle hooks that ECS refuses, with its recorded messages where they are known. */
export function checkHooks(hooks: readonly Json[]): void {
  for (const hook of hooks) checkHook(hook);
  for (const type of Object.keys(longest)) {
    const count = hooks.filter(({ targetType = 'AWS_LAMBDA' }) => targetType === type).length;
    if (count > most) refuse(`lifecycleHooks cannot have more than ${most} items of the targetType ${type}.`);
  }
}

function checkHook({ targetType = 'AWS_LAMBDA', lifecycleStages = [], timeoutConfiguration, ...hook }: Json): void {
  if (!Object.hasOwn(longest, targetType)) refuse('Invalid targetType. Valid values are: AWS_LAMBDA, PAUSE');
  if (lifecycleStages.length === 0) refuse('lifecycleStages should not be null or empty.');
  for (const stage of lifecycleStages) {
    checkEnum('lifecycleStages', stage, hookStages);
    if (targetType === 'PAUSE' && !pauseStages.includes(stage)) {
      refuse('Invalid lifecycle stage provided for Pause Hook');
    }
  }
  for (const name of targetType === 'PAUSE' ? [] : ['hookTargetArn', 'roleArn']) {
    if (!hook[name]) refuse(`${name} should not be null or empty.`);
  }
  checkTimeout(timeoutConfiguration, longest[targetType as keyof typeof longest]);
}

function checkTimeout({ timeoutInMinutes = 1, action = 'ROLLBACK' }: Json = {}, limit: number): void {
  checkEnum('timeoutConfiguration.action', action, ['ROLLBACK', 'CONTINUE']);
  if (Number.isInteger(timeoutInMinutes) && timeoutInMinutes >= 1 && timeoutInMinutes <= limit) return;
  refuse(`timeoutConfiguration.timeoutInMinutes must be a whole number from 1 to ${limit}.`);
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}
