import { type Flavor, isRule, PLAIN_FLAVOR, parseFlavor, parseRule, TAG, TEMPLATES } from '../../src/image/index.ts';
import type { Inputs } from '../../step/inputs.ts';

/** The variable with the length of a short commit SHA, which docker/metadata-action also reads. */
const SHORT_LENGTH = 'DOCKER_METADATA_SHORT_SHA_LENGTH';

/** Reads `tags`: each line is a rule, or a comma-separated list of templates and literal tags. */
export function readImageTags(inputs: Inputs): string[] {
  const lines = inputs.list('tags');
  const tags = lines.flatMap((line) => (isRule(line) ? readRule(inputs, line) : readNames(inputs, line)));
  return tags.length > 0 ? tags : ['sha'];
}

function readRule(inputs: Inputs, line: string): string[] {
  const parsed = parseRule(line);
  if ('problems' in parsed) {
    for (const problem of parsed.problems) inputs.refuse('tags', `input 'tags' has '${line}': ${problem}`);
    return [];
  }
  for (const notice of parsed.notices) inputs.note(`input 'tags' has '${line}': ${notice}.`);
  return [line];
}

function readNames(inputs: Inputs, line: string): string[] {
  const tags = line
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  for (const tag of tags.filter((name) => !TAG.test(name))) {
    inputs.refuse(
      'tags',
      `input 'tags' has '${tag}', which is not valid; expected ${TEMPLATES.map((name) => `'${name}'`).join(', ')}, a rule of docker/metadata-action such as 'type=ref,event=branch', or a tag of letters, digits and '_.-', at most 128`,
    );
  }
  return tags;
}

/** Reads `flavor`, one setting per line as in docker/metadata-action. */
export function readFlavor(inputs: Inputs): Flavor {
  const parsed = parseFlavor(inputs.list('flavor'));
  if ('flavor' in parsed) return parsed.flavor;
  for (const problem of parsed.problems) inputs.refuse('flavor', `input 'flavor' has ${problem}`);
  return PLAIN_FLAVOR;
}

/** The number of characters in a short commit SHA, for rules. */
export function readShortLength(inputs: Inputs): number {
  const text = inputs.variable(SHORT_LENGTH);
  if (text === '') return 7;
  const length = /^\d+$/.test(text) ? Number(text) : 0;
  if (length >= 1) return length;
  inputs.refuse(
    'tags',
    `the ${SHORT_LENGTH} variable is '${text}', which is not valid; expected a number of digits from 1 to 40`,
  );
  return 7;
}
