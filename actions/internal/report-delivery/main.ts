import { deliveryVerdict, endedEarly, failedEnvironment, outcomesOf, uriOf } from '../../../src/delivery/index.ts';
import { escapeText, layOut, summaryOf, table } from '../../../src/report/index.ts';
import { appendSummary, setOutputs, setSecret } from '../../../step/commands.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { readInputs } from './inputs.ts';

/** Reports the outcome of each environment in the log, the summary and the outputs. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { environments, jobs, images, secrets } = readInputs(inputs);
  inputs.check();
  for (const secret of secrets) setSecret(secret);
  const log = createLog();
  const outcomes = outcomesOf(environments, jobs);
  for (const { environment, verdict, reason } of outcomes) log.info(`${environment}: ${verdict}. ${reason}`.trim());
  if (outcomes.length === 0) log.info('The plan was refused, and nothing was done; see the "plan" job for the reason.');
  const early = endedEarly(outcomes);
  if (early) log.notice(early);
  const rows = outcomes.map(({ environment, verdict, reason }) => [environment, verdict, reason].map(escapeText));
  const lead = [early && escapeText(early)];
  const rest = [table(['environment', 'verdict', 'reason'], rows)];
  if (rows.length > 0) appendSummary(summaryOf([layOut({ heading: 'Delivery', lead, rest })]));
  const failed = failedEnvironment(outcomes, jobs);
  const verdict = deliveryVerdict(outcomes, failed);
  const byName = (key: 'verdict' | 'reason' | 'url', isWhole: boolean) =>
    JSON.stringify(
      Object.fromEntries(outcomes.filter((one) => isWhole || one[key]).map((one) => [one.environment, one[key]])),
    );
  const [first] = images;
  setOutputs({
    image: first ? uriOf(first) : '',
    images: JSON.stringify(
      Object.fromEntries(
        images.map(({ name, repository, region, digest, tag }) => [name, { repository, region, digest, tag }]),
      ),
    ),
    digest: first?.digest ?? '',
    tag: first?.tag ?? '',
    repository: first?.repository ?? '',
    region: first?.region ?? '',
    verdict,
    reason: outcomes.find((one) => one.environment === failed)?.reason ?? outcomes.at(-1)?.reason ?? '',
    verdicts: byName('verdict', true),
    reasons: byName('reason', false),
    urls: byName('url', false),
    clusters: JSON.stringify(clustersOf(environments, jobs)),
    'failed-environment': failed,
  });
}

function clustersOf(
  environments: readonly string[],
  jobs: Parameters<typeof outcomesOf>[1],
): Readonly<Record<string, string>> {
  const entries = environments.map((name, index) => [name, jobs[`env-${index + 1}`]?.outputs?.cluster ?? ''] as const);
  return Object.fromEntries(entries.filter(([, cluster]) => cluster !== '' && !cluster.startsWith('${{')));
}
