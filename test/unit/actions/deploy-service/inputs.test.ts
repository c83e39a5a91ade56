import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../../actions/deploy-service/inputs.ts';
import { readInputs as readRollback } from '../../../../actions/rollback-service/inputs.ts';
import { Inputs } from '../../../../step/inputs.ts';
import { pattern } from '../../../sentences/pattern.ts';
import { REQUIRED, wholeNumber } from '../../../sentences/refusals.ts';

/** The defaults of action.yml. */
const DEFAULTS = {
  cluster: 'default',
  service: 'web',
  'task-definition-arn': 'web:1',
  'on-failure': 'rollback',
  'on-timeout': 'auto',
  'on-cancel': 'leave',
  'if-unchanged': 'skip',
  'if-deploying': 'wait',
};
const inputsOf = (given: Record<string, string>) => {
  const values = Object.entries({ ...DEFAULTS, ...given }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  return new Inputs({ AWS_REGION: 'eu-central-1', ...Object.fromEntries(values) });
};
const read = async (given: Record<string, string> = {}) => {
  const inputs = inputsOf(given);
  const { request } = await readInputs(inputs);
  return { request, messages: inputs.problems.map(({ message }) => message) };
};

const arn = (cluster: string, name: string) => `arn:aws:ecs:eu-central-1:123456789012:service/${cluster}/${name}`;

describe("the services in deploy-service's input", () => {
  it("are looked up in the cluster of the service's ARN when the 'cluster' input is not set", async () => {
    for (const cluster of ['default', '']) {
      const { request, messages } = await read({ service: arn('shop', 'web'), cluster });
      expect([request.cluster, messages]).toEqual(['shop', []]);
    }
    const rollback = inputsOf({ service: arn('shop', 'web') });
    expect(readRollback(rollback).request.cluster).toBe('shop');
  });

  it('are refused if the input has no service but is not empty, because only the task definition would be registered', async () => {
    for (const service of [',', ' , \n', '# web']) {
      const expected = [`input 'service' ${REQUIRED} 'web'`];
      expect({ service, messages: (await read({ service })).messages }).toEqual({ service, messages: expected });
      const rollback = inputsOf({ service });
      readRollback(rollback);
      expect(rollback.problems.map(({ message }) => message)).toEqual(expected);
    }
  });

  it("are refused if a line has no path after '=', with and without a task definition for all", async () => {
    for (const arn of ['', 'web:1']) {
      const { messages } = await read({ service: 'api=,web = ', 'task-definition-arn': arn, 'task-definition': '' });
      expect(messages).toEqual([
        "input 'service' has 'api=', which has no path after '=': add the path of the task definition, or remove '='",
        "input 'service' has 'web =', which has no path after '=': add the path of the task definition, or remove '='",
      ]);
    }
  });

  it('are refused before any call when one service is named by both its name and its ARN', async () => {
    const service = `web\n${arn('shop', 'web')}`;
    const twice = [expect.stringContaining("input 'service' has 'web' twice")];
    expect((await read({ service, cluster: 'shop' })).messages).toEqual(twice);
    const rollback = inputsOf({ service, cluster: 'shop' });
    readRollback(rollback);
    expect(rollback.problems.map(({ message }) => message)).toEqual(twice);
  });
});

describe('inputs of AWS’s action that have no effect in deploy-service', () => {
  it.each(['15', '0', '9999', 'x'])("ignores 'wait-max-delay-seconds: %s' with a notice", async (delay) => {
    const inputs = inputsOf({ 'wait-max-delay-seconds': delay });
    const { reportNotices } = await readInputs(inputs);
    expect([reportNotices.length, inputs.problems]).toEqual([1, []]);
  });
});

it.each([
  [{ environment: 'x' }, /^'environment' of this step describes a/],
  [
    { environment: 'x', 'environment-url': 'https://x' },
    /^'environment' and 'environment-url' of this step describe a/,
  ],
])(
  'deploy-service reports the inputs of a GitHub Deployment that have no effect without a token: %j',
  async (given, notice) => {
    expect((await readInputs(inputsOf(given))).reportNotices).toEqual([expect.stringMatching(notice)]);
  },
);

describe('the managed EBS volume of deploy-service', () => {
  const roleArn = 'arn:aws:iam::123456789012:role/ebs';

  it('is converted to the types that UpdateService expects', async () => {
    const { request, messages } = await read({
      'service-managed-ebs-volume-name': 'data',
      'service-managed-ebs-volume': `{"roleArn": "${roleArn}", "sizeInGiB": "20", "encrypted": "false"}`,
    });
    expect(messages).toEqual([]);
    expect(request.members).toEqual({
      volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn, sizeInGiB: 20, encrypted: false } }],
    });
  });

  it("is removed with '[]'", async () => {
    const { request, messages } = await read({ 'service-managed-ebs-volume': '[]' });
    expect([request.members, messages]).toEqual([{ volumeConfigurations: [] }, []]);
  });

  it.each([
    [{ 'service-managed-ebs-volume': '{"roleArn": "r"}' }, /'service-managed-ebs-volume-name' is empty/],
    [{ 'service-managed-ebs-volume-name': 'data' }, /'service-managed-ebs-volume' is empty/],
    [
      { 'service-managed-ebs-volume-name': 'data', 'service-managed-ebs-volume': '{"sizeInGiB": 1}' },
      /is not a valid JSON object; expected 'roleArn'/,
    ],
  ])('is refused with the inputs %j', async (given, message) => {
    expect((await read(given)).messages).toEqual([expect.stringMatching(message)]);
  });
});

describe("the 'wait-until' input", () => {
  it('defaults to the end of the deployment', async () => {
    for (const until of ['', 'completed']) {
      const { request, messages } = await read({ 'wait-until': until });
      expect([request.policy.waitUntil, messages]).toEqual([undefined, []]);
    }
  });

  it.each(['paused', 'BAKE_TIME', 'PRE_PRODUCTION_TRAFFIC_SHIFT', 'CLEAN_UP'])('can be %s', async (until) => {
    const { request, messages } = await read({ 'wait-until': until });
    expect([request.policy.waitUntil, messages]).toEqual([until, []]);
  });

  it.each([
    ['pause', /'wait-until' is 'pause'.*did you mean 'paused'/],
    ['BAKE_TIMES', /did you mean 'BAKE_TIME'/],
    [
      'PRODUCTION_SHIFT',
      /'wait-until' is 'PRODUCTION_SHIFT', which is not valid; expected 'completed', 'paused', 'RECONCILE_SERVICE'/,
    ],
  ])('is refused with the value %s', async (until, message) => {
    expect((await read({ 'wait-until': until })).messages).toEqual([expect.stringMatching(message)]);
  });

  it('is refused when the step does not wait for the deployment', async () => {
    const { messages } = await read({ 'wait-until': 'paused', 'wait-for-service-stability': 'false' });
    expect(messages).toEqual([expect.stringMatching(/'wait-until' is 'paused', but 'wait-for-service-stability'/)]);
  });

  it('is read the same way by rollback-service', () => {
    const inputs = inputsOf({ 'wait-until': 'paused' });
    expect(readRollback(inputs).request.policy.waitUntil).toBe('paused');
  });
});

describe("the 'continue' input", () => {
  const alone = { 'task-definition-arn': '' };

  it.each([
    ['true', 'CONTINUE'],
    ['rollback', 'ROLLBACK'],
  ])('accepts %s without a task definition', async (asked, action) => {
    const { request, messages } = await read({ ...alone, continue: asked, 'wait-until': 'paused' });
    expect([request.continue, request.source, request.members, messages]).toEqual([
      action,
      { kind: 'current' },
      {},
      [],
    ]);
  });

  it.each(['', 'false'])('treats %j as not set', async (asked) => {
    const { request, messages } = await read({ continue: asked });
    expect([request.continue, messages]).toEqual([undefined, []]);
  });

  it('is refused with the nearest valid value', async () => {
    expect((await read({ ...alone, continue: 'roll-back' })).messages).toEqual([
      expect.stringMatching(/'continue' is 'roll-back'.*did you mean 'rollback'/),
    ]);
  });

  it.each([
    ['task-definition-arn', 'web:1'],
    ['task-definition', 'task.json'],
    ['desired-count', '2'],
    ['circuit-breaker', 'rollback'],
    ['circuit-breaker-threshold', '10'],
    ['early-success-percent', '50'],
    ['minimum-healthy-percent', '50'],
    ['propagate-tags', 'SERVICE'],
    ['service-managed-ebs-volume', '[]'],
    ['service-definition', 'missing.yml'],
    ['force-new-deployment', 'true'],
    ['run-task', 'true'],
  ])('is refused together with %s', async (name, value) => {
    const { messages } = await read({ ...alone, continue: 'true', [name]: value });
    expect(messages).toEqual([expect.stringContaining(`remove '${name}'`)]);
  });

  it('is accepted together with the inputs that name a CodeDeploy deployment group', async () => {
    const group = { 'codedeploy-application': 'shop', 'codedeploy-deployment-group': 'blue-green' };
    const { request, messages } = await read({ ...alone, continue: 'true', ...group });
    expect([messages, request.codeDeploy]).toEqual([[], { application: 'shop', group: 'blue-green' }]);
  });

  it('is refused without a service, and for a service that has its own task definition', async () => {
    expect((await read({ ...alone, continue: 'true', service: 'web=task.json' })).messages).toEqual([
      expect.stringMatching(/'service' has 'web=task.json' together with 'continue: true'/),
    ]);
    expect((await read({ ...alone, continue: 'true', service: '' })).messages).toEqual([
      expect.stringMatching(/'continue' is 'true' without a service/),
    ]);
  });
});

describe('the deployment configuration of deploy-service', () => {
  const configurationOf = async (given: Record<string, string>) => {
    const { request, messages } = await read(given);
    return { configuration: request.members.deploymentConfiguration, messages };
  };

  it.each([
    [{ 'circuit-breaker-threshold': '10' }, { thresholdConfiguration: { type: 'COUNT', value: 10 } }],
    [{ 'circuit-breaker-threshold': '50%' }, { thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } }],
    [
      { 'circuit-breaker-threshold': '1 %', 'circuit-breaker': 'rollback' },
      { enable: true, rollback: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 1 } },
    ],
  ])('includes the circuit breaker: %j', async (given, deploymentCircuitBreaker) => {
    expect(await configurationOf(given)).toEqual({ configuration: { deploymentCircuitBreaker }, messages: [] });
  });

  it.each(['0', '0%', '101%', '-1', 'half', '50 percent', '1.5'])(
    'is refused with the circuit breaker threshold %s',
    async (given) => {
      expect((await configurationOf({ 'circuit-breaker-threshold': given })).messages).toEqual([
        expect.stringContaining(`'circuit-breaker-threshold' is '${given}', which is not a valid threshold; expected`),
      ]);
    },
  );

  it.each([
    [{ 'early-success-percent': '80' }, { enable: true, healthyPercent: 80 }],
    [
      { 'early-success-percent': '0', 'old-tasks': 'wait' },
      { enable: true, healthyPercent: 0, sourceServiceRevisionCleanup: 'BLOCKING' },
    ],
    [
      { 'early-success-percent': '100', 'old-tasks': 'deferred' },
      { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: 'DEFERRED' },
    ],
  ])('includes early success: %j', async (given, earlySuccessCriteria) => {
    expect(await configurationOf(given)).toEqual({ configuration: { earlySuccessCriteria }, messages: [] });
  });

  it.each<[Record<string, string>, RegExp]>([
    [
      { 'early-success-percent': '101' },
      pattern`'early-success-percent' is '101', which is not valid; expected ${wholeNumber(0, 100)}`,
    ],
    [{ 'old-tasks': 'deferred' }, /'old-tasks' is 'deferred' without 'early-success-percent'/],
    [{ 'early-success-percent': '50', 'old-tasks': 'defered' }, /did you mean 'deferred'/],
    [
      { 'early-success-percent': '50', 'minimum-healthy-percent': '60' },
      /'early-success-percent' is '50' and 'minimum-healthy-percent' is '60'/,
    ],
    [
      { 'circuit-breaker': 'off', 'circuit-breaker-threshold': '10' },
      /'circuit-breaker-threshold' is set, but 'circuit-breaker' is 'off', .*remove one/,
    ],
  ])('is refused with the inputs %j', async (given, message) => {
    expect((await configurationOf(given)).messages).toEqual([expect.stringMatching(message)]);
  });
});

describe('the scaling inputs of deploy-service', () => {
  const scalingOf = async (scaling: string, more: Record<string, string> = {}) => {
    const inputs = inputsOf({ scaling, ...more });
    const { scalingRequest } = await readInputs(inputs);
    return { scalingRequest, messages: inputs.problems.map(({ message }) => message) };
  };
  const cpu = { PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' } };

  it.each<[string, unknown]>([
    ['', undefined],
    ['suspend', { kind: 'suspend' }],
    ['min: 0', { kind: 'set', min: 0, tracking: [] }],
    ['{"min": 2, "max": "10"}', { kind: 'set', min: 2, max: 10, tracking: [] }],
    [
      `target-tracking: {TargetValue: 62.5, PredefinedMetricSpecification: ${JSON.stringify(cpu.PredefinedMetricSpecification)}}`,
      { kind: 'set', tracking: [{ name: undefined, configuration: { TargetValue: 62.5, ...cpu } }] },
    ],
    [
      JSON.stringify({
        'target-tracking': [
          { PolicyName: 'cpu', TargetValue: 60, ...cpu, ScaleInCooldown: 60, NewerThanUs: { a: 1 } },
          { TargetValue: 10, CustomizedMetricSpecification: { MetricName: 'queue' } },
        ],
      }),
      {
        kind: 'set',
        tracking: [
          {
            name: 'cpu',
            configuration: { TargetValue: 60, ...cpu, ScaleInCooldown: 60, NewerThanUs: { a: 1 } },
          },
          {
            name: undefined,
            configuration: { TargetValue: 10, CustomizedMetricSpecification: { MetricName: 'queue' } },
          },
        ],
      },
    ],
  ])('are read from %j', async (scaling, scalingRequest) => {
    expect(await scalingOf(scaling)).toEqual({ scalingRequest, messages: [] });
  });

  it.each<[string, RegExp]>([
    ['suspended', /'scaling' is 'suspended', which is not valid; expected 'suspend', or a mapping with 'min'/],
    ['{}', /'scaling' is empty; expected/],
    ['minimum: 1', /has the 'minimum' key/],
    ['mim: 1', /did you mean 'min'/],
    ['min: -1', /has the 'min' -1, which is not a valid number of tasks/],
    ['max: many', /has the 'max' "many"/],
    ['{min: 5, max: 4}', /has a 'min' of 5, which is larger than its 'max' of 4/],
    ['target-tracking: 60', /has a 'target-tracking' that is not a mapping/],
    [
      'target-tracking: {TargetValue: 60}',
      /has 0 metrics in 'target-tracking'; expected one of PredefinedMetricSpecification and/,
    ],
    [
      `target-tracking: [${JSON.stringify({ TargetValue: 0, ...cpu })}]`,
      /no valid TargetValue in 'target-tracking\[0\]'; expected a number larger than 0/,
    ],
    [
      `target-tracking: ${JSON.stringify({ TargetValue: 1, ScaleInCoolDown: 1, ...cpu })}`,
      /has 'ScaleInCoolDown' in 'target-tracking': did you mean 'ScaleInCooldown'/,
    ],
    [
      `target-tracking: ${JSON.stringify({
        ...{
          TargetValue: 1,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCpuUtilization' },
        },
      })}`,
      /PredefinedMetricType 'ECSServiceAverageCpuUtilization' in 'target-tracking': did you mean 'ECSServiceAverageCPUUti/,
    ],
    [
      'target-tracking: {TargetValue: 1, PredefinedMetricSpecification: {PredefinedMetricType: ALBRequestCountPerTarget}}',
      /has the metric ALBRequestCountPerTarget without a ResourceLabel in 'target-tracking': add the label/,
    ],
    [
      `target-tracking: ${JSON.stringify([
        { TargetValue: 60, ...cpu },
        { TargetValue: 70, ...cpu },
      ])}`,
      /has more than one policy for 'ECSServiceAverageCPUUtilization' in 'target-tracking': .* its own PolicyName/,
    ],
    [
      `target-tracking: ${JSON.stringify([
        { PolicyName: 'a', TargetValue: 60, ...cpu },
        { PolicyName: 'a', TargetValue: 10, CustomizedMetricSpecification: { MetricName: 'queue' } },
      ])}`,
      /has more than one policy for 'a' in 'target-tracking'/,
    ],
  ])('are refused with the value %s', async (scaling, message) => {
    expect((await scalingOf(scaling)).messages).toEqual([expect.stringMatching(message)]);
  });

  it.each<[string, string, RegExp]>([
    ['{min: 2, max: 6}', '9', /sets a 'min' of 2 and a 'max' of 6, but 'desired-count' is 9, which is outside/],
    ['min: 2', '1', /sets a 'min' of 2, but 'desired-count' is 1, which is outside/],
    ['max: 6', '7', /sets a 'max' of 6, but 'desired-count' is 7/],
  ])('are refused with the value %s and the desired count %s', async (scaling, count, message) => {
    expect((await scalingOf(scaling, { 'desired-count': count })).messages).toEqual([expect.stringMatching(message)]);
    expect((await scalingOf(scaling, { 'desired-count': '4' })).messages).toEqual([]);
  });

  it('are refused if they suspend scaling without a service or without waiting for the deployment', async () => {
    expect((await scalingOf('suspend', { 'wait-for-service-stability': 'false' })).messages).toEqual([
      expect.stringContaining("'scaling' is 'suspend', but 'wait-for-service-stability' is 'false'"),
    ]);
    expect((await scalingOf('suspend', { service: '' })).messages).toEqual([
      expect.stringContaining("'scaling' is set without 'service'"),
    ]);
  });
});

it.each([
  ['', undefined],
  ['false', undefined],
  ['true', 'shop'],
  ['production', 'production'],
])('deploy-service reads keep-images %j as %j', async (text, expected) => {
  const cluster = 'arn:aws:ecs:eu-central-1:123456789012:cluster/shop';
  const { request, messages } = await read({ 'keep-images': text, cluster });
  expect([request.keep, messages]).toEqual([expected, []]);
});

it('deploy-service refuses a keep-images value that cannot be part of a tag', async () => {
  const { messages } = await read({ 'keep-images': 'a b' });
  expect(messages).toEqual([expect.stringContaining("input 'keep-images' is 'a b', which is not valid")]);
});
