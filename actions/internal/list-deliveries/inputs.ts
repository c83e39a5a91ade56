import type { Inputs } from '../../../step/inputs.ts';

export interface ListInputs {
  readonly token: string;
  /** The IDs of runs that were already reported. */
  readonly known: ReadonlySet<number>;
}

/** Reads the token, and the runs that an earlier step listed. */
export function readInputs(inputs: Inputs): ListInputs {
  const token = inputs.required('token', '${{ github.token }}');
  const text = inputs.matching('known', /^\[(\d+(, ?\d+)*)?\]$/, "the 'runs' output of an earlier step");
  return { token, known: new Set(inputs.problems.length === 0 && text ? (JSON.parse(text) as number[]) : []) };
}
