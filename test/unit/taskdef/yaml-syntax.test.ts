import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAppSpec } from '../../../src/codedeploy/appspec.ts';
import { load } from '../../../src/taskdef/load.ts';
import { toJson } from '../../../src/taskdef/node.ts';
import { parsePairs } from '../../../src/taskdef/pairs.ts';
import { readYaml } from '../../../src/taskdef/read-yaml.ts';
import { inQuotes } from '../../sentences/refusals.ts';

const SECRET = 'Zq9Xk7Wv';
const messagesOf = (text: string) => load(text, { input: 'containers' }).findings.map(({ message }) => message);

/** The parts of the secret, of two characters or more, that a text contains. */
function leaked(text: string): string[] {
  const pairs = Array.from({ length: SECRET.length - 1 }, (_, at) => SECRET.slice(at, at + 2));
  return pairs.filter((pair) => text.toLowerCase().includes(pair.toLowerCase()));
}

const TAG = `a tag is not defined, or is not for a value of this type: ${inQuotes('!')}`;
const EMPTY = `an anchor has no value: ${inQuotes('&')}`;

describe('a YAML value that the parser would change because of its first character', () => {
  it.each([
    ['PASSWORD: !V', TAG],
    ['PASSWORD: !V x', TAG],
    ['PASSWORD: !!V', TAG],
    ['PASSWORD: !<V> x', TAG],
    ['PASSWORD: ! V', TAG],
    ['PASSWORD: !', TAG],
    ['PASSWORD: !!int V', TAG],
    ['PASSWORD: !!timestamp V', TAG],
    ['PASSWORD: !V [x]', TAG],
    ['PASSWORD: !!omap { V: x }', TAG],
    ['PASSWORD: !V\n  a: b', TAG],
    ['- !V', TAG],
    ['!V a: b', TAG],
    ['{ PASSWORD: !V }', TAG],
    ['{ PASSWORD: ["a", !V ] }', TAG],
    ['PASSWORD: &V', EMPTY],
    ['PASSWORD: &V\nNEXT: x', EMPTY],
    ['PASSWORD: &V !!str', EMPTY],
    ['PASSWORD: &V\nNEXT: *V', EMPTY],
    ['- &V', EMPTY],
    ['{ PASSWORD: &V }', EMPTY],
    ['{ &V }', EMPTY],
    ['[&V , x]', EMPTY],
    ['! V: x', TAG],
    ['PASSWORD: &V: x', 'Anchor ending in : is ambiguous'],
  ])('is refused without the value: %j', (form, sentence) => {
    const [message = ''] = messagesOf(form.replaceAll('V', SECRET));
    expect(message.replace(/^not valid (YAML|JSON): /, '')).toBe(sentence);
    expect(leaked(messagesOf(form.replaceAll('V', SECRET)).join())).toEqual([]);
  });

  it.each([
    '!Ref Image',
    '!Sub "${Account}.dkr.ecr.eu-central-1.amazonaws.com/web"',
    '!GetAtt Database.Endpoint',
    '!ImportValue Image',
    '!Join ["", [a, b]]',
    '!Select [0, [a]]',
    '!If [IsProduction, a, b]',
    '!FindInMap [a, b, c]',
    '!Base64 abc',
    '!Cidr [a, 1]',
    '!Split [",", "a,b"]',
    '!GetAZs ""',
    '!Transform { Name: x }',
  ])('is refused with the name of the function if it is one of CloudFormation: %s', (value) => {
    const [name] = value.split(' ');
    expect(messagesOf(`image: ${value}`)[0]).toContain(
      `not valid YAML: functions of CloudFormation, such as '${name}', are not evaluated: write the value`,
    );
  });

  it('is refused by every reader, with its position', async () => {
    const text = `PASSWORD: !${SECRET}`;
    expect(parsePairs(text, 'environment').findings).toMatchObject([
      { rule: 'syntax', severity: 'error', message: `not valid YAML: ${TAG}`, origin: { line: 1, column: 11 } },
    ]);
    expect(readYaml(text, "Input 'images'")).toEqual({
      problem: `Input 'images' is not valid YAML or JSON (line 1, column 11): ${TAG}.`,
    });
    expect(await readAppSpec(text)).toEqual({
      problem: `is neither valid JSON nor valid YAML (line 1, column 11: not valid YAML: ${TAG})`,
    });
  });

  it.each([
    ['a: !!str 123', { a: '123' }],
    ['a: !<tag:yaml.org,2002:str> 123', { a: '123' }],
    [
      'a: !!int "12"\nb: !!map { c: !!seq [!!bool true, !!null ~, !!float 1.5] }',
      { a: 12, b: { c: [true, null, 1.5] } },
    ],
    ['a: "!secret"\nb: \'&secret\'\nc: a!b&c', { a: '!secret', b: '&secret', c: 'a!b&c' }],
    ['a: |\n  !secret\n', { a: '!secret\n' }],
    ['a: &x ""\nb: *x\nc: &y null\nd: *y\ne: &z ~', { a: '', b: '', c: null, d: null, e: null }],
    ['a: &x !!str 1\nb: *x', { a: '1', b: '1' }],
    ['x: &x { a: 1 }\ny:\n  <<: *x\n  b: 2\nz: &z\n  c: 3', { x: { a: 1 }, y: { a: 1, b: 2 }, z: { c: 3 } }],
    ['%FUTURE x\n---\na: 1', { a: 1 }],
  ])('is not taken for one with a standard tag, quotes or an anchor: %j', (text, expected) => {
    const { node, findings } = load(text, {});
    expect(findings).toEqual([]);
    expect(node && toJson(node)).toEqual(expected);
  });
});

describe('a syntax error of YAML', () => {
  /** Each message of the parser that a text can cause, with a secret in the text. */
  const FORMS: readonly (readonly [string, string])[] = [
    ['a: !V! x', 'tag'],
    ['a: !!V! x', 'tag'],
    ['a: !! V', 'tag'],
    ['a: !<!> V', 'tag'],
    ['a: !<V', 'tag'],
    ['a: !!%ffV x', 'tag'],
    ['a: !!omap [V: 1, V: 2]', 'tag'],
    ['a: !!pairs [{ V: x, b: y }]', 'tag'],
    ['a: !!set { V: x }', 'tag'],
    ['a: !V"x"', 'no space after it'],
    ['a: &V !x !y z', 'at most one tag'],
    ['a: &V &V x', 'at most one anchor'],
    ['a: & V', 'Anchor cannot be an empty string'],
    ['a: * V', 'Alias cannot be an empty string'],
    ['a: *V: x', ''],
    ['a: !!str *V', 'must not specify any properties'],
    ['a: *V x', ''],
    ['a: "\\UV"', 'escape sequence'],
    ['a: "\\uV"', 'escape sequence'],
    ['a: "\\xV"', 'escape sequence'],
    ['a: "\\VV"', 'escape sequence'],
    ['a: "\\qV ${V}"', 'escape sequence'],
    ['a: |V', 'the header of a block scalar'],
    ['a: >V', "starts with '>' in quotes"],
    ['a: |\n  V\n V', ''],
    ['a: |2\n V', ''],
    ['a: |\n V\n\tV', 'must not be less indented than their first line'],
    ['a: |\n\tV', 'Block scalar values in collections must be indented'],
    ['a: |\n    \n  V', 'explicit indentation indicator'],
    ['a: |\nV', ''],
    ['a: |#V\n  x', ''],
    ['a: "V', 'Missing closing "quote'],
    ["a: 'V", "Missing closing 'quote"],
    ['a: "x" V', 'Unexpected scalar at node end'],
    ['a: "V"#V', 'Comments must be separated'],
    ['a: @V', 'reserved character @'],
    ['a: `V', 'reserved character `'],
    ['a: %V', 'directive indicator character %'],
    ['[%V]', ''],
    ['a: b: V', 'Nested mappings'],
    ['a: - V', ''],
    ['a: &x - V', ''],
    ['a: [V', ''],
    ['[V', 'must end with a ]'],
    ['{ V', 'must end with a }'],
    ['a: [V]]', ''],
    ['a: V ]\nb: }', ''],
    ['[,V]', 'Unexpected ,'],
    ['[V,,V]', 'Unexpected ,'],
    ['{ "V" "V" }', 'Missing ,'],
    ['{ "a" V }', 'Missing ,'],
    ['{ a: "x":V }', ''],
    ['{ V: { b}:V }', 'Missing , between flow map items'],
    ['{ V: : V }', 'Unexpected : in flow map'],
    ['[? ? V]', 'Unexpected ? in flow sequence'],
    ['{ a: &V : V }', 'Anchors and tags must be after the : indicator'],
    ['- V\n&V\n- b', 'Unexpected anchor at node end'],
    ['[ "a"\n:V ]', ''],
    ['[ V\nV: x ]', 'single line'],
    ['[ "V\nV": x ]', 'single line'],
    [`[ "V${'x'.repeat(1100)}": y ]`, '1024'],
    [`V${'x'.repeat(1100)}: y`, '1024'],
    ['{ a: \n- V }', ''],
    ['"V\nV": x', 'single line'],
    ['a: 1\n V\nb', ''],
    ['a: 1\nV', 'Implicit map keys'],
    ['a:\n  b: 1\n c: V', 'same column'],
    ['a:\n  - V\n - V', ''],
    ['-\n  - V\n - V', ''],
    ['- V\nV', ''],
    ['- V\nb: V', ''],
    ['a: 1\n\tb: V', ''],
    ['a:\n\t- V', ''],
    ['!!seq - V', 'Missing newline after block sequence props'],
    ['- V\n- V: x\n - V', ''],
    ['--- a: V', ''],
    ['--- V\n--- V', 'multiple documents'],
    ['V\n...\nV', 'multiple documents'],
    ['... V', ''],
    ['%YAML V\n---\na: 1', 'directive is not valid'],
    ['%YAML 1.2 V\n---\na: 1', 'exactly one part'],
    ['%TAG V\n---\na: 1', 'exactly two parts'],
    ['%TAG !V! V V\n---\na: 1', 'exactly two parts'],
    ['%V\na: 1', ''],
    ['%V', ''],
    ['a: +12345678901234567890', 'the number is too large'],
    ['a: -.inf', 'the number is not a valid JSON number'],
    ['{"a": ${V}}', 'put quotes around a value that starts with ${'],
    ['\u0001V: [\u0001', ''],
  ];

  it.each(FORMS)('shows no part of a value: %j', (form, reason) => {
    const messages = messagesOf(form.replaceAll('V', SECRET));
    expect(messages).not.toEqual([]);
    expect(messages.join('\n')).toContain(reason === 'tag' ? TAG : reason);
    expect(leaked(messages.join('\n'))).toEqual([]);
    expect(messages.join('\n')).not.toContain('1234567890');
  });

  it('shows no part of a value, whatever surrounds it', () => {
    const signs = '! !! !< & * " \' | > % @ ` { } [ ] , : - ? # \\ \\U \\x << ~ ${ --- ... %TAG %YAML'.split(' ');
    const part = fc.constantFrom(...signs, ' ', ' ', '\n', '\n  ', '\t', 'a', 'a: ', '- ', SECRET, SECRET);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        // The names of keys and of anchors are not values.
        const shown = messagesOf(parts.join('')).filter(
          (message) => !/ key is repeated | contains itself$/.test(message),
        );
        expect(leaked(shown.join('\n'))).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
});
