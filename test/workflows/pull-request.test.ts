import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FROM_FORK, NEEDS_COMMENT_PERMISSION, notListed } from '../sentences/refusals.ts';
import { job, mustBeGreen } from './caller.ts';
import type { Consumer } from './consumer.ts';
import { startComments } from './github.ts';
import { example, ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

const WRITES = /^(Create|Update|Register|Run|Start|Stop|Put|Tag|Delete|Deregister|InitiateLayer)/;

let stand: Stand;
let consumer: Consumer;
let github: Awaited<ReturnType<typeof startComments>>;
let base: string;

describeWith(['ACT', 'ENGINE'], 'plan.yml, run by act', () => {
  beforeAll(async () => {
    github = await startComments();
    stand = await Stand.open();
    await stand.createService('production');
    const text = example('plan.yml').replace('arn:aws:iam::123456789012:role/plan', ROLES.deploy);
    consumer = stand.consumer({ 'plan.yml': text });
    base = consumer.commit('base');
    consumer.git('checkout', '--quiet', '-b', 'change');
    consumer.edit('task-definition.json', '"stopTimeout": 10', '"stopTimeout": 20');
    // Another person's commit, which no plan may run.
    consumer.write(
      '.github/slipway/before-build/action.yml',
      'runs: { using: composite, steps: [{ run: "exit 1", shell: bash }] }\n',
    );
  });
  afterAll(async () => {
    await stand?.close();
    github?.close();
  });

  /** Plans a pull request whose branch is in a repository. */
  const plan = (repository = 'acme/hello') => {
    const head = { sha: consumer.head(), ref: 'change', repo: { full_name: repository } };
    const target = { sha: base, ref: 'main', repo: { full_name: 'acme/hello' } };
    const payload = { number: 7, pull_request: { number: 7, head, base: target } };
    return stand.run(consumer, 'plan.yml', { event: 'pull_request', payload, env: { GITHUB_API_URL: github.url } });
  };

  it('comments on a pull request with the changes of its delivery, keeps the comment up to date, and writes nothing else', async () => {
    const head = consumer.commit('change');
    stand.aws.clearRequests();
    const run = mustBeGreen(await plan());
    const said = [
      `What a delivery of ${head.slice(0, 12)}, merged into main, would change compared with what is active now. Nothing was written.`,
      '- Image `hello` would be built',
      '- `hello`: a new image and 1 change against `hello:1`',
      '- `~ web.stopTimeout: 10 → 20`',
    ];
    for (const line of said) expect(job(run, 'Plan/Plan/Plan').log).toContain(line);
    const [first] = github.comments;
    for (const line of said) expect(first?.body).toContain(line);
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      expect.stringMatching(/^<!-- slipway-plan [0-9a-f]{16} run \d+ -->$/),
    ]);
    consumer.edit('task-definition.json', '"stopTimeout": 20', '"stopTimeout": 30');
    consumer.commit('more');
    mustBeGreen(await plan());
    expect(github.comments.map(({ id }) => id)).toEqual([first?.id]);
    expect(github.comments[0]?.body).toContain('- `~ web.stopTimeout: 10 → 30`');
    const written = stand.aws
      .requests()
      .map(({ operation }) => operation)
      .filter((name) => WRITES.test(name));
    expect(written).toEqual([]);
  });

  it('compares the files of a fork with those of the base branch, without credentials and without a comment', async () => {
    consumer.edit('task-definition.json', '"stopTimeout": 30', '"stopTimeout": 40');
    consumer.commit('fork');
    stand.aws.clearRequests();
    github.requests.length = 0;
    const run = mustBeGreen(await plan('mallory/hello'));
    expect(job(run, 'Plan/Plan/Plan').log).toContain(`because ${FROM_FORK}; nothing was read from AWS.`);
    expect(job(run, 'Plan/Plan/Plan').log).toContain('- `~ web.stopTimeout: 10 → 40`');
    expect([stand.aws.requests(), github.requests]).toEqual([[], []]);
  });

  it('succeeds if GitHub refuses the comment, and reports this in the log and the summary', async () => {
    github.refuse = { status: 403, message: 'Resource not accessible by integration' };
    const { log } = job(mustBeGreen(await plan()), 'Plan/Plan/Plan');
    const sentence = `The plan could not be written to a comment: ${notListed('the comments')}: it responded with status 403 'Resource not accessible by integration'; ${NEEDS_COMMENT_PERMISSION}.`;
    expect(log).toContain(`::warning::${sentence}`);
    expect(log).toContain('### No comment');
  });
});
