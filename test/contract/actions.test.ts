import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { entries } from '../../actions/start.ts';
import { actionNames, readmes } from '../../scripts/readme.ts';
import { emptyResult, serviceOutputs } from '../../src/deploy/result.ts';
import { InputError } from '../../src/error.ts';
import { Inputs } from '../../step/inputs.ts';
import { type Action, loadAction, resolveInputs } from '../runner/action.ts';

const root = resolve(import.meta.dirname, '..', '..');
const names = actionNames();

/** The inputs of AWS's deploy action for its task, without the prefix `run-task-`. */
const RUN_TASK = [
  ...['container-overrides', 'security-groups', 'subnets', 'assign-public-IP', 'capacity-provider-strategy'],
  ...['launch-type', 'started-by', 'tags', 'managed-ebs-volume-name', 'managed-ebs-volume'],
];
const PREFIXED = RUN_TASK.map((input) => `run-task-${input}`);

/** Inputs and outputs of AWS's own actions, which ours accept under the same names (versions of August 2026). */
const AWS_ACTIONS: Record<string, { replaces: string; inputs: string[]; outputs: string[] }> = {
  'ecr-login': {
    replaces: 'amazon-ecr-login v2.1.7',
    inputs: ['http-proxy', 'mask-password', 'registries', 'registry-type', 'skip-logout'],
    outputs: ['registry'],
  },
  'render-taskdef': {
    replaces: 'amazon-ecs-render-task-definition v1.9.0',
    inputs: [
      ...['task-definition', 'task-definition-arn', 'task-definition-family', 'task-definition-revision'],
      ...['container-name', 'image', 'environment-variables', 'secrets', 'env-files', 'docker-labels', 'command'],
      ...['log-configuration-log-driver', 'log-configuration-options', 'task-role-arn', 'execution-role-arn'],
    ],
    outputs: ['task-definition'],
  },
  'deploy-service': {
    replaces: 'amazon-ecs-deploy-task-definition v2.6.3',
    inputs: [
      ...['task-definition', 'service', 'cluster', 'desired-count', 'wait-for-service-stability', 'wait-for-minutes'],
      ...[
        'wait-max-delay-seconds',
        'force-new-deployment',
        'service-managed-ebs-volume-name',
        'service-managed-ebs-volume',
      ],
      ...['codedeploy-appspec', 'codedeploy-application', 'codedeploy-deployment-group'],
      ...['codedeploy-deployment-description', 'codedeploy-deployment-config', 'run-task', ...PREFIXED],
      ...['wait-for-task-stopped', 'enable-ecs-managed-tags', 'propagate-tags'],
      ...['keep-null-value-keys', 'max-retries'],
    ],
    outputs: ['task-definition-arn', 'codedeploy-deployment-id', 'run-task-arn'],
  },
  'deploy-express': {
    replaces: 'amazon-ecs-deploy-express-service v1.2.2',
    inputs: [
      ...['service-name', 'image', 'execution-role-arn', 'infrastructure-role-arn', 'cluster', 'container-port'],
      ...['environment-variables', 'secrets', 'command', 'log-group', 'log-stream-prefix', 'repository-credentials'],
      ...['tags', 'mutate-tags-on-update', 'cpu', 'memory', 'task-role-arn', 'subnets', 'security-groups'],
      ...['health-check-path', 'min-task-count', 'max-task-count', 'auto-scaling-metric', 'auto-scaling-target-value'],
    ],
    outputs: ['service-arn', 'endpoint'],
  },
  'run-task': {
    replaces: 'the task of amazon-ecs-deploy-task-definition v2.6.3, with and without the prefix',
    inputs: [
      ...['task-definition', 'cluster', 'service', 'wait-for-task-stopped', 'wait-for-minutes'],
      ...['enable-ecs-managed-tags', 'propagate-tags', 'max-retries', ...PREFIXED, ...RUN_TASK],
    ],
    outputs: ['task-definition-arn', 'run-task-arn'],
  },
};

it('every action of this version exists', () => {
  expect(names).toEqual(expect.arrayContaining(['build-push', 'deploy-service', 'render-taskdef', 'rollback-service']));
});

describe.each(names)('%s', (name) => {
  const action = loadAction(name);
  const { inputs = {}, outputs = {}, runs } = action.file;

  it('has a name, and a description for every input and output', () => {
    expect(action.file.name).toBeTruthy();
    expect(action.file.description).toBeTruthy();
    const bare = Object.entries({ ...inputs, ...outputs }).filter(([, value]) => !value?.description?.trim());
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('reads exactly the inputs that it declares', async () => {
    // The main step merges `inputs` before the others are read.
    const declared = Object.keys(inputs).filter((input) => input !== 'inputs');
    expect([...(await requestedInputs(action))].sort()).toEqual(declared.sort());
  });

  it('reads additional inputs from `inputs` only if its action.yml declares `inputs`', () => {
    const main = readFileSync(join(action.folder, 'main.ts'), 'utf8');
    expect(main.includes(`await readStepInputs('${name}')`)).toBe('inputs' in inputs);
  });

  it('accepts its own defaults', async () => {
    const required = Object.entries(inputs)
      .filter(([, input]) => input?.required)
      .map(([input]) => input);
    const problems = await problemsWith(action, {});
    expect(problems.filter(({ input }) => !required.includes(input) && inputs[input]?.default !== undefined)).toEqual(
      [],
    );
  });

  it('writes exactly the outputs that it declares, except outputs of the AWS action that are not supported yet', () => {
    const written = writtenOutputs(action);
    const later = AWS_ACTIONS[name]?.outputs ?? [];
    expect([...written].filter((output) => !(output in outputs))).toEqual([]);
    expect(Object.keys(outputs).filter((output) => !written.has(output) && !later.includes(output))).toEqual([]);
  });

  it('runs on Node 24, with launchers in dist that exist', () => {
    expect(runs.using).toBe('node24');
    for (const phase of ['pre', 'main', 'post'] as const) {
      const program = runs[phase];
      if (!program) continue;
      const entry = phase === 'main' ? basename(name) : `${basename(name)}-${phase}`;
      expect(join(action.folder, program)).toBe(join(root, 'dist', `${entry}.js`));
      expect(Object.keys(entries)).toContain(entry);
      expect(readFileSync(action.program(phase) ?? '', 'utf8')).toBe(
        `import { start } from './index.js';\n\nawait start('${entry}');\n`,
      );
    }
  });

  it('has a post step in action.yml if it has a post.ts', () => {
    expect(runs.post !== undefined).toBe(existsSync(join(action.folder, 'post.ts')));
  });

  const aws = AWS_ACTIONS[name];
  if (aws) {
    it(`declares every input and output of ${aws.replaces}`, () => {
      expect(aws.inputs.filter((input) => !(input in inputs))).toEqual([]);
      expect(aws.outputs.filter((output) => !(output in outputs))).toEqual([]);
    });
  }
});

it('every entry in start.ts belongs to an action', () => {
  const expected = names.flatMap((path) => {
    const { runs } = loadAction(path).file;
    const name = basename(path);
    return [name, ...(runs.pre ? [`${name}-pre`] : []), ...(runs.post ? [`${name}-post`] : [])];
  });
  expect(Object.keys(entries).sort()).toEqual(expected.sort());
});

it('the tables in the READMEs match action.yml', () => {
  expect(
    readmes()
      .filter(({ actual, expected }) => actual !== expected)
      .map(({ path }) => path),
  ).toEqual([]);
});

interface InputsModule {
  readInputs(inputs: Inputs): unknown;
}

/** All inputs that `readInputs` requests with no input set, with the defaults, and with every input set. */
async function requestedInputs(action: Action): Promise<Set<string>> {
  const declared = Object.keys(action.file.inputs ?? {});
  const asked = new Set<string>();
  for (const values of [{}, undefined, Object.fromEntries(declared.map((input) => [input, 'true']))]) {
    for (const input of (await read(action, values ?? {}, values === undefined)).named) asked.add(input);
  }
  return asked;
}

async function problemsWith(action: Action, values: Record<string, string>) {
  return (await read(action, values, true)).problems;
}

async function read(action: Action, values: Record<string, string>, withDefaults: boolean): Promise<Inputs> {
  const empty = Object.fromEntries(Object.keys(action.file.inputs ?? {}).map((input) => [input, '']));
  const given = { ...(!withDefaults && empty), ...values };
  const { env } = resolveInputs(action.file, given, { 'github.sha': '5'.repeat(40), 'github.token': 'a token' });
  const inputs = new Inputs({ ...env, AWS_REGION: 'eu-central-1', GITHUB_WORKSPACE: root });
  const { readInputs } = (await import(join(action.folder, 'inputs.ts'))) as InputsModule;
  try {
    await readInputs(inputs);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return inputs;
}

/**
 * The names in `setOutputs({ … })` in the action's own files, in the files of step/ that it imports, and in those that
 * these files load later.
 */
function writtenOutputs(action: Action): Set<string> {
  const own = readdirSync(action.folder).filter((file) => file.endsWith('.ts'));
  const sources = own.map((file) => readFileSync(join(action.folder, file), 'utf8'));
  const imported = sources.flatMap((text) =>
    [...text.matchAll(/(?:from |import\()'\.\.\/\.\.\/(step\/[\w-]+\.ts)'/g)].map(([, path = '']) => path),
  );
  const later = imported.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/import\('\.\/([\w-]+\.ts)'\)/g)].map(
      ([, file = '']) => `step/${file}`,
    ),
  );
  const steps = new Set([...imported, ...later]);
  steps.delete('step/commands.ts');
  const text = [...sources, ...[...steps].map((path) => readFileSync(join(root, path), 'utf8'))].join('\n');
  const calls = text.split(/set(?:Early)?Outputs\(|setFinalOutputs\(\s*[\w.]*verdict,\s*/).slice(1);
  expect(calls.filter((call) => !call.startsWith('{'))).toEqual([]);
  const final = text.includes('setFinalOutputs(') ? ['verdict'] : [];
  const ofServices = text.includes('serviceOutputs(') ? Object.keys(serviceOutputs(emptyResult('', ''))) : [];
  return new Set([...calls.flatMap(keysOf), ...final, ...ofServices]);
}

/** The keys of the object literal at the start of `code`. */
function keysOf(code: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of code) {
    if ('([{'.includes(sign)) depth++;
    if (')]}'.includes(sign)) depth--;
    if (depth === 0) break;
    if (depth === 1 && sign === ',') parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.flatMap((part) => /^[\s{]*'?([\w-]+)'?\s*(?::|$)/.exec(part)?.[1] ?? []);
}
