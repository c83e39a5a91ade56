import type { AwsSettings } from '../src/aws/index.ts';
import type { Report, RollOptions, ServiceResult } from '../src/deploy/index.ts';
import { messageOf, UserError } from '../src/error.ts';
import type { Rollout } from '../src/rollout/index.ts';
import { zlib } from '../src/zlib.ts';
import { markUnfinished } from './cancellation.ts';
import { annotate, forgetState, getState, saveState } from './commands.ts';

/** The state that a post step needs after a cancelled or killed main step. Contains no secrets. */
export interface SavedRollouts {
  readonly version: typeof VERSION;
  readonly title: string;
  readonly aws: AwsSettings;
  readonly options: Pick<RollOptions, 'policy' | 'region' | 'logLines'>;
  readonly rollouts: readonly Rollout[];
  /** The step's other services, which the post step leaves unchanged. */
  readonly settled?: readonly ServiceResult[];
}

const KEY = 'rollouts';
/** The version of the state's format, so that a post step of another version does not misinterpret the state. */
const VERSION = 5;
const UNSAVED = 'the deployment continues, and after a cancellation the post step uses the last saved state.';

/**
 * Saves the rollouts in the step's state before each write, and after each change. A rollout does not start unless its
 * state was saved. A rollout in progress continues without saving, so that a full disk does not stop a rollback.
 */
export function saveRollouts({
  title,
  aws,
  options,
  cancelled,
}: Omit<SavedRollouts, 'version' | 'rollouts' | 'settled'> & { cancelled: AbortSignal }) {
  const { policy, region, logLines } = options;
  let kept = '';
  let warned = false;
  let known = new Map<string, Rollout>();
  const keyOf = ({ cluster, service }: Rollout | ServiceResult) => `${cluster} ${service}`;
  const save = (moved: readonly Rollout[], settled: readonly ServiceResult[] = []) => {
    const before = new Map(known);
    // The number of failed reads is not saved, because it changes with every poll and is not needed afterward.
    for (const rollout of moved) known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
    const options = { policy, region, logLines };
    const memory: SavedRollouts = { version: VERSION, title, aws, options, rollouts: [...known.values()], settled };
    const text = JSON.stringify(memory);
    if (text === kept) return;
    try {
      saveState(KEY, pack(text));
      kept = text;
      markUnfinished(KEY, true);
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
    /**
     * Clears the state for the post step. Returns `false`, and clears nothing, if the job was cancelled in the
     * meantime.
     */
    finish: ({ services }: Report): boolean => {
      const isOpen = (result: ServiceResult) =>
        known.has(keyOf(result)) && (result.verdict === 'cancelled' || result.verdict === 'unknown');
      if (cancelled.aborted && services.some(isOpen)) {
        process.exitCode = 1;
        const settled = services.filter((result) => !isOpen(result));
        for (const result of settled) known.delete(keyOf(result));
        // The last lines of containers are not saved, because they are in the log.
        save(
          [],
          settled.map((result) => ({ ...result, failures: [], events: [] })),
        );
        return false;
      }
      markUnfinished(KEY, false);
      if (kept) forgetState(KEY);
      return true;
    },
  };
}

/** The rollouts that the main step left unfinished; `undefined` if it finished. */
export function readSavedRollouts(): SavedRollouts | undefined {
  const text = getState(KEY);
  if (!text) return undefined;
  const memory = JSON.parse(unpack(text)) as SavedRollouts;
  if (memory.version === VERSION) return memory;
  throw new UserError(
    `The main step saved its state in version ${memory.version ?? 1}, but this post step reads version ${VERSION}: check the service's deployments in the ECS console, and use one version of the action in the job.`,
  );
}

/**
 * The maximum size of the state: a post step receives it as environment variables, which Linux limits to 128 KiB each.
 */
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
