/** A version as defined by Python's PEP 440. */
export interface PythonVersion {
  /** The version in normal form, without the `v`. The parts of a local version are separated by commas. */
  readonly text: string;
  readonly release: readonly number[];
  /** Whether the version is a final release: not a pre-, post- or development release. */
  readonly isFinal: boolean;
}

const FORM =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

const PRE: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };

/** Parses a version in any spelling that PEP 440 allows; `undefined` if it is not valid. */
export function parsePythonVersion(text: string): PythonVersion | undefined {
  const match = FORM.exec(text.trim().toLowerCase());
  if (!match) return undefined;
  const [, epoch = '', release = '', pre, preNumber, bare, post, postNumber, dev, devNumber, local] = match;
  const numbers = release.split('.').map(Number);
  const postText = bare ?? (post && number(postNumber));
  const parts = [
    Number(epoch) > 0 ? `${Number(epoch)}!` : '',
    numbers.join('.'),
    pre ? `${PRE[pre] ?? pre}${number(preNumber)}` : '',
    postText === undefined ? '' : `.post${Number(postText)}`,
    dev ? `.dev${number(devNumber)}` : '',
    // PEP 440 separates these parts with a period; docker/metadata-action uses a character that tags cannot contain.
    local ? `+${local.split(/[-_.]/).map(localPart).join(',')}` : '',
  ];
  return { text: parts.join(''), release: numbers, isFinal: !pre && postText === undefined && !dev };
}

function number(digits: string | undefined): string {
  return String(Number(digits || '0'));
}

function localPart(part: string): string {
  return /^\d+$/.test(part) ? String(Number(part)) : part;
}
