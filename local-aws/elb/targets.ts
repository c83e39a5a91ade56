import type { LoadBalancers } from '../docker/load-balancers.ts';
import type { TargetGroupSettings } from '../docker/target-group.ts';
import { targetPortOf } from '../ecs/bindings.ts';
import type { Ecs } from '../ecs/simulator.ts';
import { type Task, targetGroupsOf } from '../ecs/state.ts';
import { addressOf } from '../ecs/task-view.ts';
import type { Json } from '../service.ts';
import { DRAIN } from './attributes.ts';
import {
  type Balancing,
  found,
  type Listener,
  type LoadBalancer,
  plainTargetGroup,
  type TargetGroup,
} from './balancing.ts';
import { actionFor } from './routing.ts';
import type { Weights } from './weights.ts';

interface Parts {
  readonly balancing: Balancing;
  /** The ECS of the Region, whose tasks are the targets. */
  readonly ecs: Ecs;
  readonly weights: Weights;
  /** The load balancers that check the tasks, if tasks are containers. */
  readonly loadBalancers: LoadBalancers | undefined;
}

/** The reason why a target is not healthy, in the load balancer's words (API reference, TargetHealth). */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/these codes/, 'Target.ResponseCodeMismatch'],
  [/timed out/, 'Target.Timeout'],
  [/^/, 'Target.FailedHealthChecks'],
];

const notInUse = {
  State: 'unused',
  Reason: 'Target.NotInUse',
  Description: 'Target group is not configured to receive traffic from the load balancer',
};
const notRegistered = {
  State: 'unused',
  Reason: 'Target.NotRegistered',
  Description: 'Target is not registered to the target group',
};

/** The target groups of a Region, and the tasks that are their targets. */
export class Targets {
  readonly balancing: Balancing;
  readonly #ecs: Ecs;
  readonly #weights: Weights;
  readonly #loadBalancers: LoadBalancers | undefined;

  constructor({ balancing, ecs, weights, loadBalancers }: Parts) {
    this.balancing = balancing;
    this.#ecs = ecs;
    this.#weights = weights;
    this.#loadBalancers = loadBalancers;
  }

  /** Created ones, those defined with the control interface, and those that services name. */
  async all(): Promise<TargetGroup[]> {
    const groups = new Map<string, TargetGroup>();
    for (const arn of this.#named()) groups.set(arn, this.#plain(arn));
    for (const view of (await this.#loadBalancers?.list()) ?? []) groups.set(view.TargetGroupArn, defined(view));
    for (const group of this.balancing.targetGroups.values()) groups.set(group.arn, group);
    return [...groups.values()];
  }

  /** Throws TargetGroupNotFound. */
  async get(arn: string): Promise<TargetGroup> {
    const group = this.balancing.targetGroups.get(arn) ?? (await this.all()).find((one) => one.arn === arn);
    return found(group, 'TargetGroupNotFound', 'target groups');
  }

  /**
   * Records a target group that was created or changed; if tasks are containers, it is checked with these settings from
   * now on.
   */
  async keep(group: TargetGroup): Promise<void> {
    this.balancing.targetGroups.set(group.arn, group);
    const { HealthCheckPath, Matcher, ...settings } = group.settings;
    await this.#loadBalancers?.define({
      TargetGroupArn: group.arn,
      Name: group.name,
      HealthCheckIntervalSeconds: settings.HealthCheckIntervalSeconds,
      HealthCheckTimeoutSeconds: settings.HealthCheckTimeoutSeconds,
      HealthyThresholdCount: settings.HealthyThresholdCount,
      UnhealthyThresholdCount: settings.UnhealthyThresholdCount,
      ...(HealthCheckPath !== undefined && { HealthCheckPath }),
      ...(Matcher?.HttpCode !== undefined && { Matcher: { HttpCode: Matcher.HttpCode } }),
      Attributes: { [DRAIN]: Number(group.attributes[DRAIN]) },
    });
  }

  /** If tasks are containers, the listener really listens on a port. */
  async listen(listener: Listener): Promise<void> {
    const parts = { balancing: this.balancing, weights: this.#weights };
    await this.#loadBalancers?.listen(listener.arn, (path) => actionFor(parts, listener, path));
  }

  async endListener(arn: string): Promise<void> {
    await this.#loadBalancers?.endListener(arn);
  }

  /** The load balancers that currently forward requests to a target group. */
  usersOf(arn: string): LoadBalancer[] {
    return this.balancing.usersOf(arn, (of, actions) => this.#weights.of(of, actions));
  }

  /** TargetHealthDescriptions: of all targets of a group, or of the requested ones. */
  health(group: TargetGroup, asked: readonly Json[] | undefined): Json[] {
    const isUsed = !group.isCreated || this.usersOf(group.arn).length > 0;
    const all = this.#tasksIn(group.arn).map(({ task, port }) => ({
      Target: { Id: addressOf(task), Port: port, AvailabilityZone: `${this.#ecs.context.region}a` },
      HealthCheckPort: `${port}`,
      TargetHealth: isUsed ? healthOf(task) : notInUse,
    }));
    if (!asked?.length) return all;
    return asked.flatMap(({ Id, Port }): Json[] => {
      const those = all.filter(({ Target }) => Target.Id === Id && (Port === undefined || Target.Port === Port));
      return those.length > 0 ? those : [{ Target: { Id, ...(Port && { Port }) }, TargetHealth: notRegistered }];
    });
  }

  #tasksIn(arn: string): { task: Task; port: number }[] {
    return [...this.#ecs.tasks.values()].flatMap((task) => {
      if (!task.service || !['RUNNING', 'DEACTIVATING'].includes(task.lastStatus)) return [];
      const index = targetGroupsOf(task).indexOf(arn);
      if (index < 0) return [];
      return [{ task, port: targetPortOf(task, index) }];
    });
  }

  /** The target groups of the existing services. */
  #named(): Set<string> {
    const services = [...this.#ecs.services.values()].filter(({ status }) => status !== 'INACTIVE');
    const balancers: Json[] = services.flatMap(({ settings }) => settings.loadBalancers ?? []);
    return new Set(
      balancers.flatMap(({ targetGroupArn, advancedConfiguration }) =>
        [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => typeof arn === 'string'),
      ),
    );
  }

  /** A target group that was not created drains for as long as ECS's timing specifies. */
  #plain(arn: string): TargetGroup {
    const port = [...this.#ecs.services.values()]
      .flatMap(({ settings }): Json[] => settings.loadBalancers ?? [])
      .find(({ targetGroupArn }) => targetGroupArn === arn)?.containerPort;
    return plainTargetGroup(
      arn,
      { Protocol: 'HTTP', Port: port ?? 80, VpcId: 'vpc-0a1b2c3d4e5f60718', TargetType: 'ip' },
      {
        [DRAIN]: `${this.#ecs.timing.deregistrationDelay / 1000}`,
      },
    );
  }
}

/** A target group of the control interface. */
function defined({ TargetGroupArn, Attributes, ...settings }: TargetGroupSettings): TargetGroup {
  const drain = Attributes[DRAIN];
  const { HealthCheckPath, Matcher, HealthCheckIntervalSeconds, HealthCheckTimeoutSeconds } = settings;
  const { HealthyThresholdCount, UnhealthyThresholdCount } = settings;
  const given = { HealthCheckPath, Matcher, HealthCheckIntervalSeconds, HealthCheckTimeoutSeconds };
  return plainTargetGroup(
    TargetGroupArn,
    { Protocol: 'HTTP', Port: 80, TargetType: 'ip', ...given, HealthyThresholdCount, UnhealthyThresholdCount },
    { [DRAIN]: `${drain ?? 30}` },
  );
}

function healthOf(task: Task): Json {
  if (task.lastStatus === 'DEACTIVATING') {
    const Description = 'Target deregistration is in progress';
    return { State: 'draining', Reason: 'Target.DeregistrationInProgress', Description };
  }
  const { target } = task;
  if (!target) {
    const Description = 'Initial health checks in progress';
    return { State: 'initial', Reason: 'Elb.InitialHealthChecking', Description };
  }
  if (target.healthy) return { State: 'healthy' };
  const Description = target.reason ?? 'Health checks failed';
  return { State: 'unhealthy', Reason: REASONS.find(([words]) => words.test(Description))?.[1], Description };
}
