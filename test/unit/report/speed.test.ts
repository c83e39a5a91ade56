import { describe, expect, it } from '@jest/globals';
import { reportOf, type ServiceResult } from '../../../src/deploy/result.ts';
import type { Speed } from '../../../src/diagnosis/advice/advice.ts';
import type { Phase, PhaseName } from '../../../src/diagnosis/advice/phases.ts';
import type { Advice } from '../../../src/diagnosis/advice/rules.ts';
import { adviceOutput, slowNotice, speedLine } from '../../../src/report/speed.ts';
import { deployed } from './results.ts';

const phase = (name: PhaseName, seconds: number): Phase => ({ name, seconds, share: seconds / 580, intervals: [] });

const drain: Advice = {
  ...{ phase: 'drain', setting: 'deregistration_delay.timeout_seconds', of: 'target group web', present: '300' },
  ...{ proposed: '5', seconds: 295, unless: 'Not where requests take longer than 5 s.' },
};

const speed: Speed = {
  timing: {
    ...{ seconds: 580, batches: 1, laterBatchesSeconds: 0, stopping: [] },
    phases: [phase('pull', 80), phase('drain', 300), phase('health-check', 200)],
  },
  usual: { seconds: 190, count: 5 },
  isLonger: true,
  advice: [drain],
};

const result = (more: Partial<Speed> = {}, service = 'web'): ServiceResult => ({
  ...deployed,
  service,
  speed: { ...speed, ...more },
});

describe('the notice of a deployment that took longer than usual', () => {
  it('names the time, the usual time, the longest phase and the setting that would save the most', () => {
    expect(slowNotice(result())).toBe(
      'web: the rollout took 9 min 40 s, usually 3 min 10 s; drain took 5 min 0 s of it. deregistration_delay.timeout_seconds of target group web: 300 → 5 would save up to 4 min 55 s.',
    );
  });

  it('names no setting if there is no advice', () => {
    expect(slowNotice(result({ advice: [] }))).toBe(
      'web: the rollout took 9 min 40 s, usually 3 min 10 s; drain took 5 min 0 s of it.',
    );
  });

  it.each<[string, ServiceResult]>([
    ['a deployment that took as long as usual', result({ isLonger: false })],
    ['a deployment whose speed could not be read', deployed],
  ])('is empty for %s', (_name, given) => {
    expect(slowNotice(given)).toBe('');
  });
});

it('the log line names the four longest phases with their shares, and the median of the last deployments', () => {
  expect(speedLine(result())).toBe(
    'web: the rollout took 9 min 40 s (usually 3 min 10 s, median of the last 5): drain 5 min 0 s (52%), health check 3 min 20 s (34%), pull 1 min 20 s (14%). deregistration_delay.timeout_seconds of target group web: 300 → 5 would save up to 4 min 55 s.',
  );
});

describe('the output advice', () => {
  it('lists the advice for all services as JSON, starting with the largest saving', () => {
    const small = { ...drain, seconds: 20 };
    const text = adviceOutput(reportOf([result({ advice: [small] }, 'web'), result({}, 'worker')]));
    expect(JSON.parse(text)).toEqual([
      expect.objectContaining({ service: 'worker', 'saves-up-to-seconds': 295, present: '300', proposed: '5' }),
      expect.objectContaining({ service: 'web', 'saves-up-to-seconds': 20, 'not-when': drain.unless }),
    ]);
  });

  it('is an empty list if there is no advice', () => {
    expect(adviceOutput(reportOf([deployed]))).toBe('[]');
  });

  it('has at most 4096 bytes of complete advice for fifty services, and leaves out what saves the least', () => {
    const services = Array.from({ length: 50 }, (_, index) =>
      result({ advice: [{ ...drain, seconds: 100 + index, unless: '…'.repeat(50) }] }, `service-${index}`),
    );
    const text = adviceOutput(reportOf(services));
    const saved = (JSON.parse(text) as { 'saves-up-to-seconds': number }[]).map((one) => one['saves-up-to-seconds']);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_096);
    // One more piece of advice would not fit.
    expect(Buffer.byteLength(text) + Buffer.byteLength(text) / saved.length).toBeGreaterThan(4_096);
    expect(saved).toEqual(Array.from(saved, (_, index) => 149 - index));
  });

  it('is an empty list if a single piece of advice is larger than the limit', () => {
    expect(adviceOutput(reportOf([result({ advice: [{ ...drain, of: 'x'.repeat(5_000) }] })]))).toBe('[]');
  });
});
