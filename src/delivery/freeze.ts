import { shortenLine } from '../quoted.ts';

/** The effect of the SLIPWAY_FREEZE variable on a delivery. */
export type Freeze =
  | { readonly is: 'open' }
  | { readonly is: 'frozen'; readonly reason: string }
  /** The freeze is in force, but the caller overrides it. */
  | { readonly is: 'overridden'; readonly note: string };

const RANGE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})(?:\s+(.*))?$/s;

interface FreezeInputs {
  /** The variable's value: text, or `2026-12-20/2027-01-03 text` with the first and last day of the freeze in UTC. */
  readonly variable: string;
  /** The reason for a delivery during a freeze; empty if there is none. */
  readonly override: string;
  readonly actor: string;
  /** A description of what is frozen: `the environment 'production'` or `this repository`. */
  readonly whose: string;
}

/** Decides whether a freeze blocks a delivery now. */
export function evaluateFreeze({ variable, override, actor, whose }: FreezeInputs, now: Date): Freeze {
  const text = variable.trim();
  if (!text) return { is: 'open' };
  const [, from = '', to = '', label = ''] = RANGE.exec(text) ?? [];
  if (isRange(from, to)) {
    const today = now.toISOString().slice(0, 10);
    if (today < from || today > to) return { is: 'open' };
  }
  const until = isRange(from, to) ? ` from ${from} to ${to}` : '';
  const words = isRange(from, to) ? label.trim() : text;
  const frozen = `${whose} is frozen${until}${words ? `: ${shortenLine(words).replace(/(?<![.!])[.!]+$/, '')}` : ''}`;
  const reason = override.trim();
  return reason
    ? {
        is: 'overridden',
        note: `${capital(frozen)}. ${actor || 'The caller'} overrode the freeze: ${shortenLine(reason)}`,
      }
    : {
        is: 'frozen',
        reason: `${capital(frozen)}. To deliver anyway, set the 'override-freeze' input to the reason; to end the freeze, remove the SLIPWAY_FREEZE variable.`,
      };
}

function isRange(from: string, to: string): boolean {
  const isDay = (day: string) => day !== '' && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return isDay(from) && isDay(to) && from <= to;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
