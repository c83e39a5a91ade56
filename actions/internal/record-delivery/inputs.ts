import { COMMIT } from '../../../src/commit.ts';
import { type EnvironmentRecord, readOutputs, recordsOf } from '../../../src/delivery/index.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface RecordInputs {
  readonly token: string;
  readonly commit: string;
  /** The repository, as `owner/name`. */
  readonly repository: string;
  readonly records: readonly EnvironmentRecord[];
}

/** Reads the token and the records. */
export function readInputs(inputs: Inputs): RecordInputs {
  const token = inputs.required('token', '${{ github.token }}');
  const commit = inputs.matching('commit', COMMIT, 'a full commit') ?? '';
  const repository = inputs.variable('GITHUB_REPOSITORY');
  const outputs = readOutputs(inputs.required('delivery', '${{ toJSON(needs.deliver.outputs) }}') || '{"verdicts":""}');
  if ('problem' in outputs) inputs.refuse('delivery', outputs.problem);
  const records = 'problem' in outputs ? [] : recordsOf(outputs, repository);
  return { token, commit: commit || inputs.variable('GITHUB_SHA'), repository, records };
}
