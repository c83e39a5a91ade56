/** A source file that makes decisions, and the tests of these decisions: tables and properties, without a local AWS. */
export interface MutationTarget {
  readonly file: string;
  /** The later stages take longer, and run only if the earlier ones pass. */
  readonly stages: readonly (readonly string[])[];
}

const unit = (...names: string[]) => names.map((name) => `test/unit/${name}.test.ts`);
const REPLAYS = ['test/integration/replay/replay.test.ts'];
/** Tables of decisions at boundaries. */
const DECIDER = [
  unit('rollout/next', 'rollout/next-ends', 'rollout/superseded', 'rollout/verdict', 'rollout/decisions/*'),
  REPLAYS,
];

export const TARGETS: readonly MutationTarget[] = [
  {
    file: 'src/controller/ecs/assess.ts',
    stages: [unit('controller/ecs/assess', 'rollout/next', 'rollout/superseded', 'rollout/decisions/*'), REPLAYS],
  },
  { file: 'src/rollout/next.ts', stages: DECIDER },
  { file: 'src/rollout/verify.ts', stages: DECIDER },
  { file: 'src/rollout/roll-back.ts', stages: DECIDER },
  { file: 'src/rollout/transitions.ts', stages: DECIDER },
  { file: 'src/rollout/after-effect.ts', stages: DECIDER },
  { file: 'src/rollout/resume.ts', stages: DECIDER },
  { file: 'src/rollout/end-at-wait-until.ts', stages: DECIDER },
  { file: 'src/rollout/wait-until.ts', stages: DECIDER },
  { file: 'src/rollout/poll-facts.ts', stages: DECIDER },
  { file: 'src/rollout/healthy.ts', stages: DECIDER },
  {
    file: 'src/diagnosis/classify.ts',
    stages: [unit('diagnosis/classify', 'diagnosis/classify-rules', 'diagnosis/failure')],
  },
  { file: 'src/image/reuse.ts', stages: [unit('image/reuse')] },
  { file: 'src/image/fingerprint.ts', stages: [unit('image/fingerprint', 'image/reuse')] },
];
