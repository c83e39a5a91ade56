import type { Finding } from './finding.ts';
import { load } from './load.ts';
import { fields, list, type Node, type Origin, scalar } from './node.ts';

/** One `NAME=value`; null removes the name. */
export interface Pair {
  readonly name: string;
  readonly value: string | null;
  readonly origin: Origin;
}

/**
 * Parses an input of `NAME=value` lines: the name precedes the first `=`, and the value is everything after it. Blank
 * lines and lines that start with `#` are ignored. A value of several lines is written as in GITHUB_OUTPUT
 * (`NAME<<EOF`, its lines, `EOF`). Alternatively, the whole input is a YAML or JSON mapping, in which null removes a
 * name. Messages never show a value, because it may be a secret.
 */
export function parsePairs(text: string, input: string): { pairs: readonly Pair[]; findings: readonly Finding[] } {
  return isMapping(text) ? fromMapping(text, input) : fromLines(text, input);
}

/** Converts pairs to AWS's list of `{ name, value }`. */
export function toList(pairs: readonly Pair[], name: string, value: string, origin: Origin): Node {
  return list(
    pairs.map((pair) =>
      fields(
        [
          [name, scalar(pair.name, pair.origin)],
          [value, scalar(pair.value, pair.origin)],
        ],
        pair.origin,
      ),
    ),
    origin,
  );
}

/** Converts pairs to a mapping. */
export function toFields(pairs: readonly Pair[], origin: Origin): Node {
  return fields(
    pairs.map(({ name, value, origin: own }) => [name, scalar(value, own)] as const),
    origin,
  );
}

function isMapping(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
  return /^\s*\{/.test(first) || /^\s*(["']?)[\w./-]+\1\s*:(\s|$)/.test(first);
}

function fromMapping(text: string, input: string): ReturnType<typeof parsePairs> {
  const { node, findings } = load(text, { input });
  if (node?.kind !== 'fields') return { pairs: [], findings };
  const wrong: Finding[] = [];
  const pairs = [...node.entries].flatMap(([name, { value, origin }]): Pair[] => {
    if (value.kind === 'scalar') return [{ name, value: value.value === null ? null : value.text, origin }];
    wrong.push(
      problem(
        `the value of '${name}' is a ${value.kind === 'list' ? 'list' : 'mapping'}, which is not valid; expected a single value`,
        origin,
      ),
    );
    return [];
  });
  return { pairs, findings: [...findings, ...wrong] };
}

function fromLines(text: string, input: string): ReturnType<typeof parsePairs> {
  const pairs = new Map<string, Pair>();
  const findings: Finding[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? '').trim();
    const origin = { input, line: index + 1 };
    if (line === '' || line.startsWith('#')) continue;
    const at = line.indexOf('=');
    const [, blockName, delimiter] = /^([^=\s<]+)<<(\S+)$/.exec(line) ?? [];
    let pair: Pair;
    if (blockName !== undefined && delimiter !== undefined) {
      const end = endOfBlock(lines, index + 1, delimiter);
      if (end < 0) {
        findings.push(
          problem(`the value that starts with '<<${delimiter}' is not terminated: add a line '${delimiter}'`, origin),
        );
        break;
      }
      pair = { name: blockName, value: lines.slice(index + 1, end).join('\n'), origin };
      index = end;
    } else {
      pair = { name: line.slice(0, Math.max(at, 0)).trim(), value: line.slice(at + 1), origin };
    }
    if (pair.name === '') {
      const what = at < 0 ? "has no '='" : "has no name before its '='";
      findings.push(problem(`the line ${what}: write NAME=value, or NAME<<EOF for a value of several lines`, origin));
      continue;
    }
    if (pairs.has(pair.name)) {
      findings.push({ ...problem(`'${pair.name}' is set twice: the last value is used`, origin), severity: 'warning' });
    }
    pairs.set(pair.name, pair);
  }
  return { pairs: [...pairs.values()], findings };
}

/** The line from `start` on that terminates a multi-line value; -1 if there is none. */
function endOfBlock(lines: readonly string[], start: number, delimiter: string): number {
  for (let at = start; at < lines.length; at++) if (lines[at]?.trim() === delimiter) return at;
  return -1;
}

function problem(message: string, origin: Origin): Finding {
  return { rule: 'syntax', severity: 'error', message, origin };
}
