import { ECR } from '@aws-sdk/client-ecr';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
  ModifyTargetGroupCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, expect, it } from '@jest/globals';
import { pushImage } from '../../../local-aws/ecr/push.ts';
import type { Script } from '../../../local-aws/ecs/plan.ts';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { RevisionSource } from '../../../src/deploy/request.ts';
import { readSpeeds, type SpeedSubject } from '../../../src/diagnosis/advice/read.ts';
import { type LocalService, type LocalServiceOptions, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

/*
 * Each piece of advice is applied in the local AWS, and the service is deployed again: the advice must save at least
 * half of its estimate.
 */

const GROUP = 'web';
let local: LocalService;
let elb: ElasticLoadBalancingV2Client;
afterEach(async () => {
  elb.destroy();
  await local.aws.close();
});

async function start(options: LocalServiceOptions, script: Script): Promise<void> {
  local = await startService(options);
  local.aws.setPlans([{ match: {}, tasks: [script] }]);
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = local.aws.adminEnv;
  const { url: endpoint, region } = local.aws;
  elb = new ElasticLoadBalancingV2Client({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
}

/** Puts the service behind a target group with ELB's defaults. */
async function balance(): Promise<string> {
  const { TargetGroups } = await elb.send(
    new CreateTargetGroupCommand({ Name: GROUP, Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' }),
  );
  const targetGroupArn = TargetGroups?.[0]?.TargetGroupArn as string;
  const { LoadBalancers } = await elb.send(new CreateLoadBalancerCommand({ Name: 'web', Subnets: ['a', 'b'] }));
  await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn as string,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: targetGroupArn }],
    }),
  );
  const loadBalancers = [{ targetGroupArn, containerName: 'web', containerPort: 80 }];
  await local.admin.updateService({ cluster: 'demo', service: 'web', loadBalancers, forceNewDeployment: true });
  local.aws.step(1_200_000);
  return targetGroupArn;
}

/** Deploys a revision to its end. @returns the advice, and how long ECS took to complete the deployment */
async function deployRevision(arn: string) {
  const finished: SpeedSubject[] = [];
  const tools = { ...local.tools(), saveCompletedDeployment: (one: SpeedSubject) => void finished.push(one) };
  const source: RevisionSource = { kind: 'arn', arn };
  const report = await deploy(tools, requestOf(source, { ifUnchanged: 'force' }));
  expect(report.verdict).toBe('deployed');
  const [speed] = [...(await readSpeeds(local.tools(), finished)).values()];
  local.aws.step(1_200_000);
  const { services = [] } = await local.admin.describeServices({ cluster: 'demo', services: ['web'] });
  const { deployments = [], events = [] } = services[0] ?? {};
  const begun = Number(deployments[0]?.createdAt) / 1000;
  const completed = events.find(({ message }) => message?.includes(`${deployments[0]?.id}) deployment completed`));
  return { speed, advice: speed?.advice ?? [], seconds: Number(completed?.createdAt) / 1000 - begun };
}

/** Deploys, applies the advice about `setting`, deploys again, and compares. */
async function follow(setting: string, apply: () => Promise<string | undefined>, first = local.arn(2)): Promise<void> {
  const before = await deployRevision(first);
  const piece = before.advice.find((one) => one.setting === setting);
  expect({ setting: piece?.setting, all: before.advice.map((one) => one.setting) }).toMatchObject({ setting });
  const next = await apply();
  const after = await deployRevision(next ?? local.arn(3));
  const saved = before.seconds - after.seconds;
  expect({ saved, isEnough: saved >= (piece?.seconds ?? Number.NaN) / 2 }).toEqual({ saved, isEnough: true });
  expect(after.advice.filter((one) => one.setting === setting)).toEqual([]);
}

/** Registers another revision with other members of its container. */
async function register(container: object): Promise<string> {
  const { taskDefinition } = await local.admin.describeTaskDefinition({ taskDefinition: 'web:3' });
  const { family, networkMode, cpu, memory, requiresCompatibilities, containerDefinitions = [] } = taskDefinition ?? {};
  const registered = await local.admin.registerTaskDefinition({
    family,
    networkMode,
    cpu,
    memory,
    requiresCompatibilities,
    containerDefinitions: containerDefinitions.map((one) => ({ ...one, ...container })),
  });
  return registered.taskDefinition?.taskDefinitionArn as string;
}

/** The port that a load balancer needs, and a check that finds the container healthy at once. */
const QUICK = {
  portMappings: [{ containerPort: 80 }],
  healthCheck: { command: ['CMD', 'true'], interval: 5 },
};

it('a shorter deregistration delay saves at least half of the estimated time', async () => {
  await start({ container: QUICK }, { ready: 3 });
  const targetGroupArn = await balance();
  await follow('deregistration_delay.timeout_seconds', async () => {
    const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }];
    await elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn: targetGroupArn, Attributes }));
    return undefined;
  });
});

it('more frequent load balancer health checks save at least half of the estimated time', async () => {
  await start({ container: QUICK }, { ready: 3 });
  const TargetGroupArn = await balance();
  await follow('HealthCheckIntervalSeconds', async () => {
    const settings = { HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 4 };
    await elb.send(new ModifyTargetGroupCommand({ TargetGroupArn, ...settings }));
    return undefined;
  });
});

it('more frequent container health checks save at least half of the estimated time', async () => {
  await start({ container: { healthCheck: { command: ['CMD', 'true'], interval: 30 } } }, { ready: 3 });
  await follow('healthCheck.interval', () => register(QUICK));
});

it('a container health check saves at least half of the estimated time', async () => {
  await start({ container: { healthCheck: { command: ['NONE'] } } }, { ready: 3 });
  await follow('healthCheck', () => register(QUICK));
});

it('a deployment in one batch saves at least half of the estimated time', async () => {
  const deploymentConfiguration = { maximumPercent: 125, minimumHealthyPercent: 100 };
  await start({ container: QUICK, service: { desiredCount: 4, deploymentConfiguration } }, { ready: 3 });
  await follow('maximum-percent', async () => {
    const wider = { deploymentConfiguration: { ...deploymentConfiguration, maximumPercent: 200 } };
    await local.admin.updateService({ cluster: 'demo', service: 'web', ...wider });
    return undefined;
  });
});

it('old tasks that exit on SIGTERM save at least half of the estimated time', async () => {
  await start({ container: QUICK }, { ready: 3 });
  // Without permission to read service deployments, the verdict waits for the old tasks.
  local.aws.setPlans([{ match: {}, tasks: [{ ready: 3, stop: { after: 60, code: 0 } }] }]);
  local.aws.setFaults([{ name: 'denied', operations: ['ecs:ListServiceDeployments'] }]);
  await deployRevision(local.arn(3));
  await follow('stopTimeout', async () => {
    local.aws.setPlans([{ match: {}, tasks: [{ ready: 3, stop: { after: 1, code: 0 } }] }]);
    // The active version still ignores SIGTERM; the next deployment replaces it.
    await deployRevision(local.arn(3));
    return local.arn(2);
  });
});

it('an image that is loaded lazily saves at least half of the estimated time', async () => {
  await start({ container: QUICK }, { ready: 3, megabytesPerSecond: 20 });
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = local.aws.adminEnv;
  const { url: endpoint, region, host } = local.aws;
  const ecr = new ECR({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  await ecr.createRepository({ repositoryName: 'web' });
  const { authorizationData } = await ecr.getAuthorizationToken({});
  const authorizationToken = authorizationData?.[0]?.authorizationToken ?? '';
  const target = { repository: `${host}/web`, tags: ['v1'], authorizationToken };
  const { digest } = await pushImage(
    { layers: [], config: { Labels: { 'local-aws.image-size': '900000000' } } },
    target,
  );
  const image = `${host}/web@${digest}`;
  const revisions = [await register({ image }), await register({ image, environment: [{ name: 'A', value: 'b' }] })];
  await follow(
    'SOCI index',
    async () => {
      const mediaType = 'application/vnd.oci.image.manifest.v1+json';
      const index = {
        schemaVersion: 2,
        mediaType,
        artifactType: 'application/vnd.amazon.soci.index.v1+json',
        subject: { mediaType, digest, size: 1 },
      };
      await ecr.putImage({
        repositoryName: 'web',
        imageManifest: JSON.stringify(index),
        imageManifestMediaType: mediaType,
      });
      return revisions[1];
    },
    revisions[0],
  );
  ecr.destroy();
});
