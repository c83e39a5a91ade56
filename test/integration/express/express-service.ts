import { ECR } from '@aws-sdk/client-ecr';
import { ECS } from '@aws-sdk/client-ecs';
import { startLocalAws } from '../../../local-aws/server.ts';
import { expressController } from '../../../src/controller/express/controller.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { deployExpress } from '../../../src/express/deploy.ts';
import type { ExpressRequest } from '../../../src/express/request.ts';
import type { Policy, Rollout } from '../../../src/rollout/state.ts';
import { LocalService, MINUTE, policy } from '../local-service.ts';

const SETTLED_MS = 20 * MINUTE;
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
export const image = (letter: string) => `public.example/web@sha256:${letter.repeat(64)}`;

/** A local AWS whose time advances only while our code sleeps, with the cluster `demo`. */
export class ExpressWorld extends LocalService {
  static async start({ exists = true }: { readonly exists?: boolean } = {}): Promise<ExpressWorld> {
    const aws = await startLocalAws({ speed: 0, start: Date.parse('2026-10-01T12:00:00Z') });
    Object.assign(process.env, aws.env);
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    const { url: endpoint, region } = aws;
    const admin = new ECS({ endpoint, region, credentials: { accessKeyId, secretAccessKey }, maxAttempts: 1 });
    await admin.createCluster({ clusterName: 'demo' });
    const world = new ExpressWorld(aws, admin, []);
    if (exists) {
      await admin.createExpressGatewayService({
        cluster: 'demo',
        serviceName: 'web',
        infrastructureRoleArn: role('infrastructure'),
        executionRoleArn: role('execution'),
        primaryContainer: { image: image('a'), containerPort: 8080 },
        healthCheckPath: '/a',
      });
      aws.step(SETTLED_MS);
      aws.clearRequests();
    }
    return world;
  }

  /** Pushes an image to the `live` tag of the repository `shop`. @returns its reference with the tag */
  async push(content: string): Promise<string> {
    const { region, url: endpoint, adminEnv } = this.aws;
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = adminEnv;
    const ecr = new ECR({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
    const repositoryName = 'shop';
    await ecr.createRepository({ repositoryName }).catch(() => undefined);
    const { repositories } = await ecr.describeRepositories({ repositoryNames: [repositoryName] });
    const imageManifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [],
      annotations: { content },
    });
    await ecr.putImage({ repositoryName, imageTag: 'live', imageManifest });
    ecr.destroy();
    return `${repositories?.[0]?.repositoryUri}:live`;
  }

  /** A request for the service with the image `letter`. */
  request(letter: string, more: Partial<ExpressRequest> = {}): ExpressRequest {
    const { configuration, ...others } = more;
    return {
      region: this.aws.region,
      wait: true,
      monitorSeconds: undefined,
      logLines: 0,
      policy,
      cluster: 'demo',
      service: 'web',
      infrastructureRoleArn: role('infrastructure'),
      tags: [],
      mutateTags: false,
      ifDeploying: 'wait',
      preflight: false,
      dryRun: false,
      ...others,
      configuration: {
        executionRoleArn: role('execution'),
        primaryContainer: { image: image(letter), containerPort: 8080 },
        ...configuration,
      },
    };
  }

  async deploy(letter: string, more: Partial<ExpressRequest> = {}, remember = this.tools().remember) {
    const context = { ...this.tools(), remember };
    const arns: string[] = [];
    const request = this.request(letter, more);
    const tools = { ...context, controller: expressController(context) };
    const { report, endpoint } = await deployExpress(tools, request, (arn) => arns.push(arn));
    const [result] = report.services;
    if (!result) throw new Error('There is no result.');
    return { ...result, endpoint, serviceArn: arns.at(-1) };
  }

  /** The result of the job's post step for rollouts that a process left. */
  async resume(rollouts: readonly Rollout[], more: Partial<Policy> = {}) {
    const context = this.tools({ fresh: true });
    const tools = { ...context, controller: expressController(context) };
    const options = { policy: { ...policy, ...more }, region: this.aws.region, logLines: 0 };
    const { services } = await resumeRollouts(tools, rollouts, options, 4 * MINUTE);
    const [result] = services;
    if (!result) throw new Error('There is no result.');
    return result;
  }

  /** The number of deployments of the service. */
  async countDeployments(): Promise<number> {
    this.aws.setFaults([]);
    const { serviceDeployments = [] } = await this.admin.listServiceDeployments({ cluster: 'demo', service: 'web' });
    return serviceDeployments.length;
  }

  /** The configurations that are active. */
  async configurations() {
    this.aws.setFaults([]);
    const { services = [] } = await this.admin.describeServices({ cluster: 'demo', services: ['web'] });
    const serviceArn = services[0]?.serviceArn ?? '';
    const { service } = await this.admin.describeExpressGatewayService({ serviceArn });
    return service?.activeConfigurations ?? [];
  }

  async images(): Promise<(string | undefined)[]> {
    return (await this.configurations()).map(({ primaryContainer }) => primaryContainer?.image);
  }
}
