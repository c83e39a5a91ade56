import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../../actions/deploy-service/inputs.ts';
import { readInputs as readRollback } from '../../../../actions/rollback-service/inputs.ts';
import { Inputs } from '../../../../step/inputs.ts';

/** What action.yml's defaults give. */
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

describe('deploy-service takes the services', () => {
  it("in the cluster that a service's ARN names where input 'cluster' is not set", async () => {
    for (const cluster of ['default', '']) {
      const { request, messages } = await read({ service: arn('shop', 'web'), cluster });
      expect([request.cluster, messages]).toEqual(['shop', []]);
    }
    const rollback = inputsOf({ service: arn('shop', 'web') });
    expect(readRollback(rollback).request.cluster).toBe('shop');
  });

  it('and refuses one that is named by its name and by its ARN, before any call', async () => {
    const service = `web\n${arn('shop', 'web')}`;
    const twice = [expect.stringContaining("input 'service' names 'web' twice")];
    expect((await read({ service, cluster: 'shop' })).messages).toEqual(twice);
    const rollback = inputsOf({ service, cluster: 'shop' });
    readRollback(rollback);
    expect(rollback.problems.map(({ message }) => message)).toEqual(twice);
  });
});

describe('deploy-service reads the volume that ECS manages on EBS', () => {
  const roleArn = 'arn:aws:iam::123456789012:role/ebs';

  it('in the types that UpdateService takes', async () => {
    const { request, messages } = await read({
      'service-managed-ebs-volume-name': 'data',
      'service-managed-ebs-volume': `{"roleArn": "${roleArn}", "sizeInGiB": "20", "encrypted": "false"}`,
    });
    expect(messages).toEqual([]);
    expect(request.members).toEqual({
      volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn, sizeInGiB: 20, encrypted: false } }],
    });
  });

  it("and removes it by '[]'", async () => {
    const { request, messages } = await read({ 'service-managed-ebs-volume': '[]' });
    expect([request.members, messages]).toEqual([{ volumeConfigurations: [] }, []]);
  });

  it.each([
    [{ 'service-managed-ebs-volume': '{"roleArn": "r"}' }, /'service-managed-ebs-volume-name' is empty/],
    [{ 'service-managed-ebs-volume-name': 'data' }, /'service-managed-ebs-volume' is empty/],
    [
      { 'service-managed-ebs-volume-name': 'data', 'service-managed-ebs-volume': '{"sizeInGiB": 1}' },
      /must be a JSON object with 'roleArn'/,
    ],
  ])('and refuses %j', async (given, message) => {
    expect((await read(given)).messages).toEqual([expect.stringMatching(message)]);
  });
});
