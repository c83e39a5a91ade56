import { afterEach, expect, it } from '@jest/globals';
import { listDeliveries, type WorkflowRun } from '../../../src/delivery/runs.ts';
import { workflowRuns } from '../../../step/workflow-runs.ts';
import { StubServer } from '../stub-server.ts';

let server: StubServer | undefined;
afterEach(() => server?.end());

async function list(answer: unknown): Promise<WorkflowRun[]> {
  server = await StubServer.start((_, response) => void response.end(JSON.stringify(answer)));
  return listDeliveries(workflowRuns('a token', 'o/shop', server.url), {
    repository: 'o/shop',
    run: '1',
    server: 'https://github.com',
  });
}

const run = (more: object) => ({
  id: 7,
  name: 'deliver',
  status: 'queued',
  head_sha: 'a'.repeat(40),
  head_branch: 'main',
  html_url: 'https://github.com/o/shop/actions/runs/7',
  actor: { login: 'octocat' },
  referenced_workflows: [{ path: 'o/slipway/.github/workflows/deliver.yml@v1' }],
  ...more,
});

it('a workflow run is read as GitHub lists it', async () => {
  const { referenced_workflows, ...rest } = run({});
  expect(await list({ workflow_runs: [run({})] })).toEqual([{ ...rest, referenced_workflows }]);
});

it.each([
  'javascript:alert(1)',
  'https://example.com/o/shop/actions/runs/7',
  'https://github.com/o/shop) [x](https://example.com',
  'no address',
])(
  "the link to a workflow run leads to this GitHub server even if GitHub's response contains the URL %j",
  async (html_url) => {
    const [found] = await list({ workflow_runs: [run({ html_url })] });
    expect(found?.html_url).toBe('https://github.com/o/shop/actions/runs/7');
  },
);

it('text from users in a workflow run is cleaned and truncated', async () => {
  const hostile = `x\u001b[31m\u202e\n::error::y${'a'.repeat(1 << 20)}`;
  const [found] = await list({
    workflow_runs: [run({ name: hostile, head_branch: hostile, actor: { login: hostile }, head_sha: hostile })],
  });
  for (const text of [found?.name, found?.head_branch, found?.actor?.login]) {
    expect(text).toMatch(/^x ::error::ya+… \(cut: /);
    expect(text?.length).toBeLessThan(300);
  }
  expect(found?.head_sha).toBe('');
});

it.each([null, {}, [null], [{ path: 7 }], [{}]])(
  'a workflow run that calls the workflows %j is not a delivery',
  async (referenced_workflows) => {
    expect(await list({ workflow_runs: [run({ referenced_workflows })] })).toEqual([]);
  },
);

it.each([
  {},
  { workflow_runs: {} },
  { workflow_runs: [null] },
  { workflow_runs: [{}] },
  { workflow_runs: [{ id: 1e300 }] },
])('%j is not accepted as an empty list of runs', async (answer) => {
  await expect(list(answer)).rejects.toThrow('GitHub did not list the runs (the response has no list of runs).');
});
