import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reportOf, type ServiceResult } from '../../../src/deploy/result.ts';
import { appendSummary } from '../../../step/commands.ts';
import { createLog } from '../../../step/log.ts';
import { concludeReport, writeReport } from '../../../step/report-outputs.ts';
import { parseKeyValues } from '../../runner/command-files.ts';
import { readLogLines } from '../../sentences/causes.ts';
import { pattern } from '../../sentences/pattern.ts';
import { active, OUTPUTS_NOT_SET } from '../../sentences/rollout.ts';
import { deployed, rolledBack } from '../report/results.ts';
import { violations } from '../report/schema.ts';
import { capture } from './capture.ts';

const AWS = {
  ...{ region: 'eu-central-1', maxRetries: 3, roles: [], roleSessionName: '', roleDurationSeconds: 0, audience: '' },
};
const { env } = process;
let folder: string;
const inFolder = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  for (const name of ['output', 'summary']) writeFileSync(inFolder(name), '');
  process.env = {
    ...env,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: inFolder('output'),
    GITHUB_STEP_SUMMARY: inFolder('summary'),
  };
});
afterEach(() => {
  process.env = env;
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

const outputs = () => Object.fromEntries(parseKeyValues(readFileSync(inFolder('output'), 'utf8')));

/** Fifty services that failed, each with its own reason of several lines. */
const fifty: ServiceResult[] = Array.from({ length: 50 }, (_, index) => ({
  ...rolledBack,
  service: `web-${index}`,
  verdict: index === 31 ? 'rollback-failed' : 'rolled-back',
  reason: `It failed:\r\nfor reason ${index}\n::error::of its own\n\u2028and more.`,
}));

describe('fifty services that failed, each with its own reason,', () => {
  it('cause one error of three lines, about the service with the worst result', async () => {
    const { log, text } = await capture(() => concludeReport(reportOf(fifty), createLog(), 'Deploy', AWS));
    expect(log.annotations).toHaveLength(1);
    expect(log.annotations[0]).toMatchObject({ kind: 'error' });
    expect(log.annotations[0]?.message.split(/\r\n|\r|\n|\u2028/)).toEqual([
      'web-31: rollback-failed (and 49 more of 50 services), web:2',
      `It failed: for reason 31 ::error::of its own and more. ${readLogLines('web', 'panic: no database')}`,
      active('web:1', 'web-31', '2 of 2'),
    ]);
    expect(text.match(/^::error/gm)).toHaveLength(1);
    expect(process.exitCode).toBe(1);
  });

  it('are all in the outputs, the report and the summary', async () => {
    await capture(() => {
      writeReport(reportOf(fifty));
      concludeReport(reportOf(fifty), createLog(), 'Deploy', AWS);
    });
    const { results = '', report = '', verdict } = outputs();
    expect(verdict).toBe('rollback-failed');
    expect(JSON.parse(results)).toHaveLength(50);
    const written = JSON.parse(readFileSync(report, 'utf8')) as { services: unknown };
    expect(violations(written)).toEqual([]);
    expect(results).not.toContain('panic: no database');
    expect(JSON.stringify(written.services)).toContain('panic: no database');
    expect(Buffer.byteLength(results)).toBeLessThanOrEqual(100_000);
    const summary = readFileSync(inFolder('summary'), 'utf8');
    for (const { service } of fifty) expect(summary).toContain(`Deploy \`${service}\`: `);
  });

  it('cause ten annotations if each has a warning, and the other warnings are in the log', async () => {
    const { log } = await capture(() => {
      const own = createLog();
      for (const { service } of fifty) own.warning(`${service}: the alarm '${service}-5xx' is in ALARM.`);
      concludeReport(reportOf(fifty), own, 'Deploy', AWS);
    });
    expect(log.annotations).toHaveLength(10);
    expect(log.annotations.at(-1)).toMatchObject({ kind: 'error' });
    for (const { service } of fifty) {
      expect(log.lines.filter(({ text }) => text.includes(`${service}: the alarm '${service}-5xx'`))).toHaveLength(1);
    }
  });
});

it("the parts of a step's summary stay below 1 MiB together, because GitHub discards a larger summary", () => {
  const size = () => readFileSync(inFolder('summary')).length;
  appendSummary(`${'é'.repeat(499_000)}\n`);
  appendSummary(`${'€uro\n'.repeat(20_000)}`);
  expect(size()).toBeGreaterThan(1_040_000);
  expect(size()).toBeLessThanOrEqual(1_048_576);
  expect(readFileSync(inFolder('summary'), 'utf8')).toMatch(/€uro\n\n_The rest was omitted.*\n$/);
  const before = size();
  appendSummary('more\n'.repeat(1_000));
  expect(size() - before).toBeLessThanOrEqual(1_048_576 - before);
});

it('the outputs are written although the report cannot be written, with a warning', async () => {
  process.env.RUNNER_TEMP = inFolder('gone');
  const { log } = await capture(() => void writeReport(reportOf([deployed])));
  expect(outputs()).toMatchObject({ verdict: 'deployed', reason: '' });
  expect(outputs()).not.toHaveProperty('report');
  expect(log.annotations).toEqual([
    { kind: 'warning', message: expect.stringMatching(/^The report could not be written: RUNNER_TEMP is '.*gone'/) },
  ]);
  expect(process.exitCode).toBeUndefined();
});

it('the verdict is logged and the step fails if the outputs cannot be written', async () => {
  process.env.GITHUB_OUTPUT = folder;
  const { log } = await capture(() => void writeReport(reportOf([deployed])));
  expect(log.annotations).toEqual([
    {
      kind: 'error',
      message: expect.stringMatching(pattern`^The verdict is 'deployed', ${OUTPUTS_NOT_SET}: GITHUB_OUTPUT is`),
    },
  ]);
  expect(process.exitCode).toBe(1);
});

it('a step with the verdict deployed succeeds without annotations', async () => {
  const { log } = await capture(() => concludeReport(reportOf([deployed]), createLog(), 'Deploy', AWS));
  expect(log.annotations).toEqual([]);
  expect(process.exitCode).toBeUndefined();
});
