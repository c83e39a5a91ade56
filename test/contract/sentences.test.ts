import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { type RepeatedSentence, repeatedSentences } from './repeated-sentences.ts';

/*
 * A sentence that the product prints is stated once for all suites, in test/sentences, and possibly in the table of the
 * code that prints it, so that a new wording changes one or two test files.
 */
const root = resolve(import.meta.dirname, '..', '..');
const SHARED = 'test/sentences/';

/**
 * The number of sentences that two test files may still state. To lower it, move a sentence to test/sentences, or let one
 * of the two files check less of it.
 */
const STATED_TWICE = 55;

/** The local AWS is not part of the product, and its tests state the sentences of AWS. */
const repeated = repeatedSentences(root, (file) => file.startsWith('test/local-aws/'));
const elsewhere = repeated.map((sentence) => ({
  ...sentence,
  files: sentence.files.filter((file) => !file.startsWith(SHARED)),
}));

const shown = ({ place, text, files }: RepeatedSentence): string => `${place} '${text}' in ${files.join(', ')}`;

it('sentences that several test files state are found', () => {
  expect(repeated.flatMap(({ files }) => files)).toContain(`${SHARED}causes.ts`);
});

it('no expected sentence is taken from the code that prints it', () => {
  const imports = readdirSync(join(root, SHARED)).flatMap((file) =>
    [...readFileSync(join(root, SHARED, file), 'utf8').matchAll(/ from '(.*)'/g)].map(([, from]) => `${file}: ${from}`),
  );
  expect(imports.filter((line) => !/: \.\/\w+\.ts$/.test(line))).toEqual([]);
});

it('no sentence of the product is stated in more than two test files outside test/sentences', () => {
  expect(elsewhere.filter(({ files }) => files.length > 2).map(shown)).toEqual([]);
});

it('the number of sentences that two test files state does not grow', () => {
  const twice = elsewhere.filter(({ files }) => files.length === 2);
  expect(twice.length > STATED_TWICE ? twice.map(shown) : []).toEqual([]);
});
