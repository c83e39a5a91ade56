import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../../actions/run-task/inputs.ts';
import { Inputs } from '../../../../step/inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'migrate.json');
writeFileSync(file, '{"family": "migrate", "containerDefinitions": [{"name": "web", "image": "web:1"}]}');

const DEFAULTS = {
  cluster: 'default',
  'task-definition': 'migrate',
  'log-lines': '50',
  'wait-for-task-stopped': 'true',
};
const read = async (given: Record<string, string> = {}) => {
  const values = Object.entries({ ...DEFAULTS, ...given }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const inputs = new Inputs({ AWS_REGION: 'eu-central-1', ...Object.fromEntries(values) });
  return { ...(await readInputs(inputs)), messages: inputs.problems.map(({ message }) => message) };
};

describe('the task definition of run-task', () => {
  it.each([
    ['a file', { 'task-definition': file }, { kind: 'file' }],
    ['a family', {}, { kind: 'arn', arn: 'migrate' }],
    ['a revision', { 'task-definition': 'migrate:3' }, { kind: 'arn', arn: 'migrate:3' }],
    [
      'the input task-definition-arn',
      { 'task-definition': '', 'task-definition-arn': 'migrate:3' },
      { kind: 'arn', arn: 'migrate:3' },
    ],
    ['a service that uses it', { 'task-definition': '', service: 'web' }, { kind: 'current' }],
  ])('can be named by %s', async (_, given, source) => {
    const { source: found, messages } = await read(given);
    expect(messages).toEqual([]);
    expect(found).toMatchObject(source);
  });

  it('is required', async () => {
    expect((await read({ 'task-definition': '' })).messages).toEqual([
      expect.stringMatching(/^nothing to run: set 'task-definition'/),
    ]);
    expect((await read({ 'task-definition': './none.json' })).messages).toEqual([
      expect.stringContaining('does not exist'),
    ]);
    expect((await read({ 'task-definition-arn': 'web:1' })).messages).toEqual([expect.stringContaining('both set')]);
  });
});

describe("the run-task inputs that AWS's action also has", () => {
  it.each([
    ['subnets', 'subnet-1, subnet-2\nsubnet-3', { network: { subnets: ['subnet-1', 'subnet-2', 'subnet-3'] } }],
    ['launch-type', 'EC2', { placement: { launchType: 'EC2' } }],
    ['launch-type', 'none', { placement: {} }],
    [
      'capacity-provider-strategy',
      '[{"capacityProvider": "FARGATE_SPOT", "weight": 1}]',
      { placement: { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] } },
    ],
    ['started-by', 'release/12', { startedBy: 'release/12' }],
    ['tags', '[{"key": "a", "value": "b=c"}]', { tags: [{ key: 'a', value: 'b=c' }] }],
    ['tags', 'a=b=c', { tags: [{ key: 'a', value: 'b=c' }] }],
    [
      'container-overrides',
      '[{"name": "web", "command": ["a", ""]}]',
      { overrides: { containerOverrides: [{ name: 'web', command: ['a', ''] }] } },
    ],
    ['container-overrides', '[]', { overrides: {} }],
    ['time-limit-minutes', '5', { limitMs: 300_000 }],
  ])('are accepted with and without the prefix run-task-: %s', async (name, value, expected) => {
    for (const prefix of ['', 'run-task-']) {
      const { request, messages } = await read({ [`${prefix}${name}`]: value });
      expect(messages).toEqual([]);
      expect(request).toMatchObject(expected);
    }
  });

  it('are refused when the two names of an input have different values, and accepted with equal values', async () => {
    expect((await read({ 'started-by': 'a', 'run-task-started-by': 'a' })).messages).toEqual([]);
    expect((await read({ 'started-by': 'a', 'run-task-started-by': 'b' })).messages).toEqual([
      "inputs 'started-by' and 'run-task-started-by' are aliases but have different values: remove one",
    ]);
    expect((await read({ 'run-task-time-limit-minutes': '5', 'wait-for-minutes': '6' })).messages).toHaveLength(1);
  });

  it("include the public IP setting only together with a network, as in AWS's action", async () => {
    expect((await read({ 'run-task-assign-public-IP': 'ENABLED' })).request.network).toEqual({});
    expect((await read({ 'assign-public-IP': 'ENABLED', subnets: 'subnet-1' })).request.network).toEqual({
      assignPublicIp: 'ENABLED',
      subnets: ['subnet-1'],
    });
  });

  it('prefer a capacity provider strategy to a launch type', async () => {
    const given = { 'capacity-provider-strategy': '[{"capacityProvider": "spot"}]', 'launch-type': 'FARGATE' };
    expect((await read(given)).request.placement).toEqual({ capacityProviderStrategy: [{ capacityProvider: 'spot' }] });
  });

  it.each([
    ['launch-type', 'FARGAT', /did you mean 'FARGATE'/],
    [
      'capacity-provider-strategy',
      '{"capacityProvider": "spot"}',
      /is not a valid list; expected objects with .*, in JSON or YAML/,
    ],
    ['tags', '[{"name": "a"}]', /expected objects with 'key'/],
    ['tags', '[{"key": null}]', /expected objects with 'key'/],
    ['tags', 'AWS:team=shop', /'tags' has 'AWS:team', which is not a valid tag; .* does not start with 'aws:'/],
    ['tags', '[{"key": ""}]', /'tags' has '', which is not a valid tag/],
    ['tags', `a=${'x'.repeat(257)}`, /'tags' has 'a', which is not a valid tag; .* a value of at most 256/],
    [
      'tags',
      Array.from({ length: 51 }, (_, index) => `a${index}=`).join('\n'),
      /'tags' has 'a50', which is not a valid tag; expected at most 50/,
    ],
    ['container-overrides', '[{"name": null}]', /expected objects with 'name'/],
    ['started-by', 'a b', /at most 128 letters/],
    ['security-groups', 'sg-1', /without subnets/],
    ['managed-ebs-volume-name', 'data', /'managed-ebs-volume' is empty/],
    [
      'run-task-container-overrides',
      '[{"name": "web", "comand": ["a"]}]',
      /'comand' for 'web': did you mean 'command'/,
    ],
    ['time-limit-minutes', '0', /from 1 to 360/],
  ])('are refused when invalid: %s: %s', async (name, value, message) => {
    expect((await read({ [name]: value })).messages).toEqual([expect.stringMatching(message)]);
  });
});

describe('the RunTask request', () => {
  it('has the tags of the input', async () => {
    const tags = '[{"key": "a", "value": 1.10}, {"key": 2, "value": true}, {"key": "c"}]';
    expect((await read({ tags })).request.tags).toEqual([
      { key: 'a', value: '1.10' },
      { key: '2', value: 'true' },
      { key: 'c', value: '' },
    ]);
    expect((await read({ tags: '[{"key": "a", "value": ["b"]}]' })).messages).toEqual([
      expect.stringContaining("'value' that is not a string"),
    ]);
  });

  it('has the weight and base of a capacity provider strategy as numbers', async () => {
    const strategy = '[{"capacityProvider": "spot", "weight": "2", "base": 1}]';
    expect((await read({ 'capacity-provider-strategy': strategy })).request.placement).toEqual({
      capacityProviderStrategy: [{ capacityProvider: 'spot', weight: 2, base: 1 }],
    });
  });

  it('has the managed EBS volume of the input', async () => {
    const volume =
      '{"roleArn": "arn:aws:iam::123456789012:role/ebs", "sizeInGiB": "20", "encrypted": "true", "tagSpecifications": [{"resourceType": "volume", "tags": [{"key": "a", "value": 1}]}]}';
    const given = { 'managed-ebs-volume-name': 'data', 'managed-ebs-volume': volume };
    expect((await read(given)).request.members).toEqual({
      volumeConfigurations: [
        {
          name: 'data',
          managedEBSVolume: {
            roleArn: 'arn:aws:iam::123456789012:role/ebs',
            sizeInGiB: 20,
            encrypted: true,
            tagSpecifications: [{ resourceType: 'volume', tags: [{ key: 'a', value: '1' }] }],
          },
        },
      ],
    });
  });

  it.each([
    ['{"sizeInGiB": 20}', /is not a valid JSON object; expected 'roleArn'/],
    ['{"roleArn": "r", "sizeInGib": 20}', /'sizeInGib': did you mean 'sizeInGiB'\?/],
    ['{"roleArn": "r", "iops": "many"}', /'iops' that is not a whole number/],
    ['20', /a value that is not a mapping/],
  ])('is not sent with the volume %s', async (volume, message) => {
    const given = { 'managed-ebs-volume-name': 'data', 'managed-ebs-volume': volume };
    expect((await read(given)).messages.join('\n')).toMatch(message);
  });
});

describe("the 'overrides' input", () => {
  it('maps containers to overrides, and accepts short forms', async () => {
    const overrides =
      'web:\n  command: npm run "migrate all"\n  environment: { A: 1, B: null }\n  cpu: 256\nside: { command: [a, 1] }';
    expect((await read({ overrides })).request.overrides.containerOverrides).toEqual([
      {
        name: 'web',
        cpu: 256,
        command: ['npm', 'run', 'migrate all'],
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '' },
        ],
      },
      { name: 'side', command: ['a', '1'] },
    ]);
  });

  it.each([
    ['web: { comand: a }', /'comand' for 'web': did you mean 'command'/],
    ['web: { command: "it\'s" }', /cannot be split/],
    ['web: 3', /has no mapping under 'web'/],
    ['- web', /is not a valid mapping/],
    ['web: { command: { a: b } }', /that is not a list/],
    ['web: [', /line 1/],
  ])('is refused when it is "%s"', async (overrides, message) => {
    expect((await read({ overrides })).messages.join('\n')).toMatch(message);
  });

  it.each([
    ['as a mapping', 'overrides', (override: string) => `web: ${override}`],
    ['as a JSON list', 'container-overrides', (override: string) => `[{"name": "web", ${override.slice(1)}]`],
  ])('reaches ECS with the types that ECS expects when given %s', async (_, input, form) => {
    const override =
      '{"command": ["a", 1, true, 1.50], "environment": [{"name": "A", "value": 1.10}, {"name": "B", "value": false}, {"name": 3, "value": null}], "cpu": "256", "memoryReservation": 64.0, "resourceRequirements": [{"type": "GPU", "value": 1}], "environmentFiles": null, "newerThanUs": {"a": 1}}';
    const { request, messages } = await read({ [input]: form(override) });
    expect(messages).toEqual([]);
    expect(request.overrides.containerOverrides).toEqual([
      {
        name: 'web',
        command: ['a', '1', 'true', '1.50'],
        environment: [
          { name: 'A', value: '1.10' },
          { name: 'B', value: 'false' },
          { name: '3', value: '' },
        ],
        cpu: 256,
        memoryReservation: 64,
        resourceRequirements: [{ type: 'GPU', value: '1' }],
        newerThanUs: { a: 1 },
      },
    ]);
  });

  it.each([
    [
      '{"environment": [{"name": "A", "value": {"s3cret": "s3cret"}}]}',
      "'environment[0].value' for 'web' that is not a string",
    ],
    ['{"environment": [{"nme": "A"}]}', "'environment[0].nme' for 'web': did you mean 'name'?"],
    ['{"environment": ["A=s3cret"]}', "'environment[0]' for 'web' that is not a mapping"],
    ['{"command": [["s3cret"]]}', "'command[0]' for 'web' that is not a string"],
    ['{"command": ["a", null]}', "'command[1]' for 'web' that is null"],
    ['{"environment": [null]}', "'environment[0]' for 'web' that is null"],
    ['{"cpu": "half"}', "'cpu' for 'web' that is not a whole number"],
    ['{"cpu": 0.5}', "'cpu' for 'web' that is not a whole number"],
  ])(
    'is refused with the position of the error, and without any value, when it cannot be sent: %s',
    async (override, message) => {
      for (const given of [
        { overrides: `web: ${override}` },
        { 'container-overrides': `[{"name": "web", ${override.slice(1)}]` },
      ]) {
        const { messages } = await read(given);
        expect(messages).toEqual([expect.stringContaining(message)]);
        expect(messages.join()).not.toContain('s3cret');
      }
    },
  );

  it('is refused when overrides are set in two ways', async () => {
    const given = { overrides: 'web: { cpu: 1 }', 'container-overrides': '[{"name": "web"}]' };
    expect((await read(given)).messages).toEqual([expect.stringContaining("use only 'overrides'")]);
  });
});

describe("the run-task inputs that AWS's action does not have", () => {
  it.each<[Record<string, string>, object]>([
    [
      { count: '3', 'wait-until': 'running' },
      { count: 3, waitUntil: 'running' },
    ],
    [{}, { count: 1, waitUntil: 'stopped', members: {} }],
    [{ 'wait-for-task-stopped': 'false' }, { waitUntil: 'started' }],
    [{ 'wait-for-task-stopped': 'false', 'wait-until': 'running' }, { waitUntil: 'running' }],
    [{ group: 'nightly' }, { members: { group: 'nightly' } }],
    [{ 'platform-version': '1.4.0' }, { members: { platformVersion: '1.4.0' } }],
    [{ 'enable-execute-command': 'true' }, { members: { enableExecuteCommand: true } }],
    [
      {
        'placement-constraints':
          '- type: memberOf\n  expression: attribute:ecs.os-type == linux\n- type: distinctInstance',
      },
      {
        members: {
          placementConstraints: [
            { type: 'memberOf', expression: 'attribute:ecs.os-type == linux' },
            { type: 'distinctInstance' },
          ],
        },
      },
    ],
    [
      { 'placement-strategy': '[{"type": "spread", "field": "attribute:ecs.availability-zone"}, {"type": "aNewOne"}]' },
      {
        members: {
          placementStrategy: [{ type: 'spread', field: 'attribute:ecs.availability-zone' }, { type: 'aNewOne' }],
        },
      },
    ],
  ])('are read from %j', async (given, expected) => {
    const { request, messages } = await read(given);
    expect(messages).toEqual([]);
    expect(request).toMatchObject(expected);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['more tasks than RunTask accepts', { count: '11' }, /^input 'count' is '11'/],
    ['a count of 0', { count: '0' }, /^input 'count' is '0'/],
    ['a misspelled placement', { 'placement-strategy': '[{"type": "spred"}]' }, /did you mean 'spread'/],
    ['a misspelled constraint', { 'placement-constraints': '[{"type": "member0f"}]' }, /did you mean 'memberOf'/],
    [
      'a placement that is not a list',
      { 'placement-strategy': 'spread' },
      /is not a valid list; expected objects with .*, in JSON or YAML/,
    ],
    ['an unknown state to wait for', { 'wait-until': 'done' }, /^input 'wait-until' is 'done'/],
    ['contradictory waits', { 'wait-until': 'stopped', 'wait-for-task-stopped': 'false' }, /remove one of them/],
  ])('are refused with %s', async (_, given, message) => {
    expect((await read(given)).messages).toEqual([expect.stringMatching(message)]);
  });
});

describe('overrides of the task and its containers', () => {
  const overridesOf = async (text: string) => (await read({ overrides: text })).request.overrides;

  it.each([
    ['by container', 'web: { command: a b, environment: { A: 1 } }'],
    ["in ECS's TaskOverride shape", 'containerOverrides: [{ name: web, command: a b, environment: { A: 1 } }]'],
    [
      "as ECS's JSON",
      '{"containerOverrides": [{"name": "web", "command": ["a", "b"], "environment": [{"name": "A", "value": "1"}]}]}',
    ],
  ])('are equal whether they are given %s', async (_, text) => {
    expect(await overridesOf(text)).toEqual({
      containerOverrides: [{ name: 'web', command: ['a', 'b'], environment: [{ name: 'A', value: '1' }] }],
    });
  });

  it('are combined', async () => {
    const text =
      'cpu: 1024\nmemory: 2 GB\ntaskRoleArn: migrate\nephemeralStorage: { sizeInGiB: "30" }\nweb: { memory: 512 }';
    expect(await overridesOf(text)).toEqual({
      cpu: '1024',
      memory: '2 GB',
      taskRoleArn: 'migrate',
      ephemeralStorage: { sizeInGiB: 30 },
      containerOverrides: [{ name: 'web', memory: 512 }],
    });
  });

  it('omit empty roles and sizes of the task, because ECS does not accept them', async () => {
    const text = '{"cpu": "", "memory": "", "taskRoleArn": "", "executionRoleArn": "", "web": {"command": [""]}}';
    expect(await overridesOf(text)).toEqual({ containerOverrides: [{ name: 'web', command: [''] }] });
  });

  it('can name a container that has the same name as a member of the task if the value is a mapping', async () => {
    const text = 'cpu: { command: a }\nephemeralStorage: { command: b }';
    expect(await overridesOf(text)).toEqual({
      containerOverrides: [
        { name: 'cpu', command: ['a'] },
        { name: 'ephemeralStorage', command: ['b'] },
      ],
    });
  });

  it.each([
    ['an entry without a name', 'containerOverrides: [{ command: a }]', /without the 'name' of a container/],
    ['a duplicate container', 'containerOverrides: [{ name: web }]\nweb: { cpu: 1 }', /has the container 'web' twice/],
    ['an invalid size', 'ephemeralStorage: { sizeInGiB: much }', /'ephemeralStorage.sizeInGiB'/],
    [
      'a size out of range',
      'ephemeralStorage: { sizeInGiB: 10 }',
      /'ephemeralStorage.sizeInGiB' 10, which is not valid; expe/,
    ],
    ['a change that is not a mapping', 'web: 5', /no mapping under 'web'/],
    ['a list', '[1]', /or ECS's TaskOverride/],
  ])('are refused with %s', async (_, text, message) => {
    expect((await read({ overrides: text })).messages).toEqual([expect.stringMatching(message)]);
  });
});
