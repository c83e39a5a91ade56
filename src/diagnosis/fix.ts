import { cleanSentence } from '../text.ts';
import type { FailedContainer, Failure } from './failure.ts';

const MOST_CHARACTERS = 300;

/**
 * What mends a failure, with the last line that the container printed. A fix that says to read log lines never stands
 * without one: where there is none, it says why.
 */
export function fixOf({ cause, containers }: Failure): string {
  const printed = containers.find(hasPrinted);
  const last = printed?.log?.findLast((line) => line.trim() !== '');
  if (printed && last !== undefined) {
    return `${cause.fix} Last line of container '${printed.name}': "${cleanSentence(last, MOST_CHARACTERS)}"`;
  }
  if (!cause.isInLog) return cause.fix;
  const missing = containers.find(({ logMissing }) => logMissing);
  if (!missing) return "No log lines were read: set 'log-lines', or look where the container's log driver sends them.";
  return `The log of container '${missing.name}' cannot be shown: ${missing.logMissing?.replace(/\.$/, '')}.`;
}

/** Whether the last lines of a container are known, and say something. */
export function hasPrinted({ log }: FailedContainer): boolean {
  return log?.some((line) => line.trim() !== '') === true;
}
