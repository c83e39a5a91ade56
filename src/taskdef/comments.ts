/**
 * Matches a complete string in double or single quotes, a comment, or an unterminated string or comment; the text after
 * an unterminated one is not JSON. In YAML in flow style, a comment sign inside a word, as in `https://` and `lib/*`, is
 * part of the word; after a number, `true`, `false` or `null`, it begins a comment.
 */
const PART =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*\\?(?:"|$)|(?<=^|[\s,[{:])'[^']*(?:''[^']*)*(?:'|$)|(?<=^|[\s,[\]{}"']|[\s,[{:](?:-?\d+(?:\.\d+)?|true|false|null))(?:\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))/g;

/** Returns JSON text with its comments replaced by spaces, so that every other character keeps its line and column. */
export function blankComments(json: string): string {
  return json.replace(PART, (part) => {
    const isComment = part.startsWith('//') || (part.startsWith('/*') && part.length > 3 && part.endsWith('*/'));
    return isComment ? part.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)) : part;
  });
}

/** Whether the text is JSON, with or without comments, as opposed to YAML in block style. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}
