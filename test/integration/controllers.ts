import type { LocalService, LocalServiceOptions } from './local-service.ts';

/* Tests of rollouts that hold for both controllers. */

/** A controller, with the calls by which it begins and stops a deployment. */
export interface ControllerCalls {
  readonly name: 'ECS' | 'CodeDeploy';
  /** The options of `startService`, in addition to a test's own. */
  readonly options: LocalServiceOptions;
  readonly begins: string;
  readonly stops: string;
  /** The same as actions of faults. */
  readonly begin: string;
  readonly stop: string;
  readonly all: readonly string[];
}

export const CONTROLLERS: readonly ControllerCalls[] = [
  {
    name: 'ECS',
    options: {},
    begins: 'UpdateService',
    stops: 'StopServiceDeployment',
    begin: 'ecs:UpdateService',
    stop: 'ecs:StopServiceDeployment',
    all: ['ecs:*'],
  },
  {
    name: 'CodeDeploy',
    options: { codeDeploy: {} },
    begins: 'CreateDeployment',
    stops: 'StopDeployment',
    begin: 'codedeploy:CreateDeployment',
    stop: 'codedeploy:StopDeployment',
    all: ['ecs:*', 'codedeploy:*'],
  },
];

/** The revisions that our code deployed with the controller's own call, in order. */
export function deployedBy({ name, begins }: ControllerCalls, local: LocalService): string[] {
  const sent = local.sent(begins, name === 'ECS' ? 'ecs' : 'codedeploy');
  return sent.map((input) => /task-definition\/(web:\d+)/.exec(JSON.stringify(input))?.[1] ?? '');
}
