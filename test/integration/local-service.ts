import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { CodeDeploy, type CreateDeploymentGroupCommandInput, type DeploymentInfo } from '@aws-sdk/client-codedeploy';
import { type ContainerDefinition, type CreateServiceCommandInput, ECS } from '@aws-sdk/client-ecs';
import type { Script } from '../../local-aws/ecs/plan.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { createClients } from '../../src/aws/clients.ts';
import { type CodeDeployRequest, prepareTargets } from '../../src/controller/controllers.ts';
import { Ecs } from '../../src/ecs/ecs.ts';
import { findTargets, type ServiceTarget } from '../../src/ecs/service-target.ts';
import type { Policy, Rollout, RolloutContext } from '../../src/rollout/state.ts';

export const MINUTE = 60_000;
/** The first version's rollout, with a bake time, has ended by then. */
const SETTLED_MS = 60 * MINUTE;
export const policy: Policy = {
  waitMs: 30 * MINUTE,
  rollbackMs: 15 * MINUTE,
  onFailure: 'rollback',
  onTimeout: 'auto',
  onCancel: 'leave',
  failFast: true,
  together: false,
  smoke: false,
};

/** Scripts of tasks, in the form of the local AWS. */
export const NO_IMAGE: Script = {
  failToStart: { stoppedReason: 'CannotPullContainerError: failed to resolve ref web:2: web:2: not found' },
};
export const CRASHES: Script = { exit: { after: 2, code: 3 }, healthy: false };

/** The file of a revision whose image is named by a tag. */
export const plainDefinition = (revision: number) => definitionOf(`example.com/web:${revision}`);

/** The file of a revision whose image is pinned. */
const pinnedDefinition = (revision: number) => definitionOf(`example.com/web@sha256:${String(revision).repeat(64)}`);

const definitionOf = (image: string) => ({
  family: 'web',
  requiresCompatibilities: ['FARGATE' as const],
  networkMode: 'awsvpc' as const,
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    {
      name: 'web',
      image,
      healthCheck: { command: ['CMD-SHELL', 'true'], interval: 10, retries: 2 },
    },
  ],
});

export interface LocalServiceOptions {
  /** The script of revision 2's tasks; healthy by default. */
  readonly tasks?: readonly Script[];
  readonly breaker?: { readonly enable: boolean; readonly rollback: boolean };
  /** Images are named by tags; they are pinned by default. */
  readonly byTag?: boolean;
  /** Members of CreateService in addition to the defaults. */
  readonly service?: Partial<CreateServiceCommandInput>;
  /** Members of the container in RegisterTaskDefinition in addition to the defaults. */
  readonly container?: Partial<ContainerDefinition>;
  readonly executionRoleArn?: string;
  /** The task role of revision 1. */
  readonly taskRoleArn?: string;
  /** How long CodeDeploy waits until new tasks are healthy; an hour, as in AWS, by default. */
  readonly codeDeployWaitMinutes?: number;
  /** CodeDeploy deploys the service: members of CreateDeploymentGroup in addition to the defaults. */
  readonly codeDeploy?: Partial<CreateDeploymentGroupCommandInput>;
}

/** The application and the deployment group of the service `web`, with the default names. */
export const GROUP = { applicationName: 'AppECS-demo-web', deploymentGroupName: 'DgpECS-demo-web' };
const TARGET_GROUP = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup';
const LISTENER = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/web/0123456789abcdef';
/** For a service that CodeDeploy deploys: a load balancer, of which ECS knows only the target groups. */
const OF_CODE_DEPLOY: Partial<CreateServiceCommandInput> = {
  deploymentController: { type: 'CODE_DEPLOY' },
  loadBalancers: [
    { targetGroupArn: `${TARGET_GROUP}/blue/0123456789abcdef`, containerName: 'web', containerPort: 8080 },
  ],
};

/**
 * A service `web` that runs revision 1, in its own local AWS whose time advances only while our code sleeps; revisions
 * 2 and 3 are registered.
 */
export async function startService({
  tasks = [{}],
  breaker = { enable: true, rollback: true },
  byTag = false,
  service = {},
  container = {},
  executionRoleArn,
  taskRoleArn,
  codeDeployWaitMinutes = 60,
  codeDeploy,
}: LocalServiceOptions = {}) {
  const start = Date.parse('2026-10-01T12:00:00Z');
  const aws = await startLocalAws({ speed: 0, start, codeDeployWaitMinutes });
  Object.assign(process.env, aws.env);
  const admin = new ECS(asAdministrator(aws));
  aws.setPlans([{ match: { taskDefinition: 'web:2' }, tasks }]);
  await admin.createCluster({ clusterName: 'demo' });
  const arns: string[] = [];
  for (const revision of [1, 2, 3]) {
    const { containerDefinitions, ...definition } = (byTag ? plainDefinition : pinnedDefinition)(revision);
    const { taskDefinition } = await admin.registerTaskDefinition({
      ...definition,
      ...(executionRoleArn && { executionRoleArn }),
      ...(taskRoleArn && revision === 1 && { taskRoleArn }),
      containerDefinitions: containerDefinitions.map((one) => ({
        ...one,
        ...(codeDeploy && { portMappings: [{ containerPort: 8080 }] }),
        ...container,
      })),
    });
    arns.push(taskDefinition?.taskDefinitionArn ?? '');
  }
  await admin.createService({
    cluster: 'demo',
    serviceName: 'web',
    taskDefinition: 'web:1',
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    ...(codeDeploy && OF_CODE_DEPLOY),
    ...service,
    deploymentConfiguration: {
      ...(!codeDeploy && { deploymentCircuitBreaker: breaker }),
      ...service.deploymentConfiguration,
    },
  });
  aws.step(SETTLED_MS);
  if (codeDeploy) await createGroup(aws, codeDeploy);
  aws.clearRequests();
  return new LocalService(aws, admin, arns, codeDeploy !== undefined);
}

async function createGroup(
  aws: LocalAws,
  more: Partial<CreateDeploymentGroupCommandInput>,
  serviceName = 'web',
): Promise<void> {
  const admin = new CodeDeploy(asAdministrator(aws));
  const applicationName = `AppECS-demo-${serviceName}`;
  await admin.createApplication({ applicationName, computePlatform: 'ECS' });
  await admin.createDeploymentGroup({
    applicationName,
    deploymentGroupName: `DgpECS-demo-${serviceName}`,
    serviceRoleArn: 'arn:aws:iam::123456789012:role/codedeploy',
    ecsServices: [{ clusterName: 'demo', serviceName }],
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    loadBalancerInfo: {
      targetGroupPairInfoList: [
        { targetGroups: [{ name: 'blue' }, { name: 'green' }], prodTrafficRoute: { listenerArns: [LISTENER] } },
      ],
    },
    ...more,
  });
  admin.destroy();
}

/** The AppSpec file of a deployment, which GetDeployment identifies by its hash. */
export async function appSpecText(
  codeDeploy: CodeDeploy,
  { applicationName, revision }: DeploymentInfo = {},
): Promise<string> {
  const { revision: read } = await codeDeploy.getApplicationRevision({ applicationName, revision });
  return read?.appSpecContent?.content ?? '';
}

function asAdministrator({ url, region, adminEnv }: LocalAws) {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = adminEnv;
  return { endpoint: url, region, credentials: { accessKeyId, secretAccessKey }, maxAttempts: 1 };
}

export class LocalService {
  readonly aws: LocalAws;
  readonly admin: ECS;
  readonly lines: string[] = [];
  readonly notices: string[] = [];
  readonly began: number;
  readonly #arns: readonly string[];
  readonly #later: { at: number; run: () => unknown }[] = [];
  readonly #cancel = new AbortController();
  remembered: readonly Rollout[] = [];

  readonly #isOfCodeDeploy: boolean;

  constructor(aws: LocalAws, admin: ECS, arns: readonly string[], isOfCodeDeploy = false) {
    this.#isOfCodeDeploy = isOfCodeDeploy;
    this.aws = aws;
    this.admin = admin;
    this.#arns = arns;
    this.began = aws.clock.now();
  }

  get seconds(): number {
    return (this.aws.clock.now() - this.began) / 1000;
  }

  async createLogGroup(logGroupName: string): Promise<void> {
    const logs = new CloudWatchLogs(asAdministrator(this.aws));
    await logs.createLogGroup({ logGroupName });
    logs.destroy();
  }

  arn(revision: number): string {
    return this.#arns[revision - 1] as string;
  }

  cancel(): void {
    this.#cancel.abort();
  }

  /** Runs something in the first pause of our code after this many seconds. */
  after(seconds: number, run: () => unknown): void {
    this.#later.push({ at: this.began + seconds * 1000, run });
  }

  /** The RolloutContext of a step. A fresh context stands for another process, which was not cancelled. */
  tools({ fresh = false } = {}): RolloutContext {
    const clients = createClients(
      { region: this.aws.region, maxRetries: 0, roles: [], roleSessionName: '', roleDurationSeconds: 0, audience: '' },
      () => Promise.reject(new Error('no token is needed')),
    );
    return {
      clients,
      ecs: new Ecs(clients),
      clock: { now: () => this.aws.clock.now(), sleep: (ms) => this.#sleep(ms) },
      log: {
        info: (line) => this.lines.push(line),
        group: (title, lines) => this.lines.push(title, ...lines),
        notice: (message) => this.notices.push(message),
        warning: (message) => this.notices.push(message),
        debug: () => undefined,
      },
      cancelled: fresh ? new AbortController().signal : this.#cancel.signal,
      remember: (rollouts) => {
        this.remembered = structuredClone(rollouts);
      },
    };
  }

  /** @param appSpec the AppSpec file of a service that CodeDeploy deploys */
  async target(appSpec?: CodeDeployRequest['appSpec']): Promise<ServiceTarget> {
    const [target] = await this.targets(['web'], appSpec);
    return target as ServiceTarget;
  }

  async targets(names: readonly string[], appSpec?: CodeDeployRequest['appSpec']): Promise<readonly ServiceTarget[]> {
    const tools = this.tools();
    const { found } = await findTargets(tools, 'demo', names, ['CODE_DEPLOY']);
    const { targets } = await prepareTargets(tools, found, { members: {}, ...(appSpec && { appSpec }) });
    return targets;
  }

  /** One more service with revision 1, by default one that CodeDeploy deploys. */
  async addService(serviceName: string, more: Partial<CreateServiceCommandInput> = {}): Promise<void> {
    await this.admin.createService({
      cluster: 'demo',
      serviceName,
      taskDefinition: 'web:1',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      ...OF_CODE_DEPLOY,
      ...more,
    });
    this.aws.step(SETTLED_MS);
  }

  /** More services with revision 1 that ECS deploys; the caller lets them settle. */
  async addEcsServices(names: readonly string[], more: Partial<CreateServiceCommandInput> = {}): Promise<void> {
    for (const serviceName of names) {
      await this.admin.createService({
        cluster: 'demo',
        serviceName,
        taskDefinition: 'web:1',
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        ...more,
      });
    }
  }

  /** Creates the deployment group, with the default names, of one more service that CodeDeploy deploys. */
  async addGroup(serviceName: string): Promise<void> {
    await createGroup(this.aws, {}, serviceName);
  }

  /** Creates an alarm in CloudWatch; returns a function that sets it to ALARM. */
  async alarm(AlarmName: string): Promise<() => Promise<unknown>> {
    const cloudWatch = new CloudWatch(asAdministrator(this.aws));
    const metric = { MetricName: 'errors', Namespace: 'web', Statistic: 'Sum' as const, Threshold: 1 };
    const rule = { ComparisonOperator: 'GreaterThanThreshold' as const, EvaluationPeriods: 1, Period: 60 };
    await cloudWatch.putMetricAlarm({ AlarmName, ...metric, ...rule });
    return () => cloudWatch.setAlarmState({ AlarmName, StateValue: 'ALARM', StateReason: 'many errors' });
  }

  /** CodeDeploy's API, for calls of a test that are not made by our code. */
  codeDeploy(): CodeDeploy {
    return new CodeDeploy(asAdministrator(this.aws));
  }

  /** Another tool deploys a revision with CodeDeploy. @returns the deployment's ID */
  async deployByCodeDeploy(revision: number): Promise<string> {
    const Properties = {
      TaskDefinition: this.arn(revision),
      LoadBalancerInfo: { ContainerName: 'web', ContainerPort: 8080 },
    };
    const content = JSON.stringify({ version: 1, Resources: [{ web: { Type: 'AWS::ECS::Service', Properties } }] });
    const codeDeploy = this.codeDeploy();
    const { deploymentId = '' } = await codeDeploy.createDeployment({
      ...GROUP,
      revision: { revisionType: 'AppSpecContent', appSpecContent: { content } },
    });
    codeDeploy.destroy();
    return deploymentId;
  }

  /** The requests of this operation, without the administrator's own calls. */
  sent(operation: string, service = 'ecs') {
    return this.aws
      .requests({ service, operation })
      .filter(({ identity }) => !identity?.includes('administrator'))
      .map(({ input }) => input as Record<string, unknown>);
  }

  /** The service deployments after the first, oldest first: revision and status. */
  async deployments(): Promise<string[]> {
    this.aws.setFaults([]);
    if (this.#isOfCodeDeploy) return this.#codeDeployments();
    const { serviceDeployments = [] } = await this.admin.listServiceDeployments({ cluster: 'demo', service: 'web' });
    const oldestFirst = serviceDeployments.toSorted((a, b) => Number(a.createdAt) - Number(b.createdAt));
    const { serviceRevisions = [] } = await this.admin.describeServiceRevisions({
      serviceRevisionArns: oldestFirst.map(({ targetServiceRevisionArn = '' }) => targetServiceRevisionArn),
    });
    return oldestFirst.slice(1).map(({ targetServiceRevisionArn, status }) => {
      const revision = serviceRevisions.find(
        ({ serviceRevisionArn }) => serviceRevisionArn === targetServiceRevisionArn,
      );
      return `${revision?.taskDefinition?.split('/')[1]} ${status}`;
    });
  }

  /** The CodeDeploy deployments in the same form. Deployments that roll back are marked. */
  async #codeDeployments(): Promise<string[]> {
    const codeDeploy = this.codeDeploy();
    const { deployments: ids = [] } = await codeDeploy.listDeployments(GROUP);
    const read = await Promise.all(
      ids.toReversed().map(async (deploymentId) => {
        const { deploymentInfo } = await codeDeploy.getDeployment({ deploymentId });
        return { deploymentInfo, content: await appSpecText(codeDeploy, deploymentInfo) };
      }),
    );
    codeDeploy.destroy();
    const words = { Succeeded: 'SUCCESSFUL', Failed: 'FAILED', Stopped: 'STOPPED' };
    return read.map(
      ({ deploymentInfo: { creator, status = '', instanceTerminationWaitTimeStarted } = {}, content }) => {
        const [deployed = ''] = /web:\d+/.exec(content) ?? [];
        const name = creator === 'codeDeployRollback' ? 'rollback' : deployed;
        const isThrough = status === 'InProgress' && instanceTerminationWaitTimeStarted;
        return `${name} ${isThrough ? 'SUCCESSFUL' : (words[status as keyof typeof words] ?? status)}`;
      },
    );
  }

  /** The revision and state of the PRIMARY deployment. */
  async primary(): Promise<string> {
    this.aws.setFaults([]);
    const { services = [] } = await this.admin.describeServices({ cluster: 'demo', services: ['web'] });
    const taskSet = services[0]?.taskSets?.find(({ status }) => status === 'PRIMARY');
    if (taskSet) return `${taskSet.taskDefinition?.split('/')[1]} COMPLETED`;
    const primary = services[0]?.deployments?.find(({ status }) => status === 'PRIMARY');
    return `${primary?.taskDefinition?.split('/')[1]} ${primary?.rolloutState}`;
  }

  async #sleep(ms: number): Promise<void> {
    this.aws.step(ms);
    for (const due of this.#later.splice(0)) {
      if (due.at <= this.aws.clock.now()) await due.run();
      else this.#later.push(due);
    }
  }
}
