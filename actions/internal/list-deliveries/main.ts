import { shortCommit } from '../../../src/commit.ts';
import { listDeliveries, type WorkflowRun } from '../../../src/delivery/index.ts';
import { messageOf } from '../../../src/error.ts';
import { code, escapeText, layOut, summaryOf } from '../../../src/report/index.ts';
import { appendSummary, setOutputs, setSecret } from '../../../step/commands.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { workflowRuns } from '../../../step/workflow-runs.ts';
import { readInputs } from './inputs.ts';

/** Warns about pending and in-progress deliveries, each of which could redeploy the bad version. Never fails the step. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { token, known } = readInputs(inputs);
  inputs.check();
  setSecret(token);
  const log = createLog();
  const { GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = process.env;
  try {
    const runs = await listDeliveries(workflowRuns(token, repository), { repository, run, server });
    const fresh = runs.filter(({ id }) => !known.has(id));
    if (runs.length === 0) log.info('No delivery of this repository is pending or in progress.');
    for (const run of runs) log.info(describe(run));
    if (fresh.length > 0) logRuns(fresh, log);
    setOutputs({ runs: JSON.stringify(runs.map(({ id }) => id)) });
  } catch (error) {
    log.warning(
      `It is unknown whether a pending or in-progress delivery could redeploy the bad version: ${messageOf(error)}`,
    );
    setOutputs({ runs: '[]' });
  }
}

function logRuns(runs: readonly WorkflowRun[], log: ReturnType<typeof createLog>): void {
  const count =
    runs.length === 1 ? 'One pending or in-progress delivery' : `${runs.length} pending or in-progress deliveries`;
  log.warning(
    `${count} could redeploy the bad version; cancel those that you do not want: ${runs.map(({ html_url }) => html_url).join(', ')}`,
  );
  const items = runs.map(
    (run) =>
      `- [${escapeText(run.name ?? 'a run')}](${run.html_url}) of ${code(shortCommit(run.head_sha))}, ${run.status}`,
  );
  appendSummary(
    summaryOf([layOut({ heading: 'Deliveries that could redeploy the bad version', lead: [items.join('\n')] })]),
  );
}

function describe({ name, status, head_sha, head_branch, html_url, actor }: WorkflowRun): string {
  const by = actor ? ` by ${actor.login}` : '';
  return `${name ?? 'a run'} of ${shortCommit(head_sha)} (${head_branch ?? 'no branch'})${by} is ${status}: ${html_url}`;
}
