import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InputError } from '../../../src/error.ts';
import { Inputs } from '../../../step/inputs.ts';
import { loadAction, resolveInputs } from '../../runner/action.ts';

const root = resolve(import.meta.dirname, '../../..');
const COMMIT = '5'.repeat(40);
const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const CONTEXT = { 'github.sha': COMMIT, 'github.token': 'ghs_0123456789' };

/** The least that makes each action's inputs valid; what is required, and without which other inputs are not read at all. */
const BASE: Record<string, Record<string, string>> = {
  'build-push': { repository: 'web', context: 'app', 'create-repository': 'true' },
  'render-taskdef': { 'task-definition': 'web.json', 'container-name': 'web', image: 'web:2' },
  'deploy-service': {
    ...{ service: 'web', 'task-definition': 'web.json', 'run-task': 'true', 'github-token': 'ghs_0123456789' },
    'smoke-url': 'https://example.com/health',
  },
  'rollback-service': { service: 'web' },
  'run-task': { 'task-definition': 'web.json' },
  'plan-delivery': {
    ...{ environments: `[{"name": "production", "role": "${ROLE}", "region": "eu-central-1"}]`, context: 'app' },
    ...{ repository: 'web', 'build-role': ROLE, 'build-region': 'eu-central-1' },
  },
  'resolve-environment': {
    environments: `[{"name": "production", "role": "${ROLE}", "region": "eu-central-1", "cluster": "demo", "services": ["web"]}]`,
  },
  'prepare-services': { services: 'web', image: `web@sha256:${'a'.repeat(64)}`, commit: COMMIT },
  'report-delivery': { needs: '{}', environments: '[]' },
  'list-deliveries': { token: 'ghs_0123456789' },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'app', 'Dockerfile'), 'FROM scratch\n');
  const containers = [{ name: 'web', image: 'web:1', memory: 128, essential: true }];
  writeFileSync(join(folder, 'web.json'), JSON.stringify({ family: 'web', containerDefinitions: containers }));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true });
});

/** What an action makes of its inputs: what it read, and what it refused. */
async function read(action: string, given: Readonly<Record<string, string>>) {
  const { file } = loadAction(action);
  const { env } = resolveInputs(file, { ...BASE[action], ...given }, CONTEXT);
  const inputs = new Inputs({ ...env, AWS_REGION: 'eu-central-1', GITHUB_SHA: COMMIT });
  const { readInputs } = (await import(join(root, 'actions', action, 'inputs.ts'))) as {
    readInputs(inputs: Inputs): unknown;
  };
  // build-push checks its inputs itself.
  const result = await (async () => readInputs(inputs))().catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
  });
  return { result, problems: inputs.problems.map(({ message }) => message) };
}

const actions = readdirSync(join(root, 'actions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('every action has a base of valid inputs', () => {
  expect(Object.keys(BASE).sort()).toEqual(actions.sort());
});

describe.each(actions)('an input of %s that is empty is an input that is not set:', (action) => {
  const { inputs = {} } = loadAction(action).file;
  const base = BASE[action] ?? {};

  it('the base is valid', async () => {
    expect((await read(action, {})).problems).toEqual([]);
  });

  // One that the base sets is not at its default; those are tried below.
  const free = Object.keys(inputs).filter((name) => !(name in base));
  if (free.length > 0)
    it.each(free)('%s', async (name) => {
      const unset = await read(action, {});
      for (const value of ['', '  ', '\n', ' \r\n\t ']) {
        expect({ value, ...(await read(action, { [name]: value })) }).toEqual({ value, ...unset });
      }
    });

  const fixed = Object.keys(inputs).filter((name) => name in base);
  if (fixed.length > 0)
    it.each(fixed)('%s, whatever an action says to it not being set', async (name) => {
      const declared = inputs[name]?.default;
      const unset = await read(action, { [name]: declared === undefined ? '' : String(declared) });
      for (const value of ['', '  ', '\n', ' \r\n\t ']) {
        expect({ value, ...(await read(action, { [name]: value })) }).toEqual({ value, ...unset });
      }
    });
});
