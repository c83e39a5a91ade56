import { formatElapsed } from '../src/duration.ts';
import type { Log } from '../src/log.ts';
import { annotate, debug, group, print } from './commands.ts';

/**
 * The maximum number of annotations of each kind: GitHub shows ten per step, and the last one is reserved for the error
 * that ends the step.
 */
const MAX_ANNOTATIONS = 9;

/** The step's log. Lines start with the time since the step started: `[1:05] web: …`. */
export function createLog(): Log {
  const started = performance.now();
  let annotations = 0;
  const annotated: (kind: 'notice' | 'warning') => Log['notice'] = (kind) => (message, place) => {
    if (annotations++ < MAX_ANNOTATIONS) annotate(kind, message, place);
    else print(`${kind}: ${message}`);
  };
  return {
    info: (line) => print(`[${formatElapsed(performance.now() - started)}] ${line}`),
    group,
    notice: annotated('notice'),
    warning: annotated('warning'),
    debug,
  };
}
