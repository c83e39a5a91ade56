import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..', '..');

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** Names that several files export on purpose: the same part of each action, or of each deployment controller. */
const OF_EACH = ['assess', 'assessState', 'main', 'ownDeployment', 'post', 'readInputs'];

it('no name is exported by two files, so that a name has one meaning everywhere', () => {
  const exported = ['src', 'step', 'actions'].flatMap(filesOf).flatMap((file) => {
    const declared = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
    return [...readFileSync(join(root, file), 'utf8').matchAll(declared)].map(([, name = '']) => ({ name, file }));
  });
  expect(exported.length).toBeGreaterThan(500);
  const several = [...Map.groupBy(exported, ({ name }) => name)]
    .map(([name, places]) => ({ name, files: [...new Set(places.map(({ file }) => file))] }))
    .filter(({ name, files }) => files.length > 1 && !OF_EACH.includes(name));
  expect(several).toEqual([]);
});

it('file names are in kebab-case, without words that the glossary replaces', () => {
  const files = ['src', 'step', 'actions', 'local-aws', 'scripts', 'test'].flatMap(filesOf);
  expect(files.filter((file) => !/^[a-z0-9]+([.-][a-z0-9]+)*\.ts$/.test(basename(file)))).toEqual([]);
  const replaced = /(^|-)(foreign|hopeless|landed|landing|late|overtaken|serving|sight|told|undo)(-|\.)/;
  expect(files.filter((file) => replaced.test(basename(file)))).toEqual([]);
});

const REPLACED =
  /(?<![\w$])(?:hopeless\w*|foreign\w*|whyStuck|Sight|[oO]vertaken|(?:take|bring|give|sent)Back|\w*[gG]o(?:es|ing|ne)?Back|isBroughtBack|(?:\w+L|l)and(?:ed|s)|watchMs|startWatched|(?:\w+B|b)lind|wayBack|backTo|backSince)(?![\w$])/g;

const REPLACED_OUTSIDE_PRODUCT = /(?<![\w$])(?:[tT]old|TOLD|unfit|undo)(?![\w$])/g;

/** These files contain the words. */
const LISTS = ['test/contract/names.test.ts', 'test/contract/words.test.ts'];

/** The code of a file, without its comments and texts; what a template inserts is code. */
function codeOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  const parts = /(\/\*[\s\S]*?\*\/|(?<![:'"`/\\])\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|`((?:[^`\\]|\\.)*)`/g;
  return text.replace(parts, (_part, _text, template?: string) => template?.match(/\$\{[^}]*\}/g)?.join(' ') ?? '');
}

function identifiers(replaced: RegExp, folders: string[]): string[] {
  const files = folders.flatMap(filesOf).filter((file) => !LISTS.includes(file));
  return files.flatMap((file) => [...codeOf(file).matchAll(replaced)].map(([name]) => `${file}: ${name}`));
}

it('identifiers are free of words that the glossary replaces', () => {
  expect(identifiers(REPLACED, ['src', 'step', 'actions', 'local-aws', 'scripts', 'test'])).toEqual([]);
  expect(identifiers(REPLACED_OUTSIDE_PRODUCT, ['local-aws', 'scripts', 'test'])).toEqual([]);
});
