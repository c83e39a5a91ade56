import type { EnvironmentRecord } from '../../../src/delivery/index.ts';
import { messageOf } from '../../../src/error.ts';
import { cleanSentence, cutText } from '../../../src/text.ts';
import { setOutputs, setSecret } from '../../../step/commands.ts';
import { runUrl, stateOf } from '../../../step/deployment-state.ts';
import { type Answer, answerOf, connectGithub, type Octokit, ownerAndRepo } from '../../../step/github.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { type RecordInputs, readInputs } from './inputs.ts';

const LIMITS = { timeoutMs: 10_000, attempts: 3, pauseMs: 500 };
/** GitHub's limit for the description of a status. */
const MAX_CHARACTERS = 140;

/** Records the result of a delivery. An error from GitHub does not fail the step. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const given = readInputs(inputs);
  inputs.check();
  setSecret(given.token);
  const log = createLog();
  const deployments = new Map<string, number>();
  let artifacts = 0;
  try {
    const github = await connectGithub(given.token, LIMITS);
    for (const record of given.records) {
      const made = await deployment(github, given, record);
      if ('problem' in made)
        log.notice(`No GitHub Deployment was recorded for '${record.environment}': ${made.problem}`);
      else deployments.set(record.environment, made.id);
    }
    const recorded = await recordArtifacts(github, given);
    artifacts = recorded.count;
    if (recorded.problem) log.notice(`Linked artifacts were not recorded: ${recorded.problem}`);
  } catch (error) {
    log.notice(`The delivery was not recorded: ${messageOf(error)}`);
  }
  log.info(`Recorded ${deployments.size} GitHub Deployments and ${artifacts} linked artifacts.`);
  setOutputs({ deployments: JSON.stringify(Object.fromEntries(deployments)), artifacts: String(artifacts) });
}

type Made = { readonly id: number } | { readonly problem: string };

async function deployment(github: Octokit, given: RecordInputs, record: EnvironmentRecord): Promise<Made> {
  const { environment, verdict, reason, url, payload } = record;
  const place = ownerAndRepo(given.repository);
  const created = await answerOf(() =>
    github.rest.repos.createDeployment({
      ...place,
      ...{ ref: given.commit, task: 'deploy', auto_merge: false, required_contexts: [], environment, payload },
      description: 'Slipway',
    }),
  );
  const id = idOf(created);
  if (id === undefined) return { problem: explain(created, 'deployments: write') };
  const status = await answerOf(() =>
    github.rest.repos.createDeploymentStatus({
      ...place,
      ...{ deployment_id: id, state: stateOf(verdict), environment, log_url: runUrl() },
      description: cutText([verdict, reason].filter(Boolean).join(': '), MAX_CHARACTERS),
      ...(url && { environment_url: url }),
    }),
  );
  return isMade(status) ? { id } : { problem: explain(status, 'deployments: write') };
}

async function recordArtifacts(
  github: Octokit,
  { repository, records }: RecordInputs,
): Promise<{ readonly count: number; readonly problem?: string }> {
  const { owner: org } = ownerAndRepo(repository);
  let count = 0;
  for (const artifact of records.flatMap(({ artifacts }) => artifacts)) {
    // Octokit has no method for this call.
    const answer = await answerOf(() =>
      github.request('POST /orgs/{org}/artifacts/metadata/deployment-record', { org, ...artifact }),
    );
    // GitHub would also refuse the other calls.
    if (!isMade(answer)) return { count, problem: explain(answer, 'artifact-metadata: write') };
    count++;
  }
  return { count };
}

type Got = Answer | { readonly problem: string };

function isMade(answer: Got): answer is Answer {
  return !('problem' in answer) && answer.status >= 200 && answer.status < 300;
}

function idOf(answer: Got): number | undefined {
  const { id } = (isMade(answer) ? (answer.data ?? {}) : {}) as { id?: unknown };
  return typeof id === 'number' ? id : undefined;
}

function explain(answer: Got, permission: string): string {
  if ('problem' in answer) return `GitHub did not respond (${answer.problem}).`;
  const { message } = (answer.data ?? {}) as { message?: unknown };
  const reason = cleanSentence(String(message ?? ''), 300);
  const hint =
    answer.status === 403 || answer.status === 404
      ? `; the job needs 'permissions: { ${permission} }', and linked artifacts require a repository that belongs to an organization`
      : '';
  return `GitHub responded with status ${answer.status}${reason ? ` '${reason}'` : ''}${hint}.`;
}
