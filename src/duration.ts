/** A duration as in a summary: `3 min 20 s`. */
export function inMinutesAndSeconds(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A time limit in a sentence, to a tenth of a minute: `1 minute`, `2.5 minutes`. */
export function inMinutes(ms: number): string {
  const minutes = Math.round(ms / 6000) / 10;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** The time since the start of a step, at the beginning of a log line: `1:05`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
