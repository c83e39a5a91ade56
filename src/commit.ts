/** A full-length commit SHA: 40 hexadecimal digits, or 64 in a repository with SHA-256. */
export const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/**
 * The first 12 digits of a commit SHA, for sentences and tables; outputs and the report have the whole SHA. Any other
 * revision, such as `release-2026.11.28` in a label, is not shortened.
 */
export function shortCommit(commit: string): string {
  return COMMIT.test(commit) ? commit.slice(0, 12) : commit;
}
