import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from '../local-aws/clients.ts';
import { describeWithEngine } from './engine.ts';

let aws: LocalAws;
let folder: string;
const images = new Set<string>();
beforeAll(async () => {
  aws = await startLocalAws();
  folder = mkdtempSync(join(tmpdir(), 'local-aws-docker-'));
  writeFileSync(join(folder, 'Dockerfile'), `FROM scratch\nCOPY Dockerfile /\nLABEL port=${aws.port}\n`);
});
afterAll(async () => {
  if (images.size > 0) await docker('', 'rmi', '--force', ...images);
  rmSync(folder, { recursive: true });
  await aws.close();
});

/** Docker with its own configuration, for the registry in this process. */
function docker(stdin: string, ...args: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn('docker', args, { env: { ...process.env, DOCKER_CONFIG: folder } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  // Docker may refuse a command before it reads its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })));
}

async function login() {
  const { authorizationData } = await clientsOf(aws).ecr.getAuthorizationToken({});
  const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
  return docker(token.slice('AWS:'.length), 'login', '--username', 'AWS', '--password-stdin', aws.host);
}

async function build(name: string): Promise<string> {
  const image = `${aws.host}/${name}`;
  images.add(image);
  const built = await docker('', 'build', '--quiet', '--tag', image, folder);
  expect(built).toMatchObject({ status: 0 });
  return image;
}

describeWithEngine('a real Docker engine', () => {
  it('pulls exactly the image that was pushed', async () => {
    const { ecr } = clientsOf(aws);
    await ecr.createRepository({ repositoryName: 'demo/web' });
    expect(await login()).toMatchObject({ status: 0, output: expect.stringContaining('Login Succeeded') });
    const image = await build('demo/web:v1');
    expect(await docker('', 'push', image)).toMatchObject({ status: 0 });
    const { imageDetails = [] } = await ecr.describeImages({
      repositoryName: 'demo/web',
      imageIds: [{ imageTag: 'v1' }],
    });
    await docker('', 'rmi', image);
    expect(await docker('', 'pull', image)).toMatchObject({
      status: 0,
      output: expect.stringContaining(`Digest: ${imageDetails[0]?.imageDigest}`),
    });
  });

  it("shows the registry's error if there is no login or the repository does not exist", async () => {
    const image = await build('nowhere:v1');
    await docker('', 'logout', aws.host);
    expect((await docker('', 'push', image)).output).toContain('no basic auth credentials');
    await login();
    // The containerd image store shows the status instead of the registry's message.
    expect((await docker('', 'push', image)).output).toMatch(
      /The repository with name 'nowhere' does not exist|404 Not Found/,
    );
  });
});
