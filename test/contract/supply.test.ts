import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

/*
 * Everything that this repository uses from outside (packages, their licenses, and the actions of its workflows), and
 * the files that OpenSSF Scorecard looks for.
 */

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

it('every package in the lock file has a hash, and none runs a script during installation', () => {
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

it('every dependency is named by its exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(`${version}`))).toEqual([]);
});

it('dist/licenses.txt names every package that the sources of the actions import', () => {
  const named = new Set(read('dist/licenses.txt').split('\n'));
  const sources = ['src', 'step', 'actions'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => `${name}`.endsWith('.ts'))
      .map((name) => read(`${folder}/${name}`).replace(/^import type [^;]*;/gm, '')),
  );
  const imported = sources.flatMap((text) =>
    [...text.matchAll(/(?:from|import\()\s*'((?:@[\w-]+\/)?[\w-]+)['/]/g)].map(([, name = '']) => name),
  );
  expect(new Set(imported).has('yaml')).toBe(true);
  expect([...new Set(imported)].filter((name) => name !== 'node' && !named.has(name))).toEqual([]);
});

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Record<
    string,
    {
      permissions?: unknown;
      'timeout-minutes'?: number;
      steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}
const workflows = readdirSync(join(root, '.github', 'workflows')).map(
  (name) => [name, read(`.github/workflows/${name}`)] as const,
);

describe.each(workflows)('.github/workflows/%s', (_, text) => {
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

  it('pins every action in another repository to a commit SHA, with the version in a comment', () => {
    const uses = text.match(/^\s*(?:- )?uses: .*$/gm) ?? [];
    const others = uses.filter((line) => !/uses: (?:\$\/|\.\/)/.test(line));
    expect(others.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('grants no permissions at the workflow level, and gives a reason for the permissions of each job', () => {
    expect(workflow.permissions).toEqual({});
    const lines = text.match(/^ {6}[\w-]+: (?:read|write)\b.*$/gm) ?? [];
    expect(lines.filter((line) => !/ # \S/.test(line))).toEqual([]);
  });

  it('leaves no token in the checkout, and installs only packages from the lock file', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(steps.filter(({ run = '' }) => /npm (?:i|install)\b|pip install|curl .*\| *(?:ba)?sh/.test(run))).toEqual(
      [],
    );
  });

  it('runs no code of a pull request with the permissions of the base branch', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });
});

it('the files that OpenSSF Scorecard looks for exist', () => {
  expect(read('LICENSE')).toMatch(/MIT/);
  expect(read('SECURITY.md')).toMatch(/Report a vulnerability/);
  expect(read('.github/dependabot.yml')).toMatch(/package-ecosystem: npm[\s\S]*package-ecosystem: github-actions/);
  const all = workflows.map(([, text]) => text).join('\n');
  for (const needed of [
    /github\/codeql-action\/analyze@/,
    /ossf\/scorecard-action@/,
    /dependency-review-action@/,
    /npm run release -- assets/,
  ]) {
    expect(all).toMatch(needed);
  }
  expect(read('scripts/release.ts')).toContain("'npm', 'sbom'");
  // A property of random inputs counts as fuzzing: fast-check is among the packages, and is used.
  expect(read('package.json')).toMatch(/"fast-check"/);
});

it('the bug form offers exactly the actions and workflows that users call', () => {
  const form = parse(read('.github/ISSUE_TEMPLATE/bug.yml')) as {
    body: { id?: string; attributes: { options?: string[] } }[];
  };
  const options = form.body.find(({ id }) => id === 'action')?.attributes.options ?? [];
  const actions = readdirSync(join(root, 'actions')).filter((name) =>
    existsSync(join(root, 'actions', name, 'action.yml')),
  );
  const called = workflows.filter(([, text]) => /^ {2}workflow_call:/m.test(text)).map(([name]) => name);
  expect(called).toContain('plan.yml');
  expect(options.toSorted()).toEqual([...actions, ...called, 'local-aws'].toSorted());
});

it('each action that a user names has a name, a description and branding, as GitHub shows them', () => {
  const folders = readdirSync(join(root, 'actions'), { withFileTypes: true }).filter((one) => one.isDirectory());
  const manifests = folders.flatMap(({ name }) => {
    if (!readdirSync(join(root, 'actions', name)).includes('action.yml')) return [];
    return [parse(read(`actions/${name}/action.yml`)) as Record<string, unknown>];
  });
  for (const manifest of manifests) {
    expect(manifest).toMatchObject({
      name: expect.stringMatching(/\(Slipway\)$/),
      description: expect.stringMatching(/\.$/),
      branding: { icon: expect.any(String), color: expect.any(String) },
    });
  }
  expect(new Set(manifests.map(({ name }) => name)).size).toBe(manifests.length);
});

it('package.json contains the homepage and the URL for bug reports', () => {
  const { repository, bugs, homepage } = JSON.parse(read('package.json'));
  expect(repository).toEqual({ type: 'git', url: 'git+https://github.com/OWNER/slipway.git' });
  expect([bugs, homepage]).toEqual([
    'https://github.com/OWNER/slipway/issues',
    'https://github.com/OWNER/slipway#readme',
  ]);
});
