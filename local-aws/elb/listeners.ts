import { page } from '../page.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import { type Listener, type Rule, targetsOf } from './balancing.ts';
import type { Targets } from './targets.ts';
import type { Weights } from './weights.ts';

const PROTOCOLS = {
  application: ['HTTP', 'HTTPS'],
  network: ['TCP', 'TLS', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'],
  gateway: ['GENEVE'],
} as const;

/** Listeners and their rules. `weights` says where ECS sends traffic that it shifts itself. */
export function listenerOperations(targets: Targets, weights: Weights): Record<string, Operation> {
  const { balancing } = targets;
  const listenerView = (listener: Listener) => ({
    ListenerArn: listener.arn,
    LoadBalancerArn: listener.loadBalancer.arn,
    ...listener.settings,
    DefaultActions: weights.of(listener.arn, listener.settings.DefaultActions).map(actionView),
  });
  return {
    async CreateListener({ LoadBalancerArn, Tags = [], ...settings }) {
      const loadBalancer = balancing.loadBalancer(LoadBalancerArn);
      const protocols: readonly string[] = PROTOCOLS[loadBalancer.type];
      if (loadBalancer.type !== 'gateway' && (settings.Protocol === undefined || settings.Port === undefined)) {
        throw new AwsError('ValidationError', 'A listener protocol and port must be specified');
      }
      if (settings.Protocol !== undefined && !protocols.includes(settings.Protocol)) {
        const message = `The listener protocol '${settings.Protocol}' is not supported with this load balancer type`;
        throw new AwsError('UnsupportedProtocol', message);
      }
      const there = listenersOf(LoadBalancerArn).find((one) => one.settings.Port === settings.Port);
      if (there) {
        const message = `A listener already exists on this port for this load balancer '${LoadBalancerArn}'`;
        throw new AwsError('DuplicateListener', message);
      }
      await checkActions(targets, settings.DefaultActions);
      const path = LoadBalancerArn.split(':loadbalancer/')[1];
      const listener = { arn: balancing.newArn(`listener/${path}`), loadBalancer, settings, tags: Tags };
      balancing.listeners.set(listener.arn, listener);
      await targets.listen(listener);
      return { Listeners: [listenerView(listener)] };
    },
    DescribeListeners({ LoadBalancerArn, ListenerArns = [], PageSize = 400, Marker }) {
      if (!LoadBalancerArn && ListenerArns.length === 0) {
        throw new AwsError('ValidationError', 'You must specify either listener ARNs or a load balancer ARN');
      }
      const asked = LoadBalancerArn
        ? listenersOf(balancing.loadBalancer(LoadBalancerArn).arn)
        : ListenerArns.map((arn: string) => balancing.listener(arn));
      const { items, next } = page<Listener>(asked, { size: PageSize, token: Marker, error: 'ValidationError' });
      return { Listeners: items.map(listenerView), ...(next && { NextMarker: next }) };
    },
    async ModifyListener({ ListenerArn, ...given }) {
      const listener = balancing.listener(ListenerArn);
      if (given.DefaultActions) await checkActions(targets, given.DefaultActions);
      listener.settings = { ...listener.settings, ...given };
      return { Listeners: [listenerView(listener)] };
    },
    async DeleteListener({ ListenerArn }) {
      balancing.listeners.delete(balancing.listener(ListenerArn).arn);
      await targets.endListener(ListenerArn);
      for (const { arn, listener } of balancing.rules.values()) {
        if (listener.arn === ListenerArn) balancing.rules.delete(arn);
      }
      return {};
    },
    ...ruleOperations(targets, weights),
  };

  function listenersOf(loadBalancerArn: string): Listener[] {
    return [...balancing.listeners.values()].filter(({ loadBalancer }) => loadBalancer.arn === loadBalancerArn);
  }
}

function ruleOperations(targets: Targets, weights: Weights): Record<string, Operation> {
  const { balancing } = targets;
  const view = (rule: Rule) => ({
    RuleArn: rule.arn,
    Priority: `${rule.priority}`,
    Conditions: rule.conditions,
    Actions: weights.of(rule.arn, rule.actions).map(actionView),
    IsDefault: false,
  });
  const rulesOf = ({ arn }: Listener) =>
    [...balancing.rules.values()]
      .filter(({ listener }) => listener.arn === arn)
      .sort((a, b) => a.priority - b.priority);
  const defaultRule = (listenerArn: string) => ({
    RuleArn: `${listenerArn.replace(':listener/', ':listener-rule/')}/default`,
    Priority: 'default',
    Conditions: [],
    Actions: weights.of(listenerArn, balancing.listener(listenerArn).settings.DefaultActions).map(actionView),
    IsDefault: true,
  });
  const ruleOf = (arn: string) => {
    const listenerArn = arn.replace(':listener-rule/', ':listener/').replace(/\/default$/, '');
    const isDefault = arn.endsWith('/default') && balancing.listeners.has(listenerArn);
    return isDefault ? defaultRule(listenerArn) : view(balancing.rule(arn));
  };
  return {
    async CreateRule({ ListenerArn, Conditions, Priority, Actions, Tags = [] }) {
      const listener = balancing.listener(ListenerArn);
      checkPriority(rulesOf(listener), Priority);
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
      if (!ListenerArn) return { Rules: RuleArns.map(ruleOf) };
      const listener = balancing.listener(ListenerArn);
      const all = [...rulesOf(listener).map(view), defaultRule(ListenerArn)];
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
          rulesOf(rule.listener).filter((one) => !changed.some((change: Json) => change.rule === one)),
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

function checkPriority(rules: readonly Rule[], priority: number): void {
  if (!Number.isInteger(priority) || priority < 1 || priority > 50_000) {
    throw new AwsError('ValidationError', `Priority '${priority}' must be between 1 and 50000`);
  }
  if (rules.some((rule) => rule.priority === priority)) {
    throw new AwsError('PriorityInUse', `Priority '${priority}' is currently in use`);
  }
}

async function checkActions(targets: Targets, actions: readonly Json[]): Promise<void> {
  for (const { ForwardConfig } of actions) {
    for (const { Weight = 1 } of ForwardConfig?.TargetGroups ?? []) {
      if (!Number.isInteger(Weight) || Weight < 0 || Weight > 999) {
        throw new AwsError('ValidationError', `The weight '${Weight}' must be between 0 and 999`);
      }
    }
  }
  for (const arn of targetsOf(actions)) await targets.get(arn);
}

/** ELB answers both forms of a forward to one target group, whichever was given. */
function actionView(action: Json): Json {
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
