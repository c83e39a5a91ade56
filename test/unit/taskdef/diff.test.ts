import { describe, expect, it } from '@jest/globals';
import { diff, formatDifference } from '../../../src/taskdef/diff.ts';
import type { JsonObject } from '../../../src/taskdef/node.ts';

const lines = (before: JsonObject, after: JsonObject, showValues = false) =>
  diff(before, after).map((difference) => formatDifference(difference, showValues));
const web = (container: JsonObject, rest: JsonObject = {}): JsonObject => ({
  ...rest,
  family: 'web',
  containerDefinitions: [{ name: 'web', ...container }],
});

describe('the difference of two task definitions', () => {
  it('names images, sizes and fields with their values', () => {
    expect(lines(web({ image: 'a:1', cpu: 1 }), web({ image: 'a:2', command: ['x', 'y z'] }, { cpu: '256' }))).toEqual([
      '+ cpu: 256',
      '~ web.image: a:1 → a:2',
      '+ web.command: ["x","y z"]',
      '- web.cpu: 1',
    ]);
  });

  it('shows names of variables and secrets, and values only when asked', () => {
    const before = web({
      environment: [
        { name: 'A', value: 'hush1' },
        { name: 'B', value: 'hush2' },
      ],
    });
    const after = web({
      environment: [{ name: 'A', value: 'hush3' }],
      secrets: [{ name: 'S', valueFrom: 'arn:hush4' }],
      repositoryCredentials: { credentialsParameter: 'arn:hush5' },
      logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'hush6', 'splunk-url': 'https://x' } },
    });
    const hidden = lines(before, after);
    expect(hidden).toEqual([
      '~ web.environment.A',
      '- web.environment.B',
      '+ web.secrets.S',
      '+ web.repositoryCredentials.credentialsParameter',
      '+ web.logConfiguration.logDriver: splunk',
      '+ web.logConfiguration.options.splunk-token',
      '+ web.logConfiguration.options.splunk-url: https://x',
    ]);
    expect(hidden.join()).not.toContain('hush');
    expect(lines(before, after, true)).toContain('~ web.environment.A: hush1 → hush3');
  });

  it('hides the values of a container that comes or goes whole, and of variables that are there twice', () => {
    const secretive = {
      environment: [
        { name: 'A', value: 'hush' },
        { name: 'A', value: 'hush' },
      ],
    };
    expect(lines({ containerDefinitions: [] }, web(secretive)).join()).not.toContain('hush');
    expect(lines(web(secretive), { containerDefinitions: [] }).join()).not.toContain('hush');
  });

  it('is none where only ECS’s own defaults, the order of variables or the writing of sizes differ', () => {
    const written = web(
      {
        environment: [
          { name: 'B', value: '' },
          { name: 'A', value: '1' },
        ],
        portMappings: [{ containerPort: 80 }],
      },
      { networkMode: 'awsvpc', cpu: '.25 vCPU', memory: '0.5 GB' },
    );
    const described = web(
      {
        cpu: 0,
        essential: true,
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '' },
        ],
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
        mountPoints: [],
        volumesFrom: [],
        systemControls: [],
      },
      { networkMode: 'awsvpc', cpu: '256', memory: '512', volumes: [], placementConstraints: [] },
    );
    expect(diff(written, described)).toEqual([]);
    expect(diff(described, written)).toEqual([]);
  });

  it.each([
    [{ essential: false }, '+ web.essential: false'],
    [{ cpu: 1 }, '+ web.cpu: 1'],
    [{ command: [] }, '+ web.command: []'],
    [{ dockerLabels: { a: '' } }, '+ web.dockerLabels.a: ""'],
  ])('sees %j', (container, line) => {
    expect(lines(web({}), web(container))).toEqual([line]);
  });
});

it('does not tell of the tags that deploy-service records on a revision', () => {
  const before = { family: 'web', tags: [{ key: 'slipway:commit', value: 'a' }] };
  expect(diff(before, { family: 'web' })).toEqual([]);
  expect(diff(before, { family: 'web', tags: [{ key: 'team', value: 'shop' }] })).toHaveLength(1);
});
