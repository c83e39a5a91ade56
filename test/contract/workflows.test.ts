import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/delivery/settings.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** Every workflow, action.yml and document, by path: users also copy fenced blocks. */
function texts(): (readonly [string, string])[] {
  return ['.github/workflows', 'examples/workflows', 'docs', 'actions']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((path) => /\.(md|ya?ml)$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
}

it('no workflow and no example passes a whole context, which would print every variable or secret to the log', () => {
  const whole = /toJSON\(\s*(?:vars|secrets|github|env|inputs|job|runner|steps|strategy|matrix)\s*\)/gi;
  const bare = /\$\{\{\s*(?:vars|secrets|github|env)\s*\}\}|secrets:\s*inherit/gi;
  const found = texts().flatMap(([path, text]) =>
    [...text.matchAll(whole), ...text.matchAll(bare)].map(([match]) => `${path}: ${match}`),
  );
  expect(found).toEqual([]);
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

function stepsOf(workflow: string): Step[] {
  const { jobs } = parse(readFileSync(join(root, '.github', 'workflows', workflow), 'utf8')) as {
    jobs: Record<string, { steps: Step[] }>;
  };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** The names of the variables that a step receives. */
function variablesOf({ with: inputs = {} }: Step): string[] {
  return [...(inputs.vars ?? '').matchAll(/"(\w+)": \$\{\{ toJSON\(vars\.(\w+)\) \}\}/g)].map(
    ([, key = '', name = '']) => {
      expect(key).toBe(name);
      return name;
    },
  );
}

it("each job of deliver.yml receives by name all the variables for an entry's keys", () => {
  const resolving = stepsOf('deliver.yml').filter(({ uses }) => uses === '$/actions/internal/resolve-environment');
  expect(resolving).toHaveLength(5);
  for (const step of resolving)
    expect(variablesOf(step).toSorted()).toEqual(
      [...Object.values(VARIABLES), 'SLIPWAY_FREEZE', 'SLIPWAY_REPOSITORY'].toSorted(),
    );
});

it('the plan of deliver.yml receives by name the variables for a build', () => {
  const [plan] = stepsOf('deliver.yml').filter(({ uses }) => uses === '$/actions/internal/plan-delivery');
  const ofBuild = ['SLIPWAY_REPOSITORY', 'SLIPWAY_BUILD_ROLE', 'SLIPWAY_BUILD_REGION'];
  expect(variablesOf(plan ?? {})).toEqual([...ofBuild, 'SLIPWAY_FREEZE']);
  const resolving = stepsOf('deliver.yml').filter(({ uses }) => uses === '$/actions/internal/resolve-build');
  expect(resolving).toHaveLength(5);
  for (const step of resolving) expect(variablesOf(step)).toEqual(ofBuild);
});

it('rollback.yml receives by name the variables for its inputs', () => {
  const [resolving] = stepsOf('rollback.yml').filter(({ uses }) => uses === '$/actions/internal/resolve-environment');
  const names = (['role', 'region', 'cluster', 'services'] as const).map((key) => VARIABLES[key]);
  expect(variablesOf(resolving ?? {})).toEqual(names);
});

it('the plan of deliver.yml checks every input and secret before a build or an environment uses it', () => {
  const [plan] = stepsOf('deliver.yml').filter(({ uses }) => uses === '$/actions/internal/plan-delivery');
  const handedOn = stepsOf('deliver.yml')
    .filter(({ uses }) => /^\$\/actions\/internal\/resolve-(build|environment)$/.test(uses ?? ''))
    .flatMap(({ with: inputs = {} }) => Object.entries(inputs))
    .flatMap(([name, value]) => (/^\$\{\{ (inputs|secrets)\.[\w-]+/.test(String(value)) ? [[name, value]] : []));
  expect(handedOn).toEqual(expect.arrayContaining([['images', '${{ inputs.images }}']]));
  for (const [name = '', value] of handedOn) expect(plan?.with).toHaveProperty([name], value);
});
