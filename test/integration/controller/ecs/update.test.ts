import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fault } from '../../../../local-aws/faults.ts';
import type { UpdateResult } from '../../../../src/controller/controller.ts';
import { sendUpdate } from '../../../../src/controller/ecs/update.ts';
import { Ecs } from '../../../../src/ecs/ecs.ts';
import { UserError } from '../../../../src/error.ts';
import { type LocalService, startService } from '../../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

async function send(more: object = {}, revision = 2): Promise<UpdateResult> {
  const { service } = await local.target();
  const input = { cluster: 'demo', service: 'web', taskDefinition: local.arn(revision), ...more };
  return sendUpdate(local.tools(), input, service);
}

/** Responses that ECS returns occasionally. */
class Bare extends Ecs {
  override async updateService(input: Parameters<Ecs['updateService']>[0]) {
    const { service, date } = await super.updateService(input);
    if (!service) return { service, date };
    const { deployments: _, ...bare } = service;
    return { service: bare, date };
  }
}

/** Our own code fails after ECS has carried out the call. */
class Broken extends Ecs {
  override async updateService(input: Parameters<Ecs['updateService']>[0]): Promise<never> {
    await super.updateService(input);
    throw new TypeError('deployments is not iterable');
  }
}

async function sendBare(more: object = {}, revision = 2, faults: string[] = []): Promise<UpdateResult> {
  const tools = local.tools();
  const { service } = await local.target();
  local.aws.setFaults(faults);
  const input = { cluster: 'demo', service: 'web', taskDefinition: local.arn(revision), ...more };
  return sendUpdate({ ...tools, ecs: new Bare(tools.clients) }, input, service);
}

describe('an UpdateService call', () => {
  it('starts a deployment that the response identifies', async () => {
    local = await startService();
    const sent = await send();
    expect(sent).toMatchObject({ state: 'started', own: { taskDefinition: local.arn(2) } });
    expect(local.sent('UpdateService')).toEqual([{ cluster: 'demo', service: 'web', taskDefinition: local.arn(2) }]);
    expect(local.seconds).toBe(0);
  });

  it.each([
    ['reset', 2],
    ['server-error', 2],
    ['lost-answer', 1],
    ['throttling', 2],
  ])('starts one deployment despite the fault %s (%d calls)', async (fault, times) => {
    local = await startService();
    local.aws.setFaults([`${fault}:ecs:UpdateService:1`]);
    expect(await send()).toMatchObject({ state: 'started', own: { taskDefinition: local.arn(2) } });
    expect(local.sent('UpdateService')).toHaveLength(times);
    expect(await local.deployments()).toHaveLength(1);
  });

  it.each(['reset', 'server-error'])('that forces a deployment is not repeated after the fault %s', async (fault) => {
    local = await startService();
    local.aws.setFaults([`${fault}:ecs:UpdateService:1`]);
    expect(await send({ forceNewDeployment: true })).toMatchObject({ state: 'lost' });
    expect(local.sent('UpdateService')).toHaveLength(1);
    expect(local.seconds).toBe(30);
  });

  it('that forces a deployment is recognized in a read if the response is lost', async () => {
    local = await startService();
    local.aws.setFaults(['lost-answer:ecs:UpdateService:1']);
    expect(await send({ forceNewDeployment: true }, 1)).toMatchObject({ state: 'started' });
    expect(await local.deployments()).toHaveLength(1);
  });

  it('is verified with a read of the service if the response lists no deployments', async () => {
    local = await startService();
    expect(await sendBare()).toMatchObject({ state: 'started', own: { taskDefinition: local.arn(2) } });
    expect(local.sent('UpdateService')).toHaveLength(1);
  });

  it.each([
    ['to the current settings', {}],
    ['with settings that need no deployment', { desiredCount: 2, enableECSManagedTags: true }],
  ])('%s starts no deployment if the response lists none', async (_name, more) => {
    local = await startService();
    const sent = await sendBare(more, 1);
    expect(sent).toMatchObject({ state: 'no-deployment', service: { taskDefinition: local.arn(1) } });
    expect(local.sent('UpdateService')).toHaveLength(1);
    expect(local.seconds).toBe(30);
    expect(await local.deployments()).toEqual([]);
  });

  it.each([
    [
      'to the current settings with a forced deployment',
      { forceNewDeployment: true },
      1,
      'stale-reads:ecs:*,seconds=60',
    ],
    [
      'to the current settings with a volume',
      { volumeConfigurations: [{ name: 'data' }] },
      1,
      'stale-reads:ecs:*,seconds=60',
    ],
    ['to another revision', {}, 2, 'stale-reads:ecs:*,seconds=60'],
    ['to the current settings, followed by failed reads,', {}, 1, 'reset:ecs:Describe*'],
    ['to the current settings, followed by late failed reads,', {}, 1, 'reset:ecs:Describe*,from=20'],
  ])(
    '%s is reported as lost if neither the response nor a read shows a new deployment',
    async (_name, more, revision, fault) => {
      local = await startService();
      expect(await sendBare(more, revision, [fault])).toMatchObject({ state: 'lost' });
      expect(local.sent('UpdateService')).toHaveLength(1);
    },
  );

  it('to a revision that another tool deploys is reported as lost if the response lists no deployments', async () => {
    local = await startService();
    await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
    const plan = { match: { taskDefinition: 'web:2' }, tasks: [{ start: 600 }] };
    local.aws.setPlans([plan]);
    expect(await sendBare({}, 2)).toMatchObject({ state: 'lost' });
  });

  it('is reported as lost if the response is lost while another tool updates the service', async () => {
    local = await startService();
    local.aws.setFaults(['reset:ecs:UpdateService:1']);
    local.after(4, () => local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: local.arn(3) }));
    expect(await send()).toMatchObject({ state: 'lost', reason: expect.stringContaining('web:3') });
    expect(await local.deployments()).toHaveLength(1);
  });

  it('that changes nothing starts no deployment', async () => {
    local = await startService();
    expect(await send({}, 1)).toMatchObject({ state: 'no-deployment' });
    expect(await local.deployments()).toEqual([]);
  });

  it('that AWS denies is reported as refused, with the permission to allow', async () => {
    local = await startService();
    local.aws.setFaults(['denied:ecs:UpdateService']);
    const sent = await send();
    expect(sent).toMatchObject({ state: 'refused', reason: expect.stringContaining('Allow ecs:UpdateService') });
    expect(local.sent('UpdateService')).toHaveLength(1);
  });

  it('after which reading the response fails is recognized in a read of the service, not refused', async () => {
    local = await startService();
    const tools = local.tools();
    const { service } = await local.target();
    const input = { cluster: 'demo', service: 'web', taskDefinition: local.arn(2) };
    const sent = await sendUpdate({ ...tools, ecs: new Broken(tools.clients) }, input, service);
    expect(sent).toMatchObject({ state: 'started', own: { taskDefinition: local.arn(2) } });
    expect(local.sent('UpdateService')).toHaveLength(1);
  });

  it.each([
    [new UserError('GITHUB_STATE cannot be written.'), { state: 'refused', by: 'input' }],
    [
      Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }),
      { state: 'refused', by: 'input' },
    ],
  ])('is not sent, and not attributed to AWS, if the state cannot be saved: %p', async (error, expected) => {
    local = await startService();
    const { service } = await local.target();
    const input = { cluster: 'demo', service: 'web', taskDefinition: local.arn(2) };
    const onSend = () => {
      throw error;
    };
    expect(await sendUpdate(local.tools(), input, service, onSend)).toMatchObject(expected);
    expect(local.sent('UpdateService')).toEqual([]);
  });

  it('to a deregistered revision is refused', async () => {
    local = await startService();
    await local.admin.deregisterTaskDefinition({ taskDefinition: 'web:2' });
    expect(await send()).toMatchObject({ state: 'refused', reason: expect.stringContaining('inactive') });
  });

  it.each<[string, Fault[]]>([
    ['throttled', [{ name: 'throttling', operations: ['ecs:UpdateService'], after: 1 }]],
    ['denied', [{ name: 'denied', operations: ['ecs:UpdateService'], after: 1 }]],
  ])(
    'whose response is lost before any read shows the deployment is not reported as refused if the repeated call is %s',
    async (_name, faults) => {
      local = await startService();
      const { service } = await local.target();
      const unreadable: Fault[] = [
        { name: 'lost-answer', operations: ['ecs:UpdateService'], count: 1 },
        { name: 'reset', operations: ['ecs:DescribeServices'], for: 50 },
      ];
      local.aws.setFaults([...unreadable, ...faults]);
      const input = { cluster: 'demo', service: 'web', taskDefinition: local.arn(2) };
      expect(await sendUpdate(local.tools(), input, service)).toMatchObject({ state: 'started' });
      expect(await local.deployments()).toHaveLength(1);
    },
  );

  it.each<[string, Fault]>([
    ['denied', { name: 'denied', operations: ['ecs:DescribeServices'] }],
    ['unreadable', { name: 'html-answer', operations: ['ecs:DescribeServices'] }],
  ])(
    'whose response is lost while reads are %s is not repeated, and the reason says that the deployment could not be observed',
    async (_name, fault) => {
      local = await startService();
      const { service } = await local.target();
      local.aws.setFaults([{ name: 'lost-answer', operations: ['ecs:UpdateService'], count: 1 }, fault]);
      const input = { cluster: 'demo', service: 'web', taskDefinition: local.arn(2) };
      const sent = await sendUpdate(local.tools(), input, service);
      expect(sent).toMatchObject({ state: 'lost', reason: expect.stringContaining('could not be determined') });
      expect(local.sent('UpdateService')).toHaveLength(1);
    },
  );

  it('is sent once and recognized in a later read if the response is lost and reads fail for a minute', async () => {
    local = await startService();
    const { service } = await local.target();
    local.aws.setFaults([
      { name: 'lost-answer', operations: ['ecs:UpdateService'], count: 1 },
      { name: 'reset', operations: ['ecs:DescribeServices'], for: 60 },
    ]);
    const input = { cluster: 'demo', service: 'web', taskDefinition: local.arn(2) };
    expect(await sendUpdate(local.tools(), input, service)).toMatchObject({ state: 'started' });
    expect(local.sent('UpdateService')).toHaveLength(1);
  });

  it('that is throttled for minutes is reported as refused, and starts no deployment', async () => {
    local = await startService();
    local.aws.setFaults(['throttling:ecs:UpdateService']);
    expect(await send()).toMatchObject({ state: 'refused', reason: expect.stringContaining('throttled') });
    expect(await local.deployments()).toEqual([]);
  });
});

/** `SEED` repeats a run; `npm run test:deep` sets DEEP, which allows more runs. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const fault = fc.record({
  name: fc.constantFrom('reset' as const, 'lost-answer' as const, 'server-error' as const, 'throttling' as const),
  operations: fc.constantFrom<string[]>(['ecs:UpdateService'], ['ecs:DescribeServices'], ['ecs:*']),
  count: fc.integer({ min: 1, max: 20 }),
  after: fc.integer({ min: 0, max: 2 }),
});

it(`UpdateService starts one deployment at most, whichever responses are lost (SEED=${seed})`, async () => {
  const faults = fc.array(fault, { minLength: 1, maxLength: 3 });
  const numRuns = process.env.DEEP ? 400 : 25;
  await fc.assert(
    fc
      .asyncProperty(faults, fc.boolean(), async (given, force) => {
        local = await startService();
        const { service } = await local.target();
        local.aws.setFaults(given);
        const input = { cluster: 'demo', service: 'web', taskDefinition: local.arn(2) };
        const sent = await sendUpdate(local.tools(), { ...input, ...(force && { forceNewDeployment: true }) }, service);
        const begun = await local.deployments();
        expect(begun.length).toBeLessThanOrEqual(1);
        if (sent.state === 'started') expect(begun).toHaveLength(1);
        if (sent.state === 'refused') expect(begun).toEqual([]);
      })
      .afterEach(() => local.aws.close()),
    { seed, numRuns },
  );
});
