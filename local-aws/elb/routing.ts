import type { Action } from '../docker/listener.ts';
import type { Json } from '../service.ts';
import type { Balancing, Listener } from './balancing.ts';
import type { Weights } from './weights.ts';

/** The current action of a listener for a path: the first matching rule, or its default actions. */
export function actionFor(
  { balancing, weights }: { balancing: Balancing; weights: Weights },
  listener: Listener,
  path: string,
): Action {
  const rule = [...balancing.rules.values()]
    .filter((one) => one.listener === listener && one.conditions.every((condition) => fits(condition, path)))
    .sort((a, b) => a.priority - b.priority)[0];
  const actions = rule
    ? weights.of(rule.arn, rule.actions)
    : weights.of(listener.arn, listener.settings.DefaultActions);
  const last = actions.at(-1) ?? {};
  if (last.Type === 'fixed-response') {
    const { StatusCode = '200', ContentType = 'text/plain', MessageBody = '' } = last.FixedResponseConfig ?? {};
    return { status: Number(StatusCode), type: ContentType, body: MessageBody };
  }
  const tuples: Json[] =
    last.ForwardConfig?.TargetGroups ?? (last.TargetGroupArn ? [{ TargetGroupArn: last.TargetGroupArn }] : []);
  return {
    forwards: tuples.map(({ TargetGroupArn, Weight = 1 }) => ({ targetGroup: TargetGroupArn, weight: Weight })),
  };
}

/** Rules are matched only by path; a rule with another condition is not used. */
function fits({ Field, Values, PathPatternConfig }: Json, path: string): boolean {
  if (Field !== 'path-pattern') return false;
  const patterns: string[] = Values ?? PathPatternConfig?.Values ?? [];
  return patterns.some((pattern) => {
    const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(path);
  });
}
