import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type BrokenName, type DemoRun, endingOf, expectedOf, linesOf, runDemo } from '../bundle/demo.ts';
import { describeWithEngine } from './engine.ts';

const docker = (...args: string[]) => execFileSync('docker', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
/** Everything that the demo may have left in the engine, and nothing else. */
const traces = () => [
  ...docker('image', 'ls', '--format', '{{.Repository}}').filter((name) =>
    /^127\.0\.0\.1:\d+\/hello$|^slipway-demo-base$|^slipway-local-aws-pause$/.test(name),
  ),
  ...docker('ps', '--all', '--quiet'),
  ...docker('volume', 'ls', '--quiet'),
  ...docker('network', 'ls', '--filter', 'type=custom', '--quiet'),
];

let folder: string;
let before: string[];

describeWithEngine('the demo with an engine', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
    before = traces();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('completes with containers, without a failed request to the service', async () => {
    const page = join(folder, 'page.html');
    const run = await runDemo(['--docker', '--page', page], { CI: '' });
    expect(run.output).toMatch(/^ {2}Docker +\d+\.\d+\S* at .*to run tasks as containers$/m);
    expect({ code: run.code, output: run.code === 0 ? '' : run.output }).toEqual({ code: 0, output: '' });
    expect(linesOf(run.output).filter((line) => !line.startsWith('render-taskdef'))).toEqual([
      'build-push pushed',
      'deploy-service registered',
      'CreateService steady',
      'build-push pushed',
      'deploy-service deployed',
      'build-push pushed',
      'deploy-service rolled-back',
      'build-push reused',
      'deploy-service unchanged',
      'rollback-service deployed',
    ]);
    expect(endingOf('crash', run)).toEqual(expectedOf('crash'));
    const answers = [...run.output.matchAll(/^ {6}responses: (.*) {3}(\d+) requests, (\d+) failed$/gm)];
    expect(answers.map(([, text = '']) => [...new Set(text.split(' ').filter((one) => one !== '…'))].sort())).toEqual([
      ['v1', 'v2'], // a successful rollout
      ['v2'], // a failed rollout, and its rollback
      ['v2'], // nothing
      ['v1', 'v2'], // the manual rollback
    ]);
    expect(answers[0]?.[1]).toMatch(/^v1 .* v2 … v2$/);
    expect(answers[3]?.[1]).toMatch(/^v2 .* v1 … v1$/);
    expect(run.output).toMatch(/^[1-9]\d+ requests to the service during the demo, 0 failed\.$/m);
    expect(readFileSync(page, 'utf8')).toContain('Built and pushed <code>hello</code>');
    if (process.env.DEEP) expect(run.seconds).toBeLessThan(120);
    expectNothingLeft(run);
  });

  const groups: BrokenName[][] = [
    ['health', 'secret'],
    ['port', 'arch'],
    ['image', 'memory'],
  ];

  it('breaks v3 in each way and reports each cause, while the old version keeps responding', async () => {
    const runs = await Promise.all(
      groups.map((names) =>
        runDemo(['--docker', '--break', names.join(), '--page', join(folder, `${names}.html`)], { CI: '' }),
      ),
    );
    for (const [index, run] of runs.entries()) {
      const names = groups[index] ?? [];
      expect({ code: run.code, output: run.code === 0 ? '' : run.output }).toEqual({ code: 0, output: '' });
      expect(names.map((name) => endingOf(name, run))).toEqual(names.map(expectedOf));
      expect(run.output.match(/^ {6}responses: v2 … v2 {3}\d+ requests, 0 failed$/gm)).toHaveLength(names.length);
      expectNothingLeft(run);
    }
  });

  const strategies = process.env.DEEP ? ['codedeploy', 'canary', 'blue-green', 'rolling'] : ['codedeploy'];

  it.each(strategies)(
    'shifts traffic to v2 with the strategy %s and rolls v3 back after an alarm, without a failed request',
    async (strategy) => {
      const args = ['--strategy', strategy, '--page', join(folder, `${strategy}.html`)];
      const run = await runDemo(args, { CI: '' });
      expect({ code: run.code, output: run.code === 0 ? '' : run.output }).toEqual({ code: 0, output: '' });
      expect(linesOf(run.output).filter((line) => line.startsWith('deploy-service'))).toEqual([
        'deploy-service registered',
        'deploy-service deployed',
        'deploy-service rolled-back',
      ]);
      const answers = [...run.output.matchAll(/^ {6}responses: (.*) {3}(\d+) requests, 0 failed$/gm)];
      expect(answers.map(([, text]) => text)).toEqual([
        expect.stringMatching(/^v1 .* v2 … v2$/),
        expect.stringMatching(/^v2 .*\bv3\b.* v2 … v2$/),
      ]);
      expect(run.output).toMatch(/^[1-9]\d+ requests to the service during the demo, 0 failed\.$/m);
      expectNothingLeft(run);
    },
    240_000,
  );

  it('leaves nothing behind after Ctrl-C, not even in the engine', async () => {
    const moments = [
      /Slipway demo/,
      /Docker /,
      /Building /,
      /creating service/,
      /twice a second/,
      /hello:2\n(.*\n)*.*SCALE_UP/,
      /circuit breaker is triggered/,
    ];
    const runs = await Promise.all(moments.map((interruptAt) => runDemo(['--docker'], { CI: '' }, { interruptAt })));
    expect(runs.map(({ code, left, processes }) => ({ code, left, processes }))).toEqual(
      moments.map(() => ({ code: 130, left: [], processes: [] })),
    );
    expect(traces()).toEqual(before);
  });
});

function expectNothingLeft({ left, processes }: DemoRun): void {
  expect({ left, processes, traces: traces() }).toEqual({ left: [], processes: [], traces: before });
}
