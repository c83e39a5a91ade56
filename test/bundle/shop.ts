import { ECR } from '@aws-sdk/client-ecr';
import {
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type Tag,
} from '@aws-sdk/client-ecs';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { DEPLOYERS, type Deployer } from './deployers.ts';
import { definition, type World } from './world.ts';

/** The label that names an image's commit. */
const REVISION = 'org.opencontainers.image.revision';
const COMMIT = /^[0-9a-f]{40}$/;

/** A world whose service `web` runs images of a repository of the local ECR. */
export class Shop {
  readonly world: World;
  readonly ecr: ECR;
  /** How earlier pipelines deployed the service. */
  readonly #by: Deployer;

  private constructor(world: World, by: Deployer) {
    this.world = world;
    this.#by = by;
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = world.aws.adminEnv;
    const { url: endpoint, region } = world.aws;
    this.ecr = new ECR({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  }

  /** @param policy as in World.start */
  static async open(policy: boolean, by: Deployer = DEPLOYERS[0]): Promise<Shop> {
    const world = await by.start();
    world.policy = policy;
    const shop = new Shop(world, by);
    await shop.ecr.createRepository({ repositoryName: 'web' });
    return shop;
  }

  get uri(): string {
    return `${this.world.aws.host}/web`;
  }

  /** Pushes another image for each `text`, with that as its commit label if it is a commit. @returns its digest */
  async push(text: string, ...tags: string[]): Promise<string> {
    const { authorizationData } = await this.ecr.getAuthorizationToken({});
    const authorizationToken = authorizationData?.[0]?.authorizationToken ?? '';
    const image = {
      layers: [],
      config: { Env: [`TEXT=${text}`], ...(COMMIT.test(text) && { Labels: { [REVISION]: text } }) },
    };
    return (await pushImage(image, { repository: this.uri, tags, authorizationToken })).digest;
  }

  async remove(imageDigest: string): Promise<void> {
    await this.ecr.batchDeleteImage({ repositoryName: 'web', imageIds: [{ imageDigest }] });
  }

  /** Registers a revision with this image, and deploys it as an earlier pipeline did. */
  async deployed(image: string, tags: Tag[] = []): Promise<string> {
    const { taskDefinition } = await this.world.admin.send(
      new RegisterTaskDefinitionCommand({
        ...definition('b', { ...this.#by.container, image }),
        ...(tags.length > 0 && { tags }),
      }),
    );
    const registered = taskDefinition?.taskDefinitionArn as string;
    await this.redeploy(registered);
    return registered;
  }

  /** Deploys a revision again. Defaults to a forced deployment of the active revision. */
  async redeploy(taskDefinition?: string): Promise<void> {
    const { world } = this;
    if (taskDefinition) await this.#by.deploy(world, 'web', taskDefinition);
    else await world.update({ forceNewDeployment: true });
    world.aws.step(180_000);
    world.aws.clearRequests();
  }

  async described(taskDefinition: string) {
    const found = await this.world.admin.send(new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }));
    return { image: found.taskDefinition?.containerDefinitions?.[0]?.image, tags: found.tags ?? [] };
  }

  /** The digests that the service's tasks run. */
  async running(): Promise<(string | undefined)[]> {
    const { admin } = this.world;
    const { taskArns: tasks = [] } = await admin.send(
      new ListTasksCommand({ cluster: 'demo', serviceName: 'web', desiredStatus: 'RUNNING' }),
    );
    const found = await admin.send(new DescribeTasksCommand({ cluster: 'demo', tasks }));
    const serving = found.tasks?.filter(({ lastStatus }) => lastStatus === 'RUNNING') ?? [];
    return [...new Set(serving.flatMap(({ containers = [] }) => containers.map(({ imageDigest }) => imageDigest)))];
  }

  /** The write operations of an action, each as often as it was called. */
  written(): string[] {
    const [begin, stop] = this.#by.writes;
    const operations = [begin, ['ecs', 'RegisterTaskDefinition'], stop, ['ecs', 'DeregisterTaskDefinition']] as const;
    return operations.flatMap(([service, operation]) =>
      this.world.aws.requests({ service, operation }).map(() => operation),
    );
  }

  async end(): Promise<void> {
    this.ecr.destroy();
    await this.world.end();
  }
}
