import type { ServiceTarget } from '../../src/ecs/service-target.ts';
import { CRASHES, GROUP, type LocalService, type LocalServiceOptions } from './local-service.ts';

/* Tests of rollouts that hold for both controllers. */

/** A controller, with the calls by which it begins and stops a deployment. */
export interface ControllerCalls {
  readonly name: 'ECS' | 'CodeDeploy';
  /** The options of `startService`, in addition to a test's own. */
  readonly options: LocalServiceOptions;
  /** The same for a controller that does not roll back by itself, and for one that does. */
  readonly leaving: LocalServiceOptions;
  readonly rollingBack: LocalServiceOptions;
  readonly begins: string;
  readonly stops: string;
  /** The same as actions of faults. */
  readonly begin: string;
  readonly stop: string;
  readonly all: readonly string[];
  readonly reading: readonly string[];
  /** The operation that reads the status of a deployment. */
  readonly read: string;
  /** Makes revision 2 fail, by its tasks or by a hook of `withHook`. */
  fail(local: LocalService): void;
  /** Another tool deploys a revision. */
  deploy(local: LocalService, revision: number): Promise<unknown>;
  /** One more service, whose active revision is `taskDefinition`. */
  add(local: LocalService, service: string, taskDefinition: string): Promise<void>;
  /** Another tool deploys a revision in place of the deployment in progress. */
  replace(local: LocalService, revision: number): Promise<unknown>;
}

const HOOK = 'arn:aws:lambda:eu-central-1:123456789012:function:check';

/** An update by another tool, which starts a deployment also of the active revision. */
const update = ({ admin }: LocalService, revision: number) =>
  admin.updateService({
    cluster: 'demo',
    service: 'web',
    taskDefinition: `web:${revision}`,
    forceNewDeployment: true,
  });

export const CONTROLLERS: readonly ControllerCalls[] = [
  {
    name: 'ECS',
    options: {},
    leaving: { breaker: { enable: true, rollback: false } },
    rollingBack: { breaker: { enable: true, rollback: true } },
    begins: 'UpdateService',
    stops: 'StopServiceDeployment',
    begin: 'ecs:UpdateService',
    stop: 'ecs:StopServiceDeployment',
    all: ['ecs:*'],
    reading: ['ecs:Describe*', 'ecs:List*'],
    read: 'ecs:DescribeService*',
    fail: ({ aws }) => aws.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [CRASHES] }]),
    deploy: update,
    add: (local, service, taskDefinition) =>
      local.addService(service, {
        taskDefinition,
        deploymentController: { type: 'ECS' },
        loadBalancers: [],
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      }),
    replace: update,
  },
  {
    name: 'CodeDeploy',
    options: { codeDeploy: {} },
    leaving: { codeDeploy: {} },
    rollingBack: {
      codeDeploy: { autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } },
    },
    begins: 'CreateDeployment',
    stops: 'StopDeployment',
    begin: 'codedeploy:CreateDeployment',
    stop: 'codedeploy:StopDeployment',
    all: ['ecs:*', 'codedeploy:*'],
    reading: ['ecs:Describe*', 'ecs:List*', 'codedeploy:Get*', 'codedeploy:List*', 'codedeploy:BatchGet*'],
    read: 'codedeploy:GetDeployment',
    fail: ({ aws }) => aws.setHooks([{ match: { hookTargetArn: HOOK }, answers: [{ hookStatus: 'FAILED' }] }]),
    deploy: (local, revision) => local.deployByCodeDeploy(revision),
    add: async (local, service, taskDefinition) => {
      await local.addService(service, { taskDefinition });
      await local.addGroup(service);
    },
    replace: async (local, revision) => {
      const codeDeploy = local.codeDeploy();
      const { deployments: [deploymentId] = [] } = await codeDeploy.listDeployments(GROUP);
      await codeDeploy.stopDeployment({ deploymentId, autoRollbackEnabled: false });
      codeDeploy.destroy();
      return local.deployByCodeDeploy(revision);
    },
  },
];

/** A failing hook of revision 2 is how a CodeDeploy deployment fails without an hour of waiting. */
export function withHook(target: ServiceTarget): ServiceTarget {
  const { codeDeploy } = target;
  if (!codeDeploy) return target;
  const appSpec = { ...(codeDeploy.appSpec as object), Hooks: [{ BeforeAllowTraffic: HOOK }] };
  return { ...target, codeDeploy: { ...codeDeploy, appSpec } };
}

/** The revisions that our code deployed with the controller's own call, in order. */
export function deployedBy({ name, begins }: ControllerCalls, local: LocalService): string[] {
  const sent = local.sent(begins, serviceOf(name));
  return sent
    .map((input) => /task-definition\/(web:\d+)/.exec(JSON.stringify(input))?.[1] ?? '')
    .filter((revision) => revision !== '');
}

/** How often our code began and stopped a deployment. */
export function writesOf(by: ControllerCalls, local: LocalService): [begun: number, stopped: number] {
  return [local.sent(by.begins, serviceOf(by.name)).length, local.sent(by.stops, serviceOf(by.name)).length];
}

function serviceOf(name: ControllerCalls['name']): string {
  return name === 'ECS' ? 'ecs' : 'codedeploy';
}

/** SEED repeats a sample; DEEP runs all. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Some of the rows of a table whose cases share most of their code, or all of them with DEEP. */
export function sampleOf<Row>(rows: readonly Row[], count: number): readonly Row[] {
  if (process.env.DEEP || rows.length <= count) return rows;
  return Array.from(
    { length: count },
    (_, index) => rows[(seed + index * Math.ceil(rows.length / count)) % rows.length] as Row,
  );
}
