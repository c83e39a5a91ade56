import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

/*
 * No decision reads English: causes, verdicts and retries depend on codes, statuses and ids. What must read somebody else's
 * prose, since nothing typed says the same, is listed here with what it reads. Another file that does is a mistake.
 */
const root = resolve(import.meta.dirname, '..', '..');

const READERS: Readonly<Record<string, string>> = {
  'src/diagnosis/classify.ts':
    "the tables of ECS's stopped reasons, events, status reasons, refusals and container reasons",
  'src/aws/failure.ts': "a denial's action, and what STS does not take of a role that is to be assumed",
  'src/aws/logs.ts': 'whether a log group or a stream is missing: one error names both',
  'src/ecr/failure.ts': "the table of the registry's and ECR's texts",
  'src/ecr/publish.ts': "the registry's word for a tag that is taken",
  'src/docker/login.ts': "docker login's text",
  'src/docker/build.ts': "BuildKit's text",
};

const PROSE = String.raw`(?:messageOf\([^()]*\)|\b(?:\w+\.)*\w*(?:[mM]essage|[rR]eason|stderr|stopped)\b(?: \?\? '')?)`;
const READS = [
  // The text of a moment, a finding or a failure, which may be in a member of any of these names.
  /(?:find|findLast|some|filter|every)\(\(\{ (?:text|message|reason) \}\) => (?:\/.*?\/[a-z]*|[A-Z_]+)\.test\(/,
  new RegExp(String.raw`\.(?:test|exec)\(${PROSE}`),
  new RegExp(String.raw`${PROSE}\??\.(?:includes|startsWith|endsWith|match|matchAll|search|indexOf)\(`),
];

function readers(): string[] {
  return ['src', 'step', 'actions']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return READS.some((pattern) => pattern.test(text));
    })
    .sort();
}

it.each([
  ['/rolled back/.test(reason)', true],
  ['PATTERN.exec(messageOf(error))', true],
  ["task.stoppedReason?.includes('x')", true],
  ["messageOf(error).startsWith('x')", true],
  ["/x/.test(reason ?? '')", true],
  ["names.includes('x')", false],
  ['/not end/.test(result.reason)', true],
  ['NAME.test(value)', false],
  ['shown.find(({ text }) => /deployment failed|rolling back/i.test(text))?.at', true],
  ["problem.message.startsWith('x')", true],
])('takes %s for reading prose: %s', (code, reads) => {
  expect(READS.some((pattern) => pattern.test(code))).toBe(reads);
});

it('no file reads prose but those that are listed with what they read', () => {
  expect(readers().filter((file) => !(file in READERS))).toEqual([]);
});
