import {
  chosen,
  type Fields,
  type Finding,
  get,
  items,
  type Node,
  type RuleFinding,
  text,
} from '../../taskdef/index.ts';

/** A check of a whole service definition, with an ID that the docs list. */
export interface ServiceRule {
  readonly id: string;
  /**
   * Whether the rule checks for missing settings, so that it runs on the resulting settings: settings that a file does
   * not name may come from the service.
   */
  readonly isOfWhole?: true;
  /** A description of the problem, for the docs. */
  readonly about: string;
  /** The severity: `error` only if AWS documents that ECS refuses the setting; `warning` if that is less certain. */
  readonly severity: Finding['severity'];
  /** The page of the AWS documentation with the requirement, relative to `SOURCE` of the task definition rules. */
  readonly source: string;
  readonly check: (service: ServiceNode) => Iterable<RuleFinding>;
}

export const API_CREATE = 'APIReference/API_CreateService.html';
export const API_DEPLOYMENT = 'APIReference/API_DeploymentConfiguration.html';
export const API_LOAD_BALANCER = 'APIReference/API_LoadBalancer.html';
export const API_ADVANCED = 'APIReference/API_AdvancedConfiguration.html';

/** A service definition in the form that the rules read. */
export interface ServiceNode {
  readonly node: Fields;
  readonly deployment: Node | undefined;
  /** The strategy; `undefined` if a file does not set it. Defaults to ROLLING in resulting settings. */
  readonly strategy: string | undefined;
  readonly controller: string | undefined;
  readonly launchType: string | undefined;
  readonly isDaemon: boolean;
  readonly loadBalancers: readonly Node[];
}

/**
 * Converts a service definition to the form that the rules read.
 * @param isWhole whether the settings are the resulting ones, so that ECS's default applies to missing settings
 */
export function toServiceNode(node: Fields, isWhole: boolean): ServiceNode {
  const deployment = get(node, 'deploymentConfiguration');
  return {
    node,
    deployment,
    strategy: chosen(deployment, 'strategy') ?? (isWhole ? 'ROLLING' : undefined),
    controller: chosen(get(node, 'deploymentController'), 'type'),
    launchType: chosen(node, 'launchType'),
    isDaemon: text(node, 'schedulingStrategy') === 'DAEMON',
    loadBalancers: items(node, 'loadBalancers'),
  };
}

/** The message for an integer outside its range. */
export function* outOfRange(
  node: Node | undefined,
  key: string,
  [least, most]: readonly [number, number],
  name = key,
): Generator<RuleFinding> {
  const value = get(node, key);
  if (value?.kind !== 'scalar' || typeof value.value !== 'number') return;
  if (value.value >= least && value.value <= most) return;
  yield { message: `${name} is ${value.text}, which is not valid; expected ${least} to ${most}`, origin: value.origin };
}
