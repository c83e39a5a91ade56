/** JSON text with its comments blanked out, so that every other character keeps its line and column. */
export function blankComments(json: string): string {
  return json.replace(/"(?:[^"\\]|\\[\s\S])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (token) =>
    token.startsWith('"') ? token : token.replace(/[^\r\n]/g, ' '),
  );
}

/** Whether a text is JSON, with or without comments, rather than YAML's block style. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}
