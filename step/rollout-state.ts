import type { AwsSettings } from '../src/aws/settings.ts';
import type { Report } from '../src/deployment/result.ts';
import type { RollOptions } from '../src/deployment/roll.ts';
import type { Rollout } from '../src/deployment/rollout.ts';
import { getState, saveState } from './commands.ts';

/** What a post step must know when the main step was cancelled or killed; nothing secret. */
export interface Memory {
  readonly title: string;
  readonly aws: AwsSettings;
  readonly options: Pick<RollOptions, 'policy' | 'region' | 'logLines'>;
  readonly rollouts: readonly Rollout[];
  /** When the main step saw the cancel, in ms since the epoch by the runner's clock. */
  readonly cancelledAt?: number;
}

const KEY = 'rollouts';

/** Keeps the rollouts in the step's state before each call that changes something, and whenever one moves on. */
export function rememberRollouts({
  title,
  aws,
  options,
  cancelled,
}: Omit<Memory, 'rollouts'> & { cancelled: AbortSignal }) {
  const { policy, region, logLines } = options;
  let kept = '';
  const known = new Map<string, Rollout>();
  const save = (moved: readonly Rollout[]) => {
    // How often nothing could be read changes with every poll, and matters to nobody afterwards.
    for (const rollout of moved) known.set(`${rollout.cluster} ${rollout.service}`, { ...rollout, blind: 0 });
    const memory = { title, aws, options: { policy, region, logLines }, rollouts: [...known.values()] };
    const text = JSON.stringify(memory);
    if (text === kept) return;
    kept = text;
    saveState(KEY, cancelled.aborted ? JSON.stringify({ ...memory, cancelledAt: Date.now() }) : text);
  };
  return {
    remember: save,
    /** Leaves nothing for a post step to do, unless the job was cancelled on the way: then answers `false`. */
    finish: ({ services }: Report): boolean => {
      const left =
        kept !== '' &&
        cancelled.aborted &&
        services.some(({ verdict }) => verdict === 'cancelled' || verdict === 'unknown');
      if (kept && !left) saveState(KEY, '');
      return !left;
    },
  };
}

/** What the main step left to do; `undefined` when it came to its end. */
export function recallRollouts(): Memory | undefined {
  const text = getState(KEY);
  return text ? (JSON.parse(text) as Memory) : undefined;
}
