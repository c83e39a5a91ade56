import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fault, FaultName } from '../../../local-aws/faults.ts';
import { deploy } from '../../../src/deployment/deploy.ts';
import type { Tools } from '../../../src/deployment/follow.ts';
import type { ServiceResult } from '../../../src/deployment/result.ts';
import {
  CRASHES,
  type LocalService,
  type LocalServiceOptions,
  NO_IMAGE,
  policy,
  startService,
} from './local-service.ts';

/*
 * Two faults at a time, each of a kind, in a phase of the deployment, and passing or lasting. Real calls over HTTP to a
 * local AWS whose clock goes on only while our code sleeps. SEED repeats a sample; DEEP runs all.
 */

const KINDS: readonly FaultName[] = [
  'throttling',
  'server-error',
  'reset',
  'lost-answer',
  'stale-reads',
  'expired-token',
  'denied',
];
const PHASES = ['before', 'update', 'rolling', 'back'] as const;

interface Trouble {
  readonly name: FaultName;
  readonly phase: (typeof PHASES)[number];
  readonly lasts: 'once' | 'for 20 s' | 'for good';
}

/** What the new version does, and what its deployment ends as when nothing disturbs. */
const VERSIONS: Readonly<Record<string, LocalServiceOptions & { readonly verdict: string }>> = {
  'that is well': { verdict: 'deployed' },
  'that ECS rolls back': { tasks: [CRASHES], verdict: 'rolled-back' },
  'that fails without a rollback of the breaker': {
    tasks: [CRASHES],
    breaker: { enable: true, rollback: false },
    verdict: 'rolled-back',
  },
  'without an image': { tasks: [NO_IMAGE], verdict: 'rolled-back' },
};

const TROUBLES = KINDS.flatMap((name) =>
  PHASES.flatMap((phase) =>
    // UpdateService is sent once or a few times: what lasts for seconds there is the same as once, or for good.
    [phase === 'update' ? ('once' as const) : ('for 20 s' as const), 'for good' as const].map(
      (lasts): Trouble => ({ name, phase, lasts }),
    ),
  ),
);
/** With the first read refused (here the SDK repeats none) nothing is begun, and no other fault comes into play. */
const refuses = ({ name, phase }: Trouble) => phase === 'before' && name !== 'stale-reads';
const REST = TROUBLES.filter((trouble) => !refuses(trouble));
const PAIRS: readonly (readonly Trouble[])[] = [
  ...TROUBLES.filter(refuses).map((trouble) => [trouble]),
  ...REST.flatMap((one, index) => REST.slice(index).map((other) => [one, other])),
];
const CASES = Object.entries(VERSIONS).flatMap(([version, { verdict }]) =>
  PAIRS.filter((pair) => verdict !== 'deployed' || !pair.some(({ phase }) => phase === 'back')).map((pair) => ({
    version,
    pair,
  })),
);
const BUDGET_S = 20 * 60;
const BACK_S = 10 * 60;

function faultOf({ name, phase, lasts }: Trouble): Fault {
  const operations = phase === 'update' ? ['ecs:UpdateService'] : ['ecs:*'];
  return {
    name,
    operations,
    ...(lasts === 'once' && { count: 1 }),
    ...(lasts === 'for 20 s' && { for: 20 }),
    ...(name === 'stale-reads' && { operations: ['ecs:*'], seconds: 15 }),
  };
}

/** Deploys while each fault begins in its phase; answers when those of going back began too. */
async function run(local: LocalService, pair: readonly Trouble[]) {
  const began = new Map<Trouble, number>();
  const begin = (phase: Trouble['phase']) => {
    for (const trouble of pair) {
      if (trouble.phase !== phase || began.has(trouble)) continue;
      began.set(trouble, local.seconds);
      local.aws.addFault(faultOf(trouble));
    }
  };
  begin('before');
  const tools = local.tools();
  const log: Tools['log'] = {
    ...tools.log,
    info: (line) => {
      tools.log.info(line);
      if (/: UpdateService to /.test(line)) {
        begin('update');
        local.after(local.seconds + 12, () => begin('rolling'));
      }
      if (/going back to|ROLLBACK_/.test(line)) begin('back');
    },
  };
  const source = { kind: 'arn' as const, arn: local.arn(2) };
  const report = await deploy(
    { ...tools, log },
    {
      cluster: 'demo',
      services: [{ name: 'web', source }],
      source,
      members: {},
      ifUnchanged: 'skip',
      ifDeploying: 'wait',
      dryRun: false,
      policy: { ...policy, waitMs: BUDGET_S * 1000, rollbackMs: BACK_S * 1000 },
      wait: true,
      logLines: 0,
      watchSeconds: 0,
      preflight: false,
      region: 'eu-central-1',
    },
  ).catch((error: unknown) => ({
    services: [{ verdict: 'threw', reason: String(error) } as unknown as ServiceResult],
  }));
  return { result: report.services[0] as ServiceResult, began };
}

/** Whether time alone ends it: what is denied or expired stays so, unless it was for a moment. */
function isPassing({ lasts }: Trouble): boolean {
  return lasts !== 'for good';
}

async function check({ version, pair }: (typeof CASES)[number]): Promise<string> {
  const { verdict: expected, ...options } = VERSIONS[version] as (typeof VERSIONS)[string];
  const local = await startService(options);
  try {
    const { result, began } = await run(local, pair);
    const ended = local.seconds;
    const { verdict, reason } = result;
    const deployments = await local.deployments();
    const primary = await local.primary();
    // At most one forward and one back take effect.
    expect(deployments.filter((one) => one.startsWith('web:2')).length).toBeLessThanOrEqual(1);
    expect(deployments.filter((one) => !one.startsWith('web:2')).length).toBeLessThanOrEqual(1);
    // No verdict is false.
    if (verdict === 'deployed') expect(deployments).toEqual(['web:2 SUCCESSFUL']);
    if (verdict === 'rolled-back') {
      // The earlier revision, or a copy of it that names the digests that ran. SUCCESSFUL comes before the drain has ended.
      const name = result.serving.split('/')[1];
      expect(name).not.toBe('web:2');
      if (!deployments.includes(`${name} SUCCESSFUL`)) expect(primary).toBe(`${name} COMPLETED`);
    }
    if (verdict === 'refused') expect(deployments).toEqual([]);
    if (verdict === 'timed-out') expect(ended).toBeGreaterThanOrEqual(BUDGET_S);
    if (verdict === 'rollback-failed') expect(primary).not.toBe('web:1 COMPLETED');
    expect(['deployed', 'rolled-back', 'refused', 'timed-out', 'rollback-failed', 'unknown', 'failed']).toContain(
      verdict,
    );
    if (verdict !== 'deployed') expect(reason).not.toBe('');
    const real = [...began.keys()];
    if (real.some(refuses)) expect(verdict).toBe('refused');
    // What passes decides nothing.
    const hard = real.some(({ name }) => name === 'denied' || name === 'expired-token');
    if (real.every(isPassing) && !hard && !real.some(refuses)) expect(verdict).toBe(expected);
    // What cannot pass is not waited out.
    const lasting = real.filter((one) => !isPassing(one) && (one.name === 'denied' || one.name === 'expired-token'));
    for (const one of lasting) {
      const others = real.filter((other) => other !== one && other.phase !== 'before' && other.name !== 'stale-reads');
      const blinded = one.phase === 'rolling' || one.phase === 'back';
      if (blinded && others.length === 0) expect(ended - (began.get(one) ?? 0)).toBeLessThanOrEqual(12);
    }
    expect(ended).toBeLessThanOrEqual(BUDGET_S + BACK_S + 240);
    return verdict;
  } finally {
    await local.aws.close();
  }
}

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe('two faults at once', () => {
  const chosen = process.env.DEEP
    ? CASES
    : fc.sample(fc.constantFrom(...CASES), { numRuns: Number(process.env.PAIRS ?? 40), seed });

  it(`decide no verdict, and what cannot pass is not waited out: ${chosen.length} of ${CASES.length} (SEED=${seed})`, async () => {
    const verdicts = new Map<string, number>();
    const wrong: string[] = [];
    for (const one of chosen) {
      const words = `a version ${one.version}, ${one.pair.map(({ name, phase, lasts }) => `${name} ${phase} ${lasts}`).join(' + ')}`;
      try {
        const verdict = await check(one);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      } catch (error) {
        wrong.push(`${words}: ${(error as Error).message.replace(/\s+/g, ' ')}`);
      }
    }
    if (process.env.PAIRS) console.log(verdicts);
    expect(wrong).toEqual([]);
  }, 3_600_000);
});
