import { expect, it } from '@jest/globals';
import { isGreen, VERDICTS, worst } from '../../../src/rollout/verdict.ts';

it('is green only for what was asked for', () => {
  expect(VERDICTS.filter(isGreen)).toEqual(['planned', 'registered', 'unchanged', 'deployed', 'started', 'paused']);
});

it('is, of several, the one that a reader must hear of first, whatever their order', () => {
  expect(worst(['deployed', 'rolled-back', 'unchanged'])).toBe('rolled-back');
  expect(worst(['rolled-back', 'rollback-failed', 'deployed'])).toBe('rollback-failed');
  expect(worst(['deployed', 'started'])).toBe('started');
  expect(worst(['unchanged', 'deployed'])).toBe('deployed');
  for (const red of VERDICTS.filter((verdict) => !isGreen(verdict))) {
    for (const green of VERDICTS.filter(isGreen)) expect(worst([red, green])).toBe(worst([green, red]));
    expect(isGreen(worst([...VERDICTS.filter(isGreen), red]))).toBe(false);
  }
});
