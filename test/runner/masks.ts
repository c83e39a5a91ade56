/**
 * The text that the runner masks: `::add-mask::` values, each of their lines, and the encodings in which they usually
 * leak.
 */
export class Masks {
  readonly values = new Set<string>();
  #forms: string[] = [];

  add(value: string): void {
    for (const part of [value, ...value.split(/\r?\n/)]) {
      if (part.trim() !== '') this.values.add(part);
    }
    this.#forms = [...this.values].flatMap(leakForms).sort((a, b) => b.length - a.length);
  }

  /** `text` as a GitHub user sees it. */
  apply(text: string): string {
    return this.#forms.reduce((masked, form) => masked.replaceAll(form, '***'), text);
  }
}

/** A secret as plain text, in base64 at each of its three alignments, and escaped for a URL and for JSON. */
export function leakForms(secret: string): string[] {
  const base64 = [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    // The first and last characters also contain bits of the characters before and after the secret.
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor((whole.length * 8) / 6);
    const form = whole.toString('base64').slice(start, end);
    return form.length >= 8 ? [form, form.replaceAll('+', '-').replaceAll('/', '_')] : [];
  });
  return [...new Set([secret, ...base64, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])];
}
