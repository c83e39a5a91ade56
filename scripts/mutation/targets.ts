/** A source file that decides, and the tests that hold its decisions: tables and properties, without a local AWS. */
export interface MutationTarget {
  readonly file: string;
  /** The later ones take longer, and run where the earlier ones notice nothing. */
  readonly stages: readonly (readonly string[])[];
}

const unit = (...names: string[]) => names.map((name) => `test/unit/${name}.test.ts`);
/** Tables of the decider's edges. */
const DECISIONS = 'deployment/decisions/*';
const REPLAYS = unit('deployment/replay/replay');

export const TARGETS: readonly MutationTarget[] = [
  {
    file: 'src/deployment/judge.ts',
    stages: [unit('deployment/judge', 'deployment/advance', 'deployment/superseded', DECISIONS), REPLAYS],
  },
  {
    file: 'src/deployment/advance.ts',
    stages: [unit('deployment/advance', 'deployment/advance-ends', 'deployment/superseded', DECISIONS), REPLAYS],
  },
  {
    file: 'src/deployment/classify.ts',
    stages: [unit('deployment/classify', 'deployment/classify-rules', 'deployment/failure')],
  },
  { file: 'src/image/reuse.ts', stages: [unit('image/reuse')] },
  { file: 'src/image/fingerprint.ts', stages: [unit('image/fingerprint', 'image/reuse')] },
];
