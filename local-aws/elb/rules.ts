import { page } from '../page.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import { actionView, checkActions } from './actions.ts';
import { type Balancing, type Listener, listenerOf, type Rule } from './balancing.ts';
import type { Targets } from './targets.ts';
import type { Weights } from './weights.ts';

/** The rules of listeners. `weights` contains the traffic that ECS shifts itself. */
export function ruleOperations(targets: Targets, weights: Weights): Record<string, Operation> {
  const { balancing } = targets;
  const { view, defaultRule, viewOf } = ruleViews(balancing, weights);
  return {
    async CreateRule({ ListenerArn, Conditions, Priority, Actions, Tags = [] }) {
      const listener = balancing.listener(ListenerArn);
      checkPriority(rulesOf(balancing, listener), Priority);
      await checkActions(targets, Actions);
      const path = ListenerArn.split(':listener/')[1];
      const arn = balancing.newArn(`listener-rule/${path}`);
      const rule = { arn, listener, priority: Priority, conditions: Conditions, actions: Actions, tags: Tags };
      balancing.rules.set(arn, rule);
      return { Rules: [view(rule)] };
    },
    DescribeRules({ ListenerArn, RuleArns = [], PageSize = 400, Marker }) {
      if (!ListenerArn && RuleArns.length === 0) {
        throw new AwsError('ValidationError', 'You must specify either listener rule ARNs or a listener ARN');
      }
      if (!ListenerArn) return { Rules: RuleArns.map(viewOf) };
      const listener = balancing.listener(ListenerArn);
      const all = [...rulesOf(balancing, listener).map(view), defaultRule(ListenerArn)];
      const { items, next } = page(all, { size: PageSize, token: Marker, error: 'ValidationError' });
      return { Rules: items, ...(next && { NextMarker: next }) };
    },
    async ModifyRule({ RuleArn, Conditions, Actions }) {
      const rule = balancing.rule(RuleArn);
      if (Actions) await checkActions(targets, Actions);
      Object.assign(rule, { ...(Conditions && { conditions: Conditions }), ...(Actions && { actions: Actions }) });
      return { Rules: [view(rule)] };
    },
    SetRulePriorities({ RulePriorities }) {
      const changed = RulePriorities.map(({ RuleArn, Priority }: Json) => ({
        rule: balancing.rule(RuleArn),
        Priority,
      }));
      for (const { rule, Priority } of changed) {
        checkPriority(
          rulesOf(balancing, rule.listener).filter((one) => !changed.some((change: Json) => change.rule === one)),
          Priority,
        );
      }
      for (const { rule, Priority } of changed) rule.priority = Priority;
      return { Rules: changed.map(({ rule }: Json) => view(rule as Rule)) };
    },
    DeleteRule({ RuleArn }) {
      balancing.rules.delete(balancing.rule(RuleArn).arn);
      return {};
    },
  };
}

/** Rules as returned by ELB. A listener's default actions are its last rule, which also has an ARN. */
function ruleViews(balancing: Balancing, weights: Weights) {
  const view = (rule: Rule) => ({
    RuleArn: rule.arn,
    Priority: `${rule.priority}`,
    Conditions: rule.conditions,
    Actions: weights.of(rule.arn, rule.actions).map(actionView),
    IsDefault: false,
  });
  const defaultRule = (listenerArn: string) => ({
    RuleArn: `${listenerArn.replace(':listener/', ':listener-rule/')}/default`,
    Priority: 'default',
    Conditions: [],
    Actions: weights.of(listenerArn, balancing.listener(listenerArn).settings.DefaultActions).map(actionView),
    IsDefault: true,
  });
  const viewOf = (arn: string) => {
    const listenerArn = listenerOf(arn);
    const isDefault = arn.endsWith('/default') && balancing.listeners.has(listenerArn);
    return isDefault ? defaultRule(listenerArn) : view(balancing.rule(arn));
  };
  return { view, defaultRule, viewOf };
}

function rulesOf({ rules }: Balancing, { arn }: Listener): Rule[] {
  return [...rules.values()].filter(({ listener }) => listener.arn === arn).sort((a, b) => a.priority - b.priority);
}

function checkPriority(rules: readonly Rule[], priority: number): void {
  if (!Number.isInteger(priority) || priority < 1 || priority > 50_000) {
    throw new AwsError('ValidationError', `Priority '${priority}' must be between 1 and 50000`);
  }
  if (rules.some((rule) => rule.priority === priority)) {
    throw new AwsError('PriorityInUse', `Priority '${priority}' is currently in use`);
  }
}
