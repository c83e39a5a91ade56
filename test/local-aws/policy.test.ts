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
  it.each<[NonNullable<Statement['Condition']>, boolean]>([
    [{ StringEquals: { 'iam:PassedToService': ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'] } }, true],
    [{ StringEquals: { 'IAM:passedtoservice': 'ecs-tasks.amazonaws.com' } }, true],
    [{ StringEquals: { 'iam:PassedToService': 'ecs-*' } }, false],
    [{ StringLike: { 'iam:PassedToService': 'ecs-*' } }, true],
    [{ StringNotLike: { 'iam:PassedToService': 'ecs-*' } }, false],
    [{ StringNotEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } }, true],
    [{ StringEqualsIgnoreCase: { 'iam:PassedToService': 'ECS-Tasks.amazonaws.com' } }, true],
    [{ ArnEquals: { 'ecs:cluster': 'arn:aws:ecs:*:*:cluster/prod' } }, true],
    [{ ArnLike: { 'ecs:cluster': 'arn:aws:*:cluster/prod' } }, false],
    [{ ArnNotLike: { 'ecs:cluster': 'arn:aws:ecs:*:*:cluster/test' } }, true],
    [{ Bool: { 'aws:SecureTransport': true } }, true],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['cost'] } }, true],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['cost'] } }, false],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['cost', 'team', 'x'] } }, true],
    [{ StringEquals: { absent: 'x' } }, false],
    [{ StringEqualsIfExists: { absent: 'x' } }, true],
    [{ Null: { absent: 'true' } }, true],
    [{ Null: { 'ecs:cluster': 'true' } }, false],
    [
      { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }, Bool: { 'aws:SecureTransport': 'false' } },
      false,
    ],
  ])('with the condition %j allows the action: %s', (Condition, holds) => {
    const decision = evaluate(
      { Statement: allow({ Condition }) },
      { action: 'ecs:UpdateService', resource: SERVICE, context },
    );
    expect(decision === 'allowed').toBe(holds);
  });
});
