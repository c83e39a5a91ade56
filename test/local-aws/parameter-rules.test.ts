import { describe, expect, it } from '@jest/globals';
import type { Parameter } from '../../local-aws/ssm/parameters.ts';
import { checkParameterRules, GET_PARAMETERS_RULES, PUT_PARAMETER_RULES } from '../../local-aws/ssm/rules.ts';

const put = (more: object = {}) => ({ Name: '/web/key', Value: 'x', Type: 'String', ...more });
const before: Parameter = { name: '/web/key', arn: 'arn', type: 'String', versions: [], author: 'a', tags: [] };
const TAGS = [{ Key: 'a', Value: 'b' }];
const path = (levels: number) => '/a'.repeat(levels);

/** For each rule, a request that violates only it, and a similar one that violates none. */
const CASES: Readonly<Record<string, readonly [broken: object, taken: object, before?: Parameter]>> = {
  'name-reserved': [put({ Name: '/AWSlab/key' }), put({ Name: '/team/aws' })],
  'name-prefixed': [put({ Name: 'AWSkey' }), put({ Name: 'a-key' })],
  'name-slash': [put({ Name: '/team/' }), put({ Name: '/team' })],
  name: [put({ Name: '/ssm/key' }), put({ Name: '/team/ssm' })],
  'name-qualified': [put({ Name: 'web/key' }), put({ Name: 'key' })],
  'name-levels': [put({ Name: path(16) }), put({ Name: path(15) })],
  'value-empty': [put({ Value: '' }), put({ Value: ' ' })],
  'value-size': [put({ Value: 'x'.repeat(4097) }), put({ Value: 'x'.repeat(8192), Tier: 'Advanced' })],
  'value-nested': [put({ Value: 'a {{ssm:other}}' }), put({ Value: '{other}' })],
  tier: [put({ Tier: 'Free' }), put({ Tier: 'Intelligent-Tiering' })],
  'data-type': [put({ DataType: 'Text' }), put({ DataType: 'text' })],
  'data-type-of-list': [
    put({ DataType: 'aws:ec2:image', Type: 'StringList' }),
    put({ DataType: 'aws:ec2:image', Value: 'ami-0123456789abcdef0' }),
  ],
  'allowed-pattern': [
    put({ AllowedPattern: '^\\d+$', Value: '1,a', Type: 'StringList' }),
    put({ AllowedPattern: '^\\d+$', Value: '1,2', Type: 'StringList' }),
  ],
  'type-missing': [put({ Type: undefined }), put()],
  type: [put({ Type: 'Secret' }), put({ Type: 'SecureString' })],
  'type-changed': [put({ Type: 'SecureString' }), put({ Type: undefined }), before],
  'tags-and-overwrite': [put({ Tags: TAGS, Overwrite: true }), put({ Tags: TAGS })],
};

describe('PutParameter of the local AWS', () => {
  it('is covered by a test case for each rule, and each rule has a source', () => {
    expect(Object.keys(CASES)).toEqual(PUT_PARAMETER_RULES.map(({ id }) => id));
    expect(PUT_PARAMETER_RULES.filter(({ source }) => source === '')).toEqual([]);
  });

  it.each(Object.entries(CASES))(
    'refuses a violation of the rule %s, and accepts a similar request',
    (id, [broken, accepted, old]) => {
      const rule = PUT_PARAMETER_RULES.find((one) => one.id === id);
      const words = rule?.find(broken as never, old);
      expect(words).toEqual(expect.any(String));
      expect(() => checkParameterRules(PUT_PARAMETER_RULES, broken as never, old)).toThrow(
        expect.objectContaining({ message: words }),
      );
      expect(() => checkParameterRules(PUT_PARAMETER_RULES, accepted as never, old)).not.toThrow();
    },
  );
});

it('GetParameters of the local AWS accepts at most ten names', () => {
  const names = (count: number) => ({ Names: Array.from({ length: count }, (_, index) => `/${index}`) });
  expect(() => checkParameterRules(GET_PARAMETERS_RULES, names(10))).not.toThrow();
  expect(() => checkParameterRules(GET_PARAMETERS_RULES, names(11))).toThrow(/at 'names' failed to satisfy constraint/);
});

it.each([
  ['/AWSlab/key', 'No access to reserved parameter name: AWSlab/key.'],
  ['/aws', 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).'],
  ['lab/key', 'Parameter name must be a fully qualified name.'],
  ['/lab/', 'Parameter name must not end with slash.'],
])('PutParameter of the local AWS refuses the name %s with the message of AWS', (Name, message) => {
  expect(() => checkParameterRules(PUT_PARAMETER_RULES, put({ Name }))).toThrow(expect.objectContaining({ message }));
});

it.each(['[', '^(a+)+$'])('PutParameter of the local AWS refuses the AllowedPattern %s for any value', (pattern) => {
  const input = put({ AllowedPattern: pattern, Value: `${'a'.repeat(4000)}b` });
  expect(() => checkParameterRules(PUT_PARAMETER_RULES, input)).toThrow(
    expect.objectContaining({ code: 'InvalidAllowedPatternException' }),
  );
});
