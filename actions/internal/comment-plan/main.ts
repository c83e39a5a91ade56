import { systemClock } from '../../../src/clock.ts';
import { commentChangeOf, markerOf } from '../../../src/delivery/index.ts';
import { messageOf } from '../../../src/error.ts';
import { escapeText, layOut, summaryOf } from '../../../src/report/index.ts';
import { appendSummary, setOutputs, setSecret } from '../../../step/commands.ts';
import { Inputs } from '../../../step/inputs.ts';
import { issueComments } from '../../../step/issue-comments.ts';
import { createLog } from '../../../step/log.ts';
import { type CommentInputs, readInputs } from './inputs.ts';

/** Keeps the plan's comment up to date. An error from GitHub does not fail the step. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const given = readInputs(inputs);
  inputs.check();
  setSecret(given.token);
  const log = createLog();
  try {
    const url = await comment(given, log.info);
    setOutputs({ 'comment-url': url });
  } catch (error) {
    const warning = `The plan could not be written to a comment: ${messageOf(error).replace(/\.$/, '')}.`;
    log.warning(warning);
    appendSummary(summaryOf([layOut({ heading: 'No comment', lead: [escapeText(warning)] })]));
    setOutputs({ 'comment-url': '' });
  }
}

const ATTEMPTS = 3;
const PAUSE_MS = 500;

/** @returns the comment's URL; empty if nothing was written */
async function comment(given: CommentInputs, print: (line: string) => void): Promise<string> {
  const { key, run } = given;
  const body = `${markerOf(key, run)}\n${given.text}`;
  const comments = await issueComments(given.token, given.repository, given.number);
  for (let attempt = 1; ; attempt++) {
    const change = commentChangeOf(await comments.list(), { key, run, body });
    if (change.is === 'update') return comments.update(change.id, body);
    if (change.is === 'keep') print('The comment is already up to date.');
    if (change.is === 'newer') print('A later run has already updated the comment, so it is left unchanged.');
    if (change.is !== 'create') return '';
    const url = await comments.create(body);
    if (url !== undefined) return url;
    if (attempt === ATTEMPTS) throw new Error('GitHub did not respond to the requests that create the comment');
    await systemClock.sleep(PAUSE_MS);
  }
}
