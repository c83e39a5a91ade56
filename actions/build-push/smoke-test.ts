import type { ImageSmokeTest } from '../../src/docker/index.ts';
import { splitWords } from '../../src/words.ts';
import type { Inputs } from '../../step/inputs.ts';

/** Matches a port and a path, such as `:8080/health`. */
const REQUEST = /^:(\d{1,5})(\/\S*)?$/;

/** Reads `smoke-test`: a command, or a port and path to request. */
export function readImageSmokeTest(inputs: Inputs): ImageSmokeTest | undefined {
  const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
  const text = inputs.text('smoke-test');
  if (!text) return undefined;
  if (text.startsWith(':') || /^https?:\/\//.test(text)) return readRequest(inputs, text, timeoutMs);
  const split = splitWords(text);
  if ('problem' in split) {
    inputs.refuse('smoke-test', `input 'smoke-test' is not a valid command line: ${split.problem}`);
    return undefined;
  }
  return { command: split.words, timeoutMs };
}

function readRequest(inputs: Inputs, text: string, timeoutMs: number): ImageSmokeTest | undefined {
  const [, port = '', path = '/'] = REQUEST.exec(text) ?? [];
  if (Number(port) >= 1 && Number(port) <= 65_535) return { port: Number(port), path, timeoutMs };
  inputs.refuse(
    'smoke-test',
    `input 'smoke-test' is '${text}', which is not valid; expected a port and a path such as ':8080/health', or a command`,
  );
  return undefined;
}
