import { describe, expect, it } from '@jest/globals';
import {
  balancedContainerProblem,
  lostTaskRoleProblem,
  updateProblem,
  volumeProblem,
} from '../../../src/ecs/compatibility.ts';
import type { Json, Service } from '../../../src/ecs/model.ts';
import { deployment, service } from '../shapes.ts';

const serviceWith = (deploymentConfiguration: Json, more: Json = {}): Service =>
  service([deployment(1)], { deploymentConfiguration, ...more } as Partial<Service>);
const early = (healthyPercent: number, more: Json = {}) => ({
  deploymentConfiguration: { earlySuccessCriteria: { enable: true, healthyPercent }, ...more },
});
const ROLLING = { maximumPercent: 200, minimumHealthyPercent: 100 };
const DAEMON = { schedulingStrategy: 'DAEMON' };

it.each<[string, Service, Json, RegExp]>([
  [
    'early success with another strategy',
    serviceWith({ ...ROLLING, strategy: 'CANARY' }),
    early(100),
    /^Input 'early-success-percent' is 100, but the strategy of the service 'web' is CANARY, .*remove 'early-success-percent'\.$/,
  ],
  [
    "early success below the service's minimum",
    serviceWith(ROLLING),
    early(50),
    /'early-success-percent' is 50, but the minimum healthy percent of the service 'web' is 100, .*or lower 'minimum-healthy-percent'\.$/,
  ],
  [
    'a minimum of 100% together with a maximum of 100%',
    serviceWith(ROLLING),
    { deploymentConfiguration: { maximumPercent: 100 } },
    /can neither stop nor start a task of 'web'/,
  ],
  ['a desired count for a DAEMON service', serviceWith({}, DAEMON), { desiredCount: 2 }, /remove 'desired-count'/],
  [
    'a maximum above 100% for a DAEMON service',
    serviceWith({}, DAEMON),
    { deploymentConfiguration: { maximumPercent: 150 } },
    /remove 'maximum-percent'/,
  ],
])('%s is refused before anything is written', (_, one, members, reason) => {
  expect(updateProblem(one, members)).toMatch(reason);
});

it.each<[string, Service, Json]>([
  ["early success at the service's minimum", serviceWith(ROLLING), early(100)],
  ["early success at the step's minimum", serviceWith(ROLLING), early(50, { minimumHealthyPercent: 50 })],
  [
    'another setting of a service with early success',
    serviceWith({ ...ROLLING, earlySuccessCriteria: { enable: true, healthyPercent: 100 } }),
    { deploymentConfiguration: { maximumPercent: 150 } },
  ],
])('%s is accepted', (_, one, members) => {
  expect(updateProblem(one, members)).toBeUndefined();
});

it('a volume that the task definition does not have is reported together with the setting that names it', () => {
  const members = { volumeConfigurations: [{ name: 'data', managedEBSVolume: {} }] };
  expect(volumeProblem({ volumes: [{ name: 'logs' }] }, members, 'The volume of the service definition')).toBe(
    "The volume of the service definition is 'data', but the task definition has 'logs': use a volume with 'configuredAtLaunch: true'.",
  );
  expect(volumeProblem({ volumes: [{ name: 'data' }] }, members)).toBeUndefined();
});

describe('a service with ECS Exec', () => {
  const withExec = service([deployment(1)], { enableExecuteCommand: true });
  const role = { taskRoleArn: 'arn:aws:iam::123456789012:role/task' };
  const bare = { taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1' };

  it('cannot be updated to a revision without a task role, and the reason names the revision', () => {
    expect(lostTaskRoleProblem(withExec, role, bare, {})).toBe(
      "ECS Exec is enabled for the service 'web', but web:1 has no task role, which ECS Exec requires: use a task definition with 'taskRoleArn', or disable ECS Exec ('enableExecuteCommand: false' in a service definition).",
    );
    expect(lostTaskRoleProblem(withExec, role, {}, {})).toMatch(/'web', but the task definition has no task role/);
  });

  it.each([
    ['to a revision with a task role', withExec, role, role, {}],
    ['if the same update disables ECS Exec', withExec, role, bare, { enableExecuteCommand: false }],
    ['from a revision without a task role, which is left to ECS', withExec, bare, bare, {}],
    ['if its current revision could not be read', withExec, undefined, bare, {}],
    ['if ECS Exec is disabled', service([deployment(1)]), role, bare, {}],
  ])('can be updated %s', (_, one, current, after, members) => {
    expect(lostTaskRoleProblem(one, current, after, members)).toBeUndefined();
  });
});

describe('the container to which CodeDeploy routes traffic', () => {
  const definition = {
    containerDefinitions: [
      { name: 'web', portMappings: [{ containerPort: 8080 }, { containerPortRange: '9000-9010' }] },
      { name: 'proxy', portMappings: [] },
    ],
  };

  it.each([
    ['web', 8080],
    ['web', 9000],
    ['web', 9010],
  ])('can be %s with the mapped port %d', (name, port) => {
    expect(balancedContainerProblem(definition, { name, port, isOfFile: true })).toBeUndefined();
  });

  it.each([
    [
      'web',
      8999,
      true,
      /^The AppSpec file .* port 8999 .* whose mapped ports are 8080, 9000-9010: .*'LoadBalancerInfo'\.$/,
    ],
    ['proxy', 80, true, /whose mapped ports are none: /],
    [
      'wed',
      8080,
      true,
      /^The AppSpec file .*'wed', but the task definition has 'web', 'proxy': .*; did you mean 'web'\?$/,
    ],
    [
      'app',
      8080,
      false,
      /^The load balancer of the service .*'app', .*: name one of them in an AppSpec file \(input 'c/,
    ],
    ['web', 80, false, /^The load balancer of the service .* port 80 .* another port in an AppSpec file \(input 'c/],
  ])('is refused in one sentence if it is %s with port %d (from an AppSpec: %s)', (name, port, isOfFile, problem) => {
    expect(balancedContainerProblem(definition, { name, port, isOfFile })).toMatch(problem);
  });
});
