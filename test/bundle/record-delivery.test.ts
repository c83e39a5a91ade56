import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { GithubApi } from '../runner/github-api.ts';
import { runAction } from '../runner/runner.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const delivery = JSON.stringify({
  images: JSON.stringify({ hello: { repository: 'hello', region: 'eu-central-1', digest: DIGEST, tag: 'v1' } }),
  ...{ verdicts: '{"production":"deployed"}', reasons: '{}', urls: '{}', clusters: '{"production":"shop"}' },
});

let github: GithubApi;
beforeEach(async () => {
  github = await GithubApi.start();
});
afterEach(() => github.end());

const record = () =>
  runAction('internal/record-delivery', {
    inputs: { token: 'ghs_0123456789', delivery, commit: '5'.repeat(40) },
    env: { GITHUB_API_URL: github.url },
  });

it('record-delivery creates a GitHub Deployment with a status and the digest, and a linked artifact', async () => {
  const { conclusion, outputs } = await record();
  expect(conclusion).toBe('success');
  expect(github.requests.map(({ method, path }) => `${method} ${path.replace('/api/v3', '')}`)).toEqual([
    'POST /repos/acme/hello/deployments',
    'POST /repos/acme/hello/deployments/4711/statuses',
    'POST /orgs/acme/artifacts/metadata/deployment-record',
  ]);
  const [deployment, status, artifact] = github.requests.map(({ body }) => body);
  expect(deployment).toMatchObject({ ref: '5'.repeat(40), environment: 'production', payload: { digest: DIGEST } });
  expect(status).toMatchObject({ state: 'success', environment: 'production', description: 'deployed' });
  expect(artifact).toMatchObject({
    digest: DIGEST,
    status: 'deployed',
    logical_environment: 'production',
    cluster: 'shop',
  });
  expect(outputs).toMatchObject({ deployments: '{"production":4711}' });
});

it('record-delivery does not fail if GitHub refuses every record, and reports the missing records', async () => {
  const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } };
  github.next.push(refusal, refusal);
  const { conclusion, annotations, outputs } = await record();
  expect(conclusion).toBe('success');
  expect(outputs).toMatchObject({ deployments: '{}', artifacts: '0' });
  expect(annotations.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    expect.stringMatching(
      /^notice: No GitHub Deployment was recorded for 'production': GitHub responded with status 403 .*deployments: write/,
    ),
    expect.stringMatching(
      /^notice: Linked artifacts were not recorded: GitHub responded with status 403 .*artifact-metadata: write/,
    ),
  ]);
});

it('record-delivery creates nothing twice if the responses about a deployment and its status are lost', async () => {
  github.next.push('lost', 'usual', 'lost');
  const { conclusion, outputs, annotations } = await record();
  expect(conclusion).toBe('success');
  expect(annotations.filter(({ message }) => message.includes('GitHub Deployment'))).toEqual([]);
  expect(github.deployments).toHaveLength(1);
  expect(github.statuses).toMatchObject([{ state: 'success' }]);
  expect(outputs).toMatchObject({ deployments: '{"production":4711}' });
});
