import { describe, expect, it } from '@jest/globals';
import { toTaskDefinition } from '../../../src/taskdef/document.ts';
import { load } from '../../../src/taskdef/load.ts';
import type { JsonObject } from '../../../src/taskdef/node.ts';
import { readWrittenDefinition, renderTaskDefinition } from '../../../src/taskdef/render.ts';

/* What RegisterTaskDefinition refuses with a message that is publicly recorded, or by its service model. */

const web = { name: 'web', image: 'nginx:1.27', memory: 128 };
const task = (container: JsonObject, rest: JsonObject = {}, ...others: JsonObject[]): JsonObject => ({
  family: 'web',
  ...rest,
  containerDefinitions: [{ ...web, ...container }, ...others],
});
const side = (more: JsonObject = {}): JsonObject => ({ ...web, name: 'side', ...more });
const firelens = { firelensConfiguration: { type: 'fluentbit' } };
const sent = { logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'stdout' } } };

async function findingsOf(definition: JsonObject): Promise<string[]> {
  const file = 'taskdef.json';
  const { node } = load(JSON.stringify(definition), { file });
  const written = await readWrittenDefinition([toTaskDefinition(node, { file }).node], [], 'auto');
  const { findings } = renderTaskDefinition(written, 'merge');
  return [...written.findings, ...findings].map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

describe('a structure of a task definition', () => {
  it.each<[path: string, member: string, definition: JsonObject]>([
    ["'ulimits.nofile' of container 'web'", 'hardLimit', task({ ulimits: [{ name: 'nofile', softLimit: 1 }] })],
    ["'restartPolicy' of container 'web'", 'enabled', task({ restartPolicy: { restartAttemptPeriod: 60 } })],
    ["'restartPolicy' of container 'web'", 'enabled', task({ restartPolicy: { enabled: null } })],
    [
      "'linuxParameters.tmpfs.0' of container 'web'",
      'size',
      task({ linuxParameters: { tmpfs: [{ containerPath: '/a' }] } }),
    ],
    [
      "'repositoryCredentials' of container 'web'",
      'credentialsParameter',
      task({ repositoryCredentials: {} }, { executionRoleArn: 'a' }),
    ],
    ["'ephemeralStorage'", 'sizeInGiB', task({}, { ephemeralStorage: {} })],
    [
      "'volumes.data.efsVolumeConfiguration'",
      'fileSystemId',
      task({}, { volumes: [{ name: 'data', efsVolumeConfiguration: {} }] }),
    ],
    ["'proxyConfiguration'", 'containerName', task({}, { proxyConfiguration: { type: 'APPMESH' } })],
  ])('has an error if a member that AWS requires is missing: %s has no %s', async (path, member, definition) => {
    expect(await findingsOf(definition)).toEqual([
      `error required: ${path} has no ${member}, which ECS requires: add it`,
    ]);
  });

  it.each<[string, JsonObject]>([
    ['secrets', task({ secrets: [{ name: 'A' }] }, { executionRoleArn: 'a' })],
    ['logs', task({ logConfiguration: {} })],
    ['health checks', task({ healthCheck: {} })],
    ['dependencies', task({ dependsOn: [{ condition: 'START' }] })],
  ])('is reported once by the rule about %s', async (_, definition) => {
    expect(await findingsOf(definition)).toEqual([expect.not.stringContaining('required:')]);
  });
});

it('a value with line breaks is on one line of the sentence about it', async () => {
  expect(await findingsOf(task({ image: 'web\rweb\nweb' }))).toEqual([
    "error image: the image of container 'web' is 'web web web', which is not a valid image reference: remove the white space",
  ]);
});

describe('a task definition near the limits of ECS', () => {
  it.each<[string, finding: string, JsonObject]>([
    [
      'links in a cycle',
      'error references: containers are linked to each other in a cycle (web → side → web)',
      task({ links: ['side:s'] }, {}, side({ links: ['web'] })),
    ],
    [
      'a log router that no container uses',
      "error log-options: container 'web' has a firelensConfiguration, but no container",
      task(firelens),
    ],
    ['a log driver without a log router', "error log-options: container 'web' uses the awsfirelens driver", task(sent)],
    ['a size that is not a number', "error task-size: the task's cpu is 'much'", task({}, { cpu: 'much' })],
    ['a fraction of a CPU unit', "error task-size: the task's cpu is '1.5'", task({}, { cpu: '1.5' })],
    [
      'a tag without a key',
      'error tags: a tag has no key: add one, or remove the tag',
      task({}, { tags: [{ value: 'a' }] }),
    ],
    ['a tag key that is too long', "error tags: the tag key 'kkk", task({}, { tags: [{ key: 'k'.repeat(129) }] })],
    [
      'a tag with a character that AWS does not accept',
      "error tags: the value of the tag 'team' is not valid",
      task({}, { tags: [{ key: 'team', value: 'a<b' }] }),
    ],
    [
      'eleven placement constraints',
      'error placement-constraints: placementConstraints has 11 entries',
      task({}, { placementConstraints: Array.from({ length: 11 }, () => ({ type: 'memberOf' })) }),
    ],
  ])('that ECS refuses has one error: %s', async (_, finding, definition) => {
    expect(await findingsOf(definition)).toEqual([expect.stringContaining(finding)]);
  });

  it.each<[string, findings: readonly string[], JsonObject]>([
    ['a log router and its driver', [], task({ ...firelens }, {}, side(sent))],
    [
      'links to one container',
      [],
      task({ links: ['side'] }, {}, side(), { ...side({ links: ['side:s'] }), name: 'b' }),
    ],
    ['sizes in vCPU and GB', [], task({}, { cpu: '.5 vCPU', memory: '1 GB' })],
    ['tags with letters of any language', [], task({}, { tags: [{ key: 'équipe', value: '店 a+b-c=d._:/@' }] })],
    ['two volumes with one name', ['warning volumes'], task({}, { volumes: [{ name: 'a' }, { name: 'a' }] })],
    ['a size in another unit', ["warning task-size: the task's memory is '512 MB'"], task({}, { memory: '512 MB' })],
    ['a reservation of 0 MiB', ['warning memory'], task({ memory: null, memoryReservation: 0 })],
  ])('that ECS may accept has no error: %s', async (_, findings, definition) => {
    expect(await findingsOf(definition)).toEqual(findings.map((start) => expect.stringContaining(start)));
  });
});
