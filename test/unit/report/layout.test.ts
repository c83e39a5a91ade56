import { describe, expect, it } from '@jest/globals';
import { marked, type Tokens } from 'marked';
import { reportOf } from '../../../src/deploy/result.ts';
import { summarizeImage } from '../../../src/report/build-push.ts';
import { summarizeHistory } from '../../../src/report/history.ts';
import { layOut } from '../../../src/report/layout.ts';
import { summarizeRun } from '../../../src/report/run-task.ts';
import { scanSummary } from '../../../src/report/scan.ts';
import { summarizeReport } from '../../../src/report/summary.ts';
import { summarizeTaskDefinition } from '../../../src/report/task-definition.ts';
import type { RunResult } from '../../../src/run/run.ts';
import { deployed, rolledBack } from './results.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const IMAGE = `123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/web@${DIGEST}`;
const template = { region: 'eu-central-1', roles: [] };

const RUN = {
  verdict: 'failed',
  reason: "Container 'migrate' ended with exit code 1.",
  region: 'eu-central-1',
  cluster: 'demo',
  taskArn: 'arn:aws:ecs:eu-central-1:123456789012:task/demo/0123456789abcdef0123456789abcdef',
  taskDefinition: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/migrate:7',
  exitCode: 1,
  durationSeconds: 61,
  logUrl: 'https://example.com/log',
  failures: [],
  logs: [{ container: 'migrate', lines: ['FATAL: column exists'] }],
  tasks: [
    {
      taskArn: 'arn:aws:ecs:eu-central-1:123456789012:task/demo/0123456789abcdef0123456789abcdef',
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/migrate:7',
      containers: [{ name: 'migrate', exitCode: 1, image: IMAGE }],
    },
  ],
} satisfies RunResult;

const past = {
  createdAt: 1_790_000_000,
  taskDefinition: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:3',
  images: [{ image: IMAGE }],
  actor: 'octocat',
  status: 'ROLLBACK_SUCCESSFUL',
};
const history = (more: object = {}) =>
  summarizeHistory([{ target: { name: 'web' }, history: [{ ...past, ...more }] }] as never, 'orders are lost');

const SUMMARIES: readonly (readonly [action: string, markdown: string])[] = [
  ['a deploy-service step that deployed', summarizeReport(reportOf([deployed]), 'Deploy', template)],
  ['a deploy-service step that rolled back', summarizeReport(reportOf([rolledBack]), 'Deploy', template)],
  [
    'a deploy-service step that changed an image',
    summarizeReport(reportOf([{ ...deployed, changes: [`~ web.image: web:1 → ${IMAGE}`] }]), 'Deploy', template),
  ],
  ['run-task', summarizeRun(RUN)],
  [
    'build-push',
    summarizeImage({
      done: 'Built and pushed',
      repository: 'team/web',
      registry: '123456789012.dkr.ecr.eu-central-1.amazonaws.com',
      digest: DIGEST,
      tags: ['main', 'v1.2.3'],
      commit: '8f2c1d3b5a7e9f0112233445566778899aabbccd',
      platforms: ['linux/amd64', 'linux/arm64'],
      bytes: 12_300_000,
    }),
  ],
  [
    'render-taskdef',
    summarizeTaskDefinition({
      family: 'web',
      against: 'web:3',
      differences: [
        { kind: 'changed', path: 'web.image', before: IMAGE, after: IMAGE.replace('0123', '9876'), hidden: false },
      ],
      showValues: false,
    }),
  ],
  [
    'the scan of build-push',
    scanSummary(
      [
        {
          digest: DIGEST,
          platform: 'linux/arm64',
          status: 'COMPLETE',
          isScanned: true,
          problem: '',
          counts: { CRITICAL: 1 },
          findings: [
            { severity: 'CRITICAL', name: 'CVE-2026-12345', package: 'openssl', version: '3.0.1', fixedIn: '3.0.2' },
          ],
        },
      ],
      { status: 'COMPLETE', counts: { CRITICAL: 1 }, isScanned: true, failure: 'one', warning: undefined },
    ),
  ],
  ['rollback-service', history()],
];

const tokensOf = (markdown: string) =>
  marked.lexer(markdown.replace(/<\/?(details|summary)>/g, '\n')) as Tokens.Generic[];
/** The text of two columns that does not wrap, at 390 px. */
const MOST_CHARACTERS = 40;
const longestWord = (text: string) =>
  text
    .replace(/<br>|<wbr>|<\/?code>|\]\([^)]*\)/g, ' ')
    .split(/[\s`/-]+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');

const tablesOf = (markdown: string) =>
  tokensOf(markdown).filter((token): token is Tokens.Table => token.type === 'table');

describe.each(SUMMARIES)('the summary of %s', (_, markdown) => {
  it('has a header above each column', () => {
    for (const { header } of tablesOf(markdown)) for (const { text } of header) expect(text.trim()).not.toBe('');
  });

  it('shows digests of 12 characters in its tables and lists', () => {
    const shown = tokensOf(markdown).filter(({ type }) => type === 'table' || type === 'list');
    for (const { raw } of shown) expect(raw).not.toMatch(/sha256:[0-9a-f]{13}/);
  });

  it('has tables whose words all fit the width of a phone', () => {
    const words = tablesOf(markdown).flatMap(({ header, rows }) =>
      [header, ...rows].map((row) =>
        row
          .slice(0, 2)
          .map(({ text }) => longestWord(text))
          .join(' '),
      ),
    );
    for (const word of words) expect([word, word.length <= MOST_CHARACTERS]).toEqual([word, true]);
  });

  it('has at most three columns, and the main fact in the first two', () => {
    for (const { header, rows } of tablesOf(markdown)) {
      expect(header.length).toBeLessThanOrEqual(3);
      for (const row of rows) expect(row[0]?.text).not.toBe('');
    }
  });
});

describe('a summary of a deployment that failed', () => {
  const markdown = summarizeReport(reportOf([rolledBack]), 'Deploy', template);
  it('shows the verdict, what is active, the cause and the last lines, before any table', () => {
    const order = ['↩️ Deploy `web`: rolled-back', 'web:1', '**Why: ', '_Fix:_', 'panic: no database', '| active now |'];
    const places = order.map((text) => markdown.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

it('the history of a service shows the whole tag of an image, also if it is the SHA of a commit', () => {
  const tag = '0123456789abcdef0123456789abcdef01234567';
  const markdown = history({ images: [{ image: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:${tag}` }] });
  expect(markdown.replaceAll('<wbr>', '')).toContain(`web:${tag}`);
});

describe('a table of facts', () => {
  it('has the main fact in its header, and leaves out rows without a value', () => {
    const facts = [
      ['active now', '`web:4`'],
      ['duration', ''],
      ['cluster', '`demo`'],
    ] as const;
    expect(layOut({ heading: 'x', facts })).toBe(
      '### x\n\n| active now | `web:4` |\n| --- | --- |\n| cluster | `demo` |',
    );
    expect(layOut({ heading: 'x', facts: [['duration', '']] })).toBe('### x');
  });
});

describe("the text of another person's deployment in the history of a service", () => {
  const hostile = 'x|<img src=x>\n::error::*all*\u202e@octocat';
  it('is escaped, truncated and kept in one table cell', () => {
    const markdown = history({
      actor: hostile.repeat(100),
      status: hostile.repeat(100),
      images: [{ image: `web:${hostile.repeat(100)}` }],
    });
    const [table] = tablesOf(markdown);
    expect(table?.rows).toHaveLength(1);
    expect(table?.rows[0]).toHaveLength(2);
    const html = marked.parse(markdown, { async: false });
    expect(html).not.toMatch(/<img|<em>all|\u202e/);
    expect(markdown.length).toBeLessThan(3_000);
  });
});

describe('the output of a container in the summary of a task', () => {
  const hostile = `x\u001b[31m|<img src=x>\n::error::*all*\u202e${'a'.repeat(10_000)}`;
  it('is cleaned, escaped and truncated', () => {
    const [own] = RUN.tasks;
    const task = {
      ...(own as RunResult['tasks'][number]),
      stoppedReason: hostile,
      containers: [{ name: 'migrate', exitCode: 1, reason: hostile }],
    };
    const markdown = summarizeRun({
      ...RUN,
      tasks: [task],
      logs: [{ container: 'migrate', lines: [], missing: hostile }],
    });
    expect(marked.parse(markdown, { async: false })).not.toMatch(/<img|<em>all|\p{Cc}\[31m|\u202e/u);
    expect(markdown.length).toBeLessThan(5_000);
  });
});

it("the summary of a failed scan states first why the step failed, then ECR's findings", () => {
  const failure = '1 HIGH refused';
  const verdict = { status: 'COMPLETE', counts: { HIGH: 1 }, isScanned: true, failure, warning: undefined };
  const scan = { digest: DIGEST, platform: '', status: 'COMPLETE', isScanned: true, problem: '', findings: [] };
  const summary = scanSummary([{ ...scan, counts: { HIGH: 1 } }], verdict);
  expect(summary).toMatch(/^### ❌ ECR's scan\n\n\*\*1 HIGH refused\*\*\n\n`sha256:/);
});
