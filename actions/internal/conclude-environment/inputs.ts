import { type EnvironmentSteps, readSettings, type SecretSettings } from '../../../src/delivery/index.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface ConcludeInputs {
  readonly steps: EnvironmentSteps;
  readonly url: string;
  readonly cluster: string;
  readonly hidden: SecretSettings['hidden'];
}

/** Reads the outcomes of the job's steps. A step that did not run has no outcome. */
export function readInputs(inputs: Inputs): ConcludeInputs {
  const readStep = (step: string) => ({
    verdict: outputOf(inputs, `${step}-verdict`),
    reason: outputOf(inputs, `${step}-reason`),
  });
  const [resolve, prepare] = [readStep('resolve'), readStep('prepare')];
  return {
    steps: {
      before: resolve.verdict ? resolve : prepare,
      beforeHook: inputs.text('before-deploy'),
      deploy: readStep('deploy'),
      afterHook: inputs.text('after-deploy'),
      rollback: readStep('rollback'),
      note: outputOf(inputs, 'note'),
    },
    url: outputOf(inputs, 'url'),
    cluster: outputOf(inputs, 'cluster'),
    hidden: readSettings(inputs.raw('settings'), {}).hidden,
  };
}

/** The text of an output; empty if the output is an expression that was not evaluated. */
function outputOf(inputs: Inputs, name: string): string {
  const text = inputs.text(name);
  return text.startsWith('${{') ? '' : text;
}
