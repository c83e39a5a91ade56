import type { EnvironmentRecord } from '../../../src/delivery/index.ts';
import { messageOf } from '../../../src/error.ts';
import { cleanSentence } from '../../../src/text.ts';
import { setOutputs, setSecret } from '../../../step/commands.ts';
import { createOnce, isSuccess, type ResponseOrProblem } from '../../../step/create-once.ts';
import { deploymentCreation, statusCreation } from '../../../step/deployment-calls.ts';
import { runUrl, stateOf } from '../../../step/deployment-state.ts';
import { connectGithub, type Octokit, ownerAndRepo, responseOf } from '../../../step/github.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { type RecordInputs, readInputs } from './inputs.ts';

const LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };
/** Recording a linked artifact again has the same result. */
const ARTIFACT_LIMITS = { ...LIMITS, attempts: 3, pauseMs: 500 };

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
    const recorded = await recordArtifacts(await connectGithub(given.token, ARTIFACT_LIMITS), given);
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
  const { commit: ref } = given;
  const created = await createOnce(deploymentCreation(github, place, { ref, environment, payload }));
  const id = idOf(created);
  if (id === undefined) return { problem: explain(created, 'deployments: write') };
  const status = await createOnce(
    statusCreation(github, place, id, {
      ...{ state: stateOf(verdict), environment, log_url: runUrl() },
      description: [verdict, reason].filter(Boolean).join(': '),
      ...(url && { environment_url: url }),
    }),
  );
  return isSuccess(status) ? { id } : { problem: explain(status, 'deployments: write') };
}

async function recordArtifacts(
  github: Octokit,
  { repository, records }: RecordInputs,
): Promise<{ readonly count: number; readonly problem?: string }> {
  const { owner: org } = ownerAndRepo(repository);
  let count = 0;
  for (const artifact of records.flatMap(({ artifacts }) => artifacts)) {
    // Octokit has no method for this call.
    const response = await responseOf(() =>
      github.request('POST /orgs/{org}/artifacts/metadata/deployment-record', { org, ...artifact }),
    );
    // GitHub would also refuse the other calls.
    if (!isSuccess(response)) return { count, problem: explain(response, 'artifact-metadata: write') };
    count++;
  }
  return { count };
}

function idOf(response: ResponseOrProblem): number | undefined {
  const { id } = (isSuccess(response) ? (response.data ?? {}) : {}) as { id?: unknown };
  return typeof id === 'number' ? id : undefined;
}

function explain(response: ResponseOrProblem, permission: string): string {
  if ('problem' in response) return `GitHub did not respond (${response.problem}).`;
  const { message } = (response.data ?? {}) as { message?: unknown };
  const reason = cleanSentence(String(message ?? ''), 300);
  const hint =
    response.status === 403 || response.status === 404
      ? `; the job needs 'permissions: { ${permission} }', and linked artifacts require a repository that belongs to an organization`
      : '';
  return `GitHub responded with status ${response.status}${reason ? ` '${reason}'` : ''}${hint}.`;
}
