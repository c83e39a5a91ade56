import { type AwsSettings, createClients } from '../src/aws/index.ts';
import { systemClock } from '../src/clock.ts';
import type { Context } from '../src/context.ts';
import type { ScalingHook, ServiceResult } from '../src/deploy/index.ts';
import type { ServiceTarget } from '../src/ecs/index.ts';
import { messageOf, UserError } from '../src/error.ts';
import { type Refused, refusedWrite } from '../src/refusal.ts';
import {
  applyChanges,
  planEach,
  restoreScaling,
  type ScalingChange,
  type ScalingPart,
  type ScalingRequest,
} from '../src/scaling/index.ts';
import { forgetState, getState, saveState, setSecret } from './commands.ts';
import { fetchIdToken } from './id-token.ts';
import { createLog } from './log.ts';

const KEY = 'scaling';
const VERSION = 1;

interface SavedState {
  readonly version: typeof VERSION;
  readonly aws: AwsSettings;
  readonly changes: readonly ScalingChange[];
}

type ScalingContext = Pick<Context, 'clients' | 'ecs' | 'clock' | 'log' | 'cancelled' | 'beforeWrite'>;

/**
 * The scaling of the step's services, which is changed before the first update and restored at the end where that is
 * necessary.
 */
export function scalingOf(context: ScalingContext, aws: AwsSettings, request: ScalingRequest): ScalingHook {
  let open: readonly ScalingChange[] = [];
  const save = (changes: readonly ScalingChange[]) => {
    saveState(KEY, JSON.stringify({ version: VERSION, aws, changes } satisfies SavedState));
  };
  // The state that was saved before the first change lists all changes, so the post step can also restore these.
  const saveAgain = (changes: readonly ScalingChange[]) => {
    if (changes.length === 0) return forgetState(KEY);
    try {
      save(changes);
    } catch (error) {
      context.log.warning(`${messageOf(error)}; the post step restores the scaling as it was before the step.`);
    }
  };
  let targets: readonly Pick<ServiceTarget, 'name' | 'service'>[] = [];
  return {
    isAlways: request.kind === 'set',
    plan: async (services) => {
      if (services.length === 0) return new Map();
      const planned = await planEach(context, request, services);
      if ('refused' in planned) return planned;
      targets = services;
      open = planned.changes.flatMap(({ changes: _, ...one }) => (one.calls.length > 0 ? [one] : []));
      return new Map(planned.changes.map(({ service, changes }) => [service, changes]));
    },
    begin: async () => {
      if (open.length === 0) return undefined;
      // If the step is killed, the post step restores the scaling, regardless of which calls took effect.
      const unwritable = refusedWrite(() => {
        context.beforeWrite?.();
        save(open);
      });
      if (unwritable) {
        open = [];
        return new Map(targets.map(({ name }) => [name, unwritable]));
      }
      const failed = await applyChanges(context, open);
      if (!failed) return undefined;
      const { made, service, refused } = failed;
      saveAgain(made);
      open = [];
      const left = context.cancelled.aborted ? made : await restoreBoth(context, made, made);
      saveAgain(left);
      const name = targets.find((target) => target.service.serviceName === service)?.name ?? service;
      const isOfService = (change: ScalingChange) => change.service === service;
      const isRestored = made.some(isOfService) && !left.some(isOfService);
      return new Map([[name, isRestored ? restoredRefusal(refused) : leftRefusal(refused, left.some(isOfService))]]);
    },
    changed: () => new Set(open.map(({ service }) => service)),
    end: async (results) => {
      // After a cancellation, the post step restores the scaling once the deployments have ended.
      if (open.length === 0 || context.cancelled.aborted) return;
      saveAgain(await restoreBoth(context, open, notUpdated(open, results)));
    },
  };
}

/** The verdicts after which the previously active revision is still active. */
const NOT_UPDATED: ReadonlySet<string> = new Set(['rolled-back', 'refused']);

/** The changes of the services that still have their previous revision. A service without a result was not updated. */
function notUpdated(
  changes: readonly ScalingChange[],
  results: readonly Pick<ServiceResult, 'service' | 'verdict'>[],
): ScalingChange[] {
  const verdicts = new Map(results.map(({ service, verdict }) => [service, verdict]));
  return changes.filter(({ service }) => NOT_UPDATED.has(verdicts.get(service) ?? 'refused'));
}

/** The refusal of a service whose scaling was restored: nothing is left of the call, whether or not it took effect. */
function restoredRefusal({ by, reason }: Refused): Refused {
  return { by, reason: `${reason} The scaling was restored.` };
}

/** The refusal of a service some of whose scaling may have been changed and could not be restored. */
function leftRefusal(refused: Refused, isLeft: boolean): Refused {
  return isLeft && !refused.verdict ? { ...refused, verdict: 'failed' } : refused;
}

/** Resumes and restores the scaling. @returns what could not be restored, which the post step retries */
async function restoreBoth(
  context: Pick<Context, 'clients' | 'clock' | 'log'>,
  toResume: readonly ScalingChange[],
  toRestore: readonly ScalingChange[],
): Promise<ScalingChange[]> {
  const resumed = await restoreAndWarn(context, toResume, 'resume');
  const restored = await restoreAndWarn(context, toRestore, 'restore');
  return [
    ...resumed.map((one) => ({ ...one, calls: [], restore: [] })),
    ...restored.map((one) => ({ ...one, calls: [], resume: [] })),
  ];
}

/** Restores the scaling, and warns about changes that could not be restored. @returns those changes */
async function restoreAndWarn(
  context: Pick<Context, 'clients' | 'clock' | 'log'>,
  changes: readonly ScalingChange[],
  part: ScalingPart,
): Promise<ScalingChange[]> {
  const notRestored = await restoreScaling(context, changes, part);
  for (const { problem } of notRestored) context.log.warning(problem);
  return notRestored.map(({ change: one }) => one);
}

/** Restores the scaling that the main step left, because it was cancelled or killed, or could not restore it. */
export interface SavedScaling {
  resume(): Promise<void>;
  restore(results: readonly Pick<ServiceResult, 'service' | 'verdict'>[]): Promise<void>;
}

/** The scaling that the main step left to its post step; `undefined` if there is none. */
export function readSavedScaling(): SavedScaling | undefined {
  const text = getState(KEY);
  if (!text) return undefined;
  const { version, aws, changes } = JSON.parse(text) as SavedState;
  if (version !== VERSION) {
    throw new UserError(
      'The main step, which ran another version of this action, saved the Application Auto Scaling settings in a different format: check in the console whether Application Auto Scaling is suspended, and use one version of the action in the job.',
    );
  }
  const log = createLog();
  const context = { clients: createClients(aws, fetchIdToken, setSecret), clock: systemClock, log };
  return {
    resume: async () => {
      await restoreAndWarn(context, changes, 'resume');
    },
    restore: async (results) => {
      await restoreAndWarn(context, notUpdated(changes, results), 'restore');
    },
  };
}
