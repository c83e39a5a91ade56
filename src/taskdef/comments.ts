/** A string that ends, a comment, or the start of one that does not: what comes after that is no JSON. */
const PART = /"[^"\\]*(?:\\[\s\S][^"\\]*)*\\?(?:"|$)|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** JSON text with its comments blanked out, so that every other character keeps its line and column. */
export function blankComments(json: string): string {
  return json.replace(PART, (part) => {
    const isComment = part.startsWith('//') || (part.startsWith('/*') && part.length > 3 && part.endsWith('*/'));
    return isComment ? part.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)) : part;
  });
}

/** Whether a text is JSON, with or without comments, rather than YAML's block style. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}
