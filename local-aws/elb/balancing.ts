import { createHash } from 'node:crypto';
import { arnOf, type Place } from '../arn.ts';
import { randomText } from '../random.ts';
import { AwsError, type Json } from '../service.ts';
import { attributeDefaults, type TargetGroupAttributes } from './attributes.ts';

/** A target group; `settings` are CreateTargetGroup's members with ELB's defaults. */
export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  /** Whether it was created with CreateTargetGroup; others exist because a service names them. */
  readonly isCreated: boolean;
  settings: Json;
  attributes: TargetGroupAttributes;
  tags: Json[];
}

export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly type: 'application' | 'network' | 'gateway';
  /** In ms since the epoch. */
  readonly created: number;
  settings: Json;
  attributes: Record<string, string>;
  tags: Json[];
}

export interface Listener {
  readonly arn: string;
  readonly loadBalancer: LoadBalancer;
  /** Port, Protocol, DefaultActions and the like. */
  settings: Json;
  tags: Json[];
}

export interface Rule {
  readonly arn: string;
  readonly listener: Listener;
  priority: number;
  conditions: Json[];
  actions: Json[];
  tags: Json[];
}

/** The load balancers of a Region, with their listeners, rules and target groups. */
export class Balancing {
  readonly targetGroups = new Map<string, TargetGroup>();
  readonly loadBalancers = new Map<string, LoadBalancer>();
  readonly listeners = new Map<string, Listener>();
  readonly rules = new Map<string, Rule>();
  readonly #place: Place;
  readonly #random: () => number;

  constructor(place: Place, random: () => number) {
    this.#place = place;
    this.#random = random;
  }

  /**
   * `RESOURCE` with its 16 digits; those of target groups are derived from the name, because the control interface also
   * uses it.
   */
  newArn(resource: string, name?: string): string {
    const id = name === undefined ? randomText(this.#random, 16, '0123456789abcdef') : hashOf(name);
    return arnOf('elasticloadbalancing', this.#place, `${resource}/${id}`);
  }

  /** Whether any resource was created with its own call, after which a service must name existing ones. */
  get isUsed(): boolean {
    return this.loadBalancers.size > 0 || [...this.targetGroups.values()].some(({ isCreated }) => isCreated);
  }

  /** Throws LoadBalancerNotFound. */
  loadBalancer(arn: string): LoadBalancer {
    return found(this.loadBalancers.get(arn), 'LoadBalancerNotFound', 'load balancers');
  }

  /** Throws ListenerNotFound. */
  listener(arn: string): Listener {
    return found(this.listeners.get(arn), 'ListenerNotFound', 'listeners');
  }

  /** Throws RuleNotFound. */
  rule(arn: string): Rule {
    return found(this.rules.get(arn), 'RuleNotFound', 'rules');
  }

  /** The load balancers whose listeners or rules forward requests to a target group; `actual`: the current actions. */
  usersOf(
    targetGroupArn: string,
    actual: (arn: string, actions: readonly Json[]) => readonly Json[] = (_arn, actions) => actions,
  ): LoadBalancer[] {
    const users = new Set<LoadBalancer>();
    for (const { arn, loadBalancer, settings } of this.listeners.values()) {
      if (targetsOf(actual(arn, settings.DefaultActions)).includes(targetGroupArn)) users.add(loadBalancer);
    }
    for (const { arn, listener, actions } of this.rules.values()) {
      if (targetsOf(actual(arn, actions)).includes(targetGroupArn)) users.add(listener.loadBalancer);
    }
    return [...users];
  }
}

/** Throws `code`, like ELB for a resource that does not exist. */
export function found<T>(thing: T | undefined, code: string, what: string): T {
  if (thing === undefined) throw new AwsError(code, `One or more ${what} not found`);
  return thing;
}

/** The target groups of forward actions. */
export function targetsOf(actions: readonly Json[]): string[] {
  return actions.flatMap(({ TargetGroupArn, ForwardConfig }) => [
    ...(TargetGroupArn === undefined ? [] : [TargetGroupArn]),
    ...(ForwardConfig?.TargetGroups ?? []).map((tuple: Json) => tuple.TargetGroupArn),
  ]);
}

/** The target groups of forward actions, with their weights. */
export function weightsOf(actions: readonly Json[]): { targetGroup: string; weight: number }[] {
  return actions.flatMap(({ TargetGroupArn, ForwardConfig }) => {
    const tuples: Json[] = ForwardConfig?.TargetGroups ?? (TargetGroupArn === undefined ? [] : [{ TargetGroupArn }]);
    return tuples.map((tuple) => ({ targetGroup: tuple.TargetGroupArn, weight: tuple.Weight ?? 1 }));
  });
}

/** The listener with this ARN, or the listener whose default rule has this ARN. */
export function listenerOf(arn: string): string {
  return arn.replace(':listener-rule/', ':listener/').replace(/\/default$/, '');
}

/** A target group of which only the ARN is known. */
export function plainTargetGroup(arn: string, settings: Json, attributes: TargetGroupAttributes = {}): TargetGroup {
  return {
    arn,
    name: arn.split('/').at(-2) ?? arn,
    isCreated: false,
    settings,
    attributes: { ...attributeDefaults, ...attributes },
    tags: [],
  };
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
