import type { Json } from '../../ecs/index.ts';
import type { Speed } from './advice.ts';

/** The members of a service's JSON that describe its speed. */
export function speedJson(speed: Speed | undefined): Json {
  if (!speed) return { advice: [] };
  const { timing, usual, drainsAfter } = speed;
  return {
    advice: adviceJson(speed),
    timing: {
      seconds: tenths(timing.seconds),
      ...(usual && { 'usual-seconds': tenths(usual.seconds), 'usual-of': usual.count }),
      batches: timing.batches,
      ...(drainsAfter !== undefined && { 'drains-after-seconds': tenths(drainsAfter) }),
      phases: timing.phases.map(({ name, seconds, share, median, slowest, slowestTask }) => ({
        phase: name,
        seconds: tenths(seconds),
        share: Math.round(share * 1000) / 1000,
        ...(median !== undefined && { 'median-seconds': tenths(median) }),
        ...(slowest !== undefined && { 'slowest-seconds': tenths(slowest) }),
        ...(slowestTask && { 'slowest-task-arn': slowestTask }),
      })),
    },
  };
}

/** A service's advice, in the form of the `advice` output and the report. */
export function adviceJson(speed: Speed | undefined): Json[] {
  return (speed?.advice ?? []).map(({ phase, setting, of, present, proposed, seconds, unless, afterSuccess }) => ({
    phase,
    setting,
    of,
    present,
    proposed,
    'saves-up-to-seconds': seconds,
    'not-when': unless,
    'after-success': afterSuccess ?? false,
  }));
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
