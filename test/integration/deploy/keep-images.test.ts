import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../../local-aws/ecr/push.ts';
import { deploy } from '../../../src/deploy/deploy.ts';
import { keepDeployedImages } from '../../../src/deploy/keep-images.ts';
import type { DeployRequest } from '../../../src/deploy/request.ts';
import type { Report } from '../../../src/deploy/result.ts';
import { clientsOf } from '../../local-aws/clients.ts';
import { CONTROLLERS, type ControllerCalls } from '../controllers.ts';
import { type LocalService, plainDefinition, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

/* Images that a deployment needs later, and that a lifecycle policy must not expire. */

let local: LocalService;
let digests: string[];
afterEach(() => local.aws.close());

async function start({ options }: ControllerCalls): Promise<void> {
  local = await startService({ ...options, codeDeployWaitMinutes: 5 });
  const { ecr } = clientsOf(local.aws);
  await ecr.createRepository({ repositoryName: 'web' });
  digests = [];
}

const lifecycle = (rules: object[]) =>
  clientsOf(local.aws).ecr.putLifecyclePolicy({
    repositoryName: 'web',
    lifecyclePolicyText: JSON.stringify({ rules: rules.map((rule) => ({ action: { type: 'expire' }, ...rule })) }),
  });

/** Pushes an image with its own tag. */
async function push(tag: string): Promise<string> {
  const { authorizationData } = await clientsOf(local.aws).ecr.getAuthorizationToken({});
  const { digest } = await pushImage(
    { layers: [Buffer.from(tag)] },
    {
      repository: `${local.aws.host}/web`,
      tags: [tag],
      authorizationToken: authorizationData?.[0]?.authorizationToken ?? '',
    },
  );
  digests.push(digest);
  return `${local.aws.host}/web@${digest}`;
}

/** Deploys the images as a new revision. */
async function deployImages(images: readonly string[], more: Partial<DeployRequest> = {}): Promise<Report> {
  const plain = plainDefinition(1);
  const [container] = plain.containerDefinitions;
  const containerDefinitions = images.map((image, index) => ({
    ...container,
    // The load balancer of a service that CodeDeploy deploys needs the container `web`.
    ...(index === 0 ? { name: 'web', portMappings: [{ containerPort: 8080 }] } : { name: `c${index}` }),
    image,
  }));
  const definition = { ...plain, containerDefinitions };
  const source = { kind: 'file', path: 'web.json', definition, tags: [] } as const;
  const real = local.tools({ fresh: true });
  // The clock of the local AWS jumps while our code sleeps, which must not cause timeouts of preflight's reads.
  const clock = { ...real.clock, sleep: () => new Promise<void>(() => undefined) };
  const tools = more.dryRun ? { ...real, clock } : real;
  const report = await deploy(tools, requestOf(source, more));
  if (more.keep !== undefined) await keepDeployedImages(tools, report, more.keep);
  return report;
}

/** The tags that are kept, with the number of the image that each one names. */
async function kept(): Promise<Record<string, number>> {
  const { imageDetails = [] } = await clientsOf(local.aws).ecr.describeImages({ repositoryName: 'web' });
  const pairs = imageDetails.flatMap(({ imageTags = [], imageDigest = '' }) =>
    imageTags.map((tag): [string, number] => [tag, digests.indexOf(imageDigest) + 1]),
  );
  return Object.fromEntries(pairs.filter(([tag]) => tag.startsWith('slipway-keep-')));
}

describe.each(CONTROLLERS)('the images of a service of $name with keep-images', (by) => {
  beforeEach(() => start(by));

  it('get one tag for the active image and one for the image that a rollback needs', async () => {
    const [first, second, third] = [await push('a'), await push('b'), await push('c')];
    expect(await deployImages([first], { keep: 'demo' })).toMatchObject({ verdict: 'deployed' });
    expect(await kept()).toEqual({ 'slipway-keep-demo-web': 1 });
    await deployImages([second], { keep: 'demo' });
    expect(await kept()).toEqual({ 'slipway-keep-demo-web': 2, 'slipway-keep-demo-web-previous': 1 });
    await deployImages([third], { keep: 'demo' });
    expect(await kept()).toEqual({ 'slipway-keep-demo-web': 3, 'slipway-keep-demo-web-previous': 2 });
    local.aws.clearRequests();
    expect(await deployImages([third], { keep: 'demo' })).toMatchObject({ verdict: 'unchanged' });
    expect(local.sent('PutImage')).toEqual([]);
  });

  it('are both tagged by the first deployment with keep-images', async () => {
    const [first, second] = [await push('a'), await push('b')];
    await deployImages([first]);
    await deployImages([second], { keep: 'production' });
    expect(await kept()).toEqual({ 'slipway-keep-production-web': 2, 'slipway-keep-production-web-previous': 1 });
  });

  it('get tags with the container name if two containers use one repository', async () => {
    const [first, second, third] = [await push('a'), await push('b'), await push('c')];
    await deployImages([first, second], { keep: 'demo' });
    await deployImages([first, third], { keep: 'demo' });
    expect(await kept()).toEqual({
      'slipway-keep-demo-web-web': 1,
      'slipway-keep-demo-web-c1': 3,
      'slipway-keep-demo-web-c1-previous': 2,
    });
  });

  it('keep their tags if a deployment is rolled back', async () => {
    const [first, second] = [await push('a'), await push('b')];
    await deployImages([first], { keep: 'demo' });
    local.aws.setPlans([
      { match: { taskDefinition: 'web:5' }, tasks: [{ exit: { after: 2, code: 3 }, healthy: false }] },
    ]);
    expect(await deployImages([second], { keep: 'demo' })).toMatchObject({ verdict: 'rolled-back' });
    expect(await kept()).toEqual({ 'slipway-keep-demo-web': 1 });
  });

  it('cause a warning if they cannot be tagged, and the service is deployed', async () => {
    const first = await push('a');
    local.aws.setFaults(['denied:ecr:PutImage']);
    expect(await deployImages([first], { keep: 'demo' })).toMatchObject({ verdict: 'deployed' });
    expect(local.notices).toEqual([expect.stringMatching(/^web: its images are not kept: .*ecr:PutImage/)]);
    expect(await kept()).toEqual({});
  });

  it('are left unchanged if they are in another registry', async () => {
    await deployImages([`example.com/web@sha256:${'2'.repeat(64)}`], { keep: 'demo' });
    expect(local.notices).toEqual([]);
    expect(await kept()).toEqual({});
  });
});

describe.each(CONTROLLERS)('preflight with an active revision of $name that a rollback will need', (by) => {
  beforeEach(() => start(by));

  const ids = async (more: Partial<DeployRequest> = {}) => {
    const { services } = await deployImages([await push('next')], { preflight: true, dryRun: true, ...more });
    return services.flatMap(({ preflight }) => preflight?.findings.map(({ id, text }) => `${id}: ${text}`) ?? []);
  };
  const any = (selection: object) => ({ rulePriority: 9, selection: { tagStatus: 'any', ...selection } });

  it('warns if a lifecycle policy will expire the image of this revision', async () => {
    await deployImages([await push('a')]);
    await lifecycle([any({ countType: 'sinceImagePushed', countUnit: 'days', countNumber: 3 })]);
    expect(await ids()).toEqual([
      `image-expiry: the lifecycle policy of the repository 'web' expires ${local.aws.host}/web@${digests[0]}, which a rollback needs, in 3 days (rule 9), and ECS cannot start its tasks after that: set 'keep-images', and exempt 'slipway-keep-*' with a rule of the highest priority.`,
    ]);
    await lifecycle([any({ countType: 'imageCountMoreThan', countNumber: 1 })]);
    local.aws.step(1000);
    expect(await ids()).toEqual([expect.stringMatching(/^image-expiry: .* expires .*, within 24 hours \(rule 9\)/)]);
  });

  it('does not warn if there is no lifecycle policy, or if the policy keeps or exempts the image', async () => {
    await deployImages([await push('a')]);
    expect(await ids()).toEqual([]);
    await lifecycle([any({ countType: 'imageCountMoreThan', countNumber: 20 })]);
    expect(await ids()).toEqual([]);
    const exempt = { tagStatus: 'tagged', tagPatternList: ['slipway-*'], countType: 'imageCountMoreThan' };
    const day = any({ countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 });
    await lifecycle([{ rulePriority: 1, selection: { ...exempt, countNumber: 1000 } }, day]);
    expect(await ids({ keep: 'demo' })).toEqual([]);
    expect(await ids()).toEqual([expect.stringMatching(/^image-expiry/)]);
  });

  it('reports a missing permission instead of a warning', async () => {
    await deployImages([await push('a')]);
    local.aws.setFaults(['denied:ecr:GetLifecyclePolicy']);
    expect(await ids()).toEqual([]);
    expect(local.notices.join()).toMatch(/lacks permissions: ecr:GetLifecyclePolicy \(lifecycle policies\)/);
  });
});
