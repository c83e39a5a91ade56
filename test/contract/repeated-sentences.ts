import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HOLE, type Literal, literalsOf } from './literals.ts';

/** A literal of the product, part of which is a literal in several test files. */
export interface RepeatedSentence {
  /** The file and line of the product. */
  readonly place: string;
  readonly text: string;
  readonly files: readonly string[];
}

/** The form of an error, which is the same for every input: "'x' is 'V', which is not valid; expected …". */
const FORM = /(?:which )?is not (?:valid|a(?: known| valid)?)(?: expected)?|did you mean/g;
/** So many words in a row are a sentence of the product, not a phrase that any two texts may share. */
const WORDS = 6;
/** The values between these words: the first value of a sentence is often its subject. */
const MOST_HOLES = 2;
/** The words that a value may have in a test, for example `web:1` or `a whole number`. */
const WORDS_OF_VALUE = 4;

/** The start of a window, as a tree: each path is a window of some literals. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: Set<Sentence>;
}
interface Sentence {
  readonly place: string;
  readonly text: string;
  readonly files: Set<string>;
}

/** The literals of the product that stand in more test files than one. @param excluded chooses test files that are skipped */
export function repeatedSentences(root: string, excluded: (file: string) => boolean): RepeatedSentence[] {
  const tree = branch();
  const sentences = ['src', 'step', 'actions'].flatMap((folder) =>
    sourcesIn(root, folder).flatMap((file) => printedBy(join(root, file)).map((literal) => plant(tree, file, literal))),
  );
  for (const file of sourcesIn(root, 'test').filter((file) => !excluded(file))) {
    for (const { lines } of literalsOf(join(root, file))) {
      for (const line of lines) for (const at of line.keys()) follow(tree, line, at, file);
    }
  }
  return sentences
    .filter(({ files }) => files.size > 1)
    .map(({ place, text, files }) => ({ place, text, files: [...files].sort() }));
}

/** A pattern reads the text of another system. */
const printedBy = (file: string): Literal[] => literalsOf(file).filter(({ isPattern }) => !isPattern);

function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'));
}

const branch = (): Branch => ({ next: new Map(), ends: new Set() });

function plant(tree: Branch, file: string, { line, lines }: Literal): Sentence {
  const sentence = { place: `${file}:${line}`, text: lines.map(shown).join(' / '), files: new Set<string>() };
  for (const words of lines.flatMap(withoutForm)) {
    for (const [start, word] of words.entries()) {
      if (word === HOLE) continue;
      const window = windowFrom(words, start);
      if (!window) continue;
      let at = tree;
      for (const part of window) {
        const next = at.next.get(part) ?? branch();
        at.next.set(part, next);
        at = next;
      }
      at.ends.add(sentence);
    }
  }
  return sentence;
}

function withoutForm(words: readonly string[]): readonly string[][] {
  return words
    .join(' ')
    .split(FORM)
    .map((part) => part.split(' ').filter((word) => word !== ''));
}

function windowFrom(words: readonly string[], start: number): readonly string[] | undefined {
  for (let end = start + WORDS; end <= Math.min(words.length, start + WORDS + MOST_HOLES); end += 1) {
    const window = words.slice(start, end);
    if (window.filter((word) => word !== HOLE).length === WORDS) return window;
  }
  return undefined;
}

function follow(tree: Branch, words: readonly string[], at: number, file: string): void {
  for (const sentence of tree.ends) sentence.files.add(file);
  const word = words[at];
  const next = word === undefined ? undefined : tree.next.get(word);
  if (next && word !== HOLE) follow(next, words, at + 1, file);
  const hole = tree.next.get(HOLE);
  if (!hole) return;
  for (let count = 1; count <= WORDS_OF_VALUE && at + count <= words.length; count += 1) {
    follow(hole, words, at + count, file);
  }
}

const shown = (words: readonly string[]): string => words.join(' ').replaceAll(HOLE, '…');
