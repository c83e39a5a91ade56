import { page } from '../page.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import { actionView, checkActions } from './actions.ts';
import type { Listener } from './balancing.ts';
import { ruleOperations } from './rules.ts';
import type { Targets } from './targets.ts';
import type { Weights } from './weights.ts';

const PROTOCOLS = {
  application: ['HTTP', 'HTTPS'],
  network: ['TCP', 'TLS', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'],
  gateway: ['GENEVE'],
} as const;

/** Listeners and their rules. `weights` contains the traffic that ECS shifts itself. */
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
      checkProtocol(loadBalancer, settings);
      if (listenersOf(LoadBalancerArn).some((one) => one.settings.Port === settings.Port)) {
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

function checkProtocol({ type }: Listener['loadBalancer'], { Protocol, Port }: Json): void {
  const protocols: readonly string[] = PROTOCOLS[type];
  if (type !== 'gateway' && (Protocol === undefined || Port === undefined)) {
    throw new AwsError('ValidationError', 'A listener protocol and port must be specified');
  }
  if (Protocol !== undefined && !protocols.includes(Protocol)) {
    const message = `The listener protocol '${Protocol}' is not supported with this load balancer type`;
    throw new AwsError('UnsupportedProtocol', message);
  }
}
