import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diff } from '../../../src/taskdef/diff.ts';
import { toTaskDefinition } from '../../../src/taskdef/document.ts';
import { load, loadBytes } from '../../../src/taskdef/load.ts';
import { type JsonObject, type JsonValue, toObject } from '../../../src/taskdef/node.ts';
import { readWrittenDefinition, renderTaskDefinition } from '../../../src/taskdef/render.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/task-definitions');
const files = readdirSync(FOLDER).sort();

const renderFile = async (file: string) => {
  const { node, findings } = loadBytes(readFileSync(join(FOLDER, file)), { file });
  const taken = toTaskDefinition(node, { file });
  const written = await readWrittenDefinition([taken.node], [], 'auto');
  const rendered = renderTaskDefinition(written, 'merge');
  return {
    result: toObject(rendered.result),
    findings: [...findings, ...taken.findings, ...written.findings, ...rendered.findings].map(
      ({ severity, rule }) => `${severity} ${rule}`,
    ),
  };
};

/** The expected remarks, for the files that have any. */
const REMARKS: Readonly<Record<string, readonly string[]>> = {
  'adot-sidecar.json': ['notice health-check'],
  'described-odd.json': ['notice image', 'notice memory', 'notice health-check'],
  'health-check-several-strings.json': ['notice health-check'],
  'newer-fields.json': ['notice unknown-key', 'notice unknown-key', 'notice unknown-key'],
  'remarks.json': ['notice unknown-key', 'notice unknown-key', 'notice unknown-key', 'notice unknown-key'],
  'service-connect.json': ['notice enum'],
  'variables-twice.json': ['warning variable'],
  'windows-newer.json': ['notice enum'],
};

it('the corpus contains at least eighty task definitions', () => {
  expect(files.length).toBeGreaterThanOrEqual(80);
  expect(Object.keys(REMARKS).filter((file) => !files.includes(file))).toEqual([]);
});

describe('a task definition as ECS registers it', () => {
  it.each(files)('renders with exactly the expected findings: %s', async (file) => {
    const { findings } = await renderFile(file);
    expect(findings).toEqual(REMARKS[file] ?? []);
  });

  it.each(files.filter((file) => file.endsWith('.json') && file !== 'with-comments.json'))(
    'renders exactly the contents of the file: %s',
    async (file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8').replace(/^\uFEFF/, '');
      const printed = JSON.parse(text) as { [key: string]: JsonValue };
      const { taskDefinition = printed, tags } = printed as { taskDefinition?: JsonObject; tags?: JsonValue };
      const readOnly =
        /^(taskDefinitionArn|revision|status|requiresAttributes|compatibilities|registeredAt|registeredBy|deregisteredAt)$/;
      const expected = Object.entries(taskDefinition as JsonObject).filter(
        ([key, value]) => !readOnly.test(key) && value !== '',
      );
      const withoutNulls = (value: JsonObject) =>
        JSON.parse(JSON.stringify(value, (_key, part) => (part === null ? undefined : part))) as JsonObject;
      const { result } = await renderFile(file);
      expect(JSON.parse(JSON.stringify(result))).toEqual(
        withoutNulls({
          ...Object.fromEntries(expected),
          ...(tags !== undefined &&
            taskDefinition !== printed && {
              tags: (tags as JsonObject[]).filter(({ key }) => !String(key).startsWith('aws:')),
            }),
        }),
      );
    },
  );

  it('keeps every digit of a number in a field that is newer than this version', async () => {
    const { result } = await renderFile('newer-fields.json');
    const text = readFileSync(join(FOLDER, 'newer-fields.json'), 'utf8');
    for (const [number = ''] of text.matchAll(/0\.\d{20}|\d{20}/g)) expect(JSON.stringify(result)).toContain(number);
  });

  it.each(files)('renders to itself, and the diff is empty: %s', async (file) => {
    const { result } = await renderFile(file);
    const again = toTaskDefinition(load(JSON.stringify(result), { file }).node, { file });
    const written = await readWrittenDefinition([again.node], [], 'auto');
    const second = toObject(renderTaskDefinition(written, 'merge').result);
    expect(JSON.stringify(second)).toBe(JSON.stringify(result));
    expect(diff(result, second)).toEqual([]);
  });
});
