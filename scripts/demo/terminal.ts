import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** The result of a step, as shown on one line. */
export interface StepLine {
  readonly mark: 'good' | 'back' | 'refused' | 'bad';
  readonly step: string;
  readonly verdict: string;
  readonly detail: string;
  /** Real time. */
  readonly ms: number;
}

const MARKS = { good: ['✔', 'green'], back: ['↩', 'yellow'], refused: ['⊘', 'yellow'], bad: ['✘', 'red'] } as const;

/** Prints the demo's lines; uses color only in a terminal, and if NO_COLOR is not set. */
export class Terminal {
  readonly #stream: NodeJS.WriteStream;
  readonly #verbose: boolean;
  #folded = false;

  constructor(stream: NodeJS.WriteStream, { verbose }: { verbose: boolean }) {
    this.#stream = stream;
    this.#verbose = verbose;
  }

  title(text: string): void {
    this.#print(this.#style('bold', text));
  }

  /** Prints the heading of a chapter. */
  heading(text: string): void {
    this.#print(`\n${this.#style(['bold', 'cyan'], text)}`);
  }

  fact(name: string, text: string): void {
    this.#print(`  ${name.padEnd(10)} ${text}`);
  }

  /** Prints a line of a failed task's output. */
  quote(line: string): void {
    this.#print(`      ${this.#style('red', '│')} ${line}`);
  }

  /** Prints the versions that responded, and the number of failed requests. */
  responses(text: string, { requests, failed }: { requests: number; failed: number }): void {
    const count = this.#style(failed === 0 ? 'green' : 'red', `${requests} requests, ${failed} failed`);
    this.#print(`      responses: ${text}   ${count}`);
  }

  /** Prints what happens between steps. */
  progress(text: string): void {
    this.#print(this.#style('dim', `      ${text}`));
  }

  /** Prints a line of a running step's log; groups are folded, as on GitHub. */
  log(line: string): void {
    const [, command = '', text = line] = /^##\[(\w+)\](.*)$/s.exec(line) ?? [];
    if (command === 'endgroup') this.#folded = false;
    else if (command === 'group') {
      this.progress(`${this.#verbose ? '▾' : '▸'} ${text}`);
      this.#folded = !this.#verbose;
    } else if (!this.#folded || command !== '') {
      const shown = command === '' ? text : `${command}: ${text}`;
      for (const part of shown.split('\n')) this.progress(part);
    }
  }

  stepLine({ mark, step, verdict, detail, ms }: StepLine): void {
    this.#folded = false;
    const [sign, colour] = MARKS[mark];
    const took = `${(ms / 1000).toFixed(1)} s`.padStart(7);
    const line = `  ${this.#style(colour, sign)} ${step.padEnd(17)}${this.#style([colour, 'bold'], verdict.padEnd(12))}${took}`;
    this.#print(detail ? `${line}   ${detail}` : line);
  }

  /** Prints an error of the demo itself. */
  error(text: string): void {
    this.#print(this.#style('red', text));
  }

  print(text = ''): void {
    this.#print(text);
  }

  #print(text: string): void {
    this.#stream.write(`${text}\n`);
  }

  #style(format: Style, text: string): string {
    return styleText(format, text, { stream: this.#stream });
  }
}
