import type { Clock } from './clock.ts';
import type { Reply } from './http.ts';

/** What can go wrong on purpose. README.md says what each does. */
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

/** One fault that is switched on. Without options it hits every call, each time. */
export interface Fault {
  name: FaultName;
  /** `service:Operation`, where `*` stands for any text, e.g. `ecs:Describe*`. Default: `*:*`; for `stale-reads`: `ecs:*`. */
  operations?: string[];
  /** Hits at most so many calls. */
  count?: number;
  /** Lets so many matching calls pass first. */
  after?: number;
  /** Hits a matching call with this probability (0 to 1), drawn from the seed. */
  probability?: number;
  /** Begins so many simulated seconds from now. */
  from?: number;
  /** Ends so many simulated seconds after it began. */
  for?: number;
  /**
   * Simulated seconds. For `stale-reads`: how far the answers are behind, default 5. For `lost-answer`: how long the caller
   * waits in vain before the connection is reset, default 0.
   */
  seconds?: number;
  /**
   * For `server-error`: the HTTP status, 500 (default) to 599. For `html-answer`, `empty-answer` and `null-answer`: 200 to 599,
   * default 403.
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
 * Reads a fault from the command line: `NAME[:SERVICE:OPERATION[:COUNT]][,OPTION=NUMBER …]`, e.g.
 * `throttling:ecs:DescribeServices:3` or `stale-reads:ecs:Describe*,seconds=10`. Throws a sentence on anything else.
 */
export function parseFault(text: string): Fault {
  const [head = '', ...options] = text.split(',');
  const [name = '', service, operation, count, ...rest] = head.split(':');
  if (rest.length > 0 || (service !== undefined && !operation)) {
    throw new Error(
      `The fault '${text}' does not read as NAME[:SERVICE:OPERATION[:COUNT]][,OPTION=NUMBER], e.g. 'throttling:ecs:DescribeServices:3'.`,
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

/** Checks a fault that came as JSON, or as text. Throws a sentence that names what is wrong. */
export function checkFault(fault: unknown): Fault {
  if (typeof fault === 'string') return parseFault(fault);
  if (typeof fault !== 'object' || fault === null || Array.isArray(fault)) {
    throw new Error(`A fault is an object such as {"name":"throttling"}, not ${JSON.stringify(fault)}.`);
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
      `The fault '${name}' names its operations as a list such as ["ecs:Describe*"], not ${JSON.stringify(operations)}.`,
    );
  }
  for (const [key, value] of Object.entries(options)) {
    if (!(NUMBERS as readonly string[]).includes(key)) {
      throw new Error(`The fault '${name}' has no option '${key}'; the options are ${NUMBERS.join(', ')}.`);
    }
    checkNumber(name as string, key, value);
  }
  if (name === 'stale-reads' && (operations as string[] | undefined)?.some((o) => !o.startsWith('ecs:'))) {
    throw new Error(`The fault 'stale-reads' is for ecs operations, not ${JSON.stringify(operations)}.`);
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
    (key !== 'status' || (value >= (isMisanswer(name) ? 200 : 500) && value <= 599));
  if (!good) throw new Error(`The fault '${name}' cannot have ${key} = ${JSON.stringify(value)}.`);
}

/** Answers that are not AWS's: what a proxy, a load balancer or a portal on the way says in its place. */
const MISANSWERS = {
  'html-answer': '<!DOCTYPE html><html><body>Request blocked</body></html>',
  'empty-answer': '',
  'null-answer': 'null',
};

function isMisanswer(name: string): name is keyof typeof MISANSWERS {
  return name in MISANSWERS;
}

/** The answer as the caller gets it, after the call took effect, where one of the call's faults is in the way. */
export function spoiled(reply: Reply, faults: readonly Fault[]): Reply {
  for (const { name, status = 403 } of faults) {
    if (isMisanswer(name)) return { status, headers: { 'Content-Type': 'text/html' }, body: MISANSWERS[name] };
    if (name === 'stalled-answer') return { ...reply, pace: 'stalled' };
    if (name === 'slow-answer') return { ...reply, pace: 'slow' };
  }
  return reply;
}

/** Whether `text` fits `pattern`, where `*` stands for any text and `?` for one character. */
export function matchesWildcard(pattern: string, text: string, ignoreCase = false): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, ignoreCase ? 'is' : 's').test(text);
}

/** The faults that are switched on. */
export class Faults {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #stale: boolean;
  #active: Active[] = [];

  /** `stale`: whether there can be stale reads: they are answered by repeating everything, which containers cannot. */
  constructor(clock: Clock, random: () => number, { stale = true }: { stale?: boolean } = {}) {
    this.#stale = stale;
    this.#clock = clock;
    this.#random = random;
  }

  /** Replaces all faults. Throws a sentence on one that does not read, and then changes nothing. */
  set(faults: readonly (Fault | string)[]): void {
    const checked = faults.map((fault) => this.#check(fault));
    this.#active = checked.map((fault) => this.#begin(fault));
  }

  /** Switches one more fault on. */
  add(fault: Fault | string): void {
    this.#active.push(this.#begin(this.#check(fault)));
  }

  /** Switches off all faults of that name; all of them without one. */
  clear(name?: string): void {
    this.#active = name === undefined ? [] : this.#active.filter(({ fault }) => fault.name !== name);
  }

  /** What is switched on, with how often it has hit. */
  list(): (Fault & { hits: number })[] {
    return this.#active.map(({ fault, hits }) => ({ ...fault, hits }));
  }

  /** The faults that hit this call; each counts it. */
  hit(service: string, operation: string): Fault[] {
    return this.#active.filter((active) => this.#hits(active, `${service}:${operation}`)).map(({ fault }) => fault);
  }

  /** Whether a `denied` fault hits an action that an operation asks for beside itself. */
  denies(action: string): boolean {
    return this.#active.some((active) => active.fault.name === 'denied' && this.#hits(active, action));
  }

  #check(given: unknown): Fault {
    const fault = checkFault(given);
    if (fault.name !== 'stale-reads' || this.#stale) return fault;
    throw new Error("The fault 'stale-reads' is for scripted tasks; with --tasks docker there is none.");
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
