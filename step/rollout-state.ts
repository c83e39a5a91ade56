import type { AwsSettings } from '../src/aws/settings.ts';
import type { RollOptions } from '../src/deploy/request.ts';
import type { Report, ServiceResult } from '../src/deploy/result.ts';
import { messageOf, UserError } from '../src/error.ts';
import type { Rollout } from '../src/rollout/state.ts';
import { zlib } from '../src/zlib.ts';
import { annotate, forgetState, getState, saveState } from './commands.ts';
import { leave } from './last-word.ts';

/** What a post step must know when the main step was cancelled or killed; nothing secret. */
export interface Memory {
  readonly version: typeof VERSION;
  readonly title: string;
  readonly aws: AwsSettings;
  readonly options: Pick<RollOptions, 'policy' | 'region' | 'logLines'>;
  readonly rollouts: readonly Rollout[];
  /** The step's other services: nothing is left to do there. */
  readonly settled?: readonly ServiceResult[];
}

const KEY = 'rollouts';
/** Of what the state holds: a post step of another version does not take it for something else. */
const VERSION = 3;
const UNSAVED = 'the deployment goes on, and after a cancel the post step knows it as it was saved last.';

/**
 * Keeps the rollouts in the step's state before each call that changes something, and whenever one moves on. Without its
 * state no rollout begins; one that has begun goes on without it, so that a full disk stops no rollback.
 */
export function rememberRollouts({
  title,
  aws,
  options,
  cancelled,
}: Omit<Memory, 'version' | 'rollouts' | 'settled'> & { cancelled: AbortSignal }) {
  const { policy, region, logLines } = options;
  let kept = '';
  let warned = false;
  let known = new Map<string, Rollout>();
  const keyOf = ({ cluster, service }: Rollout | ServiceResult) => `${cluster} ${service}`;
  const save = (moved: readonly Rollout[], settled: readonly ServiceResult[] = []) => {
    const before = new Map(known);
    // How often nothing could be read changes with every poll, and matters to nobody afterwards.
    for (const rollout of moved) known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
    const rollouts = [...known.values()];
    const memory: Memory = { version: VERSION, title, aws, options: { policy, region, logLines }, rollouts, settled };
    const text = JSON.stringify(memory);
    if (text === kept) return;
    try {
      saveState(KEY, pack(text));
      kept = text;
      leave(KEY, true);
    } catch (error) {
      if (moved.some((rollout) => !before.has(keyOf(rollout)))) {
        known = before;
        throw error;
      }
      if (!warned) annotate('warning', `${messageOf(error)}; ${UNSAVED}`);
      warned = true;
    }
  };
  return {
    remember: (moved: readonly Rollout[]): void => save(moved),
    /** Leaves nothing for a post step to do, unless the job was cancelled on the way: then answers `false`. */
    finish: ({ services }: Report): boolean => {
      const isOpen = (result: ServiceResult) =>
        known.has(keyOf(result)) && (result.verdict === 'cancelled' || result.verdict === 'unknown');
      if (cancelled.aborted && services.some(isOpen)) {
        process.exitCode = 1;
        const settled = services.filter((result) => !isOpen(result));
        for (const result of settled) known.delete(keyOf(result));
        // The last lines of containers are in the log, and do not belong into the state.
        save(
          [],
          settled.map((result) => ({ ...result, failures: [], moments: [] })),
        );
        return false;
      }
      leave(KEY, false);
      if (kept) forgetState(KEY);
      return true;
    },
  };
}

/** What the main step left to do; `undefined` when it came to its end. */
export function recallRollouts(): Memory | undefined {
  const text = getState(KEY);
  if (!text) return undefined;
  const memory = JSON.parse(unpack(text)) as Memory;
  if (memory.version === VERSION) return memory;
  throw new UserError(
    `The main step saved its state in version ${memory.version ?? 1}, and this post step reads version ${VERSION}: look at the service's deployments in the ECS console, and let the job use one version of the action.`,
  );
}

/** A post step gets its state as environment variables, of which Linux takes no more than 128 KiB each. */
const LONG = 16_384;
const PACKED = 'gzip:';

function pack(text: string): string {
  return text.length < LONG ? text : `${PACKED}${zlib().gzipSync(text).toString('base64')}`;
}

function unpack(text: string): string {
  return text.startsWith(PACKED)
    ? zlib()
        .gunzipSync(Buffer.from(text.slice(PACKED.length), 'base64'))
        .toString()
    : text;
}
