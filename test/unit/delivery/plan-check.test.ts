import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkDelivery } from '../../../actions/internal/plan-delivery/check.ts';
import { readInputs } from '../../../actions/internal/plan-delivery/inputs.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { pattern } from '../../sentences/pattern.ts';
import {
  INVALID_DOCUMENT,
  NOT_A_REGION,
  NOT_IN_COMMIT,
  USED_UNCHANGED,
  wholeNumber,
} from '../../sentences/refusals.ts';

const ROLE = 'arn:aws:iam::123456789012:role/build';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'slipway-plan-check-'));

const container = (name: string, image: string) => ({ name, image, memory: 128 });
const FILES: Readonly<Record<string, unknown>> = {
  Dockerfile: 'FROM scratch\n',
  'web.json': { family: 'web', containerDefinitions: [container('app', 'hello:set-by-the-delivery')] },
  'two.json': { family: 'web', containerDefinitions: [container('app', 'shop:1'), container('proxy', 'envoy:1')] },
  'typo.json': { family: 'web', containerDefinitions: [{ ...container('app', 'hello:1'), esential: true }] },
  'broken.json': '{ "family": "web",\n  "containerDefinitions": [\n',
  'placeholder.json': { family: 'web', containerDefinitions: [container('app', '<IMAGE>')] },
};

beforeAll(() => {
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const actions = resolve(import.meta.dirname, '../../../actions');
const tables = {
  deploy: await readDeclared('deploy-service', actions),
  build: await readDeclared('build-push', actions),
};

async function check(given: Readonly<Record<string, string>>, makesFiles = false) {
  const defaults = { repository: 'hello', 'build-role': ROLE, 'build-region': 'eu-central-1', 'if-older': 'refuse' };
  const all = { environments: '[a]', tags: 'sha', cache: 'registry', 'on-failure': 'rollback', ...defaults, ...given };
  const inputs = new Inputs(
    Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );
  const notices: string[] = [];
  const log = { notice: (message: string) => notices.push(message) };
  await checkDelivery(inputs, readInputs(inputs, tables), { commit: COMMIT, makesFiles, isDelivery: true }, log);
  const problems = inputs.problems.map(({ message }) => message);
  return { problems, places: inputs.problems, notices: [...notices, ...inputs.notices] };
}

it('a valid delivery passes the plan', async () => {
  const environments = `
- { name: staging, services: web, task-definition: web.json, container: app, migration: "bin/migrate --all" }
- { name: production, cluster: shop, services: 'web=web.json', smoke-url: 'https://example.com/health' }`;
  expect(await check({ environments })).toMatchObject({ problems: [], notices: [] });
});

it('all errors of all entries are reported at once', async () => {
  const { problems } = await check({
    environments: `
- { name: staging, services: web, task-definition: web.json }
- { name: production, services: web, task-definition: web.json, container: aap, migration: "bin/migrate 'x" }
- { name: demo, services: [web, web], task-definition: missing.json, service-definition: gone.yml }`,
    'on-failure': 'undo',
    'wait-for-minutes': '0',
    'rollback-together': 'maybe',
    'if-deploying': 'abort',
    tags: 'latest',
    platforms: 'linux',
    context: 'nowhere',
  });
  expect(problems.toSorted()).toEqual([
    expect.stringMatching(/^Key 'migration' in entry 2 \('production'\).*the quote ' is never closed/),
    expect.stringMatching(/^entry 2 \('production'\) .*: container 'aap' is not .*; expected 'app'; did you mean/),
    expect.stringMatching(/^entry 3 \('demo'\) .*: input 'service' has 'web' twice/),
    expect.stringMatching(pattern`^environment 'demo' names the file 'gone.yml', ${NOT_IN_COMMIT}`),
    expect.stringMatching(pattern`^environment 'demo' names the file 'missing.json', ${NOT_IN_COMMIT}`),
    expect.stringMatching(/^input 'context' is 'nowhere', which is not a folder/),
    expect.stringMatching(/^input 'if-deploying' is 'abort', which is not valid; expected 'wait', 'supersede', 'fail'/),
    expect.stringMatching(/^input 'on-failure' is 'undo', which is not valid; expected 'rollback', 'leave'/),
    expect.stringMatching(/^input 'platforms' has 'linux'/),
    expect.stringMatching(/^input 'rollback-together' is 'maybe'/),
    expect.stringMatching(/^input 'tags' is 'latest': the first tag is 'latest'/),
    expect.stringMatching(
      pattern`^input 'wait-for-minutes' is '0', which is not valid; expected ${wholeNumber(1, 360)}`,
    ),
  ]);
});

it('a service or a cluster in another account or partition than the role is an error', async () => {
  const { problems } = await check({
    environments: `
- { name: staging, role: 'arn:aws:iam::123456789012:role/deploy', services: 'arn:aws:ecs:eu-central-1:123456789012:service/shop/web', task-definition: web.json }
- { name: production, role: 'arn:aws:iam::123456789012:role/deploy', services: 'arn:aws:ecs:eu-central-1:999999999999:service/shop/web', task-definition: web.json }
- { name: china, role: 'arn:aws:iam::123456789012:role/deploy', region: cn-north-1, cluster: 'arn:aws-cn:ecs:cn-north-1:123456789012:cluster/shop', services: web, task-definition: web.json }`,
  });
  expect(problems).toEqual([
    expect.stringMatching(
      /^entry 2 \('production'\) .*: 'arn:.*:999999999999:.*' is not in the account of the 'role' key/,
    ),
    expect.stringMatching(/^entry 3 \('china'\) .*: 'arn:aws-cn:.*' is not in the account of the 'role' key/),
  ]);
});

describe('the Region of a delivery', () => {
  it('is refused once, with the nearest name, when it is misspelled', async () => {
    const { problems } = await check({
      environments: '[{ name: a, region: us-esat-1, services: web }]',
      'build-region': 'eu-centrall-1',
    });
    expect(problems.toSorted()).toEqual([
      `'build-region' is 'eu-centrall-1', which ${NOT_A_REGION}; did you mean 'eu-central-1'?`,
      expect.stringMatching(/^Key 'region' in entry 1 .* is 'us-esat-1', .*, and the nearest is 'us-east-1'\.$/),
    ]);
  });

  it('is accepted with one notice when it is newer than this version', async () => {
    const environments = '[{ name: a, region: eu-central-7, services: web }, { name: b, services: web }]';
    expect(await check({ environments, 'build-region': 'eu-central-7' })).toMatchObject({
      problems: [],
      notices: [`key 'region' of the environment 'a': the Region 'eu-central-7' ${USED_UNCHANGED}`],
    });
  });
});

describe('the repository of a delivery', () => {
  const environments = '[{ name: a, services: web, task-definition: web.json }]';

  it.each(['A B', 'hello:latest'])("named '%s' is refused once", async (repository) => {
    const { problems } = await check({ environments, repository });
    expect(problems).toEqual([expect.stringContaining(`input 'repository' is '${repository}'`)]);
  });

  it('may have uppercase letters, which build-push converts to lowercase', async () => {
    expect(await check({ environments, repository: 'Hello' })).toMatchObject({ problems: [], notices: [] });
  });
});

describe('the services of an entry', () => {
  const arn = 'arn:aws:ecs:eu-central-1:123456789012:service/shop/web';
  it('may be ARNs, in any Region if the entry names no Region', async () => {
    expect((await check({ environments: `[{ name: a, services: ['${arn}'] }]` })).problems).toEqual([]);
  });

  it.each([
    ['a name and an ARN of the same service', `services: [web, '${arn}']`, /has 'web' twice, as 'web' and 'arn:aws/],
    [
      'in another cluster than the entry',
      `cluster: other, services: ['${arn}']`,
      /is in the cluster 'shop', but input 'cluster'/,
    ],
    [
      'in another Region than the entry',
      `region: us-east-1, services: ['${arn}']`,
      /which is in the Region 'eu-central-1'/,
    ],
  ])('are refused if they are %s', async (_name, keys, sentence) => {
    const { problems } = await check({ environments: `[{ name: a, ${keys} }]` });
    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('the container of an entry', () => {
  it.each([
    ['in the file of each service', "services: ['web=web.json', 'worker=two.json']", "'web'; expected 'app'"],
    ['even when the services come from variables', 'task-definition: web.json', "to update; expected 'app'"],
    [
      'in each file if the entry changes two files',
      'services: web, task-definition: [web.json, two.json]',
      "; expected 'app', 'proxy'",
    ],
  ])('must exist %s', async (_name, keys, sentence) => {
    const { problems } = await check({ environments: `[{ name: a, container: sidecar, ${keys} }]` });
    expect(problems[0]).toMatch(/^entry 1 \('a'\) of input 'environments': container 'sidecar' is not in/);
    expect(problems[0]).toContain(sentence);
  });

  it('may be omitted, because a variable of the environment may name it', async () => {
    const { problems, notices } = await check({
      environments: '[{ name: a, services: web, task-definition: two.json }]',
    });
    expect(problems).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/none has an image from 'hello'.*SLIPWAY_CONTAINER/)]);
  });

  it('may have a placeholder as its image, unlike other containers', async () => {
    const alone = '[{ name: a, services: web, task-definition: placeholder.json }]';
    expect((await check({ environments: alone })).problems).toEqual([]);
  });
});

describe('the task definition of a delivery', () => {
  it.each([
    ['typo.json', /esential.*did you mean 'essential'/, 8],
    ['broken.json', /^Not valid JSON/, 3],
  ])('is refused once for all entries, with the line of the error: %s', async (file, sentence, line) => {
    const environments = `[{ name: a, services: web, task-definition: ${file} }]`;
    const { places } = await check({ environments });
    expect(places).toEqual([expect.objectContaining({ message: expect.stringMatching(sentence), file, line })]);
  });

  it('is refused if the file is outside of the working tree, because the commit does not contain it', async () => {
    const { problems } = await check({ environments: '[{ name: a, task-definition: ../../etc/hostname }]' });
    expect(problems).toEqual([expect.stringMatching(/names the file '\.\.\/\.\.\/etc\/hostname', which the commit/)]);
  });
});

describe("the first tag of a delivery's image", () => {
  it.each(['sha', 'short-sha', `sha,latest`, COMMIT, `build-${COMMIT}`, COMMIT.slice(0, 7), 'pr,sha'])(
    'is accepted with the tags %s, because that tag contains the commit',
    async (tags) => {
      expect((await check({ tags })).problems).toEqual([]);
    },
  );

  it.each([
    ['latest', "the first tag is 'latest', which does not name the commit: put 'sha' first, as in 'sha,latest'"],
    ['latest,sha', "the first tag is 'latest', which does not name the commit: put 'sha' first, as in 'sha,latest'"],
    ['v9', "the first tag is 'v9', which does not name the commit: put 'sha' first, as in 'sha,v9'"],
    ['pr', "no tag names the commit: put 'sha' first, as in 'sha,pr'"],
    ['ffffffffffffffffffffffffffffffffffffffff', "which does not name the commit: put 'sha' first"],
  ])('is refused with the tags %s', async (tags, sentence) => {
    expect((await check({ tags })).problems).toEqual([expect.stringContaining(sentence)]);
  });

  it('is not checked when an image is given', async () => {
    expect((await check({ tags: 'latest', image: `hello@${DIGEST}` })).problems).toEqual([]);
  });
});

it('an unreadable list of environments is the only problem that is reported, with its line and column', async () => {
  const { problems } = await check({ environments: '- name: a\n  url: "x', 'build-region': '' });
  expect(problems).toEqual([expect.stringMatching(pattern`${INVALID_DOCUMENT} \(line 2, column \d+\)`)]);
});
