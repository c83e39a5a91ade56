import { expect, it } from '@jest/globals';
import { formatElapsed, inMinutes, inMinutesAndSeconds } from '../../src/duration.ts';

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min 0 s'],
  [200, '3 min 20 s'],
])('a summary shows %d seconds as %s', (seconds, expected) => {
  expect(inMinutesAndSeconds(seconds)).toBe(expected);
});

it.each([
  [60_000, '1 minute'],
  [150_000, '2.5 minutes'],
  [1_800_000, '30 minutes'],
])('a sentence about a time limit of %d ms says %s', (ms, expected) => {
  expect(inMinutes(ms)).toBe(expected);
});

it.each([
  [999, '0:00'],
  [65_400, '1:05'],
  [3_600_000, '60:00'],
])('a log line after %d ms begins with %s', (ms, expected) => {
  expect(formatElapsed(ms)).toBe(expected);
});
