/** The parts of an image reference: `host[:port]/repository[:tag][@digest]`. */
export interface ImageReference {
  /** The registry's host with its port; empty if the reference has none. */
  readonly host: string;
  readonly repository: string;
  readonly tag?: string;
  /** The digest: `sha256:` and 64 hexadecimal digits. */
  readonly digest?: string;
}

/** A tag according to the distribution specification. */
export const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/** ECR's pattern for repository names, which have 2 to 256 characters. */
export const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;

/** A digest of an image. */
export const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Parses a reference; `undefined` if it is not valid. The first component is a host under the same conditions as in
 * Docker.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const [named = '', digest, ...more] = text.split('@');
  if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) return undefined;
  const slash = named.indexOf('/');
  const first = named.slice(0, slash);
  const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
  const rest = host ? named.slice(slash + 1) : named;
  const colon = rest.indexOf(':');
  const repository = colon < 0 ? rest : rest.slice(0, colon);
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag))) return undefined;
  return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

/** Formats a reference as Docker does. */
export function formatImageReference({ host, repository, tag, digest }: ImageReference): string {
  return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}
