/** A destination of a build's result, as in buildx's `--output`: `type=oci,dest=image.tar`. */
export interface OutputEntry {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The entry as written. */
  readonly text: string;
}

/** The settings that the `outputs` input adds to a build, whether or not the image is pushed or loaded. */
export interface OutputPlan {
  /** Attributes of the pushed image, such as `compression`. */
  readonly image: Readonly<Record<string, string>>;
  /** Whether the image is pushed by digest only, without a tag. */
  readonly byDigest: boolean;
  /** Entries that write files, for a build that is not pushed. */
  readonly files: readonly string[];
}

export const NO_OUTPUTS: OutputPlan = { image: {}, byDigest: false, files: [] };

/** buildx's exporter types. */
export const OUTPUT_TYPES = ['image', 'registry', 'local', 'tar', 'oci', 'docker', 'cacheonly'] as const;

/**
 * Parses an entry: `name=value` fields separated by commas, in double quotes if a field contains a comma; a plain path
 * is a folder.
 */
export function parseOutput(text: string): OutputEntry {
  const fields = csvFields(text);
  if (fields.length === 1 && !fields[0]?.includes('=')) {
    return { type: 'local', attributes: { dest: fields[0] ?? '' }, text: `type=local,dest=${text}` };
  }
  const pairs = fields.map((field) => {
    const at = field.indexOf('=');
    return at < 0 ? [field.trim(), ''] : [field.slice(0, at).trim(), field.slice(at + 1).trim()];
  });
  const { type = '', ...attributes } = Object.fromEntries(pairs) as Record<string, string>;
  return { type, attributes, text };
}

/** Splits a line of comma-separated values. */
export function csvFields(text: string): string[] {
  const fields = text.match(/(?:"(?:[^"]|"")*"|[^",])+/g) ?? [];
  return fields.map((field) => field.replace(/"((?:[^"]|"")*)"/g, (_, inner: string) => inner.replaceAll('""', '"')));
}

/** Joins fields into a line of comma-separated values. */
export function csvLine(fields: readonly string[]): string {
  return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
