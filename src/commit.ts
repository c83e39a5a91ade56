/** A full-length commit SHA: 40 hexadecimal digits, or 64 in a repository with SHA-256. */
export const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
