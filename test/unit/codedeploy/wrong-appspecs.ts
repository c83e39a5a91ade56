import { pattern } from '../../sentences/pattern.ts';
import { wholeNumber } from '../../sentences/refusals.ts';

/* AppSpec files that CodeDeploy rejects, each with the problem that is reported. */

type Wrong = readonly [name: string, text: string, problem: RegExp];

/** An AppSpec file with these properties of its service. */
export const serviceOf = (properties: string, more = '') =>
  `Resources:\n  - web:\n      Type: AWS::ECS::Service\n      Properties: ${properties}\n${more}`;
const BALANCER = 'LoadBalancerInfo: { ContainerName: web, ContainerPort: 8080 }';
export const GOOD = `{ ${BALANCER} }`;
const network = (value: string) => serviceOf(`{ ${BALANCER}, NetworkConfiguration: ${value} }`);
const awsvpc = (value: string) => network(`{ AwsvpcConfiguration: ${value} }`);
const strategy = (value: string) => serviceOf(`{ ${BALANCER}, CapacityProviderStrategy: ${value} }`);

const WHOLE = `version: 0.0
Resources:
  - web:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: web:1
        LoadBalancerInfo: { ContainerName: web, ContainerPort: 8080 }
        PlatformVersion: LATEST
        NetworkConfiguration:
          AwsvpcConfiguration: { Subnets: [subnet-1], SecurityGroups: [sg-1], AssignPublicIp: DISABLED }
        CapacityProviderStrategy:
          - { CapacityProvider: FARGATE, Base: 0, Weight: 1 }
Hooks:
  - BeforeInstall: check
`;
/** Each key of the file, in any letter case that CodeDeploy accepts, with a letter missing. */
const MISSPELLED = [...new Set(WHOLE.match(/[A-Z][A-Za-z]+(?=:)|version(?=:)/g))]
  .filter((key) => !['BeforeInstall', 'AWS', 'ECS'].includes(key))
  .flatMap((key) =>
    [key, key.toLowerCase(), key.toUpperCase()].map((spelling): Wrong => {
      const wrong = spelling.slice(0, -2) + spelling.slice(-1);
      return [
        `has the misspelled key ${wrong}`,
        WHOLE.replace(new RegExp(`\\b${key}:`), `${wrong}:`),
        new RegExp(`^has the '${wrong}' key.*, which is misspelled; did you mean '${key}'\\?$`),
      ];
    }),
  );
/** Each key twice, with different capitalization. */
const REPEATED = ['version: 1', 'resources: []', 'hooks: []'].map(
  (line): Wrong => [
    `has the key ${line} in addition, in lower case`,
    `${WHOLE.replace('version:', 'VERSION:')}${line}\n`,
    /^has the '\w+' key twice, with different capitalization: remove one of them$/,
  ],
);

export const WRONG_APPSPECS: readonly Wrong[] = [
  ['is neither JSON nor YAML', 'a: [', /^is neither valid JSON nor valid YAML \(line 1, column \d+: /],
  [
    'has a duplicate key',
    `${serviceOf(GOOD)}Resources: []\n`,
    /^is neither valid JSON nor valid YAML \(line 5, column 1: .*Resources/,
  ],
  ['is a string', 'hello', /^is not a valid AppSpec file/],
  ['is empty', '', /^is empty; expected a mapping/],
  ['contains only a comment', '# nothing\n', /^is empty; /],
  ['is a list', '[]', /^is not a valid AppSpec file/],
  ['is for EC2', 'version: 0.0\nos: linux\nfiles: []\n', /^is an AppSpec file for EC2/],
  ['has no resources', 'version: 0.0', /'Resources' list; expected/],
  ['has two resources', 'Resources: [{ a: {} }, { b: {} }]', /exactly one resource/],
  ['has a resource that is not a mapping', 'Resources: [web]', /has no named resource in 'Resources'/],
  ['is for Lambda', 'Resources: [{ f: { Type: "AWS::Lambda::Function" } }]', /of the type 'AWS::Lambda::Function'/],
  [
    'has two services in one entry',
    `${serviceOf(GOOD)}    api: {}\n`,
    /'web' and 'api' in the first entry.*exactly one resource/,
  ],
  [
    'has a resource without a type',
    `Resources: [{ web: { Properties: ${GOOD} } }]`,
    /the resource 'web' without a 'Type'/,
  ],
  ['has a type that is a list', 'Resources: [{ web: { Type: [x] } }]', /of the type '\["x"\]', which is not an ECS/],
  ['has no properties', 'Resources: [{ web: { Type: "AWS::ECS::Service" } }]', /has no valid 'Properties'/],
  ['has no load balancer', serviceOf('{ TaskDefinition: x }'), /'ContainerName' and 'ContainerPort'/],
  ['has no port', serviceOf('{ LoadBalancerInfo: { ContainerName: web } }'), /'ContainerName' and 'ContainerPort'/],
  [
    'has a container name that is a number',
    serviceOf('{ LoadBalancerInfo: { ContainerName: 7, ContainerPort: 80 } }'),
    /the ContainerName 7, which is not a string/,
  ],
  ...['http', '0', '65536', '80.5', '[80]', 'true'].map((port): [string, string, RegExp] => [
    `has the port ${port}`,
    serviceOf(`{ LoadBalancerInfo: { ContainerName: web, ContainerPort: ${port} } }`),
    pattern`the ContainerPort '.+', which is not a valid port; expected ${wholeNumber(1, 65535)}$`,
  ]),
  [
    'has a duplicate load balancer property',
    serviceOf('{ LoadBalancerInfo: { ContainerName: web, containername: web, ContainerPort: 80 } }'),
    /has the 'containername' key twice/,
  ],
  [
    'has a platform version that is a number',
    serviceOf('{ LoadBalancerInfo: { ContainerName: web, ContainerPort: 80 }, PlatformVersion: 1.4 }'),
    /the PlatformVersion 1\.4, which is not a string/,
  ],
  [
    'has a hook that is the ARN of an SNS topic',
    serviceOf(GOOD, 'Hooks: [{ BeforeInstall: "arn:aws:sns:eu-central-1:123456789012:done" }]'),
    /the hook 'BeforeInstall' set to 'arn:aws:sns:.*', which is not the ARN of a Lambda function/,
  ],
  ['has a hook without a function', serviceOf(GOOD, 'Hooks: [{ BeforeInstall: }]'), /'BeforeInstall' without a Lambda/],
  [
    'has a hook that is a string',
    serviceOf(GOOD, 'Hooks: [BeforeInstall]'),
    /an entry in 'Hooks' that is not valid; expected a lifecycle event/,
  ],
  ['has a hook for EC2', serviceOf(GOOD, 'Hooks: [{ ApplicationStart: f }]'), /'ApplicationStart', which is not a/],
  ['has a misspelled hook', serviceOf(GOOD, 'Hooks: [{ BeforeInstal: f }]'), /did you mean 'BeforeInstall'\?$/],
  [
    'has a mapping in place of the list of hooks',
    serviceOf(GOOD, 'Hooks: { BeforeInstall: f }'),
    /a list of lifecycle events/,
  ],
  [
    'has a duplicate key with different capitalization',
    `resources: []\n${serviceOf(GOOD)}`,
    /has the 'Resources' key twice, with different capitalization/,
  ],
  ...['2.0', '0.1', 'latest', '[0.0]', 'true', '"0.0.0"', '-1'].map(
    (version): Wrong => [
      `has the version ${version}`,
      `version: ${version}\n${serviceOf(GOOD)}`,
      /^has the version '.+', which CodeDeploy does not accept; expected 0\.0$/,
    ],
  ),
  ...MISSPELLED,
  ...REPEATED,
  [
    'has a network configuration that is a list',
    network('[]'),
    /^has a 'NetworkConfiguration' that is not valid; expected a mapping with 'AwsvpcConfiguration'$/,
  ],
  [
    'has a network configuration without AwsvpcConfiguration',
    network('{}'),
    /^has a 'NetworkConfiguration' that is not valid; expected a mapping with 'AwsvpcConfiguration'$/,
  ],
  ...['{}', '{ Subnets: subnet-1 }', '{ Subnets: [] }', '{ Subnets: [1] }', '{ SecurityGroups: [sg-1] }'].map(
    (value): Wrong => [
      `has the awsvpc configuration ${value}`,
      awsvpc(value),
      /^has no valid 'Subnets'; expected a list of subnet IDs$/,
    ],
  ),
  [
    'has a security group that is not in a list',
    awsvpc('{ Subnets: [subnet-1], SecurityGroups: sg-1 }'),
    /^has 'SecurityGroups' that are not valid; expected a list of security group IDs$/,
  ],
  ...['true', 'enabled', 'YES'].map(
    (value): Wrong => [
      `has the public IP ${value}`,
      awsvpc(`{ Subnets: [subnet-1], AssignPublicIp: ${value} }`),
      /^has the AssignPublicIp '.+', which is not valid; expected ENABLED or DISABLED$/,
    ],
  ),
  [
    'has a capacity provider strategy that is a mapping',
    strategy('{ Base: 1 }'),
    /^has a 'CapacityProviderStrategy' that is not valid; expected a list$/,
  ],
  [
    'has a capacity provider strategy that is a list of names',
    strategy('[FARGATE]'),
    /^has an entry in 'CapacityProviderStrategy' that is not valid; expected a mapping$/,
  ],
  [
    'has a capacity provider strategy without a provider',
    strategy('[{ Weight: 1 }]'),
    /^has an entry in 'CapacityProviderStrategy' without a 'CapacityProvider': /,
  ],
  [
    'has a capacity provider strategy with a weight that is too large',
    strategy('[{ CapacityProvider: FARGATE, Weight: 1001 }]'),
    pattern`^has the Weight '1001' for the capacity provider 'FARGATE'; expected ${wholeNumber(0, 1000)}$`,
  ],
  [
    'has a capacity provider strategy with a base that is not a whole number',
    strategy('[{ CapacityProvider: FARGATE, Base: 0.5 }]'),
    pattern`^has the Base '0\.5' for the capacity provider 'FARGATE'; expected ${wholeNumber(0, 100000)}$`,
  ],
];
