import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { listOf, type PolicyDocument } from '../../local-aws/iam/policy.ts';
import { policyOf, rightsOf } from '../runner/policy.ts';
import { type ActionRun, runAction } from '../runner/runner.ts';
import { BALANCED, beginCanary, createOfCodeDeploy } from './codedeploy.ts';
import './all-clients.ts';
import { crashing, definition, image, World } from './world.ts';

/*
 * Each action of an iam-policy.json is needed: without it, the scenario that is listed for it fails, or names the
 * missing action. With all of them, every scenario succeeds.
 */

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Action = 'deploy-service' | 'rollback-service';
function actionsOf(action: Action): string[] {
  return listOf(policyOf(action).Statement).flatMap(({ Action = [] }) => listOf(Action));
}

/** Each role, service and family of the scenarios; the policies may name no others. */
const NAMES = {
  CLUSTER: 'demo',
  SERVICE: ['web', 'watched', 'tagged', 'shop'],
  FAMILY: 'web',
  ROLE: 'execution',
} as const;

/** The policy of an action for exactly the resources of the scenarios, without one of its IAM actions. */
function without(action: Action, left: string | undefined, aws: World['aws']): PolicyDocument {
  const policy = rightsOf(action, aws, NAMES);
  const Statement = listOf(policy.Statement)
    .map((statement) => ({ ...statement, Action: listOf(statement.Action ?? []).filter((one) => one !== left) }))
    .filter(({ Action }) => Action.length > 0);
  return { ...policy, Statement };
}

let files = 0;

/** A task definition file whose image is `reference`. */
function file(reference: string, container: object = {}): string {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, JSON.stringify(definition('x', { image: reference, ...container })));
  return path;
}

const deployed = async (world: World, letter: string) => {
  await world.update({ taskDefinition: await world.register(letter) });
  world.aws.step(180_000);
};
const never = (letter: string) => ({ match: { image: letter.repeat(64) }, tasks: [{ start: 100_000 }] });
const NO_IMAGE = 'CannotPullContainerError: failed to resolve ref web: not found';

interface Scenario {
  readonly verdict: string;
  /** Prepares everything in addition to the service `web` that runs image a, and returns the inputs of the run. */
  readonly prepare: (world: World) => Promise<Record<string, string>>;
}

const DEPLOYS: Readonly<Record<string, Scenario>> = {
  'a new revision from a file': {
    verdict: 'deployed',
    prepare: async () => ({ 'task-definition': file(image('b')) }),
  },
  'an existing revision': {
    verdict: 'deployed',
    prepare: async (world) => ({ 'task-definition-arn': await world.register('b') }),
  },
  'a version that crashes': {
    verdict: 'rolled-back',
    prepare: async (world) => {
      world.aws.setPlans([crashing('c')]);
      return { 'task-definition': file(image('c')) };
    },
  },
  'a version whose image cannot be pulled': {
    verdict: 'rolled-back',
    prepare: async (world) => {
      world.aws.setPlans([
        { match: { image: 'd'.repeat(64) }, tasks: [{ failToStart: { after: 3, stoppedReason: NO_IMAGE } }] },
      ]);
      return { 'task-definition': file(image('d')) };
    },
  },
  'an image in ECR, with a secret and a parameter': {
    verdict: 'deployed',
    prepare: async (world) => {
      await fill(world);
      const arn = (service: string, name: string) =>
        `arn:aws:${service}:${world.aws.region}:${world.aws.account}:${name}`;
      const secrets = [
        { name: 'PASSWORD', valueFrom: arn('secretsmanager', 'secret:db') },
        { name: 'KEY', valueFrom: arn('ssm', 'parameter/key') },
      ];
      return { 'task-definition': file(`${world.aws.host}/web:v1`, { secrets }) };
    },
  },
  'a service with a deployment alarm': {
    verdict: 'deployed',
    prepare: async (world) => {
      await world.createService('watched', {
        deploymentConfiguration: { alarms: { alarmNames: ['5xx'], enable: true, rollback: true } },
      });
      return { 'task-definition': file(image('b')), service: 'watched' };
    },
  },
  'an image that ECR does not have': {
    verdict: 'refused',
    prepare: async (world) => {
      await fill(world);
      return { 'task-definition': file(`${world.aws.host}/web:v3`) };
    },
  },
  'a one-off task before the update': {
    verdict: 'deployed',
    prepare: async () => ({ 'task-definition': file(image('b')), 'run-task': 'true', 'run-task-launch-type': 'EC2' }),
  },
  'a one-off task that does not end': {
    verdict: 'refused',
    prepare: async (world) => {
      world.aws.setPlans([{ match: { image: 'b'.repeat(64) }, tasks: [{ start: 3 }] }]);
      const inputs = { 'run-task': 'true', 'run-task-launch-type': 'EC2', 'wait-for-minutes': '1' };
      return { 'task-definition': file(image('b')), ...inputs };
    },
  },
  'a service that CodeDeploy deploys': {
    verdict: 'deployed',
    prepare: async (world) => {
      (await createOfCodeDeploy(world, 'shop')).destroy();
      return { 'task-definition': file(image('b'), BALANCED), service: 'shop' };
    },
  },
  'a CodeDeploy deployment that is superseded': {
    verdict: 'deployed',
    prepare: async (world) => {
      const codeDeploy = await createOfCodeDeploy(world, 'shop');
      await beginCanary(world, codeDeploy, 'shop');
      codeDeploy.destroy();
      return { 'task-definition': file(image('c'), BALANCED), service: 'shop', 'if-deploying': 'supersede' };
    },
  },
  'a crash after a version that refers to its image by tag': {
    verdict: 'rolled-back',
    prepare: async (world) => {
      await fill(world);
      await deployTag(world);
      // ECS rolls back by itself if the circuit breaker may do so; here an update must roll back.
      world.aws.setPlans([crashing('c')]);
      return { 'task-definition': file(image('c')), service: 'tagged' };
    },
  },
};

const ROLLBACKS: Readonly<Record<string, Scenario>> = {
  'a rollback to the previous version': {
    verdict: 'deployed',
    prepare: async (world) => {
      await deployed(world, 'b');
      return {};
    },
  },
  'a rollback to a version that no longer works': {
    verdict: 'rolled-back',
    prepare: async (world) => {
      await deployed(world, 'b');
      await deployed(world, 'c');
      world.aws.setPlans([crashing('b')]);
      return {};
    },
  },
  'a rollback during a deployment in progress': {
    verdict: 'deployed',
    prepare: async (world) => {
      await deployed(world, 'b');
      world.aws.setPlans([never('c')]);
      await world.update({ taskDefinition: await world.register('c') });
      world.aws.step(20_000);
      return {};
    },
  },
  'a rollback to a version that refers to its image by tag': {
    verdict: 'deployed',
    prepare: async (world) => {
      await fill(world);
      await deployTag(world);
      await world.update({ service: 'tagged', taskDefinition: await world.register('b') });
      world.aws.step(180_000);
      return { service: 'tagged' };
    },
  },
  'a rollback to a tag that was never deployed': {
    verdict: 'deployed',
    prepare: async (world) => {
      await fill(world);
      await deployTag(world);
      await world.register('x', { image: `${world.aws.host}/web:v2` });
      return { service: 'tagged', to: 'v2' };
    },
  },
};

/** Adds images `web:v1` and `web:v2`, a secret and a parameter to the account. */
async function fill(world: World): Promise<void> {
  const { region, url: endpoint, host } = world.aws;
  const config = { region, endpoint, credentials: await world.admin.config.credentials() };
  const [ecr, secrets, ssm] = [new ECRClient(config), new SecretsManagerClient(config), new SSMClient(config)];
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'web' }));
  const { authorizationData = [] } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const authorizationToken = authorizationData[0]?.authorizationToken ?? '';
  for (const tag of ['v1', 'v2']) {
    const prepared = { layers: [], config: { Labels: { version: tag } } };
    await pushImage(prepared, { repository: `${host}/web`, tags: [tag], authorizationToken });
  }
  await secrets.send(new CreateSecretCommand({ Name: 'db', SecretString: 'hidden-in-the-vault' }));
  await ssm.send(new PutParameterCommand({ Name: '/key', Type: 'SecureString', Value: 'hidden-in-the-store' }));
  for (const client of [ecr, secrets, ssm]) client.destroy();
}

/** A service `tagged` whose image is a tag, and whose circuit breaker does not roll back. */
async function deployTag(world: World): Promise<void> {
  const taskDefinition = await world.register('x', { image: `${world.aws.host}/web:v1` });
  await world.createService('tagged', {
    taskDefinition,
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
  });
}

/** For each action, the scenario in which it is needed, and the outcome without it. */
const NEEDS: Readonly<Record<Action, Readonly<Record<string, readonly [scenario: string, verdict: string]>>>> = {
  'deploy-service': {
    'ecs:DescribeServices': ['a new revision from a file', 'refused'],
    'ecs:UpdateService': ['a new revision from a file', 'refused'],
    'ecs:RegisterTaskDefinition': ['a new revision from a file', 'refused'],
    'iam:PassRole': ['a new revision from a file', 'refused'],
    'ecs:DescribeTaskDefinition': ['an existing revision', 'refused'],
    'ecs:TagResource': ['a new revision from a file', 'deployed'],
    'ecs:ListServiceDeployments': ['a new revision from a file', 'deployed'],
    'ecs:DescribeServiceDeployments': ['a new revision from a file', 'deployed'],
    'ecs:DescribeServiceRevisions': ['a crash after a version that refers to its image by tag', 'rolled-back'],
    'ecs:StopServiceDeployment': ['a version whose image cannot be pulled', 'rolled-back'],
    'ecs:ListTasks': ['a version that crashes', 'rolled-back'],
    'ecs:DescribeTasks': ['a version that crashes', 'rolled-back'],
    'logs:GetLogEvents': ['a version that crashes', 'rolled-back'],
    'ecs:DescribeClusters': ['a new revision from a file', 'deployed'],
    'iam:GetRole': ['a new revision from a file', 'deployed'],
    'logs:DescribeLogGroups': ['a new revision from a file', 'deployed'],
    'cloudwatch:DescribeAlarms': ['a service with a deployment alarm', 'deployed'],
    'ssm:DescribeParameters': ['an image in ECR, with a secret and a parameter', 'deployed'],
    'secretsmanager:DescribeSecret': ['an image in ECR, with a secret and a parameter', 'deployed'],
    'ecr:BatchGetImage': ['an image in ECR, with a secret and a parameter', 'deployed'],
    'ecr:GetAuthorizationToken': ['an image in ECR, with a secret and a parameter', 'deployed'],
    'ecr:GetDownloadUrlForLayer': ['an image in ECR, with a secret and a parameter', 'deployed'],
    'ecs:RunTask': ['a one-off task before the update', 'refused'],
    'ecs:StopTask': ['a one-off task that does not end', 'refused'],
    'ecr:DescribePullThroughCacheRules': ['an image that ECR does not have', 'rolled-back'],
    'codedeploy:GetDeploymentGroup': ['a service that CodeDeploy deploys', 'refused'],
    'codedeploy:CreateDeployment': ['a service that CodeDeploy deploys', 'refused'],
    'codedeploy:RegisterApplicationRevision': ['a service that CodeDeploy deploys', 'refused'],
    'codedeploy:GetDeploymentConfig': ['a service that CodeDeploy deploys', 'refused'],
    'codedeploy:GetDeployment': ['a service that CodeDeploy deploys', 'unknown'],
    'codedeploy:ListDeploymentTargets': ['a service that CodeDeploy deploys', 'deployed'],
    'codedeploy:BatchGetDeploymentTargets': ['a service that CodeDeploy deploys', 'deployed'],
    'codedeploy:StopDeployment': ['a CodeDeploy deployment that is superseded', 'refused'],
  },
  'rollback-service': {
    'ecs:DescribeServices': ['a rollback to the previous version', 'refused'],
    'ecs:UpdateService': ['a rollback to the previous version', 'refused'],
    'iam:PassRole': ['a rollback to the previous version', 'refused'],
    'ecs:ListServiceDeployments': ['a rollback to the previous version', 'refused'],
    'ecs:DescribeServiceRevisions': ['a rollback to the previous version', 'refused'],
    'ecs:DescribeServiceDeployments': ['a rollback to the previous version', 'deployed'],
    'ecs:StopServiceDeployment': ['a rollback during a deployment in progress', 'deployed'],
    'ecs:DescribeTaskDefinition': ['a rollback to the previous version', 'deployed'],
    'ecs:ListTaskDefinitions': ['a rollback to a tag that was never deployed', 'refused'],
    'ecr:BatchGetImage': ['a rollback to a tag that was never deployed', 'deployed'],
    'ecr:DescribeImages': ['a rollback to a version that refers to its image by tag', 'deployed'],
    'ecr:GetAuthorizationToken': ['a rollback to a version that refers to its image by tag', 'deployed'],
    'ecr:GetDownloadUrlForLayer': ['a rollback to a version that refers to its image by tag', 'deployed'],
    'ecs:RegisterTaskDefinition': ['a rollback to a version that refers to its image by tag', 'refused'],
    'ecs:TagResource': ['a rollback to a version that refers to its image by tag', 'deployed'],
    'ecs:ListTasks': ['a rollback to a version that no longer works', 'rolled-back'],
    'ecs:DescribeTasks': ['a rollback to a version that no longer works', 'rolled-back'],
    'logs:GetLogEvents': ['a rollback to a version that no longer works', 'rolled-back'],
  },
};

const TARGET_HEALTH = ['elasticloadbalancing:DescribeTargetGroups', 'elasticloadbalancing:DescribeTargetHealth'];

/** The permissions for optional inputs and reads, which other files test with the same policy. */
const ELSEWHERE: Readonly<Record<Action, readonly string[]>> = {
  'deploy-service': [
    // native.test.ts
    'ecs:ContinueServiceDeployment',
    // service-definition.test.ts
    ...['ecs:CreateService', 'ecs:UntagResource'],
    // test/integration/preflight/service-definition.test.ts
    ...['ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets'],
    ...['elasticloadbalancing:DescribeListeners', 'elasticloadbalancing:DescribeRules'],
    // scaling.test.ts
    ...['DescribeScalableTargets', 'DescribeScalingPolicies', 'RegisterScalableTarget', 'DeregisterScalableTarget'].map(
      (name) => `application-autoscaling:${name}`,
    ),
    ...['application-autoscaling:PutScalingPolicy', 'application-autoscaling:DeleteScalingPolicy'],
    ...['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'],
    // For a revision that another tool deployed: test/integration/controller/codedeploy
    'codedeploy:GetApplicationRevision',
    // test/integration/deploy/continue.test.ts
    'codedeploy:ContinueDeployment',
    // advice.test.ts
    ...['ecr:DescribeImages', 'elasticloadbalancing:DescribeTargetGroupAttributes'],
    // integration/deploy/keep-images.test.ts
    ...['ecr:GetLifecyclePolicy', 'ecr:PutImage'],
    ...TARGET_HEALTH,
  ],
  'rollback-service': [
    // advice.test.ts of deploy-service
    ...TARGET_HEALTH,
    // codedeploy.test.ts, and test/integration/controller/codedeploy/rollback.test.ts
    ...[
      'GetDeploymentGroup',
      'CreateDeployment',
      'GetDeployment',
      'ListDeployments',
      'RegisterApplicationRevision',
    ].map((name) => `codedeploy:${name}`),
    ...['GetApplicationRevision', 'GetDeploymentConfig', 'StopDeployment', 'ListDeploymentTargets'].map(
      (name) => `codedeploy:${name}`,
    ),
    'codedeploy:BatchGetDeploymentTargets',
  ],
};

const SCENARIOS = { 'deploy-service': DEPLOYS, 'rollback-service': ROLLBACKS } as const;

/** Slower than the other tests: five at a time share the machine, and preflight waits half a minute for a response. */
const SPEED = 20;

async function run(action: Action, scenario: string, left?: string): Promise<ActionRun> {
  const world = await World.start();
  try {
    const inputs = await (SCENARIOS[action][scenario] as Scenario).prepare(world);
    world.aws.setSpeed(SPEED);
    world.aws.setPolicy(without(action, left, world.aws));
    return await runAction(action, { aws: world.aws, inputs: { cluster: 'demo', service: 'web', ...inputs } });
  } finally {
    await world.end();
  }
}

/** Everything that a user reads of a run. */
function reported({ annotations, summary, log, outputs }: ActionRun): string {
  return [...annotations.map(({ message }) => message), summary, log, outputs.reason ?? ''].join('\n');
}

describe.each(['deploy-service', 'rollback-service'] as const)("%s's iam-policy.json", (action) => {
  it('has no unneeded action', () => {
    const held = [...Object.keys(NEEDS[action]), ...ELSEWHERE[action]];
    expect(held.sort()).toEqual([...new Set(actionsOf(action))].sort());
  });

  it.concurrent.each(Object.keys(SCENARIOS[action]))('is sufficient for %s', async (scenario) => {
    const result = await run(action, scenario);
    expect(reported(result)).not.toMatch(/denied|not authorized|Allow \w+:\w+/);
    expect(result.outputs.verdict).toBe(SCENARIOS[action][scenario]?.verdict);
  });

  it.concurrent.each(Object.entries(NEEDS[action]).map(([left, [scenario, verdict]]) => ({ left, scenario, verdict })))(
    "without $left makes the scenario '$scenario' report $verdict and name the missing action",
    async ({ left, scenario, verdict }) => {
      const result = await run(action, scenario, left);
      expect(reported(result)).toContain(left);
      expect(result.outputs.verdict).toBe(verdict);
    },
  );
});
