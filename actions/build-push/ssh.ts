import { existsSync } from 'node:fs';
import type { Inputs } from '../../step/inputs.ts';

/** An ID, or an ID with the socket of an agent or the paths of keys. A line of a key is longer than an ID. */
const FORM = /^(?<id>[^\s=,#-][^\s=,]{0,63})(?:=(?<paths>[^=]*))?$/;

/**
 * Reads `ssh`. A problem with the form is reported by the number of the entry only, because the input may contain a key
 * by mistake, which must neither be shown nor become an argument of docker.
 */
export function readSsh(inputs: Inputs): string[] {
  const entries = inputs.list('ssh');
  const wrong = entries.findIndex((entry) => !FORM.test(entry));
  if (wrong >= 0) {
    inputs.refuse(
      'ssh',
      `input 'ssh', entry ${wrong + 1}: expected an id such as 'default', or id=path with the socket of an agent or the file of a key; to use a key from a secret, write it to a file before this step`,
    );
    return [];
  }
  for (const entry of entries) refuseMissing(inputs, entry);
  return entries;
}

/** Rejects a socket or a key that does not exist, because buildx's error does not name the input. */
function refuseMissing(inputs: Inputs, entry: string): void {
  const { id = '', paths = '' } = FORM.exec(entry)?.groups ?? {};
  if (paths !== '') {
    for (const path of paths.split(',').filter((each) => !existsSync(each))) {
      inputs.refuse(
        'ssh',
        `input 'ssh' has '${path}' for the id '${id}', which does not exist in ${process.cwd()}: set it to the socket of an agent or to the file of a private key`,
      );
    }
    return;
  }
  const socket = inputs.variable('SSH_AUTH_SOCK');
  if (socket === '') {
    inputs.refuse(
      'ssh',
      `input 'ssh' has '${id}' without a path, but this step has no SSH_AUTH_SOCK: start an agent before this step, or write '${id}=PATH' with the file of a private key`,
    );
  } else if (!existsSync(socket)) {
    inputs.refuse(
      'ssh',
      `input 'ssh' has '${id}' without a path, but the socket in SSH_AUTH_SOCK, '${socket}', does not exist: start the agent again before this step`,
    );
  }
}
