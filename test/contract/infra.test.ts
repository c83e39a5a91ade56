import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { evaluate, listOf, type PolicyDocument, type Statement } from '../../local-aws/iam/policy.ts';
import { policyOf } from '../runner/policy.ts';
import { Stack, type Value } from '../runner/stack.ts';

/*
 * The templates of infra/ as data. cfn-lint checks their syntax (test/workflows/infra.test.ts), and the bundle suite
 * runs the actions with their roles; this file tests what neither of them covers.
 */

const root = resolve(import.meta.dirname, '..', '..');
const PLACE = { region: 'eu-central-1', account: '123456789012' };
const GITHUB = { GitHubOwner: 'acme', GitHubOwnerId: '1001', GitHubRepository: 'hello', GitHubRepositoryId: '2002' };
const NETWORK = { Vpc: 'vpc-1', LoadBalancerSubnets: 'subnet-1,subnet-2', TaskSubnets: 'subnet-3,subnet-4' };
const TEMPLATES = ['bootstrap.yml', 'service.yml'];

const bootstrap = (more: Record<string, string> = {}) => new Stack('bootstrap.yml', { ...GITHUB, ...more }, PLACE);
const service = (more: Record<string, string> = {}) => new Stack('service.yml', { ...NETWORK, ...more }, PLACE);

type Properties = Record<string, Value>;

function roleOf(stack: Stack, name: string): Properties {
  const role = stack.ofType('AWS::IAM::Role').find(({ RoleName }) => RoleName === name);
  if (!role) throw new Error(`the stack has no role ${name}`);
  return role;
}

function statementsOf(role: Properties): Statement[] {
  return ((role.Policies ?? []) as Properties[]).flatMap((policy) =>
    listOf((policy.PolicyDocument as unknown as PolicyDocument).Statement),
  );
}

const rightsIn = (statements: readonly Statement[]) => statements.flatMap(({ Action = [] }) => listOf(Action));
const granted = (...actions: string[]) =>
  [...new Set(actions.flatMap((action) => rightsIn(listOf(policyOf(action).Statement))))].sort();

describe.each(TEMPLATES)('%s', (name) => {
  const text = readFileSync(join(root, 'infra', name), 'utf8');

  it('uses no YAML alias, which CloudFormation does not support', () => {
    expect(text.match(/(?<=[:\s-] )[&*][a-z]\w*/g)).toBeNull();
  });

  it('uses the partition parameter in each ARN, so that it works in every partition', () => {
    expect(text.match(/(?<!\(\?:)arn:(?!\$\{AWS::Partition\})\S*/g) ?? []).toEqual([]);
  });

  it('gives each statement of a policy a unique ID, as IAM requires', () => {
    const { Resources } = new Stack(name, name === 'bootstrap.yml' ? GITHUB : NETWORK, PLACE).template;
    const documents = JSON.stringify(Resources).match(/"Statement":\[(?:(?!"Statement":).)*/g) ?? [];
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      const sids = [...document.matchAll(/"Sid":"(\w+)"/g)].map(([, sid]) => sid);
      expect(sids).toEqual([...new Set(sids)]);
    }
  });

  it('describes each parameter, and accepts no free text that could contain a wildcard', () => {
    const { Parameters } = new Stack(name, name === 'bootstrap.yml' ? GITHUB : NETWORK, PLACE).template;
    for (const [parameter, { Type, Description, AllowedPattern, AllowedValues }] of Object.entries(Parameters)) {
      expect({ parameter, Description }).toEqual({ parameter, Description: expect.stringMatching(/\w/) });
      if (Type !== 'String' || AllowedValues || parameter === 'Image' || parameter === 'HealthCheckPath') continue;
      expect({ parameter, takesWildcard: new RegExp(`^(?:${AllowedPattern})$`).test('*') }).toEqual({
        parameter,
        takesWildcard: false,
      });
    }
  });
});

describe('the deploy role in bootstrap.yml', () => {
  const statements = statementsOf(roleOf(bootstrap(), 'production-hello-deploy'));

  it('has exactly the permissions of the actions that deploy, roll back, render task definitions and run tasks', () => {
    const wanted = granted(
      'deploy-service',
      'internal/prepare-services',
      'render-taskdef',
      'rollback-service',
      'run-task',
    );
    // The writes of `scaling` cannot be restricted to one service: users of the input add them.
    const isOptional = /^application-autoscaling:(?!Describe)|^cloudwatch:(?:PutMetricAlarm|DeleteAlarms)$/;
    expect([...new Set(rightsIn(statements))].sort()).toEqual(wanted.filter((right) => !isOptional.test(right)));
  });

  it('can pass only the two task roles, and only to ECS tasks', () => {
    const ask = (role: string, to: string) =>
      evaluate(
        { Statement: statements },
        {
          action: 'iam:PassRole',
          resource: `arn:aws:iam::123456789012:role/${role}`,
          context: { 'iam:PassedToService': to },
        },
      );
    expect(ask('production-hello-execution', 'ecs-tasks.amazonaws.com')).toBe('allowed');
    expect(ask('production-hello-task', 'ecs-tasks.amazonaws.com')).toBe('allowed');
    expect(ask('production-hello-task', 'lambda.amazonaws.com')).toBe('implicit deny');
    expect(ask('administrator', 'ecs-tasks.amazonaws.com')).toBe('implicit deny');
  });
});

describe('the plan role in bootstrap.yml', () => {
  const workflow = 'acme/slipway/.github/workflows/plan.yml';
  const tag = `${workflow}@refs/tags/v1`;
  const commit = `${workflow}@${'0'.repeat(40)}`;
  const of = (more: Record<string, string>) => roleOf(bootstrap(more), 'production-hello-plan');

  it('has exactly the permissions of plan.yml, which only reads', () => {
    const rights = [...new Set(rightsIn(statementsOf(of({ PlanWorkflowTag: tag }))))].sort();
    expect(rights).toEqual(granted('internal/plan-environments'));
    expect(rights.filter((right) => !/:(BatchGet|Describe|Get|List)/.test(right))).toEqual([]);
  });

  it('trusts only pull request runs of plan.yml in the repository, at the release tag or at the given commit', () => {
    const { Statement } = of({ PlanWorkflowTag: tag, PlanWorkflowCommits: commit })
      .AssumeRolePolicyDocument as unknown as PolicyDocument;
    const host = 'token.actions.githubusercontent.com';
    expect(listOf(Statement).map(({ Condition }) => Condition)).toEqual([
      {
        StringEquals: {
          [`${host}:aud`]: 'sts.amazonaws.com',
          [`${host}:sub`]: 'repo:acme@1001/hello@2002:pull_request',
          [`${host}:repository_id`]: '2002',
          [`${host}:job_workflow_ref`]: [tag, commit],
        },
      },
    ]);
  });

  it('does not exist unless a parameter names plan.yml', () => {
    expect(Object.keys(bootstrap().resources)).not.toContain('PlanRole');
    expect(bootstrap().outputs).not.toHaveProperty('PlanRoleArn');
  });
});

it('the build role in bootstrap.yml has the permissions of build-push except those to create repositories', () => {
  const statements = statementsOf(roleOf(bootstrap(), 'hello-build'));
  const extra = listOf(policyOf('build-push').Statement).filter(({ Sid }) => /^(Login|Base)$/.test(Sid ?? ''));
  expect(rightsIn(statements).sort()).toEqual(rightsIn(extra).sort());
  expect(statements.filter(({ Resource, Sid }) => Resource === '*' && Sid !== 'Login')).toEqual([]);
});

it.each([
  ['with owner and repository IDs', {}, 'repo:acme@1001/hello@2002'],
  ['without IDs, for an older repository', { GitHubOwnerId: '', GitHubRepositoryId: '' }, 'repo:acme/hello'],
])('each role in bootstrap.yml trusts only the STS audience and exact subjects %s', (_, parameters, subject) => {
  const stack = bootstrap(parameters);
  const trusts = ['hello-build', 'production-hello-deploy'].map((name) => {
    const { Statement } = roleOf(stack, name).AssumeRolePolicyDocument as unknown as PolicyDocument;
    return listOf(Statement).map(({ Condition = {} }) => Condition);
  });
  const host = 'token.actions.githubusercontent.com';
  expect(JSON.stringify(trusts)).not.toMatch(/[*?]|StringLike|pull_request/);
  expect(trusts.flat().map(({ StringEquals }) => StringEquals?.[`${host}:aud`])).toEqual(
    trusts.map(() => 'sts.amazonaws.com'),
  );
  expect(trusts.flat().map(({ StringEquals }) => StringEquals?.[`${host}:sub`])).toEqual([
    [`${subject}:ref:refs/heads/main`, `${subject}:environment:production`],
    `${subject}:environment:production`,
  ]);
});

it('the second stack in an account creates no provider, repository or build role', () => {
  const { resources } = bootstrap({ OidcProvider: 'existing', Repository: 'existing', Environment: 'staging' });
  expect(Object.keys(resources)).toEqual(['DeployRole']);
});

it('the repository in bootstrap.yml keeps tags, scans images, and expires active and rollback images last', () => {
  const [repository = {}] = bootstrap().ofType('AWS::ECR::Repository');
  expect(repository).toMatchObject({
    ImageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    ImageScanningConfiguration: { ScanOnPush: true },
  });
  const { LifecyclePolicyText } = repository.LifecyclePolicy as Properties;
  const { rules } = JSON.parse(`${LifecyclePolicyText}`) as {
    rules: { rulePriority: number; selection: { tagPatternList?: string[]; countNumber: number } }[];
  };
  const [first] = rules.toSorted((a, b) => a.rulePriority - b.rulePriority);
  expect(first?.selection).toMatchObject({ tagPatternList: ['slipway-*'], countNumber: 1000 });
});

describe('service.yml', () => {
  it('lets only the load balancer reach the tasks', () => {
    const groups = service().resources;
    expect(groups.TaskGroup?.Properties.SecurityGroupIngress).toEqual([
      expect.objectContaining({ FromPort: 8080, ToPort: 8080, SourceSecurityGroupId: 'LoadBalancerGroup' }),
    ]);
  });

  it('listens on 443 if there is a certificate, and port 80 then only redirects', () => {
    const Certificate = 'arn:aws:acm:eu-central-1:123456789012:certificate/0123-abcd';
    const listeners = service({ Certificate }).ofType('AWS::ElasticLoadBalancingV2::Listener');
    expect(listeners.map(({ Port, Protocol }) => [Port, Protocol])).toEqual([
      [443, 'HTTPS'],
      [80, 'HTTP'],
    ]);
    expect(listeners[1]?.DefaultActions).toEqual([expect.objectContaining({ Type: 'redirect' })]);
  });

  it('enables rollbacks by the circuit breaker and by an alarm', () => {
    const [one = {}] = service().ofType('AWS::ECS::Service');
    expect(one.DeploymentConfiguration).toMatchObject({
      DeploymentCircuitBreaker: { Enable: true, Rollback: true },
      Alarms: { Enable: true, Rollback: true, AlarmNames: ['production-hello-5xx'] },
    });
  });

  it.each([
    ['ROLLING', undefined],
    ['BLUE_GREEN', ['AlternateTargetGroupArn', 'ProductionListenerRule', 'TestListenerRule', 'RoleArn']],
  ])('configures for %s exactly the resources that ECS needs to shift traffic', (Strategy, keys) => {
    const [one = {}] = service({ Strategy }).ofType('AWS::ECS::Service');
    const [balancer = {}] = one.LoadBalancers as Properties[];
    expect(balancer.AdvancedConfiguration && Object.keys(balancer.AdvancedConfiguration)).toEqual(keys);
  });

  it('creates the roles, the log group and the cluster for which bootstrap.yml grants permissions', () => {
    const stack = service();
    expect(stack.outputs).toMatchObject({
      ExecutionRole: 'production-hello-execution',
      TaskRole: 'production-hello-task',
    });
    const resources = statementsOf(roleOf(bootstrap(), 'production-hello-deploy')).flatMap(({ Resource = [] }) =>
      listOf(Resource),
    );
    expect(resources).toEqual(
      expect.arrayContaining([
        'arn:aws:iam::123456789012:role/production-hello-execution',
        'arn:aws:iam::123456789012:role/production-hello-task',
        `arn:aws:logs:eu-central-1:123456789012:log-group:${stack.resources.LogGroup?.Properties.LogGroupName}:log-stream:*`,
        'arn:aws:ecs:eu-central-1:123456789012:cluster/production',
      ]),
    );
  });
});
