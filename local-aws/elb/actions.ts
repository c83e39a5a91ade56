import { AwsError, type Json } from '../service.ts';
import { targetsOf } from './balancing.ts';
import type { Targets } from './targets.ts';

/** Refuses a weight or a target group that ELB refuses. */
export async function checkActions(targets: Targets, actions: readonly Json[]): Promise<void> {
  for (const { ForwardConfig } of actions) {
    for (const { Weight = 1 } of ForwardConfig?.TargetGroups ?? []) {
      if (!Number.isInteger(Weight) || Weight < 0 || Weight > 999) {
        throw new AwsError('ValidationError', `The weight '${Weight}' must be between 0 and 999`);
      }
    }
  }
  for (const arn of targetsOf(actions)) await targets.get(arn);
}

/** ELB returns both forms of a forward action to one target group, whichever was given. */
export function actionView(action: Json): Json {
  const { Type, TargetGroupArn, ForwardConfig } = action;
  if (Type !== 'forward') return action;
  const tuples: Json[] = ForwardConfig?.TargetGroups ?? [{ TargetGroupArn, Weight: 1 }];
  return {
    ...action,
    ...(tuples.length === 1 && { TargetGroupArn: tuples[0]?.TargetGroupArn }),
    ForwardConfig: {
      TargetGroupStickinessConfig: { Enabled: false },
      ...ForwardConfig,
      TargetGroups: tuples.map((tuple) => ({ Weight: 1, ...tuple })),
    },
  };
}
