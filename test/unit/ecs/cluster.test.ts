import { describe, expect, it } from '@jest/globals';
import { clusterOf } from '../../../src/ecs/cluster.ts';

const arn = (cluster: string, name: string, region = 'eu-central-1', partition = 'aws') =>
  `arn:${partition}:ecs:${region}:123456789012:service/${cluster ? `${cluster}/` : ''}${name}`;
const clusterArn = 'arn:aws:ecs:eu-central-1:123456789012:cluster/shop';

describe('the cluster of services', () => {
  it.each([
    ['the given name', ['web'], 'shop', 'shop'],
    ['the given ARN', ['web', arn('shop', 'api')], clusterArn, clusterArn],
    ['the given name, which an ARN also contains', ['web', arn('shop', 'api')], 'shop', 'shop'],
    ['the cluster in an ARN if no cluster is given', [arn('shop', 'web')], '', 'shop'],
    ["the cluster in an ARN, instead of the action's default", [arn('shop', 'web'), 'api'], 'default', 'shop'],
    ['the cluster that is in all ARNs', [arn('shop', 'web'), arn('shop', 'api')], '', 'shop'],
    ['the given cluster for an ARN in the old format, which contains none', [arn('', 'web')], 'shop', 'shop'],
    ['default if nothing names one', ['web', arn('', 'api')], '', 'default'],
    ['default if there is no service', [], '', 'default'],
    ['the cluster in an ARN of another partition', [arn('shop', 'web', 'cn-north-1', 'aws-cn')], '', 'shop'],
  ])('is %s', (_, services, given, cluster) => {
    const region = services[0]?.includes('cn-north-1') ? 'cn-north-1' : 'eu-central-1';
    expect(clusterOf(services, given, region)).toEqual({ cluster, problems: [] });
  });

  it.each([
    ['a service that is named twice', ['web', 'web'], 'shop', [/has 'web' twice: remove/]],
    [
      'a service that is named by its name and its ARN',
      ['web', arn('shop', 'web')],
      'shop',
      [/has 'web' twice, as 'web' and 'arn:aws:ecs:.*service\/shop\/web': remove/],
    ],
    [
      'a service in a misspelled Region',
      [arn('shop', 'web').replace('eu-central-1', 'eu-centrall-1')],
      'shop',
      [/whose Region 'eu-centrall-1' is not a known AWS Region; did you mean 'eu-central-1'\?$/],
    ],
    ['the same service twice without a cluster', [arn('shop', 'web'), 'web'], 'default', [/has 'web' twice, as 'arn:/]],
    ['a name and an ARN in the old format of the same service', ['web', arn('', 'web')], 'shop', [/has 'web' twice/]],
    [
      'a service in another cluster than the given cluster',
      [arn('other', 'web')],
      'shop',
      [/which is in the cluster 'other', but input 'cluster' is 'shop'/],
    ],
    ['a service of another cluster than the given ARN', [arn('other', 'web')], clusterArn, [/in the cluster 'other'/]],
    [
      'services of two clusters',
      [arn('a', 'web'), arn('b', 'api')],
      '',
      [/a\/web' and '.*b\/api', which are in different/],
    ],
    [
      'services with one name in two clusters',
      [arn('a', 'web'), arn('b', 'web')],
      '',
      [/a\/web' and '.*b\/web', which are in different/],
    ],
    [
      'a service in another Region',
      [arn('shop', 'web', 'us-east-1')],
      '',
      [/in the Region 'us-east-1', but the step's Region is 'eu-central-1'/],
    ],
  ])('is not accepted for %s', (_, services, given, problems) => {
    const found = clusterOf(services, given, 'eu-central-1').problems;
    expect(found).toEqual(problems.map((problem) => expect.stringMatching(problem)));
  });
});
