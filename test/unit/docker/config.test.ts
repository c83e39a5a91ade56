import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createDockerConfig, removeDockerConfig } from '../../../src/docker/config.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'slipway-home-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const env = () => ({ HOME: home, RUNNER_TEMP: home });

it("the step's Docker configuration has the job's logins, helpers, plugins, contexts and builders", () => {
  const jobs = join(home, '.docker');
  mkdirSync(join(jobs, 'cli-plugins'), { recursive: true });
  mkdirSync(join(jobs, 'contexts'));
  writeFileSync(join(jobs, 'cli-plugins', 'docker-x'), '');
  const content = { auths: { 'ghcr.io': { auth: 'eA==' } }, credsStore: 'desktop', currentContext: 'mine' };
  writeFileSync(join(jobs, 'config.json'), JSON.stringify(content));
  const config = createDockerConfig(env());
  config.keepLoginsOf('registry.example');
  const written = JSON.parse(readFileSync(join(config.folder, 'config.json'), 'utf8'));
  expect(written).toEqual({ ...content, credHelpers: { 'registry.example': '' } });
  expect(statSync(join(config.folder, 'config.json')).mode & 0o777).toBe(0o600);
  expect(existsSync(join(config.folder, 'cli-plugins', 'docker-x'))).toBe(true);
  expect(existsSync(join(config.folder, 'contexts'))).toBe(true);
  expect(config.env).toMatchObject({ DOCKER_CONFIG: config.folder, BUILDX_CONFIG: join(jobs, 'buildx') });
  config.remove();
  expect(existsSync(config.folder)).toBe(false);
  expect(existsSync(join(jobs, 'cli-plugins', 'docker-x'))).toBe(true);
  expect(JSON.parse(readFileSync(join(jobs, 'config.json'), 'utf8'))).toEqual(content);
});

it("the step's Docker configuration is created in RUNNER_TEMP, and respects DOCKER_CONFIG and BUILDX_CONFIG", () => {
  const config = createDockerConfig({
    ...env(),
    DOCKER_CONFIG: join(home, 'other'),
    BUILDX_CONFIG: join(home, 'builders'),
  });
  expect(config.folder.startsWith(home)).toBe(true);
  expect(config.env.BUILDX_CONFIG).toBe(join(home, 'builders'));
  config.remove();
});

it('Docker and git receive the variables that Docker reads, and no password that a job keeps in a similar one', () => {
  const read = { DOCKER_TLS_VERIFY: '1', DOCKER_DEFAULT_PLATFORM: 'linux/arm64', DOCKER_CLI_HINTS: 'false' };
  const secret = { INPUT_SECRETS: 'hush', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hush', AWS_SECRET_ACCESS_KEY: 'hush' };
  const kept = {
    ...secret,
    DOCKER_PASSWORD: 'hush',
    DOCKER_HUB_TOKEN: 'hush',
    DOCKER_SECRET: 'hush',
    DOCKER_hub_PSW: 'hush',
  };
  const config = createDockerConfig({ ...env(), ...read, ...kept });
  expect(config.env).toMatchObject(read);
  expect(JSON.stringify(config.env)).not.toContain('hush');
  config.remove();
});

it('Docker receives the variables of the credential helper env if the job uses this helper', () => {
  mkdirSync(join(home, '.docker'));
  writeFileSync(join(home, '.docker', 'config.json'), JSON.stringify({ credHelpers: { 'hub.example': 'env' } }));
  const config = createDockerConfig({ ...env(), DOCKER_hub_example_PSW: 'secret', DOCKER_PASSWORD: 'hush' });
  expect(config.env).toMatchObject({ DOCKER_hub_example_PSW: 'secret' });
  expect(config.env).not.toHaveProperty('DOCKER_PASSWORD');
  config.remove();
});

it("only the step's own configuration folder is removed", () => {
  removeDockerConfig(home);
  removeDockerConfig('');
  expect(existsSync(home)).toBe(true);
});

it('Docker and git search no relative folder of PATH, which may contain programs of the checked-out repository', () => {
  const folders = ['', '/usr/bin', '.', 'bin', './bin', '/bin', ''].join(delimiter);
  const config = createDockerConfig({ HOME: home, RUNNER_TEMP: home, PATH: folders });
  expect(config.env.PATH).toBe(['/usr/bin', '/bin'].join(delimiter));
});
