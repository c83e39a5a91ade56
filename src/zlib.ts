/** Node's zlib, loaded on first use: few steps need it, and loading it delays the first request. */
export function zlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}
