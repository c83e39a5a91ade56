import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportJson, reportOf, type ServiceResult } from '../../../src/deploy/result.ts';
import { diagnose } from '../../../src/diagnosis/failure.ts';
import { fixOf } from '../../../src/diagnosis/fix.ts';
import { MAX_RESULTS_BYTES, resultsOutput } from '../../../src/report/results.ts';
import { annotationOf, summarizeReport } from '../../../src/report/summary.ts';
import { idOf, stopped } from '../shapes.ts';
import { crashed, rolledBack } from './results.ts';

type Entry = { service: string; verdict: string; reason: string; 'left-out'?: string[]; failures?: { fix: string }[] };
const parse = (output: string) => JSON.parse(output) as Entry[];
const long = Array.from({ length: 50 }, (_, index) => `${index} ${'x'.repeat(3_990)}`);
const big = (index: number): ServiceResult => ({
  ...rolledBack,
  service: `web-${index}-${'n'.repeat(240)}`,
  cluster: 'c'.repeat(255),
  reason: `reason ${'r"\\é'.repeat(500)}`,
  failures: crashed(long),
  events: Array.from({ length: 100 }, (__, at) => ({ at, text: 'e'.repeat(500) })),
  changes: Array.from({ length: 200 }, (__, at) => `containerDefinitions.web.environment.V${at}`),
});

describe('the output results', () => {
  it("contains the report's members for each service, without container logs", () => {
    const [entry] = parse(resultsOutput(reportOf([rolledBack])));
    const [whole] = (reportJson(reportOf([rolledBack])) as { services: Entry[] }).services;
    expect(JSON.stringify(whole)).toContain('panic: no database');
    expect(JSON.stringify(entry)).not.toContain('panic: no database');
    const timeline = rolledBack.events.map(({ at, text }) => ({ at, text }));
    expect(entry).toMatchObject({ service: 'web', verdict: 'rolled-back', timeline });
    expect(entry?.failures?.[0]?.fix).toBe(
      "Read the container's last log lines in the step's log or in the report file.",
    );
  });

  it.each([1, 12, 50, 300])('is valid JSON of at most 100 kB for %i services with long results', (count) => {
    const output = resultsOutput(reportOf(Array.from({ length: count }, (_, index) => big(index))));
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(MAX_RESULTS_BYTES);
    const entries = parse(output);
    const last = entries.at(-1);
    const missing = last?.service === '' ? Number(/^\d+/.exec(last.reason)?.[0]) : 0;
    expect(entries.filter(({ service }) => service !== '').length + missing).toBe(count);
    for (const entry of entries) expect(entry).toMatchObject({ verdict: 'rolled-back' });
  });

  it('contains what a rollback needs of each service that is listed, however long the results are', () => {
    const entries = parse(resultsOutput(reportOf(Array.from({ length: 150 }, (_, index) => big(index)))));
    expect(entries.at(-1)).toMatchObject({ service: '', 'left-out': ['everything else of all services'] });
    const { cluster, previousTaskDefinition } = big(0);
    for (const entry of entries.filter(({ service }) => service !== '')) {
      expect(entry).toMatchObject({ cluster, 'previous-task-definition-arn': previousTaskDefinition });
    }
  });

  it('lists 240 services with what a rollback needs, and names what it leaves out once', () => {
    const arn = (index: number, number: number) =>
      `arn:aws:ecs:eu-central-1:123456789012:task-definition/orders-api-${index}:${number}`;
    const services = Array.from({ length: 240 }, (_, index) => ({
      ...rolledBack,
      cluster: 'production',
      service: `orders-api-${index}`,
      ...{ taskDefinition: arn(index, 42), previousTaskDefinition: arn(index, 41), serving: arn(index, 41) },
    }));
    const entries = parse(resultsOutput(reportOf(services)));
    expect(entries).toEqual(
      services.map(({ cluster, service, verdict }, index) => ({
        ...{ cluster, service, verdict },
        'task-definition-arn': arn(index, 42),
        'previous-task-definition-arn': arn(index, 41),
        'serving-task-definition-arn': arn(index, 41),
        ...(index === 239 && { 'left-out': ['everything else of all services'] }),
      })),
    );
    const fewer = parse(resultsOutput(reportOf(services.slice(0, 170))));
    expect(fewer[0]).toMatchObject({ reason: rolledBack.reason, 'left-out': ['everything else'] });
  });

  it('names what it leaves out, the timeline first', () => {
    const entries = parse(resultsOutput(reportOf(Array.from({ length: 12 }, (_, index) => big(index)))));
    expect(entries[0]?.['left-out']?.[0]).toBe('timeline');
    expect(entries[0]).not.toHaveProperty('timeline');
  });

  it('is never larger than its limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 500, max: 20_000 }),
        (reasons, most) => {
          const services = reasons.map((reason) => ({ ...rolledBack, reason }));
          const output = resultsOutput(reportOf(services), most);
          expect(Buffer.byteLength(output)).toBeLessThanOrEqual(most);
          expect(parse(output).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the fix of a failure', () => {
  const failed = (log: readonly string[] | undefined, logMissing?: string) => {
    const [failure] = diagnose(
      [stopped({ stopCode: 'EssentialContainerExited', containers: [{ name: 'web', exitCode: 3 }] })],
      idOf(2),
    );
    if (!failure) throw new Error('nothing was diagnosed');
    const containers = failure.containers.map((one) => ({
      ...one,
      ...(log && { log }),
      ...(logMissing && { logMissing }),
    }));
    return { ...failure, containers };
  };

  it('quotes the last log line that contains text', () => {
    expect(fixOf(failed(['first', 'panic: no\u001b[31m database', '', '  ']))).toBe(
      "Read the container's last log lines. Last line of container 'web': \"panic: no database\"",
    );
  });

  it('truncates a long line', () => {
    expect(fixOf(failed(['x'.repeat(4_000)])).length).toBeLessThan(450);
  });

  it.each([
    [
      'whose log group is missing',
      'its log group does not exist',
      "The log of container 'web' cannot be shown: its log group does not exist.",
    ],
    ['whose log AWS denied', 'AWS denied it.', "The log of container 'web' cannot be shown: AWS denied it."],
    [
      'whose log was not read',
      undefined,
      "No log lines were read: set 'log-lines', or check the destination of the container's log driver.",
    ],
  ])('does not mention the log lines of a container %s', (_name, logMissing, fix) => {
    for (const log of [undefined, [], ['', ' ']]) {
      const failure = failed(log, logMissing);
      expect(fixOf(failure)).toBe(fix);
      const report = reportOf([{ ...rolledBack, failures: [failure] }]);
      const texts = [
        annotationOf(report),
        summarizeReport(report, 'Deployment of', { region: 'eu-central-1', roles: [] }),
      ];
      for (const text of texts) expect(text).not.toContain("Read the container's last log lines");
    }
  });
});
