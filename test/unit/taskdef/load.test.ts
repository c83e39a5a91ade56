import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromDescribed, toTaskDefinition } from '../../../src/taskdef/document.ts';
import { loadJson } from '../../../src/taskdef/json.ts';
import { load, loadBytes } from '../../../src/taskdef/load.ts';
import { fields, get, type JsonValue, type Node, toJson } from '../../../src/taskdef/node.ts';
import { inQuotes } from '../../sentences/refusals.ts';

const read = (text: string) => {
  const { node, findings } = load(text, { file: 'taskdef' });
  if (node === undefined) throw new Error(findings.map(({ message }) => message).join());
  return toJson(node);
};
const problemOf = (text: string) => load(text, { file: 'taskdef' }).findings[0];

describe('a task definition file', () => {
  it('may be JSON with comments and trailing commas, and comment signs in strings are kept', () => {
    expect(read('// team web\n{ "a": "http://x/*y*/", /* why\n */ "b": [1, 2,], "c": "say \\"// no\\"", }')).toEqual({
      a: 'http://x/*y*/',
      b: [1, 2],
      c: 'say "// no"',
    });
  });

  it.each([
    ['{ url: https://example.com/a }', { url: 'https://example.com/a' }],
    ["{ url: 'https://example.com' }", { url: 'https://example.com' }],
    ["[ 'it''s // no', http://a, \"//b\" ]", ["it's // no", 'http://a', '//b']],
    ['{ paths: [src/**, lib/*/x, a//b] }', { paths: ['src/**', 'lib/*/x', 'a//b'] }],
    ["{ 'a': 1, // one\n 'b': 2 /* two */ }", { a: 1, b: 2 }],
    ['// first\n{ a: https://x, /* y */ b: [1] // last\n}', { a: 'https://x', b: [1] }],
    [
      '{cpu: 256/* u */, memory: 0.5// GB\n, a: true/* yes */, b: [-1/*c*/, null// d\n]}',
      { cpu: 256, memory: 0.5, a: true, b: [-1, null] },
    ],
    [
      '{ a: v256/*, b: 10.0.0.0/*, c: x1//y, d: truely/*, e: 1/2 }',
      { a: 'v256/*', b: '10.0.0.0/*', c: 'x1//y', d: 'truely/*', e: '1/2' },
    ],
  ])('may be YAML in flow style with comments, and with words that contain comment signs: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('of more than 512 KiB must be JSON, and is refused as YAML before it is parsed', () => {
    const start = performance.now();
    expect(problemOf(`a:\n${'""'.repeat(2_000_000)}`)?.message).toBe(
      'the text is not JSON and has 4000003 characters, which is too long for YAML; expected at most 524288',
    );
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(read(JSON.stringify({ a: 'x'.repeat(4_000_000) }))).toHaveProperty('a.length', 4_000_000);
  });

  it('may be YAML with anchors and merge keys, and has only the booleans of YAML 1.2', () => {
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

  it('in plain JSON is read like YAML, each value with its position and its text', () => {
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
        const plain = loadJson(text, { file: 'f' })?.node;
        expect(plain).toBeDefined();
        // A YAML comment makes it YAML.
        expect(plain).toEqual(load(`${text}\n# end`, { file: 'f' }).node);
      }),
    );
  });

  it.each([
    ['an empty text', ''],
    ['a scalar value', '"web"'],
    ['YAML', 'a: 1'],
    ['YAML in brackets', '{a: 1}'],
    ['a word that is not JSON', '{"a": yes}'],
    ['two documents', '{"a": 1} {"b": 2}'],
    ['a missing comma', '{"a": 1 "b": 2}'],
    ['a missing end', '{"a": [1, 2'],
    ['a string without an end', '{"a": "b\\"}'],
    ['a raw tab in a string', '{"a": "b\tc"}'],
    ['a number with a leading zero', '{"a": 012}'],
  ])('that is not a plain JSON document is parsed as YAML: %s', (_name, text) => {
    expect(loadJson(text, {})).toBeUndefined();
  });

  it('in JSON keeps every digit of a number, however large or precise', () => {
    const digits = fc.stringMatching(/^-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?$/);
    fc.assert(
      fc.property(digits, (number) => {
        const written = JSON.stringify(toJson(loadJson(`[${number}]`, {})?.node ?? fields([], {})));
        const same = (text: string) => JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(`[${number}]`));
        expect(same(written)).toBe(true);
        if (/^-?\d{16,}$/.test(number)) expect(BigInt(written.slice(1, -1))).toBe(BigInt(number));
      }),
    );
    expect(
      JSON.stringify(toJson(load('{"a": 12345678901234567890, "b": 0.12345678901234567890123}', {}).node as Node)),
    ).toBe('{"a":12345678901234567890,"b":0.12345678901234567890123}');
  });

  it.each([
    ['JSON', '{"a": 1, "b": {},\n "a": 2}'],
    ['YAML', 'a: 1\na: 2'],
  ])('in %s with a duplicate key is refused with the key and both lines', (_name, text) => {
    expect(load(text, { file: 'f' }).findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: "the 'a' key is repeated in lines 1 and 2: remove one, since keys must be unique",
        origin: expect.objectContaining({ file: 'f', line: 2 }),
      }),
    ]);
  });

  it.each([
    ['__proto__', '{"__proto__": {"toString": 1}, "constructor": [2]}'],
    ['constructor', '__proto__: { toString: 1 }\nconstructor: [2]'],
  ])('keeps keys that every object inherits: %s', (_name, text) => {
    expect(JSON.stringify(read(text))).toBe('{"__proto__":{"toString":1},"constructor":[2]}');
  });

  it.each([
    ['JSON brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['JSON brackets that never close', '['.repeat(20_000)],
    ['JSON objects', '{"a":'.repeat(20_000)],
    ['YAML brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['YAML lists', `${'- '.repeat(20_000)}a`],
    ['YAML mappings', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('with endless nesting is refused with one sentence: %s', (_name, text) => {
    expect(load(text, { file: 'f' })).toEqual({
      node: undefined,
      findings: [
        expect.objectContaining({
          message: expect.stringContaining('nested more than 200 levels'),
          origin: expect.objectContaining({ file: 'f', line: expect.any(Number) }),
        }),
      ],
    });
  });

  it('with very many values is read if no alias repeats them', () => {
    const values = Array.from({ length: 150_000 }, (_, index) => index);
    expect(read(JSON.stringify({ values }))).toEqual({ values });
    const fewer = values.slice(0, 70_000);
    expect(read(`values: [${fewer.join(', ')}]`)).toEqual({ values: fewer });
  });

  it('resolves an alias to the last anchor of its name before it', () => {
    expect(read('a: &x 1\nb: &y [&x 2, *x]\nc: *x\nd: *y\ne: &x 3\nf: [*y, *x]')).toEqual({
      a: 1,
      b: [2, 2],
      c: 2,
      d: [2, 2],
      e: 3,
      f: [[2, 2], 3],
    });
  });

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 2, 8, 'not valid JSON'],
    ['{"a": {"b": 1}', 1, 15, 'not valid JSON'],
    ['a: 1\nb: c: d', 2, 4, 'not valid YAML'],
    ['a: 1\na: 2', 2, 1, 'unique'],
    ['a: 1\n---\nb: 2', 2, 1, 'multiple documents'],
    ['a: 1\n\tb: 2', 2, 1, 'YAML'],
    ['{"memory": ${MEMORY}}', 1, 13, 'put quotes around a value that starts with ${'],
    ['a: +12345678901234567890', 1, 4, 'quote it'],
    ['a: .inf', 1, 4, 'not a valid JSON number'],
    ['a: *b', 1, 4, 'b'],
    ['a: &a [*a]', 1, 8, 'contains itself'],
    ['a: !!binary aGVsbG8=', 1, 13, 'only strings'],
  ])('is refused with the line, the column and the reason: %j', (text, line, column, reason) => {
    const { origin, message } = problemOf(text) ?? { origin: {}, message: '' };
    expect({ ...origin, message }).toEqual({ file: 'taskdef', line, column, message: expect.stringContaining(reason) });
  });

  it('whose aliases expand to too many values is refused immediately', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join()}]`);
    expect(problemOf(`l0: &l0 x\n${levels.join('\n')}`)?.message).toContain('aliases expand');
  });

  it.each(['9007199254740993', '-12345678901234567890', '0.10000000000000000555', '1e400'])(
    'keeps all the digits of %s, in YAML as in JSON',
    (number) => {
      const kept = { text: number, isExact: true };
      expect(get(load(`a: ${number}`, {}).node, 'a')).toMatchObject(kept);
      expect(get(load(`{"a":${number}}`, {}).node, 'a')).toMatchObject(kept);
    },
  );

  it('keeps the notation of a number for fields that expect a string', () => {
    expect(get(load('a: 0123', {}).node, 'a')).toMatchObject({ value: 123, text: '0123' });
  });
});

describe('the bytes of a task definition file', () => {
  it('may begin with a byte order mark, and end lines as on Windows', () => {
    for (const text of ['\uFEFF{"a": "é",\r\n"b": 1}\r\n', '\uFEFFa: é\r\nb: 1\r\n']) {
      const { node } = loadBytes(Buffer.from(text), {});
      expect(node && toJson(node)).toEqual({ a: 'é', b: 1 });
    }
  });

  it.each([
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFF{"a": 1}', 'utf16le'), 'UTF-16', 1, 1],
    ['UTF-16 without a byte order mark', Buffer.from('{"a": 1}', 'utf16le'), 'UTF-16', 1, 1],
    ['UTF-16 in the other byte order', Buffer.from('\uFEFF{"a": 1}', 'utf16le').swap16(), 'UTF-16', 1, 1],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'UTF-32', 1, 1],
    ['Latin-1', Buffer.from('{\n  "a": "\u00e9"\n}', 'latin1'), '0xE9', 2, 9],
    ['a character that is cut off', Buffer.from('a: \u{1f600}').subarray(0, 6), '0xF0', 1, 4],
    ['Latin-1 after a three-byte character', Buffer.concat([Buffer.from('a: €'), Buffer.from([0xfc])]), '0xFC', 1, 5],
  ])('are refused with the name of the encoding or the byte: %s', (_name, bytes, words, line, column) => {
    expect(loadBytes(bytes, { file: 'f' })).toEqual({
      node: undefined,
      findings: [
        expect.objectContaining({
          severity: 'error',
          message: expect.stringContaining(words),
          origin: { file: 'f', line, column },
        }),
      ],
    });
  });
});

describe('the contents of a task definition file', () => {
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

  it("are extracted from the CLI's output, with its tags, and without the eight read-only keys", () => {
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

  it('leave out top-level x- keys, and nothing else', () => {
    const { node } = load('x-env: &env { A: b }\nfamily: web\nnew: { x-y: 1 }', {});
    expect(toJson(toTaskDefinition(node, {}).node)).toEqual({ family: 'web', new: { 'x-y': 1 } });
  });

  it('leave out top-level empty strings, which mean that nothing was chosen, and keep nested ones', () => {
    const text =
      '{"family": "web", "taskRoleArn": "", "cpu": "", "pidMode": "", "volumes": [{"name": "d", "host": {"sourcePath": ""}}]}';
    expect(toJson(toTaskDefinition(load(text, {}).node, {}).node)).toEqual({
      family: 'web',
      volumes: [{ name: 'd', host: { sourcePath: '' } }],
    });
  });

  it.each(['', '# nothing', '[]', 'web'])('are refused: %j', (text) => {
    expect(toTaskDefinition(load(text, { file: 'f' }).node, { file: 'f' }).findings).toHaveLength(1);
  });

  it('from AWS keep everything except the read-only keys and the reserved tags', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1 }).map((key) => `new${key}`),
          fc.json().map((text) => JSON.parse(text)),
        ),
        (unknown) => {
          const described = { family: 'web', ...unknown, ...readOnly } as JsonValue;
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

describe('a file that begins as JSON and is not valid JSON', () => {
  const variables = Array.from(
    { length: 70_000 },
    (_, at) => `      { "name": "V${at}", "value": "${'x'.repeat(24)}" }`,
  );
  const whole = `{\n  "environment": [\n${variables.join(',\n')}\n  ]\n}\n`;

  it.each<[string, (text: string) => string, string, object]>([
    [
      'a comma is missing in the middle',
      (text) => text.replace('},\n      { "name": "V35000"', '}\n      { "name": "V35000"'),
      "not valid JSON: expected ',' or ']', found '{'",
      { line: 35_003, column: 7 },
    ],
    [
      'the end is missing',
      (text) => text.slice(0, text.lastIndexOf(']')),
      "not valid JSON: expected ',' or ']', found the end of the document",
      { line: 70_003, column: 3 },
    ],
    [
      'a quote is missing near the end',
      (text) => text.replace('"V69999"', '"V69999'),
      "not valid JSON: expected ',' or '}', found 'v'",
      { line: 70_002, column: 27 },
    ],
    [
      'a value is a bare word',
      (text) => text.replace('"V5"', 'V5'),
      "not valid JSON: expected a value, found 'V'",
      { line: 8, column: 17 },
    ],
    [
      'text follows the end',
      (text) => `${text}}`,
      "not valid JSON: expected the end of the document, found '}'",
      { line: 70_005, column: 1 },
    ],
  ])('of 4 MB is refused immediately, with the position, if %s', (_, spoil, message, place) => {
    const text = spoil(whole);
    expect(text).not.toBe(whole);
    const before = process.cpuUsage();
    const { node, findings } = load(text, { file: 'taskdef' });
    const { user, system } = process.cpuUsage(before);
    expect(node).toBeUndefined();
    expect(findings).toMatchObject([{ message, origin: { file: 'taskdef', ...place } }]);
    expect((user + system) / 1000).toBeLessThan(1_500);
  });

  it('is accepted as a YAML flow mapping if the file is small', () => {
    expect(read('{"image": web:1, a: [x, y]}')).toEqual({ image: 'web:1', a: ['x', 'y'] });
  });
});

describe('a value that is a syntax error in YAML', () => {
  const starts = [
    '|',
    '>',
    '|9',
    '*',
    '!',
    '!!',
    '!a!',
    '&',
    '&a &',
    '@',
    '`',
    '%',
    '"\\',
    '"\\x',
    "'x' ",
    '"x" ',
    '[x] ',
  ];
  const forms = ['A: V', '- V', 'V', '{"A": V}', 'web: { environment: { A: V } }', 'a: 1\nA: V\nb: [', '%TAG V\n---\n'];

  it.each(starts)('is never shown in the error, because it may be a secret, when it starts with %s', (start) => {
    const shown = forms.flatMap((form) =>
      ['hush', 'hush!x y', 'hush}'].flatMap((value) => {
        const { findings } = load(form.replace('V', `${start}${value}`), { input: 'containers' });
        return findings.map(({ message }) => message).filter((message) => message.includes('hush'));
      }),
    );
    expect(shown).toEqual([]);
  });

  it.each([
    ['A: |x', `not valid YAML: the header of a block scalar has extra characters: ${inQuotes('|')}`],
    ['A: !x!y z', `not valid YAML: a tag is not defined, or is not for a value of this type: ${inQuotes('!')}`],
    ['A: *x', `an alias refers to an anchor that is not defined before it: ${inQuotes('*')}`],
  ])('is explained: %s', (text, message) => {
    expect(problemOf(text)).toMatchObject({ message, origin: { line: 1 } });
  });
});
