import { UserError } from '../error.ts';

/**
 * The variables that a workflow passes on, by name.
 * @throws {UserError} if it is not JSON
 */
export function readVariables(json: string): Readonly<Record<string, string>> {
  if (!json.trim()) return {};
  const value = parse(json);
  if (typeof value !== 'object' || value === null) return {};
  // Names of variables are case-insensitive; GitHub shows them in upper case. A variable is a text.
  const texts = Object.entries(value).filter(([, text]) => typeof text !== 'object');
  return Object.fromEntries(texts.map(([name, text]) => [name.toUpperCase(), String(text)]));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UserError('Input \'vars\' is not a JSON object of variables, such as \'{"SLIPWAY_ROLE": "…"}\'.');
  }
}
