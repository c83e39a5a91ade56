import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, decide, limits, type Situation } from '../../../local-aws/ecs/scheduler.ts';

const tasks = (prefix: string, healthy: number, starting = 0): Candidate[] =>
  Array.from({ length: healthy + starting }, (_, index) => ({ id: `${prefix}${index}`, healthy: index < healthy }));
const situation = (changes: Partial<Situation>): Situation => ({
  desiredCount: 4,
  minimumHealthyPercent: 100,
  maximumPercent: 200,
  primary: [],
  others: [],
  mayStart: true,
  halted: false,
  ...changes,
});

it('the scheduler rounds the minimum number of tasks up and the maximum number down', () => {
  expect(limits(3, 50, 150)).toEqual({ minimum: 2, maximum: 4 });
});

describe('the scheduler decides', () => {
  for (const [what, changes, stop, start] of [
    ['to start all new tasks before an old one stops at 100/200', { others: tasks('o', 4) }, 0, 4],
    [
      'to stop one old task for each healthy new one at 100/200',
      { others: tasks('o', 4), primary: tasks('n', 1, 3) },
      1,
      0,
    ],
    [
      'to stop half of the old tasks, and to start as many new ones, at 50/100',
      { minimumHealthyPercent: 50, maximumPercent: 100, others: tasks('o', 4) },
      2,
      2,
    ],
    [
      'to stop all old tasks at once at 0/100',
      { minimumHealthyPercent: 0, maximumPercent: 100, others: tasks('o', 4) },
      4,
      4,
    ],
    ['to start two of four tasks at a time at 100/150', { maximumPercent: 150, others: tasks('o', 4) }, 0, 2],
    ['to stop unhealthy old tasks at once', { others: tasks('o', 2, 2) }, 2, 4],
    [
      'to stop the youngest task that is not healthy first when the desired count is reduced',
      { desiredCount: 1, primary: tasks('n', 1, 1) },
      1,
      0,
    ],
    ['to start nothing after the circuit breaker was triggered', { mayStart: false, others: tasks('o', 4) }, 0, 0],
    [
      'to leave running tasks unchanged after a failed first deployment',
      { halted: true, others: tasks('o', 4), primary: tasks('n', 2) },
      0,
      0,
    ],
    [
      'to stop all tasks at desired count 0 after a failed first deployment',
      { halted: true, desiredCount: 0, others: tasks('o', 4) },
      4,
      0,
    ],
  ] as [string, Partial<Situation>, number, number][]) {
    it(what, () => {
      const decision = decide(situation(changes));
      expect([decision.stop.length, decision.start]).toEqual([stop, start]);
    });
  }

  it('that a service is blocked if neither starting nor stopping tasks is allowed', () => {
    const stuck = { desiredCount: 1, minimumHealthyPercent: 50, maximumPercent: 150, others: tasks('o', 1) };
    expect(decide(situation(stuck))).toEqual({ stop: [], start: 0, blocked: true });
  });
});

it('the scheduler never goes below the minimum or above the maximum number of tasks', () => {
  const count = fc.nat({ max: 12 });
  fc.assert(
    fc.property(
      fc.record({
        desiredCount: count,
        minimumHealthyPercent: fc.nat({ max: 100 }),
        maximumPercent: fc.integer({ min: 100, max: 300 }),
      }),
      fc.record({ newHealthy: count, newStarting: count, oldHealthy: count, oldStarting: count }),
      (service, { newHealthy, newStarting, oldHealthy, oldStarting }) => {
        const primary = tasks('n', newHealthy, newStarting);
        const others = tasks('o', oldHealthy, oldStarting);
        const decision = decide(situation({ ...service, primary, others }));
        const { minimum, maximum } = limits(
          service.desiredCount,
          service.minimumHealthyPercent,
          service.maximumPercent,
        );
        const all = [...primary, ...others];
        const left = all.filter(({ id }) => !decision.stop.includes(id));
        expect(new Set(decision.stop).size).toBe(decision.stop.length);
        if (decision.start > 0) expect(left.length + decision.start).toBeLessThanOrEqual(maximum);
        const healthyBefore = all.filter(({ healthy }) => healthy).length;
        const healthyAfter = left.filter(({ healthy }) => healthy).length;
        if (healthyAfter < healthyBefore) expect(healthyAfter).toBeGreaterThanOrEqual(minimum);
        const staying = left.filter(({ id }) => id.startsWith('n')).length;
        expect(staying + decision.start).toBeLessThanOrEqual(service.desiredCount);
      },
    ),
  );
});
