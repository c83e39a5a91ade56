import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

/*
 * No decision reads English: causes, verdicts and retries depend on codes, statuses and IDs. Code that must read other
 * systems' prose, because no typed value contains the same information, is listed here with the text that it reads. Any
 * other file that does so is a mistake.
 */
const root = resolve(import.meta.dirname, '..', '..');

const READERS: Readonly<Record<string, string>> = {
  'src/diagnosis/classify.ts':
    "the tables of ECS's stopped reasons, events, status reasons, refusals and container reasons",
  'src/aws/failure.ts': "a denial's action, and what STS does not take of a role that is to be assumed",
  'src/aws/logs.ts': 'whether a log group or a stream is missing: one error names both',
  'src/ecr/failure.ts': "the table of the registry's and ECR's texts",
  'src/image/tag-rules/pep440.ts': 'the grammar of versions of PEP 440',
  'src/taskdef/yaml-syntax.ts': 'which messages of the YAML parser contain no text of the document',
  'src/docker/failure.ts': 'the table of what docker, buildx and BuildKit say when they fail',
  'src/docker/printed.ts': "the shape of BuildKit's output: its cause, its place in a Dockerfile, a push's digest",
};

const PROSE = String.raw`(?:messageOf\([^()]*\)|\b(?:\w+\.)*\w*(?:[mM]essage|[rR]eason|stderr|stopped)\b(?: \?\? '')?)`;
/**
 * A variable with a general name contains prose if it is compared with words, and the syntax of a file if it is
 * compared with symbols.
 */
const PLAIN = String.raw`(?:line|text|cause|output|printed)\b(?!\()`;
const WORDS = String.raw`(?:[^/'\n\\]|\\.)*(?<![\\\w=.$])[A-Za-z]{3,}[ |:)](?:[^/'\n\\]|\\.)*`;
const READS_ANYWHERE = [
  // The text of an event, a finding or a failure, which may be in a member with any of these names.
  /(?:find|findLast|some|filter|every)\(\(\{ (?:text|message|reason) \}\) => (?:\/.*?\/[a-z]*|[A-Z_]+)\.test\(/,
  new RegExp(String.raw`\.(?:test|exec)\(${PROSE}`),
  new RegExp(String.raw`${PROSE}\??\.(?:includes|startsWith|endsWith|match|matchAll|search|indexOf)\(`),
];
/** In the folders that read text of other systems; the text of an input is not prose. */
const READS = [
  ...READS_ANYWHERE,
  new RegExp(String.raw`/${WORDS}/[a-z]*\.(?:test|exec)\(${PLAIN}`),
  new RegExp(
    String.raw`\b${PLAIN}\??\.(?:includes|startsWith|endsWith|match|matchAll|search|indexOf)\((?:'|/)${WORDS}(?:'|/)`,
  ),
];

const CONSTANT = new RegExp(String.raw`\b([A-Z_]{2,})\.(?:test|exec)\(${PLAIN}`, 'g');

/** A constant is a grammar or prose, depending on its pattern. */
function readsByConstant(text: string): boolean {
  return [...text.matchAll(CONSTANT)].some(([, name]) =>
    new RegExp(String.raw`\bconst ${name} =\s*/${WORDS}/`).test(text),
  );
}

function readers(): string[] {
  return ['src', 'step', 'actions']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (!file.startsWith('src/')) return READS_ANYWHERE.some((pattern) => pattern.test(text));
      return READS.some((pattern) => pattern.test(text)) || readsByConstant(text);
    })
    .sort();
}

it.each([
  ['/rolled back/.test(reason)', 'decides'],
  ['PATTERN.exec(messageOf(error))', 'decides'],
  ["task.stoppedReason?.includes('x')", 'decides'],
  ["messageOf(error).startsWith('x')", 'decides'],
  ["/x/.test(reason ?? '')", 'decides'],
  ["names.includes('x')", 'does not decide'],
  ['/not end/.test(result.reason)', 'decides'],
  ['NAME.test(value)', 'does not decide'],
  ['shown.find(({ text }) => /deployment failed|rolling back/i.test(text))?.at', 'decides'],
  ["problem.message.startsWith('x')", 'decides'],
  ['/failed to push/.test(line)', 'decides'],
  ['const GONE = /timed out|broken pipe/i;\nGONE.test(text)', 'decides'],
  ['const TOKEN = /^[a-z]+\\d/;\nTOKEN.test(text)', 'does not decide'],
  ["text.startsWith('the build argument ')", 'decides'],
  ['lines.find((line) => /error|denied|not found/i.test(line))', 'decides'],
  ["line.startsWith('#')", 'does not decide'],
  ['/^-{10,}$/.test(line)', 'does not decide'],
])('the test finds that the code %s %s on the text of a message', (code, word) => {
  expect(READS.some((pattern) => pattern.test(code)) || readsByConstant(code)).toBe(word === 'decides');
});

it('only the listed files make decisions based on the text of messages', () => {
  expect(readers().filter((file) => !(file in READERS))).toEqual([]);
});
