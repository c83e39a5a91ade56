import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromDescribed, toTaskDefinition } from '../../../src/taskdef/document.ts';
import { changeOf, type DefinitionChange, readContainers } from '../../../src/taskdef/edit.ts';
import type { UnknownKeys } from '../../../src/taskdef/form.ts';
import { load } from '../../../src/taskdef/load.ts';
import { type Fields, fields, fromJson, type JsonValue, toObject } from '../../../src/taskdef/node.ts';
import { readWrittenDefinition, renderTaskDefinition } from '../../../src/taskdef/render.ts';

const fileOf = (text: string, file = 'base.yml'): Fields => toTaskDefinition(load(text, { file }).node, { file }).node;

const containersOf = (yaml: string): DefinitionChange => {
  const { node } = load(yaml, { input: 'containers' });
  return readContainers(node ?? fields([], {})).change;
};

interface Options {
  readonly environmentMode?: 'merge' | 'replace';
  readonly unknownKeys?: UnknownKeys;
}

const renderFiles = async (texts: readonly string[], containers = '{}', options: Options = {}) => {
  const files = texts.map((text, index) => fileOf(text, `file-${index}.yml`));
  const written = await readWrittenDefinition(files, [containersOf(containers)], options.unknownKeys ?? 'auto');
  const { result, findings } = renderTaskDefinition(written, options.environmentMode ?? 'merge');
  return { result: toObject(result), findings: [...written.findings, ...findings] };
};

const renderDescribed = async (described: JsonValue, change: DefinitionChange = changeOf(fields([], {}))) => {
  const written = await readWrittenDefinition([], [change], 'fail');
  const { result, findings } = renderTaskDefinition(written, 'merge', fromDescribed(described, []));
  return { result: toObject(result), findings: [...written.findings, ...findings] };
};

const web = (container: string, rest = '') => `
family: web
memory: 512
containerDefinitions:
  - name: web
    image: nginx:1
${container.replace(/^/gm, '    ')}
${rest}`;

const firstContainer = async (base: string, containers: string, options: Options = {}) => {
  const { result, findings } = await renderFiles([web(base)], containers, options);
  const [container] = result.containerDefinitions as { [key: string]: JsonValue }[];
  return {
    ...container,
    errors: findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
};

describe('rendering a task definition', () => {
  it('changes any field at any depth, adds missing fields, and removes fields with null', async () => {
    const base = 'cpu: 10\nlinuxParameters: { initProcessEnabled: true, capabilities: { drop: [ALL] } }\nuser: app';
    const change =
      'web: { cpu: 20, user: null, linuxParameters: { capabilities: { add: [SYS_PTRACE] } }, stopTimeout: 30 }';
    expect(await firstContainer(base, change)).toEqual({
      name: 'web',
      image: 'nginx:1',
      cpu: 20,
      linuxParameters: { initProcessEnabled: true, capabilities: { drop: ['ALL'], add: ['SYS_PTRACE'] } },
      stopTimeout: 30,
      errors: [],
    });
  });

  it('accepts variables, secrets and labels as mappings and as lines, and keeps text as written', async () => {
    const base = 'environment: [{ name: OLD, value: x }, { name: KEPT, value: "" }]\ndockerLabels: { a: b, c: "" }';
    const change = `
web:
  environment: { OLD: null, PORT: 0123, DEBUG: true, KEY: "a\\nb" }
  secrets: [{ name: TOKEN, valueFrom: /prod/token }]
  dockerLabels: { a: null, version: 1.10 }
`;
    expect(await firstContainer(base, change)).toMatchObject({
      environment: [
        { name: 'KEPT', value: '' },
        { name: 'PORT', value: '0123' },
        { name: 'DEBUG', value: 'true' },
        { name: 'KEY', value: 'a\nb' },
      ],
      secrets: [{ name: 'TOKEN', valueFrom: '/prod/token' }],
      dockerLabels: { c: '', version: '1.10' },
    });
  });

  it('replaces all variables and secrets if any are given and environment-mode is replace', async () => {
    const base = 'environment: { A: 1, B: 2 }\nsecrets: { S: /s }';
    const change = 'web: { environment: { B: 3 } }';
    const { environment, secrets } = (await firstContainer(base, change, { environmentMode: 'replace' })) as {
      [key: string]: JsonValue;
    };
    expect(environment).toEqual([{ name: 'B', value: '3' }]);
    expect(secrets).toEqual([{ name: 'S', valueFrom: '/s' }]);
  });

  it('replaces a variable with a secret of the same name, and a secret with a variable', async () => {
    const base = 'environment: { A: 1, B: 2 }\nsecrets: { S: /s }';
    expect(await firstContainer(base, 'web: { secrets: { A: /a }, environment: { S: plain } }')).toMatchObject({
      environment: [
        { name: 'B', value: '2' },
        { name: 'S', value: 'plain' },
      ],
      secrets: [{ name: 'A', valueFrom: '/a' }],
    });
  });

  it.each([
    ['set', 'environment: { A: new }', [{ name: 'B', value: 'b' }], [{ name: 'A', value: 'new' }]],
    ['removed', 'environment: { A: null }', [{ name: 'B', value: 'b' }], []],
    ['made a secret', 'secrets: { A: /a }', [{ name: 'B', value: 'b' }], []],
  ])('changes every entry of a duplicate variable if the variable is %s', async (_name, change, others, own) => {
    const base = 'environment: [{ name: A, value: a1 }, { name: B, value: b }, { name: A, value: a2 }]';
    const { environment } = (await firstContainer(base, `web: { ${change} }`)) as { environment?: JsonValue };
    expect(environment).toHaveLength(others.length + own.length);
    expect(environment).toEqual(expect.arrayContaining([...others, ...own]));
  });

  it('keeps both entries of a duplicate variable if neither is changed', async () => {
    const base = 'environment: [{ name: A, value: a1 }, { name: A, value: a2 }]';
    expect(await firstContainer(base, 'web: { environment: { B: b } }')).toMatchObject({
      environment: [
        { name: 'A', value: 'a1' },
        { name: 'A', value: 'a2' },
        { name: 'B', value: 'b' },
      ],
      errors: [],
    });
  });

  it('reports a member that is missing in a file at a line of that file, whatever a change adds', async () => {
    const base = 'family: web\ncontainerDefinitions:\n  - name: web\n';
    const { findings } = await renderFiles([base], 'web: { cpu: 1 }');
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, origin }) => [rule, origin])).toEqual([
      ['image', { file: 'file-0.yml', line: 3, column: 5 }],
      ['memory', { file: 'file-0.yml', line: 3, column: 5 }],
    ]);
  });

  it('reports a member that is missing because of a change at that change', async () => {
    const { findings } = await renderFiles([web('')], 'web: { image: null }');
    expect(findings.map(({ rule, severity, origin }) => [rule, severity, origin.input])).toEqual([
      ['image', 'error', 'containers'],
    ]);
    const described = { family: 'web', memory: '64', containerDefinitions: [{ name: 'web', image: 'a' }] };
    const removed = await renderDescribed(described, containersOf('web: { image: null }'));
    expect(removed.findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it.each([
    ['the only container is removed', [], 'db: null\nweb: null', ['containers', 'error']],
    ['a container on which another depends is removed', [], 'db: null', ['depends-on', 'error']],
    ['a change concerns other members', [{ name: 'db', image: 'b' }], 'web: { cpu: 10 }', ['container-name', 'notice']],
  ] as const)(
    'reports the problems of a described task definition as errors only if a change causes them: %s',
    async (_, more, change, expected) => {
      const db = { name: 'db', image: 'b', memory: 64 };
      const web = { name: 'web', image: 'a', memory: 64, dependsOn: [{ containerName: 'db', condition: 'START' }] };
      const described = { family: 'web', containerDefinitions: [web, db, ...more] };
      const { findings } = await renderDescribed(described, containersOf(change));
      expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(expected);
    },
  );

  it.each([
    ['with a change of another member', 'web: { cpu: 10 }', 'notice'],
    ['with a change of the same member', 'web: { memory: 2 }', 'error'],
  ] as const)(
    'reports a problem of a described file after another file as an error only if a change causes it: %s',
    async (_, change, severity) => {
      const web = { name: 'web', image: 'a', memory: 1 };
      const described = {
        taskDefinition: { taskDefinitionArn: 'a', revision: 1, family: 'web', containerDefinitions: [web] },
      };
      const { findings } = await renderFiles(['{ "tags": [] }', JSON.stringify(described)], change);
      expect(findings.map((finding) => [finding.rule, finding.severity])).toContainEqual(['memory', severity]);
    },
  );

  it.each(['constructor', 'toString', '__proto__', 'valueOf'])(
    'treats the name %s like any other name',
    async (name) => {
      const file = `{"family": "web", "memory": "512", "${name}": 1, "containerDefinitions": [
      {"name": "${name}", "image": "a:1", "environment": [{"name": "${name}", "value": "1"}], "dockerLabels": {"${name}": "1"}}]}`;
      const change = `${name}: { image: a:2, environment: { ${name}: 2 }, secrets: { x${name}: /a }, dockerLabels: { ${name}: 2 }, ${name}: [new] }`;
      const { result, findings } = await renderFiles([file, '{}'], change);
      expect(findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule)).toEqual([
        'execution-role',
      ]);
      expect(JSON.parse(JSON.stringify(result))).toEqual(
        JSON.parse(`{"family": "web", "memory": "512", "${name}": 1, "containerDefinitions": [
        {"name": "${name}", "image": "a:2", "environment": [{"name": "${name}", "value": "2"}], "dockerLabels": {"${name}": "2"},
         "secrets": [{"name": "x${name}", "valueFrom": "/a"}], "${name}": ["new"]}]}`),
      );
      const missing = await renderFiles([web('')], `${name}: { cpu: 1 }`);
      expect(missing.findings).toMatchObject([
        { message: expect.stringContaining(`container '${name}' is not in the task definition`) },
      ]);
    },
  );

  it('splits a one-line command, and runs a one-line health check in the shell', async () => {
    const change = `web: { command: "npm start -- 'a b'", healthCheck: { command: curl -f localhost } }`;
    expect(await firstContainer('', change)).toMatchObject({
      command: ['npm', 'start', '--', 'a b'],
      healthCheck: { command: ['CMD-SHELL', 'curl -f localhost'] },
    });
  });

  it('adds a container with +, removes one with null, and names the existing ones when a name is wrong', async () => {
    const { result } = await renderFiles([web('')], '+side: { image: busybox, essential: false }');
    expect(result.containerDefinitions).toHaveLength(2);
    const removed = await renderFiles([web('', '  - { name: old, image: busybox }')], 'old: null');
    expect(removed.result.containerDefinitions).toHaveLength(1);
    expect((await firstContainer('', 'webb: { cpu: 1 }')).errors).toEqual([
      "container 'webb' is not in the task definition; expected 'web'; did you mean 'web'?",
    ]);
    expect((await firstContainer('', '+web: { cpu: 1 }')).errors).toEqual([
      "container 'web' already exists: write 'web', without '+', to change it",
    ]);
  });

  it('merges files in order: containers, volumes, variables and tags by name', async () => {
    const overlay = `
cpu: 256
tags: { team: red }
containerDefinitions:
  - { name: web, environment: [{ name: A, value: null }, { name: C, value: c }], command: null }
  - { name: agent, image: agent:1 }
`;
    const base = web(
      'environment: { A: a, B: b }\ncommand: [x]',
      'volumes: [{ name: data }]\ntags: [{ key: a, value: "" }]',
    );
    expect((await renderFiles([base, overlay])).result).toEqual({
      family: 'web',
      memory: '512',
      cpu: '256',
      volumes: [{ name: 'data' }],
      tags: [
        { key: 'a', value: '' },
        { key: 'team', value: 'red' },
      ],
      containerDefinitions: [
        {
          name: 'web',
          image: 'nginx:1',
          environment: [
            { name: 'B', value: 'b' },
            { name: 'C', value: 'c' },
          ],
        },
        { name: 'agent', image: 'agent:1' },
      ],
    });
  });

  it('keeps empty strings, empty lists, zeros, falses and unknown fields of a file', async () => {
    const kept = {
      family: 'web',
      memory: '512',
      containerDefinitions: [
        {
          name: 'web',
          image: 'nginx:1',
          command: ['sh', '-c', ''],
          entryPoint: [],
          dockerLabels: { a: '' },
          cpu: 0,
          essential: true,
          interactive: false,
          linuxParameters: { capabilities: { drop: [] } },
          quantumSettings: { depth: 0, names: ['', {}], off: false },
        },
      ],
    };
    expect((await renderFiles([JSON.stringify(kept)])).result).toEqual(kept);
  });

  it('keeps everything that AWS described, at any depth, with any value of unknown-keys', async () => {
    const unknown = fc.dictionary(
      fc.string(),
      fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text)),
    );
    await fc.assert(
      fc.asyncProperty(unknown, unknown, async (inTask, inContainer) => {
        const container = { ...inContainer, name: 'web', image: 'old', enviroment: {} };
        const described = JSON.parse(JSON.stringify({ ...inTask, family: 'web', containerDefinitions: [container] }));
        const { result, findings } = await renderDescribed(described, containersOf('web: { image: new }'));
        expect(result).toEqual({ ...described, containerDefinitions: [{ ...container, image: 'new' }] });
        expect(findings.filter(({ rule }) => rule === 'unknown-key')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps everything that a file has in unknown fields, at any depth', async () => {
    const unknown = fc.dictionary(
      fc.string().map((key) => `new ${key}`),
      // Null removes, and is not a value.
      fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text, (_key, part) => part ?? 'none') as JsonValue),
    );
    await fc.assert(
      fc.asyncProperty(unknown, unknown, async (inTask, inContainer) => {
        fc.pre(!Object.values(inTask).includes(''));
        const container = { ...inContainer, name: 'web', image: 'a' };
        const file = { ...inTask, family: 'web', memory: '64', containerDefinitions: [container] };
        const { result } = await renderFiles([JSON.stringify(file)], 'web: { image: b }', { unknownKeys: 'keep' });
        expect(JSON.parse(JSON.stringify(result))).toEqual(
          JSON.parse(JSON.stringify({ ...file, containerDefinitions: [{ ...container, image: 'b' }] })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each(['portMappings: [8080]', 'dependsOn: [web]', 'mountPoints: [/data]'])(
    'reports a value of the wrong type once, and no missing members of that value: %s',
    async (change) => {
      const { errors } = await firstContainer('', `web: { ${change} }`);
      expect(errors).toEqual([expect.stringMatching(/is a (number|string), which is not valid; expected a mapping/)]);
    },
  );

  it.each([
    ['web: { enviroment: {} }', "did you mean 'environment'?"],
    ['web: { port-mappings: [] }', "did you mean 'portMappings'?"],
    ['web: { Image: x }', "did you mean 'image'?"],
    ['web: { env: {} }', "did you mean 'environment'?"],
    ['web: { mountPoints: [{ source: data, containerPath: /data }] }', "did you mean 'sourceVolume'?"],
    ['web: { executionRoleArn: x }', 'it belongs to the task definition itself'],
    ['web: { healthCheck: { command: [CMD, x], intervall: 5 } }', "did you mean 'interval'?"],
  ])('refuses the misspelled or misplaced key in %s', async (change, hint) => {
    expect((await firstContainer('', change)).errors).toEqual([expect.stringContaining(hint)]);
    expect((await firstContainer('', change, { unknownKeys: 'keep' })).errors).toEqual([]);
  });

  it('names the position of a misspelled key in a file', async () => {
    const { findings } = await renderFiles([web('memoryReservaton: 5')]);
    expect(findings).toMatchObject([{ rule: 'unknown-key', origin: { file: 'file-0.yml', line: 7, column: 5 } }]);
  });

  it('keeps, with a notice, an unknown key that resembles no known key, unless unknown-keys is fail', async () => {
    const severity = async (unknownKeys: UnknownKeys) => {
      const { result, findings } = await renderFiles([web('quantumSettings: { on: true }')], '{}', { unknownKeys });
      expect(result.containerDefinitions).toMatchObject([{ quantumSettings: { on: true } }]);
      return findings.map((finding) => finding.severity);
    };
    expect(await severity('auto')).toEqual(['notice']);
    expect(await severity('keep')).toEqual(['notice']);
    expect(await severity('fail')).toEqual(['error']);
  });

  it.each([
    ['web: { cpu: many }', "'cpu' of container 'web' is 'many', which is not valid; expected a whole number"],
    [
      'web: { essential: maybe }',
      "'essential' of container 'web' is 'maybe', which is not valid; expected true or false",
    ],
    ['web: { portMappings: 80 }', "'portMappings' of container 'web' is a number, which is not valid; expected a list"],
    ['web: { command: [a, null] }', "'command.1' of container 'web' is empty, which is not valid; expected a value"],
    [
      'web: { environment: { A: [x] } }',
      "'environment.A' of container 'web' is a list, which is not valid; expected a string",
    ],
    [
      'web: { command: "a \'b" }',
      "'command' of container 'web' is not a valid command line: the quote ' is never closed",
    ],
  ])('refuses a value of the wrong type: %s', async (change, message) => {
    expect((await firstContainer('', change)).errors).toContain(message);
  });

  it('reports findings about what AWS accepted at most as notices', async () => {
    const { findings } = await renderDescribed({
      family: 'web',
      containerDefinitions: [{ name: 'web', image: 'UPPER' }],
    });
    expect(findings.map(({ severity }) => severity)).not.toContain('error');
    expect(findings).not.toEqual([]);
  });

  it('is idempotent: a rendered file renders to itself', async () => {
    const { result } = await renderFiles([web('environment: { A: 1 }\nportMappings: [{ containerPort: 80 }]')]);
    expect((await renderDescribed(result)).result).toEqual(result);
    expect(toObject(fromJson(result, {}) as Fields)).toEqual(result);
  });
});

it('rendering takes linear time: a change to each of 20,000 variables', async () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `VARIABLE_${at}`);
  const environment = names.map((name) => ({ name, value: 'a' }));
  const secrets = names.map((name) => ({ name: `SECRET_${name}`, valueFrom: '/a' }));
  const container = { name: 'web', image: 'nginx:1', environment, secrets };
  const text = JSON.stringify({ family: 'web', memory: 512, containerDefinitions: [container] });
  const change = { web: { environment: Object.fromEntries(names.map((name) => [name, 'b'])) } };
  const before = process.cpuUsage();
  const { result } = await renderFiles([text], JSON.stringify(change));
  const { user, system } = process.cpuUsage(before);
  const [changed] = result.containerDefinitions as { environment: JsonValue[] }[];
  expect(changed?.environment).toEqual(names.map((name) => ({ name, value: 'b' })));
  // Quadratic time would be minutes; the limit leaves room for a busy machine.
  expect((user + system) / 1_000_000).toBeLessThan(5);
});
