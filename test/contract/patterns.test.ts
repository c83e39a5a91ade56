import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';

/*
 * No regular expression may take more than linear time for text from outside: a file, an input, a log, a response. Each
 * literal in the sources is tested with texts that repeat one character, or one word of its own, thousands of times,
 * and with texts four times as long: a linear expression then takes four times the CPU time, a quadratic one sixteen
 * times. Real time decides nothing; it only ends exponential expressions.
 */
const root = resolve(import.meta.dirname, '..', '..');
const LENGTH = 24_000;
const TIMES = 4;
/** Between linear and quadratic. */
const MOST_GROWTH = 9;
/** A text that costs less says nothing about growth: a linear expression needs far less. */
const LEAST_CPU_MS = 10;
const END_MS = 2_000;
/** The shortest measurement counts: other work of the thread can only add to it. */
const TRIES = 3;

/** Their patterns are only applied to text that src/text.ts, or an earlier slice, has cut to this length. */
const CUT: Readonly<Record<string, number>> = {
  'src/diagnosis/classify.ts': 2_000,
  'src/rollout/progress.ts': 2_000,
  'src/report/timeline.ts': 2_000,
  'src/ecr/failure.ts': 4_000,
  'src/docker/failure.ts': 4_000,
  'src/history/record-tags.ts': 256,
  'src/image/tags.ts': 256,
};

const CHARACTERS = [...' \t\n\r-_./\\:;,=@#$%&*+~^|<>()[]{}\'"`0a', 'A', 'é', '\u0085', '\u001b', '\u0000'];
const ENDS = ['', '\u0001', '\n!'];

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of a source: the text between slashes where an expression may begin. */
function literalsOf(file: string): Literal[] {
  const text = readFileSync(join(root, file), 'utf8');
  return text.split('\n').flatMap((content, index) => {
    if (/^\s*(\*|\/\/|\/\*)/.test(content)) return [];
    const found = content.matchAll(
      /(?<=[(=,:!&|?[\s]|^)\/((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s.,;)\]:]|$)/g,
    );
    return [...found]
      .map(([, source = '', flags = '']) => ({ file, line: index + 1, source, flags }))
      .filter(isPattern);
  });
}

/** Two divisions in a line are not a regular expression. */
function isPattern({ source, flags }: Literal): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

function sources(): string[] {
  return ['src', 'step', 'actions']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** A text of repeated parts, and the CPU time that the expression needs for it. */
interface Try {
  readonly start: string;
  readonly part: string;
  readonly end: string;
  readonly ms: number;
}

/** Finds the text that costs an expression most. Runs in a context that can be terminated. */
const SLOWEST = `
  const pattern = new RegExp(source, flags);
  let slowest = { ms: 0 };
  for (const { start, part, end } of texts) {
    const text = start + part.repeat(Math.ceil(length / part.length)) + end;
    const before = cpuMs();
    if (flags.includes('g')) text.replace(pattern, ''); else pattern.exec(text);
    const ms = cpuMs() - before;
    if (ms >= slowest.ms) slowest = { start, part, end, ms };
  }
  slowest;
`;

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function isSlow({ file, source, flags }: Literal): boolean {
  const plain = source.replace(/\\([A-Za-z])/g, '').replaceAll('\\', '');
  const words = [...new Set(plain.match(/[A-Za-z]{2,}[ :/]?|[^\w\s]{2}/g) ?? [])].slice(0, 12);
  const pairs = words.filter((word) => /^\W/.test(word)).map((word) => `${word}a`);
  const starts = ['', (source.match(/^\^?\\?(.)/) ?? [])[1] ?? ''];
  const parts = [...CHARACTERS, ...words, ...pairs];
  const most = CUT[file] ?? LENGTH;
  const texts = [...new Set(starts)].flatMap((start) =>
    parts.flatMap((part) => ENDS.map((end) => ({ start, part, end }))),
  );
  /** The slowest of the texts at this length; infinite if it had to be terminated. */
  const slowest = (tried: readonly Omit<Try, 'ms'>[], length: number): Try => {
    for (let timeout = END_MS; ; timeout *= 2) {
      const before = cpuMs();
      try {
        return runInNewContext(SLOWEST, { source, flags, texts: tried, length, cpuMs }, { timeout }) as Try;
      } catch (error) {
        if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        // On a busy machine, a linear expression may have had only a little of the time.
        if (cpuMs() - before >= END_MS / 2) return { start: '', part: '', end: '', ms: Number.POSITIVE_INFINITY };
      }
    }
  };
  const first = slowest(texts, most);
  if (first.ms === Number.POSITIVE_INFINITY) return true;
  if (first.ms <= LEAST_CPU_MS) return false;
  const shortest = (length: number) => Math.min(...Array.from({ length: TRIES }, () => slowest([first], length).ms));
  const whole = shortest(most);
  return whole > LEAST_CPU_MS && whole > MOST_GROWTH * shortest(most / TIMES);
}

it('the test detects a quadratic and an exponential pattern', () => {
  const literal = (source: string) => ({ file: 'known', line: 0, source, flags: '' });
  for (const source of ['\\s+$', '^(\\d*\\.?\\d+)x$', '^"(?:[^"\\\\]+|\\\\.)*"', '\\/\\*[\\s\\S]*?\\*\\/']) {
    expect([source, isSlow(literal(source))]).toEqual([source, true]);
  }
  expect(isSlow(literal('^\\s*(\\d+(?:\\.\\d+)?)$'))).toBe(false);
});

it('every regular expression in the source code takes linear time', () => {
  const literals = sources().flatMap(literalsOf);
  expect(literals.length).toBeGreaterThan(200);
  const slow = literals.filter(isSlow).map(({ file, line, source }) => `${file}:${line} /${source}/`);
  expect(slow).toEqual([]);
});
