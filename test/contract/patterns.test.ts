import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';

/*
 * No regular expression may take more than linear time over text from outside: a file, an input, a log, an answer. Each
 * literal of the sources is tried with texts that repeat one sign, or one word of its own, tens of thousands of times. What
 * is quadratic then takes seconds, what is exponential for ever; the limit ends both.
 */
const root = resolve(import.meta.dirname, '..', '..');
const LENGTH = 40_000;
const MOST_MS = 250;

/** Their patterns only see text that src/text.ts, or a slice before, has cut to this length. */
const CUT: Readonly<Record<string, number>> = {
  'src/deployment/classify.ts': 2_000,
  'src/deployment/progress.ts': 2_000,
  'src/report/timeline.ts': 2_000,
  'src/ecr/failure.ts': 4_000,
  'src/ecr/build.ts': 4_000,
  'src/deployment/recordtags.ts': 256,
  'src/image/tags.ts': 256,
  // So long that what is quadratic takes seconds on the fastest machine.
  long: 150_000,
};

const SIGNS = [...' \t\n\r-_./\\:;,=@#$%&*+~^|<>()[]{}\'"`0a', 'A', 'é', '\u0085', '\u001b', '\u0000'];
const ENDS = ['', '\u0001', '\n!'];

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of a source: what stands between slashes where an expression may begin. */
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

/** Two divisions in a line are none. */
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

/** Runs every text against a pattern inside a context that can be ended. */
const TRY = `
  const tries = (source, flags, parts, starts, ends, length) => {
    const pattern = new RegExp(source, flags);
    for (const part of parts) for (const start of starts) for (const end of ends) {
      const text = start + part.repeat(Math.ceil(length / part.length)) + end;
      if (flags.includes('g')) text.replace(pattern, ''); else pattern.exec(text);
    }
  };
  tries(...given);
`;

function isSlow({ file, source, flags }: Literal): boolean {
  const plain = source.replace(/\\([A-Za-z])/g, '').replaceAll('\\', '');
  const words = [...new Set(plain.match(/[A-Za-z]{2,}[ :/]?|[^\w\s]{2}/g) ?? [])].slice(0, 12);
  const pairs = words.filter((word) => /^\W/.test(word)).map((word) => `${word}a`);
  const starts = ['', (source.match(/^\^?\\?(.)/) ?? [])[1] ?? ''];
  const given = [source, flags, [...SIGNS, ...words, ...pairs], [...new Set(starts)], ENDS, CUT[file] ?? LENGTH];
  const once = () => {
    try {
      runInNewContext(TRY, { given }, { timeout: MOST_MS });
      return false;
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
      throw error;
    }
  };
  // A busy machine may have had no time for it; a slow pattern is slow each time.
  return once() && once() && once();
}

it('finds a quadratic and an exponential pattern', () => {
  const literal = (source: string) => ({ file: 'long', line: 0, source, flags: '' });
  for (const source of ['\\s+$', '^(\\d*\\.?\\d+)x$', '^"(?:[^"\\\\]+|\\\\.)*"', '\\/\\*[\\s\\S]*?\\*\\/']) {
    expect([source, isSlow(literal(source))]).toEqual([source, true]);
  }
  expect(isSlow(literal('^\\s*(\\d+(?:\\.\\d+)?)$'))).toBe(false);
});

it('every regular expression of the sources takes linear time', () => {
  const literals = sources().flatMap(literalsOf);
  expect(literals.length).toBeGreaterThan(200);
  const slow = literals.filter(isSlow).map(({ file, line, source }) => `${file}:${line} /${source}/`);
  expect(slow).toEqual([]);
});
