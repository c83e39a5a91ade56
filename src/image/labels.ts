import { type BuildInputs, INPUTS_LABEL } from './fingerprint.ts';
import type { Source } from './source.ts';

export const REVISION_LABEL = 'org.opencontainers.image.revision';

/**
 * The image's labels. The user's go before ours, save the two by which a rerun is recognised.
 * @param version the tag that says best what this is
 */
export function imageLabels(
  source: Source,
  version: string | undefined,
  inputs: BuildInputs,
  users: Readonly<Record<string, string>>,
): Record<string, string> {
  const own = {
    'org.opencontainers.image.source': source.url,
    'org.opencontainers.image.version': version,
    'org.opencontainers.image.created':
      source.date === undefined ? undefined : new Date(source.date * 1000).toISOString(),
  };
  const recognised = { [REVISION_LABEL]: source.commit, [INPUTS_LABEL]: JSON.stringify(inputs) };
  const all = Object.entries({ ...own, ...users, ...recognised });
  return Object.fromEntries(
    all.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}
