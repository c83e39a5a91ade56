import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as ecr from '@aws-sdk/client-ecr';
import * as ecrPublic from '@aws-sdk/client-ecr-public';
import * as ecs from '@aws-sdk/client-ecs';
import * as iam from '@aws-sdk/client-iam';
import * as secretsManager from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import * as sts from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';
import { actionNames } from '../../scripts/readme.ts';

const root = resolve(import.meta.dirname, '..', '..');
const CLIENTS: Record<string, object> = {
  cloudwatch,
  ecs,
  ecr,
  'ecr-public': ecrPublic,
  iam,
  logs,
  secretsmanager: secretsManager,
  ssm,
  sts,
};
/** Actions that IAM checks and that no operation of the SDK is named after. */
const WITHOUT_OPERATION = new Set(['iam:PassRole', 'kms:Decrypt', 'sts:GetServiceBearerToken']);

interface Statement {
  Sid: string;
  Effect: string;
  Action: string | string[];
  Resource: string | string[];
  Condition?: Record<string, Record<string, unknown>>;
}

const list = (value: string | string[]) => (Array.isArray(value) ? value : [value]);

function readPolicy(name: string): { Version: string; Statement: Statement[] } {
  return JSON.parse(readFileSync(join(root, 'actions', name, 'iam-policy.json'), 'utf8'));
}

describe.each(actionNames())('the policy of %s', (name) => {
  it('is a policy that IAM takes', () => {
    const policy = readPolicy(name);
    expect(policy.Version).toBe('2012-10-17');
    const sids = policy.Statement.map(({ Sid }) => Sid);
    expect(sids.filter((sid) => !/^[A-Za-z0-9]+$/.test(sid))).toEqual([]);
    expect(new Set(sids).size).toBe(sids.length);
    for (const { Effect, Action, Resource } of policy.Statement) {
      expect(Effect).toBe('Allow');
      expect(list(Action).length).toBeGreaterThan(0);
      expect(list(Resource).filter((resource) => !/^(\*|arn:[\w*-]+:[\w-]+:[^:]*:[^:]*:.+)$/.test(resource))).toEqual(
        [],
      );
    }
  });

  it('names only calls that exist, each whole and once', () => {
    const actions = readPolicy(name).Statement.flatMap(({ Action }) => list(Action));
    expect(actions.filter((action) => !exists(action))).toEqual([]);
    expect(actions.filter((action, index) => actions.indexOf(action) !== index)).toEqual([]);
  });

  it('passes roles to tasks of ECS only', () => {
    for (const { Action, Condition } of readPolicy(name).Statement) {
      if (!list(Action).includes('iam:PassRole')) continue;
      expect(Condition?.StringEquals?.['iam:PassedToService']).toBe('ecs-tasks.amazonaws.com');
    }
  });
});

function exists(action: string): boolean {
  const [prefix = '', operation = ''] = action.split(':');
  return WITHOUT_OPERATION.has(action) || `${operation}Command` in (CLIENTS[prefix] ?? {});
}
