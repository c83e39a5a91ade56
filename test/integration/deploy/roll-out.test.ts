import { afterEach, describe, expect, it } from '@jest/globals';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import { findTargets } from '../../../src/ecs/service-target.ts';
import type { Rollout } from '../../../src/rollout/state.ts';
import { BEFORE_UPDATE } from '../../sentences/rollout.ts';
import { type LocalService, policy, startService } from '../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const options = { policy, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' };
const names = Array.from({ length: 25 }, (_, index) => `web-${index + 1}`);

async function startServices(): Promise<void> {
  local = await startService();
  await local.addEcsServices(names);
  local.aws.step(300_000);
  local.aws.clearRequests();
}

/**
 * The RolloutContext of a step that records, before each UpdateService, the state that a post step would find if the
 * process ended then.
 */
function recordingContext(onUpdate: (service: string, kept: ReadonlyMap<string, Rollout>, running: number) => void) {
  const tools = local.tools();
  const kept = new Map<string, Rollout>();
  let running = 0;
  class RecordingEcs extends Ecs {
    override updateService(input: Parameters<Ecs['updateService']>[0]) {
      onUpdate(input.service, kept, ++running);
      return super.updateService(input).finally(() => running--);
    }
  }
  const remember = (rollouts: readonly Rollout[]) => {
    for (const rollout of rollouts) kept.set(rollout.service, rollout);
  };
  return { tools: { ...tools, ecs: new RecordingEcs(tools.clients), remember }, kept };
}

async function assignments() {
  const { found } = await findTargets(local.tools(), 'demo', names);
  return found.map((target) => ({ target, taskDefinition: local.arn(2), members: {}, changes: [] }));
}

describe('a list of services', () => {
  it('is updated ten at a time, and the state of each service is saved just before its update', async () => {
    await startServices();
    const seen: { service: string; isKept: boolean; kept: number; running: number }[] = [];
    const { tools } = recordingContext((service, kept, running) => {
      seen.push({ service, isKept: kept.get(service)?.own.id === '', kept: kept.size, running });
    });
    const results = await rollOutServices(tools, await assignments(), options);
    expect(results.map(({ service, verdict }) => `${service} ${verdict}`)).toEqual(
      names.map((name) => `${name} deployed`),
    );
    expect(seen.map(({ service }) => service)).toEqual(names);
    expect(seen.every(({ isKept }) => isKept)).toBe(true);
    expect(seen.map(({ kept }) => kept)).toEqual(names.map((_, index) => index + 1));
    expect(Math.max(...seen.map(({ running }) => running))).toBe(10);
    expect(local.sent('UpdateService')).toHaveLength(25);
    expect(local.lines.filter((line) => / UpdateService to /.test(line))).toHaveLength(25);
  });

  it('is not updated any further when the job is cancelled, and the remaining services are reported', async () => {
    await startServices();
    let sent = 0;
    const { tools, kept } = recordingContext(() => {
      if (++sent === 12) local.cancel();
    });
    const results = await rollOutServices(tools, await assignments(), options);
    const updated = names.slice(0, 12);
    expect(new Set(local.sent('UpdateService').map(({ service }) => service))).toEqual(new Set(updated));
    expect(local.sent('UpdateService')).toHaveLength(12);
    expect([...kept.keys()]).toEqual(updated);
    for (const { service, verdict, reason } of results) {
      const notYet = BEFORE_UPDATE;
      expect([service, verdict, reason === notYet]).toEqual([service, 'cancelled', !updated.includes(service)]);
    }
    local.aws.step(300_000);
    const { found } = await findTargets(local.tools(), 'demo', names);
    const serving = found.filter(({ service }) => service.taskDefinition === local.arn(2));
    expect(serving.map(({ name }) => name)).toEqual(updated);
  });

  it('is updated completely, with at most one update each, while ECS throttles calls or responses are lost', async () => {
    await startServices();
    const all = await assignments();
    local.aws.setFaults([
      { name: 'throttling', operations: ['ecs:UpdateService'], count: 7, after: 3 },
      { name: 'lost-answer', operations: ['ecs:UpdateService'], count: 2, after: 15 },
      { name: 'reset', operations: ['ecs:UpdateService'], count: 2, after: 20 },
    ]);
    const results = await rollOutServices(local.tools(), all, options);
    expect(results.map(({ verdict }) => verdict)).toEqual(names.map(() => 'deployed'));
    for (const name of names) {
      const { serviceDeployments } = await local.admin.listServiceDeployments({ cluster: 'demo', service: name });
      expect(serviceDeployments).toHaveLength(2);
    }
  });

  it('is logged with the name of each service whose update got no response', async () => {
    await startServices();
    const all = await assignments();
    local.aws.setFaults(['lost-answer:ecs:UpdateService:1']);
    await rollOutServices(local.tools(), all, options);
    expect(local.lines.filter((line) => /without a valid response/.test(line))).toEqual([
      expect.stringMatching(/^web-\d+: /),
    ]);
  });
});
