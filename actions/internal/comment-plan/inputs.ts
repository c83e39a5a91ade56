import { planKey } from '../../../src/delivery/index.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface CommentInputs {
  readonly token: string;
  /** The repository, as `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly text: string;
  readonly key: string;
  /** The number of the run. */
  readonly run: string;
}

/** Reads the plan's text, and the key that identifies its comment. */
export function readInputs(inputs: Inputs): CommentInputs {
  const token = inputs.required('token', '${{ github.token }}');
  const path = inputs.required('comment', '${{ steps.plan.outputs.comment }}');
  const bytes = path ? inputs.readFile('comment', path) : undefined;
  const number = inputs.integer('pull-request', 1, Number.MAX_SAFE_INTEGER);
  if (number === undefined && inputs.problems.length === 0) inputs.required('pull-request', '7');
  const more = inputs.matching('comment-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '';
  return {
    token,
    repository: inputs.variable('GITHUB_REPOSITORY'),
    number: number ?? 0,
    text: bytes?.toString() ?? '',
    key: planKey(inputs.variable('GITHUB_WORKFLOW'), more),
    run: inputs.variable('GITHUB_RUN_ID'),
  };
}
