import { expect, it } from '@jest/globals';
import { csvFields, csvLine, parseOutput } from '../../../src/docker/outputs.ts';

it.each([
  ['type=oci,dest=a.tar', 'oci', { dest: 'a.tar' }],
  ['type=image,"name=a:1,b:2",push=true', 'image', { name: 'a:1,b:2', push: 'true' }],
  ['type=image, push', 'image', { push: '' }],
  ['out/folder', 'local', { dest: 'out/folder' }],
  ['dest=x', '', { dest: 'x' }],
])('the output %s is read as buildx reads it', (text, type, attributes) => {
  expect(parseOutput(text)).toMatchObject({ type, attributes });
});

it.each([[['a=b', 'c=d,e', 'f="g"']], [['']], [[]]])(
  'the fields %j are written so that they can be read again',
  (fields) => {
    expect(csvFields(csvLine(fields))).toEqual(fields.filter((field) => field !== ''));
  },
);
