import { expect, it } from '@jest/globals';
import { imageLabels } from '../../../src/image/labels.ts';

const none = { name: undefined, description: undefined, license: undefined };
const inputs = { context: '.', file: 'Dockerfile' };

it('the labels name the source of the image, with the date of the commit', () => {
  const source = { commit: 'abc', dirty: [], ignored: [], date: 1_700_000_000, url: 'https://github.com/o/r' };
  const repository = { name: 'r', description: 'A shop', license: 'MIT' };
  expect(imageLabels({ source, repository, version: '1.2.3', inputs }, {})).toEqual({
    'org.opencontainers.image.title': 'r',
    'org.opencontainers.image.description': 'A shop',
    'org.opencontainers.image.licenses': 'MIT',
    'org.opencontainers.image.url': 'https://github.com/o/r',
    'org.opencontainers.image.source': 'https://github.com/o/r',
    'org.opencontainers.image.version': '1.2.3',
    'org.opencontainers.image.created': '2023-11-14T22:13:20.000Z',
    'org.opencontainers.image.revision': 'abc',
    'slipway.inputs': '{"context":".","file":"Dockerfile"}',
  });
});

it("the user's labels are kept, except the labels that identify a rerun", () => {
  const users = {
    'org.opencontainers.image.version': 'mine',
    'org.opencontainers.image.revision': 'forged',
    team: 'a=b',
  };
  const source = { commit: 'abc', dirty: [], ignored: [] };
  expect(imageLabels({ source, repository: none, version: 'x', inputs }, users)).toEqual({
    'org.opencontainers.image.version': 'mine',
    'org.opencontainers.image.revision': 'abc',
    'slipway.inputs': '{"context":".","file":"Dockerfile"}',
    team: 'a=b',
  });
});
