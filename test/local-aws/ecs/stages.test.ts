import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stagesOf, tenths, trafficSteps } from '../../../local-aws/ecs/stages.ts';

const names = (configuration: object, setting = {}) =>
  stagesOf(configuration, { replaces: true, reconciles: false, bakes: 0, ...setting }).map(({ name }) => name);

describe('stagesOf', () => {
  const before = ['PRE_SCALE_UP', 'SCALE_UP', 'POST_SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'POST_TEST_TRAFFIC_SHIFT'];
  const step = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];
  const after = ['POST_PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP'];

  it.each([
    ['returns one traffic shift for BLUE_GREEN', { strategy: 'BLUE_GREEN' }, {}, [...before, ...step, ...after]],
    ['returns two traffic shifts for CANARY', { strategy: 'CANARY' }, {}, [...before, ...step, ...step, ...after]],
    [
      'returns one traffic shift per step for LINEAR',
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 40 } },
      {},
      [...before, ...step, ...step, ...step, ...after],
    ],
    [
      'returns RECONCILE_SERVICE first if there are several older revisions',
      { strategy: 'BLUE_GREEN' },
      { reconciles: true },
      ['RECONCILE_SERVICE', ...before, ...step, ...after],
    ],
    [
      'returns one step and no bake time for the first deployment of a service',
      { strategy: 'LINEAR' },
      { replaces: false },
      [...before, ...step, 'POST_PRODUCTION_TRAFFIC_SHIFT', 'CLEAN_UP'],
    ],
  ])('%s', (_name, configuration, setting, stages) => {
    expect(names(configuration, setting)).toEqual(stages);
  });

  it('returns stages that start the new tasks at SCALE_UP and stop the old tasks at CLEAN_UP', () => {
    const stages = stagesOf({ strategy: 'CANARY' }, { replaces: true, reconciles: true, bakes: 60_000 });
    expect(stages.filter(({ blue }) => blue === 'none').map(({ name }) => name)).toEqual(['CLEAN_UP']);
    expect(stages.filter(({ green }) => green === 'none').map(({ name }) => name)).toEqual([
      'RECONCILE_SERVICE',
      'PRE_SCALE_UP',
    ]);
    expect(stages.find(({ name }) => name === 'BAKE_TIME')?.bakes).toBe(60_000);
  });
});

describe('trafficSteps', () => {
  it.each([
    [{ strategy: 'BLUE_GREEN' }, [[100, 0]]],
    [
      { strategy: 'CANARY' },
      [
        [5, 10],
        [100, 0],
      ],
    ],
    [
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.1, canaryBakeTimeInMinutes: 0 } },
      [
        [0.1, 0],
        [100, 0],
      ],
    ],
    [{ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 100 } }, [[100, 0]]],
    [
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 1 } },
      [
        [25, 1],
        [50, 1],
        [75, 1],
        [100, 0],
      ],
    ],
    [
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 33.3 } },
      [
        [33.3, 6],
        [66.6, 6],
        [99.9, 6],
        [100, 0],
      ],
    ],
    [{ strategy: 'LINEAR', linearConfiguration: { stepPercent: 100 } }, [[100, 0]]],
  ])('returns for %j the steps %j (percent and minutes)', (configuration, steps) => {
    expect(trafficSteps(configuration).map(({ percent, bakes }) => [percent, bakes / 60_000])).toEqual(steps);
  });

  it('returns for LINEAR equal steps up to 100, with a bake time after each step except the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 1000 }), fc.nat({ max: 1440 }), (percent, minutes) => {
        const linearConfiguration = { stepPercent: percent / 10, stepBakeTimeInMinutes: minutes };
        const steps = trafficSteps({ strategy: 'LINEAR', linearConfiguration });
        expect(steps).toHaveLength(Math.ceil(1000 / percent));
        expect(steps.map((step) => step.percent)).toEqual(
          steps.map((_, index) => tenths(Math.min(100, ((index + 1) * percent) / 10))),
        );
        expect(steps.at(-1)).toEqual({ percent: 100, bakes: 0 });
        expect(new Set(steps.slice(0, -1).map(({ bakes }) => bakes)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
