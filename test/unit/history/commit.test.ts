import { expect, it } from '@jest/globals';
import { commitToRecord } from '../../../src/history/commit.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

it.each([
  ['the commit in the label of a given image', A, '', A],
  ['the commit in the label of a built image, whose context may be another repository', A, B, A],
  ['the built commit if the label cannot be read', undefined, B, B],
  ['the built commit if the label is not a commit', 'v1.2', B, B],
  ['undefined if an image was given and its label cannot be read', undefined, '', ''],
  ['undefined if an image was given whose label is not a commit', 'v1.2', '', ''],
])('the commit to record is %s', (_name, labelled, built, expected) => {
  expect(commitToRecord(labelled, built)).toBe(expected);
});
