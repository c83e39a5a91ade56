import type { Clock } from './clock.ts';
import type { Reply } from './http.ts';

/** The faults that can be enabled. README.md describes each. */
export const FAULT_NAMES = [
  'throttling',
  'server-error',
  'reset',
  'lost-answer',
  'stalled-answer',
  'slow-answer',
  'html-answer',
  'empty-answer',
  'null-answer',
  'stale-reads',
  'expired-token',
  'denied',
] as const;

export type FaultName = (typeof FAULT_NAMES)[number];

/** One enabled fault. Without options it affects every call, each time. */
export interface Fault {
  name: FaultName;
  /**
   * `service:Operation`, where `*` stands for any text, for example `ecs:Describe*`. Defaults to `*:*`; for
   * `stale-reads`, to `ecs:*`.
   */
  operations?: string[];
  /** Affects at most this many calls. */
  count?: number;
  /** Does not affect this many matching calls at first. */
  after?: number;
  /** Affects a matching call with this probability (0 to 1), drawn from the seed. */
  probability?: number;
  /** Starts this many simulated seconds from now. */
  from?: number;
  /** Ends this many simulated seconds after its start. */
  for?: number;
  /**
   * Simulated seconds. For `stale-reads`: how far the responses are behind; defaults to 5. For `lost-answer`: how long
   * the caller waits before the connection is reset; defaults to 0.
   */
  seconds?: number;
  /**
   * For `server-error`: the HTTP status, 500 (default) to 599. For `html-answer`, `empty-answer` and `null-answer`: 200
   * to 599; defaults to 403.
   */
  status?: number;
}

interface Active {
  readonly fault: Fault;
  readonly begins: number;
  passed: number;
  hits: number;
}

const NUMBERS = ['count', 'after', 'probability', 'from', 'for', 'seconds', 'status'] as const;

/**
 * Reads a fault from the command line: `NAME[:SERVICE:OPERATION[:COUNT]][,OPTION=NUMBER …]`, for example
 * `throttling:ecs:DescribeServices:3` or `stale-reads:ecs:Describe*,seconds=10`. Throws an Error for anything else.
 */
export function parseFault(text: string): Fault {
  const [head = '', ...options] = text.split(',');
  const [name = '', service, operation, count, ...rest] = head.split(':');
  if (rest.length > 0 || (service !== undefined && !operation)) {
    throw new Error(
      `The fault '${text}' is not of the form NAME[:SERVICE:OPERATION[:COUNT]][,OPTION=NUMBER], e.g. 'throttling:ecs:DescribeServices:3'.`,
    );
  }
  const fault: Record<string, unknown> = { name };
  if (service !== undefined) fault.operations = [`${service}:${operation}`];
  if (count !== undefined) fault.count = numberOf(count, 'count', text);
  for (const option of options) {
    const [key = '', value = ''] = option.split('=');
    fault[key] = numberOf(value, key, text);
  }
  return checkFault(fault);
}

/** Checks a fault given as JSON, or as text. Throws an Error that describes the problem. */
export function checkFault(fault: unknown): Fault {
  if (typeof fault === 'string') return parseFault(fault);
  if (typeof fault !== 'object' || fault === null || Array.isArray(fault)) {
    throw new Error(`A fault must be an object such as {"name":"throttling"}, not ${JSON.stringify(fault)}.`);
  }
  const { name, operations, ...options } = fault as Record<string, unknown>;
  if (!FAULT_NAMES.includes(name as FaultName)) {
    throw new Error(`There is no fault '${name}'; the faults are ${FAULT_NAMES.join(', ')}.`);
  }
  if (
    operations !== undefined &&
    !(Array.isArray(operations) && operations.every((o) => /^[^:]+:[^:]+$/.test(`${o}`)))
  ) {
    throw new Error(
      `The fault '${name}' must name its operations in a list such as ["ecs:Describe*"], not ${JSON.stringify(operations)}.`,
    );
  }
  for (const [key, value] of Object.entries(options)) {
    if (!(NUMBERS as readonly string[]).includes(key)) {
      throw new Error(`The fault '${name}' has no option '${key}'; the options are ${NUMBERS.join(', ')}.`);
    }
    checkNumber(name as string, key, value);
  }
  if (name === 'stale-reads' && (operations as string[] | undefined)?.some((o) => !o.startsWith('ecs:'))) {
    throw new Error(`The fault 'stale-reads' supports only operations of ecs, not ${JSON.stringify(operations)}.`);
  }
  return fault as Fault;
}

function numberOf(text: string, key: string, fault: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`In the fault '${fault}' the ${key} '${text}' is not a number.`);
  return Number(text);
}

function checkNumber(name: string, key: string, value: unknown): void {
  const whole = key === 'count' || key === 'after' || key === 'status';
  const good =
    typeof value === 'number' &&
    value >= 0 &&
    (!whole || Number.isInteger(value)) &&
    (key !== 'probability' || value <= 1) &&
    (key !== 'status' || (value >= (hasInvalidBody(name) ? 200 : 500) && value <= 599));
  if (!good) throw new Error(`The fault '${name}' cannot have ${key} = ${JSON.stringify(value)}.`);
}

/** Responses that are not from AWS: those of a proxy, a load balancer or a captive portal in between. */
const INVALID_BODIES = {
  'html-answer': '<!DOCTYPE html><html><body>Request blocked</body></html>',
  'empty-answer': '',
  'null-answer': 'null',
};

function hasInvalidBody(name: string): name is keyof typeof INVALID_BODIES {
  return name in INVALID_BODIES;
}

/** The response as the caller receives it, after the call took effect, if one of the call's faults replaces it. */
export function withFaults(reply: Reply, faults: readonly Fault[]): Reply {
  for (const { name, status = 403 } of faults) {
    if (hasInvalidBody(name)) return { status, headers: { 'Content-Type': 'text/html' }, body: INVALID_BODIES[name] };
    if (name === 'stalled-answer') return { ...reply, pace: 'stalled' };
    if (name === 'slow-answer') return { ...reply, pace: 'slow' };
  }
  return reply;
}

/** Whether `text` matches `pattern`, where `*` stands for any text and `?` for one character. */
export function matchesWildcard(pattern: string, text: string, ignoreCase = false): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, ignoreCase ? 'is' : 's').test(text);
}

/** The enabled faults. */
export class Faults {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #stale: boolean;
  #active: Active[] = [];

  /**
   * `stale`: whether stale reads are possible. Their responses are computed by repeating all writes, which containers
   * do not support.
   */
  constructor(clock: Clock, random: () => number, { stale = true }: { stale?: boolean } = {}) {
    this.#stale = stale;
    this.#clock = clock;
    this.#random = random;
  }

  /** Replaces all faults. Throws an Error for an invalid one, and then changes nothing. */
  set(faults: readonly (Fault | string)[]): void {
    const checked = faults.map((fault) => this.#check(fault));
    this.#active = checked.map((fault) => this.#begin(fault));
  }

  /** Enables one more fault. */
  add(fault: Fault | string): void {
    this.#active.push(this.#begin(this.#check(fault)));
  }

  /** Disables all faults with that name; all of them without one. */
  clear(name?: string): void {
    this.#active = name === undefined ? [] : this.#active.filter(({ fault }) => fault.name !== name);
  }

  /** The enabled faults, with the number of affected calls. */
  list(): (Fault & { hits: number })[] {
    return this.#active.map(({ fault, hits }) => ({ ...fault, hits }));
  }

  /** The faults that affect this call; each counts it. */
  hit(service: string, operation: string): Fault[] {
    return this.#active.filter((active) => this.#hits(active, `${service}:${operation}`)).map(({ fault }) => fault);
  }

  /** Whether a `denied` fault applies to an action that an operation checks in addition to its own. */
  denies(action: string): boolean {
    return this.#active.some((active) => active.fault.name === 'denied' && this.#hits(active, action));
  }

  #check(given: unknown): Fault {
    const fault = checkFault(given);
    if (fault.name !== 'stale-reads' || this.#stale) return fault;
    throw new Error("The fault 'stale-reads' is only for scripted tasks; it is not supported with --tasks docker.");
  }

  #begin(fault: Fault): Active {
    return { fault, begins: this.#clock.now() + (fault.from ?? 0) * 1000, passed: 0, hits: 0 };
  }

  #hits(active: Active, call: string): boolean {
    const { fault, begins } = active;
    const now = this.#clock.now();
    if (now < begins || (fault.for !== undefined && now >= begins + fault.for * 1000)) return false;
    if (fault.count !== undefined && active.hits >= fault.count) return false;
    const patterns = fault.operations ?? (fault.name === 'stale-reads' ? ['ecs:*'] : ['*:*']);
    if (!patterns.some((pattern) => matchesWildcard(pattern, call, true))) return false;
    if (fault.name === 'stale-reads' && !/:(Describe|List|Get)/.test(call)) return false;
    if (active.passed < (fault.after ?? 0)) {
      active.passed++;
      return false;
    }
    if (fault.probability !== undefined && this.#random() >= fault.probability) return false;
    active.hits++;
    return true;
  }
}
