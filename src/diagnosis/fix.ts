import { cleanSentence } from '../text.ts';
import type { FailedContainer, Failure } from './failure.ts';

const MAX_CHARACTERS = 300;

/**
 * The fix for a failure, with the last line that the container printed. A fix that refers to log lines always includes
 * one, or the reason why there is none.
 */
export function fixOf({ cause, containers }: Failure): string {
  const printed = containers.find(hasPrinted);
  const last = printed?.log?.findLast((line) => line.trim() !== '');
  if (printed && last !== undefined) {
    return `${cause.fix} Last line of container '${printed.name}': "${cleanSentence(last, MAX_CHARACTERS)}"`;
  }
  if (!cause.isInLog) return cause.fix;
  const missing = containers.find(({ logMissing }) => logMissing);
  if (!missing)
    return "No log lines were read: set 'log-lines', or check the destination of the container's log driver.";
  return `The log of container '${missing.name}' cannot be shown: ${missing.logMissing?.replace(/\.$/, '')}.`;
}

/** Whether the last lines of a container are known and not empty. */
export function hasPrinted({ log }: FailedContainer): boolean {
  return log?.some((line) => line.trim() !== '') === true;
}
