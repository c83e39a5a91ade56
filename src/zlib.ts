/**
 * The zlib module of Node.js, loaded on first use, because few steps need it and loading it would delay the first
 * request.
 */
export function zlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}
