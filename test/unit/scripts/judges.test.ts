import { describe, expect, it } from '@jest/globals';
import { readJunit } from '../../../scripts/judges/junit.ts';
import { missingOperation, printRefused, printVerdicts, type Verdict } from '../../../scripts/judges/verdict.ts';

describe('a JUnit report', () => {
  it('is read with its failures, whether they are elements as in pytest or a status as in the OCI suite', () => {
    const report = `<testsuite>
      <testcase classname="tests.a" name="fine" time="1"/>
      <testcase classname="tests.a" name="bad"><failure message="x &lt; y">E   assert 1 == 2</failure></testcase>
      <testcase classname="tests.a" name="later"><skipped/></testcase>
      <testcase name="push &amp; pull" status="failure"><system-out>404</system-out></testcase>
      <testcase name="delete" status="skipped"></testcase>
    </testsuite>`;
    expect(readJunit(report).map(({ name, outcome }) => [name, outcome])).toEqual([
      ['fine', 'passed'],
      ['bad', 'failed'],
      ['later', 'skipped'],
      ['push & pull', 'failed'],
      ['delete', 'skipped'],
    ]);
    expect(readJunit(report)[1]?.text).toContain('x < y');
  });
});

describe('an operation that the local AWS does not have', () => {
  it.each([
    [
      'An error occurred: The local AWS does not have ecs:CreateTaskSet.',
      'The local AWS does not have ecs:CreateTaskSet.',
    ],
    ["E  The local AWS has no service 'DynamoDB_20120810'.\n", "The local AWS has no service 'DynamoDB_20120810'."],
    [
      'The local AWS does not support PUT /bucket; it supports AwsJson1.1 and Query.',
      'The local AWS does not support PUT /bucket; it supports AwsJson1.1 and Query.',
    ],
    ["assert 'UnknownOperationException' == 'Other'", "'UnknownOperationException'"],
    ["assert 'ClientException' == 'Other'", undefined],
  ])('is distinguished from a failure: %s', (text, expected) => {
    expect(missingOperation(text)).toBe(expected);
  });
});

describe('the results of a judge', () => {
  it('are counted by suite, in total, and for the tests that are verified on AWS', () => {
    const verdict = (suite: string, outcome: Verdict['outcome'], verified = false): Verdict => ({
      suite,
      test: 't',
      outcome,
      reason: 'because',
      verified,
    });
    const verdicts = [verdict('ecs', 'passed'), verdict('ecs', 'refused'), verdict('ssm', 'failed', true)];
    expect(printVerdicts('moto', verdicts)).toEqual([
      'moto',
      '  ecs                1 passed    0 failed    1 refused    0 skipped',
      '  ssm                0 passed    1 failed    0 refused    0 skipped',
      '  together           1 passed    1 failed    1 refused    0 skipped',
      '  verified on AWS    0 passed    1 failed    0 refused    0 skipped',
      '  failed: ssm t (verified on AWS): because',
    ]);
    expect(printRefused(verdicts)).toEqual(['  refused 1: because']);
  });
});
