import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromDescribed, toTaskDefinition } from '../../../src/taskdef/document.ts';
import { loadJson } from '../../../src/taskdef/json.ts';
import { load } from '../../../src/taskdef/load.ts';
import { get, type Json, toJson } from '../../../src/taskdef/node.ts';

const read = (text: string) => {
  const { node, findings } = load(text, { file: 'taskdef' });
  if (node === undefined) throw new Error(findings.map(({ message }) => message).join());
  return toJson(node);
};
const problemOf = (text: string) => load(text, { file: 'taskdef' }).findings[0];

describe('a task definition file', () => {
  it('may be JSON with comments and trailing commas, and comment signs in strings stay', () => {
    expect(read('// team web\n{ "a": "http://x/*y*/", /* why\n */ "b": [1, 2,], "c": "say \\"// no\\"", }')).toEqual({
      a: 'http://x/*y*/',
      b: [1, 2],
      c: 'say "// no"',
    });
  });

  it('may be YAML with anchors and merge keys, where YAML 1.2 has few booleans', () => {
    expect(read('x: &x { a: 1, b: 2 }\ny: { <<: *x, b: 3 }\nz: [yes, no, on, ~, 2024-01-01]')).toEqual({
      x: { a: 1, b: 2 },
      y: { a: 1, b: 3 },
      z: ['yes', 'no', 'on', null, '2024-01-01'],
    });
  });

  it('reads any JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
        fc.constantFrom(0, 2, '\t'),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          expect(read(text)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('that is plain JSON is read as if it were YAML, each value with its place and its text', () => {
    const numbers = fc.constantFrom('0', '-0', '1.10', '1e3', '-2.5E-3', '9007199254740991');
    const spaces = fc.constantFrom('', ' ', '\n', '\r\n  ', '\n\t');
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'binary' }).map((value) => JSON.stringify(value)),
        fc.constantFrom('true', 'false', 'null', '"\\u00e9\\ud83d\\ude00\\/"', '"a\\\\"', '"//"'),
        numbers,
        fc.tuple(fc.array(tie('json')), spaces).map(([items, space]) => `[${space}${items.join(`,${space}`)}${space}]`),
        fc.tuple(fc.dictionary(fc.string(), tie('json')), spaces).map(([value, space]) => {
          const pairs = Object.entries(value).map(([key, text]) => `${JSON.stringify(key)}:${space}${text}`);
          return `{${space}${pairs.join(`${space},`)}${space}}`;
        }),
      ),
    }));
    const documents = fc.tuple(spaces, json).map(([space, text]) => `${space}{"web":${space}${text}}`);
    fc.assert(
      fc.property(documents, (text) => {
        const plain = loadJson(text, { file: 'f' });
        expect(plain).toBeDefined();
        // A comment makes it YAML's.
        expect(plain).toEqual(load(`${text}\n// end`, { file: 'f' }).node);
      }),
    );
  });

  it.each([
    ['a comment', '{"a": 1} // one'],
    ['a comma too many', '{"a": 1,}'],
    ['a key twice', '{"a": 1, "a": 2}'],
    ['a number that loses digits', '{"a": 12345678901234567890}'],
    ['a number that is none', '{"a": 1e999}'],
    ['too many values', `[${Array(100_001).fill('1').join()}]`],
    ['nothing', ''],
    ['no list or mapping', '"web"'],
    ['YAML', 'a: 1'],
  ])('that is JSON but for %s is left to YAML', (_name, text) => {
    expect(loadJson(text, {})).toBeUndefined();
  });

  it('may hold a string of a megabyte', () => {
    const text = JSON.stringify({ a: `${'x'.repeat(500_000)}\\${'"'.repeat(500_000)}` });
    const node = loadJson(text, {});
    expect(node && toJson(node)).toEqual(JSON.parse(text));
  });

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 2, 8, 'not valid JSON'],
    ['{"a": {"b": 1}', 1, 15, 'not valid JSON'],
    ['a: 1\nb: c: d', 2, 4, 'not valid YAML'],
    ['a: 1\na: 2', 2, 1, 'unique'],
    ['a: 1\n---\nb: 2', 2, 1, 'multiple documents'],
    ['a: 1\n\tb: 2', 2, 1, 'YAML'],
    ['{"memory": ${MEMORY}}', 1, 13, 'put quotes around ${MEMORY}'],
    ['a: 12345678901234567890', 1, 4, 'quote it'],
    ['a: .inf', 1, 4, 'no number that JSON has'],
    ['a: *b', 1, 4, 'b'],
    ['a: &a [*a]', 1, 8, 'contains itself'],
    ['a: !!binary aGVsbG8=', 1, 13, 'only strings'],
  ])('%j is refused with line, column and reason', (text, line, column, reason) => {
    const { origin, message } = problemOf(text) ?? { origin: {}, message: '' };
    expect({ ...origin, message }).toEqual({ file: 'taskdef', line, column, message: expect.stringContaining(reason) });
  });

  it('that unfolds to far too much is refused at once', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join()}]`);
    expect(problemOf(`l0: &l0 x\n${levels.join('\n')}`)?.message).toContain('anchors unfold');
  });

  it('keeps how a number is written, for where a string is wanted', () => {
    expect(get(load('a: 0123', {}).node, 'a')).toMatchObject({ value: 123, text: '0123' });
  });
});

describe('what is taken of a document', () => {
  const readOnly = {
    taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:3',
    revision: 3,
    status: 'ACTIVE',
    requiresAttributes: [],
    compatibilities: [],
    registeredAt: 1,
    registeredBy: 'me',
    deregisteredAt: 2,
  };

  it('is the inside of what the CLI prints, with its tags, without the eight read-only keys', () => {
    const printed = {
      taskDefinition: { family: 'web', ...readOnly, containerDefinitions: [] },
      tags: [{ key: 'a', value: 'b' }],
    };
    const { node } = load(JSON.stringify(printed), {});
    expect(toJson(toTaskDefinition(node, {}).node)).toEqual({
      family: 'web',
      containerDefinitions: [],
      tags: [{ key: 'a', value: 'b' }],
    });
  });

  it('leaves out top-level x- keys, and nothing else', () => {
    const { node } = load('x-env: &env { A: b }\nfamily: web\nnew: { x-y: 1 }', {});
    expect(toJson(toTaskDefinition(node, {}).node)).toEqual({ family: 'web', new: { 'x-y': 1 } });
  });

  it.each(['', '# nothing', '[]', 'web'])('%j is refused', (text) => {
    expect(toTaskDefinition(load(text, { file: 'f' }).node, { file: 'f' }).findings).toHaveLength(1);
  });

  it('of AWS is everything but the read-only keys and the tags that only AWS may set', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1 }).map((key) => `new${key}`),
          fc.json().map((text) => JSON.parse(text)),
        ),
        (unknown) => {
          const described = { family: 'web', ...unknown, ...readOnly } as Json;
          const tags = [
            { key: 'aws:cloudformation:stack-name', value: 's' },
            { key: 'team', value: '' },
          ];
          expect(toJson(fromDescribed(described, tags))).toEqual({ family: 'web', ...unknown, tags: [tags[1]] });
        },
      ),
    );
  });
});
