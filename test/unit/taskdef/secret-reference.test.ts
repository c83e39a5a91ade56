import { describe, expect, it } from '@jest/globals';
import { formatSecretReference, needsLookup, parseSecretReference } from '../../../src/taskdef/secret-reference.ts';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf';
const PARAMETER = 'arn:aws:ssm:eu-central-1:123456789012:parameter/prod/key';

describe('a secret reference', () => {
  it.each([
    ['ssm:/prod/key', PARAMETER, PARAMETER],
    ['ssm:key', PARAMETER, PARAMETER],
    ['secretsmanager:prod/db', ARN, ARN],
    ['secretsmanager:prod/db#password', ARN, `${ARN}:password::`],
    ['secretsmanager:prod/db#password:AWSPREVIOUS', ARN, `${ARN}:password:AWSPREVIOUS:`],
    ['secretsmanager:prod/db#:AWSPREVIOUS', ARN, `${ARN}::AWSPREVIOUS:`],
    ['secretsmanager:prod/db#password::v1', ARN, `${ARN}:password::v1`],
    [`secretsmanager:${ARN}#password`, ARN, `${ARN}:password::`],
    [`${ARN}#password`, ARN, `${ARN}:password::`],
  ])('that is written as %s and found as %s is sent to ECS as %s', (text, arn, valueFrom) => {
    const reference = parseSecretReference(text);
    if (!reference || 'problem' in reference) throw new Error('no reference');
    expect(formatSecretReference(reference, arn)).toBe(valueFrom);
  });

  it.each([ARN, `${ARN}:password::`, PARAMETER, 'prod-key', '/prod/key'])('is sent unchanged: %s', (text) => {
    expect(parseSecretReference(text)).toBeUndefined();
    expect(needsLookup(text)).toBe(false);
  });

  it.each([
    'ssm:',
    'ssm:/a#b',
    'ssm:a/b',
    'ssm:/a:3',
    'secretsmanager:',
    'secretsmanager:a b',
    'secretsmanager:a#b:c:d:e',
  ])('is refused: %s', (text) => {
    expect(parseSecretReference(text)).toHaveProperty('problem');
  });

  it('with an ARN needs no lookup', () => {
    expect(needsLookup(`secretsmanager:${ARN}#x`)).toBe(false);
    expect(needsLookup('secretsmanager:prod/db#x')).toBe(true);
  });
});
