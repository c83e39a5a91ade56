import { listEntries, OUTPUT_TYPES, type OutputEntry, type OutputPlan, parseOutput } from '../../src/docker/index.ts';
import { messageOf } from '../../src/error.ts';
import { isRule } from '../../src/image/index.ts';
import { nearest } from '../../src/nearest.ts';
import type { Inputs } from '../../step/inputs.ts';

/** The destination of the result, from `push`, `load` and `outputs`. */
export interface Destinations {
  readonly push: boolean;
  readonly load: boolean;
  readonly outputs: OutputPlan;
}

/** The attributes of the pushed image that Slipway sets. */
const OWN = new Set(['name', 'push', 'push-by-digest', 'name-canonical', 'dest', 'tar', 'dangling-name-prefix']);

/**
 * Reads the destination of the result. Without `push` and `outputs`, the image is pushed. With only `outputs`, they
 * determine the destination, as in docker/build-push-action.
 */
export function readDestinations(inputs: Inputs): Destinations {
  const push = inputs.boolean('push');
  const load = inputs.boolean('load') ?? false;
  const list = readEntries(inputs);
  const images = list.filter(({ type }) => type === 'image' || type === 'registry');
  const files = list.filter((entry) => writesFile(entry));
  const isPushRequested = images.some(({ type, attributes }) => type === 'registry' || attributes.push === 'true');
  const isPushed = push ?? (list.length === 0 || isPushRequested);
  const byDigest = images.some(({ attributes }) => attributes['push-by-digest'] === 'true');
  if (push === false && isPushRequested) {
    inputs.refuse('outputs', "input 'outputs' requests a push, but 'push' is 'false': remove one");
  }
  if (images.length > 1) {
    inputs.refuse('outputs', "input 'outputs' has more than one entry of type=image or type=registry: use one");
  }
  const [file] = files;
  if (isPushed && file) {
    inputs.refuse(
      'outputs',
      `input 'outputs' has type=${file.type}, but the image is pushed: set 'push' to 'false', and push in a separate step, which builds from the cache`,
    );
  }
  if (byDigest) refuseTags(inputs);
  const shown = Object.entries(images[0]?.attributes ?? {}).filter(([name]) => !OWN.has(name));
  return {
    push: isPushed,
    load: load || list.some(({ type, attributes }) => type === 'docker' && !attributes.dest),
    outputs: {
      image: Object.fromEntries(shown),
      byDigest: byDigest && isPushed,
      files: files.map(({ text }) => text),
    },
  };
}

/** An image that is pushed by digest has no tag, because another job adds it to an index. Rules define its version. */
function refuseTags(inputs: Inputs): void {
  if (inputs.text('tags') === 'sha') return;
  for (const tag of inputs.list('tags').filter((line) => !isRule(line))) {
    inputs.refuse(
      'tags',
      `input 'tags' has '${tag}', but 'outputs' has push-by-digest=true: remove one; only rules of docker/metadata-action, which then define the version, can be combined with it`,
    );
  }
}

function writesFile({ type, attributes }: OutputEntry): boolean {
  return type === 'local' || type === 'tar' || type === 'oci' || (type === 'docker' && Boolean(attributes.dest));
}

function readEntries(inputs: Inputs): OutputEntry[] {
  try {
    return listEntries(inputs.raw('outputs')).flatMap((text) => {
      const entry = parseOutput(text);
      const problem = problemOf(entry);
      if (problem) inputs.refuse('outputs', `input 'outputs' has '${text}': ${problem}`);
      return problem ? [] : [entry];
    });
  } catch (error) {
    inputs.refuse('outputs', `input 'outputs' cannot be read: ${messageOf(error)}`);
    return [];
  }
}

function problemOf({ type, attributes }: OutputEntry): string | undefined {
  const { dest, name } = attributes;
  if (!OUTPUT_TYPES.some((known) => known === type)) {
    const near = nearest(type, OUTPUT_TYPES);
    return `its type is not valid; expected ${OUTPUT_TYPES.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
  }
  if (dest === '-') return 'the result cannot be written to the log; set a file with dest=';
  if (/^(local|tar|oci)$/.test(type) && !dest) return `type=${type} needs dest=, the path that it is written to`;
  if (/^(image|registry)$/.test(type) && name) return "remove name=, which 'repository' and 'tags' set";
  return undefined;
}
