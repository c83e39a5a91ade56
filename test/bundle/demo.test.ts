import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readOptions } from '../../scripts/demo/options.ts';
import { onlyStep, renderPage } from '../../scripts/demo/page.ts';
import { inOrder, Traffic } from '../../scripts/demo/traffic.ts';
import {
  type BrokenName,
  type DemoRun,
  endingOf,
  expectedOf,
  linesOf,
  mermaidBlocks,
  parseMermaid,
  processesIn,
  runDemo,
} from './demo.ts';

/** A machine without an engine that is not a CI machine. */
const NO_ENGINE = { CI: '', DOCKER_HOST: 'unix:///nowhere/docker.sock' };

let folder: string;
const page = () => join(folder, 'page.html');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the demo without a Docker engine', () => {
  let run: DemoRun;

  beforeAll(async () => {
    run = await runDemo(['--page', page()], NO_ENGINE);
  });

  it('shows each step with its verdict and duration in less than a minute', () => {
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
    // On a machine that is busy with other tests, the demo waits for CPU time.
    if (process.env.DEEP) expect(run.seconds).toBeLessThan(60);
  });

  it('reports in one sentence that it runs without an engine', () => {
    expect(run.output).toMatch(
      /^ {2}Docker +no (Docker engine|docker command) .*: prepared images are pushed over HTTP/m,
    );
  });

  it("shows the crashed version's own last line as the cause", () => {
    expect(run.output).toMatch(/cause: .*exit code 1/);
    expect(run.output).toContain('│ FATAL: cannot reach the database at db.internal:5432 (is DATABASE_URL set?)');
  });

  it('prints the path of its page, and leaves no other file and no process', () => {
    expect(run.output.trimEnd().endsWith(page())).toBe(true);
    expect(run.left).toEqual([]);
    expect(run.processes).toEqual([]);
  });

  it('writes one self-contained page with every summary', async () => {
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

const GROUPS: BrokenName[][] = [['health', 'secret', 'arch'], ['image'], ['crash', 'memory', 'port']];

it('the demo breaks v3 in seven ways, and each report has the cause, the fix and the active revision', async () => {
  const runs = await Promise.all(
    GROUPS.map((names) => runDemo(['--break', names.join(), '--page', join(folder, `${names}.html`)], NO_ENGINE)),
  );
  for (const [index, run] of runs.entries()) {
    const names = GROUPS[index] ?? [];
    expect({ code: run.code, left: run.left, processes: run.processes }).toEqual({ code: 0, left: [], processes: [] });
    expect(names.map((name) => endingOf(name, run))).toEqual(names.map(expectedOf));
    expect(run.output).not.toContain('A manual rollback');
  }
});

it.each([
  { asked: '', shown: '' },
  { asked: 'v1', shown: 'v1' },
  { asked: 'v1 v1 v1 v2 v1 v2', shown: 'v1 v1 v1 v2 v1 v2' },
  { asked: 'v1 v1 v1 v1 v1 v2 failed v2 v2 v2 v2', shown: 'v1 … v1 v2 failed v2 … v2' },
])("the demo summarizes the responses '$asked' as '$shown'", ({ asked, shown }) => {
  expect(inOrder(asked.split(' ').filter(Boolean))).toBe(shown);
});

it('the demo sends two requests per second, and counts those without a response from the service', async () => {
  const answers = [
    [200, 'Hello from version v1.'],
    [503, 'Service Temporarily Unavailable'],
    [200, 'It works!'],
    [200, 'Hello from version v2.'],
  ] as const;
  const asked: number[] = [];
  const server = createServer((_request, response) => {
    const [status, text] = answers[asked.length] ?? [500, ''];
    asked.push(performance.now());
    response.writeHead(status).end(text);
    if (asked.length === answers.length) response.once('close', () => void traffic.end().then(done));
  });
  const { promise, resolve: done } = Promise.withResolvers<void>();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const began = performance.now();
  const traffic = new Traffic(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await promise;
  server.close();
  expect(traffic.since()).toEqual(['v1', 'failed', 'failed', 'v2']);
  expect(traffic.since()).toEqual([]);
  expect({ count: traffic.count, failures: traffic.failures }).toEqual({
    count: 4,
    failures: ['503 Service Unavailable', "200 OK, which does not name a version: 'It works!'"],
  });
  expect((asked.at(-1) ?? 0) - began).toBeGreaterThan(1400);
});

it.each([
  { args: [], breaks: [] },
  { args: ['--break', 'port'], breaks: ['port'] },
  { args: ['--break=crash, arch', '--break', 'crash'], breaks: ['crash', 'arch'] },
  { args: ['--break', 'all'], breaks: ['crash', 'health', 'image', 'secret', 'memory', 'port', 'arch'] },
])('the demo with the arguments $args breaks v3 in the ways $breaks', ({ args, breaks }) => {
  expect(readOptions(args, {}).breaks).toEqual(breaks);
});

it('the demo shows deployments that are slow for four different reasons, with the phases and the settings that would save time', async () => {
  const settings = {
    drain: 'deregistration_delay.timeout_seconds',
    pull: 'SOCI index',
    health: 'HealthCheckIntervalSeconds',
    batches: 'maximum-percent',
  };
  const runs = await Promise.all(
    Object.keys(settings).map((name) =>
      runDemo(['--slow', name, '--page', join(folder, `slow-${name}.html`)], NO_ENGINE),
    ),
  );
  for (const [index, setting] of Object.values(settings).entries()) {
    const { code, output, left, processes } = runs[index] as DemoRun;
    expect({ setting, code, left, processes }).toEqual({ setting, code: 0, left: [], processes: [] });
    expect(output).toMatch(/^ {6}\*\*What would make it faster\*\*$/m);
    expect(output).toContain(`      - \`${setting}\` of `);
  }
});

it('Ctrl-C stops the demo at any time, and no process or file remains', async () => {
  const moments = [
    /local AWS/,
    /prepared image/,
    /creating service/,
    /UpdateService/,
    /of 2 failures/,
    /rolling back to \S+:\d+:/,
    /already been built/,
  ];
  const runs = await Promise.all(
    moments.map((interruptAt) => runDemo(['--page', join(folder, 'never.html')], NO_ENGINE, { interruptAt })),
  );
  for (const { code, output, left, processes } of runs) {
    expect({ code, left, processes }).toEqual({ code: 130, left: [], processes: [] });
    expect(output).toContain('interrupted: cleaning up');
  }
  expect(readdirSync(folder)).not.toContain('never.html');
});

it('a screenshot from the demo shows one step of one job', () => {
  const steps = (text: string) => [
    { name: 'render-taskdef', verdict: 'rendered', markdown: `rendered ${text}` },
    { name: 'deploy-service', verdict: 'refused', markdown: `refused ${text}` },
    { name: 'deploy-service', verdict: 'rolled-back', markdown: `back ${text} $&` },
  ];
  const html = renderPage(
    ['Deliver v2', 'Deliver v3', 'Roll back v2'].map((title) => ({ title, subtitle: 'a commit', steps: steps(title) })),
  );
  const alone = onlyStep(html, { job: 'Deliver v3', step: 'deploy-service' });
  const shown = alone.slice(alone.indexOf('<body>'), alone.indexOf('<script'));
  expect(shown).toContain('back Deliver v3 $&amp;');
  expect(shown).not.toMatch(/rendered|refused|Deliver v2|Roll back/);
  expect(() => onlyStep(html, { job: 'Deliver v4', step: 'deploy-service' })).toThrow(
    "The page has no step 'deploy-service' in the job 'Deliver v4'.",
  );
});

it('the demo reports a missing browser in one sentence before anything runs', async () => {
  const picture = join(import.meta.dirname, '..', '..', 'scripts', 'picture.ts');
  const env = { ...process.env, CI: '', PATH: folder };
  const failure = await promisify(execFile)(process.execPath, [picture], { env }).catch((error) => error);
  expect(failure).toMatchObject({
    code: 1,
    stdout: '',
    stderr:
      'There is no chromium, chromium-browser, google-chrome on the PATH: install Chromium, or use --install as root on Debian.\n',
  });
});

it('the demo fails with a message if a step has an unexpected result, and still writes the page', async () => {
  const empty = mkdtempSync(join(folder, 'dist-'));
  const run = await runDemo(['--page', page()], { ...NO_ENGINE, SLIPWAY_DIST: empty });
  expect(run.code).toBe(1);
  expect(run.output).toMatch(/✘ render-taskdef +failed/);
  expect(run.output).toContain("render-taskdef ended as 'failed'; expected 'rendered'.");
  expect(run.left).toEqual([]);
  expect(readdirSync(folder)).toContain('page.html');
});

it.each([
  { args: ['--dcoker'], says: "There is no option '--dcoker'; did you mean --docker?" },
  { args: ['quickly'], says: "There is no option 'quickly'; the options are --docker," },
  { args: ['--page'], says: '--page takes the path of a file.' },
  { args: ['--strategy'], says: '--strategy takes a strategy: rolling, blue-green, canary, codedeploy.' },
  { args: ['--strategy', 'canray'], says: "--strategy is 'canray', which is not valid; did you mean canary?" },
  { args: ['--strategy', 'canary', '--no-docker'], says: '--strategy needs a Docker engine' },
  { args: ['--strategy', 'canary', '--break', 'port'], says: '--strategy and --break cannot be combined' },
  { args: ['--break'], says: '--break takes a way to break v3: crash, health, image, secret, memory, port, arch, or' },
  { args: ['--break', '--docker'], says: '--break takes a way to break v3: crash,' },
  { args: ['--break='], says: '--break takes a way to break v3: crash,' },
  { args: ['--break', 'crahs'], says: "--break has 'crahs', which is not valid; did you mean crash?" },
  { args: ['--break', 'crash,halth'], says: "--break has 'halth', which is not valid; did you mean health?" },
  { args: ['--break', 'everything'], says: "--break has 'everything', which is not valid; expected crash, health," },
  { args: ['--break', 'crash,'], says: '--break has an empty name; expected crash,' },
  { args: ['--slow', 'helth'], says: "--slow is 'helth', which is not valid; did you mean health?" },
  { args: ['--slow'], says: '--slow takes what is slow: drain, pull, health, batches.' },
  { args: ['--slow', 'pull', '--break', 'crash'], says: '--slow and --break cannot be combined.' },
  { args: ['--docker=yes'], says: '--docker takes no value.' },
  { args: ['--docker', '--no-docker'], says: '--no-docker and --docker cannot be combined.' },
])('the demo refuses the arguments $args with a reason', ({ args, says }) => {
  expect(() => readOptions(args, {})).toThrow(says);
});

it('the demo ends with exit code 2 and one sentence when its command line is refused', async () => {
  const run = await runDemo(['--verbos'], NO_ENGINE);
  expect(run.code).toBe(2);
  expect(run.output).toBe("There is no option '--verbos'; did you mean --verbose?\n");
});

it('the demo with --docker fails in one sentence if there is no Docker engine', async () => {
  const run = await runDemo(['--docker'], NO_ENGINE);
  expect(run.code).toBe(1);
  expect(run.output).toMatch(/^No Docker engine is available: no .*\.$/m);
  expect(run.left).toEqual([]);
});

it('the test finds the processes of a demo by their environment variables', () => {
  expect(processesIn(process.env.PATH ?? '')).toContain(process.pid);
});
