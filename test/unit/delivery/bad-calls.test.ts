import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkDelivery } from '../../../actions/internal/plan-delivery/check.ts';
import { readInputs } from '../../../actions/internal/plan-delivery/inputs.ts';
import { planAgainstBase } from '../../../actions/internal/plan-environments/base.ts';
import { resolveSettings } from '../../../src/delivery/settings.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { pattern } from '../../sentences/pattern.ts';
import { INVALID_DOCUMENT, NOT_IN_TASK_DEFINITION, PINNED_IMAGE } from '../../sentences/refusals.ts';

/*
 * Invalid calls of deliver.yml, checked by the reader and the checks of its `plan` job: each is refused there with one
 * sentence, before anything is built.
 */

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'slipway-bad-calls-'));
const outside = mkdtempSync(join(tmpdir(), 'slipway-outside-'));
const definition = (name: string, more: object = {}) =>
  JSON.stringify({ family: 'web', containerDefinitions: [{ name, image: 'hello:1', memory: 128, ...more }] });

beforeAll(() => {
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  writeFileSync(join(folder, 'app', 'Dockerfile'), 'FROM scratch\n');
  writeFileSync(join(folder, 'web.json'), definition('web'));
  writeFileSync(join(folder, 'typo.json'), definition('web', { esential: true }));
  writeFileSync(join(folder, 'broken.json'), '{ "family": ');
  writeFileSync(join(outside, 'web.json'), definition('web'));
  symlinkSync(join(outside, 'web.json'), join(folder, 'link.json'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'web.json'), definition('web'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
});

const actions = resolve(import.meta.dirname, '../../../actions');
const tables = {
  deploy: await readDeclared('deploy-service', actions),
  build: await readDeclared('build-push', actions),
};

async function refusals(given: Readonly<Record<string, string>>): Promise<string[]> {
  const all = {
    environments: `[{ name: a, role: '${ROLE}', region: eu-central-1, services: web, task-definition: web.json }]`,
    ...{ repository: 'hello', 'build-role': ROLE, 'build-region': 'eu-central-1', 'if-older': 'refuse', tags: 'sha' },
    ...given,
  };
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const inputs = new Inputs(env);
  const subject = { commit: '5'.repeat(40), makesFiles: false, isDelivery: true };
  await checkDelivery(inputs, readInputs(inputs, tables), subject, { notice: () => {} });
  return inputs.problems.map(({ message }) => message);
}

/** An entry of the list with these keys in place of the valid ones. */
const entry = (more: string) => ({ environments: `[{ name: a, role: '${ROLE}', region: eu-central-1, ${more} }]` });

it('a valid call of deliver.yml is not refused', async () => {
  expect(await refusals({})).toEqual([]);
});

it.each(['{', '[]', '7', '"SLIPWAY_ROLE"'])(
  'variables that are not a JSON object are reported together with other problems: %s',
  async (vars) => {
    expect(await refusals({ vars, environments: '[]' })).toEqual([
      expect.stringMatching(/^input 'vars' is not a valid JSON object; expected variables, /),
      expect.stringMatching(/is not a valid list; expected one to five environments/),
    ]);
  },
);

it.each([
  ['no environment', { environments: '[]' }, /is not a valid list; expected one to five environments/],
  ['a list that is not YAML', { environments: '[{ name: a' }, pattern`Input 'environments' ${INVALID_DOCUMENT}`],
  ['six environments', { environments: '[a, b, c, d, e, f]' }, /lists 6 environments, but one call supports 5/],
  ['a duplicate environment', { environments: '[a, A]' }, /lists 'a' twice/],
  ['an entry without a name', { environments: '[{ cluster: web }]' }, /Key 'name' is missing from entry 1/],
  ['a misspelled key', entry('servces: web'), /Key 'servces' is unknown in entry 1 \('a'\).*did you mean 'services'/],
  [
    'a role that is not an ARN',
    { environments: '[{ name: a, role: deploy }]' },
    /Key 'role' in entry 1 .* is 'deploy'/,
  ],
  ['a misspelled Region', { environments: '[{ name: a, region: eu-centrall-1 }]' }, /the nearest is 'eu-central-1'/],
  ['a cluster name with a space', entry('cluster: my cluster'), /Key 'cluster' in entry 1 .* is 'my cluster'/],
  ['a service name with a space', entry('services: [my service]'), /Key 'services' in entry 1 .* is 'my service'/],
  ['a duplicate service', entry('services: [web, web], task-definition: web.json'), /'web'/],
  [
    'an expression that is not evaluated',
    entry("services: '${{ vars.X }}'"),
    /GitHub has not evaluated this expression/,
  ],
  [
    'a file that is not in the commit',
    entry('services: web, task-definition: none.json'),
    /names the file 'none.json', which the commit does not have/,
  ],
  [
    'a file above the working tree',
    entry('services: web, task-definition: ../web.json'),
    /'..\/web.json', which the commit does not have/,
  ],
  [
    'a file that links to a file outside of the working tree',
    entry('services: web, task-definition: link.json'),
    /'link.json', which the commit does not have/,
  ],
  [
    "one of git's own files",
    entry('services: web, task-definition: .git/web.json'),
    /'.git\/web.json', which the commit does not have/,
  ],
  ['a typo in a task definition', entry('services: web, task-definition: typo.json'), /esential.*essential/],
  [
    'an incomplete task definition',
    entry('services: web, task-definition: broken.json'),
    /broken\.json|the flow mapping|JSON/i,
  ],
  [
    'a container that does not exist',
    entry('services: web, task-definition: web.json, container: wep'),
    pattern`container 'wep' ${NOT_IN_TASK_DEFINITION} of the service 'web'.*did you mean 'web'`,
  ],
  [
    'changes to a container that does not exist',
    entry('services: web, task-definition: web.json, containers: { wep: { cpu: 1 } }'),
    /wep/,
  ],
  [
    'a migration whose quote is not closed',
    entry(`services: web, task-definition: web.json, migration: "a 'b"`),
    /the quote ' is never closed/,
  ],
  [
    'a misspelled option of deploy-service',
    entry('services: web, task-definition: web.json, deploy: { wait-for-minute: 5 }'),
    /did you mean 'wait-for-minutes'/,
  ],
  [
    'an option that deliver.yml sets itself',
    entry('services: web, task-definition: web.json, deploy: { cluster: x }'),
    /Input 'cluster' is not supported in key 'deploy'/,
  ],
  [
    'a value that deploy-service refuses',
    entry('services: web, task-definition: web.json, deploy: { desired-count: many }'),
    /input 'desired-count' is 'many'/,
  ],
  [
    'an invalid URL',
    entry('services: web, task-definition: web.json, smoke-url: example.com'),
    /Key 'smoke-url' in entry 1 .* is 'example.com'/,
  ],
  ['a mutable tag as the first tag', { tags: 'latest' }, /input 'tags' is 'latest'/],
  ['an image that is named by its tag', { image: 'hello:v1' }, pattern`expected ${PINNED_IMAGE}`],
  [
    'image together with images',
    { image: `hello@sha256:${'a'.repeat(64)}`, images: '[{ name: web, repository: hello, context: app }]' },
    /inputs 'image' and 'images' are both set/,
  ],
  [
    'an image without a repository',
    { images: '[{ name: web, context: app }]' },
    /Key 'repository' is missing from image 1 \('web'\)/,
  ],
  [
    'an option of build-push that deliver.yml sets itself',
    { build: '{ push: false }' },
    /Input 'push' is not supported in input 'build'/,
  ],
  ['a misspelled option of build-push', { build: '{ platfroms: linux/amd64 }' }, /did you mean 'platforms'/],
  ['an invalid platform', { platforms: 'linux' }, /input 'platforms' has 'linux'/],
  [
    'a Dockerfile that does not exist',
    { file: 'none/Dockerfile' },
    /names the file 'none\/Dockerfile', which the commit does not have/,
  ],
  ['a limit that is not a number', { 'wait-for-minutes': 'soon' }, /input 'wait-for-minutes' is 'soon'/],
  ['a misspelled on-failure', { 'on-failure': 'rolback' }, /input 'on-failure' is 'rolback'.*did you mean 'rollback'/],
  ['settings that are not a mapping', { settings: '["production"]' }, /Secret 'settings' is not a valid mapping/],
  [
    'settings with a key that GitHub needs earlier',
    { settings: '{"a":{"url":"https://example.com"}}' },
    /Key 'url' is not supported in the settings of 'a'/,
  ],
  ['an invalid freeze', { vars: '{"SLIPWAY_FREEZE":"until Monday"}' }, /This repository is frozen: until Monday/],
] as const)('deliver.yml refuses in one sentence: %s', async (_, given, sentence) => {
  expect(await refusals(given as Readonly<Record<string, string>>)).toEqual([expect.stringMatching(sentence)]);
});

it.each(['link.json', '.git/web.json', '../web.json'])(
  "plan.yml reads no file outside of the commit for a fork's pull request, even if a variable names it: %s",
  async (path) => {
    const { settings } = resolveSettings(
      { name: 'a' },
      { SLIPWAY_SERVICES: 'web', SLIPWAY_TASK_DEFINITION: path },
      String,
    );
    const base = { name: 'main', read: async () => undefined };
    const tools = { images: [], hasImages: false, showValues: true, base };
    const { services } = await planAgainstBase({ entry: { name: 'a' }, settings, missing: [] }, tools);
    expect(services).toMatchObject([{ outcome: 'not-compared', changes: [] }]);
  },
);
