import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../../actions/render-taskdef/inputs.ts';
import { applyChange } from '../../../../src/taskdef/edit.ts';
import { fields, fromJson, toObject } from '../../../../src/taskdef/node.ts';
import { Inputs } from '../../../../step/inputs.ts';

const DEFAULTS = {
  cluster: 'default',
  'environment-mode': 'merge',
  'unknown-keys': 'auto',
  'show-values': 'false',
  'max-retries': '3',
};
const ARN = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:41';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'render-taskdef-'));
  writeFileSync(
    join(folder, 'web.json'),
    '{"family": "web", "containerDefinitions": [{"name": "web", "image": "${IMAGE}"}]}',
  );
  writeFileSync(join(folder, 'broken.json'), '{\n  "family" "web"\n}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (given: Record<string, string>, env: Record<string, string> = { AWS_REGION: 'eu-central-1' }) => {
  const entries = Object.entries({ ...DEFAULTS, ...given }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const inputs = new Inputs({ ...env, ...Object.fromEntries(entries) });
  const result = readInputs(inputs);
  return { result, problems: inputs.problems, messages: inputs.problems.map(({ message }) => message) };
};

/** The containers of a task definition with `web` and `side` after the changes that the inputs request. */
const changed = (given: Record<string, string>) => {
  const { result, messages } = read({ 'task-definition-family': 'web', ...given });
  expect(messages).toEqual([]);
  const base = fromJson({ containerDefinitions: [{ name: 'web' }, { name: 'side' }] }, {});
  const node = result.changes.reduce(
    (before, change) => applyChange(before, change).node,
    base.kind === 'fields' ? base : fields([], {}),
  );
  return toObject(node);
};

describe('the render-taskdef inputs that AWS’s action also has', () => {
  it('change every container that container-name lists, in any format', () => {
    expect(changed({ 'container-name': 'web, side', image: 'app:1' })).toEqual({
      containerDefinitions: [
        { name: 'web', image: 'app:1' },
        { name: 'side', image: 'app:1' },
      ],
    });
  });

  it('are all read, and no value is truncated', () => {
    const given = {
      'container-name': 'web',
      image: 'app:1',
      'environment-variables': 'A=b=c\nB=',
      secrets: 'S=ssm:/s',
      'env-files': 'arn:aws:s3:::b/a.env\narn:aws:s3:::b/b.env',
      'log-configuration-log-driver': 'awslogs',
      'log-configuration-options': 'awslogs-group=/a=b=c',
      'docker-labels': 'rule=Host(`a`) && Query(`x=1`)',
      command: 'sh -c "echo hi  there"',
      'task-role-arn': 'arn:aws:iam::123456789012:role/path/task',
      'execution-role-arn': 'exec',
    };
    expect(changed(given)).toEqual({
      taskRoleArn: 'arn:aws:iam::123456789012:role/path/task',
      executionRoleArn: 'exec',
      containerDefinitions: [
        {
          name: 'web',
          image: 'app:1',
          environment: [
            { name: 'A', value: 'b=c' },
            { name: 'B', value: '' },
          ],
          secrets: [{ name: 'S', valueFrom: 'ssm:/s' }],
          environmentFiles: [
            { value: 'arn:aws:s3:::b/a.env', type: 's3' },
            { value: 'arn:aws:s3:::b/b.env', type: 's3' },
          ],
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/a=b=c' } },
          dockerLabels: { rule: 'Host(`a`) && Query(`x=1`)' },
          command: ['sh', '-c', 'echo hi  there'],
        },
        { name: 'side' },
      ],
    });
  });

  it.each([
    ['["node", "a b"]', ['node', 'a b']],
    ['- node\n- a b', ['node', 'a b']],
    ["node 'a b'", ['node', 'a b']],
  ])('read the command %j as %j', (command, words) => {
    expect(changed({ 'container-name': 'web', image: 'a', command })).toMatchObject({
      containerDefinitions: [{ command: words }, {}],
    });
  });

  it('select a revision only together with a family, and prefer a file to an ARN and an ARN to a family', () => {
    const source = (given: Record<string, string>) => {
      const { files, reference, service } = read({ cpu: '256', ...given }).result;
      return { files: files.length, reference, service };
    };
    const family = { 'task-definition-family': 'web' };
    const nothing = { files: 0, reference: undefined, service: undefined };
    expect(source({ ...family, 'task-definition-revision': '7' })).toEqual({ ...nothing, reference: 'web:7' });
    expect(source({ ...family, 'task-definition-arn': ARN })).toEqual({ ...nothing, reference: ARN });
    expect(source({ ...family, 'task-definition': join(folder, 'web.json') })).toEqual({ ...nothing, files: 1 });
    expect(source({ service: 'web' })).toEqual({ ...nothing, service: 'web' });
  });

  it.each(['web', 'web:41', ARN, ARN.replace(':41', '')])(
    "accept '%s' as the ARN and as the family, as DescribeTaskDefinition does",
    (reference) => {
      for (const input of ['task-definition-arn', 'task-definition-family']) {
        const { result, messages } = read({ [input]: reference, cpu: '256' });
        expect([result.reference, messages]).toEqual([reference, []]);
      }
    },
  );

  it('ignore the revision when a file or an ARN is the source', () => {
    for (const source of [{ 'task-definition': join(folder, 'web.json') }, { 'task-definition-arn': ARN }]) {
      expect(read({ ...source, 'task-definition-revision': '3', cpu: '256' }).messages).toEqual([]);
    }
  });
});

describe('invalid inputs of render-taskdef', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'there is no task definition to start from'],
    [{ 'task-definition': 'nowhere.json' }, "names the file 'nowhere.json', which does not exist"],
    [{ 'task-definition': '.' }, "names the file '.', which is a folder"],
    [{ 'task-definition-arn': 'we b' }, "input 'task-definition-arn' is 'we b'"],
    [{ 'task-definition-family': 'web:1', 'task-definition-revision': '2' }, "'web:1'"],
    [{ 'task-definition-family': 'we b' }, "'we b'"],
    [{ 'task-definition-revision': '3' }, "needs 'task-definition-family'"],
    [{ 'task-definition-family': 'web', 'task-definition-revision': 'latest' }, 'whole number'],
    [{ image: 'a:1' }, "input 'container-name' is required with 'image'"],
    [{ 'container-name': 'web', secrets: 'A=b' }, "input 'image' is required with 'container-name'"],
    [{ containers: '- web' }, 'is not a valid mapping; expected the names of containers'],
    [{ containers: 'web: nginx' }, "value of 'web' is not a valid mapping"],
    [{ containers: 'web: { name: api }' }, "Container 'web' cannot be renamed"],
    [{ containers: 'web: {' }, 'Not valid YAML'],
    [{ 'container-name': 'web', image: 'a', 'environment-variables': 'hush' }, "no '='"],
    [{ 'container-name': 'web', image: 'a', command: "a 'b" }, 'never closed'],
    [{ 'log-configuration-log-driver': 'awslog' }, "did you mean 'awslogs'?"],
    [{ 'task-role-arn': 'arn:aws:iam::1:role/x' }, "a role's ARN or name"],
    [{ cpu: 'much' }, "input 'cpu' is 'much'"],
    [{ memory: '1 TB' }, "input 'memory' is '1 TB'"],
    [{ family: 'a/b' }, "input 'family' is 'a/b'"],
    [{ 'environment-mode': 'replce' }, "did you mean 'replace'?"],
    [{ 'unknown-keys': 'drop' }, "input 'unknown-keys' is 'drop'"],
    [{ service: 'a, b' }, "input 'service' is 'a, b'"],
    [{ cluster: 'a/b' }, "input 'cluster' is 'a/b'"],
    [{ 'show-values': 'yes' }, "expected 'true' or 'false'"],
  ])('are refused: %j: %s', (given, words) => {
    expect(read(given).messages).toContainEqual(expect.stringContaining(words));
  });

  it('are all reported together, with the position in a file', () => {
    const { problems } = read({
      'task-definition': `${join(folder, 'broken.json')}\nmissing.json`,
      cpu: 'x',
      'max-retries': '-1',
    });
    expect(problems).toHaveLength(4);
    expect(problems[0]).toMatchObject({
      input: 'task-definition',
      file: join(folder, 'broken.json'),
      line: 2,
      column: 12,
    });
  });

  it('are reported without the value of any variable or secret', () => {
    const given = { 'container-name': 'web', image: 'a', 'environment-variables': 'hush', secrets: '=hush' };
    expect(read({ 'task-definition-family': 'web', ...given }).messages.join()).not.toContain('hush');
  });
});

describe('the Region of render-taskdef', () => {
  const needsRegion = (given: Record<string, string>) =>
    read({ cpu: '256', ...given }, {}).problems.some(({ input }) => input === 'aws-region');
  const file = () => ({ 'task-definition': join(folder, 'web.json') });

  it('is required when AWS is called', () => {
    expect(needsRegion({ 'task-definition-family': 'web' })).toBe(true);
    expect(needsRegion({ ...file(), service: 'web' })).toBe(true);
    expect(needsRegion({ ...file(), containers: 'web: { secrets: { A: ssm:/a } }' })).toBe(true);
    expect(needsRegion({ ...file(), 'container-name': 'web', image: 'a', secrets: 'A=secretsmanager:a#b' })).toBe(true);
  });

  it('is not required when the task definition comes from a file', () => {
    expect(needsRegion(file())).toBe(false);
    expect(needsRegion({ ...file(), containers: 'web: { secrets: { A: /a } }' })).toBe(false);
  });
});

describe("the 'variables' input", () => {
  it('fills the placeholders in files, and reports the position of each placeholder without a value', () => {
    const path = join(folder, 'web.json');
    const { result } = read({ 'task-definition': path, variables: 'IMAGE=app:1' });
    const [file] = result.files;
    expect(file && toObject(file)).toMatchObject({ containerDefinitions: [{ image: 'app:1' }] });
    expect(read({ 'task-definition': path, variables: 'OTHER=x' }).problems).toMatchObject([
      { file: path, line: 1, column: 69 },
    ]);
  });
});
