import type { Balancing } from '../elb/balancing.ts';
import { targetsOf } from '../elb/balancing.ts';
import type { Json } from '../service.ts';
import type { Side } from './store.ts';

interface Split {
  readonly blue: Side;
  readonly green: Side;
  /** Percent for the green task set. */
  readonly percent: number;
}

/**
 * Routes the traffic of listeners: the default actions and rules that forward to one of the two target groups. Throws
 * an Error in ELB's words if a listener is missing; if no load balancer was ever created, there is nothing to change.
 */
export function shiftTraffic(balancing: Balancing, listenerArns: readonly string[], split: Split): void {
  if (!balancing.isUsed) return;
  for (const arn of listenerArns) {
    const listener = balancing.listeners.get(arn);
    if (!listener)
      throw new Error('The ELB could not be updated due to the following error: One or more listeners not found');
    const { settings } = listener;
    listener.settings = {
      ...settings,
      DefaultActions: settings.DefaultActions.map((action: Json) => forwarded(action, split)),
    };
    for (const rule of balancing.rules.values()) {
      if (rule.listener === listener) rule.actions = rule.actions.map((action) => forwarded(action, split));
    }
  }
}

function forwarded(action: Json, { blue, green, percent }: Split): Json {
  const groups = [blue.targetGroup, green.targetGroup];
  if (!targetsOf([action]).some((arn) => groups.includes(arn))) return action;
  const { TargetGroupArn, ForwardConfig, ...rest } = action;
  const tuples = [
    { TargetGroupArn: blue.targetGroup, Weight: 100 - percent },
    { TargetGroupArn: green.targetGroup, Weight: percent },
  ].filter(({ Weight }) => Weight > 0);
  return { ...rest, ForwardConfig: { ...ForwardConfig, TargetGroups: tuples } };
}
