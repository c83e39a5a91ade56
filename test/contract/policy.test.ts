import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as autoScaling from '@aws-sdk/client-application-auto-scaling';
import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as codedeploy from '@aws-sdk/client-codedeploy';
import * as ecr from '@aws-sdk/client-ecr';
import * as ecrPublic from '@aws-sdk/client-ecr-public';
import * as ecs from '@aws-sdk/client-ecs';
import * as elasticloadbalancing from '@aws-sdk/client-elastic-load-balancing-v2';
import * as iam from '@aws-sdk/client-iam';
import * as secretsManager from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import * as sts from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../local-aws/iam/policy.ts';
import { actionNames } from '../../scripts/readme.ts';
import { rightsOf } from '../runner/policy.ts';
import { CONDITIONS, RIGHTS } from './authorization.ts';

const root = resolve(import.meta.dirname, '..', '..');
const CLIENTS: Record<string, object> = {
  'application-autoscaling': autoScaling,
  cloudwatch,
  codedeploy,
  ecs,
  elasticloadbalancing,
  ecr,
  'ecr-public': ecrPublic,
  iam,
  logs,
  secretsmanager: secretsManager,
  ssm,
  sts,
};
/** Actions that IAM checks and that have no SDK operation of the same name. */
const WITHOUT_OPERATION = new Set([
  ...['iam:PassRole', 'kms:Decrypt', 'kms:CreateGrant', 'kms:DescribeKey', 'kms:RetireGrant'],
  ...['ecr:BatchImportUpstreamImage', 'sts:GetServiceBearerToken'],
  // Two reads of EC2, whose client is not among our dependencies.
  ...['ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups'],
]);

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
  it('is a valid IAM policy', () => {
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

  it('contains only actions that exist, each with its full name and once per resource', () => {
    const named = readPolicy(name).Statement.flatMap(({ Action, Resource, Condition }) => {
      const about = list(Resource).map((arn) => `${arn} ${JSON.stringify(Condition?.StringEquals ?? {})}`);
      return list(Action).flatMap((action) => about.map((one) => [action, `${action} ${one}`] as const));
    });
    expect(named.map(([action]) => action).filter((action) => !exists(action))).toEqual([]);
    const whole = named.map(([, one]) => one);
    expect(whole.filter((one, index) => whole.indexOf(one) !== index)).toEqual([]);
  });

  it('fits into an inline role policy even with long names and both task roles', () => {
    const long = 'a'.repeat(26);
    const ROLE = [`${long}-${long}-execution`, `${long}-${long}-task`];
    const filled = rightsOf(name, HERE, { CLUSTER: long, SERVICE: long, FAMILY: long, REPOSITORY: long, ROLE });
    // White space is ignored.
    expect(JSON.stringify(filled).length).toBeLessThanOrEqual(10_240);
  });

  it('restricts each permission with ARNs or a condition as far as IAM supports it', () => {
    expect(readPolicy(name).Statement.flatMap(tooWide)).toEqual([]);
  });

  it('grants no access to resources with another name, in another account or in another Region', () => {
    const policy = rightsOf(name, HERE, { ...HERE.names });
    const elsewhere = readPolicy(name).Statement.flatMap(({ Action, Resource }) =>
      list(Action).flatMap((action) =>
        list(Resource).flatMap((arn) => otherResources(arn).map((resource) => ({ action, resource }))),
      ),
    );
    expect(elsewhere.filter((question) => evaluate(policy, { ...question, context: CONTEXT }) === 'allowed')).toEqual(
      [],
    );
    const own = readPolicy(name).Statement.flatMap(({ Action, Resource }) =>
      list(Action).flatMap((action) => list(Resource).map((arn) => ({ action, resource: named(arn) }))),
    );
    const contexts = [CONTEXT, { ...CONTEXT, 'ecs:CreateAction': 'RunTask' }];
    expect(
      own.filter((question) => contexts.every((context) => evaluate(policy, { ...question, context }) !== 'allowed')),
    ).toEqual([]);
  });

  it('allows passing roles only to ECS tasks, or to ECS for the roles that a service uses', () => {
    for (const { Sid, Action, Condition } of readPolicy(name).Statement) {
      if (!list(Action).includes('iam:PassRole')) continue;
      const services = list(Condition?.StringEquals?.['iam:PassedToService'] as string | string[]);
      if (Sid === 'PassTheServicesRoles') {
        expect(services).toEqual(['ecs.amazonaws.com']);
        continue;
      }
      const [tasks, ...others] = services;
      expect(tasks).toBe('ecs-tasks.amazonaws.com');
      expect(others).toEqual(name === 'deploy-express' ? ['ecs.amazonaws.com'] : []);
    }
  });
});

function exists(action: string): boolean {
  const [prefix = '', operation = ''] = action.split(':');
  return WITHOUT_OPERATION.has(action) || `${operation}Command` in (CLIENTS[prefix] ?? {});
}

/** The permissions that a statement grants too broadly. */
function tooWide({ Action, Resource, Condition = {} }: Statement): string[] {
  const keys = Object.values(Condition).flatMap((block) => Object.keys(block));
  return list(Action).flatMap((action) => {
    const narrowing = RIGHTS[action];
    if (!narrowing) return [`${action} has no row in test/contract/authorization.ts`];
    const resources = list(Resource);
    // Changes of tags are restricted to one service: deploy-express has inputs for tags, and a service definition
    // contains tags.
    const isOneService = action === 'ecs:TagResource' && resources.every((arn) => arn.includes(':service/'));
    const lacking = isOneService ? [] : (CONDITIONS[action] ?? []).filter((key) => !keys.includes(key));
    if ('never' in narrowing)
      return resources[0] === '*' ? lacking : [`${action} knows no resource: ${narrowing.never}`];
    if ('by' in narrowing) {
      return keys.includes(narrowing.by) ? lacking : [`${action} is not narrowed by ${narrowing.by}: ${narrowing.why}`];
    }
    const known = new Set([...narrowing.to, ...sharedResources(list(Action))].map((form) => `arn:aws:${form}`));
    const wide = resources.filter((arn) => !known.has(arn));
    const missing = narrowing.to.every((form) => !resources.includes(`arn:aws:${form}`)) ? [action] : [];
    return [
      ...wide.map((arn) => `${action} on ${arn}`),
      ...missing,
      ...lacking.map((key) => `${action} without ${key}`),
    ];
  });
}

/** The ARNs of the permissions that share a statement. */
function sharedResources(actions: readonly string[]): readonly string[] {
  return actions.flatMap((action) => {
    const narrowing = RIGHTS[action];
    return narrowing && 'to' in narrowing ? narrowing.to : [];
  });
}

const NAMES = {
  CLUSTER: 'production',
  SERVICE: 'web',
  FAMILY: 'web',
  ROLE: 'web-execution',
  REPOSITORY: 'web',
} as const;
const HERE = { region: 'eu-central-1', account: '123456789012', names: NAMES } as const;
const CONTEXT = {
  'kms:ViaService': 'ecr.eu-central-1.amazonaws.com',
  'iam:PassedToService': 'ecs-tasks.amazonaws.com',
  'ecs:CreateAction': 'RegisterTaskDefinition',
  'application-autoscaling:service-namespace': 'ecs',
  'ecs:cluster': 'arn:aws:ecs:eu-central-1:123456789012:cluster/production',
  'ecs:task-definition': 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:7',
};

/** The resource that a pattern of a policy is meant for. */
function named(arn: string, values: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = { ...NAMES, REGION: HERE.region, ACCOUNT: HERE.account, ...values };
  return Object.entries(all)
    .reduce((text, [name, value]) => text.replace(new RegExp(`\\b${name}\\b`, 'g'), value), arn)
    .replaceAll('*', 'x1');
}

/** The same resource in another account or Region, or with another name: one for each placeholder of the ARN. */
function otherResources(arn: string): string[] {
  return ['REGION', 'ACCOUNT', ...Object.keys(NAMES)]
    .filter((name) => new RegExp(`\\b${name}\\b`).test(arn))
    .map((name) => named(arn, { [name]: name === 'ACCOUNT' ? '999999999999' : 'other' }));
}

it('the test detects a resource that is too broad, and a permission that authorization.ts does not list', () => {
  const statement = { Sid: 'A', Effect: 'Allow', Action: 'ecs:UpdateService', Resource: '*' };
  expect(tooWide(statement)).toEqual([
    'ecs:UpdateService on *',
    'ecs:UpdateService',
    'ecs:UpdateService without ecs:task-definition',
  ]);
  expect(tooWide({ ...statement, Action: 'ecs:ListTasks' })).toEqual([
    'ecs:ListTasks is not narrowed by ecs:cluster: its resource is a container instance, which tasks on Fargate do not have',
  ]);
  expect(tooWide({ ...statement, Action: 'ecs:MakeCoffee' })).toEqual([
    'ecs:MakeCoffee has no row in test/contract/authorization.ts',
  ]);
});
