import { concludeEnvironment, withoutHidden } from '../../../src/delivery/index.ts';
import { setOutputs, setSecret } from '../../../step/commands.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { readInputs } from './inputs.ts';

/**
 * Outputs the outcome of an environment without masked values, because GitHub drops a job's output that contains one.
 */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { steps, url, cluster, hidden } = readInputs(inputs);
  inputs.check();
  for (const value of hidden.keys()) setSecret(value);
  const { verdict, reason } = concludeEnvironment(steps);
  createLog().info([verdict || 'no verdict', reason].filter(Boolean).join('. '));
  setOutputs({
    verdict,
    reason: withoutHidden(reason, hidden),
    url: withoutHidden(url, hidden),
    cluster: withoutHidden(cluster, hidden),
  });
}
