import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseAppSpec } from '../../../local-aws/codedeploy/appspec.ts';
import {
  type AppSpec,
  appSpecRevision,
  appSpecTaskDefinition,
  makeAppSpec,
  readAppSpec,
} from '../../../src/codedeploy/appspec.ts';

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
const service = (properties: string, more = '') =>
  `Resources:\n  - web:\n      Type: AWS::ECS::Service\n      Properties: ${properties}\n${more}`;
const GOOD = '{ LoadBalancerInfo: { ContainerName: web, ContainerPort: 8080 } }';

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
  ])('gets the new task definition if it is %s, and CodeDeploy can read it', async (_name, text) => {
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

  it.each([
    ['is neither JSON nor YAML', 'a: [', /^is neither valid JSON nor valid YAML \(line 1, column \d+: /],
    [
      'has a duplicate key',
      `${service(GOOD)}Resources: []\n`,
      /^is neither valid JSON nor valid YAML \(line 5, column 1: .*Resources/,
    ],
    ['is a string', 'hello', /^is not a valid AppSpec file/],
    ['is empty', '', /^is empty; expected a mapping/],
    ['contains only a comment', '# nothing\n', /^is empty; /],
    ['is a list', '[]', /^is not a valid AppSpec file/],
    ['is for EC2', 'version: 0.0\nos: linux\nfiles: []\n', /^is an AppSpec file for EC2/],
    ['has no resources', 'version: 0.0', /'Resources'; expected exactly one resource/],
    ['has two resources', 'Resources: [{ a: {} }, { b: {} }]', /exactly one resource/],
    ['has a resource that is not a mapping', 'Resources: [web]', /has no named resource in 'Resources'/],
    ['is for Lambda', 'Resources: [{ f: { Type: "AWS::Lambda::Function" } }]', /of the type 'AWS::Lambda::Function'/],
    [
      'has two services in one entry',
      `${service(GOOD)}    api: {}\n`,
      /'web' and 'api' in the first entry.*exactly one resource/,
    ],
    [
      'has a resource without a type',
      `Resources: [{ web: { Properties: ${GOOD} } }]`,
      /the resource 'web' without a 'Type'/,
    ],
    ['has a type that is a list', 'Resources: [{ web: { Type: [x] } }]', /of the type '\["x"\]', which is not an ECS/],
    ['has no properties', 'Resources: [{ web: { Type: "AWS::ECS::Service" } }]', /has no valid 'Properties'/],
    ['has no load balancer', service('{ TaskDefinition: x }'), /'ContainerName' and 'ContainerPort'/],
    ['has no port', service('{ LoadBalancerInfo: { ContainerName: web } }'), /'ContainerName' and 'ContainerPort'/],
    [
      'has a container name that is a number',
      service('{ LoadBalancerInfo: { ContainerName: 7, ContainerPort: 80 } }'),
      /the ContainerName 7, which is not a string/,
    ],
    ...['http', '0', '65536', '80.5', '[80]', 'true'].map((port): [string, string, RegExp] => [
      `has the port ${port}`,
      service(`{ LoadBalancerInfo: { ContainerName: web, ContainerPort: ${port} } }`),
      /the ContainerPort '.+', which is not a valid port; expected a whole number from 1 to 65535$/,
    ]),
    [
      'has a duplicate load balancer property',
      service('{ LoadBalancerInfo: { ContainerName: web, containername: web, ContainerPort: 80 } }'),
      /has the key 'containername' twice/,
    ],
    [
      'has a platform version that is a number',
      service('{ LoadBalancerInfo: { ContainerName: web, ContainerPort: 80 }, PlatformVersion: 1.4 }'),
      /the PlatformVersion 1\.4, which is not a string/,
    ],
    [
      'has a hook that is the ARN of an SNS topic',
      service(GOOD, 'Hooks: [{ BeforeInstall: "arn:aws:sns:eu-central-1:123456789012:done" }]'),
      /the hook 'BeforeInstall' set to 'arn:aws:sns:.*', which is not the ARN of a Lambda function/,
    ],
    ['has a hook without a function', service(GOOD, 'Hooks: [{ BeforeInstall: }]'), /'BeforeInstall' without a Lambda/],
    [
      'has a hook that is a string',
      service(GOOD, 'Hooks: [BeforeInstall]'),
      /an entry in 'Hooks' that is not valid; expected a lifecycle event/,
    ],
    ['has a hook for EC2', service(GOOD, 'Hooks: [{ ApplicationStart: f }]'), /'ApplicationStart', which is not a/],
    ['has a misspelled hook', service(GOOD, 'Hooks: [{ BeforeInstal: f }]'), /did you mean 'BeforeInstall'\?$/],
    [
      'has a mapping in place of the list of hooks',
      service(GOOD, 'Hooks: { BeforeInstall: f }'),
      /a list of lifecycle events/,
    ],
    [
      'has a duplicate key with different capitalization',
      `resources: []\n${service(GOOD)}`,
      /has the key 'Resources' twice, with different capitalization/,
    ],
  ])('is refused because it %s', async (_name, text, problem) => {
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
