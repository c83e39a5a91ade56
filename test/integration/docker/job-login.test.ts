import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type JobLogin, logInJob, logOutJob } from '../../../src/docker/job-login.ts';
import { createProgramRunner, type RunProgram } from '../../../src/docker/process.ts';
import { readLogin } from '../../../src/docker/stored-login.ts';

const HOST = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
const OTHER = 'ghcr.io';

let machine: string;
beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'slipway-machine-'));
});
afterEach(() => rmSync(machine, { recursive: true }));

/** A job on a machine whose home folder is shared with other jobs. */
function job(name: string) {
  const temp = join(machine, name);
  mkdirSync(temp, { recursive: true });
  const env: NodeJS.ProcessEnv = { HOME: machine, RUNNER_TEMP: temp, PATH: `${machine}/bin:${process.env.PATH}` };
  const made: JobLogin[] = [];
  const log = { info: () => {}, group: () => {}, notice: () => {}, warning: () => {}, debug: () => {} };
  return {
    temp,
    made,
    logIn: (password: string, host = HOST) =>
      logInJob({ host, username: 'AWS', password }, { run: docker, env, log }, (login) => void made.push(login)),
    logInForGood: (password: string) =>
      logInJob({ host: HOST, username: 'AWS', password }, { run: docker, env, log }, undefined),
    logOut: async () => {
      const done = [];
      for (const login of [...made].reverse()) done.push(await logOutJob(login, { run: docker, env }));
      return done;
    },
  };
}

const config = () => JSON.parse(readFileSync(join(machine, '.docker/config.json'), 'utf8'));
const write = (content: object) => {
  mkdirSync(join(machine, '.docker'), { recursive: true });
  writeFileSync(join(machine, '.docker/config.json'), JSON.stringify(content));
};
const auth = (password: string) => ({ auth: Buffer.from(`AWS:${password}`).toString('base64') });
const password = async (host = HOST) =>
  (await readLogin(host, { folder: join(machine, '.docker'), run: docker, env: { PATH: `${machine}/bin` } }))?.password;

/** `docker login` that writes its configuration without calling the registry; every other program is run. */
const docker: RunProgram = async (command, args, options) => {
  if (command !== 'docker') return createProgramRunner()(command, args, options);
  const folder = options?.env?.DOCKER_CONFIG ?? '';
  const path = join(folder, 'config.json');
  const now = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const host = args.at(-1) ?? '';
  const secret = options?.stdin ?? '';
  if (now.credsStore) {
    const stdin = JSON.stringify({ ServerURL: host, Username: 'AWS', Secret: secret });
    await createProgramRunner()(`docker-credential-${now.credsStore}`, ['store'], { env: options?.env ?? {}, stdin });
  }
  const entry = now.credsStore ? {} : auth(secret);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify({ ...now, auths: { ...now.auths, [host]: entry } }));
  return { code: 0, stdout: 'Login Succeeded', stderr: '' };
};

describe('a login of the job', () => {
  it('is removed by the post step, and the rest of the configuration is kept', async () => {
    write({ auths: { [OTHER]: auth('other') }, HttpHeaders: { 'X-Meta': '1' } });
    const one = job('one');
    await one.logIn('first:with:colons');
    expect(await password()).toBe('first:with:colons');
    expect(await one.logOut()).toEqual(['logged-out']);
    expect(config()).toEqual({ auths: { [OTHER]: auth('other') }, HttpHeaders: { 'X-Meta': '1' } });
  });

  it('is replaced by the post step with the login that the host had before', async () => {
    write({ auths: { [HOST]: auth('of somebody else') } });
    const one = job('one');
    await one.logIn('mine');
    expect(await one.logOut()).toEqual(['restored']);
    expect(await password()).toBe('of somebody else');
    expect(readdirSync(one.temp)).toEqual([]);
  });

  it('is not removed by the post step if a later login has replaced it', async () => {
    const one = job('one');
    await one.logIn('mine');
    write({ auths: { [HOST]: auth('later') } });
    expect(await one.logOut()).toEqual(['kept']);
    expect(await password()).toBe('later');
  });

  it('causes no failure in the post step if another step has already logged out', async () => {
    const one = job('one');
    await one.logIn('mine');
    write({ auths: {} });
    expect(await one.logOut()).toEqual(['gone']);
  });

  it('is restored for a job that ends after another job on the same machine', async () => {
    const [one, two] = [job('one'), job('two')];
    await one.logIn('one');
    await two.logIn('two');
    expect(await two.logOut()).toEqual(['restored']);
    expect(await password()).toBe('one');
    expect(await one.logOut()).toEqual(['logged-out']);
    expect(await password()).toBeUndefined();
  });

  it('is not restored after its own job has ended', async () => {
    const [one, two] = [job('one'), job('two')];
    await one.logIn('one');
    await two.logIn('two');
    expect(await one.logOut()).toEqual(['kept']);
    expect(await password()).toBe('two');
    expect(await two.logOut()).toEqual(['logged-out']);
    expect(await password()).toBeUndefined();
    expect(readdirSync(join(machine, '.docker/slipway-logins'))).toEqual([]);
  });

  it('is restored after a later login if the first job skips the logout', async () => {
    const [one, two] = [job('one'), job('two')];
    await one.logInForGood('one');
    await two.logIn('two');
    expect(await two.logOut()).toEqual(['restored']);
    expect(await password()).toBe('one');
  });

  it('is removed after two steps of one job have logged in, and each logs out', async () => {
    const one = job('one');
    await one.logIn('first');
    await one.logIn('second');
    expect(await one.logOut()).toEqual(['restored', 'logged-out']);
    expect(await password()).toBeUndefined();
  });

  it('is created and removed in the configured credential store', async () => {
    mkdirSync(join(machine, 'bin'));
    writeFileSync(
      join(machine, 'bin/docker-credential-box'),
      `#!/bin/sh
box=${machine}/box
case $1 in
  store) cat >$box ;;
  get) [ -e $box ] && cat $box || { echo "credentials not found"; exit 1; } ;;
  erase) rm $box ;;
esac
`,
    );
    chmodSync(join(machine, 'bin/docker-credential-box'), 0o755);
    write({ credsStore: 'box' });
    const one = job('one');
    await one.logIn('in the box');
    expect(JSON.stringify(config())).not.toContain(auth('in the box').auth);
    expect(JSON.parse(readFileSync(join(machine, 'box'), 'utf8'))).toMatchObject({ Secret: 'in the box' });
    expect(await one.logOut()).toEqual(['logged-out']);
    expect(existsSync(join(machine, 'box'))).toBe(false);
    expect(config()).toEqual({ credsStore: 'box', auths: {} });
  });

  it('is removed without passing a password to the post step', async () => {
    write({ auths: { [HOST]: auth('of somebody else') } });
    const one = job('one');
    await one.logIn('a password of ECR');
    const reported = JSON.stringify(one.made);
    expect(reported).not.toContain('a password of ECR');
    expect(reported).not.toContain('of somebody else');
  });
});
