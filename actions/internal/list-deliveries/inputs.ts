import type { Inputs } from '../../../step/inputs.ts';

export interface ListInputs {
  readonly token: string;
  /** The ids of runs that were told of before. */
  readonly known: ReadonlySet<number>;
}

/** Reads the token, and what an earlier step has listed. */
export function readInputs(inputs: Inputs): ListInputs {
  const token = inputs.required('token', '${{ github.token }}');
  const text = inputs.matching('known', /^\[(\d+(, ?\d+)*)?\]$/, "the output 'runs' of an earlier step");
  return { token, known: new Set(inputs.problems.length === 0 && text ? (JSON.parse(text) as number[]) : []) };
}
