import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { marked } from 'marked';
import { Job } from '../runner/runner.ts';
import { violations } from '../unit/report/schema.ts';
import { definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'c.json');
writeFileSync(path, JSON.stringify(definition('c')));

/** Text that a terminal, the runner, Markdown, a browser or a person would misinterpret. */
const HOSTILE = [
  '\u001b[2J\u001b]0;title\u0007red\u001b[31m',
  '\u0000\u0008\u009b1m\u202egnp.exe\u2066\u200b',
  '\u2028::error::forged\u0085::set-output name=verdict::deployed',
  '##[error]older',
  '@octocat fixes #12 and GH-34 at https://evil.example/x',
  '![x](https://evil.example/a.png) <img src=x onerror=1> </details> | ` ``` |',
].join(' ');
const NOT_SHOWN = /[[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]--[\n\t]]/v;

describe('hostile text from a task', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start({});
  });
  afterEach(() => world.end());

  const plan = (script: object) => world.aws.setPlans([{ match: { image: 'c'.repeat(64) }, tasks: [script] }]);

  async function deploy() {
    const job = new Job({ aws: world.aws });
    const inputs = { cluster: 'demo', service: 'web', 'task-definition': path };
    const run = await job.step('deploy-service', { inputs });
    const report = readFileSync(run.outputs.report as string, 'utf8');
    await job.end();
    return { run, report };
  }

  function expectClean({ run, report }: Awaited<ReturnType<typeof deploy>>): void {
    expect(run.outputs.verdict).toBe('rolled-back');
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
    const shown = [run.log, run.summary, report, ...run.annotations.map(({ message }) => message)];
    for (const text of [...shown, ...Object.values(run.outputs)]) expect(text).not.toMatch(NOT_SHOWN);
    expect(violations(JSON.parse(report))).toEqual([]);
    expect(JSON.parse(run.outputs.results ?? '')).toHaveLength(1);
    const html = marked.parse(run.summary, { async: false, gfm: true });
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(links.filter((address) => !address.startsWith('https://eu-central-1.console.aws.amazon.com/'))).toEqual([]);
    expect(html).not.toMatch(/<img\b/);
    const prose = html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '');
    for (const node of prose.split(/<[^>]*>/)) expect(node).not.toMatch(/(^|\W)@octocat|#12|\bGH-34/);
  }

  it('in a stoppedReason is sanitized and truncated in the log, the outputs, the summary and the report', async () => {
    const stoppedReason = `CannotPullContainerError: manifest unknown ${HOSTILE} ${'x'.repeat(100_000)}`;
    plan({ failToStart: { after: 20, stoppedReason } });
    const reported = await deploy();
    expectClean(reported);
    expect(reported.run.outputs.reason).toContain('::error::forged');
    expect(reported.run.outputs.reason?.length).toBeLessThan(2_500);
    expect(reported.run.log).not.toContain('x'.repeat(3_000));
    expect(reported.run.annotations[0]?.message.length).toBeLessThan(3_000);
  });

  it("in a log and in a container's reason is sanitized in linear time, and the error contains the last line", async () => {
    const lines = ['\r'.repeat(100_000), '\u001b]a'.repeat(50_000), HOSTILE, 'panic: no \u001b[31mdatabase'];
    plan({
      start: 2,
      log: lines.map((line, index) => ({ after: 1 + index / 10, line })),
      exit: { after: 2, code: 3, reason: HOSTILE },
    });
    const reported = await deploy();
    expectClean(reported);
    expect(reported.run.annotations[0]?.message).toContain('"panic: no database"');
    expect(reported.run.outputs.results).not.toContain('panic: no database');
    expect(reported.report).toContain('panic: no database');
  });
});
