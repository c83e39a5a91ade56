import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { copyOf, workflows } from '../../scripts/workflows/copy.ts';

const OWN = /^OWNER\/slipway\/(.+)@v1$/;

/** Puts back what the copy left out; everything else must be there to be equal. */
function restore(copy: unknown, original: unknown): unknown {
  if (Array.isArray(copy)) return copy.map((item, index) => restore(item, (original as unknown[])[index]));
  if (typeof copy !== 'object' || copy === null) return copy;
  const given = (original ?? {}) as Record<string, unknown>;
  const entries = Object.entries(copy).map(([key, value]) => {
    const own = key === 'uses' && String(given.uses).startsWith('$/') ? OWN.exec(String(value))?.[1] : undefined;
    return [key, own === undefined ? restore(value, given[key]) : `$/${own}`];
  });
  const isGroup = 'group' in copy && given.queue === 'max' && !('queue' in copy);
  return { ...Object.fromEntries(entries), ...(isGroup && { queue: 'max' }) };
}

it.each([...workflows()])('%s: the copy that act reads differs in queue and $/ alone', (_path, text) => {
  const copy = copyOf(text);
  expect(copy).not.toMatch(/^\s*queue:|\$\//m);
  expect(restore(parse(copy), parse(text))).toEqual(parse(text));
  // Comments and all: line by line, only these differ.
  const kept = copy.split('\n');
  const changed = text.split('\n').filter((line) => !kept.includes(line));
  expect(changed.filter((line) => !/^ +queue: max$|^ +(- )?uses: \$\/actions\/[\w-]+$/.test(line))).toEqual([]);
});

it('the five environments have the same steps, outputs and permissions, and one number each', () => {
  const { jobs } = parse(workflows().get('.github/workflows/deliver.yml') ?? '') as {
    jobs: Record<string, Record<string, unknown>>;
  };
  const [first, ...others] = [1, 2, 3, 4, 5].map((number) => jobs[`env-${number}`]);
  others.forEach((job, index) => {
    for (const key of ['steps', 'outputs', 'permissions', 'runs-on', 'timeout-minutes']) {
      expect(job?.[key]).toEqual(first?.[key]);
    }
    const number = index + 2;
    expect(job?.env).toEqual({ NUMBER: number });
    expect(job?.needs).toEqual(['plan', 'build', `env-${number - 1}`]);
    const asFirst = JSON.stringify(job?.environment).replaceAll(`[${number - 1}]`, '[0]');
    expect(asFirst).toBe(JSON.stringify(first?.environment));
    expect(job?.concurrency).toMatchObject({ queue: 'max', 'cancel-in-progress': false });
    expect(JSON.stringify(job?.concurrency)).toContain(`[${number - 1}].group`);
  });
});

it('each job has its permissions, and the workflow none', () => {
  for (const path of ['.github/workflows/deliver.yml', '.github/workflows/rollback.yml']) {
    const { permissions, jobs } = parse(workflows().get(path) ?? '') as {
      permissions: unknown;
      jobs: Record<string, { permissions?: Record<string, string>; concurrency?: unknown }>;
    };
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) {
      const asked = Object.entries(job.permissions ?? { missing: name }).map(([scope, level]) => `${scope}: ${level}`);
      expect(['contents: read', 'id-token: write', 'actions: read']).toEqual(expect.arrayContaining(asked));
    }
    const grouped = Object.keys(jobs).filter((name) => jobs[name]?.concurrency !== undefined);
    expect(grouped.filter((name) => !/^env-\d$|^rollback$/.test(name))).toEqual([]);
  }
});
