import { expect, it } from '@jest/globals';
import { commentChangeOf, markerOf, planKey } from '../../../src/delivery/plan-comment.ts';

const key = planKey('Plan', '');
const bot = { login: 'github-actions[bot]', type: 'Bot' };
const ours = (id: number, run: string, text = 'a plan') => ({ ...bot, id, body: `${markerOf(key, run)}\n${text}` });
const change = (comments: Parameters<typeof commentChangeOf>[0], run = '12', text = 'another plan') =>
  commentChangeOf(comments, { key, run, body: `${markerOf(key, run)}\n${text}` });

it.each([
  ['there is no comment', []],
  ['no comment contains the marker', [{ ...bot, id: 1, body: 'LGTM' }]],
  ['a person has written the marker', [{ ...ours(1, '11'), login: 'mallory', type: 'User' }]],
  ['a person with the same name as the bot has written the marker', [{ ...ours(1, '11'), type: 'User' }]],
  ['another App has written the marker', [{ ...ours(1, '11'), login: 'other[bot]' }]],
  [
    'the marker belongs to another plan',
    [{ ...bot, id: 1, body: `${markerOf(planKey('Plan', 'api'), '11')}\na plan` }],
  ],
  ['the marker is not at the beginning of a comment', [{ ...bot, id: 1, body: `> ${markerOf(key, '11')}` }]],
])('plan.yml creates a new comment when %s', (_, comments) => {
  expect(change(comments)).toEqual({ is: 'create' });
});

it('plan.yml updates the first of several comments of its own', () => {
  expect(change([{ ...bot, id: 1, body: 'hello' }, ours(2, '11'), ours(3, '11')])).toEqual({ is: 'update', id: 2 });
});

it('plan.yml updates its own comment in a rerun of the same run', () => {
  expect(change([ours(2, '12')])).toEqual({ is: 'update', id: 2 });
});

it('plan.yml keeps a comment that already has the same text, even if GitHub has trimmed it', () => {
  expect(change([ours(2, '12', 'another plan ')])).toEqual({ is: 'keep' });
});

it('plan.yml keeps a comment that a later run has written', () => {
  expect(change([ours(2, '90071992547409930')], '90071992547409929')).toEqual({ is: 'newer' });
});

it('plan.yml writes only hexadecimal digits and the number of the run into the marker', () => {
  const hostile = planKey('--> <img src=x>', '-->');
  expect(markerOf(hostile, '7 --> x')).toMatch(/^<!-- slipway-plan [0-9a-f]{16} run 0 -->$/);
});
