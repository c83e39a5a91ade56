/** The context `vars` as a workflow hands it on, by `toJSON`. */
export function readVariables(json: string): Readonly<Record<string, string>> {
  if (!json.trim()) return {};
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) return {};
  // Names of variables know no case; GitHub shows them in upper case.
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toUpperCase(), String(text ?? '')]));
}
