import { type BuildInputs, INPUTS_LABEL } from './fingerprint.ts';
import type { RunEvent } from './run-event.ts';
import type { ImageSource } from './source.ts';
import { renderKnown, type TemplateFunctions } from './tag-rules/expression.ts';

export const REVISION_LABEL = 'org.opencontainers.image.revision';

/** The information that the labels of an image are generated from. */
export interface LabelFacts {
  readonly source: ImageSource;
  readonly repository: RunEvent['repository'];
  /** The tag that best identifies the version. */
  readonly version: string | undefined;
  readonly inputs: BuildInputs;
}

/** The image's labels. The user's labels override ours, except for the two that identify a rerun. */
export function imageLabels(
  { source, repository, version, inputs }: LabelFacts,
  users: Readonly<Record<string, string>>,
): Record<string, string> {
  const own = {
    'org.opencontainers.image.title': repository.name,
    'org.opencontainers.image.description': repository.description,
    'org.opencontainers.image.licenses': repository.license,
    'org.opencontainers.image.url': source.url,
    'org.opencontainers.image.source': source.url,
    'org.opencontainers.image.version': version,
    'org.opencontainers.image.created':
      source.date === undefined ? undefined : new Date(source.date * 1000).toISOString(),
  };
  const recognized = { [REVISION_LABEL]: source.commit, [INPUTS_LABEL]: JSON.stringify(inputs) };
  const all = Object.entries({ ...own, ...users, ...recognized });
  return Object.fromEntries(
    all.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/** Expands the expressions of docker/metadata-action in labels; other text in braces is kept. */
export function renderLabels(
  labels: Readonly<Record<string, string>>,
  names: TemplateFunctions,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).map(([name, value]) => [renderKnown(name, names), renderKnown(value, names)]),
  );
}
