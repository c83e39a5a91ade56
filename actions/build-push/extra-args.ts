import { splitWords } from '../../src/words.ts';
import type { Inputs } from '../../step/inputs.ts';

/** The flags of buildx that Slipway sets, each with its input, or with a clause if no input sets it. */
const OWN_FLAGS: Readonly<Record<string, string>> = {
  '--push': 'push',
  '--load': 'load',
  '--tag': 'tags',
  '-t': 'tags',
  '--output': 'push',
  '-o': 'push',
  '--metadata-file': "Slipway sets for the 'metadata' output",
  '--iidfile': "Slipway sets for the 'digest' output",
  '--secret': 'secrets',
  '--progress': 'has no effect: the log is always plain',
  '--quiet': 'has no effect: the log is always plain',
  '-q': 'has no effect: the log is always plain',
  '-f': 'file',
  '--file': 'file',
  '--builder': 'builder',
  '--call': 'call',
  '--help': 'prints help text instead of building',
  '-h': 'prints help text instead of building',
  '--check': 'call',
  '--print': 'call',
  // The flags that determine whether an image may be reused.
  '--no-cache': 'no-cache',
  '--no-cache-filter': 'no-cache-filters',
  '--pull': 'pull',
  '--attest': 'attests',
  '--provenance': 'provenance',
  '--sbom': 'sbom',
  '--build-context': 'build-contexts',
  // The flags whose credentials would be visible in docker's arguments.
  '--cache-from': 'cache-from',
  '--cache-to': 'cache-to',
};

/** Reads `build-extra-args`. Flags that another input sets are rejected in every spelling that buildx accepts. */
export function readExtraArgs(inputs: Inputs): string[] {
  const text = inputs.text('build-extra-args');
  const split = splitWords(text);
  if ('problem' in split) {
    inputs.refuse('build-extra-args', `input 'build-extra-args' cannot be split into words: ${split.problem}`);
    return [];
  }
  for (const word of split.words) {
    if (word === '--') {
      inputs.refuse('build-extra-args', "input 'build-extra-args' has '--', which ends the flags: remove it");
    }
    const flag = ownFlag(word);
    const own = flag && OWN_FLAGS[flag];
    if (own) {
      inputs.refuse(
        'build-extra-args',
        `input 'build-extra-args' has '${flag}', which ${own.includes(' ') ? own : `is set by the '${own}' input`}; remove it`,
      );
    }
  }
  return split.words;
}

/** The flags in an argument: `--tag=x`, `-t`, `-tx` and, after `-D`, which has no value, `-Dtx`. */
function ownFlag(word: string): string | undefined {
  if (word.startsWith('--')) {
    const flag = word.split('=')[0] ?? '';
    return Object.hasOwn(OWN_FLAGS, flag) ? flag : undefined;
  }
  const letter = /^-D*([a-zA-Z])/.exec(word)?.[1];
  return letter && Object.hasOwn(OWN_FLAGS, `-${letter}`) ? `-${letter}` : undefined;
}
