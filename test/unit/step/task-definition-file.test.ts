import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Inputs } from '../../../step/inputs.ts';
import { readTaskDefinitionFile } from '../../../step/task-definition-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-taskdef-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const inputs = new Inputs({});
  const definition = await readTaskDefinitionFile(inputs, 'task-definition', path);
  return { definition, problems: inputs.problems };
}

describe('the task definition file of deploy-service and run-task', () => {
  it.each([
    [
      'web.json',
      '{"family": "web", "taskRoleArn": "", "cpu": "", "containerDefinitions": [{"name": "web", "user": ""}]}',
    ],
    ['web.yml', 'family: web\ntaskRoleArn: ""\ncpu: ""\ncontainerDefinitions: [{ name: web, user: "" }]\n'],
  ])(
    'is registered without top-level empty strings, which ECS refuses, and with nested ones: %s',
    async (name, text) => {
      expect(await read(name, text)).toEqual({
        definition: { family: 'web', containerDefinitions: [{ name: 'web', user: '' }] },
        problems: [],
      });
    },
  );

  it.each([
    ['null.json', '{"containerDefinitions": [{"environment": [{"name": "A"}, {"name": "B", "value": null}]}]}'],
    ['null.yml', 'containerDefinitions: [{ environment: [{ name: A }, { name: B, value: }] }]\n'],
  ])('is registered with an empty value for a variable that has none, as in AWS’s action: %s', async (name, text) => {
    expect(await read(name, text)).toEqual({
      definition: {
        containerDefinitions: [
          {
            environment: [
              { name: 'A', value: '' },
              { name: 'B', value: '' },
            ],
          },
        ],
      },
      problems: [],
    });
  });

  it.each([
    '{"containerDefinitions": null}',
    '{"containerDefinitions": [null, {"environment": [null, 1]}, {"environment": {"A": null}}]}',
  ])('is registered as written if its lists are not lists of mappings: %s', async (text) => {
    expect((await read('shapes.json', text)).definition).toEqual(JSON.parse(text));
  });

  it('keeps every digit of a number', async () => {
    const { definition } = await read('digits.json', '{"family": "web", "newer": 12345678901234567890}');
    expect(JSON.stringify(definition)).toBe('{"family":"web","newer":12345678901234567890}');
  });

  it.each<[string, string | Buffer, string]>([
    ['a duplicate key', '{"family": "a",\n"family": "b"}', "the 'family' key is repeated"],
    ['20,000 brackets', '['.repeat(20_000), 'nested more than 200 levels'],
    ['UTF-16', Buffer.from('{"family": "a"}', 'utf16le'), 'UTF-16'],
    ['Latin-1', Buffer.from('{"family": "\u00e9"}', 'latin1'), '0xE9'],
  ])('is refused in one sentence if it contains %s', async (_name, content, words) => {
    const { problems } = await read('wrong.json', content);
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringMatching(new RegExp(words, 'i')) })]);
  });
});
