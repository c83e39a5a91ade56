import { failedEnvironment, outcomesOf } from '../../../src/delivery/outcome.ts';
import { escapeText, table } from '../../../src/report/markdown.ts';
import { appendSummary, setOutputs } from '../../../step/commands.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { readInputs } from './inputs.ts';

/** Says what became of each environment, in the log, the summary and the outputs. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { environments, jobs } = readInputs(inputs);
  inputs.check();
  const log = createLog();
  const outcomes = outcomesOf(environments, jobs);
  for (const { environment, verdict, reason } of outcomes) log.info(`${environment}: ${verdict}. ${reason}`.trim());
  if (outcomes.length === 0) log.info('The plan was refused, and nothing was done; the job "plan" says why.');
  const rows = outcomes.map(({ environment, verdict, reason }) => [environment, verdict, reason].map(escapeText));
  if (rows.length > 0) appendSummary(`### Delivery\n\n${table(['environment', 'verdict', ''], rows)}\n\n`);
  setOutputs({
    verdicts: JSON.stringify(Object.fromEntries(outcomes.map(({ environment, verdict }) => [environment, verdict]))),
    'failed-environment': failedEnvironment(outcomes, jobs),
  });
}
