import type { Json } from '../service.ts';

/** Checks a part of a plan at a position; throws an Error with the position, the value and the accepted values. */
export type Rule = (value: unknown, at: string) => void;

/** A string. */
export const text: Rule = (value, at) => {
  if (typeof value !== 'string') refuse(at, value, 'a string');
};
/** A duration in seconds. */
export const seconds: Rule = (value, at) => {
  if (typeof value !== 'number' || !(value >= 0) || value > 1e9) refuse(at, value, 'a number of seconds from 0');
};
/** A time in seconds, or false for an event that never happens. */
export const secondsOrFalse: Rule = (value, at) => {
  if (value !== false && typeof value !== 'number') refuse(at, value, 'a number of seconds, or false for never');
  if (value !== false) seconds(value, at);
};
/** A list of items that all follow one rule, with at least `least` of them. */
export const list =
  (item: Rule, least = 0): Rule =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least)
      return refuse(at, value, least > 0 ? 'a list that is not empty' : 'a list');
    value.forEach((entry, index) => {
      item(entry, `${at}[${index}]`);
    });
  };
/** An object with only these members. */
export const object =
  (members: Record<string, Rule>, required: readonly string[] = []): Rule =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, value, 'an object');
    for (const [key, member] of Object.entries(value as Json)) {
      const rule = Object.hasOwn(members, key) ? members[key] : undefined;
      if (!rule)
        throw new Error(`${at}.${key} is not part of a plan; the known keys are: ${Object.keys(members).join(', ')}.`);
      rule(member, `${at}.${key}`);
    }
    const missing = required.find((key) => (value as Json)[key] === undefined);
    if (missing) throw new Error(`${at}.${missing} is missing.`);
  };

/** One of these strings. */
export const oneOf =
  (...accepted: string[]): Rule =>
  (value, at) => {
    if (typeof value !== 'string' || !accepted.includes(value)) refuse(at, value, accepted.join(' or '));
  };

/** Throws an Error about the value at a position. */
export function refuse(at: string, value: unknown, accepted: string): never {
  throw new Error(`${at} is ${JSON.stringify(value) ?? 'undefined'}; it must be ${accepted}.`);
}
