import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from './action.ts';

/** Not in the environment, as in the runner: an action gets it only through an input's default. */
const TOKEN = `ghs_${randomBytes(18).toString('hex')}`;
const SHA = '8f2c1d3b5a7e9f0112233445566778899aabbccd';

/** The variables of every step: the push to main to which the local AWS's OIDC tokens belong. */
export function githubEnv({
  workspace,
  temp,
  home,
}: {
  workspace: string;
  temp: string;
  home: string;
}): Record<string, string> {
  const event = join(dirname(temp), 'event.json');
  const repository = {
    id: 2002,
    name: 'hello',
    full_name: 'acme/hello',
    private: true,
    visibility: 'private',
    default_branch: 'main',
  };
  writeFileSync(
    event,
    JSON.stringify({ ref: 'refs/heads/main', after: SHA, repository, sender: { login: 'octocat' } }),
  );
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    CI: 'true',
    // No test may send anything to the real services.
    AWS_EC2_METADATA_DISABLED: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTION_REF: 'v1.2.0',
    GITHUB_ACTION_REPOSITORY: 'acme/slipway-fork',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'deliver',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'acme/hello',
    GITHUB_REPOSITORY_ID: '2002',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_REPOSITORY_OWNER_ID: '1001',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: SHA,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'deliver',
    GITHUB_WORKFLOW_REF: 'acme/hello/.github/workflows/deliver.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: SHA,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home, 'tool-cache'),
    RUNNER_WORKSPACE: dirname(workspace),
  };
}

/** The values that `${{ … }}` in the defaults of an action.yml may name. */
export function contextOf(env: Readonly<Record<string, string>>): Context {
  const github = Object.entries(env)
    .filter(([name]) => name.startsWith('GITHUB_'))
    .map(([name, value]) => [`github.${name.slice('GITHUB_'.length).toLowerCase()}`, value]);
  const runner = Object.entries(env)
    .filter(([name]) => name.startsWith('RUNNER_'))
    .map(([name, value]) => [`runner.${name.slice('RUNNER_'.length).toLowerCase()}`, value]);
  return { ...Object.fromEntries([...github, ...runner]), 'github.token': TOKEN };
}
