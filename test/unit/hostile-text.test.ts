import { describe, it } from '@jest/globals';
import { describeFailure } from '../../src/aws/failure.ts';
import { emptyResult, reportOf } from '../../src/deploy/result.ts';
import { classify, classifyEvent, classifyStatusReason, readEvent } from '../../src/diagnosis/classify.ts';
import { diagnose, summarizeFailures } from '../../src/diagnosis/failure.ts';
import { listEntries } from '../../src/docker/entries.ts';
import { explainRegistry } from '../../src/ecr/failure.ts';
import type { Task } from '../../src/ecs/model.ts';
import { cleanResponse } from '../../src/ecs/texts.ts';
import { recordTags } from '../../src/history/record-tags.ts';
import { sanitize } from '../../src/image/tags.ts';
import { code, codeBlock, cut, details, escapeText } from '../../src/report/markdown.ts';
import { annotationOf, summarizeReport } from '../../src/report/summary.ts';
import { drawTimeline } from '../../src/report/timeline.ts';
import { blankComments } from '../../src/taskdef/comments.ts';
import { load } from '../../src/taskdef/load.ts';
import { readYaml } from '../../src/taskdef/read-yaml.ts';
import { splitWords } from '../../src/words.ts';
import { takesLinearTime } from './hostile-text.ts';

/** A stopped task as ECS returns it. */
function taskThat(text: string): Task {
  const stopped = {
    taskArn: 'arn:aws:ecs:eu-central-1:123456789012:task/demo/1',
    taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:2',
    startedBy: 'ecs-svc/2',
    lastStatus: 'STOPPED',
    stopCode: 'TaskFailedToStart',
    stoppedReason: text,
    containers: [{ name: 'web', reason: text }],
  };
  return cleanResponse({ tasks: [stopped] }).tasks[0] as Task;
}

/** Everything that a step prints about a deployment with such a task and such an event. */
function report(text: string) {
  const failures = diagnose([taskThat(text)], 'ecs-svc/2').map((failure) => ({
    ...failure,
    containers: failure.containers.map((one) => ({ ...one, log: [text] })),
  }));
  const { events } = cleanResponse({ services: [{ events: [{ message: text }] }] }).services[0] as {
    events: { message: string }[];
  };
  const result = {
    ...emptyResult('demo', 'web'),
    verdict: 'failed' as const,
    reason: summarizeFailures(failures),
    failures,
    startedAt: 1,
    moments: events.map(({ message }, at) => ({ at: at + 2, text: message, ...readEvent(message) })),
  };
  const whole = reportOf([result]);
  return [
    summarizeReport(whole, 'Deployment of', { region: 'eu-central-1', roles: [] }),
    annotationOf(whole),
    drawTimeline(result),
  ];
}

const quietly = (entry: (text: string) => unknown) => (text: string) => {
  try {
    entry(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
};

describe('hostile text', () => {
  const entriesOf: Readonly<Record<string, (text: string) => unknown>> = {
    escapeText,
    code,
    codeBlock: (text) => codeBlock([text]),
    details: (text) => details(text, 'body'),
    cut,
    'the classification of a task': (text) => classify(taskThat(text)),
    'the classification of an event': (text) => classifyEvent(taskThat(text).stoppedReason ?? ''),
    'the classification of a service deployment': (text) => classifyStatusReason(taskThat(text).stoppedReason ?? ''),
    'summary, annotation and timeline': report,
    describeFailure: (text) => describeFailure('ecs:UpdateService', new Error(text)),
    'a denial': (text) =>
      describeFailure('ecs:UpdateService', Object.assign(new Error(text), { name: 'AccessDeniedException' })),
    recordTags: (text) => recordTags({ commit: text, run: text, actor: text }),
    'the tag of a branch': sanitize,
    'the explanation of a response of a registry': (text) => explainRegistry(text, 'web'),
    'entries of a Docker input': quietly(listEntries),
    'words of a command': splitWords,
    blankComments,
  };
  it.each(Object.entries(entriesOf))('is processed in linear time by %s', (_name, entry) => {
    takesLinearTime(entry);
  });
});

describe('broken or repetitive YAML', () => {
  const parts = [
    '"',
    "- '",
    'k: "a\n',
    '<<: *a\n',
    '*a ',
    '&a ',
    '&a [*a,',
    '!a ',
    '- a\n',
    'a: b\n',
    'a:\n ',
    '{}',
    '? ',
    '\n',
  ];
  const size = process.env.DEEP ? 30_000 : 10_000;
  const texts = parts.map((part) => part.repeat(size / part.length));
  it.each([
    ['a mapping of inputs', (text: string) => readYaml(text, "Input 'inputs'")],
    ['a document', (text: string) => load(text, { input: 'containers' })],
  ])('is read in linear time as %s', (_name, entry) => {
    takesLinearTime(entry, texts);
  });
});
