import { expect, it } from '@jest/globals';
import { imagesFor, isImageLine, nameImages, plannedImage } from '../../../src/delivery/planned-images.ts';

const build = (repository: string, name = 'web') => ({
  name,
  repository,
  containers: [name],
  role: '',
  region: '',
  options: {},
});

it.each([
  ['web', 'slipway.invalid/web'],
  ['team/web', 'slipway.invalid/team/web'],
  ['Team/Web/', 'slipway.invalid/team/web'],
  ['123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/web', 'slipway.invalid/team/web'],
  ['https://127.0.0.1:5000/team/web', 'slipway.invalid/team/web'],
  ['', 'slipway.invalid/image'],
  ['a b', 'slipway.invalid/image'],
])(
  'the planned image of the repository %j is a reference to the same repository with a digest that does not exist',
  (given, expected) => {
    expect(plannedImage(build(given), 0).reference).toBe(`${expected}@sha256:${'0'.repeat(64)}`);
  },
);

it('two images of one repository are planned with two references', () => {
  expect(plannedImage(build('web'), 0).reference).not.toBe(plannedImage(build('web'), 1).reference);
});

it("listed images are set in their containers, and a single image is set in the entry's containers", () => {
  const planned = [plannedImage(build('web'), 0)];
  const list = imagesFor(planned, { hasImages: true, container: ['app'] });
  expect(list).toMatchObject([{ containers: ['web'], isOneOfSeveral: true }]);
  const one = imagesFor(planned, { hasImages: false, container: ['app'] });
  expect(one).toMatchObject([{ containers: ['app'], isOneOfSeveral: false }]);
});

it('the placeholder of an image is replaced with the name of that image in a line of the diff', () => {
  const planned = [plannedImage(build('web'), 0), plannedImage(build('api', 'api'), 1)];
  const line = `~ web.image: web:1 → ${planned[1]?.reference}`;
  expect(nameImages(line, planned)).toBe('~ web.image: web:1 → api, built from this commit');
});

it.each([
  ['~ web.image: a → b', 'is'],
  ['~ cpu: 1 → 2', 'is not'],
  ['~ web.environment.image: a → b', 'is not'],
  ['+ web.image: b', 'is not'],
])('the line %j of the diff %s about an image', (line, word) => {
  expect(isImageLine(line)).toBe(word === 'is');
});
