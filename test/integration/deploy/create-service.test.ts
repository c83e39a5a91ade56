import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { RevisionSource } from '../../../src/deploy/request.ts';
import { activeSentence } from '../../../src/deploy/result.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { IMAGE_MISSING } from '../../sentences/causes.ts';
import { capitalized, pattern } from '../../sentences/pattern.ts';
import { active, noneActive, STILL_IN_PROGRESS } from '../../sentences/rollout.ts';
import {
  CRASHES,
  type LocalService,
  MINUTE,
  NO_IMAGE,
  plainDefinition,
  policy,
  startService,
} from '../local-service.ts';
import { type Asked, definition, requestWith, writtenTo } from './service-file.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const revision = (number: number): RevisionSource => ({ kind: 'arn', arn: local.arn(number) });
const apply = (content: object | string, more: Asked = {}) =>
  deploy(local.tools({ fresh: true }), requestWith(content, more));
const written = () => writtenTo(local);

describe('a service that does not exist', () => {
  it('is created with one CreateService call and followed to its verdict', async () => {
    local = await startService();
    const report = await apply(definition({ tags: { team: 'shop' } }), {
      ...{ name: 'api', source: revision(3), createService: true },
    });
    expect(report).toMatchObject({ verdict: 'deployed', services: [{ service: 'api', serving: local.arn(3) }] });
    expect(written()).toEqual(['CreateService']);
    expect(local.sent('CreateService')).toEqual([
      {
        ...definition(),
        tags: [{ key: 'team', value: 'shop' }],
        cluster: 'demo',
        taskDefinition: local.arn(3),
        clientToken: expect.stringMatching(/^[!-~]{1,36}$/),
      },
    ]);
  });

  it.each([
    ['reset', 2],
    ['server-error', 2],
    ['lost-answer', 1],
    ['throttling', 2],
  ])('is created once with one token despite the fault %s (%d calls)', async (fault, times) => {
    local = await startService();
    local.aws.setFaults([`${fault}:ecs:CreateService:1`]);
    const report = await apply(definition(), { name: 'api', source: revision(3), createService: true });
    expect(report).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(3) }] });
    const sent = local.sent('CreateService');
    expect(sent).toHaveLength(times);
    expect(new Set(sent.map(({ clientToken }) => clientToken)).size).toBe(1);
  });

  it("is refused with ECS's message if AWS refuses the service definition", async () => {
    local = await startService();
    local.aws.setFaults(['denied:ecs:CreateService']);
    const report = await apply(definition(), { name: 'api', source: revision(3), createService: true });
    expect(report).toMatchObject({
      ...{ verdict: 'refused', services: [{ refusedBy: 'aws' }] },
      reason: expect.stringContaining('ecs:CreateService'),
    });
    // Nothing is active in a service that was not created, so the report does not mention it.
    expect(report.services.map(activeSentence)).toEqual(['']);
  });

  it('is refused without create-service, and the reason names the input', async () => {
    local = await startService();
    const report = await apply(definition(), { name: 'api', source: revision(3) });
    expect(report).toMatchObject({ verdict: 'refused', reason: expect.stringContaining("set 'create-service: true'") });
    expect(written()).toEqual([]);
  });

  it('is reported as failed, with the cause and without a rollback, if the tasks crash', async () => {
    local = await startService({ tasks: [CRASHES] });
    const report = await apply(definition(), { name: 'api', source: revision(2), createService: true });
    expect(report).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/There is no earlier version to roll back to/),
    });
    expect(report.reason).toMatch(/exit/);
    expect(written()).toEqual(['CreateService']);
  });

  it('is left in progress when the job is cancelled, because there is nothing to roll back to', async () => {
    local = await startService();
    const rolling = { ...policy, onCancel: 'rollback' as const };
    local.after(0, () => local.cancel());
    const asked = { name: 'api', source: revision(3), createService: true, policy: rolling };
    await deploy(local.tools(), requestWith(definition(), asked));
    const report = await resumeRollouts(
      local.tools({ fresh: true }),
      local.remembered,
      requestWith({}, asked),
      240_000,
    );
    expect(report).toMatchObject({ verdict: 'cancelled', services: [{ serving: '', rollsOn: true }] });
    expect(report.services.map(activeSentence)).toEqual([`${noneActive('api', 1)}, and ${STILL_IN_PROGRESS}.`]);
  });

  it('is created and not followed when the step does not wait', async () => {
    local = await startService();
    const report = await apply(definition(), { name: 'api', source: revision(3), createService: true, wait: false });
    expect(report).toMatchObject({
      verdict: 'started',
      services: [{ deploymentId: expect.stringMatching(/^ecs-svc/) }],
    });
  });

  it('is reported with all its settings in a dry run, which writes nothing', async () => {
    local = await startService();
    const report = await apply(definition(), { name: 'api', source: revision(3), createService: true, dryRun: true });
    expect(report).toMatchObject({ verdict: 'planned', reason: expect.stringContaining('It would be created with') });
    expect(report.services[0]?.changes).toContain('+ service.launchType: FARGATE');
    expect(written()).toEqual([]);
  });

  it('is created with the revision in the service file if the step names none, and is refused if neither names one', async () => {
    local = await startService();
    const refused = await apply(definition(), { name: 'api', createService: true });
    expect(refused).toMatchObject({ verdict: 'refused', reason: expect.stringContaining("set 'task-definition'") });
    const report = await apply(definition({ taskDefinition: 'web:3' }), { name: 'api', createService: true });
    expect(report).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(3) }] });
  });

  it('is created again after it was deleted', async () => {
    local = await startService();
    await local.admin.deleteService({ cluster: 'demo', service: 'web', force: true });
    local.aws.step(3_600_000);
    local.aws.clearRequests();
    const report = await apply(definition({ serviceName: 'web' }), { source: revision(3), createService: true });
    expect(report).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(3) }] });
  });

  describe('with the deployment controller CODE_DEPLOY', () => {
    const ofCodeDeploy = () =>
      definition({ deploymentController: { type: 'CODE_DEPLOY' }, deploymentConfiguration: {} });
    const asked = { name: 'api', createService: true };

    it('is created and followed to the steady state of the first tasks, without a deployment group', async () => {
      local = await startService();
      const report = await apply(ofCodeDeploy(), { ...asked, source: revision(3) });
      expect(report).toMatchObject({
        verdict: 'deployed',
        services: [
          { serving: local.arn(3), deploymentId: expect.stringMatching(/^ecs-svc/), servingCounts: { running: 1 } },
        ],
      });
      expect(written()).toEqual(['CreateService']);
      expect(local.sent('CreateService')).toMatchObject([{ deploymentController: { type: 'CODE_DEPLOY' } }]);
      const { services } = await local.admin.describeServices({ cluster: 'demo', services: ['api'] });
      expect(services?.[0]?.taskSets).toMatchObject([{ status: 'PRIMARY', stabilityStatus: 'STEADY_STATE' }]);
      expect(report.services.map(activeSentence)).toEqual([active('web:3', 'api', '1 of 1')]);
    });

    it.each(['lost-answer', 'reset'])('is created once despite the fault %s in CreateService', async (fault) => {
      local = await startService();
      local.aws.setFaults([`${fault}:ecs:CreateService:1`]);
      expect(await apply(ofCodeDeploy(), { ...asked, source: revision(3) })).toMatchObject({ verdict: 'deployed' });
      const { services } = await local.admin.describeServices({ cluster: 'demo', services: ['api'] });
      expect(services?.[0]?.taskSets).toHaveLength(1);
    });

    it.each([
      ['crash', CRASHES, /exit/],
      ['have no image', NO_IMAGE, pattern`${capitalized(IMAGE_MISSING)}`],
    ])(
      'is reported with the cause if the tasks %s, and nothing but the service is created',
      async (_, tasks, cause) => {
        local = await startService({ tasks: [tasks] });
        const short = { ...policy, waitMs: 5 * MINUTE };
        const report = await apply(ofCodeDeploy(), { ...asked, source: revision(2), policy: short });
        expect(report.verdict).toMatch(/^(failed|timed-out)$/);
        expect(report.reason).toMatch(cause);
        expect(written()).toEqual(['CreateService']);
      },
    );
  });

  it('is created with the revision that is registered from a task definition file', async () => {
    local = await startService();
    const source: RevisionSource = { kind: 'file', path: 'td.json', definition: plainDefinition(3), tags: [] };
    const report = await apply(definition(), { name: 'api', source, createService: true });
    expect(report).toMatchObject({ verdict: 'deployed' });
    expect(written()).toEqual(['CreateService', 'RegisterTaskDefinition']);
  });
});
