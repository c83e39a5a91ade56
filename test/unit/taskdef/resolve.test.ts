import { describe, expect, it } from '@jest/globals';
import { load } from '../../../src/taskdef/load.ts';
import { type Fields, toJson } from '../../../src/taskdef/node.ts';
import { resolveSecrets } from '../../../src/taskdef/resolve.ts';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf';
const asked: string[][] = [];
const lookup = {
  parameters: async (names: readonly string[]) => {
    asked.push([...names]);
    return new Map(names.map((name) => [name, { arn: `arn:ssm${name}`, versions: {} }]));
  },
  secrets: async (names: readonly string[]) => {
    asked.push([...names]);
    return new Map(
      names.map((name) => [
        name,
        name === 'db' ? { arn: ARN, versions: { v1: ['AWSCURRENT'], v0: ['AWSPREVIOUS'] } } : { problem: `no ${name}` },
      ]),
    );
  },
};
const resolve = async (yaml: string) => {
  const { node, findings } = await resolveSecrets(load(yaml, { file: 'f' }).node as Fields, lookup);
  return { json: toJson(node), findings };
};

describe('resolving secrets', () => {
  it('turns every reference in any field into a full ARN, and looks up each name once', async () => {
    asked.length = 0;
    const { json, findings } = await resolve(`
a: [{ name: A, valueFrom: "ssm:/a" }, { name: B, valueFrom: "ssm:/a" }, { name: C, valueFrom: plain }]
logConfiguration: { secretOptions: [{ name: t, valueFrom: "secretsmanager:db#token:AWSPREVIOUS" }] }
repositoryCredentials: { credentialsParameter: "secretsmanager:db" }
`);
    expect(json).toEqual({
      a: [
        { name: 'A', valueFrom: 'arn:ssm/a' },
        { name: 'B', valueFrom: 'arn:ssm/a' },
        { name: 'C', valueFrom: 'plain' },
      ],
      logConfiguration: { secretOptions: [{ name: 't', valueFrom: `${ARN}:token:AWSPREVIOUS:` }] },
      repositoryCredentials: { credentialsParameter: ARN },
    });
    expect(findings).toEqual([]);
    expect(asked).toEqual([['/a'], ['db']]);
  });

  it.each([
    ['secretsmanager:nowhere', 'no nowhere'],
    ['secretsmanager:db#x:AWSNEXT', "no version stage 'AWSNEXT', only AWSCURRENT, AWSPREVIOUS"],
    ['secretsmanager:db#x::v9', "no version 'v9', only v1, v0"],
  ])('reports %s at its position', async (valueFrom, message) => {
    const { findings } = await resolve(`s:\n  - { valueFrom: "${valueFrom}" }`);
    expect(findings).toMatchObject([
      { severity: 'error', message: expect.stringContaining(message), origin: { file: 'f', line: 2, column: 18 } },
    ]);
  });
});
