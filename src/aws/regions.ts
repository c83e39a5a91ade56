import { distance } from 'fastest-levenshtein';

/** The format of a Region's name. */
export const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;

/** The Regions of all partitions that are known to this version. A test compares them with the SDK's endpoint rules. */
export const REGIONS = [
  ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
  ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
  ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
  ...['eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1'],
  ...['me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
  ...['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1'],
  ...['us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'eu-isoe-west-1', 'us-isof-east-1', 'us-isof-south-1'],
];

/** The parts of Region names. None of them is treated as a misspelling of another. */
const WORDS = new Set([
  ...REGIONS.flatMap((region) => lettersOf(region).split('-')),
  ...['north', 'east', 'south', 'west', 'central', 'northeast', 'northwest', 'southeast', 'southwest'],
]);
/** The maximum length of a short code. A code may be that of a new country, however similar it is to a known one. */
const CODE_LETTERS = 2;

/** The problem with a Region's name: it is misspelled, or newer than this version; `undefined` if there is none. */
export type RegionFinding = { readonly misspelled: string } | { readonly unknown: string };

/**
 * Checks a Region's name. A name counts as misspelled only if it resembles a known Region and contains a part that no
 * Region name has. Any other name may belong to a Region that is newer than this version.
 */
export function validateRegion(region: string): RegionFinding | undefined {
  if (REGIONS.includes(region)) return undefined;
  const near = nearestRegion(region);
  if (near) return { misspelled: near };
  return { unknown: `the Region '${region}' is not recognized by this version of Slipway and is used unchanged` };
}

/** The partitions other than `aws`, by the prefix of their Regions. */
const PARTITIONS: readonly (readonly [region: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
];

/** The partition of a Region; `undefined` if the Region is newer than this version. */
export function partitionOf(region: string): string | undefined {
  if (!REGIONS.includes(region)) return undefined;
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** The known Region that `text` probably means, with the same number if such a Region exists. */
export function nearestRegion(text: string): string | undefined {
  const given = lettersOf(text.toLowerCase());
  const candidates = REGIONS.filter((region) => isMisspelling(given, lettersOf(region)));
  // If two names are equally similar, the one with the same first letter is preferred.
  const edits = (region: string) => distance(given, lettersOf(region)) + (region[0] === given[0] ? 0 : 0.5);
  const [best] = candidates.toSorted((a, b) => edits(a) - edits(b));
  if (best === undefined) return undefined;
  const [, number = ''] = /-(\d+)$/.exec(text) ?? [];
  const same = `${lettersOf(best)}-${number}`;
  return REGIONS.includes(same) ? same : best;
}

/** Whether each part of `given` equals the part of `known` or is a misspelling of it, or the parts are joined. */
function isMisspelling(given: string, known: string): boolean {
  const [parts, knownParts] = [given.split('-'), known.split('-')];
  if (parts.length !== knownParts.length) return given.replaceAll('-', '') === known.replaceAll('-', '');
  const wrong = parts.flatMap((part, index) =>
    part === knownParts[index] ? [] : [[part, knownParts[index]] as const],
  );
  return wrong.length > 0 && wrong.every(([part, word = '']) => !WORDS.has(part) && isNear(part, word));
}

function isNear(part: string, word: string): boolean {
  if (isSwapped(part, word)) return true;
  if (part.length <= CODE_LETTERS && word.length <= CODE_LETTERS) return false;
  // The codes of partitions differ by one letter: `isob`, `isof`.
  if (/^iso[a-z]?$/.test(part) && word.startsWith('iso')) return false;
  return distance(part, word) <= (word.length < 5 ? 1 : 2);
}

/** Whether two adjacent letters are swapped. */
function isSwapped(part: string, word: string): boolean {
  const at = [...part].findIndex((letter, index) => letter !== word[index]);
  const [first = '', second = ''] = part.slice(at, at + 2);
  return at >= 0 && `${part.slice(0, at)}${second}${first}${part.slice(at + 2)}` === word;
}

function lettersOf(region: string): string {
  return region.replace(/-\d+[a-z]?$/, '');
}
