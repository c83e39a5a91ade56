import { describe, expect, it } from '@jest/globals';
import { marked } from 'marked';
import { emptyResult, reportOf, type ServiceResult } from '../../../src/deploy/result.ts';
import { annotationOf, summarizeReport } from '../../../src/report/summary.ts';
import { VERDICTS } from '../../../src/rollout/verdict.ts';
import { READ_LOG_LINES, readLogLines } from '../../sentences/causes.ts';
import { pattern } from '../../sentences/pattern.ts';
import { active, noTasks } from '../../sentences/rollout.ts';
import { arnOf } from '../shapes.ts';
import { crashed, deployed, rolledBack } from './results.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const template = { uses: 'acme/slipway/actions/rollback-service@v1.2.0', region: 'eu-central-1', roles: [ROLE] };
const summaryOf = (...results: ServiceResult[]) => summarizeReport(reportOf(results), 'Deployment of', template);
const htmlOf = (...results: ServiceResult[]) => marked.parse(summaryOf(...results), { async: false });

describe('the annotation of a failed step', () => {
  it('gives the outcome, the cause with its fix, and what is active now', () => {
    expect(annotationOf(reportOf([rolledBack])).split('\n')).toEqual([
      'web: rolled-back, web:2',
      `An essential container exited: container 'web', exit code 3. The circuit breaker was triggered. ${readLogLines('web', 'panic: no database')}`,
      active('web:1', 'web', '2 of 2'),
    ]);
  });

  it.each(VERDICTS)('has at most three lines for the verdict %s, even if the reason has more', (verdict) => {
    const result = { ...rolledBack, verdict, reason: 'first\nsecond\r\nthird\n\n::error::fourth' };
    expect(annotationOf(reportOf([result])).split(/\r|\n/).length).toBeLessThanOrEqual(3);
  });

  it('describes the service with the worst result, and counts the others', () => {
    const failed: ServiceResult = { ...rolledBack, service: 'api', verdict: 'rollback-failed' };
    expect(annotationOf(reportOf([deployed, rolledBack, failed]))).toMatch(
      /^api: rollback-failed \(and 1 more of 3 services\), web:2\n/,
    );
  });

  it('reports that nothing runs, or that the active revision could not be observed', () => {
    const nothing = { ...rolledBack, servingCounts: { running: 0, desired: 0 } };
    expect(annotationOf(reportOf([nothing]))).toMatch(pattern`\n${noTasks('web')} \(web:1\)\.$`);
    const unseen: ServiceResult = { ...emptyResult('demo', 'web'), verdict: 'unknown', reason: 'Denied.' };
    expect(annotationOf(reportOf([unseen]))).toMatch(/\nThe active revision of 'web' could not be observed\.$/);
  });
});

describe('the job summary', () => {
  it('of a successful deployment has the verdict, changes, events, and how to roll back', () => {
    const text = summaryOf(deployed);
    expect(text).toContain('### ✅ Deployment of `web`: deployed');
    expect(text).toContain(`**${active('web:2', 'web', '2 of 2')}**`);
    expect(text).toContain('- `containerDefinitions.web.image: web:1 → web:2`');
    expect(text).toContain('```mermaid\ngantt\n');
    const step = [
      '```yaml',
      '- uses: acme/slipway/actions/rollback-service@v1.2.0',
      '  with:',
      `    cluster: ${deployed.cluster}`,
      '    service: web',
      '    to: web:1',
      '    aws-region: eu-central-1',
      `    role-to-assume: ${ROLE}`,
      '```',
    ];
    expect(text).toContain(step.join('\n'));
    expect(text).not.toContain('**Why:');
  });

  it('of a failed deployment has the cause, the fix, the exit code and the last lines', () => {
    const text = summaryOf(rolledBack);
    expect(text).toContain('### ↩️ Deployment of `web`: rolled-back');
    expect(text).toContain(
      "**Why: an essential container exited: container 'web', exit code 3** (1 task, `exit-code`)",
    );
    expect(text).toContain(`_Fix:_ ${READ_LOG_LINES}`);
    expect(text).toContain(
      'container `web`, exit code 3, its last lines:\n\n```text\nlistening on 8080\npanic: no database\n```',
    );
    expect(text).not.toContain('Roll back</summary>');
  });

  it('explains why there are no log lines', () => {
    const failures = crashed([]).map((failure) => ({
      ...failure,
      containers: [{ name: 'web', exitCode: 3, logMissing: 'its log driver is awsfirelens' }],
    }));
    expect(summaryOf({ ...rolledBack, failures })).toContain(
      'container `web`, exit code 3 (no log: its log driver is awsfirelens)',
    );
  });

  it('shows the output of a container unchanged', () => {
    const log = [
      '```',
      '</details><script>alert(1)</script>',
      '| a | b |',
      '::error::no',
      '# heading',
      '````',
      '[x](y)',
    ];
    const reason = 'CannotStartContainerError: <img src=x onerror=alert(1)> | `rm` *all* &amp;';
    const html = htmlOf({ ...rolledBack, failures: crashed(log, reason), reason });
    expect(html).not.toMatch(/<script|<img|<h1|<a href="y"|<em>all/);
    expect(html).toContain(
      '&lt;/details&gt;&lt;script&gt;alert(1)&lt;/script&gt;\n| a | b |\n::error::no\n# heading\n````\n[x](y)\n</code>',
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; | `rm` *all* &amp;amp;');
  });

  it('lists preflight findings by their IDs, and the checks that were skipped', () => {
    const findings = [
      { id: 'breaker-off', severity: 'warning', text: 'the breaker is off: turn it on.' },
      { id: 'image-tag', severity: 'notice', text: 'web:`v1` <b>: name it by digest.' },
    ] as const;
    const unread = [
      { action: 'iam:GetRole', what: 'roles', reason: 'denied' },
      { action: 'ecr:BatchGetImage', what: 'images', reason: 'no response within 30 s' },
    ];
    expect(summaryOf({ ...deployed, preflight: { findings, unread } })).toContain(
      [
        '**Preflight**',
        '',
        '- warning `breaker-off`: the breaker is off: turn it on.',
        '- notice `image-tag`: web:\\`v1\\` \\<b\\>: name it by digest.',
        '- not checked: `iam:GetRole` (roles): denied, `ecr:BatchGetImage` (images): no response within 30 s',
      ].join('\n'),
    );
    expect(summaryOf({ ...deployed, preflight: { findings: [], unread: [] } })).not.toContain('Preflight');
  });

  it('keeps an event with a pipe in its cell', () => {
    const moments = [{ at: 1_790_000_000, text: 'unhealthy due to (reason a | b)' }];
    expect(htmlOf({ ...deployed, events: moments })).toContain('<td>unhealthy due to (reason a | b)</td>');
  });

  it('is truncated below 1 MiB for a hundred services with long output', () => {
    const failures = crashed(Array.from({ length: 1000 }, () => 'x'.repeat(100)));
    const services = Array.from({ length: 100 }, (_, index) => ({ ...rolledBack, service: `web-${index}`, failures }));
    const text = summaryOf(...services);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(marked.parse(text, { async: false })).toMatch(/<em>The rest was omitted[^<]*<\/em><\/p>\s*$/);
  });

  it('of a registration names the revision', () => {
    const registered: ServiceResult = {
      ...emptyResult('default', ''),
      verdict: 'registered',
      taskDefinition: arnOf(3),
    };
    expect(summaryOf(registered)).toBe(
      '### ✅ registered `web:3`\n\nNo service was given, so nothing was deployed.\n\n',
    );
    const refused: ServiceResult = { ...registered, verdict: 'refused', reason: 'The task before the update failed.' };
    expect(summaryOf(refused)).toBe('### ❌ refused `web:3`\n\nThe task before the update failed.\n\n');
  });

  it('of a deployment that preflight checks refused states the findings once, before the facts', () => {
    const text = "the image 'web:v9' does not exist: push it.";
    const findings = [
      { id: 'image-missing', severity: 'error', text },
      { id: 'breaker-off', severity: 'warning', text: 'the breaker is off: turn it on.' },
    ] as const;
    const refused: ServiceResult = {
      ...deployed,
      verdict: 'refused',
      refusedBy: 'preflight',
      reason: `${text} Nothing was updated (preflight).`,
      preflight: { findings, unread: [] },
    };
    const summary = summaryOf(refused);
    expect(summary.split(text)).toHaveLength(2);
    expect(summary.indexOf('- error `image-missing`')).toBeLessThan(summary.indexOf('| active now |'));
    expect(summary).toContain('Nothing was updated.\n\n**Preflight**');
  });

  it('shortens digests, commits and task IDs, which outputs and the report have in full', () => {
    const [commit, digest] = ['0123456789abcdef'.repeat(3).slice(0, 40), `sha256:${'ab'.repeat(32)}`];
    const changes = [`~ web.image: web:${commit} → web@${digest}`];
    const text = summaryOf({ ...rolledBack, changes });
    expect(text).toContain(`web:${commit.slice(0, 12)} → web@${digest.slice(0, 19)}\``);
    expect(text).not.toMatch(/[0-9a-f]{32}/);
  });
});
