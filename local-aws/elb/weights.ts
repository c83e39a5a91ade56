import type { Ecs } from '../ecs/simulator.ts';
import type { Service } from '../ecs/state.ts';
import type { Json } from '../service.ts';

/** The traffic that ECS shifts itself, which changes the rules that services with BLUE_GREEN, LINEAR or CANARY name. */
export class Weights {
  readonly #ecs: Ecs;

  constructor(ecs: Ecs) {
    this.#ecs = ecs;
  }

  /** The actions of a rule or a listener, with the weights that ECS has set for its target groups. */
  of(arn: string, actions: readonly Json[]): Json[] {
    for (const service of this.#ecs.services.values()) {
      if (service.status === 'INACTIVE') continue;
      for (const { targetGroupArn, advancedConfiguration } of service.settings.loadBalancers ?? []) {
        const { productionListenerRule, testListenerRule, alternateTargetGroupArn } = advancedConfiguration ?? {};
        const kind = arn === productionListenerRule ? 'production' : arn === testListenerRule ? 'test' : undefined;
        if (!kind) continue;
        const share = alternateShare(service, kind);
        if (share === undefined) continue;
        return actions.map((action) =>
          action.Type === 'forward' ? forward(action, [targetGroupArn, alternateTargetGroupArn], share) : action,
        );
      }
    }
    return [...actions];
  }
}

/** Percent of the traffic that goes to the alternate target group; `undefined` if ECS has not shifted any. */
function alternateShare({ serviceDeployments, deployments }: Service, kind: 'production' | 'test'): number | undefined {
  const current = serviceDeployments.at(-1);
  if (!current?.shift) return undefined;
  const isOver = current.status === 'SUCCESSFUL';
  const given = isOver ? 100 : current.shift[kind];
  const serves = current.rollback ? deployments.find(({ status }) => status === 'PRIMARY') : undefined;
  if (serves) return serves.isAlternate ? 100 : 0;
  return current.target.isAlternate ? given : 100 - given;
}

/** ECS's weights are percentages. */
function forward(action: Json, [group, alternate]: readonly [string, string], share: number): Json {
  const TargetGroups = [
    { TargetGroupArn: group, Weight: Math.round(100 - share) },
    { TargetGroupArn: alternate, Weight: Math.round(share) },
  ];
  const { TargetGroupArn, ...rest } = action;
  return { ...rest, ForwardConfig: { ...action.ForwardConfig, TargetGroups } };
}
