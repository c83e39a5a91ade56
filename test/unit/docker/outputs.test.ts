import { expect, it } from '@jest/globals';
import { csvFields, csvLine, parseOutput } from '../../../src/docker/outputs.ts';

it.each([
  ['type=oci,dest=a.tar', 'oci', { dest: 'a.tar' }],
  ['type=image,"name=a:1,b:2",push=true', 'image', { name: 'a:1,b:2', push: 'true' }],
  ['type=image, push', 'image', { push: '' }],
  ['out/folder', 'local', { dest: 'out/folder' }],
  ['dest=x', '', { dest: 'x' }],
])('reads the output %s as buildx does', (text, type, attributes) => {
  expect(parseOutput(text)).toMatchObject({ type, attributes });
});

it.each([[['a=b', 'c=d,e', 'f="g"']], [['']], [[]]])('writes fields %j so that they are read again', (fields) => {
  expect(csvFields(csvLine(fields))).toEqual(fields.filter((field) => field !== ''));
});
