import { expect, it } from '@jest/globals';
import { isGreen, VERDICTS, worst } from '../../../src/rollout/verdict.ts';

it('a verdict is green only if the requested revision is active, or if the step does not wait for it', () => {
  expect(VERDICTS.filter(isGreen)).toEqual(['planned', 'registered', 'unchanged', 'deployed', 'started', 'paused']);
});

it('the verdict of several services is the worst of their verdicts, in any order', () => {
  expect(worst(['deployed', 'rolled-back', 'unchanged'])).toBe('rolled-back');
  expect(worst(['rolled-back', 'rollback-failed', 'deployed'])).toBe('rollback-failed');
  expect(worst(['deployed', 'started'])).toBe('started');
  expect(worst(['unchanged', 'deployed'])).toBe('deployed');
  for (const red of VERDICTS.filter((verdict) => !isGreen(verdict))) {
    for (const green of VERDICTS.filter(isGreen)) expect(worst([red, green])).toBe(worst([green, red]));
    expect(isGreen(worst([...VERDICTS.filter(isGreen), red]))).toBe(false);
  }
});
