/** Where the result of a build goes, as buildx's `--output` says it: `type=oci,dest=image.tar`. */
export interface OutputEntry {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** As it was given. */
  readonly text: string;
}

/** What the input `outputs` adds to a build that is pushed, loaded or neither. */
export interface OutputPlan {
  /** Attributes of the pushed image, such as `compression`. */
  readonly image: Readonly<Record<string, string>>;
  /** Pushed by digest alone: no tag is given to it. */
  readonly byDigest: boolean;
  /** Entries that write files, for a build that is not pushed. */
  readonly files: readonly string[];
}

export const NO_OUTPUTS: OutputPlan = { image: {}, byDigest: false, files: [] };

/** The kinds of buildx's exporters. */
export const OUTPUT_TYPES = ['image', 'registry', 'local', 'tar', 'oci', 'docker', 'cacheonly'] as const;

/**
 * Reads an entry: fields of the form `name=value` with commas between them, a field in double quotes where it has a comma;
 * a path alone is a folder.
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

/** The fields of a line of comma-separated values. */
export function csvFields(text: string): string[] {
  const fields = text.match(/(?:"(?:[^"]|"")*"|[^",])+/g) ?? [];
  return fields.map((field) => field.replace(/"((?:[^"]|"")*)"/g, (_, inner: string) => inner.replaceAll('""', '"')));
}

/** Fields as such a line. */
export function csvLine(fields: readonly string[]): string {
  return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
