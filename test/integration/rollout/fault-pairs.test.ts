import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FAULT_NAMES, type Fault, type FaultName } from '../../../local-aws/faults.ts';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import type { RolloutContext } from '../../../src/rollout/state.ts';
import { policy } from '../local-service.ts';
import { requestOf } from '../request.ts';
import { appSpecOf, type Phase, startVersion, VERSIONS, type Version } from './fault-versions.ts';

/*
 * Two simultaneous faults of different kinds, in a phase of the deployment, transient or permanent. Real calls over
 * HTTP to a local AWS whose clock advances only while our code sleeps. SEED repeats a sample; DEEP runs all pairs; ONLY
 * selects the versions whose names contain its value.
 */

interface LastingFault {
  readonly name: FaultName;
  readonly phase: Phase;
  readonly lasts: 'once' | 'for 20 s' | 'for good';
}

/** If the first read is refused (the SDK has no retries here), nothing starts, so no other fault has an effect. */
const refuses = ({ name, phase }: LastingFault) => phase === 'before' && name !== 'stale-reads';

/** One response that is not from AWS represents all of them. Slow responses take real time here. */
const NAMES = FAULT_NAMES.filter(
  (name) => !['empty-answer', 'null-answer', 'stalled-answer', 'slow-answer'].includes(name),
);

/** The faults of a version, each paired with itself and with each other fault. */
function pairsOf({ phases }: Version): readonly (readonly LastingFault[])[] {
  const faults = NAMES.flatMap((name) =>
    phases.flatMap((phase) =>
      // UpdateService is sent once or a few times: a fault of some seconds has the same effect as one call, or as a
      // permanent fault.
      [phase === 'update' ? ('once' as const) : ('for 20 s' as const), 'for good' as const].map(
        (lasts): LastingFault => ({ name, phase, lasts }),
      ),
    ),
  );
  const rest = faults.filter((fault) => !refuses(fault));
  return [
    ...faults.filter(refuses).map((fault) => [fault]),
    ...rest.flatMap((one, index) => rest.slice(index).map((other) => [one, other])),
  ];
}

const CASES = Object.entries(VERSIONS)
  .filter(([version]) => version.includes(process.env.ONLY ?? ''))
  .flatMap(([version, options]) => pairsOf(options).map((pair) => ({ version, pair })));
const BUDGET_S = 20 * 60;
const BACK_S = 10 * 60;

function faultOf({ name, phase, lasts }: LastingFault, { codeDeploy }: Version): Fault {
  const operations = codeDeploy
    ? [...(phase === 'update' ? ['codedeploy:CreateDeployment'] : ['ecs:*', 'codedeploy:*'])]
    : [phase === 'update' ? 'ecs:UpdateService' : 'ecs:*'];
  return {
    name,
    operations,
    ...(lasts === 'once' && { count: 1 }),
    ...(lasts === 'for 20 s' && { for: 20 }),
    ...(name === 'stale-reads' && { operations: ['ecs:*'], seconds: 15 }),
  };
}

/** Deploys, and calls `at` when a phase starts. */
async function run(
  { local, fireAlarm }: Awaited<ReturnType<typeof startVersion>>,
  version: Version,
  at: (phase: Phase) => unknown,
): Promise<ServiceResult> {
  const { moments = {} } = version;
  const appSpec = appSpecOf(version);
  at('before');
  for (const [phase, [seconds]] of Object.entries(moments)) {
    local.after(seconds, async () => {
      if (phase === 'alarm') await fireAlarm();
      await at(phase as Phase);
    });
  }
  const tools = local.tools();
  const log: RolloutContext['log'] = {
    ...tools.log,
    info: (line) => {
      tools.log.info(line);
      if (/: (UpdateService to|CreateDeployment of) /.test(line)) {
        at('update');
        local.after(local.seconds + 12, () => at('rolling'));
      }
      if (/rolling back to \S+:\d+:|ROLLBACK_/.test(line)) at('back');
    },
  };
  const source = { kind: 'arn' as const, arn: local.arn(2) };
  const report = await deploy(
    { ...tools, log },
    requestOf(source, {
      ...(appSpec && { codeDeploy: { appSpec } }),
      policy: { ...policy, waitMs: BUDGET_S * 1000, rollbackMs: BACK_S * 1000 },
    }),
  ).catch((error: unknown) => ({
    services: [{ verdict: 'threw', reason: String(error) } as unknown as ServiceResult],
  }));
  return report.services[0] as ServiceResult;
}

/**
 * Whether the fault ends by itself. Denials and expired credentials do not, unless they last only a moment.
 */
function isPassing({ lasts }: LastingFault): boolean {
  return lasts !== 'for good';
}

async function check({ version: name, pair }: (typeof CASES)[number]): Promise<string> {
  const version = VERSIONS[name] as Version;
  const started = await startVersion(version);
  const { local } = started;
  const began = new Map<LastingFault, number>();
  const begin = (phase: Phase) => {
    for (const fault of pair) {
      if (fault.phase !== phase || began.has(fault)) continue;
      began.set(fault, local.seconds);
      local.aws.addFault(faultOf(fault, version));
    }
  };
  try {
    const result = await run(started, version, begin);
    const ended = local.seconds;
    const { verdict, reason } = result;
    const deployments = await local.deployments();
    const primary = await local.primary();
    // At most one update and one rollback take effect.
    expect(deployments.filter((one) => one.startsWith('web:2')).length).toBeLessThanOrEqual(1);
    expect(deployments.filter((one) => !one.startsWith('web:2')).length).toBeLessThanOrEqual(1);
    // No verdict is wrong.
    if (verdict === 'deployed') expect(deployments).toEqual(['web:2 SUCCESSFUL']);
    if (verdict === 'rolled-back') {
      // The previous revision, or a copy of it with the digests that ran. SUCCESSFUL is reported before draining has
      // ended.
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
    // Transient faults do not change the outcome.
    const hard = real.some(({ name }) => name === 'denied' || name === 'expired-token');
    if (real.every(isPassing) && !hard && !real.some(refuses)) expect(verdict).toBe(version.verdict);
    // The step does not wait for the end of permanent faults.
    const lasting = real.filter((one) => !isPassing(one) && (one.name === 'denied' || one.name === 'expired-token'));
    for (const one of lasting) {
      const others = real.filter((other) => other !== one && other.phase !== 'before' && other.name !== 'stale-reads');
      const isUnobservable = one.phase !== 'before' && one.phase !== 'update';
      if (isUnobservable && others.length === 0) expect(ended - (began.get(one) ?? 0)).toBeLessThanOrEqual(12);
    }
    expect(ended).toBeLessThanOrEqual(BUDGET_S + BACK_S + 240);
    return verdict;
  } finally {
    await local.aws.close();
  }
}

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe('two faults at the same time', () => {
  const chosen = process.env.DEEP
    ? CASES
    : fc.sample(fc.constantFrom(...CASES), { numRuns: Number(process.env.PAIRS ?? 12), seed });

  it(`cause no wrong verdict and no needless wait: ${chosen.length} of ${CASES.length} (SEED=${seed})`, async () => {
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
  }, 10_800_000);

  it('do not report a version that CodeDeploy rolled back as active, even if ECS responses are stale', async () => {
    const pair: LastingFault[] = [
      { name: 'throttling', phase: 'rolling', lasts: 'for 20 s' },
      { name: 'stale-reads', phase: 'update', lasts: 'for good' },
    ];
    expect(await check({ version: 'that CodeDeploy rolls back because a hook fails', pair })).toBe('rolled-back');
  });

  it.each(Object.keys(VERSIONS))(
    'can begin in each phase of a version %s, and the phase has the expected lifecycle stage',
    async (name) => {
      const version = VERSIONS[name] as Version;
      const started = await startVersion(version);
      const { admin, aws } = started.local;
      const stages: Record<string, unknown> = {};
      const seen = new Set<Phase>();
      const result = await run(started, version, async (phase) => {
        seen.add(phase);
        if (!version.moments?.[phase]) return;
        const listed = await admin.listServiceDeployments({ cluster: 'demo', service: 'web', status: ['IN_PROGRESS'] });
        const serviceDeploymentArns = listed.serviceDeployments?.map((one) => one.serviceDeploymentArn ?? '');
        const { serviceDeployments } = await admin.describeServiceDeployments({ serviceDeploymentArns });
        stages[phase] = serviceDeployments?.[0]?.lifecycleStage;
      });
      await aws.close();
      expect(result.verdict).toBe(version.verdict);
      expect([...seen]).toEqual(expect.arrayContaining([...version.phases]));
      expect(stages).toEqual(
        Object.fromEntries(Object.entries(version.moments ?? {}).map(([phase, [, stage]]) => [phase, stage])),
      );
    },
  );
});
