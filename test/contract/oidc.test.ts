import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { conditionHolds, listOf, type PolicyDocument } from '../../local-aws/iam/policy.ts';

const root = resolve(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'oidc.md'), 'utf8');
const HOST = 'token.actions.githubusercontent.com';
const WORKFLOW = 'OWNER/slipway/.github/workflows/deliver.yml';

/** The trust policies of the page, by the name in the comment before each. */
const policies = new Map(
  [...page.matchAll(/<!-- trust: (\w+) -->\s+```json\n([\s\S]*?)```/g)].map(
    ([, name = '', json = '']) => [name, JSON.parse(json) as PolicyDocument] as const,
  ),
);

type Claims = Readonly<Record<string, string>>;
const PRODUCTION: Claims = {
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme@1001/hello@2002:environment:production',
  repository_id: '2002',
  job_workflow_ref: `${WORKFLOW}@refs/tags/v1`,
};
const PLAN_WORKFLOW = 'OWNER/slipway/.github/workflows/plan.yml';
const PULL_REQUEST: Claims = {
  ...PRODUCTION,
  sub: 'repo:acme@1001/hello@2002:pull_request',
  job_workflow_ref: `${PLAN_WORKFLOW}@refs/tags/v1`,
};
const BRANCH: Claims = { ...PRODUCTION, sub: 'repo:acme@1001/hello@2002:ref:refs/heads/main' };

function allows(name: string, claims: Claims): boolean {
  const context = Object.fromEntries(Object.entries(claims).map(([claim, value]) => [`${HOST}:${claim}`, value]));
  const { Statement } = policies.get(name) as PolicyDocument;
  return listOf(Statement).some(({ Condition }) => conditionHolds(Condition, context));
}

/** Subjects that must not be able to assume any role on the page. */
const OTHER_SUBJECTS: readonly (readonly [string, Claims])[] = [
  ['a pull request', { sub: 'repo:acme@1001/hello@2002:pull_request' }],
  ['another branch', { sub: 'repo:acme@1001/hello@2002:ref:refs/heads/feature' }],
  ['a tag', { sub: 'repo:acme@1001/hello@2002:ref:refs/tags/v1' }],
  ['another environment', { sub: 'repo:acme@1001/hello@2002:environment:staging' }],
  [
    'another repository of the owner',
    { sub: 'repo:acme@1001/other@2003:environment:production', repository_id: '2003' },
  ],
  ['a later repository with the same name', { repository_id: '2009' }],
  ['another audience', { aud: 'https://github.com/acme' }],
];

describe.each([
  ['deploy', PRODUCTION],
  ['workflow', PRODUCTION],
  ['build', BRANCH],
] as const)("the trust policy '%s' in docs/oidc.md", (name, own) => {
  it('allows the intended job', () => {
    expect(allows(name, own)).toBe(true);
  });

  it.each(OTHER_SUBJECTS)('does not allow a token for %s', (_, claims) => {
    expect(allows(name, { ...own, ...claims })).toBe(false);
  });

  it.each(Object.keys(own).filter((claim) => claim !== 'job_workflow_ref'))(
    'does not allow a token without the claim %s',
    (claim) => {
      const { [claim]: _left, ...others } = own as Record<string, string>;
      expect(allows(name, others)).toBe(false);
    },
  );
});

it.each([
  `${WORKFLOW}@refs/heads/main`,
  `${WORKFLOW}@refs/tags/v1-evil`,
  `${WORKFLOW}@ffffffffffffffffffffffffffffffffffffffff`,
  'acme/hello/.github/workflows/own.yml@refs/tags/v1',
])("the trust policy 'workflow' in docs/oidc.md does not allow %s", (ref) => {
  expect(allows('workflow', { ...PRODUCTION, job_workflow_ref: ref })).toBe(false);
  expect(
    allows('workflow', { ...PRODUCTION, job_workflow_ref: `${WORKFLOW}@0123456789abcdef0123456789abcdef01234567` }),
  ).toBe(true);
});

describe("the trust policy 'plan' in docs/oidc.md", () => {
  it('allows plan.yml at the release tag and at the listed commit in a pull request run of the repository', () => {
    expect(allows('plan', PULL_REQUEST)).toBe(true);
    const pinned = `${PLAN_WORKFLOW}@0123456789abcdef0123456789abcdef01234567`;
    expect(allows('plan', { ...PULL_REQUEST, job_workflow_ref: pinned })).toBe(true);
  });

  it.each([
    [
      'a workflow that the pull request adds',
      { job_workflow_ref: 'acme/hello/.github/workflows/own.yml@refs/pull/7/merge' },
    ],
    ['plan.yml on a branch', { job_workflow_ref: `${PLAN_WORKFLOW}@refs/heads/main` }],
    ['plan.yml at a commit that is not listed', { job_workflow_ref: `${PLAN_WORKFLOW}@${'f'.repeat(40)}` }],
    ['deliver.yml', { job_workflow_ref: `${WORKFLOW}@refs/tags/v1` }],
    ['an environment', { sub: PRODUCTION.sub }],
    ['another repository', { sub: 'repo:acme@1001/other@2003:pull_request', repository_id: '2003' }],
    ['a later repository with the same name', { repository_id: '2009' }],
    ['another audience', { aud: 'https://github.com/acme' }],
  ] as const)('does not allow a token for %s', (_, claims) => {
    expect(allows('plan', { ...PULL_REQUEST, ...(claims as Claims) })).toBe(false);
  });

  it.each(Object.keys(PULL_REQUEST))('does not allow a token without the claim %s', (claim) => {
    const { [claim]: _left, ...others } = PULL_REQUEST;
    expect(allows('plan', others)).toBe(false);
  });
});

it.each(['docs/oidc.md', 'docs/workflows.md', 'README.md'])(
  '%s shows no trust policy with a wildcard in a subject or at the end of a workflow reference',
  (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    // The tests above check the one role that a pull request may assume.
    const blocks = [
      ...text.replace(/<!-- trust: plan -->\s+```json[\s\S]*?```/, '').matchAll(/```json\n([\s\S]*?)```/g),
    ].map(([, json = '']) => json);
    const found = blocks.flatMap(
      (json) => json.match(/"repo:[^"]*\*[^"]*"|"[^"]*\.ya?ml@\*"|"[^"]*:pull_request"/g) ?? [],
    );
    expect(found).toEqual([]);
  },
);
