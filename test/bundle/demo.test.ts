import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readOptions } from '../../scripts/demo/options.ts';
import { type DemoRun, linesOf, mermaidBlocks, parseMermaid, processesIn, runDemo } from './demo.ts';

/** A machine without an engine, which is no CI either. */
const NO_ENGINE = { CI: '', DOCKER_HOST: 'unix:///nowhere/docker.sock' };

let folder: string;
const page = () => join(folder, 'page.html');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('without a Docker engine', () => {
  let run: DemoRun;

  beforeAll(async () => {
    run = await runDemo(['--page', page()], NO_ENGINE);
  }, 90_000);

  it('tells the whole story, each step with its verdict and its time, in less than a minute', () => {
    expect(run.output).not.toContain('\u001b[');
    expect(run.code).toBe(0);
    expect(linesOf(run.output)).toEqual([
      'prepared image pushed',
      'render-taskdef rendered',
      'deploy-service registered',
      'CreateService steady',
      'prepared image pushed',
      'render-taskdef rendered',
      'deploy-service deployed',
      'prepared image pushed',
      'render-taskdef rendered',
      'deploy-service rolled-back',
      'build-push reused',
      'render-taskdef rendered',
      'deploy-service unchanged',
      'rollback-service deployed',
    ]);
    expect(run.seconds).toBeLessThan(60);
  });

  it('says in one sentence that it goes without an engine', () => {
    expect(run.output).toMatch(
      /^ {2}Docker +no (Docker engine|docker command) .*: prepared images are pushed over HTTP/m,
    );
  });

  it("shows the crashed version's own last line as the cause", () => {
    expect(run.output).toMatch(/why: .*exit code 1/);
    expect(run.output).toContain('│ FATAL: cannot reach the database at db.internal:5432 (is DATABASE_URL set?)');
  });

  it('names its page, and leaves nothing else on the disk and no process', () => {
    expect(run.output.trimEnd().endsWith(page())).toBe(true);
    expect(run.left).toEqual([]);
    expect(run.processes).toEqual([]);
  });

  it('writes one page with every summary, which needs nothing but itself', async () => {
    const html = readFileSync(page(), 'utf8');
    const shown = html.slice(html.indexOf('<body>'), html.indexOf('</main>'));
    for (const text of ['Set up v1', 'Deliver v2', 'Deliver v3', 'Roll back v2', 'FATAL: cannot reach the database']) {
      expect(shown).toContain(text);
    }
    expect(shown).toContain('<table>');
    expect(`${html.slice(0, html.indexOf('<body>'))}${shown}`).not.toMatch(/<(script|link|img|iframe)\b/);
    const blocks = mermaidBlocks(shown);
    expect(blocks.length).toBe(3);
    expect(await parseMermaid([...blocks, 'gantt\n    nonsense'])).toEqual([
      'gantt',
      'gantt',
      'gantt',
      'Parse error on line 2:',
    ]);
  });
});

it('Ctrl-C at any moment ends it, and leaves nothing', async () => {
  const moments = [
    /local AWS/,
    /prepared image/,
    /creating the service/,
    /UpdateService/,
    /of 3 failures/,
    /going back to/,
    /nothing is built/,
  ];
  const runs = await Promise.all(
    moments.map((interruptAt) => runDemo(['--page', join(folder, 'never.html')], NO_ENGINE, { interruptAt })),
  );
  for (const { code, output, left, processes } of runs) {
    expect({ code, left, processes }).toEqual({ code: 130, left: [], processes: [] });
    expect(output).toContain('interrupted: cleaning up');
  }
  expect(readdirSync(folder)).not.toContain('never.html');
}, 60_000);

it('says so and fails when a step does not end as it should, and still writes the page', async () => {
  const empty = mkdtempSync(join(folder, 'dist-'));
  const run = await runDemo(['--page', page()], { ...NO_ENGINE, SLIPWAY_DIST: empty });
  expect(run.code).toBe(1);
  expect(run.output).toMatch(/✘ render-taskdef +failed/);
  expect(run.output).toContain("render-taskdef ended as 'failed', and 'rendered' was expected.");
  expect(run.left).toEqual([]);
  expect(readdirSync(folder)).toContain('page.html');
}, 30_000);

it.each([
  { args: ['--dcoker'], says: "There is no option '--dcoker'; did you mean --docker?" },
  { args: ['quickly'], says: "There is no option 'quickly'; there are --docker," },
  { args: ['--page'], says: '--page takes the path of a file.' },
  { args: ['--docker=yes'], says: '--docker takes no value.' },
  { args: ['--docker', '--no-docker'], says: '--no-docker and --docker exclude each other.' },
])('refuses $args', ({ args, says }) => {
  expect(() => readOptions(args, {})).toThrow(says);
});

it('ends with 2 and one sentence when its command line is refused', async () => {
  const run = await runDemo(['--verbos'], NO_ENGINE);
  expect(run.code).toBe(2);
  expect(run.output).toBe("There is no option '--verbos'; did you mean --verbose?\n");
});

it('insists on an engine when asked to', async () => {
  const run = await runDemo(['--docker'], NO_ENGINE);
  expect(run.code).toBe(1);
  expect(run.output).toMatch(/^There is no Docker engine to work with: no .*\.$/m);
  expect(run.left).toEqual([]);
});

it('finds the processes of a run by their environment', () => {
  expect(processesIn(process.env.PATH ?? '')).toContain(process.pid);
});
