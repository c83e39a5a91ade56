import { describe, expect, it } from '@jest/globals';
import { runAnnotation, summarizeRun } from '../../../src/report/run-task.ts';
import type { RunResult } from '../../../src/run/run.ts';

const result = (more: Partial<RunResult> = {}): RunResult => ({
  verdict: 'failed',
  reason: "Container 'web' ended with exit code 3.",
  region: 'eu-central-1',
  cluster: 'demo',
  taskArn: 'arn:aws:ecs:eu-central-1:123456789012:task/demo/9f',
  taskDefinition: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/migrate:3',
  exitCode: 3,
  logUrl: 'https://example.com/log',
  tasks: [
    {
      taskArn: 'arn:aws:ecs:eu-central-1:123456789012:task/demo/9f',
      taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/migrate:3',
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      containers: [{ name: 'web', exitCode: 3 }, { name: 'side' }],
    },
  ],
  failures: [],
  logs: [
    { container: 'web', lines: ['```', '<b>FATAL</b>'] },
    { container: 'side', lines: [], missing: 'its log driver is fluentd' },
  ],
  durationSeconds: 75,
  ...more,
});

describe('the summary of a task', () => {
  it('has the verdict, the reason, the exit codes and the last lines, whatever these contain', () => {
    const text = summarizeRun(result());
    expect(text).toContain('### ❌ Task `migrate:3`: failed');
    expect(text).toContain('| duration | 1 min 15 s |');
    expect(text).toContain('| `web` | 3 |');
    expect(text).toContain('| `side` | — |');
    expect(text).toContain('````text\n```\n<b>FATAL</b>\n````');
    expect(text).toContain('no log (its log driver is fluentd)');
  });

  it('names no task if none was started', () => {
    const none = result({ verdict: 'refused', taskArn: '', tasks: [], logs: [], logUrl: '', durationSeconds: 0 });
    expect(summarizeRun(none)).toContain('| task | — |');
  });

  it('names each of several tasks with its containers', () => {
    const task = (id: string, exitCode: number) => ({
      taskArn: `arn:aws:ecs:eu-central-1:123456789012:task/demo/${id}`,
      taskDefinitionArn: '',
      lastStatus: 'STOPPED',
      containers: [{ name: 'web', exitCode }],
    });
    const text = summarizeRun(result({ tasks: [task('9f', 3), task('a0', 0)] }));
    expect(text).toContain('| `9f web` | 3 |');
    expect(text).toContain('| `a0 web` | 0 |');
    expect(text).toContain('| tasks | `9f`, `a0` |');
  });

  it("stays below GitHub's limit", () => {
    const lines = Array.from({ length: 1000 }, () => 'x'.repeat(5000));
    expect(Buffer.byteLength(summarizeRun(result({ logs: [{ container: 'web', lines }] })))).toBeLessThan(2 ** 20);
  });
});

it('the annotation of a task has three lines: the result, the cause, and where to look', () => {
  expect(runAnnotation(result({ reason: 'One.\nTwo.' })).split('\n')).toEqual([
    'migrate:3: failed, task 9f',
    'One. Two.',
    'https://example.com/log',
  ]);
});
