import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import { EFFECT_UNKNOWN } from '../../sentences/refusals.ts';
import { type LocalService, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';
import { type Asked, definition, requestWith } from './service-file.ts';

/*
 * Writes whose every response is ambiguous: the step reads what can be read, and otherwise reports that the result is
 * unknown. `refused` states that nothing was updated.
 */
let local: LocalService;
afterEach(() => local.aws.close());

const apply = (content: object, more: Asked = {}) => deploy(local.tools({ fresh: true }), requestWith(content, more));
const unreadable = (after: number) => ({ name: 'reset' as const, operations: ['ecs:DescribeServices'], after });

describe('a deployment that changes only tags', () => {
  /** The tags that were written; the service has the tag `old`. */
  const tags = { team: 'shop', old: null };
  const start = async () => {
    local = await startService({ service: { tags: [{ key: 'old', value: '1' }] } });
  };
  /** The first two reads are those of the service and of its tags. */
  const READS = 2;

  it.each([
    ['deployed', 'takes effect without a response', ['lost-answer:ecs:TagResource']],
    ['deployed', 'and the removal take effect without a response', ['lost-answer:ecs:*agResource']],
    ['unknown', 'gets no response and does not show', ['reset:ecs:TagResource']],
    ['unknown', 'takes effect but cannot be read', ['lost-answer:ecs:TagResource', unreadable(READS)]],
    ['unknown', 'gets the page of a proxy and cannot be read', ['html-answer:ecs:UntagResource', unreadable(READS)]],
    [
      'deployed',
      'is denied after a lost response',
      ['lost-answer:ecs:TagResource:1', 'denied:ecs:TagResource,after=1'],
    ],
    [
      'unknown',
      'is denied after a lost response and cannot be read',
      ['lost-answer:ecs:TagResource:1', 'denied:ecs:TagResource,after=1', unreadable(READS)],
    ],
    ['refused', 'is throttled', ['throttling:ecs:UntagResource']],
    ['failed', 'is denied after the removal', ['denied:ecs:TagResource']],
  ])('is reported as %s if the call %s', async (verdict, _, faults) => {
    await start();
    local.aws.setFaults(faults);
    const report = await apply({ tags });
    expect(report.verdict).toBe(verdict);
    expect(report.services[0]?.refusedBy).toBe(verdict === 'refused' ? 'aws' : undefined);
    if (verdict === 'unknown') expect(report.reason).toContain(EFFECT_UNKNOWN);
    if (verdict === 'failed') expect(report.reason).toMatch(/^The tags .* The tags old were removed\.$/);
  });
});

it.each([
  ['unknown', 'is lost', 'lost-answer:ecs:RegisterTaskDefinition'],
  ['refused', 'is denied', 'denied:ecs:RegisterTaskDefinition'],
])('a registration without a service is reported as %s if it %s', async (verdict, _, fault) => {
  local = await startService();
  local.aws.setFaults([fault]);
  const source = {
    kind: 'file' as const,
    path: 'web.json',
    definition: { family: 'web', containerDefinitions: [] },
    tags: [],
  };
  const report = await deploy(local.tools(), requestOf(source, { services: [], source }));
  expect(report).toMatchObject({ verdict });
});

it.each([
  ['unknown', 'it cannot be read', [unreadable(1)]],
  ['deployed', 'it exists', []],
])('a new service is reported as %s if AWS denies the call after a lost response and %s', async (verdict, _, reads) => {
  local = await startService();
  local.aws.setFaults([
    { name: 'lost-answer', operations: ['ecs:CreateService'], count: 1 },
    { name: 'denied', operations: ['ecs:CreateService'], after: 1 },
    ...reads,
    // The service becomes visible to the second search only.
    ...(reads.length ? [] : [{ name: 'reset' as const, operations: ['ecs:DescribeServices'], after: 1, for: 29 }]),
  ]);
  const source = { kind: 'arn' as const, arn: local.arn(3) };
  const report = await apply(definition(), { name: 'api', source, createService: true });
  expect(report).toMatchObject({ verdict });
});

describe('a CodeDeploy deployment that ours supersedes', () => {
  const CANARY = { deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent5Minutes' };
  const toRevision = (revision: number) =>
    requestOf({ kind: 'arn', arn: local.arn(revision) }, { ifDeploying: 'supersede', wait: false });

  it.each([
    ['unknown', 'no request to stop it gets a response', ['reset:codedeploy:StopDeployment'], 'It is unknown whether'],
    [
      'unknown',
      'AWS denies the request after a lost response, and the deployment cannot be read',
      [
        { name: 'html-answer' as const, operations: ['codedeploy:StopDeployment'], count: 1 },
        { name: 'reset' as const, operations: ['codedeploy:GetDeployment'], after: 2 },
      ],
      'It is unknown whether',
    ],
    ['refused', 'AWS denies the request', ['denied:codedeploy:StopDeployment'], 'could not be stopped: AWS denied'],
  ])('causes the verdict %s if %s', async (verdict, _, faults, reason) => {
    local = await startService({ codeDeploy: CANARY });
    await deploy(local.tools(), toRevision(3));
    local.aws.step(30_000);
    local.aws.setFaults(faults);
    const report = await deploy(local.tools({ fresh: true }), toRevision(2));
    expect(report).toMatchObject({ verdict, reason: expect.stringContaining(reason) });
  });

  it('causes the verdict unknown if it does not stop before the time limit', async () => {
    local = await startService({ codeDeploy: CANARY });
    await deploy(local.tools(), toRevision(3));
    local.aws.step(30_000);
    const request = { ...toRevision(2), policy: { ...policy, waitMs: 0 } };
    expect(await deploy(local.tools({ fresh: true }), request)).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(/ did not stop in time\. No deployment was created\./),
    });
    expect(local.sent('StopDeployment', 'codedeploy')).toHaveLength(1);
    expect(local.sent('CreateDeployment', 'codedeploy')).toHaveLength(1);
  });
});
