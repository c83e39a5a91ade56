/**
 * A regular expression with sentences in it, which match themselves: pattern`^web: ${IMAGE_MISSING}.* \(2 tasks\)`.
 */
export function pattern({ raw }: TemplateStringsArray, ...sentences: readonly string[]): RegExp {
  const parts = sentences.map((sentence) => sentence.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(raw.map((part, index) => `${part}${parts[index] ?? ''}`).join(''));
}

/** A text as the start of a sentence. */
export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
