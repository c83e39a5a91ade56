import { describe, expect, it } from '@jest/globals';
import { concludeRollback, planRollback } from '../../../src/delivery/after-hook.ts';
import { evaluateFreeze } from '../../../src/delivery/freeze.ts';
import { findHooks, HOOKS, type HookFile, hookSecretValues } from '../../../src/delivery/hooks.ts';
import { concludeEnvironment, deliveryVerdict, endedEarly } from '../../../src/delivery/outcome.ts';
import { pattern } from '../../sentences/pattern.ts';
import { INVALID_DOCUMENT } from '../../sentences/refusals.ts';

const composite = (inputs: readonly string[], using = 'composite') =>
  JSON.stringify({ inputs: Object.fromEntries(inputs.map((input) => [input, {}])), runs: { using, steps: [] } });
const find = (
  files: Readonly<Record<string, string | HookFile>>,
  folders = Object.keys(files).map((path) => path.split('/')[0] ?? ''),
) =>
  findHooks(folders, (path) => {
    const file = files[path.replace('.github/slipway/', '')];
    return typeof file === 'string' ? { text: file } : file;
  });

describe('the hooks of a commit', () => {
  it('are those that have an action.yml or action.yaml', () => {
    const files = { 'report/action.yaml': composite(HOOKS.report), 'before-build/action.yml': composite(['commit']) };
    expect(find(files)).toEqual({ hooks: ['before-build', 'report'], problems: [], notices: [] });
  });

  it('are refused if they are not composite actions', () => {
    expect(find({ 'report/action.yml': composite(HOOKS.report, 'node24') }).problems).toEqual([
      "The hook '.github/slipway/report/action.yml' is not a composite action: set 'runs.using' to 'composite'.",
    ]);
    expect(find({ 'report/action.yml': 'runs: [' }).problems[0]).toMatch(pattern`${INVALID_DOCUMENT} \(line 1`);
    expect(find({ 'report/action.yml': { problem: 'is a folder' } }).problems).toEqual([
      "The hook '.github/slipway/report/action.yml' is a folder.",
    ]);
    expect(find({}, ['before-build']).problems).toEqual([
      "The hook '.github/slipway/before-build' has no action.yml: add one.",
    ]);
  });

  it('are reported in one notice each if they do not declare their inputs, or if no delivery runs them', () => {
    const { problems, notices } = find({
      'before-build/action.yml': composite([]),
      'befor-build/action.yml': composite([]),
    });
    expect(problems).toEqual([]);
    expect(notices).toEqual([
      "The hook '.github/slipway/before-build/action.yml' does not declare the inputs 'commit', which the workflow sets: GitHub warns about each of them.",
      expect.stringMatching(/^'\.github\/slipway' has 'befor-build', which deliveries ignore/),
    ]);
  });

  it('get the values of a JSON object, none of which is shown when the object is refused', () => {
    expect(hookSecretValues('{"A":"one","B":"two"}')).toEqual(['one', 'two']);
    expect(hookSecretValues('')).toEqual([]);
    for (const json of ['hunter2', '["hunter2"]', '{"A":{"B":"hunter2"}}']) {
      expect(() => hookSecretValues(json)).toThrow(/^(?!.*hunter2)Secret 'hook-secrets' is not a valid JSON object/);
    }
  });
});

describe('a deployment freeze', () => {
  const evaluate = (variable: string, override = '') =>
    evaluateFreeze(
      { variable, override, actor: 'octocat', whose: "the environment 'production'" },
      new Date('2026-12-24T10:00:00Z'),
    );

  it.each(['', '  ', '2026-12-25/2027-01-03 holidays', '2026-01-01/2026-12-23 past'])(
    'is not in force with the value %p',
    (variable) => {
      expect(evaluate(variable)).toEqual({ is: 'open' });
    },
  );

  it.each([
    ['until the audit is over.', /^The environment 'production' is frozen: until the audit is over\. To deliver/],
    ['2026-12-20/2027-01-03 holidays', /is frozen from 2026-12-20 to 2027-01-03: holidays\. To deliver/],
    ['2026-12-24/2026-12-24', /is frozen from 2026-12-24 to 2026-12-24\. To deliver/],
    ['2026-13-01/2026-14-01 not a date', /is frozen: 2026-13-01\/2026-14-01 not a date\. To deliver/],
    ['2027-01-03/2026-12-20 with the end before the start', /is frozen: 2027-01-03\/2026-12-20/],
  ])('refuses the deployment with the text of the freeze if the value is %p', (variable, sentence) => {
    expect(evaluate(variable)).toEqual({ is: 'frozen', reason: expect.stringMatching(sentence) });
  });

  it('that is overridden reports who overrode it and why', () => {
    expect(evaluate('holidays', 'a fix for checkout')).toEqual({
      is: 'overridden',
      note: "The environment 'production' is frozen: holidays. octocat overrode the freeze: a fix for checkout",
    });
  });
});

describe('the final report of an environment', () => {
  const no = { verdict: '', reason: '' };
  const steps = { before: no, beforeHook: '', deploy: no, afterHook: '', rollback: no, note: '' };
  const deployed = { verdict: 'deployed', reason: '' };
  it.each([
    ['the result of the deployment', { deploy: deployed, beforeHook: 'success', afterHook: 'success' }, deployed],
    [
      'the result of the deployment with a note about an overridden freeze',
      { deploy: deployed, note: 'Frozen. octocat overrode the freeze: a fix' },
      { verdict: 'deployed', reason: 'Frozen. octocat overrode the freeze: a fix.' },
    ],
    [
      'the refusal before the deployment',
      { before: { verdict: 'superseded', reason: 'Older.' } },
      { verdict: 'superseded', reason: 'Older.' },
    ],
    [
      'the verdict refused after before-deploy failed',
      { beforeHook: 'failure' },
      { verdict: 'refused', reason: 'The before-deploy hook failed, so nothing was deployed.' },
    ],
    [
      'the verdict rolled-back after after-deploy failed',
      {
        deploy: deployed,
        afterHook: 'failure',
        rollback: { verdict: 'rolled-back', reason: "Rolled back 'web' to web:1." },
      },
      { verdict: 'rolled-back', reason: "The after-deploy hook failed. Rolled back 'web' to web:1." },
    ],
    [
      'the verdict failed if the rollback did not run',
      { deploy: deployed, afterHook: 'failure' },
      { verdict: 'failed', reason: 'The after-deploy hook failed, but the deployed revision is still active.' },
    ],
    ['empty if no step reported anything', {}, no],
  ])('is %s', (_name, given, expected) => {
    expect(concludeEnvironment({ ...steps, ...given })).toEqual(expected);
  });

  it.each([
    [
      'started',
      "The delivery ended at 'one' with the verdict 'started': 'two' starts only after the verdict 'deployed' or 'unchanged'.",
    ],
    [
      'paused',
      "The delivery ended at 'one' with the verdict 'paused': 'two' starts only after the verdict 'deployed' or 'unchanged'.",
    ],
    [
      'planned',
      "The delivery ended at 'one' with the verdict 'planned': 'two' starts only after the verdict 'deployed' or 'unchanged'.",
    ],
    ['deployed', undefined],
    ['rolled-back', undefined],
  ])(
    'explains an early end of the delivery only after the verdicts started, paused and planned: %s',
    (verdict, sentence) => {
      const one = { environment: 'one', verdict, reason: '', url: '' };
      expect(endedEarly([one, { ...one, environment: 'two', verdict: 'not-started' }])).toBe(sentence);
    },
  );

  it('has the verdict of the environment that failed, or of the last environment that was reached', () => {
    const [one, two] = ['one', 'two'].map((environment) => ({ environment, verdict: 'deployed', reason: '', url: '' }));
    const outcomes = [one, { ...two, environment: 'two', verdict: 'rolled-back', reason: '', url: '' }] as Parameters<
      typeof deliveryVerdict
    >[0];
    expect([
      deliveryVerdict(outcomes, 'two'),
      deliveryVerdict(outcomes.slice(0, 1), ''),
      deliveryVerdict([], ''),
    ]).toEqual(['rolled-back', 'deployed', 'refused']);
  });
});

describe('the rollback after a failed hook', () => {
  const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
  const service = (name: string, verdict: string, previous = '') => ({
    service: name,
    verdict,
    'previous-task-definition-arn': previous,
  });

  it('restores the previous revision of each service that this run has deployed', () => {
    const results = [
      service('web', 'deployed', arn(1)),
      service('api', 'deployed', arn(1)),
      service('old', 'unchanged', arn(3)),
      service('new', 'deployed'),
    ];
    const plan = planRollback(results);
    expect(plan).toEqual({ targets: new Map([[arn(1), ['web', 'api']]]), without: ['new'], isCut: false });
    expect(concludeRollback(plan, [])).toEqual({
      verdict: 'rollback-failed',
      reason: "Rolled back 'web', 'api' to web:1. 'new' was not rolled back, because it has no previous revision.",
    });
  });

  it.each([
    [
      'rolled-back',
      [service('web', 'deployed', arn(1))],
      [{ service: 'web', verdict: 'deployed', reason: '' }],
      "Rolled back 'web' to web:1.",
    ],
    ['failed', [service('web', 'unchanged', arn(1))], [], 'This run deployed nothing, so nothing was rolled back.'],
    [
      'rollback-failed',
      [service('web', 'deployed', arn(1))],
      [{ service: 'web', verdict: 'timed-out', reason: 'It took too long.' }],
      "'web' could not be rolled back (timed-out): It took too long.",
    ],
    [
      'rollback-failed',
      [service('web', 'deployed', arn(1)), service('', 'deployed')],
      [{ service: 'web', verdict: 'deployed', reason: '' }],
      "Rolled back 'web' to web:1. The services that the results omit were not rolled back.",
    ],
  ])('reports the verdict %s', (verdict, results, rolledBack, reason) => {
    expect(concludeRollback(planRollback(results), rolledBack)).toEqual({ verdict, reason });
  });
});
