import { isObject, parseJson } from '../objects.ts';

/** The variables by name, or a sentence about what is wrong with them. */
export type Variables =
  | { readonly variables: Readonly<Record<string, string>> }
  | { readonly variables: Readonly<Record<string, string>>; readonly problem: string };

/** The variables that a workflow passes, by name; none if they are not a JSON object. */
export function readVariables(json: string): Variables {
  const value = json.trim() ? parseJson(json) : {};
  if (value === null) return { variables: {} };
  if (!isObject(value)) {
    const problem = 'input \'vars\' is not a valid JSON object; expected variables, such as \'{"SLIPWAY_ROLE": "…"}\'';
    return { variables: {}, problem };
  }
  // Names of variables are case-insensitive; GitHub shows them in upper case. A variable's value is a string.
  const texts = Object.entries(value).filter(([, text]) => typeof text !== 'object');
  return { variables: Object.fromEntries(texts.map(([name, text]) => [name.toUpperCase(), String(text)])) };
}
