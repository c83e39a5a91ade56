import { describe, expect, it } from '@jest/globals';
import {
  commentOf,
  type EnvironmentPlan,
  isRefused,
  type PlanReport,
  refusalsOf,
  type ServicePlan,
  summarizePlan,
  withoutSecrets,
} from '../../../src/delivery/plan-report.ts';

const service = (more: Partial<ServicePlan> = {}): ServicePlan => ({
  service: 'web',
  against: 'web:4',
  outcome: 'changed',
  changes: ['~ web.cpu: 256 → 512'],
  reason: '',
  warnings: [],
  ...more,
});
const environment = (more: Partial<EnvironmentPlan> = {}): EnvironmentPlan => ({
  name: 'production',
  services: [service()],
  migration: undefined,
  notes: [],
  problem: '',
  ...more,
});
const report = (more: Partial<PlanReport> = {}): PlanReport => ({
  scope: 'What a delivery of 0123456 would change.',
  images: [{ name: 'web', plan: 'would be built' }],
  environments: [environment()],
  problems: [],
  notes: [],
  ...more,
});
const of = (more: Partial<ServicePlan>) =>
  summarizePlan(report({ environments: [environment({ services: [service(more)] })] }));

it("the plan's comment shows what changes in each environment, first a summary and then the details", () => {
  expect(
    summarizePlan(report({ environments: [environment({ migration: { container: 'web', command: undefined } })] })),
  ).toBe(
    `### Plan of the delivery

What a delivery of 0123456 would change.

- Image \`web\` would be built

**production**

- \`web\`: 1 change against \`web:4\`
- The migration runs in container \`web\` of the new revision before the update

<details><summary>production, web: changes compared with web:4</summary>

- \`~ web.cpu: 256 → 512\`

</details>`,
  );
});

it.each([
  ['a new image', { changes: ['~ web.image: a → b'] }, '- `web`: a new image against `web:4`'],
  [
    'a new image and one more change',
    { changes: ['~ web.image: a → b', '+ web.cpu: 1'] },
    '- `web`: a new image and 1 change against',
  ],
  ['several changes', { changes: ['+ a: 1', '+ b: 2'] }, '- `web`: 2 changes against `web:4`'],
  ['a required deployment without a difference', { changes: [] }, '- `web`: a new deployment against `web:4`'],
  ['an unchanged service', { outcome: 'unchanged', changes: [] }, '- `web`: no change against `web:4`'],
  ['a refused service', { outcome: 'refused', reason: 'No.', changes: [] }, '- ❌ `web` would be refused: No.'],
  [
    'a service that could not be compared',
    { outcome: 'not-compared', reason: 'it is gone', changes: [] },
    '- `web`: it is gone',
  ],
  ['a new service', { against: '', changes: ['+ a: 1'] }, '- `web`: 1 change\n'],
] as const)("the plan's comment summarizes %s", (_, more, line) => {
  expect(of(more as Partial<ServicePlan>)).toContain(line);
});

it('the plan is refused only for a problem, an environment without a plan, or a service that would be refused', () => {
  const refused = service({ outcome: 'refused', reason: 'The image is gone.' });
  expect(isRefused(report())).toBe(false);
  expect(isRefused(report({ notes: ['x'], environments: [environment({ notes: ['x'] })] }))).toBe(false);
  const bad = report({
    problems: ['Input x is wrong.'],
    environments: [environment({ problem: 'No role.' }), environment({ name: 'b', services: [refused] })],
  });
  expect(refusalsOf(bad)).toEqual(['Input x is wrong.', 'production: No role.', 'b, web: The image is gone.']);
  for (const one of [{ problems: bad.problems, environments: [] }, { environments: bad.environments }])
    expect(isRefused(report(one))).toBe(true);
});

describe("the plan's comment", () => {
  const hidden = new Map([
    ['arn:aws:iam::111122223333:role/secret', 'role'],
    ['secret-cluster', 'cluster'],
  ]);
  const shown = (text: string) =>
    commentOf(
      withoutSecrets(
        report({ environments: [environment({ problem: text, services: [service({ changes: [text] })] })] }),
        hidden,
      ),
      'https://github.com/acme/hello/actions/runs/1',
    );

  it('shows the key of each secret value in place of the value', () => {
    const text = shown('User arn:aws:iam::111122223333:role/secret may not read secret-cluster');
    expect(text).not.toMatch(/secret|111122223333/);
    expect(text).toContain('~ User role may not read cluster'.slice(2));
  });

  it.each([
    ['arn:aws:sts::123456789012:assumed-role/plan/slipway'],
    ['arn:aws-us-gov:ecs:us-gov-west-1:123456789012:service/a/b'],
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1'],
    ['123456789012.dkr-ecr.eu-central-1.on.aws/web:1'],
  ])('hides the account ID in %s', (text) => {
    expect(shown(text)).not.toContain('123456789012');
  });

  it('shows a number that only resembles an account ID', () => {
    expect(shown('a limit of 123456789012 bytes')).toContain('123456789012');
  });
});

it("the plan's comment shows text from others as plain text: no mentions, links, markup or closing tags", () => {
  const hostile = '@octocat </details> <script> #1 https://evil.example [x](y) `z`\u202e|\nnext';
  const text = commentOf(
    report({
      scope: hostile,
      problems: [hostile],
      notes: [hostile],
      environments: [
        environment({
          name: hostile,
          problem: hostile,
          services: [service({ service: hostile, changes: [hostile], warnings: [hostile], against: hostile })],
        }),
      ],
    }),
    'https://github.com/acme/hello/actions/runs/1',
  );
  const outside = text.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g, '');
  expect(outside).not.toMatch(/@octocat|(?<!\\)<script|\u202e/);
  const unfolded = outside.replace(/<summary>.*<\/summary>/g, '');
  expect(unfolded).not.toMatch(/(?<!\\)\[x\]|https:\/\/evil/);
  expect(outside.match(/<\/details>/g)?.length).toBe(outside.match(/<details>/g)?.length);
});

it("the plan's comment is truncated below GitHub's limit, with sections closed and a link to the full plan", () => {
  const changes = Array.from({ length: 400 }, (_, index) => `~ web.environment.NAME_${index}: ${'x'.repeat(550)} → y`);
  const environments = ['a', 'b', 'c', 'd', 'e'].map((name) => environment({ name, services: [service({ changes })] }));
  const text = commentOf(report({ environments }), 'https://github.com/acme/hello/actions/runs/1');
  expect(text.length).toBeLessThan(65_536 - 100);
  expect(text.length).toBeGreaterThan(60_000);
  for (const name of ['a', 'b', 'c', 'd', 'e']) expect(text).toContain(`**${name}**\n\n- \`web\`: 400 changes`);
  expect(text).toContain('The [summary of the run](https://github.com/acme/hello/actions/runs/1) has the full plan.');
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
});
