/** Node's zlib, loaded when something is packed or unpacked: few steps do, and loading it delays the first request. */
export function zlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}
