import { describe, expect, it } from '@jest/globals';
import { type BuildCall, emulated, resolveBuilds } from '../../../src/delivery/builds.ts';
import { parseImages } from '../../../src/delivery/images.ts';

const declared = {
  context: '.',
  tags: 'sha',
  target: '',
  platforms: '',
  'aws-region': '',
  'role-to-assume': '',
  push: 'true',
  repository: '',
};
const none: BuildCall = {
  images: '',
  build: '',
  options: {},
  settings: { repository: '', 'build-role': '', 'build-region': '' },
  variables: {},
  secret: { call: {} },
};
const resolve = (call: Partial<BuildCall>, table: Readonly<Record<string, string>> = declared) =>
  resolveBuilds({ ...none, ...call }, table, 'us-east-1');

describe('the builds of a delivery', () => {
  it('produce the single image from the inputs, the secret, the variables and the Region of an environment', () => {
    const { builds, problems } = resolve({
      settings: { repository: 'team/web', 'build-role': '', 'build-region': '' },
      secret: { call: { 'build-role': 'arn:of-the-secret' } },
      variables: { SLIPWAY_REPOSITORY: 'other', SLIPWAY_BUILD_ROLE: 'other' },
      options: { context: 'app', tags: 'sha', target: '' },
      build: 'target: app\ncontext: other',
    });
    expect(problems).toEqual([]);
    expect(builds).toEqual([
      {
        name: 'web',
        containers: undefined,
        repository: 'team/web',
        role: 'arn:of-the-secret',
        region: 'us-east-1',
        options: { context: 'app', target: 'app' },
      },
    ]);
  });

  it("produce each listed image with that image's options first, and reuse images by content if possible", () => {
    const images =
      '[{ name: web, repository: shop/web, context: web, containers: [web, init] }, { name: api, repository: shop/api, role-to-assume: own }]';
    const call = { images, options: { context: 'app' }, variables: { SLIPWAY_BUILD_ROLE: 'shared' } };
    const { builds } = resolve(call, { ...declared, reuse: 'commit' });
    expect(builds).toMatchObject([
      { name: 'web', containers: ['web', 'init'], role: 'shared', options: { context: 'web', reuse: 'content' } },
      { name: 'api', containers: ['api'], role: 'own', options: { context: 'app', reuse: 'content' } },
    ]);
    expect(resolve(call).builds[0]?.options).toEqual({ context: 'web' });
  });

  it.each([
    [
      'a list',
      '[a]',
      "Input 'build' is not a valid mapping; expected inputs of build-push with their values, such as 'context: …'.",
    ],
    ['a misspelled input', 'targt: app', "Input 'targt' is unknown in input 'build': did you mean 'target'?"],
    [
      'an input that deliver.yml sets',
      'push: false',
      "Input 'push' is not supported in input 'build': deliver.yml always pushes the image to its repository.",
    ],
    [
      'another repository',
      'repository: b',
      "Input 'repository' is not supported in input 'build': set the 'repository' input of the call.",
    ],
  ])('are refused in one sentence with %s in `build`', (_name, build, message) => {
    expect(resolve({ build }).problems).toEqual([{ input: 'build', message }]);
  });
});

it.each([
  ['a mapping', '{ name: web }', /^Input 'images' is not a list; expected a list of one to five/],
  ['six images', `[${'{ name: a, repository: ab },'.repeat(6)}]`, /^Input 'images' has 6 images/],
  ['a string', '[web]', /^Image 1 of input 'images' is not a valid image; expected a mapping with a 'name'/],
  ['an entry without a name', '[{ repository: web }]', /^Key 'name' is missing from image 1 of input 'images'/],
  [
    'an entry without a repository',
    '[{ name: web }]',
    /^Key 'repository' is missing from image 1 \('web'\) of input 'images'/,
  ],
  [
    'a misspelled key',
    '[{ name: web, repository: web, container: x }]',
    /^Key 'container' is unknown in image 1 .*: did you mean 'containers'\?$/,
  ],
  [
    'a misspelled option',
    '[{ name: web, repository: web, contxt: x }]',
    /^Input 'contxt' is unknown in image 1 .*: did you mean 'context'\?$/,
  ],
  [
    'a duplicate name',
    '[{ name: web, repository: ab }, { name: web, repository: cd }]',
    /^Input 'images' lists 'web' twice/,
  ],
  [
    'two images with the same tags in one repository',
    '[{ name: a, repository: web }, { name: b, repository: web }]',
    /^Images 'a' and 'b' .* same repository and the same 'tags'/,
  ],
])('an image list with %s is refused', (_name, input, sentence) => {
  expect(parseImages(input, declared).problems).toEqual([expect.stringMatching(sentence)]);
});

it.each([
  ['linux/amd64', 'x64', []],
  ['linux/amd64,linux/arm64', 'x64', ['linux/arm64']],
  ['linux/arm64\nlinux/arm/v7', 'arm64', ['linux/arm/v7']],
  ['', 'x64', []],
])('a build for the platforms %p on a machine with %s emulates %p', (platforms, machine, expected) => {
  expect(emulated(platforms, machine)).toEqual(expected);
});
