import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { tar } from '../../scripts/tar.ts';
import { installCrane } from '../../scripts/workflows/tools.ts';
import { clientsOf } from '../local-aws/clients.ts';
import { startProxy } from '../runner/proxy.ts';
import { Job, type JobOptions, type StepOptions } from '../runner/runner.ts';
import { describeWithEngine } from './engine.ts';
import { isInstalled, unpackSkopeo } from './skopeo.ts';

const BASE = 'slipway-test-login:1';
/** The one place where the password may be stored, because later steps need it. */
const mayLeak = /^output 'docker_password_|^HOME.\.docker.config\.json$/;

let aws: LocalAws;
let job: Job;

const logIn = (inputs: StepOptions['inputs'] = {}, options: Partial<StepOptions> = {}) =>
  job.step('ecr-login', { mayLeak, ...options, inputs });

/** A later `run:` step of the job. */
function step(program: string, ...args: string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const run = execFile(program, args, { env: job.env, cwd: job.workspace }, (error, stdout, stderr) =>
      resolve({ status: error ? 1 : 0, output: stdout + stderr }),
    );
    // A program that asks a question must not wait for an answer.
    run.stdin?.end();
  });
}

const later = (...args: string[]) => step('docker', ...args);

/** Sets `flags` to what keeps cosign 2 and cosign 3 from sending the signature to the public transparency log. */
const NO_LOG = `flags=--tlog-upload=false && if cosign sign --help | grep -q -e --use-signing-config; then
  cosign signing-config create --out signing.json && flags='--signing-config signing.json'; fi`;

/**
 * Other programs that read docker's logins, each with a command that needs the login: go-containerregistry's (crane,
 * cosign, trivy), containers/image's (skopeo) and oras-go's (helm) readers of the configuration.
 */
const TOOLS: Readonly<Record<string, (host: string, digest: string) => string>> = {
  'docker-compose': (host) =>
    `echo 'services: { web: { image: "${host}/web:1" } }' > compose.yaml && $(command -v docker-compose || echo docker compose) --file compose.yaml pull`,
  skopeo: (host) => `skopeo inspect --tls-verify=false docker://${host}/web:1`,
  crane: (host) => `crane copy --insecure ${host}/web:1 ${host}/web:2`,
  helm: (host) => `helm create demo && helm package demo && helm push demo-0.1.0.tgz oci://${host}/charts --plain-http`,
  cosign: (host, digest) =>
    `rm -f cosign.key cosign.pub && ${NO_LOG} && cosign generate-key-pair && cosign sign --yes --key cosign.key $flags --allow-http-registry ${host}/web@${digest}`,
  trivy: (host) => `trivy image --insecure --image-src remote --scanners secret ${host}/web:1`,
};

/** The tools whose commands push, which ECR Public too accepts only from users who are logged in. */
const WRITERS: ReadonlySet<string> = new Set(['crane', 'helm', 'cosign']);

/** Where skopeo is unpacked in CI. */
const unpacked = mkdtempSync(join(tmpdir(), 'slipway-skopeo-'));

/** Commands that tell whether a machine has a tool that is not only a program of this name. */
const PRESENT: Readonly<Record<string, string>> = {
  'docker-compose': 'docker-compose version || docker compose version',
};

/** What CI can have within a minute, as the shell command that makes the tool available; it cannot have the others. */
const INSTALLS: Readonly<Record<string, () => string | undefined>> = {
  skopeo: () => unpackSkopeo(unpacked),
  crane: () => {
    const crane = installCrane();
    return 'path' in crane ? `export PATH="${dirname(crane.path)}:$PATH"` : undefined;
  },
};

/** The shell command that makes a tool available; `undefined` if this machine does not have the tool. */
function prepareTool(tool: string): string | undefined {
  const present = PRESENT[tool];
  if (present ? spawnSync('sh', ['-c', present]).status === 0 : isInstalled(tool)) return 'true';
  return process.env.CI ? INSTALLS[tool]?.() : undefined;
}

function newJob(options: JobOptions = {}): Job {
  return new Job({ aws, ...options, env: { DOCKER_HOST: process.env.DOCKER_HOST ?? '', ...options.env } });
}

/** A registry with an image `web:1` and a repository for a chart. Repositories of ECR Public are below an alias. */
async function prepareRegistry(isPublic: boolean): Promise<{ registry: string; digest: string }> {
  const { ecr, ecrPublic } = clientsOf(aws);
  const create = (repositoryName: string) =>
    isPublic ? ecrPublic.createRepository({ repositoryName }) : ecr.createRepository({ repositoryName });
  if (isPublic) await create('web');
  await create('charts/demo');
  const token = isPublic
    ? (await ecrPublic.getAuthorizationToken({})).authorizationData?.authorizationToken
    : (await ecr.getAuthorizationToken({})).authorizationData?.[0]?.authorizationToken;
  const registry = isPublic ? `${aws.host}/l0c4l4w5` : aws.host;
  const layers = [tar([{ path: 'file', mode: 0o644, content: Buffer.from('x') }])];
  const { digest } = await pushImage(
    { layers },
    { repository: `${registry}/web`, tags: ['1'], authorizationToken: token ?? '' },
  );
  return { registry, digest };
}

const logins = () => {
  const path = join(job.home, '.docker/config.json');
  return existsSync(path) ? Object.keys(JSON.parse(readFileSync(path, 'utf8')).auths ?? {}) : [];
};

describeWithEngine('ecr-login with a real engine', () => {
  beforeAll(() => importBaseImage(BASE), 60_000);
  afterAll(() => {
    spawnSync('docker', ['rmi', '--force', BASE]);
    rmSync(unpacked, { recursive: true, force: true });
  });
  beforeEach(async () => {
    aws = await startLocalAws({ speed: 20 });
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'web' });
    job = newJob();
  });
  afterEach(async () => {
    await job.end().catch(() => {});
    await aws.close();
  });

  it('logs in docker, bake and imagetools in later steps, until the job ends', async () => {
    const image = `${aws.host}/web:1`;
    await later('tag', BASE, image);
    expect(await later('push', image)).toMatchObject({
      status: 1,
      output: expect.stringMatching(/no basic auth|denied/i),
    });
    const run = await logIn();
    expect(run.conclusion).toBe('success');
    expect(run.outputs.registry).toBe(aws.host);
    expect((await later('push', image)).status).toBe(0);
    expect((await later('rmi', image)).status).toBe(0);
    expect((await later('pull', image)).status).toBe(0);
    expect((await later('buildx', 'imagetools', 'inspect', image)).output).toContain(`Name:      ${image}`);
    writeFileSync(join(job.workspace, 'Dockerfile'), `FROM scratch\nCOPY Dockerfile /\n`);
    const target = { context: '.', tags: [`${aws.host}/web:baked`] };
    writeFileSync(join(job.workspace, 'docker-bake.json'), JSON.stringify({ target: { default: target } }));
    expect(await later('buildx', 'bake', '--push')).toMatchObject({ status: 0 });
    expect(aws.context.imageDigest(`${aws.host}/web:baked`)).toMatch(/^sha256:/);
    expect(logins()).toEqual([aws.host]);
    await later('rmi', '--force', image, `${aws.host}/web:baked`);
    await job.end();
    expect(run.post).toMatchObject({ failed: false, log: expect.stringContaining(`Logged out of ${aws.host}.`) });
  });

  describe.each(['private', 'public'])('a later step that uses a %s registry', (type) => {
    const isPublic = type === 'public';
    for (const [tool, command] of Object.entries(TOOLS)) {
      const ready = prepareTool(tool);
      const test = ready ? it : it.skip;
      test(`is logged in if it uses ${tool}${ready ? '' : ' (skipped: it is not installed)'}`, async () => {
        const { registry, digest } = await prepareRegistry(isPublic);
        const used = `${ready}; export COSIGN_PASSWORD=; ${command(registry, digest)}`;
        if (!isPublic || WRITERS.has(tool)) expect((await step('sh', '-c', used)).status).not.toBe(0);
        expect((await logIn({ 'registry-type': type })).conclusion).toBe('success');
        expect(await step('sh', '-c', used)).toEqual({ status: 0, output: expect.any(String) });
      }, 60_000);
    }
  });

  it('stores the login where other tools, according to their documentation, read Docker logins', async () => {
    // crane, cosign, trivy: https://github.com/google/go-containerregistry/tree/main/pkg/authn#docker-config-auth
    // skopeo: https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md
    // helm: https://helm.sh/docs/topics/registries/, through oras-go's credentials store
    // docker compose, bake: https://docs.docker.com/reference/cli/docker/login/#credential-stores
    await logIn();
    const config = JSON.parse(readFileSync(join(job.home, '.docker/config.json'), 'utf8')) as {
      readonly auths: Record<string, { readonly auth: string }>;
      readonly credsStore?: string;
    };
    expect(Object.keys(config.auths)).toEqual([aws.host]);
    const login = Buffer.from(config.auths[aws.host]?.auth ?? '', 'base64').toString();
    expect(aws.issuedSecrets().map(({ value }) => `AWS:${value}`)).toContain(login);
    expect(config.credsStore).toBeUndefined();
  });

  it('outputs the masked user name and password under the output names of amazon-ecr-login', async () => {
    const run = await logIn();
    const suffix = aws.host.replaceAll(/[^a-zA-Z0-9_]+/g, '_');
    expect(run.outputs[`docker_username_${suffix}`]).toBe('AWS');
    const password = run.outputs[`docker_password_${suffix}`] ?? '';
    expect(aws.issuedSecrets().map(({ value }) => value)).toContain(password);
    expect(job.masks.values.has(password)).toBe(true);
    expect(run.droppedOutputs).toEqual([`docker_password_${suffix}`]);
  });

  it("does not set the 'registry' output for several registries, and warns about a password that is not masked", async () => {
    const run = await logIn({ registries: '111122223333,444455556666', 'mask-password': false });
    expect(run.conclusion).toBe('success');
    expect(run.outputs.registry).toBeUndefined();
    expect(run.annotations).toEqual([
      expect.objectContaining({ kind: 'warning', message: expect.stringContaining("'mask-password' is 'false'") }),
    ]);
    expect(run.droppedOutputs).toEqual([]);
    const [{ input } = { input: {} }] = aws.requests({ service: 'ecr', operation: 'GetAuthorizationToken' });
    expect(input).toEqual({ registryIds: ['111122223333', '444455556666'] });
  });

  it('logs in to ECR Public', async () => {
    await clientsOf(aws).ecrPublic.createRepository({ repositoryName: 'web' });
    const run = await logIn({ 'registry-type': 'public' }, { stepEnv: { AWS_REGION: '' } });
    expect(run.conclusion).toBe('success');
    const image = `${aws.host}/l0c4l4w5/web:1`;
    await later('tag', BASE, image);
    expect((await later('push', image)).status).toBe(0);
    await later('rmi', '--force', image);
    expect(aws.requests({ service: 'ecr-public', operation: 'GetAuthorizationToken' })).toHaveLength(1);
  });

  it('requests a token again if ECR throttles more calls than max-retries allows', async () => {
    aws.setFaults(['throttling:ecr:GetAuthorizationToken:13']);
    const run = await logIn();
    expect(run.conclusion).toBe('success');
    expect(aws.requests({ service: 'ecr', operation: 'GetAuthorizationToken' })).toHaveLength(14);
  });

  it.each([
    ['its calls to AWS through the proxy in http-proxy', 'http-proxy', '', true],
    ['its calls through the proxy in HTTP_PROXY', 'HTTP_PROXY', '', true],
    ['its calls directly to hosts in NO_PROXY', 'http-proxy', '127.0.0.1', false],
  ])(
    'sends %s',
    async (_, by, exempt, isProxied) => {
      const proxy = await startProxy();
      try {
        const inputs = by === 'http-proxy' ? { 'http-proxy': proxy.url } : {};
        const stepEnv = { NO_PROXY: exempt, HTTP_PROXY: by === 'HTTP_PROXY' ? proxy.url : '' };
        const run = await logIn(inputs, { stepEnv });
        expect(run.conclusion).toBe('success');
        expect(proxy.forwarded.length > 0).toBe(isProxied);
      } finally {
        proxy.close();
      }
    },
    60_000,
  );

  it('lets the job succeed, and reports the failure, if the logout fails', async () => {
    const run = await logIn();
    writeFileSync(join(job.home, '.docker/config.json'), 'not JSON');
    await job.end();
    expect(run.post?.failed).toBe(false);
    expect(run.post?.annotations).toEqual([
      expect.objectContaining({
        kind: 'warning',
        message: expect.stringContaining('expires within twelve hours'),
      }),
    ]);
  });

  it('names the missing permission if AWS denies the login', async () => {
    aws.setPolicy({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ecs:*', Resource: '*' }] });
    const run = await logIn();
    expect(run.conclusion).toBe('failure');
    expect(run.annotations).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/AWS denied ecr:GetAuthorizationToken/) }),
    ]);
  });
});
