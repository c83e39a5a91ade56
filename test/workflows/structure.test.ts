import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { workflows } from '../../scripts/workflows/copy.ts';
import { concurrencyGroup } from '../../src/delivery/group.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly queue: string; readonly 'cancel-in-progress': boolean };
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, unknown>;
  }[];
  readonly [key: string]: unknown;
}

const root = resolve(import.meta.dirname, '..', '..');
const BUILDS = [1, 2, 3, 4, 5].map((number) => `build-${number}`);
const OURS = [
  '.github/workflows/deliver.yml',
  '.github/workflows/rollback.yml',
  '.github/workflows/record.yml',
  '.github/workflows/plan.yml',
] as const;

/** The permissions that the jobs of each workflow may request; a minor release never requests more. */
const PERMISSIONS: Readonly<Record<(typeof OURS)[number], readonly string[]>> = {
  '.github/workflows/deliver.yml': ['contents: read', 'id-token: write'],
  '.github/workflows/rollback.yml': ['id-token: write', 'actions: read'],
  '.github/workflows/record.yml': ['deployments: write', 'artifact-metadata: write'],
  '.github/workflows/plan.yml': ['contents: read', 'id-token: write', 'pull-requests: write'],
};

interface Input {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, Input>> } };
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function read(path: string): Workflow {
  return parse(workflows().get(path) ?? '');
}

it('the five environment jobs of deliver.yml are identical except for their numbers', () => {
  const { jobs } = read('.github/workflows/deliver.yml');
  const [first, ...others] = [1, 2, 3, 4, 5].map((number) => jobs[`env-${number}`]);
  others.forEach((job, index) => {
    for (const key of ['steps', 'outputs', 'permissions', 'timeout-minutes']) {
      expect(job?.[key]).toEqual(first?.[key]);
    }
    const number = index + 2;
    expect(job?.env).toEqual({ NUMBER: number });
    expect(job?.needs).toEqual(['plan', ...BUILDS, `env-${number - 1}`]);
    expect(job?.['runs-on']).toBe(String(first?.['runs-on']).replace('[0]', `[${number - 1}]`));
    const asFirst = JSON.stringify(job?.environment).replaceAll(`[${number - 1}]`, '[0]');
    expect(asFirst).toBe(JSON.stringify(first?.environment));
    expect(job?.concurrency).toMatchObject({ queue: 'max', 'cancel-in-progress': false });
    expect(job?.concurrency?.group).toBe(
      first?.concurrency?.group
        .replaceAll('[0]', `[${number - 1}]`)
        .replace('environment-1-', `environment-${number}-`),
    );
    expect(job?.if).toBe(
      `!cancelled() && needs.env-${number - 1}.result == 'success' && contains(fromJSON('["deployed", "unchanged"]'), needs.env-${number - 1}.outputs.verdict) && fromJSON(needs.plan.outputs.environments)[${number - 1}].name != ''`,
    );
  });
});

it('the five build jobs of deliver.yml are identical except for their numbers', () => {
  const { jobs } = read('.github/workflows/deliver.yml');
  const [first, ...others] = BUILDS.map((name) => jobs[name]);
  others.forEach((job, index) => {
    for (const key of ['steps', 'outputs', 'permissions', 'runs-on', 'timeout-minutes', 'needs']) {
      expect(job?.[key]).toEqual(first?.[key]);
    }
    expect(job?.env).toEqual({ NUMBER: index + 2 });
    expect(job?.if).toBe(`fromJSON(needs.plan.outputs.builds)[${index + 1}].name != ''`);
  });
});

it('each job of a workflow declares its permissions, and the workflow grants none', () => {
  for (const path of OURS) {
    const { permissions, jobs } = read(path);
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) {
      const asked = Object.entries(job.permissions ?? { missing: name }).map(([scope, level]) => `${scope}: ${level}`);
      expect(PERMISSIONS[path]).toEqual(expect.arrayContaining(asked));
    }
    const grouped = Object.keys(jobs).filter((name) => jobs[name]?.concurrency !== undefined);
    expect(grouped.filter((name) => !/^env-\d$|^rollback$/.test(name))).toEqual([]);
  }
});

it('a rollback is in no concurrency group of a delivery, and cancels no run', () => {
  const { jobs } = read('.github/workflows/rollback.yml');
  const group = jobs.rollback?.concurrency;
  expect(group).toMatchObject({ queue: 'max', 'cancel-in-progress': false });
  // The beginning of a delivery's concurrency group, with the plan's value and without an environment.
  const others = [concurrencyGroup('', { name: 'production' }), 'slipway-no-environment-'];
  for (const other of others) expect(group?.group.slice(0, 16)).not.toBe(other.slice(0, 16));
  expect(group?.group).toMatch(/^slipway-rollback \$/);
});

it.each([...OURS, ...[...workflows().keys()].filter((path) => path.startsWith('examples/'))])(
  '%s passes no user-controlled text to a shell, and pins all actions',
  (path) => {
    for (const { uses, run, with: inputs } of Object.values(read(path).jobs).flatMap(({ steps = [] }) => steps)) {
      expect(run ?? '').not.toContain('${{');
      if (OURS.some((own) => own === path)) expect(run).toBeUndefined();
      // Our own code is pinned by the commit that the caller pins, and that of other repositories by their commits. A
      // hook is the caller's own code, from its checkout.
      const isOurs = OURS.some((own) => own === path);
      const ours = isOurs ? /^\$\/actions\/[a-z/-]+$/ : /^OWNER\/slipway\/actions\/[a-z-]+@v1$/;
      const isPinned = (text: string) =>
        [ours, /@[0-9a-f]{40}$/, /^\.\/\.github\/slipway\//].some((form) => form.test(text));
      if (uses) expect({ uses, pinned: isPinned(uses) }).toEqual({ uses, pinned: true });
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false });
    }
  },
);

it.each(OURS)('docs/workflows.md describes each input of %s, with its default and its meaning', (path) => {
  const rows = readFileSync(join(root, 'docs', 'workflows.md'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));
  for (const [name, { description, required, default: value = '' }] of Object.entries(
    read(path).on.workflow_call.inputs,
  )) {
    const shown = required ? ' **required** ' : value === '' ? ' ' : ` \`${value}\` `;
    expect(rows).toContain(`| \`${name}\` |${shown}| ${description} |`);
  }
});
