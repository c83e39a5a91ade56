import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDockerConfig, type DockerConfig } from '../../../src/docker/config.ts';
import { login } from '../../../src/docker/login.ts';
import type { ProgramOptions, RunProgram } from '../../../src/docker/process.ts';
import { beginLogin, logIn } from '../../../src/ecr/build.ts';
import type { PublishJob } from '../../../src/ecr/publish-job.ts';

let home: string;
let config: DockerConfig;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'slipway-home-'));
  config = createDockerConfig({ HOME: home, RUNNER_TEMP: home });
});
afterEach(() => rmSync(home, { recursive: true }));

const account = { host: '123456789012.dkr.ecr.eu-central-1.amazonaws.com', username: 'AWS', password: 'pass:word' };

/** A docker command that responds to each login with the next of these texts; an empty text is a success. */
function docker(...answers: string[]) {
  const calls: { args: readonly string[]; options: ProgramOptions | undefined }[] = [];
  const run: RunProgram = async (_, args, options) => {
    calls.push({ args, options });
    const stderr = answers[calls.length - 1] ?? '';
    return { code: stderr ? 1 : 0, stdout: '', stderr };
  };
  return { run, calls };
}

describe('a login to a registry', () => {
  it("passes the password on stdin, and stores it in the step's own configuration", async () => {
    const { run, calls } = docker('');
    await login(account, config, run);
    expect(calls[0]?.args).toEqual(['login', '--username', 'AWS', '--password-stdin', account.host]);
    expect(calls[0]?.options).toMatchObject({ stdin: 'pass:word', env: { DOCKER_CONFIG: config.folder } });
  });

  it('is retried after a transient error', async () => {
    const { run, calls } = docker('net/http: TLS handshake timeout', 'received unexpected HTTP status: 503', '');
    const pauses: number[] = [];
    await login(account, config, run, async (ms) => void pauses.push(ms));
    expect(calls).toHaveLength(3);
    expect(pauses).toEqual([1000, 4000]);
  });

  it('is not retried after a permanent error', async () => {
    const { run, calls } = docker('Error response from daemon: login attempt failed with status: 401 Unauthorized');
    await expect(login(account, config, run)).rejects.toThrow(
      /docker login to 123.* failed: .*401 Unauthorized; check the credentials, .*\.$/,
    );
    expect(calls).toHaveLength(1);
  });

  it('fails with an explanation if the engine cannot reach the loopback interface', async () => {
    const refused =
      'Error response from daemon: Get "http://127.0.0.1:4566/v2/": dial tcp 127.0.0.1:4566: connect: connection refused';
    const { run } = docker(refused, refused, refused);
    const failing = login({ ...account, host: '127.0.0.1:4566' }, config, run, async () => {});
    await expect(failing).rejects.toThrow(/virtual machine/);
  });
});

describe('the logins of a build', () => {
  const authorization = (host: string) => ({ host, username: 'AWS', password: 'p', endpoint: `https://${host}` });
  const file = () => join(config.folder, 'config.json');
  const read = () => JSON.parse(readFileSync(file(), 'utf8'));
  /** Like docker, reads the whole configuration before the request to the registry, and writes it afterward. */
  const run: RunProgram = async (_, args) => {
    const before = read();
    await new Promise((done) => setTimeout(done, 20));
    writeFileSync(file(), JSON.stringify({ ...before, auths: { ...before.auths, [args.at(-1) ?? '']: {} } }));
    return { code: 0, stdout: '', stderr: '' };
  };

  it.each([true, false])(
    'leave the credentials of every registry in the configuration (the first login started early: %s)',
    async (isEarly) => {
      const context = { run, config, log: { info: () => {} } } as unknown as PublishJob['context'];
      const all = ['own.example', 'base.example', 'other.example'].map(authorization);
      const started = isEarly && all[0] ? beginLogin({ context }, all[0]) : undefined;
      await logIn({ context }, all, started);
      expect(Object.keys(read().auths).sort()).toEqual(['base.example', 'other.example', 'own.example']);
      expect(Object.keys(read().credHelpers).sort()).toEqual(['base.example', 'other.example', 'own.example']);
    },
  );
});
