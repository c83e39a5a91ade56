import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseAppSpec } from '../../../local-aws/codedeploy/appspec.ts';
import {
  type AppSpec,
  appSpecOf,
  appSpecRevision,
  appSpecTaskDefinition,
  makeAppSpec,
  readAppSpec,
} from '../../../src/codedeploy/appspec.ts';
import { repeatedHooks } from '../../../src/codedeploy/appspec-problem.ts';
import { GOOD, serviceOf as service, WRONG_APPSPECS } from './wrong-appspecs.ts';

const TD = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:2';
const YAML = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: <TASK_DEFINITION>
        LoadBalancerInfo:
          ContainerName: "web"
          ContainerPort: 8080
        PlatformVersion: "LATEST"
Hooks:
  - BeforeInstall: "check"
`;
const JSON_TEXT = JSON.stringify({
  version: 1,
  resources: [
    {
      service: {
        type: 'AWS::ECS::Service',
        properties: { taskdefinition: 'old', loadbalancerinfo: { containername: 'web', containerport: 8080 } },
      },
    },
  ],
});

async function specOf(text: string): Promise<AppSpec> {
  const read = await readAppSpec(text);
  if ('problem' in read) throw new Error(read.problem);
  return read.spec;
}

describe('an AppSpec file', () => {
  it.each([
    ['YAML', YAML],
    ['JSON with keys in lower case', JSON_TEXT],
    [
      'YAML with keys in upper case',
      YAML.replace('Resources', 'RESOURCES').replace('TaskDefinition:', 'TASKDEFINITION:'),
    ],
    ['YAML without a task definition', service(GOOD)],
  ])('gets the new task definition if it is %s, and CodeDeploy can read the result', async (_name, text) => {
    const revision = appSpecRevision(await specOf(text), TD);
    const { content, sha256 } = revision.appSpecContent;
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(await parseAppSpec(content)).toMatchObject({
      taskDefinition: TD,
      containerName: 'web',
      containerPort: 8080,
    });
    expect(appSpecTaskDefinition(await specOf(content))).toBe(TD);
    expect(content.match(/task-?definition"/gi)).toHaveLength(1);
  });

  it.each([
    ['the ARN of a function with an alias', 'arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:check:live'],
    ['the name of a function', 'check'],
  ])('is accepted with %s as the function of a hook', async (_name, target) => {
    expect(await readAppSpec(service(GOOD, `Hooks: [{ afterallowtesttraffic: "${target}" }]`))).toHaveProperty('spec');
  });

  it.each([
    ['in two entries', '[{ BeforeInstall: a }, { AfterInstall: b }, { BeforeInstall: c }]'],
    ['with different capitalization', '[{ BeforeInstall: a }, { AfterInstall: b }, { beforeinstall: c }]'],
    ['in one entry', '[{ BeforeInstall: a, AfterInstall: b, beforeinstall: c }]'],
    ['three times', '[{ beforeInstall: a }, { AfterInstall: b }, { BeforeInstall: a }, { BeforeInstall: c }]'],
  ])(
    'is accepted with a lifecycle event that has several functions, %s, and the event is found',
    async (_name, hooks) => {
      expect(repeatedHooks(await specOf(service(GOOD, `Hooks: ${hooks}`)))).toEqual(['BeforeInstall']);
    },
  );

  it.each(['[{ BeforeInstall: a }, { AfterInstall: a }]', '[]', 'null'])(
    'has no lifecycle event with several functions if its hooks are %s',
    async (hooks) => {
      expect(repeatedHooks(await specOf(service(GOOD, `Hooks: ${hooks}`)))).toEqual([]);
    },
  );

  it.each([
    ['version 0.0', 'version: 0.0\n'],
    ['version 0.0 as a string', 'version: "0.0"\n'],
    ['version 1, which older AWS examples have', 'version: 1\n'],
    ['a key that is newer than this version', 'Observability: {}\n'],
  ])('is accepted with %s', async (_name, more) => {
    expect(await readAppSpec(`${more}${service(GOOD)}`)).toHaveProperty('spec');
  });

  it('is accepted with a network configuration and a strategy whose numbers are strings', async () => {
    const text = service(
      `{ LoadBalancerInfo: { ContainerName: web, ContainerPort: '8080' },
        NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [subnet-1], AssignPublicIp: ENABLED } },
        CapacityProviderStrategy: [{ CapacityProvider: FARGATE_SPOT, Base: '1', Weight: 2 }] }`,
    );
    expect(await readAppSpec(text)).toHaveProperty('spec');
  });

  it('of an earlier deployment is read even if a rule for new files would refuse it', async () => {
    const content = service('{ TaskDefinition: "web:1", PlatformVersion: 1.4 }', 'Hooks: [{ Later: f }]');
    const spec = await appSpecOf(
      { revisionType: 'AppSpecContent', appSpecContent: { content } },
      async () => undefined,
    );
    expect(appSpecTaskDefinition(spec as AppSpec)).toBe('web:1');
  });

  it('is accepted as JSON with a comment and a trailing comma, because that is valid YAML', async () => {
    const text = `{ # by hand\n"Resources": [{ "web": { "Type": "AWS::ECS::Service", "Properties": ${GOOD} } },] }`;
    expect(await readAppSpec(text)).toHaveProperty('spec');
  });

  it('keeps its version 0.0, its hooks and all other members', async () => {
    const { content } = appSpecRevision(await specOf(YAML), TD).appSpecContent;
    expect(content).toMatch(/^\{"version":0\.0,/);
    expect(JSON.parse(content)).toMatchObject({
      Resources: [{ TargetService: { Properties: { PlatformVersion: 'LATEST' } } }],
      Hooks: [{ BeforeInstall: 'check' }],
    });
  });

  it.each(WRONG_APPSPECS)('is refused because it %s', async (_name, text, problem) => {
    expect(await readAppSpec(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('is created from the load balancer of a service, and CodeDeploy can read it', async () => {
    const spec = makeAppSpec({ containerName: 'web', containerPort: 8080, platformVersion: '1.3.0' });
    expect(await parseAppSpec(appSpecRevision(spec, TD).appSpecContent.content)).toMatchObject({
      taskDefinition: TD,
      containerName: 'web',
      containerPort: 8080,
      settings: { platformVersion: '1.3.0' },
    });
  });
});
