import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatImageReference, parseImageReference } from '../../../src/image/reference.ts';

const digest = `sha256:${'0a'.repeat(32)}`;

describe('parseReference', () => {
  it.each([
    ['web', { host: '', repository: 'web' }],
    ['team/web:1.2', { host: '', repository: 'team/web', tag: '1.2' }],
    ['127.0.0.1:4566/web:1', { host: '127.0.0.1:4566', repository: 'web', tag: '1' }],
    ['localhost/web', { host: 'localhost', repository: 'web' }],
    [`a.example/b/c@${digest}`, { host: 'a.example', repository: 'b/c', digest }],
    [`a.example/b:t@${digest}`, { host: 'a.example', repository: 'b', tag: 't', digest }],
  ])('splits %s into its parts', (text, parts) => {
    expect(parseImageReference(text)).toEqual(parts);
  });

  it.each(['', 'Web', 'web:', 'web:-a', 'web@sha256:0', `web@${digest}@${digest}`, 'a//b', ':1'])(
    'recognizes that %p is not a valid image reference',
    (text) => {
      expect(parseImageReference(text)).toBeUndefined();
    },
  );

  it('returns what formatReference was given', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const reference = fc.record({
      host: fc.constantFrom('', '127.0.0.1:80', 'localhost', 'x.example'),
      repository: fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
      tag: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/),
    });
    fc.assert(
      fc.property(reference, (parts) => {
        fc.pre(parts.host !== '' || !parts.repository.startsWith('localhost/'));
        expect(parseImageReference(formatImageReference(parts))).toEqual(parts);
      }),
    );
  });
});
