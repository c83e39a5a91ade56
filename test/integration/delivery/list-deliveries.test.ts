import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { listDeliveries } from '../../../src/delivery/runs.ts';
import { workflowRuns } from '../../../step/workflow-runs.ts';
import { notListed } from '../../sentences/refusals.ts';
import { StubServer } from '../stub-server.ts';

const DELIVER = 'OWNER/slipway/.github/workflows/deliver.yml@refs/tags/v1';
const runOf = (id: number, ...paths: string[]) => ({
  id,
  status: 'queued',
  head_sha: 'a'.repeat(40),
  html_url: `https://github.com/acme/hello/actions/runs/${id}`,
  referenced_workflows: paths.map((path) => ({ path })),
});

let github: StubServer;
beforeAll(async () => {
  github = await StubServer.start();
});
afterAll(() => github.end());

/** The deliveries that are listed for the run `run`, with the responses of `answer`. */
function list(run: string, answer: RequestListener) {
  github.answer = answer;
  const runs = workflowRuns('token', 'acme/hello', github.url);
  return listDeliveries(runs, { repository: 'acme/hello', run, server: 'https://github.com' });
}

it('the pending and running deliveries are listed to the last page', async () => {
  const asked: string[] = [];
  const found = await list('1', ({ url = '' }, response) => {
    const { searchParams } = new URL(url, 'http://github');
    const [status, page] = [searchParams.get('status'), Number(searchParams.get('page'))];
    asked.push(`${status} ${page}`);
    const count = status === 'queued' ? (page < 3 ? 100 : 20) : 0;
    const runs = Array.from({ length: count }, (_, index) => runOf(page * 1000 + index, DELIVER));
    response.end(JSON.stringify({ workflow_runs: runs }));
  });
  expect(found).toHaveLength(220);
  expect(asked.filter((each) => each.startsWith('queued'))).toEqual(['queued 1', 'queued 2', 'queued 3']);
  expect(asked.filter((each) => each.startsWith('waiting'))).toEqual(['waiting 1']);
});

it('the pending and running deliveries are listed once, without this run, even if GitHub fails once', async () => {
  let failures = 1;
  const found = await list('7', (_, response) => {
    if (failures-- > 0) response.writeHead(502).end();
    else response.end(JSON.stringify({ workflow_runs: [runOf(9, DELIVER), runOf(7, DELIVER), runOf(8)] }));
  });
  expect(found.map(({ id }) => id)).toEqual([9]);
});

it('the pending and running deliveries are reported as unknown in one sentence if the token may not read them', async () => {
  await expect(list('7', (_, response) => response.writeHead(403).end())).rejects.toThrow(
    `${notListed('the runs')} (403); the job needs 'permissions: { actions: read }'.`,
  );
});
