import { describe, expect, it } from '@jest/globals';
import {
  accountIn,
  CLUSTER,
  isArn,
  PARAMETER_ARN,
  REVISION,
  ROLE,
  ROLE_ARN,
  regionIn,
  SECRET_ARN,
  SERVICE,
  TASK_DEFINITION,
} from '../../../src/aws/arn.ts';

const ARNS = 'arn:aws:ecs:eu-central-1:123456789012';
const CHINA = 'arn:aws-cn:ecs:cn-north-1:123456789012';

describe('the parser of ARNs and names', () => {
  it.each<[string, RegExp, readonly string[], readonly string[]]>([
    ['a cluster', CLUSTER, ['web', `${ARNS}:cluster/web`, `${CHINA}:cluster/web`], ['we b', `${ARNS}:service/web`, '']],
    ['a service', SERVICE, ['web', `${ARNS}:service/main/web`, `${ARNS}:service/web`], [`${ARNS}:cluster/web`, 'a/b']],
    ['a task definition', TASK_DEFINITION, ['web', 'web:4', `${ARNS}:task-definition/web:4`], ['web:', 'web:four']],
    ['a revision', REVISION, ['web:4', `${ARNS}:task-definition/web:4`], ['web', '4', `${ARNS}:task-definition/web`]],
    ['a role', ROLE, ['deploy', 'arn:aws-us-gov:iam::123456789012:role/team/deploy'], ['a b', `${ARNS}:cluster/web`]],
    ['a role ARN', ROLE_ARN, ['arn:aws:iam::123456789012:role/team/deploy'], ['deploy']],
  ])('accepts each form of %s, and no other text', (_, pattern, accepted, refused) => {
    expect(accepted.filter((text) => !pattern.test(text))).toEqual([]);
    expect(refused.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('reads the Region and the cluster from a service ARN', () => {
    expect(SERVICE.exec(`${ARNS}:service/main/web`)?.slice(1)).toEqual(['eu-central-1', 'main']);
    expect(SERVICE.exec(`${ARNS}:service/web`)?.slice(1)).toEqual(['eu-central-1', undefined]);
    expect(SERVICE.exec('web')?.slice(1)).toEqual([undefined, undefined]);
  });

  it('reads the parts of secret and parameter ARNs', () => {
    const secret = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf:password::';
    expect(SECRET_ARN.exec(secret)?.slice(1)).toEqual(['eu-central-1', '123456789012', 'db-AbCdEf:password::']);
    const parameter = 'arn:aws:ssm:eu-central-1:123456789012:parameter/prod/key';
    expect(PARAMETER_ARN.exec(parameter)?.slice(1)).toEqual(['eu-central-1', '123456789012', 'prod/key', undefined]);
    expect(PARAMETER_ARN.exec(`${parameter}:3`)?.[4]).toBe('3');
  });

  it('reads the Region and the account of an ARN, and returns an empty string for a name', () => {
    expect([regionIn, accountIn].map((read) => read(`${ARNS}:cluster/web`))).toEqual(['eu-central-1', '123456789012']);
    expect([regionIn, accountIn].map((read) => read('web'))).toEqual(['', '']);
    expect(['web', `${ARNS}:cluster/web`].map(isArn)).toEqual([false, true]);
  });
});
