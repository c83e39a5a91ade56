import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodeDeploy, type DeploymentInfo } from '@aws-sdk/client-codedeploy';
import type { Service } from '@aws-sdk/client-ecs';
import { pattern } from '../sentences/pattern.ts';
import { TERMINATION } from '../sentences/rollout.ts';
import { BALANCED, createOfCodeDeploy } from './codedeploy.ts';
import { definition, SPEED, World } from './world.ts';

/** The version that is active in a service, and whether its tasks are complete. */
export interface Active {
  readonly taskDefinition: string;
  /** No other version runs, none is started, and the desired number of tasks runs. */
  readonly isComplete: boolean;
}

type Call = readonly [service: string, operation: string];

/** How tests of both controllers deploy a service, and read what was deployed, by its deployment controller. */
export interface Deployer {
  readonly name: 'ECS' | 'CodeDeploy';
  /** The members of the container in each revision. */
  readonly container: object;
  /** The log line of the call that deploys, and that of a deployment that has succeeded. */
  readonly deploys: RegExp;
  readonly succeeds: RegExp;
  /** The calls of an action that begin a deployment and stop it. */
  readonly writes: readonly [begin: Call, stop: Call];
  /** The call that reads a deployment's status. */
  readonly reads: string;
  /** The operations of the services that an action calls for a deployment, and those of them that read. */
  readonly operations: { readonly all: readonly string[]; readonly reading: readonly string[] };
  /** The log line of a deployment in progress. */
  readonly proceeds: RegExp;
  /** The log line with which a rollback is seen to begin. */
  readonly rollsBack: RegExp;
  /** The revision that is active at the start. */
  readonly first: number;
  /** Inputs with which a deployment whose tasks crash ends soon: CodeDeploy itself would wait for an hour. */
  readonly soon: Readonly<Record<string, number>>;
  /** Creates one more service whose controller does not roll back by itself; its active revision has image a. */
  createLeaving(world: World, service: string): Promise<void>;
  /** The service `web`, and others, whose active revision has image a. */
  start(...others: string[]): Promise<World>;
  /** The revisions that the action's calls deployed in a service, in order. */
  deployed(world: World, service: string): string[];
  /** The number of deployments that the action requested to stop. */
  stops(world: World): number;
  /** The number of deployments of the service `web` since the start, with those that roll others back. */
  count(world: World): Promise<number>;
  active(world: World, service: string): Promise<Active>;
  /** Whether the active version has completed, even if old tasks still drain. */
  hasCompleted(world: World, service: string): Promise<boolean>;
  /** Another pipeline deploys a revision. */
  deploy(world: World, service: string, taskDefinition: string): Promise<void>;
  /** Another pipeline replaces the deployment in progress, at one moment, with that of another revision. */
  supersede(world: World, service: string, taskDefinition: string): Promise<void>;
}

const revisionOf = (arn = '') => arn.slice(arn.lastIndexOf('/') + 1);

const ecs: Deployer = {
  name: 'ECS',
  container: {},
  deploys: /UpdateService to/,
  succeeds: /web: ECS deployment .* completed|web: .*SUCCESSFUL/,
  writes: [
    ['ecs', 'UpdateService'],
    ['ecs', 'StopServiceDeployment'],
  ],
  reads: 'DescribeServiceDeployments',
  operations: { all: ['ecs:*'], reading: ['ecs:Describe*', 'ecs:List*'] },
  proceeds: /service deployment IN_PROGRESS/,
  rollsBack: /rolling back to \S+:\d+:/,
  first: 1,
  soon: {},
  createLeaving: (world, service) =>
    world.createService(service, {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    }),
  start: async (...others) => {
    const world = await World.start();
    for (const name of others) await world.createService(name);
    return world;
  },
  deployed: (world, service) =>
    world.aws
      .requests({ service: 'ecs', operation: 'UpdateService' })
      .filter(({ input }) => input.service === service && input.taskDefinition)
      .map(({ input }) => revisionOf(input.taskDefinition as string)),
  stops: (world) => world.calls('StopServiceDeployment'),
  count: async (world) => (await world.countDeployments()) - 1,
  active: async (world, service) => {
    const { deployments = [] } = await world.service(service);
    const [primary] = deployments;
    const { rolloutState, runningCount, desiredCount } = primary ?? {};
    const isComplete =
      deployments.length === 1 && rolloutState === 'COMPLETED' && runningCount === 2 && desiredCount === 2;
    return { taskDefinition: revisionOf(primary?.taskDefinition), isComplete };
  },
  hasCompleted: (world, service) => world.hasCompleted(service),
  deploy: (world, service, taskDefinition) => world.update({ service, taskDefinition }),
  supersede: (world, service, taskDefinition) => world.update({ service, taskDefinition }),
};

const nameOf = (service: string) => ({
  applicationName: `AppECS-demo-${service}`,
  deploymentGroupName: `DgpECS-demo-${service}`,
});

/** The newest deployment of a service's group. */
async function newest(world: World, service: string): Promise<DeploymentInfo | undefined> {
  const codeDeploy = await clientOf(world);
  try {
    const { deployments: [deploymentId] = [] } = await codeDeploy.listDeployments(nameOf(service));
    return deploymentId === undefined ? undefined : (await codeDeploy.getDeployment({ deploymentId })).deploymentInfo;
  } finally {
    codeDeploy.destroy();
  }
}

/** CodeDeploy's API, for calls of a test. */
export async function clientOf({ aws: { region, url: endpoint }, admin }: World): Promise<CodeDeploy> {
  return new CodeDeploy({ region, endpoint, credentials: await admin.config.credentials() });
}

/** The task set that receives the production traffic. */
const primaryOf = ({ taskSets = [] }: Service) => taskSets.find(({ status }) => status === 'PRIMARY');

const hasEnded = (deployment: DeploymentInfo | undefined) =>
  !deployment || ['Succeeded', 'Failed', 'Stopped'].includes(deployment.status ?? '');

const codeDeploy: Deployer = {
  name: 'CodeDeploy',
  container: BALANCED,
  deploys: /CreateDeployment of/,
  // It is active once all traffic has shifted, and a poll may occur before it is Succeeded.
  succeeds: pattern`web: (CodeDeploy deployment \S+ Succeeded|${TERMINATION})`,
  writes: [
    ['codedeploy', 'CreateDeployment'],
    ['codedeploy', 'StopDeployment'],
  ],
  reads: 'GetDeployment',
  operations: {
    all: ['ecs:*', 'codedeploy:*'],
    reading: ['ecs:Describe*', 'ecs:List*', 'codedeploy:Get*', 'codedeploy:List*', 'codedeploy:BatchGet*'],
  },
  proceeds: /CodeDeploy deployment \S+ InProgress/,
  rollsBack: /rolling back to \S+:\d+:/,
  first: 2,
  soon: { 'wait-for-minutes': 2 },
  createLeaving: async (world, service) => (await createOfCodeDeploy(world, service)).destroy(),
  start: async (...others) => {
    const world = await World.start({ service: false });
    for (const name of ['web', ...others]) (await createOfCodeDeploy(world, name)).destroy();
    return world;
  },
  deployed: (world, service) =>
    world.aws
      .requests({ service: 'codedeploy', operation: 'CreateDeployment' })
      .filter(({ input }) => input.applicationName === nameOf(service).applicationName)
      .map(({ input }) => /task-definition\/(web:\d+)/.exec(JSON.stringify(input.revision))?.[1] ?? ''),
  stops: (world) => world.aws.requests({ service: 'codedeploy', operation: 'StopDeployment' }).length,
  count: async (world) => {
    const client = await clientOf(world);
    const { deployments = [] } = await client.listDeployments(nameOf('web'));
    client.destroy();
    return deployments.length;
  },
  active: async (world, service) => {
    const primary = primaryOf(await world.service(service));
    const { runningCount, stabilityStatus, taskDefinition } = primary ?? {};
    const isComplete =
      hasEnded(await newest(world, service)) && runningCount === 2 && stabilityStatus === 'STEADY_STATE';
    return { taskDefinition: revisionOf(taskDefinition), isComplete };
  },
  hasCompleted: async (world, service) => hasEnded(await newest(world, service)),
  deploy: async (world, service, taskDefinition) => {
    const client = await clientOf(world);
    const Properties = {
      TaskDefinition: taskDefinition,
      LoadBalancerInfo: { ContainerName: 'web', ContainerPort: 8080 },
    };
    const content = JSON.stringify({ version: 1, Resources: [{ web: { Type: 'AWS::ECS::Service', Properties } }] });
    const revision = { revisionType: 'AppSpecContent' as const, appSpecContent: { content } };
    await client.createDeployment({ ...nameOf(service), revision });
    client.destroy();
  },
  supersede: async (world, service, taskDefinition) => {
    world.aws.setSpeed(0);
    const client = await clientOf(world);
    const { deployments: [deploymentId] = [] } = await client.listDeployments(nameOf(service));
    await client.stopDeployment({ deploymentId, autoRollbackEnabled: false });
    client.destroy();
    await codeDeploy.deploy(world, service, taskDefinition);
    world.aws.setSpeed(SPEED);
  },
};

export const DEPLOYERS = [ecs, codeDeploy] as const;

/** The ARN of a revision of the family `web`: the one that is active at the start, or the next one. */
export const arnOf = ({ first }: Deployer, revision: 'first' | 'ours') =>
  `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision === 'first' ? first : first + 1}`;

/** Writes the task definition file of image `letter`, with more containers and members of the task, and returns its path. */
export function writeDefinition(
  folder: string,
  { name, container }: Deployer,
  letter: string,
  more: object = {},
  others: readonly object[] = [],
  task: object = {},
): string {
  const path = join(folder, `${name}-${letter}.json`);
  const { containerDefinitions = [], ...base } = definition(letter, { ...container, ...more });
  writeFileSync(path, JSON.stringify({ ...base, ...task, containerDefinitions: [...containerDefinitions, ...others] }));
  return path;
}
