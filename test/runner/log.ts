import type { Masks } from './masks.ts';

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface LogLine {
  /** Simulated ms since the start of the step. */
  readonly at: number;
  /** As a GitHub user sees it, in the form of the downloaded log: `##[error]…`, `##[group]…`. */
  readonly text: string;
}

const COMMANDS = [
  'add-mask',
  'debug',
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'echo',
  'add-matcher',
  'remove-matcher',
];
const FILE_ONLY = ['set-output', 'save-state', 'set-env', 'add-path'];

/**
 * Reads a step's output line by line as the runner does: commands are executed, other lines are shown with masks
 * applied.
 */
export class StepLog {
  readonly lines: LogLine[] = [];
  readonly annotations: Annotation[] = [];
  /** `::debug::` lines, which a user sees only with step debugging enabled. */
  readonly debug: string[] = [];
  /** Commands that the runner no longer executes. A step that uses one fails. */
  readonly refused: string[] = [];
  readonly #masks: Masks;
  readonly #onLine: (line: LogLine) => void;
  #resume: string | undefined;

  /** `onLine` receives each line as it is printed. */
  constructor(masks: Masks, onLine: (line: LogLine) => void = () => {}) {
    this.#masks = masks;
    this.#onLine = onLine;
  }

  /** `at` is simulated ms since the start of the step. */
  take(raw: string, at: number): void {
    const command = parseCommand(raw, this.#resume ? [this.#resume] : [...COMMANDS, ...FILE_ONLY, 'stop-commands']);
    if (!command) this.#show(raw, at);
    else if (this.#resume) {
      this.#resume = undefined;
      this.#show(raw, at);
    } else this.#carryOut(command, raw, at);
  }

  annotate(kind: Annotation['kind'], message: string, at: number, properties: Record<string, string> = {}): void {
    const { title, file, line, col } = properties;
    const text = this.#masks.apply(message);
    this.annotations.push({
      kind,
      message: text,
      ...(title && { title: this.#masks.apply(title) }),
      ...(file && { file }),
      ...(line && { line: Number(line) }),
      ...(col && { column: Number(col) }),
    });
    this.#show(`##[${kind}]${message}`, at);
  }

  #show(raw: string, at: number): void {
    const line = { at, text: this.#masks.apply(raw) };
    this.lines.push(line);
    this.#onLine(line);
  }

  #carryOut({ name, properties, data }: Command, raw: string, at: number): void {
    if (name === 'add-mask') this.#masks.add(data);
    else if (name === 'debug') this.debug.push(this.#masks.apply(data));
    else if (name === 'error' || name === 'warning' || name === 'notice') this.annotate(name, data, at, properties);
    else if (name === 'group' || name === 'endgroup') this.#show(`##[${name}]${data}`, at);
    else if (name === 'stop-commands') {
      this.#resume = data;
      this.#show(raw, at);
    } else if (FILE_ONLY.includes(name)) {
      this.refused.push(name);
      this.annotate('error', `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`, at);
    }
  }
}

interface Command {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly data: string;
}

/** `::name key=value,…::data` at the start of a line, or the older `##[name key=value;…]data` anywhere in it. */
function parseCommand(raw: string, known: readonly string[]): Command | undefined {
  const current = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(raw);
  if (current && known.includes(current[1]?.toLowerCase() ?? '')) {
    const [, name = '', properties = '', data = ''] = current;
    return { name: name.toLowerCase(), properties: parseProperties(properties, ','), data: decode(data) };
  }
  const older = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(raw);
  if (older && known.includes(older[1]?.toLowerCase() ?? '')) {
    const [, name = '', properties = '', data = ''] = older;
    return { name: name.toLowerCase(), properties: parseProperties(properties, ';'), data: decode(data) };
  }
  return undefined;
}

function parseProperties(text: string, separator: string): Record<string, string> {
  const pairs = text
    .trim()
    .split(separator)
    .map((pair) => /^([^=]+)=(.+)$/s.exec(pair.trim()));
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1], decode(pair[2] ?? '')]] : [])));
}

function decode(text: string): string {
  const signs: Record<string, string> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%3B': ';',
    '%5D': ']',
    '%25': '%',
  };
  return text.replace(/%(0D|0A|3A|2C|3B|5D|25)/g, (sign) => signs[sign] ?? sign);
}
