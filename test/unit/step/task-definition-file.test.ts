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
  return { definition, problems: inputs.problems, warnings: inputs.warnings, notices: inputs.notices };
}

/** The text of a file of a container with these members, and with more members of the task. */
const container = (members: object, task: object = {}) =>
  JSON.stringify({ family: 'web', ...task, containerDefinitions: [{ name: 'web', image: 'nginx', ...members }] });

const UNCHANGED = 'It is sent to ECS unchanged';

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
      expect(await read(name, text)).toMatchObject({
        definition: { family: 'web', containerDefinitions: [{ name: 'web', user: '' }] },
        problems: [],
      });
    },
  );

  it.each([
    ['null.json', '{"containerDefinitions": [{"environment": [{"name": "A"}, {"name": "B", "value": null}]}]}'],
    ['null.yml', 'containerDefinitions: [{ environment: [{ name: A }, { name: B, value: }] }]\n'],
  ])('is registered with an empty value for a variable that has none, as in AWS’s action: %s', async (name, text) => {
    expect(await read(name, text)).toMatchObject({
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

  it.each<[string, string, string]>([
    [
      'of a container',
      container({ memoryReservaton: 128 }),
      `The 'memoryReservaton' key of container 'web' is unknown: did you mean 'memoryReservation'? ${UNCHANGED}`,
    ],
    [
      'of the task',
      container({}, { netwrkMode: 'awsvpc' }),
      `The 'netwrkMode' key of the task definition is unknown: did you mean 'networkMode'? ${UNCHANGED}`,
    ],
    [
      'of a nested structure',
      container({ linuxParameters: { capabilities: { adds: ['SYS_PTRACE'] } } }),
      `The 'adds' key of 'linuxParameters.capabilities' of container 'web' is unknown: did you mean 'add'? ${UNCHANGED}`,
    ],
    [
      'of a volume',
      container({}, { volumes: [{ name: 'data', efsVolumeConfiguraton: { fileSystemId: 'fs-1' } }] }),
      `The 'efsVolumeConfiguraton' key of 'volumes.data' is unknown: did you mean 'efsVolumeConfiguration'? ${UNCHANGED}`,
    ],
    [
      'in a list',
      container({ portMappings: [{ containerport: 80 }] }),
      `The 'containerport' key of 'portMappings.0' of container 'web' is unknown: did you mean 'containerPort'? ${UNCHANGED}`,
    ],
    [
      'that belongs to another level',
      container({}, { portMappings: [] }),
      `The 'portMappings' key of the task definition is unknown: it belongs to a container. ${UNCHANGED}`,
    ],
    [
      'that has no effect',
      container({ environment: [{ name: 'A', value: '', valueFrom: '/a' }] }),
      "The 'valueFrom' key of 'environment.A' of container 'web' has no effect: ",
    ],
  ])('is registered with a warning about a misspelled key %s', async (_name, text, sentence) => {
    const { definition, problems, warnings, notices } = await read('misspelled.json', text);
    expect(definition).toEqual(JSON.parse(text));
    expect([problems, notices]).toEqual([[], []]);
    expect(warnings).toEqual([
      {
        input: 'task-definition',
        message: expect.stringContaining(sentence),
        ...{ file: join(folder, 'misspelled.json'), line: 1, column: expect.any(Number) },
      },
    ]);
    expect(warnings[0]?.message).toMatch(/\[unknown-key\]$/);
  });

  it.each<[string, string]>([
    ['a comment', container({ comment: 'hello' }, { _comment: 'hello', '//': 'hello' })],
    ['a key that may be newer than the SDK', container({ quantumSettings: {} }, { newer: 1 })],
    ['labels and options', container({ dockerLabels: { imag: 'x' }, logConfiguration: { options: { nam: 'x' } } })],
    ['a value of the wrong type', container({ portMappings: 'x', memory: '128' })],
  ])('is registered without a warning if it contains %s', async (_name, text) => {
    expect(await read('accepted.json', text)).toMatchObject({
      definition: JSON.parse(text),
      ...{ problems: [], warnings: [], notices: [] },
    });
  });

  it('is registered with a notice about a key that resembles a known one if the file is a response of AWS', async () => {
    const { warnings, notices } = await read('described.json', container({ cpus: 1 }, { taskDefinitionArn: 'arn' }));
    expect(warnings).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/^The 'cpus' key .* did you mean 'cpu'\?/)]);
  });

  it('causes at most six warnings, and the last one counts the keys that are not named', async () => {
    const keys = ['imag', 'memry', 'comand', 'esential', 'entrypoint', 'linkz', 'usr', 'secretz'];
    const text = container(Object.fromEntries(keys.map((key) => [key, 1])));
    const { warnings } = await read('many.json', text);
    expect(warnings).toHaveLength(6);
    expect(warnings[5]?.message).toMatch(/^3 more keys are unknown /);
  });

  it('causes one warning for a misspelled key that a YAML anchor repeats', async () => {
    const text = 'x-a: &a { name: A, valu: a }\ncontainerDefinitions: [{ name: web, environment: [*a, *a] }]\n';
    expect((await read('anchor.yml', text)).warnings).toHaveLength(1);
  });
});
