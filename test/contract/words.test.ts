import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/*
 * Text for users has the words of AWS's developer guide and GitHub's docs. These phrases are not among them. They are
 * phrases, not single words: `return` or `watch` are fine in their usual meanings.
 */
const root = resolve(import.meta.dirname, '..', '..');

const PHRASES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\b(go|goes|going|gone|went) back\b/i, 'roll back, rollback'],
  [
    /\b(gives?|gave|giving|brings?|brought|sets?|sends?|sent|puts?) (it|them|the \w+|the \w+ \w+|\w+) back\b/i,
    'restore',
  ],
  [/\b(gives?|gave|given|brings?|brought|set|sends?|sent|put) back\b/i, 'roll back, restore'],
  [/\b(the|a) way back\b/i, 'the rollback'],
  [/\broll-outs?\b(?!\.ts)|\brolled-out\b/i, 'rollout'],
  [/\b(still|is|are|was) rolling\b(?! (back|update|deployment|strategy|out))/i, 'in progress'],
  [/\b(landed|lands)\b|\bto land\b/i, 'completed, succeeded'],
  [/\bwhat (serves|stands|served)\b/i, 'the active revision'],
  [/\bserves (now|already)\b|\bserved before\b/i, 'is active, was active before'],
  [/\bpassing reason/i, 'transient error'],
  [/\bhopeless|\bcannot mend\b|\bmends? (it|that)\b|\bwhat mends\b|\bto mend\b/i, 'permanent; fix'],
  [/nothing in the way|said, and deployed|certain, so refused/i, 'passed, warning, blocking'],
  [/\blost pollResult|\bsightless|\bby pollResult\b|\bblind(ly)?\b/i, 'could not be observed'],
  [/\bovertak(en|es?|ing)\b|\bovertook\b/i, 'superseded'],
  [/\btime is over\b|\btime was over\b/i, 'timed out'],
  [/\b(went|goes|go|gone|going) off\b/i, 'alarm X is in ALARM; the circuit breaker was triggered'],
  [/(?:^|[.;:,(] )else (the|those|that|an?|of)\b/i, 'Defaults to …'],
  [/(?<!\bthere )\b(is|are) no (?!longer\b|more\b|(?:\w+ ){1,4}(?:in|for|left)\b)/i, 'is not a valid …; expected …'],
  [/: it must (be|have)\b/i, 'is not valid; expected …'],
  // BuildKit prints gRPC's name of the status.
  [/(?<!context |request |code = )\bcancel(ed|ing)\b(?!: context)/i, 'cancelled, cancelling'],
  [/\bon another line\b/i, 'diverged'],
  [/\bhas no record of\b|\bforeign revision/i, 'not managed by Slipway'],
  [/\bhands? on (its|the|what)\b|\bno word\b|, and tells\b/i, 'outputs, reports'],
  [/\bwhat became of\b/i, 'the outcome'],
  [/\b(does|do|did) not count\b/i, 'is ignored'],
  [
    /\b(is|are|was|were) told (in|of|as|by|once|apart)\b|\btells (which|whether|what|where|of|nothing)\b/i,
    'reports, shows',
  ],
  [/\bas asked\b|\blooks in a row\b|\b(is|are) answered as\b/i, 'as requested; consecutive polls'],
  [/\bgoes on without us\b|\bwho waits for whom\b|\basks nobody\b/i, "AWS's and GitHub's own words"],
];

/** The files to search, as Git pathspecs: all text for users. */
const PATHS: readonly string[] = [
  '*.md',
  'docs/',
  'examples/',
  '.github/',
  'infra/',
  'actions/',
  'src/',
  'step/',
  'local-aws/',
  'scripts/',
  'test/',
];

/** This file contains the phrases. */
const SELF = 'test/contract/words.test.ts';

interface Passage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

function filesOf(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const { stdout } = spawnSync('git', ['ls-files', '--', ...paths], { cwd: root, encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((file) => file !== SELF && !file.startsWith('dist/') && /\.(ts|mjs|md|ya?ml|json|sh)$/.test(file));
}

/**
 * Comments and quoted text of a source file: text in backticks may contain quotes, and quotes may contain backticks.
 */
const QUOTED = /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** The text for users in a file: a whole document, or the comments of a source and its texts of more than one word. */
function passagesOf(file: string, content: string): Passage[] {
  const lineOf = (index: number) => content.slice(0, index).split('\n').length;
  if (!/\.(ts|mjs)$/.test(file)) return passages(file, content, 1);
  return [...content.matchAll(QUOTED)].flatMap((match) => {
    const [quoted] = match;
    return quoted.includes(' ') ? passages(file, quoted, lineOf(match.index)) : [];
  });
}

/** The lines of a text, each with the beginning of the next line: a phrase may be split across lines. */
function passages(file: string, text: string, first: number): Passage[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(\/\*\*?|\*|\/\/|#)?\s*/, ''));
  return lines.map((line, index) => {
    const next = (lines[index + 1] ?? '').split(' ').slice(0, 3).join(' ');
    return { file, line: first + index, text: `${line} ${next}`.trim() };
  });
}

function findings(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ file, line, text }) =>
    PHRASES.flatMap(([pattern, instead]) => {
      const [found] = pattern.exec(text) ?? [];
      return found ? [`${file}:${line} '${found.trim()}': write ${instead}`] : [];
    }),
  );
}

describe('the list of phrases that the glossary replaces', () => {
  it.each([
    ['ECS goes back to web:1', 'goes back'],
    ['which gives the old version back', 'gives the old version back'],
    ['once it has landed', 'landed'],
    ["'x' is no image reference", 'is no'],
    ['The role. Else the default credentials', '. Else the'],
    ['the alarm went off', 'went off'],
    ["input 'x' is '0': it must be a whole number", ': it must be'],
    ['the job is canceled', 'canceled'],
  ])('matches the text: %s', (text, phrase) => {
    expect(findings([{ file: 'a', line: 1, text }])).toEqual([expect.stringContaining(`'${phrase}'`)]);
  });

  it.each(['There is no service', 'it is no longer active', 'Rolls back', 'back to the rollout', 'still rolling back'])(
    'does not match the text: %s',
    (text) => {
      expect(findings([{ file: 'a', line: 1, text }])).toEqual([]);
    },
  );

  it('applies to comments and strings in source files, across lines, and not to code', () => {
    const source =
      "const landed = rolled(); // it goes\n// back\nlog('has landed already'); const lands = `a ${landed} b`;";
    expect(findings(passagesOf('a.ts', source.replace('// it goes\n// back', '/* it goes\n back */')))).toEqual([
      expect.stringContaining("a.ts:1 'goes back'"),
      expect.stringContaining("a.ts:3 'landed'"),
      expect.stringContaining("a.ts:3 'landed'"),
    ]);
  });
});

it.each(PATHS)('%s contains no phrase that the glossary replaces', (path) => {
  const files = filesOf([path]);
  expect(files).not.toEqual([]);
  expect(files.flatMap((file) => findings(passagesOf(file, readFileSync(join(root, file), 'utf8'))))).toEqual([]);
});
