import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { linesOf, runDemo } from '../bundle/demo.ts';

const docker = (...args: string[]) => execFileSync('docker', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
/** What the demo may have left in the engine, whatever else is there. */
const traces = () => [
  ...docker('image', 'ls', '--format', '{{.Repository}}').filter((name) =>
    /^127\.0\.0\.1:\d+\/hello$|^slipway-demo-base$/.test(name),
  ),
  ...docker('ps', '--all', '--quiet'),
  ...docker('network', 'ls', '--filter', 'type=custom', '--quiet'),
];

let folder: string;
let before: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  before = traces();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('builds and pushes with the engine that answers, builds nothing in the rerun, and takes its images with it', async () => {
  const page = join(folder, 'page.html');
  const run = await runDemo(['--docker', '--page', page], { CI: '' });
  expect(run.output).toMatch(/^ {2}Docker +\d+\.\d+\S* at /m);
  expect(run.code).toBe(0);
  expect(linesOf(run.output).filter((line) => line.startsWith('build-push'))).toEqual([
    'build-push pushed',
    'build-push pushed',
    'build-push pushed',
    'build-push reused',
  ]);
  expect(linesOf(run.output).filter((line) => /deploy-service|rollback/.test(line))).toEqual([
    'deploy-service registered',
    'deploy-service deployed',
    'deploy-service rolled-back',
    'deploy-service unchanged',
    'rollback-service deployed',
  ]);
  expect(readFileSync(page, 'utf8')).toContain('Built and pushed hello');
  expect(run.seconds).toBeLessThan(60);
  expect({ left: run.left, processes: run.processes, traces: traces() }).toEqual({
    left: [],
    processes: [],
    traces: before,
  });
}, 120_000);

it('Ctrl-C leaves nothing, in the engine neither', async () => {
  for (const interruptAt of [/local AWS/, /Docker /, /Building /, /Pushing /, /creating the service/]) {
    const run = await runDemo(['--docker'], { CI: '' }, { interruptAt });
    expect({ code: run.code, left: run.left, processes: run.processes }).toEqual({
      code: 130,
      left: [],
      processes: [],
    });
    expect(traces()).toEqual(before);
  }
}, 120_000);
