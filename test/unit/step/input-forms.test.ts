import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeliveryInputs } from '../../../actions/internal/plan-delivery/inputs.ts';
import { actionNames } from '../../../scripts/readme.ts';
import { InputError } from '../../../src/error.ts';
import { ForwardedInputs } from '../../../step/forwarded-inputs.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { type ActionFile, loadAction, resolveInputs } from '../../runner/action.ts';

const root = resolve(import.meta.dirname, '../../..');
const COMMIT = '5'.repeat(40);
const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const CONTEXT = { 'github.sha': COMMIT, 'github.token': 'ghs_0123456789' };

/**
 * The smallest valid set of inputs of each action: the required ones, and those without which other inputs are not read
 * at all.
 */
const BASE: Record<string, Record<string, string>> = {
  'build-push': { repository: 'web', context: 'app', 'create-repository': 'true' },
  'ecr-login': {},
  'render-taskdef': { 'task-definition': 'web.json', 'container-name': 'web', image: 'web:2' },
  'deploy-service': {
    ...{ service: 'web', 'task-definition': 'web.json', 'run-task': 'true', 'github-token': 'ghs_0123456789' },
    'smoke-url': 'https://example.com/health',
  },
  'deploy-express': {
    ...{ 'service-name': 'web', image: 'web:2', 'execution-role-arn': ROLE, 'infrastructure-role-arn': ROLE },
  },
  'rollback-service': { service: 'web' },
  'run-task': { 'task-definition': 'web.json' },
  'internal/plan-delivery': {
    ...{ environments: `[{"name": "production", "role": "${ROLE}", "region": "eu-central-1"}]`, context: 'app' },
    ...{ repository: 'web', 'build-role': ROLE, 'build-region': 'eu-central-1' },
  },
  'internal/resolve-build': {
    environments: '[production]',
    ...{ repository: 'web', 'build-role': ROLE, 'build-region': 'eu-central-1' },
  },
  'internal/resolve-environment': {
    environments: `[{"name": "production", "role": "${ROLE}", "region": "eu-central-1", "cluster": "demo", "services": ["web"]}]`,
  },
  'internal/prepare-services': {
    ...{ services: 'web', commit: COMMIT, images: `[{"name":"web","image":"web@sha256:${'a'.repeat(64)}"}]` },
  },
  'internal/roll-back-environment': { results: '[{"service":"web","verdict":"deployed"}]' },
  'internal/conclude-environment': {},
  'internal/record-delivery': { token: 'ghs_0123456789', delivery: '{"verdicts":"{}"}' },
  'internal/report-delivery': { needs: '{}' },
  'internal/list-deliveries': { token: 'ghs_0123456789' },
  'internal/plan-environments': {
    environments: `[{"name": "production", "role": "${ROLE}", "region": "eu-central-1"}]`,
    ...{ context: 'app', repository: 'web', 'build-role': ROLE, 'build-region': 'eu-central-1' },
  },
  'internal/comment-plan': { token: 'ghs_0123456789', comment: 'web.json', 'pull-request': '7' },
};

const actions = actionNames();
/** Each action.yml, which is read once. */
const files = new Map(actions.map((action) => [action, loadAction(action).file]));
const fileOf = (action: string) => files.get(action) as ActionFile;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'app', 'Dockerfile'), 'FROM scratch\n');
  const containers = [{ name: 'web', image: 'web:1', memory: 128, essential: true }];
  writeFileSync(join(folder, 'web.yml'), 'desiredCount: 2\n');
  writeFileSync(join(folder, 'web.json'), JSON.stringify({ family: 'web', containerDefinitions: containers }));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true });
});

const JOB = { AWS_REGION: 'eu-central-1', GITHUB_SHA: COMMIT, SECRET_A: 'one', SECRET_B: 'two' };

/** The result of an action's inputs: what it read, and what it refused. */
async function read(action: string, given: Readonly<Record<string, string>>) {
  const { env } = resolveInputs(fileOf(action), { ...BASE[action], ...given }, CONTEXT);
  const { result, problems } = await readWith(action, new Inputs({ ...env, ...JOB }));
  const isPlan = /^internal\/plan-(delivery|environments)$/.test(action);
  if (!isPlan || !result) return { result, problems };
  // This action passes its inputs on, so only the result in the other actions matters.
  const { delivery, ...rest } = result as { readonly delivery?: DeliveryInputs };
  const { builds, deployOptions, ...own } = { ...rest, ...delivery } as DeliveryInputs;
  const [{ options = {} } = {}] = builds;
  const handedOn = [
    await readWith('build-push', new ForwardedInputs({ ...BASE['build-push'], ...options }, JOB)),
    await readWith('deploy-service', new ForwardedInputs({ ...BASE['deploy-service'], ...deployOptions }, JOB)),
  ];
  return { result: { ...own, handedOn }, problems };
}

async function readWith(action: string, inputs: Inputs) {
  const { readInputs } = (await import(join(root, 'actions', action, 'inputs.ts'))) as {
    readInputs(inputs: Inputs, tables?: object): unknown;
  };
  // build-push checks its inputs itself.
  const isOfDelivery = /^internal\/(plan-\w+|resolve-\w+)$/.test(action);
  const result = await (async () => readInputs(inputs, ...(isOfDelivery ? [tables] : [])))().catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
  });
  return { result, problems: inputs.problems.map(({ message }) => message) };
}

const folderOf = join(root, 'actions');
const tables = {
  deploy: await readDeclared('deploy-service', folderOf),
  build: await readDeclared('build-push', folderOf),
};

it('every action has a set of valid inputs to start from', () => {
  expect(Object.keys(BASE).sort()).toEqual(actions.sort());
});

describe.each(actions)('%s treats an empty value like no value', (action) => {
  const { inputs = {} } = fileOf(action);
  const base = BASE[action] ?? {};

  let unset: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    unset = await read(action, {});
  });

  it('and has a set of valid inputs to compare with', () => {
    expect(unset.problems).toEqual([]);
  });

  // An input that the base sets does not have its default; such inputs are tested below.
  const free = Object.keys(inputs).filter((name) => !(name in base));
  if (free.length > 0)
    it.each(free)('for the input %s', async (name) => {
      for (const value of ['', '  ', '\ufeff\n', ' \r\n\t ']) {
        expect({ value, ...(await read(action, { [name]: value })) }).toEqual({ value, ...unset });
      }
    });

  const fixed = Object.keys(inputs).filter((name) => name in base);
  if (fixed.length > 0)
    it.each(fixed)('for the required input %s', async (name) => {
      const declared = inputs[name]?.default;
      const unset = await read(action, { [name]: declared === undefined ? '' : String(declared) });
      for (const value of ['', '  ', '\ufeff\n', ' \r\n\t ']) {
        expect({ value, ...(await read(action, { [name]: value })) }).toEqual({ value, ...unset });
      }
    });
});

/** Inputs of several lines, by action; on Windows runners, and in files edited on Windows, they end with CR LF. */
const LINES: Record<string, Record<string, string>> = {
  'build-push': {
    ...{ platforms: 'linux/amd64\nlinux/arm64\n', 'build-args': 'A=1\nB=2\n', 'build-contexts': 'a=app\nb=app\n' },
    ...{ secrets: 'a=one\nb=two\n', labels: 'a=one\nb=two\n', annotations: 'a=one\nb=two\n', tags: 'sha\nlatest\n' },
    ...{
      'cache-from': 'type=gha\ntype=inline\n',
      'cache-to': 'type=gha\ntype=inline\n',
      ssh: 'a=web.json\nb=web.json\n',
    },
    ...{ 'repository-tags': 'a=one\nb=two\n', registries: '111111111111\n222222222222\n' },
  },
  'render-taskdef': {
    ...{ 'environment-variables': 'A=1\nB=2\n', secrets: 'A=ssm:/a\nB=ssm:/b\n', 'docker-labels': 'a=1\nb=2\n' },
    ...{ 'log-configuration-options': 'a=1\nb=2\n', 'env-files': 'arn:aws:s3:::b/a.env\narn:aws:s3:::b/b.env\n' },
    ...{ tags: 'a=1\nb=2\n', containers: 'web:\n  environment:\n    A: 1\n', command: '- sh\n- -c\n' },
    ...{ 'task-definition': 'web.json\nweb.json\n', 'container-name': 'web\napi\n' },
  },
  'deploy-service': {
    ...{
      service: 'web\napi=web.json\n',
      'run-task-overrides': 'web:\n  command: [a]\n',
      'run-task-tags': 'a=1\nb=2\n',
    },
    ...{ 'run-task-subnets': 'subnet-1\nsubnet-2\n', 'run-task-security-groups': 'sg-1\nsg-2\n' },
  },
  'deploy-express': { tags: 'a=1\nb=2\n', subnets: 'subnet-1\nsubnet-2\n', 'security-groups': 'sg-1\nsg-2\n' },
  'rollback-service': { service: 'web\napi\n' },
  'run-task': { overrides: 'web:\n  command: [a]\n', tags: 'a=1\nb=2\n', subnets: 'subnet-1\nsubnet-2\n' },
  'ecr-login': { registries: '111111111111\n222222222222\n' },
  'internal/prepare-services': { services: 'web\napi\n' },
};

describe.each(Object.entries(LINES))('%s treats Windows line endings like other line endings', (action, inputs) => {
  it.each(Object.entries(inputs))('in the input %s', async (name, value) => {
    const unix = await read(action, { [name]: value });
    expect(unix.problems).toEqual([]);
    expect(await read(action, { [name]: value.replaceAll('\n', '\r\n') })).toEqual(unix);
  });
});

const ARN_OF_WEB = 'arn:aws:ecs:eu-central-1:123456789012:service/default/web';
const TAGS = '[{"key":"a","value":"1"},{"key":"a","value":"2"}]';
/** A value with a duplicate is refused with one sentence. */
const refused = (...values: readonly string[]) => values.map((value) => ({ value }));
/** A value with a duplicate has the effect of another value. */
const taken = (value: string, as: string) => [{ value, as }];

/** For each input that is a list or a mapping, values with a duplicate, as AWS or Docker treats them. */
const TWICE: Record<string, Record<string, readonly { readonly value: string; readonly as?: string }[]>> = {
  'deploy-service': {
    service: refused('web\nweb', `web,${ARN_OF_WEB}`, 'web\nweb=web.json'),
    'service-definition': refused('web=web.yml\nweb=web.yml'),
    scaling: refused('{ min: 1, min: 2 }'),
    'run-task-overrides': refused(
      'web: { cpu: 1 }\nweb: { cpu: 2 }',
      '{ containerOverrides: [{ name: web, cpu: 1 }], web: { cpu: 2 } }',
      'web: { environment: { A: 1, A: 2 } }',
    ),
    'run-task-container-overrides': refused('[{"name":"web","cpu":1},{"name":"web","cpu":2}]'),
    'run-task-subnets': taken('subnet-1,subnet-1', 'subnet-1'),
    'run-task-security-groups': taken('sg-1,sg-1', 'sg-1'),
    'run-task-tags': refused(TAGS),
  },
  'run-task': {
    overrides: refused('web: { cpu: 1 }\nweb: { cpu: 2 }', 'web: { environment: { A: 1, A: 2 } }'),
    'container-overrides': refused('[{"name":"web","cpu":1},{"name":"web","cpu":2}]'),
    subnets: taken('subnet-1,subnet-2,subnet-1', 'subnet-1,subnet-2'),
    tags: refused(TAGS),
  },
  'rollback-service': { service: refused('web,web', `${ARN_OF_WEB},web`) },
  'deploy-express': {
    tags: refused(TAGS),
    subnets: taken('subnet-1,subnet-1', 'subnet-1'),
    'security-groups': taken('sg-1,sg-1', 'sg-1'),
    secrets: refused('[{"name":"A","valueFrom":"/a"},{"name":"A","valueFrom":"/b"}]'),
  },
  'render-taskdef': {
    'container-name': taken('web,web', 'web'),
    containers: refused('web: { cpu: 1 }\nweb: { cpu: 2 }'),
    'env-files': taken('arn:aws:s3:::b/a.env\narn:aws:s3:::b/a.env', 'arn:aws:s3:::b/a.env'),
  },
  'build-push': {
    registries: taken('111111111111,111111111111', '111111111111'),
    platforms: taken('linux/amd64,linux/amd64', 'linux/amd64'),
    'ignore-build-args': taken('A,A', 'A'),
    'repository-tags': taken('a=1\na=2', 'a=2'),
    'build-args': taken('A=1\nA=2', 'A=2'),
    labels: taken('a=1\na=2', 'a=2'),
    secrets: refused('a=one\na=two'),
    'secret-envs': refused('a=SECRET_A,a=SECRET_B'),
    'secret-files': refused('a=app/Dockerfile\na=web.json'),
  },
  'ecr-login': { registries: taken('111111111111,111111111111', '111111111111') },
  'internal/prepare-services': { services: refused('web,web') },
};

describe.each(Object.entries(TWICE))('a duplicate in an input of %s', (action, inputs) => {
  const values = Object.entries(inputs).flatMap(([name, all]) => all.map((one) => ({ name, as: '', ...one })));
  const ofAction = { refused: values.filter(({ as }) => as === ''), taken: values.filter(({ as }) => as !== '') };

  if (ofAction.refused.length > 0)
    it.each(ofAction.refused)('is refused with one sentence: $name $value', async ({ name, value }) => {
      const { problems } = await read(action, { [name]: value });
      expect(problems).toEqual([expect.stringMatching(/ twice|repeated|has the id of/)]);
    });

  if (ofAction.taken.length > 0)
    it.each(ofAction.taken)('counts once: $name $value', async ({ name, value, as }) => {
      const once = await read(action, { [name]: as });
      expect(once.problems).toEqual([]);
      expect(await read(action, { [name]: value })).toEqual(once);
    });
});

/**
 * Hostile values for any input: a name that is too long for a file, members that are null, an anchor that contains
 * itself, names of prototypes.
 */
const HOSTILE = [
  ...['x'.repeat(5_000), 'null', '[null]', 'a: &a [x, *a]', '{"__proto__": null, "constructor": {"toString": null}}'],
  String.raw`{"verdicts": "{\"a\": null, \"__proto__\": \"deployed\"}", "images": "{\"web\": null}", "urls": "null"}`,
];

it.each(actions)(
  'a hostile value in any input of %s is refused or accepted, and causes no internal error',
  async (action) => {
    const broken: string[] = [];
    for (const name of Object.keys(fileOf(action).inputs ?? {})) {
      for (const value of HOSTILE) {
        const { problems } = await read(action, { [name]: value }).catch((error: Error) => ({
          problems: [`${error}`],
        }));
        const wrong = problems.find((problem) =>
          /undefined|\[object|(?<!User)Error: |Cannot read|not iterable/.test(problem),
        );
        if (wrong) broken.push(`${name} ${value.slice(0, 20)}: ${wrong.slice(0, 200)}`);
      }
    }
    expect(broken).toEqual([]);
  },
);

it('a security group that is listed twice for a task is sent once', async () => {
  const { result, problems } = await read('run-task', { subnets: 'subnet-1', 'security-groups': 'sg-1\nsg-1' });
  expect(problems).toEqual([]);
  expect(result).toMatchObject({ request: { network: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } } });
});

it('a secret of an Express service that has the name of one of its variables is refused', async () => {
  const given = { 'environment-variables': '[{"name":"A","value":"1"}]', secrets: '[{"name":"A","valueFrom":"/a"}]' };
  expect((await read('deploy-express', given)).problems).toEqual([
    "input 'secrets' has 'A', which is also in 'environment-variables': remove one",
  ]);
});
