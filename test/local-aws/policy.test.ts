import { describe, expect, it } from '@jest/globals';
import { evaluate, type Statement } from '../../local-aws/iam/policy.ts';

const SERVICE = 'arn:aws:ecs:eu-central-1:123456789012:service/prod/web';
const allow = (rest: Partial<Statement>): Statement => ({
  Effect: 'Allow',
  Action: 'ecs:UpdateService',
  Resource: '*',
  ...rest,
});

describe('the evaluation of a policy', () => {
  it.each<[string, Statement[], string]>([
    ['nothing', [], 'implicit deny'],
    ['the action', [allow({})], 'allowed'],
    ['the action in another letter case', [allow({ Action: 'ECS:updateservice' })], 'allowed'],
    ['a wildcard', [allow({ Action: 'ecs:Update*' })], 'allowed'],
    ['a single-character wildcard', [allow({ Action: 'ecs:UpdateServic?' })], 'allowed'],
    ['another action', [allow({ Action: ['ecs:CreateService', 'ecs:Update'] })], 'implicit deny'],
    ['all actions except another one', [allow({ Action: undefined as never, NotAction: 'iam:*' })], 'allowed'],
    ['all actions except this one', [allow({ Action: undefined as never, NotAction: 'ecs:*' })], 'implicit deny'],
    ['the resource', [allow({ Resource: 'arn:aws:ecs:*:*:service/prod/*' })], 'allowed'],
    ['another resource', [allow({ Resource: 'arn:aws:ecs:*:*:service/test/*' })], 'implicit deny'],
    ['all resources except this one', [allow({ Resource: undefined as never, NotResource: SERVICE })], 'implicit deny'],
    ['the action and also denies it', [allow({}), { ...allow({}), Effect: 'Deny' }], 'explicit deny'],
    [
      'the action and denies it for another resource',
      [allow({}), { ...allow({ Resource: 'arn:x' }), Effect: 'Deny' }],
      'allowed',
    ],
  ])('that allows %s has the documented result', (_name, Statement, decision) => {
    expect(evaluate({ Statement }, { action: 'ecs:UpdateService', resource: SERVICE })).toBe(decision);
  });

  const context = {
    'ecs:cluster': 'arn:aws:ecs:eu-central-1:123456789012:cluster/prod',
    'iam:PassedToService': 'ecs-tasks.amazonaws.com',
    'aws:TagKeys': ['team', 'cost'],
    'aws:SecureTransport': 'true',
  };
  it.each<[NonNullable<Statement['Condition']>, 'allows' | 'does not allow']>([
    [{ StringEquals: { 'iam:PassedToService': ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'] } }, 'allows'],
    [{ StringEquals: { 'IAM:passedtoservice': 'ecs-tasks.amazonaws.com' } }, 'allows'],
    [{ StringEquals: { 'iam:PassedToService': 'ecs-*' } }, 'does not allow'],
    [{ StringLike: { 'iam:PassedToService': 'ecs-*' } }, 'allows'],
    [{ StringNotLike: { 'iam:PassedToService': 'ecs-*' } }, 'does not allow'],
    [{ StringNotEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } }, 'allows'],
    [{ StringEqualsIgnoreCase: { 'iam:PassedToService': 'ECS-Tasks.amazonaws.com' } }, 'allows'],
    [{ ArnEquals: { 'ecs:cluster': 'arn:aws:ecs:*:*:cluster/prod' } }, 'allows'],
    [{ ArnLike: { 'ecs:cluster': 'arn:aws:*:cluster/prod' } }, 'does not allow'],
    [{ ArnNotLike: { 'ecs:cluster': 'arn:aws:ecs:*:*:cluster/test' } }, 'allows'],
    [{ Bool: { 'aws:SecureTransport': true } }, 'allows'],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['cost'] } }, 'allows'],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['cost'] } }, 'does not allow'],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['cost', 'team', 'x'] } }, 'allows'],
    [{ StringEquals: { absent: 'x' } }, 'does not allow'],
    [{ StringEqualsIfExists: { absent: 'x' } }, 'allows'],
    [{ Null: { absent: 'true' } }, 'allows'],
    [{ Null: { 'ecs:cluster': 'true' } }, 'does not allow'],
    [
      { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }, Bool: { 'aws:SecureTransport': 'false' } },
      'does not allow',
    ],
  ])('with the condition %j %s the action', (Condition, word) => {
    const decision = evaluate(
      { Statement: allow({ Condition }) },
      { action: 'ecs:UpdateService', resource: SERVICE, context },
    );
    expect(decision === 'allowed').toBe(word === 'allows');
  });
});
